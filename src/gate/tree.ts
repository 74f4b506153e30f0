import type { LineCounter, Node } from 'yaml'

/** A value of a YAML file with its place, `line:column`, both from 1. */
export type Tree = MapTree | ListTree | ScalarTree

/** A mapping; its keys are text. */
export interface MapTree {
  readonly kind: 'map'
  readonly place: string
  readonly entries: readonly { readonly key: string; readonly place: string; readonly value: Tree }[]
}

/** A list. */
export interface ListTree {
  readonly kind: 'list'
  readonly place: string
  readonly items: readonly Tree[]
}

/** A text, a number, true, false or null. */
export interface ScalarTree {
  readonly kind: 'scalar'
  readonly place: string
  readonly value: string | number | boolean | null
}

/** What is wrong at a place of a file. */
export interface Flaw {
  readonly place: string
  readonly what: string
}

const longestText = 200_000
const deepest = 12

/** Reads one YAML 1.2 document without aliases, tags and keys that are not text: a policy has no use for them. */
export async function parseTree(
  text: string,
): Promise<{ readonly tree: Tree | undefined; readonly flaws: readonly Flaw[] }> {
  if (text.length > longestText)
    return { tree: undefined, flaws: [{ place: '1:1', what: `is longer than ${longestText} characters` }] }
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const flaws: Flaw[] = []
  try {
    const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
    for (const error of document.errors.slice(0, 5))
      flaws.push({ place: placeOf(lines, error.pos[0]), what: `is not YAML: ${error.message.split('\n', 1)[0] ?? ''}` })
    if (flaws.length > 0) return { tree: undefined, flaws }
    if (document.contents === null) return { tree: undefined, flaws: [{ place: '1:1', what: 'is empty' }] }
    return { tree: convert(yaml, lines, document.contents, deepest, flaws), flaws }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { tree: undefined, flaws: [{ place: '1:1', what: 'is nested too deep' }] }
  }
}

function convert(yaml: typeof import('yaml'), lines: LineCounter, node: Node, depth: number, flaws: Flaw[]): Tree {
  const place = placeOf(lines, node.range?.[0] ?? 0)
  const nothing: ScalarTree = { kind: 'scalar', place, value: null }
  const refuse = (what: string): Tree => {
    flaws.push({ place, what })
    return nothing
  }
  if (depth === 0) return refuse('is nested too deep')
  if (yaml.isAlias(node)) return refuse('is an alias (`*name`); write the value itself')
  if (yaml.isScalar(node)) {
    const { value } = node
    const isPlain = value === null || /^(string|number|boolean)$/.test(typeof value)
    return isPlain
      ? { kind: 'scalar', place, value: scalarOf(value) }
      : refuse('is neither text, number, true, false nor null')
  }
  const inner = (value: unknown) => (yaml.isNode(value) ? convert(yaml, lines, value, depth - 1, flaws) : nothing)
  if (yaml.isSeq(node)) return { kind: 'list', place, items: node.items.map(inner) }
  if (!yaml.isMap(node)) return refuse('is neither a mapping, a list nor a value')
  const entries = node.items.flatMap(({ key, value }) => {
    const name = yaml.isScalar(key) ? key.value : undefined
    const at = placeOf(lines, yaml.isNode(key) ? (key.range?.[0] ?? 0) : 0)
    if (typeof name === 'string') return [{ key: name, place: at, value: inner(value) }]
    flaws.push({ place: at, what: 'has a key that is not text; put it in quotes' })
    return []
  })
  return { kind: 'map', place, entries }
}

function scalarOf(value: unknown): ScalarTree['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function placeOf(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${line}:${col}`
}
