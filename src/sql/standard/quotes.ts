import { passToken } from '../scan/body.ts'
import { BYTE, isWord } from '../scan/bytes.ts'
import type { Window } from '../scan/window.ts'
import { passCode, type Reader } from './reader.ts'

/** The byte that opens a name in SQLite, as in [a b]. */
export const BRACKET = 91
const BRACKET_END = 93
const LONGEST_TAG = 256

/** Opens quotes of one byte at `pos`. */
export function openQuotes(reader: Reader, byte: number): void {
  const { window, traits, session } = reader
  const prefixed = (reader.last | 32) === 101 && !isWord(reader.before) && reader.before !== BYTE.dollar
  passToken(reader.body)
  reader.blank = false
  reader.quote = byte === BRACKET ? BRACKET_END : byte
  reader.escapes = traits.postgres && byte === BYTE.single && (prefixed || !session.standardStrings)
  window.pos++
}

/** $tag$ opens a quote unless it continues a name, as in a$b$; $1 is a parameter. */
export function readDollar(reader: Reader): boolean {
  const { window } = reader
  const { data, pos, final } = window
  let end = pos + 1
  while (isWord(data[end]) && end - pos < LONGEST_TAG) end++
  if (end >= data.length && !final) return false
  const first = data[pos + 1] ?? 0
  const named = isWord(reader.last) || reader.last === BYTE.dollar
  if (data[end] !== BYTE.dollar || named || (first >= 48 && first <= 57)) {
    passCode(reader, pos, pos + 1)
    return true
  }
  reader.tag = Buffer.from(data.subarray(pos, end + 1))
  reader.blank = false
  passToken(reader.body)
  window.pos = end + 1
  return true
}

/** Reads up to the closing $tag$; without one, up to the end, so that the server reports the error. */
export function scanDollars(reader: Reader, tag: Buffer): boolean {
  const { window } = reader
  const { data, pos, final } = window
  const found = Buffer.from(data.buffer, data.byteOffset, data.length).indexOf(tag, pos)
  const end = found < 0 ? Math.max(pos, final ? data.length : data.length - tag.length + 1) : found + tag.length
  countLines(window, end)
  window.pos = end
  if (found < 0) return final
  reader.tag = undefined
  reader.before = 0
  reader.last = BYTE.space
  return true
}

function countLines(window: Window, end: number): void {
  for (
    let at = window.data.indexOf(BYTE.newline, window.pos);
    at >= 0 && at < end;
    at = window.data.indexOf(BYTE.newline, at + 1)
  )
    window.line++
}

/** Reads up to the closing quote. */
export function scanQuotes(reader: Reader): boolean {
  const { window, quote, escapes } = reader
  const { data } = window
  for (let pos = window.pos; pos < data.length; pos++) {
    const byte = data[pos]
    if (byte === quote) {
      reader.quote = 0
      reader.before = 0
      reader.last = quote
      window.pos = pos + 1
      return true
    }
    if (byte === BYTE.newline) window.line++
    else if (byte === BYTE.backslash && escapes) {
      if (pos + 1 >= data.length && !window.final) {
        window.pos = pos
        return false
      }
      if (data[pos + 1] === BYTE.newline) window.line++
      pos++
    }
  }
  window.pos = data.length
  return true
}

/** Reads up to the end of the outermost block comment. */
export function scanComments(reader: Reader): boolean {
  const { window, traits } = reader
  const { data } = window
  for (let pos = window.pos; pos < data.length; pos++) {
    const byte = data[pos]
    if (byte === BYTE.newline) window.line++
    else if (byte === BYTE.star || byte === BYTE.slash) {
      if (pos + 1 >= data.length && !window.final) {
        window.pos = pos
        return false
      }
      const other = byte === BYTE.star ? BYTE.slash : BYTE.star
      if (data[pos + 1] !== other || (byte === BYTE.slash && !traits.postgres)) continue
      reader.comments += byte === BYTE.star ? -1 : 1
      pos++
      if (reader.comments === 0) return leaveComment(reader, pos + 1)
    }
  }
  window.pos = data.length
  return true
}

function leaveComment(reader: Reader, pos: number): boolean {
  reader.window.pos = pos
  reader.before = 0
  reader.last = BYTE.space
  return true
}

/** Reads up to the end of the line. */
export function scanLineComment(reader: Reader): boolean {
  const { window } = reader
  const end = window.data.indexOf(BYTE.newline, window.pos)
  if (end >= 0) reader.lineComment = false
  return leaveComment(reader, end < 0 ? window.data.length : end)
}
