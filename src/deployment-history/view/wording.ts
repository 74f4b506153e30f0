import type { DeploymentOutcome } from '../../ledger/timeline.ts'
import type { HistoryEntry } from './history.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** `45 s`, `12 min`, `2 h 5 min`, `3 d 4 h`, `40 d`; `n/a` for undefined. */
export function describeSeconds(seconds: number | undefined): string {
  if (seconds === undefined) return 'n/a'
  if (seconds < minute) return `${Math.round(seconds)} s`
  if (seconds < hour) return `${Math.round(seconds / minute)} min`
  if (seconds < day) return pair(seconds / minute, 60, 'h', 'min')
  return seconds < 30 * day ? pair(seconds / hour, 24, 'd', 'h') : `${Math.round(seconds / day)} d`
}

/** `2026-01-02 03:04`, in UTC. */
export function describeMoment(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ')
}

/** `2026-01-02`, in UTC. */
export function describeDay(at: Date): string {
  return at.toISOString().slice(0, 10)
}

/** The number of days in a window. */
export function daysOf({ window }: { readonly window: { readonly from: Date; readonly to: Date } }): number {
  return Math.round((window.to.getTime() - window.from.getTime()) / (day * 1000))
}

/** `12.5 %`; `n/a` for undefined. */
export function describeRatio(ratio: number | undefined): string {
  return ratio === undefined ? 'n/a' : `${round(ratio * 100)} %`
}

/** `2.5 a day`, `3 a week`, `1.2 a month`: the first with at least one; `n/a` for undefined. */
export function describeFrequency(perDay: number | undefined): string {
  if (perDay === undefined) return 'n/a'
  if (perDay >= 1) return `${round(perDay)} a day`
  return perDay * 7 >= 1 ? `${round(perDay * 7)} a week` : `${round(perDay * (365.25 / 12))} a month`
}

/** `↓ from 2 h`, `same`, or `n/a` if one of the two is unknown. */
export function describeChange(
  now: number | undefined,
  before: number | undefined,
  describe: (value: number) => string,
): string {
  if (now === undefined || before === undefined) return before === undefined ? 'n/a' : `from ${describe(before)}`
  if (describe(now) === describe(before)) return 'same'
  return `${now > before ? '↑' : '↓'} from ${describe(before)}`
}

/** `1 commit`, `2 commits`. */
export function countOf(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? '' : 's'}`
}

/** The version, else the beginning of the sha. */
export function nameOf({ version, timeline }: Pick<HistoryEntry, 'version' | 'timeline'>): string {
  return version || timeline.record.deployment.sha.slice(0, 7)
}

/** Whether it is the name of a commit, and so can be part of an address. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text)
}

/** Its outcome, in words. */
export function describeOutcome({ timeline, isRerun, failedLater }: HistoryEntry): string {
  const what = timeline.isRollback ? 'rollback ' : isRerun ? 'run again: ' : ''
  return `${what}${wordsOf(timeline)}${failedLater ? ', failed later' : ''}`
}

function wordsOf({ outcome, events, isForeign }: HistoryEntry['timeline']): string {
  if (outcome === 'verified') return isForeign ? 'succeeded' : 'verified'
  const last = events.at(-1)?.phase ?? ''
  if (outcome === 'cancelled') return last === 'superseded' ? 'superseded' : outcomes.cancelled
  return outcome === 'refused' ? (refusals[last] ?? outcomes.refused) : outcomes[outcome]
}

/** Requests for approval without a deployment, by their last status. */
const refusals: Readonly<Record<string, string>> = {
  superseded: 'request superseded',
  expired: 'request expired',
  void: 'request void',
  inactive: 'never deployed',
}

/** `4 deployments, 1 rollback, 2 run again, 3 requests that were not deployed`: what the rows of a history are. */
export function describeEntries(entries: readonly HistoryEntry[]): string {
  const kinds = { deployment: 0, rollback: 0, again: 0, request: 0 }
  for (const { timeline, isRerun } of entries)
    kinds[
      timeline.isRollback ? 'rollback' : timeline.startedAt === undefined ? 'request' : isRerun ? 'again' : 'deployment'
    ]++
  const parts = [
    countOf(kinds.deployment, 'deployment'),
    kinds.rollback === 0 ? '' : countOf(kinds.rollback, 'rollback'),
    kinds.again === 0 ? '' : `${kinds.again} run again`,
    kinds.request === 0
      ? ''
      : `${countOf(kinds.request, 'request')} that ${kinds.request === 1 ? 'was' : 'were'} not deployed`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Its colour: good, bad, doubtful, or neutral. */
export function colorOf({ timeline, failedLater }: HistoryEntry): 'good' | 'bad' | 'doubt' | 'plain' {
  if (timeline.outcome === 'verified') return failedLater ? 'bad' : 'good'
  if (timeline.outcome === 'failed' || timeline.outcome === 'restored' || timeline.outcome === 'rollback-failed')
    return 'bad'
  return timeline.outcome === 'held' || timeline.outcome === 'cancelled' ? 'doubt' : 'plain'
}

/** `production`, `production: shop`. */
export function environmentLabel({
  environment,
  service,
}: {
  readonly environment: string
  readonly service: string
}): string {
  return service === '' ? environment : `${environment}: ${service}`
}

/** `3 commits ahead, 1 behind`, `the same`, or '' if it is unknown. */
export function describeDivergence(
  divergence: { readonly ahead: number; readonly behind: number } | undefined,
): string {
  if (divergence === undefined) return ''
  const { ahead, behind } = divergence
  if (ahead === 0 && behind === 0) return 'the same'
  if (behind === 0) return `${countOf(ahead, 'commit')} ahead`
  return ahead === 0 ? `${countOf(behind, 'commit')} behind` : `${countOf(ahead, 'commit')} ahead, ${behind} behind`
}

const outcomes: Readonly<Record<Exclude<DeploymentOutcome, 'verified'>, string>> = {
  waiting: 'waits for approval',
  refused: 'refused',
  running: 'running',
  failed: 'failed',
  restored: 'failed, rolled back',
  'rollback-failed': 'failed, and so did its rollback',
  held: 'held',
  cancelled: 'cancelled',
  unknown: 'without a status',
}

function pair(amount: number, size: number, large: string, small: string): string {
  const whole = Math.round(amount)
  const rest = whole % size
  return rest === 0 ? `${whole / size} ${large}` : `${(whole - rest) / size} ${large} ${rest} ${small}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
