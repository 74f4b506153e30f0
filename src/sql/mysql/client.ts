import { type Body, followBody, openBody, resetBody } from '../scan/body.ts'
import { BYTE, isSpace, isWord, NOTHING } from '../scan/bytes.ts'
import type { Session } from '../scan/script.ts'
import { insert, type Window } from '../scan/window.ts'
import { wideFirsts } from './wide.ts'

const SPACE = Uint8Array.of(BYTE.space)

/** Which comment the client is in. */
export const COMMENT = { none: 0, block: 1, line: 2 } as const

/** The state of the `mysql` client's own scanner (its add_line), which sees one line at a time. */
export interface Client {
  readonly window: Window
  readonly session: Session
  readonly smart: boolean
  /** The modes at the start, to which a script returns with SET sql_mode = @a_variable. */
  readonly modes: Pick<Session, 'noBackslashEscapes' | 'ansiQuotes'>
  readonly body: Body
  /** The delimiter that `bytes` and `stops` were made for. */
  delimiter: string
  bytes: Uint8Array
  stops: Uint8Array
  /** The character set that `wide` was made for: first bytes of letters whose next byte may be one of ASCII. */
  charset: string
  wide: Uint8Array | undefined
  /** The quote that is open, or 0. */
  quote: number
  comment: 0 | 1 | 2
  /** Inside /*! on this line; the client forgets it at the line's end. */
  executable: boolean
  /** A comment ended on this line: the client puts a space before text that follows at once. */
  gap: boolean
  /** The statement holds nothing but blanks and comments so far. */
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

/** Makes the tables of the session's delimiter and character set, when one of them changed. */
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

/** What the client forgets at the end of a line. */
export function passLine(client: Client): void {
  client.window.line++
  client.executable = false
  client.gap = false
}

/** What is forgotten at the end of a statement. */
export function passStatement(client: Client): void {
  client.blank = true
  client.closing = false
  client.lone = false
  client.window.first = client.window.line
  resetBody(client.body)
}

/** Keeps plain code, after the client's space where a comment ended just before. */
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
 * The client puts a space before the first sign of one byte behind a comment, unless it is a blank. Within a name that
 * begins with a letter of more bytes that would make two words of one: there it is left out.
 */
export function closeGap(client: Client, start: number, end: number): void {
  const { data } = client.window
  let pos = start
  while (pos < end && (data[pos] ?? 0) >= 128) pos++
  if (pos === end) return
  client.gap = false
  if (!isSpace(data[pos]) && !(pos > start && isWord(data[pos]))) insert(client.window, pos, SPACE)
}
