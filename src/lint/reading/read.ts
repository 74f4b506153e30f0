import type { Dialect } from '../../sql/scan/script.ts'
import { type Token, type Tokens, tokenize } from '../../sql/statement/lexer.ts'
import { readAlterTable } from './alter.ts'
import { type Change, unknownChange } from './change.ts'
import { type Cursor, cursorOf, passWords, readName, startAt, wordAt, wordsOf } from './cursor.ts'
import { readData } from './data.ts'
import { readAlterObject, readCreate, readDrop, readRevoke } from './objects.ts'

/**
 * Reads what one statement changes. What it does not understand is `unseen`; every statement has at least one change. `read` are its tokens,
 * if they are already known.
 */
export function readStatement(sql: string, dialect: Dialect, read?: Tokens): readonly Change[] {
  if (sql.length > large) {
    if (isPlainInsert(sql)) return [{ kind: 'write', start: 0 }]
    if (sql.length > largest) return [unknownChange(0, `a statement of ${Math.round(sql.length / 1024 ** 2)} MiB`)]
  }
  const { tokens, complete } = read ?? tokenize(sql, { dialect })
  if (!complete) return [unknownChange(tokens[0]?.start ?? 0, 'a quote or a comment that is not closed')]
  const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';')
  const isBody = isProgram(tokens)
  if (end >= 0 && end < tokens.length - 1 && !isBody)
    return [unknownChange(tokens[end + 1]?.start ?? 0, 'a second statement behind a semicolon')]
  const own = end === tokens.length - 1 && end >= 0 ? tokens.slice(0, -1) : tokens
  const whole = readTokens(own, dialect)
  const plain = own.filter(({ conditional }) => !conditional)
  if (plain.length === own.length || plain.length === 0) return whole
  // Only some servers run an executable comment, so both readings count.
  const isNew = (change: Change) => !whole.some(({ kind, start }) => kind === change.kind && start === change.start)
  return [...whole, ...readTokens(plain, dialect).filter(isNew)]
}

function readTokens(tokens: readonly Token[], dialect: Dialect): readonly Change[] {
  const cursor = cursorOf(tokens)
  const changes = readVerb(cursor, dialect)
  return changes.length === 0 ? [unknownChange(tokens[0]?.start ?? 0, wordsOf(tokens))] : changes
}

/** In characters: above the first limit rows are not read one by one, above the second nothing is read. */
const large = 64 * 1024
const largest = 4 * 1024 ** 2

/** Rows of a dump: nothing in them can end the statement, or run on some servers only. */
function isPlainInsert(sql: string): boolean {
  return /^\s{0,100}(?:INSERT|REPLACE)\s/i.test(sql.slice(0, 200)) && !sql.includes(';') && !sql.includes('/*')
}

function isProgram(tokens: readonly Token[]): boolean {
  const head = tokens.slice(0, 14).map(({ value }) => value)
  return head[0] === 'create' && head.some((word) => /^(procedure|function|trigger|event|package)$/.test(word))
}

function readVerb(cursor: Cursor, dialect: Dialect): readonly Change[] {
  const start = startAt(cursor)
  if (passWords(cursor, 'alter')) {
    passWords(cursor, 'online')
    passWords(cursor, 'ignore')
    if (passWords(cursor, 'table')) return readAlterTable(cursor, dialect)
    return readAlterObject(cursor, start, dialect)
  }
  if (passWords(cursor, 'create')) return readCreate(cursor, start, dialect)
  if (passWords(cursor, 'drop')) return readDrop(cursor, start)
  if (passWords(cursor, 'rename table') || passWords(cursor, 'rename tables')) return readRenames(cursor)
  if (passWords(cursor, 'truncate')) return readTruncate(cursor, start)
  if (passWords(cursor, 'revoke')) return readRevoke(cursor, start)
  return readData(cursor, start, dialect) ?? []
}

function readRenames(cursor: Cursor): readonly Change[] {
  const changes: Change[] = []
  passWords(cursor, 'if exists')
  do {
    const start = startAt(cursor)
    const table = readName(cursor)
    if (passWords(cursor, 'wait')) cursor.at++
    else passWords(cursor, 'nowait')
    const to = passWords(cursor, 'to') ? readName(cursor) : undefined
    if (table === undefined || to === undefined) return [...changes, unknownChange(start, wordsOf(cursor.tokens))]
    changes.push({ kind: 'rename-table', start, table, to })
  } while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0)
  return cursor.at < cursor.tokens.length
    ? [...changes, unknownChange(startAt(cursor), wordsOf(cursor.tokens))]
    : changes
}

function readTruncate(cursor: Cursor, start: number): readonly Change[] {
  passWords(cursor, 'table')
  passWords(cursor, 'only')
  const changes: Change[] = []
  do {
    const table = readName(cursor)
    if (table === undefined) return [...changes, unknownChange(start, 'TRUNCATE without a name')]
    changes.push({ kind: 'truncate', start: changes.length === 0 ? start : table.start, table, what: 'TRUNCATE' })
  } while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0)
  const isKnown = cursor.tokens
    .slice(cursor.at)
    .every(({ value }) => /^(restart|continue|identity|cascade|restrict|wait|nowait|\d+|\*)$/.test(value))
  const isCascade = wordAt(cursor) === 'cascade' || cursor.tokens.at(-1)?.value === 'cascade'
  if (!isKnown || isCascade)
    changes.push(
      unknownChange(
        startAt(cursor),
        `${isCascade ? 'CASCADE: other tables' : wordsOf(cursor.tokens.slice(cursor.at))}`,
      ),
    )
  return changes
}
