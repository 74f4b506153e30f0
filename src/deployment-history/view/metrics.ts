import type { Level, Levels } from '../../dora/levels.ts'
import type { Dora } from '../../dora/measure.ts'
import type { Spread } from '../../dora/spread.ts'
import {
  countOf,
  daysOf,
  describeChange,
  describeFrequency,
  describeMoment,
  describeRatio,
  describeSeconds,
} from './wording.ts'

/** One metric in words. */
export interface MetricRow {
  readonly name: string
  readonly value: string
  /** The number of values behind it. */
  readonly of: string
  /** '' if there is none. */
  readonly spread: string
  /** Compared with the window before: `↓ from 2 h`. */
  readonly change: string
  readonly level: Level | undefined
}

/** One value of a metric as shown. */
interface Value {
  readonly of: (dora: Dora) => number | undefined
  readonly describe: (value: number) => string
}

/** The five metrics over time, for the charts and the columns of a trend. */
export const trendValues = [
  { name: 'lead time', of: ({ leadTime }) => leadTime.median, describe: describeSeconds },
  { name: 'deployments', of: ({ frequency }) => frequency.n, describe: String },
  { name: 'recovery time', of: ({ recovery }) => recovery.median, describe: describeSeconds },
  { name: 'fail rate', of: ({ failRate }) => failRate.value, describe: describeRatio },
  { name: 'rework rate', of: ({ reworkRate }) => reworkRate.value, describe: describeRatio },
] as const satisfies readonly (Value & { readonly name: string })[]

/** The five metrics, then detection and restoration. */
export function metricRows(dora: Dora, levels: Levels | undefined, before?: Dora): readonly MetricRow[] {
  const change = (of: Value['of'], describe: Value['describe']) =>
    before === undefined ? '' : describeChange(of(dora), of(before), describe)
  return [
    ...paceRows(dora, levels, change),
    ...stabilityRows(dora, levels, change),
    timeRow(
      'Mean time to detect',
      dora.detection,
      change(({ detection: { mean } }) => mean, describeSeconds),
    ),
    timeRow(
      'Mean time to restore',
      dora.restoration,
      change(({ restoration: { mean } }) => mean, describeSeconds),
    ),
  ]
}

type Change = (of: Value['of'], describe: Value['describe']) => string

function paceRows(
  { start, leadTime, frequency }: Dora,
  levels: Levels | undefined,
  change: Change,
): readonly MetricRow[] {
  const between = frequency.between.median === undefined ? '' : `every ${describeSeconds(frequency.between.median)}`
  return [
    {
      name: 'Change lead time',
      value: describeSeconds(leadTime.median),
      of: countOf(leadTime.n, start === 'merge' || start === 'first-pr-commit' ? 'pull request' : 'commit'),
      spread: p90(leadTime),
      change: change(({ leadTime: { median } }) => median, describeSeconds),
      level: levels?.leadTime,
    },
    {
      name: 'Deployment frequency',
      value: describeFrequency(frequency.perDay),
      of: countOf(frequency.n, 'verified deployment'),
      spread: between,
      change: change(({ frequency: { perDay } }) => perDay, describeFrequency),
      level: levels?.frequency,
    },
  ]
}

function stabilityRows(
  { recovery, failRate, reworkRate }: Dora,
  levels: Levels | undefined,
  change: Change,
): readonly MetricRow[] {
  const open = recovery.open === 0 ? '' : `, ${recovery.open} not over yet`
  return [
    {
      name: 'Failed deployment recovery time',
      value: describeSeconds(recovery.median),
      of: `${countOf(recovery.n, 'failure')}${open}`,
      spread: p90(recovery),
      change: change(({ recovery: { median } }) => median, describeSeconds),
      level: levels?.recovery,
    },
    {
      name: 'Change fail rate',
      value: describeRatio(failRate.value),
      of: `${failRate.part} of ${failRate.n} with traffic`,
      spread: '',
      change: change(({ failRate: { value } }) => value, describeRatio),
      level: levels?.failRate,
    },
    {
      name: 'Deployment rework rate',
      value: describeRatio(reworkRate.value),
      of: `${reworkRate.part} of ${reworkRate.n} with traffic`,
      spread: '',
      change: change(({ reworkRate: { value } }) => value, describeRatio),
      level: undefined,
    },
  ]
}

/** What the rows are about, and how they were counted. */
export function footOf({ window, start, minimum, rollbacks, leadTime }: Dora): string {
  const days = daysOf({ window })
  const parts = [
    `${countOf(days, 'day')} up to ${describeMoment(window.to)} UTC`,
    `lead time from ${startWords[start]}`,
    `n/a means fewer than ${minimum}`,
    rollbacks === 0 ? '' : countOf(rollbacks, 'rollback'),
    leadTime.undated === 0 ? '' : `without ${countOf(leadTime.undated, 'change')} dated after the deployment`,
  ]
  return `${parts.filter((part) => part !== '').join(' · ')}.`
}

/** Notes on surprising numbers, each as a sentence. */
export function notesOf({ failRate, reworkRate }: Dora): readonly string[] {
  const earlier =
    failRate.earlier === 0
      ? ''
      : `${countOf(failRate.earlier, 'failure')} in this window ${failRate.earlier === 1 ? 'belongs to a deployment' : 'belong to deployments'} from before it; both numbers of the fail rate include ${failRate.earlier === 1 ? 'it' : 'them'}.`
  const rework =
    reworkRate.part <= failRate.part
      ? ''
      : `There are more hotfixes (${reworkRate.part}) than failed deployments (${failRate.part}): several fixed the same deployment, or they fixed a deployment that failed before this window or is unknown.`
  return [earlier, rework].filter((note) => note !== '')
}

/** The date of a change from which its lead time counts. */
const startWords = {
  author: 'the author date of each commit',
  commit: 'the commit date of each commit',
  'first-pr-commit': 'the first commit of each pull request',
  merge: 'the merge of each pull request',
}

function timeRow(name: string, spread: Spread, change: string): MetricRow {
  const middle = spread.median === undefined ? '' : `median ${describeSeconds(spread.median)}`
  return {
    name,
    value: describeSeconds(spread.mean),
    of: countOf(spread.n, 'failure'),
    spread: middle,
    change,
    level: undefined,
  }
}

function p90(spread: Spread): string {
  return spread.p90 === undefined ? '' : `p90 ${describeSeconds(spread.p90)}`
}
