import { endWord, isOpen, openBody, resetBody } from '../scan/body.ts'
import { asciiOf, BYTE, isSpace, trimEnd } from '../scan/bytes.ts'
import { openSession, type SplitOptions, type Splitter } from '../scan/script.ts'
import { openUnixLines } from '../scan/unix-lines.ts'
import { cut, feed, LOOKAHEAD, openWindow, scanBatches, scriptError, take } from '../scan/window.ts'
import { beginCopy, isCopyIn, scanCopy } from './copy.ts'
import { BRACKET, openQuotes, readDollar, scanComments, scanDollars, scanLineComment, scanQuotes } from './quotes.ts'
import { passCode, type Reader, type Traits } from './reader.ts'

/** Splits as psql does: at semicolons outside of quotes, comments, parentheses and BEGIN ATOMIC bodies. */
export function openPostgresSplitter(options: SplitOptions): Splitter {
  const { newline, single, double, dollar, dash, slash, semicolon, backslash } = BYTE
  const stops = tableOf([newline, single, double, dollar, dash, slash, semicolon, backslash, OPEN, CLOSE])
  return openReader(options, { postgres: true, stops })
}

/** Splits as the sqlite3 shell does: at semicolons outside of quotes, comments and the bodies of triggers. */
export function openSqliteSplitter(options: SplitOptions): Splitter {
  const { newline, single, double, backquote, dash, slash, semicolon, dot } = BYTE
  const stops = tableOf([newline, single, double, backquote, dash, slash, semicolon, dot, BRACKET])
  return openReader(options, { postgres: false, stops })
}

const OPEN = 40
const CLOSE = 41

function tableOf(bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256)
  for (const byte of bytes) table[byte] = 1
  return table
}

function openReader(options: SplitOptions, traits: Traits): Splitter {
  const session = options.session ?? openSession()
  const window = openWindow(options, session)
  const reader: Reader = {
    window,
    session,
    traits,
    body: openBody(traits.postgres),
    quote: 0,
    escapes: false,
    tag: undefined,
    comments: 0,
    lineComment: false,
    parentheses: 0,
    blank: true,
    last: 0,
    before: 0,
    copying: 'no',
  }
  const lines = openUnixLines(false)
  const scan = () => scanScript(reader)
  return {
    *push(chunk) {
      feed(window, lines.push(chunk))
      yield* scanBatches(window, scan)
    },
    *end() {
      feed(window, lines.end())
      window.final = true
      yield* scanBatches(window, scan)
    },
  }
}

function scanScript(reader: Reader): void {
  const { window } = reader
  while (!window.barrier && window.pos < window.data.length) if (!step(reader)) return
  if (!window.final || window.barrier) return
  while (reader.copying !== 'no') scanCopy(reader)
  endStatement(reader, window.pos, window.pos)
}

function step(reader: Reader): boolean {
  if (reader.copying !== 'no') return scanCopy(reader)
  if (reader.quote !== 0) return scanQuotes(reader)
  if (reader.tag !== undefined) return scanDollars(reader, reader.tag)
  if (reader.comments > 0) return scanComments(reader)
  if (reader.lineComment) return scanLineComment(reader)
  return scanCode(reader)
}

function scanCode(reader: Reader): boolean {
  const { window } = reader
  const { data, pos: start } = window
  const { stops } = reader.traits
  let pos = start
  while (pos < data.length && stops[data[pos] ?? 0] === 0) pos++
  if (pos === start) return readSign(reader, data[pos])
  passCode(reader, start, pos)
  return true
}

function readSign(reader: Reader, byte: number | undefined): boolean {
  const { window, traits } = reader
  const { data, pos, final } = window
  const next = data[pos + 1]
  if (next === undefined && !final && (byte === BYTE.dash || byte === BYTE.slash)) return false
  if (byte === BYTE.semicolon) return readSemicolon(reader)
  if (byte === BYTE.dash && next === BYTE.dash) reader.lineComment = true
  else if (byte === BYTE.slash && next === BYTE.star) {
    reader.comments = 1
    window.pos = pos + 2
  } else if (byte === BYTE.single || byte === BYTE.double || byte === BYTE.backquote || byte === BRACKET)
    openQuotes(reader, byte)
  else if (byte === BYTE.dollar) return readDollar(reader)
  else if (byte === BYTE.backslash) return passRestriction(reader)
  else {
    if (byte === BYTE.dot && !traits.postgres && reader.blank && isLineStart(reader))
      throw scriptError(window, window.line, DOT)
    if (byte === OPEN) reader.parentheses++
    if (byte === CLOSE) reader.parentheses = Math.max(0, reader.parentheses - 1)
    if (byte === BYTE.newline) window.line++
    passCode(reader, pos, pos + 1)
    return true
  }
  endWord(reader.body)
  return true
}

/** Since 2025 pg_dump writes \restrict and \unrestrict around a dump, against hidden commands, which are never run here. */
function passRestriction(reader: Reader): boolean {
  const { window } = reader
  const { data, pos, final } = window
  const newline = data.indexOf(BYTE.newline, pos)
  const end = newline < 0 ? data.length : newline
  if (newline < 0 && !final && end - pos < LOOKAHEAD) return false
  const isAlone = reader.blank && isLineStart(reader)
  if (!isAlone || !/^\\(?:un)?restrict[ \t]+\w+\s*$/.test(asciiOf(data, pos, Math.min(end, pos + 1_000))))
    throw scriptError(window, window.line, META)
  cut(window, pos, end)
  window.pos = end
  return true
}

const META =
  'a psql command (a backslash outside quotes), which is not SQL. Remove it; connections, variables and includes are inputs of the action.'
const DOT = 'a command of the sqlite3 shell (a line that begins with a dot), which is not SQL. Remove it.'

function isLineStart({ last }: Reader): boolean {
  return last === 0 || last === BYTE.newline || last === BYTE.semicolon
}

function readSemicolon(reader: Reader): boolean {
  const { window } = reader
  if (isOpen(reader.body) || reader.parentheses > 0) passCode(reader, window.pos, window.pos + 1)
  else endStatement(reader, window.pos, window.pos + 1)
  return true
}

/** Emits the text before `to`, if there is any, and continues at `next`. */
function endStatement(reader: Reader, to: number, next: number): void {
  const { window, traits, blank } = reader
  const whole = trimEnd(take(window, to, next))
  let { first: line } = window
  let start = 0
  for (; start < whole.length && isSpace(whole[start]); start++) if (whole[start] === BYTE.newline) line++
  window.pos = next
  window.first = window.line
  reader.blank = true
  reader.parentheses = 0
  reader.before = 0
  reader.last = BYTE.semicolon
  resetBody(reader.body)
  const bytes = whole.subarray(start)
  if (bytes.length === 0) return
  const place = { line, endLine: window.line }
  if (traits.postgres && !blank && isCopyIn(bytes)) {
    window.batch.push({ kind: 'copy', bytes, ...place })
    beginCopy(reader)
    return
  }
  window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: blank })
  if (traits.postgres && !blank) watchStrings(reader, bytes)
}

/** A script can change how its own strings are read; until the server reports that, a literal is trusted. */
function watchStrings({ session, window }: Reader, bytes: Uint8Array): void {
  if (bytes.length > 4096 || !/\bset\b/i.test(asciiOf(bytes, 0, 512))) return
  const setting = /\bset\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i.exec(
    asciiOf(bytes),
  )
  if (!setting) return
  session.standardStrings = !/^(?:off|false|no|0)$/i.test(setting[1] ?? '')
  window.barrier = true
}
