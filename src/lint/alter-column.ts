import type { Change } from './change.ts'
import { readType } from './column.ts'
import { type Cursor, type Name, passWords, readName, readParenthesis, wordAt } from './cursor.ts'

/** Reads ALTER [COLUMN] name … of MySQL and PostgreSQL, behind ALTER; undefined for what is not understood. */
export function readAlterColumn(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  if (/^(index|check|constraint)$/.test(wordAt(cursor)) && !/^(set|drop|type)$/.test(wordAt(cursor, 1)))
    return readSwitch(table, cursor, start)
  passWords(cursor, 'column')
  passWords(cursor, 'if exists')
  const column = readName(cursor)
  if (column === undefined) return undefined
  const around = { start, table, column }
  if (passWords(cursor, 'set data type') || passWords(cursor, 'type')) return readSetType(around, cursor)
  if (passWords(cursor, 'set not null')) return [{ kind: 'set-not-null', ...around }]
  if (passWords(cursor, 'drop default')) return [{ kind: 'drop-default', ...around }]
  if (passWords(cursor, 'drop not null') || passWords(cursor, 'set visible') || passWords(cursor, 'set invisible'))
    return [{ kind: 'harmless', start, table }]
  // The previous version of the application gave the value itself or took what was the default: either still works.
  if (passWords(cursor, 'set default') || passWords(cursor, 'set statistics') || passWords(cursor, 'set storage'))
    return toEnd(cursor, { kind: 'harmless', start, table })
  if (passWords(cursor, 'set') || passWords(cursor, 'reset'))
    return readParenthesis(cursor) === undefined ? undefined : [{ kind: 'harmless', start, table }]
  if (passWords(cursor, 'add generated')) return toEnd(cursor, { kind: 'harmless', start, table })
  return undefined
}

function toEnd(cursor: Cursor, change: Change): readonly Change[] {
  cursor.at = cursor.tokens.length
  return [change]
}

/** MySQL: ALTER INDEX i INVISIBLE, ALTER CHECK c NOT ENFORCED. */
function readSwitch(table: Name, cursor: Cursor, start: number): readonly Change[] | undefined {
  cursor.at++
  if (readName(cursor) === undefined) return undefined
  const isRead = ['visible', 'invisible', 'ignored', 'not ignored', 'not enforced'].some((words) =>
    passWords(cursor, words),
  )
  return isRead ? [{ kind: 'harmless', start, table }] : undefined
}

function readSetType(
  around: { readonly start: number; readonly table: Name; readonly column: Name },
  cursor: Cursor,
): readonly Change[] | undefined {
  const type = readType(cursor)
  if (type === '') return undefined
  if (passWords(cursor, 'collate')) readName(cursor)
  const isConverted = passWords(cursor, 'using')
  if (isConverted) cursor.at = cursor.tokens.length
  return [{ kind: 'set-type', ...around, type, isConverted }]
}
