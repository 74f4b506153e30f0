/** GitHub's clock has seconds, so that two events may have one time; then ids decide, or nothing does. */
import { withoutEchoes } from '../../src/ledger/echo.ts'
import { findAttached, findRecord } from '../../src/ledger/find.ts'
import { failuresOver, lastKnownGood, live, quarantinedShas, serving } from '../../src/ledger/good.ts'
import { gateStanding } from '../../src/ledger/guard.ts'
import { type DeploymentTimeline, isFailure, readTimeline } from '../../src/ledger/timeline.ts'
import { lifeOf, minute, payloadOf, recordOf, type Said, type Sketch } from './scene.ts'

const verified = (when: number): readonly Said[] => [
  [when, 'in_progress', 'verifying'],
  [when, 'success', 'verified'],
]
const failed = (when: number): readonly Said[] => [
  [when, 'in_progress', 'verifying'],
  [when, 'failure', 'failed check=home'],
]
const idsOf = (timelines: readonly DeploymentTimeline[]) => timelines.map(({ record }) => record.deployment.id)
const idOf = (timeline: DeploymentTimeline | undefined) => timeline?.record.deployment.id
const good = (id: number, sha: string, at: number, more: Partial<Sketch> = {}): Sketch => ({
  id,
  sha,
  at,
  payload: {},
  said: verified(at),
  ...more,
})
const bad = (id: number, sha: string, at: number): Sketch => good(id, sha, at, { said: failed(at) })

test.each<readonly [string, readonly Sketch[], readonly string[]]>([
  ['a failure in the second of its success: not known to be bad', [good(1, 'a', 20), bad(2, 'a', 20)], []],
  ['a failure a second later: bad', [good(1, 'a', 20), bad(2, 'a', 20 + 1 / 60)], ['a']],
  ['a failure a second earlier: good', [good(1, 'a', 20), bad(2, 'a', 20 - 1 / 60)], []],
])('%s', (_, sketches, expected) => {
  expect([...quarantinedShas(sketches.map(lifeOf))]).toEqual(expected)
})

test('of two that went live in one second, the one with the later id is newer, in any order', () => {
  for (const [one, other] of [
    [1, 2],
    [2, 1],
  ] as const) {
    const lives = [good(one, `s${one}`, 20), good(other, `s${other}`, 20), good(9, 's9', 19)].map(lifeOf)
    expect([idOf(lastKnownGood(lives, { currentSha: 'x' })), idOf(live(lives)), idOf(serving(lives))]).toEqual([
      2, 2, 2,
    ])
  }
})

test.each<readonly [string, readonly Sketch[], readonly number[]]>([
  ['a failure after another success', [good(1, 'a', 10), bad(2, 'b', 20)], [2]],
  ['a failure in the second of another success: over before', [good(1, 'a', 20), bad(2, 'b', 20)], []],
  ['a failure before another success: over before', [bad(2, 'b', 20), good(1, 'a', 30)], []],
  [
    'the last twenty of more',
    Array.from({ length: 21 }, (_, index) => bad(30 - index, 'c', 10)),
    Array.from({ length: 20 }, (_, index) => 11 + index),
  ],
  ['several, oldest first', [bad(4, 'd', 22), bad(2, 'b', 20), bad(3, 'c', 21)], [2, 3, 4]],
])('over with a success at 40: %s', (_, sketches, expected) => {
  const lives = [...sketches, good(9, 'x', 40)].map(lifeOf)
  const by = lives.at(-1)
  expect(by && idsOf(failuresOver(lives, by))).toEqual(expected)
})

describe('what has the traffic', () => {
  const rollback = (said: readonly Said[]) => good(3, 'a', 30, { task: 'rollback', payload: { rollbackOf: 2 }, said })
  test.each<readonly [string, readonly Sketch[], number | undefined]>([
    [
      'one that was taken back by a rollback that was verified has it no more',
      [good(2, 'b', 20), rollback(verified(30))],
      3,
    ],
    [
      'one whose rollback failed has it still',
      [
        good(2, 'b', 20),
        rollback([
          [30, 'in_progress', 'started'],
          [31, 'error', 'rollback-failed'],
        ]),
      ],
      2,
    ],
    [
      'one that was restored has it no more',
      [good(1, 'a', 10), good(2, 'b', 20, { said: [...failed(20), [21, 'failure', 'restored']] })],
      1,
    ],
    [
      'one that was taken down last has it no more',
      [
        good(1, 'a', 10, {
          said: [
            [10, 'success'],
            [11, 'inactive'],
          ],
        }),
      ],
      undefined,
    ],
    [
      'one that was taken down and succeeded again has it',
      [
        good(1, 'a', 10, {
          said: [
            [10, 'inactive'],
            [11, 'success'],
          ],
        }),
      ],
      1,
    ],
    [
      'one that was taken back has it no more, though the rollback was taken down since',
      [good(1, 'a', 10), good(2, 'b', 20), rollback([...verified(30), [31, 'inactive']])],
      1,
    ],
    [
      'one that succeeded, was taken down and succeeded again has it',
      [
        good(1, 'a', 10, {
          said: [
            [10, 'success'],
            [11, 'inactive'],
            [12, 'success'],
          ],
        }),
      ],
      1,
    ],
    [
      'the only one, which never had any, has none',
      [good(2, 'b', 20, { said: [[20, 'in_progress', 'started']] })],
      undefined,
    ],
    [
      'one that never had any has none',
      [good(1, 'a', 10), good(2, 'b', 20, { said: [[20, 'in_progress', 'started']] })],
      1,
    ],
  ])('%s', (_, sketches, expected) => {
    expect(idOf(serving(sketches.map(lifeOf)))).toBe(expected)
  })
})

describe('statuses of one second', () => {
  const lifeWith = (said: readonly (readonly [id: number, Said])[]) => {
    const record = recordOf({ id: 1, payload: {}, said: said.map(([, each]) => each) })
    const ids = said.map(([id]) => id).reverse()
    return readTimeline({
      ...record,
      statuses: record.statuses.map((status, index) => ({ ...status, id: ids[index] ?? 0 })),
    })
  }

  test('their ids decide, in any order', () => {
    const first = [7, [5, 'in_progress', 'verifying']] as const
    const last = [8, [5, 'success', 'verified']] as const
    expect(lifeWith([first, last]).outcome).toBe('verified')
    expect(lifeWith([last, first]).outcome).toBe('verified')
    const earlier = [9, [4, 'failure', 'failed']] as const
    expect(lifeWith([last, first, earlier]).events.map(({ phase }) => phase)).toEqual([
      'failed',
      'verifying',
      'verified',
    ])
  })

  test('a duplicate counts once; those without an id count each', () => {
    const started: Said = [5, 'in_progress', 'started']
    expect(
      lifeWith([
        [7, started],
        [7, started],
        [8, started],
      ]).events,
    ).toHaveLength(2)
    expect(
      lifeWith([
        [0, started],
        [0, started],
      ]).events,
    ).toHaveLength(2)
  })

  test('a failure in the second in which it got the traffic is a failure under traffic', () => {
    expect(lifeOf(bad(1, 'a', 20)).failedAt).toEqual(minute(20))
  })
})

test.each<readonly [string, boolean]>([
  ['waiting', true],
  ['reminded', true],
  ['resuming', true],
  ['unstarted', true],
  ['consumed', true],
  ['overridden', true],
  ['started', true],
  ['verifying', true],
  ['verified', false],
  ['cancelled', false],
  ['held', false],
])('what GitHub adds after the mark %s counts: %p', (phase, isNews) => {
  const states = {
    waiting: 'pending',
    reminded: 'pending',
    resuming: 'queued',
    unstarted: 'queued',
    verified: 'success',
    cancelled: 'error',
    held: 'error',
  } as const
  const state = phase in states ? states[phase as keyof typeof states] : 'in_progress'
  const life = lifeOf({
    id: 1,
    payload: {},
    said: [
      [5, state, phase],
      [6, 'failure'],
    ],
  })
  expect(life.events.map((each) => each.phase)).toEqual(isNews ? [phase, 'failure'] : [phase])
})

test('what was restored had failed', () => {
  const life = lifeOf(
    good(1, 'a', 10, {
      said: [
        [10, 'in_progress', 'verifying'],
        [11, 'failure', 'restored'],
      ],
    }),
  )
  expect(life.events.map(isFailure)).toEqual([false, true])
})

test('a reminder is a wait if there was nothing else, and adds nothing after the end', () => {
  expect(lifeOf({ id: 1, payload: {}, said: [[5, 'pending', 'reminded']] }).outcome).toBe('waiting')
  expect(
    lifeOf({
      id: 1,
      payload: {},
      said: [
        [4, 'failure', 'rejected'],
        [5, 'pending', 'reminded'],
      ],
    }).outcome,
  ).toBe('refused')
})

test.each([
  ['run=100 attempt=2', { run: 100, attempt: 2 }],
  ['run=x100 attempt=2', undefined],
  ['run=100x attempt=2', undefined],
])('who consumed it: %s', (fields, expected) => {
  expect(lifeOf({ id: 1, payload: {}, said: [[5, 'in_progress', `consumed ${fields}`]] }).consumedBy).toEqual(expected)
})

describe('of several records', () => {
  const draft = {
    sha: 'a',
    task: 'deploy',
    environment: 'production',
    payload: payloadOf({ run: { id: 100, attempt: 2, job: 'deploy' }, version: '1.0.0' }),
  } as const
  const own = (id: number): Sketch => ({ id, payload: { version: '1.0.0' }, said: [] })
  const consumed: Said = [1, 'in_progress', 'consumed run=100 attempt=2']
  const gate = (id: number, version: string, sha = 'b'): Sketch => ({
    id,
    sha,
    task: 'gate:prod',
    payload: { gate: {}, version },
    said: [consumed],
  })

  test('the one with the latest id is used', () => {
    expect(idOf(findRecord([own(1), own(3), own(2)].map(lifeOf), draft))).toBe(3)
  })

  test('a gate of another commit is recognized by its version', () => {
    expect(idOf(findRecord([gate(1, '1.0.0')].map(lifeOf), draft))).toBe(1)
    expect(idOf(findRecord([gate(1, '2.0.0')].map(lifeOf), draft))).toBeUndefined()
    const nameless = { ...draft, payload: { ...draft.payload, version: '' } }
    expect(idOf(findRecord([gate(1, '')].map(lifeOf), nameless))).toBeUndefined()
  })

  test('a rollback is recognized by what it rolls back', () => {
    const back = (id: number, rollbackOf: number): Sketch => ({
      id,
      task: 'rollback',
      payload: { rollbackOf },
      said: [],
    })
    const wanted = { ...draft, task: 'rollback', payload: { ...draft.payload, rollbackOf: 7 } } as const
    expect(idOf(findRecord([back(1, 7), back(2, 8)].map(lifeOf), wanted))).toBe(1)
  })

  test("GitHub's own deployment is recognized by any of its statuses", () => {
    const record = recordOf({
      id: 4,
      said: [
        [1, 'in_progress'],
        [2, 'success'],
      ],
    })
    const urls = ['', 'https://github.com/acme/shop/actions/runs/100']
    const life = readTimeline({
      ...record,
      statuses: record.statuses.map((status, index) => ({ ...status, logUrl: urls[index] ?? '' })),
    })
    expect(idOf(findAttached([life], { sha: 'a', run: 100 }))).toBe(4)
    expect(idOf(findAttached([life], { sha: 'a', run: 10 }))).toBeUndefined()
  })

  test('of two gates that were filed in one second, the later id counts', () => {
    const run = { id: 100, attempt: 2 }
    const filed = (id: number, attempt: number): Sketch => ({
      id,
      task: 'gate:prod',
      payload: { gate: {} },
      said: [[1, 'in_progress', `consumed run=100 attempt=${attempt}`]],
    })
    expect(gateStanding([filed(1, 1), filed(2, 2)].map(lifeOf), run).allowed).toBe(true)
    expect(gateStanding([filed(2, 2), filed(1, 1)].map(lifeOf), run).allowed).toBe(true)
    expect(gateStanding([filed(1, 2), filed(2, 1)].map(lifeOf), run).allowed).toBe(false)
  })
})

describe('what a rollback made another run deploy', () => {
  const run = (id: number) => ({ run: { id, attempt: 1, job: '' } })
  const rollback: Sketch = {
    id: 1,
    sha: 'a',
    at: 9,
    task: 'rollback',
    payload: { rollbackOf: 5, version: '1.0.0', ...run(1) },
    said: [
      [10, 'in_progress', 'started'],
      [20, 'success', 'verified'],
    ],
  }
  const made = (at: number, more: Partial<Sketch> = {}): Sketch => good(2, 'a', at, { payload: run(2), ...more })
  const kept = (...sketches: readonly Sketch[]) => idsOf(withoutEchoes(sketches.map(lifeOf), {}))

  test.each<readonly [string, readonly number[], readonly number[]]>([
    ['made in the second in which it began', kept(rollback, made(10)), [1]],
    ['made a second earlier', kept(rollback, made(10 - 1 / 60)), [1, 2]],
    ['made in the second in which it was verified', kept(rollback, made(20)), [1]],
    ['made a second later', kept(rollback, made(20 + 1 / 60)), [1, 2]],
    ['in another environment', kept(rollback, made(15, { environment: 'staging' })), [1, 2]],
    ['of another service', kept(rollback, made(15, { payload: { ...run(2), service: 'web' } })), [1, 2]],
    [
      'of another commit and version',
      kept(rollback, made(15, { sha: 'b', payload: { ...run(2), version: '2.0.0' } })),
      [1, 2],
    ],
    [
      'of another commit, of the version',
      kept(rollback, made(15, { sha: 'b', payload: { ...run(2), version: '1.0.0' } })),
      [1],
    ],
    [
      'of another commit, both without a version',
      kept({ ...rollback, payload: { rollbackOf: 5, ...run(1) } }, made(15, { sha: 'b', payload: run(2) })),
      [1, 2],
    ],
    ['by the same run', kept(rollback, made(15, { payload: run(1) })), [1, 2]],
    ['that never began', kept(rollback, made(15, { said: [] })), [1, 2]],
  ])('%s', (_, ids, expected) => {
    expect(ids).toEqual(expected)
  })
})

test('a failure before there was any traffic does not end with the success that brought it', () => {
  const by = lifeOf(
    good(9, 'x', 40, {
      said: [
        [38, 'in_progress', 'verifying live=no'],
        [39, 'failure', 'failed live=no'],
        [40, 'success', 'verified'],
      ],
    }),
  )
  expect(failuresOver([by], by)).toEqual([])
})
