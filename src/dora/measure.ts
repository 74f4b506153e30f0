import type { Life } from '../ledger/life.ts'
import { type Failure, failuresOf } from './failure.ts'
import { foldReleases, inOrder, type Release } from './release.ts'
import { type Ratio, ratioOf, type Spread, spreadOf } from './spread.ts'

/** A commit that a release brought, with its dates as git has them. */
export interface Change {
  readonly sha: string
  readonly authoredAt: Date
  readonly committedAt: Date
  readonly isMerge: boolean
  /** The pull request that brought it; undefined for a direct push, and where it is not known. */
  readonly pull:
    | { readonly number: number; readonly mergedAt: Date | undefined; readonly isHotfix: boolean }
    | undefined
}

/** From which moment of a change its lead time counts. */
export const leadTimeStarts = ['author', 'commit', 'first-pr-commit', 'merge'] as const

/** One of them. */
export type LeadTimeStart = (typeof leadTimeStarts)[number]

/** From `from`, up to but without `to`. */
export interface Window {
  readonly from: Date
  readonly to: Date
}

/** What is measured. */
export interface Subject {
  /** Of one environment and service, also from before the window: it may have begun with a failure. */
  readonly lives: readonly Life[]
  /** What each release brought, by its sha; nothing for one whose changes are not known. */
  readonly changes: ReadonlyMap<string, readonly Change[]>
  readonly window: Window
  readonly start: LeadTimeStart
  /** With fewer values than this there is no answer. */
  readonly minimum: number
}

/** The five metrics of dora.dev, and two more; durations in seconds. */
export interface Dora {
  readonly window: Window
  readonly minimum: number
  readonly start: LeadTimeStart
  /** From commit to the first success. `undated` changes are dated after it, so their dates are wrong and do not count. */
  readonly leadTime: Spread & { readonly undated: number }
  /** Releases that were verified; `perDay` over the whole window, never more than was seen; the spread is that of the time between two. */
  readonly frequency: { readonly n: number; readonly perDay: number | undefined; readonly between: Spread }
  /** From traffic to well again, of the failures that are over; `open` are not. */
  readonly recovery: Spread & { readonly open: number }
  /** Failures among the releases that had traffic. */
  readonly failRate: Ratio
  /** Hotfixes among the releases that had traffic. */
  readonly reworkRate: Ratio
  /** From traffic to the first failed sample. */
  readonly detection: Spread
  /** From the first failed sample to well again. */
  readonly restoration: Spread
  /** Verified rollbacks: they are no deployments, so they stand apart. */
  readonly rollbacks: number
  /** What the charts show: one value for each of the above. */
  readonly samples: {
    readonly leadTimes: readonly number[]
    readonly releases: readonly Release[]
    readonly failures: readonly Failure[]
  }
}

const day = 86_400_000

/** Measures; the order of the lives, and whether one comes twice, does not matter. */
export function measure({ lives: given, changes, window, start, minimum }: Subject): Dora {
  const lives = inOrder(given)
  const releases = foldReleases(lives)
  const within = (at: Date | undefined) => at !== undefined && at >= window.from && at < window.to
  const verified = releases.filter(({ verifiedAt }) => within(verifiedAt))
  const live = releases.filter(({ liveAt }) => within(liveAt))
  const failures = failuresOf(live, lives)
  const { leadTimes, undated } = leadTimesOf(verified, changes, start)
  const over = failures.filter(({ recoveredAt }) => recoveredAt !== undefined)
  const days = (window.to.getTime() - window.from.getTime()) / day
  const hotfixes = live.filter(({ sha, isHotfix }) => isHotfix || changes.get(sha)?.some(({ pull }) => pull?.isHotfix))
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
    recovery: { ...spreadOf(between(over, 'liveAt', 'recoveredAt'), minimum), open: failures.length - over.length },
    failRate: ratioOf(failures.length, live.length, minimum),
    reworkRate: ratioOf(hotfixes.length, live.length, minimum),
    detection: spreadOf(between(failures, 'liveAt', 'detectedAt'), minimum),
    restoration: spreadOf(between(failures, 'detectedAt', 'recoveredAt'), minimum),
    rollbacks: lives.filter(({ isRollback, verifiedAt }) => isRollback && within(verifiedAt)).length,
    samples: { leadTimes, releases: verified, failures },
  }
}

/** One value a commit, or one a pull request where the start is one of its own; a change counts with the first release that brought it. */
function leadTimesOf(
  releases: readonly Release[],
  changes: ReadonlyMap<string, readonly Change[]>,
  start: LeadTimeStart,
): { readonly leadTimes: readonly number[]; readonly undated: number } {
  const seen = new Set<string>()
  const times = releases.flatMap(({ sha, verifiedAt }) => {
    const fresh = (changes.get(sha) ?? []).filter((change) => !change.isMerge && !seen.has(change.sha))
    for (const change of fresh) seen.add(change.sha)
    return startsOf(fresh, start).map((at) => secondsBetween(at, verifiedAt ?? at))
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

function gapsOf(releases: readonly Release[]): readonly number[] {
  const times = releases.flatMap(({ verifiedAt }) => verifiedAt ?? [])
  return times.slice(1).map((at, index) => secondsBetween(times[index] ?? at, at))
}

type Moment = 'liveAt' | 'detectedAt' | 'recoveredAt'

function between(failures: readonly Failure[], from: Moment, to: Moment): readonly number[] {
  return failures.flatMap((failure) => {
    const [start, end] = [failure[from], failure[to]]
    return start === undefined || end === undefined ? [] : secondsBetween(start, end)
  })
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
