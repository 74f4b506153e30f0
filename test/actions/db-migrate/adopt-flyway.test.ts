import { flywayChecksum } from '../../../src/db-migrate/peers/flyway.ts'
import { body, flywayRow, flywayTable } from '../../db-migrate/histories.ts'
import { openStage, type Scripts } from '../../db-migrate/stage.ts'

/** Scripts that each leave a mark, by file name. */
const scripts = (...names: readonly string[]): Scripts =>
  Object.fromEntries(names.map((name) => [name, `INSERT INTO marks VALUES ('${name.replace(/__.*/, '')}');\n`]))

const sum = (name: string) => scripts(`${name}__x.sql`)[`${name}__x.sql`] ?? ''

interface Case {
  readonly scripts: Scripts
  readonly rows: readonly string[]
  /** What is run at adoption. */
  readonly runs: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly table?: string
}

const repeatable = (words: string, sumOf: string) =>
  `INSERT INTO flyway_schema_history VALUES (9, NULL, '${words}', 'SQL', 'R__x.sql', ${flywayChecksum(sumOf)}, 'me', CURRENT_TIMESTAMP, 5, true)`

const cases: Readonly<Record<string, Case>> = {
  'scripts up to a baseline are below it': {
    scripts: scripts('V1__x.sql', 'V2__x.sql', 'V3__x.sql', 'V4__x.sql', 'V5__x.sql'),
    rows: [flywayRow(1, '3', 'BASELINE'), flywayRow(2, '4', 'SQL', sum('V4'))],
    runs: ['V5'],
  },
  'a baseline that was run is one too, with its script or without': {
    scripts: scripts('V1__x.sql', 'V2__x.sql', 'B2__x.sql', 'V3__x.sql'),
    rows: [flywayRow(1, '2', 'SQL_BASELINE', sum('B2'))],
    runs: ['V3'],
  },
  'a baseline whose script was removed': {
    scripts: scripts('V1__x.sql', 'V2__x.sql', 'V3__x.sql'),
    rows: [flywayRow(1, '2', 'SQL_BASELINE', sum('B2'))],
    runs: ['V3'],
  },
  'a baseline script is not run where scripts were applied without it': {
    scripts: scripts('V1__x.sql', 'V2__x.sql', 'B2__x.sql', 'V3__x.sql'),
    rows: [flywayRow(1, '1', 'SQL', sum('V1')), flywayRow(2, '2', 'SQL', sum('V2'))],
    runs: ['V3'],
  },
  'what is below a baseline may be edited': {
    scripts: scripts('V1__x.sql', 'V2__x.sql', 'V3__x.sql'),
    rows: [flywayRow(1, '1', 'SQL', 'other'), flywayRow(2, '2', 'BASELINE')],
    runs: ['V3'],
  },
  'an undone version is due again, one that was applied after that is not': {
    scripts: scripts('V1__x.sql', 'V2__x.sql', 'V3__x.sql'),
    rows: [
      flywayRow(1, '1', 'SQL', sum('V1')),
      flywayRow(2, '2', 'SQL', sum('V2')),
      flywayRow(3, '3', 'SQL', sum('V3')),
      flywayRow(4, '3', 'UNDO_SQL'),
      flywayRow(5, '2', 'UNDO_SQL'),
      flywayRow(6, '2', 'SQL', sum('V2')),
    ],
    runs: ['V3'],
  },
  'a version that repair deleted is due again': {
    scripts: scripts('V1__x.sql', 'V2__x.sql'),
    rows: [
      flywayRow(1, '1', 'SQL', sum('V1')),
      flywayRow(2, '2', 'SQL', sum('V2')),
      flywayRow(3, '2', 'DELETE', sum('V2')),
    ],
    runs: ['V2'],
  },
  'versions of programs, missing ones and future ones stand against nothing': {
    scripts: scripts('V1__x.sql', 'V4__x.sql'),
    rows: [
      `INSERT INTO flyway_schema_history VALUES (0, NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"shop"', NULL, 'me', CURRENT_TIMESTAMP, 0, true)`,
      flywayRow(1, '1', 'SQL', sum('V1')),
      flywayRow(2, '2', 'JDBC'),
      flywayRow(3, '3', 'SQL', 'gone'),
    ],
    runs: ['V4'],
  },
  'a change without a script may have a name that is longer than the history keeps': {
    scripts: scripts('V1__x.sql'),
    rows: [repeatable('x'.repeat(200), 'gone')],
    runs: ['V1'],
  },
  'versions are equal however they are written': {
    scripts: scripts('V1_0__x.sql', 'V01.2__x.sql', 'V3__x.sql'),
    rows: [flywayRow(1, '1.0', 'SQL', sum('V1_0')), flywayRow(2, '01.2', 'SQL', sum('V01.2'))],
    runs: ['V3'],
  },
  'the words for true, and the old name of the table': {
    scripts: scripts('V1__x.sql', 'V2__x.sql'),
    rows: [flywayRow(1, '1', 'SQL', sum('V1')).replace(/true\)$/, "'TRUE')")],
    runs: ['V2'],
    table: 'Schema_Version',
  },
  'a repeatable script is unchanged where its text with placeholders filled in is': {
    scripts: { 'R__my_views.sql': "INSERT INTO marks VALUES ('${tenant}');\n" },
    rows: [repeatable('my views', "INSERT INTO marks VALUES ('acme');\n")],
    runs: [],
    inputs: { placeholders: 'tenant: acme' },
  },
  'or its text as it is': {
    scripts: { 'R__my_views.sql': "INSERT INTO marks VALUES ('${tenant}');\n" },
    rows: [repeatable('my views', "INSERT INTO marks VALUES ('${tenant}');\n")],
    runs: [],
    inputs: { placeholders: 'tenant: acme' },
  },
  'and is run again where the value of a placeholder is another': {
    scripts: { 'R__my_views.sql': "INSERT INTO marks VALUES ('${tenant}');\n" },
    rows: [repeatable('my views', "INSERT INTO marks VALUES ('acme');\n")],
    runs: ['other'],
    inputs: { placeholders: 'tenant: other' },
  },
}

test.each(Object.entries(cases))('%s', async (_, { scripts: files, rows, runs, inputs = {}, table }) => {
  await using stage = await openStage(undefined)
  const named = (sql: string) => sql.replace('flyway_schema_history', table ?? 'flyway_schema_history')
  for (const sql of ['CREATE TABLE marks (name VARCHAR(20) NOT NULL)', flywayTable, ...rows])
    await stage.ask(named(sql))
  stage.write(files)
  const { outputs, annotations } = await stage.run(inputs)
  expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
  expect(outputs).toMatchObject({ result: 'changed' })
  expect(await stage.ask('SELECT name FROM marks ORDER BY name')).toEqual(runs)
  expect((await stage.run(inputs)).outputs).toMatchObject({ result: 'unchanged' })
})

test('a version above the baseline that was never applied is reported, with the fix for a database that already has it', async () => {
  await using stage = await openStage(undefined)
  for (const sql of ['CREATE TABLE marks (name VARCHAR(20) NOT NULL)', flywayTable]) await stage.ask(sql)
  for (const sql of [flywayRow(1, '1', 'BASELINE'), flywayRow(2, '3', 'SQL', sum('V3'))]) await stage.ask(sql)
  stage.write(scripts('V1__x.sql', 'V2__x.sql', 'V3__x.sql'))
  const { outputs, annotations } = await stage.run()
  expect(outputs).toMatchObject({ result: 'failed', reason: 'out-of-order' })
  expect(annotations.map(({ message }) => message).join()).toContain('`command: baseline` and `target: 2`')
  expect((await stage.run({ command: 'baseline', target: '2' })).outputs).toMatchObject({ result: 'changed' })
  expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged' })
  expect(await stage.ask('SELECT name FROM marks')).toEqual([])
})

test('baseline records without running', async () => {
  await using stage = await openStage(undefined)
  await stage.ask('CREATE TABLE marks (name VARCHAR(20) NOT NULL)')
  stage.write({ 'V1__a.sql': body('a'), 'V2__b.sql': body('b') })
  const { outputs } = await stage.run({ command: 'baseline', target: '1' })
  expect(outputs).toMatchObject({ result: 'changed', reason: 'baselined', 'current-version': '1' })
  expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
  expect(await stage.ask('SELECT name FROM marks')).toEqual(['b'])
})
