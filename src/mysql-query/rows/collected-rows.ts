import type { Column, Row, Value } from '../../database/session/value.ts'
import { cellOf } from '../../rows/markdown.ts'
import { textOfValue } from '../../rows/value.ts'
import type { RowFile } from './row-file.ts'

/** Maximum UTF-16 units of a value in a table of the summary. */
const cellLength = 200

/** A result set that is being received. */
export interface CollectedRows {
  readonly title: string
  readonly columns: readonly Column[]
  readonly masked: readonly boolean[] | undefined
  readonly encode: (row: Row) => string
  readonly spooled: RowFile | undefined
  /** The first rows as JSON. */
  readonly rows: string[]
  /** Of the JSON of all rows, if that is limited. */
  bytes: number
  readonly head: string
  /** The first rows as lines of a table. */
  readonly lines: string[]
  rowCount: number
  truncated: boolean
  value: string | null | undefined
  rawValue: string | null | undefined
}

/** Whether outputs and summary may still need rows of it. */
export function keepsMore({ rows, lines, rowCount }: CollectedRows): boolean {
  return rows.length === rowCount || lines.length === rowCount
}

/** Appends converted rows to a list, up to a maximum number and a maximum of bytes in total. */
export function keepFirst(
  list: string[],
  rows: readonly Row[],
  most: number,
  bytes: number,
  make: (row: Row) => string,
): void {
  let left = bytes - list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const row of rows) {
    if (list.length >= most) return
    const text = make(row)
    left -= Buffer.byteLength(text) + 1
    if (left < 0) return
    list.push(text)
  }
}

/** A row as a line of a table. */
export function lineOf(row: Row, columns: readonly Column[]): string {
  return `| ${columns.map((column, index) => cellOf(row[index] ?? null, column, 'hex', cellLength)).join(' | ')} |\n`
}

/** The first value as text; undefined without a row. */
export function firstValue(row: Row | undefined, columns: readonly Column[]): string | null | undefined {
  const [column] = columns
  if (row === undefined || column === undefined) return undefined
  return textOfValue(row[0] ?? null, column, 'hex') ?? null
}

/** NULL is not masked: it reveals little, and a check needs it. */
export function hide(row: Row, masked: readonly boolean[]): Row {
  return row.map((value, index): Value => (masked[index] && value !== null ? '***' : value))
}
