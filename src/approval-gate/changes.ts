import type { ApprovalSubject } from '../approval/case/subject.ts'
import type { Deployer } from '../approval/changes/base.ts'
import { type RequestedRange, readRange } from '../approval/changes/range.ts'
import { type Doubt, doubts, type ShownBase } from '../approval/changes/shown.ts'
import { findOurs } from '../approval/request/ours.ts'
import { type Filed, parseFiled } from '../approval/request/record.ts'
import type { GatePolicy } from '../approval/rules/policy.ts'
import type { GitHub } from '../github/connection/call.ts'
import type { Job } from '../github/operations/runs.ts'
import type { Account } from '../github/people/account.ts'
import { isProtectedBranch } from '../github/repository/branches.ts'
import { readDefaultBranch } from '../github/repository/commits.ts'
import { withoutAutomatic } from '../ledger/echo.ts'
import type { DeploymentEvent, DeploymentTimeline } from '../ledger/timeline.ts'
import type { Inputs } from './inputs.ts'
import type { Origin } from './run/origin.ts'
import { type RunningAttempt, workflowPath } from './run/run.ts'

/** What is known of a run that asks, before its changes are known. */
export interface AskedChanges {
  readonly run: RunningAttempt
  readonly job: Job
  readonly policy: GatePolicy
  /** Of the environment, newest first. */
  readonly timelines: readonly DeploymentTimeline[]
  readonly origin: Origin
}

/** What the deployment would change, and who made the changes. */
export async function readChanges(
  github: GitHub,
  inputs: Inputs,
  asked: AskedChanges,
): Promise<{ readonly range: RequestedRange; readonly authors: ReturnType<typeof authorsOf> }> {
  const { subject, filed } = asked.origin
  const pulls = asked.policy.exclude.includes('pull-request-author')
  const deployer = await deployerOf(github, inputs, asked)
  const range = await readRange(github, { sha: subject.sha, deployer, shown: filed?.shown, pulls })
  return { range, authors: authorsOf(range) }
}

/** How to recognise earlier deployments. */
async function deployerOf(
  github: GitHub,
  { service, workflow }: Inputs,
  { run, job, timelines, origin: { filed } }: AskedChanges,
): Promise<Deployer> {
  const isOurs = await findOurs(
    github,
    timelines
      .filter(({ outcome, payload }) => payload !== undefined || outcome === 'verified' || outcome === 'running')
      .map(creatorOf),
  )
  const own = workflowPath(run)
  const asking =
    filed?.resume.kind === 'dispatch' ? workflowPath({ ...run, workflowRef: filed.subject.workflowRef }) : own
  const ours = timelines.filter((timeline) => isOurs(creatorOf(timeline)))
  const speaking = withoutAutomatic(ours)
  return {
    // Foreign deployments hide nothing. A deployment that a rollback started in another run needs its own proof, because a forged rollback could name any run.
    timelines: speaking,
    hidden: ours.filter((timeline) => !speaking.includes(timeline)),
    service,
    self: filed?.deployment.id ?? 0,
    isOurs: (timeline) => isOurs(creatorOf(timeline)),
    repository: run.repository,
    defaultBranch: async () => run.defaultBranch || readDefaultBranch(github),
    asks: asking,
    deploys: workflow === '' ? own : `.github/workflows/${workflow}`,
    startedBy: ({ deployment }) => startedWorkflow(parseFiled(deployment)),
    isProtected: (branch) => isProtectedBranch(github, branch),
    job: workflow === '' ? job.name : '',
    refuted: new Map(timelines.flatMap(({ events }) => events.flatMap(({ fields }) => refutedIn(fields)))),
    needsJob: filed?.resume.kind !== 'dispatch',
  }
}

/** Only evidence against a record is trusted, so it may come from anybody. */
function refutedIn({ base, doubt }: DeploymentEvent['fields']): readonly (readonly [number, Doubt])[] {
  const why = doubts.find((each) => each === doubt)
  return base === undefined || why === undefined ? [] : [[Number(base), why]]
}

/** What the record of a void request says about the running version. */
export function refutation({ base, doubted, late }: RequestedRange, shown: ShownBase): DeploymentEvent['fields'] {
  if (late !== undefined) return { base: String(shown.id), doubt: 'outdated' satisfies Doubt }
  if (base !== undefined || doubted === undefined || doubted.id !== shown.id) return {}
  return { base: String(doubted.id), doubt: doubted.why }
}

function startedWorkflow(filed: Filed | undefined): string {
  return filed?.resume.kind === 'dispatch' ? `.github/workflows/${filed.resume.workflow}` : ''
}

function creatorOf({ record }: DeploymentTimeline): Account {
  return record.deployment.creator
}

function authorsOf({
  authors,
  further,
}: RequestedRange): Pick<ApprovalSubject, 'authors' | 'unknownAuthors' | 'pullRequestAuthors'> {
  return {
    authors: authors.accounts,
    unknownAuthors: authors.unknown + further,
    pullRequestAuthors: authors.pullRequestAuthors,
  }
}
