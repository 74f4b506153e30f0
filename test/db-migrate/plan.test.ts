/** The steps of a plan, and what stands in its way. */
import { type MigrationPlan, refuseProblems } from '../../src/db-migrate/plan/plan.ts'
import { sizeProblems } from '../../src/db-migrate/plan/size.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { UserError } from '../../src/input/user-error.ts'
import { all, applied, begun, type Case, checksumOf, planOf, undone, wordsOf } from './plans.ts'

const backup = { backup: 'command', 'backup-command': 'pg_dump' }

test.each<readonly [string, Case, readonly string[], string | undefined]>([
  ['an empty database', { hasLedger: false }, ['create', 'up V1', 'up V2', 'up V3', 'up R__views'], '3'],
  ['a database with our tables', { history: [applied('V1')] }, ['up V2', 'up V3', 'up R__views'], '3'],
  ['nothing to do', { history: all }, [], '3'],
  ['nothing to do, without our tables', { among: catalogue([], 'migrations'), hasLedger: false }, [], undefined],
  ['a backup', { history: [applied('V1')], inputs: backup }, ['backup', 'up V2', 'up V3', 'up R__views'], '3'],
  ['no backup of nothing', { history: all, inputs: backup }, [], '3'],
  ['down', { history: all.slice(0, 2), inputs: { command: 'down' } }, ['down V2'], '1'],
  ['a status', { inputs: { command: 'status' } }, [], '3'],
  ['a validation', { inputs: { command: 'validate' } }, [], undefined],
  [
    'a baseline of some scripts',
    { inputs: { command: 'baseline', target: '2' } },
    ['record V1 baseline 0, V2 baseline 0'],
    undefined,
  ],
  [
    'a baseline of what is not applied yet',
    { history: [applied('V1')], inputs: { command: 'baseline', target: '2' } },
    ['record V2 baseline 0'],
    '1',
  ],
  [
    'a baseline that no script has',
    { inputs: { command: 'baseline', target: '2.5' } },
    ['record V1 baseline 0, V2 baseline 0, V2.5 baseline 0'],
    undefined,
  ],
  [
    'a baseline that is there',
    { history: [applied('V1'), applied('V2')], inputs: { command: 'baseline', target: '2' } },
    [],
    '2',
  ],
  [
    'a repair of an edited script',
    { history: [applied('V1', 'old'), applied('V2')], inputs: { command: 'repair' } },
    ['record V1 repair 1'],
    '2',
  ],
  [
    'a repair of an unfinished script',
    { history: [applied('V1')], journal: [begun('V2')], inputs: { command: 'repair' } },
    ['clear V2 0'],
    '1',
  ],
  [
    'a repair of an edited and an unfinished script',
    { history: [applied('V1', 'old')], journal: [begun('V2')], inputs: { command: 'repair' } },
    ['record V1 repair 1', 'clear V2 0'],
    '1',
  ],
  ['an edited script is recorded only by a repair', { history: [applied('V1', 'old'), ...all.slice(1)] }, [], '3'],
  [
    'an unfinished script is continued without one',
    { history: all.slice(0, 1), journal: [begun('V2')] },
    ['up V2', 'up V3', 'up R__views'],
    '3',
  ],
  [
    'a baseline is no reason for a backup',
    { inputs: { command: 'baseline', target: '1', ...backup } },
    ['record V1 baseline 0'],
    undefined,
  ],
  [
    'a baseline that no script has, but that is there',
    { history: [applied('V1'), applied('V2'), applied('V2.5')], inputs: { command: 'baseline', target: '2.5' } },
    [],
    '2.5',
  ],
  [
    'a baseline that no script has, and that was undone',
    {
      history: [applied('V1'), applied('V2'), applied('V2.5'), undone('V2.5')],
      inputs: { command: 'baseline', target: '2.5' },
    },
    ['record V2.5 baseline 2'],
    '2',
  ],
  ['down again', { history: [...all, undone('V3')], inputs: { command: 'down' } }, ['down V2'], '1'],
  ['up with a view that is there', { history: [applied('R__views'), applied('V1'), applied('V2')] }, ['up V3'], '3'],
])('%s', async (_, given, steps, goal) => {
  const plan = await planOf(given)
  expect(wordsOf(plan)).toEqual(steps)
  if (given.inputs?.['command'] !== 'status') expect(plan.goal).toBe(goal)
  expect(plan.compatible).toBe(steps.some((step) => /^(?:up|down) /.test(step)) ? undefined : plan.compatible)
})

test('a baseline records the files that it stands for, and itself if it has none', async () => {
  const { steps } = await planOf({ inputs: { command: 'baseline', target: '1' } })
  const row = { action: 'baseline', revision: 0 }
  const first = { key: 'V1', script: 'V1__a.sql', checksum: checksumOf('V1'), ...row }
  expect(steps).toEqual([{ kind: 'record', rows: [first] }])
  const between = await planOf({ inputs: { command: 'baseline', target: '1.5' } })
  const bare = { key: 'V1.5', script: '', checksum: '', ...row }
  expect(between.steps).toEqual([{ kind: 'record', rows: [first, bare] }])
})

test('only an effect of nothing is known to be compatible before the scripts are read', async () => {
  expect((await planOf({ history: all })).compatible).toBe(true)
  expect((await planOf({})).compatible).toBeUndefined()
})

test('statements in doubt are those that began and belong to the next change of their script', async () => {
  const journal = [
    begun('V2'),
    begun('V2', { position: 2, state: 'done' }),
    begun('V1'),
    begun('V1', { revision: 1, position: 3 }),
  ]
  const { doubts } = await planOf({ history: [applied('V1')], journal })
  expect(doubts.map(({ key, revision, position }) => [key, revision, position])).toEqual([
    ['V2', 0, 1],
    ['V1', 1, 3],
  ])
})

function refusalOf(plan: MigrationPlan): UserError | undefined {
  try {
    refuseProblems(plan)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  return undefined
}

describe('what stands in the way', () => {
  const problemsOf = async (given: Case) => (await planOf(given)).problems.map(({ reason, file }) => [reason, file])

  test.each<readonly [string, Case, readonly (readonly [string, string | undefined])[]]>([
    ['nothing', {}, []],
    ['an edited script', { history: [applied('V1', 'old')] }, [['edited-script', 'migrations/V1__a.sql']]],
    [
      'no way back',
      { history: all.slice(0, 1), inputs: { command: 'down' } },
      [['missing-undo', 'migrations/V1__a.sql']],
    ],
    [
      'a statement that is too large',
      { history: all.slice(0, 3), largest: 20 },
      [['packet-too-large', 'migrations/R__views.sql']],
    ],
  ])('%s', async (_, given, expected) => {
    expect(await problemsOf(given)).toEqual(expected)
  })

  test('the first reason is told, with the texts of all', async () => {
    const plan = await planOf({ history: [applied('V1', 'old'), applied('V2', 'old')] })
    expect(refusalOf(plan)).toMatchObject({ reason: 'edited-script', items: plan.problems.map(({ text }) => text) })
    const many = { ...plan, problems: Array.from({ length: 30 }, () => plan.problems[0]).flatMap((each) => each ?? []) }
    expect(refusalOf(many)?.items).toHaveLength(20)
    expect(refusalOf({ ...plan, problems: [] })).toBeUndefined()
  })

  test('scripts that cannot be split are told together, each once', async () => {
    const broken = ['V1__a', 'V2__b'].map((name) => ({
      path: `${name}.sql`,
      text: '-- slipway: bogus=1\nCREATE TABLE a (id INT);\n',
    }))
    await expect(planOf({ among: catalogue(broken, 'migrations') })).rejects.toMatchObject({
      reason: 'invalid-script',
      items: [expect.stringContaining('V1__a.sql'), expect.stringContaining('V2__b.sql')],
    })
  })

  test('of many scripts that cannot be split, twenty are told', async () => {
    const broken = Array.from({ length: 21 }, (_, index) => ({
      path: `V${index + 1}__a.sql`,
      text: '-- slipway: bogus=1\nCREATE TABLE a (id INT);\n',
    }))
    const failed = planOf({ among: catalogue(broken, 'migrations') })
    await expect(failed).rejects.toMatchObject({ items: { length: 20 } })
  })

  test('what a script says about tables holds for the scripts after it', async () => {
    const texts = ['CREATE TABLE a (id INT) ENGINE=MyISAM;\n', 'INSERT INTO a VALUES (1);\n']
    const among = catalogue(
      texts.map((text, index) => ({ path: `V${index + 1}__a.sql`, text })),
      'migrations',
    )
    const storage = { unsafe: new Map(), isDefaultSafe: true, schema: 'main' }
    const { steps } = await planOf({ among, storage, dialect: 'mysql' })
    const effects = steps.flatMap((step) =>
      step.kind === 'run' ? step.prepared.statements.map(({ effect }) => effect.kind) : [],
    )
    expect(effects).toEqual(['schema', 'unseen'])
  })
})

test('what a server accepts is counted in bytes', async () => {
  const plan = await planOf({
    among: catalogue([{ path: 'V1__a.sql', text: "INSERT INTO a VALUES ('ää');\n" }], 'migrations'),
  })
  const [step] = plan.steps
  if (step?.kind !== 'run') throw new Error('nothing is run')
  const [statement] = step.prepared.statements
  const bytes = Buffer.byteLength(statement?.sql ?? '')
  expect(sizeProblems(step.prepared, { largest: bytes, limit: '' })).toEqual([])
  expect(sizeProblems(step.prepared, { largest: bytes - 1, limit: 'max is low' })).toEqual([
    { reason: 'packet-too-large', file: 'migrations/V1__a.sql', text: expect.stringContaining(`${bytes} bytes`) },
  ])
})
