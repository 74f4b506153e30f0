import type { Connection } from './session/database.ts'

/**
 * Rolls back, and returns whether something remained: MySQL warns about tables without transactions (ER_WARNING_NOT_COMPLETE_ROLLBACK), whatever
 * wrote to them.
 */
export async function rollBack(connection: Connection): Promise<boolean> {
  const outcome = await connection.run('ROLLBACK')
  if (!outcome.isDone || !outcome.warningCount) return false
  return (await connection.warnings()).some(({ code }) => code === '1196')
}
