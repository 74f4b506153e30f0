import { type Levels, levelsOf } from '../../src/dora/levels.ts'
import { measure } from '../../src/dora/measure.ts'
import { leadTimeBins, weeksOf } from '../../src/dora/series.ts'
import { ratioOf, spreadOf } from '../../src/dora/spread.ts'
import { minute } from '../ledger/scene.ts'
import { commit, day, failed, subjectOf, verified } from './quarter.ts'

const empty = measure(subjectOf([]))
const hours = (count: number) => count * 3600

test.each<readonly [number | undefined, number | undefined, number | undefined, number | undefined, Levels]>([
  [
    undefined,
    undefined,
    undefined,
    undefined,
    { frequency: undefined, leadTime: undefined, failRate: undefined, recovery: undefined },
  ],
  [3, hours(23), 0, 0.9, { frequency: 'elite', leadTime: 'elite', failRate: 'elite', recovery: 'elite' }],
  [0.5, hours(25), 0.06, 1.1, { frequency: 'high', leadTime: 'high', failRate: 'medium', recovery: 'high' }],
  [1 / 8, hours(8 * 24), 0.2, 25, { frequency: 'medium', leadTime: 'medium', failRate: 'high', recovery: 'medium' }],
  // what lies on a border is of the better one
  [1, hours(24), 0.05, 1, { frequency: 'elite', leadTime: 'elite', failRate: 'elite', recovery: 'elite' }],
  [1 / 7, hours(7 * 24), 0.1, 24, { frequency: 'high', leadTime: 'high', failRate: 'medium', recovery: 'high' }],
  [1 / 31, hours(31 * 24), 0.21, 8 * 24, { frequency: 'low', leadTime: 'low', failRate: 'low', recovery: 'low' }],
])(
  'levels of 2024: %p a day, lead time %p s, fail rate %p, recovery %p h',
  (perDay, lead, rate, recovery, expected) => {
    const dora = {
      ...empty,
      frequency: { ...empty.frequency, perDay },
      leadTime: { ...empty.leadTime, median: lead },
      failRate: { ...empty.failRate, value: rate },
      recovery: { ...empty.recovery, median: recovery === undefined ? undefined : hours(recovery) },
    }
    expect(levelsOf(dora)).toEqual(expected)
  },
)

test.each<readonly [readonly number[], number, ReturnType<typeof spreadOf>]>([
  [[], 0, { n: 0, mean: undefined, median: undefined, p90: undefined }],
  [[5], 1, { n: 1, mean: 5, median: 5, p90: undefined }],
  [[5], 2, { n: 1, mean: undefined, median: undefined, p90: undefined }],
  [[10, 9, 1, 2], 1, { n: 4, mean: 5.5, median: 5.5, p90: undefined }],
  // numbers are not sorted as text: 100 is the largest
  [[100, 20, 3, 4, 5, 6, 7, 8, 9, 10], 1, { n: 10, mean: 17.2, median: 7.5, p90: 20 }],
  [Array.from({ length: 11 }, (_, index) => index + 1), 1, { n: 11, mean: 6, median: 6, p90: 10 }],
])('spread of %j', (values, minimum, expected) => {
  expect(spreadOf(values, minimum)).toEqual(expected)
})

test('a part of nothing has no rate', () => {
  expect(ratioOf(0, 0, 0).value).toBeUndefined()
  expect(ratioOf(1, 4, 4).value).toBe(0.25)
})

test('weeks begin on Mondays; the first may be incomplete', () => {
  // 2026-01-01 is a Thursday: its week began on Monday, December 29; ten days touch two weeks
  const dora = measure(
    subjectOf([
      { id: 1, sha: 'a', payload: {}, said: verified(10) },
      { id: 2, sha: 'b', at: 3 * day, payload: {}, said: failed(3 * day) },
      { id: 3, sha: 'c', at: 4 * day, payload: {}, said: verified(4 * day) },
    ]),
  )
  expect(weeksOf(dora)).toEqual([
    { from: minute(-3 * day), releases: 1, failures: 1, recoveries: 0 },
    { from: minute(4 * day), releases: 1, failures: 0, recoveries: 1 },
  ])
})

test('bins of lead times', () => {
  // success at minute 40322, which is 28 days and 2 minutes
  const at = (ago: number) => 40_322 - ago
  const changes = { a: [59, 60, 359, 361, 1441, 6 * day, 8 * day].map((ago) => commit(`c${ago}`, at(ago))) }
  const dora = measure(
    subjectOf([{ id: 1, sha: 'a', payload: {}, said: verified(40_320) }], changes, {
      window: { from: minute(0), to: minute(60 * day) },
    }),
  )
  expect(leadTimeBins(dora).map(({ count }) => count)).toEqual([1, 2, 1, 1, 1, 1, 0])
})
