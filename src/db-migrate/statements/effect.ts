import type { Dialect } from '../../sql/scan/script.ts'
import { type Token as LexerToken, type Tokens, tokenize } from '../../sql/statement/lexer.ts'
import { engineOf } from '../server/engines.ts'

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

/** Kinds of objects whose definition contains statements. */
const programs: ReadonlySet<Subject['kind']> = new Set(['procedure', 'function', 'trigger', 'event'])

/** A word in upper case, or a name without its quotes; `name` is what it is as a name. */
interface Token {
  readonly kind: 'word' | 'name' | 'other'
  readonly value: string
  readonly name: string
}

/** How much text is examined: names are at the beginning, and a statement may contain megabytes of values. */
export const horizon = { characters: 20_000, tokens: 400 }

/** Reads what a statement does; what it does not know is `unseen`. `read` are its tokens, if they are already known. */
export function effectOf(sql: string, dialect: Dialect, read?: Tokens): Effect {
  const { tokens: all } = read ?? tokenize(sql.slice(0, horizon.characters), { dialect })
  const [first] = all
  if (first === undefined) return plain('unseen')
  const verb = first.text.toUpperCase()
  const known = verbs[verb]
  const effect = known === undefined ? effectOfDefinition(verb, all, dialect) : plain(known)
  if (effect.kind === 'transaction') return effect
  const isProgram = verb !== 'DROP' && effect.subjects.some(({ kind }) => programs.has(kind))
  const isUnsure = (holdsSeveral(all) && !isProgram) || (verb === 'ALTER' && sql.length > horizon.characters)
  return isUnsure ? plain('unseen') : effect
}

/** Whether there is a `;` between two parts of a text that is sent at once: the server runs them in order. */
function holdsSeveral(all: readonly LexerToken[]): boolean {
  const isEnd = ({ text }: LexerToken) => text === ';'
  const first = all.findIndex(isEnd)
  return first !== -1 && all.slice(first).some((token) => !isEnd(token))
}

function effectOfDefinition(verb: string, all: readonly LexerToken[], dialect: Dialect): Effect {
  const tokens = all.map((token) => simplify(token, dialect))
  if (verb === 'CREATE') return readCreate(tokens)
  if (verb === 'ALTER') return readAlter(tokens)
  if (verb === 'DROP') return readDrop(tokens)
  if (verb === 'RENAME') return readRename(tokens)
  return plain(verb === 'SET' ? readSet(tokens) : 'unseen')
}

function simplify({ kind, value, text }: LexerToken, dialect: Dialect): Token {
  if (kind === 'name') return { kind, value, name: value }
  if (kind !== 'word' && kind !== 'variable') return { kind: 'other', value, name: value }
  return { kind: 'word', value: value.toUpperCase(), name: engineOf(dialect).stored(text) }
}

function plain(kind: Effect['kind']): Effect {
  return { kind, subjects: [], isCreation: false }
}

function schema(subjects: readonly Subject[], isCreation = false): Effect {
  return subjects.length === 0 ? plain('unseen') : { kind: 'schema', subjects, isCreation }
}

/** `SET GLOBAL`, a password or a role affects more than the session, and has the same result when repeated. */
function readSet(tokens: readonly Token[]): Effect['kind'] {
  const begin = valuesOf(tokens.slice(0, 2)).join(' ')
  const isAutocommit = tokens.some(
    ({ kind, value }) => kind !== 'other' && /^(@@((SESSION|LOCAL)\.)?)?AUTOCOMMIT$/i.test(value),
  )
  if (isAutocommit || begin === 'SET TRANSACTION') return 'transaction'
  // MariaDB sets something for another statement, which follows.
  if (begin === 'SET STATEMENT') return 'unseen'
  const isWide = / (GLOBAL|PERSIST|PERSIST_ONLY|PASSWORD|DEFAULT|@@(GLOBAL|PERSIST|PERSIST_ONLY)\..*)$/.test(begin)
  return isWide ? 'repeatable' : 'session'
}

function valuesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ value }) => value)
}

/** The first word that names a kind of object, and its place. */
function findKind(tokens: readonly Token[]): { readonly kind: Subject['kind']; readonly at: number } | undefined {
  for (const [at, { kind: form, value }] of tokens.entries()) {
    const kind = form === 'word' ? kinds[value] : undefined
    if (kind !== undefined) return { kind, at }
  }
  return undefined
}

function readCreate(tokens: readonly Token[]): Effect {
  const found = findKind(tokens.slice(0, 26))
  if (found === undefined) return plain('unseen')
  const { kind, at } = found
  const head = valuesOf(tokens.slice(0, at))
  if (head.includes('TEMPORARY') || head.includes('TEMP')) return plain('session')
  const next = skipExtras(tokens, at + 1)
  const extras = valuesOf(tokens.slice(0, next))
  const subject = readSubject(tokens, next, kind)
  // A package of MariaDB contains programs.
  if (subject === undefined || head.includes('PACKAGE')) return plain('unseen')
  if (kind !== 'index')
    return schema([subject], kind === 'table' && !extras.includes('IF') && !head.includes('REPLACE'))
  const table = tableOfIndex(tokens)
  if (!extras.includes('CONCURRENTLY')) return schema([table ?? subject])
  // PostgreSQL may leave it unfinished, which only its own definition shows; one without a name cannot be found.
  return tokens[next]?.value === 'ON' ? plain('unseen') : schema([{ ...subject, schema: table?.schema }])
}

/** MySQL stores an index with its table; if both are named, either definition is enough. */
function tableOfIndex(tokens: readonly Token[]): Subject | undefined {
  const on = tokens.findIndex(({ kind, value }) => kind === 'word' && value === 'ON')
  return on === -1 ? undefined : readSubject(tokens, skipExtras(tokens, on + 1), 'table')
}

function readAlter(tokens: readonly Token[]): Effect {
  const found = findKind(tokens.slice(0, 26))
  // These do not show in the definition.
  const isHidden = tokens.some(
    ({ kind, value }) => kind === 'word' && /^(TRUNCATE|DISCARD|IMPORT|EXCHANGE)$/.test(value),
  )
  if (found === undefined || found.kind === 'database' || isHidden) return plain('unseen')
  const subject = readSubject(tokens, skipExtras(tokens, found.at + 1), found.kind)
  return subject === undefined ? plain('unseen') : schema([subject])
}

function readDrop(tokens: readonly Token[]): Effect {
  if (tokens[1]?.value === 'TEMPORARY') return plain('session')
  const found = findKind(tokens.slice(0, 4))
  if (found === undefined) return plain('unseen')
  const next = skipExtras(tokens, found.at + 1)
  const table = found.kind === 'index' ? tableOfIndex(tokens) : undefined
  return schema(table === undefined ? listNames(tokens, next, found.kind) : [table])
}

function readRename(tokens: readonly Token[]): Effect {
  const isTable = tokens[1]?.value === 'TABLE' || tokens[1]?.value === 'TABLES'
  return isTable ? schema(listNames(tokens, skipExtras(tokens, 2), 'table')) : plain('unseen')
}

function skipExtras(tokens: readonly Token[], from: number): number {
  let next = from
  while (isExtra(tokens[next])) next++
  return next
}

function isExtra(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(IF|NOT|EXISTS|CONCURRENTLY|ONLY)$/.test(token.value)
}

/** The names of a list such as `a, b.c` or `a TO b, c TO d`. */
function listNames(tokens: readonly Token[], from: number, kind: Subject['kind']): readonly Subject[] {
  const found: Subject[] = []
  for (let at = from; ; at++) {
    const subject = readSubject(tokens, at, kind)
    if (subject === undefined) return found
    found.push(subject)
    at += subject.schema === undefined ? 1 : 3
    const sign = tokens[at]?.value
    if (sign !== ',' && sign !== 'TO') return found
  }
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
  return token === undefined || token.kind === 'other' ? undefined : token.name
}
