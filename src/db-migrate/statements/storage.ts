import { type Token, tokenize } from '../../sql/statement/lexer.ts'
import type { Script, ScriptFault } from '../scripts/script.ts'
import type { StorageLimits } from '../server/engine.ts'
import type { Statement } from './statement.ts'

/** A script's statements as their tables allow them, and what is known after it. */
export interface StoredStatements {
  readonly statements: readonly Statement[]
  readonly after: StorageLimits | undefined
  readonly faults: readonly ScriptFault[]
}

/** What is known where a script begins. */
export interface StorageQuestion {
  readonly limits: StorageLimits | undefined
  /** The script asks for one transaction. */
  readonly isWhole: boolean
  /** Positions of the statements that an earlier run has finished: their definitions are already in the limits. */
  readonly finished: ReadonlySet<number>
}

/**
 * Checks each statement against what the server, and the statements before it, say about its tables' engines. A statement that writes to a table
 * that cannot roll back (MyISAM, Aria, MEMORY) is run by itself: if the run ends in it, its outcome cannot be known. Directives that such a table
 * does not allow are faults.
 */
export function applyStorage(
  given: readonly Statement[],
  { limits, isWhole, finished }: StorageQuestion,
): StoredStatements {
  if (limits === undefined) return { statements: given, after: undefined, faults: [] }
  const state: Reading = { unsafe: new Map(limits.unsafe), isDefaultSafe: limits.isDefaultSafe, schema: limits.schema }
  const faults: ScriptFault[] = []
  const statements = given.map((statement): Statement => {
    const isFinished = finished.has(statement.position)
    if (statement.effect.kind !== 'data') {
      if (!isFinished) follow(statement, state)
      return statement
    }
    if (state.unsafe.size === 0) return statement
    const table = writtenUnsafe(statement, state)
    if (table === undefined) return statement
    if (!isFinished) faults.push(...faultsOf(statement, table, isWhole))
    return { ...statement, effect: { ...statement.effect, kind: 'unseen' } }
  })
  // What a script sets for its session, and its `USE`, ends with it.
  const after = { ...limits, unsafe: state.unsafe }
  return { statements, after, faults }
}

/** Maximum number of other schemas whose engines are read. */
const mostSchemas = 200

/** Possible schema names in scripts: the text before a dot, or after USE. */
export function schemasNamed(scripts: readonly Script[]): readonly string[] {
  const names = new Set<string>()
  for (const { file } of scripts)
    for (const [, quoted, plain, used] of file.text.matchAll(schemaName)) {
      if (names.size < mostSchemas) names.add(quoted ?? plain ?? used ?? '')
    }
  return [...names]
}

const schemaName =
  /`([^`\n]{1,64})`\s{0,3}\.|\b([A-Za-z_$][\w$]{0,63})\s{0,3}\.\s{0,3}[`A-Za-z_$]|\buse\s{1,9}`?([\w$-]{1,64})/gi

/** What is known of the engines at a statement. */
interface Reading {
  /** By `schema.name` in lower case: the engine. */
  readonly unsafe: Map<string, string>
  isDefaultSafe: boolean
  schema: string
}

function faultsOf(
  { line, directives }: Statement,
  { name, engine }: { readonly name: string; readonly engine: string },
  isWhole: boolean,
): readonly ScriptFault[] {
  const why = `writes \`${name}\`, whose engine (${engine}) cannot roll back`
  const batch = `${why}, so a batch cannot be rolled back if the run ends during it. Remove \`batch\`, or change the engine first`
  const whole = `${why}, so the script cannot be one transaction. Remove \`transaction=true\`, or change the engine first`
  return [
    ...(directives.batch === undefined ? [] : [{ line, what: batch }]),
    ...(isWhole ? [{ line, what: whole }] : []),
  ]
}

/** The first table of a statement that cannot roll back. An INSERT writes to only one table; others it may only read. */
function writtenUnsafe({ sql }: Statement, { unsafe, schema }: Reading) {
  const { tokens } = tokenize(sql, { dialect: 'mysql' })
  const verb = tokens[0]?.value
  const isInsert = verb === 'insert' || verb === 'replace'
  const from = isInsert ? tokens.findIndex(({ kind, value }, at) => at > 0 && !isModifier(kind, value)) : 0
  const last = isInsert ? from + 1 : tokens.length
  for (let at = from; at < last; ) {
    const named = nameAt(tokens, at, schema)
    at = named?.next ?? at + 1
    const engine = named === undefined ? undefined : unsafe.get(named.key)
    if (named !== undefined && engine !== undefined) return { name: named.name, engine }
  }
  return undefined
}

function isModifier(kind: Token['kind'], value: string): boolean {
  return kind === 'word' && /^(?:low_priority|high_priority|delayed|ignore|into)$/.test(value)
}

/** The table that may be named at a token: `name` or `schema.name`. */
function nameAt(tokens: readonly Token[], at: number, schema: string) {
  const isName = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'name'
  const [first, dot, second] = tokens.slice(at, at + 3)
  if (!isName(first) || first === undefined) return undefined
  const isQualified = dot?.text === '.' && isName(second)
  const [owner, name] = isQualified ? [first.value, second?.value ?? ''] : [schema, first.value]
  return { key: tableKey(owner, name), name, next: at + (isQualified ? 3 : 1) }
}

/** The name of a table among those whose engine is known. */
export function tableKey(schema: string, name: string): string {
  return `${schema}.${name}`.toLowerCase()
}

/** Applies a definition, a `USE` or a `SET` to what is known of the engines of the tables after it. */
function follow({ sql, effect }: Statement, state: Reading): void {
  if (effect.kind !== 'schema' && effect.kind !== 'session') return
  // Names and options are in the first lines; megabytes may follow.
  const { tokens } = tokenize(sql.slice(0, 200_000), { dialect: 'mysql' })
  const [verb, what, ...rest] = tokens.map(({ value }) => value.toLowerCase())
  const isTable = [what, ...rest.slice(0, 2)].includes('table')
  if (verb === 'use') state.schema = tokens[1]?.value ?? state.schema
  else if (verb === 'set') followSet(tokens, state)
  else if (verb === 'rename') followRename(tokens, 2, state)
  else if (verb === 'drop' && what === 'table') followDrop(tokens, state)
  else if (verb === 'drop' && (what === 'database' || what === 'schema')) followDropSchema(tokens, state)
  else if (verb === 'create' && isTable) followCreate(tokens, state)
  else if (verb === 'alter' && isTable) followAlter(tokens, state)
}

const modifiers = /^(?:if|not|exists)$/

function firstTable(tokens: readonly Token[], { schema }: Reading) {
  const at = tokens.findIndex(({ value }) => value === 'table')
  const from = tokens.findIndex(({ kind, value }, index) => index > at && !(kind === 'word' && modifiers.test(value)))
  return { at, named: nameAt(tokens, from, schema) }
}

function followCreate(tokens: readonly Token[], state: Reading): void {
  const { named } = firstTable(tokens, state)
  if (named === undefined || tokens.slice(0, 4).some(({ value }) => value === 'temporary')) return
  const isGuarded = tokens.slice(0, 6).some(({ kind, value }) => kind === 'word' && value === 'exists')
  const like = tokens.findIndex(({ kind, value }, at) => at >= named.next && kind === 'word' && value === 'like')
  const isLike = like !== -1 && like - named.next <= 1
  const source = isLike ? nameAt(tokens, like + 1, state.schema) : undefined
  const engine = source === undefined ? engineIn(tokens, state) : state.unsafe.get(source.key)
  if (engine !== undefined) state.unsafe.set(named.key, engine)
  // With IF NOT EXISTS the table may be an existing one.
  else if (!isGuarded) state.unsafe.delete(named.key)
}

/** The engine of a new table, if it cannot roll back. */
function engineIn(tokens: readonly Token[], { isDefaultSafe }: Reading): string | undefined {
  const given = engineOption(tokens)
  if (given !== undefined) return isSafe(given) ? undefined : given
  return isDefaultSafe ? undefined : "the server's default"
}

/** The option ENGINE outside of parentheses: a column may have that name. */
function engineOption(tokens: readonly Token[]): string | undefined {
  let depth = 0
  let found: string | undefined
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    if (depth > 0 || token.kind !== 'word' || token.value !== 'engine') continue
    const hasSign = tokens[at + 1]?.text === '='
    const value = tokens[at + (hasSign ? 2 : 1)]
    const name = value?.kind === 'word' ? value.text : value?.value
    if (name !== undefined && (hasSign || engines.test(name))) found = name
  }
  return found
}

const transactional = /^(?:innodb|ndb|ndbcluster|rocksdb|tokudb|sequence)$/i
/** Whether a word is an engine, if nothing distinguishes it from the type of a column named `engine`. */
const engines =
  /^(?:innodb|ndb|ndbcluster|rocksdb|tokudb|sequence|myisam|aria|memory|heap|csv|archive|merge|mrg_myisam|blackhole|federated|connect|s3|spider|columnstore)$/i

function isSafe(engine: string): boolean {
  return transactional.test(engine)
}

function followAlter(tokens: readonly Token[], state: Reading): void {
  const { named } = firstTable(tokens, state)
  if (named === undefined) return
  const given = engineOption(tokens)
  if (given !== undefined && isSafe(given)) state.unsafe.delete(named.key)
  else if (given !== undefined) state.unsafe.set(named.key, given)
  const rename = tokens.findIndex(({ kind, value }, at) => at >= named.next && kind === 'word' && value === 'rename')
  if (rename === -1) return
  const word = tokens[rename + 1]
  const isWord = word?.kind === 'word' && /^(?:to|as)$/.test(word.value)
  const isPart = word?.kind === 'word' && /^(?:column|index|key)$/.test(word.value)
  const to = isPart ? undefined : nameAt(tokens, rename + (isWord ? 2 : 1), state.schema)
  if (to !== undefined) move(named.key, to.key, state)
}

function followRename(tokens: readonly Token[], from: number, state: Reading): void {
  let old = nameAt(tokens, from, state.schema)
  while (old !== undefined) {
    const to = nameAt(tokens, old.next + 1, state.schema)
    if (to === undefined) return
    move(old.key, to.key, state)
    old = nameAt(tokens, to.next + 1, state.schema)
  }
}

function move(from: string, to: string, { unsafe }: Reading): void {
  const engine = unsafe.get(from)
  unsafe.delete(from)
  if (engine === undefined) unsafe.delete(to)
  else unsafe.set(to, engine)
}

function followDrop(tokens: readonly Token[], state: Reading): void {
  let { named } = firstTable(tokens, state)
  while (named !== undefined) {
    state.unsafe.delete(named.key)
    named = nameAt(tokens, named.next + 1, state.schema)
  }
}

function followDropSchema(tokens: readonly Token[], { unsafe }: Reading): void {
  const prefix = `${tokens.at(-1)?.value ?? ''}.`.toLowerCase()
  for (const key of unsafe.keys()) if (key.startsWith(prefix)) unsafe.delete(key)
}

function followSet(tokens: readonly Token[], state: Reading): void {
  for (const [at, { kind, value }] of tokens.entries()) {
    if (kind !== 'word' && kind !== 'variable') continue
    if (!/^(?:@@)?(?:(?:session|local)\.)?(?:default_)?storage_engine$/i.test(value)) continue
    const given = tokens.slice(at + 1).find(({ text }) => text !== '=' && text !== ':')
    if (given !== undefined && given.value !== 'default') state.isDefaultSafe = isSafe(given.value)
  }
}
