import type { DeploymentTimeline } from '../ledger/timeline.ts'
import { type DeploymentFailure, failuresOf, type Incident } from './failure.ts'
import { foldReleases, inOrder, type MeasuredRelease } from './release.ts'
import { type Ratio, ratioOf, type Spread, spreadOf } from './spread.ts'

/** A commit in a release, with its dates from git. */
export interface Change {
  readonly sha: string
  readonly authoredAt: Date
  readonly committedAt: Date
  readonly isMerge: boolean
  /** The pull request that contained it; undefined for a direct push, and if it is unknown. */
  readonly pull:
    | { readonly number: number; readonly mergedAt: Date | undefined; readonly isHotfix: boolean }
    | undefined
}

/** The start of a change's lead time. */
export const leadTimeStarts = ['author', 'commit', 'first-pr-commit', 'merge'] as const

/** One of them. */
export type LeadTimeStart = (typeof leadTimeStarts)[number]

/** From `from`, up to but not including `to`. */
export interface Window {
  readonly from: Date
  readonly to: Date
}

/** What is measured. */
export interface MeasuredService {
  /** Of one environment and service, also from before the window, because the window may begin during a failure. */
  readonly timelines: readonly DeploymentTimeline[]
  /** The changes in each release, by its sha; nothing for a release whose changes are unknown. */
  readonly changes: ReadonlyMap<string, readonly Change[]>
  /** Of the environment; undefined if none are known. */
  readonly incidents?: readonly Incident[]
  readonly window: Window
  readonly start: LeadTimeStart
  /** A metric with fewer values than this is undefined. */
  readonly minimum: number
}

/** The five metrics of dora.dev, and two more; durations in seconds. */
export interface Dora {
  readonly window: Window
  readonly minimum: number
  readonly start: LeadTimeStart
  /** From commit to the first success. `undated` changes have a date after it, so their dates are wrong and do not count. */
  readonly leadTime: Spread & { readonly undated: number }
  /** Verified releases; `perDay` over the whole window, or the part of it that was seen; the spread is that of the time between two. */
  readonly frequency: { readonly n: number; readonly perDay: number | undefined; readonly between: Spread }
  /** From traffic (or the opening of the incident) to good again, for the failures that are over; `open` are not. */
  readonly recovery: Spread & { readonly open: number }
  /** Failures in the window, and the releases that had traffic in it; `earlier` belong to releases from before it, which count in both. */
  readonly failRate: Ratio & { readonly earlier: number }
  /** Hotfixes among the releases that had traffic. */
  readonly reworkRate: Ratio
  /** From traffic to the first failed sample. */
  readonly detection: Spread
  /** From the first failed sample to good again. */
  readonly restoration: Spread
  /** Verified rollbacks, which are not deployments, so they are separate. */
  readonly rollbacks: number
  /** For the charts: one value for each of the above. */
  readonly samples: {
    readonly leadTimes: readonly number[]
    readonly releases: readonly MeasuredRelease[]
    readonly failures: readonly DeploymentFailure[]
  }
}

const day = 86_400_000

/** Computes the metrics; the order of the lives, and duplicates, do not matter. */
export function measure(service: MeasuredService): Dora {
  return measurer(service)(service.window)
}

/** The same for any number of windows of one service: each deployment is classified only once. */
export function measurer(service: Omit<MeasuredService, 'window'>): (window: Window) => Dora {
  const { changes, incidents = [] } = service
  const timelines = inOrder(service.timelines)
  const releases = foldReleases(timelines)
  const isHotfix = ({ sha, isHotfix: isMarked, isFirst }: MeasuredRelease) =>
    isMarked || (isFirst && changes.get(sha)?.some(({ pull }) => pull?.isHotfix) === true)
  const hotfixes = releases.filter(isHotfix)
  const failures = failuresOf(releases, { timelines, hotfixes, incidents })
  return (window) => measureWindow({ ...service, timelines, releases, hotfixes, failures, window })
}

interface Measured extends MeasuredService {
  readonly releases: readonly MeasuredRelease[]
  readonly hotfixes: readonly MeasuredRelease[]
  readonly failures: readonly DeploymentFailure[]
}

function measureWindow(measured: Measured): Dora {
  const { timelines, releases, changes, window, start, minimum } = measured
  const within = (at: Date | undefined) => at !== undefined && at >= window.from && at < window.to
  const verified = releases.filter(({ verifiedAt }) => within(verifiedAt))
  const live = releases.filter(({ liveAt }) => within(liveAt))
  const failures = measured.failures.filter(({ foundAt }) => within(foundAt))
  const earlier = failures.filter(({ release }) => !within(release.liveAt)).length
  const { leadTimes, undated } = leadTimesOf(releases, changes, start, within)
  const over = failures.filter(({ recoveredAt }) => recoveredAt !== undefined)
  const days = (window.to.getTime() - window.from.getTime()) / day
  const hotfixes = measured.hotfixes.filter(({ liveAt }) => within(liveAt))
  return {
    window,
    minimum,
    start,
    leadTime: { ...spreadOf(leadTimes, minimum), undated },
    frequency: {
      n: verified.length,
      perDay: verified.length === 0 || verified.length < minimum ? undefined : verified.length / days,
      between: spreadOf(gapsOf(verified), minimum),
    },
    recovery: { ...spreadOf(between(over, 'since', 'recoveredAt'), minimum), open: failures.length - over.length },
    failRate: { ...ratioOf(failures.length, live.length + earlier, minimum), earlier },
    reworkRate: ratioOf(hotfixes.length, live.length, minimum),
    detection: spreadOf(between(failures, 'since', 'detectedAt'), minimum),
    restoration: spreadOf(between(failures, 'detectedAt', 'recoveredAt'), minimum),
    rollbacks: timelines.filter(({ isRollback, verifiedAt }) => isRollback && within(verifiedAt)).length,
    samples: { leadTimes, releases: verified, failures },
  }
}

/**
 * One value per commit, or per pull request if the start belongs to one. A change counts with the first release that contained it, so a change
 * that was verified before the window does not count again.
 */
function leadTimesOf(
  releases: readonly MeasuredRelease[],
  changes: ReadonlyMap<string, readonly Change[]>,
  start: LeadTimeStart,
  within: (at: Date | undefined) => boolean,
): { readonly leadTimes: readonly number[]; readonly undated: number } {
  const seen = new Set<string>()
  const times = releases.flatMap(({ sha, verifiedAt }) => {
    if (verifiedAt === undefined) return []
    const fresh = (changes.get(sha) ?? []).filter((change) => !change.isMerge && !seen.has(change.sha))
    for (const change of fresh) seen.add(change.sha)
    return within(verifiedAt) ? startsOf(fresh, start).map((at) => secondsBetween(at, verifiedAt)) : []
  })
  const leadTimes = times.filter((seconds) => seconds >= 0)
  return { leadTimes, undated: times.length - leadTimes.length }
}

function startsOf(changes: readonly Change[], start: LeadTimeStart): readonly Date[] {
  if (start === 'author') return changes.map(({ authoredAt }) => authoredAt)
  if (start === 'commit') return changes.map(({ committedAt }) => committedAt)
  const direct = changes.filter(({ pull }) => pull === undefined)
  const byPull = Map.groupBy(
    changes.filter(({ pull }) => pull !== undefined),
    ({ pull }) => pull?.number,
  )
  const ofPull = (same: readonly Change[]) => {
    const dates = same.map((change) =>
      start === 'merge' ? (change.pull?.mergedAt ?? change.committedAt) : change.authoredAt,
    )
    const order = dates.toSorted((one, other) => one.getTime() - other.getTime())
    return (start === 'merge' ? order.at(-1) : order[0]) ?? []
  }
  return [
    ...direct.map(({ authoredAt, committedAt }) => (start === 'merge' ? committedAt : authoredAt)),
    ...[...byPull.values()].flatMap(ofPull),
  ]
}

function gapsOf(releases: readonly MeasuredRelease[]): readonly number[] {
  const times = releases.flatMap(({ verifiedAt }) => verifiedAt ?? [])
  return times.slice(1).map((at, index) => secondsBetween(times[index] ?? at, at))
}

type Moment = 'since' | 'detectedAt' | 'recoveredAt'

function between(failures: readonly DeploymentFailure[], from: Moment, to: Moment): readonly number[] {
  return failures.flatMap((failure) => {
    const [start, end] = [failure[from], failure[to]]
    return start === undefined || end === undefined ? [] : secondsBetween(start, end)
  })
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
