import pg from 'pg'
import type { Guards, Server } from './database.ts'
import { partsOf } from './failure.ts'
import { PostgresSession } from './postgres-session.ts'
import type { Open } from './session.ts'
import type { ServerTarget } from './target.ts'
import { describeSecurity, insecureAuth, isTrusted, readTls, type TlsMaterial } from './tls.ts'
import { versionNumbers } from './version.ts'

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
  let isClearAsked = false
  const client = new pg.Client({
    host: target.socket ?? target.host,
    port: target.port,
    user: target.user,
    database: target.database === '' ? target.user : target.database,
    // Always a function: otherwise pg looks into the environment and into ~/.pgpass.
    password: () => {
      if (isClearAsked && tls === undefined && !target.allowInsecureAuth && !isTrusted(streamOf(client)))
        throw insecureAuth('password')
      return target.password()
    },
    ssl: tls === undefined ? false : tlsOptions(target, tls),
    application_name: 'slipway',
    sslnegotiation: 'postgres',
    client_encoding: 'UTF8',
    keepAlive: true,
    enableChannelBinding: true,
  })
  const stream = streamOf(client)
  wireOf(client).prependListener('authenticationCleartextPassword', () => {
    isClearAsked = true
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

/** pg's connection, with the events of the protocol. */
interface Wire {
  readonly stream: { readonly destroy: () => void }
  readonly prependListener: (event: string, listener: () => void) => unknown
}

function wireOf(client: pg.Client): Wire {
  return client.connection
}

/** The socket of now: the encrypted one takes the plain one's place. */
function streamOf(client: pg.Client) {
  return client.connection.stream
}

/** One statement: it sets the bounds and tells who answered. */
async function identify(client: pg.Client, guards: Guards): Promise<{ readonly server: Server; readonly id: string }> {
  const settings = [
    ['bytea_output', 'hex'],
    ...(guards.lockWait > 0 ? [['lock_timeout', String(guards.lockWait)]] : []),
    ...(guards.statement > 0 ? [['statement_timeout', String(guards.statement)]] : []),
    ...(guards.total > 0 ? [['idle_in_transaction_session_timeout', String(guards.total)]] : []),
  ]
  const calls = settings.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, false)`)
  const text = `SELECT pg_backend_pid()::text, current_setting('server_version'), version(), ${calls.join(', ')}`
  const { rows } = await client.query({ text, values: settings.flat(), rowMode: 'array' })
  const [id = '', version = ''] = Array.isArray(rows[0]) ? rows[0].map(String) : []
  const isProxy = 'processID' in client && String(client.processID) !== id
  return { id, server: { product: 'PostgreSQL', version, numbers: versionNumbers(version), isProxy } }
}
