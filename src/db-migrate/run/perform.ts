import { rollBack } from '../../database/rollback.ts'
import type { StatementFailure } from '../../database/session/database.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { runBatches } from '../batch/batches.ts'
import { describeRepeats, runAgain } from '../journal/again.ts'
import { type RunContext, StatementError } from '../journal/context.ts'
import { brokenKeysError, describeBroken, readBroken } from '../journal/foreign-keys.ts'
import { beforeOf, inputOf, type JournaledWork, runNoted, type StepAnswer } from '../journal/journal.ts'
import type { HistoryRow, JournalRow } from '../ledger/history.ts'
import { clearJournal, clearRow, insertHistory } from '../ledger/records.ts'
import { execute, isDuplicateRow, isFenced, RefusedStatement, refusal } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import type { Prepared, Statement } from '../statements/statement.ts'
import { rememberSession, schemaAt } from './session.ts'
import { forgetOwn } from './simple.ts'
import { heedStorage } from './storage.ts'

/** What happened to a script: `already` if another runner was faster. */
export type ScriptOutcome = 'done' | 'already'

/** A script to run, and what an earlier run left of it. */
export interface ScriptOrder {
  readonly prepared: Prepared
  readonly revision: number
  /** Its rows in the journal, in order; none is in doubt any longer. */
  readonly journal: readonly JournalRow[]
}

/** Runs one script and records it. Throws StatementError if the server refuses a statement. */
export async function performScript(given: ScriptOrder, context: RunContext): Promise<ScriptOutcome> {
  Object.assign(context.repeats, { count: 0, last: '' })
  // An interrupted script may have broken keys in its first part.
  context.keys.before =
    given.journal.length > 0 ? new Map() : await readBroken(context).catch(explain('looking at foreign keys'))
  const order = { ...given, prepared: await heedStorage(given, context) }
  forgetOwn(given.prepared, context.own)
  if (given.prepared.statements.some(({ effect }) => effect.kind === 'schema' || effect.kind === 'unseen'))
    context.forgetStorage()
  const restore = await rememberSession(order.prepared, context)
  try {
    return order.prepared.mode === 'transaction'
      ? await runWhole(order, restore, context)
      : await runJournalled(order, context)
  } finally {
    await restore()
  }
}

/** The result of one attempt at a whole script; what failed was rolled back. */
type WholeAttempt =
  | { readonly kind: ScriptOutcome }
  | { readonly kind: 'failed'; readonly failure: StatementFailure; readonly isLeft: boolean; readonly error: unknown }

/** All or nothing; repeated if other sessions were in the way. */
async function runWhole(order: ScriptOrder, restore: () => Promise<void>, context: RunContext): Promise<ScriptOutcome> {
  const attempt = async (count: number) => {
    // MySQL does not roll back what a statement set for the session.
    if (count > 1) await restore()
    return runOnce(order, context)
  }
  const failureOf = (result: WholeAttempt) => (result.kind === 'failed' && !result.isLeft ? result.failure : undefined)
  const result = await runAgain(order.prepared.path, context, attempt, failureOf)
  if (result.kind === 'failed') throw result.error
  return result.kind
}

/** The history row comes first: it is the claim that no second runner can make. */
async function runOnce(order: ScriptOrder, context: RunContext): Promise<WholeAttempt> {
  const { connection } = context
  const { statements, path } = order.prepared
  const fail = async (failure: StatementFailure, error: unknown): Promise<WholeAttempt> => {
    const isLeft = await rollBack(connection)
    if (error instanceof StatementError) return { kind: 'failed', failure, isLeft, error: error.with({ isLeft }) }
    return { kind: 'failed', failure, isLeft, error }
  }
  await execute(connection, engineOf(connection.dialect).begin).catch(explain('beginning the transaction'))
  const claim = await connection.run(recordOf(order, context))
  if (!claim.isDone && isDuplicateRow(claim)) {
    await connection.run('ROLLBACK')
    return { kind: 'already' }
  }
  if (!claim.isDone) return fail(claim, claimRefused(claim))
  for (const statement of statements) {
    const outcome = await connection.run(statement.sql, {
      timeout: timeoutOf(statement, context),
      ...inputOf(statement),
    })
    if (!outcome.isDone) return fail(outcome, refusedAt(order, statement, 0, outcome, context))
  }
  const broken = describeBroken(context.keys.before, await readBroken(context).catch(explain('checking foreign keys')))
  if (broken !== '') {
    await connection.run('ROLLBACK')
    throw brokenKeysError(path, broken, 'No change of this script remains.')
  }
  const committed = await connection.run('COMMIT')
  return committed.isDone ? { kind: 'done' } : fail(committed, refusal('committing', new RefusedStatement(committed)))
}

function refusedAt(
  { prepared: { path, statements, mode } }: ScriptOrder,
  statement: Statement,
  kept: number,
  failure: StatementFailure,
  context: RunContext,
): StatementError {
  const at = { path, statement, kept, total: statements.length, mode, again: describeRepeats(context), isLeft: false }
  return new StatementError(at, failure)
}

/** Runs statement by statement, with notes before and after each; continues where an earlier run stopped. */
async function runJournalled(order: ScriptOrder, context: RunContext): Promise<ScriptOutcome> {
  const { prepared, revision, journal } = order
  const { statements, script } = prepared
  const finished = finishedOf(order)
  if (journal.some(({ state }) => state === 'failed'))
    await execute(context.connection, clearJournal(context.home, { key: script.key, revision }, 'failed'))
  const rest = statements.filter(({ position }) => !finished.has(position))
  for (const statement of statements) {
    const isLast = statement === rest.at(-1)
    if (finished.has(statement.position)) {
      if (statement.effect.kind === 'session') await runOwn(order, statement, context)
    } else if (await runOne(order, statement, isLast, context)) return 'already'
  }
  if (rest.length === 0) {
    const broken = describeBroken(
      context.keys.before,
      await readBroken(context).catch(explain('checking foreign keys')),
    )
    if (broken !== '') throw brokenKeysError(prepared.path, broken, doneUnrecorded)
    await execute(context.connection, recordOf(order, context)).catch(explain('writing the history'))
  }
  return 'done'
}

/** True if another runner has claimed it. */
async function runOne(
  order: ScriptOrder,
  statement: Statement,
  isLast: boolean,
  context: RunContext,
): Promise<boolean> {
  const { prepared } = order
  const isBatch = statement.directives.batch !== undefined && statement.effect.kind === 'data'
  const current = schemaAt(prepared, statement.position, context.home.schema)
  const before = isBatch ? '' : await beforeOf(statement, current, context)
  const row: JournalRow = { ...rowOf(order, statement, before, context), ...(isBatch ? { effect: 'batch' } : {}) }
  const after = isLast ? [recordOf(order, context)] : []
  const earlier = order.journal.find(({ position }) => position === statement.position)
  const work = { row, after, statement, timeout: timeoutOf(statement, context) }
  const answer = isBatch
    ? await runBatches({ ...work, path: prepared.path, earlier }, context)
    : await runPatiently(work, prepared.path, context)
  if (answer.kind === 'done' || answer.kind === 'claimed') return answer.kind === 'claimed'
  const kept = prepared.statements.filter(({ position }) => position < statement.position).length
  throw answer.kind === 'failed'
    ? refusedAt(order, statement, kept, answer.failure, context).with({ isLeft: answer.isLeft })
    : errorOf(answer, prepared, statement)
}

/** One statement; repeated if other sessions were in the way and it left nothing behind. */
async function runPatiently(work: JournaledWork, path: string, context: RunContext): Promise<StepAnswer> {
  const { connection, home } = context
  const { effect, sql, position } = work.statement
  // A call may have committed a part; an index that was being built concurrently stays, invalid.
  const isWhole = /^(?:data|schema|session|repeatable)$/.test(effect.kind) && !/\bconcurrently\b/i.test(sql)
  const attempt = async (count: number) => {
    if (count > 1) await execute(connection, clearRow(home, work.row))
    return runNoted(work, context)
  }
  const failureOf = (answer: StepAnswer) =>
    isWhole && answer.kind === 'failed' && !answer.isLeft ? answer.failure : undefined
  return runAgain(`${path}, statement ${position}`, context, attempt, failureOf)
}

const doneUnrecorded =
  'All its statements are done and recorded, but the script is not recorded as applied: correct those rows by hand and run this again.'

/** The error for a statement that the server has run, but whose script does not continue. */
function errorOf(
  answer: Exclude<StepAnswer, { kind: 'done' | 'claimed' | 'failed' }>,
  { path, statements }: Prepared,
  { line, position }: Statement,
): UserError {
  if (answer.kind === 'broken')
    return brokenKeysError(path, answer.what, answer.isKept ? doneUnrecorded : 'Its last statement is rolled back.')
  if (answer.kind !== 'unnoted') return lockLost()
  const { failure, isKept } = answer
  const what = `\`${brief(path)}\` line ${line}, statement ${position} of ${statements.length} was executed by the server, but recording it failed`
  const code = failure.code === '' ? '' : `${failure.code} `
  const state = isKept
    ? 'The statement remains in effect: run this again, and it continues after it'
    : 'It was rolled back: run this again'
  const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason
  return new UserError(reason, `${what}: ${code}\`${brief(failure.message, 400)}\`. ${state}.`)
}

/** The journal row of a statement that will run next. */
export function rowOf(
  { prepared, revision }: ScriptOrder,
  statement: Statement,
  before: string,
  context: RunContext,
): JournalRow {
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
    connection: context.connection.id,
    runner: context.signature.runner,
    startedAt: '',
  }
}

/** A statement for the session, repeated because the session that ran it is gone. */
async function runOwn(order: ScriptOrder, statement: Statement, context: RunContext): Promise<void> {
  const outcome = await context.connection.run(statement.sql)
  if (!outcome.isDone) throw refusedAt(order, statement, statement.position, outcome, context)
}

/** Positions that need not be run again. The statements that were run must still be in the file unchanged. */
function finishedOf({ prepared, journal }: ScriptOrder): ReadonlySet<number> {
  const begun = journal.filter(({ effect, progress }) => effect === 'batch' && progress !== '')
  const finished = journal.filter(({ state }) => state === 'done' || state === 'skipped')
  for (const { position, fingerprint, line } of [...finished, ...begun]) {
    if (prepared.statements[position - 1]?.fingerprint === fingerprint) continue
    const what = `Statement ${position} of \`${prepared.path}\` (line ${line} at the time) was run by an earlier, unfinished run`
    const cure =
      'Restore it and change only the statements after it, or restore the database by hand to its state before the script and use `command: repair`.'
    throw new UserError('edited-script', `${what}, and has changed since. ${cure}`)
  }
  return new Set(finished.map(({ position }) => position))
}

/** The history row of a finished script. */
export function historyRow({ prepared, revision }: ScriptOrder): HistoryRow {
  const { script, direction } = prepared
  return { key: script.key, revision, action: direction, script: script.file.path, checksum: script.checksum }
}

/** Writes that row. */
export function recordOf(order: ScriptOrder, { home, signature }: RunContext): string {
  return insertHistory(home, historyRow(order), 'slipway', signature)
}

function timeoutOf({ directives }: Statement, { statementTimeout }: RunContext): number {
  return directives.timeout ?? statementTimeout
}

function claimRefused(failure: StatementFailure): Error {
  return isFenced(failure) ? lockLost() : refusal('writing the history', new RefusedStatement(failure))
}

/** The error of a run that lost its lock. */
export function lockLost(): UserError {
  const what = 'This run no longer holds the lock: its session was replaced, or a script released all locks'
  return new UserError(
    'lock-lost',
    `${what}. Nothing was run after that. Run it again; connect to the server directly, not through a proxy.`,
  )
}

function explain(doing: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof RefusedStatement ? refusal(doing, error) : error
  }
}
