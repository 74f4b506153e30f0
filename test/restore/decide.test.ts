import { decide, type RollbackCase, type StopReason, stopReasons } from '../../src/restore/decide/decide.ts'
import { readChoice } from '../../src/restore/decide/target.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'

const now = minute(100)
const sha = (letter: string) => letter.repeat(40)

/** A deployment that was verified at this minute. */
function good(id: number, letter: string, at: number, payload: Sketch['payload'] = {}): Sketch {
  const version = `1.0.${id}`
  return {
    id,
    sha: sha(letter),
    at,
    payload: { version, ...payload },
    said: [[at, 'success', `verified version=${version}`]],
  }
}

/** A deployment that failed at this minute. */
function bad(id: number, letter: string, at: number, payload: Sketch['payload'] = {}): Sketch {
  return {
    id,
    sha: sha(letter),
    at,
    payload: { version: `1.0.${id}`, run: { id: 900, attempt: 1, job: '' }, ...payload },
    said: [
      [at, 'in_progress', 'verifying run=900 attempt=1'],
      [at, 'failure', 'failed check=home'],
    ],
  }
}

/** A rollback to this sha that was verified. */
function rollback(id: number, letter: string, at: number, of: number, run = id): Sketch {
  return {
    id,
    sha: sha(letter),
    at,
    task: 'rollback',
    payload: { rollbackOf: of, run: { id: run, attempt: 1, job: '' } },
    said: [
      [at, 'in_progress', `started run=${run} attempt=1`],
      [at, 'success', 'verified'],
    ],
  }
}

interface Scene extends Partial<Omit<RollbackCase, 'timelines' | 'current' | 'choice'>> {
  readonly sketches: readonly Sketch[]
  /** Id of what failed; the last sketch when left out. */
  readonly of?: number
  readonly target?: string
}

/** The ledger gives the newest first; the decision must not hang on it. */
function decided(scene: Scene) {
  const [newestFirst, oldestFirst] = [inOrder(scene, -1), inOrder(scene, 1)]
  expect(newestFirst).toEqual(oldestFirst)
  return newestFirst
}

function inOrder({ sketches, of, target = '', ...rest }: Scene, direction: 1 | -1) {
  const lives = sketches.map(lifeOf)
  if (direction === -1) lives.reverse()
  const current = lives.find(({ record }) => record.deployment.id === (of ?? sketches.at(-1)?.id))
  const run = { id: 900, attempt: 1 }
  const decision = decide({
    timelines: lives,
    current,
    run,
    choice: readChoice(target),
    isByHand: false,
    isForced: false,
    currentRuns: 'unknown',
    dbPolicy: 'block',
    now,
    ...rest,
  })
  return decision.kind === 'go'
    ? {
        to: decision.target.deploymentId,
        isUnrecorded: decision.isUnrecorded,
        undoes: decision.target.undoesSchema,
        schema: decision.target.schema,
      }
    : { result: decision.result, reason: decision.reason }
}

const to = (id: number, rest = {}) => expect.objectContaining({ to: id, ...rest })
const held = (reason: StopReason) => ({ result: 'held', reason })
const gate = { code: '12345678' }
const schema = (before: string, after: string, compatible: 'true' | 'false' | 'unknown') => ({
  schema: { before, after, compatible },
})
const history = [good(1, 'a', 0), good(2, 'b', 10)]

const cases: readonly (readonly [string, Scene, unknown])[] = [
  ['the last known good one', { sketches: [...history, bad(3, 'c', 20)] }, to(2)],
  [
    'never the failed sha, though it was good once',
    { sketches: [good(1, 'a', 0), good(2, 'c', 10), bad(3, 'c', 20)] },
    to(1),
  ],
  ['never what failed before', { sketches: [...history, bad(3, 'c', 20), bad(4, 'd', 30)] }, to(2)],
  [
    'what a rollback restored',
    { sketches: [...history, bad(3, 'c', 20), rollback(4, 'b', 25, 3), bad(5, 'd', 30)] },
    to(4),
  ],
  ['nothing to go back to', { sketches: [bad(3, 'c', 20)] }, held('no-target')],
  ['nothing was ever deployed', { sketches: [], of: 1 }, held('never-started')],
  [
    'waiting',
    { sketches: [...history, { id: 3, at: 20, payload: { gate }, said: [[20, 'pending', 'waiting code=12345678']] }] },
    held('never-started'),
  ],
  [
    'this run waits for its gate',
    {
      sketches: [
        ...history,
        bad(3, 'c', 20),
        { id: 4, at: 30, payload: { gate, run: { id: 900, attempt: 1, job: '' } }, said: [[30, 'pending', 'waiting']] },
      ],
      of: 3,
    },
    held('gate-waiting'),
  ],
  [
    'the gate let another attempt through',
    {
      sketches: [
        ...history,
        {
          id: 4,
          at: 30,
          payload: { gate, run: { id: 900, attempt: 1, job: '' } },
          said: [
            [30, 'in_progress', 'consumed run=900 attempt=2'],
            [31, 'failure', 'failed check=home'],
          ],
        },
      ],
    },
    held('gate-not-consumed'),
  ],
  [
    'the gate let this attempt through',
    {
      sketches: [
        ...history,
        {
          id: 4,
          sha: sha('d'),
          at: 30,
          payload: { gate, run: { id: 900, attempt: 1, job: '' } },
          said: [
            [30, 'in_progress', 'consumed run=900 attempt=1'],
            [31, 'failure', 'failed check=home'],
          ],
        },
      ],
    },
    to(2),
  ],
  [
    'a newer deployment',
    { sketches: [...history, bad(3, 'c', 20), good(4, 'd', 30)], of: 3 },
    { result: 'superseded', reason: 'newer-deployment' },
  ],
  [
    'a newer deployment that failed as well',
    { sketches: [...history, bad(3, 'c', 20), bad(4, 'd', 30)], of: 3 },
    { result: 'superseded', reason: 'newer-deployment' },
  ],
  [
    'a rollback of it by somebody else',
    { sketches: [...history, bad(3, 'c', 20), rollback(4, 'b', 30, 3)], of: 3 },
    { result: 'superseded', reason: 'newer-deployment' },
  ],
  [
    'a rollback of it by this run',
    { sketches: [...history, bad(3, 'c', 20), rollback(4, 'b', 30, 3, 900)], of: 3 },
    to(4),
  ],
  [
    'a newer one that only waits',
    {
      sketches: [...history, bad(3, 'c', 20), { id: 4, at: 30, payload: { gate }, said: [[30, 'pending', 'waiting']] }],
      of: 3,
    },
    to(2),
  ],
  [
    'a deployment that was filed before it and began after it',
    {
      sketches: [
        ...history,
        { id: 3, sha: sha('e'), at: 5, payload: {}, said: [[40, 'in_progress', 'consumed run=1 attempt=1']] },
        bad(4, 'c', 20),
      ],
    },
    { result: 'superseded', reason: 'newer-deployment' },
  ],
  [
    'a rollback',
    {
      sketches: [
        ...history,
        bad(3, 'c', 20),
        {
          ...rollback(4, 'b', 30, 3),
          said: [
            [30, 'in_progress', 'started'],
            [31, 'failure', 'failed check=home'],
          ],
        },
      ],
    },
    held('is-a-rollback'),
  ],
  [
    'after two rollbacks within a day',
    {
      sketches: [
        ...history,
        bad(3, 'c', 20),
        rollback(4, 'b', 21, 3),
        bad(5, 'd', 30),
        rollback(6, 'b', 31, 5),
        bad(7, 'e', 40),
      ],
    },
    held('too-many-rollbacks'),
  ],
  [
    'a day later',
    {
      sketches: [
        ...history,
        bad(3, 'c', 20),
        rollback(4, 'b', 21, 3),
        bad(5, 'd', 30),
        rollback(6, 'b', 31, 5),
        bad(7, 'e', 40),
      ],
      now: minute(21 + 24 * 60),
    },
    to(6),
  ],
  [
    'its own rollback failed in this run',
    {
      sketches: [
        ...history,
        bad(3, 'c', 20),
        {
          ...rollback(4, 'b', 25, 3, 900),
          said: [
            [25, 'in_progress', 'started'],
            [26, 'error', 'rollback-failed why=strategy-failed'],
          ],
        },
      ],
      of: 3,
    },
    { result: 'rollback-failed', reason: 'tried-before' },
  ],
  ['by id', { sketches: [...history, bad(3, 'c', 20)], target: '1' }, to(1)],
  ['by version', { sketches: [...history, bad(3, 'c', 20)], target: 'v1.0.1' }, to(1)],
  ['by sha', { sketches: [...history, bad(3, 'c', 20)], target: 'aaaaaaa' }, to(1)],
  ['by a sha that is too short', { sketches: [...history, bad(3, 'c', 20)], target: 'aaaaaa' }, held('no-target')],
  ['a name that nobody knows', { sketches: [...history, bad(3, 'c', 20)], target: '9.9.9' }, held('no-target')],
  [
    'a named one that failed',
    { sketches: [...history, bad(3, 'c', 20), bad(4, 'd', 30)], target: '3' },
    held('no-target'),
  ],
  [
    'a named one that was good and failed later',
    { sketches: [good(1, 'a', 0), good(2, 'b', 10), bad(3, 'a', 20), bad(4, 'd', 30)], target: '1' },
    held('no-target'),
  ],
  [
    'by hand, the one that is live and runs',
    { sketches: history, isByHand: true, target: '2', currentRuns: 'yes' },
    held('already-live'),
  ],
  [
    'by hand, the one that is live and runs, all the same',
    { sketches: history, isByHand: true, target: '2', currentRuns: 'yes', isForced: true },
    to(2, { isUnrecorded: true }),
  ],
  ['by hand, the one that is live as far as anybody knows', { sketches: history, isByHand: true, target: '2' }, to(2)],
  [
    'by hand, the one that is live and does not run',
    { sketches: history, isByHand: true, target: '2', currentRuns: 'no' },
    to(2, { isUnrecorded: true }),
  ],
  [
    'by hand, not named, and what runs is not in the ledger',
    { sketches: history, isByHand: true, currentRuns: 'no' },
    to(2, { isUnrecorded: true }),
  ],
  [
    'by hand, not named, and nothing answers that could tell what runs',
    { sketches: history, isByHand: true, currentRuns: 'silent' },
    held('unknown-live'),
  ],
  [
    'by hand, not named, nothing answers, and it is forced',
    { sketches: history, isByHand: true, currentRuns: 'silent', isForced: true },
    to(1),
  ],
  [
    'by hand, not named, forced, and what runs is not in the ledger',
    { sketches: history, isByHand: true, currentRuns: 'no', isForced: true },
    to(2, { isUnrecorded: true }),
  ],
  [
    'by hand, named, and nothing answers',
    { sketches: history, isByHand: true, currentRuns: 'silent', target: '1' },
    to(1),
  ],
  [
    'by hand, not named, nothing answers, and the newest is known to be bad',
    { sketches: [...history, bad(3, 'c', 20)], isByHand: true, currentRuns: 'silent' },
    to(2),
  ],
  [
    'by hand, not named, and what runs is not in the ledger, after a rollback',
    { sketches: [...history, bad(3, 'c', 20), rollback(4, 'b', 21, 3)], isByHand: true, currentRuns: 'no' },
    to(4, { isUnrecorded: true }),
  ],
  [
    'a release that failed is what it is, whatever answers',
    { sketches: [...history, bad(3, 'c', 20)], currentRuns: 'no' },
    to(2, { isUnrecorded: false }),
  ],
  ['the named one is what failed', { sketches: [...history, good(3, 'c', 20)], target: '3' }, held('already-live')],
  [
    'by hand, after two rollbacks within a day',
    {
      sketches: [
        ...history,
        bad(3, 'c', 20),
        rollback(4, 'b', 21, 3),
        bad(5, 'd', 30),
        rollback(6, 'b', 31, 5),
        bad(7, 'e', 40),
      ],
      isByHand: true,
    },
    to(6),
  ],
  [
    'by hand, a named one that failed later, all the same',
    {
      sketches: [good(1, 'a', 0), good(2, 'b', 10), bad(3, 'a', 20), bad(4, 'd', 30)],
      target: '1',
      isByHand: true,
      isForced: true,
    },
    to(1),
  ],
  ['by hand, the one before', { sketches: history, isByHand: true }, to(1)],
  [
    'by hand, a named one after two rollbacks, the last of which is live',
    {
      sketches: [...history, bad(3, 'c', 20), rollback(4, 'b', 21, 3), bad(5, 'd', 30), rollback(6, 'b', 31, 5)],
      isByHand: true,
      target: '1',
    },
    to(1),
  ],
  [
    'by hand, not named, and what is live is a rollback',
    { sketches: [...history, bad(3, 'c', 20), rollback(4, 'b', 21, 3)], isByHand: true },
    held('is-a-rollback'),
  ],
  [
    'a change of the schema that it cannot run on',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'false'))] },
    held('schema-ahead'),
  ],
  [
    'a change that nobody judged',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'unknown'))] },
    held('schema-ahead'),
  ],
  [
    'a change that it can run on',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'true'))] },
    to(2, { schema: '4', undoes: false }),
  ],
  ['no change', { sketches: [...history, bad(3, 'c', 20, schema('4', '4', 'false'))] }, to(2)],
  [
    'a change by a deployment in between',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'false')), bad(4, 'd', 30)] },
    held('schema-ahead'),
  ],
  [
    'two changes, each of which the version before could run on',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'true')), bad(4, 'd', 30, schema('5', '6', 'true'))] },
    held('schema-ahead'),
  ],
  [
    'a change that it came with itself',
    { sketches: [good(1, 'a', 0), good(2, 'b', 10, schema('3', '4', 'false')), bad(3, 'c', 20)] },
    to(2, { schema: '4' }),
  ],
  [
    'ignored',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'false'))], dbPolicy: 'ignore' },
    to(2, { schema: '4', undoes: false }),
  ],
  [
    'undone',
    { sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'false'))], dbPolicy: 'undo' },
    to(2, { schema: '4', undoes: true }),
  ],
  [
    'two changes that are to be undone: back to the schema before the first of them',
    {
      sketches: [...history, bad(3, 'c', 20, schema('4', '5', 'true')), bad(4, 'd', 30, schema('5', '6', 'false'))],
      dbPolicy: 'undo',
    },
    to(2, { schema: '4', undoes: true }),
  ],
  [
    'a schema in a status, of a record that a gate filed',
    {
      sketches: [
        ...history,
        {
          ...bad(3, 'c', 20),
          said: [
            [20, 'in_progress', 'verifying before=4 after=5 compatible=false'],
            [21, 'failure', 'failed check=home'],
          ],
        },
      ],
    },
    held('schema-ahead'),
  ],
]

test.each(cases)('%s', (_, scene, expected) => {
  expect(decided(scene)).toEqual(expected)
})

test('every reason to stop that the ledger gives is come to above', () => {
  // the inputs give these two, in the walk
  const others = ['rollback-off', 'dry-run']
  const seen = cases.map(([, scene]) => decided(scene)).flatMap((each) => ('reason' in each ? [each.reason] : []))
  expect([...new Set([...seen, ...others])].toSorted()).toEqual(stopReasons.toSorted())
})
