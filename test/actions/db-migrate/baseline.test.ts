import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, type Scripts, type Stage } from '../../db-migrate/stage.ts'
import { mustRun, openConnection } from '../../support/connection.ts'
import { type DatabaseServer, type Kind, kinds, startServer } from '../../support/database.ts'
import { comparable, dump, dumpTool, fillBytes, fillSakila } from '../../support/dump.ts'
import { sampled } from '../../support/sample.ts'

const servers = new Map<Kind, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

function serverOf(kind: Kind): DatabaseServer {
  const server = servers.get(kind)
  if (server === undefined) throw new Error(`no ${kind}`)
  return server
}

/** Replaces the folder of the scripts, of which the first is a dump. */
function write(stage: Stage, baseline: Buffer | string, more: Scripts = {}): void {
  stage.write({ 'V1__baseline.sql': '', ...more })
  writeFileSync(join(stage.workspace, 'migrations/V1__baseline.sql'), baseline)
}

for (const kind of kinds('mariadb', 'mysql').filter((each) => dumpTool(each) !== undefined))
  describe(`a dump of ${kind} as V1`, () => {
    beforeAll(async () => {
      await using connection = await openConnection(serverOf(kind))
      await fillSakila(connection)
      await fillBytes(connection, kind)
    })

    const own = (database: string) =>
      ['history', 'journal', 'lock'].map((name) => `--ignore-table=${database}.slipway_${name}`)

    const forms: readonly (readonly [string, readonly string[]])[] = [
      ['as usual', []],
      ['everything', ['--routines', '--events', '--triggers']],
      ['in hex', ['--hex-blob']],
      ['in transactions', ['--no-autocommit']],
      ['one row a statement', ['--skip-extended-insert', '--complete-insert']],
    ]
    test.each(sampled(forms, 3))('%s: it builds the same database, and no finding blocks it', async (_, args) => {
      const server = serverOf(kind)
      await using stage = await openStage(server)
      write(stage, await dump(server, 'shop', args), {
        'V2__more.sql':
          "CREATE TABLE later (id INT PRIMARY KEY, word VARCHAR(20) DEFAULT '');\nINSERT INTO later VALUES (0, 'é');",
        'V3__same.sql':
          "INSERT INTO later SELECT 1, @@sql_mode LIKE '%NO_AUTO_VALUE_ON_ZERO%' OR NOT @@foreign_key_checks OR @@time_zone = '+00:00'",
      })
      const result = await stage.run()
      expect(result.annotations).toEqual([])
      expect(result.outputs).toMatchObject({ result: 'changed', compatible: 'true' })
      expect(await stage.ask('SELECT id, HEX(CONVERT(word USING utf8mb4)) FROM later ORDER BY id')).toEqual([
        '0|C3A9',
        '1|30',
      ])
      await stage.ask('DROP TABLE later')
      const [theirs, ours] = [
        await dump(server, 'shop', args),
        await dump(server, stage.database, [...args, ...own(stage.database)]),
      ]
      expect(comparable(ours).replaceAll(stage.database, 'shop')).toBe(comparable(theirs))
      expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged' })
    })
  })

if (kinds('postgres').length > 0)
  describe('a dump of PostgreSQL as V1', () => {
    beforeAll(async () => {
      await using connection = await openConnection(serverOf('postgres'))
      for (const sql of schema) await mustRun(connection, sql)
    })

    /** As pg_dump of 2025 and later writes it. */
    const restricted = (text: Buffer) => `\\restrict 3xKQ0bTvYeFf1\n\n${comparable(text)}\n\\unrestrict 3xKQ0bTvYeFf1\n`
    const plain = (text: Buffer) =>
      comparable(text)
        .replace(/^\\(?:un)?restrict .*$/gm, '')
        .replace(/^-- Dumped .*$/gm, '')
        .replace(/\n{2,}/g, '\n\n')

    const forms: readonly (readonly [string, readonly string[]])[] = [
      ['as usual', []],
      ['as inserts', ['--inserts']],
      ['as column inserts, without owners', ['--column-inserts', '--no-owner', '--no-privileges']],
      ['to be run again', ['--clean', '--if-exists']],
      ['with many rows a statement', ['--rows-per-insert=50']],
    ]
    test.each(sampled(forms, 3))('%s: it builds the same database, and no finding blocks it', async (_, args) => {
      const server = serverOf('postgres')
      await using stage = await openStage(server)
      const text = await dump(server, 'shop', args)
      write(stage, Buffer.from(restricted(text), 'latin1'), {
        'V2__more.sql': 'CREATE TABLE later (id INT PRIMARY KEY);\nINSERT INTO later VALUES (1);',
        'V3__same.sql':
          "INSERT INTO later SELECT 2 WHERE current_setting('search_path') = '\"$user\", public' AND current_setting('check_function_bodies')::boolean;",
      })
      const result = await stage.run()
      expect(result.annotations).toEqual([])
      expect(result.outputs).toMatchObject({ result: 'changed', compatible: 'true' })
      expect(await stage.ask('SELECT id FROM public.later ORDER BY id')).toEqual(['1', '2'])
      await stage.ask('DROP TABLE public.later')
      const own = ['--exclude-table=slipway_*']
      expect(plain(await dump(server, stage.database, [...args, ...own]))).toBe(plain(text))
    })
  })

const schema = [
  'CREATE SCHEMA stock',
  "CREATE TYPE stock.mood AS ENUM ('ok', 'not; ok')",
  "CREATE DOMAIN stock.code AS text CHECK (VALUE ~ '^[a-z]+$')",
  `CREATE TABLE people (id INT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name TEXT NOT NULL DEFAULT 'x;y', raw BYTEA, doc JSONB,
    mood stock.mood, code stock.code, twice INT GENERATED ALWAYS AS (length(name) * 2) STORED, at TIMESTAMPTZ)`,
  `INSERT INTO people (name, raw, doc, mood, at) SELECT E'é日😀\\\\ \\t\\n\\r \\\\. ' || chr(n), decode(lpad(to_hex(n % 256), 2, '0'), 'hex'), '{"a": "\\\\."}', 'ok',
    '2026-01-01Z' FROM generate_series(1, 300) n`,
  "INSERT INTO people (name) VALUES (E'\\\\.'), ('${name}'), (''), (E'\\n\\\\.\\n'), (repeat('x', 100000)), ('\\N')",
  'CREATE TABLE stock.items (id BIGSERIAL PRIMARY KEY, owner INT REFERENCES people (id) ON DELETE CASCADE, UNIQUE (id, owner))',
  'INSERT INTO stock.items (owner) SELECT id FROM people',
  'CREATE INDEX by_owner ON stock.items (owner) WHERE owner > 1',
  `CREATE FUNCTION stock.f(n INT) RETURNS INT LANGUAGE plpgsql AS $body$ BEGIN RETURN n; -- ';
    END $body$`,
  'CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$',
  'CREATE TRIGGER told BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION noted()',
  'CREATE VIEW public.v AS SELECT id, name FROM people',
  'CREATE MATERIALIZED VIEW m AS SELECT count(*) AS n FROM people',
  'CREATE TABLE parts (id INT, at DATE) PARTITION BY RANGE (at)',
  "CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
  "INSERT INTO parts VALUES (1, '2026-02-02')",
  "COMMENT ON TABLE people IS 'it''s; people'",
  'GRANT SELECT ON people TO PUBLIC',
  'ALTER TABLE people ENABLE ROW LEVEL SECURITY',
  'CREATE POLICY own ON people USING (id > 0)',
]

describe.each(kinds())('session settings of a script end with it, on %s', (kind) => {
  const cases: readonly (readonly [string, string, string])[] =
    kind === 'postgres'
      ? [
          ['a query', "SELECT pg_catalog.set_config('search_path', '', false)", "current_setting('search_path')"],
          [
            'SET',
            "SET client_encoding = 'LATIN1'; SET statement_timeout = '1h'",
            "current_setting('client_encoding') || current_setting('statement_timeout')",
          ],
          ['a role', 'CREATE ROLE other; SET ROLE other', 'current_user::text'],
          ['a user', 'CREATE ROLE third; SET SESSION AUTHORIZATION third', 'session_user::text'],
        ]
      : [
          ['modes', "SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'", '@@sql_mode'],
          [
            'names',
            'SET NAMES latin1',
            'CONCAT(@@character_set_client, @@character_set_results, @@collation_connection)',
          ],
          [
            'checks',
            'SET foreign_key_checks = 0, unique_checks = 0, sql_notes = 0',
            '@@foreign_key_checks + 10 * @@unique_checks + 100 * @@sql_notes',
          ],
          [
            'what nobody thought of',
            "SET lc_time_names = 'de_DE', group_concat_max_len = 7, sql_safe_updates = 1",
            'CONCAT(@@lc_time_names, @@group_concat_max_len, @@sql_safe_updates)',
          ],
          ['the clock', "SET timestamp = 1, time_zone = '+05:00'", 'CONCAT(@@time_zone, UNIX_TIMESTAMP() > 1000000)'],
          ['the engine', 'SET default_storage_engine = MyISAM', '@@default_storage_engine'],
        ]

  test.each(cases)('%s', async (_, setting, question) => {
    await using stage = await openStage(serverOf(kind))
    const asks = `CREATE TABLE told AS SELECT ${question} AS said`
    stage.write({ 'V1__ask.sql': asks })
    const first = await stage.run()
    expect(first.annotations).toEqual([])
    const before = await stage.ask('SELECT said FROM told')
    await stage.ask('DROP TABLE told')
    stage.write({ 'V1__ask.sql': asks, 'V2__set.sql': `${setting};\nSELECT 1;`, 'V3__again.sql': asks })
    const result = await stage.run()
    expect(result.outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT said FROM told')).toEqual(before)
  })
})

if (kinds('postgres').length > 0)
  test('rows of a COPY: many rows, and one that does not fit', async () => {
    await using stage = await openStage(serverOf('postgres'))
    const rows = Array.from({ length: 60_000 }, (_, row) => `${row}\t${'x'.repeat(100)}`)
    const copy = (...more: readonly string[]) => `COPY t FROM stdin;\n${[...rows, ...more].join('\n')}\n\\.\n`
    stage.write({ 'V1__t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, word TEXT);', 'V2__rows.sql': copy('0\tagain') })
    const refused = await stage.run()
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'sql-error' })
    expect(refused.annotations[0]?.message).toContain('duplicate key value')
    expect(await stage.ask('SELECT count(*) FROM t')).toEqual(['0'])
    for (const head of ['', '-- slipway: transaction=false\n']) {
      stage.write({
        'V1__t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, word TEXT);',
        'V2__rows.sql': `${head}${copy()}SELECT 1;`,
      })
      expect((await stage.run(head === '' ? {} : { command: 'repair' })).outputs['result']).not.toBe('failed')
      expect(await stage.ask('SELECT count(*), sum(id) FROM t')).toEqual(['60000|1799970000'])
    }
    stage.write({
      'V1__t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, word TEXT);',
      'V2__rows.sql': copy(),
      'V3__latin.sql': '',
    })
    writeFileSync(
      join(stage.workspace, 'migrations/V3__latin.sql'),
      Buffer.from("SELECT 1;\n\nSELECT '\xe9';", 'latin1'),
    )
    const latin = await stage.run()
    expect(latin.annotations[0]?.message).toContain('`migrations/V3__latin.sql` line 3 is not UTF-8')
  })
