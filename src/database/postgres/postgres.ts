import pg from 'pg'
import { timerTime } from '../../runner/timer.ts'
import { brief } from '../../text/printable.ts'
import type { Guards } from '../session/database.ts'
import { partsOf } from '../session/failure.ts'
import type { Open } from '../session/session.ts'
import type { ServerTarget } from '../session/target.ts'
import { versionNumbers } from '../session/version.ts'
import { describeSecurity, exposureOf, insecureAuth, readTls, type TlsMaterial } from '../target/tls.ts'
import { guardConnection } from './inbound.ts'
import { PostgresSession } from './session.ts'

/** Opens a session on PostgreSQL. */
export const open: Open = async (target, guards, signal) => {
  if (target.dialect === 'sqlite') throw new Error('not a server')
  const tls = await readTls(target)
  try {
    return await openWith(target, tls, guards, signal)
  } catch (error) {
    const isPlain = partsOf(error).message === 'The server does not support SSL connections'
    if (target.tls.mode !== 'preferred' || !isPlain) throw error
    return await openWith(target, undefined, guards, signal)
  }
}

async function openWith(target: ServerTarget, tls: TlsMaterial | undefined, guards: Guards, signal: AbortSignal) {
  signal.throwIfAborted()
  const client = new pg.Client({
    host: target.socket ?? target.host,
    port: target.port,
    user: target.user,
    database: target.database === '' ? target.user : target.database,
    // Always a function: otherwise pg looks into the environment and into ~/.pgpass.
    password: () => target.password(),
    ssl: tls === undefined ? false : tlsOptions(target, tls),
    application_name: 'slipway',
    sslnegotiation: 'postgres',
    client_encoding: 'UTF8',
    keepAlive: true,
    enableChannelBinding: true,
  })
  const stream = streamOf(client)
  const inbound = guardConnection(client.connection, (method) => {
    const exposure = exposureOf(target, streamOf(client))
    if (method === 'clear' && !exposure.isKnown && !exposure.isTrusted) throw insecureAuth('password', exposure)
  })
  const lost = Promise.withResolvers<never>()
  client.on('error', (error) => lost.reject(error))
  lost.promise.catch(() => {})
  const abort = () => {
    streamOf(client).destroy()
    stream.destroy()
    lost.reject(signal.reason)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([client.connect(), lost.promise])
    const found = await Promise.race([identify(client, guards), lost.promise])
    inbound.open()
    return new PostgresSession(client, { ...found, security: describeSecurity(target, streamOf(client)) })
  } catch (error) {
    streamOf(client).destroy()
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function tlsOptions(target: ServerTarget, tls: TlsMaterial) {
  return target.tls.mode === 'verify-full' ? { ...tls } : { ...tls, checkServerIdentity: () => undefined }
}

/** The current socket: the encrypted one replaces the plain one. */
function streamOf(client: pg.Client) {
  return client.connection.stream
}

/**
 * One statement that sets the limits and identifies the server. Behind a pooler, which sends its own number, the session may belong to another client
 * a moment later, so nothing is set on it.
 */
async function identify(client: pg.Client, guards: Guards): Promise<Pick<PostgresSession, 'server' | 'id' | 'bounds'>> {
  const greeted = 'processID' in client ? String(client.processID) : ''
  const bounds = boundsOf(guards).map(([name, value]) => `set_config('${name}', '${value}', false)`)
  const text =
    "SELECT pg_backend_pid()::text, current_setting('server_version'), version(), " +
    `CASE WHEN pg_backend_pid()::text = $1 THEN concat(${bounds.join(', ')}) END`
  const { rows } = await client.query({ text, values: [greeted], rowMode: 'array' })
  const [id = '', version = ''] = Array.isArray(rows[0]) ? rows[0].map(String) : []
  const server = { product: 'PostgreSQL', version, numbers: versionNumbers(version) } as const
  if (greeted === id) return { id, server: { ...server, proxySign: undefined } }
  const proxySign = `the login reported process ${brief(greeted, 20)} for this session, but the server reports ${brief(id, 20)}`
  return { id, server: { ...server, proxySign }, bounds: `SELECT ${bounds.join(', ')}` }
}

function boundsOf({
  lockWait,
  statement,
  total,
}: Guards): readonly (readonly [name: string, value: string | number])[] {
  return [
    ['bytea_output', 'hex'],
    ...(lockWait > 0 ? ([['lock_timeout', lockWait]] as const) : []),
    ...(statement > 0 ? ([['statement_timeout', statement]] as const) : []),
    ...(total > 0 ? ([['idle_in_transaction_session_timeout', timerTime(total)]] as const) : []),
  ]
}
