import type { StatementOutcome } from '../database/database.ts'
import { Complaint } from '../runner/complaint.ts'
import { execute, isDoubledRow, isFenced, RefusedStatement, refusal } from './ask.ts'
import { runBatches } from './batches.ts'
import { heedEngines } from './engines.ts'
import type { HistoryRow, JournalRow } from './history.ts'
import { beforeOf, runPacket, runSteps } from './journal.ts'
import type { Prepared, Statement } from './prepare.ts'
import { clearJournal, insertHistory } from './records.ts'
import { rememberSession, schemaAt } from './session.ts'
import { forgetOwn } from './simple.ts'
import { StatementFault, type Workshop } from './workshop.ts'

/** What became of a script: `already`, when another runner was faster. */
export type Performed = 'done' | 'already'

/** A script to run, with what an earlier run left of it. */
export interface Order {
  readonly prepared: Prepared
  readonly revision: number
  /** Its rows in the journal, in order; none is in doubt any more. */
  readonly journal: readonly JournalRow[]
}

/** Runs one script and records it. Throws StatementFault where the server refuses a statement. */
export async function performScript(given: Order, shop: Workshop): Promise<Performed> {
  const order = { ...given, prepared: await heedEngines(given.prepared, shop) }
  forgetOwn(given.prepared, shop.own)
  if (given.prepared.statements.some(({ effect }) => effect.kind === 'schema' || effect.kind === 'unseen'))
    shop.forgetEngines()
  const restoring = await rememberSession(order.prepared, shop)
  try {
    return order.prepared.mode === 'transaction' ? await runWhole(order, shop) : await runJournalled(order, shop)
  } finally {
    for (const sql of restoring) await shop.connection.run(sql)
  }
}

const begin = { mysql: 'START TRANSACTION', postgres: 'BEGIN', sqlite: 'BEGIN IMMEDIATE' } as const

/** All or nothing. The history's row comes first: it is the claim that no second runner can make. */
async function runWhole(order: Order, shop: Workshop): Promise<Performed> {
  const { prepared } = order
  const { connection } = shop
  const { statements, path } = prepared
  await execute(connection, begin[connection.dialect]).catch(explain('beginning the transaction'))
  const claim = await connection.run(recordOf(order, shop))
  if (!claim.isDone) {
    await connection.run('ROLLBACK')
    if (isDoubledRow(claim)) return 'already'
    throw claimRefused(claim)
  }
  for (const statement of statements) {
    const outcome = await connection.run(statement.sql, { timeout: timeoutOf(statement, shop) })
    if (outcome.isDone) continue
    await connection.run('ROLLBACK')
    throw new StatementFault({ path, statement, kept: 0, total: statements.length }, outcome)
  }
  await execute(connection, 'COMMIT').catch(explain('committing'))
  return 'done'
}

/** Statement by statement, each noted before and after; goes on where an earlier run stopped. */
async function runJournalled(order: Order, shop: Workshop): Promise<Performed> {
  const { prepared, revision, journal } = order
  const { statements, script } = prepared
  const finished = finishedOf(order)
  if (journal.some(({ state }) => state === 'failed'))
    await execute(shop.connection, clearJournal(shop.home, { key: script.key, revision }, 'failed'))
  const rest = statements.filter(({ position }) => !finished.has(position))
  for (const statement of statements) {
    const isLast = statement === rest.at(-1)
    if (finished.has(statement.position)) {
      if (statement.effect.kind === 'session') await runOwn(order, statement, shop)
    } else if (await runOne(order, statement, isLast, shop)) return 'already'
  }
  if (rest.length === 0) await execute(shop.connection, recordOf(order, shop)).catch(explain('writing the history'))
  return 'done'
}

/** True when another runner has claimed it. */
async function runOne(order: Order, statement: Statement, isLast: boolean, shop: Workshop): Promise<boolean> {
  const { prepared } = order
  const isBatch = statement.directives.batch !== undefined && statement.effect.kind === 'data'
  const current = schemaAt(prepared, statement.position, shop.home.schema)
  const before = isBatch ? '' : await beforeOf(statement, current, shop)
  const row: JournalRow = { ...rowOf(order, statement, before, shop), ...(isBatch ? { effect: 'batch' } : {}) }
  const after = isLast ? [recordOf(order, shop)] : []
  const earlier = order.journal.find(({ position }) => position === statement.position)
  const work = { row, after, statement, timeout: timeoutOf(statement, shop) }
  const answer = isBatch
    ? await runBatches({ ...work, path: prepared.path, earlier }, shop)
    : await (shop.connection.dialect === 'mysql' ? runPacket(work, shop) : runSteps(work, shop))
  if (answer.kind === 'fenced') throw lockLost()
  if (answer.kind !== 'failed') return answer.kind === 'claimed'
  const kept = order.prepared.statements.filter(({ position }) => position < statement.position).length
  throw new StatementFault({ path: prepared.path, statement, kept, total: prepared.statements.length }, answer.failure)
}

/** The journal's row of a statement that is about to run. */
export function rowOf({ prepared, revision }: Order, statement: Statement, before: string, shop: Workshop): JournalRow {
  return {
    key: prepared.script.key,
    revision,
    direction: prepared.direction,
    position: statement.position,
    line: statement.line,
    fingerprint: statement.fingerprint,
    effect: statement.effect.kind,
    before,
    progress: '',
    state: 'begun',
    connection: shop.connection.id,
    runner: shop.signature.runner,
    startedAt: '',
  }
}

/** A statement of the session, said again because the session that heard it is gone. */
async function runOwn({ prepared }: Order, statement: Statement, { connection }: Workshop): Promise<void> {
  const outcome = await connection.run(statement.sql)
  const total = prepared.statements.length
  if (!outcome.isDone)
    throw new StatementFault({ path: prepared.path, statement, kept: statement.position, total }, outcome)
}

/** Positions that need not be run again. What was run must still stand in the file as it was. */
function finishedOf({ prepared, journal }: Order): ReadonlySet<number> {
  const begun = journal.filter(({ effect, progress }) => effect === 'batch' && progress !== '')
  const finished = journal.filter(({ state }) => state === 'done' || state === 'skipped')
  for (const { position, fingerprint, line } of [...finished, ...begun]) {
    if (prepared.statements[position - 1]?.fingerprint === fingerprint) continue
    const what = `Statement ${position} of \`${prepared.path}\` (line ${line} at the time) was run by an earlier, unfinished run`
    const cure =
      'Restore it and change only what comes after it; or bring the database back by hand to where the script began and use `command: repair`.'
    throw new Complaint('edited-script', `${what}, and reads differently now. ${cure}`)
  }
  return new Set(finished.map(({ position }) => position))
}

/** The history's row of a script that is done. */
export function historyRow({ prepared, revision }: Order): HistoryRow {
  const { script, direction } = prepared
  return { key: script.key, revision, action: direction, script: script.file.path, checksum: script.checksum }
}

/** Writes that row. */
export function recordOf(order: Order, { home, signature }: Workshop): string {
  return insertHistory(home, historyRow(order), 'slipway', signature)
}

function timeoutOf({ directives }: Statement, { statementTimeout }: Workshop): number {
  return directives.timeout ?? statementTimeout
}

function claimRefused(failure: Exclude<StatementOutcome, { isDone: true }>): Error {
  return isFenced(failure) ? lockLost() : refusal('writing the history', new RefusedStatement(failure))
}

/** The complaint of a run that lost its lock. */
export function lockLost(): Complaint {
  const what = 'This run no longer holds the lock: its session was replaced, or a script released all locks'
  return new Complaint(
    'lock-lost',
    `${what}. Nothing was run after that. Run it again; connect to the server itself, not through a proxy.`,
  )
}

function explain(doing: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof RefusedStatement ? refusal(doing, error) : error
  }
}
