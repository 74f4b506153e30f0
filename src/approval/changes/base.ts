import type { GitHub } from '../../github/connection/call.ts'
import { type Job, listJobs, type Run, readAttempt, readRun } from '../../github/operations/runs.ts'
import { runIn } from '../../ledger/echo.ts'
import { consumersOf, type DeploymentTimeline, isSuccess } from '../../ledger/timeline.ts'
import type { Doubt, DoubtedRecord } from './shown.ts'

/** What runs in the environment now, as far as GitHub itself confirms it. */
export interface Base {
  readonly id: number
  /** The commit that was deployed; '' for none that is known to be there. */
  readonly sha: string
  /** The commit that GitHub names for the run that deployed it: from here on commits count. */
  readonly since: string
  /** '' if it is not known. */
  readonly version: string
  /** Of the runs that say so. A tag of the same name would look the same to GitHub. */
  readonly branches: readonly string[]
}

/** A deployment that a gate let through, and whose run has ended since without saying what happened to it. */
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
  /** Path of the workflow that goes on with a request; '' if its own does. */
  readonly startedBy: (record: DeploymentTimeline['record']) => string
  /** Whether a branch that is not the default one is protected. */
  readonly isProtected: (branch: string) => Promise<boolean>
  /** The job in which this runs, where its workflow is the one that deploys; '' otherwise. */
  readonly job: string
  /** What GitHub made by itself and a record of the same run stands for, whatever that says. */
  readonly hidden: readonly DeploymentTimeline[]
  /** What an earlier request found not to be so when it was taken: who asks may not know enough. */
  readonly refuted: ReadonlyMap<number, Doubt>
  /** Whether a run without that job is none that deployed: not where the request was filed by a workflow that does not know the job. */
  readonly needsJob: boolean
}

/** How many records are asked about: each is a request. */
const most = 4

/**
 * Finds what runs now. Anyone with write access can file a deployment and say that it succeeded, so a record only says
 * where to look: GitHub has to know the run and the attempt, as one of this workflow on the default or a protected
 * branch, and as a success. What the newest record says and GitHub does not confirm is a doubt; an older one that it
 * confirms is the base all the same. Nor is the time of a record what it says: a status can be added to an old one, and
 * a new one can name an old run.
 */
export async function findBase(github: GitHub, deployer: Deployer): Promise<BaseFinding> {
  let doubted: DoubtedRecord | undefined
  const left: LeftOpen[] = []
  const claims = claimsOf(deployer)
  for (const [at, timeline] of claims.slice(0, most).entries()) {
    const { id, sha } = timeline.record.deployment
    const refuted = deployer.refuted.get(id)
    if (refuted !== undefined) {
      doubted ??= { id, why: refuted }
      continue
    }
    const { since, branches, conclusion, ended, ...confirmed } = await confirm(github, timeline, deployer)
    const why = confirmed.why ?? orderDoubt({ timeline, ended }, claims.slice(at + 1))
    const isRunning = timeline.outcome === 'running'
    if (isRunning && conclusion !== '') left.push({ timeline, conclusion })
    if (why === undefined) {
      const base = { id, sha, since, version: timeline.version, branches }
      return { base, doubted: doubted ?? (await hiddenSince(github, { timeline, ended }, deployer)), left }
    }
    // What failed, or is still on its way, does not run: it says so itself, and its commits count with the others.
    if (isRunning && (why === 'run-failed' || why === 'run-works')) continue
    doubted ??= { id, why }
  }
  return { base: undefined, doubted, left }
}

/**
 * Confirms one record that an earlier look took for the base; without it where GitHub does not. `isDoubted`: people were told already that
 * something is not certain.
 */
export async function confirmBase(
  github: GitHub,
  { id, isDoubted }: { readonly id: number; readonly isDoubted: boolean },
  deployer: Deployer,
): Promise<Omit<BaseFinding, 'left'>> {
  const claims = claimsOf(deployer)
  const at = claims.findIndex(({ record }) => record.deployment.id === id)
  const timeline = claims[at]
  if (timeline === undefined) return { base: undefined, doubted: { id, why: 'no-run' } }
  const { since, branches, ended, ...confirmed } = await confirm(github, timeline, deployer)
  const why = confirmed.why ?? orderDoubt({ timeline, ended }, claims.slice(at + 1))
  if (why !== undefined) return { base: undefined, doubted: { id, why } }
  const base = { id, sha: timeline.record.deployment.sha, since, version: timeline.version, branches }
  return { base, doubted: isDoubted ? undefined : await hiddenSince(github, { timeline, ended }, deployer) }
}

/** A record, and when the job of its run ended. */
interface Ended {
  readonly timeline: DeploymentTimeline
  readonly ended: number
}

/** A run that had ended when another deployment began is not the newest. */
function orderDoubt(found: Ended, others: readonly DeploymentTimeline[]): Doubt | undefined {
  return others.some((other) => isLater(other, found)) ? 'outdated' : undefined
}

/** Other jobs of the same run may deploy after the one with the gate. */
function isLater(other: DeploymentTimeline, { timeline, ended }: Ended): boolean {
  return begunAt(other) > ended && runOf(other) !== runOf(timeline)
}

/** The run that a record is of, as it was first said: nothing later moves that. */
function runOf({ payload, events }: DeploymentTimeline): number {
  return payload?.run.id ?? events.map(({ url }) => runIn(url)).find((run) => run !== 0) ?? 0
}

/** How many attempts of runs are asked about to find whether later deployments are over: each is a request, and up to three for the last. */
const mostHidden = 20

/**
 * What went out after the run had ended, and of which a record says that it is over, or stands for another. Anybody who may write could have
 * written that, so GitHub has to say it too: what failed, and whose run failed, is over. So is not what nobody was asked about, or records of
 * runs that failed could bury the one that matters.
 */
async function hiddenSince(github: GitHub, found: Ended, deployer: Deployer): Promise<DoubtedRecord | undefined> {
  const { timelines, hidden, service, self } = deployer
  const claims = claimsOf(deployer)
  const own = timelines.filter(({ record, payload, events }) => {
    const wentOut = events.some((event) => event.phase === 'consumed' || isSuccess(event))
    return wentOut && record.deployment.id !== self && (payload?.service ?? '') === service
  })
  const later = [...own, ...(service === '' ? hidden.filter(({ outcome }) => outcome === 'verified') : [])]
    .filter((each) => isLater(each, found) && !claims.includes(each))
    .toSorted((one, other) => begunAt(other) - begunAt(one))
  let left = mostHidden
  for (const timeline of later) {
    const places = [...placesOf(timeline)]
    for (const place of places) {
      left -= 1
      const confirmed = left < 0 ? undefined : await confirm(github, timeline, deployer, place)
      if (confirmed === undefined || !isOver(timeline, confirmed))
        return { id: timeline.record.deployment.id, why: 'hidden' }
      // A run that is run again ends once more; what GitHub filed for an attempt does not say of which.
      if (place.attempt === undefined) places.push(...attemptsBefore(place.run, confirmed.attempt))
    }
  }
  return undefined
}

/** Whether GitHub itself says that a deployment is not what runs. */
function isOver({ events }: DeploymentTimeline, { why }: Confirmation): boolean {
  if (why === 'run-works') return !events.some(isSuccess)
  return why === 'run-failed' || why === 'job-skipped'
}

/**
 * Every attempt in which a deployment may have gone out. Its payload never changes, a mark can be added by anybody: it leads to one place
 * more, never away from another. A request went out where it was taken, not where it was made.
 */
function placesOf(timeline: DeploymentTimeline): readonly Place[] {
  const { payload, events } = timeline
  if (payload === undefined) return [{ run: runOf(timeline), attempt: undefined }]
  const taken = new Map(consumersOf(events).map((place) => [`${place.run} ${place.attempt}`, place]))
  const made = { run: payload.run.id, attempt: payload.run.attempt }
  return payload.gate !== undefined && taken.size > 0 ? [...taken.values()] : [made, ...taken.values()]
}

function attemptsBefore(run: number, attempt: number): readonly Place[] {
  return Array.from({ length: Math.max(0, attempt - 1) }, (_, at) => ({ run, attempt: attempt - 1 - at }))
}

/** The first moment is one that no later status can move. */
function begunAt({ record, events }: DeploymentTimeline): number {
  const first = events.find((event) => event.phase === 'consumed' || isSuccess(event))
  return (first?.at ?? record.deployment.createdAt).getTime()
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
  /** Undefined if GitHub confirms it. */
  readonly why: Doubt | undefined
  readonly since: string
  readonly branches: readonly string[]
  /** Of the attempt; '' while it works, or where it does not exist. */
  readonly conclusion: string
  /** When its job ended, in milliseconds; for ever where that is not known. */
  readonly ended: number
  /** Which attempt that was; 0 if it does not exist. */
  readonly attempt: number
}

/** An attempt of a run. */
interface Place {
  readonly run: number
  /** Undefined for the newest. */
  readonly attempt: number | undefined
}

/** GitHub's own deployment, of a job with `environment:`, has no payload; its statuses lead to the run. */
function placeOf({ payload, consumedBy, events }: DeploymentTimeline): Place {
  const own = payload && { run: payload.run.id, attempt: payload.run.attempt }
  return consumedBy ?? own ?? { run: runIn(events.at(-1)?.url ?? ''), attempt: undefined }
}

async function confirm(
  github: GitHub,
  timeline: DeploymentTimeline,
  deployer: Deployer,
  place = placeOf(timeline),
): Promise<Confirmation> {
  const { payload } = timeline
  const run =
    place.attempt === undefined ? await readRun(github, place.run) : await readAttempt(github, place.run, place.attempt)
  const never = { ended: Number.POSITIVE_INFINITY }
  if (run === undefined) return { why: 'no-run', since: '', branches: [], conclusion: '', attempt: 0, ...never }
  const known = { since: run.sha, branches: [run.branch], attempt: run.attempt }
  const conclusion = run.status === 'completed' ? run.conclusion : ''
  if (conclusion === '') return { why: 'run-works', ...known, conclusion, ...never }
  if (conclusion !== 'success') return { why: 'run-failed', ...known, conclusion, ...never }
  const misplaced = await placeDoubt(run, deployer.deploys, deployer)
  if (misplaced !== undefined) return { why: misplaced, ...known, conclusion, ...never }
  const { why, ended } = await judgeJob(github, run, deployer)
  const isElsewhere = payload !== undefined && payload.run.id !== run.id
  if (why !== undefined || !isElsewhere) return { why, ...known, conclusion, ended }
  const { branch, ...asking } = await confirmAsking(github, timeline, deployer)
  return { ...known, ...asking, branches: [...new Set([run.branch, branch])], conclusion, ended }
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
async function judgeJob(
  github: GitHub,
  run: Run,
  { job, needsJob }: Deployer,
): Promise<Pick<Confirmation, 'why' | 'ended'>> {
  const own = job === '' ? [] : (await listJobs(github, run.id, 'all')).filter(isOwn)
  function isOwn({ name, attempt, conclusion }: Job): boolean {
    return attempt <= run.attempt && (name === job || (conclusion === 'skipped' && isSkippedName(name, job)))
  }
  const last = own.toSorted((one, other) => other.attempt - one.attempt)[0]
  const ended = last?.completedAt?.getTime() ?? Number.POSITIVE_INFINITY
  if (last === undefined) return { why: job !== '' && needsJob ? 'job-missing' : undefined, ended }
  return { why: last.conclusion === 'success' ? undefined : 'job-skipped', ended }
}

function isSkippedName(name: string, job: string): boolean {
  return job.startsWith(`${name} / `) || job.startsWith(`${name} (`)
}
