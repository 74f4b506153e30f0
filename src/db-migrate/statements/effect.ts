import type { Dialect } from '../../sql/scan/script.ts'
import { type Token as LexerToken, type Tokens, tokenize } from '../../sql/statement/lexer.ts'

/** Something whose definition a statement changes. */
export interface Subject {
  readonly kind: 'table' | 'column' | 'view' | 'index' | 'procedure' | 'function' | 'trigger' | 'event' | 'database'
  /** The schema or database that is named before it, if any. */
  readonly schema: string | undefined
  readonly name: string
  /** The table of a column, or of an index whose definition is separate from its table's. */
  readonly table?: string
}

/**
 * What a statement does, as far as recovery must know. `data` can be rolled back, `schema` commits by itself in MySQL and shows in the definitions
 * of its subjects, `session` only changes the session, `repeatable` may run twice, `unseen` could do anything.
 */
export interface Effect {
  readonly kind: 'data' | 'schema' | 'session' | 'repeatable' | 'transaction' | 'table-lock' | 'unseen'
  readonly subjects: readonly Subject[]
  /** It fails if its subject already exists, so the subject did not exist before if it was successful. */
  readonly isCreation: boolean
}

const kinds: Readonly<Record<string, Subject['kind']>> = {
  TABLE: 'table',
  VIEW: 'view',
  INDEX: 'index',
  PROCEDURE: 'procedure',
  FUNCTION: 'function',
  TRIGGER: 'trigger',
  EVENT: 'event',
  DATABASE: 'database',
  SCHEMA: 'database',
}

const verbs: Readonly<Record<string, Effect['kind']>> = {
  INSERT: 'data',
  UPDATE: 'data',
  DELETE: 'data',
  REPLACE: 'data',
  LOAD: 'data',
  MERGE: 'data',
  WITH: 'data',
  VALUES: 'data',
  SELECT: 'data',
  COPY: 'data',
  USE: 'session',
  PREPARE: 'session',
  DEALLOCATE: 'session',
  SHOW: 'repeatable',
  EXPLAIN: 'repeatable',
  DESCRIBE: 'repeatable',
  DESC: 'repeatable',
  GRANT: 'repeatable',
  REVOKE: 'repeatable',
  ANALYZE: 'repeatable',
  OPTIMIZE: 'repeatable',
  CHECK: 'repeatable',
  FLUSH: 'repeatable',
  COMMENT: 'repeatable',
  PRAGMA: 'repeatable',
  VACUUM: 'repeatable',
  REINDEX: 'repeatable',
  REFRESH: 'repeatable',
  BEGIN: 'transaction',
  START: 'transaction',
  COMMIT: 'transaction',
  ROLLBACK: 'transaction',
  SAVEPOINT: 'transaction',
  RELEASE: 'transaction',
  END: 'transaction',
  ABORT: 'transaction',
  XA: 'transaction',
  LOCK: 'table-lock',
  UNLOCK: 'table-lock',
}

/** A word in upper case, or a name without its quotes; `raw` is as written. */
interface Token {
  readonly kind: 'word' | 'name' | 'other'
  readonly value: string
  readonly raw: string
}

/** How much text is examined: names are at the beginning, and a statement may contain megabytes of values. */
export const horizon = { characters: 20_000, tokens: 400 }

/** Reads what a statement does; what it does not know is `unseen`. `read` are its tokens, if they are already known. */
export function effectOf(sql: string, dialect: Dialect, read?: Tokens): Effect {
  const { tokens: all } = read ?? tokenize(sql.slice(0, horizon.characters), { dialect })
  const effect = effectOfFirst(all)
  return holdsSeveral(all) && !hasBody(effect) && effect.kind !== 'transaction' ? plain('unseen') : effect
}

/** Whether there is a `;` between two parts of a text that is sent at once: the server runs them in order. */
function holdsSeveral(all: readonly LexerToken[]): boolean {
  const isEnd = ({ kind, text }: LexerToken) => kind === 'sign' && text === ';'
  const first = all.findIndex(isEnd)
  return first !== -1 && all.slice(first).some((token) => !isEnd(token))
}

/** Kinds of objects whose definition contains statements. */
function hasBody({ subjects }: Effect): boolean {
  return subjects.some(({ kind }) => /^(procedure|function|trigger|event)$/.test(kind))
}

function effectOfFirst(all: readonly LexerToken[]): Effect {
  const known = verbs[all[0]?.text.toUpperCase() ?? '']
  if (known !== undefined) return plain(known)
  const tokens = all.slice(0, horizon.tokens).map(simplify)
  const verb = tokens[0]?.value ?? ''
  if (verb === 'CREATE') return readCreate(tokens)
  if (verb === 'ALTER') return readAlter(tokens)
  if (verb === 'DROP') return readDrop(tokens)
  if (verb === 'RENAME') return schema(listNames(tokens, 2, 'table'))
  if (verb === 'SET') return plain(readSet(tokens))
  return plain('unseen')
}

function simplify({ kind, value, text }: LexerToken): Token {
  if (kind === 'name') return { kind, value, raw: text }
  const isWord = kind === 'word' || kind === 'variable'
  return { kind: isWord ? 'word' : 'other', value: isWord ? value.toUpperCase() : value, raw: text }
}

function plain(kind: Effect['kind']): Effect {
  return { kind, subjects: [], isCreation: false }
}

function schema(subjects: readonly Subject[], isCreation = false): Effect {
  return subjects.length === 0 ? plain('unseen') : { kind: 'schema', subjects, isCreation }
}

/** `SET GLOBAL`, a password or a role affects more than the session, and has the same result when repeated. */
function readSet(tokens: readonly Token[]): Effect['kind'] {
  const names = tokens.map(({ value }) => value)
  if (names.some((name) => /^(@@(SESSION\.)?)?AUTOCOMMIT$/.test(name)) || names[1] === 'TRANSACTION')
    return 'transaction'
  return /^(GLOBAL|PERSIST|PERSIST_ONLY|PASSWORD|DEFAULT|@@GLOBAL)$/.test(names[1] ?? '') ? 'repeatable' : 'session'
}

function readCreate(tokens: readonly Token[]): Effect {
  const at = tokens.findIndex(({ kind, value }, index) => index > 0 && kind === 'word' && value in kinds)
  const kind = kinds[tokens[at]?.value ?? '']
  const head = tokens.slice(1, at).map(({ value }) => value)
  if (kind === undefined || at > 25) return plain('unseen')
  if (head.includes('TEMPORARY') || head.includes('TEMP')) return plain('session')
  const { next, isGuarded } = skipIfExists(tokens, at + 1)
  const subject = readSubject(tokens, next, kind)
  if (subject === undefined) return plain('unseen')
  if (kind === 'index' && head.every((word) => word !== 'CONCURRENTLY')) return ofIndex(tokens, next, subject)
  return schema([subject], kind === 'table' && !isGuarded && !head.includes('REPLACE'))
}

/** MySQL stores an index with its table; if both are named, either definition is enough. */
function ofIndex(tokens: readonly Token[], from: number, index: Subject): Effect {
  const on = tokens.findIndex(({ value }, at) => at >= from && value === 'ON')
  const { next } = skipIfExists(tokens, on + 1)
  const table = on === -1 ? undefined : readSubject(tokens, next, 'table')
  return schema([table ?? index])
}

function readAlter(tokens: readonly Token[]): Effect {
  const at = tokens.findIndex(({ kind, value }, index) => index > 0 && kind === 'word' && value in kinds)
  const kind = kinds[tokens[at]?.value ?? '']
  if (kind === undefined || at > 25 || kind === 'database') return plain('unseen')
  const { next } = skipIfExists(tokens, at + 1)
  const subject = readSubject(tokens, next, kind)
  const rest = tokens.slice(next)
  // These do not show in the definition.
  const isHidden = rest.some(
    ({ kind: form, value }) => form === 'word' && /^(TRUNCATE|DISCARD|IMPORT|EXCHANGE)$/.test(value),
  )
  if (subject === undefined || isHidden || tokens.length === horizon.tokens) return plain('unseen')
  return schema([subject])
}

function readDrop(tokens: readonly Token[]): Effect {
  const at = tokens.findIndex(({ value }, index) => index > 0 && value in kinds)
  const kind = kinds[tokens[at]?.value ?? '']
  if (tokens[1]?.value === 'TEMPORARY') return plain('session')
  if (kind === undefined || at > 3) return plain('unseen')
  const { next } = skipIfExists(tokens, at + 1)
  const subject = readSubject(tokens, next, kind)
  if (kind === 'index' && subject !== undefined && tokens.some(({ value }) => value === 'ON'))
    return ofIndex(tokens, next, subject)
  return schema(listNames(tokens, next, kind))
}

function skipIfExists(tokens: readonly Token[], from: number): { readonly next: number; readonly isGuarded: boolean } {
  let next = from
  while (/^(IF|NOT|EXISTS|CONCURRENTLY|ONLY)$/.test(tokens[next]?.kind === 'word' ? (tokens[next]?.value ?? '') : ''))
    next++
  return { next, isGuarded: tokens[from]?.value === 'IF' }
}

/** The names of a list such as `a, b.c` or `a TO b, c TO d`. */
function listNames(tokens: readonly Token[], from: number, kind: Subject['kind']): readonly Subject[] {
  const found: Subject[] = []
  let at = skipIfExists(tokens, from).next
  while (at < tokens.length) {
    const subject = readSubject(tokens, at, kind)
    if (subject === undefined) break
    found.push(subject)
    at += subject.schema === undefined ? 1 : 3
    const sign = tokens[at]?.value
    if (sign !== ',' && sign !== 'TO') break
    at++
  }
  return found
}

function readSubject(tokens: readonly Token[], at: number, kind: Subject['kind']): Subject | undefined {
  const first = nameAt(tokens, at)
  if (first === undefined) return undefined
  if (tokens[at + 1]?.value !== '.') return { kind, schema: undefined, name: first }
  const second = nameAt(tokens, at + 2)
  return second === undefined ? undefined : { kind, schema: first, name: second }
}

function nameAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'other') return undefined
  return token.kind === 'name' ? token.value : token.raw
}
