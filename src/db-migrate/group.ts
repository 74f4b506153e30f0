import type { StatementFailure } from '../database/database.ts'
import { isFenced, RefusedStatement, refusal, rowsOf, textOf } from './ask.ts'
import { heedEngines } from './engines.ts'
import { bodyOf, settle, type Work } from './journal.ts'
import { literal } from './literal.ts'
import { lockLost, type Order, recordOf, rowOf } from './perform.ts'
import type { Prepared } from './prepare.ts'
import { insertJournal, settleJournal, tableName, withdrawJournal } from './records.ts'
import { subjectKey } from './snapshot.ts'
import { StatementFault, type Workshop } from './workshop.ts'

/** The most scripts of one packet. */
export const groupSize = 40
/** Characters of one script. */
const largest = 4_000

/** How a group of scripts ended: the first `done` of them are recorded; `error` is of the next. */
export interface GroupOutcome {
  readonly done: number
  readonly error: unknown
}

/**
 * The scripts at the front that can share one packet: small ones that make new tables or write rows, of which nothing has to be asked before
 * they run. A thousand of them then cost a few dozen round trips. All first notes of a packet are one write before its first statement: should the
 * run end in between, each is in doubt, and for each the live schema tells.
 */
export async function groupOf(orders: readonly Order[], shop: Workshop): Promise<readonly Order[]> {
  if (shop.home.dialect !== 'mysql' || orders.length < 2 || shop.statementTimeout > 0) return []
  const tables = await shop.tables()
  const group: Order[] = []
  const made = new Set<string>()
  for (const order of orders.slice(0, groupSize)) {
    if (order.journal.length > 0 || !isSimple(order.prepared, tables, made)) break
    if ((await heedEngines(order.prepared, shop)) !== order.prepared) break
    group.push(order)
  }
  return group.length > 1 ? group : []
}

function isSimple({ mode, statements }: Prepared, tables: ReadonlySet<string>, made: Set<string>): boolean {
  if (mode !== 'journal' || statements.length === 0) return false
  if (statements.reduce((sum, { sql }) => sum + sql.length, 0) > largest) return false
  return statements.every(({ effect, directives }) => {
    if (directives.timeout !== undefined || directives.batch !== undefined) return false
    if (effect.kind === 'data') return true
    const [subject] = effect.subjects
    if (effect.kind !== 'schema' || !effect.isCreation || subject === undefined || subject.schema !== undefined)
      return false
    const name = subject.name.toLowerCase()
    if (tables.has(name) || made.has(name)) return false
    made.add(name)
    return true
  })
}

/** Runs a group in one packet; where it stops is read from the history. */
export async function performGroup(group: readonly Order[], shop: Workshop): Promise<GroupOutcome> {
  const { connection } = shop
  const works = group.flatMap((order) => worksOf(order, shop))
  const notes = insertJournal(
    shop.home,
    works.map(({ row }) => row),
    shop.signature,
  )
  const outcome = await connection.run([notes, ...works.flatMap((work) => bodyOf(work, shop))].join(';'))
  await noteTables(group, shop)
  if (outcome.isDone) return { done: group.length, error: undefined }
  await connection.run('ROLLBACK')
  const done = await countDone(group, shop).catch(() => 0)
  const order = group[done]
  if (order === undefined) return { done, error: refusal('writing the history', new RefusedStatement(outcome)) }
  return { done, error: await faultOf(order, outcome, shop) }
}

/** The statement that was begun and has no end is the one that failed. */
async function faultOf(order: Order, failure: StatementFailure, shop: Workshop): Promise<unknown> {
  const { connection, home } = shop
  const { statements, path, script } = order.prepared
  const open =
    `SELECT MIN(position) FROM ${tableName(home, 'journal')} WHERE state = 'begun' AND connection_id = CONNECTION_ID() ` +
    `AND script_key = ${literal(home.dialect, script.key)} AND revision = ${order.revision}`
  const [row] = await rowsOf(connection, open).catch(() => [])
  const statement = statements[Number(textOf(row?.[0])) - 1]
  if (statement === undefined) return isFenced(failure) ? lockLost() : interrupted(failure)
  await settle(rowOf(order, statement, '', shop), failure, shop)
  // Those that are done first: what is left was not reached.
  await connection.run(settleJournal(home))
  await connection.run(withdrawJournal(home))
  return new StatementFault({ path, statement, kept: statement.position - 1, total: statements.length }, failure)
}

function interrupted(failure: StatementFailure): unknown {
  return refusal('running a group of scripts', new RefusedStatement(failure))
}

function worksOf(order: Order, shop: Workshop): readonly Work[] {
  const { statements } = order.prepared
  return statements.map((statement) => {
    const [subject] = statement.effect.subjects
    const before = subject === undefined ? '' : JSON.stringify({ [subjectKey(subject, shop.home.schema)]: 'absent' })
    const after = statement === statements.at(-1) ? [recordOf(order, shop)] : []
    return { row: rowOf(order, statement, before, shop), statement, after, timeout: 0 }
  })
}

async function noteTables(group: readonly Order[], shop: Workshop): Promise<void> {
  const tables = await shop.tables()
  for (const { prepared } of group)
    for (const { effect } of prepared.statements) for (const { name } of effect.subjects) tables.add(name.toLowerCase())
}

async function countDone(group: readonly Order[], { connection, home }: Workshop): Promise<number> {
  const keys = group.map(({ prepared, revision }) => `(${literal(home.dialect, prepared.script.key)}, ${revision})`)
  const sql = `SELECT COUNT(*) FROM ${tableName(home, 'history')} WHERE (script_key, revision) IN (${keys.join(', ')})`
  const [row] = await rowsOf(connection, sql)
  return Number(textOf(row?.[0]))
}
