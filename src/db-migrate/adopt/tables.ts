import type { Connection } from '../../database/session/database.ts'
import type { Row } from '../../database/session/value.ts'
import type { LedgerHome } from '../ledger/records.ts'
import type { Peer } from '../peers/peer.ts'
import { rowsOf, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { literal, quoteName } from '../server/literal.ts'

/** A table of the database, and its columns as they are written, keyed by name in lower case. */
export interface FoundTable {
  readonly schema: string
  readonly name: string
  readonly columns: ReadonlyMap<string, string>
}

/** The existing tables with these names, in lower case, in some schemas. Throws RefusedStatement. */
export async function findTables(
  connection: Connection,
  { dialect }: LedgerHome,
  schemas: readonly string[],
  names: readonly string[],
): Promise<readonly FoundTable[]> {
  const list = (texts: readonly string[]) => [...new Set(texts)].map((text) => literal(dialect, text)).join(', ')
  const found = new Map<string, FoundTable & { readonly columns: Map<string, string> }>()
  for (const row of await rowsOf(connection, engineOf(dialect).columns(list(schemas), list(names)))) {
    const [schema = '', name = '', column = ''] = row.map(textOf)
    const key = JSON.stringify([schema, name])
    const table = found.get(key) ?? { schema, name, columns: new Map<string, string>() }
    table.columns.set(column.toLowerCase(), column)
    found.set(key, table)
  }
  return [...found.values()]
}

/** The rows of another tool's table, in the order in which they were written: the peer's columns, then its optional ones. */
export function readRows(
  connection: Connection,
  home: LedgerHome,
  table: FoundTable,
  { columns, optional = [], order }: Peer,
): Promise<readonly Row[]> {
  const { dialect } = home
  const quote = (column: string) => quoteName(dialect, table.columns.get(column) ?? column)
  const list = [...columns, ...optional]
    .map((column) => (table.columns.has(column) ? quote(column) : 'NULL'))
    .join(', ')
  const sorted = order.filter((column) => table.columns.has(column)).map(quote)
  const by = sorted.length === 0 ? '' : ` ORDER BY ${sorted.join(', ')}`
  const full = `${quoteName(dialect, table.schema)}.${quoteName(dialect, table.name)}`
  return rowsOf(connection, `SELECT ${list} FROM ${full}${by}`)
}

/** Whether two spellings are one schema: MySQL on Windows and macOS returns lower case, and only schemas that were requested are compared. */
export function isSameSchema(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

/** The table as a person writes it in a statement: with its schema if that is another one, quoted if necessary. */
export function written({ schema, name }: FoundTable, home: LedgerHome): string {
  const { bareName } = engineOf(home.dialect)
  const part = (text: string) => (bareName.test(text) ? text : quoteName(home.dialect, text))
  return isSameSchema(schema, home.schema) ? part(name) : `${part(schema)}.${part(name)}`
}
