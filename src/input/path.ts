/** Paths into documents of keys and lists, in the one notation for users: JSONPath (RFC 9535), as far as it selects values. */

/** A step that matches any key or index, or any number of them. */
export interface WildStep {
  readonly wild: 'one' | 'deep'
}

/** A step to the values for which a condition holds. */
export interface FilterStep {
  readonly filter: Filter
}

/** One step: a key, an index (negative from the end), or one that matches several. */
export type PathStep = string | number | WildStep | FilterStep

/** The condition of a filter. */
export type Filter =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | { readonly kind: 'exists'; readonly at: KeyPath }
  | { readonly kind: 'compare'; readonly at: KeyPath; readonly operator: FilterOperator; readonly to: Literal }

/** Only keys and indexes. */
export type KeyPath = readonly (string | number)[]
/** The comparison of two values. */
export type FilterOperator = '==' | '!=' | '<' | '<=' | '>' | '>='
/** A number is kept as it was written. */
export type Literal = { readonly number: string } | { readonly value: string | boolean | null }

/** How strict the reader is. */
export interface PathForm {
  /** Whether `$` must come first. */
  readonly needsRoot: boolean
  /** Whether a key without quotes may contain everything except `. [ ] ' " $ *` and white space, or only a name. */
  readonly hasLooseKeys: boolean
}

/** Maximum characters of a path. */
const longest = 1_000
const mostDepth = 20
const looseKey = /\.?([^\s.[\]'"$*]+)/y
const nameKey = /\.?([\p{L}_][\p{L}\p{N}_-]*)/uy

/** Reads a path; undefined if it is invalid. */
export function readPath(text: string, form: PathForm): readonly PathStep[] | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const isRooted = /^\$(?:$|[.[])/.test(trimmed)
  if (form.needsRoot && !isRooted) return undefined
  const reader = new PathReader(trimmed, form, isRooted ? 1 : 0)
  try {
    return reader.whole()
  } catch (error) {
    if (error instanceof NoPath) return undefined
    throw error
  }
}

class NoPath extends Error {}

/** Reads the text once, from left to right. */
class PathReader {
  readonly #text: string
  readonly #form: PathForm
  #at: number

  constructor(text: string, form: PathForm, from: number) {
    this.#text = text
    this.#form = form
    this.#at = from
  }

  whole(): readonly PathStep[] {
    const path = this.#steps(this.#at > 0, 0)
    if (this.#at < this.#text.length) throw new NoPath()
    return path
  }

  /** Steps up to anything else. `isAfterRoot`: a dot comes before the first key. */
  #steps(isAfterRoot: boolean, depth: number): readonly PathStep[] {
    const path: PathStep[] = []
    // a dot separates two keys, but none follows `..`
    let isOpen = !isAfterRoot
    for (;;) {
      const from = this.#at
      if (this.#take(/\.\./y) !== undefined) {
        path.push({ wild: 'deep' })
        isOpen = true
        continue
      }
      const step = this.#bracket(depth) ?? this.#key(isOpen)
      if (step === undefined) {
        if (isOpen && path.length > 0) throw new NoPath()
        this.#at = from
        return path
      }
      path.push(step)
      isOpen = false
    }
  }

  #key(isOpen: boolean): PathStep | undefined {
    const form = this.#form.hasLooseKeys ? looseKey : nameKey
    const isDotted = this.#text[this.#at] === '.'
    const star = this.#take(/\.?\*/y)
    const key = star === undefined ? this.#take(form)?.[1] : undefined
    if (star === undefined && key === undefined) return undefined
    if (isDotted === isOpen) throw new NoPath()
    return key ?? { wild: 'one' }
  }

  #bracket(depth: number): PathStep | undefined {
    if (this.#take(/\[\*\]/y) !== undefined) return { wild: 'one' }
    const index = this.#take(/\[(-?\d{1,9})\]/y)?.[1]
    if (index !== undefined) return Number(index)
    if (this.#take(/\[\s*\?/y) !== undefined) {
      const filter = this.#any(depth + 1)
      if (this.#take(/\s*\]/y) === undefined) throw new NoPath()
      return { filter }
    }
    if (this.#take(/\[(?=["'])/y) === undefined) return undefined
    const key = this.#quoted()
    if (key === undefined || this.#take(/\]/y) === undefined) throw new NoPath()
    return key
  }

  #any(depth: number): Filter {
    if (depth > mostDepth) throw new NoPath()
    const parts = [this.#all(depth)]
    while (this.#take(/\s*\|\|/y) !== undefined) parts.push(this.#all(depth))
    const [first] = parts
    return parts.length === 1 && first !== undefined ? first : { kind: 'any', parts }
  }

  #all(depth: number): Filter {
    const parts = [this.#term(depth)]
    while (this.#take(/\s*&&/y) !== undefined) parts.push(this.#term(depth))
    const [first] = parts
    return parts.length === 1 && first !== undefined ? first : { kind: 'all', parts }
  }

  #term(depth: number): Filter {
    if (this.#take(/\s*!(?!=)/y) !== undefined) {
      if (depth > mostDepth) throw new NoPath()
      return { kind: 'not', part: this.#term(depth + 1) }
    }
    if (this.#take(/\s*\(/y) !== undefined) {
      const inner = this.#any(depth + 1)
      if (this.#take(/\s*\)/y) === undefined) throw new NoPath()
      return inner
    }
    if (this.#take(/\s*@/y) === undefined) throw new NoPath()
    const at = this.#steps(true, depth + 1).map((step) => {
      if (typeof step === 'object') throw new NoPath()
      return step
    })
    const operator = operators.find((each) => each === this.#peek(/\s*(==|!=|<=|>=|<|>)\s*/y))
    if (operator === undefined) return { kind: 'exists', at }
    this.#take(/\s*(?:==|!=|<=|>=|<|>)\s*/y)
    return { kind: 'compare', at, operator, to: this.#literal() }
  }

  #literal(): Literal {
    const number = this.#take(/-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,6})?(?![\w.])/y)?.[0]
    if (number !== undefined) return { number }
    const word = this.#take(/true|false|null/y)?.[0]
    if (word !== undefined) return { value: word === 'null' ? null : word === 'true' }
    const value = this.#quoted()
    if (value === undefined) throw new NoPath()
    return { value }
  }

  /** A text in double or single quotes, with backslashes as in JSON. */
  #quoted(): string | undefined {
    const double = this.#take(/"((?:[^"\\]|\\.)*)"/y)?.[1]
    const single = double === undefined ? this.#take(/'((?:[^'\\]|\\.)*)'/y)?.[1] : undefined
    const inner = double ?? single?.replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"))
    if (inner === undefined) return undefined
    try {
      return String(JSON.parse(`"${inner}"`))
    } catch {
      throw new NoPath()
    }
  }

  #peek(form: RegExp): string | undefined {
    form.lastIndex = this.#at
    return form.exec(this.#text)?.[1]
  }

  #take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.#at
    const found = form.exec(this.#text)
    if (found === null) return undefined
    this.#at = form.lastIndex
    return found
  }
}

const operators = ['==', '!=', '<=', '>=', '<', '>'] as const
