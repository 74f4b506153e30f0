import { brief } from '../text/printable.ts'
import type { Measurement } from './check.ts'
import type { CheckState } from './state.ts'

/** A check that swings between good and bad would fill the log: so many lines of each are enough. */
const mostLines = 12
/** Milliseconds of silence, at most. */
const longestSilence = 30_000
/** So many names in one line. */
const mostNames = 8

/** Tells what changes while the checks run: a line for each change of a check, and a sign of life. */
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
    const more = told.lines === mostLines && after.status === undefined ? ' (what else changes is not told)' : ''
    this.write(`${id}: ${news}${more}`, at)
  }

  /** Names what is still open when nothing was told for long. */
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
    return after.phase === 'bake' ? `verified again after ${count}` : `to be verified again: ${text}`
  // That the first attempts pass is what everybody expects.
  if (status === last || (status === 'passed' && last === undefined)) return undefined
  return `${status === 'passed' ? 'passes' : status} (attempt ${after.attempts}): ${text}`
}
