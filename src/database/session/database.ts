/** What the actions say to a database: one narrow interface over MySQL, MariaDB, PostgreSQL and SQLite. */

import type { Dialect } from '../../sql/scan/script.ts'
import type { Column, Parameter, Row } from './value.ts'
import type { WireRows } from './wire.ts'

/** A statement: text (with bytes that are not UTF-8 as `rawText` has them), or bytes. A MySQL server gets both as they are, in whatever character set the session reads them. */
export type Sql = string | Uint8Array

/** How one statement is run. Rows are counted and dropped when nobody takes them. */
export interface Request {
  /** Given, even empty, the statement is a server-side prepared one. Numbers stay exact when they are given as text. */
  readonly parameters?: readonly Parameter[]
  /** The rows of a COPY … FROM STDIN (PostgreSQL), as in the script. */
  readonly input?: Uint8Array
  /** Milliseconds; the smaller of this and the guards' own counts. */
  readonly timeout?: number
  /** Called for each result set before its rows. */
  readonly onColumns?: (columns: readonly Column[]) => void | Promise<void>
  /** Called with batches of rows, one call at a time: while its promise is pending the server is made to wait. */
  readonly onRows?: (rows: readonly Row[]) => void | Promise<void>
  /** As `onRows`, and called in its place where the driver has the rows as bytes (MySQL, but for prepared statements); it has to use them at once. */
  readonly onWire?: (rows: WireRows) => void | Promise<void>
}

export interface ResultSet {
  readonly columns: readonly Column[]
  readonly rowCount: number
}

/** What a statement that the server accepted came to. */
export interface StatementResult {
  readonly isDone: true
  /** One for each result set with columns; a CALL may give several, most statements but SELECT none. */
  readonly resultSets: readonly ResultSet[]
  /** Rows of all result sets. */
  readonly rowCount: number
  /** Rows changed; null where the server does not say. */
  readonly affectedRows: bigint | null
  /** The generated AUTO_INCREMENT value; null when there is none. */
  readonly insertId: bigint | null
  /** How many warnings or notices the server counted; null if only `warnings()` knows (MySQL, after a result set). */
  readonly warningCount: number | null
  readonly milliseconds: number
}

/** Why a statement did not succeed; a closed list. `timeout` is the total one. After `packet-too-large` nothing was sent. */
export type FailureReason =
  | 'sql-error'
  | 'deadlock'
  | 'statement-timeout'
  | 'lock-timeout'
  | 'timeout'
  | 'cancelled'
  | 'server-gone'
  | 'packet-too-large'

/** What the server, or the guard, said instead of a result. */
export interface StatementFailure {
  readonly isDone: false
  readonly reason: FailureReason
  /** The server's error number (`1064`), SQLSTATE (`42601`) or SQLite's code (`5`); '' when the error is not the server's. */
  readonly code: string
  /** SQLSTATE; '' if there is none. */
  readonly state: string
  /** Printable, at most 2,000 characters, the connection's password blanked. It may quote the statement. */
  readonly message: string
  /** Line of the statement, from 1, where the server says. */
  readonly line: number | null
  readonly milliseconds: number
  /** Rows that were handed on before. */
  readonly rowCount: number
}

export type StatementOutcome = StatementResult | StatementFailure

export interface Warning {
  /** `Note`, `Warning`, `Error`, as the server spells it. */
  readonly level: string
  readonly code: string
  /** Printable, at most 2,000 characters. */
  readonly message: string
}

/** What answered. */
export interface Server {
  readonly product: 'MySQL' | 'MariaDB' | 'PostgreSQL' | 'SQLite'
  /** The server's own text, e.g. `10.11.19-MariaDB-0+deb12u1`. */
  readonly version: string
  /** [major, minor, patch] for comparisons. */
  readonly numbers: readonly [number, number, number]
  /** What shows that a proxy answered which may route statements to several servers (ProxySQL, MaxScale, PgBouncer, …); undefined for nothing. */
  readonly proxySign: string | undefined
}

/** What a server takes in one packet. */
export interface PacketLimit {
  /** Bytes of SQL at most; Infinity where there is no such limit. */
  readonly largest: number
  /** What sets it, for people, e.g. `max_allowed_packet is 16777216`. */
  readonly limit: string
}

/** Limits on every connection, in milliseconds; 0 for none. */
export interface Guards {
  /** How long a statement waits for rows or for a table's definition that another session holds. */
  readonly lockWait: number
  readonly statement: number
  /** From the moment the connection was asked for: what runs then is ended, what comes later is not begun. */
  readonly total: number
}

/**
 * One session on one server. Statements run one at a time. On a timeout, and when the job is cancelled, the running statement is ended on the
 * server too, through a second connection: a client that only stops listening leaves it running.
 */
export interface Connection extends AsyncDisposable, PacketLimit {
  readonly dialect: Dialect
  readonly server: Server
  /** The server's number of this session (CONNECTION_ID(), pg_backend_pid()); '' for SQLite. */
  readonly id: string
  /** For the summary, e.g. `TLS 1.3, server verified` or `unencrypted, local`. */
  readonly security: string
  /** Never rejects for what the server or the network does: those are failures. It rejects when `onColumns` or `onRows` does. */
  readonly run: (sql: Sql, request?: Request) => Promise<StatementOutcome>
  /** The warnings of the last statement, at most 100. */
  readonly warnings: () => Promise<readonly Warning[]>
  /** Puts the guards on a session of a pooler, once it is known to be kept: on one that is shared they would bind others. Elsewhere nothing. */
  readonly settle: () => Promise<void>
  /** Ends what runs on the server now, through a second connection; its `run` answers `cancelled`. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}
