import type { Parameter } from '../database/session/value.ts'
import { asciiOf } from '../sql/scan/bytes.ts'
import { type LexerOptions, tokenize } from '../sql/statement/lexer.ts'

/** The input `parameters`: by position or by name; `none` if it was not given. */
export type Parameters =
  | { readonly kind: 'none' }
  | { readonly kind: 'positional'; readonly values: readonly Parameter[] }
  | { readonly kind: 'named'; readonly values: ReadonlyMap<string, Parameter> }

/** Reads the input; `complain` receives errors, without the values. */
export function parseParameters(text: string, reportError: (what: string) => void): Parameters {
  if (text === '') return { kind: 'none' }
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    reportError('is not JSON; allowed: a list such as `[1, "a"]` or a map such as `{ "id": 1 }`')
    return { kind: 'none' }
  }
  if (Array.isArray(given))
    return { kind: 'positional', values: given.map((value, at) => parse(value, at, reportError)) }
  if (typeof given !== 'object' || given === null) {
    reportError('is neither a list nor a map')
    return { kind: 'none' }
  }
  const entries = Object.entries(given).map(([name, value]) => [name, parse(value, name, reportError)] as const)
  for (const [name] of entries)
    if (!/^[A-Za-z_]\w*$/.test(name)) reportError('has a name with characters other than letters, digits and `_`')
  return { kind: 'named', values: new Map(entries) }
}

/** A list or a map is sent as JSON text, for JSON columns. */
function parse(value: unknown, at: string | number, reportError: (what: string) => void): Parameter {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'number') return JSON.stringify(value)
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    reportError(`has a number beyond 2^53 at \`${at}\`, which JSON rounds; write it as a string`)
  return value
}

/** A prepared statement: `parameters` is undefined if it has no placeholder and is sent as text. */
export interface Bound {
  readonly sql: Uint8Array
  readonly parameters: readonly Parameter[] | undefined
}

/** Unused parameters, and placeholders without a value. */
export interface Gaps {
  readonly missing: readonly string[]
  readonly unused: readonly string[]
}

/** Fills the placeholders of the statements, one after the other. */
export class Binder {
  readonly #parameters: Parameters
  readonly #missing = new Set<string>()
  readonly #used = new Set<string>()
  #next = 0

  constructor(parameters: Parameters) {
    this.#parameters = parameters
  }

  /** The statement with `?` for every placeholder, and the values. */
  bind(sql: Uint8Array, reading: LexerOptions): Bound {
    if (this.#parameters.kind === 'none') return { sql, parameters: undefined }
    const values: Parameter[] = []
    const parts: Uint8Array[] = []
    let from = 0
    for (const { start, end, name } of placeholdersOf(sql, reading, this.#parameters.kind)) {
      values.push(this.#valueOf(name))
      parts.push(sql.subarray(from, start), mark)
      from = end
    }
    if (values.length === 0) return { sql, parameters: undefined }
    return { sql: Buffer.concat([...parts, sql.subarray(from)]), parameters: values }
  }

  /** What does not match, after all statements were bound. */
  gaps(): Gaps {
    const { kind } = this.#parameters
    if (kind === 'none') return { missing: [], unused: [] }
    if (kind === 'named') {
      const unused = [...this.#parameters.values.keys()].filter((name) => !this.#used.has(name))
      return { missing: [...this.#missing], unused: unused.map((name) => `:${name}`) }
    }
    const { length } = this.#parameters.values
    const more = this.#next > length ? [`${this.#next - length} more`] : []
    return { missing: more, unused: this.#next < length ? [`${length - this.#next} of ${length}`] : [] }
  }

  #valueOf(name: string): Parameter {
    if (this.#parameters.kind === 'positional') return this.#parameters.values[this.#next++] ?? null
    const value = this.#parameters.kind === 'named' ? this.#parameters.values.get(name) : undefined
    this.#used.add(name)
    if (value === undefined) this.#missing.add(`:${name}`)
    return value ?? null
  }
}

const mark = Buffer.from('?')

/** Its position, in bytes. */
interface Placeholder {
  readonly start: number
  readonly end: number
  readonly name: string
}

function* placeholdersOf(sql: Uint8Array, reading: LexerOptions, kind: 'positional' | 'named'): Generator<Placeholder> {
  let colon: number | undefined
  for (const { text, start, kind: is } of tokenize(asciiOf(sql), reading).tokens) {
    const end = start + text.length
    const isName = is === 'word' && /^[A-Za-z_]\w*$/.test(text)
    if (kind === 'named' && colon === start && isName) yield { start: colon - 1, end, name: text }
    if (kind === 'positional' && text === '?') yield { start, end, name: '' }
    colon = text === ':' ? end : undefined
  }
}
