import type { Durations } from './check.ts'

/** The value below which `rank` per cent of the samples lie, interpolated between two of them; NaN without samples. */
export function percentile(sorted: readonly number[], rank: number): number {
  const place = ((sorted.length - 1) * rank) / 100
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) return Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** In ascending order. */
export function sorted(samples: readonly number[]): readonly number[] {
  return samples.toSorted((a, b) => a - b)
}

/** Undefined without samples. */
export function durationsOf(samples: readonly number[]): Durations | undefined {
  const all = sorted(samples)
  const [min] = all
  return min === undefined ? undefined : { min, median: percentile(all, 50), p95: percentile(all, 95) }
}

/**
 * The probability of a difference this large if both samples had the same source: one-sided Mann-Whitney U test, by the normal approximation with
 * corrections for ties and continuity. It assumes no distribution, so a few outliers change little. 1 if either is empty.
 */
export function greaterByChance(left: readonly number[], right: readonly number[]): number {
  const [n, m] = [left.length, right.length]
  if (n === 0 || m === 0) return 1
  const all = [...left.map((value) => ({ value, isLeft: true })), ...right.map((value) => ({ value, isLeft: false }))]
  all.sort((a, b) => a.value - b.value)
  let rankSum = 0
  let ties = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to++
    const size = to - from
    const rank = (from + to + 1) / 2
    for (let index = from; index < to; index++) if (all[index]?.isLeft) rankSum += rank
    ties += size ** 3 - size
    from = to
  }
  const u = rankSum - (n * (n + 1)) / 2
  const total = n + m
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)))
  return variance <= 0 ? 1 : upperTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance))
}

/** Upper tail of the normal distribution at `z`; Abramowitz and Stegun 26.2.17, accurate to 7 digits. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return series * Math.exp((-z * z) / 2) * 0.3989422804014327
}

/** The probability of at least `a` errors among `n` if `a + b` of all `n + m` are errors: one-sided Fisher's exact test. */
export function moreByChance(a: number, n: number, b: number, m: number): number {
  const errors = a + b
  const all = logChoose(n + m, errors)
  let sum = 0
  for (let x = a; x <= Math.min(n, errors); x++)
    if (errors - x <= m) sum += Math.exp(logChoose(n, x) + logChoose(m, errors - x) - all)
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i)
  return sum
}
