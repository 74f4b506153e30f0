import { runIn } from '../ledger/echo.ts'
import { type DeploymentTimeline, isSuccess } from '../ledger/timeline.ts'

/**
 * One deployment as DORA counts it: a sha in an environment, with all its records from one run (jobs that ran again, attempts that failed before,
 * several regions). Rollbacks are not releases, because they contain nothing new.
 */
export interface MeasuredRelease {
  readonly sha: string
  readonly timelines: readonly DeploymentTimeline[]
  /** When it first had traffic; undefined if it never had any. */
  readonly liveAt: Date | undefined
  /** The first success; a later `inactive` or failure does not change it. */
  readonly verifiedAt: Date | undefined
  /** The first failure since it had traffic. */
  readonly failedAt: Date | undefined
  /** It was made to fix another release. */
  readonly isHotfix: boolean
  /** The first deployment of the sha: a later one contains no new commit. */
  readonly isFirst: boolean
}

/** GitFlow's name for such branches. */
const hotfixBranch = /^(?:refs\/heads\/)?hotfix[/-]/

/** The releases of one environment and service, by the time of their first event; lives may come in any order and more than once. */
export function foldReleases(timelines: readonly DeploymentTimeline[]): readonly MeasuredRelease[] {
  const ordered = inOrder(timelines)
  const bySha = Map.groupBy(ordered, ({ record }) => record.deployment.sha)
  const moves = movesOf(ordered)
  const releases = [...bySha.values()].flatMap((same) => {
    const own = same.filter(({ isRollback, startedAt }) => !isRollback && startedAt !== undefined)
    const groups = splitRuns(own, moves)
    const firstGood = groups.find((group) => group.some(({ liveAt }) => liveAt !== undefined)) ?? groups[0]
    return groups.map((group) => releaseOf(group, group === firstGood))
  })
  return releases.sort((one, other) => signOf(one) - signOf(other))
}

/** When each deployment got the traffic, in milliseconds. */
type Moves = readonly { readonly sha: string; readonly environment: string; readonly at: number }[]

function movesOf(timelines: readonly DeploymentTimeline[]): Moves {
  return timelines.flatMap(({ record: { deployment }, liveAt }) =>
    liveAt === undefined ? [] : [{ sha: deployment.sha, environment: deployment.environment, at: liveAt.getTime() }],
  )
}

/** For one sha, oldest first: records of one run belong together, unless another deployment had the traffic of the same environment in between. */
function splitRuns(timelines: readonly DeploymentTimeline[], moves: Moves): readonly (readonly DeploymentTimeline[])[] {
  const groups: { readonly run: number; readonly timelines: DeploymentTimeline[] }[] = []
  for (const timeline of timelines) {
    const run = runOf(timeline)
    const known = groups.findLast((group) => group.run === run)
    if (known !== undefined && run !== 0 && !isApart(known.timelines, timeline, moves)) known.timelines.push(timeline)
    else groups.push({ run, timelines: [timeline] })
  }
  return groups.map((group) => group.timelines)
}

function isApart(earlier: readonly DeploymentTimeline[], later: DeploymentTimeline, moves: Moves): boolean {
  const { environment, sha, createdAt } = later.record.deployment
  const own = earlier.filter(({ record }) => record.deployment.environment === environment)
  const since = own.findLast(({ liveAt }) => liveAt !== undefined)?.liveAt?.getTime()
  if (since === undefined) return false
  const until = createdAt.getTime()
  return moves.some(
    (move) => move.environment === environment && move.sha !== sha && move.at > since && move.at < until,
  )
}

/** The run that deployed: a gate may have been requested by another. 0 if it is unknown. */
function runOf({ consumedBy, payload, events }: DeploymentTimeline): number {
  return consumedBy?.run ?? payload?.run.id ?? events.map(({ url }) => runIn(url)).find((run) => run !== 0) ?? 0
}

/** Each deployment once, oldest first. */
export function inOrder(timelines: readonly DeploymentTimeline[]): readonly DeploymentTimeline[] {
  const byId = new Map(timelines.map((timeline) => [timeline.record.deployment.id, timeline]))
  return [...byId.values()].sort(
    ({ record: { deployment: one } }, { record: { deployment: other } }) =>
      one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id,
  )
}

/** The earliest of some moments; undefined for none. */
export function earliest(moments: readonly (Date | undefined)[]): Date | undefined {
  return moments.reduce(
    (least, at) => (least === undefined || (at !== undefined && at < least) ? at : least),
    undefined,
  )
}

function releaseOf(timelines: readonly DeploymentTimeline[], isFirst: boolean): MeasuredRelease {
  const withTraffic = timelines.filter(({ liveAt }) => liveAt !== undefined)
  return {
    sha: timelines[0]?.record.deployment.sha ?? '',
    timelines,
    liveAt: earliest(timelines.map(({ liveAt }) => liveAt)),
    verifiedAt: earliest(timelines.map(({ events }) => events.find(isSuccess)?.at)),
    failedAt: earliest(withTraffic.map(({ failedAt }) => failedAt)),
    isHotfix: timelines.some(
      ({ payload, record }) => payload?.hotfixOf !== undefined || hotfixBranch.test(record.deployment.ref),
    ),
    isFirst,
  }
}

function signOf({ verifiedAt, liveAt, timelines }: MeasuredRelease): number {
  return (verifiedAt ?? liveAt ?? timelines[0]?.record.deployment.createdAt)?.getTime() ?? 0
}
