import { connect } from '../database/connect.ts'
import type { Connection, StatementFailure, StatementOutcome } from '../database/database.ts'
import { describeTarget } from '../database/target.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { firstWords, refusal } from '../sql/permit.ts'
import { openSession, type Session } from '../sql/script.ts'
import { workAhead } from './ahead.ts'
import { count, describeSql } from './describe.ts'
import { explained, type Facts, faultOf } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { Binder } from './parameters.ts'
import type { RunStep } from './plan.ts'
import { type Piece, piecesOf } from './scripts.ts'
import type { Failure, PlaceOutcome } from './story.ts'
import { Enough, type Taker } from './taker.ts'
import { Teller } from './teller.ts'

/** How many warnings are asked for. */
const mostWarnings = 100

/** What a run on one server needs. */
export interface Run {
  readonly step: RunStep
  readonly inputs: Inputs
  readonly facts: Facts
  readonly host: Host
  readonly taker: Taker
  /** Milliseconds that are left of `timeout`; 0 for no limit. */
  readonly timeLeft: number
}

/** What a run leaves behind, beside what its taker has. */
export type RunOutcome = Pick<
  PlaceOutcome,
  'where' | 'server' | 'records' | 'counts' | 'affectedRows' | 'warnings' | 'failures'
>

/** A failure that ends the run on this server. */
class Stop extends Error {}

/** Sends all statements to one server, one a packet; answers what happened, whatever that is. */
export async function runOn(run: Run): Promise<RunOutcome> {
  const { place } = run.step
  const where = describeTarget(place.target)
  const teller = new Teller(run.host, place.name)
  const failures: Failure[] = []
  try {
    const guards = { ...run.inputs.guards, total: run.timeLeft }
    await using connection = await connect(place.target, guards, run.host)
    teller.server = `${connection.server.product} ${connection.server.version}, ${connection.security}`
    await new Runner(run, connection, teller, failures).all()
  } catch (error) {
    if (error instanceof Complaint) {
      const failure: Failure = { reason: error.reason, message: error.items.join(' '), place: undefined }
      failures.push(failure)
      teller.fail(failure)
    } else if (!(error instanceof Stop)) throw error
  }
  const { records, counts, affectedRows } = teller.journal
  return { where, server: teller.server, records, counts, affectedRows, warnings: teller.warnings, failures }
}

class Runner {
  readonly #run: Run
  readonly #connection: Connection
  readonly #teller: Teller
  readonly #failures: Failure[]
  readonly #binder: Binder
  #session: Session = openSession()

  constructor(run: Run, connection: Connection, teller: Teller, failures: Failure[]) {
    this.#run = run
    this.#connection = connection
    this.#teller = teller
    this.#failures = failures
    this.#binder = new Binder(run.inputs.parameters)
  }

  async all(): Promise<void> {
    const { step, facts, host, inputs } = this.#run
    const { frame } = step
    this.#teller.say(`Connected: ${this.#teller.server}`)
    if (inputs.parameters.kind !== 'none' && this.#connection.server.isProxy)
      this.#teller.warn(
        'A proxy answered. `parameters` are sent apart from the SQL, so a rule that routes by a literal in it does not see them. Write the literal into the query, keep a hint in a comment, or connect to the server itself.',
      )
    await this.#learnModes()
    if (frame === 'read-only') await this.#must(`SET SESSION TRANSACTION READ ONLY`)
    if (frame === 'read-only' || frame === 'single') await this.#begin()
    for (const script of facts.scripts) {
      if (frame === 'per-file') await this.#begin()
      // A DELIMITER ends with its file; the server's modes stay.
      const { noBackslashEscapes, ansiQuotes } = this.#session
      this.#session = { ...openSession(), noBackslashEscapes, ansiQuotes }
      const pieces = piecesOf(script, host.workspace, this.#session)
      await workAhead(pieces, (piece) => this.#handle(piece), setsModes)
      if (frame === 'per-file') await this.#commit()
    }
    if (frame === 'single') await this.#commit()
    if (frame === 'read-only') await this.#connection.run('ROLLBACK')
  }

  async #handle(piece: Piece): Promise<void> {
    const { inputs } = this.#run
    // Read a second time, a file may be another one.
    const fault = faultOf(piece, inputs)
    if (fault !== undefined) throw new Complaint(fault.reason, `${fault.file}:${fault.line}: ${fault.why}.`)
    const sql = inputs.explain ? explained(piece.sql) : piece.sql
    if (sql === undefined) return this.#teller.journal.skip(piece)
    const bound = this.#binder.bind(sql, { dialect: 'mysql', ...this.#session })
    const outcome = await this.#send(piece, bound.sql, bound.parameters)
    if (!outcome.isDone) return await this.#failed(piece, outcome)
    if (setsModes(piece)) await this.#learnModes()
  }

  async #send(piece: Piece, sql: string, parameters: ReturnType<Binder['bind']>['parameters']) {
    const { taker, host } = this.#run
    const started = host.now().getTime()
    taker.expect(piece, this.#mayEnd(sql))
    const request = { onColumns: taker.onColumns, onRows: taker.onRows, onWire: taker.onWire }
    const outcome = await this.#connection
      .run(sql, parameters === undefined ? request : { ...request, parameters })
      .catch((error: unknown) => enough(error, host.now().getTime() - started))
    await taker.end(outcome.isDone)
    const rows = outcome.isDone ? taker.rowCount : outcome.rowCount
    const warnings = outcome.isDone ? await this.#warningsOf(piece, outcome.warningCount) : null
    this.#teller.journal.add(piece, outcome, rows, warnings)
    this.#teller.done(piece, outcome, rows)
    return outcome
  }

  /** Whether nothing is lost when a statement is ended because nobody wants its further rows. */
  #mayEnd(sql: string): boolean {
    const { step, inputs } = this.#run
    if (step.frame === 'read-only') return true
    const isLimited = inputs.rows.maxRows > 0 || inputs.rows.maxBytes > 0
    return isLimited && firstWords(sql, 1)[0] === 'select' && refusal(sql) === undefined
  }

  async #warningsOf(piece: Piece, counted: number | null): Promise<number | null> {
    const { warnings } = this.#teller
    if (counted === 0 || this.#run.inputs.explain || warnings.length >= mostWarnings) return counted
    const found = await this.#connection.warnings()
    for (const { level, code, message } of found.slice(0, mostWarnings - warnings.length))
      warnings.push(`${piece.file}:${piece.line}: ${level} ${code}: ${message}`)
    return counted ?? found.length
  }

  /** Tells a failure; goes on only where that was asked for and there is something to go on with. */
  async #failed(piece: Piece, failure: StatementFailure): Promise<void> {
    const { step, inputs } = this.#run
    const { journal } = this.#teller
    const isOver = inputs.onError === 'stop' || !continuable.has(failure.reason)
    const { done } = journal.counts
    const undone = journal.unsettled
    const inTransaction = step.frame === 'single' || step.frame === 'per-file'
    if (inTransaction) await this.#rollBack()
    const line = piece.line + Math.max(0, (failure.line ?? 1) - 1)
    const before = inTransaction ? storyOf(done - undone, undone) : storyOf(step.frame === 'read-only' ? 0 : done, 0)
    const code = [failure.code && `error ${failure.code}`, failure.state && `SQLSTATE ${failure.state}`].filter(Boolean)
    const where = code.length === 0 ? '' : ` (${code.join(', ')})`
    const message = `${piece.file}:${line}: ${failure.message}${where} in: \`${describeSql(piece.sql)}\`. ${before}`
    const place = piece.path === undefined ? undefined : { file: piece.file, line }
    const told: Failure = { reason: failure.reason, message: message.trim(), place }
    this.#failures.push(told)
    this.#teller.fail(told)
    if (isOver) throw new Stop()
    // A deadlock, for one, ends the transaction.
    if (step.frame === 'read-only') await this.#begin()
  }

  /** How strings are read depends on what the server says of its modes. */
  async #learnModes(): Promise<void> {
    let modes = ''
    await this.#must('SELECT @@sql_mode', (value) => {
      modes = value
    })
    const all = modes.toUpperCase().split(',')
    this.#session.noBackslashEscapes = all.includes('NO_BACKSLASH_ESCAPES')
    this.#session.ansiQuotes = all.includes('ANSI_QUOTES')
  }

  #begin(): Promise<void> {
    return this.#must(this.#run.step.frame === 'read-only' ? 'START TRANSACTION READ ONLY' : 'START TRANSACTION')
  }

  async #commit(): Promise<void> {
    const outcome = await this.#connection.run('COMMIT')
    if (outcome.isDone) return this.#teller.journal.settle()
    const isKnown = outcome.code !== ''
    if (isKnown) await this.#rollBack()
    const fate = isKnown ? 'nothing of it stands' : 'whether it stands is not known'
    throw new Complaint(outcome.reason, `COMMIT failed, ${fate}: ${outcome.message}`)
  }

  /** A connection that is lost rolls back by itself. */
  async #rollBack(): Promise<void> {
    await this.#connection.run('ROLLBACK')
    this.#teller.journal.undo()
  }

  /** A statement of our own, without which nothing else may be sent. */
  async #must(sql: string, take?: (value: string) => void): Promise<void> {
    const outcome = await this.#connection.run(sql, { onRows: ([row]) => take?.(String(row?.[0] ?? '')) })
    if (!outcome.isDone) throw new Complaint(outcome.reason, `\`${sql}\` failed: ${outcome.message}`)
  }
}

/** The splitter, too, waits after such a statement. */
function setsModes({ sql }: Piece): boolean {
  return /\bsql_mode\b/i.test(sql.slice(0, 4_000))
}

/** After these the connection is good, and time is left. */
const continuable: ReadonlySet<string> = new Set(['sql-error', 'statement-timeout', 'lock-timeout', 'invalid-data'])

function storyOf(standing: number, undone: number): string {
  const stands =
    standing === 0
      ? ''
      : `${count(standing, 'statement')} before it ${standing === 1 ? 'was' : 'were'} done and stand${standing === 1 ? 's' : ''}.`
  const rolled =
    undone === 0 ? '' : `${count(undone, 'statement')} before it ${undone === 1 ? 'was' : 'were'} rolled back.`
  return [stands, rolled].filter((part) => part !== '').join(' ')
}

/** A statement that was ended because nobody wanted its further rows has done its work. */
function enough(error: unknown, milliseconds: number): StatementOutcome {
  if (!(error instanceof Enough)) throw error
  return {
    isDone: true,
    resultSets: [{ columns: [], rowCount: 0 }],
    rowCount: 0,
    affectedRows: null,
    insertId: null,
    warningCount: 0,
    milliseconds,
  }
}
