import type { Dora, Window } from './measure.ts'

/** The metrics of a window, those of the time before it, and their trend within it. */
export interface Trend {
  /** The window of the same length before this one; undefined if nothing is known about it. */
  readonly before: Dora | undefined
  /** The window in parts of the same length, oldest first; the first may be shorter. */
  readonly parts: readonly Dora[]
}

const day = 86_400_000

/** Days of a part, and how many parts a chart can show. */
const sizes = [1, 7, 14, 28, 56]
const mostParts = 14

/** Measures everything in addition to `window`. */
export function trendOf(measureWindow: (window: Window) => Dora, window: Window): Trend {
  const length = window.to.getTime() - window.from.getTime()
  const before = measureWindow({ from: new Date(window.from.getTime() - length), to: window.from })
  const isKnown = before.frequency.n + before.failRate.n + before.rollbacks > 0
  return { before: isKnown ? before : undefined, parts: partsOf(window).map(measureWindow) }
}

/** Counted back from the end, so that the newest part is complete. */
function partsOf({ from, to }: Window): readonly Window[] {
  const days = (to.getTime() - from.getTime()) / day
  const size = (sizes.find((each) => days / each <= mostParts) ?? Math.ceil(days / mostParts)) * day
  const parts: Window[] = []
  for (let end = to.getTime(); end > from.getTime(); end -= size)
    parts.push({ from: new Date(Math.max(from.getTime(), end - size)), to: new Date(end) })
  return parts.reverse()
}
