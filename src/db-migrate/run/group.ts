import { rollBack } from '../../database/rollback.ts'
import type { StatementFailure } from '../../database/session/database.ts'
import { type RunContext, StatementError } from '../journal/context.ts'
import { settle } from '../journal/journal.ts'
import { subjectKey } from '../journal/snapshot.ts'
import type { HistoryRow, JournalRow } from '../ledger/history.ts'
import {
  finishEarlier,
  finishJournal,
  insertHistories,
  insertJournals,
  settleJournal,
  tableName,
  withdrawJournal,
} from '../ledger/records.ts'
import { isDuplicateRow, isFenced, isGone, RefusedStatement, refusal, rowsUnless, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { literal } from '../server/literal.ts'
import type { Subject } from '../statements/effect.ts'
import type { Statement } from '../statements/statement.ts'
import { historyRow, lockLost, rowOf, type ScriptOrder } from './perform.ts'
import { additionsOf } from './simple.ts'
import { heedStorage } from './storage.ts'

/** The maximum number of scripts in one packet, and of statements. */
export const groupSize = 100
const mostStatements = 400

/** A script that shares a packet with others, and what each of its statements adds. */
export interface Member {
  readonly order: ScriptOrder
  readonly added: readonly (readonly Subject[])[]
}

/** How a group of scripts ended: the first `done` of them are recorded; `error` is of the next. */
export interface GroupOutcome {
  readonly done: number
  readonly error: unknown
}

/**
 * The scripts at the front that can share one packet: small ones that create new tables, add to tables that this run created, or write rows, and
 * that need no query before they run. A thousand of them then take only a few dozen round trips. All first notes of a packet are one write before
 * its first statement: if the run ends in between, each script is in doubt, and the live schema shows the outcome of each.
 */
export async function groupOf(orders: readonly ScriptOrder[], context: RunContext): Promise<readonly Member[]> {
  if (!engineOf(context.home.dialect).sendsPackets || orders.length < 2 || context.statementTimeout > 0) return []
  const tables = await context.tables()
  if ((await context.storage())?.isDefaultSafe !== true) return []
  const group: Member[] = []
  let statements = 0
  let bytes = 0
  for (const order of orders.slice(0, groupSize)) {
    statements += order.prepared.statements.length
    if (
      statements > mostStatements ||
      order.journal.length > 0 ||
      (await heedStorage(order, context)) !== order.prepared
    )
      break
    const added = additionsOf(order.prepared, tables, context.own)
    if (added === undefined) break
    bytes += Buffer.byteLength(packetOf([{ order, added }], context).join(';'))
    if (bytes > context.connection.largest) break
    group.push({ order, added })
  }
  return group.length > 1 ? group : []
}

/** Runs a group in one packet; a variable of the session counts how far it got. */
export async function performGroup(group: readonly Member[], context: RunContext): Promise<GroupOutcome> {
  const outcome = await context.connection.run(packetOf(group, context).join(';'))
  if (outcome.isDone) return { done: group.length, error: undefined }
  const isLeft = await rollBack(context.connection)
  const settled = await settleGroup(group, outcome, context)
  return settled.error instanceof StatementError ? { ...settled, error: settled.error.with({ isLeft }) } : settled
}

const counter = '@slipway_count'

function packetOf(group: readonly Member[], context: RunContext): readonly string[] {
  const { home, signature } = context
  const rows = group.flatMap((member) => rowsFor(member, context))
  const packet = [`SET ${counter} = NULL`, ...insertJournals(home, rows, signature), `SET ${counter} = 0`]
  // The history rows of scripts that end in a definition wait for the next transaction, or for the end.
  let waiting: HistoryRow[] = []
  let count = 0
  const record = () => {
    const sql = insertHistories(home, waiting, 'slipway', signature)
    waiting = []
    return sql
  }
  for (const { order } of group) {
    const { statements, mode } = order.prepared
    waiting.push(historyRow(order))
    // In a transaction the history row comes first: it is the claim that no second runner can make.
    if (mode === 'transaction') packet.push('START TRANSACTION', ...record())
    for (const statement of statements) {
      const isLast = statement === statements.at(-1)
      // What may share a packet has no `;`, and nothing is open at its end except a comment, which the line break ends.
      const sql = `${statement.sql}\n`
      if (mode === 'transaction' || statement.effect.kind !== 'data') packet.push(sql)
      else {
        const done = finishJournal(home, placeOf(order, statement), 'done')
        packet.push('START TRANSACTION', sql, done, ...(isLast ? record() : []), 'COMMIT')
      }
      if (mode === 'transaction' && isLast) packet.push('COMMIT')
      packet.push(`SET ${counter} = ${++count}`)
    }
  }
  return waiting.length === 0 ? packet : [...packet, ...record()]
}

function placeOf({ prepared, revision }: ScriptOrder, { position }: Statement) {
  return { key: prepared.script.key, revision, position }
}

function rowsFor({ order, added }: Member, context: RunContext): readonly JournalRow[] {
  if (order.prepared.mode === 'transaction') return []
  return order.prepared.statements.map((statement, index) => {
    const subjects = added[index] ?? []
    const before = subjects.map((subject) => [subjectKey(subject, context.home.schema), 'absent'])
    return rowOf(order, statement, before.length === 0 ? '' : JSON.stringify(Object.fromEntries(before)), context)
  })
}

/** Records what is done, marks what failed, and deletes the notes of what was not reached. */
async function settleGroup(
  group: readonly Member[],
  failure: StatementFailure,
  context: RunContext,
): Promise<GroupOutcome> {
  const { connection, home } = context
  const count = await readCount(context)
  if (count === undefined) {
    await connection.run(withdrawJournal(home))
    return { done: 0, error: isFenced(failure) ? lockLost() : interrupted(failure) }
  }
  const { done, order, statement } = placeAt(group, count)
  const isOurs = isFenced(failure) || (isDuplicateRow(failure) && /slipway_/.test(failure.message))
  const isFault = order !== undefined && statement !== undefined && !isOurs
  // First what must not count as done.
  if (isFault && order.prepared.mode === 'journal') await settle(rowOf(order, statement, '', context), failure, context)
  if (order !== undefined && statement !== undefined)
    await connection.run(finishEarlier(home, placeOf(order, statement)))
  const isRecorded = await recordMissing(group.slice(0, done), context)
  if (!isFault || !isRecorded)
    return { done: isRecorded ? done : 0, error: isFenced(failure) ? lockLost() : interrupted(failure) }
  await connection.run(settleJournal(home))
  await connection.run(withdrawJournal(home))
  const { statements, path, mode } = order.prepared
  const kept = mode === 'transaction' ? 0 : statement.position - 1
  const at = { path, statement, kept, total: statements.length, mode, again: '', isLeft: false }
  return { done, error: new StatementError(at, failure) }
}

/** How many statements the server has finished; undefined if it has not begun the first, or is lost. */
async function readCount({ connection }: RunContext): Promise<number | undefined> {
  const [row] = await rowsUnless(isGone, connection, `SELECT ${counter}`)
  const text = textOf(row?.[0])
  return text === '' ? undefined : Number(text)
}

/** How many scripts are complete after so many statements, and which statement is next. */
function placeAt(group: readonly Member[], count: number) {
  let left = count
  for (const [done, { order }] of group.entries()) {
    const { statements } = order.prepared
    if (left < statements.length) return { done, order, statement: statements[left] }
    left -= statements.length
  }
  return { done: group.length, order: undefined, statement: undefined }
}

/** Scripts that are done, but whose history rows are not written yet. */
async function recordMissing(
  members: readonly Member[],
  { connection, home, signature }: RunContext,
): Promise<boolean> {
  const rows = members.map(({ order }) => historyRow(order))
  if (rows.length === 0) return true
  const keys = rows.map(({ key, revision }) => `(${literal(home.dialect, key)}, ${revision})`)
  const there = `SELECT script_key FROM ${tableName(home, 'history')} WHERE (script_key, revision) IN (${keys.join(', ')})`
  const found = await rowsUnless(isGone, connection, there)
  const known = new Set(found.map(([key]) => textOf(key)))
  const missing = rows.filter(({ key }) => !known.has(key))
  if (missing.length === 0) return true
  for (const sql of insertHistories(home, missing, 'slipway', signature))
    if (!(await connection.run(sql)).isDone) return false
  return true
}

function interrupted(failure: StatementFailure): unknown {
  return refusal('running a group of scripts', new RefusedStatement(failure))
}
