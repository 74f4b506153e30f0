import type { Token } from '../../sql/statement/lexer.ts'
import type { Column } from './change.ts'
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
  signAt,
  wordAt,
} from './cursor.ts'

/** A definition that was read, and where reading stopped before its end. */
export interface ReadColumn {
  readonly column: Column
  /** The first token that was not understood; undefined when all of it was read. */
  readonly strange: Token | undefined
}

const attributes: ReadonlySet<string> = new Set(
  (
    'not null default auto_increment autoincrement unique primary key comment collate character charset check references ' +
    'constraint generated as stored virtual persistent on first after using invisible visible identity storage compression ' +
    'column_format serial always deferrable initially enable without srid ascii unicode'
  ).split(' '),
)
/** Words that look like attributes but belong to the type: `timestamp without time zone`. */
const typeTails: readonly string[] = ['without time zone', 'with time zone', 'with local time zone']

/** Words that continue a type: `double precision`, `int unsigned`, `character varying`, `long varchar`. */
const typeWords: ReadonlySet<string> = new Set(
  'unsigned signed zerofill varying precision binary byte big int integer char character varchar text array'.split(' '),
)

/** The fields to which an interval is limited: `interval day to second(3)`. */
const fields: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'to'])

/** A definition while it is being read. */
interface Draft {
  charset: string
  isNotNull: boolean
  hasDefault: boolean
  isFilled: boolean
  isComputed: boolean
  isGenerated: boolean
  isUnique: boolean
  reference: Name | undefined
  checked: readonly string[] | undefined
}

/** Reads a column's definition after its name, up to the end of the tokens. */
export function readColumn(name: Name, tokens: readonly Token[]): ReadColumn {
  const cursor = cursorOf(tokens)
  const type = readType(cursor)
  const isSerial = /^(big|small)?serial\d?$/.test(type)
  const draft: Draft = {
    charset: '',
    isNotNull: isSerial,
    hasDefault: false,
    isFilled: isSerial,
    isComputed: isSerial,
    isGenerated: false,
    isUnique: false,
    reference: undefined,
    checked: undefined,
  }
  while (!isAtEnd(cursor)) if (!readAttribute(cursor, draft)) break
  return { column: { name, type, ...draft }, strange: cursor.tokens[cursor.at] }
}

/** Reads a type up to the first attribute, in lower case, with single blanks. */
export function readType(cursor: Cursor): string {
  let type = ''
  while (!isAtEnd(cursor)) {
    const tail = typeTails.find((words) => type !== '' && passWords(cursor, words))
    if (tail !== undefined) {
      type += ` ${tail}`
      continue
    }
    // `character varying` is a type, `varchar(9) character set utf8` is not.
    if (attributes.has(wordAt(cursor)) && !(type === '' && /^(character|serial)$/.test(wordAt(cursor)))) break
    const inner = readParenthesis(cursor)
    if (inner !== undefined) {
      type += `(${inner.map(({ text }) => text).join('')})`
      continue
    }
    const token = cursor.tokens[cursor.at]
    if (/^interval\b/.test(type) && fields.has(wordAt(cursor))) {
      type += ` ${wordAt(cursor)}`
      cursor.at++
      continue
    }
    if (type !== '' && token?.kind === 'word' && !/[.]$/.test(type) && !typeWords.has(token.value)) break
    if (token === undefined || (token.kind === 'sign' && !/^[.[\]]$/.test(token.text)) || token.kind === 'string') break
    const text = token.kind === 'name' ? token.text : token.value
    type += type === '' || token.kind === 'sign' || /[.[]$/.test(type) ? text : ` ${text}`
    cursor.at++
  }
  return type
}

function readAttribute(cursor: Cursor, draft: Draft): boolean {
  if (passWords(cursor, 'not null')) draft.isNotNull = true
  else if (passWords(cursor, 'primary key')) {
    draft.isNotNull = true
    draft.isUnique = true
  } else if (passWords(cursor, 'unique')) {
    passWords(cursor, 'key')
    draft.isUnique = true
  } else if (passOneOf(cursor, filling) !== '') draft.isFilled = true
  else if (passWords(cursor, 'default')) readDefault(cursor, draft)
  else if (wordAt(cursor) === 'generated' || wordAt(cursor) === 'as') return readGenerated(cursor, draft)
  else if (passWords(cursor, 'check')) {
    const inner = readParenthesis(cursor)
    if (inner === undefined) return false
    draft.checked = inner
      .filter(({ kind }) => kind === 'word' || kind === 'name')
      .map(({ value }) => value.toLowerCase())
  } else if (passWords(cursor, 'references')) {
    draft.reference = readReference(cursor)
  } else if (passWords(cursor, 'character set') || passWords(cursor, 'charset'))
    draft.charset = readName(cursor)?.name.toLowerCase() ?? ''
  else return passPlain(cursor)
  return true
}

const filling: ReadonlySet<string> = new Set(['auto_increment', 'autoincrement'])
const stables =
  /^(now|current_timestamp|current_date|current_time|localtime|localtimestamp|transaction_timestamp|statement_timestamp|datetime|date|json_object|json_array|true|false|null)$/

/** Up to the next attribute. A function call makes it computed, unless the function is known to give every row the same value. */
function readDefault(cursor: Cursor, draft: Draft): void {
  const first = wordAt(cursor)
  draft.hasDefault = first !== 'null'
  const from = cursor.at
  cursor.at++
  while (!isAtEnd(cursor) && !attributes.has(wordAt(cursor))) {
    if (signAt(cursor) === '(') {
      if (readParenthesis(cursor) === undefined) return
    } else cursor.at++
  }
  const written = cursor.tokens.slice(from, cursor.at)
  draft.isComputed ||= written.some(
    ({ kind, value }, index) => kind === 'word' && written[index + 1]?.text === '(' && !stables.test(value),
  )
}

function readGenerated(cursor: Cursor, draft: Draft): boolean {
  if (passWords(cursor, 'generated')) {
    if (!passWords(cursor, 'always') && !passWords(cursor, 'by default on null')) passWords(cursor, 'by default')
  }
  if (!passWords(cursor, 'as')) return false
  draft.isFilled = true
  if (passWords(cursor, 'identity')) {
    readParenthesis(cursor)
    draft.isComputed = true
    return true
  }
  if (readParenthesis(cursor) === undefined) return false
  draft.isGenerated = true
  if (passWords(cursor, 'virtual')) return true
  draft.isComputed = passWords(cursor, 'stored') || passWords(cursor, 'persistent')
  return true
}

const actions: ReadonlySet<string> = new Set(
  'on delete update cascade restrict set null default no action match full partial simple not deferrable initially deferred immediate valid'.split(
    ' ',
  ),
)

/** After REFERENCES: the table, its columns and what follows. A NOT NULL after it is a separate attribute. */
export function readReference(cursor: Cursor): Name | undefined {
  const table = readName(cursor)
  readParenthesis(cursor)
  while (actions.has(wordAt(cursor))) {
    if (wordAt(cursor) === 'not' && wordAt(cursor, 1) === 'null') return table
    if (/^(null|default)$/.test(wordAt(cursor)) && wordAt(cursor, -1) !== 'set') return table
    cursor.at++
  }
  return table
}

function passPlain(cursor: Cursor): boolean {
  const word = wordAt(cursor)
  if (/^(null|key|first|invisible|visible|virtual|stored|persistent)$/.test(word)) cursor.at++
  else if (/^(collate|after|constraint|storage|compression|column_format)$/.test(word)) {
    cursor.at++
    return readName(cursor) !== undefined
  } else if (word === 'comment') {
    cursor.at += 2
    return true
  } else if (passWords(cursor, 'on update')) {
    cursor.at++
    readParenthesis(cursor)
  } else if (!passSign(cursor, ';')) return false
  return true
}
