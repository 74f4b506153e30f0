import { consumersOf, type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'
import { lifeOf, minute, recordOf, type Said } from './scene.ts'

type Told = Partial<
  Record<'outcome' | 'version' | 'started' | 'live' | 'settled' | 'verified' | 'failed' | 'restored', unknown>
>

/** Times as minutes of the scene. */
function told(life: DeploymentTimeline): Told {
  const minutes = (at: Date | undefined) => at && (at.getTime() - minute(0).getTime()) / 60_000
  return {
    outcome: life.outcome,
    started: minutes(life.startedAt),
    live: minutes(life.liveAt),
    settled: minutes(life.settledAt),
    verified: minutes(life.verifiedAt),
    failed: minutes(life.failedAt),
    restored: minutes(life.restoredAt),
  }
}

const at = (when: number) => minute(when).toISOString()

const cases: readonly (readonly [string, readonly Said[], Told])[] = [
  ['nothing was said', [], { outcome: 'unknown' }],
  ['it waits', [[1, 'pending', 'waiting code=1a2b3c4d']], { outcome: 'waiting' }],
  [
    'it is about to run again',
    [
      [1, 'pending', 'waiting'],
      [2, 'queued', 'resuming attempt=1'],
    ],
    { outcome: 'waiting' },
  ],
  [
    'somebody said no',
    [
      [1, 'pending', 'waiting'],
      [5, 'failure', 'rejected by=7'],
    ],
    { outcome: 'refused', settled: 5 },
  ],
  [
    'nobody came',
    [
      [1, 'pending', 'waiting'],
      [5, 'inactive', 'expired'],
    ],
    { outcome: 'refused', settled: 5 },
  ],
  [
    'another came first',
    [
      [1, 'pending', 'waiting'],
      [5, 'inactive', 'superseded by=9'],
    ],
    { outcome: 'refused', settled: 5 },
  ],
  [
    'another one was live before this was verified',
    [
      [1, 'in_progress', 'verifying'],
      [5, 'inactive', 'superseded by=9'],
    ],
    { outcome: 'cancelled', started: 1, live: 1, settled: 5 },
  ],
  [
    'it was taken down before anybody said how it went',
    [
      [1, 'in_progress'],
      [5, 'inactive'],
    ],
    { outcome: 'cancelled', started: 1, settled: 5 },
  ],
  ['the request was not valid', [[5, 'error', 'void why=ref-moved']], { outcome: 'refused', settled: 5 }],
  [
    'a gate let it go on',
    [
      [1, 'pending', 'waiting'],
      [5, 'in_progress', 'consumed run=3 attempt=2'],
    ],
    { outcome: 'running', started: 5 },
  ],
  [
    'verified',
    [
      [1, 'in_progress', 'started run=1 attempt=1'],
      [3, 'in_progress', 'verifying'],
      [9, 'success', 'verified version=1.2.3 checks=9/9'],
    ],
    { outcome: 'verified', started: 1, live: 3, settled: 9, verified: 9 },
  ],
  [
    'no longer live, and still a success, since its own time',
    [
      [1, 'in_progress'],
      [3, 'success'],
      [90, 'inactive'],
    ],
    { outcome: 'verified', started: 1, live: 3, settled: 3, verified: 3 },
  ],
  [
    'superseded by us, likewise',
    [
      [1, 'in_progress', 'started'],
      [3, 'success', 'verified'],
      [90, 'inactive', 'superseded by=8'],
    ],
    { outcome: 'verified', started: 1, live: 3, settled: 3, verified: 3 },
  ],
  [
    'failed, seen before the status was written',
    [
      [1, 'in_progress', 'started'],
      [4, 'in_progress', 'verifying'],
      [9, 'failure', `failed check=home at=${at(6)} live=${at(2)}`],
    ],
    { outcome: 'failed', started: 1, live: 2, settled: 9, failed: 6 },
  ],
  [
    'failed before it had traffic',
    [
      [1, 'in_progress', 'started'],
      [4, 'in_progress', 'verifying'],
      [9, 'failure', 'failed check=home live=no'],
    ],
    { outcome: 'failed', started: 1, settled: 9, failed: 9 },
  ],
  [
    'checked before it had traffic, then switched',
    [
      [4, 'in_progress', 'verifying live=no'],
      [9, 'success', 'verified'],
    ],
    { outcome: 'verified', started: 4, live: 9, settled: 9, verified: 9 },
  ],
  [
    'times of a clock that is wrong stay between those of GitHub',
    [
      [1, 'in_progress', 'started'],
      [4, 'in_progress', 'verifying'],
      [9, 'failure', `failed at=${at(60)} live=${at(-60)}`],
    ],
    { outcome: 'failed', started: 1, live: 0, settled: 9, failed: 9 },
  ],
  [
    'rolled back',
    [
      [1, 'in_progress', 'started'],
      [4, 'in_progress', 'verifying'],
      [9, 'failure', 'failed check=home'],
      [10, 'failure', 'rolling-back to=3 version=1.2.2'],
      [12, 'failure', 'restored by=5 version=1.2.2'],
    ],
    { outcome: 'restored', started: 1, live: 4, settled: 12, failed: 9, restored: 12 },
  ],
  [
    'the rollback went wrong',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'failure', 'failed'],
      [10, 'failure', 'rolling-back to=3'],
      [12, 'error', 'rollback-failed why=timeout'],
    ],
    { outcome: 'rollback-failed', started: 1, live: 1, settled: 12, failed: 9 },
  ],
  [
    'held, since there was nothing to go back to',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'failure', 'failed'],
      [10, 'failure', 'held why=no-target'],
    ],
    { outcome: 'held', started: 1, live: 1, settled: 10, failed: 9 },
  ],
  [
    'held, and the first to say that it failed',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'failure', 'held why=none'],
    ],
    { outcome: 'held', started: 1, live: 1, settled: 9, failed: 9 },
  ],
  [
    'held, since the checks came to no answer',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'error', 'held why=inconclusive'],
    ],
    { outcome: 'held', started: 1, live: 1, settled: 9 },
  ],
  [
    'cancelled',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'error', 'cancelled run=1 attempt=1'],
    ],
    { outcome: 'cancelled', started: 1, live: 1, settled: 9 },
  ],
  [
    'failed, and verified when the job ran again',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'failure', 'failed'],
      [20, 'in_progress', 'verifying'],
      [25, 'success', 'verified'],
    ],
    { outcome: 'verified', started: 1, live: 1, settled: 25, verified: 25, failed: 9 },
  ],
  [
    'failed before it had traffic, and was well when the job ran again',
    [
      [1, 'in_progress', 'verifying live=no'],
      [9, 'failure', 'failed live=no'],
      [20, 'success', 'verified'],
    ],
    { outcome: 'verified', started: 1, live: 20, settled: 20, verified: 20 },
  ],
  [
    'good, and taken back by hand',
    [
      [1, 'in_progress', 'verifying'],
      [9, 'success', 'verified'],
      [80, 'failure', 'rolling-back to=3'],
      [85, 'failure', 'restored by=9'],
    ],
    { outcome: 'restored', started: 1, live: 1, settled: 85, verified: 9, failed: 80, restored: 85 },
  ],
  [
    'what GitHub adds when the job ends is not news',
    [
      [1, 'in_progress'],
      [4, 'in_progress', 'verifying'],
      [9, 'failure', 'failed'],
      [12, 'failure', 'restored by=5'],
      [13, 'failure'],
    ],
    { outcome: 'restored', started: 1, live: 4, settled: 12, failed: 9, restored: 12 },
  ],
  [
    'verified, and a later step of the same job failed',
    [
      [1, 'in_progress'],
      [4, 'in_progress', 'verifying'],
      [9, 'success', 'verified'],
      [13, 'failure'],
    ],
    { outcome: 'verified', started: 1, live: 4, settled: 9, verified: 9 },
  ],
  [
    'verified by us, and taken back by us after GitHub had its word',
    [
      [4, 'in_progress', 'verifying'],
      [9, 'success', 'verified'],
      [10, 'success'],
      [80, 'failure', 'rolling-back to=3'],
      [85, 'failure', 'restored by=9'],
    ],
    { outcome: 'restored', started: 4, live: 4, settled: 85, verified: 9, failed: 80, restored: 85 },
  ],
  [
    "another tool's failure before it had traffic",
    [
      [1, 'in_progress'],
      [9, 'failure', 'job failed'],
    ],
    { outcome: 'failed', started: 1, settled: 9, failed: 9 },
  ],
  [
    "another tool's failure after a success",
    [
      [9, 'success'],
      [30, 'error'],
    ],
    { outcome: 'failed', started: 0, live: 9, settled: 30, verified: 9, failed: 30 },
  ],
  [
    'a mark under a state that does not fit says what the state says',
    [[9, 'success', 'failed check=home']],
    { outcome: 'verified', started: 0, live: 9, settled: 9, verified: 9 },
  ],
]

test.each(cases)('%s', (_, said, expected) => {
  const keys = Object.keys(told(lifeOf({ id: 1, said })))
  expect(told(lifeOf({ id: 1, payload: {}, said }))).toEqual({
    ...Object.fromEntries(keys.map((key) => [key, undefined])),
    ...expected,
  })
})

test.each(cases)('in any order, and with duplicates: %s', (_, said) => {
  const record = recordOf({ id: 1, payload: {}, said })
  const expected = told(readTimeline(record))
  const shuffled = [...record.statuses, ...record.statuses].sort(
    (one, other) => ((one.id * 7919) % 101) - ((other.id * 7919) % 101),
  )
  expect(told(readTimeline({ ...record, statuses: shuffled }))).toEqual(expected)
  expect(told(readTimeline({ ...record, statuses: record.statuses.toReversed() }))).toEqual(expected)
})

test('version: from the payload, else from a mark', () => {
  const said: readonly Said[] = [[1, 'success', 'verified version=1.2.3']]
  expect(lifeOf({ id: 1, payload: { version: '1.2.4' }, said }).version).toBe('1.2.4')
  expect(lifeOf({ id: 1, payload: {}, said }).version).toBe('1.2.3')
  expect(lifeOf({ id: 1, said: [[1, 'success']] }).version).toBe('')
})

test('who consumed it, whether it rolls something back, whose it is', () => {
  const consumed = lifeOf({
    id: 1,
    payload: { rollbackOf: 4 },
    said: [[1, 'in_progress', 'consumed run=30 attempt=2']],
  })
  expect(consumed).toMatchObject({ consumedBy: { run: 30, attempt: 2 }, isRollback: true, isForeign: false })
  const foreign = lifeOf({ id: 1, task: 'rollback', said: [[1, 'in_progress', 'consumed run=x attempt=2']] })
  expect(foreign).toMatchObject({ consumedBy: undefined, isRollback: true, isForeign: true })
})

test('statuses without ids: each counts, and those of one second are listed newest first', () => {
  const said: readonly Said[] = [
    [1, 'in_progress', 'verifying'],
    [9, 'failure', 'failed'],
    [9, 'failure', 'rolling-back to=3'],
    [9, 'failure', 'restored by=5'],
  ]
  const record = recordOf({ id: 1, payload: {}, said })
  const unnamed = { ...record, statuses: record.statuses.map((status) => ({ ...status, id: 0 })) }
  expect(told(readTimeline(unnamed))).toEqual(told(readTimeline(record)))
  expect(readTimeline(unnamed).outcome).toBe('restored')
})

test('its version is not the one that replaced it', () => {
  const before: readonly Said[] = [
    [1, 'in_progress', 'verifying version=1.2.0'],
    [2, 'failure', 'failed'],
  ]
  const after: readonly Said[] = [
    [3, 'failure', 'rolling-back to=3 version=1.1.0'],
    [4, 'failure', 'restored by=5 version=1.1.0'],
  ]
  expect(lifeOf({ id: 1, said: [...before, ...after] }).version).toBe('1.2.0')
  expect(lifeOf({ id: 1, said: after }).version).toBe('')
})

test.each<readonly [string, Said, DeploymentTimeline['outcome']]>([
  ['waiting', [1, 'pending', 'waiting'], 'waiting'],
  ['reminded', [1, 'pending', 'reminded'], 'waiting'],
  ['resuming', [1, 'queued', 'resuming'], 'waiting'],
  ['unstarted', [1, 'queued', 'unstarted'], 'waiting'],
  ['GitHub’s pending', [1, 'pending'], 'waiting'],
  ['GitHub’s queued', [1, 'queued'], 'waiting'],
  ['consumed', [1, 'in_progress', 'consumed'], 'running'],
  ['overridden', [1, 'in_progress', 'overridden'], 'running'],
  ['started', [1, 'in_progress', 'started'], 'running'],
  ['verifying', [1, 'in_progress', 'verifying'], 'running'],
  ['GitHub’s in_progress', [1, 'in_progress'], 'running'],
  ['rejected', [1, 'failure', 'rejected'], 'refused'],
  ['expired', [1, 'inactive', 'expired'], 'refused'],
  ['void', [1, 'error', 'void'], 'refused'],
  ['superseded', [1, 'inactive', 'superseded'], 'refused'],
  ['GitHub’s inactive', [1, 'inactive'], 'refused'],
  ['verified', [1, 'success', 'verified'], 'verified'],
  ['GitHub’s success', [1, 'success'], 'verified'],
  ['failed', [1, 'failure', 'failed'], 'failed'],
  ['rolling-back', [1, 'failure', 'rolling-back'], 'failed'],
  ['GitHub’s failure', [1, 'failure'], 'failed'],
  ['GitHub’s error', [1, 'error'], 'failed'],
  ['restored', [1, 'failure', 'restored'], 'restored'],
  ['rollback-failed', [1, 'error', 'rollback-failed'], 'rollback-failed'],
  ['held', [1, 'failure', 'held'], 'held'],
  ['cancelled', [1, 'error', 'cancelled'], 'cancelled'],
])('alone, %s makes it %s', (_, said, expected) => {
  expect(lifeOf({ id: 1, payload: {}, said: [said] }).outcome).toBe(expected)
})

test.each<readonly [Said]>([
  [[1, 'pending', 'waiting']],
  [[1, 'pending', 'reminded']],
  [[1, 'queued', 'resuming']],
  [[1, 'queued', 'unstarted']],
])('GitHub takes down what waits when another succeeds, which adds nothing: %j', (said) => {
  expect(lifeOf({ id: 1, payload: {}, said: [said, [2, 'inactive']] }).outcome).toBe('waiting')
})

test('every attempt in which a gate let it continue is known, if its mark names it', () => {
  const { events } = lifeOf({
    id: 1,
    payload: {},
    said: [
      [1, 'pending', 'waiting run=9 attempt=9'],
      [2, 'in_progress', 'consumed run=30 attempt=1'],
      [3, 'in_progress', 'consumed run=30'],
      [4, 'in_progress', 'consumed run=30 attempt=2'],
    ],
  })
  expect(consumersOf(events)).toEqual([
    { run: 30, attempt: 1 },
    { run: 30, attempt: 2 },
  ])
})
