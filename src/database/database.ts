/** What the actions say to a database: one narrow interface over MySQL, MariaDB, PostgreSQL and SQLite. */
import type { WireRows } from './wire.ts'

/** `mysql` speaks to MySQL and MariaDB. */
export type Dialect = 'mysql' | 'postgres' | 'sqlite'

/**
 * One value, as faithful as the server sends it: text of the server's own making for numbers, dates, times and JSON (no float rounding, no
 * time-zone shift), bytes for BINARY, BLOB, BIT, GEOMETRY and bytea. JavaScript numbers come from SQLite only, where a type belongs to each
 * value: a REAL is a number, an INTEGER a bigint.
 */
export type Value = string | number | bigint | Buffer | null

/** One row, in the order of the columns. */
export type Row = readonly Value[]

/** A value for a placeholder (`?`, PostgreSQL `$1`). */
export type Parameter = Value | boolean

/** What a formatter needs to know of a column's values; `dynamic`: each value has its own type (SQLite). */
export type ColumnKind =
  | 'integer'
  | 'decimal'
  | 'float'
  | 'boolean'
  | 'text'
  | 'json'
  | 'time'
  | 'bit'
  | 'binary'
  | 'dynamic'

export interface Column {
  readonly name: string
  /** The table's name or alias; '' for an expression, and always for PostgreSQL. */
  readonly table: string
  /** The server's name of the type, lower-case (`bigint`, `varchar`, `timestamptz`); '' where it has none. */
  readonly type: string
  readonly kind: ColumnKind
  /** The length that the server announces for a value, in bytes; 0 when it announces none. */
  readonly length: number
  readonly isUnsigned: boolean
  /** How its texts are encoded where that is not UTF-8, as TextDecoder names it: what a script asks for by SET NAMES. */
  readonly encoding?: string
}

/** How one statement is run. Rows are counted and dropped when nobody takes them. */
export interface Request {
  /** Given, even empty, the statement is a server-side prepared one. Numbers stay exact when they are given as text. */
  readonly parameters?: readonly Parameter[]
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
  /** How many warnings or notices the server counted; null where only `warnings()` tells (MySQL, after a result set). */
  readonly warningCount: number | null
  readonly milliseconds: number
}

/** Why a statement did not succeed; a closed list. `timeout` is the total one. */
export type FailureReason = 'sql-error' | 'statement-timeout' | 'lock-timeout' | 'timeout' | 'cancelled' | 'server-gone'

/** What the server, or the guard, said instead of a result. */
export interface StatementFailure {
  readonly isDone: false
  readonly reason: FailureReason
  /** The server's error number (`1064`), SQLSTATE (`42601`) or SQLite's code (`5`); '' when the error is not the server's. */
  readonly code: string
  /** SQLSTATE; '' where there is none. */
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
  /** A proxy that may route statements to several servers answered (ProxySQL, MaxScale, PgBouncer, …), as far as it can be told. */
  readonly isProxy: boolean
}

/** Bounds on every connection, in milliseconds; 0 is none. */
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
export interface Connection extends AsyncDisposable {
  readonly dialect: Dialect
  readonly server: Server
  /** The server's number of this session (CONNECTION_ID(), pg_backend_pid()); '' for SQLite. */
  readonly id: string
  /** For the summary, e.g. `TLS 1.3, server verified` or `unencrypted, local`. */
  readonly security: string
  /** Never rejects for what the server or the network does: those are failures. It rejects when `onColumns` or `onRows` does. */
  readonly run: (sql: string, request?: Request) => Promise<StatementOutcome>
  /** The warnings of the last statement, at most 100. */
  readonly warnings: () => Promise<readonly Warning[]>
  /** Ends what runs on the server now, through a second connection; its `run` answers `cancelled`. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}
