import type { Connection } from '../../database/session/database.ts'
import { RefusedStatement, rowsOf, textOf } from './ask.ts'
import { type BrokenKeys, doubleQuoted, type Engine, standardModes, upsert } from './engine.ts'

/** SQLite: one file, which a transaction locks as a whole. */
export const sqlite: Engine = {
  dialect: 'sqlite',
  sendsPackets: false,
  takesBytes: false,
  hasDelimiters: false,
  answersProbes: false,
  endsStatements: false,
  lease: undefined,
  pooling: undefined,
  asksReplicas: false,
  bareName: /^[a-z_]\w*$/i,
  stored: (name) => name,
  quote: doubleQuoted,
  text,
  bytes: (hex) => `x'${hex}'`,
  // Takes the lock at once; otherwise only the first write would find that it is taken.
  begin: 'BEGIN IMMEDIATE',
  opening: [],
  now: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  session: '0',
  affected: 'changes()',
  ledger: { time: 'TEXT', serial: 'INTEGER PRIMARY KEY AUTOINCREMENT', long: 'TEXT', end: ')' },
  replace: upsert,
  schemaOf: async () => 'main',
  noSchema: '',
  modes: async () => standardModes,
  lock: () => undefined,
  tables: () => 'SELECT name FROM sqlite_master',
  occupant: () => "SELECT 1 FROM sqlite_schema WHERE substr(tbl_name, 1, 8) <> 'slipway_' LIMIT 1",
  columns: (schemas, names) =>
    `SELECT 'main', m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ` +
    `WHERE 'main' IN (${schemas}) AND lower(m.name) IN (${names})`,
  details: (_, names) =>
    'SELECT m.name, NULL, c.name, c.type, 1 - c."notnull", c.dflt_value IS NOT NULL, NULL, NULL ' +
    `FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND lower(m.name) IN (${names})`,
  constraints: undefined,
  domains: undefined,
  timestampDefaults: undefined,
  primaryKey: (table) => `SELECT name FROM pragma_table_info(${text(table.at(-1) ?? '')}) WHERE pk > 0 ORDER BY pk`,
  definition: async (connection, { name }) => {
    const same = `lower(${text(name)})`
    const query = `SELECT type, sql FROM main.sqlite_master WHERE lower(name) = ${same} OR lower(tbl_name) = ${same} ORDER BY type, name`
    const rows = await rowsOf(connection, query)
    return rows.length === 0 ? undefined : rows.map((row) => row.map(textOf).join(' ')).join('\n')
  },
  brokenKeys,
  storage: async () => undefined,
  remember,
  running: 'SELECT 0, 0',
  lag: async () => 0,
}

/** The settings of a session that change what statements do; a script may change those that are stored in the file. */
const settings = [
  'foreign_keys',
  'ignore_check_constraints',
  'legacy_alter_table',
  'recursive_triggers',
  'query_only',
  'writable_schema',
]

/** A script may switch them for itself; outside of a transaction that would last until the end of the session. */
async function remember(connection: Connection): Promise<() => Promise<void>> {
  const before: string[] = []
  for (const name of settings) {
    const [row] = await rowsOf(connection, `PRAGMA ${name}`)
    before.push(`PRAGMA ${name} = ${textOf(row?.[0] ?? '0')}`)
  }
  return async () => {
    for (const sql of before) await connection.run(sql)
  }
}

/** Table by table: if one has a key without a matching index in its parent, SQLite answers for none of them. */
async function brokenKeys(connection: Connection): Promise<readonly BrokenKeys[]> {
  const children =
    "SELECT DISTINCT m.name FROM main.sqlite_master m JOIN pragma_foreign_key_list(m.name) WHERE m.type = 'table'"
  const found: BrokenKeys[] = []
  for (const [name] of await rowsOf(connection, children)) found.push(...(await brokenKeysOf(connection, textOf(name))))
  return found
}

async function brokenKeysOf(connection: Connection, table: string): Promise<readonly BrokenKeys[]> {
  const sql = `SELECT "parent", count(*), min("rowid") FROM pragma_foreign_key_check(${text(table)}) GROUP BY 1 ORDER BY 1`
  try {
    const rows = await rowsOf(connection, sql)
    return rows.map(([parent, count, row]) => ({
      table,
      parent: textOf(parent),
      count: Number(count),
      row: textOf(row),
      error: '',
    }))
  } catch (error) {
    if (!(error instanceof RefusedStatement) || !/^foreign key mismatch/.test(error.failure.message)) throw error
    return [{ table, parent: '', count: 1, row: '', error: error.failure.message }]
  }
}

function text(value: string): string {
  return `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`
}
