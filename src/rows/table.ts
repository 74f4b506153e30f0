import type { Column, Row } from '../database/session/value.ts'
import type { Binary, Format } from './format.ts'
import { textOfValue } from './value.ts'

/** How many rows determine the widths of the columns, and how many of their characters are kept at most. */
const sample = 1_000
const sampleLength = 4_000_000

/** A plain text table like that of the mysql client; a value longer than those of the first rows moves the rest of its line. */
export const table: Format = (columns, { binary }) => {
  let held: (readonly string[])[] | undefined = []
  let length = 0
  let layout: Layout = { columns, widths: [] }
  const open = (rows: readonly (readonly string[])[]) => {
    held = undefined
    const names = columns.map(({ name }) => shown(name))
    layout = { columns, widths: columns.map((_, index) => widest([names, ...rows], index)) }
    return `${border(layout)}${lineOf(names, layout)}${border(layout)}${rows.map((cells) => lineOf(cells, layout)).join('')}`
  }
  return {
    rows: (rows) => {
      const cells = rows.map((row) => cellsOf(row, columns, binary))
      if (held === undefined) return cells.map((each) => lineOf(each, layout)).join('')
      held.push(...cells)
      for (const each of cells) for (const cell of each) length += cell.length
      return held.length >= sample || length >= sampleLength ? open(held) : ''
    },
    end: () => (held === undefined ? '' : open(held)) + border(layout),
  }
}

interface Layout {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
}

function cellsOf(row: Row, columns: readonly Column[], binary: Binary): readonly string[] {
  return columns.map((column, index) => shown(textOfValue(row[index] ?? null, column, binary) ?? 'NULL'))
}

function widest(rows: readonly (readonly string[])[], index: number): number {
  return rows.reduce((width, cells) => Math.max(width, widthOf(cells[index] ?? '')), 0)
}

/** Characters, not UTF-16 units. */
function widthOf(text: string): number {
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g)
  return text.length - (pairs?.length ?? 0)
}

function lineOf(cells: readonly string[], { columns, widths }: Layout): string {
  const padded = cells.map((cell, index) => {
    const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)))
    const kind = columns[index]?.kind
    return kind === 'integer' || kind === 'decimal' || kind === 'float' ? space + cell : cell + space
  })
  return `| ${padded.join(' | ')} |\n`
}

function border({ widths }: Layout): string {
  return `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+\n`
}

/** On one line: characters that move the cursor, change colours or reorder text become escapes. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (found) => {
    const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' }[found]
    return known ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
