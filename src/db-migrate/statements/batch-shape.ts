import type { Dialect } from '../../sql/scan/script.ts'
import { type Token, tokenize } from '../../sql/statement/lexer.ts'
import { brief } from '../../text/printable.ts'

/** A big statement, split where a range of rows is inserted. */
export interface BatchShape {
  /** The table whose rows are walked, by its parts, and the qualifier of its columns in the statement. */
  readonly table: readonly string[]
  readonly alias: string
  /** Columns that an UPDATE sets, in lower case. */
  readonly sets: readonly string[]
  /** The statement with an additional condition. */
  readonly within: (range: string) => string
}

/** A token of the statement, with the number of parentheses around it. */
interface Deep extends Token {
  readonly depth: number
}

/** What changes the meaning of a statement that is run range by range. */
const whole = /^(order|limit|group|having|distinct|union|intersect|except|window|offset|fetch|top)$/
const aggregate = /^(count|sum|min|max|avg|group_concat|string_agg|array_agg|json_arrayagg|rank|row_number)$/

/** The reason for a statement that does not work on the rows of a table. */
export const notBatched = 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'

/**
 * Why a statement cannot be run by ranges of a table with this primary key; undefined if it can. It continues «… in batches: ».
 */
export function keyFault({ table, sets }: BatchShape, key: readonly string[]): string | undefined {
  if (key.length === 0) return `\`${brief(table.join('.'))}\` has no primary key`
  const set = key.find((name) => sets.includes(name.toLowerCase()))
  return set === undefined ? undefined : `it changes \`${brief(set)}\`, which is part of the primary key`
}

/** Takes an UPDATE, a DELETE or an INSERT … SELECT apart; a string says why it cannot. It continues «… cannot be run in batches: ». */
export function shapeOf(sql: string, dialect: Dialect): BatchShape | string {
  const { tokens, complete } = tokenize(sql, { dialect })
  if (!complete) return 'it cannot be parsed completely'
  const end = tokens.findIndex(isEnd)
  if (end !== -1 && !tokens.slice(end).every(isEnd)) return 'it contains several statements'
  return shapeOfOne(sql.slice(0, tokens[end]?.start), tokens)
}

function isEnd({ text }: Token): boolean {
  return text === ';'
}

function shapeOfOne(sql: string, tokens: readonly Token[]): BatchShape | string {
  const deep = withDepth(tokens)
  const top = deep.filter(({ depth }) => depth === 0)
  const stopper = top.find(({ kind, value }) => kind === 'word' && whole.test(value))
  if (stopper !== undefined) return `${stopper.text.toUpperCase()} works on all rows together`
  const verb = top[0]?.value
  if (verb === 'update') return shapeUpdate(sql, top)
  if (verb === 'delete') return shapeDelete(sql, top)
  if (verb === 'insert' || verb === 'replace') return shapeInsert(sql, top)
  return notBatched
}

function withDepth(tokens: readonly Token[]): readonly Deep[] {
  let depth = 0
  return tokens.map((token) => {
    if (token.text === ')') depth--
    const deep = { ...token, depth }
    if (token.text === '(') depth++
    return deep
  })
}

function find(top: readonly Deep[], word: string, from = 0): number {
  return top.findIndex(({ kind, value }, at) => at >= from && kind === 'word' && value === word)
}

function shapeUpdate(sql: string, top: readonly Deep[]): BatchShape | string {
  const from = top.findIndex(
    ({ kind, value }, at) => at > 0 && !(kind === 'word' && /^(low_priority|ignore|only)$/.test(value)),
  )
  const set = find(top, 'set')
  const table = readTable(top, from)
  if (table === undefined || set === -1) return 'its table cannot be read'
  const where = find(top, 'where')
  const assigned = top.slice(set, where === -1 ? undefined : where)
  const sets = assigned.flatMap(({ value }, at) => (assigned[at + 1]?.text === '=' ? [value.toLowerCase()] : []))
  return { ...table, sets, within: insertion(sql, top, where, find(top, 'returning')) }
}

function shapeDelete(sql: string, top: readonly Deep[]): BatchShape | string {
  const from = find(top, 'from')
  const isPlain = top.slice(1, from).every(({ value }) => /^(low_priority|quick|ignore)$/.test(value))
  const table = readTable(top, from + 1)
  if (table === undefined || !isPlain || find(top, 'using') !== -1 || find(top, 'join') !== -1)
    return 'a DELETE from several tables is not supported'
  return { ...table, sets: [], within: insertion(sql, top, find(top, 'where'), find(top, 'returning')) }
}

function shapeInsert(sql: string, top: readonly Deep[]): BatchShape | string {
  const select = find(top, 'select')
  const from = find(top, 'from', select)
  const table = readTable(top, from + 1)
  if (select === -1 || from === -1 || table === undefined) return notBatched
  const called = top
    .slice(select, from)
    .find(({ value }, at) => aggregate.test(value) && top[select + at + 1]?.text === '(')
  if (called !== undefined) return `${called.text.toUpperCase()} works on all rows together`
  const on = top.findIndex(
    ({ value }, at) => at > from && value === 'on' && /^(duplicate|conflict)$/.test(top[at + 1]?.value ?? ''),
  )
  const tail = on === -1 ? find(top, 'returning', from) : on
  return { ...table, sets: [], within: insertion(sql, top, find(top, 'where', from), tail) }
}

/** Words behind the name of a table that are no alias. */
const notAlias = /^(set|where|join|inner|left|right|cross|natural|straight_join|on|from|returning|use|force)$/

/** `name`, `schema.name`, each with or without an alias after it. */
function readTable(top: readonly Deep[], at: number): Pick<BatchShape, 'table' | 'alias'> | undefined {
  const [first, dot, second] = [top[at], top[at + 1], top[at + 2]]
  if (!isName(first)) return undefined
  const table = dot?.text === '.' && isName(second) ? [nameOf(first), nameOf(second)] : [nameOf(first)]
  const next = at + (table.length === 1 ? 1 : 3)
  const follows = top[top[next]?.value === 'as' ? next + 1 : next]
  const isAlias = isName(follows) && (follows.kind === 'name' || !notAlias.test(follows.value))
  return {
    table,
    alias: isAlias
      ? follows.text
      : top
          .slice(at, next)
          .map(({ text }) => text)
          .join(''),
  }
}

function isName(token: Deep | undefined): token is Deep {
  return token?.kind === 'name' || token?.kind === 'word'
}

function nameOf({ kind, value, text }: Deep): string {
  return kind === 'name' ? value : text
}

/** Line breaks around the original condition, because it may end in a comment. */
function insertion(sql: string, top: readonly Deep[], where: number, tail: number): BatchShape['within'] {
  const end = top[tail]?.start ?? sql.length
  const found = top[where]
  return (range) => {
    if (found === undefined) return `${sql.slice(0, end)}\nWHERE ${range}\n${sql.slice(end)}`
    const start = found.start + found.text.length
    return `${sql.slice(0, start)} ${range} AND (${sql.slice(start, end)}\n)\n${sql.slice(end)}`
  }
}
