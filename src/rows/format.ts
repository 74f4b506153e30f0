import type { Column, Row } from '../database/session/value.ts'
import type { WireRows } from '../database/session/wire.ts'

/** The formats that rows can be written in. */
export const formatNames = ['json', 'ndjson', 'csv', 'tsv', 'markdown', 'table'] as const
export type FormatName = (typeof formatNames)[number]

/** How bytes become text; `raw` leaves them as they are and is for `tsv`. */
export type Binary = 'hex' | 'base64' | 'raw'

/** What a user may choose of a format. */
export interface FormatOptions {
  readonly binary: Binary
  /** CSV: an apostrophe before what a spreadsheet would take for a formula. */
  readonly escapeFormulas: boolean
}

/** Text, or bytes where a value is not text. */
export type Chunk = string | Buffer

/** Writes one result set piece by piece; the pieces put together are the whole, names of the columns included. */
export interface Writer {
  /** A batch of rows; '' while the writer still looks at the first of them. */
  readonly rows: (rows: readonly Row[]) => Chunk
  /** The same for rows that are not taken apart, in a format that needs no values. */
  readonly wire?: (rows: WireRows) => Buffer
  /** What is left when no row comes any more. */
  readonly end: () => Chunk
}

/** Opens a writer for a result set with these columns. */
export type Format = (columns: readonly Column[], options: FormatOptions) => Writer
