import type { Connection } from '../../database/session/database.ts'
import { isRefused, rowsUnless, textOf } from './ask.ts'
import { literal, quoteName } from './literal.ts'

/** The lock of MySQL that a run holds while it has clones of tables; it ends with the run's session. */
export function probeLock(token: string): string {
  return `slipway:probe:${token}`
}

/**
 * Drops clones that a killed run left behind in a MySQL schema: tables with the name of a clone and without rows, whose run no longer holds its lock.
 * Anything that the server does not report or allow stays; the next run tries again.
 */
export async function sweepProbes(connection: Connection, schema: string): Promise<void> {
  const like = `SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = ${literal('mysql', schema)} AND TABLE_NAME LIKE 'slipway@_probe@_%' ESCAPE '@'`
  for (const [name] of await rowsUnless(isRefused, connection, like)) {
    const table = textOf(name)
    const [, token] = /^slipway_probe_([0-9a-f]{16})_\d+$/.exec(table) ?? []
    if (token === undefined) continue
    const clone = `${quoteName('mysql', schema)}.${quoteName('mysql', table)}`
    const [row] = await rowsUnless(
      isRefused,
      connection,
      `SELECT IS_FREE_LOCK('${probeLock(token)}') AND NOT EXISTS (SELECT 1 FROM ${clone})`,
    )
    if (textOf(row?.[0]) === '1') await connection.run(`DROP TABLE IF EXISTS ${clone}`)
  }
}
