import { endWord, followBody, isOpen, passToken } from './body.ts'
import { BYTE, isSpace, isWord } from './bytes.ts'
import { atDelimiter, type Client, COMMENT, openClient, passLine, refreshDelimiter } from './mysql-client.ts'
import { runLineCommand, runShortCommand } from './mysql-line.ts'
import { endStatement } from './mysql-statement.ts'
import { openSession, type SplitOptions, type Splitter } from './script.ts'
import { openUnixLines } from './unix-lines.ts'
import { complaint, cut, feed, insert, isEmpty, LOOKAHEAD, openWindow, scanBatches } from './window.ts'

const SPACE = Uint8Array.of(BYTE.space)

/**
 * Splits as the `mysql` client does with --comments (its add_line in client/mysql.cc), quirks included: a statement is
 * whatever stands before a delimiter, returns before newlines are left out, `/*! ; * /` splits, a comment line of its own
 * is a statement. Where it differs, the client damages the script; the differences stand in the test against the client.
 */
export function openMysqlSplitter(options: SplitOptions): Splitter {
  const session = options.session ?? openSession()
  const window = openWindow(options, session)
  const client = openClient(window, session, options.smart === true)
  const lines = openUnixLines()
  const scan = () => scanScript(client)
  return {
    *push(chunk) {
      const nul = chunk.indexOf(0)
      feed(window, lines.push(nul < 0 ? chunk : chunk.subarray(0, nul)))
      yield* scanBatches(window, scan)
      if (nul >= 0 && !client.quit) throw complaint(window, lineOfEnd(client), NUL)
    },
    *end() {
      feed(window, lines.end())
      window.final = true
      yield* scanBatches(window, scan)
    },
  }
}

const NUL =
  'a NUL byte, which the mysql client does not take either. Is the file UTF-16? Save it as UTF-8; write binary values in hex (0x…).'

function lineOfEnd({ window }: Client): number {
  return window.data.subarray(window.pos).reduce((line, byte) => (byte === BYTE.newline ? line + 1 : line), window.line)
}

function scanScript(client: Client): void {
  const { window } = client
  while (!window.barrier && !client.quit) {
    refreshDelimiter(client)
    if (client.lineStart && !startLine(client)) return
    if (window.barrier || client.quit) return
    if (window.pos >= window.data.length) break
    if (!step(client)) return
  }
  if (window.final && !window.barrier && !client.quit)
    endStatement(client, window.pos, window.pos, { commands: client.closing })
}

/** Reads on within what is open. False: more bytes are needed. */
function step(client: Client): boolean {
  if (client.quote !== 0) return scanString(client)
  if (client.comment === COMMENT.block) return scanBlock(client)
  if (client.comment === COMMENT.line) return scanComment(client)
  return scanCode(client)
}

function startLine(client: Client): boolean {
  if (client.blank && client.quote === 0 && client.comment === COMMENT.none && !runLineCommand(client)) return false
  client.lineStart = false
  return true
}

function scanCode(client: Client): boolean {
  const { window, stops } = client
  const { data, pos: start } = window
  let pos = start
  while (pos < data.length && stops[data[pos] ?? 0] === 0) pos++
  if (pos > start) {
    passCode(client, start, pos)
    return true
  }
  const byte = data[pos]
  if (byte === BYTE.newline) return endLine(client)
  if (byte === BYTE.backslash) return readBackslash(client)
  const ends = atDelimiter(client, pos)
  if (ends === undefined) return false
  if (ends) return readDelimiter(client)
  return readSign(client, byte)
}

/** Keeps plain code, after the client's space where a comment ended just before. */
function passCode(client: Client, start: number, end: number): void {
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
function closeGap(client: Client, start: number, end: number): void {
  const { data } = client.window
  let pos = start
  while (pos < end && (data[pos] ?? 0) >= 128) pos++
  if (pos === end) return
  client.gap = false
  if (!isSpace(data[pos]) && !(pos > start && isWord(data[pos]))) insert(client.window, pos, SPACE)
}

function endLine(client: Client): boolean {
  const { window } = client
  const empty = isEmpty(window)
  if (client.smart) endWord(client.body)
  passLine(client)
  window.pos++
  client.lineStart = true
  if (empty) {
    window.from = window.pos
    window.first = window.line
  }
  return true
}

function readSign(client: Client, byte: number | undefined): boolean {
  const { window } = client
  const { data, pos, final } = window
  if (pos + 3 >= data.length && !final && (byte === BYTE.dash || byte === BYTE.slash || byte === BYTE.star))
    return false
  const next = data[pos + 1]
  if (byte === BYTE.hash || (byte === BYTE.dash && next === BYTE.dash && isLineComment(client))) {
    client.lone = isEmpty(window)
    client.comment = COMMENT.line
    if (client.smart) endWord(client.body)
    return true
  }
  if (byte === BYTE.slash && next === BYTE.star) return openBlock(client)
  if (byte === BYTE.star && next === BYTE.slash) client.executable = false
  passCode(client, pos, pos + 1)
  if (byte === BYTE.single || byte === BYTE.double || byte === BYTE.backquote) {
    client.quote = byte
    client.blank = false
    if (client.smart) passToken(client.body)
  }
  return true
}

/** Two dashes begin a comment before white space, at a line's end, and at the very start of a statement. */
function isLineComment({ window }: Client): boolean {
  const third = window.data[window.pos + 2]
  return third === undefined || isSpace(third) || isEmpty(window)
}

function openBlock(client: Client): boolean {
  const { window } = client
  const { data, pos } = window
  const third = data[pos + 2]
  if (third === BYTE.bang || (third === BYTE.upperM && data[pos + 3] === BYTE.bang)) {
    client.executable ||= third === BYTE.bang
    passCode(client, pos, pos + 3)
  } else {
    client.comment = COMMENT.block
    if (client.smart) endWord(client.body)
    window.pos = pos + 2
  }
  return true
}

/** In a comment, `/*` is passed over as two bytes and `/*!` opens one more, which is why it is closed first. */
function scanBlock(client: Client): boolean {
  const { window } = client
  const { data, final } = window
  for (let pos = window.pos; pos < data.length; pos++) {
    const byte = data[pos]
    window.pos = pos
    if (byte === BYTE.newline) passLine(client)
    else if (byte === BYTE.star || byte === BYTE.slash) {
      if (pos + 3 >= data.length && !final) return false
      const next = data[pos + 1]
      if (byte === BYTE.star && next === BYTE.slash && !client.executable) {
        client.comment = COMMENT.none
        client.gap = true
        window.pos = pos + 2
        return true
      }
      if (byte === BYTE.star && next === BYTE.slash) client.executable = false
      if (byte === BYTE.slash && next === BYTE.star && opensAgain(client, data[pos + 2], data[pos + 3])) {
        pos++
        continue
      }
    }
    if (client.gap) closeGap(client, pos, pos + 1)
  }
  window.pos = data.length
  return true
}

function opensAgain(client: Client, third: number | undefined, fourth: number | undefined): boolean {
  if (third === BYTE.bang) client.executable = true
  return third !== BYTE.bang && !(third === BYTE.upperM && fourth === BYTE.bang)
}

function scanComment(client: Client): boolean {
  const { window } = client
  const end = window.data.indexOf(BYTE.newline, window.pos)
  window.pos = end < 0 ? window.data.length : end
  if (end < 0) return true
  client.comment = COMMENT.none
  if (client.lone || client.closing) endStatement(client, end, end, { commands: client.closing })
  return true
}

function scanString(client: Client): boolean {
  const { window, quote, session } = client
  const { data } = window
  const plain = quote === BYTE.backquote || session.noBackslashEscapes || (quote === BYTE.double && session.ansiQuotes)
  for (let pos = window.pos; pos < data.length; pos++) {
    const byte = data[pos]
    if (byte === quote) {
      client.quote = 0
      window.pos = pos + 1
      return true
    }
    if (byte === BYTE.newline) passLine(client)
    else if (byte === BYTE.backslash && !plain) {
      window.pos = pos
      if (pos + 1 >= data.length && !window.final) return false
      if (pos + 1 >= data.length || data[pos + 1] === BYTE.newline) cut(window, pos, pos + 1)
      else pos++
    }
  }
  window.pos = data.length
  return true
}

/** The client reads a backslash outside of strings as one of its commands, except \N; at a line's end it drops it. */
function readBackslash(client: Client): boolean {
  const { window } = client
  const { data, pos, final } = window
  const next = data[pos + 1]
  if (next === undefined && !final) return false
  if (next === undefined || next === BYTE.newline) {
    cut(window, pos, pos + 1)
    window.pos = pos + 1
    return true
  }
  if (next !== BYTE.upperN) return runShortCommand(client, String.fromCharCode(next))
  // The client's space after a comment waits for the next sign that is not \N.
  const { gap } = client
  client.gap = false
  passCode(client, pos, pos + 2)
  client.gap = gap
  return true
}

/** The end of a statement, unless a comment follows on the line, which the client sends along. */
function readDelimiter(client: Client): boolean {
  const { window } = client
  const { data, pos, final } = window
  const after = pos + client.bytes.length
  if (client.smart && client.delimiter === ';' && isOpen(client.body)) {
    window.pos = after
    return true
  }
  let next = after
  while (isSpace(data[next]) && data[next] !== BYTE.newline) next++
  if (next + 2 >= data.length && !final && next - after < LOOKAHEAD) return false
  const dashes = data[next] === BYTE.dash && data[next + 1] === BYTE.dash && isSpace(data[next + 2])
  if (data[next] === BYTE.hash || (dashes && data[next + 2] !== BYTE.newline)) {
    cut(window, pos, after)
    window.pos = next
    client.comment = COMMENT.line
    client.closing = true
  } else endStatement(client, pos, next, { commands: true })
  return true
}
