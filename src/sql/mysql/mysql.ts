import { endWord, isOpen, passToken } from '../scan/body.ts'
import { BYTE, isSpace } from '../scan/bytes.ts'
import { openSession, type SplitOptions, type Splitter } from '../scan/script.ts'
import { openUnixLines } from '../scan/unix-lines.ts'
import { cut, feed, isEmpty, LOOKAHEAD, openWindow, scanBatches, scriptError } from '../scan/window.ts'
import { atDelimiter, type Client, COMMENT, openClient, passCode, passLine, refreshSession } from './client.ts'
import { runLineCommand, runShortCommand } from './line.ts'
import { scanBlock, scanComment, scanString } from './quotes.ts'
import { endStatement } from './statement.ts'
import { wideLength } from './wide.ts'

/**
 * Splits like the `mysql` client with --comments (its add_line in client/mysql.cc), quirks included: a statement is everything before a delimiter,
 * carriage returns before newlines are removed, `/*! ; * /` splits, and a comment line is a separate statement. Where this differs, the client
 * damages the script; the test against the client lists the differences.
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
      if (nul >= 0 && !client.quit) throw scriptError(window, lineOfEnd(client), NUL)
    },
    *end() {
      feed(window, lines.end())
      window.final = true
      yield* scanBatches(window, scan)
    },
  }
}

const NUL =
  'a NUL byte, which the mysql client does not accept either. Is the file UTF-16? Save it as UTF-8; write binary values in hex (0x…).'

function lineOfEnd({ window }: Client): number {
  return window.data.subarray(window.pos).reduce((line, byte) => (byte === BYTE.newline ? line + 1 : line), window.line)
}

function scanScript(client: Client): void {
  const { window } = client
  while (!window.barrier && !client.quit) {
    refreshSession(client)
    if (client.lineStart && !startLine(client)) return
    if (window.barrier || client.quit) return
    if (window.pos >= window.data.length) break
    if (!step(client)) return
  }
  if (window.final && !window.barrier && !client.quit)
    endStatement(client, window.pos, window.pos, { commands: client.closing })
}

/** Continues inside an open quote or comment. False: more bytes are needed. */
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
  if (client.wide?.[byte ?? 0] === 1) {
    const length = wideLength(client.charset, data, pos, window.final)
    if (length !== undefined) passCode(client, pos, pos + length)
    return length !== undefined
  }
  if (byte === BYTE.newline) return endLine(client)
  if (byte === BYTE.backslash) return readBackslash(client)
  const ends = atDelimiter(client, pos)
  if (ends === undefined) return false
  if (ends) return readDelimiter(client)
  return readSign(client, byte)
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

/** The end of a statement, unless a comment follows on the line, which the client sends as well. */
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
