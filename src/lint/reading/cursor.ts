import type { Token } from '../../sql/statement/lexer.ts'

/** A position in a list of tokens. */
export interface Cursor {
  readonly tokens: readonly Token[]
  at: number
}

/** A name as written, with the key that compares it. */
export interface Name {
  /** For display: `shop.users`. */
  readonly shown: string
  /** The schema or database before it; '' if none is written. */
  readonly schema: string
  readonly name: string
  /** The last part is quoted, so it is case-sensitive. */
  readonly isQuoted: boolean
  /** Its start in the statement, and the offset after it. */
  readonly start: number
  readonly end: number
}

/** A cursor at the first token. */
export function cursorOf(tokens: readonly Token[]): Cursor {
  return { tokens, at: 0 }
}

/** The bare word here, in lower case; '' for anything else. */
export function wordAt({ tokens, at }: Cursor, ahead = 0): string {
  const token = tokens[at + ahead]
  return token?.kind === 'word' ? token.value : ''
}

/** The sign here; '' for anything else. */
export function signAt({ tokens, at }: Cursor, ahead = 0): string {
  const token = tokens[at + ahead]
  return token?.kind === 'sign' ? token.text : ''
}

/** Whether no token is left. */
export function isAtEnd({ tokens, at }: Cursor): boolean {
  return at >= tokens.length
}

/** Offset in the statement of the token here, or of the last one. */
export function startAt({ tokens, at }: Cursor): number {
  return (tokens[at] ?? tokens.at(-1))?.start ?? 0
}

/** Skips these words if all of them follow in this order: `if exists`. */
export function passWords(cursor: Cursor, words: string): boolean {
  // Most calls end here: splitting is only for words that may match.
  const first = wordAt(cursor)
  if (first === '' || !words.startsWith(first)) return false
  const wanted = words.split(' ')
  if (!wanted.every((word, index) => wordAt(cursor, index) === word)) return false
  cursor.at += wanted.length
  return true
}

/** Skips one of the words; '' if none of them is here. */
export function passOneOf(cursor: Cursor, words: ReadonlySet<string>): string {
  const word = wordAt(cursor)
  if (!words.has(word)) return ''
  cursor.at++
  return word
}

/** Skips a sign. */
export function passSign(cursor: Cursor, sign: string): boolean {
  if (signAt(cursor) !== sign) return false
  cursor.at++
  return true
}

/** Reads `a`, `a.b`, `a.b.c`; undefined, without skipping anything, if there is no name here. */
export function readName(cursor: Cursor): Name | undefined {
  const start = startAt(cursor)
  const parts: string[] = []
  for (;;) {
    const token = cursor.tokens[cursor.at]
    if (token === undefined || !/^(word|name|string)$/.test(token.kind)) break
    parts.push(token.kind === 'word' ? token.text : token.value)
    cursor.at++
    if (!passSign(cursor, '.')) break
  }
  const name = parts.at(-1)
  if (name === undefined) return undefined
  const last = cursor.tokens[cursor.at - 1]
  const end = (last?.start ?? start) + (last?.text.length ?? 0)
  return { shown: parts.join('.'), schema: parts.at(-2) ?? '', name, isQuoted: last?.kind !== 'word', start, end }
}

/** The tokens inside a parenthesis here, without its two signs; undefined if none opens here or it never closes. */
export function readParenthesis(cursor: Cursor): readonly Token[] | undefined {
  if (signAt(cursor) !== '(') return undefined
  const close = closingOf(cursor.tokens, cursor.at)
  if (close === undefined) return undefined
  const inner = cursor.tokens.slice(cursor.at + 1, close)
  cursor.at = close + 1
  return inner
}

function closingOf(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.kind === 'sign' ? tokens[at]?.text : ''
    if (text === '(') depth++
    if (text === ')' && --depth === 0) return at
  }
  return undefined
}

/** The parts between commas outside of parentheses. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    const sign = token.kind === 'sign' ? token.text : ''
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (sign === ',' && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

/** The index of the first word of a set outside of parentheses, from `from`; -1 when there is none. */
export function findWord(tokens: readonly Token[], words: ReadonlySet<string>, from = 0): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'sign' && token.text === '(') depth++
    else if (token?.kind === 'sign' && token.text === ')') depth--
    else if (depth === 0 && token?.kind === 'word' && words.has(token.value)) return at
  }
  return -1
}

/** The words of a clause, for messages. */
export function wordsOf(tokens: readonly Token[]): string {
  const shown = tokens.slice(0, 8).map(({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text))
  return `${shown.join(' ')}${tokens.length > 8 ? ' …' : ''}`
}
