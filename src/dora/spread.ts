/** The distribution of durations, in seconds. A value is undefined if there are too few durations for it. */
export interface Spread {
  readonly n: number
  readonly mean: number | undefined
  readonly median: number | undefined
  readonly p90: number | undefined
}

/** Below ten values, the ninetieth percentile would only be the largest. */
const leastForP90 = 10

/** The spread of `values`; all undefined below `minimum` values. The median of an even number is between the middle two. */
export function spreadOf(values: readonly number[], minimum: number): Spread {
  const n = values.length
  const sorted = values.toSorted((one, other) => one - other)
  const at = (rank: number) => sorted[rank - 1] ?? 0
  if (n === 0 || n < minimum) return { n, mean: undefined, median: undefined, p90: undefined }
  return {
    n,
    mean: sorted.reduce((sum, value) => sum + value, 0) / n,
    median: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
    p90: n < leastForP90 ? undefined : at(Math.ceil(n * 0.9)),
  }
}

/** A part of a whole, from 0 to 1. */
export interface Ratio {
  readonly part: number
  /** The whole. */
  readonly n: number
  readonly value: number | undefined
}

/** `part` of `n`; undefined below `minimum`. */
export function ratioOf(part: number, n: number, minimum: number): Ratio {
  return { part, n, value: n === 0 || n < minimum ? undefined : part / n }
}
