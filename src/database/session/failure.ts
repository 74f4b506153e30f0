import type { FailureReason } from './database.ts'
import type { DriverFailure } from './session.ts'

/** What drivers put on their errors, read without trusting any of it. */
export interface ErrorParts {
  readonly message: string
  readonly code: string
  readonly errno: string
  readonly state: string
}

/** The parts of any thrown value. */
export function partsOf(error: unknown): ErrorParts {
  const fields = new Map<string, unknown>(typeof error === 'object' && error !== null ? Object.entries(error) : [])
  const text = (key: string) => {
    const value = fields.get(key)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : ''
  return {
    message: typeof message === 'string' ? message : '',
    code: text('code'),
    errno: text('errno'),
    state: text('sqlState'),
  }
}

/** Error numbers of MySQL and MariaDB that have a reason of their own. */
const mysqlReasons: Readonly<Record<string, FailureReason>> = {
  1153: 'packet-too-large',
  1205: 'lock-timeout',
  1213: 'deadlock',
  3572: 'lock-timeout',
  3024: 'statement-timeout',
  1969: 'statement-timeout',
  1317: 'cancelled',
  1053: 'server-gone',
  1080: 'server-gone',
  1152: 'server-gone',
  1927: 'server-gone',
  3169: 'server-gone',
  4031: 'server-gone',
}

/** An error of mysql2: with a number it comes from the server, otherwise from the connection. */
export function explainMysql(error: unknown): DriverFailure {
  const { message, code, errno, state } = partsOf(error)
  if (!/^\d+$/.test(errno) || state === '') return broken(message, code)
  const line = /^42000$/.test(state) ? /\bat line (\d{1,9})$/.exec(message)?.[1] : undefined
  const reason = mysqlReasons[errno] ?? 'sql-error'
  return { reason, code: errno, state, message, line: line === undefined ? null : Number(line) }
}

/** SQLSTATEs of PostgreSQL that have a reason of their own; class 08 is for the connection. */
const postgresReasons: Readonly<Record<string, FailureReason>> = {
  '40001': 'deadlock',
  '40P01': 'deadlock',
  '55P03': 'lock-timeout',
  '25P03': 'server-gone',
  '57014': 'cancelled',
  '57P01': 'server-gone',
  '57P02': 'server-gone',
  '57P05': 'server-gone',
}

/** The code of our own errors for statements that the interface does not support. */
export const unsupported = 'SLIPWAY_UNSUPPORTED'

/** An error of pg for a statement. */
export function explainPostgres(error: unknown, sql: string): DriverFailure {
  const { message, code } = partsOf(error)
  if (code === unsupported) return { reason: 'sql-error', code: '', state: '', message, line: null }
  if (!/^[0-9A-Z]{5}$/.test(code) || !isServerError(error)) return broken(message, code)
  const known = code.startsWith('08') ? 'server-gone' : postgresReasons[code]
  const isTimeout = code === '57014' && message.includes('statement timeout')
  const reason = isTimeout ? 'statement-timeout' : (known ?? 'sql-error')
  return { reason, code, state: code, message: withDetail(error, message), line: lineAt(error, sql) }
}

function isServerError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'severity' in error
}

function withDetail(error: unknown, message: string): string {
  const detail = typeof error === 'object' && error !== null && 'detail' in error ? error.detail : undefined
  return typeof detail === 'string' ? `${message} (${detail})` : message
}

/** PostgreSQL counts characters, not UTF-16 units, from 1. */
function lineAt(error: unknown, sql: string): number | null {
  const position = typeof error === 'object' && error !== null && 'position' in error ? Number(error.position) : NaN
  if (!(position >= 1)) return null
  let [line, at] = [1, 0]
  for (const character of sql) {
    if (++at >= position) break
    if (character === '\n') line++
  }
  return line
}

/** An error of node:sqlite; SQLITE_BUSY is 5, SQLITE_LOCKED 6, each with extended codes above the low byte. */
export function explainSqlite(error: unknown): DriverFailure {
  const { message } = partsOf(error)
  const number = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) : NaN
  const code = Number.isInteger(number) ? String(number) : ''
  const primary = number & 0xff
  return { reason: primary === 5 || primary === 6 ? 'lock-timeout' : 'sql-error', code, state: '', message, line: null }
}

function broken(message: string, code: string): DriverFailure {
  return { reason: 'server-gone', code: '', state: '', message: message === '' ? code : message, line: null }
}
