import type { Dialect } from '../scan/script.ts'

/** A meaningful piece of a statement. Comments are not included; the content of an executable comment is. */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'sign' | 'variable'
  /** As written, including quotes; words in lower case are in `word`. */
  readonly text: string
  /** A word in lower case; a quoted name without its quotes; otherwise the text. */
  readonly value: string
  /** Its start in the text, in UTF-16 units. */
  readonly start: number
  /** It is in an executable comment, which the server may skip because of its version. */
  readonly conditional: boolean
}

/** A comment of a statement, with its opening and closing signs. */
export interface Comment {
  readonly text: string
  /** Its start in the text, in UTF-16 units. */
  readonly start: number
  /** It is inside an executable comment. */
  readonly conditional: boolean
}

/** What a statement is made of. */
export interface Tokens {
  readonly tokens: readonly Token[]
  /** Without executable ones, because their content counts. */
  readonly comments: readonly Comment[]
  /** False if a quote or a comment never ends, or the executable comments do not match: do not rely on the tokens. */
  readonly complete: boolean
}

/** How strings are read; MySQL's sql_mode and PostgreSQL's standard_conforming_strings. */
export interface LexerOptions {
  readonly dialect: Dialect
  readonly ansiQuotes?: boolean
  readonly noBackslashEscapes?: boolean
  readonly standardStrings?: boolean
}

interface Lexer {
  readonly text: string
  readonly options: LexerOptions
  readonly tokens: Token[]
  readonly comments: Comment[]
  pos: number
  conditional: boolean
  complete: boolean
}

/** Reads one statement into tokens; never throws, for any text. Time only grows with the length. */
export function tokenize(text: string, options: LexerOptions): Tokens {
  const lexer: Lexer = { text, options, tokens: [], comments: [], pos: 0, conditional: false, complete: true }
  while (lexer.pos < text.length) readToken(lexer)
  return { tokens: lexer.tokens, comments: lexer.comments, complete: lexer.complete && !lexer.conditional }
}

function readToken(lexer: Lexer): void {
  const { text, pos, options } = lexer
  const sign = text[pos] ?? ''
  if (/[ \t\n\v\f\r]/.test(sign)) lexer.pos++
  else if (readComment(lexer, sign)) return
  else if (sign === "'" || sign === '"' || (sign === '`' && options.dialect !== 'postgres')) readQuotes(lexer, sign)
  else if (sign === '[' && options.dialect === 'sqlite') readQuotes(lexer, ']')
  else if (sign === '$' && options.dialect === 'postgres' && readDollars(lexer)) return
  else if (isNameStart(sign)) readWord(lexer)
  else if (/[0-9]/.test(sign) || (sign === '.' && beginsNumber(lexer))) readNumber(lexer)
  else if (sign === '@') readVariable(lexer)
  else add(lexer, 'sign', pos + 1)
}

function add(lexer: Lexer, kind: Token['kind'], end: number, value?: string): void {
  const { text, pos, conditional } = lexer
  const own = text.slice(pos, end)
  // A server that skips the executable comment ends it here, inside what seemed to be one token.
  if (conditional && own.includes('*/')) lexer.complete = false
  if (own === '\0') lexer.complete = false
  lexer.tokens.push({ kind, text: own, value: value ?? own, start: pos, conditional })
  lexer.pos = end
}

/** Skips a comment; opens and closes MySQL's executable ones, whose content counts. */
function readComment(lexer: Lexer, sign: string): boolean {
  const { text, pos, options } = lexer
  const mysql = options.dialect === 'mysql'
  if (mysql && sign === '#') return passLine(lexer)
  if (sign === '-' && text[pos + 1] === '-' && (!mysql || isDashComment(text[pos + 2]))) return passLine(lexer)
  if (mysql && lexer.conditional && sign === '*' && text[pos + 1] === '/') {
    lexer.conditional = false
    lexer.pos += 2
    return true
  }
  if (sign !== '/' || text[pos + 1] !== '*') return false
  const executable = mysql ? executableAt(text, pos) : undefined
  if (executable !== undefined) {
    // One inside another: servers differ in where it ends.
    if (lexer.conditional) lexer.complete = false
    lexer.conditional = true
    lexer.pos = executable
  } else passBlock(lexer)
  return true
}

/** In MySQL two dashes begin a comment before white space, a control character or the end. */
function isDashComment(third: string | undefined): boolean {
  return third === undefined || third <= ' ' || third === '\u007f'
}

/** After the opening of `/*!`, `/*!50000`, `/*M!` or `/*M!100100`. */
function executableAt(text: string, pos: number): number | undefined {
  let end = pos + 2
  if (text[end] === 'M' && text[end + 1] === '!') end++
  if (text[end] !== '!') return undefined
  end++
  const digits = /^\d{5,6}/.exec(text.slice(end, end + 6))?.[0] ?? ''
  // No server has that version: MariaDB's dumps begin with it, only for the client.
  if (digits === '999999') return undefined
  return end + digits.length
}

function passLine(lexer: Lexer): true {
  const end = lexer.text.indexOf('\n', lexer.pos)
  const next = end < 0 ? lexer.text.length : end + 1
  if (lexer.conditional && lexer.text.slice(lexer.pos, next).includes('*/')) lexer.complete = false
  addComment(lexer, next)
  return true
}

function addComment(lexer: Lexer, end: number): void {
  const { text, pos, conditional } = lexer
  lexer.comments.push({ text: text.slice(pos, end), start: pos, conditional })
  lexer.pos = end
}

function passBlock(lexer: Lexer): void {
  const { text, options } = lexer
  let depth = 1
  let pos = lexer.pos + 2
  while (pos < text.length && depth > 0) {
    const close = text.indexOf('*/', pos)
    const open = options.dialect === 'postgres' ? text.indexOf('/*', pos) : -1
    if (close < 0) break
    const inner = open >= 0 && open < close
    depth += inner ? 1 : -1
    pos = (inner ? open : close) + 2
  }
  if (depth > 0 || lexer.conditional) lexer.complete = false
  addComment(lexer, depth > 0 ? text.length : pos)
}

function readQuotes(lexer: Lexer, close: string, prefix = 0): void {
  const { text, pos } = lexer
  const open = text[pos + prefix] ?? ''
  const escapes = escapesIn(lexer, open, text.slice(pos, pos + prefix))
  let value = ''
  let at = pos + prefix + 1
  let from = at
  for (; at < text.length; at++) {
    if (text[at] === '\\' && escapes) at++
    else if (text[at] === close) {
      if (text[at + 1] !== close || open === '[') break
      value += text.slice(from, at)
      from = ++at
    }
  }
  if (at >= text.length) lexer.complete = false
  value += text.slice(from, at)
  add(lexer, isName(lexer.options, open) ? 'name' : 'string', Math.min(at + 1, text.length), value)
}

function escapesIn({ options }: Lexer, open: string, prefix: string): boolean {
  if (options.dialect === 'sqlite' || open === '`' || open === '[') return false
  if (options.dialect === 'postgres')
    return open === "'" && (prefix.toLowerCase() === 'e' || (prefix === '' && options.standardStrings === false))
  return options.noBackslashEscapes !== true && !(open === '"' && options.ansiQuotes === true)
}

function isName(options: LexerOptions, open: string): boolean {
  return open === '`' || open === '[' || (open === '"' && (options.dialect !== 'mysql' || options.ansiQuotes === true))
}

/** $tag$ … $tag$, or nothing if this is a parameter such as $1. */
function readDollars(lexer: Lexer): boolean {
  const { text, pos } = lexer
  const tag = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(text.slice(pos, pos + 256))?.[0]
  if (tag === undefined) return false
  const end = text.indexOf(tag, pos + tag.length)
  if (end < 0) lexer.complete = false
  const close = end < 0 ? text.length : end
  add(lexer, 'string', Math.min(close + tag.length, text.length), text.slice(pos + tag.length, close))
  return true
}

function isNameStart(sign: string): boolean {
  return /[A-Za-z_]/.test(sign) || sign > '\u007f'
}

function endOfName(text: string, start: number): number {
  let end = start
  while (end < text.length && /[\w$\u0080-\uffff]/.test(text[end] ?? '')) end++
  return end
}

function readWord(lexer: Lexer): void {
  const { text, pos, options } = lexer
  const end = endOfName(text, pos)
  const word = text.slice(pos, end)
  if (text[end] === "'" && options.dialect === 'postgres' && /^e$/i.test(word)) readQuotes(lexer, "'", word.length)
  else add(lexer, 'word', end, word.toLowerCase())
}

/**
 * A number, read so strictly that a word which follows directly is a separate token: servers read SELECT 1.INTO like SELECT 1. INTO. Only MySQL
 * has names that begin with a digit.
 */
function readNumber(lexer: Lexer): void {
  const { text, pos, options } = lexer
  const end = endOfName(text, pos)
  const name = text.slice(pos, end)
  const literal = /^(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+(?:[eE]\d+)?)/.exec(name)?.[0] ?? ''
  if (options.dialect === 'mysql' && text[pos] !== '.' && literal !== name && !/^\d+[eE]$/.test(name))
    add(lexer, 'word', end, name.toLowerCase())
  else if (/^(?:0[xXbB])/.test(literal)) add(lexer, 'number', pos + literal.length)
  else add(lexer, 'number', endOfDecimal(text, pos))
}

function endOfDecimal(text: string, pos: number): number {
  const digits = (from: number) => {
    let end = from
    while (/[0-9]/.test(text[end] ?? '')) end++
    return end
  }
  let end = digits(pos)
  if (text[end] === '.') end = digits(end + 1)
  const exponent = /^[eE][+-]?[0-9]/.exec(text.slice(end, end + 3))?.[0]
  return exponent === undefined ? end : digits(end + exponent.length)
}

/** A dot begins a number if a digit follows and there is no name before it. */
function beginsNumber({ text, pos, tokens }: Lexer): boolean {
  const last = tokens.at(-1)
  const qualified =
    last !== undefined && last.start + last.text.length === pos && (last.kind === 'word' || last.kind === 'name')
  return !qualified && /[0-9]/.test(text[pos + 1] ?? '')
}

/** @name, @@name, @'name', @@session.name. */
function readVariable(lexer: Lexer): void {
  const { text, pos } = lexer
  let end = pos + 1
  if (text[end] === '@') end++
  const quote = text[end]
  if (quote === "'" || quote === '"' || quote === '`') {
    const close = text.indexOf(quote, end + 1)
    if (close < 0) lexer.complete = false
    add(lexer, 'variable', close < 0 ? text.length : close + 1)
    return
  }
  while (end < text.length && /[\w$.\u0080-\uffff]/.test(text[end] ?? '')) end++
  add(lexer, 'variable', end, text.slice(pos, end).toLowerCase())
}
