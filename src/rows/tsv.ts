import type { Column, Row, Value } from '../database/session/value.ts'
import type { Binary, Chunk, Format } from './format.ts'
import { isPlain, textOfValue } from './value.ts'
import { wireTsv } from './wire-tsv.ts'

/** The format of `mysql --batch`: names and values with tabs in between; a result set without rows is empty. */
export const tsv: Format = (columns, { binary }) => {
  const cells = columns.map((column) => cellOf(column, binary))
  const mayHoldBytes =
    binary === 'raw' && columns.some(({ kind }) => kind === 'binary' || kind === 'bit' || kind === 'dynamic')
  let before = `${columns.map(({ name }) => name).join('\t')}\n`
  const takeHead = () => {
    const head = before
    before = ''
    return head
  }
  return {
    rows: (rows) =>
      mayHoldBytes && rows.some(holdsBytes) ? bytesOf(takeHead(), rows, cells) : textOf(takeHead(), rows, cells),
    ...(binary === 'raw' ? { wire: (rows) => headed(takeHead(), wireTsv(rows)) } : {}),
    end: () => '',
  }
}

function headed(head: string, rows: Buffer): Buffer {
  return head === '' ? rows : Buffer.concat([Buffer.from(head), rows])
}

type Cell = (value: Value) => string

function holdsBytes(row: Row): boolean {
  return row.some((value) => Buffer.isBuffer(value))
}

function textOf(head: string, rows: readonly Row[], cells: readonly Cell[]): string {
  let text = head
  for (const row of rows) {
    for (let index = 0; index < cells.length; index++)
      text += (index === 0 ? '' : '\t') + (cells[index]?.(row[index] ?? null) ?? '')
    text += '\n'
  }
  return text
}

/** Each byte is a Latin-1 character, so that bytes that are not UTF-8 stay unchanged. */
function bytesOf(head: string, rows: readonly Row[], cells: readonly Cell[]): Chunk {
  const pieces: Buffer[] = [Buffer.from(head)]
  for (const row of rows) {
    row.forEach((value, index) => {
      if (index > 0) pieces.push(Buffer.from('\t'))
      if (Buffer.isBuffer(value)) pieces.push(Buffer.from(escaped(value.toString('latin1')), 'latin1'))
      else pieces.push(Buffer.from(cells[index]?.(value) ?? ''))
    })
    pieces.push(Buffer.from('\n'))
  }
  return Buffer.concat(pieces)
}

function cellOf(column: Column, binary: Binary): Cell {
  if (isPlain(column)) return (value) => textOfValue(value, column, binary) ?? 'NULL'
  return (value) => {
    const text = textOfValue(value, column, binary)
    return text === undefined ? 'NULL' : escaped(text)
  }
}

const escapes: Readonly<Record<string, string>> = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\\': '\\\\' }
const special = /[\0\t\n\\]/

/** As the client's `safe_put_field`. */
function escaped(text: string): string {
  if (!special.test(text)) return text
  return text.replace(/[\0\t\n\\]/g, (found) => escapes[found] ?? found)
}
