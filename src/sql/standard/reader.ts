import { type Body, followBody } from '../scan/body.ts'
import { isSpace } from '../scan/bytes.ts'
import type { Session } from '../scan/script.ts'
import type { Window } from '../scan/window.ts'

/** Where scanning PostgreSQL and SQLite differs. */
export interface Traits {
  /** Comments in comments, $tag$ quotes, E'…' strings, semicolons in parentheses, COPY data, psql's \ commands. */
  readonly postgres: boolean
  /** The bytes that are not plain code. */
  readonly stops: Uint8Array
}

/** The state of the scanner between two bytes. */
export interface Reader {
  readonly window: Window
  readonly session: Session
  readonly traits: Traits
  readonly body: Body
  /** The byte that closes the open quotes, or 0. */
  quote: number
  /** A backslash escapes in the open quotes. */
  escapes: boolean
  /** The $tag$ that closes the open dollar quotes. */
  tag: Buffer | undefined
  /** How many block comments are open. */
  comments: number
  lineComment: boolean
  parentheses: number
  /** Only blanks and comments so far. */
  blank: boolean
  /** The last byte of code and the one before it. */
  last: number
  before: number
  copying: 'no' | 'line' | 'data' | 'row'
}

/** Keeps plain code. */
export function passCode(reader: Reader, start: number, end: number): void {
  const { window } = reader
  const { data } = window
  if (reader.blank) {
    let pos = start
    while (pos < end && isSpace(data[pos])) pos++
    reader.blank = pos === end
  }
  followBody(reader.body, data, start, end)
  reader.before = end - start > 1 ? (data[end - 2] ?? 0) : reader.last
  reader.last = data[end - 1] ?? 0
  window.pos = end
}
