import type { Outcome } from '../ledger/life.ts'
import type { Entry } from './tell.ts'

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

/** `12.5 %`; `n/a` for undefined. */
export function describeRatio(ratio: number | undefined): string {
  return ratio === undefined ? 'n/a' : `${round(ratio * 100)} %`
}

/** `2.5 a day`, `3 a week`, `1.2 a month`: by whichever is at least one; `n/a` for undefined. */
export function describeFrequency(perDay: number | undefined): string {
  if (perDay === undefined) return 'n/a'
  if (perDay >= 1) return `${round(perDay)} a day`
  return perDay * 7 >= 1 ? `${round(perDay * 7)} a week` : `${round(perDay * (365.25 / 12))} a month`
}

/** `1 commit`, `2 commits`. */
export function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? '' : 's'}`
}

/** The version, else the beginning of the sha. */
export function nameOf({ version, life }: Pick<Entry, 'version' | 'life'>): string {
  return version || life.record.deployment.sha.slice(0, 7)
}

/** Whether it names a commit, and so can be part of an address. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text)
}

/** What became of it, in words. */
export function describeOutcome({ life, isRerun }: Entry): string {
  const isSuperseded = life.outcome === 'cancelled' && life.events.at(-1)?.phase === 'superseded'
  const good = life.isForeign ? 'succeeded' : 'verified'
  const words = isSuperseded ? 'superseded' : life.outcome === 'verified' ? good : outcomes[life.outcome]
  const what = life.isRollback ? 'rollback ' : isRerun ? 'deployed again: ' : ''
  return `${what}${words}`
}

/** How it looks: good, bad, doubtful, or nothing of these. */
export function moodOf({ life }: Entry): 'good' | 'bad' | 'doubt' | 'plain' {
  if (life.outcome === 'verified') return 'good'
  if (life.outcome === 'failed' || life.outcome === 'restored' || life.outcome === 'rollback-failed') return 'bad'
  return life.outcome === 'held' || life.outcome === 'cancelled' ? 'doubt' : 'plain'
}

/** `production`, `production: shop`. */
export function placeName({
  environment,
  service,
}: {
  readonly environment: string
  readonly service: string
}): string {
  return service === '' ? environment : `${environment}: ${service}`
}

/** `3 commits ahead, 1 behind`, `the same`, '' where it is not known. */
export function describeApart(apart: { readonly ahead: number; readonly behind: number } | undefined): string {
  if (apart === undefined) return ''
  const { ahead, behind } = apart
  if (ahead === 0 && behind === 0) return 'the same'
  if (behind === 0) return `${count(ahead, 'commit')} ahead`
  return ahead === 0 ? `${count(behind, 'commit')} behind` : `${count(ahead, 'commit')} ahead, ${behind} behind`
}

const outcomes: Readonly<Record<Exclude<Outcome, 'verified'>, string>> = {
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
