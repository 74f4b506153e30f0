import type { Connection } from '../database/database.ts'
import { tokenize } from '../sql/lexer.ts'
import { rowsOf, textOf } from './ask.ts'
import { literal } from './literal.ts'
import type { Prepared, Statement } from './prepare.ts'
import type { Workshop } from './workshop.ts'

/** What of a MySQL database cannot roll back (MyISAM, Aria, MEMORY). */
export interface Engines {
  /** Names of tables, in lower case. */
  readonly unsafe: ReadonlySet<string>
  /** A table that names no engine can roll back. */
  readonly isDefaultSafe: boolean
}

const safe = "'InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE'"

/** Asks for the engines of all tables, and for that of the next one. */
export async function readEngines(connection: Connection, schema: string): Promise<Engines> {
  const sql =
    `SELECT table_name, NULL FROM information_schema.tables WHERE table_schema = ${literal('mysql', schema)} AND table_type = 'BASE TABLE' ` +
    `AND engine NOT IN (${safe}) UNION ALL SELECT NULL, @@default_storage_engine IN (${safe})`
  const rows = await rowsOf(connection, sql)
  const names = rows.flatMap(([name]) => (name === null ? [] : [textOf(name).toLowerCase()]))
  return { unsafe: new Set(names), isDefaultSafe: rows.some(([, isSafe]) => textOf(isSafe) === '1') }
}

/** Whether a table that this statement makes can roll back. */
function makesSafe(sql: string, { isDefaultSafe }: Engines): boolean {
  if (/\bengine\s*=?\s*['"`]?innodb\b/i.test(sql)) return true
  return isDefaultSafe && !/\bengine\b/i.test(sql)
}

/**
 * A script as its tables allow it: what touches a table that cannot roll back is run by itself, and should the run end on it, nobody can say
 * what became of it.
 */
export async function heedEngines(prepared: Prepared, shop: Workshop): Promise<Prepared> {
  if (shop.home.dialect !== 'mysql' || prepared.statements.every(({ effect }) => effect.kind !== 'data'))
    return prepared
  const engines = await shop.engines()
  const made = prepared.statements.filter(({ effect, sql }) => effect.isCreation && !makesSafe(sql, engines))
  const names = made.flatMap(({ effect }) => effect.subjects.map(({ name }) => name.toLowerCase()))
  const unsafe = new Set([...engines.unsafe, ...names])
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
