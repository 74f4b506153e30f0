import { openStage, type Scripts, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const create = (name: string) => `CREATE TABLE ${name} (id INTEGER NOT NULL PRIMARY KEY);`
const entry = (tag: string, when: number) => ({ idx: when, version: '7', when, tag, breakpoints: true })

/** Scripts of two changes, `a` and `b`; the second makes two tables, `b` and `c`. */
const layouts: Readonly<Record<string, Scripts>> = {
  flyway: {
    'V1.sql': create('a'),
    'sub/V2__b.sql': `${create('b')}\n${create('c')}\n`,
    'afterMigrate__x.sql': 'SELECT 1;',
  },
  dbmate: {
    '001.sql': `-- migrate:up\n${create('a')}\n-- migrate:down\nDROP TABLE a;\n`,
    '002_b.sql': `-- migrate:up\n${create('b')}\n${create('c')}\n-- migrate:down\nDROP TABLE c;\nDROP TABLE b;\n`,
  },
  sqlx: {
    '20260101000000_a.up.sql': `-- no-transaction\n${create('a')}`,
    '20260101000000_a.down.sql': 'DROP TABLE a;',
    '20260102000000_b.up.sql': `${create('b')}\n${create('c')}`,
    '20260102000000_b.down.sql': 'DROP TABLE c;\nDROP TABLE b;',
  },
  prisma: {
    'migration_lock.toml': 'provider = "mysql"\n',
    '0_init/migration.sql': `-- CreateTable\n${create('a')}\n`,
    '20260102000000_b/migration.sql': `-- CreateTable\n${create('b')}\n\n-- CreateTable\n${create('c')}\n`,
    '20260102000000_b/down.sql': 'DROP TABLE c;\nDROP TABLE b;\n',
  },
  drizzle: {
    'meta/_journal.json': JSON.stringify({
      version: '7',
      dialect: 'mysql',
      entries: [entry('0000_a', 1), entry('0001_b', 2)],
    }),
    'meta/0000_snapshot.json': '{}',
    '0000_a.sql': create('a'),
    '0001_b.sql': `${create('b')}\n--> statement-breakpoint\n${create('c')}`,
  },
  'drizzle in folders': {
    '20260101000000_a/migration.sql': create('a'),
    '20260101000000_a/snapshot.json': '{}',
    '20260102000000_b/migration.sql': `${create('b')}--> statement-breakpoint\n${create('c')}`,
    '20260102000000_b/snapshot.json': '{}',
  },
  atlas: {
    '20260101000000.sql': `-- atlas:txmode none\n\n${create('a')}`,
    '20260102000000_b.sql': `${create('b')}\n${create('c')}`,
  },
  d1: { '0001_a.sql': `-- Migration number: 0001\n${create('a')}`, '0002_b.sql': `${create('b')}\n${create('c')}` },
  liquibase: {
    '1.sql': `--liquibase formatted sql\n--property name:first value:a\n\n--changeset ann:1\n${create('${first}')}\n--rollback DROP TABLE a;\n`,
    '2.sql': `--liquibase formatted sql\n\n--changeset ann:1 runInTransaction:false labels:\n${create('b')}\n${create('c')}\n--rollback DROP TABLE c;\n--rollback DROP TABLE b;\n\n--changeset bob:x dbms:oracle\nno sql\n`,
  },
}

const undoes = new Set(['dbmate', 'sqlx', 'prisma', 'liquibase'])

async function tables(stage: Stage): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of ['a', 'b', 'c'])
    await stage.ask(`SELECT COUNT(*) FROM ${name}`).then(
      () => found.push(name),
      () => 0,
    )
  return found
}

describe.each([...kinds(), 'sqlite'] as const)('%s', (kind) => {
  test.each(Object.keys(layouts))('%s: scripts are found, run once, and undone if possible', async (name) => {
    await using stage = await openStage(servers.get(kind))
    stage.write(layouts[name] ?? {})
    const first = await stage.run({ steps: '1' })
    expect(first.annotations.filter((each) => each.kind === 'error')).toEqual([])
    expect(first.outputs).toMatchObject({ result: 'changed', reason: 'migrated' })
    expect(await tables(stage)).toEqual(['a'])
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', reason: 'migrated', pending: '[]' })
    expect(await tables(stage)).toEqual(['a', 'b', 'c'])
    expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged', reason: 'nothing-pending' })
    const undone = await stage.run({ command: 'down', lint: 'all: warn' })
    expect(undone.outputs).toMatchObject(undoes.has(name) ? { reason: 'undone' } : { reason: 'missing-undo' })
    expect(await tables(stage)).toEqual(undoes.has(name) ? ['a'] : ['a', 'b', 'c'])
  })
})

describe('sqlite', () => {
  test('what is left out is in log and summary', async () => {
    await using stage = await openStage(undefined)
    stage.write(layouts['flyway'] ?? {})
    const { annotations, summary } = await stage.run()
    expect(annotations).toContainEqual(
      expect.objectContaining({ kind: 'notice', message: expect.stringContaining('afterMigrate__x.sql') }),
    )
    expect(summary).toContain('Flyway callbacks are not run')
    stage.write(layouts['liquibase'] ?? {})
    expect((await stage.run()).summary).toContain('`dbms` does not include SQLite')
  })

  test("Flyway's configuration above the scripts is not read, and the log says so", async () => {
    await using stage = await openStage(undefined)
    stage.write({ 'flyway.toml': '[flyway]\nplaceholderPrefix = "#["\n' }, '.')
    stage.write({ 'V1__a.sql': create('a') }, 'db/migration')
    stage.write({ 'flyway.conf': 'flyway.url=jdbc:sqlite:x\n' }, 'db/other')
    const { outputs, summary } = await stage.run({ scripts: 'db/migration' })
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(summary).toContain('`flyway.toml` is not read, but sets `placeholderPrefix`')
  })

  test.each([
    [
      'Alembic',
      'BEGIN;\n\n-- Running upgrade  -> 1a2b\n\nCREATE TABLE b (id INTEGER NOT NULL, PRIMARY KEY (id));\n\nUPDATE a SET id=2 WHERE a.id = 1;\n\nCOMMIT;\n\n',
    ],
    [
      'Django',
      'BEGIN;\n--\n-- Create model B\n--\nCREATE TABLE "b" ("id" integer NOT NULL PRIMARY KEY);\n--\n-- Add field\n--\nALTER TABLE "b" ADD COLUMN "c" integer NULL;\nCOMMIT;\n',
    ],
    [
      'Entity Framework',
      '\ufeffCREATE TABLE b (id INTEGER NOT NULL);\r\n\r\nINSERT INTO a (id)\r\nVALUES (7);\r\n\r\n',
    ],
  ])('SQL that %s writes is a plain script', async (_, text) => {
    await using stage = await openStage(undefined)
    stage.write({ '0001_a.sql': create('a'), '0002_b.sql': text })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT COUNT(*) FROM b')).toEqual(['0'])
  })

  test('a baseline replaces everything before it on an empty database, and nothing on another', async () => {
    await using stage = await openStage(undefined)
    const scripts = {
      'V1__a.sql': create('a'),
      'V2__b.sql': create('b'),
      'B2__ab.sql': `${create('a')}\n${create('b')}`,
      'V3__c.sql': create('c'),
    }
    stage.write(scripts)
    const { outputs } = await stage.run({ steps: '1' })
    expect(outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT script_key FROM slipway_history ORDER BY id')).toEqual(['B2'])
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '3' })
    expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged', reason: 'nothing-pending' })
    const { summary } = await stage.run({ command: 'status' })
    expect(summary).toMatch(/ab\.sql \| 2 \| applied/)
    expect(summary).toMatch(/a\.sql \| 1 \| below the baseline/)
    await using other = await openStage(undefined)
    other.write(scripts)
    expect((await other.run({ target: '1' })).outputs).toMatchObject({ 'current-version': '1' })
    expect((await other.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '3' })
    expect(await other.ask('SELECT script_key FROM slipway_history ORDER BY id')).toEqual(['V1', 'V2', 'V3'])
  })

  test('an edited change set is refused; one with runOnChange runs again at its place', async () => {
    await using stage = await openStage(undefined)
    const file = (view: string, table: string) => ({
      'a.sql': `--liquibase formatted sql\n--changeset a:1\n${table}\n--changeset a:v runOnChange:true\nDROP VIEW IF EXISTS v;\n${view}\n--changeset a:2\n${create('b')}\n`,
    })
    stage.write(file('CREATE VIEW v AS SELECT 1 AS x;', create('a')))
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    stage.write(file('CREATE VIEW v AS SELECT 2 AS x;', create('a')))
    expect((await stage.run({ lint: 'all: warn' })).outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT x FROM v')).toEqual(['2'])
    stage.write(file('CREATE VIEW v AS SELECT 2 AS x;', create('z')))
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'edited-script' })
    expect((await stage.run({ command: 'baseline', target: '5' })).outputs).toMatchObject({ reason: 'edited-script' })
  })

  test('a target is only for scripts with versions', async () => {
    await using stage = await openStage(undefined)
    stage.write(layouts['liquibase'] ?? {})
    const { outputs, annotations } = await stage.run({ command: 'baseline', target: '5' })
    expect(outputs).toMatchObject({ result: 'failed', reason: 'unknown-target' })
    expect(annotations.find((each) => each.kind === 'error')?.message).toContain('changelog-sync')
  })

  test.each([
    ['plan', { 'V1__a.SQL': create('a') }, 'must end in `.sql`'],
    ['plan', { '1_a.sql': `-- +goose Up\n${create('a')}`, '2_b.sql': create('b') }, '`-- +goose Up`'],
    ['plan', { '1_a/migration.sql': create('a') }, 'input `layout`'],
    ['plan', { '1.sql': '-- atlas:delimiter \\n\\n\n\nA;' }, 'the delimiter `\\n\\n`'],
    ['plan', { '1.sql': '--liquibase formatted sql\n--changeset a:1 endDelimiter:/\nA\n/' }, 'the delimiter `/`'],
    ['plan', { 'master.yaml': 'databaseChangeLog: []\n' }, 'update-sql'],
  ])('%s %j: a clear error', async (command, scripts, message) => {
    await using stage = await openStage(undefined)
    stage.write(scripts)
    const { outputs, annotations } = await stage.run({ command })
    expect(outputs).toMatchObject({
      result: 'failed',
      reason: expect.stringMatching(/^(invalid-script|mixed-layouts)$/),
    })
    expect(annotations[0]?.message).toContain(message)
  })

  test('a delimiter of a rollback does not matter for what is run', async () => {
    await using stage = await openStage(undefined)
    stage.write({
      'a.sql': `--liquibase formatted sql\n--changeset a:1 rollbackEndDelimiter:/\n${create('a')}\n--rollback DROP TABLE a/`,
    })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    expect((await stage.run({ command: 'down' })).outputs).toMatchObject({ result: 'failed', reason: 'invalid-script' })
  })

  test('the input `layout` decides', async () => {
    await using stage = await openStage(undefined)
    stage.write({ '20260101000000_a/migration.sql': create('a') })
    expect((await stage.run({ layout: 'prisma' })).outputs).toMatchObject({ result: 'changed' })
    expect((await stage.run({ layout: 'rails' })).outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
  })
})

const concurrently = 'CREATE INDEX CONCURRENTLY by_id ON a (id);'
const first = '20260101000000_a'
const second = '20260102000000_b'

/** Each says in its tool's own way that the second script is no transaction. */
const outside: Readonly<Record<string, Scripts>> = {
  flyway: { 'V1__a.sql': create('a'), 'V2__b.sql': concurrently, 'V2__b.sql.conf': 'executeInTransaction=false\n' },
  dbmate: {
    '001.sql': `-- migrate:up\n${create('a')}\n-- migrate:down\n`,
    '002.sql': `-- migrate:up transaction:false\n${concurrently}\n-- migrate:down\n`,
  },
  goose: {
    '1_a.sql': `-- +goose Up\n${create('a')}\n`,
    '2_b.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n${concurrently}\n`,
  },
  sqlx: { [`${first}.sql`]: create('a'), [`${second}.sql`]: `-- no-transaction\n${concurrently}` },
  atlas: { [`${first}.sql`]: create('a'), [`${second}.sql`]: `-- atlas:txmode none\n\n${concurrently}` },
  liquibase: {
    'a.sql': `--liquibase formatted sql\n--changeset a:1\n${create('a')}\n--changeset a:2 runInTransaction:false\n${concurrently}\n`,
  },
  prisma: {
    'migration_lock.toml': '',
    [`${first}/migration.sql`]: create('a'),
    [`${second}/migration.sql`]: `-- slipway: transaction=false\n${concurrently}`,
  },
}

for (const kind of kinds('postgres'))
  test.each(Object.keys(outside))(`${kind}: a script of %s without a transaction`, async (name) => {
    await using stage = await openStage(servers.get(kind))
    stage.write(outside[name] ?? {})
    const { outputs, annotations } = await stage.run()
    expect(annotations.filter((each) => each.kind === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask("SELECT count(*) FROM pg_indexes WHERE indexname = 'by_id'")).toEqual(['1'])
  })

const waiver = '-- slipway: allow=drop-table reason="nobody reads it"\n'

test.each<readonly [string, Scripts]>([
  [
    'drizzle',
    {
      '0_a.sql': create('a'),
      '1_b.sql': `${create('b')}--> statement-breakpoint\n${waiver}DROP TABLE a;`,
      'meta/_journal.json': JSON.stringify({ entries: [entry('0_a', 1), entry('1_b', 2)] }),
    },
  ],
  [
    'prisma',
    {
      'migration_lock.toml': '',
      '1_a/migration.sql': create('a'),
      '2_b/migration.sql': `${create('b')}\n\n${waiver}DROP TABLE a;`,
    },
  ],
  ['plain', { '1.sql': create('a'), '2.sql': `-- atlas:nolint\n\n${create('b')}\n${waiver}DROP TABLE a;` }],
  [
    'liquibase',
    {
      'a.sql': `--liquibase formatted sql\n--changeset a:1\n${create('a')}\n--changeset a:2\n--comment x\n${create('b')}\n${waiver}DROP TABLE a;\n--rollback DROP TABLE b;`,
    },
  ],
])('%s: a waiver counts, and without it the script is refused', async (_, scripts) => {
  await using stage = await openStage(undefined)
  stage.write(Object.fromEntries(Object.entries(scripts).map(([path, text]) => [path, text.replace(waiver, '')])))
  expect((await stage.run({ steps: '1' })).outputs).toMatchObject({ result: 'changed' })
  expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'lint' })
  stage.write(scripts)
  expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
  expect(await tables(stage)).toEqual(['b'])
})

test('sqlite: placeholders stay if the .conf of a script says so', async () => {
  await using stage = await openStage(undefined)
  stage.write({
    'V1__a.sql': "CREATE TABLE a AS SELECT '${x}' AS y;",
    'V1__a.sql.conf': 'placeholderReplacement=false',
  })
  expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
  expect(await stage.ask('SELECT y FROM a')).toEqual(['${x}'])
})

test('mysql: a delimiter of Liquibase or Atlas is used', async () => {
  const kind = kinds().find((each) => servers.get(each)?.dialect === 'mysql')
  await using stage = await openStage(kind === undefined ? undefined : servers.get(kind))
  const body = 'CREATE PROCEDURE p() BEGIN INSERT INTO a VALUES (1); INSERT INTO a VALUES (2); END'
  stage.write({
    'a.sql': `--liquibase formatted sql\n--changeset a:1\n${create('a')}\n--changeset a:2 endDelimiter://\n${body}//\nINSERT INTO a VALUES (3)//\n--changeset a:3 splitStatements:false\n${body.replace('p()', 'q()')}\n`,
  })
  expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
  expect(await stage.ask('SELECT COUNT(*) FROM a')).toEqual(['1'])
})
