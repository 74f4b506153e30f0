/** What decide.test.ts does not ask: events in one second, what a decision says, and what else the file decides. */
import { asksWhatRuns, decide, type RollbackCase, targetBegun, targetFor } from '../../src/restore/decide/decide.ts'
import { judgeSchema } from '../../src/restore/decide/schema.ts'
import { chooseTarget, readChoice } from '../../src/restore/decide/target.ts'
import { lifeOf, minute, type Said, type Sketch } from '../ledger/scene.ts'

const sha = (letter: string) => letter.repeat(40)
const run = (id: number) => ({ run: { id, attempt: 1, job: '' } })
type More = Partial<Sketch>

function good(id: number, letter: string, at: number, payload: Sketch['payload'] = {}, more: More = {}): Sketch {
  const said: readonly Said[] = [
    [at, 'in_progress', 'verifying'],
    [at, 'success', 'verified'],
  ]
  return { id, sha: sha(letter), at, payload: { version: `1.0.${id}`, ...run(id), ...payload }, said, ...more }
}

function bad(id: number, letter: string, at: number, payload: Sketch['payload'] = {}, more: More = {}): Sketch {
  const said: readonly Said[] = [
    [at, 'in_progress', 'verifying run=900 attempt=1'],
    [at, 'failure', 'failed check=home'],
  ]
  return { id, sha: sha(letter), at, payload: { version: `1.0.${id}`, ...run(900), ...payload }, said, ...more }
}

function given(sketches: readonly Sketch[], of: number, more: Partial<RollbackCase> = {}): RollbackCase {
  const timelines = sketches.map(lifeOf)
  return {
    timelines,
    current: timelines.find(({ record }) => record.deployment.id === of),
    run: { id: 900, attempt: 1 },
    choice: readChoice(''),
    isByHand: false,
    isForced: false,
    currentRuns: 'unknown',
    dbPolicy: 'block',
    now: minute(100),
    ...more,
  }
}

/** The id of the target, or the reason. */
function outcome(sketches: readonly Sketch[], of: number, more: Partial<RollbackCase> = {}) {
  const decision = decide(given(sketches, of, more))
  return decision.kind === 'go' ? decision.target.deploymentId : decision.reason
}

const before = good(1, 'a', 0)
const waiting = (id: number, at: number, state: Said): Sketch => ({ ...good(id, 'd', at), said: [state] })
const rolledBack = (id: number, payload: Sketch['payload'], end: Said): Sketch => ({
  ...good(id, 'a', 25, payload),
  task: 'rollback',
  said: [[25, 'in_progress', 'started'], end],
})
const failedRollback: Said = [26, 'error', 'rollback-failed why=strategy-failed']

test.each<readonly [string, readonly Sketch[], number, number | string]>([
  [
    'of two that began in one second, the later id is the newer',
    [before, bad(2, 'b', 20), bad(3, 'c', 20)],
    2,
    'newer-deployment',
  ],
  ['of two that began in one second, the earlier id is no newer one', [before, bad(2, 'b', 20), bad(3, 'c', 20)], 3, 1],
  ['one of a later id that began earlier is no newer one', [before, good(9, 'b', 10), bad(3, 'c', 20)], 3, 9],
  ['one that never began is no newer one', [before, bad(2, 'b', 20), { ...good(3, 'c', 30), said: [] }], 2, 1],
  [
    'one that was refused is no newer one',
    [
      before,
      bad(2, 'b', 20),
      {
        ...good(3, 'c', 30),
        said: [
          [30, 'in_progress', 'started'],
          [31, 'failure', 'rejected'],
        ],
      },
    ],
    2,
    1,
  ],
  [
    'one that began and waits again is no newer one',
    [
      before,
      bad(2, 'b', 20),
      {
        ...good(3, 'c', 30),
        said: [
          [30, 'in_progress', 'started'],
          [31, 'pending', 'waiting'],
        ],
      },
    ],
    2,
    1,
  ],
  [
    'one that waits has nothing to take back, though it began before',
    [
      before,
      {
        ...bad(2, 'b', 20),
        said: [
          [20, 'in_progress', 'started'],
          [21, 'pending', 'waiting'],
        ],
      },
    ],
    2,
    'never-started',
  ],
  [
    'one that was refused has nothing to take back, though it began before',
    [
      before,
      {
        ...bad(2, 'b', 20),
        said: [
          [20, 'in_progress', 'started'],
          [21, 'failure', 'rejected'],
        ],
      },
    ],
    2,
    'never-started',
  ],
  [
    'a rollback of something else by this run is newer',
    [before, bad(2, 'b', 20), rolledBack(3, { ...run(900), rollbackOf: 1 }, [26, 'success', 'verified'])],
    2,
    'newer-deployment',
  ],
  [
    'a rollback by this run that does not say of what is its own',
    [before, bad(2, 'b', 20), rolledBack(3, run(900), [26, 'success', 'verified'])],
    2,
    3,
  ],
  [
    'a rollback that failed is of this run only',
    [before, bad(2, 'b', 30), rolledBack(3, { ...run(7), rollbackOf: 2 }, failedRollback)],
    2,
    1,
  ],
  [
    'a rollback that failed is of this deployment only',
    [before, bad(2, 'b', 30), rolledBack(3, { ...run(900), rollbackOf: 1 }, failedRollback)],
    2,
    1,
  ],
  [
    'two rollbacks within a day, one of which is of this one',
    [
      before,
      bad(5, 'b', 40),
      ...[3, 4].map(
        (id): Sketch => ({
          ...rolledBack(id, { ...run(id), rollbackOf: id === 3 ? 5 : 2 }, [26, 'success', 'verified']),
        }),
      ),
    ],
    5,
    4,
  ],
])('%s', (_, sketches, of, expected) => {
  expect(outcome(sketches, of)).toBe(expected)
})

test('force counts by hand only', () => {
  const sketches = [good(1, 'a', 0), good(2, 'b', 10), bad(3, 'a', 20), bad(4, 'd', 30)]
  const choice = readChoice('1')
  expect(outcome(sketches, 4, { choice, isForced: true })).toBe('no-target')
  expect(outcome(sketches, 4, { choice, isForced: true, isByHand: true })).toBe(1)
})

test('without a person, or after a failure, what runs is what the ledger says', () => {
  const sketches = [before, good(2, 'b', 10)]
  expect(outcome(sketches, 2, { currentRuns: 'no' })).toBe(1)
  expect(outcome([...sketches, bad(3, 'c', 20)], 3, { currentRuns: 'no', isByHand: true })).toBe(2)
  expect(decide(given([...sketches, bad(3, 'c', 20)], 3, { currentRuns: 'no', isByHand: true }))).toMatchObject({
    isUnrecorded: false,
  })
})

describe('what a stop says', () => {
  const why = (sketches: readonly Sketch[], of: number, more: Partial<RollbackCase> = {}) => {
    const decision = decide(given(sketches, of, more))
    return decision.kind === 'stop' ? decision.why : ''
  }
  const nameless = (sketch: Sketch): Sketch => ({ ...sketch, payload: { ...sketch.payload, version: '' } })
  const gate = { gate: { code: '12345678' }, ...run(900) }
  const silent = { isByHand: true, currentRuns: 'silent' } as const

  test.each<readonly [string, string]>([
    [
      'A newer deployment (3, 1.0.3) is live in the environment now.',
      why([before, bad(2, 'b', 20), good(3, 'c', 30)], 2),
    ],
    [
      'A newer deployment (3, ccccccc) is live in the environment now.',
      why([before, bad(2, 'b', 20), nameless(good(3, 'c', 30))], 2),
    ],
    [
      'A newer rollback (3, 1.0.3) is live in the environment now.',
      why([before, bad(2, 'b', 20), rolledBack(3, { rollbackOf: 2 }, [26, 'success', 'verified'])], 2),
    ],
    // the newest of several, in whatever order they come
    [
      'A newer deployment (4, 1.0.4) is live in the environment now.',
      why([good(4, 'd', 40), before, bad(2, 'b', 20), good(3, 'c', 30), good(5, 'e', 35)], 2),
    ],
    [
      'The deployment is waiting for its approval.',
      why(
        [
          before,
          bad(2, 'b', 20),
          waiting(3, 30, [30, 'pending', 'waiting']),
          { ...waiting(4, 30, [30, 'pending', 'waiting']), payload: gate },
        ],
        2,
      ),
    ],
    [
      'The gate has not approved this attempt.',
      why(
        [before, { ...good(4, 'd', 30), payload: gate, said: [[30, 'in_progress', 'consumed run=900 attempt=2']] }],
        4,
      ),
    ],
    [
      'No deployment with `9.9.9` was verified here. Verified versions: `1.0.2`, `aaaaaaa`.',
      why([good(2, 'b', 10), nameless(before), bad(3, 'c', 20)], 3, { choice: readChoice('9.9.9') }),
    ],
    [
      'No deployment with `9.9.9` was verified here. No version was ever verified.',
      why([bad(3, 'c', 20)], 3, { choice: readChoice('9.9.9') }),
    ],
    // five of six
    [
      'No deployment with `9.9.9` was verified here. Verified versions: `1.0.6`, `1.0.5`, `1.0.4`, `1.0.3`, `1.0.2`.',
      why([...[1, 2, 3, 4, 5, 6].map((id) => good(id, String(id), id)), bad(7, 'c', 20)], 7, {
        choice: readChoice('9.9.9'),
      }),
    ],
    [
      'No check can tell which version runs now. It may be missing from the ledger, where `1.0.1` is the newest version. Name the `target`: `1.0.1` if something else was deployed since.',
      why([before], 1, silent),
    ],
    [
      'No check can tell which version runs now. It may be missing from the ledger, where `bbbbbbb` is the newest version. Name the `target`: `bbbbbbb` if something else was deployed since, or `1.0.1` if `bbbbbbb` is the bad version. With `force: true`, Slipway assumes that `bbbbbbb` is the bad version.',
      why([before, nameless(good(2, 'b', 10))], 2, silent),
    ],
  ])('%s', (expected, said) => {
    expect(said).toBe(expected)
  })
})

test.each<readonly [string, boolean, Partial<RollbackCase>, boolean]>([
  ['nobody asks', true, {}, false],
  ['a person, and the newest is good', true, { isByHand: true }, true],
  ['a person, and the newest is bad', false, { isByHand: true }, false],
  ['a person names the newest', true, { isByHand: true, choice: readChoice('2') }, true],
  ['a person names another', true, { isByHand: true, choice: readChoice('1') }, false],
  ['a person names one that nobody knows', true, { isByHand: true, choice: readChoice('9.9.9') }, false],
  ['a person names the newest, and means it', true, { isByHand: true, choice: readChoice('2'), isForced: true }, false],
  ['a person, and nothing was ever deployed', true, { isByHand: true, current: undefined }, false],
])('whether it matters what runs: %s', (_, isGood, more, expected) => {
  expect(asksWhatRuns(given([before, isGood ? good(2, 'b', 10) : bad(2, 'b', 10)], 2, more))).toBe(expected)
})

test('the target of a rollback that was begun', () => {
  const schema = { schema: { before: '4', after: '5', compatible: 'false' as const } }
  const scene = given([before, good(2, 'b', 10), bad(3, 'c', 20, schema)], 3, { dbPolicy: 'undo' })
  expect(targetBegun(scene, 1)).toEqual({
    version: '1.0.1',
    sha: sha('a'),
    commit: sha('a'),
    built: '',
    tag: '',
    ref: 'main',
    deploymentId: 1,
    schema: '4',
    undoesSchema: true,
  })
  expect(targetBegun({ ...scene, dbPolicy: 'ignore' }, 1)).toMatchObject({ undoesSchema: false })
  expect(targetBegun(scene, 2)).toMatchObject({ deploymentId: 2 })
  expect(targetBegun(scene, 9)).toBeUndefined()
  expect(targetBegun({ ...scene, current: undefined }, 1)).toBeUndefined()
})

test('the target of one deployment alone is of no schema', () => {
  expect(targetFor(lifeOf(good(1, 'a', 0, { eventSha: sha('e') })))).toMatchObject({
    deploymentId: 1,
    schema: '',
    undoesSchema: false,
    built: sha('e'),
  })
})

describe('the commit that the target was built from', () => {
  const built = (...others: readonly Sketch[]) => {
    const own = good(1, 'a', 0, { eventSha: sha('e') })
    const decision = decide(given([own, ...others, bad(9, 'c', 50)], 9, { choice: readChoice('1') }))
    return decision.kind === 'go' ? decision.target.built : decision.reason
  }
  test.each<readonly [string, readonly Sketch[], string]>([
    ['its event’s', [], sha('e')],
    ['beside a release of another commit', [good(2, 'b', 10)], sha('e')],
    ['of which another release was deployed', [good(2, 'e', 10)], ''],
    [
      'of which another release was deployed too, by its event',
      [good(2, 'b', 10, { eventSha: sha('e') }), good(3, 'd', 11)],
      '',
    ],
    ['the same release again', [good(2, 'a', 10, { eventSha: sha('e') })], sha('e')],
    ['another release by the same run', [good(2, 'b', 10, { eventSha: sha('e'), ...run(1) })], sha('e')],
    ['another release that is not ours', [{ id: 2, sha: sha('e'), at: 10, said: [[10, 'success']] }], ''],
    ['another release that never began', [{ ...good(2, 'e', 10), said: [] }], sha('e')],
  ])('%s', (_, others, expected) => {
    expect(built(...others)).toBe(expected)
  })

  test('unknown where the record does not say', () => {
    const decision = decide(given([{ id: 1, sha: sha('a'), said: [[0, 'success']] }, bad(9, 'c', 50)], 9))
    expect(decision).toMatchObject({ kind: 'go', target: { built: '' } })
  })
})

describe('the schema', () => {
  const schema = (from: string, to: string, compatible: 'true' | 'false' | 'unknown' = 'true') => ({
    schema: { before: from, after: to, compatible },
  })
  const judged = (sketches: readonly Sketch[], current: number, target: number) => {
    const timelines = sketches.map(lifeOf)
    const find = (id: number) => {
      const found = timelines.find(({ record }) => record.deployment.id === id)
      if (found === undefined) throw new Error(`no ${id}`)
      return found
    }
    return judgeSchema(timelines, find(current), find(target))
  }
  const target = good(1, 'a', 10)
  const current = bad(9, 'c', 50)

  test.each<readonly [string, readonly Sketch[], { isAhead: boolean; known?: string }]>([
    [
      'a change in the very second in which the target was verified counts',
      [target, good(2, 'b', 10, schema('4', '5', 'false')), current],
      { isAhead: true, known: '4' },
    ],
    [
      'one before it does not',
      [target, good(2, 'b', 9, schema('4', '5', 'false')), current],
      { isAhead: false, known: '' },
    ],
    [
      'a change in the second in which what failed began counts',
      [target, good(2, 'b', 50, schema('4', '5', 'false')), current],
      { isAhead: true },
    ],
    ['one after it does not', [target, good(2, 'b', 51, schema('4', '5', 'false')), current], { isAhead: false }],
    [
      'one that never began does not',
      [target, { ...good(2, 'b', 20, schema('4', '5', 'false')), said: [] }, current],
      { isAhead: false },
    ],
    [
      'of two in one second, the earlier id came first',
      [target, good(3, 'd', 20, schema('5', '6')), good(2, 'b', 20, schema('4', '5')), current],
      { isAhead: true, known: '4' },
    ],
    [
      'by when they began, not by their ids',
      [target, good(3, 'd', 20, schema('4', '5')), good(2, 'b', 30, schema('5', '6')), current],
      { isAhead: true, known: '4' },
    ],
    [
      'a target that never was verified counts from its beginning',
      [bad(1, 'a', 10), good(2, 'b', 9, schema('4', '5', 'false')), current],
      { isAhead: false },
    ],
    [
      'and what came after that beginning counts',
      [bad(1, 'a', 10), good(2, 'b', 11, schema('4', '5', 'false')), current],
      { isAhead: true },
    ],
    [
      'a target that never began counts from the first of all',
      [{ ...target, said: [] }, good(2, 'b', 1, schema('4', '5', 'false')), current],
      { isAhead: true },
    ],
  ])('%s', (_, sketches, expected) => {
    expect(judged(sketches, 9, 1)).toMatchObject(expected)
  })

  test('nothing is between where what failed never began', () => {
    expect(judged([target, good(2, 'b', 20, schema('4', '5', 'false')), { ...current, said: [] }], 9, 1)).toMatchObject(
      { isAhead: false, why: '' },
    )
  })

  const cure =
    'Deploy a version that fixes it, undo the schema change (`db-policy: undo`), or roll back anyway (`db-policy: ignore`).'
  test.each<readonly [readonly Sketch[], string]>([
    [
      [target, good(2, 'b', 20, schema('4', '5', 'false')), current],
      `The database's schema is now at 5, and 1.0.1 cannot run on it. ${cure}`,
    ],
    [
      [target, good(2, 'b', 20, schema('4', '5', 'unknown')), current],
      `The database's schema is now at 5, and 1.0.1 may not be able to run on it. ${cure}`,
    ],
    [
      [{ ...target, payload: { version: '' } }, good(2, 'b', 20, schema('4', '5', 'false')), current],
      `The database's schema is now at 5, and aaaaaaa cannot run on it. ${cure}`,
    ],
    [[target, good(2, 'b', 20, schema('4', '5', 'true')), current], ''],
    [[target, current], ''],
    [
      [target, good(2, 'b', 20, schema('4', '5')), good(3, 'd', 30, schema('5', '6')), current],
      `The database's schema changed 2 times since 1.0.1, and nothing shows that this version can run on all of these changes. ${cure}`,
    ],
  ])('why: %#', (sketches, expected) => {
    expect(judged(sketches, 9, 1).why).toBe(expected)
  })

  test.each([
    ['before=4 after=5 compatible=true', false, '4'],
    ['before=4 after=5 compatible=false', true, '4'],
    ['before=4 after=5 compatible=perhaps', true, '4'],
    ['before=4 after=5', true, '4'],
    ['after=5 compatible=false', true, ''],
    ['before=4 compatible=false', true, '4'],
    ['compatible=false', false, ''],
  ])('in a status: %s', (fields, isAhead, known) => {
    const told: Sketch = {
      ...good(2, 'b', 20),
      said: [
        [20, 'in_progress', `verifying ${fields}`],
        [21, 'success', 'verified'],
      ],
    }
    expect(judged([target, told, current], 9, 1)).toMatchObject({ isAhead, known })
  })
})

describe('a named target', () => {
  const found = (sketches: readonly Sketch[], name: string) => {
    const chosen = chooseTarget(sketches.map(lifeOf), { choice: readChoice(name), unwantedSha: '', isForced: false })
    return chosen.kind === 'found' ? chosen.timeline.record.deployment.id : undefined
  }
  const at = (id: number, version: string, letters: string, verified = id): Sketch => ({
    ...good(id, 'a', verified, { version }),
    sha: letters.padEnd(40, '0'),
  })
  test.each<readonly [string, readonly Sketch[], number | undefined]>([
    ['last-known-good', [at(1, '1.0.0', 'abc')], 1],
    ['v1.0.0', [at(1, '1.0.0', 'abc')], 1],
    ['1.0.0', [at(1, 'v1.0.0', 'abc')], 1],
    ['1.0v.0', [at(1, '1.0.0', 'abc')], undefined],
    ['1.0.0', [at(1, '1.0v.0', 'abc')], undefined],
    // a version of nobody is not one without a name
    ['v', [at(1, '', 'abc')], undefined],
    ['abc0000', [at(1, '', 'abc')], 1],
    ['ABC0000', [at(1, '', 'abc')], 1],
    ['xabc0000', [at(1, '', 'abc')], undefined],
    ['0000000', [at(1, '', 'abc')], undefined],
    ['abc0000', [bad(1, 'a', 1, {}, { sha: 'abc'.padEnd(40, '0') })], undefined],
    // the newest of a name, by when it was verified; in one second by its id
    ['1.0.0', [at(1, '1.0.0', 'abc', 5), at(2, '1.0.0', 'abd', 4)], 1],
    ['1.0.0', [at(1, '1.0.0', 'abc', 5), at(2, '1.0.0', 'abd', 6)], 2],
    ['1.0.0', [at(1, '1.0.0', 'abc', 5), at(2, '1.0.0', 'abd', 5)], 2],
    ['1.0.0', [at(2, '1.0.0', 'abd', 5), at(1, '1.0.0', 'abc', 5)], 2],
  ])('%s of %#', (name, sketches, expected) => {
    expect(found(sketches, name)).toBe(expected)
  })
})
