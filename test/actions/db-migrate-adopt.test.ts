import { flywayChecksum } from '../../src/db-migrate/foreign.ts'
import { openStage, type Scripts, type Stage } from '../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../support/database.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const create = (name: string) => `CREATE TABLE ${name} (id INTEGER NOT NULL PRIMARY KEY);\n`

interface Tool {
  readonly scripts: Scripts
  readonly ledger: readonly string[]
  readonly table: string
}

/** Each tool applied the first script and not the second. */
const tools: Readonly<Record<string, Tool>> = {
  flyway: {
    scripts: { 'V1__a.sql': create('a'), 'V2__b.sql': create('b') },
    table: 'flyway_schema_history',
    ledger: [
      'CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL, version VARCHAR(50), description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum INT, success BOOLEAN NOT NULL)',
      `INSERT INTO flyway_schema_history VALUES (1, '1', 'a', 'SQL', 'V1__a.sql', ${flywayChecksum(create('a'))}, true)`,
    ],
  },
  dbmate: {
    scripts: {
      '20260101000000_a.sql': `-- migrate:up\n${create('a')}-- migrate:down\nDROP TABLE a;\n`,
      '20260102000000_b.sql': `-- migrate:up\n${create('b')}-- migrate:down\nDROP TABLE b;\n`,
    },
    table: 'schema_migrations',
    ledger: [
      'CREATE TABLE schema_migrations (version VARCHAR(128) PRIMARY KEY)',
      "INSERT INTO schema_migrations VALUES ('20260101000000')",
    ],
  },
  'golang-migrate': {
    scripts: {
      '000001_a.up.sql': create('a'),
      '000001_a.down.sql': 'DROP TABLE a;',
      '000002_b.up.sql': create('b'),
      '000002_b.down.sql': 'DROP TABLE b;',
    },
    table: 'schema_migrations',
    ledger: [
      'CREATE TABLE schema_migrations (version BIGINT NOT NULL PRIMARY KEY, dirty BOOLEAN NOT NULL)',
      'INSERT INTO schema_migrations VALUES (1, false)',
    ],
  },
  goose: {
    scripts: {
      '00001_a.sql': `-- +goose Up\n${create('a')}-- +goose Down\nDROP TABLE a;\n`,
      '00002_b.sql': `-- +goose Up\n-- +goose StatementBegin\n${create('b').replace(';', '')}-- +goose StatementEnd\n-- +goose Down\nDROP TABLE b;\n`,
    },
    table: 'goose_db_version',
    ledger: [
      'CREATE TABLE goose_db_version (id INT PRIMARY KEY, version_id BIGINT NOT NULL, is_applied BOOLEAN NOT NULL)',
      'INSERT INTO goose_db_version VALUES (1, 0, true), (2, 1, true), (3, 2, true), (4, 2, false)',
    ],
  },
}

async function adopted(stage: Stage, { scripts, ledger }: Tool): Promise<void> {
  for (const sql of [create('a').replace(';', ''), ...ledger]) await stage.ask(sql)
  stage.write(scripts)
}

describe.each([...kinds(), 'sqlite'] as const)('%s', (kind) => {
  test.each(Object.keys(tools))('%s: its history is taken over in one step', async (name) => {
    const tool = tools[name]
    if (tool === undefined) throw new Error('no tool')
    await using stage = await openStage(servers.get(kind))
    await adopted(stage, tool)
    const before = await stage.ask(`SELECT * FROM ${tool.table}`)
    const { outputs, annotations, summary } = await stage.run()
    expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(summary).toContain(`Taken over from \`${tool.table}\``)
    expect(await stage.ask('SELECT action, origin FROM slipway_history ORDER BY id')).toEqual([
      `import|${name}`,
      'up|slipway',
    ])
    expect(await stage.ask('SELECT COUNT(*) FROM b')).toEqual(['0'])
    expect(await stage.ask(`SELECT * FROM ${tool.table}`)).toEqual(before)
    expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged' })
    if (name === 'flyway') return
    expect((await stage.run({ command: 'down' })).outputs).toMatchObject({ result: 'changed', reason: 'undone' })
    await expect(stage.ask('SELECT COUNT(*) FROM b')).rejects.toThrow()
  })

  test('what Flyway applied with another content is refused', async () => {
    await using stage = await openStage(servers.get(kind))
    const { scripts, ledger } = tools['flyway'] ?? { scripts: {}, ledger: [] }
    await adopted(stage, { scripts: { ...scripts, 'V1__a.sql': `${create('a')}-- more\n` }, ledger, table: '' })
    const { outputs } = await stage.run()
    expect(outputs).toMatchObject({ result: 'failed', reason: 'edited-script' })
    await expect(stage.ask('SELECT COUNT(*) FROM b')).rejects.toThrow()
  })

  test("golang-migrate's dirty flag is not passed over", async () => {
    await using stage = await openStage(servers.get(kind))
    const tool = tools['golang-migrate']
    if (tool === undefined) throw new Error('no tool')
    await adopted(stage, { ...tool, ledger: [tool.ledger[0] ?? '', 'INSERT INTO schema_migrations VALUES (1, true)'] })
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'foreign-unfinished' })
  })

  test('baseline records without running', async () => {
    await using stage = await openStage(servers.get(kind))
    await stage.ask(create('a').replace(';', ''))
    stage.write({ 'V1__a.sql': create('a'), 'V2__b.sql': create('b') })
    const { outputs } = await stage.run({ command: 'baseline', target: '1' })
    expect(outputs).toMatchObject({ result: 'changed', reason: 'baselined', 'current-version': '1' })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
  })
})
