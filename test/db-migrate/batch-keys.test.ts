/** Big statements of a plan whose table has no usable key: found before anything is run, if the table is the same then. */
import { readInputs } from '../../src/db-migrate/inputs.ts'
import type { JournalRow } from '../../src/db-migrate/ledger/history.ts'
import { batchProblems } from '../../src/db-migrate/plan/batch-keys.ts'
import type { MigrationFacts } from '../../src/db-migrate/plan/facts.ts'
import { makePlan } from '../../src/db-migrate/plan/plan.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { standardModes } from '../../src/db-migrate/server/engine.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { sampleHost } from '../contract/sample.ts'
import { fakeConnection } from './context.ts'

/** The primary keys of a server's tables; any other table has none. */
const keys: Readonly<Record<string, readonly string[]>> = { good: ['id'], pair: ['region', 'id'] }

const done = (position: number, state: JournalRow['state'] = 'done'): JournalRow => ({
  key: 'V1',
  revision: 0,
  direction: 'up',
  position,
  line: 1,
  fingerprint: '',
  effect: 'data',
  before: '',
  progress: '',
  connection: '',
  runner: '',
  startedAt: '',
  state,
})

/** Plans scripts, V1 and so on; answers the problems as texts, and the tables whose keys were asked for. */
async function check(texts: readonly string[], dialect: Dialect = 'mysql', journal: readonly JournalRow[] = []) {
  const files = texts.map((text, index) => ({ path: `V${index + 1}__x.sql`, text }))
  const facts: MigrationFacts = {
    home: { dialect, schema: dialect === 'sqlite' ? 'main' : 'shop' },
    catalogue: catalogue(files, 'migrations'),
    hasLedger: false,
    history: [],
    journal,
    series: undefined,
    modes: standardModes,
    storage: undefined,
    packet: { largest: Number.POSITIVE_INFINITY, limit: '' },
    foreign: { history: undefined, notes: [] },
  }
  const plan = makePlan(await readInputs(sampleHost('/nowhere', { INPUT_URL: 'sqlite:shop.db' })), facts)
  const nameIn = (sql: string) => /table_name = '(\w+)'|to_regclass\(E?'.*?"(\w+)"'\)|info\('(\w+)'\)/.exec(sql)
  const tableOf = (sql: string) =>
    nameIn(sql)
      ?.slice(1)
      .find((name) => name !== undefined) ?? sql
  const connection = fakeConnection(dialect, (sql) => ({ rows: (keys[tableOf(sql)] ?? []).map((name) => [name]) }))
  const problems = await batchProblems(connection, plan, facts)
  return { problems, asked: connection.sent.map(tableOf) }
}

const batched = (sql: string) => `-- slipway: batch=100\n${sql};\n`
const big = batched('UPDATE big SET a = 1')
const noKey = 'cannot be run in batches: `big` has no primary key'

test.each<readonly [string, string, readonly string[], string | undefined]>([
  ['a table without a key', big, ['big'], noKey],
  ['a table in a schema of its own', batched('DELETE FROM other.big'), ['big'], '`other.big` has no primary key'],
  ['a key that is changed', batched('UPDATE good SET id = 1'), ['good'], 'it changes `id`, which is part of'],
  ['the second part of a key that is changed', batched('UPDATE pair SET id = 1'), ['pair'], 'it changes `id`'],
  ['a table with a key', batched('UPDATE good SET a = 1'), ['good'], undefined],
  ['a statement that is not run in batches', 'UPDATE big SET a = 1;\n', [], undefined],
  ['no statement at all', '', [], undefined],
])('%s', async (_, text, asked, problem) => {
  const found = await check([text])
  expect(found.asked).toEqual(asked)
  expect(found.problems.map((each) => each.text)).toEqual(
    problem === undefined ? [] : [expect.stringContaining(problem)],
  )
})

test('a problem names the script, the line and what to do', async () => {
  const { problems } = await check(['SELECT 1;\n', `SELECT 2;\n\n${big}`])
  const text = `\`migrations/V2__x.sql\` line 4 ${noKey}. Remove \`batch\`, or rewrite the statement.`
  expect(problems).toEqual([{ reason: 'invalid-script', text, file: 'migrations/V2__x.sql' }])
})

test('every big statement of every script is checked', async () => {
  const { problems, asked } = await check([big + batched('UPDATE good SET a = 1'), batched('DELETE FROM old')])
  expect(asked).toEqual(['big', 'good', 'old'])
  expect(problems.map(({ file }) => file)).toEqual(['migrations/V1__x.sql', 'migrations/V2__x.sql'])
})

test.each([
  ['rows of another table', 'INSERT INTO log VALUES (1);'],
  ['rows of the same table', 'UPDATE big SET a = 2;'],
  ['rows of a table that is called temp', 'UPDATE temp SET a = 2;'],
  ['the definition of another table', 'ALTER TABLE small ADD COLUMN b INT;'],
  ['two definitions of other tables', 'CREATE TABLE c (id INT);\nDROP TABLE d;'],
  ['a setting of the session', 'SET sql_mode = 1;'],
  ['a setting that only looks like a word that matters', 'SET @used = 1;'],
  ['a privilege', 'GRANT SELECT ON shop.x TO ann;'],
])('a table is checked before anything is run if what comes earlier changes %s', async (_, earlier) => {
  for (const texts of [[`${earlier}\n${big}`], [`${earlier}\n`, big]]) {
    const { problems, asked } = await check(texts)
    expect([asked, problems]).toEqual([['big'], [expect.objectContaining({ reason: 'invalid-script' })]])
  }
})

test.each<readonly [string, string, Dialect]>([
  ['defines the table', 'CREATE TABLE big (id INT PRIMARY KEY);', 'mysql'],
  ['changes the table', 'ALTER TABLE big ADD PRIMARY KEY (id);', 'mysql'],
  ['changes the table, in other letters', 'ALTER TABLE Big ADD PRIMARY KEY (id);', 'mysql'],
  ['gives another table its name', 'RENAME TABLE x TO shop.big;', 'mysql'],
  ['goes to another database', 'USE other;', 'mysql'],
  ['makes a temporary table', 'CREATE TEMPORARY TABLE x (id INT PRIMARY KEY);', 'mysql'],
  ['makes a temporary table, in short', 'CREATE TEMP TABLE x (id INT PRIMARY KEY);', 'sqlite'],
  ['goes to another schema', 'SET search_path TO other;', 'postgres'],
  ['could do anything', 'CALL prepare_tables();', 'mysql'],
  ['changes the table, and then rows', 'ALTER TABLE big ADD PRIMARY KEY (id);\nINSERT INTO log VALUES (1);', 'mysql'],
  ['changes rows, and then the table', 'INSERT INTO log VALUES (1);\nALTER TABLE big ADD PRIMARY KEY (id);', 'mysql'],
])('a table is left for later if what comes earlier %s', async (_, earlier, dialect) => {
  for (const texts of [[`${earlier}\n${big}`], [`${earlier}\n`, big]])
    expect(await check(texts, dialect)).toEqual({ problems: [], asked: [] })
})

test('what comes later does not matter', async () => {
  expect((await check([`${big}ALTER TABLE big ADD PRIMARY KEY (id);\n`])).asked).toEqual(['big'])
})

test('letters are the same in upper and lower case in the name of the big table, too', async () => {
  const texts = ['ALTER TABLE big ADD PRIMARY KEY (id);\n', batched('UPDATE BIG SET a = 1')]
  expect((await check(texts)).asked).toEqual([])
})

test.each<readonly [string, readonly JournalRow[], readonly string[]]>([
  ['a big statement that is done is not checked again', [done(2)], []],
  ['one that was skipped is not checked either', [done(2, 'skipped')], []],
  ['one that was begun is left for later after a change that is not done', [done(2, 'begun')], []],
  ['one after a change that is done is checked', [done(1)], ['big']],
  ['nothing is checked when all is done', [done(1), done(2)], []],
])('an interrupted script: %s', async (_, journal, asked) => {
  const text = `ALTER TABLE big ADD COLUMN b INT;\n${big}`
  expect((await check([text], 'mysql', journal)).asked).toEqual(asked)
})

test.each<Dialect>(['mysql', 'postgres', 'sqlite'])('the key is asked for as %s names it', async (dialect) => {
  const { problems, asked } = await check([batched('UPDATE pair SET region = 1')], dialect)
  expect(asked).toEqual(['pair'])
  expect(problems.map(({ text }) => text)).toEqual([expect.stringContaining('it changes `region`')])
})
