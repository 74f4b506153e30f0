/** The steps of a plan, and what stands in its way. */
import type { ForeignHistory } from '../../src/db-migrate/adopt/adopt.ts'
import { readInputs } from '../../src/db-migrate/inputs.ts'
import type { HistoryRow, JournalRow } from '../../src/db-migrate/ledger/history.ts'
import { type MigrationPlan, makePlan, refuseProblems } from '../../src/db-migrate/plan/plan.ts'
import { sizeProblems } from '../../src/db-migrate/plan/size.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { standardModes } from '../../src/db-migrate/server/engine.ts'
import { UserError } from '../../src/input/user-error.ts'
import { sampleHost } from '../contract/sample.ts'
import { blankJournal } from './rows.ts'

const scripts = catalogue(
  [
    { path: 'V1__a.sql', text: 'CREATE TABLE a (id INT);\n' },
    { path: 'V2__b.sql', text: 'CREATE TABLE b (id INT);\n' },
    { path: 'U2__b.sql', text: 'DROP TABLE b;\n' },
    { path: 'V3__c.sql', text: 'CREATE TABLE c (id INT);\n' },
    { path: 'R__views.sql', text: 'CREATE VIEW v AS SELECT 1;\n' },
  ],
  'migrations',
)
const checksumOf = (key: string) => scripts.scripts.find((script) => script.key === key)?.checksum ?? ''

const applied = (key: string, checksum = checksumOf(key)): HistoryRow => ({
  key,
  revision: 0,
  action: 'up',
  script: '',
  checksum,
})
const begun = (key: string, more: Partial<JournalRow> = {}): JournalRow => ({
  key,
  revision: 0,
  direction: 'up',
  position: 1,
  line: 1,
  ...blankJournal,
  state: 'begun',
  ...more,
})

interface Case {
  readonly inputs?: Readonly<Record<string, string>>
  readonly among?: typeof scripts
  readonly history?: readonly HistoryRow[]
  readonly journal?: readonly JournalRow[]
  readonly hasLedger?: boolean
  readonly largest?: number
  readonly foreign?: ForeignHistory
}

async function planOf(given: Case): Promise<MigrationPlan> {
  const { inputs = {}, among = scripts, history = [], journal = [], hasLedger = true, foreign } = given
  const named = { url: 'sqlite:shop.db', scripts: 'migrations', ...inputs }
  const env = Object.fromEntries(Object.entries(named).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return makePlan(await readInputs(sampleHost('/nowhere', env)), {
    home: { dialect: 'sqlite', schema: 'main' },
    catalogue: among,
    hasLedger,
    history,
    journal,
    series: undefined,
    modes: standardModes,
    storage: undefined,
    packet: { largest: given.largest ?? Number.POSITIVE_INFINITY, limit: 'the limit' },
    foreign: { history: foreign, notes: [] },
  })
}

/** Each step in words. */
function wordsOf({ steps }: MigrationPlan): readonly string[] {
  return steps.map((step) => {
    if (step.kind === 'run') return `${step.chosen.direction} ${step.chosen.script.key}`
    if (step.kind === 'record' || step.kind === 'import')
      return `${step.kind} ${step.rows.map(({ key, action, revision }) => `${key} ${action} ${revision}`).join(', ')}`
    return step.kind === 'clear' ? `clear ${step.key} ${step.revision}` : step.kind
  })
}

const backup = { backup: 'command', 'backup-command': 'pg_dump' }
const all = ['V1', 'V2', 'V3', 'R__views'].map((key) => applied(key))

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
])('%s', async (_, given, steps, goal) => {
  const plan = await planOf(given)
  expect(wordsOf(plan)).toEqual(steps)
  if (given.inputs?.['command'] !== 'status') expect(plan.goal).toBe(goal)
  expect(plan.compatible).toBe(steps.some((step) => /^(?:up|down) /.test(step)) ? undefined : plan.compatible)
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
