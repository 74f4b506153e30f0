/**
 * Patterns of a policy, a small subset of regular expressions: characters, `.`, `[a-z]`, `[^…]`, `\d \w \s` and their opposites, groups, `|`, `* +
 * ?`, `{n}`, `{n,}`, `{n,m}`, and `^ $` at the ends, which change nothing because the whole value must match. They run as sets of states, in time
 * proportional to pattern times value, so no pattern can block the gate.
 */
export interface Pattern {
  readonly states: readonly Step[]
  readonly start: number
}

type Step =
  | { readonly kind: 'end' }
  | { readonly kind: 'split'; readonly to: readonly number[] }
  | { readonly kind: 'read'; readonly accepts: (character: string) => boolean; readonly to: number }

/** The longest pattern, in characters, and the most steps that its repetitions may create. */
const longestPattern = 200
const mostSteps = 4_000
const mostRepeats = 200

/** Reads a pattern; a returned text says what is wrong with it, and where. */
export function parsePattern(text: string): Pattern | string {
  if (text.length > longestPattern) return `is longer than ${longestPattern} characters`
  try {
    const reader = new PatternReader(text)
    const tree = reader.readAll()
    const states: Step[] = [{ kind: 'end' }]
    const start = build(tree, 0, states)
    return { states, start }
  } catch (error) {
    if (error instanceof Fault) return error.message
    throw error
  }
}

/** Whether the whole text matches. */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  let live = reach(pattern, [pattern.start])
  for (const character of text) {
    const next = [...live].flatMap((at) => {
      const step = pattern.states[at]
      return step?.kind === 'read' && step.accepts(character) ? [step.to] : []
    })
    live = reach(pattern, next)
    if (live.size === 0) return false
  }
  return live.has(0)
}

/** The states that can be reached without reading a character. */
function reach({ states }: Pattern, from: readonly number[]): ReadonlySet<number> {
  const seen = new Set(from)
  for (const at of seen) {
    const step = states[at]
    if (step?.kind === 'split') for (const to of step.to) seen.add(to)
  }
  return seen
}

/** A pattern that cannot be read; the message continues "`pattern` …". */
class Fault extends Error {}

type Tree =
  | { readonly kind: 'read'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'all'; readonly parts: readonly Tree[] }
  | { readonly kind: 'any'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly part: Tree; readonly least: number; readonly most: number }

/** Adds the states of a tree that lead to `to`; returns the first of them. */
function build(tree: Tree, to: number, states: Step[]): number {
  if (states.length > mostSteps) throw new Fault('repeats too much')
  switch (tree.kind) {
    case 'read':
      return states.push({ kind: 'read', accepts: tree.accepts, to }) - 1
    case 'all':
      return tree.parts.reduceRight((next, part) => build(part, next, states), to)
    case 'any':
      return states.push({ kind: 'split', to: tree.parts.map((part) => build(part, to, states)) }) - 1
    case 'repeat':
      return buildRepeat(tree, to, states)
  }
}

function buildRepeat({ part, least, most }: Extract<Tree, { kind: 'repeat' }>, to: number, states: Step[]): number {
  let next = to
  if (most === Number.POSITIVE_INFINITY) {
    const loop = states.push({ kind: 'split', to: [] }) - 1
    states[loop] = { kind: 'split', to: [build(part, loop, states), to] }
    next = loop
  } else {
    for (let each = least; each < most; each++)
      next = states.push({ kind: 'split', to: [build(part, next, states), to] }) - 1
  }
  for (let each = 0; each < least; each++) next = build(part, next, states)
  return next
}

const classes: ReadonlyMap<string, (character: string) => boolean> = new Map([
  ['d', (character) => /\d/.test(character)],
  ['w', (character) => /\w/.test(character)],
  ['s', (character) => /\s/.test(character)],
  ['D', (character) => /\D/.test(character)],
  ['W', (character) => /\W/.test(character)],
  ['S', (character) => /\S/.test(character)],
])

/** Reads a pattern from left to right. */
class PatternReader {
  readonly #text: readonly string[]
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = [...text]
  }

  readAll(): Tree {
    if (this.#peek() === '^') this.#at++
    const tree = this.#readChoice()
    if (this.#at < this.#text.length) throw this.#fault('`)` without `(`')
    return tree
  }

  #readChoice(): Tree {
    const parts = [this.#readSequence()]
    while (this.#take('|')) parts.push(this.#readSequence())
    return { kind: 'any', parts }
  }

  #readSequence(): Tree {
    const parts: Tree[] = []
    while (this.#at < this.#text.length && this.#peek() !== '|' && this.#peek() !== ')') {
      if (this.#peek() === '$' && this.#at === this.#text.length - 1 && this.#depth === 0) this.#at++
      else parts.push(this.#readRepeated())
    }
    return { kind: 'all', parts }
  }

  #readRepeated(): Tree {
    const part = this.#readAtom()
    const [least, most] = this.#readCount() ?? [1, 1]
    if (/[*+?{]/.test(this.#peek())) throw this.#fault('repetition directly after another one')
    return { kind: 'repeat', part, least, most }
  }

  #readCount(): readonly [number, number] | undefined {
    const unlimited = Number.POSITIVE_INFINITY
    if (this.#take('*')) return [0, unlimited]
    if (this.#take('+')) return [1, unlimited]
    if (this.#take('?')) return [0, 1]
    if (this.#peek() !== '{') return undefined
    const found = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(this.#text.slice(this.#at, this.#at + 12).join(''))
    if (found === null) throw this.#fault('`{` that does not start a repetition; write `\\{`')
    const [whole, low, high] = found
    const least = Number(low)
    const most = high === undefined ? least : high === '' ? unlimited : Number(high)
    if (most < least || Math.max(least, most === unlimited ? 0 : most) > mostRepeats)
      throw this.#fault(`repetition other than from 0 to ${mostRepeats}, the smaller number first`)
    this.#at += whole.length
    return [least, most]
  }

  #readAtom(): Tree {
    const character = this.#next()
    if (character === '(') return this.#readGroup()
    if (character === '[') return { kind: 'read', accepts: this.#readSet() }
    if (character === '.') return { kind: 'read', accepts: () => true }
    if (character === '\\') return { kind: 'read', accepts: this.#readEscape() }
    if (/[*+?{}\]^$]/.test(character)) {
      this.#at--
      throw this.#fault(`\`${character}\` out of place; write \`\\${character}\` for the character`)
    }
    return { kind: 'read', accepts: (each) => each === character }
  }

  #readGroup(): Tree {
    if (this.#take('?') && !this.#take(':'))
      throw this.#fault('kind of group that is not supported; use `(…)` or `(?:…)`')
    this.#depth++
    const tree = this.#readChoice()
    if (!this.#take(')')) throw this.#fault('`(` without `)`')
    this.#depth--
    return tree
  }

  /** After `[`. */
  #readSet(): (character: string) => boolean {
    const isOpposite = this.#take('^')
    const parts: ((character: string) => boolean)[] = []
    while (this.#peek() !== ']') {
      const first = this.#readMember()
      if (typeof first === 'string' && this.#peek() === '-' && this.#peek(1) !== ']') {
        this.#at++
        const last = this.#readMember()
        if (typeof last !== 'string' || last < first) throw this.#fault('range that does not end after its start')
        parts.push((each) => each >= first && each <= last)
      } else parts.push(typeof first === 'string' ? (each) => each === first : first)
    }
    this.#at++
    if (parts.length === 0) throw this.#fault('empty `[]`')
    return (each) => parts.some((accepts) => accepts(each)) !== isOpposite
  }

  #readMember(): string | ((character: string) => boolean) {
    const character = this.#next()
    if (character !== '\\') return character
    const escaped = this.#peek()
    const accepts = this.#readEscape()
    return classes.has(escaped) ? accepts : escaped
  }

  /** After a backslash: a class, or a character that is not a letter or digit. */
  #readEscape(): (character: string) => boolean {
    const character = this.#next()
    const known = classes.get(character)
    if (known !== undefined) return known
    if (/[a-z\d]/i.test(character)) throw this.#fault(`\`\\${character}\`, which is not supported`)
    return (each) => each === character
  }

  #peek(ahead = 0): string {
    return this.#text[this.#at + ahead] ?? ''
  }

  #next(): string {
    const character = this.#text[this.#at]
    if (character === undefined) throw this.#fault('missing part: the pattern ends too early')
    this.#at++
    return character
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false
    this.#at++
    return true
  }

  #fault(what: string): Fault {
    return new Fault(`has, at character ${this.#at + 1}, a ${what}`)
  }
}
