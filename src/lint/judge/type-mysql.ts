import type { Comparison, TypeChange } from './type-change.ts'

const aliases: readonly (readonly [RegExp, string])[] = [
  [/^(int|integer|int4|mediumint|int3|smallint|int2|tinyint|int1|bigint|int8)\(\d+\)/, '$1'],
  [/^(integer|int4)\b/, 'int'],
  [/^int2\b/, 'smallint'],
  [/^int8\b/, 'bigint'],
  [/^(bool|boolean)$/, 'tinyint'],
  [/^(character varying|varchar2|nvarchar|national varchar)\b/, 'varchar'],
  [/^(character|bpchar|nchar|national char)\b/, 'char'],
  [/^(numeric|dec|fixed)\b/, 'decimal'],
  [/^double precision$/, 'double'],
  [/^float8$/, 'double'],
  [/^(float4|real)$/, 'float'],
]

const ladders: readonly (readonly string[])[] = [
  ['tinyint', 'smallint', 'mediumint', 'int', 'bigint'],
  ['float', 'double'],
  ['tinytext', 'text', 'mediumtext', 'longtext'],
  ['tinyblob', 'blob', 'mediumblob', 'longblob'],
]

interface Shape {
  readonly base: string
  readonly sizes: readonly number[]
  readonly values: readonly string[]
  readonly isUnsigned: boolean
}

/** Compares two MySQL or MariaDB types, as the server or a script writes them. */
export function compareMysqlTypes(from: string, to: string): TypeChange {
  const [left, right] = [shapeOf(from), shapeOf(to)]
  const comparison = compare(left, right)
  return { comparison, isRewritten: comparison !== 'same' && !(comparison === 'wider' && isKept(left, right)) }
}

/** What the server can do without writing the rows: a longer VARCHAR whose length needs as many bytes, more values whose number needs as many bytes. */
function isKept(left: Shape, right: Shape): boolean {
  if (left.base !== right.base) return false
  const [size = 0] = left.sizes
  const [newSize = 0] = right.sizes
  // The size of a character is not known: up to four bytes.
  if (left.base === 'varchar' || left.base === 'varbinary') return size > 255 || newSize * 4 <= 255
  const room = left.base === 'set' ? 8 : 255
  return left.values.length > 0 && left.values.length <= room && right.values.length <= room
}

function compare(left: Shape, right: Shape): Comparison {
  if (left.base === right.base && /^(enum|set)$/.test(left.base)) return compareValues(left.values, right.values)
  const isNumber = ladders[0]?.includes(left.base) === true && ladders[0].includes(right.base)
  if (left.base === right.base || isNumber) {
    if (left.isUnsigned !== right.isUnsigned) return isWiderSigned(left, right) ? 'wider' : 'sign'
  }
  if (left.base === right.base) return compareSizes(left, right)
  const ladder = ladders.find((words) => words.includes(left.base) && words.includes(right.base))
  // An explicit precision rounds.
  if (left.base !== right.base && ladder === ladders[1] && right.sizes.length > 0) return 'narrower'
  if (ladder !== undefined) return ladder.indexOf(right.base) > ladder.indexOf(left.base) ? 'wider' : 'narrower'
  return compareTexts(left, right)
}

/** UNSIGNED fits into the next larger signed type. */
function isWiderSigned(left: Shape, right: Shape): boolean {
  const rank = (base: string) => ladders[0]?.indexOf(base) ?? -1
  return left.isUnsigned && rank(right.base) > rank(left.base)
}

function shapeOf(type: string): Shape {
  const plain = aliases.reduce(
    (text, [from, to]) => text.replace(from, to),
    type.toLowerCase().replace(/\s+/g, ' ').trim(),
  )
  const [, base = '', inner = ''] = /^([^(]*)(?:\((.*)\))?/.exec(plain) ?? []
  const isList = /^(enum|set)\s*$/.test(base)
  // Digits of a second where none are given.
  const digits = /^(datetime|time|timestamp)$/.test(base) ? [0] : []
  return {
    base: base.replace(/ (unsigned|signed|zerofill)\b/g, '').trim(),
    sizes: isList || inner === '' ? digits : inner.split(',').map(Number),
    values: isList ? valuesOf(type) : [],
    isUnsigned: !isList && /\b(unsigned|zerofill)\b/.test(plain),
  }
}

/** The values of ENUM('a','b'), case-sensitive. One that is not closed takes the rest, so that no later quote is tried again. */
function valuesOf(type: string): readonly string[] {
  return [...type.matchAll(/'((?:[^'\\]|''|\\.)*)('|\\?$)/gs)].flatMap(([, value = '', end]) =>
    end === "'" ? [value.replaceAll("''", "'")] : [],
  )
}

function compareValues(from: readonly string[], to: readonly string[]): Comparison {
  if (from.every((value, index) => to[index] === value)) return from.length === to.length ? 'same' : 'wider'
  return 'enum'
}

function compareSizes({ base, sizes: from }: Shape, { sizes: to }: Shape): Comparison {
  if (from.join() === to.join()) return 'same'
  if (base === 'decimal') {
    const [[size = 10, scale = 0], [newSize = 10, newScale = 0]] = [from, to]
    if (to.length === 0 && from.length > 0) return 'other'
    return newScale >= scale && newSize - newScale >= size - scale ? 'wider' : 'narrower'
  }
  // Nothing is certain about what is not written.
  if (to.length === 0 || from.length === 0) return 'other'
  return (to[0] ?? 0) > (from[0] ?? 0) ? 'wider' : 'narrower'
}

const bytes: Readonly<Record<string, number>> = {
  tinytext: 255,
  text: 65_535,
  mediumtext: 16_777_215,
  longtext: 4_294_967_295,
}

/** CHAR, VARCHAR and the TEXT types, by how much they hold; a character takes up to four bytes of a TEXT. */
function compareTexts(left: Shape, right: Shape): Comparison {
  const isText = ({ base }: Shape) => base === 'char' || base === 'varchar' || base in bytes
  if (!isText(left) || !isText(right)) return 'other'
  const isSized = (base: string) => base === 'char' || base === 'varchar'
  if (isSized(left.base) && isSized(right.base)) {
    if (right.base === 'char') return 'other'
    return right.sizes.length === 0 || (right.sizes[0] ?? 0) >= (left.sizes[0] ?? 1) ? 'wider' : 'narrower'
  }
  if (isSized(right.base)) return 'narrower'
  const room = bytes[right.base] ?? 0
  return left.sizes.length === 0 || (left.sizes[0] ?? 0) * 4 <= room ? 'wider' : 'narrower'
}
