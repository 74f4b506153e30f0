import type { Connection } from '../database/database.ts'
import { rowsOf, textOf } from './ask.ts'

/** How MySQL reads quotes in this session; the defaults elsewhere. */
export interface Modes {
  readonly noBackslashEscapes: boolean
  readonly ansiQuotes: boolean
}

/** Asks MySQL for the modes that sessions begin with. */
export async function readModes(connection: Connection): Promise<Modes> {
  const rows = connection.dialect === 'mysql' ? await rowsOf(connection, 'SELECT @@SESSION.sql_mode') : []
  const modes = textOf(rows[0]?.[0]).toUpperCase().split(',')
  return { noBackslashEscapes: modes.includes('NO_BACKSLASH_ESCAPES'), ansiQuotes: modes.includes('ANSI_QUOTES') }
}
