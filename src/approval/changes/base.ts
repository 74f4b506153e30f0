import type { GitHub } from '../../github/connection/call.ts'
import { type Job, listJobs, type Run, readAttempt, readRun } from '../../github/operations/runs.ts'
import { runIn } from '../../ledger/echo.ts'
import { consumersOf, type DeploymentTimeline, isSuccess } from '../../ledger/timeline.ts'
import type { Doubt, DoubtedRecord } from './shown.ts'

/** What runs in the environment now, as far as GitHub confirms it. */
export interface Base {
  readonly id: number
  /** The deployed commit; '' if none is known. */
  readonly sha: string
  /** The commit that GitHub names for its run; commits after it count as new. */
  readonly since: string
  /** '' if it is unknown. */
  readonly version: string
  /** Of the runs that say so. A tag with the same name would look the same in GitHub. */
  readonly branches: readonly string[]
}

/** A deployment that a gate approved, and whose run ended without recording its outcome. */
export interface LeftOpen {
  readonly timeline: DeploymentTimeline
  /** In GitHub's words. */
  readonly conclusion: string
}

/** The result of the search. */
export interface BaseFinding {
  readonly base: Base | undefined
  readonly doubted: DoubtedRecord | undefined
  readonly left: readonly LeftOpen[]
}

/** The properties by which a deployment belongs to the same kind as this one. */
export interface Deployer {
  /** Of the environment, in any order. */
  readonly timelines: readonly DeploymentTimeline[]
  readonly service: string
  /** The request itself, which is not an earlier deployment; 0 for none. */
  readonly self: number
  /** Whether an account writes our records. */
  readonly isOurs: (timeline: DeploymentTimeline) => boolean
  readonly repository: string
  readonly defaultBranch: () => Promise<string>
  /** Path of the workflow whose runs create the requests. */
  readonly asks: string
  /** Path of the workflow whose runs deploy; a different one with `resume: dispatch`. */
  readonly deploys: string
  /** Path of the workflow that continues a request; '' if it is the same workflow. */
  readonly startedBy: (record: DeploymentTimeline['record']) => string
  /** Whether a branch that is not the default one is protected. */
  readonly isProtected: (branch: string) => Promise<boolean>
  /** The job in which this runs, if its workflow is the one that deploys; else ''. */
  readonly job: string
  /** Deployments that GitHub created by itself, for runs that also have a record of ours. The record decides. */
  readonly hidden: readonly DeploymentTimeline[]
  /** A base that an earlier request found to be wrong when it was used. The current caller may not know enough to see that. */
  readonly refuted: ReadonlyMap<number, Doubt>
  /** Whether a run without that job did not deploy. False if the request came from a workflow that does not know the job. */
  readonly needsJob: boolean
}

/** How many records are checked; each needs a request. */
const most = 4

/**
 * Finds what runs now. Anyone with write access can create a deployment and mark it as successful, so a record only says where to look. GitHub must
 * confirm the run and the attempt: this workflow, on the default or a protected branch, successful. If GitHub does not confirm the newest record, it
 * becomes a doubt, and an older confirmed one is still the base. The time of a record proves nothing either: a status can be added to an old one, and
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
    // A failed or unfinished deployment does not run, so its commits count as new.
    if (isRunning && (why === 'run-failed' || why === 'run-works')) continue
    doubted ??= { id, why }
  }
  return { base: undefined, doubted, left }
}

/**
 * Confirms a record that an earlier look chose as the base; without it if GitHub does not. `isDoubted`: people were already told that something is
 * uncertain.
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

/** A record, and the end of its run's job. */
interface Ended {
  readonly timeline: DeploymentTimeline
  readonly ended: number
}

/** A run that ended before another deployment began is not the newest. */
function orderDoubt(found: Ended, others: readonly DeploymentTimeline[]): Doubt | undefined {
  return others.some((other) => isLater(other, found)) ? 'outdated' : undefined
}

/** Other jobs of the same run may deploy after the gate's job. */
function isLater(other: DeploymentTimeline, { timeline, ended }: Ended): boolean {
  return begunAt(other) > ended && runOf(other) !== runOf(timeline)
}

/** The run of a record, as first written; later statuses cannot change it. */
function runOf({ payload, events }: DeploymentTimeline): number {
  return payload?.run.id ?? events.map(({ url }) => runIn(url)).find((run) => run !== 0) ?? 0
}

/** How many attempts are checked to find out whether later deployments are over: each needs a request, the last one up to three. */
const mostHidden = 20

/**
 * A deployment that was released after the run ended, although a record says that it is over or that another one represents it. Anyone with write access could
 * have written that record, so GitHub must confirm it: a deployment is over only if it failed and its run failed. Unchecked ones do not count as
 * over. Otherwise many records of failed runs could hide the one that matters.
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
      // A run that is repeated ends once more, and GitHub's own deployment does not say to which attempt it belongs.
      if (place.attempt === undefined) places.push(...attemptsBefore(place.run, confirmed.attempt))
    }
  }
  return undefined
}

/** Whether GitHub itself confirms that a deployment does not run. */
function isOver({ events }: DeploymentTimeline, { why }: Confirmation): boolean {
  if (why === 'run-works') return !events.some(isSuccess)
  return why === 'run-failed' || why === 'job-skipped'
}

/**
 * All attempts that may have released a deployment. Its payload never changes, but anybody can add a mark. So a mark can only add a place to check,
 * never remove one. A request is released where it was used, not where it was created.
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

/** Later statuses cannot change the first moment. */
function begunAt({ record, events }: DeploymentTimeline): number {
  const first = events.find((event) => event.phase === 'consumed' || isSuccess(event))
  return (first?.at ?? record.deployment.createdAt).getTime()
}

/** The records that say that they run or were approved, newest first. */
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
  /** Conclusion of the attempt; '' while it runs, or if it does not exist. */
  readonly conclusion: string
  /** When its job ended, in milliseconds; infinite if that is unknown. */
  readonly ended: number
  /** The number of that attempt; 0 if it does not exist. */
  readonly attempt: number
}

/** An attempt of a run. */
interface Place {
  readonly run: number
  /** Undefined for the newest attempt. */
  readonly attempt: number | undefined
}

/** GitHub's own deployment, for a job with `environment:`, has no payload; its statuses name the run. */
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

/** With `resume: dispatch`, the run that deployed used the newest commit of the default branch. The run that asked used the approved commit. */
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

/** Pull requests run on a commit of their author, whatever the branch is called. */
async function placeDoubt(run: Run, path: string, deployer: Deployer): Promise<Doubt | undefined> {
  if (run.workflowPath !== path) return 'other-workflow'
  const isOfBranch = run.headRepository.toLowerCase() === deployer.repository.toLowerCase()
  if (!isOfBranch || /^pull_request/.test(run.event) || run.branch === '') return 'other-ref'
  const isKept = run.branch === (await deployer.defaultBranch()) || (await deployer.isProtected(run.branch))
  return isKept ? undefined : 'other-ref'
}

/**
 * A run that only skipped its deployment also ends in success. GitHub reports a skipped job without its matrix and without the jobs of the workflow
 * that it calls. Jobs that were renamed or moved to another file are not found.
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
