/** Connections to the throwaway servers, with the defaults of the tests. */
import { connect } from '../../src/database/connect.ts'
import type { Connection, Guards, Request, StatementResult } from '../../src/database/session/database.ts'
import type { ServerTarget } from '../../src/database/session/target.ts'
import type { Row } from '../../src/database/session/value.ts'
import type { Host } from '../../src/runner/host.ts'
import type { DatabaseServer } from './database.ts'
import { testHost } from './host.ts'

/** The server by TCP, with its own user; unencrypted unless the test says so. */
export function targetOf(server: DatabaseServer, changes: Partial<ServerTarget> = {}): ServerTarget {
  return {
    dialect: server.dialect,
    host: server.host,
    port: server.port,
    user: server.user,
    password: () => server.password,
    database: server.database,
    tls: { mode: 'preferred' },
    connectTimeout: 10_000,
    allowInsecureAuth: false,
    ...changes,
  }
}

export const noGuards: Guards = { lockWait: 0, statement: 0, total: 0 }

export function openConnection(
  server: DatabaseServer,
  guards: Partial<Guards> = {},
  host: Host = testHost(),
): Promise<Connection> {
  return connect(targetOf(server), { ...noGuards, ...guards }, host)
}

/** Runs a statement that has to succeed. */
export async function mustRun(connection: Connection, sql: string, request?: Request): Promise<StatementResult> {
  const outcome = await connection.run(sql, request)
  if (!outcome.isDone) throw new Error(`${outcome.reason} ${outcome.code}: ${outcome.message}\n${sql.slice(0, 2_000)}`)
  return outcome
}

/** All rows of a statement that has to succeed. */
export async function rowsOf(connection: Connection, sql: string, request: Request = {}): Promise<readonly Row[]> {
  const all: Row[] = []
  await mustRun(connection, sql, { ...request, onRows: (rows) => void all.push(...rows) })
  return all
}
