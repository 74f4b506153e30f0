import type { Column, Parameter, Value } from './database.ts'
import { unsupported } from './failure.ts'
import { describeType } from './postgres-types.ts'
import type { Finished, Sink } from './session.ts'

/** What pg's connection offers to a statement, of what we use. */
export interface Wire {
  readonly stream: { readonly cork: () => void; readonly uncork: () => void }
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
}

interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number; readonly dataTypeSize: number }[]
}

/**
 * One statement for pg's queue, by the extended protocol: the server itself refuses a second statement in the same packet. Rows go on as they
 * come; pg's own query would collect them.
 */
export class PostgresStatement {
  readonly text: string
  readonly name = ''
  /** Set, pg would wrap it; unset, it would answer a promise of its own. */
  readonly callback = () => {}
  readonly #values: readonly (string | Buffer | null)[]
  readonly #sink: Sink
  readonly #settled = Promise.withResolvers<Finished>()
  #bytes: readonly boolean[] = []
  #affected: bigint | null = null
  #notices = 0
  #error: { readonly cause: unknown } | undefined

  constructor(text: string, parameters: readonly Parameter[], sink: Sink) {
    this.text = text
    this.#values = parameters.map(bindable)
    this.#sink = sink
  }

  get settled(): Promise<Finished> {
    return this.#settled.promise
  }

  countNotice(): void {
    this.#notices++
  }

  /** The connection is gone: nothing more will come. */
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

  /** The protocol wants an answer; the data of a COPY has no place in a statement. The first Sync was lost in the copy mode. */
  handleCopyInResponse(wire: Wire): void {
    this.#refuse('COPY FROM STDIN is not supported here: use INSERT.')
    wire.sendCopyFail('not supported')
    wire.sync()
  }

  handleCopyData(): void {
    this.#refuse('COPY TO STDOUT is not supported here: use SELECT.')
  }

  /** Afterwards the server says ReadyForQuery, which pg gives to nobody. */
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

/** Text as PostgreSQL reads it; bytes go as bytes. */
function bindable(parameter: Parameter): string | Buffer | null {
  return parameter === null || Buffer.isBuffer(parameter) ? parameter : String(parameter)
}

/** The hexadecimal form of bytea. */
function bytesOf(text: string): Buffer {
  return text.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex') : Buffer.from(text, 'latin1')
}
