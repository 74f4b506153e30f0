import type { Host } from '../runner/host.ts'
import { printable } from '../text/printable.ts'
import { rawLength } from '../text/raw.ts'
import { Flow } from './flow.ts'
import type {
  Connection,
  FailureReason,
  Guards,
  Request,
  Sql,
  StatementFailure,
  StatementOutcome,
  Warning,
} from './session/database.ts'
import type { DriverFailure, Finished, Session } from './session/session.ts'
import type { Parameter } from './session/value.ts'

/** Milliseconds that the guard here waits longer than the server's own limit, because the server's error says more. */
const grace = 250
/** Milliseconds to end a statement through a second connection, and then for the server to confirm that it ended. */
const killPatience = 3_000
const endPatience = 3_000
/** Milliseconds to read the warnings of a statement, which need no work on the server, and the maximum number to read. */
const warningsPatience = 10_000
const mostWarnings = 100

type Ending = 'statement-timeout' | 'timeout' | 'cancelled' | 'taker'

/** What the connection needs besides its session. */
export interface GuardedOptions {
  readonly guards: Guards
  readonly host: Pick<Host, 'signal'>
  /** The time of `performance.now()` after which nothing may run; Infinity for no limit. */
  readonly deadline: number
  /** Ends the running statement through another session. */
  readonly killSession: (id: string) => Promise<void>
  /** Hides secrets in the server's messages. */
  readonly redact: (text: string) => string
}

/** A session with guards around each statement. */
export class GuardedConnection implements Connection {
  readonly #session: Session
  readonly #around: GuardedOptions
  #end: ((why: Ending) => void) | undefined
  #isRunning = false

  constructor(session: Session, around: GuardedOptions) {
    this.#session = session
    this.#around = around
  }

  get dialect() {
    return this.#session.dialect
  }

  get server() {
    return this.#session.server
  }

  get id() {
    return this.#session.id
  }

  get security() {
    return this.#session.security
  }

  get largest() {
    return this.#session.largest
  }

  get limit() {
    return this.#session.limit
  }

  readonly run = async (sql: Sql, request: Request = {}): Promise<StatementOutcome> => {
    if (this.#isRunning) throw new Error('A connection runs one statement at a time.')
    const started = performance.now()
    const refusal = this.#refusal() ?? this.#excess(sql, request.parameters ?? [])
    if (refusal !== undefined) return failed(refusal, started, 0)
    this.#isRunning = true
    try {
      return await this.#guarded(sql, request, started)
    } finally {
      this.#isRunning = false
    }
  }

  readonly warnings = async (): Promise<readonly Warning[]> => {
    if (this.#refusal() !== undefined) return []
    const asked = this.#session.warnings().catch(() => undefined)
    const warnings = await within(warningsPatience, asked)
    // The statement was run anyway; the next one reports what happened to the connection.
    if (warnings === undefined) this.#session.destroy()
    return (warnings ?? [])
      .slice(0, mostWarnings)
      .map((warning) => ({ ...warning, message: this.#shown(warning.message) }))
  }

  readonly settle = async (): Promise<void> => {
    const { bounds } = this.#session
    if (bounds !== undefined) await this.run(bounds)
  }

  readonly kill = async (): Promise<void> => {
    this.#end?.('cancelled')
    if (this.#end === undefined) await this.#around.killSession(this.id)
  }

  close(): Promise<void> {
    return this.#session.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** Why no statement may begin any longer. */
  #refusal(): DriverFailure | undefined {
    if (!this.#session.isOpen()) return own('server-gone', 'The connection was lost before this statement.')
    if (this.#around.host.signal.aborted) return own('cancelled', 'The job was cancelled before this statement.')
    if (performance.now() >= this.#around.deadline)
      return own('timeout', 'The total time limit was reached before this statement.')
    return undefined
  }

  /** A statement that is too large: the server would only close the connection. */
  #excess(sql: Sql, parameters: readonly Parameter[]): DriverFailure | undefined {
    const { largest, limit } = this.#session
    const values = parameters.reduce<number>((sum, value) => sum + sizeOf(value), 0)
    const bytes = Math.max(values, bytesOf(sql, largest))
    if (bytes <= largest) return undefined
    const what = values === bytes ? 'The parameters have' : 'The statement has'
    return own(
      'packet-too-large',
      `${what} ${bytes} bytes, but the server accepts at most ${largest} (${limit}); nothing was sent`,
    )
  }

  async #guarded(sql: Sql, request: Request, started: number): Promise<StatementOutcome> {
    const ended = Promise.withResolvers<Ending>()
    const flow = new Flow(request, this.#session, () => ended.resolve('taker'))
    const work = this.#work(sql, request, flow, started)
    using watch = this.#watch(request.timeout ?? 0, ended.resolve)
    this.#end = watch.end
    const first = await Promise.race([work, ended.promise])
    this.#end = undefined
    if (typeof first !== 'string') return first
    flow.drop()
    const outcome = await this.#endStatement(work)
    await this.#absorbKill()
    if (flow.error !== undefined) throw flow.error.cause
    if (outcome?.isDone === true && outcome.resultSets.length === 0) return outcome
    return failed(this.#ending(first, outcome), started, flow.rowCount)
  }

  async #work(sql: Sql, request: Request, flow: Flow, started: number): Promise<StatementOutcome> {
    try {
      const finished = await this.#session.execute(sql, request, flow)
      await flow.finish()
      if (flow.error !== undefined) throw flow.error.cause
      return done(finished, flow, started)
    } catch (error) {
      if (flow.error !== undefined) throw flow.error.cause
      const failure = this.#session.explainError(error)
      return failed({ ...failure, message: this.#shown(failure.message) }, started, flow.rowCount)
    }
  }

  /** Calls `end` when the first guard fires; disposed when the statement is finished. */
  #watch(limit: number, end: (why: Ending) => void) {
    const { guards, host, deadline } = this.#around
    const own = guards.statement > 0 ? guards.statement + grace : Number.POSITIVE_INFINITY
    const statement = Math.min(limit > 0 ? limit : Number.POSITIVE_INFINITY, own)
    const timers = [
      timer(statement, () => end('statement-timeout')),
      timer(deadline - performance.now(), () => end('timeout')),
    ]
    const onAbort = () => end('cancelled')
    host.signal.addEventListener('abort', onAbort, { once: true })
    return {
      end,
      [Symbol.dispose]: () => {
        for (const each of timers) clearTimeout(each)
        host.signal.removeEventListener('abort', onAbort)
      },
    }
  }

  /** Ends the statement on the server and waits for its confirmation, both for a limited time; undefined without a confirmation. */
  async #endStatement(work: Promise<StatementOutcome>): Promise<StatementOutcome | undefined> {
    // The flow reports what the consumer threw.
    const quiet = work.then(
      (outcome) => ({ outcome }),
      () => ({ outcome: undefined }),
    )
    this.#session.pause()
    await within(
      killPatience,
      this.#around.killSession(this.id).catch(() => undefined),
    )
    this.#session.resume()
    const ended = await within(endPatience, quiet)
    if (ended !== undefined) return ended.outcome
    this.#session.destroy()
    await within(endPatience, quiet)
    return undefined
  }

  /** A late cancellation of this statement must not hit the next one. */
  async #absorbKill(): Promise<void> {
    if (this.#refusal() !== undefined) return
    const absorbed = this.#session.absorbKill?.() ?? Promise.resolve()
    const done = absorbed.then(
      () => true,
      () => true,
    )
    if ((await within(endPatience, done)) === undefined) this.#session.destroy()
  }

  #ending(why: Ending, outcome: StatementOutcome | undefined): DriverFailure {
    const reason = why === 'taker' ? 'cancelled' : why
    const what = {
      'statement-timeout': 'The statement took longer than its timeout',
      timeout: 'The total time limit was reached',
      cancelled: 'The statement was cancelled',
    }[reason]
    if (outcome === undefined)
      return own(
        reason,
        `${what}; the server did not confirm within ${(killPatience + endPatience) / 1_000} s that it ended, so it may still run there.`,
      )
    if (outcome.isDone) return own(reason, `${what}; the server ended it.`)
    return { ...outcome, reason, message: `${what}; the server ended it: ${outcome.message}` }
  }

  #shown(text: string): string {
    return printable(this.#around.redact(text)).slice(0, 2_000)
  }
}

function own(reason: FailureReason, message: string): DriverFailure {
  return { reason, code: '', state: '', message, line: null }
}

/** The size of a statement; 0 if it is certainly small enough. */
function bytesOf(sql: Sql, largest: number): number {
  if (typeof sql !== 'string') return sql.length
  return sql.length * 3 <= largest ? 0 : rawLength(sql)
}

function sizeOf(value: Parameter): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  return Buffer.isBuffer(value) ? value.length : 0
}

function failed(failure: DriverFailure, started: number, rowCount: number): StatementFailure {
  const { reason, code, state, message, line } = failure
  return { isDone: false, reason, code, state, message, line, rowCount, milliseconds: performance.now() - started }
}

function done(finished: Finished, flow: Flow, started: number): StatementOutcome {
  const { resultSets, rowCount } = flow
  return { isDone: true, resultSets, rowCount, ...finished, milliseconds: performance.now() - started }
}

/** For more than 2^31 ms, Node fires a timer at once. */
function timer(milliseconds: number, strike: () => void): NodeJS.Timeout | undefined {
  return milliseconds < 2 ** 31 ? setTimeout(strike, Math.max(0, milliseconds)) : undefined
}

/** The result of the work, or undefined if it takes longer than this number of milliseconds. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | undefined> {
  const late = Promise.withResolvers<undefined>()
  const clock = setTimeout(() => late.resolve(undefined), milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(clock)
  }
}
