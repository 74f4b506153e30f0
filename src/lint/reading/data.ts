import type { Dialect } from '../../sql/scan/script.ts'
import type { Token } from '../../sql/statement/lexer.ts'
import { type Change, unknownChange } from './change.ts'
import {
  type Cursor,
  cursorOf,
  findWord,
  isAtEnd,
  type Name,
  passOneOf,
  passSign,
  passWords,
  readName,
  readParenthesis,
  signAt,
  startAt,
  wordAt,
  wordsOf,
} from './cursor.ts'

const mains: ReadonlySet<string> = new Set([
  'select',
  'insert',
  'update',
  'delete',
  'merge',
  'replace',
  'values',
  'table',
])
const where: ReadonlySet<string> = new Set(['where'])
const modifiers: ReadonlySet<string> = new Set(['low_priority', 'quick', 'ignore', 'from', 'only'])

/** Reads statements about rows, sessions and privileges; undefined for what is not known. */
export function readData(cursor: Cursor, start: number, dialect: Dialect): readonly Change[] | undefined {
  const { tokens } = cursor
  const at = wordAt(cursor) === 'with' ? findWord(tokens, mains, 1) : 0
  const nested = nestedWrites(tokens)
  const main = tokens[at === -1 ? 0 : at]
  const verb = main?.kind === 'word' ? main.value : signAt(cursor) === '(' ? 'select' : ''
  const harmless: Change = { kind: 'harmless', start }
  if (at === -1) return undefined
  if (verb === 'delete' || verb === 'update') return [...nested, ...readWrite(tokens.slice(at), verb, start)]
  if (/^(insert|replace|merge|values|table)$/.test(verb))
    return [...nested, /^(insert|replace|merge)$/.test(verb) ? { kind: 'write', start } : harmless]
  if (verb === 'copy') return isFilling(tokens) ? [{ kind: 'write', start }] : undefined
  if (verb === 'select') return [...nested, ...readSelect(tokens, start, dialect)]
  if (nested.length > 0) return undefined
  return readSession(cursor, verb, start, dialect)
}

/** COPY with rows in the script: it adds them, as INSERT does. */
function isFilling(tokens: readonly Token[]): boolean {
  return tokens.some(({ value }, at) => value === 'from' && tokens[at + 1]?.value === 'stdin')
}

function readWrite(tokens: readonly Token[], verb: 'delete' | 'update', start: number): readonly Change[] {
  const at = findWord(tokens, where)
  const condition = at === -1 ? [] : tokens.slice(at + 1)
  const isSome = at === -1 ? isLimited(tokens, verb) : !isAlways(condition)
  if (isSome) return [{ kind: 'write', start }]
  const tables = writtenTables(tokens, verb)
  if (tables.length === 0) return [{ kind: 'write-all', start, table: undefined, verb }]
  return tables.map((table, index) => ({ kind: 'write-all', start: index === 0 ? start : table.start, table, verb }))
}

const joins: ReadonlySet<string> = new Set(['join'])
const bounds: ReadonlySet<string> = new Set(['limit', 'fetch'])

/** MySQL: an inner join takes only rows that have a partner, LIMIT only some. An outer join takes all rows of one side. */
function isLimited(statement: readonly Token[], verb: 'delete' | 'update'): boolean {
  if (findWord(statement, bounds) !== -1) return true
  const tokens = joinedTables(statement, verb)
  for (let at = findWord(tokens, joins); at !== -1; at = findWord(tokens, joins, at + 1)) {
    const before = tokens.slice(Math.max(0, at - 2), at).map(({ value }) => value)
    const isOuter = before.some((word) => /^(left|right|full|cross)$/.test(word))
    const on = findWord(tokens, conditions, at + 1)
    const isUsing = tokens[on]?.value === 'using'
    const end = findWord(tokens, ends, on + 1)
    const condition = tokens.slice(on + 1, end === -1 ? undefined : end)
    const isNatural = before.at(-1) === 'natural'
    if (!isOuter && (isNatural || (on !== -1 && (isUsing || !isAlways(condition))))) return true
  }
  return false
}

/** The part in which the written table itself is joined: PostgreSQL's FROM after SET and its USING join only other tables. */
function joinedTables(tokens: readonly Token[], verb: 'delete' | 'update'): readonly Token[] {
  if (verb === 'update') return tokens.slice(0, findWord(tokens, sets))
  const using = findWord(tokens, usings)
  // `JOIN b USING (id)` is the condition of a join.
  if (using === -1 || tokens[using + 1]?.text === '(') return tokens
  const joined = [...aliasesOf(cursorOf(tokens.slice(using + 1))).values()].map(({ name }) => name)
  return writtenTables(tokens, verb).some(({ name }) => joined.includes(name)) ? tokens.slice(using) : []
}

const sets: ReadonlySet<string> = new Set(['set'])
const usings: ReadonlySet<string> = new Set(['using'])
const conditions: ReadonlySet<string> = new Set(['on', 'using'])
const ends: ReadonlySet<string> = new Set(['join', 'set', 'order', 'left', 'right', 'inner', 'cross'])
const sources: ReadonlySet<string> = new Set(['from', 'using'])

/** What a statement without a condition writes: aliases are looked up (`DELETE u FROM users u`). */
function writtenTables(tokens: readonly Token[], verb: 'delete' | 'update'): readonly Name[] {
  const cursor = cursorOf(tokens)
  cursor.at = 1
  while (passOneOf(cursor, modifiers) !== '');
  const named = readNames(cursor)
  const [first] = named
  // The names between DELETE and FROM, or between FROM and USING, refer to the tables that follow.
  const from = verb === 'delete' ? findWord(tokens, sources, cursor.at) : -1
  if (first === undefined || from === -1 || named.length === 0) return first === undefined ? [] : [first]
  const aliases = aliasesOf(cursorOf(tokens.slice(from + 1)))
  return named.map((name) => {
    const real = name.schema === '' ? aliases.get(name.name.toLowerCase()) : undefined
    return real === undefined ? name : { ...real, start: name.start, end: name.end }
  })
}

/** `a, b.*, c` */
function readNames(cursor: Cursor): readonly Name[] {
  const names: Name[] = []
  do {
    const name = readName(cursor)
    if (name === undefined) break
    names.push(name)
    // `u.*`: the sign after the point is not a name.
    passSign(cursor, '*')
  } while (passSign(cursor, ','))
  return names
}

/** The tables of a FROM by their names in the statement. */
function aliasesOf(cursor: Cursor): ReadonlyMap<string, Name> {
  const aliases = new Map<string, Name>()
  while (!isAtEnd(cursor)) {
    const table = readName(cursor)
    if (table === undefined) cursor.at++
    else {
      passWords(cursor, 'as')
      const alias = isClause(wordAt(cursor)) ? undefined : readName(cursor)
      aliases.set((alias ?? table).name.toLowerCase(), table)
    }
    const next = cursor.tokens.findIndex(
      ({ kind, value, text }, at) => at >= cursor.at && ((kind === 'word' && value === 'join') || text === ','),
    )
    if (next === -1) break
    cursor.at = next + 1
  }
  return aliases
}

function isClause(word: string): boolean {
  return /^(on|using|join|inner|left|right|cross|natural|straight_join|where|set|order|limit|partition|returning)$/.test(
    word,
  )
}

/** `WHERE 1`, `WHERE true`, `WHERE 1 = 1`. */
function isAlways(condition: readonly Token[]): boolean {
  return (
    /^(1|true|1=1|\(1\)|\(1=1\)|\(true\))$/.test(
      condition
        .slice(0, 6)
        .map(({ value }) => value)
        .join(''),
    ) && condition.length <= 5
  )
}

/** A write in a WITH (PostgreSQL): `(DELETE FROM t)`. */
function nestedWrites(tokens: readonly Token[]): readonly Change[] {
  return tokens.flatMap((token, index): readonly Change[] => {
    const isOpened = tokens[index - 1]?.kind === 'sign' && tokens[index - 1]?.text === '('
    if (!isOpened || token.kind !== 'word' || (token.value !== 'delete' && token.value !== 'update')) return []
    const cursor = cursorOf(tokens)
    cursor.at = index - 1
    const inner = readParenthesis(cursor)
    return inner === undefined
      ? [unknownChange(token.start, wordsOf(tokens.slice(index)))]
      : readWrite(inner, token.value, token.start)
  })
}

/** Functions, and words before a parenthesis, that only compute. In PostgreSQL, any other function may change anything. */
const computing: ReadonlySet<string> = new Set(
  (
    'select count max min sum avg coalesce nullif greatest least lower upper trim length substr substring replace concat round abs now ' +
    'current_timestamp setval set_config currval lastval exists in any all some values from join on where and or not as over by when then ' +
    'else case between like using union except intersect cast to_char date_trunc extract row array distinct filter lateral limit offset with having'
  ).split(' '),
)

function readSelect(tokens: readonly Token[], start: number, dialect: Dialect): readonly Change[] {
  if (tokens.some(({ kind, value }) => kind === 'word' && value === 'into'))
    return [unknownChange(start, 'SELECT … INTO')]
  const call = dialect === 'postgres' ? tokens.findIndex((token, index) => isCall(token, tokens[index + 1])) : -1
  return call === -1
    ? [{ kind: 'harmless', start }]
    : [unknownChange(tokens[call]?.start ?? start, `the function ${tokens[call]?.text}()`)]
}

function isCall(token: Token, next: Token | undefined): boolean {
  return next?.text === '(' && (token.kind === 'name' || (token.kind === 'word' && !computing.has(token.value)))
}

/** Verbs that neither break nor lock in any form. */
const quiet =
  /^(show|explain|describe|desc|analyze|analyse|grant|comment|flush|check|checksum|begin|start|commit|savepoint|release)$/

function readSession(cursor: Cursor, verb: string, start: number, dialect: Dialect): readonly Change[] | undefined {
  const { tokens } = cursor
  const rest = tokens.map(({ value }) => value.toLowerCase())
  if (verb === 'use') return [{ kind: 'use', start, schema: tokens.length === 2 ? tokens[1]?.value : undefined }]
  if (verb === 'set') return readSet(cursor, start)
  if ((verb === 'explain' || verb === 'analyze') && dialect === 'postgres' && rest.some((word) => mains.has(word)))
    return undefined
  if (
    verb === 'begin' &&
    rest.length > 1 &&
    !/^(work|transaction|immediate|deferred|exclusive|isolation|read)$/.test(rest[1] ?? '')
  )
    return undefined
  if (quiet.test(verb)) return [{ kind: 'harmless', start }]
  if (verb === 'pragma')
    return /^(foreign_keys|encoding|journal_mode|synchronous|cache_size|busy_timeout|integrity_check|foreign_key_check|user_version|defer_foreign_keys|temp_store|legacy_alter_table)$/.test(
      rest[1] ?? '',
    )
      ? [{ kind: 'harmless', start }]
      : undefined
  if (verb === 'vacuum') {
    const alone: Change = { kind: 'alone', start, what: 'VACUUM' }
    return rest.includes('full') || dialect === 'sqlite'
      ? [alone, { kind: 'lock', start, what: 'VACUUM rewrites the table and blocks all access' }]
      : [alone]
  }
  const isConcurrent = rest.includes('concurrently')
  if (verb === 'reindex' && isConcurrent) return [{ kind: 'alone', start, what: 'REINDEX CONCURRENTLY' }]
  if (verb === 'refresh' && isConcurrent) return [{ kind: 'harmless', start }]
  if (/^(reindex|refresh|cluster|optimize|repair|lock)$/.test(verb)) {
    const table = passWords(cursor, 'refresh materialized view') ? readName(cursor) : undefined
    return [{ kind: 'lock', start, what: lockOf(verb, dialect), ...(table === undefined ? {} : { table }) }]
  }
  return undefined
}

function lockOf(verb: string, dialect: Dialect): string {
  if (verb === 'reindex' && dialect === 'postgres')
    return 'REINDEX blocks writes to the table, and reads through the index, until it is done'
  return `${verb.toUpperCase()} holds its lock until it is done`
}

/** Settings that also apply to other sessions. A dump that names the transactions it contains changes nothing that others use. */
const reaching = /^@@(?:global(?!\.gtid_purged$)|persist)/i

function readSet(cursor: Cursor, start: number): readonly Change[] | undefined {
  cursor.at++
  if (/^(global|persist|persist_only|password|default|role|resource)$/.test(wordAt(cursor))) return undefined
  if (cursor.tokens.some(({ kind, text }) => kind === 'variable' && reaching.test(text))) return undefined
  passWords(cursor, 'session')
  passWords(cursor, 'local')
  if (wordAt(cursor) !== 'search_path') return [{ kind: 'harmless', start }]
  cursor.at += 2
  const schema = readName(cursor)
  return [
    {
      kind: 'use',
      start: schema === undefined ? startAt(cursor) : start,
      schema: isAtEnd(cursor) ? schema?.name : undefined,
    },
  ]
}
