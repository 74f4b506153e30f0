import { BYTE, isSpace, isWord } from './bytes.ts'

/**
 * Whether a semicolon is inside the body of a stored program: between BEGIN (PostgreSQL: BEGIN ATOMIC) and its END, including CASE … END. A body
 * without BEGIN counts as one statement, so a bare IF … END IF is not kept together.
 */
export interface Body {
  readonly atomic: boolean
  kind: 'unknown' | 'program' | 'other'
  depth: number
  words: number
  word: string
  last: string
  ended: boolean
  dotted: boolean
}

/** `atomic`: only BEGIN ATOMIC opens a body, as in PostgreSQL, where BEGIN alone starts a transaction. */
export function openBody(atomic: boolean): Body {
  return { atomic, kind: 'unknown', depth: 0, words: 0, word: '', last: '', ended: false, dotted: false }
}

/** Resets the state for the next statement. */
export function resetBody(body: Body): void {
  body.kind = 'unknown'
  body.depth = 0
  body.words = 0
  body.word = ''
  body.last = ''
  body.ended = false
  body.dotted = false
}

/** Reads code that is neither in quotes nor in a comment; the end of a run may cut a word. */
export function followBody(body: Body, data: Uint8Array, start: number, end: number): void {
  if (body.kind === 'other') return
  for (let pos = start; pos < end; pos++) {
    const byte = data[pos] ?? 0
    if (isWord(byte)) {
      if (body.word.length < 16) body.word += String.fromCharCode(byte)
    } else {
      endWord(body)
      if (!isSpace(byte)) passToken(body)
      if (byte === BYTE.dot) body.dotted = true
    }
  }
}

/** A word ends here: at a comment or a line's end. */
export function endWord(body: Body): void {
  if (body.word === '') return
  const word = body.word.toLowerCase()
  body.word = ''
  if (body.dotted) body.dotted = false
  else readWord(body, word)
}

/** Something other than a word follows: a sign, a quoted name, a string. */
export function passToken(body: Body): void {
  endWord(body)
  if (body.ended) closeBlock(body)
  body.dotted = false
}

/** Whether a delimiter at this position belongs to the body. */
export function isOpen(body: Body): boolean {
  passToken(body)
  return body.kind === 'program' && body.depth > 0
}

const programs: ReadonlySet<string> = new Set(['procedure', 'function', 'trigger', 'event', 'package'])
const others: ReadonlySet<string> = new Set([
  'table',
  'view',
  'index',
  'database',
  'schema',
  'user',
  'role',
  'server',
  'sequence',
])
const flows: ReadonlySet<string> = new Set(['if', 'while', 'loop', 'repeat', 'for'])

function readWord(body: Body, word: string): void {
  const { last } = body
  body.last = word
  if (body.kind === 'other') return
  if (body.kind === 'unknown') {
    readOpening(body, word, last)
    return
  }
  if (body.ended) {
    body.ended = false
    if (flows.has(word)) return
    body.depth--
    if (word === 'case') return
  }
  if (word === 'end') body.ended = body.depth > 0
  else if (word === 'case' || (body.atomic ? word === 'atomic' && last === 'begin' : word === 'begin')) body.depth++
}

/** CREATE … PROCEDURE and similar within a dozen words (a DEFINER may be in between), or MariaDB's BEGIN NOT ATOMIC. */
function readOpening(body: Body, word: string, last: string): void {
  body.words++
  if (body.words === 1) {
    if (word !== 'create' && word !== 'begin') body.kind = 'other'
  } else if (last === 'begin') {
    body.kind = word === 'not' && !body.atomic ? 'program' : 'other'
    body.depth = 1
  } else if (programs.has(word)) body.kind = 'program'
  else if (others.has(word) || body.words > 12) body.kind = 'other'
}

function closeBlock(body: Body): void {
  body.ended = false
  body.depth--
}
