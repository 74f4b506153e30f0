import { asciiOf, BYTE, isSpace, trimEnd } from '../scan/bytes.ts'
import { scriptError, take } from '../scan/window.ts'
import { type Client, passStatement } from './client.ts'
import { commandIn, runCommand } from './command.ts'

/** How a statement ends: by \G, and whether it may be a command of the client (not by \g). */
export interface StatementEnd {
  readonly vertical?: boolean
  readonly commands: boolean
}

/** Emits the text before `to`, if there is any, and continues at `next`. */
export function endStatement(client: Client, to: number, next: number, ending: StatementEnd): void {
  const { window, blank } = client
  const bytes = trimEnd(take(window, to, next))
  let line = window.first
  const start = firstByte(bytes, () => line++)
  window.pos = next
  passStatement(client)
  if (start === bytes.length) return
  const place = { line, endLine: window.line }
  const command = ending.commands && !blank ? commandIn(client, bytes, start) : undefined
  if (command) {
    // the client would drop the lines below it, or fail; Slipway drops nothing silently
    if (bytes.indexOf(BYTE.newline, start) >= 0)
      throw scriptError(window, line, `${command.name} must be at the start of its own line.`)
    runCommand(client, command, place)
    return
  }
  if (startsWithDelimiter(bytes, start))
    throw scriptError(window, line, 'DELIMITER must be at the start of its own line.')
  window.batch.push({ kind: 'sql', bytes, ...place, vertical: ending.vertical === true, comment: blank })
  if (!blank) watchModes(client, bytes, start)
}

function firstByte(bytes: Uint8Array, passLine: () => void): number {
  let start = 0
  while (start < bytes.length && isSpace(bytes[start])) {
    if (bytes[start] === BYTE.newline) passLine()
    start++
  }
  return start
}

function startsWithDelimiter(bytes: Uint8Array, start: number): boolean {
  const letter = bytes[start]
  return (letter === 68 || letter === 100) && /^delimiter\s/i.test(asciiOf(bytes, start, start + 10))
}

/** The longest SET that is searched for sql_mode, and the server's modes that imply ANSI_QUOTES. */
const LONGEST_SET = 4096
const ANSI_MODES: ReadonlySet<string> = new Set([
  'ANSI_QUOTES',
  'ANSI',
  'DB2',
  'MAXDB',
  'MSSQL',
  'ORACLE',
  'POSTGRESQL',
])

/**
 * A script can change how its own strings are read. The batch ends there, so that the caller can set what the server reports. Until then a literal
 * mode is trusted, and a variable means a return to the modes at the start, as in dumps.
 */
function watchModes(client: Client, bytes: Uint8Array, start: number): void {
  const letter = bytes[start] ?? 0
  const candidate = letter === BYTE.slash || (letter | 32) === 115 || (letter | 32) === 101
  if (!candidate || bytes.length > LONGEST_SET) return
  const text = asciiOf(bytes, start)
  if (/^execute\b/i.test(text)) client.window.barrier = true
  if (!/^(?:\/\*M?!\d*\s*)?set\b/i.test(text)) return
  const assignment =
    /(?:[\s,]|@@)(global[\s.]+)?(?:session[\s.]+|local[\s.]+)?sql_mode\s*:?=\s*(?:'([^']*)'|"([^"]*)")?/gi
  for (const [, global, single, double] of text.matchAll(assignment)) {
    if (global !== undefined) continue
    const modes = (single ?? double)?.toUpperCase().split(',')
    client.session.noBackslashEscapes = modes?.includes('NO_BACKSLASH_ESCAPES') ?? client.modes.noBackslashEscapes
    client.session.ansiQuotes = modes?.some((mode) => ANSI_MODES.has(mode)) ?? client.modes.ansiQuotes
    client.window.barrier = true
  }
}
