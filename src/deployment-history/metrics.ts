import type { Level, Levels } from '../dora/levels.ts'
import type { Dora } from '../dora/measure.ts'
import type { Spread } from '../dora/spread.ts'
import { count, describeFrequency, describeMoment, describeRatio, describeSeconds } from './wording.ts'

/** One metric in words. */
export interface MetricRow {
  readonly name: string
  readonly value: string
  /** Of how many it is. */
  readonly of: string
  /** '' where there is none. */
  readonly spread: string
  readonly level: Level | undefined
}

/** The five metrics, then detection and restoration. */
export function metricRows(dora: Dora, levels: Levels | undefined): readonly MetricRow[] {
  const { leadTime, frequency, recovery, failRate, reworkRate, detection, restoration } = dora
  const open = recovery.open === 0 ? '' : `, ${recovery.open} not over yet`
  const between = frequency.between.median === undefined ? '' : `every ${describeSeconds(frequency.between.median)}`
  return [
    {
      name: 'Change lead time',
      value: describeSeconds(leadTime.median),
      of: count(leadTime.n, dora.start === 'merge' || dora.start === 'first-pr-commit' ? 'pull request' : 'commit'),
      spread: p90(leadTime),
      level: levels?.leadTime,
    },
    {
      name: 'Deployment frequency',
      value: describeFrequency(frequency.perDay),
      of: count(frequency.n, 'deployment'),
      spread: between,
      level: levels?.frequency,
    },
    {
      name: 'Failed deployment recovery time',
      value: describeSeconds(recovery.median),
      of: `${count(recovery.n, 'failure')}${open}`,
      spread: p90(recovery),
      level: levels?.recovery,
    },
    {
      name: 'Change fail rate',
      value: describeRatio(failRate.value),
      of: `${failRate.part} of ${failRate.n}`,
      spread: '',
      level: levels?.failRate,
    },
    {
      name: 'Deployment rework rate',
      value: describeRatio(reworkRate.value),
      of: `${reworkRate.part} of ${reworkRate.n}`,
      spread: '',
      level: undefined,
    },
    timeRow('Mean time to detect', detection),
    timeRow('Mean time to restore', restoration),
  ]
}

/** What the rows are of, and how they were counted. */
export function footOf({ window, start, minimum, rollbacks, leadTime }: Dora): string {
  const days = Math.round((window.to.getTime() - window.from.getTime()) / 86_400_000)
  const parts = [
    `${count(days, 'day')} up to ${describeMoment(window.to)} UTC`,
    `lead time from ${startWords[start]}`,
    `n/a is of fewer than ${minimum}`,
    rollbacks === 0 ? '' : count(rollbacks, 'rollback'),
    leadTime.undated === 0 ? '' : `${count(leadTime.undated, 'change')} dated after the deployment left out`,
  ]
  return `${parts.filter((part) => part !== '').join(' · ')}.`
}

/** From which of its dates a change counts. */
const startWords = {
  author: 'the author date of each commit',
  commit: 'the commit date of each commit',
  'first-pr-commit': 'the first commit of each pull request',
  merge: 'the merge of each pull request',
}

function timeRow(name: string, spread: Spread): MetricRow {
  const middle = spread.median === undefined ? '' : `median ${describeSeconds(spread.median)}`
  return { name, value: describeSeconds(spread.mean), of: count(spread.n, 'failure'), spread: middle, level: undefined }
}

function p90(spread: Spread): string {
  return spread.p90 === undefined ? '' : `p90 ${describeSeconds(spread.p90)}`
}
