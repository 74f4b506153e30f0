import { connect as connectSocket, Socket } from 'node:net'
import type { ConnectionOptions, Connection as Driver, QueryError } from 'mysql2'
import { createConnection } from 'mysql2'
import { brief } from '../../text/printable.ts'
import type { Guards, Server } from '../session/database.ts'
import { noSink, type Open } from '../session/session.ts'
import type { ServerTarget } from '../session/target.ts'
import { isAtLeast, versionNumbers } from '../session/version.ts'
import { describeSecurity, exposureOf, readTls, type TlsMaterial } from '../target/tls.ts'
import { authenticationMethods, mustKnow } from './authentication.ts'
import { offersTls } from './greeting.ts'
import { Inbound } from './inbound.ts'
import { type KnownSession, MysqlSession } from './session.ts'

/** mysql2 flags that the command-line client does not set: they change how statements are read, counted, or what a server may request. */
const unwanted = ['-LOCAL_FILES', '-IGNORE_SPACE', '-ODBC', '-FOUND_ROWS']

/** Opens a session on MySQL or MariaDB. */
export const open: Open = async (target, guards, signal) => {
  if (target.dialect === 'sqlite') throw new Error('not a server')
  const tls = await readTls(target)
  signal.throwIfAborted()
  const socket = dial(target)
  const abort = () => socket.destroy(asError(signal.reason))
  signal.addEventListener('abort', abort, { once: true })
  try {
    const isPlain = tls !== undefined && target.tls.mode === 'preferred' && (await offersTls(socket)) === false
    return await openOn(socket, target, isPlain ? undefined : tls, guards)
  } catch (error) {
    socket.destroy()
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

async function openOn(socket: Socket, target: ServerTarget, tls: TlsMaterial | undefined, guards: Guards) {
  const exposure = () => exposureOf(target, streamOf(driver, socket))
  const methods = authenticationMethods(target.password(), exposure)
  const driver = createConnection(optionsOf(target, tls, socket, methods))
  const inbound = new Inbound(driver, (error) => streamOf(driver, socket).destroy(error), mustKnow)
  await connected(driver)
  const found = await identify(driver)
  const stream = streamOf(driver, socket)
  const session = new MysqlSession(driver, socket, stream, inbound, {
    ...found,
    security: describeSecurity(target, stream),
  })
  await session.execute(guardStatement(found.server, guards), {}, noSink)
  inbound.open()
  return session
}

/** Our own socket, with a host for the identity check: Node leaves that out for addresses, and would then check for `localhost`. */
function dial(target: ServerTarget): Socket {
  if (target.socket !== undefined) return connectSocket(target.socket)
  const socket = connectSocket({ host: target.host, port: target.port, noDelay: true, keepAlive: true })
  return Object.assign(socket, { _host: target.host })
}

function optionsOf(
  target: ServerTarget,
  tls: TlsMaterial | undefined,
  stream: Socket,
  authPlugins: ReturnType<typeof authenticationMethods>,
): ConnectionOptions {
  return {
    host: target.host,
    stream,
    user: target.user,
    password: target.password(),
    ...(target.socket === undefined ? {} : { socketPath: target.socket }),
    ...(target.database === '' ? {} : { database: target.database }),
    ...(tls === undefined ? {} : { ssl: { ...tls, verifyIdentity: target.tls.mode === 'verify-full' } }),
    authPlugins,
    flags: [...unwanted, target.manyStatements ? 'MULTI_STATEMENTS' : '-MULTI_STATEMENTS'],
    // No values are ever inserted into the text here, and looking for their places takes longer than sending it.
    queryFormat: (sql) => sql,
    infileStreamFactory: refuseFile,
    charset: 'utf8mb4_general_ci',
    connectTimeout: 0,
    connectAttributes: { program_name: 'slipway' },
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    jsonStrings: true,
    maxPreparedStatements: 16,
    disableEval: true,
  }
}

/** Slipway never offers a file, so a server that requests one is not trustworthy. mysql2 closes the connection at once. */
function refuseFile(): never {
  throw new Error('The server requested a file from this machine (LOCAL INFILE), which is never sent.')
}

function connected(driver: Driver): Promise<void> {
  return new Promise((resolve, reject) => {
    driver.connect((error: QueryError | null) => (error === null ? resolve() : reject(error)))
    // Without a listener, a later error of the connection would end the process; the session has its own listener.
    driver.on('error', () => {})
  })
}

async function identify(driver: Driver): Promise<Omit<KnownSession, 'security'>> {
  const asked = 'SELECT CONNECTION_ID(), @@version, @@version_comment, @@max_allowed_packet'
  const rows = await new Promise<unknown>((resolve, reject) =>
    driver.query({ sql: asked, rowsAsArray: true }, (error, result) => (error ? reject(error) : resolve(result))),
  )
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined
  const [id = '', version = '', comment = '', packet = ''] = Array.isArray(first) ? first.map(String) : []
  const product = /mariadb/i.test(version) || /mariadb/i.test(comment) ? 'MariaDB' : 'MySQL'
  const proxySign = /proxysql|maxscale|vitess|tidb-proxy|router/i.test(`${version} ${comment}`)
    ? `it calls itself \`${brief(`${version} ${comment}`.trim(), 120)}\``
    : otherSession(driver, id)
  const server = { product, version, numbers: versionNumbers(version.replace(/^5\.5\.5-/, '')), proxySign } as const
  return { id, server, packet: /^[1-9]\d*$/.test(packet) ? Number(packet) : Number.POSITIVE_INFINITY }
}

/** The greeting has the low 32 bits of the session's number: a different number comes from something in between. */
function otherSession({ threadId }: Driver, id: string): string | undefined {
  if (!/^\d+$/.test(id) || typeof threadId !== 'number') return undefined
  const greeted = threadId >>> 0
  if (BigInt.asUintN(32, BigInt(id)) === BigInt(greeted)) return undefined
  return `the greeting gave this session the number ${greeted}, but the server reports ${id}`
}

/** The timeouts in whole seconds, at least one. In MySQL a limit on statements only covers SELECT, so the connection has its own limit too. */
function guardStatement({ product, numbers }: Server, { lockWait, statement }: Guards): string {
  const seconds = Math.max(1, Math.ceil(lockWait / 1_000))
  const settings = lockWait > 0 ? [`lock_wait_timeout = ${seconds}`, `innodb_lock_wait_timeout = ${seconds}`] : []
  if (statement > 0 && product === 'MariaDB') settings.push(`max_statement_time = ${statement / 1_000}`)
  if (statement > 0 && product === 'MySQL' && isAtLeast(numbers, [5, 7, 8]))
    settings.push(`max_execution_time = ${statement}`)
  return settings.length === 0 ? 'DO 0' : `SET SESSION ${settings.join(', SESSION ')}`
}

/** mysql2 replaces its stream with the encrypted one. */
function streamOf(driver: Driver, socket: Socket): Socket {
  return 'stream' in driver && driver.stream instanceof Socket ? driver.stream : socket
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The connection was abandoned.')
}
