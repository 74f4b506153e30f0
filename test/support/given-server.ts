/** Servers that were there before the tests, such as the service containers of a workflow: used one test file at a time. */
import { connect } from '../../src/database/connect.ts'
import type { Connection } from '../../src/database/session/database.ts'
import { mustRun, noGuards, rowsOf, targetOf } from './connection.ts'
import type { DatabaseServer, ServerOptions } from './database.ts'
import type { Kind } from './database-kinds.ts'
import { testHost } from './host.ts'

/** The address of a server of this kind that the tests are to use: SLIPWAY_MYSQL_URL or SLIPWAY_POSTGRES_URL, of a user who may do everything. */
export function givenUrl(kind: Kind): string | undefined {
  if (kind === 'mariadb') return undefined
  return process.env[kind === 'mysql' ? 'SLIPWAY_MYSQL_URL' : 'SLIPWAY_POSTGRES_URL'] || undefined
}

/** Makes a server that runs already what a fresh one is: no users but its own, no databases but an empty `shop`. */
export async function emptyServer(kind: Kind, url: string, options: ServerOptions): Promise<DatabaseServer> {
  if (Object.keys(options).length > 0) throw new Error(`${url} runs already: this test starts a server of its own`)
  const address = new URL(url)
  // What is in it is dropped.
  if (!/^(localhost|127\.0\.0\.1)$/.test(address.hostname)) throw new Error(`${address.host} is another machine`)
  const server = {
    kind,
    dialect: kind === 'postgres' ? kind : 'mysql',
    host: address.hostname,
    port: Number(address.port),
    socket: '',
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: 'shop',
    folder: '',
    url: new URL('/shop', url).href,
  } as const
  const given = {
    ...server,
    version: '',
    stop: refuse,
    kill: refuse,
    restart: refuse,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
  const database = kind === 'postgres' ? 'postgres' : 'mysql'
  await using connection = await connect(targetOf(given, { database }), noGuards, testHost())
  for (const sql of await oldOf(connection, kind)) await mustRun(connection, sql)
  await mustRun(connection, 'CREATE DATABASE shop')
  return { ...given, version: ` ${connection.server.version} ` }
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('this server was there before the tests, and stays'))
}

/** Statements that remove what an earlier test left. */
async function oldOf(connection: Connection, kind: Kind): Promise<readonly string[]> {
  const queries =
    kind === 'postgres'
      ? [
          `SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'`,
          `SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE rolname !~ '^pg_' AND rolname <> current_user AND NOT rolsuper`,
        ]
      : [
          `SELECT CONCAT('DROP DATABASE \`', schema_name, '\`') FROM information_schema.schemata
            WHERE schema_name NOT IN ('information_schema', 'mysql', 'performance_schema', 'sys')`,
          `SELECT CONCAT('DROP USER ', QUOTE(user), '@', QUOTE(host)) FROM mysql.user
            WHERE user NOT LIKE 'mysql.%' AND user <> 'root' AND user <> SUBSTRING_INDEX(CURRENT_USER(), '@', 1)`,
        ]
  const found = []
  for (const sql of queries) found.push(...(await rowsOf(connection, sql)))
  return found.map(([sql]) => String(sql))
}
