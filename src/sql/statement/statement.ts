import { type LexerOptions, type Token, tokenize } from './lexer.ts'
import { type ObjectNames, readObject } from './object.ts'
import { isReadOnlyVerb } from './safety.ts'

/** What a statement does, as far as its text shows. */
export interface Classification {
  /** Its first word in lower case (after WITH the main one), `block` for BEGIN NOT ATOMIC, or `unknown`. */
  readonly verb: string
  readonly object?: ObjectNames
  /** MySQL commits the open transaction before or after it; also true if that is unknown. */
  readonly causesImplicitCommit: boolean
  /** Nothing in it can write or leave a READ ONLY transaction; false if that is unknown. */
  readonly isReadOnly: boolean
  /** Begins or ends a transaction itself; also true if that is unknown. */
  readonly endsTransaction: boolean
  /** May return rows. */
  readonly returnsRows: boolean
}

/** For a statement of which nothing is known: never safe. */
const unknown: Classification = {
  verb: 'unknown',
  causesImplicitCommit: true,
  isReadOnly: false,
  endsTransaction: true,
  returnsRows: true,
}

/**
 * Reads what one statement does. Comments are skipped; the content of MySQL's executable comments counts. A server may skip that, so a statement is
 * only as safe as both readings. More than one statement is `unknown`.
 */
export function classify(text: string, reading: LexerOptions): Classification {
  const { tokens, complete } = tokenize(text, reading)
  if (!complete) return unknown
  const whole = classifyTokens(tokens, reading)
  if (!tokens.some((token) => token.conditional)) return whole
  const plain = tokens.filter((token) => !token.conditional)
  return plain.length === 0 ? whole : bothOf(whole, classifyTokens(plain, reading))
}

function bothOf(whole: Classification, plain: Classification): Classification {
  return {
    ...whole,
    causesImplicitCommit: whole.causesImplicitCommit || plain.causesImplicitCommit,
    isReadOnly: whole.isReadOnly && plain.isReadOnly,
    endsTransaction: whole.endsTransaction || plain.endsTransaction,
    returnsRows: whole.returnsRows || plain.returnsRows,
  }
}

function classifyTokens(all: readonly Token[], reading: LexerOptions): Classification {
  const end = all.findIndex((token) => token.text === ';')
  if (end >= 0 && all.slice(end).some((token) => token.text !== ';')) return unknown
  const tokens = withoutParentheses(end < 0 ? all : all.slice(0, end))
  const verb = verbOf(tokens)
  if (verb === 'unknown') return unknown
  const object = readObject(verb, tokens)
  return {
    verb,
    ...(object && { object }),
    causesImplicitCommit: reading.dialect === 'mysql' && commitsImplicitly(verb, tokens, object),
    isReadOnly: isReadOnlyVerb(verb, tokens, reading.dialect),
    endsTransaction: endsTransaction(verb, tokens),
    returnsRows: returnsRows(verb, tokens),
  }
}

/** A query may be in parentheses, as in (SELECT 1) UNION (SELECT 2). */
function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => token.text !== '(')
  const word = tokens[first]
  return first > 0 && word?.kind === 'word' && queries.has(word.value) ? tokens.slice(first) : tokens
}

const queries: ReadonlySet<string> = new Set(['select', 'with', 'values', 'table'])

const verbs: ReadonlySet<string> = new Set(
  (
    'abort alter analyze analyse attach backup begin binlog cache call change check checkpoint checksum clone close cluster ' +
    'comment commit copy create deallocate declare delete desc describe detach discard do drop end execute explain fetch flush ' +
    'get grant handler help import insert install kill listen load lock merge move notify optimize pragma prepare purge reassign ' +
    'refresh reindex release rename repair replace reset resignal restart revoke rollback savepoint security select set show ' +
    'shutdown signal start stop table truncate uninstall unlisten unlock update use vacuum values with xa'
  ).split(' '),
)

function verbOf(tokens: readonly Token[]): string {
  const first = tokens[0]
  if (first?.kind !== 'word' || !verbs.has(first.value)) return 'unknown'
  if (first.value === 'begin' && tokens[1]?.value === 'not') return 'block'
  if (first.value !== 'with') return first.value === 'analyse' ? 'analyze' : first.value
  return mainVerb(tokens)
}

const mains: ReadonlySet<string> = new Set([
  'select',
  'insert',
  'update',
  'delete',
  'merge',
  'values',
  'table',
  'replace',
])

/** The verb after WITH a AS (…), b AS (…): the first one outside of parentheses. */
function mainVerb(tokens: readonly Token[]): string {
  let depth = 0
  for (const token of tokens.slice(1)) {
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    else if (depth === 0 && token.kind === 'word' && mains.has(token.value)) return token.value
  }
  return 'unknown'
}

const enders: ReadonlySet<string> = new Set([
  'commit',
  'begin',
  'start',
  'end',
  'abort',
  'xa',
  'block',
  'call',
  'execute',
])

function endsTransaction(verb: string, tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).map((token) => token.value)
  if (verb === 'rollback') return !words.includes('to')
  if (verb === 'start') return words[0] === 'transaction'
  if (verb === 'set') return words.some((word) => /^(?:@@(?:\w+\.)?)?autocommit$/.test(word))
  if (verb === 'prepare') return words[0] === 'transaction'
  return enders.has(verb)
}

const answering: ReadonlySet<string> = new Set(
  'analyze call check checksum desc describe execute explain fetch handler help optimize pragma repair show table values block'.split(
    ' ',
  ),
)

function returnsRows(verb: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.value)
  if (verb === 'select') return !words.includes('into')
  if (isMaintenance(tokens)) return true
  return answering.has(verb) || (mains.has(verb) && words.includes('returning'))
}

/** Statements that always commit: the list in MySQL's manual, “Statements That Cause an Implicit Commit”, and MariaDB's. */
const committing: ReadonlySet<string> = new Set(
  'alter begin block cache call change execute flush grant install lock rename repair optimize revoke truncate uninstall unlock shutdown restart import'.split(
    ' ',
  ),
)

/** ANALYZE, CHECK, OPTIMIZE and REPAIR of tables: MySQL commits for them and returns rows. */
export function isMaintenance(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.slice(0, 3).map((token) => token.value)
  return (
    /^(?:analyze|check|optimize|repair)$/.test(first ?? '') &&
    rest.some((word) => word === 'table' || word === 'tables')
  )
}

/** Whether MySQL or MariaDB commits the open transaction for the statement, or may do so: CALL and EXECUTE can do anything. */
export function commitsImplicitly(verb: string, tokens: readonly Token[], object: ObjectNames | undefined): boolean {
  const second = tokens[1]?.value
  if (verb === 'create' || verb === 'drop') return !(object?.type === 'table' && object.temporary)
  if (verb === 'start') return true
  if (verb === 'stop' || verb === 'reset') return second !== 'persist'
  if (verb === 'set') return setsCommitting(tokens)
  if (verb === 'load') return second === 'index'
  return committing.has(verb) || isMaintenance(tokens)
}

function setsCommitting(tokens: readonly Token[]): boolean {
  return tokens.some(({ value }) => value === 'password' || /^(?:@@(?:\w+\.)?)?autocommit$/.test(value))
}
