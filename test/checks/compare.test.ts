import type { Status } from '../../src/checks/checks.ts'
import { greaterByChance, moreByChance, percentile } from '../../src/checks/statistics.ts'
import { seeded } from '../sql/generate.ts'
import { type Faults, type Service, startService } from '../support/service.ts'
import { measureOnce } from './stage.ts'

let candidate: Service
let baseline: Service
beforeAll(async () => {
  candidate = await startService({ replicas: 1 })
  baseline = await startService({ replicas: 1 })
})
afterAll(async () => {
  await candidate[Symbol.asyncDispose]()
  await baseline[Symbol.asyncDispose]()
})

test.each<readonly [string, Faults, Faults, Status, string]>([
  ['samples: 20, tolerance: 100%', { slow: 8 }, { slow: 8 }, 'passed', 'tolerance 100 %)'],
  ['samples: 20', { slow: 40 }, {}, 'failed', 'slower: median '],
  ['samples: 20', {}, { slow: 20 }, 'passed', '(−'],
  [
    'samples: 19',
    { slow: 20 },
    {},
    'inconclusive',
    'too few answers to compare (candidate 19, baseline 19); each side needs at least 20',
  ],
  ['samples: 20', { status: 500 }, {}, 'inconclusive', '(candidate 0, baseline 20)'],
  ['samples: 30, metric: errors', { flaky: 0.6 }, {}, 'failed', 'more errors: '],
  ['samples: 30, metric: errors', { status: 503 }, {}, 'failed', 'more errors: 100 % errors against 0 %'],
  // as much as is tolerated is not too much
  [
    'samples: 30, metric: errors, tolerance: 100%',
    { status: 503 },
    {},
    'passed',
    '100 % errors against 0 % (tolerance 100 points)',
  ],
  ['samples: 30, metric: errors', {}, { flaky: 0.5 }, 'passed', '0 % errors against '],
  ['samples: 30, metric: errors, tolerance: 90%', { flaky: 0.6 }, {}, 'passed', 'tolerance 90 points)'],
  ['samples: 30, metric: errors', {}, { status: 500 }, 'inconclusive', 'the baseline never answered'],
  ['samples: 5, metric: errors', {}, {}, 'inconclusive', 'at least 20 samples are needed'],
])('compare { %s } of %j with %j is %s', async (fields, ours, theirs, status, message) => {
  candidate.deploy('v2.0.0', ours)
  baseline.deploy('v1.0.0', theirs)
  const kind = `compare: { candidate: "${candidate.origin}/", baseline: "${baseline.origin}/", ${fields} }`
  expect(await measureOnce(kind)).toMatchObject({ status, message: expect.stringContaining(message) })
  expect(candidate.requests.length).toBe(baseline.requests.length)
})

test('Mann-Whitney as computed by hand', () => {
  // U = 36, mean 18, variance 39: z = 17.5 / 6.245.
  expect(greaterByChance([11, 12, 13, 14, 15, 16], [1, 2, 3, 4, 5, 6])).toBeCloseTo(0.00254, 5)
  // With ties: U = 5.5, mean 4.5, variance 4.5: z = 0.5 / 2.121.
  expect(greaterByChance([2, 2, 3], [1, 2, 3])).toBeCloseTo(0.4068, 4)
  expect(greaterByChance([1, 2, 3], [11, 12, 13])).toBeGreaterThan(0.95)
  expect(greaterByChance([5, 5, 5], [5, 5, 5])).toBe(1)
  expect(greaterByChance([], [1])).toBe(1)
})

test('equal sources are called different about as often as the level says', () => {
  const random = seeded(3)
  const sample = () => Array.from({ length: 60 }, () => 20 + 100 * random() ** 3)
  const rounds = 2_000
  const wrong = Array.from({ length: rounds }, () => greaterByChance(sample(), sample())).filter(
    (chance) => chance < 0.01,
  )
  expect(wrong.length / rounds).toBeLessThan(0.02)
  expect(wrong.length).toBeGreaterThan(0)
  const slower = sample().map((each) => each * 3)
  expect(greaterByChance(slower, sample())).toBeLessThan(0.01)
})

test("Fisher's exact test on the lady who tasted tea", () => {
  expect(moreByChance(4, 4, 0, 4)).toBeCloseTo(1 / 70, 9)
  expect(moreByChance(3, 4, 1, 4)).toBeCloseTo(17 / 70, 9)
  expect(moreByChance(0, 50, 0, 50)).toBe(1)
})

test.each([
  [[], 50, Number.NaN],
  [[7], 95, 7],
  [[1, 2, 3, 4], 50, 2.5],
  [[1, 2, 3, 4, 5], 100, 5],
  [[10, 20], 95, 19.5],
])('of %j the percentile %d is %d', (samples, rank, value) => {
  expect(percentile(samples, rank)).toBe(value)
})
