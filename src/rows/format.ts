import type { Column, Row } from '../database/session/value.ts'
import type { WireRows } from '../database/session/wire.ts'

/** The formats for rows. */
export const formatNames = ['json', 'ndjson', 'csv', 'tsv', 'markdown', 'table'] as const
export type FormatName = (typeof formatNames)[number]

/** How bytes become text; `raw` leaves them unchanged and is for `tsv`. */
export type Binary = 'hex' | 'base64' | 'raw'

/** The user's options for a format. */
export interface FormatOptions {
  readonly binary: Binary
  /** CSV: an apostrophe before values that a spreadsheet would read as a formula. */
  readonly escapeFormulas: boolean
}

/** Text, or bytes if a value is not text. */
export type Chunk = string | Buffer

/** Writes one result set piece by piece; all pieces together are the whole, including the column names. */
export interface Writer {
  /** A batch of rows; '' while the writer still collects the first ones. */
  readonly rows: (rows: readonly Row[]) => Chunk
  /** The same for undecoded rows, in a format that needs no values. */
  readonly wire?: (rows: WireRows) => Buffer
  /** The rest, after the last row. */
  readonly end: () => Chunk
}

/** Opens a writer for a result set with these columns. */
export type Format = (columns: readonly Column[], options: FormatOptions) => Writer
