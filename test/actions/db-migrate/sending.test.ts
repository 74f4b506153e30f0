import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cutter } from '../../db-migrate/cutter.ts'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { needMariaDbClient } from '../../support/install.ts'
import type { StepResult } from '../../support/runner.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')

/** The statement of each case is ended by `//`; a table `t (id INT PRIMARY KEY, n INT)` with the rows 1 and 2 is there. */
const variants: readonly (readonly [string, string])[] = [
  ['a procedure whose body ends in ;', 'CREATE PROCEDURE p() BEGIN SELECT 1; END;//'],
  ['the delimiter on its own line', 'CREATE PROCEDURE p()\nBEGIN\n  SELECT 1;\nEND;\n//'],
  ['blanks behind the ;', 'CREATE PROCEDURE p() BEGIN SELECT 1; END ; \t \n\n//'],
  ['two ;', 'CREATE PROCEDURE p() BEGIN SELECT 1; END;;//'],
  ['a dash comment behind the ;', 'CREATE PROCEDURE p() BEGIN SELECT 1; END; -- the end\n//'],
  ['a comment at the very end', 'CREATE PROCEDURE p() BEGIN SELECT 1; END -- the end\n//'],
  ['a hash comment at the very end', 'CREATE PROCEDURE p() SELECT 1 # the end//'],
  ['a block comment behind the ;', 'CREATE PROCEDURE p() BEGIN SELECT 1; END; /* the ; end */ //'],
  ['a block comment at the end', 'CREATE PROCEDURE p() SELECT 1 /* the end */ //'],
  ['two dashes at the end', 'INSERT INTO t VALUES (3, 3) --//'],
  [
    'a trigger',
    'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.n = 7; END;//\nINSERT INTO t VALUES (3, 3);//',
  ],
  ['a function', 'CREATE FUNCTION f() RETURNS INT DETERMINISTIC BEGIN DECLARE a INT DEFAULT 1; RETURN a; END;//'],
  ['an executable comment', '/*!50003 CREATE PROCEDURE p() BEGIN SELECT 1; END */;//'],
  ['an executable comment at the end', 'CREATE PROCEDURE p() SELECT 1 /*!50000 + 1 */;//'],
  [
    'rows',
    'INSERT INTO t VALUES (3, 3);//\nUPDATE t SET n = 9 WHERE id = 1; -- one\n//\nDELETE FROM t WHERE id = 2;;//',
  ],
  ['a definition', 'ALTER TABLE t ADD COLUMN c INT;//\nALTER TABLE t ADD COLUMN d INT;  /* last */  //'],
  ['several statements in one', 'INSERT INTO t VALUES (3, 3); ALTER TABLE t ADD COLUMN c INT; UPDATE t SET c = id//'],
  ['several statements that only write rows', 'INSERT INTO t VALUES (3, 3); UPDATE t SET n = 0;//'],
  ['a ; in a string', "ALTER TABLE t ADD COLUMN c VARCHAR(9) DEFAULT ';' COMMENT 'it''s; \\\\'//"],
  ['a backslash before the quote', "INSERT INTO t (id, n) SELECT 3, LENGTH('\\\\')//"],
  ['a view', 'CREATE VIEW v AS SELECT id FROM t;//'],
  ['an event', 'CREATE EVENT e ON SCHEDULE EVERY 1 DAY DISABLE DO BEGIN DELETE FROM t WHERE id = 9; END;//'],
]

/** All that a script of a variant can leave behind, but the names of the database and what counts time. */
async function stateOf(stage: Stage): Promise<readonly string[]> {
  const { database } = stage
  const found: string[] = []
  const routines = await stage.ask(
    `SELECT ROUTINE_TYPE, ROUTINE_NAME, ROUTINE_DEFINITION FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = '${database}' ORDER BY 2`,
  )
  const triggers = await stage.ask(
    `SELECT TRIGGER_NAME, ACTION_STATEMENT FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = '${database}'`,
  )
  const events = await stage.ask(
    `SELECT EVENT_NAME, EVENT_DEFINITION FROM information_schema.EVENTS WHERE EVENT_SCHEMA = '${database}'`,
  )
  const tables = await stage.ask(
    `SELECT TABLE_NAME, TABLE_TYPE FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${database}' AND TABLE_NAME NOT LIKE 'slipway%' ORDER BY 1`,
  )
  const columns = await stage.ask(
    `SELECT COLUMN_NAME, COLUMN_TYPE, COLUMN_DEFAULT, COLUMN_COMMENT FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = '${database}' AND TABLE_NAME = 't' ORDER BY ORDINAL_POSITION`,
  )
  found.push(
    ...routines,
    ...triggers,
    ...events,
    ...tables,
    ...columns,
    ...(await stage.ask('SELECT * FROM t ORDER BY id')),
  )
  return found
}

const start = ['CREATE TABLE t (id INT PRIMARY KEY, n INT)', 'INSERT INTO t VALUES (1, 1), (2, 2)']

describe.each(kinds('mariadb', 'mysql'))('%s', (kind) => {
  test('what a trigger wrote to a table without transactions remains, and the error says so', async () => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    await stage.ask('CREATE TABLE i (id INT PRIMARY KEY) ENGINE = InnoDB')
    await stage.ask('CREATE TABLE big (n INT) ENGINE = MyISAM')
    await stage.ask('INSERT INTO big VALUES (0)')
    await stage.ask('CREATE TRIGGER g AFTER INSERT ON i FOR EACH ROW UPDATE big SET n = n + 1')
    stage.write({ 'V1__a.sql': 'INSERT INTO i VALUES (1);\nINSERT INTO i VALUES (1);\n' })
    const result = await stage.run()
    expect(result.exitCode).toBe(1)
    expect(said(result)).toContain('the server reports that this remains')
    expect(said(result)).not.toContain('No change of this script remains')
    expect(await stage.ask('SELECT COUNT(*) FROM i')).toEqual(['0'])
  })

  test.each(variants)('%s: executed like the client does, recorded, and not run again', async (_, body) => {
    const script = `DELIMITER //\n${body}\nDELIMITER ;\n`
    await using client = await openStage(servers.get(kind))
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    for (const sql of start) await client.ask(sql)
    for (const sql of start) await stage.ask(sql)
    const { host, port, user, password } = servers.get(kind) ?? {}
    const args = [`-h${host}`, `-P${port}`, `-u${user}`, '--comments', client.database]
    const ran = spawnSync(needMariaDbClient(), args, { input: script, env: { ...process.env, MYSQL_PWD: password } })
    expect(ran.stderr.toString()).toBe('')
    stage.write({ 'V1__a.sql': script })
    const result = await stage.run()
    expect(said(result)).toBe('')
    expect(result.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stateOf(stage)).toEqual(await stateOf(client))
    expect(await stage.ask("SELECT COUNT(*) FROM slipway_journal WHERE state <> 'done'")).toEqual(['0'])
    expect((await stage.run()).outputs['reason']).toBe('nothing-pending')
  })
})

/** A trigger that refuses the note of a statement, or the history's row. */
const refusing: Readonly<Record<string, (table: string, event: string, when: string) => readonly string[]>> = {
  mysql: (table, event, when) => [
    `CREATE TRIGGER refuse BEFORE ${event} ON slipway_${table} FOR EACH ROW IF ${when} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no room'; END IF`,
  ],
  postgres: (table, event, when) => [
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN IF ${when} THEN RAISE 'no room'; END IF; RETURN NEW; END$$`,
    `CREATE TRIGGER refuse BEFORE ${event} ON slipway_${table} FOR EACH ROW EXECUTE FUNCTION refuse()`,
  ],
  sqlite: (table, event, when) => [
    `CREATE TRIGGER refuse BEFORE ${event} ON slipway_${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'no room'); END`,
  ],
}

describe.each([...kinds(), 'sqlite'] as const)(
  '%s: what the server has executed is never reported as not done',
  (kind) => {
    const dialect = kind === 'mariadb' ? 'mysql' : kind
    const head = '-- slipway: transaction=false\n'

    test.each([
      [
        'a definition',
        'ALTER TABLE a ADD COLUMN c INTEGER',
        true,
        'journal',
        'UPDATE',
        "NEW.position = 2 AND NEW.state = 'done'",
      ],
      ['rows', 'INSERT INTO a VALUES (1)', false, 'journal', 'UPDATE', "NEW.position = 2 AND NEW.state = 'done'"],
      ['the last definition', 'ALTER TABLE a ADD COLUMN c INTEGER', true, 'history', 'INSERT', "NEW.script_key = 'V2'"],
      ['the last rows', 'INSERT INTO a VALUES (1)', false, 'history', 'INSERT', "NEW.script_key = 'V2'"],
    ])('%s with a note that the server refuses', async (_, sql, isKept, table, event, when) => {
      await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
      stage.write({ 'V1__a.sql': 'CREATE TABLE z (id INTEGER);' })
      await stage.run()
      for (const trigger of refusing[dialect]?.(table, event, when) ?? []) await stage.ask(trigger)
      const more = table === 'journal' ? '\nCREATE TABLE b (id INTEGER);' : ''
      stage.write({
        'V1__a.sql': 'CREATE TABLE z (id INTEGER);',
        'V2__b.sql': `${head}CREATE TABLE a (id INTEGER);\n${sql};${more}\n`,
      })
      const failed = await stage.run()
      expect(failed.outputs).toMatchObject({ result: 'failed', reason: 'database-error', 'current-version': '1' })
      expect(said(failed)).toMatch(
        /line 3, statement 2 of [23] was executed by the server, but recording it failed: .*no room/,
      )
      expect(said(failed)).toContain(isKept ? 'The statement remains in effect' : 'It was rolled back')
      expect(await stage.ask('SELECT COUNT(*) FROM a')).toEqual(['0'])
      await stage.ask(dialect === 'postgres' ? `DROP TRIGGER refuse ON slipway_${table}` : 'DROP TRIGGER refuse')
      const again = await stage.run()
      expect(said(again)).toBe('')
      expect(again.outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
      expect(await stage.ask('SELECT COUNT(*) FROM a')).toEqual([isKept ? '0' : '1'])
    })
  },
)

test.each(kinds('mariadb', 'mysql'))(
  '%s: several statements in one that stop halfway are reported as remaining',
  async (kind) => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    stage.write({
      'V1__a.sql': 'DELIMITER //\nCREATE TABLE a (id INT); CREATE TABLE b (id INT); CREATE TABLE a (id INT);//\n',
    })
    const failed = await stage.run()
    expect(failed.outputs).toMatchObject({ result: 'failed', reason: 'sql-error' })
    expect(said(failed)).toContain('What it did before it failed remains.')
    expect(said(failed)).not.toContain('No change of this script')
    expect(await stage.ask("SHOW TABLES LIKE 'b'")).toEqual(['b'])
  },
)

test.each(kinds('mariadb', 'mysql'))(
  '%s: a run that loses its server says that the outcome is unknown',
  async (kind) => {
    const server = servers.get(kind)
    if (server === undefined) throw new Error('no server')
    await using stage = await openStage(server)
    let isCut = false
    await using cutter = new Cutter(server, () => isCut)
    const port = await cutter.listen()
    const { url = '' } = stage.address
    await stage.ask('CREATE TABLE slow (id INT)')
    stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INT);\nALTER TABLE slow ADD COLUMN c INT;\n' })
    await using blocker = await openStage(server)
    await blocker.ask('START TRANSACTION')
    await blocker.ask(`SELECT * FROM ${stage.database}.slow`)
    const running = stage.run({ url: url.replace(`:${server.port}/`, `:${port}/`), probe: 'off' })
    let isOver = false
    void running.finally(() => {
      isOver = true
    })
    const waiting = `SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE 'ALTER TABLE slow%' AND DB = '${stage.database}'`
    let ids: readonly string[] = []
    while (ids.length === 0 && !isOver) ids = await stage.ask(waiting)
    isCut = true
    await stage.ask(`KILL ${ids[0]}`)
    const { annotations, outputs } = await running
    await blocker.ask('COMMIT')
    expect(outputs).toMatchObject({ result: 'failed', reason: 'server-gone' })
    const text = annotations.map(({ message }) => message).join('\n')
    expect(text).toContain(
      'The statement before it is done and recorded. It is not yet known whether the server has executed it.',
    )
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
  },
)

describe.each(kinds('mariadb', 'mysql'))('%s with a small max_allowed_packet', (kind) => {
  let server: DatabaseServer | undefined
  const limit = 65_536
  const largest = limit - (kind === 'mariadb' ? 2 : 4)
  beforeAll(async () => {
    server = await startServer(kind, { args: [`--max-allowed-packet=${limit}`] })
  }, 120_000)
  afterAll(async () => server?.[Symbol.asyncDispose]())

  /** One statement of so many bytes. */
  const insert = (bytes: number) => {
    const [before, after] = ["INSERT INTO t VALUES ('", "')"]
    return `${before}${'x'.repeat(bytes - before.length - after.length)}${after}`
  }

  test.each([
    ['in a script of rows', ''],
    ['beside a definition', 'CREATE TABLE b (id INT);\n'],
  ])('the largest statement %s works, and one more byte is found before anything is sent', async (_, head) => {
    await using stage = await openStage(server)
    const first = { 'V1__a.sql': 'CREATE TABLE t (x MEDIUMTEXT);' }
    stage.write({ ...first, 'V2__b.sql': `${head}${insert(largest + 1)};\n` })
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'packet-too-large' })
    const line = head === '' ? 1 : 2
    expect(said(refused)).toContain(
      `V2__b.sql\` line ${line}: the statement has ${largest + 1} bytes, but the server accepts at most ${largest} (max_allowed_packet is ${limit})`,
    )
    expect(await stage.ask('SHOW TABLES')).toEqual([])
    stage.write({ ...first, 'V2__b.sql': `${head}${insert(largest)};\n` })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT LENGTH(x) > 0 FROM t')).toEqual(['1'])
  })

  test('a statement that fits alone, but not with its notes, is sent alone', async () => {
    await using stage = await openStage(server)
    const comment = 'x'.repeat(900)
    const columns = Array.from({ length: 19 }, (_, at) => `c${at} INT COMMENT '${comment}'`)
    await stage.ask(`SET SESSION sql_mode = ''`)
    stage.write({
      'V1__a.sql': `CREATE TABLE t (x MEDIUMTEXT);\nCREATE TABLE w (${columns.join(', ')});\n${insert(largest - 100)};\n`,
    })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
  })

  test('scripts share packets that the server accepts', async () => {
    await using stage = await openStage(server)
    const rows = (at: number) => `CREATE TABLE t${at} (x TEXT);\nINSERT INTO t${at} VALUES ('${'y'.repeat(3_000)}');\n`
    stage.write(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`V${at + 1}__s.sql`, rows(at)])))
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '60' })
  })
})

test.each(kinds('mariadb', 'mysql'))('%s: the lock of a table is only taken by its own statement', async (kind) => {
  await using stage = await openStage(servers.get(kind), { lint: 'all: warn' })
  for (const sql of [...start, 'CREATE TABLE other (id INT)']) await stage.ask(sql)
  stage.write({
    'V1__a.sql':
      'DELIMITER //\nALTER TABLE t ADD COLUMN c INT; DROP TABLE other;//\n' +
      'CREATE INDEX by_n ON t (n); -- with a comment\n//\nALTER TABLE t ADD COLUMN d INT; -- also\n//\n',
  })
  const planned = await stage.run({ command: 'plan', 'plan-file': 'plan.json' })
  expect(planned.outputs).toMatchObject({ result: 'planned' })
  expect(await stage.ask('SELECT COUNT(*) FROM other')).toEqual(['0'])
  const plan = JSON.parse(readFileSync(join(stage.workspace, 'plan.json'), 'utf8'))
  const locks = plan.targets[0].estimates.map(({ lock, note }: { lock?: string; note: string }) => [lock ?? '', note])
  expect(locks).toEqual([
    [expect.stringMatching(/^(?:instant|inplace)$/), ''],
    [expect.stringMatching(/^(?:instant|inplace)$/), ''],
  ])
})
