import type { TypeChange } from './type-change.ts'

/** A type, by the server's name for it. */
interface Shape {
  readonly base: string
  /** Lengths, precision and scale as written or as the server takes them to be; empty if there is no limit. */
  readonly sizes: readonly number[]
  /** `year to month` of an interval; '' if nothing is cut off. */
  readonly fields: string
  readonly isArray: boolean
}

const aliases: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  int2: 'smallint',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  'character varying': 'varchar',
  'char varying': 'varchar',
  'national character varying': 'varchar',
  'national char varying': 'varchar',
  'nchar varying': 'varchar',
  character: 'char',
  bpchar: 'char',
  nchar: 'char',
  'national character': 'char',
  'national char': 'char',
  decimal: 'numeric',
  dec: 'numeric',
  'bit varying': 'varbit',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
  'time with time zone': 'timetz',
}

/** Characters of the longest type that is read. */
const longest = 2_000
/** Digits of a second. */
const finest = 6
const momentary: ReadonlySet<string> = new Set(['timestamp', 'timestamptz', 'time', 'timetz'])

/** Reads a type as a script writes it or as format_type() does. */
function shapeOf(type: string): Shape {
  const isArray = /\[\d*\]\s*$|\barray$/i.test(type)
  const element = type.replace(/(\s*\[\d*\])+\s*$|\s+array$/i, '')
  const [, inner = ''] = /\(([^)]*)\)/.exec(element) ?? []
  const written = lowered(element.replace(/\([^)]*\)/, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^pg_catalog\./, '')
  const isInterval = /^interval\b/.test(written)
  const base = isInterval ? 'interval' : (aliases[written] ?? written)
  const given = inner === '' ? [] : inner.split(',').map(Number)
  // An interval drops what is finer than its last field.
  const fields = isInterval && !/second$/.test(written) ? written.slice('interval'.length).trim() : ''
  const shape = { fields, isArray }
  if (base === 'float') return { ...shape, base: (given[0] ?? 53) <= 24 ? 'real' : 'double precision', sizes: [] }
  return { ...shape, base, sizes: sizesOf(base, written, given) }
}

/** The server's defaults for what is not written: CHAR is CHAR(1), BIT is BIT(1), NUMERIC(5) is NUMERIC(5,0). */
function sizesOf(base: string, written: string, given: readonly number[]): readonly number[] {
  if (base === 'numeric' && given.length === 1) return [given[0] ?? 0, 0]
  if (given.length > 0) return given
  if (base === 'bit' || (base === 'char' && written !== 'bpchar')) return [1]
  return momentary.has(base) || base === 'interval' ? [finest] : []
}

/** A quoted name is case-sensitive. */
function lowered(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.toLowerCase()))
}

const integers = ['smallint', 'integer', 'bigint']
const floats = ['real', 'double precision']

/** Types that store the other's bytes unchanged, but mean something else: `from to`. */
const relabelled: ReadonlySet<string> = new Set([
  'cidr inet',
  'bit varbit',
  'xml text',
  'xml varchar',
  'integer oid',
  'oid integer',
  'text citext',
  'citext text',
])

/** Compares two PostgreSQL types, as the server or a script writes them. Source of what is kept: ALTER TABLE, Notes; measured in types-postgres.json. */
export function comparePostgresTypes(from: string, to: string): TypeChange {
  // A name has at most 63 bytes, and reading a far longer text takes quadratic time.
  if (Math.max(from.length, to.length) > longest) return other
  const [left, right] = [shapeOf(from), shapeOf(to)]
  if (left.isArray !== right.isArray) return { comparison: 'other', isRewritten: true }
  const change = left.base === right.base ? compareAlike(left, right) : compareUnlike(left, right)
  // Elements are converted one by one, except where nothing changes or nothing has a limit.
  const isPlain = change.comparison === 'same' || (left.sizes.length === 0 && right.sizes.length === 0)
  return left.isArray && !isPlain ? { ...change, isRewritten: true } : change
}

const same: TypeChange = { comparison: 'same', isRewritten: false }
const free: TypeChange = { comparison: 'wider', isRewritten: false }
const wider: TypeChange = { comparison: 'wider', isRewritten: true }
const narrower: TypeChange = { comparison: 'narrower', isRewritten: true }
const other: TypeChange = { comparison: 'other', isRewritten: true }

function compareAlike(left: Shape, right: Shape): TypeChange {
  const { base, sizes: from } = left
  const to = right.sizes
  if (from.join() === to.join() && left.fields === right.fields) return same
  if (base === 'numeric') return compareNumerics(from, to)
  const isLonger = to[0] === undefined || (from[0] !== undefined && to[0] >= from[0])
  if (base === 'interval') return isLonger && (right.fields === '' || right.fields === left.fields) ? free : narrower
  if (base === 'bit') return other
  if (base === 'char') return isLonger ? wider : narrower
  return isLonger ? free : narrower
}

/** NUMERIC without precision holds every value as written. A new scale rewrites every value. */
function compareNumerics(from: readonly number[], to: readonly number[]): TypeChange {
  const [size, scale = 0] = from
  const [newSize, newScale = 0] = to
  if (newSize === undefined) return free
  if (size === undefined || newScale < scale || newSize - newScale < size - scale) return narrower
  return newScale === scale ? free : wider
}

function compareUnlike(left: Shape, right: Shape): TypeChange {
  const ladder = [integers, floats].find((words) => words.includes(left.base) && words.includes(right.base))
  if (ladder !== undefined) return ladder.indexOf(right.base) > ladder.indexOf(left.base) ? wider : narrower
  const texts = ['char', 'varchar', 'text']
  if (texts.includes(left.base) && texts.includes(right.base)) return compareTexts(left, right)
  return relabelled.has(`${left.base} ${right.base}`) ? { ...other, isRewritten: right.sizes.length > 0 } : other
}

function compareTexts(left: Shape, right: Shape): TypeChange {
  // CHAR pads its values.
  if (right.base === 'char') return other
  const [size] = left.sizes
  const [room] = right.sizes
  if (room !== undefined && (size === undefined || room < size)) return narrower
  return left.base === 'char' ? wider : free
}
