import { unsupported } from '../session/failure.ts'
import type { Finished, Sink } from '../session/session.ts'
import type { Column, Parameter, Value } from '../session/value.ts'
import { describeType } from './types.ts'

/** The parts of pg's connection that a statement uses. */
export interface Wire {
  readonly stream: {
    readonly cork: () => void
    readonly uncork: () => void
    readonly writableNeedDrain: boolean
    readonly once: (event: 'drain', listener: () => void) => unknown
  }
  readonly parse: (message: { text: string; name: string; types: readonly number[] }) => void
  readonly bind: (message: {
    portal: string
    statement: string
    values: readonly (string | Buffer | null)[]
    binary: boolean
    valueMapper: (value: string | Buffer | null) => string | Buffer | null
  }) => void
  readonly describe: (message: { type: string; name: string }) => void
  readonly execute: (message: { portal: string; rows: number }) => void
  readonly sync: () => void
  readonly sendCopyFail: (why: string) => void
  readonly sendCopyFromChunk: (chunk: Uint8Array) => void
  readonly endCopyFrom: () => void
}

interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number; readonly dataTypeSize: number }[]
}

/** The options of a statement; `input` are the rows of a COPY … FROM STDIN. */
export interface PostgresRequest {
  readonly text: string
  readonly parameters: readonly Parameter[]
  readonly input: Uint8Array | undefined
}

/** Bytes of a COPY that go to the socket at once: pg copies them. */
const copiedAtOnce = 65_536

/**
 * One statement for pg's queue, by the extended protocol: the server itself refuses a second statement in the same packet. Rows are passed on as
 * they arrive; pg's own query would collect them.
 */
export class PostgresStatement {
  readonly text: string
  readonly name = ''
  /** If this is set, pg wraps it; otherwise pg returns a promise of its own. */
  readonly callback = () => {}
  readonly #values: readonly (string | Buffer | null)[]
  readonly #input: Uint8Array | undefined
  readonly #sink: Sink
  readonly #settled = Promise.withResolvers<Finished>()
  #bytes: readonly boolean[] = []
  #affected: bigint | null = null
  #notices = 0
  #error: { readonly cause: unknown } | undefined

  constructor({ text, parameters, input }: PostgresRequest, sink: Sink) {
    this.text = text
    this.#values = parameters.map(bindable)
    this.#input = input
    this.#sink = sink
  }

  get settled(): Promise<Finished> {
    return this.#settled.promise
  }

  countNotice(): void {
    this.#notices++
  }

  /** The connection is lost: nothing more will come. */
  abandon(cause: unknown): void {
    this.#settled.reject(cause)
  }

  submit(wire: Wire): null {
    wire.stream.cork()
    try {
      wire.parse({ text: this.text, name: '', types: [] })
      wire.bind({ portal: '', statement: '', values: this.#values, binary: false, valueMapper: (value) => value })
      wire.describe({ type: 'P', name: '' })
      wire.execute({ portal: '', rows: 0 })
      wire.sync()
    } finally {
      wire.stream.uncork()
    }
    return null
  }

  handleRowDescription({ fields }: RowDescription): void {
    const columns = fields.map((field): Column => {
      const [kind, type] = describeType(field.dataTypeID)
      const length = Math.max(0, field.dataTypeSize)
      return { name: field.name, table: '', type, kind, length, isUnsigned: false }
    })
    this.#bytes = columns.map(({ kind }) => kind === 'binary')
    this.#sink.columns(columns)
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const row: Value[] = new Array(fields.length)
    for (let index = 0; index < fields.length; index++) {
      const value = fields[index] ?? null
      row[index] = this.#bytes[index] === true && value !== null ? bytesOf(value) : value
    }
    this.#sink.row(row)
  }

  /** `UPDATE 3`, `INSERT 0 3`, `SELECT 3`, `CREATE TABLE`: the last word counts rows. */
  handleCommandComplete({ text }: { readonly text: string }): void {
    const [, command = '', count] = /^([A-Z]+)(?: \d+)?(?: (\d+))?$/.exec(text.replace(/^INSERT \d+/, 'INSERT')) ?? []
    const rows = count ?? /(\d+)$/.exec(text)?.[1]
    if (rows !== undefined && command !== 'SELECT' && command !== 'FETCH') this.#affected = BigInt(rows)
  }

  handleEmptyQuery(): void {}

  handlePortalSuspended(): void {}

  /** The protocol requires an answer. The first Sync was lost in the copy mode. */
  handleCopyInResponse(wire: Wire): void {
    if (this.#input !== undefined) this.#copy(wire, this.#input, 0)
    else {
      this.#refuse('COPY FROM STDIN without rows below it is not supported here: use INSERT.')
      wire.sendCopyFail('not supported')
      wire.sync()
    }
  }

  /** Waits for the socket. If the server refuses a row meanwhile, it skips everything up to the Sync. */
  #copy(wire: Wire, input: Uint8Array, start: number): void {
    let at = start
    for (; at < input.length && !wire.stream.writableNeedDrain; at += copiedAtOnce)
      wire.sendCopyFromChunk(input.subarray(at, at + copiedAtOnce))
    if (at < input.length) {
      wire.stream.once('drain', () => this.#copy(wire, input, at))
      return
    }
    wire.endCopyFrom()
    wire.sync()
  }

  handleCopyData(): void {
    this.#refuse('COPY TO STDOUT is not supported here: use SELECT.')
  }

  /** Afterwards the server sends ReadyForQuery, which pg gives to no query. */
  handleError(cause: unknown): void {
    this.#error ??= { cause }
    this.#settled.reject(this.#error.cause)
  }

  handleReadyForQuery(): void {
    if (this.#error !== undefined) this.#settled.reject(this.#error.cause)
    else this.#settled.resolve({ affectedRows: this.#affected, insertId: null, warningCount: this.#notices })
  }

  #refuse(why: string): void {
    this.#error ??= { cause: Object.assign(new Error(why), { code: unsupported }) }
  }
}

/** Text as PostgreSQL reads it; bytes are sent as bytes. */
function bindable(parameter: Parameter): string | Buffer | null {
  return parameter === null || Buffer.isBuffer(parameter) ? parameter : String(parameter)
}

/** The hexadecimal form of bytea. */
function bytesOf(text: string): Buffer {
  return text.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex') : Buffer.from(text, 'latin1')
}
