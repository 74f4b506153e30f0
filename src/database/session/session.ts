import type { Dialect } from '../../sql/scan/script.ts'
import type { FailureReason, Guards, PacketLimit, Request, Server, Sql, Warning } from './database.ts'
import type { ConnectionTarget } from './target.ts'
import type { Column, Row } from './value.ts'
import type { WireRows } from './wire.ts'

/** What a driver returns for a finished statement; the connection around it counts time and rows. */
export interface Finished {
  readonly affectedRows: bigint | null
  readonly insertId: bigint | null
  readonly warningCount: number | null
}

/** A driver's error in our terms, before it is made printable. */
export interface DriverFailure {
  readonly reason: FailureReason
  readonly code: string
  readonly state: string
  readonly message: string
  readonly line: number | null
}

/** Receives what a running statement sends; the driver calls it in the server's order. */
export interface Sink {
  readonly columns: (columns: readonly Column[]) => void
  readonly row: (row: Row) => void
  /** Rows of MySQL's text protocol, instead of `row`. */
  readonly wire: (rows: WireRows) => void
  /** Nobody needs more rows: a driver without a server may stop. */
  readonly isDropping: () => boolean
}

/** A statement as text, for servers whose scripts are UTF-8. */
export function sqlText(sql: Sql): string {
  return typeof sql === 'string' ? sql : Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString()
}

/** Discards everything, for statements without rows. */
export const noSink: Sink = { columns: () => {}, row: () => {}, wire: () => {}, isDropping: () => false }

/** The throttle of a driver's socket. */
export interface Throttle {
  readonly pause: () => void
  readonly resume: () => void
}

/** One open session of a driver, without guards: the connection adds those. */
export interface Session extends Throttle, PacketLimit {
  readonly dialect: Dialect
  readonly server: Server
  readonly id: string
  readonly security: string
  /** The statement that sets the limits on the session, if this was left out because others may get the session. */
  readonly bounds?: string
  /** False once the connection is broken. */
  readonly isOpen: () => boolean
  /** Resolves when the server has finished; rejects with the driver's error. One at a time. */
  readonly execute: (sql: Sql, request: Pick<Request, 'parameters' | 'input'>, sink: Sink) => Promise<Finished>
  readonly explainError: (error: unknown) => DriverFailure
  readonly warnings: () => Promise<readonly Warning[]>
  /** After a statement was ended from another session: a cancellation that came too late would end the next one. */
  readonly absorbKill?: () => Promise<unknown>
  /** Ends the running statement on the server; called on a second session. */
  readonly killOther: (id: string) => Promise<void>
  readonly close: () => Promise<void>
  /** Closes the connection; a running statement rejects. */
  readonly destroy: () => void
}

/** Opens a session; rejects with a driver's error, or with a UserError if the fix is known. An abort of `signal` stops it at any stage. */
export type Open = (target: ConnectionTarget, guards: Guards, signal: AbortSignal) => Promise<Session>
