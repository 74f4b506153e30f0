import type { Repository } from '../git/open.ts'
import type { GitHub } from '../github/connection/call.ts'
import { updatePull } from '../github/conversation/pulls.ts'
import { deleteRef } from '../github/repository/refs.ts'
import { UserError } from '../input/user-error.ts'
import type { Host, Report } from '../runner/host.ts'
import { type RetryPolicy, retry } from '../runner/retry.ts'
import { brief } from '../text/printable.ts'
import { apply, type RunContext } from './apply.ts'
import { decide } from './decide.ts'
import { draftFiles } from './draft.ts'
import { announce, doubtsOf, hintOf, problemsOf } from './explain.ts'
import { type BumpFacts, readBumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { type BumpPlan, makePlan } from './plan.ts'
import { viaApi } from './publish/via-api.ts'
import { viaGit } from './publish/via-git.ts'
import { pendingBranch } from './release.ts'
import { eventsOf, report } from './report.ts'
import type { RunResult } from './run-result.ts'
import { type Ahead, startAhead } from './tip/ahead.ts'
import { writePull } from './tip/pulls.ts'
import { runLine } from './tip/resumed.ts'

/** Attempts, because the branch may move meanwhile. */
const following: RetryPolicy = { attempts: 10, first: 500, longest: 5_000, jitter: 1 }

/** Releases, and starts again if somebody else pushed first. `ahead` is for the first attempt. Throws UserErrors. */
export function release(
  repository: Repository,
  github: () => Promise<GitHub>,
  inputs: Inputs,
  host: Host,
  ahead: Ahead,
): Promise<Report> {
  let first: Ahead | undefined = ahead
  return retry(following, host, async () => {
    const reading = first ?? (await startAhead(repository, inputs, host))
    first = undefined
    const result = await logResult(repository, github, inputs, host, reading)
    if (result.outcome?.moved) return { end: () => Promise.reject(tooBusy(result)), why: 'Somebody else pushed first' }
    await clear(result, github, host)
    return { value: finish(result, host) }
  })
}

function tooBusy({ outcome }: RunResult): UserError {
  const said = outcome?.steps.find(({ status }) => status === 'skipped')?.detail ?? ''
  const what = `Someone else pushed first ${following.attempts} times while this run tried to release (the last time: ${brief(said, 300)})`
  return new UserError('too-busy', `${what}. Run the job again when fewer people push to the branch.`)
}

/** Deletes the pending branch of an earlier attempt of this run that was interrupted after its release or lost a race. */
async function clear({ inputs, facts, outcome }: RunResult, github: () => Promise<GitHub>, host: Host): Promise<void> {
  const pending = pendingBranch(runOf(host))
  if (inputs.commitVia !== 'api' || outcome === undefined || outcome.error !== undefined) return
  if (outcome.steps.some(({ step }) => step === 'push') || !facts.tip.refs.branches.has(pending)) return
  await deleteRef(await github(), `refs/heads/${pending}`)
}

function runOf({ env }: Host): string {
  return env['GITHUB_RUN_ID'] ?? 'local'
}

/** Facts, decision, plan and its execution, once. */
async function logResult(
  repository: Repository,
  github: () => Promise<GitHub>,
  inputs: Inputs,
  host: Host,
  ahead: Ahead,
): Promise<RunResult> {
  const facts = await readBumpFacts(repository, github, inputs, host, ahead)
  const decisions = decide(inputs, facts)
  for (const problem of problemsOf(decisions)) host.log.warning(problem)
  const hint = hintOf(inputs, decisions)
  if (hint !== undefined) host.log.notice(hint)
  const draft = await draftFiles(repository.git, inputs, facts, decisions)
  const plan = makePlan(inputs, facts, decisions, draft, runLine(host))
  const doubts = 'releases' in plan ? doubtsOf(inputs, facts, plan.releases) : []
  const result = { inputs, facts, decisions, draft, plan, doubts, outcome: undefined }
  if (inputs.dryRun || facts.isPreview) {
    for (const doubt of result.doubts) host.log.warning(doubt)
    return result
  }
  for (const line of announce(decisions)) host.log.info(line)
  return { ...result, outcome: await apply(plan.steps, await equip(plan, repository, github, inputs, facts, host)) }
}

function finish(result: RunResult, host: Host): Report {
  const { headline, ...reported } = report(result)
  for (const { step, status, detail } of result.outcome?.steps ?? [])
    host.log.info(`${step}: ${status}${detail && `, ${detail}`}`)
  host.log.info(headline)
  const events = eventsOf(result, host.env['GITHUB_REPOSITORY'] ?? '')
  return { ...reported, announcement: { to: result.inputs.eventsUrl, events } }
}

async function equip(
  plan: BumpPlan,
  { git, remote }: Repository,
  github: () => Promise<GitHub>,
  inputs: Inputs,
  facts: BumpFacts,
  host: Host,
): Promise<RunContext> {
  const signature = { person: facts.person, date: host.now() }
  const isApi = inputs.commitVia === 'api' && plan.steps.some(({ kind }) => kind === 'push')
  if (isApi && facts.tip.unpushed > 0) throw unpushed(facts.tip.unpushed)
  return {
    git,
    remote,
    host,
    transport: isApi
      ? viaApi(await github(), pendingBranch(runOf(host)), signature)
      : viaGit(git, remote, signature, host),
    pulls: async (step) => writePull(await github(), step),
    closePull: async (number) => void (await updatePull(await github(), number, { state: 'closed' })),
    tip: facts.tip.commit,
    leaves: facts.tip.isReplayed ? facts.tip.head.commit : undefined,
    isLocal: inputs.skipPush,
  }
}

function unpushed(count: number): UserError {
  const cure = 'Push them in a step before this one, or use `commit-via: git`, which pushes them too.'
  return new UserError(
    'branch-diverged',
    `\`commit-via: api\` commits on GitHub, but HEAD has ${count} commit(s) that are not on GitHub. ${cure}`,
  )
}
