import type { Dialect } from '../../sql/scan/script.ts'
import { type Change, type ObjectKind, unknownChange } from './change.ts'
import {
  type Cursor,
  findWord,
  isAtEnd,
  type Name,
  passOneOf,
  passSign,
  passWords,
  readName,
  startAt,
  wordAt,
  wordsOf,
} from './cursor.ts'

const kinds: Readonly<Record<string, ObjectKind>> = {
  view: 'view',
  procedure: 'routine',
  function: 'routine',
  aggregate: 'routine',
  trigger: 'trigger',
  schema: 'schema',
  database: 'schema',
  sequence: 'sequence',
  type: 'type',
  domain: 'type',
  event: 'event',
  extension: 'extension',
  user: 'role',
  role: 'role',
}

/** Reads CREATE after that word. */
export function readCreate(cursor: Cursor, start: number, dialect: Dialect): readonly Change[] {
  const isReplaced = passWords(cursor, 'or replace')
  const isTemporary = ['global', 'local', 'temporary', 'temp'].reduce(
    (is, word) => passWords(cursor, word) || is,
    false,
  )
  passWords(cursor, 'unlogged')
  if (passWords(cursor, 'table')) return readCreateTable(cursor, start, isTemporary, isReplaced)
  const isUnique = passWords(cursor, 'unique')
  const isOther = ['fulltext', 'spatial', 'online', 'offline', 'vector'].reduce(
    (is, word) => passWords(cursor, word) || is,
    false,
  )
  if (passWords(cursor, 'index')) return readCreateIndex(cursor, start, isUnique, dialect)
  if (isUnique || isOther) return []
  // An event trigger runs with every change of a definition.
  if (dialect === 'postgres' && passWords(cursor, 'event trigger')) return []
  const trigger = readTrigger(cursor, start)
  if (trigger !== undefined) return trigger
  const at = cursor.tokens
    .slice(0, 20)
    .findIndex(({ kind, value }, index) => index >= cursor.at && kind === 'word' && value in kinds)
  const object = kinds[cursor.tokens[at]?.value ?? '']
  if (object === undefined) return []
  cursor.at = at + 1
  passWords(cursor, 'if not exists')
  const name = readName(cursor)
  if (name === undefined) return []
  if (isTemporary) return [{ kind: 'harmless', start }]
  const isDomain = cursor.tokens[at]?.value === 'domain'
  const isConstrained =
    isDomain && cursor.tokens.some(({ kind, value }) => kind === 'word' && /^(check|not)$/.test(value))
  return [{ kind: 'create-object', start, object, name, isReplaced, isConstrained }]
}

const onTable: ReadonlySet<string> = new Set(['on', 'to'])

/** CREATE TRIGGER, RULE, POLICY … ON table; undefined for anything else. Only these words count, because a trigger can have any name. */
function readTrigger(cursor: Cursor, start: number): readonly Change[] | undefined {
  const at = cursor.tokens.slice(0, 20).findIndex(({ kind, value }, index) => {
    return index >= cursor.at && kind === 'word' && (/^(trigger|rule|policy)$/.test(value) || value in kinds)
  })
  const word = cursor.tokens[at]?.value
  const what = word === 'trigger' || word === 'rule' || word === 'policy' ? word : undefined
  if (what === undefined) return undefined
  const inner: Cursor = { tokens: cursor.tokens, at: at + 1 }
  passWords(inner, 'if not exists')
  const name = readName(inner)
  if (name === undefined) return undefined
  // `AS ON INSERT TO table` of a rule, `INSERT OR UPDATE OF a ON table` of a trigger.
  if (what === 'rule') passWords(inner, 'as')
  const on = findWord(cursor.tokens, onTable, what === 'rule' ? inner.at + 1 : inner.at)
  inner.at = on + 1
  const table = on === -1 ? undefined : readName(inner)
  if (table === undefined) return undefined
  return [{ kind: 'create-trigger', start, table, what, name }]
}

function readCreateTable(cursor: Cursor, start: number, isTemporary: boolean, isReplaced: boolean): readonly Change[] {
  const isGuarded = passWords(cursor, 'if not exists')
  const table = readName(cursor)
  if (table === undefined) return []
  const dropped: readonly Change[] = isReplaced ? [{ kind: 'drop-table', start, table, isTemporary }] : []
  const created: Change = { kind: 'create-table', start, table, isGuarded, isTemporary }
  const parent = passWords(cursor, 'partition of') ? readName(cursor) : undefined
  if (parent === undefined) return [...dropped, created]
  return [...dropped, { kind: 'attach-partition', start, table: parent, partition: table, isCreated: true }, created]
}

function readCreateIndex(cursor: Cursor, start: number, isUnique: boolean, dialect: Dialect): readonly Change[] {
  const isConcurrent = passWords(cursor, 'concurrently')
  const isGuarded = passWords(cursor, 'if not exists')
  const name = wordAt(cursor) === 'on' ? undefined : readName(cursor)
  if (passWords(cursor, 'using')) cursor.at++
  if (!passWords(cursor, 'on')) return []
  passWords(cursor, 'only')
  const table = readName(cursor)
  if (table === undefined) return []
  const index: Change = {
    kind: 'add-index',
    start,
    table,
    index: isGuarded ? undefined : name,
    isUnique,
    isConcurrent: isConcurrent || dialect !== 'postgres',
  }
  return isConcurrent ? [{ kind: 'alone', start, what: 'CREATE INDEX CONCURRENTLY' }, index] : [index]
}

const ends: ReadonlySet<string> = new Set(['cascade', 'restrict', 'force', 'wait', 'nowait'])

/** Reads DROP after that word. */
export function readDrop(cursor: Cursor, start: number): readonly Change[] {
  const isTemporary = passWords(cursor, 'temporary')
  if (passWords(cursor, 'policy')) return readPolicy(cursor, start, 'drop')
  const isMaterialized = passWords(cursor, 'materialized') || passWords(cursor, 'foreign')
  if (passWords(cursor, 'index')) return readDropIndex(cursor, start)
  const word = passOneOf(cursor, new Set(['table', 'tables', ...Object.keys(kinds)]))
  if (word === '') return []
  passWords(cursor, 'if exists')
  const changes: Change[] = []
  do {
    const name = readName(cursor)
    if (name === undefined) return changes
    passArguments(cursor)
    changes.push(dropOf(word, name, changes.length === 0 ? start : name.start, isTemporary))
  } while (passSign(cursor, ','))
  if (passWords(cursor, 'on')) readName(cursor)
  const isCascade = wordAt(cursor) === 'cascade' && !isMaterialized
  passOneOf(cursor, ends)
  if (isCascade) changes.push(unknownChange(start, 'CASCADE: dependent objects are dropped too'))
  if (!isAtEnd(cursor) && !isCascade)
    changes.push(unknownChange(startAt(cursor), wordsOf(cursor.tokens.slice(cursor.at))))
  return changes
}

function dropOf(word: string, name: Name, start: number, isTemporary: boolean): Change {
  if (word === 'table' || word === 'tables') return { kind: 'drop-table', start, table: name, isTemporary }
  return { kind: 'drop-object', start, object: kinds[word] ?? 'other', name }
}

/** The argument types of a function. */
function passArguments(cursor: Cursor): void {
  if (!passSign(cursor, '(')) return
  while (!isAtEnd(cursor) && !passSign(cursor, ')')) cursor.at++
}

function readDropIndex(cursor: Cursor, start: number): readonly Change[] {
  const isConcurrent = passWords(cursor, 'concurrently')
  passWords(cursor, 'if exists')
  const changes: Change[] = isConcurrent ? [{ kind: 'alone', start, what: 'DROP INDEX CONCURRENTLY' }] : []
  do {
    const index = readName(cursor)
    if (index === undefined) return []
    const table = passWords(cursor, 'on') ? readName(cursor) : undefined
    changes.push({ kind: 'drop-index', start, table, index, isConcurrent })
  } while (passSign(cursor, ','))
  return changes
}

function readPolicy(cursor: Cursor, start: number, verb: 'alter' | 'drop'): readonly Change[] {
  passWords(cursor, 'if exists')
  const name = readName(cursor)
  const table = passWords(cursor, 'on') ? readName(cursor) : undefined
  return name === undefined || table === undefined ? [] : [{ kind: 'change-policy', start, table, name, verb }]
}

/** ALTER DOMAIN after its name: its constraints apply to every column of the domain. */
function readAlterDomain(cursor: Cursor, start: number, name: Name): Change | undefined {
  const change = { kind: 'change-domain', start, name } as const
  const isAdded = wordAt(cursor) === 'add' || passWords(cursor, 'set not null')
  if (isAdded) {
    const words = cursor.tokens.slice(cursor.at).map(({ value }) => value)
    return { ...change, verb: 'add-check', isLater: words.slice(-2).join(' ') === 'not valid' }
  }
  if (passWords(cursor, 'drop constraint') || passWords(cursor, 'drop not null'))
    return { ...change, verb: 'drop-constraint', isLater: false }
  if (passWords(cursor, 'drop default')) return { ...change, verb: 'drop-default', isLater: false }
  if (passWords(cursor, 'set default') || passWords(cursor, 'validate constraint')) return { kind: 'harmless', start }
  return undefined
}

/** Kinds of objects for which an unread change affects only what uses the object. */
const own = ['sequence', 'function', 'procedure', 'aggregate', 'view', 'materialized view', 'schema', 'type', 'domain']

function readAlterOwn(cursor: Cursor, start: number): readonly Change[] {
  const what = wordsOf(cursor.tokens)
  if (!own.some((words) => passWords(cursor, words))) return []
  passWords(cursor, 'if exists')
  const name = readName(cursor)
  return name === undefined ? [] : [{ kind: 'alter-object', start, name, what }]
}

/** Reads ALTER of anything but a table, after that word. */
export function readAlterObject(cursor: Cursor, start: number, dialect: Dialect): readonly Change[] {
  if (passWords(cursor, 'type')) {
    const name = readName(cursor)
    if (name === undefined) return []
    if (passWords(cursor, 'add value')) return [{ kind: 'harmless', start }]
    if (passWords(cursor, 'rename value')) return [{ kind: 'rename-value', start, name }]
    return [{ kind: 'alter-object', start, name, what: wordsOf(cursor.tokens) }]
  }
  if (passWords(cursor, 'policy')) return readPolicy(cursor, start, 'alter')
  if (wordAt(cursor) === 'domain') {
    const inner = { tokens: cursor.tokens, at: cursor.at + 1 }
    const name = readName(inner)
    const change = name && readAlterDomain(inner, start, name)
    if (change !== undefined) return [change]
  }
  if (passWords(cursor, 'index')) {
    passWords(cursor, 'if exists')
    if (readName(cursor) === undefined) return []
    // An attached index already exists: nothing is built.
    const isKnown = passWords(cursor, 'rename to') || passWords(cursor, 'attach partition')
    return isKnown && readName(cursor) !== undefined && isAtEnd(cursor) ? [{ kind: 'harmless', start }] : []
  }
  if (dialect === 'mysql' && passWords(cursor, 'view')) {
    const name = readName(cursor)
    return name === undefined
      ? []
      : [{ kind: 'create-object', start, object: 'view', name, isReplaced: true, isConstrained: false }]
  }
  return dialect === 'postgres' ? readAlterOwn(cursor, start) : []
}

const on: ReadonlySet<string> = new Set(['on'])
const granted: ReadonlySet<string> = new Set(
  'schema sequence function procedure routine type domain database foreign language'.split(' '),
)

/** REVOKE after that word: it takes nothing from the running version if the scripts made the object. */
export function readRevoke(cursor: Cursor, start: number): readonly Change[] {
  const what = wordsOf(cursor.tokens)
  const at = findWord(cursor.tokens, on, cursor.at)
  if (at === -1) return []
  cursor.at = at + 1
  const object = passOneOf(cursor, granted)
  if (object === '') passWords(cursor, 'table')
  const changes: Change[] = []
  do {
    const name = readName(cursor)
    if (name === undefined) return []
    passArguments(cursor)
    changes.push(
      object === '' ? { kind: 'unseen', start, what, table: name } : { kind: 'alter-object', start, what, name },
    )
  } while (passSign(cursor, ','))
  return wordAt(cursor) === 'from' && wordAt(cursor, -1) !== '.' ? changes : []
}
