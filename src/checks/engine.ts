import { messageOf } from '../network/errors.ts'
import type { Check, CheckPlan, CheckRun, Measurement, Verification } from './check.ts'
import { ProgressLog } from './progress-log.ts'
import { type CheckEnd, verificationOf, type WatchedCheck } from './result.ts'
import { beginBake, beginCheck, longerPause, pauseOf, record } from './state.ts'

/** One attempt. The signal ends it; the check began at `since`. A rejection means inconclusive. */
export type Measure = (signal: AbortSignal, since: number) => Promise<Measurement>

/** How a check is measured. */
export type MeasureOf = (check: Check) => Measure

/** A bake has thousands of samples; only the first ones are kept. */
const mostDurations = 10_000
/** Milliseconds between two checks whether a progress line is due. */
const beat = 5_000

/** Ends everything early; never shown as an error. */
class Stop extends Error {}

/**
 * Settle, verify, bake. Critical checks of kind `version` run first: until the new version answers, other checks may pass on the old one. Then all
 * others run in parallel. The first critical check that fails ends everything, because it decides the result.
 */
export async function runPlan(plan: CheckPlan, run: CheckRun, measureOf: MeasureOf): Promise<Verification> {
  return await new Engine(plan, run, measureOf).all()
}

class Engine {
  readonly #plan: CheckPlan
  readonly #run: CheckRun
  readonly #stop = new AbortController()
  readonly #watched: readonly WatchedCheck[]
  readonly #measures: ReadonlyMap<Check, Measure>
  readonly #narrator: ProgressLog
  readonly #scrub: (text: string) => string
  readonly #started: number
  #ending: CheckEnd | undefined

  constructor(plan: CheckPlan, run: CheckRun, measureOf: MeasureOf) {
    this.#plan = plan
    this.#run = run
    this.#started = this.#now()
    for (const secret of plan.secrets) run.host.secrets.add(secret)
    this.#scrub = run.host.secrets.redact
    this.#narrator = new ProgressLog(run.onProgress ?? run.host.log.info, this.#started)
    this.#measures = new Map(plan.checks.map((check) => [check, measureOf(check)]))
    this.#watched = plan.checks.map((check) => ({
      check,
      startedAt: this.#started,
      endedAt: this.#started,
      state: beginCheck(this.#started, check.policy),
      last: new Map(),
      durations: [],
    }))
  }

  async all(): Promise<Verification> {
    const { signal } = this.#run.host
    signal.throwIfAborted()
    const cancel = () => this.#stop.abort(signal.reason)
    signal.addEventListener('abort', cancel, { once: true })
    try {
      // Unfinished work gets the signal and ends by itself.
      await Promise.race([this.#phases(), this.#tick(), whenAborted(this.#stop.signal)])
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    } finally {
      signal.removeEventListener('abort', cancel)
      this.#stop.abort(new Stop())
    }
    return this.#verification()
  }

  async #phases(): Promise<void> {
    const { settle, bake } = this.#plan
    if (settle > 0) this.#say(`Settling for ${settle / 1_000} s.`)
    await this.#pause(settle)
    const isGate = ({ check }: WatchedCheck) => check.probe.kind === 'version' && check.policy.severity === 'critical'
    await this.#verify(this.#watched.filter(isGate))
    await this.#verify(this.#watched.filter((each) => !isGate(each)))
    if (bake === undefined || !this.#run.bake || this.#verification().verdict !== 'passed') return
    const baking = this.#watched.filter(
      ({ check, state: standing }) => check.policy.bakes && standing.status === 'passed',
    )
    if (baking.length === 0) return
    this.#say(`Verified. The bake takes ${bake.for / 1_000} s.`)
    for (const each of baking) each.state = beginBake(each.state, this.#now(), bake)
    await Promise.all(baking.map((each) => this.#watch(each)))
  }

  async #verify(watched: readonly WatchedCheck[]): Promise<void> {
    for (const each of watched) {
      each.startedAt = this.#now()
      each.state = beginCheck(each.startedAt, each.check.policy)
    }
    await Promise.all(watched.map((each) => this.#watch(each)))
  }

  /** Measures one check until it is decided. */
  async #watch(watched: WatchedCheck): Promise<void> {
    const { policy, id } = watched.check
    const { bake } = this.#plan
    let asked: number | undefined
    while (watched.state.status === undefined) {
      const pause = pauseOf(watched.state, this.#now(), policy, bake, this.#run.host.random())
      await this.#pause(longerPause(watched.state, this.#now(), pause, asked))
      const measurement = await this.#measure(watched)
      asked = measurement.retryAfter
      const before = watched.state
      watched.endedAt = this.#now()
      watched.state = record(before, measurement, watched.endedAt, policy, bake)
      watched.last.set(measurement.status, measurement)
      watched.durations.push(...measurement.durations.slice(0, mostDurations - watched.durations.length))
      this.#narrator.report(id, before, watched.state, measurement, watched.endedAt)
    }
    if (watched.state.status === 'failed' && policy.severity === 'critical')
      this.#end({ kind: 'failed', why: `\`${id}\` failed` })
  }

  async #measure({ check, startedAt }: WatchedCheck): Promise<Measurement> {
    const measure = this.#measures.get(check)
    const { signal } = this.#stop
    const measurement = await measure?.(signal, startedAt).catch((error: unknown): Measurement => {
      const message = messageOf(error)
      return { status: 'inconclusive', message, durations: [], evidence: '' }
    })
    signal.throwIfAborted()
    if (measurement === undefined) throw new Error(`there is no code to measure ${check.id}`)
    const { message, evidence } = measurement
    return { ...measurement, message: this.#scrub(message), evidence: this.#scrub(evidence) }
  }

  async #pause(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await this.#run.host.sleep(milliseconds, this.#stop.signal)
    this.#stop.signal.throwIfAborted()
  }

  /** Progress lines, and the end of the time for all checks. */
  async #tick(): Promise<never> {
    const { timeout = 0 } = this.#run
    const end = timeout > 0 ? this.#started + timeout : Number.POSITIVE_INFINITY
    for (;;) {
      const now = this.#now()
      const kind = this.#plan.bake?.isUsual === true ? 'yielding' : 'late'
      if (now >= end) this.#end({ kind, why: `the time for all checks (${timeout / 1_000} s) has passed` })
      const open = this.#watched
        .filter(({ state: standing }) => standing.status === undefined)
        .map(({ check }) => check.id)
      this.#narrator.beat(open, now)
      await this.#pause(Math.min(beat, end - now))
    }
  }

  #end(ending: CheckEnd): never {
    this.#ending = ending
    this.#stop.abort(new Stop())
    throw this.#stop.signal.reason
  }

  #say(line: string): void {
    this.#narrator.write(line, this.#now())
  }

  #now(): number {
    return this.#run.host.now().getTime()
  }

  #verification(): Verification {
    const [startedAt, endedAt] = [new Date(this.#started), new Date(this.#now())]
    return verificationOf(this.#watched, this.#ending, startedAt, endedAt)
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
}
