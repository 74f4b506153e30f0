import type { Connection, StatementFailure } from '../../database/session/database.ts'
import type { Row, Value } from '../../database/session/value.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'

/** Slipway's own statement was refused by the server. */
export class RefusedStatement extends Error {
  readonly failure: StatementFailure

  constructor(failure: StatementFailure) {
    super(failure.message)
    this.name = 'RefusedStatement'
    this.failure = failure
  }
}

/** All rows of a small query of ours; throws RefusedStatement. */
export async function rowsOf(connection: Connection, sql: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  const outcome = await connection.run(sql, { onRows: (more) => void rows.push(...more) })
  if (!outcome.isDone) throw new RefusedStatement(outcome)
  return rows
}

/** The rows, or none if the server refuses for an accepted reason. */
export async function rowsUnless(
  isExcused: (failure: StatementFailure) => boolean,
  connection: Connection,
  sql: string,
): Promise<readonly Row[]> {
  try {
    return await rowsOf(connection, sql)
  } catch (error) {
    if (error instanceof RefusedStatement && isExcused(error.failure)) return []
    throw error
  }
}

/** Runs a statement of ours; throws RefusedStatement. */
export async function execute(connection: Connection, sql: string): Promise<void> {
  const outcome = await connection.run(sql)
  if (!outcome.isDone) throw new RefusedStatement(outcome)
}

/** A value as text; '' for NULL. */
export function textOf(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value)
}

/** Whether a failure says that a table does not exist. */
export function isMissingTable({ code, state, message }: StatementFailure): boolean {
  return code === '1146' || state === '42P01' || /^no such table/.test(message)
}

/** Whether the connection was lost, or its time is up: the server said nothing about the statement. */
export function isGone({ reason }: StatementFailure): boolean {
  return reason === 'server-gone' || reason === 'timeout' || reason === 'cancelled'
}

/** Whether the server answered and refused. */
export function isRefused(failure: StatementFailure): boolean {
  return !isGone(failure)
}

/** Whether a failure says that a row with the same key already exists. */
export function isDuplicateRow({ code, state, message }: StatementFailure): boolean {
  return code === '1062' || state === '23505' || /^UNIQUE constraint failed/.test(message)
}

/** Whether a failure says that a column that cannot be NULL got NULL: this is how a fence answers. */
export function isFenced({ code, state, message }: StatementFailure): boolean {
  const isNull = code === '1048' || state === '23502' || /^NOT NULL constraint failed/.test(message)
  return isNull && message.includes('connection_id')
}

/** The error for a statement of our own that the server refused: what was tried, and the server's answer. */
export function refusal(doing: string, { failure }: RefusedStatement): UserError {
  const code = failure.code === '' ? '' : ` (${failure.code})`
  const cure = /denied|permission/i.test(failure.message)
    ? ' Give the migration user the privileges to create, read and write tables in this database.'
    : /read[- ]?only/i.test(failure.message)
      ? ' Use the address of the server that accepts writes.'
      : isGone(failure)
        ? ' Run this again: it continues from the state in the journal.'
        : ''
  const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason
  return new UserError(reason, `While ${doing}, the server said${code}: \`${brief(failure.message, 400)}\`.${cure}`)
}
