import { asciiOf, BYTE } from '../scan/bytes.ts'
import { LOOKAHEAD, scriptError } from '../scan/window.ts'
import type { Client } from './client.ts'

/** A client command: its name and the rest of its line, as latin1: one character for each byte. */
export interface Command {
  readonly name: string
  readonly rest: string
}

interface Place {
  readonly line: number
  readonly endLine: number
}

/** The client's commands by their letters. */
export const letters: Readonly<Record<string, string>> = {
  '?': 'help',
  c: 'clear',
  r: 'connect',
  d: 'delimiter',
  e: 'edit',
  G: 'ego',
  g: 'go',
  h: 'help',
  n: 'nopager',
  t: 'notee',
  P: 'pager',
  p: 'print',
  R: 'prompt',
  q: 'quit',
  '#': 'rehash',
  '-': 'sandbox',
  '.': 'source',
  s: 'status',
  '!': 'system',
  T: 'tee',
  u: 'use',
  C: 'charset',
  W: 'warnings',
  w: 'nowarning',
}

/** Those that use the rest of their line. */
export const parametric: ReadonlySet<string> = new Set([
  '?',
  'help',
  'connect',
  'delimiter',
  'pager',
  'prompt',
  'source',
  'system',
  'tee',
  'use',
  'charset',
])
const names: ReadonlySet<string> = new Set([...Object.values(letters), '?', 'exit'])
const refused: ReadonlySet<string> = new Set(['connect', 'edit', 'nopager', 'notee', 'pager', 'system', 'tee'])
/** The longest name of a command. */
export const LONGEST_NAME = 9

/** The client command that a statement is: its first word is a command name, with arguments only if the command takes any. */
export function commandIn(client: Client, bytes: Uint8Array, start: number): Command | undefined {
  const name = nameAt(bytes, start)
  if (name === undefined || bytes.length - start > LOOKAHEAD) return undefined
  return commandOf(client, asciiOf(bytes, start))
}

/** The lower-case command name at `start`, if there is one: the client ends it only at a space or a tab. */
export function nameAt(bytes: Uint8Array, start: number): string | undefined {
  let end = start
  while (end < bytes.length && end - start <= LONGEST_NAME && !isBreak(bytes[end])) end++
  const name = asciiOf(bytes, start, end).toLowerCase()
  return names.has(name) ? name : undefined
}

function isBreak(byte: number | undefined): boolean {
  return byte === BYTE.space || byte === BYTE.tab || byte === BYTE.newline
}

/** The command that a line is. */
export function commandOf(client: Client, text: string): Command | undefined {
  const [name = ''] = /^[^ \t]*/.exec(text) ?? []
  const command = { name: name.toLowerCase(), rest: trimmed(text.slice(name.length)) }
  if (!names.has(command.name)) return undefined
  if (text.includes('\\g')) return undefined
  if (text.includes(client.delimiter) && command.name !== 'delimiter') return undefined
  if (command.rest === '') return command
  return parametric.has(command.name) && argumentOf(command.rest) !== undefined ? command : undefined
}

/** Without ASCII blanks at both ends: any other byte may be a part of a letter. */
export function trimmed(text: string): string {
  const isBlank = (sign: string | undefined) => sign === ' ' || (sign !== undefined && sign >= '\t' && sign <= '\r')
  let [start, end] = [0, text.length]
  while (start < end && isBlank(text[start])) start++
  while (start < end && isBlank(text[end - 1])) end--
  return text.slice(start, end)
}

/** Executes a command, or refuses it. */
export function runCommand(client: Client, command: Command, place: Place): void {
  const { window, session } = client
  const { name, rest } = command
  if (refused.has(name))
    throw scriptError(
      window,
      place.line,
      `the client command “${name}” is refused: it would act on the runner, not on the database. Remove it.`,
    )
  if (name === 'use') window.batch.push({ kind: 'use', database: required(client, command, place), ...place })
  else if (name === 'source') runSource(client, command, place)
  else if (name === 'delimiter') session.delimiter = newDelimiter(client, command, place)
  else if (name === 'charset') {
    const charset = required(client, command, place)
    if (!/^\w+$/.test(charset))
      throw scriptError(window, place.line, 'charset must be followed by the name of a character set.')
    session.charset = charset.toLowerCase()
    const bytes = Buffer.from(`SET NAMES ${charset}`)
    window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: false })
  } else if (name === 'quit' || name === 'exit') client.quit = true
  else if (name === 'sandbox' && rest === '') session.sandboxed = true
}

function runSource(client: Client, { rest }: Command, place: Place): void {
  const { window, session, delimiter } = client
  const path = rest.endsWith(delimiter) ? trimmed(rest.slice(0, -delimiter.length)) : rest
  if (path === '') throw scriptError(window, place.line, 'source must be followed by the path of a file.')
  if (session.sandboxed)
    throw scriptError(window, place.line, 'source is not allowed: a script may not read files after its sandbox line.')
  if (!client.blank) throw scriptError(window, place.line, 'source is inside a statement. End the statement first.')
  window.batch.push({ kind: 'source', path: Buffer.from(path, 'latin1').toString(), ...place })
  window.barrier = true
}

function required(client: Client, { name, rest }: Command, place: Place): string {
  const argument = argumentOf(rest)
  if (argument !== undefined) return argument
  const what = name === 'use' ? 'a database' : 'a character set'
  throw scriptError(client.window, place.line, `${name} must be followed by the name of ${what}.`)
}

/** The client keeps 15 bytes of a delimiter and silently cuts the rest. */
const LONGEST_DELIMITER = 15

function newDelimiter(client: Client, { rest }: Command, place: Place): string {
  const delimiter = argumentOf(rest)
  if (delimiter === undefined)
    throw scriptError(client.window, place.line, 'DELIMITER must be followed by a delimiter, such as $$ or //.')
  if (rest.includes('\\')) throw scriptError(client.window, place.line, 'DELIMITER cannot contain a backslash.')
  if (delimiter.length > LONGEST_DELIMITER)
    throw scriptError(client.window, place.line, `DELIMITER cannot be longer than ${LONGEST_DELIMITER} bytes.`)
  return delimiter
}

/** The first argument: in quotes, where a doubled quote means one, or up to white space; a backslash keeps the next character unchanged. */
function argumentOf(rest: string): string | undefined {
  const quote = /^['"`]/.exec(rest)?.[0] ?? ''
  let argument = ''
  for (let index = quote.length; index < rest.length; index++) {
    const sign = rest[index] ?? ''
    if (sign === '\\' && index + 1 < rest.length) argument += rest[++index]
    else if (quote !== '' && sign === quote && rest[index + 1] === quote) argument += rest[++index]
    else if (quote === '' ? /[\t-\r ]/.test(sign) : sign === quote) return argument || undefined
    else argument += sign
  }
  return quote === '' && argument !== '' ? argument : undefined
}
