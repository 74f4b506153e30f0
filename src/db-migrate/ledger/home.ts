import type { Connection } from '../../database/session/database.ts'
import type { ConnectionTarget } from '../../database/session/target.ts'
import { UserError } from '../../input/user-error.ts'
import { engineOf } from '../server/engines.ts'
import type { LedgerHome } from './records.ts'

/** Where Slipway's tables are: in the database or, on PostgreSQL, the schema in which the connection begins. */
export async function findHome(connection: Connection, at: ConnectionTarget): Promise<LedgerHome> {
  const { dialect } = connection
  if (at.dialect === 'mysql' && at.database !== '') return { dialect, schema: at.database }
  const engine = engineOf(dialect)
  const schema = await engine.schemaOf(connection)
  if (schema === '') throw new UserError('invalid-input', engine.noSchema)
  return { dialect, schema }
}
