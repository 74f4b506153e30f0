import type { Token } from '../../sql/statement/lexer.ts'
import type { Change, ChangeOf } from './change.ts'
import { readReference } from './column.ts'
import { type Cursor, cursorOf, isAtEnd, type Name, passWords, readName, readParenthesis, wordAt } from './cursor.ts'

/** Reads a constraint or an index after ADD; undefined for what is not understood. */
export function readConstraint(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  const isNamed =
    passWords(cursor, 'constraint') &&
    (passWords(cursor, 'if not exists') ||
      !/^(primary|unique|foreign|check|exclude|not)$/.test(wordAt(cursor)) ||
      wordAt(cursor, 1) === wordAt(cursor))
  const base = { kind: 'add-constraint', start, table, constraint: isNamed ? readName(cursor) : undefined } as const
  if (passWords(cursor, 'not null')) return readNotNull(base, cursor)
  if (passWords(cursor, 'foreign key')) return readForeignKey(base, cursor)
  if (passWords(cursor, 'check')) {
    const inner = readParenthesis(cursor)
    if (inner === undefined) return undefined
    passWords(cursor, 'no inherit')
    const isLater = passWords(cursor, 'not valid') || passWords(cursor, 'not enforced')
    passWords(cursor, 'enforced')
    return [{ ...base, form: 'check', isLater, notNull: notNullColumns(inner) }]
  }
  if (wordAt(cursor) === 'exclude') {
    cursor.at = cursor.tokens.length
    return [{ ...base, form: 'exclusion', isLater: false, notNull: [] }]
  }
  const form = passWords(cursor, 'primary key') ? 'primary-key' : passWords(cursor, 'unique') ? 'unique' : undefined
  const isIndex = ['index', 'key', 'fulltext', 'spatial', 'vector'].reduce(
    (is, word) => passWords(cursor, word) || is,
    false,
  )
  if (form === undefined && !isIndex && wordAt(cursor) !== '') return undefined
  passWords(cursor, 'index')
  passWords(cursor, 'key')
  if (passWords(cursor, 'using index')) {
    if (readName(cursor) === undefined) return undefined
    passTail(cursor)
    return [{ ...base, form: form ?? 'unique', isLater: true, notNull: [] }]
  }
  passWords(cursor, 'nulls not distinct')
  passWords(cursor, 'nulls distinct')
  const isGuarded = passWords(cursor, 'if not exists')
  const hasType = passWords(cursor, 'using btree') || passWords(cursor, 'using hash')
  const name = hasType ? undefined : readName(cursor)
  if (name !== undefined) passIndexType(cursor)
  if (readParenthesis(cursor) === undefined) return undefined
  passTail(cursor)
  if (form !== undefined) return [{ ...base, form, isLater: false, constraint: base.constraint ?? name, notNull: [] }]
  // In ALTER TABLE, the whole statement decides about locks, so its index is not judged here.
  return [{ kind: 'add-index', start, table, index: isGuarded ? undefined : name, isUnique: false, isConcurrent: true }]
}

/** PostgreSQL 18: `ADD CONSTRAINT n NOT NULL a NOT VALID` is a check until it is validated. */
function readNotNull(base: Base, cursor: Cursor): readonly Change[] | undefined {
  const column = readName(cursor)
  if (column === undefined) return undefined
  passWords(cursor, 'no inherit')
  if (passWords(cursor, 'not valid')) return [{ ...base, form: 'check', isLater: true, notNull: [column] }]
  return [{ kind: 'set-not-null', start: base.start, table: base.table, column }]
}

/** `age IS NOT NULL AND name IS NOT NULL`: the columns of a condition that says only that; none otherwise. */
export function notNullColumns(condition: readonly Token[]): readonly Name[] {
  const cursor = cursorOf(condition)
  const columns: Name[] = []
  do {
    const inner = readParenthesis(cursor)
    const part = inner === undefined ? cursor : cursorOf(inner)
    if (inner !== undefined && wordAt(part, 1) !== 'is') {
      const nested = notNullColumns(inner)
      if (nested.length === 0) return []
      columns.push(...nested)
      continue
    }
    const column = readName(part)
    if (column === undefined || !passWords(part, 'is not null') || (inner !== undefined && !isAtEnd(part))) return []
    columns.push(column)
  } while (passWords(cursor, 'and'))
  return isAtEnd(cursor) ? columns : []
}

type Base = Pick<ChangeOf<'add-constraint'>, 'kind' | 'start' | 'table' | 'constraint'>

function readForeignKey(base: Base, cursor: Cursor): readonly Change[] | undefined {
  passWords(cursor, 'if not exists')
  const name = readName(cursor)
  if (readParenthesis(cursor) === undefined || !passWords(cursor, 'references')) return undefined
  readReference(cursor)
  // `valid` is skipped together with the words around it.
  const isLater = cursor.tokens.some(
    ({ value, kind }, at) => kind === 'word' && value === 'not' && cursor.tokens[at + 1]?.value === 'valid',
  )
  return [{ ...base, constraint: base.constraint ?? name, form: 'foreign-key', isLater, notNull: [] }]
}

function passIndexType(cursor: Cursor): void {
  if (!passWords(cursor, 'using btree')) passWords(cursor, 'using hash')
}

const tails =
  /^(using|btree|hash|comment|with|parser|ngram|key_block_size|visible|invisible|deferrable|initially|deferred|immediate|not|include|tablespace|ignored|on|conflict|enforced)$/

/** What may follow an index: skipped as long as it is known. */
function passTail(cursor: Cursor): void {
  while (!isAtEnd(cursor)) {
    const token = cursor.tokens[cursor.at]
    const isValue = token?.kind === 'string' || token?.kind === 'number' || token?.text === '='
    if (wordAt(cursor) === 'include' || wordAt(cursor) === 'with') {
      cursor.at++
      readParenthesis(cursor)
    } else if (wordAt(cursor) === 'tablespace') cursor.at += 2
    else if (isValue || tails.test(wordAt(cursor))) cursor.at++
    else return
  }
}
