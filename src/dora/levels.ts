import type { Dora } from './measure.ts'

/** A cluster of teams in DORA's report of 2024. */
export type Level = 'elite' | 'high' | 'medium' | 'low'

/** For the metrics for which the report has clusters; undefined if there is no value. */
export interface Levels {
  readonly frequency: Level | undefined
  readonly leadTime: Level | undefined
  readonly failRate: Level | undefined
  readonly recovery: Level | undefined
}

const hour = 3_600
const day = 24 * hour
const week = 7 * day
const month = 365.25 * (day / 12)

/**
 * The cluster for each metric in the Accelerate State of DevOps Report 2024 (dora.dev/research/2024). The report has ranges for three of them and,
 * for the fail rate, one number each (5, 20, 10, 40 %), where `high` is worse than `medium`. The levels come from teams that answered a survey and
 * are not ordered from worst to best; later reports have none.
 */
export function levelsOf({ frequency, leadTime, failRate, recovery }: Dora): Levels {
  const perDay = frequency.perDay
  return {
    // "On demand" is read as more than once a day.
    frequency:
      perDay === undefined ? undefined : upTo(day / perDay, [day, week, month], ['elite', 'high', 'medium', 'low']),
    leadTime: upTo(leadTime.median, [day, week, month], ['elite', 'high', 'medium', 'low']),
    failRate: upTo(failRate.value, [0.05, 0.1, 0.2], ['elite', 'medium', 'high', 'low']),
    recovery: upTo(recovery.median, [hour, day, week], ['elite', 'high', 'medium', 'low']),
  }
}

type Four<Item> = readonly [Item, Item, Item, Item]

function upTo(
  value: number | undefined,
  [first, second, third]: readonly [number, number, number],
  levels: Four<Level>,
) {
  if (value === undefined) return undefined
  if (value <= first) return levels[0]
  if (value <= second) return levels[1]
  return value <= third ? levels[2] : levels[3]
}
