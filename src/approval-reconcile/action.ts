import type { GitHub } from '../github/call.ts'
import { listIssues } from '../github/issues.ts'
import { connectOnce } from '../github/once.ts'
import { label } from '../request/marks.ts'
import { Complaint } from '../runner/complaint.ts'
import { commentedIssue, eventRepository } from '../runner/event.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { apply } from './apply.ts'
import { type Asked, type Facts, readFacts } from './facts.ts'
import { type Inputs, inputNames, readInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { outputNames, report, type Story } from './report.ts'
import { mostPauses } from './resume.ts'

/** Counts the approvals of waiting gates and resumes what they hold. */
export const action: Action = { inputs: inputNames, outputs: outputNames, run }

type Event = Awaited<ReturnType<typeof commentedIssue>>

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const event = await commentedIssue(host.env)
  const github = await connectOnce(inputs.token, host)()
  const stories: Story[] = []
  for (const issue of await chooseIssues(inputs, event, github, host)) {
    stories.push(await reconcile(issue, { inputs, event, github, host }))
  }
  const { headline, ...told } = report(stories)
  host.log.info(headline)
  return told
}

/** Whichever event it was, it only says where to look. */
async function chooseIssues({ issue }: Inputs, event: Event, github: GitHub, host: Host): Promise<readonly number[]> {
  if (issue !== 0) return [issue]
  if (event !== undefined) return [event.number]
  // A comment on a pull request has an issue too, which is none of ours.
  if (host.env['GITHUB_EVENT_NAME'] === 'issue_comment') return []
  return (await listIssues(github, { label, state: 'open' })).map(({ number }) => number)
}

interface Around {
  readonly inputs: Inputs
  readonly event: Event
  readonly github: GitHub
  readonly host: Host
}

/** One request; a fault of GitHub's or of the policy ends this one alone. */
async function reconcile(issue: number, { inputs, event, github, host }: Around): Promise<Story> {
  const story = {
    issue,
    isTrial: inputs.dryRun,
    facts: undefined,
    plan: undefined,
    resumed: undefined,
    error: undefined,
  }
  try {
    const defaultBranch = (await eventRepository(host.env)).defaultBranch || (host.env['GITHUB_REF_NAME'] ?? '')
    for (let pauses = mostPauses; ; ) {
      const facts = await look(issue, { inputs, event, github, host, defaultBranch })
      if (facts.kind === 'none') return { ...story, facts }
      const plan = makePlan(facts, host.now().getTime())
      if (inputs.dryRun) return { ...story, facts, plan }
      const resumed = await apply(plan, facts, { github, host, defaultBranch, pauses })
      if (resumed?.result !== 'again') return { ...story, facts, plan, resumed }
      pauses = resumed.pauses
    }
  } catch (error) {
    host.signal.throwIfAborted()
    if (!(error instanceof Complaint)) throw error
    return { ...story, error }
  }
}

/** Milliseconds for GitHub's lists to show what there is already: the comment of the event, the run of the form. */
const lag = 2_000

async function look(
  issue: number,
  { inputs, event, github, host, defaultBranch }: Around & { readonly defaultBranch: string },
): Promise<Facts> {
  const ask = () =>
    readFacts(issue, {
      github,
      policyFile: inputs.policyFile,
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

/** The id under which this run speaks for the request, where it is its form; 0 where it is not. */
function ownForm({ filed: { resume } }: Asked, { env }: Host): number {
  const file = /\/\.github\/workflows\/([^@/]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  return resume.kind === 'form' && file === resume.workflow ? -Number(env['GITHUB_RUN_ID'] ?? 0) : 0
}
