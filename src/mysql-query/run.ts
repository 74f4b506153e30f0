import { connect } from '../database/connect.ts'
import { isPassing } from '../database/passing.ts'
import { rollBack } from '../database/rollback.ts'
import type { Connection, StatementFailure, StatementOutcome } from '../database/session/database.ts'
import { describeTarget } from '../database/session/target.ts'
import type { Parameter } from '../database/session/value.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { asciiOf } from '../sql/scan/bytes.ts'
import { openSession, type Session, sessionAfter } from '../sql/scan/script.ts'
import { firstWords, refusal } from '../sql/statement/permit.ts'
import { brief } from '../text/printable.ts'
import { workAhead } from './ahead.ts'
import { explained, failureOf, type QueryFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { Binder } from './parameters.ts'
import type { RunStep } from './plan.ts'
import { count, describeSql } from './record/describe.ts'
import type { QueryFailure, TargetOutcome } from './record/outcome.ts'
import { ProgressLog } from './record/progress-log.ts'
import { type RowCollector, RowLimitReached } from './rows/row-collector.ts'
import { type Piece, piecesOf } from './scripts.ts'

/** The maximum number of warnings to read. */
const mostWarnings = 100

/** What a run on one server needs. */
export interface QueryRun {
  readonly step: RunStep
  readonly inputs: Inputs
  readonly facts: QueryFacts
  readonly host: Host
  readonly collector: RowCollector
  /** Remaining milliseconds of `timeout`; 0 for no limit. */
  readonly timeLeft: number
  /** Whether everything may be sent again: then a transaction in conflict with others is not a failure yet. */
  readonly mayRepeat: boolean
}

/** The result of a run, in addition to what its consumer has; with `repeat`, why it should be repeated: nothing of it was kept. */
export interface RunOutcome
  extends Pick<TargetOutcome, 'where' | 'server' | 'records' | 'counts' | 'affectedRows' | 'warnings' | 'failures'> {
  readonly repeat: string | undefined
}

/** A failure that ends the run on this server. */
class Stop extends Error {}

/** A transaction that was rolled back because of other sessions, with nothing committed before it. */
class Repeat extends Error {}

/** Sends all statements to one server, one per packet; returns what happened, whatever that is. */
export async function runOn(run: QueryRun): Promise<RunOutcome> {
  const { target } = run.step
  const where = describeTarget(target.target)
  const log = new ProgressLog(run.host, target.name)
  const failures: QueryFailure[] = []
  let repeat: string | undefined
  try {
    const guards = { ...run.inputs.guards, total: run.timeLeft }
    await using connection = await connect(target.target, guards, run.host)
    log.server = `${connection.server.product} ${connection.server.version}, ${connection.security}`
    await new Runner(run, connection, log, failures).all()
  } catch (error) {
    if (error instanceof UserError) {
      const failure: QueryFailure = { reason: error.reason, message: error.items.join(' '), target: undefined }
      failures.push(failure)
      log.fail(failure)
    } else if (error instanceof Repeat) repeat = error.message
    else if (!(error instanceof Stop)) throw error
  }
  const { records, counts, affectedRows } = log.journal
  return { where, server: log.server, records, counts, affectedRows, warnings: log.warnings, failures, repeat }
}

class Runner {
  readonly #run: QueryRun
  readonly #connection: Connection
  readonly #teller: ProgressLog
  readonly #failures: QueryFailure[]
  readonly #binder: Binder
  #session: Session = openSession()
  /** The character set in which the server reads texts, if that matters. */
  #charset = 'utf8mb4'
  /** A part of the transaction may remain after a rollback: a called procedure may have committed, or a table has no transactions. */
  #mayStand = false

  constructor(run: QueryRun, connection: Connection, log: ProgressLog, failures: QueryFailure[]) {
    this.#run = run
    this.#connection = connection
    this.#teller = log
    this.#failures = failures
    this.#binder = new Binder(run.inputs.parameters)
  }

  async all(): Promise<void> {
    const { step, facts, host, inputs } = this.#run
    const { frame } = step
    this.#teller.write(`Connected: ${this.#teller.server}`)
    if (inputs.parameters.kind !== 'none' && this.#connection.server.proxySign !== undefined)
      this.#teller.warn(
        'There is a proxy in front of the server. `parameters` are sent separately from the SQL, so the routing rules of the proxy do not see their values. Write the value into the query, put a routing hint into a comment, or connect to the server directly.',
      )
    this.#refuseLongest()
    await this.#learnModes()
    if (frame === 'read-only') await this.#must(`SET SESSION TRANSACTION READ ONLY`)
    if (frame === 'read-only' || frame === 'single') await this.#begin()
    for (const script of facts.scripts) {
      if (frame === 'per-file') await this.#begin()
      this.#session = sessionAfter(this.#session)
      const pieces = piecesOf(script, host.workspace, this.#session)
      await workAhead(pieces, (piece) => this.#handle(piece), setsModes)
      if (frame === 'per-file') await this.#commit()
    }
    if (frame === 'single') await this.#commit()
    if (frame === 'read-only') await this.#connection.run('ROLLBACK')
  }

  async #handle(piece: Piece): Promise<void> {
    const { inputs } = this.#run
    // A file may be a different one when it is read a second time.
    const fault = failureOf(piece, inputs)
    if (fault !== undefined) throw new UserError(fault.reason, `${fault.file}:${fault.line}: ${fault.why}.`)
    const sql = inputs.explain ? explained(piece.sql) : piece.sql
    if (sql === undefined) return this.#teller.journal.skip(piece)
    const bound = this.#binder.bind(sql, { dialect: 'mysql', ...this.#session })
    this.#mustSpeakUtf8(piece, bound.parameters ?? [])
    // what it runs may commit by itself
    if (/^(?:call|execute)$/.test(firstWords(bound.sql, 1)[0] ?? '')) this.#mayStand = true
    const outcome = await this.#send(piece, bound.sql, bound.parameters)
    if (!outcome.isDone) return await this.#failed(piece, outcome)
    if (setsModes(piece)) await this.#learnModes()
    if (inputs.parameters.kind !== 'none' && setsCharset(piece))
      await this.#must('SELECT @@character_set_client', (value) => {
        this.#charset = value
      })
  }

  async #send(piece: Piece, sql: Uint8Array, parameters: ReturnType<Binder['bind']>['parameters']) {
    const { collector, host } = this.#run
    const started = host.now().getTime()
    collector.expect(piece, this.#mayEnd(sql))
    const request = { onColumns: collector.onColumns, onRows: collector.onRows, onWire: collector.onWire }
    const outcome = await this.#connection
      .run(sql, parameters === undefined ? request : { ...request, parameters })
      .catch((error: unknown) => hasEnough(error, host.now().getTime() - started))
    await collector.end(outcome.isDone)
    const rows = outcome.isDone ? collector.rowCount : outcome.rowCount
    const warnings = outcome.isDone ? await this.#warningsOf(piece, outcome.warningCount) : null
    this.#teller.journal.add(piece, outcome, rows, warnings)
    this.#teller.done(piece, outcome, rows)
    return outcome
  }

  /** The driver sends parameter values as UTF-8, whatever the script has set. */
  #mustSpeakUtf8({ file, line }: Piece, parameters: readonly Parameter[]): void {
    const isAscii = parameters.every((value) => typeof value !== 'string' || /^[\0-\x7f]*$/.test(value))
    if (isAscii || this.#charset.startsWith('utf8')) return
    const cure = 'Write `SET NAMES utf8mb4` before this statement, or write the values into it.'
    throw new UserError(
      'invalid-parameters',
      `${file}:${line}: The texts of \`parameters\` are sent as UTF-8, but the script has set the character set to \`${brief(this.#charset, 40)}\`. ${cure}`,
    )
  }

  /** Whether a statement may be ended because nobody needs its further rows. */
  #mayEnd(sql: Uint8Array): boolean {
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

  /** Reports a failure; continues only if that was requested and something is left to run. */
  async #failed(piece: Piece, failure: StatementFailure): Promise<void> {
    const { step, inputs } = this.#run
    const { journal } = this.#teller
    const isOver = inputs.onError === 'stop' || !continuable.has(failure.reason)
    const { done } = journal.counts
    const undone = journal.unsettled
    const inTransaction = step.frame === 'single' || step.frame === 'per-file'
    if (inTransaction) await this.#rollBack()
    if (this.#isRepeatable(failure)) throw new Repeat(`${piece.file}:${piece.line}: ${failure.code} ${failure.message}`)
    const line = piece.line + Math.max(0, (failure.line ?? 1) - 1)
    const before = inTransaction ? storyOf(done - undone, undone) : storyOf(step.frame === 'read-only' ? 0 : done, 0)
    const code = [failure.code && `error ${failure.code}`, failure.state && `SQLSTATE ${failure.state}`].filter(Boolean)
    const where = code.length === 0 ? '' : ` (${code.join(', ')})`
    const message = `${piece.file}:${line}: ${failure.message}${where} in: \`${describeSql(piece.sql)}\`. ${before}`
    const target = piece.path === undefined ? undefined : { file: piece.file, line }
    const told: QueryFailure = { reason: failure.reason, message: message.trim(), target }
    this.#failures.push(told)
    this.#teller.fail(told)
    if (isOver) throw new Stop()
    // A deadlock, for example, ends the transaction.
    if (step.frame === 'read-only') await this.#begin()
  }

  /** How strings are read depends on the modes that the server reports. */
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
    if (this.#isRepeatable(outcome)) throw new Repeat(`COMMIT: ${outcome.code} ${outcome.message}`)
    const ended = isKnown ? 'nothing of it was kept' : 'it is not known whether it was kept'
    throw new UserError(outcome.reason, `COMMIT failed, ${ended}: ${outcome.message}`)
  }

  /** Other sessions were in the way of a transaction before anything was committed: it may succeed if it is sent again as a whole. */
  #isRepeatable(failure: StatementFailure): boolean {
    const { step, mayRepeat } = this.#run
    const inTransaction = step.frame === 'single' || step.frame === 'per-file'
    return mayRepeat && inTransaction && isPassing(failure) && this.#teller.journal.settled === 0 && !this.#mayStand
  }

  /** A server closes the connection if a packet is too large, anywhere in a script. */
  #refuseLongest(): void {
    const { file, line, bytes } = this.#run.facts.longest
    const { largest, limit } = this.#connection
    if (bytes <= largest) return
    throw new UserError(
      'packet-too-large',
      `${file}:${line}: the statement has ${bytes} bytes, but the server accepts at most ${largest} (${limit}). Nothing was sent. Split it into several, or raise the limit on the server.`,
    )
  }

  /** A lost connection rolls back by itself. */
  async #rollBack(): Promise<void> {
    if (await rollBack(this.#connection)) this.#mayStand = true
    this.#teller.journal.undo()
  }

  /** A statement of our own that must succeed before anything else is sent. */
  async #must(sql: string, take?: (value: string) => void): Promise<void> {
    const outcome = await this.#connection.run(sql, { onRows: ([row]) => take?.(String(row?.[0] ?? '')) })
    if (!outcome.isDone) throw new UserError(outcome.reason, `\`${sql}\` failed: ${outcome.message}`)
  }
}

/** The splitter, too, waits after such a statement. */
function setsModes({ sql }: Piece): boolean {
  return /\bsql_mode\b/i.test(asciiOf(sql, 0, 4_000))
}

function setsCharset({ sql }: Piece): boolean {
  return /\b(?:names|charset|character)/i.test(asciiOf(sql, 0, 4_000))
}

/** After these, the connection is still usable, and there is time left. */
const continuable: ReadonlySet<string> = new Set([
  'sql-error',
  'deadlock',
  'statement-timeout',
  'lock-timeout',
  'packet-too-large',
])

function storyOf(standing: number, undone: number): string {
  const stands =
    standing === 0
      ? ''
      : `${count(standing, 'statement')} before it ${standing === 1 ? 'was' : 'were'} run and not rolled back.`
  const rolled =
    undone === 0 ? '' : `${count(undone, 'statement')} before it ${undone === 1 ? 'was' : 'were'} rolled back.`
  return [stands, rolled].filter((part) => part !== '').join(' ')
}

/** A statement that was ended because nobody needed its further rows counts as done. */
function hasEnough(error: unknown, milliseconds: number): StatementOutcome {
  if (!(error instanceof RowLimitReached)) throw error
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
