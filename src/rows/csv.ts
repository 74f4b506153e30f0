import type { Column, Value } from '../database/session/value.ts'
import type { Format, FormatOptions } from './format.ts'
import { isPlain, textOfValue } from './value.ts'

/** RFC 4180 with a header line: CRLF, quotes where needed. NULL is an empty field, an empty text is a pair of quotes. */
export const csv: Format = (columns, options) => {
  const cells = columns.map((column) => cellOf(column, options))
  let before = `${columns.map(({ name }) => quoted(defused(name, options))).join(',')}\r\n`
  return {
    rows: (rows) => {
      let text = before
      before = ''
      for (const row of rows) {
        for (let index = 0; index < cells.length; index++)
          text += (index === 0 ? '' : ',') + (cells[index]?.(row[index] ?? null) ?? '')
        text += '\r\n'
      }
      return text
    },
    end: () => before,
  }
}

function cellOf(column: Column, options: FormatOptions): (value: Value) => string {
  const { binary } = options
  if (isPlain(column)) return (value) => textOfValue(value, column, binary) ?? ''
  return (value) => {
    const text = textOfValue(value, column, binary)
    return text === undefined ? '' : quoted(defused(text, options))
  }
}

function quoted(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The first characters that make spreadsheets run a cell, from OWASP's page on CSV injection. */
function defused(text: string, { escapeFormulas }: FormatOptions): string {
  return escapeFormulas && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
