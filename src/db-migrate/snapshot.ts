import { hash } from 'node:crypto'
import type { Connection, Dialect } from '../database/database.ts'
import { RefusedStatement, rowsOf, textOf } from './ask.ts'
import type { Subject } from './effect.ts'
import { literal, quoteName } from './literal.ts'

/** Definitions by subject: a digest, or `absent`. */
export type Snapshot = Readonly<Record<string, string>>

/** The name of a subject in a snapshot, with its schema, so that it means the same after a `USE`. */
export function subjectKey({ kind, schema, name, table }: Subject, current: string): string {
  return JSON.stringify([kind, schema ?? current, name, ...(table === undefined ? [] : [table])])
}

/** What the live schema says of these subjects. `current` is the schema of names without one. */
export async function snapshotOf(
  connection: Connection,
  subjects: readonly Subject[],
  current: string,
): Promise<Snapshot> {
  const found: Record<string, string> = {}
  for (const subject of subjects) {
    const resolved = { ...subject, schema: subject.schema ?? current }
    found[subjectKey(subject, current)] = await definitionOf(connection, resolved)
  }
  return found
}

/** The subjects that a stored snapshot is about. */
export function subjectsOf(stored: string): readonly Subject[] {
  return Object.keys(readSnapshot(stored)).flatMap((key): readonly Subject[] => {
    const parts: unknown = JSON.parse(key)
    const [kind, schema, name, table] = Array.isArray(parts) ? parts.map(String) : []
    const known = subjectKinds.find((each) => each === kind)
    if (known === undefined || name === undefined) return []
    return [{ kind: known, schema, name, ...(table === undefined ? {} : { table }) }]
  })
}

/** A snapshot as it stands in the journal; empty where there is none. */
export function readSnapshot(stored: string): Snapshot {
  const value: unknown = stored === '' ? {} : JSON.parse(stored)
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.map(([key, text]) => [key, String(text)]))
}

const subjectKinds = [
  'table',
  'column',
  'view',
  'index',
  'procedure',
  'function',
  'trigger',
  'event',
  'database',
] as const

async function definitionOf(connection: Connection, subject: Subject): Promise<string> {
  const ask = { mysql: askMysql, postgres: askPostgres, sqlite: askSqlite }[connection.dialect]
  const text = await ask(connection, subject)
  return text === undefined ? 'absent' : hash('sha256', text, 'hex')
}

/** Errors that say that something is not there: database, table, program, trigger, event. */
const absent = new Set(['1049', '1146', '1305', '1360', '1539', '1109'])

async function askMysql(connection: Connection, subject: Subject): Promise<string | undefined> {
  const { kind, schema, name, table } = subject
  if (table !== undefined) return await askPart(connection, { ...subject, table })
  const full = kind === 'database' ? quoteName('mysql', name) : qualify('mysql', schema, name)
  const what = kind === 'index' ? 'table' : kind
  try {
    const rows = await rowsOf(connection, `SHOW CREATE ${what.toUpperCase()} ${full}`)
    // The counter moves with every row that the application writes.
    return rows
      .map((row) => row.map(textOf).join('\n'))
      .join('\n')
      .replace(/ AUTO_INCREMENT=\d+/g, '')
  } catch (error) {
    if (error instanceof RefusedStatement && absent.has(error.failure.code)) return undefined
    throw error
  }
}

/** A column or an index of MySQL by its own. */
async function askPart(
  connection: Connection,
  { kind, schema = '', name, table }: Subject & { readonly table: string },
): Promise<string | undefined> {
  const [view, column, told] =
    kind === 'column' ? ['COLUMNS', 'COLUMN_NAME', 'COLUMN_TYPE'] : ['STATISTICS', 'INDEX_NAME', 'COLUMN_NAME']
  const rows = await rowsOf(
    connection,
    `SELECT ${told} FROM information_schema.${view} WHERE TABLE_SCHEMA = ${literal('mysql', schema)} ` +
      `AND TABLE_NAME = ${literal('mysql', table)} AND ${column} = ${literal('mysql', name)}`,
  )
  return rows.length === 0 ? undefined : rows.map(([text]) => textOf(text)).join('\n')
}

async function askPostgres(connection: Connection, { kind, schema, name }: Subject): Promise<string | undefined> {
  const full = literal('postgres', qualify('postgres', schema, name))
  const queries: Readonly<Record<string, string>> = {
    table:
      `SELECT a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a ` +
      `LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = to_regclass(${full}) ` +
      `AND a.attnum > 0 AND NOT a.attisdropped UNION ALL SELECT conname, true, pg_get_constraintdef(oid), NULL FROM pg_constraint ` +
      `WHERE conrelid = to_regclass(${full}) UNION ALL SELECT indexrelid::regclass::text, indisvalid, pg_get_indexdef(indexrelid), NULL ` +
      `FROM pg_index WHERE indrelid = to_regclass(${full}) ORDER BY 1`,
    index: `SELECT indisvalid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indexrelid = to_regclass(${full})`,
    view: `SELECT pg_get_viewdef(to_regclass(${full})) WHERE to_regclass(${full}) IS NOT NULL`,
    database: `SELECT nspname FROM pg_namespace WHERE nspname = ${literal('postgres', name)}`,
  }
  const query = queries[kind] ?? `SELECT prosrc FROM pg_proc WHERE proname = ${literal('postgres', name)} ORDER BY oid`
  const rows = await rowsOf(connection, query)
  return rows.length === 0 ? undefined : rows.map((row) => row.map(textOf).join(' ')).join('\n')
}

async function askSqlite(connection: Connection, { name }: Subject): Promise<string | undefined> {
  const same = `lower(${literal('sqlite', name)})`
  const query = `SELECT type, sql FROM main.sqlite_master WHERE lower(name) = ${same} OR lower(tbl_name) = ${same} ORDER BY type, name`
  const rows = await rowsOf(connection, query)
  return rows.length === 0 ? undefined : rows.map((row) => row.map(textOf).join(' ')).join('\n')
}

function qualify(dialect: Dialect, schema: string | undefined, name: string): string {
  return schema === undefined ? quoteName(dialect, name) : `${quoteName(dialect, schema)}.${quoteName(dialect, name)}`
}
