import fc from 'fast-check'
import { isWhole } from '../support/sample.ts'

/** How many times the number of cases that a test names; more than one also draws new cases instead of those of every run. */
const times = Number(process.env['SLIPWAY_FUZZ'] ?? (isWhole ? '1' : '0.2'))
/** The seed that a failure printed: the same cases again. */
const given = process.env['SLIPWAY_FUZZ_SEED']
const seed = given === undefined ? (times > 1 ? Date.now() % 2 ** 31 : 20_260_728) : Number(given)

/**
 * Runs `claim` on `cases` made-up values; it throws where the value is a counterexample. The cases are the same in every run, so that a red test
 * stays red. A failure says the smallest counterexample and the seed. Returns the number of values.
 */
export function fuzz<Value>(values: fc.Arbitrary<Value>, cases: number, claim: (value: Value) => void): number {
  const numRuns = Math.ceil(cases * times)
  fc.assert(fc.property(values, claim), { seed, numRuns, endOnFailure: false, verbose: 0 })
  return numRuns
}

/** As `fuzz`, for a claim that has to wait. */
export async function fuzzAsync<Value>(
  values: fc.Arbitrary<Value>,
  cases: number,
  claim: (value: Value) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(values, claim), { seed, numRuns: Math.ceil(cases * times), verbose: 0 })
}

/** Text made of the given pieces with some of everything else in between: any character, halves of pairs too. */
export function textOf(pieces: readonly string[], longest = 12): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  )
  return fc.array(piece, { maxLength: longest }).map((parts) => parts.join(''))
}
