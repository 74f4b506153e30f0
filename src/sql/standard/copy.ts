import { asciiOf, BYTE, isSpace } from '../scan/bytes.ts'
import { LOOKAHEAD, scriptError, type Window } from '../scan/window.ts'

/** What a scanner must provide to read the rows of a COPY. */
interface Copying {
  readonly window: Window
  /** Not in a COPY, before the end of the command's own line, at the start of a row, inside a row. */
  copying: 'no' | 'line' | 'data' | 'row'
}

const LONGEST_COPY = 65_536

/** Whether a statement is COPY … FROM STDIN, whose rows follow in the script. */
export function isCopyIn(bytes: Uint8Array): boolean {
  if (bytes.length > LONGEST_COPY) return false
  const text = asciiOf(bytes).replace(/^(?:\s+|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/, '')
  return /^copy\s/i.test(text) && /\bfrom\s+stdin\b/i.test(text)
}

/** The rows begin on the line below the command. */
export function beginCopy(copying: Copying): void {
  copying.copying = 'line'
}

/** Reads rows up to the line `\.`, or to the end of the script, as psql does. False: more bytes are needed. */
export function scanCopy(copying: Copying): boolean {
  if (copying.copying === 'line') return leaveLine(copying)
  const { window } = copying
  const { data, pos, final } = window
  const end = findEnd(window, copying.copying === 'data')
  const stop = end ?? (final ? data.length : endOfRows(data, pos))
  if (stop > pos) {
    const line = window.line
    for (let at = data.indexOf(BYTE.newline, pos); at >= 0 && at < stop; at = data.indexOf(BYTE.newline, at + 1))
      window.line++
    window.batch.push({ kind: 'copy-data', bytes: data.subarray(pos, stop), line, endLine: window.line })
  }
  window.pos = stop
  window.from = stop
  if (stop > pos) copying.copying = data[stop - 1] === BYTE.newline ? 'data' : 'row'
  if (end === undefined && !final) return false
  window.batch.push({ kind: 'copy-end', line: window.line, endLine: window.line })
  if (end !== undefined) window.pos += 2
  window.from = window.pos
  window.first = window.line
  copying.copying = 'no'
  return true
}

function leaveLine(copying: Copying): boolean {
  const { window } = copying
  const { data, pos } = window
  const newline = data.indexOf(BYTE.newline, pos)
  const end = newline < 0 ? data.length : newline
  for (let at = pos; at < end; at++)
    if (!isSpace(data[at]))
      throw scriptError(
        window,
        window.line,
        'nothing may follow COPY … FROM STDIN on its line: the rows begin on the next line.',
      )
  window.pos = newline < 0 ? end : end + 1
  window.from = window.pos
  if (newline < 0 && !window.final) return true
  window.line++
  copying.copying = 'data'
  return true
}

/** The start of the line `\.` that ends the rows. */
function findEnd({ data, pos, final }: Window, atStart: boolean): number | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.length)
  for (let at = bytes.indexOf('\\.', pos); at >= 0; at = bytes.indexOf('\\.', at + 1)) {
    const after = data[at + 2] === BYTE.return ? data[at + 3] : data[at + 2]
    const closes = after === BYTE.newline || (after === undefined && final)
    if (closes && (at === pos ? atStart : data[at - 1] === BYTE.newline)) return at
  }
  return undefined
}

/** The end of the available bytes that are certainly rows: the last line may become `\.`, unless it is long. */
function endOfRows(data: Uint8Array, pos: number): number {
  const newline = data.lastIndexOf(BYTE.newline)
  if (newline >= pos) return newline + 1
  return data.length - pos > LOOKAHEAD ? data.length - 3 : pos
}
