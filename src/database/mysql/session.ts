import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Connection as Driver } from 'mysql2'
import { encodable } from '../../text/raw.ts'
import type { Request, Server, Sql, Warning } from '../session/database.ts'
import { explainMysql } from '../session/failure.ts'
import { type Finished, noSink, type Session, type Sink } from '../session/session.ts'
import type { Row } from '../session/value.ts'
import { WireRows } from '../session/wire.ts'
import { describeColumn } from './columns.ts'
import type { Inbound } from './inbound.ts'
import { Outbound } from './outbound.ts'
import { Tap } from './tap.ts'
import { bindable, preparedRow } from './values.ts'

/** What is known of the session once it is open. */
export interface KnownSession {
  readonly server: Server
  readonly id: string
  readonly security: string
  /** Its max_allowed_packet; Infinity if it is unknown. */
  readonly packet: number
}

/** Milliseconds for a regular end of the connection. */
const partingPatience = 1_000
/** The maximum number of warnings to read. */
const mostWarnings = 100

/** A session of mysql2. */
export class MysqlSession implements Session {
  readonly dialect = 'mysql'
  readonly server: Server
  readonly id: string
  readonly security: string
  readonly largest: number
  readonly limit: string
  readonly #driver: Driver
  readonly #socket: Socket
  readonly #tap: Tap
  readonly #inbound: Inbound
  readonly #outbound: Outbound
  #lost: Error | undefined
  #reject: ((error: Error) => void) | undefined

  /** `stream` is the socket, or its encryption. */
  constructor(
    driver: Driver,
    socket: Socket,
    stream: Duplex,
    inbound: Inbound,
    { server, id, security, packet }: KnownSession,
  ) {
    // Tested byte by byte: MySQL 9.7 accepts up to three bytes less than its limit, MariaDB one less, including the command.
    this.largest = packet - (server.product === 'MariaDB' ? 2 : 4)
    this.limit = `max_allowed_packet is ${packet}`
    this.server = server
    this.id = id
    this.security = security
    this.#driver = driver
    this.#socket = socket
    this.#tap = new Tap(stream)
    this.#inbound = inbound
    this.#outbound = new Outbound(driver)
    driver.on('error', (error) => this.#lose(error))
    socket.on('close', () => this.#lose(new Error('The server closed the connection.')))
  }

  readonly isOpen = () => this.#lost === undefined
  readonly explainError = explainMysql
  readonly pause = () => this.#driver.pause()
  readonly resume = () => this.#driver.resume()

  execute(given: Sql, { parameters }: Pick<Request, 'parameters'>, sink: Sink): Promise<Finished> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost)
    return new Promise<Finished>((resolve, reject) => {
      this.#reject = reject
      const isPrepared = parameters !== undefined
      this.#tap.begin(!isPrepared)
      this.#inbound.begin()
      const text = typeof given === 'string' ? encodable(given) : given
      this.#outbound.carry(typeof text === 'string' ? undefined : text)
      const sql = typeof text === 'string' ? text : isPrepared ? nameOf(text) : ''
      const statement = isPrepared
        ? this.#driver.execute({ sql, values: parameters.map(bindable), rowsAsArray: true, typeCast: keepBytes })
        : this.#driver.query({ sql })
      let finished: Finished | undefined
      let toRow: ((values: readonly unknown[]) => Row) | undefined
      statement.on('fields', (fields: unknown) => {
        this.#inbound.note(true)
        if (!Array.isArray(fields)) return
        const columns = fields.map(describeColumn)
        // mysql2 fails for some names, such as `__proto__`.
        for (const field of fields) Object.assign(field, { name: '' })
        if (isPrepared) toRow = preparedRow(columns, fields)
        else this.#tap.expectRows(columns.length, (packets, count) => sink.wire(new WireRows(packets, count, columns)))
        sink.columns(columns)
      })
      statement.on('result', (result: unknown) => {
        this.#inbound.note(false)
        if (!Array.isArray(result)) finished = readHeader(result)
        else if (toRow !== undefined) sink.row(toRow(result))
      })
      statement.on('error', reject)
      statement.on('end', () => resolve(finished ?? { affectedRows: null, insertId: null, warningCount: null }))
    }).finally(() => {
      this.#reject = undefined
    })
  }

  async warnings(): Promise<readonly Warning[]> {
    const rows: Row[] = []
    await this.execute(
      `SHOW WARNINGS LIMIT ${mostWarnings}`,
      {},
      {
        ...noSink,
        wire: (wire) => void (rows.length < mostWarnings && rows.push(...wire.read())),
      },
    )
    return rows.map(([level, code, message]) => ({
      level: String(level),
      code: String(code),
      message: String(message),
    }))
  }

  absorbKill(): Promise<unknown> {
    return this.execute('DO 0', {}, noSink)
  }

  async killOther(id: string): Promise<void> {
    if (!/^\d+$/.test(id)) throw new Error('not a session')
    await this.execute(`KILL QUERY ${id}`, {}, noSink)
  }

  close(): Promise<void> {
    if (this.#lost !== undefined) return Promise.resolve()
    this.#lost = new Error('The connection was closed.')
    return new Promise((resolve) => {
      const clock = setTimeout(() => this.#socket.destroy(), partingPatience)
      this.#socket.once('close', () => {
        clearTimeout(clock)
        resolve()
      })
      this.#driver.end(() => this.#socket.end())
    })
  }

  destroy(): void {
    this.#lose(new Error('The connection was abandoned.'))
    this.#socket.destroy()
  }

  #lose(error: Error): void {
    this.#lost ??= error
    this.#reject?.(error)
    this.#socket.destroy()
  }
}

/** mysql2 recognizes prepared statements by their text: one character for each byte. */
function nameOf(sql: Uint8Array): string {
  return Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString('latin1')
}

/** mysql2 would parse GEOMETRY and VECTOR. */
function keepBytes(field: { readonly type: string; readonly buffer: () => Buffer | null }, next: () => unknown) {
  return field.type === 'GEOMETRY' || field.type === 'VECTOR' ? field.buffer() : next()
}

function readHeader(header: unknown): Finished {
  const fields = new Map<string, unknown>(typeof header === 'object' && header !== null ? Object.entries(header) : [])
  const count = (key: string) => {
    const value = fields.get(key)
    return typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value)) ? BigInt(value) : null
  }
  const insertId = count('insertId')
  return {
    affectedRows: count('affectedRows'),
    insertId: insertId === 0n ? null : insertId,
    warningCount: Number(count('warningStatus') ?? 0n),
  }
}
