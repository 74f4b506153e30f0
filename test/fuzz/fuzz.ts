import fc from 'fast-check'

/** So often the number of cases that a test names; more than one also draws new cases instead of those of every run. */
const times = Number(process.env['SLIPWAY_FUZZ'] ?? '1')
/** The seed that a failure printed: the same cases again. */
const given = process.env['SLIPWAY_FUZZ_SEED']
const seed = given === undefined ? (times > 1 ? Date.now() % 2 ** 31 : 20_260_728) : Number(given)

/**
 * Runs `claim` on `cases` made-up values; it throws where the value is a counterexample. The cases are the same in every run, so that a red test
 * stays red. A failure says the smallest counterexample and the seed.
 */
export function fuzz<Value>(values: fc.Arbitrary<Value>, cases: number, claim: (value: Value) => void): void {
  fc.assert(fc.property(values, claim), { seed, numRuns: cases * times, endOnFailure: false, verbose: 0 })
}

/** As `fuzz`, for a claim that has to wait. */
export async function fuzzAsync<Value>(
  values: fc.Arbitrary<Value>,
  cases: number,
  claim: (value: Value) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(values, claim), { seed, numRuns: cases * times, verbose: 0 })
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
