import { failuresOver, lastKnownGood, live, quarantinedShas, serving } from '../../src/ledger/good.ts'
import { lifeOf, type Said, type Sketch } from './scene.ts'

const verified = (when: number): readonly Said[] => [
  [when - 1, 'in_progress', 'verifying'],
  [when, 'success', 'verified'],
]
const failed = (when: number, ...more: readonly Said[]): readonly Said[] => [
  [when - 1, 'in_progress', 'verifying'],
  [when, 'failure', 'failed'],
  ...more,
]
const restored = (when: number): readonly Said[] =>
  failed(when, [when + 1, 'failure', 'rolling-back'], [when + 3, 'failure', 'restored'])

interface Case {
  readonly name: string
  readonly lives: readonly Sketch[]
  readonly current: string
  readonly quarantined?: readonly string[]
  readonly good: number | undefined
  readonly live?: number | undefined
  readonly serving?: number | undefined
}

const a: Sketch = { id: 1, sha: 'a', said: verified(10) }
const b: Sketch = { id: 2, sha: 'b', said: verified(20) }

const cases: readonly Case[] = [
  { name: 'nothing was ever deployed', lives: [], current: 'x', good: undefined },
  { name: 'the newest good one', lives: [a, b], current: 'x', good: 2, live: 2, serving: 2 },
  { name: 'not the current one', lives: [a, b], current: 'b', good: 1, live: 2, serving: 2 },
  {
    name: 'not one that somebody named',
    lives: [a, b],
    current: 'x',
    quarantined: ['b'],
    good: 1,
    live: 2,
    serving: 2,
  },
  {
    name: 'two bad ones in a row lead to the last good one, not to the one before',
    lives: [a, { id: 2, sha: 'b', said: failed(20) }, { id: 3, sha: 'c', said: failed(30) }],
    current: 'c',
    good: 1,
    live: 1,
    serving: 3,
  },
  {
    name: 'a sha that failed after its success is not good any more, whichever of its deployments says so',
    lives: [a, b, { id: 3, sha: 'b', said: failed(30) }],
    current: 'c',
    good: 1,
    live: 2,
    serving: 3,
  },
  {
    name: 'a sha that succeeded after its failure is good',
    lives: [a, { id: 2, sha: 'b', said: failed(20) }, { id: 3, sha: 'b', said: verified(30) }],
    current: 'c',
    good: 3,
    live: 3,
    serving: 3,
  },
  {
    name: 'after a rollback the restored sha is good, by its own deployment',
    lives: [
      a,
      { id: 2, sha: 'b', said: restored(20) },
      { id: 3, sha: 'a', task: 'rollback', payload: { rollbackOf: 2 }, said: verified(24) },
    ],
    current: 'b',
    good: 3,
    live: 3,
    serving: 3,
  },
  {
    name: 'a rollback that could not be made says nothing against the sha it went for',
    lives: [
      a,
      { id: 2, sha: 'b', said: failed(20, [22, 'error', 'rollback-failed']) },
      {
        id: 3,
        sha: 'a',
        task: 'rollback',
        said: [
          [21, 'in_progress', 'started'],
          [22, 'error', 'rollback-failed why=forbidden'],
        ],
      },
    ],
    current: 'b',
    good: 1,
    live: 1,
    serving: 2,
  },
  {
    name: 'what was filed first and approved last is the newest',
    lives: [{ ...a, at: 0, said: [[1, 'pending', 'waiting'], ...verified(50)] }, b],
    current: 'x',
    good: 1,
    live: 1,
    serving: 1,
  },
  {
    name: 'waiting, refused, cancelled and inconclusive ones are no targets',
    lives: [
      a,
      { id: 2, sha: 'b', said: [[11, 'pending', 'waiting']] },
      { id: 3, sha: 'c', said: [[11, 'failure', 'rejected']] },
      {
        id: 4,
        sha: 'd',
        said: [
          [12, 'in_progress', 'started'],
          [13, 'error', 'cancelled'],
        ],
      },
      {
        id: 5,
        sha: 'e',
        said: [
          [14, 'in_progress', 'verifying'],
          [15, 'error', 'held why=inconclusive'],
        ],
      },
    ],
    current: 'x',
    good: 1,
    live: 1,
    serving: 5,
  },
  {
    name: 'a success that another tool took down later is a success, and nothing has the traffic',
    lives: [
      {
        id: 1,
        sha: 'a',
        said: [
          [5, 'success'],
          [9, 'inactive'],
        ],
      },
    ],
    current: 'x',
    good: 1,
    live: 1,
    serving: undefined,
  },
  {
    name: 'a good one that was taken back by a rollback of which only the rollback knows has no traffic',
    lives: [a, b, { id: 3, sha: 'a', task: 'rollback', payload: { rollbackOf: 2 }, said: verified(30) }],
    current: 'b',
    good: 3,
    live: 3,
    serving: 3,
  },
]

test.each(cases)('$name', ({ lives, current, quarantined, good, live: good2, serving: traffic }) => {
  for (const each of [lives.map(lifeOf), lives.map(lifeOf).reverse()]) {
    const options = quarantined === undefined ? { currentSha: current } : { currentSha: current, quarantined }
    expect(lastKnownGood(each, options)?.record.deployment.id).toBe(good)
    expect(live(each)?.record.deployment.id).toBe(good2)
    expect(serving(each)?.record.deployment.id).toBe(traffic)
  }
})

test('quarantine', () => {
  const lives = [
    a,
    { id: 2, sha: 'b', said: restored(20) },
    { id: 3, sha: 'c', said: failed(30) },
    { id: 4, sha: 'c', said: verified(40) },
  ]
  expect([...quarantinedShas(lives.map(lifeOf))]).toEqual(['b'])
})

const ours = { payload: {} }
const now: Sketch = { id: 9, ...ours, said: verified(90) }
test.each<readonly [string, readonly Sketch[], Sketch, readonly number[]]>([
  ['a failure that nobody took back', [{ id: 1, ...ours, said: failed(20) }], now, [1]],
  [
    'none before a success',
    [
      { id: 1, ...ours, said: failed(20) },
      { id: 2, ...ours, said: verified(30) },
    ],
    now,
    [],
  ],
  ['several in a row', [2, 1].map((id) => ({ id, ...ours, said: failed(20 + id) })), now, [1, 2]],
  ['its own, of an attempt before', [], { ...now, said: [...failed(80), ...verified(90)] }, [9]],
  ['not its own again', [], { ...now, said: [...failed(70), ...verified(80), ...verified(90)] }, []],
  ['no rollback that failed', [{ id: 1, payload: { rollbackOf: 5 }, said: failed(20) }], now, []],
  ['none that another tool told of', [{ id: 1, said: [[20, 'failure']] }], now, []],
  ['none that was only cancelled', [{ id: 1, ...ours, said: [[20, 'error', 'cancelled']] }], now, []],
])('failures that end with a success: %s', (_, lives, by, expected) => {
  const found = failuresOver([...lives, by].map(lifeOf), lifeOf(by))
  expect(found.map(({ record }) => record.deployment.id)).toEqual(expected)
})
