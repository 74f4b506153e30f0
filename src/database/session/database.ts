/** The actions' view of a database: one narrow interface over MySQL, MariaDB, PostgreSQL and SQLite. */

import type { Dialect } from '../../sql/scan/script.ts'
import type { Column, Parameter, Row } from './value.ts'
import type { WireRows } from './wire.ts'

/** A statement: text (with bytes that are not UTF-8 as `rawText` encodes them), or bytes. A MySQL server gets both unchanged, in whatever character set the session reads them. */
export type Sql = string | Uint8Array

/** How one statement is run. Rows without a consumer are counted and dropped. */
export interface Request {
  /** If given, even if empty, the statement is a server-side prepared one. Numbers stay exact if they are given as text. */
  readonly parameters?: readonly Parameter[]
  /** The rows of a COPY … FROM STDIN (PostgreSQL), as in the script. */
  readonly input?: Uint8Array
  /** Milliseconds; the smaller one of this and the guards' own limit counts. */
  readonly timeout?: number
  /** Called for each result set before its rows. */
  readonly onColumns?: (columns: readonly Column[]) => void | Promise<void>
  /** Called with batches of rows, one call at a time: the server must wait while its promise is pending. */
  readonly onRows?: (rows: readonly Row[]) => void | Promise<void>
  /** Like `onRows`, and called instead if the driver has the rows as bytes (MySQL, except prepared statements); it must use them at once. */
  readonly onWire?: (rows: WireRows) => void | Promise<void>
}

export interface ResultSet {
  readonly columns: readonly Column[]
  readonly rowCount: number
}

/** The outcome of a statement that the server accepted. */
export interface StatementResult {
  readonly isDone: true
  /** One for each result set with columns; a CALL may give several, most statements except SELECT none. */
  readonly resultSets: readonly ResultSet[]
  /** Rows of all result sets. */
  readonly rowCount: number
  /** Changed rows; null if the server does not say. */
  readonly affectedRows: bigint | null
  /** The generated AUTO_INCREMENT value; null if there is none. */
  readonly insertId: bigint | null
  /** How many warnings or notices the server counted; null if only `warnings()` knows (MySQL, after a result set). */
  readonly warningCount: number | null
  readonly milliseconds: number
}

/** Why a statement failed; a closed list. `timeout` is the total time limit. After `packet-too-large` nothing was sent. */
export type FailureReason =
  | 'sql-error'
  | 'deadlock'
  | 'statement-timeout'
  | 'lock-timeout'
  | 'timeout'
  | 'cancelled'
  | 'server-gone'
  | 'packet-too-large'

/** What the server, or the guard, returned instead of a result. */
export interface StatementFailure {
  readonly isDone: false
  readonly reason: FailureReason
  /** The server's error number (`1064`), SQLSTATE (`42601`) or SQLite's code (`5`); '' if the error is not the server's. */
  readonly code: string
  /** SQLSTATE; '' if there is none. */
  readonly state: string
  /** Printable, at most 2,000 characters, with the connection's password hidden. It may quote the statement. */
  readonly message: string
  /** Line of the statement, from 1, if the server reports it. */
  readonly line: number | null
  readonly milliseconds: number
  /** The number of rows that were passed on before. */
  readonly rowCount: number
}

export type StatementOutcome = StatementResult | StatementFailure

export interface Warning {
  /** `Note`, `Warning`, `Error`, in the server's spelling. */
  readonly level: string
  readonly code: string
  /** Printable, at most 2,000 characters. */
  readonly message: string
}

/** The server that answered. */
export interface Server {
  readonly product: 'MySQL' | 'MariaDB' | 'PostgreSQL' | 'SQLite'
  /** The server's own text, e.g. `10.11.19-MariaDB-0+deb12u1`. */
  readonly version: string
  /** [major, minor, patch] for comparisons. */
  readonly numbers: readonly [number, number, number]
  /** Evidence of a proxy that may route statements to several servers (ProxySQL, MaxScale, PgBouncer, …); undefined for none. */
  readonly proxySign: string | undefined
}

/** The maximum size of a packet on the server. */
export interface PacketLimit {
  /** Maximum bytes of SQL; Infinity for no limit. */
  readonly largest: number
  /** The setting behind it, for display, e.g. `max_allowed_packet is 16777216`. */
  readonly limit: string
}

/** Limits on every connection, in milliseconds; 0 for none. */
export interface Guards {
  /** How long a statement waits for rows or a table definition that another session has locked. */
  readonly lockWait: number
  readonly statement: number
  /** From the moment the connection was requested: a running statement is then ended, and no later one begins. */
  readonly total: number
}

/**
 * One session on one server. Statements run one at a time. On a timeout, and when the job is cancelled, the running statement is also ended on the
 * server, through a second connection: if the client only stopped listening, it would continue.
 */
export interface Connection extends AsyncDisposable, PacketLimit {
  readonly dialect: Dialect
  readonly server: Server
  /** The server's number of this session (CONNECTION_ID(), pg_backend_pid()); '' for SQLite. */
  readonly id: string
  /** For the summary, e.g. `TLS 1.3, server verified` or `unencrypted, local`. */
  readonly security: string
  /** Never rejects because of the server or the network: those are failures. It rejects if `onColumns` or `onRows` does. */
  readonly run: (sql: Sql, request?: Request) => Promise<StatementOutcome>
  /** The warnings of the last statement, at most 100. */
  readonly warnings: () => Promise<readonly Warning[]>
  /** Sets the limits on a pooler's session, once it is known to be kept: on a shared one they would affect others. Otherwise does nothing. */
  readonly settle: () => Promise<void>
  /** Ends the running statement on the server, through a second connection; its `run` returns `cancelled`. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}
