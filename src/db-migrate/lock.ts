import { hash } from 'node:crypto'
import type { Connection } from '../database/database.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { execute, RefusedStatement, refusal, rowsOf, textOf } from './ask.ts'
import { formatDuration } from './duration.ts'
import { literal } from './literal.ts'
import { type Home, tableName } from './records.ts'

/** What shows that this session may write. */
export interface Lock {
  /** See `Signature.fence`. */
  readonly fence: string
  readonly kind: 'GET_LOCK' | 'advisory lock' | 'transactions' | 'lease'
  readonly release: () => Promise<void>
}

/** What waiting for the lock needs. */
export interface Waiting {
  readonly connection: Connection
  readonly home: Home
  /** Milliseconds. */
  readonly patience: number
  readonly host: Host
}

/** Seconds that the server waits for a silent session: a runner whose machine lost power holds the lock no longer. */
const silence = 180
/** Milliseconds of one wait inside the server; between two of them the holder is looked at. */
const turn = 2_000
const errorsOfForbidden = new Set(['1235', '1105', '1370', '1305', '1047', '1128'])

/**
 * Waits until no other runner works on this database. The lock belongs to the session that also runs the scripts: it ends with the session,
 * so it cannot stick, and while the server still runs a statement of a killed runner it is held. Undefined where the server forbids GET_LOCK.
 */
export async function takeLock(waiting: Waiting): Promise<Lock | undefined> {
  const { connection } = waiting
  refuseProxy(connection)
  if (connection.dialect === 'sqlite') return { fence: '0', kind: 'transactions', release: () => Promise.resolve() }
  try {
    return connection.dialect === 'mysql' ? await takeNamed(waiting) : await takeAdvisory(waiting)
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    if (connection.dialect === 'mysql' && errorsOfForbidden.has(error.failure.code)) return undefined
    throw refusal('taking the lock', error)
  }
}

/** The name of MySQL's lock: at most 64 characters, one for each database of a server. */
export function lockName(schema: string): string {
  return `slipway:${hash('sha256', schema, 'hex').slice(0, 40)}`
}

async function takeNamed(waiting: Waiting): Promise<Lock> {
  const { connection, home } = waiting
  const name = literal('mysql', lockName(home.schema))
  await execute(connection, `SET SESSION wait_timeout = ${silence}`)
  const seconds = turn / 1_000
  await wait(waiting, `SELECT GET_LOCK(${name}, ${seconds})`, () => mysqlHolder(connection, name))
  const [row] = await rowsOf(connection, `SELECT IS_USED_LOCK(${name}), CONNECTION_ID()`)
  const [holder, id] = (row ?? []).map(textOf)
  if (holder !== id || id !== connection.id) throw proxied(`the lock belongs to session ${holder}, this one is ${id}`)
  return {
    fence: `IF(IS_USED_LOCK(${name}) = CONNECTION_ID(), CONNECTION_ID(), NULL)`,
    kind: 'GET_LOCK',
    release: () => letGo(connection, `SELECT RELEASE_LOCK(${name})`),
  }
}

async function takeAdvisory(waiting: Waiting): Promise<Lock> {
  const { connection, home } = waiting
  const digest = hash('sha256', `slipway:${home.schema}`, 'buffer')
  const [high, low] = [digest.readInt32BE(0), digest.readInt32BE(4)]
  // A machine that lost power is noticed after a minute, not after two hours.
  await execute(connection, 'SET tcp_keepalives_idle = 30')
  await execute(connection, 'SET tcp_keepalives_interval = 10')
  await execute(connection, 'SET tcp_keepalives_count = 3')
  await wait(waiting, `SELECT pg_try_advisory_lock(${high}, ${low})::int`, () => postgresHolder(connection, high, low))
  const held =
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${high >>> 0} AND objid = ${low >>> 0} ` +
    'AND objsubid = 2 AND granted AND pid = pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())'
  const [row] = await rowsOf(connection, held)
  if (textOf(row?.[0]) !== connection.id) throw proxied('the lock was given to another session than this one')
  return {
    fence: `(${held})`,
    kind: 'advisory lock',
    release: () => letGo(connection, `SELECT pg_advisory_unlock(${high}, ${low})`),
  }
}

/** The session may be gone already, and the lock with it. */
async function letGo(connection: Connection, sql: string): Promise<void> {
  await connection.run(sql)
}

/** Asks again and again until the answer is 1. */
async function wait({ connection, home, patience, host }: Waiting, sql: string, holder: () => Promise<string>) {
  const start = host.now().getTime()
  let told = 0
  for (;;) {
    const asked = host.now().getTime()
    const [row] = await rowsOf(connection, sql)
    if (textOf(row?.[0]) === '1') return
    const now = host.now().getTime()
    const who = `${await holder()}${await noted(connection, home)}`
    if (now - start >= patience) throw tooLong(who, patience)
    if (told === 0 || now - told > 30_000) {
      host.log.info(`Waiting for another runner: ${who}`)
      told = now
    }
    // PostgreSQL answers at once; MySQL has waited inside the server already.
    await host.sleep(Math.max(0, Math.min(turn, 100 + host.random() * 200) - (now - asked)))
  }
}

async function mysqlHolder(connection: Connection, name: string): Promise<string> {
  const sql = `SELECT ID, USER, HOST, TIME, COMMAND, LEFT(INFO, 200) FROM information_schema.PROCESSLIST WHERE ID = IS_USED_LOCK(${name})`
  const [row] = await rowsOf(connection, sql).catch(() => [])
  if (row === undefined) return 'a session that this user may not see'
  const [id = '', user = '', from = '', seconds = '', command = '', info = ''] = row.map(textOf)
  return describeHolder(id, `${user} from ${from}`, command === 'Sleep' ? '' : info, seconds)
}

async function postgresHolder(connection: Connection, high: number, low: number): Promise<string> {
  const sql =
    `SELECT a.pid, a.usename, COALESCE(a.client_addr::text, 'this machine'), EXTRACT(EPOCH FROM now() - a.query_start)::int, ` +
    `CASE WHEN a.state = 'active' THEN LEFT(a.query, 200) ELSE '' END FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid ` +
    `WHERE l.locktype = 'advisory' AND l.classid = ${high >>> 0} AND l.objid = ${low >>> 0} AND l.granted`
  const [row] = await rowsOf(connection, sql).catch(() => [])
  if (row === undefined) return 'a session that has just ended'
  const [id = '', user = '', from = '', seconds = '', info = ''] = row.map(textOf)
  return describeHolder(id, `${user} from ${from}`, info, seconds)
}

function describeHolder(id: string, who: string, running: string, seconds: string): string {
  const what = running === '' ? 'between two statements' : `running \`${brief(running, 120)}\` for ${seconds} s`
  return `session ${id} of ${brief(who)}, ${what}`
}

/** What the holder wrote about itself. */
async function noted(connection: Connection, home: Home): Promise<string> {
  const sql = `SELECT runner, since FROM ${tableName(home, 'lock')} WHERE id = 1`
  const [row] = await rowsOf(connection, sql).catch(() => [])
  if (row === undefined) return ''
  const [runner = '', since = ''] = row.map(textOf)
  return ` (${brief(runner, 250)}, since ${since} UTC)`
}

function tooLong(holder: string, patience: number): Complaint {
  const cure = 'Wait until it has ended and run this again, or give more time in the input `lock-timeout`.'
  return new Complaint(
    'locked',
    `Another runner has worked on this database for longer than ${formatDuration(patience)}: ${holder}. ${cure}`,
  )
}

function refuseProxy({ server }: Connection): void {
  if (server.isProxy) throw proxied(`the server calls itself ${brief(`${server.product} ${server.version}`)}`)
}

function proxied(sign: string): Complaint {
  const why = 'A proxy may send each statement to another server, or another session, so no lock holds through it'
  return new Complaint(
    'proxy',
    `There is a proxy before the database: ${sign}. ${why}. Give the address of the server itself.`,
  )
}
