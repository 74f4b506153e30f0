import type { LineCounter, Node } from 'yaml'
import { bounded, TooMuchWork } from './bounded.ts'

/** A position in a text; both count from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** The values of a YAML document with their positions. Aliases are replaced by their values. */
export type YamlValue = YamlMap | YamlList | YamlScalar

/** A mapping with unique keys. */
export interface YamlMap {
  readonly kind: 'map'
  readonly position: TextPosition
  readonly entries: readonly YamlEntry[]
}

/** One entry of a mapping. `key` is as written (`1.10`); `isText` is false for a number, a boolean or null. */
export interface YamlEntry {
  readonly key: string
  readonly isText: boolean
  /** Position of the key. */
  readonly position: TextPosition
  readonly value: YamlValue
}

/** A list. */
export interface YamlList {
  readonly kind: 'list'
  readonly position: TextPosition
  readonly items: readonly YamlValue[]
}

/** A text, a number, true, false or null; `text` is as written, so that `1.10` stays `1.10`. */
export interface YamlScalar {
  readonly kind: 'scalar'
  readonly position: TextPosition
  readonly value: string | number | boolean | null
  readonly text: string
}

/**
 * An error at a position; `what` continues a sentence about the document ("is not YAML: …"). It never quotes the document, which may contain a
 * secret.
 */
export interface YamlFault {
  readonly position: TextPosition
  readonly what: string
}

/** The result of reading a document: its value, or at least one error. */
export type YamlReading =
  | { readonly kind: 'read'; readonly value: YamlValue }
  | { readonly kind: 'broken'; readonly faults: readonly YamlFault[] }

/** Maximum characters of a document, values in it (aliases count with all their values), and levels of nesting. */
const longest = 1_000_000
const mostValues = 50_000
const deepest = 40
/** Milliseconds for the longest document on a slow machine. */
export const yamlTimeLimit = 5_000
/** More errors of one document help nobody. */
const mostFaults = 5

/**
 * Reads one YAML 1.2 document; the only reader of users' YAML. It returns in limited time and never throws, whatever the text. With `aliases:
 * 'refuse'`, `*name` is an error.
 */
export async function readYaml(
  text: string,
  { aliases = 'replace' }: { readonly aliases?: 'replace' | 'refuse' } = {},
): Promise<YamlReading> {
  const start: TextPosition = { line: 1, column: 1 }
  if (text.length > longest)
    return { kind: 'broken', faults: [{ position: start, what: `is longer than ${longest} characters` }] }
  const yaml = await import('yaml')
  try {
    return bounded(() => read(yaml, text, aliases), yamlTimeLimit)
  } catch (error) {
    if (error instanceof TooMuchWork) return { kind: 'broken', faults: [{ position: start, what: tooHard }] }
    throw error
  }
}

/** The value as plain data. A key such as `__proto__` is a property like any other. */
export function plainOf(value: YamlValue): unknown {
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(plainOf)
  return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plainOf(inner)]))
}

/** An error with its position, to continue a sentence about the document. */
export function describeFault({ position, what }: YamlFault): string {
  return `${what} (line ${position.line}, column ${position.column})`
}

const limits = `${mostValues} values, ${deepest} levels`
const tooMuch = `is too large; allowed: ${limits}`
/** A small document too, where the machine has no time for us. */
const tooHard = `is too large, or needs more than ${yamlTimeLimit / 1_000} seconds to read; allowed: ${limits}`

type Yaml = typeof import('yaml')

function read(yaml: Yaml, text: string, aliases: 'replace' | 'refuse'): YamlReading {
  const lines = new yaml.LineCounter()
  // The library's own search for duplicate keys takes quadratic time, and `silent` would accept a second document.
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const
  const document = yaml.parseDocument(text, options)
  const { errors } = document
  // After a stack overflow, all other errors are only its consequences.
  const full = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const faults = (full === undefined ? errors.slice(0, mostFaults) : [full]).map(({ pos, code, message }) => {
    return { position: positionAt(lines, pos[0]), what: describeYamlError(code, message) }
  })
  if (faults.length > 0) return { kind: 'broken', faults }
  const grower = new Grower(yaml, lines, aliases)
  const value = grower.grow(document.contents, { line: 1, column: 1 }, 0)
  return grower.faults.length > 0 ? { kind: 'broken', faults: grower.faults } : { kind: 'read', value }
}

function positionAt(lines: LineCounter, offset: number): TextPosition {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** Turns the library's nodes into values. */
class Grower {
  readonly faults: YamlFault[] = []
  readonly #yaml: Yaml
  readonly #lines: LineCounter
  readonly #aliases: 'replace' | 'refuse'
  /** The latest node of each anchor before the current position. */
  readonly #anchors = new Map<string, Node>()
  #values = 0
  /** Of aliases around the current position: their anchors were read before. */
  #replaced = 0

  constructor(yaml: Yaml, lines: LineCounter, aliases: 'replace' | 'refuse') {
    this.#yaml = yaml
    this.#lines = lines
    this.#aliases = aliases
  }

  grow(given: unknown, above: TextPosition, depth: number): YamlValue {
    const { isNode, isAlias, isMap, isSeq, isScalar } = this.#yaml
    const node = isNode(given) ? given : undefined
    const position = node?.range ? positionAt(this.#lines, node.range[0]) : above
    const nothing: YamlScalar = { kind: 'scalar', position, value: null, text: '' }
    if (++this.#values > mostValues || depth > deepest) {
      this.#complain(position, tooMuch)
      return nothing
    }
    if (isAlias(node)) return this.#replace(node.source, position, depth) ?? nothing
    if (node?.anchor !== undefined && this.#replaced === 0) this.#anchors.set(node.anchor, node)
    if (isMap(node)) return { kind: 'map', position, entries: this.#entries(node.items, position, depth) }
    if (isSeq(node)) return { kind: 'list', position, items: this.#items(node.items, position, depth) }
    if (!isScalar(node)) return nothing
    const { value, source } = node
    if (value === null || value === undefined) return { ...nothing, text: source ?? '' }
    if (typeof value === 'string') return { kind: 'scalar', position, value, text: value }
    if (typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'scalar', position, value, text: source ?? String(value) }
    this.#complain(position, 'contains something that is neither text, number, true, false nor null')
    return nothing
  }

  #items(items: readonly unknown[], position: TextPosition, depth: number): readonly YamlValue[] {
    return this.#untilFull(items, (item) => this.grow(item, position, depth + 1))
  }

  #entries(pairs: readonly Pair[], above: TextPosition, depth: number): readonly YamlEntry[] {
    const seen = new Set<string>()
    return this.#untilFull(pairs, ({ key, value }): YamlEntry => {
      const name = this.grow(key, above, depth + 1)
      const isScalar = name.kind === 'scalar'
      if (!isScalar) this.#complain(name.position, 'has a key that is not text')
      const text = isScalar ? name.text : ''
      if (isScalar && seen.has(text)) this.#complain(name.position, 'has a key twice')
      seen.add(text)
      const isText = isScalar && typeof name.value === 'string'
      return { key: text, isText, position: name.position, value: this.grow(value, name.position, depth + 1) }
    })
  }

  /** Values beyond the limit are not visited. */
  #untilFull<Given, Made>(list: readonly Given[], make: (each: Given) => Made): readonly Made[] {
    return list.flatMap((each) => (this.#values > mostValues ? [] : [make(each)]))
  }

  #replace(name: string, position: TextPosition, depth: number): YamlValue | undefined {
    const node = this.#anchors.get(name)
    if (this.#aliases === 'refuse')
      this.#complain(position, 'has an alias (`*name`), which is not allowed here; write the value itself')
    else if (node === undefined)
      this.#complain(position, 'has an alias (`*name`) without an anchor (`&name`) before it')
    if (this.#aliases === 'refuse' || node === undefined) return undefined
    this.#replaced++
    const value = this.grow(node, position, depth + 1)
    this.#replaced--
    return { ...value, position }
  }

  #complain(position: TextPosition, what: string): void {
    if (this.faults.length < mostFaults && !this.faults.some((fault) => fault.what === tooMuch))
      this.faults.push({ position, what })
  }
}

interface Pair {
  readonly key: unknown
  readonly value: unknown
}

/**
 * A library error in our own words, to continue a sentence about the document. The library's messages quote the document (a tag, an escape, a whole
 * line).
 */
export function describeYamlError(code: string, message: string): string {
  if (code === 'RESOURCE_EXHAUSTION') return tooMuch
  if (code === 'MULTIPLE_DOCS') return 'holds several documents (`---`); allowed: one'
  const words = code === 'MISSING_CHAR' ? missing(message) : faultWords.get(code)
  return `is not YAML: ${words ?? 'there is an unexpected character here'}`
}

function missing(message: string): string | undefined {
  if (message.includes('closing')) return 'a quoted text has no closing quote'
  if (message.includes('followed by map values')) return 'a key is not followed by `:` and a space'
  if (message.includes('end with')) return 'a `{` or `[` is not closed'
  if (message.includes('Comments')) return 'a comment needs a space before its `#`'
  return 'a character is missing before this place, such as `,`, `:` or a space'
}

const faultWords: ReadonlyMap<string, string> = new Map([
  ['ALIAS_PROPS', 'an alias cannot have a tag or an anchor'],
  ['BAD_ALIAS', 'an alias or anchor has no name, or one that ends in `:`'],
  ['BAD_COLLECTION_TYPE', 'a tag (`!name`) does not match what follows it'],
  ['BAD_DIRECTIVE', 'a line that begins with `%` is not a directive'],
  ['BAD_DQ_ESCAPE', 'a backslash in double quotes does not begin a valid escape; use single quotes'],
  ['BAD_INDENT', 'the indentation does not match the lines before it, or a `{` or `[` is not closed'],
  ['BAD_PROP_ORDER', 'a tag or anchor is on the wrong side of `-`, `?` or `:`'],
  [
    'BAD_SCALAR_START',
    'a value begins with a reserved character, such as `@`, a backtick, `%` or `|`; put it in quotes',
  ],
  ['BLOCK_AS_IMPLICIT_KEY', 'a value contains `: ` or begins with `- `; put it in quotes or on a line of its own'],
  ['BLOCK_IN_FLOW', 'a list or mapping in block style is inside `{ }` or `[ ]`'],
  ['KEY_OVER_1024_CHARS', 'a key is longer than 1024 characters'],
  ['MULTILINE_IMPLICIT_KEY', 'a key is longer than one line, or a line has no `:`'],
  ['MULTIPLE_ANCHORS', 'a value has two anchors'],
  ['MULTIPLE_TAGS', 'a value has two tags'],
  ['NON_STRING_KEY', 'a key is not text'],
  ['TAB_AS_INDENT', 'a line is indented with a tab; use spaces'],
  ['TAG_RESOLVE_FAILED', 'a value does not match its tag (`!name`)'],
])
