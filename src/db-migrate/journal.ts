import type { Connection, StatementFailure } from '../database/database.ts'
import { isDoubledRow, isFenced, rowsOf, textOf } from './ask.ts'
import type { JournalRow } from './history.ts'
import { literal } from './literal.ts'
import type { Statement } from './prepare.ts'
import { finishJournal, type Home, insertJournal, tableName } from './records.ts'
import { snapshotOf, subjectKey } from './snapshot.ts'
import type { Workshop } from './workshop.ts'

/** A statement between its two notes. */
export interface Work {
  readonly row: JournalRow
  readonly statement: Statement
  /** What is to be written once it is done, in the same go. */
  readonly after: readonly string[]
  /** Milliseconds; 0 is no limit. */
  readonly timeout: number
}

/** `claimed`: another runner is at it. `fenced`: the lock is no longer ours; nothing was run. */
export type Answer =
  | { readonly kind: 'done' | 'claimed' | 'fenced' }
  | { readonly kind: 'failed'; readonly failure: StatementFailure }

/**
 * MySQL: note, statement and note in one packet. The server runs them in order and stops at the first that fails, so the second note follows
 * the statement at once, even when the client is gone by then. A data change and its note are one transaction.
 */
export async function runPacket(work: Work, shop: Workshop): Promise<Answer> {
  const packet = [insertJournal(shop.home, work.row, shop.signature), ...bodyOf(work, shop)]
  const outcome = await shop.connection.run(packet.join(';'), { timeout: work.timeout })
  if (outcome.isDone) return { kind: 'done' }
  return settle(work.row, outcome, shop)
}

/** A statement and its second note. Where the history's row follows, that is the note: the journal is brought along at the end of the run. */
export function bodyOf({ row, statement, after }: Work, { home }: Workshop): readonly string[] {
  // A line break: the statement may end in a comment.
  const sql = `${statement.sql}\n`
  const done = finishJournal(home, row, 'done')
  if (row.effect === 'data') return ['START TRANSACTION', sql, done, ...after, 'COMMIT']
  return after.length > 0 ? [sql, ...after] : [sql, done]
}

/** PostgreSQL and SQLite: the same, one by one. */
export async function runSteps({ row, statement, after, timeout }: Work, shop: Workshop): Promise<Answer> {
  const { connection, home, signature } = shop
  const isData = row.effect === 'data'
  const noted = await connection.run(insertJournal(home, row, signature))
  if (!noted.isDone) return settle(row, noted, shop)
  const begun = isData ? ['BEGIN'] : []
  const ending = [finishJournal(home, row, 'done'), ...after, ...(isData ? ['COMMIT'] : [])]
  for (const sql of [...begun, statement.sql, ...ending]) {
    const outcome = await connection.run(sql, { timeout })
    if (!outcome.isDone) return settle(row, outcome, shop)
  }
  return { kind: 'done' }
}

/** Which of the writes failed is read from the journal; what can still be recorded is. */
export async function settle(
  row: JournalRow,
  failure: StatementFailure,
  { connection, home }: Workshop,
): Promise<Answer> {
  await connection.run('ROLLBACK')
  const noted = await noteOf(connection, home, row)
  const isOther = noted !== undefined && noted.connection !== connection.id && connection.id !== ''
  if (isDoubledRow(failure) && (isOther || /slipway_journal/.test(failure.message))) return { kind: 'claimed' }
  if (isFenced(failure) && noted?.state !== 'begun') return { kind: 'fenced' }
  if (noted?.state === 'begun')
    await connection.run(finishJournal(home, row, 'failed', failure.message.slice(0, 1_000)))
  return { kind: 'failed', failure }
}

/** The row as the database has it; undefined where there is none, or where nobody can say any more. */
async function noteOf(connection: Connection, home: Home, row: JournalRow) {
  const sql =
    `SELECT state, connection_id FROM ${tableName(home, 'journal')} WHERE script_key = ${literal(home.dialect, row.key)} ` +
    `AND revision = ${row.revision} AND position = ${row.position}`
  const rows = await rowsOf(connection, sql).catch(() => [])
  const [state, id] = (rows[0] ?? []).map(textOf)
  return state === undefined || id === undefined ? undefined : { state, connection: id }
}

/** The definitions that a statement is about to change, as JSON for the journal. */
export async function beforeOf({ effect }: Statement, current: string, shop: Workshop): Promise<string> {
  if (effect.kind !== 'schema') return ''
  const { connection, home } = shop
  const [only] = effect.subjects
  // A table that was not there at the start needs no question: its CREATE fails where it is there after all.
  if (effect.isCreation && only !== undefined && only.schema === undefined && current === home.schema) {
    const tables = await shop.tables()
    const isNew = !tables.has(only.name.toLowerCase())
    tables.add(only.name.toLowerCase())
    if (isNew) return JSON.stringify({ [subjectKey(only, current)]: 'absent' })
  }
  return JSON.stringify(await snapshotOf(connection, effect.subjects, current))
}
