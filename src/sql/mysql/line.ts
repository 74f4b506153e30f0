import { asciiOf, BYTE, isSpace } from '../scan/bytes.ts'
import { cut, LOOKAHEAD, peek, scriptError } from '../scan/window.ts'
import { type Client, passStatement, refreshSession } from './client.ts'
import { commandOf, LONGEST_NAME, letters, nameAt, parametric, runCommand, trimmed } from './command.ts'
import { endStatement } from './statement.ts'

/** Runs a command on its own line, if no statement is open. False: the line is not available yet. */
export function runLineCommand(client: Client): boolean {
  const { window } = client
  const { data, pos, final } = window
  let start = pos
  while (isSpace(data[start]) && data[start] !== BYTE.newline) start++
  if (data[start] === BYTE.newline) return true
  const short = data.length - start <= LONGEST_NAME && data.indexOf(BYTE.newline, start) < 0
  if (short && !final && start - pos < LOOKAHEAD) return false
  if (nameAt(data, start) === undefined) return true
  const newline = data.indexOf(BYTE.newline, start)
  if (newline < 0 && !final && data.length - start < LOOKAHEAD) return false
  const end = newline < 0 ? data.length : newline
  const command = end - start <= LOOKAHEAD ? commandOf(client, asciiOf(data, start, end)) : undefined
  if (command === undefined) return true
  endStatement(client, pos, end, { commands: false })
  runCommand(client, command, { line: window.line, endLine: window.line })
  return true
}

/** Runs a backslash command at `pos`. False: the line is not available yet. */
export function runShortCommand(client: Client, letter: string): boolean {
  const { window } = client
  const { pos } = window
  const name = letters[letter]
  if (name === undefined)
    throw scriptError(
      window,
      window.line,
      `the client has no command \\${letter}. A backslash outside quotes begins a command.`,
    )
  if (parametric.has(name)) return runWithRest(client, name)
  if (name === 'go' || name === 'ego' || name === 'quit')
    endStatement(client, pos, pos + 2, { commands: false, vertical: name === 'ego' })
  else if (name === 'clear') {
    peek(window, pos)
    window.pieces = []
    window.held = 0
    window.from = pos + 2
    passStatement(client)
  } else cut(window, pos, pos + 2)
  window.pos = pos + 2
  runCommand(client, { name, rest: '' }, { line: window.line, endLine: window.line })
  return true
}

/** A command with an argument takes the text up to the delimiter (the new one, for \d) or the line's end. */
function runWithRest(client: Client, name: string): boolean {
  const { window } = client
  const { data, pos, final } = window
  const newline = data.indexOf(BYTE.newline, pos)
  const end = newline < 0 ? data.length : newline
  if (newline < 0 && !final && end - pos < LOOKAHEAD) return false
  const line = data.subarray(pos + 2, Math.min(end, pos + LOOKAHEAD))
  const place = { line: window.line, endLine: window.line }
  if (name === 'delimiter') {
    runCommand(client, { name, rest: trimmed(asciiOf(line)) }, place)
    refreshSession(client)
  }
  const stop = Buffer.from(line.buffer, line.byteOffset, line.length).indexOf(client.executable ? '*/' : client.bytes)
  const rest = trimmed(asciiOf(line, 0, stop < 0 ? line.length : stop))
  const skipped = stop < 0 ? line.length : stop + (client.executable ? 0 : client.bytes.length)
  cut(window, pos, pos + 2 + skipped)
  window.pos = pos + 2 + skipped
  if (name !== 'delimiter') runCommand(client, { name, rest }, place)
  return true
}
