import { Messenger, remind } from '../approval/notify/notify.ts'
import type { GitHub } from '../github/connection/call.ts'
import { listIssues } from '../github/conversation/issues.ts'
import { UserError } from '../input/user-error.ts'
import { commentedIssue, eventRepository } from '../runner/event.ts'
import type { Host, Report } from '../runner/host.ts'
import { serverUrl } from '../runner/server.ts'
import { apply } from './apply.ts'
import { readAudit, writeAudit } from './audit.ts'
import { type OpenRequest, type ReconcileFacts, readReconcileFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { eventsOf, type RunResult, report, reportAudit } from './report.ts'
import { mostPauses } from './resume.ts'
import { type FirstLook, lookFirst } from './stranger.ts'

type Event = Awaited<ReturnType<typeof commentedIssue>>

/** Counts the votes of the requests one by one, resumes what they hold and reports. */
export async function reconcileReported(inputs: Inputs, github: GitHub, host: Host): Promise<Report> {
  const event = await commentedIssue(host.env)
  if (inputs.audit !== undefined) {
    const { folder } = inputs.audit
    const decisions = await readAudit(github, inputs.audit)
    const paths = inputs.dryRun ? { json: '', csv: '' } : await writeAudit(decisions, { root: host.workspace, folder })
    return reportAudit(decisions, paths)
  }
  const messenger = new Messenger(inputs.webhook, host)
  const results: RunResult[] = []
  for (const issue of await chooseIssues(inputs, event, github, host)) {
    const result = await reconcile(issue, { inputs, event, github, host, messenger })
    results.push(result)
    if (result.error !== undefined && (host.signal.aborted || !(result.error instanceof UserError))) break
  }
  const { headline, ...reported } = report(results)
  host.log.info(headline)
  const events = eventsOf(results, host.env['GITHUB_REPOSITORY'] ?? '')
  return { ...reported, announcement: { to: inputs.eventsUrl, events } }
}

/** The event only says where to look. */
async function chooseIssues(
  { issue, label }: Inputs,
  event: Event,
  github: GitHub,
  host: Host,
): Promise<readonly number[]> {
  if (issue !== 0) return [issue]
  if (event !== undefined) return [event.number]
  // A comment on a pull request also has an issue, but never a request.
  if (host.env['GITHUB_EVENT_NAME'] === 'issue_comment') return []
  return (await listIssues(github, { label, state: 'open' })).map(({ number }) => number)
}

interface Around {
  readonly inputs: Inputs
  readonly event: Event
  readonly github: GitHub
  readonly host: Host
  readonly messenger: Messenger
}

/** One request. An error of GitHub or of the policy ends only this one. After any other error, the requests before it are still reported. */
async function reconcile(issue: number, { inputs, event, github, host, messenger }: Around): Promise<RunResult> {
  const result = {
    issue,
    isTrial: inputs.dryRun,
    facts: undefined,
    plan: undefined,
    resumed: undefined,
    error: undefined,
    dismissed: undefined,
  }
  try {
    const defaultBranch = (await eventRepository(host.env)).defaultBranch || (host.env['GITHUB_REF_NAME'] ?? '')
    const first = event?.number === issue ? await lookFirst(github, event, inputs) : undefined
    if (first?.kind === 'dismissed') return { ...result, dismissed: first.reason }
    for (let pauses = mostPauses; ; ) {
      const facts = await look(issue, { inputs, event, first, github, host, defaultBranch })
      if (facts.kind === 'none') return { ...result, facts }
      const plan = makePlan(facts, host.now().getTime())
      if (inputs.dryRun) return { ...result, facts, plan }
      const resumed = await apply(plan, facts, { github, host, messenger, defaultBranch, pauses })
      if (resumed?.result !== 'again') {
        await remind(messenger, github, facts.situation, host.now().getTime())
        return { ...result, facts, plan, resumed }
      }
      pauses = resumed.pauses
    }
  } catch (error) {
    return { ...result, error: host.signal.aborted ? host.signal.reason : error }
  }
}

/** Milliseconds until GitHub's lists show what exists already: the comment of the event, the run of the form. */
const lag = 2_000

async function look(
  issue: number,
  {
    inputs,
    event,
    first,
    github,
    host,
    defaultBranch,
  }: Omit<Around, 'messenger'> & {
    readonly first: FirstLook | undefined
    readonly defaultBranch: string
  },
): Promise<ReconcileFacts> {
  const ask = () =>
    readReconcileFacts(issue, {
      github,
      policyFile: inputs.policyFile,
      first: first?.kind === 'open' ? first : undefined,
      event: event?.number === issue ? event : undefined,
      home: `${serverUrl(host.env)}/${host.env['GITHUB_REPOSITORY'] ?? ''}`,
      repositoryId: Number(host.env['GITHUB_REPOSITORY_ID'] ?? 0),
      defaultBranch,
      now: host.now().getTime(),
    })
  const facts = await ask()
  if (facts.kind === 'none') return facts
  const isNew = event?.action === 'created' && event.number === issue
  const expected = isNew ? event.comment : ownForm(facts, host)
  const known = facts.situation.facts.evidence?.comments ?? []
  if (expected === 0 || known.some(({ id }) => id === expected)) return facts
  await host.sleep(lag)
  return ask()
}

/** The id of this run in the request if it is the request's form; else 0. */
function ownForm({ filed: { resume } }: OpenRequest, { env }: Host): number {
  const file = /\/\.github\/workflows\/([^@/]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  return resume.kind === 'form' && file === resume.workflow ? -Number(env['GITHUB_RUN_ID'] ?? 0) : 0
}
