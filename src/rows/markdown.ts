import type { Column, Value } from '../database/session/value.ts'
import { escapeCell, escapeValue } from '../markdown/escape.ts'
import type { Binary, Format } from './format.ts'
import { textOfValue } from './value.ts'

/** A Markdown table for GitHub in which every value is shown as text. */
export const markdown: Format = (columns, { binary }) => {
  let before = headOf(columns)
  return {
    rows: (rows) => {
      let text = before
      before = ''
      for (const row of rows)
        text += `| ${columns.map((column, index) => cellOf(row[index] ?? null, column, binary)).join(' | ')} |\n`
      return text
    },
    end: () => before,
  }
}

/** The two first lines of a table. */
export function headOf(columns: readonly Column[]): string {
  const names = columns.map(({ name }) => escapeCell(name, 200) || ' ')
  const rules = columns.map(({ kind }) =>
    kind === 'integer' || kind === 'decimal' || kind === 'float' ? '---:' : '---',
  )
  return `| ${names.join(' | ')} |\n| ${rules.join(' | ')} |\n`
}

/** A value in a cell, at most `length` UTF-16 units; NULL is in italics, so no text looks like it. */
export function cellOf(value: Value, column: Column, binary: Binary, length = Number.POSITIVE_INFINITY): string {
  const text = textOfValue(value, column, binary)
  return text === undefined ? '*NULL*' : escapeValue(text, length)
}
