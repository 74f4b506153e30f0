import { type Change, type Dora, type MeasuredService, measure } from '../../src/dora/measure.ts'
import { minute, type Sketch } from '../ledger/scene.ts'
import { commit, day, failed, hour, quarter, subjectOf, verified } from './quarter.ts'

/** All numbers of a result in one line each, durations in minutes. */
function numbers(dora: Dora) {
  const minutes = (seconds: number | undefined) => seconds && seconds / 60
  const { leadTime, frequency, recovery, failRate, reworkRate, detection, restoration } = dora
  return {
    lead: [leadTime.n, minutes(leadTime.median), minutes(leadTime.p90)],
    frequency: [frequency.n, frequency.perDay, minutes(frequency.between.median)],
    recovery: [recovery.n, minutes(recovery.median), recovery.open],
    fails: [failRate.part, failRate.n],
    rework: [reworkRate.part, reworkRate.n],
    detection: [detection.n, minutes(detection.mean)],
    restoration: [restoration.n, minutes(restoration.mean)],
    rollbacks: dora.rollbacks,
  }
}

type Numbers = ReturnType<typeof numbers>

const none: Numbers = {
  lead: [0, undefined, undefined],
  frequency: [0, undefined, undefined],
  recovery: [0, undefined, 0],
  fails: [0, 0],
  rework: [0, 0],
  detection: [0, undefined],
  restoration: [0, undefined],
  rollbacks: 0,
}

interface Pitfall {
  readonly name: string
  readonly sketches: readonly Sketch[]
  readonly changes?: Readonly<Record<string, readonly Change[]>>
  readonly more?: Partial<MeasuredService>
  readonly expected: Partial<Numbers>
}

const good: Sketch = { id: 1, sha: 'a', at: 100, payload: {}, said: verified(100) }
const pull = { number: 7, mergedAt: minute(90), isHotfix: false }

/** The window is ten days unless said otherwise; `verified(100)` has traffic at minute 100 and succeeds at 102. */
const pitfalls: readonly Pitfall[] = [
  { name: 'nothing', sketches: [], expected: {} },
  {
    name: 'the time is that of the status, not of the deployment, nor of its last change',
    // filed at minute 0, success at 102, touched again at 5000: 102 - 40 = 62 minutes of lead time
    sketches: [{ ...good, at: 0, said: [...verified(100), [5000, 'inactive']] }],
    changes: { a: [commit('c', 40)] },
    expected: { lead: [1, 62, undefined], frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'inactive after success is a success',
    sketches: [
      {
        id: 1,
        sha: 'a',
        said: [
          [10, 'success'],
          [50, 'inactive'],
        ],
      },
    ],
    expected: { frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'one failed deployment counts once, however often its failure is told and however many cures it has',
    // traffic 100, first failed sample 103, told 105, 106, 107; restored 110, rollback verified 112, hotfix 302
    // recovery 110 - 100 = 10, detection 3, restoration 110 - 103 = 7; two releases had traffic, one of them the hotfix
    sketches: [
      {
        id: 1,
        sha: 'a',
        at: 100,
        payload: {},
        said: failed(
          100,
          [106, 'failure', 'failed check=api'],
          [107, 'failure', 'rolling-back'],
          [110, 'failure', 'restored'],
        ),
      },
      { id: 2, sha: 'z', at: 108, task: 'rollback', payload: { rollbackOf: 1 }, said: verified(110) },
      { id: 3, sha: 'b', at: 200, payload: { hotfixOf: 1 }, said: verified(300) },
    ],
    expected: {
      frequency: [1, 0.1, undefined],
      fails: [1, 2],
      rework: [1, 2],
      recovery: [1, 10, 0],
      detection: [1, 3],
      restoration: [1, 7],
      rollbacks: 1,
    },
  },
  {
    name: 'a rollback is no deployment',
    // a at 102, b at 202, the rollback to a at 302: two deployments, 100 minutes apart. b was taken back: 302 - 200 = 102 minutes
    sketches: [
      good,
      { id: 2, sha: 'b', at: 200, payload: {}, said: verified(200) },
      { id: 3, sha: 'a', at: 290, task: 'rollback', payload: { rollbackOf: 2 }, said: verified(300) },
    ],
    expected: { frequency: [2, 0.2, 100], fails: [1, 2], rework: [0, 2], recovery: [1, 102, 0], rollbacks: 1 },
  },
  {
    name: 're-runs of one sha are one deployment, which went live with the first',
    // lead time counts to the first success: 102 - 2 = 100
    sketches: [
      good,
      { ...good, id: 2, at: 200, said: verified(200) },
      { ...good, id: 3, at: 300, said: verified(300) },
    ],
    changes: { a: [commit('c', 2)] },
    expected: { lead: [1, 100, undefined], frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'failed under traffic and well when run again: one deployment, one failure, which ends with the success',
    // traffic 100, first failed sample 103, success of the second attempt 202: recovery 102, restoration 99
    sketches: [
      { ...good, said: failed(100) },
      { ...good, id: 2, at: 199, said: verified(200) },
    ],
    expected: {
      frequency: [1, 0.1, undefined],
      fails: [1, 1],
      rework: [0, 1],
      recovery: [1, 102, 0],
      detection: [1, 3],
      restoration: [1, 99],
    },
  },
  {
    name: 'commits of a squash have their own dates',
    // the pull request's three commits of minutes 10, 30, 50, not the squash commit's date: 92, 72, 52 to minute 102; median 72
    sketches: [good],
    changes: { a: [10, 30, 50].map((at) => commit(`c${at}`, at, { committedAt: minute(90), pull })) },
    expected: { lead: [3, 72, undefined], frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'start commit: 102 - 90 for each',
    sketches: [good],
    changes: { a: [10, 30, 50].map((at) => commit(`c${at}`, at, { committedAt: minute(90), pull })) },
    more: { start: 'commit' },
    expected: { lead: [3, 12, undefined], frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'start first-pr-commit: one value a pull request, 102 - 10; a direct push for itself, 102 - 22; median (92 + 80) / 2',
    sketches: [good],
    changes: { a: [...[10, 30, 50].map((at) => commit(`c${at}`, at, { pull })), commit('d', 22)] },
    more: { start: 'first-pr-commit' },
    expected: { lead: [2, 86, undefined], frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'start merge: one value a pull request, 102 - 90; a direct push when it was committed, 102 - 42; median (12 + 60) / 2',
    sketches: [good],
    changes: {
      a: [...[10, 30].map((at) => commit(`c${at}`, at, { pull })), commit('d', 22, { committedAt: minute(42) })],
    },
    more: { start: 'merge' },
    expected: { lead: [2, 36, undefined], frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'merge commits are no changes; a change counts with the first release that brought it; one dated after it is left out',
    // a: c 102 - 42 = 60; b: e 202 - 52 = 150; d is of minute 900; median (60 + 150) / 2
    sketches: [good, { id: 2, sha: 'b', at: 200, payload: {}, said: verified(200) }],
    changes: {
      a: [commit('c', 42), commit('m', 50, { isMerge: true }), commit('d', 900)],
      b: [commit('c', 42), commit('e', 52)],
    },
    expected: { lead: [2, 105, undefined], frequency: [2, 0.2, 100], fails: [0, 2], rework: [0, 2] },
  },
  {
    name: 'failed before it had traffic: no change failure, and not among those that could have been one',
    sketches: [
      good,
      {
        id: 2,
        sha: 'b',
        at: 200,
        payload: {},
        said: [
          [200, 'in_progress', 'verifying'],
          [205, 'failure', 'failed live=no'],
        ],
      },
      {
        id: 3,
        sha: 'c',
        at: 300,
        said: [
          [300, 'in_progress'],
          [305, 'failure', 'the job failed'],
        ],
      },
    ],
    expected: { frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'no answer of the checks, a cancelled job and a refusal are no failures',
    // inconclusive and cancelled had traffic, so they could have failed
    sketches: [
      {
        id: 1,
        sha: 'a',
        at: 100,
        payload: {},
        said: [
          [100, 'in_progress', 'verifying'],
          [105, 'error', 'held why=inconclusive'],
        ],
      },
      {
        id: 2,
        sha: 'b',
        at: 200,
        payload: {},
        said: [
          [200, 'in_progress', 'verifying'],
          [205, 'error', 'cancelled'],
        ],
      },
      {
        id: 3,
        sha: 'c',
        at: 300,
        payload: { gate: {} },
        said: [
          [300, 'pending', 'waiting'],
          [305, 'failure', 'rejected'],
        ],
      },
    ],
    expected: { fails: [0, 2], rework: [0, 2] },
  },
  {
    name: 'a failure of one deployment is not one of another, and two in a row end together',
    // b traffic 200, c traffic 300, d verified 402: recoveries 202 and 102, median 152; detections 3; restorations 199 and 99, mean 149
    sketches: [
      good,
      { id: 2, sha: 'b', at: 200, payload: {}, said: failed(200, [206, 'failure', 'held why=no-target']) },
      { id: 3, sha: 'c', at: 300, payload: {}, said: failed(300) },
      { id: 4, sha: 'd', at: 400, payload: {}, said: verified(400) },
    ],
    expected: {
      frequency: [2, 0.2, 300],
      fails: [2, 4],
      rework: [0, 4],
      recovery: [2, 152, 0],
      detection: [2, 3],
      restoration: [2, 149],
    },
  },
  {
    name: 'what is not over yet is counted, not guessed',
    sketches: [{ ...good, said: failed(100) }],
    expected: { fails: [1, 1], rework: [0, 1], recovery: [0, undefined, 1], detection: [1, 3] },
  },
  {
    name: 'a hotfix is known by its pull request too, and what was live when it came has failed',
    // a traffic 100; b, the hotfix, is verified at 202: 102
    sketches: [good, { id: 2, sha: 'b', at: 200, payload: {}, said: verified(200) }],
    changes: { b: [commit('c', 150, { pull: { ...pull, isHotfix: true } })] },
    expected: {
      lead: [1, 52, undefined],
      frequency: [2, 0.2, 100],
      fails: [1, 2],
      rework: [1, 2],
      recovery: [1, 102, 0],
    },
  },
  {
    name: 'the window takes what happened in it: its first moment, not its last',
    // day 0 and day 9 are in, day 10 is not; ten days from minute 0
    sketches: [0, 9, 10].map((days, index) => ({
      id: index + 1,
      sha: `s${days}`,
      at: days * day,
      said: [[days * day, 'success'] as const],
    })),
    expected: { frequency: [2, 0.2, 9 * day], fails: [0, 2], rework: [0, 2] },
  },
  {
    name: 'a failure of the window may be over after it',
    sketches: [
      { id: 1, sha: 'a', at: 10 * day - hour, payload: {}, said: failed(10 * day - hour) },
      { id: 2, sha: 'b', at: 10 * day + hour, payload: {}, said: verified(10 * day + hour) },
    ],
    // traffic an hour before its end, well again an hour and two minutes after it
    expected: { fails: [1, 1], rework: [0, 1], recovery: [1, 122, 0], detection: [1, 3], restoration: [1, 119] },
  },
  {
    name: 'well for a day, deployed again, and failed then: the time counts from the deployment that failed',
    // again at day 1: traffic 1440, first failed sample 1443, restored 1450: recovery 10, not 1350; detection 3; restoration 7
    sketches: [good, { id: 2, sha: 'a', at: day, payload: {}, said: failed(day, [day + 10, 'failure', 'restored']) }],
    expected: {
      frequency: [1, 0.1, undefined],
      fails: [1, 1],
      rework: [0, 1],
      recovery: [1, 10, 0],
      detection: [1, 3],
      restoration: [1, 7],
    },
  },
  {
    name: 'what no check found is not over with another deployment that was on its way, but with the hotfix',
    // traffic 100; b, filed before the hotfix, passes the same checks at 202; the hotfix at 302: 302 - 100 = 202
    sketches: [
      good,
      { id: 2, sha: 'b', at: 140, payload: {}, said: verified(200) },
      { id: 3, sha: 'h', at: 150, payload: { hotfixOf: 1 }, said: verified(300) },
    ],
    expected: { frequency: [3, 0.3, 100], fails: [1, 3], rework: [1, 3], recovery: [1, 202, 0] },
  },
  {
    name: 'a rollback that did no good: over with what was begun after it',
    // b traffic 200, taken back at 290 in vain; c verified at 402: 202
    sketches: [
      good,
      { id: 2, sha: 'b', at: 200, payload: {}, said: verified(200) },
      { id: 3, sha: 'a', at: 290, task: 'rollback', payload: { rollbackOf: 2 }, said: failed(300) },
      { id: 4, sha: 'c', at: 390, payload: {}, said: verified(400) },
    ],
    // between: 102, 202, 402
    expected: { frequency: [3, 0.3, 150], fails: [1, 3], rework: [0, 3], recovery: [1, 202, 0] },
  },
  {
    name: 'on its way at both ends of the window: verified in it is a deployment of it, had traffic in it is one that could fail',
    // a: traffic a minute before the beginning, well a minute after it; b: traffic in it, no answer yet
    sketches: [
      { ...good, at: -1, said: verified(-1) },
      { id: 2, sha: 'b', at: 10 * day - 5, payload: {}, said: [[10 * day - 5, 'in_progress', 'verifying']] },
    ],
    expected: { frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'a failure from before the window is not of it, though it ends in it',
    sketches: [
      { ...good, at: -hour, said: failed(-hour) },
      { id: 2, sha: 'b', at: hour, payload: {}, said: verified(hour) },
    ],
    expected: { frequency: [1, 0.1, undefined], fails: [0, 1], rework: [0, 1] },
  },
  {
    name: 'rollbacks alone are rollbacks',
    sketches: [{ ...good, task: 'rollback', payload: { rollbackOf: 77 } }],
    expected: { rollbacks: 1 },
  },
  {
    name: 'deployments of another tool: failed after a success, and the older sha deployed again by hand',
    // a 10, b 100, b found bad at 130, a again at 160, which is a rollback: two deployments 90 apart, recovery 60, detection 30, restoration 30
    sketches: [
      { id: 1, sha: 'a', at: 5, said: [[10, 'success']] },
      {
        id: 2,
        sha: 'b',
        at: 90,
        said: [
          [100, 'success'],
          [130, 'failure'],
        ],
      },
      { id: 3, sha: 'a', at: 150, said: [[160, 'success']] },
    ],
    expected: {
      frequency: [2, 0.2, 90],
      fails: [1, 2],
      rework: [0, 2],
      recovery: [1, 60, 0],
      detection: [1, 30],
      restoration: [1, 30],
      rollbacks: 1,
    },
  },
  {
    name: 'a thousand statuses tell one failure, and its first recovery',
    // success at 200, then failure and success in turn: first failure 201, first success after it 202
    sketches: [
      { id: 1, sha: 'a', said: Array.from({ length: 1000 }, (_, at) => [200 + at, at % 2 ? 'failure' : 'success']) },
    ],
    expected: {
      frequency: [1, 0.1, undefined],
      fails: [1, 1],
      rework: [0, 1],
      recovery: [1, 2, 0],
      detection: [1, 1],
      restoration: [1, 1],
    },
  },
  {
    name: 'below the stated number there is no answer, but the number',
    sketches: [good, { id: 2, sha: 'b', at: 200, payload: {}, said: verified(200) }],
    changes: { a: [commit('c', 2)] },
    more: { minimum: 3 },
    expected: { lead: [1, undefined, undefined], frequency: [2, undefined, undefined], fails: [0, 2], rework: [0, 2] },
  },
]

test.each(pitfalls)('$name', ({ sketches, changes, more, expected }) => {
  expect(numbers(measure(subjectOf(sketches, changes, more)))).toEqual({ ...none, ...expected })
})

test('changes with wrong dates are reported', () => {
  expect(measure(subjectOf([good], { a: [commit('c', 900)] })).leadTime).toMatchObject({ n: 0, undated: 1 })
})

test('rates are undefined below the minimum, never 0 %', () => {
  const { failRate, reworkRate } = measure(subjectOf([good], {}, { minimum: 2 }))
  expect([failRate.value, reworkRate.value]).toEqual([undefined, undefined])
})

test('the quarter equals the manual calculation', () => {
  const minutes = 60
  // Lead times to the first success, two minutes after noon of its day:
  //   s2 (day 11): c1 of day 10: 1442, c2 of day 9: 2882
  //   s4 (day 31): c3 of day 30: 1442, c4 of day 29: 2882; m1 is a merge
  //   s6 (day 51): c5 of day 46: 7202
  //   s7 (day 51, 15:02): c6 of 14:00: 62
  //   s10 (day 81): c7 to c11 of days 80 to 76: 1442, 2882, 4322, 5762, 7202
  // Sorted: 62 1442 1442 1442 2882 2882 2882 4322 5762 7202 7202, n 11, median the 6th, p90 the 10th (9.9 rounded up)
  // Releases that were verified: s1 s2 s4 s6 s7 s10, n 6 in 90 days. Minutes between: 14400 28800 28800 180 43020
  //   (s6 to s7: 12:02 to 15:02; s7 to s10: 30 days less three hours), sorted 180 14400 28800 28800 43020, median 28800
  // With traffic: s1 s2 s3 s4 s6 s7 s10 s11, n 8: s5 never had any, s8 and s9 were never checked
  // Failures: s3, s6 (its hotfix tells), s11, 3 of 8. Rework: s7, 1 of 8
  // Recovery: s3 restored 10 minutes after its traffic, but the rollback itself was well at 7 + 2 = 9 minutes;
  //   s6 from 12:00 to 15:02: 182; s11 is open. n 2 is below 3, so there is no median
  // Detection: s3 and s11 3 minutes each, n 2, no mean. Restoration: s3 9 - 3 = 6, n 1, no mean
  expect(measure(quarter)).toMatchObject({
    leadTime: { n: 11, median: 2882 * minutes, p90: 7202 * minutes, undated: 0 },
    frequency: { n: 6, perDay: 6 / 90, between: { n: 5, median: 28_800 * minutes, p90: undefined } },
    recovery: { n: 2, median: undefined, open: 1 },
    failRate: { part: 3, n: 8, value: 0.375 },
    reworkRate: { part: 1, n: 8, value: 0.125 },
    detection: { n: 2, mean: undefined },
    restoration: { n: 1, mean: undefined },
    rollbacks: 1,
  })
  expect(numbers(measure({ ...quarter, minimum: 1 }))).toMatchObject({
    recovery: [2, (9 + 182) / 2, 1],
    detection: [2, 3],
    restoration: [1, 6],
  })
})
