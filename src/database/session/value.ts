/**
 * One value, exactly as the server sends it: the server's own text for numbers, dates, times and JSON (no float rounding, no time zone shift), bytes
 * for BINARY, BLOB, BIT, GEOMETRY and bytea. Only SQLite gives JavaScript numbers, because each value has its own type there: a REAL is a number,
 * an INTEGER a bigint.
 */
export type Value = string | number | bigint | Buffer | null

/** One row, in the order of the columns. */
export type Row = readonly Value[]

/** A value for a placeholder (`?`, PostgreSQL `$1`). */
export type Parameter = Value | boolean

/** What a formatter must know about a column's values; `dynamic`: each value has its own type (SQLite). */
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
  /** The server's name of the type, lower-case (`bigint`, `varchar`, `timestamptz`); '' if it has none. */
  readonly type: string
  readonly kind: ColumnKind
  /** The length that the server announces for a value, in bytes; 0 if it announces none. */
  readonly length: number
  readonly isUnsigned: boolean
  /** The encoding of its texts if it is not UTF-8, as TextDecoder names it: what a script requests with SET NAMES. */
  readonly encoding?: string
}
