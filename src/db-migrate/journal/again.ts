import { isPassing, passingPolicy } from '../../database/passing.ts'
import type { StatementFailure } from '../../database/session/database.ts'
import { plainLine } from '../../markdown/escape.ts'
import { retry } from '../../runner/retry.ts'
import type { RunContext } from './context.ts'

/**
 * Repeats an attempt a few times while its failure is temporary. `failureOf` returns the failure only if the attempt left nothing behind. Each
 * repetition is logged and counted in the context, for the summary.
 */
export function runAgain<Result>(
  place: string,
  { host, repeats }: RunContext,
  attempt: (count: number) => Promise<Result>,
  failureOf: (result: Result) => StatementFailure | undefined,
): Promise<Result> {
  return retry<Result>(passingPolicy, host, async (count) => {
    if (count > 1) repeats.count++
    const result = await attempt(count)
    const failure = failureOf(result)
    if (failure === undefined || !isPassing(failure)) return { value: result }
    repeats.last = `${failure.code} ${plainLine(failure.message, 200)}`.trim()
    return { end: () => result, why: `${place} was rolled back: ${repeats.last}` }
  })
}

/** What was repeated in a script, for people; '' for nothing. */
export function describeRepeats({ repeats: { count, last } }: RunContext): string {
  if (count === 0) return ''
  return `rolled back and run again ${count === 1 ? 'once' : `${count} times`}: ${last}`
}
