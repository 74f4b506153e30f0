import { BYTE } from '../scan/bytes.ts'
import { cut } from '../scan/window.ts'
import { type Client, COMMENT, closeGap, passLine } from './client.ts'
import { endStatement } from './statement.ts'
import { wideLength } from './wide.ts'

/** In a comment, `/*` is skipped as two bytes and `/*!` opens one more, which is therefore closed first. */
export function scanBlock(client: Client): boolean {
  const { window } = client
  const { data, final } = window
  for (let pos = window.pos; pos < data.length; pos++) {
    const byte = data[pos]
    window.pos = pos
    const length = client.wide === undefined ? 1 : wideLength(client.charset, data, pos, final)
    if (length === undefined) return false
    if (length > 1) {
      pos += length - 1
      continue
    }
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

/** Reads up to the end of the line, which may end the statement. */
export function scanComment(client: Client): boolean {
  const { window } = client
  const end = window.data.indexOf(BYTE.newline, window.pos)
  window.pos = end < 0 ? window.data.length : end
  if (end < 0) return true
  client.comment = COMMENT.none
  if (client.lone || client.closing) endStatement(client, end, end, { commands: client.closing })
  return true
}

/** Reads up to the closing quote. */
export function scanString(client: Client): boolean {
  const { window, quote, session, wide, charset } = client
  const { data } = window
  const plain = quote === BYTE.backquote || session.noBackslashEscapes || (quote === BYTE.double && session.ansiQuotes)
  for (let pos = window.pos; pos < data.length; pos++) {
    const byte = data[pos]
    if (wide?.[byte ?? 0] === 1) {
      const length = wideLength(charset, data, pos, window.final)
      window.pos = pos
      if (length === undefined) return false
      pos += length - 1
      continue
    }
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
