import { brief } from '../text/printable.ts'
import type { Measurement } from './check.ts'
import type { CheckState } from './state.ts'

/** Maximum lines for each check, because an unstable check would fill the log. */
const mostLines = 12
/** Longest silence, in milliseconds. */
const longestSilence = 30_000
/** Most names in one line. */
const mostNames = 8

/** Logs changes while the checks run: a line for each change of a check, and a sign of life. */
export class ProgressLog {
  readonly #print: (line: string) => void
  readonly #told = new Map<string, { lines: number; status: Measurement['status'] | undefined }>()
  #lastAt: number

  constructor(print: (line: string) => void, at: number) {
    this.#print = print
    this.#lastAt = at
  }

  write(line: string, at: number): void {
    this.#lastAt = at
    this.#print(line)
  }

  /** What a measurement changed, if anything. */
  report(id: string, before: CheckState, after: CheckState, measurement: Measurement, at: number): void {
    const told = this.#told.get(id) ?? { lines: 0, status: undefined }
    this.#told.set(id, told)
    const news = newsOf(before, after, measurement, told.status)
    told.status = measurement.status
    if (news === undefined || (after.status === undefined && ++told.lines > mostLines)) return
    const more =
      told.lines === mostLines && after.status === undefined ? ' (further changes of this check are not shown)' : ''
    this.write(`${id}: ${news}${more}`, at)
  }

  /** Names the open checks if nothing was logged for long. */
  beat(open: readonly string[], at: number): void {
    if (at - this.#lastAt < longestSilence || open.length === 0) return
    const more = open.length > mostNames ? `, … and ${open.length - mostNames} more` : ''
    this.write(`Waiting for ${open.slice(0, mostNames).join(', ')}${more}.`, at)
  }
}

function newsOf(
  before: CheckState,
  after: CheckState,
  { status, message }: Measurement,
  last: Measurement['status'] | undefined,
): string | undefined {
  const text = brief(message, 300)
  const count = `${after.attempts} ${after.attempts === 1 ? 'attempt' : 'attempts'}`
  if (after.status !== undefined) {
    const what = after.status === 'passed' && after.phase === 'verify' ? 'verified' : after.status
    return `${what}${after.phase === 'bake' ? ' in the bake' : ''} after ${count}${after.status === status ? `: ${text}` : ''}`
  }
  if (before.phase !== after.phase)
    return after.phase === 'bake' ? `verified again after ${count}` : `must be verified again: ${text}`
  // It is normal that the first attempts pass.
  if (status === last || (status === 'passed' && last === undefined)) return undefined
  return `${status === 'passed' ? 'passes' : status} (attempt ${after.attempts}): ${text}`
}
