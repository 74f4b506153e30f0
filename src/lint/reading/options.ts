import type { Dialect } from '../../sql/scan/script.ts'
import type { Change } from './change.ts'
import {
  type Cursor,
  isAtEnd,
  type Name,
  passSign,
  passWords,
  readName,
  readParenthesis,
  startAt,
  wordAt,
  wordsOf,
} from './cursor.ts'

/** Options whose change makes the server rewrite the whole table. */
const rewriting: ReadonlySet<string> = new Set(
  'engine row_format key_block_size compression encryption page_compressed page_compression_level encrypted encryption_key_id tablespace transactional'.split(
    ' ',
  ),
)
const plain: ReadonlySet<string> = new Set(
  'algorithm lock comment auto_increment stats_persistent stats_auto_recalc stats_sample_pages avg_row_length max_rows min_rows checksum delay_key_write pack_keys insert_method secondary_engine_attribute engine_attribute autoextend_size'.split(
    ' ',
  ),
)

/** Reads the options of a table, which may follow each other without commas; undefined if the first word is not an option. */
export function readOptions(
  table: Name,
  cursor: Cursor,
  start: number,
  dialect: Dialect,
): readonly Change[] | undefined {
  const changes: Change[] = []
  while (!isAtEnd(cursor)) {
    const read = dialect === 'postgres' ? readStorage : readOption
    const found = read(table, cursor, changes.length === 0 ? start : startAt(cursor))
    if (found === undefined) break
    changes.push(found)
  }
  return changes.length === 0 ? undefined : changes
}

function readOption(table: Name, cursor: Cursor, start: number): Change | undefined {
  const harmless: Change = { kind: 'harmless', start, table }
  const word = wordAt(cursor)
  if (passWords(cursor, 'convert to character set') || passWords(cursor, 'convert to charset')) {
    const charset = readName(cursor)?.name.toLowerCase() ?? ''
    if (passWords(cursor, 'collate')) readName(cursor)
    return { kind: 'convert-charset', start, table, charset }
  }
  if (rewriting.has(word) || plain.has(word)) {
    cursor.at++
    passSign(cursor, '=')
    cursor.at++
    return plain.has(word) ? harmless : { kind: 'rewrite', start, table, what: word.toUpperCase() }
  }
  const isRewrite = ['force', 'rebuild partition', 'optimize partition', 'remove partitioning'].find((words) =>
    passWords(cursor, words),
  )
  if (isRewrite?.includes('partition')) cursor.at = cursor.tokens.length
  if (isRewrite !== undefined) return { kind: 'rewrite', start, table, what: isRewrite.toUpperCase() }
  // It applies to columns added later.
  passWords(cursor, 'default')
  if (passWords(cursor, 'character set') || passWords(cursor, 'charset') || passWords(cursor, 'collate')) {
    passSign(cursor, '=')
    return readName(cursor) === undefined ? undefined : harmless
  }
  return passWords(cursor, 'enable keys') || passWords(cursor, 'disable keys') ? harmless : undefined
}

/** Words of PostgreSQL that decide who sees which rows, and whether they make it stricter. */
const security = [
  ['enable row level security', true],
  ['force row level security', true],
  ['disable row level security', false],
  ['no force row level security', false],
] as const

/** PostgreSQL has clauses where MySQL has options. */
function readStorage(table: Name, cursor: Cursor, start: number): Change | undefined {
  const harmless: Change = { kind: 'harmless', start, table }
  const word = wordAt(cursor)
  const secured = security.find(([words]) => passWords(cursor, words))
  if (secured !== undefined)
    return { kind: 'row-security', start, table, what: secured[0].toUpperCase(), isStricter: secured[1] }
  const isRewrite = ['set logged', 'set unlogged', 'set tablespace', 'set access method'].find((words) =>
    passWords(cursor, words),
  )
  if (isRewrite !== undefined) {
    if (/space|method/.test(isRewrite)) readName(cursor)
    return { kind: 'rewrite', start, table, what: isRewrite.toUpperCase() }
  }
  if (/^(owner|enable|disable)$/.test(word)) {
    const what = wordsOf(cursor.tokens.slice(cursor.at))
    cursor.at = cursor.tokens.length
    return { kind: 'unseen', start, what, table }
  }
  if (passWords(cursor, 'cluster on') || passWords(cursor, 'replica identity using index'))
    return readName(cursor) === undefined ? undefined : harmless
  const isSwitch = [
    'replica identity full',
    'replica identity default',
    'replica identity nothing',
    'set without cluster',
  ].some((words) => passWords(cursor, words))
  if (isSwitch) return harmless
  if (/^(set|reset)$/.test(word) && cursor.tokens[cursor.at + 1]?.text === '(') {
    cursor.at++
    return readParenthesis(cursor) === undefined ? undefined : harmless
  }
  return undefined
}
