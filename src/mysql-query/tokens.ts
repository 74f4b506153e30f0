/**
 * A piece of a statement: a word, a quoted text or name, a sign of one character, or the opening of an executable comment, whose content
 * follows as tokens of its own. Blanks and other comments are left out.
 */
export interface Token {
  readonly kind: 'word' | 'text' | 'name' | 'sign' | 'executable'
  readonly start: number
  readonly end: number
}

/** How the server reads a backslash in a string: depends on its sql_mode NO_BACKSLASH_ESCAPES. */
export type Backslash = 'escapes' | 'plain'

const blank = /\s*/y
const word = /[\p{L}\p{N}_$]+/uy
const opening = /\/\*M?!\d*/y

/** The tokens of one statement of MySQL or MariaDB, in order; linear, and tolerant of what is not closed. */
export function* tokensOf(sql: string, backslash: Backslash): Generator<Token> {
  let at = 0
  for (;;) {
    at = afterBlanks(sql, at)
    if (at >= sql.length) return
    const token = readToken(sql, at, backslash)
    yield token
    at = token.end
  }
}

/** The token as it stands in the statement. */
export function written(sql: string, { start, end }: Token): string {
  return sql.slice(start, end)
}

/** Behind white space and comments that do nothing. */
function afterBlanks(sql: string, from: number): number {
  for (let at = from; ; ) {
    const start = match(blank, sql, at)
    const next = afterComment(sql, start)
    if (next === start) return start
    at = next
  }
}

function afterComment(sql: string, at: number): number {
  const isDashes = sql.startsWith('--', at) && /^(?:[\s\0]|$)/.test(sql.slice(at + 2, at + 3))
  if (sql[at] === '#' || isDashes) return indexOr(sql, '\n', at, 1)
  if (sql.startsWith('*/', at)) return at + 2
  const isPlain = sql.startsWith('/*', at) && match(opening, sql, at) === at
  return isPlain ? indexOr(sql, '*/', at + 2, 2) : at
}

function readToken(sql: string, start: number, backslash: Backslash): Token {
  const first = sql[start] ?? ''
  if (first === '`') return { kind: 'name', start, end: endOfQuoted(sql, start, first, 'plain') }
  if (first === "'" || first === '"') return { kind: 'text', start, end: endOfQuoted(sql, start, first, backslash) }
  const executable = match(opening, sql, start)
  if (executable > start) return { kind: 'executable', start, end: executable }
  const end = match(word, sql, start)
  return end > start ? { kind: 'word', start, end } : { kind: 'sign', start, end: start + 1 }
}

function endOfQuoted(sql: string, start: number, quote: string, backslash: Backslash): number {
  for (let at = start + 1; ; ) {
    const end = sql.indexOf(quote, at)
    if (end === -1) return sql.length
    if (backslash === 'escapes' && backslashesBefore(sql, end, at) % 2 === 1) at = end + 1
    else if (sql[end + 1] === quote) at = end + 2
    else return end + 1
  }
}

function backslashesBefore(sql: string, end: number, least: number): number {
  let count = 0
  while (end - count - 1 >= least && sql[end - count - 1] === '\\') count++
  return count
}

function indexOr(sql: string, text: string, from: number, length: number): number {
  const at = sql.indexOf(text, from)
  return at === -1 ? sql.length : at + length
}

/** Where the match of a sticky pattern ends; `at` without one. */
function match(pattern: RegExp, sql: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(sql) ? pattern.lastIndex : at
}
