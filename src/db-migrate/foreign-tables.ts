import type { Connection, Row } from '../database/database.ts'
import { RefusedStatement, refusal, rowsOf, textOf } from './ask.ts'
import type { ForeignHistory, ForeignRow, ForeignTool } from './foreign.ts'
import { literal, quoteName } from './literal.ts'
import type { Home } from './records.ts'

const tables = ['flyway_schema_history', 'schema_migrations', 'goose_db_version'] as const

/** What Flyway, dbmate, golang-migrate or goose recorded in this schema; undefined where none did. Their tables are only read. */
export async function readForeign(connection: Connection, home: Home): Promise<ForeignHistory | undefined> {
  try {
    const columns = await columnsOf(connection, home)
    for (const table of tables) {
      const found = columns.get(table)
      if (found !== undefined) return await readTable(connection, home, table, found)
    }
    return undefined
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal("reading another tool's history", error) : error
  }
}

async function columnsOf(connection: Connection, { dialect, schema }: Home): Promise<Map<string, Set<string>>> {
  const names = tables.map((name) => literal(dialect, name)).join(', ')
  const sql =
    dialect === 'sqlite'
      ? `SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.name IN (${names})`
      : `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ${literal(dialect, schema)} ` +
        `AND table_name IN (${names})`
  const found = new Map<string, Set<string>>()
  for (const [table, column] of await rowsOf(connection, sql)) {
    const columns = found.get(textOf(table)) ?? new Set()
    found.set(textOf(table), columns.add(textOf(column).toLowerCase()))
  }
  return found
}

async function readTable(
  connection: Connection,
  { dialect, schema }: Home,
  table: (typeof tables)[number],
  columns: ReadonlySet<string>,
): Promise<ForeignHistory | undefined> {
  const name = `${quoteName(dialect, schema)}.${quoteName(dialect, table)}`
  const read = (list: string, order: string) => rowsOf(connection, `SELECT ${list} FROM ${name} ORDER BY ${order}`)
  if (table === 'flyway_schema_history')
    return flyway(table, await read('version, description, type, checksum, success', 'installed_rank'))
  if (table === 'goose_db_version') return goose(table, await read('version_id, is_applied', 'id'))
  return columns.has('dirty')
    ? golang(table, await read('version, dirty', 'version'))
    : dbmate(table, await read('version', 'version'))
}

function told(tool: ForeignTool, table: string, rows: readonly ForeignRow[], dirty?: string): ForeignHistory {
  return { tool, table, rows, dirty }
}

const isTrue = (value: Row[number] | undefined) =>
  /^(1|t|true)$/i.test(Buffer.isBuffer(value) ? String(value[0]) : textOf(value))

/** The last row of a version counts: an undo, or a deletion by Flyway's repair, takes it back. */
function flyway(table: string, rows: readonly Row[]): ForeignHistory {
  const applied = new Map<string, ForeignRow>()
  let dirty: string | undefined
  for (const [version, description, type, checksum, success] of rows) {
    const text = textOf(version)
    const key = text === '' ? `R ${textOf(description)}` : text
    if (!isTrue(success)) dirty = key
    else if (dirty === key) dirty = undefined
    if (/^(UNDO_SQL|DELETE)$/.test(textOf(type))) applied.delete(key)
    else if (isTrue(success) && textOf(type) !== 'SCHEMA')
      applied.set(key, {
        version: text === '' ? undefined : text,
        description: textOf(description),
        checksum: textOf(checksum) === '' ? undefined : Number(textOf(checksum)),
        isBaseline: textOf(type) === 'BASELINE',
      })
  }
  return told('flyway', table, [...applied.values()], dirty)
}

function goose(table: string, rows: readonly Row[]): ForeignHistory {
  const applied = new Map<string, boolean>()
  for (const [version, is] of rows) applied.set(textOf(version), isTrue(is))
  applied.delete('0')
  return told(
    'goose',
    table,
    [...applied].flatMap(([version, is]) => (is ? [plainRow(version)] : [])),
  )
}

function golang(table: string, rows: readonly Row[]): ForeignHistory {
  const last = rows.at(-1)
  const version = textOf(last?.[0])
  if (version === '') return told('golang-migrate', table, [])
  return told('golang-migrate', table, [plainRow(version)], isTrue(last?.[1]) ? version : undefined)
}

function dbmate(table: string, rows: readonly Row[]): ForeignHistory {
  return told(
    'dbmate',
    table,
    rows.map(([version]) => plainRow(textOf(version))),
  )
}

function plainRow(version: string): ForeignRow {
  return { version, description: '', checksum: undefined, isBaseline: false }
}
