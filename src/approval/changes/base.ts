import type { GitHub } from '../../github/connection/call.ts'
import { listJobs, type Run, readAttempt, readRun } from '../../github/operations/runs.ts'
import { runIn } from '../../ledger/echo.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { Doubt, DoubtedRecord } from './shown.ts'

/** What runs in the environment now, as far as GitHub itself confirms it. */
export interface Base {
  readonly id: number
  /** The commit that was deployed; '' for none that is known to be there. */
  readonly sha: string
  /** The commit that GitHub names for the run that deployed it: from here on commits count. */
  readonly since: string
  /** '' where it is not known. */
  readonly version: string
  /** Of the runs that say so. A tag of the same name would look the same to GitHub. */
  readonly branches: readonly string[]
}

/** A deployment that a gate let through, and whose run has ended since without saying what became of it. */
export interface LeftOpen {
  readonly timeline: DeploymentTimeline
  /** In GitHub's words. */
  readonly conclusion: string
}

/** What was found. */
export interface BaseFinding {
  readonly base: Base | undefined
  readonly doubted: DoubtedRecord | undefined
  readonly left: readonly LeftOpen[]
}

/** By what a deployment is known to be one of the same kind as this. */
export interface Deployer {
  /** Of the environment, in any order. */
  readonly timelines: readonly DeploymentTimeline[]
  readonly service: string
  /** The request itself, which is none of the deployments before it; 0 without. */
  readonly self: number
  /** Whether an account writes our records. */
  readonly isOurs: (timeline: DeploymentTimeline) => boolean
  readonly repository: string
  readonly defaultBranch: () => Promise<string>
  /** Path of the workflow whose runs ask. */
  readonly asks: string
  /** Path of the workflow whose runs deploy, with `resume: dispatch` another one. */
  readonly deploys: string
  /** Path of the workflow that goes on with a request; '' where its own does. */
  readonly startedBy: (record: DeploymentTimeline['record']) => string
  /** Whether a branch that is not the default one is protected. */
  readonly isProtected: (branch: string) => Promise<boolean>
  /** The job in which this runs, where its workflow is the one that deploys; '' otherwise. */
  readonly job: string
  /** What an earlier request found not to be so when it was taken: who asks may not know enough. */
  readonly refuted: ReadonlyMap<number, Doubt>
  /** Whether a run without that job is none that deployed: not where the request was filed by a workflow that does not know the job. */
  readonly needsJob: boolean
}

/** How many records are asked about: each is a request. */
const most = 4

/**
 * Finds what runs now. Whoever may write can file a deployment and say that it succeeded, so a record only says where to look: GitHub has to
 * know the run and the attempt, as one of this workflow on the default or a protected branch, and as a success. What the newest record says
 * and GitHub does not confirm is a doubt; an older one that it confirms is the base all the same, since it can only show more commits.
 */
export async function findBase(github: GitHub, deployer: Deployer): Promise<BaseFinding> {
  let doubted: DoubtedRecord | undefined
  const left: LeftOpen[] = []
  for (const timeline of claimsOf(deployer).slice(0, most)) {
    const { id, sha } = timeline.record.deployment
    const refuted = deployer.refuted.get(id)
    if (refuted !== undefined) {
      doubted ??= { id, why: refuted }
      continue
    }
    const { why, since, branches, conclusion } = await confirm(github, timeline, deployer)
    const isRunning = timeline.outcome === 'running'
    if (isRunning && conclusion !== '') left.push({ timeline, conclusion })
    if (why === undefined) return { base: { id, sha, since, version: timeline.version, branches }, doubted, left }
    // What failed, or is still on its way, does not run: it says so itself, and its commits count with the others.
    if (isRunning && (why === 'run-failed' || why === 'run-works')) continue
    doubted ??= { id, why }
  }
  return { base: undefined, doubted, left }
}

/** Confirms one record that an earlier look took for the base; without it where GitHub does not. */
export async function confirmBase(github: GitHub, id: number, deployer: Deployer): Promise<Omit<BaseFinding, 'left'>> {
  const timeline = claimsOf(deployer).find(({ record }) => record.deployment.id === id)
  if (timeline === undefined) return { base: undefined, doubted: { id, why: 'no-run' } }
  const { why, since, branches } = await confirm(github, timeline, deployer)
  if (why !== undefined) return { base: undefined, doubted: { id, why } }
  const { sha } = timeline.record.deployment
  return { base: { id, sha, since, version: timeline.version, branches }, doubted: undefined }
}

/** The records that say that they run, or were let through, the newest first. */
function claimsOf({ timelines, service, self, isOurs }: Deployer): readonly DeploymentTimeline[] {
  const time = ({ verifiedAt, events }: DeploymentTimeline) =>
    (verifiedAt ?? events.find(({ phase }) => phase === 'consumed')?.at)?.getTime() ?? 0
  return timelines
    .filter((timeline) => timeline.record.deployment.id !== self && (timeline.payload?.service ?? '') === service)
    .filter(({ outcome, consumedBy }) => outcome === 'verified' || (outcome === 'running' && consumedBy !== undefined))
    .filter(isOurs)
    .toSorted((one, other) => time(other) - time(one) || other.record.deployment.id - one.record.deployment.id)
}

interface Confirmation {
  /** Undefined where GitHub confirms it. */
  readonly why: Doubt | undefined
  readonly since: string
  readonly branches: readonly string[]
  /** Of the attempt; '' while it works, or where it is not there. */
  readonly conclusion: string
}

async function confirm(github: GitHub, timeline: DeploymentTimeline, deployer: Deployer): Promise<Confirmation> {
  const { payload, consumedBy, events } = timeline
  const own = payload === undefined ? undefined : { run: payload.run.id, attempt: payload.run.attempt }
  const place = consumedBy ?? own
  // GitHub's own deployment, of a job with `environment:`, has no payload; its statuses lead to the run.
  const ended = place
    ? await readAttempt(github, place.run, place.attempt)
    : await readRun(github, runIn(events.at(-1)?.url ?? ''))
  if (ended === undefined) return { why: 'no-run', since: '', branches: [], conclusion: '' }
  const known = { since: ended.sha, branches: [ended.branch] }
  const conclusion = ended.status === 'completed' ? ended.conclusion : ''
  if (conclusion === '') return { why: 'run-works', ...known, conclusion }
  if (conclusion !== 'success') return { why: 'run-failed', ...known, conclusion }
  const why = (await placeDoubt(ended, deployer.deploys, deployer)) ?? (await jobDoubt(github, ended, deployer))
  const isElsewhere = own !== undefined && own.run !== ended.id
  if (why !== undefined || !isElsewhere) return { why, ...known, conclusion }
  const { branch, ...asking } = await confirmAsking(github, timeline, deployer)
  return { ...asking, branches: [...new Set([ended.branch, branch])], conclusion }
}

/** With `resume: dispatch` the run that deployed is of the default branch's newest commit; the one that asked is of what was approved. */
async function confirmAsking(
  github: GitHub,
  { record, payload }: DeploymentTimeline,
  deployer: Deployer,
): Promise<Pick<Confirmation, 'why' | 'since'> & { readonly branch: string }> {
  const isOfWorkflow = deployer.startedBy(record) === deployer.deploys
  const asking = isOfWorkflow && payload ? await readAttempt(github, payload.run.id, payload.run.attempt) : undefined
  if (asking === undefined) return { why: 'no-run', since: '', branch: '' }
  const { sha, branch } = asking
  return { why: await placeDoubt(asking, deployer.asks, deployer), since: sha, branch }
}

/** Pull requests run on a commit of their author's, whatever the branch is called. */
async function placeDoubt(run: Run, path: string, deployer: Deployer): Promise<Doubt | undefined> {
  if (run.workflowPath !== path) return 'other-workflow'
  const isOfBranch = run.headRepository.toLowerCase() === deployer.repository.toLowerCase()
  if (!isOfBranch || /^pull_request/.test(run.event) || run.branch === '') return 'other-ref'
  const isKept = run.branch === (await deployer.defaultBranch()) || (await deployer.isProtected(run.branch))
  return isKept ? undefined : 'other-ref'
}

/**
 * A run that did nothing but skip its deployment ends in success, too. GitHub names a skipped job without its matrix, and without the jobs of
 * the workflow that it calls. A job that was renamed since, or is in another file, is not found.
 */
async function jobDoubt(github: GitHub, run: Run, { job, needsJob }: Deployer): Promise<Doubt | undefined> {
  if (job === '') return undefined
  const own = (await listJobs(github, run.id, 'all')).filter(
    ({ name, attempt, conclusion }) =>
      attempt <= run.attempt && (name === job || (conclusion === 'skipped' && isSkippedName(name, job))),
  )
  const last = own.toSorted((one, other) => other.attempt - one.attempt)[0]
  if (last === undefined) return needsJob ? 'job-missing' : undefined
  return last.conclusion === 'success' ? undefined : 'job-skipped'
}

function isSkippedName(name: string, job: string): boolean {
  return job.startsWith(`${name} / `) || job.startsWith(`${name} (`)
}
