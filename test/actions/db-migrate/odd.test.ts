import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds('mariadb', 'mysql')) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')

describe.each(kinds('mariadb', 'mysql'))('%s with unusual settings', (kind) => {
  /** Runs `work` while a global variable of the server, which every new session takes, is another. */
  async function withSetting(name: string, value: string, work: (stage: Stage) => Promise<void>): Promise<void> {
    await using stage = await openStage(servers.get(kind))
    const [before = ''] = await stage.ask(`SELECT @@GLOBAL.${name}`)
    await stage.ask(`SET GLOBAL ${name} = ${value}`)
    try {
      await work(stage)
    } finally {
      await stage.ask(`SET GLOBAL ${name} = ${/^\d+$/.test(before) ? before : `'${before}'`}`)
    }
  }

  test('without autocommit everything is still recorded', async () => {
    await withSetting('autocommit', '0', async (stage) => {
      const scripts = { 'V1__a.sql': 'CREATE TABLE a (id INT);', 'V2__b.sql': 'INSERT INTO a VALUES (1);' }
      stage.write({ ...scripts, 'V3__c.sql': 'CREATE TABLE c (id INT);' })
      expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '3' })
      expect(await stage.ask('SELECT script_key FROM slipway_history ORDER BY id')).toEqual(['V1', 'V2', 'V3'])
      expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged', 'current-version': '3' })
    })
  })

  test('scripts are split by the modes with which sessions begin', async () => {
    await withSetting('sql_mode', "'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'", async (stage) => {
      const rows = "INSERT INTO a VALUES (1, 'a\\'); INSERT INTO a VALUES (2, 'it''s; one');"
      stage.write({ 'V1__a.sql': 'CREATE TABLE "a" ("id" INT, "t;" VARCHAR(20));', 'V2__b.sql': rows })
      expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
      expect(await stage.ask('SELECT * FROM a ORDER BY id')).toEqual(['1|a\\', "2|it's; one"])
    })
  })

  test.each([
    ['by the server', '', 'MyISAM'],
    ['by the script', ' ENGINE = MyISAM', 'InnoDB'],
  ])('a table that cannot roll back, chosen %s, is detected at once', async (_, clause, engine) => {
    await withSetting('default_storage_engine', `'${engine}'`, async (stage) => {
      const make = (name: string) => `CREATE TABLE ${name} (id INT)${clause};\n`
      stage.write({
        'V1__a.sql': make('a'),
        'V2__a.sql': 'INSERT INTO a VALUES (1);\n',
        'V3__b.sql': make('b'),
        'V4__b.sql': `${make('c')}INSERT INTO c VALUES (1);\nINSERT INTO b VALUES (1);\nINSERT INTO b VALUES (2, 3);\n`,
      })
      const failed = await stage.run()
      expect(failed.outputs).toMatchObject({ reason: 'sql-error', 'current-version': '3' })
      expect(said(failed)).toContain('The 3 statements before it are done and recorded.')
      const noted = "SELECT position, effect, state FROM slipway_journal WHERE script_key = 'V4' ORDER BY position"
      expect(await stage.ask(noted)).toEqual(['1|schema|done', '2|unseen|done', '3|unseen|done', '4|unseen|failed'])
      expect(await stage.ask('SELECT (SELECT COUNT(*) FROM b), (SELECT COUNT(*) FROM c)')).toEqual(['1|1'])
    })
  })
})

test.each([
  ['DROP TABLE slipway_history;'],
  ['ALTER TABLE main.SLIPWAY_JOURNAL ADD COLUMN x INTEGER;'],
  ['CREATE TABLE b (id INTEGER);\nDROP TABLE b, slipway_lock;'],
])('a script may not change its own records: %s', async (text) => {
  await using stage = await openStage(undefined, { lint: 'all: off' })
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);', 'V2__b.sql': text })
  const result = await stage.run()
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'invalid-script' })
  expect(said(result)).toMatch(/V2__b.sql` line \d changes a table in which Slipway records what was run/)
  await expect(stage.ask('SELECT * FROM a')).rejects.toThrow()
})

test('names that are too long for the history are refused before anything runs; unusual ones are kept', async () => {
  await using stage = await openStage(undefined)
  const odd = {
    'V1__it\'s "odd"; %_ ü😀.sql': 'CREATE TABLE a (id INTEGER);',
    'V2__empty.sql': '',
    'V3__none.sql': '-- none\n',
  }
  stage.write({ ...odd, [`R__${'x'.repeat(150)}.sql`]: 'SELECT 1;' })
  const refused = await stage.run()
  expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'invalid-script' })
  expect(said(refused)).toContain('has a name that is too long for the history')
  stage.write(odd)
  expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '3' })
  expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged', 'current-version': '3' })
})
