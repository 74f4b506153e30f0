import type { Change } from './change.ts'
import { readReference } from './column.ts'
import { type Cursor, isAtEnd, type Name, passWords, readName, readParenthesis, wordAt } from './cursor.ts'

/** Reads a constraint or an index behind ADD; undefined for what is not understood. */
export function readConstraint(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  if (passWords(cursor, 'constraint')) {
    passWords(cursor, 'if not exists')
    if (!/^(primary|unique|foreign|check|exclude)$/.test(wordAt(cursor)) || wordAt(cursor, 1) === wordAt(cursor))
      readName(cursor)
  }
  if (passWords(cursor, 'foreign key')) return readForeignKey(table, cursor, start)
  if (passWords(cursor, 'check')) {
    if (readParenthesis(cursor) === undefined) return undefined
    passWords(cursor, 'no inherit')
    const isLater = passWords(cursor, 'not valid') || passWords(cursor, 'not enforced')
    passWords(cursor, 'enforced')
    return [{ kind: 'add-constraint', start, table, form: 'check', isLater }]
  }
  if (wordAt(cursor) === 'exclude') {
    cursor.at = cursor.tokens.length
    return [{ kind: 'add-constraint', start, table, form: 'exclusion', isLater: false }]
  }
  const isUnique = passWords(cursor, 'primary key') || passWords(cursor, 'unique')
  const isIndex = ['index', 'key', 'fulltext', 'spatial', 'vector'].reduce(
    (is, word) => passWords(cursor, word) || is,
    false,
  )
  if (!isUnique && !isIndex && wordAt(cursor) !== '') return undefined
  passWords(cursor, 'index')
  passWords(cursor, 'key')
  if (passWords(cursor, 'using index')) {
    if (readName(cursor) === undefined) return undefined
    passTail(cursor)
    return [{ kind: 'add-constraint', start, table, form: 'unique', isLater: true }]
  }
  passWords(cursor, 'nulls not distinct')
  passWords(cursor, 'nulls distinct')
  const isGuarded = passWords(cursor, 'if not exists')
  const hasType = passWords(cursor, 'using btree') || passWords(cursor, 'using hash')
  const name = hasType ? undefined : readName(cursor)
  if (name !== undefined) passIndexType(cursor)
  if (readParenthesis(cursor) === undefined) return undefined
  passTail(cursor)
  if (isUnique) return [{ kind: 'add-constraint', start, table, form: 'unique', isLater: false }]
  // Within ALTER TABLE the whole statement decides about locks, so an index of its own is not judged here.
  return [{ kind: 'add-index', start, table, index: isGuarded ? undefined : name, isUnique: false, isConcurrent: true }]
}

function readForeignKey(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  passWords(cursor, 'if not exists')
  readName(cursor)
  if (readParenthesis(cursor) === undefined || !passWords(cursor, 'references')) return undefined
  readReference(cursor)
  // `valid` is passed over together with the words around it.
  const isLater = cursor.tokens.some(
    ({ value, kind }, at) => kind === 'word' && value === 'not' && cursor.tokens[at + 1]?.value === 'valid',
  )
  return [{ kind: 'add-constraint', start, table, form: 'foreign-key', isLater }]
}

function passIndexType(cursor: Cursor): void {
  if (!passWords(cursor, 'using btree')) passWords(cursor, 'using hash')
}

const tails =
  /^(using|btree|hash|comment|with|parser|ngram|key_block_size|visible|invisible|deferrable|initially|deferred|immediate|not|include|tablespace|ignored|on|conflict|enforced)$/

/** What may follow an index: passed over as long as it is known. */
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
