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
  /** The server's name of the type, lower-case (`bigint`, `varchar`, `timestamptz`); '' if it has none. */
  readonly type: string
  readonly kind: ColumnKind
  /** The length that the server announces for a value, in bytes; 0 when it announces none. */
  readonly length: number
  readonly isUnsigned: boolean
  /** How its texts are encoded where that is not UTF-8, as TextDecoder names it: what a script asks for by SET NAMES. */
  readonly encoding?: string
}
