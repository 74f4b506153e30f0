import type { Dialect } from '../database/database.ts'

/** A piece of a statement that means something: comments and white space are left out. */
export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'sign'
  /** A word in upper case; a name without its quotes; otherwise as written. */
  readonly value: string
  /** As written: for a word used as a name. */
  readonly raw: string
  readonly start: number
  readonly end: number
  /** How many parentheses are open around it. */
  readonly depth: number
}

const space = /\s+/y
const lineComment = /(?:--(?=\s|$)|#)[^\n]*/y
const dashComment = /--[^\n]*/y
const word = /[\p{L}_@$][\p{L}\p{N}_$@]*|\d[\p{L}\p{N}_.]*/uy

/** The tokens of one statement, in order. Tolerant: whatever it does not know is a sign of one character. */
export function* tokensOf(sql: string, dialect: Dialect): Generator<Token> {
  let at = 0
  let depth = 0
  while (at < sql.length) {
    const skipped = skip(sql, at, dialect)
    if (skipped > at) {
      at = skipped
      continue
    }
    const token = readToken(sql, at, depth, dialect)
    if (token.value === '(' && token.kind === 'sign') depth++
    if (token.value === ')' && token.kind === 'sign') depth--
    yield token
    at = token.end
  }
}

function skip(sql: string, at: number, dialect: Dialect): number {
  const blank = match(space, sql, at)
  if (blank !== undefined) return at + blank.length
  const comment = match(dialect === 'mysql' ? lineComment : dashComment, sql, at)
  if (comment !== undefined) return at + comment.length
  if (dialect === 'mysql' && sql.startsWith('*/', at)) return at + 2
  if (!sql.startsWith('/*', at)) return at
  // What stands in a versioned comment is run.
  const versioned = dialect === 'mysql' ? /^\/\*M?!\d*/.exec(sql.slice(at, at + 12))?.[0] : undefined
  if (versioned !== undefined) return at + versioned.length
  return endOfComment(sql, at, dialect === 'postgres')
}

function endOfComment(sql: string, start: number, isNested: boolean): number {
  let open = 1
  let at = start + 2
  while (open > 0) {
    const end = sql.indexOf('*/', at)
    if (end === -1) return sql.length
    const inner = isNested ? sql.indexOf('/*', at) : -1
    const isOpened = inner !== -1 && inner < end
    open += isOpened ? 1 : -1
    at = (isOpened ? inner : end) + 2
  }
  return at
}

function readToken(sql: string, start: number, depth: number, dialect: Dialect): Token {
  const first = sql[start] ?? ''
  const token = (kind: Token['kind'], end: number, value: string): Token => ({
    kind,
    value,
    raw: sql.slice(start, end),
    start,
    end,
    depth,
  })
  const isName = first === '`' || (first === '"' && dialect !== 'mysql')
  if (isName || first === "'" || first === '"') {
    const end = endOfQuoted(sql, start, first, dialect === 'mysql' && !isName)
    const inner = sql.slice(start + 1, end - 1)
    return isName ? token('name', end, inner.replaceAll(first + first, first)) : token('text', end, inner)
  }
  const dollar =
    dialect === 'postgres' && first === '$' ? /^\$\w*\$/.exec(sql.slice(start, start + 70))?.[0] : undefined
  if (dollar !== undefined) {
    const close = sql.indexOf(dollar, start + dollar.length)
    return token('text', close === -1 ? sql.length : close + dollar.length, dollar)
  }
  const found = match(word, sql, start)
  if (found !== undefined) return token('word', start + found.length, found.toUpperCase())
  return token('sign', start + 1, first)
}

function endOfQuoted(sql: string, start: number, quote: string, hasEscapes: boolean): number {
  for (let at = start + 1; at < sql.length; at++) {
    const character = sql[at]
    if (character === '\\' && hasEscapes) at++
    else if (character === quote) {
      if (sql[at + 1] !== quote) return at + 1
      at++
    }
  }
  return sql.length
}

/** What the sticky expression finds exactly at this place. */
function match(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at
  return expression.exec(text)?.[0]
}
