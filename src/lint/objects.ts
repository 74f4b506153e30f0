import type { Dialect } from '../sql/script.ts'
import { wordsOf } from './alter.ts'
import { type Change, type ObjectKind, unseen } from './change.ts'
import { type Cursor, isAtEnd, type Name, passOneOf, passSign, passWords, readName, startAt, wordAt } from './cursor.ts'

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

/** Reads CREATE behind that word. */
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
  const at = cursor.tokens
    .slice(0, 20)
    .findIndex(({ kind, value }, index) => index >= cursor.at && kind === 'word' && value in kinds)
  const object = kinds[cursor.tokens[at]?.value ?? '']
  if (object === undefined) return []
  cursor.at = at + 1
  passWords(cursor, 'if not exists')
  const name = readName(cursor)
  if (name === undefined) return []
  return isTemporary ? [{ kind: 'harmless', start }] : [{ kind: 'create-object', start, object, name, isReplaced }]
}

function readCreateTable(cursor: Cursor, start: number, isTemporary: boolean, isReplaced: boolean): readonly Change[] {
  const isGuarded = passWords(cursor, 'if not exists')
  const table = readName(cursor)
  if (table === undefined) return []
  const dropped: readonly Change[] = isReplaced ? [{ kind: 'drop-table', start, table, isTemporary }] : []
  return [...dropped, { kind: 'create-table', start, table, isGuarded, isTemporary }]
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
    isConcurrent: isConcurrent || dialect !== 'postgresql',
  }
  return isConcurrent ? [{ kind: 'alone', start, what: 'CREATE INDEX CONCURRENTLY' }, index] : [index]
}

const ends: ReadonlySet<string> = new Set(['cascade', 'restrict', 'force', 'wait', 'nowait'])

/** Reads DROP behind that word. */
export function readDrop(cursor: Cursor, start: number): readonly Change[] {
  const isTemporary = passWords(cursor, 'temporary')
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
  if (isCascade) changes.push(unseen(start, 'CASCADE: what depends on it is dropped too'))
  if (!isAtEnd(cursor) && !isCascade) changes.push(unseen(startAt(cursor), wordsOf(cursor.tokens.slice(cursor.at))))
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

/** Reads ALTER of anything but a table, behind that word. */
export function readAlterObject(cursor: Cursor, start: number, dialect: Dialect): readonly Change[] {
  if (passWords(cursor, 'type')) {
    const name = readName(cursor)
    if (name === undefined) return []
    if (passWords(cursor, 'add value')) return [{ kind: 'harmless', start }]
    return passWords(cursor, 'rename value') ? [{ kind: 'rename-value', start, name }] : []
  }
  if (passWords(cursor, 'index')) {
    passWords(cursor, 'if exists')
    const isRead = readName(cursor) !== undefined && passWords(cursor, 'rename to') && readName(cursor) !== undefined
    return isRead && isAtEnd(cursor) ? [{ kind: 'harmless', start }] : []
  }
  if (dialect === 'mysql' && passWords(cursor, 'view')) {
    const name = readName(cursor)
    return name === undefined ? [] : [{ kind: 'create-object', start, object: 'view', name, isReplaced: true }]
  }
  return []
}
