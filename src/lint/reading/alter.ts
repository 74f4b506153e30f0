import type { Dialect } from '../../sql/scan/script.ts'
import type { Token } from '../../sql/statement/lexer.ts'
import { readAlterColumn } from './alter-column.ts'
import { type Change, type ConstraintForm, unknownChange } from './change.ts'
import { readColumn } from './column.ts'
import { readConstraint } from './constraint.ts'
import {
  type Cursor,
  cursorOf,
  isAtEnd,
  type Name,
  passOneOf,
  passSign,
  passWords,
  readName,
  readParenthesis,
  splitAtCommas,
  startAt,
  wordAt,
  wordsOf,
} from './cursor.ts'
import { readOptions } from './options.ts'

/** Reads ALTER TABLE after these two words: at least one change for each clause, `unseen` for what is not understood. */
export function readAlterTable(cursor: Cursor, dialect: Dialect): readonly Change[] {
  const start = startAt(cursor)
  passWords(cursor, 'if exists')
  passWords(cursor, 'only')
  const table = readName(cursor)
  if (table === undefined) return [unknownChange(start, 'ALTER TABLE without a name')]
  passSign(cursor, '*')
  if (passWords(cursor, 'wait')) cursor.at++
  else passWords(cursor, 'nowait')
  const clauses = splitAtCommas(cursor.tokens.slice(cursor.at))
  if (clauses.length === 0) return [unknownChange(start, 'ALTER TABLE without a clause')]
  return clauses.flatMap((tokens) => readClause(table, tokens, dialect))
}

function readClause(table: Name, tokens: readonly Token[], dialect: Dialect): readonly Change[] {
  const cursor = cursorOf(tokens)
  const start = startAt(cursor)
  const changes = readKnown(table, cursor, start, dialect)
  if (changes === undefined) return [unknownChange(start, wordsOf(tokens))]
  return isAtEnd(cursor) ? changes : [...changes, unknownChange(startAt(cursor), wordsOf(tokens.slice(cursor.at)))]
}

function readKnown(table: Name, cursor: Cursor, start: number, dialect: Dialect): readonly Change[] | undefined {
  if (passWords(cursor, 'add')) return readAdd(table, cursor, start)
  if (passWords(cursor, 'drop')) return readDrop(table, cursor, start)
  if (passWords(cursor, 'rename')) return readRename(table, cursor, start)
  if (passWords(cursor, 'modify')) return readModify(table, cursor, start, false)
  if (passWords(cursor, 'change')) return readModify(table, cursor, start, true)
  if (passWords(cursor, 'alter')) return readAlterColumn(table, cursor, start)
  if (passWords(cursor, 'validate constraint')) {
    const constraint = readName(cursor)
    return constraint === undefined ? undefined : [{ kind: 'validate-constraint', start, table, constraint }]
  }
  if (passWords(cursor, 'truncate partition')) {
    const what = wordsOf(cursor.tokens)
    cursor.at = cursor.tokens.length
    return [{ kind: 'truncate', start, table, what }]
  }
  if (passWords(cursor, 'attach partition')) {
    const partition = readName(cursor)
    cursor.at = cursor.tokens.length
    return partition && [{ kind: 'attach-partition', start, table, partition, isCreated: false }]
  }
  if (passWords(cursor, 'detach partition')) return readDetach(table, cursor, start)
  if (passWords(cursor, 'set schema')) {
    const to = readName(cursor)
    return to === undefined
      ? undefined
      : [{ kind: 'rename-table', start, table, to: { ...to, shown: `${to.shown}.${table.name}` } }]
  }
  return readOptions(table, cursor, start, dialect)
}

function readDetach(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  const partition = readName(cursor)
  if (partition === undefined) return undefined
  if (passWords(cursor, 'finalize')) return [{ kind: 'harmless', start, table }]
  const isConcurrent = passWords(cursor, 'concurrently')
  const change: Change = { kind: 'detach-partition', start, table, partition, isConcurrent }
  return isConcurrent ? [{ kind: 'alone', start, what: 'DETACH PARTITION CONCURRENTLY' }, change] : [change]
}

const constraints: ReadonlySet<string> = new Set([
  'constraint',
  'primary',
  'unique',
  'foreign',
  'check',
  'exclude',
  'not',
  'index',
  'key',
  'fulltext',
  'spatial',
  'vector',
])

function readAdd(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  if (passWords(cursor, 'partition')) {
    // More partitions of a hash: the server redistributes the rows.
    const isDealt = passWords(cursor, 'partitions')
    cursor.at = cursor.tokens.length
    return [isDealt ? { kind: 'rewrite', start, table, what: 'ADD PARTITION' } : { kind: 'harmless', start, table }]
  }
  if (constraints.has(wordAt(cursor))) return readConstraint(table, cursor, start)
  passWords(cursor, 'column')
  const isGuarded = passWords(cursor, 'if not exists')
  const list = readParenthesis(cursor)
  if (list !== undefined)
    return splitAtCommas(list).flatMap((part) => {
      const inner = cursorOf(part)
      const at = startAt(inner)
      if (constraints.has(wordAt(inner))) return readConstraint(table, inner, at) ?? [unknownChange(at, wordsOf(part))]
      return readNewColumn(table, inner, at, isGuarded) ?? [unknownChange(at, wordsOf(part))]
    })
  return readNewColumn(table, cursor, start, isGuarded)
}

function readNewColumn(table: Name, cursor: Cursor, start: number, isGuarded: boolean): readonly Change[] | undefined {
  const name = readName(cursor)
  if (name === undefined) return undefined
  const { column, strange } = readColumn(name, cursor.tokens.slice(cursor.at))
  cursor.at = cursor.tokens.length
  const added: Change = { kind: 'add-column', start, table, column, isGuarded }
  return strange === undefined
    ? [added]
    : [added, unknownChange(strange.start, wordsOf(cursor.tokens.slice(cursor.tokens.indexOf(strange))))]
}

function readModify(table: Name, cursor: Cursor, start: number, isRenamed: boolean): readonly Change[] | undefined {
  passWords(cursor, 'column')
  passWords(cursor, 'if exists')
  const name = readName(cursor)
  if (name === undefined) return undefined
  const to = isRenamed ? readName(cursor) : undefined
  if (isRenamed && to === undefined) return undefined
  const { column, strange } = readColumn(name, cursor.tokens.slice(cursor.at))
  const left = strange === undefined ? [] : cursor.tokens.slice(cursor.tokens.indexOf(strange))
  cursor.at = cursor.tokens.length
  const renamed: readonly Change[] =
    to === undefined || to.name.toLowerCase() === name.name.toLowerCase()
      ? []
      : [{ kind: 'rename-column', start, table, column: name, to }]
  const more = strange === undefined ? [] : [unknownChange(strange.start, wordsOf(left))]
  return [...renamed, { kind: 'modify-column', start, table, column }, ...more]
}

const ends: ReadonlySet<string> = new Set(['cascade', 'restrict'])

function readDrop(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  if (passWords(cursor, 'partition')) {
    const what = wordsOf(cursor.tokens)
    cursor.at = cursor.tokens.length
    return [{ kind: 'truncate', start, table, what }]
  }
  const isIndex = passWords(cursor, 'index') || passWords(cursor, 'key')
  if (!isIndex) {
    const dropped = readDropConstraint(table, cursor, start)
    if (dropped !== undefined) return dropped
    passWords(cursor, 'column')
  }
  passWords(cursor, 'if exists')
  const name = readName(cursor)
  if (name === undefined) return undefined
  if (isIndex) return [{ kind: 'drop-index', start, table, index: name, isConcurrent: true }]
  const column: Change = { kind: 'drop-column', start, table, column: name }
  // Views, and foreign keys of other tables.
  const isCascade = passOneOf(cursor, ends) === 'cascade'
  return isCascade ? [column, unknownChange(start, 'CASCADE: dependent objects are dropped too')] : [column]
}

const dropped: Readonly<Record<string, ConstraintForm | undefined>> = {
  'primary key': 'primary-key',
  'foreign key': 'foreign-key',
  check: 'check',
  constraint: undefined,
}

function readDropConstraint(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  const words = Object.keys(dropped).find((each) => passWords(cursor, each))
  if (words === undefined) return undefined
  passWords(cursor, 'if exists')
  const constraint = words === 'primary key' ? undefined : readName(cursor)
  if (words !== 'primary key' && constraint === undefined) return [unknownChange(start, wordsOf(cursor.tokens))]
  const isCascade = passOneOf(cursor, ends) === 'cascade'
  return [{ kind: 'drop-constraint', start, table, form: dropped[words], constraint, isCascade }]
}

function readRename(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  if (passWords(cursor, 'index') || passWords(cursor, 'key') || passWords(cursor, 'constraint')) {
    const isRead = readName(cursor) !== undefined && passWords(cursor, 'to') && readName(cursor) !== undefined
    return isRead ? [{ kind: 'harmless', start, table }] : undefined
  }
  if (passWords(cursor, 'to') || passWords(cursor, 'as') || passSign(cursor, '=')) return renameTo(table, cursor, start)
  const isColumn = passWords(cursor, 'column')
  passWords(cursor, 'if exists')
  const column = readName(cursor)
  if (column === undefined) return undefined
  // MySQL: RENAME new_name.
  if (!isColumn && isAtEnd(cursor)) return [{ kind: 'rename-table', start, table, to: column }]
  const to = passWords(cursor, 'to') ? readName(cursor) : undefined
  return to === undefined ? undefined : [{ kind: 'rename-column', start, table, column, to }]
}

function renameTo(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  const to = readName(cursor)
  return to === undefined ? undefined : [{ kind: 'rename-table', start, table, to }]
}
