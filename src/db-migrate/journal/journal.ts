import { rollBack } from '../../database/rollback.ts'
import type { Connection, Request, StatementFailure } from '../../database/session/database.ts'
import { rawLength } from '../../text/raw.ts'
import type { JournalRow } from '../ledger/history.ts'
import { clearRow, finishJournal, insertJournal, type LedgerHome, tableName } from '../ledger/records.ts'
import { execute, isDuplicateRow, isFenced, isGone, rowsUnless, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { literal } from '../server/literal.ts'
import type { Statement } from '../statements/statement.ts'
import { mayCarry } from './carry.ts'
import type { RunContext } from './context.ts'
import { describeBroken, readBroken } from './foreign-keys.ts'
import { snapshotOf, subjectKey } from './snapshot.ts'

/** A statement between its two notes. */
export interface JournaledWork {
  readonly row: JournalRow
  readonly statement: Statement
  /** What to write together with the second note. */
  readonly after: readonly string[]
  /** Milliseconds; 0 for no limit. */
  readonly timeout: number
}

/**
 * `claimed`: another runner works on it. `fenced`: the lock was lost, and nothing was run. `unnoted`: the server has run the statement, but rejected
 * the note after it. `broken`: it broke foreign keys. `isKept`: the statement was not rolled back.
 */
export type StepAnswer =
  | { readonly kind: 'done' | 'claimed' | 'fenced' }
  /** `isLeft`: the server could not roll back everything. */
  | { readonly kind: 'failed'; readonly failure: StatementFailure; readonly isLeft: boolean }
  | { readonly kind: 'broken'; readonly what: string; readonly isKept: boolean }
  | { readonly kind: 'unnoted'; readonly failure: StatementFailure; readonly isKept: boolean }

/** Runs a statement and records its outcome; on MySQL in one packet, if that cannot change the meaning of the statement. */
export function runNoted(work: JournaledWork, context: RunContext): Promise<StepAnswer> {
  const { sendsPackets } = engineOf(context.home.dialect)
  return sendsPackets && mayCarry(work.statement.sql) ? runPacket(work, context) : runSteps(work, context)
}

/** Set by the packet after its statement: the number of changed rows. NULL before. */
const rowsVariable = '@slipway_rows'

/**
 * MySQL: note, statement and note in one packet. The server runs them in order and stops at the first error, so the second note follows the statement
 * at once, even if the client is gone. A data change and its note are one transaction.
 */
async function runPacket(work: JournaledWork, context: RunContext): Promise<StepAnswer> {
  const { connection, home, signature } = context
  const { row, statement, after, timeout } = work
  const done = finishJournal(home, row, 'done', '', rowsVariable)
  // A line break, because the statement may end in a comment.
  const ran = [`${statement.sql}\n`, `SET ${rowsVariable} = ROW_COUNT()`]
  const body =
    row.effect === 'data'
      ? ['START TRANSACTION', ...ran, done, ...after, 'COMMIT']
      : [...ran, ...(after.length > 0 ? after : [done])]
  // If the history's row follows, it is the note; the journal is updated at the end of the run.
  const packet = [`SET ${rowsVariable} = NULL`, insertJournal(home, row, signature), ...body].join(';')
  if (rawLength(packet) > connection.largest) return runSteps(work, context)
  const outcome = await connection.run(packet, { timeout })
  if (outcome.isDone) return { kind: 'done' }
  const [ranRows] = await rowsUnless(isGone, connection, `SELECT ${rowsVariable}`)
  return textOf(ranRows?.[0]) === '' ? settle(row, outcome, context) : settleNote(row, outcome, context)
}

/** The same, one by one: each is sent unchanged. */
async function runSteps(work: JournaledWork, context: RunContext): Promise<StepAnswer> {
  const { connection, home, signature } = context
  const { row, statement, timeout } = work
  const isData = row.effect === 'data'
  for (const sql of [insertJournal(home, row, signature), ...(isData ? [engineOf(home.dialect).begin] : [])]) {
    const outcome = await connection.run(sql, { timeout })
    if (!outcome.isDone) return settle(row, outcome, context)
  }
  const outcome = await connection.run(statement.sql, { timeout, ...inputOf(statement) })
  if (!outcome.isDone) return settle(row, outcome, context)
  return writeEnd([finishJournal(home, row, 'done')], work, context)
}

/** Writes the notes after a statement that was run, and ends its transaction if it has one. */
export async function writeEnd(
  notes: readonly string[],
  { row, after }: JournaledWork,
  context: RunContext,
): Promise<StepAnswer> {
  const { connection } = context
  const isOpen = row.effect === 'data' || row.effect === 'batch'
  // After the first note, which counts the rows of the change.
  for (const sql of [...notes, ...(isOpen ? fenceOf(row, context) : [])]) {
    const outcome = await connection.run(sql)
    if (!outcome.isDone) return settleNote(row, outcome, context)
  }
  if (after.length > 0) {
    const what = describeBroken(context.keys.before, await readBroken(context))
    if (what !== '') return settleBroken(row, what, isOpen, context)
  }
  for (const sql of [...after, ...(isOpen ? ['COMMIT'] : [])]) {
    const outcome = await connection.run(sql)
    if (!outcome.isDone) return settleNote(row, outcome, context)
  }
  return { kind: 'done' }
}

/** The rows of a COPY … FROM stdin. */
export function inputOf({ rows }: Statement): Pick<Request, 'input'> {
  return rows === undefined ? {} : { input: rows }
}

/**
 * A row that only the holder of the lock can write, and that is deleted again, for the transaction of a change: between the note and the change, a
 * run may be frozen until another one has the lease. PostgreSQL ends the session of such a run, and SQLite has no leases.
 */
export function fenceOf(row: JournalRow, { home, signature }: RunContext): readonly string[] {
  if (!engineOf(home.dialect).sendsPackets) return []
  const fence = { ...row, position: 0 }
  return [insertJournal(home, fence, signature), clearRow(home, fence)]
}

/** The journal shows which of the writes failed; the rest is recorded if possible. */
export async function settle(row: JournalRow, failure: StatementFailure, context: RunContext): Promise<StepAnswer> {
  const { connection, home } = context
  const isLeft = await rollBack(connection)
  const noted = await noteOf(connection, home, row)
  if (isClaim(failure, noted, connection)) return { kind: 'claimed' }
  if (isFenced(failure) && noted?.state !== 'begun') return { kind: 'fenced' }
  if (noted?.state === 'begun')
    await connection.run(finishJournal(home, row, 'failed', failure.message.slice(0, 1_000)))
  return { kind: 'failed', failure, isLeft }
}

/** The statement was run, but writing the note after it failed. A statement that was not rolled back is never noted as failed. */
async function settleNote(row: JournalRow, failure: StatementFailure, context: RunContext): Promise<StepAnswer> {
  const { connection, home } = context
  const isRolledBack = row.effect === 'data' || row.effect === 'batch'
  await connection.run('ROLLBACK')
  if (!isRolledBack) await connection.run(finishJournal(home, row, 'done'))
  if (isFenced(failure)) return { kind: 'fenced' }
  if (isClaim(failure, await noteOf(connection, home, row), connection)) return { kind: 'claimed' }
  if (isRolledBack) await connection.run(finishJournal(home, row, 'failed', failure.message.slice(0, 1_000)))
  return { kind: 'unnoted', failure, isKept: !isRolledBack }
}

/** A script that broke foreign keys is not recorded, and an open transaction is rolled back. */
async function settleBroken(
  row: JournalRow,
  what: string,
  isOpen: boolean,
  { connection, home }: RunContext,
): Promise<StepAnswer> {
  if (!isOpen) return { kind: 'broken', what, isKept: true }
  await execute(connection, 'ROLLBACK')
  await execute(connection, finishJournal(home, row, 'failed', what.slice(0, 1_000)))
  return { kind: 'broken', what, isKept: false }
}

interface Noted {
  readonly state: string
  readonly connection: string
}

/** Whether a failure means that another runner has written the same row. */
function isClaim(failure: StatementFailure, noted: Noted | undefined, { id }: Connection): boolean {
  const isOther = noted !== undefined && noted.connection !== id && id !== ''
  return isDuplicateRow(failure) && (isOther || /slipway_(?:journal|history)/.test(failure.message))
}

/** The row in the database; undefined if there is none, or if it cannot be read any more. */
async function noteOf(connection: Connection, home: LedgerHome, row: JournalRow) {
  const sql =
    `SELECT state, connection_id FROM ${tableName(home, 'journal')} WHERE script_key = ${literal(home.dialect, row.key)} ` +
    `AND revision = ${row.revision} AND position = ${row.position}`
  const rows = await rowsUnless(isGone, connection, sql)
  const [state, id] = (rows[0] ?? []).map(textOf)
  return state === undefined || id === undefined ? undefined : { state, connection: id }
}

/** The definitions that a statement will change, as JSON for the journal. */
export async function beforeOf({ effect }: Statement, current: string, context: RunContext): Promise<string> {
  if (effect.kind !== 'schema') return ''
  const { connection, home } = context
  const [only] = effect.subjects
  // A table that did not exist at the start need not be read: if it exists after all, its CREATE fails.
  if (effect.isCreation && only !== undefined && only.schema === undefined && current === home.schema) {
    const tables = await context.tables()
    const isNew = !tables.has(only.name.toLowerCase())
    tables.add(only.name.toLowerCase())
    if (isNew) return JSON.stringify({ [subjectKey(only, current)]: 'absent' })
  }
  return JSON.stringify(await snapshotOf(connection, effect.subjects, current))
}
