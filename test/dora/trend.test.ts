import { measure, type Window } from '../../src/dora/measure.ts'
import { trendOf } from '../../src/dora/trend.ts'
import { minute } from '../ledger/scene.ts'
import { day, subjectOf } from './quarter.ts'

const empty = measure(subjectOf([]))
const plain = (window: Window) => ({ ...empty, window })
/** Minutes since the scene's beginning. */
const told = ({ from, to }: Window) => [from, to].map((at) => (at.getTime() - minute(0).getTime()) / 60_000)

test.each([
  // days of the window, days of the first part, days of the others, number of parts
  [1, 1, 1, 1],
  [13, 1, 1, 13],
  [14, 1, 1, 14],
  [15, 1, 7, 3],
  [28, 7, 7, 4],
  [98, 7, 7, 14],
  [99, 1, 14, 8],
  [196, 14, 14, 14],
  [392, 28, 28, 14],
  [784, 56, 56, 14],
  [785, 44, 57, 14],
])('a window of %i days begins with a part of %i days, and has others of %i: %i in all', (days, first, size, count) => {
  const { parts } = trendOf(plain, { from: minute(0), to: minute(days * day) })
  expect(parts.map(({ window }) => told(window))).toEqual(
    Array.from({ length: count }, (_, index) => [
      index === 0 ? 0 : (first + (index - 1) * size) * day,
      (first + index * size) * day,
    ]),
  )
})

test.each([
  ['nothing', {}, false],
  ['a release', { frequency: { ...empty.frequency, n: 1 } }, true],
  ['a deployment with traffic', { failRate: { ...empty.failRate, n: 1 } }, true],
  ['a rollback', { rollbacks: 1 }, true],
])('the window before is shown if it had anything: %s', (_, known, isShown) => {
  const { before } = trendOf((window) => ({ ...plain(window), ...known }), { from: minute(day), to: minute(11 * day) })
  expect(before && told(before.window)).toEqual(isShown ? [-9 * day, day] : undefined)
})
