import type { Request, ResultSet } from './session/database.ts'
import type { Sink, Throttle } from './session/session.ts'
import type { Column, Row } from './session/value.ts'
import { WireRows } from './session/wire.ts'

type Entry = { readonly columns: readonly Column[] } | { readonly rows: Row[] } | WireRows

/**
 * Passes what a driver reads to its consumer, in order and one call at a time, and makes the server wait meanwhile. A batch is what came with one
 * read of the socket, so memory does not grow with the result.
 */
export class Flow implements Sink {
  readonly #request: Request
  readonly #throttle: Throttle
  readonly #onError: () => void
  readonly #resultSets: { readonly columns: readonly Column[]; rowCount: number }[] = []
  readonly #stopped = Promise.withResolvers<void>()
  #queue: Entry[] = []
  #draining: Promise<void> | undefined
  #isDropped = false
  #error: { readonly cause: unknown } | undefined

  /** `onError` is called once when a consumer throws, so that the statement can be stopped. */
  constructor(request: Request, throttle: Throttle, onError: () => void) {
    this.#request = request
    this.#throttle = throttle
    this.#onError = onError
  }

  /** One for each result set so far. */
  get resultSets(): readonly ResultSet[] {
    return this.#resultSets
  }

  get rowCount(): number {
    return this.#resultSets.reduce((sum, { rowCount }) => sum + rowCount, 0)
  }

  /** The error that the consumer threw. */
  get error(): { readonly cause: unknown } | undefined {
    return this.#error
  }

  columns(columns: readonly Column[]): void {
    this.#resultSets.push({ columns, rowCount: 0 })
    if (this.#request.onColumns !== undefined) this.#add({ columns })
  }

  row(row: Row): void {
    const current = this.#resultSets.at(-1)
    if (current === undefined || this.#isDropped) return
    current.rowCount++
    if (this.#request.onRows === undefined) return
    const last = this.#queue.at(-1)
    if (last !== undefined && 'rows' in last) last.rows.push(row)
    else this.#add({ rows: [row] })
  }

  /** Passed on at once if nothing waits before them. */
  wire(rows: WireRows): void {
    const current = this.#resultSets.at(-1)
    if (current === undefined || this.#isDropped) return
    current.rowCount += rows.count
    const { onWire, onRows } = this.#request
    if (onWire === undefined) {
      if (onRows !== undefined) this.#add({ rows: [...rows.read()] })
      return
    }
    if (this.#draining !== undefined) {
      this.#add(rows.copy())
      return
    }
    try {
      const taking = onWire(rows)
      if (taking !== undefined) this.#draining = this.#drain(taking)
    } catch (cause) {
      this.#fail(cause)
    }
  }

  /** Nothing is passed on any longer, because the statement is being ended. The throttle stays as it is, so that a flood does not delay that. */
  drop(): void {
    this.#isDropped = true
    this.#queue = []
    this.#stopped.resolve()
  }

  isDropping(): boolean {
    return this.#isDropped
  }

  /** Resolves when everything is consumed, or at once after `drop`. */
  async finish(): Promise<void> {
    while (this.#draining !== undefined && !this.#isDropped) await Promise.race([this.#draining, this.#stopped.promise])
  }

  #hand(entry: Entry): void | Promise<void> {
    const { onColumns, onRows, onWire } = this.#request
    if (entry instanceof WireRows) return onWire?.(entry)
    return 'rows' in entry ? onRows?.(entry.rows) : onColumns?.(entry.columns)
  }

  #add(entry: Entry): void {
    if (this.#isDropped) return
    this.#queue.push(entry)
    this.#draining ??= this.#drain(undefined)
  }

  /** Begins in a microtask, so that all rows of one read are in the first batch, and the driver has finished that read before it is paused. */
  async #drain(begun: Promise<void> | undefined): Promise<void> {
    await Promise.resolve()
    try {
      await this.#wait(begun)
      for (let entry = this.#queue.shift(); entry !== undefined; entry = this.#queue.shift())
        await this.#wait(this.#hand(entry))
    } catch (cause) {
      this.#fail(cause)
    } finally {
      this.#draining = undefined
      if (!this.#isDropped) this.#throttle.resume()
    }
  }

  async #wait(taking: void | Promise<void>): Promise<void> {
    if (taking === undefined) return
    this.#throttle.pause()
    await taking
  }

  #fail(cause: unknown): void {
    this.#error = { cause }
    this.drop()
    this.#onError()
  }
}
