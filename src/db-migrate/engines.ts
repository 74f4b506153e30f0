import type { Connection } from '../database/database.ts'
import { tokenize } from '../sql/lexer.ts'
import { rowsOf, textOf } from './ask.ts'
import { literal } from './literal.ts'
import type { Prepared, Statement } from './prepare.ts'
import type { Workshop } from './workshop.ts'

/** Tables of a MySQL database whose engine cannot roll back (MyISAM, Aria, MEMORY), in lower case. */
export async function readUnsafe(connection: Connection, schema: string): Promise<ReadonlySet<string>> {
  if (connection.dialect !== 'mysql') return new Set()
  const sql =
    `SELECT table_name FROM information_schema.tables WHERE table_schema = ${literal('mysql', schema)} AND table_type = 'BASE TABLE' ` +
    "AND engine NOT IN ('InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE')"
  return new Set((await rowsOf(connection, sql)).map(([name]) => textOf(name).toLowerCase()))
}

/**
 * A script as its tables allow it: what touches a table that cannot roll back is run by itself, and should the run end on it, nobody can say
 * what became of it.
 */
export async function heedEngines(prepared: Prepared, shop: Workshop): Promise<Prepared> {
  if (shop.home.dialect !== 'mysql' || prepared.statements.every(({ effect }) => effect.kind !== 'data'))
    return prepared
  const unsafe = await shop.unsafe()
  if (unsafe.size === 0) return prepared
  const statements = prepared.statements.map((statement) =>
    touches(statement, unsafe) ? unseen(statement) : statement,
  )
  const isChanged = statements.some((statement, index) => statement !== prepared.statements[index])
  return isChanged ? { ...prepared, statements, mode: 'journal' } : prepared
}

function touches({ sql, effect }: Statement, tables: ReadonlySet<string>): boolean {
  if (effect.kind !== 'data') return false
  const { tokens } = tokenize(sql, { dialect: 'mysql' })
  return tokens.some(({ kind, value }) => (kind === 'word' || kind === 'name') && tables.has(value.toLowerCase()))
}

function unseen(statement: Statement): Statement {
  const { batch: _, ...directives } = statement.directives
  return { ...statement, effect: { ...statement.effect, kind: 'unseen' }, directives }
}
