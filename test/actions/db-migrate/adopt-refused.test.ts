import {
  atlasRow,
  atlasTable,
  body,
  flywayRow,
  flywayTable,
  type Left,
  lefts,
  liquibaseRow,
  liquibaseTable,
  prismaRow,
  prismaTable,
  sqlxRow,
  sqlxTable,
} from '../../db-migrate/histories.ts'
import { openStage, type Scripts, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { sampled } from '../../support/sample.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

async function prepare(stage: Stage, scripts: Scripts, statements: readonly string[]): Promise<void> {
  await stage.ask('CREATE TABLE marks (name VARCHAR(20) NOT NULL)')
  for (const sql of [...body('a').trim().split(';\n'), ...statements]) await stage.ask(sql.replace(/;$/, ''))
  stage.write(scripts)
}

function usual(name: string, dialect: 'mysql' | 'postgres' | 'sqlite'): Left {
  const left = lefts[name]?.(dialect)
  if (left === undefined) throw new Error(`${name} leaves nothing`)
  return left
}

const renamed = (text: string, table: string) => text.replace('flyway_schema_history', table)
const marks = (stage: Stage) => stage.ask('SELECT name FROM marks ORDER BY name')
const dialectOf = (kind: string) => (kind === 'sqlite' || kind === 'postgres' ? kind : 'mysql')
const errorsOf = ({ annotations }: { readonly annotations: readonly { kind: string; message: string }[] }) =>
  annotations.flatMap(({ kind, message }) => (kind === 'error' ? [message] : [])).join('\n')

/** What a tool left of its second script, `b`, of which nothing is in the database. */
const halfWay: Readonly<Record<string, (dialect: 'mysql' | 'postgres' | 'sqlite') => readonly string[]>> = {
  flyway: () => [flywayTable, flywayRow(1, '1', 'SQL', body('a')), flywayRow(2, '2', 'SQL', body('b'), false)],
  'golang-migrate': () => [
    'CREATE TABLE schema_migrations (version BIGINT NOT NULL PRIMARY KEY, dirty BOOLEAN NOT NULL)',
    'INSERT INTO schema_migrations VALUES (2, true)',
  ],
  prisma: (dialect) => [
    prismaTable(dialect),
    prismaRow(1, '20260101000000_a', body('a'), 'CURRENT_TIMESTAMP'),
    prismaRow(2, '20260102000000_b', body('b'), 'NULL'),
  ],
  atlas: () => [
    atlasTable('atlas_schema_revisions'),
    atlasRow('atlas_schema_revisions', '20260101000000', 2, 2, 2, ''),
    atlasRow('atlas_schema_revisions', '20260102000000', 2, 0, 2, ''),
  ],
  sqlx: (dialect) => [
    sqlxTable(dialect),
    sqlxRow(dialect, '20260101000000', body('a')),
    sqlxRow(dialect, '20260102000000', body('b'), false),
  ],
}

/** The statements that an error shows, in its order. */
function statementsIn(text: string): readonly string[] {
  return [...text.matchAll(/`((?:UPDATE|DELETE) [^`]+)`/g)].map(([, sql = '']) => sql)
}

describe.each([...kinds(), 'sqlite'] as const)('%s', (kind) => {
  const dialect = dialectOf(kind)

  test.each(sampled(Object.keys(halfWay), 3))(
    '%s stopped halfway: refused, and the statements in the message fix it',
    async (name) => {
      const left = halfWay[name]?.(dialect) ?? []
      const { scripts } = usual(name, dialect)
      const tried: string[] = []
      for (let way = 0; ; way++) {
        await using stage = await openStage(servers.get(kind))
        await prepare(stage, scripts, left)
        const refused = await stage.run()
        expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
        expect(await marks(stage)).toEqual(['a'])
        const sql = statementsIn(errorsOf(refused))[way]
        if (sql === undefined) break
        tried.push(sql)
        await stage.ask(sql)
        const isTakenBack = sql.startsWith('DELETE') || sql.includes('version = 1')
        expect((await stage.run()).outputs).toMatchObject({ result: 'changed', pending: '[]' })
        expect(await marks(stage)).toEqual(isTakenBack ? ['a', 'b'] : ['a'])
      }
      expect(tried).toHaveLength(name === 'flyway' ? 1 : 2)
    },
  )

  test('golang-migrate at a version before all scripts, and at one without a script', async () => {
    await using stage = await openStage(servers.get(kind))
    const table = 'CREATE TABLE schema_migrations (version BIGINT NOT NULL PRIMARY KEY, dirty BOOLEAN NOT NULL)'
    await prepare(stage, usual('golang-migrate', dialect).scripts, [
      table,
      'INSERT INTO schema_migrations VALUES (1, true)',
    ])
    expect(statementsIn(errorsOf(await stage.run()))).toContain('DELETE FROM schema_migrations')
    await stage.ask('UPDATE schema_migrations SET version = 20190101000000, dirty = false')
    const { outputs, summary } = await stage.run()
    expect(outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
    expect(summary).toContain('no script has that version')
  })

  test('Prisma: a migration that was only rolled back is refused too', async () => {
    await using stage = await openStage(servers.get(kind))
    const rolledBack = prismaRow(2, '20260102000000_b', body('b'), 'NULL', 'CURRENT_TIMESTAMP')
    await prepare(stage, usual('prisma', dialect).scripts, [
      ...(halfWay['prisma']?.(dialect) ?? []).slice(0, 2),
      rolledBack,
    ])
    const { outputs, summary } = await stage.run()
    expect(outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
    expect(summary).toContain('was marked as rolled back')
  })

  test.each(sampled(['flyway', 'prisma', 'drizzle', 'atlas', 'sqlx', 'liquibase'], 3))(
    '%s applied a script with another content: refused, until repair accepts it',
    async (name) => {
      await using stage = await openStage(servers.get(kind))
      const { scripts, ledger } = usual(name, dialect)
      const edited = Object.fromEntries(
        Object.entries(scripts).map(([path, text]) => [
          path,
          text.replace('CREATE TABLE a (id', 'CREATE TABLE a (number'),
        ]),
      )
      await prepare(stage, edited, ledger)
      const refused = await stage.run()
      expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'edited-script' })
      expect(errorsOf(refused)).toContain('`command: repair`')
      expect(await marks(stage)).toEqual(['a'])
      expect((await stage.run({ command: 'repair' })).outputs).toMatchObject({ result: 'changed' })
      expect((await stage.run()).outputs).toMatchObject({ result: 'changed', reason: 'migrated' })
      expect(await marks(stage)).toEqual(['a', 'b'])
    },
  )

  if (dialect === 'postgres')
    test('a history that may not be read does not count as missing', async () => {
      await using stage = await openStage(servers.get('postgres'))
      const { scripts, ledger } = usual('flyway', 'postgres')
      await prepare(stage, scripts, ledger)
      const role = `app_${stage.database}`
      for (const sql of [
        `CREATE ROLE ${role} LOGIN PASSWORD 'pw'`,
        `GRANT ALL ON SCHEMA public TO ${role}`,
        `GRANT ALL ON TABLE marks TO ${role}`,
      ])
        await stage.ask(sql)
      const url = new URL(stage.address['url'] ?? '')
      const refused = await stage.run({ url: `postgres://${role}:pw@${url.host}${url.pathname}` })
      expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'database-error' })
      expect(errorsOf(refused)).toContain('permission denied for table flyway_schema_history')
      expect(await marks(stage)).toEqual(['a'])
    })

  if (dialect === 'postgres')
    test('the message names the table with its schema', async () => {
      await using stage = await openStage(servers.get('postgres'))
      const { scripts, ledger } = usual('flyway', 'postgres')
      await prepare(stage, scripts, ['CREATE SCHEMA flyway', ...ledger.map((sql) => renamed(sql, 'flyway.my_history'))])
      const { outputs, summary } = await stage.run({ 'history-table': 'flyway.my_history' })
      expect(outputs).toMatchObject({ result: 'changed' })
      expect(summary).toContain('Taken over from `flyway.my_history`')
      expect(await marks(stage)).toEqual(['a', 'b'])
    })
})

describe('the history table', () => {
  const old = [
    'CREATE TABLE schema_migrations (version VARCHAR(255) PRIMARY KEY)',
    "INSERT INTO schema_migrations VALUES ('20190101000000')",
  ]

  test('is the one that fits the scripts, whatever other tables exist', async () => {
    await using stage = await openStage(undefined)
    const { scripts, ledger } = usual('goose', 'sqlite')
    await prepare(stage, scripts, [...ledger, ...old])
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    expect(await marks(stage)).toEqual(['a', 'b'])
  })

  test('must be named if only another tool has a table', async () => {
    await using stage = await openStage(undefined)
    await prepare(stage, usual('goose', 'sqlite').scripts, old)
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'foreign-history' })
    expect(errorsOf(refused)).toMatch(/`schema_migrations` \(dbmate\).*`goose`.*`history-table`/s)
    expect(await marks(stage)).toEqual(['a'])
    await stage.ask('DROP TABLE a')
    expect((await stage.run({ 'history-table': 'none' })).outputs).toMatchObject({ result: 'changed' })
  })

  test('must be named if several tables fit', async () => {
    await using stage = await openStage(undefined)
    const { scripts, ledger } = usual('sqlx', 'sqlite')
    const { ledger: other } = usual('atlas', 'sqlite')
    await prepare(stage, scripts, [...ledger, ...other])
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'foreign-history' })
    expect(errorsOf(refused)).toMatch(
      /`_sqlx_migrations`.*`atlas_schema_revisions`|`atlas_schema_revisions`.*`_sqlx_migrations`/,
    )
    expect((await stage.run({ 'history-table': '_sqlx_migrations' })).outputs).toMatchObject({ result: 'changed' })
    expect(await marks(stage)).toEqual(['a', 'b'])
  })

  test('is not taken for dbmate’s if it contains none of the scripts', async () => {
    await using stage = await openStage(undefined)
    await prepare(stage, usual('dbmate', 'sqlite').scripts, old)
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'foreign-history' })
    expect(await marks(stage)).toEqual(['a'])
  })

  test.each([
    ['Knex', ['CREATE TABLE knex_migrations (id INTEGER PRIMARY KEY, name TEXT, batch INTEGER, migration_time TEXT)']],
    ['Rails', [...old, 'CREATE TABLE ar_internal_metadata (key TEXT, value TEXT)']],
    ['TypeORM', ['CREATE TABLE migrations (id INTEGER PRIMARY KEY, timestamp BIGINT, name TEXT)']],
    ['Alembic', ['CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)']],
    ['Django', ['CREATE TABLE django_migrations (id INTEGER, app TEXT, name TEXT, applied TEXT)']],
    ['Entity Framework', ['CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT, "ProductVersion" TEXT)']],
  ])('of %s is reported, and blocks nothing', async (title, ledger) => {
    await using stage = await openStage(undefined)
    await prepare(stage, { 'V2__b.sql': body('b') }, ledger)
    const { outputs, annotations, summary } = await stage.run()
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(
      annotations
        .filter(({ kind }) => kind === 'warning')
        .map(({ message }) => message)
        .join(),
    ).toContain(`The database has a history of ${title}`)
    expect(summary).toContain(`The database has a history of ${title}`)
  })

  test.each([
    ['my_history', 'my_history'],
    ['MY_History', 'my_history'],
  ])('is named by `history-table: %s`', async (given, table) => {
    await using stage = await openStage(undefined)
    const { scripts, ledger } = usual('flyway', 'sqlite')
    await prepare(
      stage,
      scripts,
      ledger.map((sql) => renamed(sql, table)),
    )
    expect((await stage.run({ 'history-table': given })).outputs).toMatchObject({ result: 'changed' })
    expect(await marks(stage)).toEqual(['a', 'b'])
  })

  test.each([
    ['nowhere', 'invalid-input', /no such table/],
    ['marks', 'invalid-input', /`name`.*do not match any known tool/],
    ['goose_db_version', 'foreign-history', /goose.*Flyway/],
  ])('is refused where it is `%s`', async (given, reason, message) => {
    await using stage = await openStage(undefined)
    await prepare(stage, { 'V1__a.sql': body('a') }, usual('goose', 'sqlite').ledger)
    const refused = await stage.run({ 'history-table': given })
    expect(refused.outputs).toMatchObject({ result: 'failed', reason })
    expect(errorsOf(refused)).toMatch(message)
  })

  test('Drizzle without its journal: history-table is required if a hash belongs to no script', async () => {
    await using stage = await openStage(undefined)
    const { ledger } = usual('drizzle without its journal', 'sqlite')
    await prepare(stage, { '0000_a.sql': `${body('a')}-- more\n`, '0001_b.sql': body('b') }, ledger)
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
    expect(errorsOf(refused)).toContain('_journal.json')
  })

  test('Drizzle: a row without a script is reported if a script of its age has no row', async () => {
    await using stage = await openStage(undefined)
    const { scripts, ledger } = usual('drizzle', 'sqlite')
    const journal = (scripts['meta/_journal.json'] ?? '').replace('1700000000000', '1600000000000')
    const edited = (scripts['0000_a.sql'] ?? '').replace('CREATE', '-- edited\nCREATE')
    await prepare(stage, { ...scripts, 'meta/_journal.json': journal, '0000_a.sql': edited }, ledger)
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
    expect(errorsOf(refused)).toContain('`when` 1700000000000')
  })

  test.each([
    ['d1', '0001_a.sql', '0001_renamed.sql'],
    ['prisma', '20260101000000_a/migration.sql', '20260101000000_renamed/migration.sql'],
  ])('%s: a renamed script is not run again', async (name, from, to) => {
    await using stage = await openStage(undefined)
    const { scripts, ledger } = usual(name, 'sqlite')
    const renamed = Object.entries(scripts).map(([path, text]) => [path === from ? to : path, text] as const)
    await prepare(stage, Object.fromEntries(renamed), ledger)
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    expect(await marks(stage)).toEqual(['a', 'b'])
  })

  test('Liquibase: a change set from another file is reported, and its logical path counts', async () => {
    await using stage = await openStage(undefined)
    const { scripts, ledger } = usual('liquibase', 'sqlite')
    const moved = ledger.map((sql) => sql.replace('db/migrations/changelog.sql', 'old/first.sql'))
    await prepare(stage, scripts, moved)
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
    expect(errorsOf(refused)).toContain('`logicalFilePath:old/first.sql`')
    const text = (scripts['changelog.sql'] ?? '').replace('jo:a', 'jo:a logicalFilePath:old/first.sql')
    stage.write({ 'changelog.sql': text })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    expect(await marks(stage)).toEqual(['a', 'b'])
  })

  test('Liquibase: a change set with runOnChange runs again only if it changed', async () => {
    await using stage = await openStage(undefined)
    const text = (insert: string) =>
      `--liquibase formatted sql\n--changeset jo:v runOnChange:true\nINSERT INTO marks VALUES ('${insert}');\n`
    const sql = "INSERT INTO marks VALUES ('v');"
    await prepare(stage, { 'v.sql': text('v') }, [liquibaseTable('sqlite'), liquibaseRow('sqlite', 'v', 'v.sql', sql)])
    expect((await stage.run({ 'dry-run': 'true' })).outputs['pending']).toBe('[]')
    stage.write({ 'v.sql': text('w') })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    expect(await marks(stage)).toEqual(['a', 'w'])
  })
})
