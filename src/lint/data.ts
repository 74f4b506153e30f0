import type { Token } from '../sql/lexer.ts'
import type { Dialect } from '../sql/script.ts'
import { wordsOf } from './alter.ts'
import { type Change, unseen } from './change.ts'
import {
  type Cursor,
  cursorOf,
  findWord,
  isAtEnd,
  passOneOf,
  passWords,
  readName,
  readParenthesis,
  signAt,
  startAt,
  wordAt,
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

/** Reads statements about rows, sessions and rights; undefined for what is not known. */
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
  if (verb === 'select') return [...nested, ...readSelect(tokens, start, dialect)]
  if (nested.length > 0) return undefined
  return readSession(cursor, verb, start, dialect)
}

function readWrite(tokens: readonly Token[], verb: 'delete' | 'update', start: number): readonly Change[] {
  const at = findWord(tokens, where)
  const condition = at === -1 ? [] : tokens.slice(at + 1)
  const isAll = at === -1 || isAlways(condition)
  if (!isAll) return [{ kind: 'write', start }]
  const cursor = cursorOf(tokens)
  cursor.at = 1
  while (passOneOf(cursor, modifiers) !== '');
  return [{ kind: 'write-all', start, table: readName(cursor), verb }]
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

/** Writing in a WITH (PostgreSQL): `(DELETE FROM t)`. */
function nestedWrites(tokens: readonly Token[]): readonly Change[] {
  return tokens.flatMap((token, index): readonly Change[] => {
    const isOpened = tokens[index - 1]?.kind === 'sign' && tokens[index - 1]?.text === '('
    if (!isOpened || token.kind !== 'word' || (token.value !== 'delete' && token.value !== 'update')) return []
    const cursor = cursorOf(tokens)
    cursor.at = index - 1
    const inner = readParenthesis(cursor)
    return inner === undefined
      ? [unseen(token.start, wordsOf(tokens.slice(index)))]
      : readWrite(inner, token.value, token.start)
  })
}

/** Functions and words before a parenthesis that only compute. In PostgreSQL any other function may change anything. */
const computing: ReadonlySet<string> = new Set(
  (
    'select count max min sum avg coalesce nullif greatest least lower upper trim length substr substring replace concat round abs now ' +
    'current_timestamp setval set_config currval lastval exists in any all some values from join on where and or not as over by when then ' +
    'else case between like using union except intersect cast to_char date_trunc extract row array distinct filter lateral limit offset with having'
  ).split(' '),
)

function readSelect(tokens: readonly Token[], start: number, dialect: Dialect): readonly Change[] {
  if (tokens.some(({ kind, value }) => kind === 'word' && value === 'into')) return [unseen(start, 'SELECT … INTO')]
  const call = dialect === 'postgresql' ? tokens.findIndex((token, index) => isCall(token, tokens[index + 1])) : -1
  return call === -1
    ? [{ kind: 'harmless', start }]
    : [unseen(tokens[call]?.start ?? start, `the function ${tokens[call]?.text}()`)]
}

function isCall(token: Token, next: Token | undefined): boolean {
  return next?.text === '(' && (token.kind === 'name' || (token.kind === 'word' && !computing.has(token.value)))
}

/** Verbs of which every form is known to neither break nor lock. */
const quiet =
  /^(show|explain|describe|desc|analyze|analyse|grant|comment|flush|check|checksum|begin|start|commit|savepoint|release)$/

function readSession(cursor: Cursor, verb: string, start: number, dialect: Dialect): readonly Change[] | undefined {
  const { tokens } = cursor
  const rest = tokens.map(({ value }) => value.toLowerCase())
  if (verb === 'use') return [{ kind: 'use', start, schema: tokens.length === 2 ? tokens[1]?.value : undefined }]
  if (verb === 'set') return readSet(cursor, start)
  if ((verb === 'explain' || verb === 'analyze') && dialect === 'postgresql' && rest.some((word) => mains.has(word)))
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
      ? [alone, { kind: 'lock', start, what: 'VACUUM writes the table anew and shuts everybody out' }]
      : [alone]
  }
  const isConcurrent = rest.includes('concurrently')
  if (verb === 'reindex' && isConcurrent) return [{ kind: 'alone', start, what: 'REINDEX CONCURRENTLY' }]
  if (verb === 'refresh' && isConcurrent) return [{ kind: 'harmless', start }]
  if (/^(reindex|refresh|cluster|optimize|repair|lock)$/.test(verb))
    return [{ kind: 'lock', start, what: `${verb.toUpperCase()} holds its lock until it is done` }]
  return undefined
}

function readSet(cursor: Cursor, start: number): readonly Change[] | undefined {
  cursor.at++
  if (/^(global|persist|persist_only|password|default|role|resource)$/.test(wordAt(cursor))) return undefined
  if (cursor.tokens.some(({ kind, text }) => kind === 'variable' && /^@@(global|persist)/i.test(text))) return undefined
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
