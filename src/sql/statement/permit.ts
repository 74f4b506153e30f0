import { asciiOf } from '../scan/bytes.ts'
import { type LexerOptions, type Tokens, tokenize } from './lexer.ts'
import { type Classification, classify } from './statement.ts'

/** A statement as text, or as the bytes of a script: only its ASCII parts count, in any character set. */
export type Readable = string | Uint8Array

function textOf(sql: Readable, length = sql.length): string {
  return typeof sql === 'string' ? sql.slice(0, length) : asciiOf(sql, 0, length)
}

/** Every way in which a server may read the quotes, depending on its sql_mode. */
const readings: readonly LexerOptions[] = [
  { dialect: 'mysql' },
  { dialect: 'mysql', noBackslashEscapes: true },
  { dialect: 'mysql', ansiQuotes: true },
  { dialect: 'mysql', ansiQuotes: true, noBackslashEscapes: true },
]

/** Statements that read, besides queries: in a read-only transaction, the functions that they call cannot write. */
const harmless: ReadonlySet<string> = new Set(['do', 'checksum'])

/**
 * Why a statement must not be sent in a read-only transaction; undefined if it only reads and cannot end the transaction, however the server reads
 * its quotes. Unclear statements are rejected.
 */
export function refusal(sql: Readable): string | undefined {
  const text = textOf(sql)
  for (const reading of readings) {
    const why = refusalOf(classify(text, reading))
    if (why !== undefined) return why
  }
  return changesCharset(sql) ? 'it changes the character set, and so how strings are read' : undefined
}

function refusalOf(statement: Classification): string | undefined {
  const { verb, isReadOnly, causesImplicitCommit, endsTransaction } = statement
  if (verb === 'unknown') return 'its effect is unknown'
  if (verb === 'call' || verb === 'execute') return `the effect of a ${callable[verb]} is unknown`
  if (endsTransaction) return 'it would end the read-only transaction'
  if (causesImplicitCommit) return 'it writes, and would end the read-only transaction'
  if (isReadOnly || harmless.has(verb)) return undefined
  if (verb === 'set') return 'it sets more than variables such as `@name`'
  return verb === 'select' ? 'it does more than read: it locks, or writes a file' : 'it does more than read'
}

const callable = { call: 'procedure', execute: 'prepared text' } as const

/** In some character sets a backslash is the second byte of a letter, so a quote after it ends the string. */
function changesCharset(sql: Readable): boolean {
  const [verb, second] = firstWords(sql, 2)
  return verb === 'set' && second === 'names'
}

/** These never commit, and may be long. */
const data: ReadonlySet<string> = new Set(
  'insert replace update delete select with values table do show use'.split(' '),
)

/** Why a statement would not stay inside its transaction; undefined if it does, as far as its words show. */
export function commitOf(sql: Readable): string | undefined {
  const [verb = ''] = firstWords(sql, 1)
  if (data.has(verb)) return undefined
  const { causesImplicitCommit, endsTransaction, verb: whole } = classify(textOf(sql), { dialect: 'mysql' })
  // The author must know what a procedure does.
  if (whole === 'call' || whole === 'execute') return undefined
  if (endsTransaction) return 'it ends the transaction'
  return causesImplicitCommit ? 'it commits everything before it' : undefined
}

/** The first words of a statement in lower case, including those in executable comments, without parentheses. */
export function firstWords(sql: Readable, count: number): readonly string[] {
  for (let length = 4_096; ; length *= 16) {
    const { tokens }: Tokens = tokenize(textOf(sql, length), { dialect: 'mysql' })
    const words = tokens.filter(({ text }) => text !== '(').slice(0, count)
    // A long comment may come before the first word.
    if (words.length === count || length >= sql.length) {
      const end = words.findIndex(({ kind }) => kind !== 'word')
      return words.slice(0, end === -1 ? words.length : end).map(({ value }) => value)
    }
  }
}
