import { type Body, followBody, openBody, resetBody } from '../scan/body.ts'
import { BYTE, isSpace, isWord, NOTHING } from '../scan/bytes.ts'
import type { Session } from '../scan/script.ts'
import { insert, type Window } from '../scan/window.ts'
import { wideFirsts } from './wide.ts'

const SPACE = Uint8Array.of(BYTE.space)

/** The kind of comment that the client is in. */
export const COMMENT = { none: 0, block: 1, line: 2 } as const

/** The state of the `mysql` client's own scanner (its add_line), which sees one line at a time. */
export interface Client {
  readonly window: Window
  readonly session: Session
  readonly smart: boolean
  /** The modes at the start, to which a script returns with SET sql_mode = @a_variable. */
  readonly modes: Pick<Session, 'noBackslashEscapes' | 'ansiQuotes'>
  readonly body: Body
  /** The delimiter for which `bytes` and `stops` were made. */
  delimiter: string
  bytes: Uint8Array
  stops: Uint8Array
  /** The character set for which `wide` was made: first bytes of letters whose next byte may be an ASCII byte. */
  charset: string
  wide: Uint8Array | undefined
  /** The open quote, or 0. */
  quote: number
  comment: 0 | 1 | 2
  /** Inside /*! on this line; the client forgets it at the line's end. */
  executable: boolean
  /** A comment ended on this line: the client puts a space before text that follows at once. */
  gap: boolean
  /** The statement contains only blanks and comments so far. */
  blank: boolean
  /** The line comment is the whole statement. */
  lone: boolean
  /** The line comment comes after the delimiter and ends the statement. */
  closing: boolean
  lineStart: boolean
  /** `quit` was read. */
  quit: boolean
}

/** A client at the start of a script. */
export function openClient(window: Window, session: Session, smart: boolean): Client {
  return {
    window,
    session,
    smart,
    modes: { noBackslashEscapes: session.noBackslashEscapes, ansiQuotes: session.ansiQuotes },
    body: openBody(false),
    delimiter: '',
    bytes: NOTHING,
    stops: NOTHING,
    charset: '',
    wide: undefined,
    quote: 0,
    comment: COMMENT.none,
    executable: false,
    gap: false,
    blank: true,
    lone: false,
    closing: false,
    lineStart: true,
    quit: false,
  }
}

/** Rebuilds the tables of the session's delimiter and character set if one of them changed. */
export function refreshSession(client: Client): void {
  const { delimiter, charset } = client.session
  if (delimiter === client.delimiter && charset === client.charset) return
  client.delimiter = delimiter
  client.charset = charset
  client.wide = wideFirsts(charset)
  client.bytes = Buffer.from(delimiter, 'latin1')
  client.stops = new Uint8Array(256)
  const { newline, backslash, hash, dash, slash, star, single, double, backquote } = BYTE
  for (const byte of [newline, backslash, hash, dash, slash, star, single, double, backquote, client.bytes[0] ?? 0])
    client.stops[byte] = 1
  if (client.wide !== undefined) for (const [byte, isFirst] of client.wide.entries()) client.stops[byte] ||= isFirst
}

/** Whether the delimiter begins at `pos`; undefined if too few bytes are available. */
export function atDelimiter(client: Client, pos: number): boolean | undefined {
  const { bytes, window } = client
  const { data } = window
  for (let index = 0; index < bytes.length; index++) {
    if (pos + index >= data.length) return window.final ? false : undefined
    if (data[pos + index] !== bytes[index]) return false
  }
  return true
}

/** Resets what the client forgets at the end of a line. */
export function passLine(client: Client): void {
  client.window.line++
  client.executable = false
  client.gap = false
}

/** Resets what is forgotten at the end of a statement. */
export function passStatement(client: Client): void {
  client.blank = true
  client.closing = false
  client.lone = false
  client.window.first = client.window.line
  resetBody(client.body)
}

/** Keeps plain code, after the client's space if a comment ended just before. */
export function passCode(client: Client, start: number, end: number): void {
  const { window } = client
  const { data } = window
  if (client.gap) closeGap(client, start, end)
  if (client.blank) {
    let pos = start
    while (pos < end && isSpace(data[pos])) pos++
    client.blank = pos === end
  }
  if (client.smart) followBody(client.body, data, start, end)
  window.pos = end
}

/**
 * The client puts a space before the first single-byte sign after a comment, unless it is a blank. Within a name that begins with a multi-byte
 * letter, this would split one word in two: there it is left out.
 */
export function closeGap(client: Client, start: number, end: number): void {
  const { data } = client.window
  let pos = start
  while (pos < end && (data[pos] ?? 0) >= 128) pos++
  if (pos === end) return
  client.gap = false
  if (!isSpace(data[pos]) && !(pos > start && isWord(data[pos]))) insert(client.window, pos, SPACE)
}
