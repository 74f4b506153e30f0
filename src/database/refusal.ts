import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import { partsOf } from './session/failure.ts'
import { protocolFault } from './session/protocol.ts'
import { type ConnectionTarget, describeTarget } from './session/target.ts'

/** Nobody listens yet, or the server says to try later: MySQL 1040 and PostgreSQL 53300 are «too many connections», 57P03 «starting up». */
const startingCodes = ['ECONNREFUSED', 'ENOENT', 'EAI_AGAIN', '57P03', '53300', 'ER_CON_COUNT_ERROR']

/** Whether the same attempt may succeed a little later. */
export function isStarting(error: unknown): boolean {
  return !(error instanceof UserError) && allParts(error).some(({ code }) => startingCodes.includes(code))
}

/** If a name has several addresses, Node gives one error for each. */
function allParts(error: unknown) {
  const several = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : []
  return [error, ...(Array.isArray(several) ? several : [])].map(partsOf)
}

type Cure = readonly [reason: string, cure: string]

const denied: Cure = ['access-denied', 'Change `user` and `password`, or allow this user from this host on the server.']
const noDatabase: Cure = ['unknown-database', 'Change `database`, or create it first.']
const unencrypted: Cure = ['tls-failed', 'Set `ssl-mode: required` or stronger.']
const noTls: Cure = ['tls-failed', 'Set `ssl-mode: preferred` or `disabled`, or turn on TLS on the server.']
const badTls: Cure = [
  'tls-failed',
  'Check `ssl-ca`, and that the certificate covers the given host; `ssl-mode: verify-ca` does not check the name.',
]
const noName: Cure = [
  'cannot-connect',
  'Check the host name; the name of a cluster’s service resolves only inside that cluster.',
]
const unsound: Cure = ['cannot-connect', 'Check host and port: the server there does not speak this database protocol.']
const nobody: Cure = [
  'cannot-connect',
  'Check host and port, that the server is running, and that the runner can reach it.',
]

/** By mysql2's code, MySQL's number, SQLSTATE, or the code of Node. */
const cures: Readonly<Record<string, Cure>> = {
  ER_ACCESS_DENIED_ERROR: denied,
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: denied,
  ER_DBACCESS_DENIED_ERROR: denied,
  ER_HOST_NOT_PRIVILEGED: denied,
  ER_HOST_IS_BLOCKED: denied,
  ER_ACCOUNT_HAS_BEEN_LOCKED: denied,
  ER_MUST_CHANGE_PASSWORD_LOGIN: denied,
  ER_BAD_DB_ERROR: noDatabase,
  ER_SECURE_TRANSPORT_REQUIRED: unencrypted,
  HANDSHAKE_NO_SSL_SUPPORT: noTls,
  HANDSHAKE_SSL_ERROR: badTls,
  '28P01': denied,
  '28000': denied,
  '42501': denied,
  '3D000': noDatabase,
  ENOTFOUND: noName,
  EAI_AGAIN: noName,
  [protocolFault]: unsound,
  // thrown by a driver's packet reader if a packet ends too early
  ERR_OUT_OF_RANGE: unsound,
  ERR_BUFFER_OUT_OF_BOUNDS: unsound,
}

/** The error for a failed attempt: what was tried, what came back, what to change. */
export function userErrorFor(
  error: unknown,
  target: ConnectionTarget,
  limit: number,
  redact: (text: string) => string,
): UserError {
  if (error instanceof UserError && error.message !== 'late') return error
  const parts = allParts(error)
  const [reason, cure] =
    parts.map(({ code }) => cures[code]).find((each) => each !== undefined) ?? tlsCure(error) ?? nobody
  const isLate = error instanceof UserError
  const what = isLate ? `no answer within ${limit / 1_000} s (\`connect-timeout\`)` : brief(redact(wordsOf(parts)), 400)
  return new UserError(reason, `Cannot connect to ${describeTarget(target)}: ${what}. ${cure}`, { cause: error })
}

/** The error text, without a full stop. Node's message for an incomplete packet is about our buffers. */
function wordsOf(parts: readonly ReturnType<typeof partsOf>[]): string {
  if (parts.some(({ code }) => /^ERR_(OUT_OF_RANGE|BUFFER_OUT_OF_BOUNDS)$/.test(code)))
    return 'The server sent a malformed packet'
  const said = parts.map(({ message, code }) => message || code).find(Boolean) ?? 'the server refused without a message'
  return said.replace(/\.+$/, '')
}

/** Node has many codes for TLS errors; pg has none for a server without TLS. */
function tlsCure(error: unknown): Cure | undefined {
  const { code, message } = partsOf(error)
  if (message === 'The server does not support SSL connections') return noTls
  return /^ERR_(TLS|SSL|OSSL)_|^EPROTO$|CERT|SELF_SIGNED|^UNABLE_TO_/.test(code) ? badTls : undefined
}
