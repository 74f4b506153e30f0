import type { Dora } from './measure.ts'

/** One week of the window, from Monday at midnight UTC; the first and the last may be incomplete. */
export interface Week {
  readonly from: Date
  readonly releases: number
  readonly failures: number
  readonly recoveries: number
}

/** The number of lead times in a range. */
export interface Bin {
  readonly name: string
  readonly count: number
}

const day = 86_400_000

/** Seconds and labels: the ranges in which DORA asks for lead times, with the first one split. No `<`, because Mermaid shows it as `&lt;`. */
const spans: readonly (readonly [number, string])[] = [
  [3_600, '0-1 h'],
  [6 * 3_600, '1-6 h'],
  [24 * 3_600, '6-24 h'],
  [3 * 86_400, '1-3 d'],
  [7 * 86_400, '3-7 d'],
  [30 * 86_400, '7-30 d'],
  [Number.POSITIVE_INFINITY, '30 d+'],
]

/** Releases, failures and recoveries for each week of the window, oldest first. */
export function weeksOf({ window, samples }: Dora): readonly Week[] {
  const first = mondayOf(window.from)
  const count = Math.ceil((window.to.getTime() - first) / (7 * day))
  const indexOf = (at: Date) => Math.floor((at.getTime() - first) / (7 * day))
  const tally = (moments: readonly (Date | undefined)[]) => {
    const counts = new Map<number, number>()
    for (const at of moments) if (at !== undefined) counts.set(indexOf(at), (counts.get(indexOf(at)) ?? 0) + 1)
    return counts
  }
  const releases = tally(samples.releases.map(({ verifiedAt }) => verifiedAt))
  const failures = tally(samples.failures.map(({ foundAt }) => foundAt))
  const recoveries = tally(samples.failures.map(({ recoveredAt }) => recoveredAt))
  return Array.from({ length: count }, (_, index) => ({
    from: new Date(first + index * 7 * day),
    releases: releases.get(index) ?? 0,
    failures: failures.get(index) ?? 0,
    recoveries: recoveries.get(index) ?? 0,
  }))
}

/** The distribution of the lead times. */
export function leadTimeBins({ samples }: Dora): readonly Bin[] {
  const place = (seconds: number) => spans.findIndex(([end]) => seconds < end)
  const counts = samples.leadTimes.map(place)
  return spans.map(([, name], index) => ({ name, count: counts.filter((each) => each === index).length }))
}

function mondayOf(at: Date): number {
  const midnight = Math.floor(at.getTime() / day) * day
  // getUTCDay: Sunday is 0.
  return midnight - ((at.getUTCDay() + 6) % 7) * day
}
