import type { Connection } from '../database/database.ts'
import type { ConnectionTarget } from '../database/target.ts'
import { Complaint } from '../runner/complaint.ts'
import { rowsOf, textOf } from './ask.ts'
import type { Home } from './records.ts'

/** Where the tables of Slipway are: in the database, or PostgreSQL's schema, that the connection begins in. */
export async function findHome(connection: Connection, at: ConnectionTarget): Promise<Home> {
  const { dialect } = connection
  if (at.dialect === 'mysql' && at.database !== '') return { dialect, schema: at.database }
  if (dialect === 'sqlite') return { dialect, schema: 'main' }
  const [row] = await rowsOf(connection, dialect === 'mysql' ? 'SELECT DATABASE()' : 'SELECT current_schema()')
  const schema = textOf(row?.[0])
  if (schema !== '') return { dialect, schema }
  const cure =
    dialect === 'mysql'
      ? 'Name the database to migrate in the input `database`, or in the path of `url`.'
      : 'No schema of the `search_path` exists. Create it, or set another `search_path` for the user.'
  throw new Complaint(
    'invalid-input',
    `The connection has no default ${dialect === 'mysql' ? 'database' : 'schema'}. ${cure}`,
  )
}
