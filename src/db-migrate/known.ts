import type { Connection, Row } from '../database/database.ts'
import type { Change } from '../lint/change.ts'
import type { Known, KnownColumn } from '../lint/known.ts'
import { rowsOf, textOf } from './ask.ts'
import { literal } from './literal.ts'
import type { Home } from './records.ts'

/** How many names one question holds. */
const chunk = 200

/** Reads what the database knows of the tables and views that the changes name. Throws RefusedStatement. */
export async function readKnown(connection: Connection, home: Home, changes: readonly Change[]): Promise<Known> {
  const names = [...new Set(changes.flatMap(namesOf))]
  const tables = new Map<string, { rows: number | undefined; columns: Map<string, KnownColumn> }>()
  for (let from = 0; from < names.length; from += chunk) {
    const list = names
      .slice(from, from + chunk)
      .map((name) => literal(home.dialect, name))
      .join(', ')
    for (const row of await rowsOf(connection, questions[home.dialect](home, list))) add(tables, row)
  }
  return { schema: home.schema, tables }
}

function namesOf(change: Change): readonly string[] {
  const names = [
    'table' in change ? change.table : undefined,
    'name' in change ? change.name : undefined,
    change.kind === 'rename-table' ? change.to : undefined,
  ]
  return names.flatMap((name) => (name === undefined ? [] : [name.name.toLowerCase()]))
}

function add(tables: Map<string, { rows: number | undefined; columns: Map<string, KnownColumn> }>, row: Row): void {
  const [table = '', rows = '', column = '', type = '', isNullable, hasDefault, charset] = row.map(textOf)
  const known = tables.get(table) ?? { rows: /^\d+$/.test(rows) ? Number(rows) : undefined, columns: new Map() }
  tables.set(table, known)
  if (column === '') return
  known.columns.set(column, {
    type,
    isNotNull: isNullable === '0',
    hasDefault: hasDefault === '1',
    charset: charset ?? '',
  })
}

/** One row for each column: table, estimated rows, column, type, nullable (1), default (1), character set. */
const questions: Readonly<Record<Home['dialect'], (home: Home, names: string) => string>> = {
  // MariaDB says NULL in words where there is no default.
  mysql: ({ schema }, names) =>
    "SELECT t.TABLE_NAME, t.TABLE_ROWS, c.COLUMN_NAME, c.COLUMN_TYPE, c.IS_NULLABLE = 'YES', " +
    "c.COLUMN_DEFAULT IS NOT NULL AND c.COLUMN_DEFAULT <> 'NULL', c.CHARACTER_SET_NAME " +
    'FROM information_schema.TABLES t LEFT JOIN information_schema.COLUMNS c ' +
    'ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME ' +
    `WHERE t.TABLE_SCHEMA = ${literal('mysql', schema)} AND LOWER(t.TABLE_NAME) IN (${names})`,
  // A bare name means the first table of that name along the search path.
  postgres: (_, names) =>
    'SELECT c.relname, CASE WHEN c.reltuples < 0 THEN NULL ELSE c.reltuples::bigint END, a.attname, ' +
    'pg_catalog.format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 0 ELSE 1 END, ' +
    "CASE WHEN a.atthasdef OR a.attidentity <> '' THEN 1 ELSE 0 END, NULL " +
    'FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ' +
    "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) " +
    `AND pg_catalog.lower(c.relname) IN (${names})`,
  sqlite: (_, names) =>
    'SELECT m.name, NULL, c.name, c.type, 1 - c."notnull", c.dflt_value IS NOT NULL, NULL ' +
    `FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND lower(m.name) IN (${names})`,
}
