import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import { brief } from '../../runner/printable.ts'

/** Where something stands in a file; both count from 1. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** YAML as plain data that knows where it stands. */
export type Tree =
  | { readonly kind: 'map'; readonly spot: Spot; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'list'; readonly spot: Spot; readonly items: readonly Tree[] }
  | { readonly kind: 'scalar'; readonly spot: Spot; readonly value: Scalar; readonly text: string }

/** `text` beside it is what was written, so that `1.10` stays `1.10`. */
export type Scalar = string | number | boolean | null

/** One entry of a map. */
export interface Entry {
  /** Of the key. */
  readonly spot: Spot
  readonly value: Tree
}

/** Takes what is wrong; `what` is a sentence without its full stop. */
export type Complain = (spot: Spot, what: string) => void

/** No file of checks is larger; aliases may make a small file huge. */
const mostNodes = 20_000
const deepest = 20

/** Reads YAML 1.2; undefined after a complaint. */
export function parseTree(text: string, complain: Complain): Tree | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  for (const error of document.errors)
    complain(spotAt(error.pos[0]), `is not YAML: ${brief(error.message.split(' at line ')[0] ?? '', 200)}`)
  if (document.errors.length > 0) return undefined
  return new Grower(document, spotAt, complain).grow(document.contents, { line: 1, column: 1 }, 0)
}

class Grower {
  readonly #document: Document
  readonly #spotAt: (offset: number) => Spot
  readonly #complain: Complain
  #nodes = 0

  constructor(document: Document, spotAt: (offset: number) => Spot, complain: Complain) {
    this.#document = document
    this.#spotAt = spotAt
    this.#complain = complain
  }

  grow(node: unknown, above: Spot, depth: number): Tree {
    const spot = isNode(node) && node.range ? this.#spotAt(node.range[0]) : above
    const nothing: Tree = { kind: 'scalar', spot, value: null, text: '' }
    if (++this.#nodes > mostNodes || depth > deepest) {
      if (this.#nodes <= mostNodes + 1) this.#complain(spot, 'holds too much, or is nested too deep')
      this.#nodes = mostNodes + 1
      return nothing
    }
    if (isAlias(node)) return this.grow(node.resolve(this.#document), spot, depth + 1)
    if (isMap(node)) return { kind: 'map', spot, entries: this.#entries(node.items, spot, depth) }
    if (isSeq(node)) return { kind: 'list', spot, items: node.items.map((item) => this.grow(item, spot, depth + 1)) }
    if (!isScalar(node)) return nothing
    return scalarOf(node.value, node.source, spot)
  }

  #entries(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    spot: Spot,
    depth: number,
  ): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>()
    for (const { key, value } of pairs) {
      const name = this.grow(key, spot, depth + 1)
      if (name.kind !== 'scalar') this.#complain(name.spot, 'has a key that is no text')
      else entries.set(name.text, { spot: name.spot, value: this.grow(value, name.spot, depth + 1) })
    }
    return entries
  }
}

function isNode(node: unknown): node is YamlNode {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
}

function scalarOf(value: unknown, source: string | undefined, spot: Spot): Tree {
  if (typeof value === 'string') return { kind: 'scalar', spot, value, text: value }
  const text = source ?? String(value ?? '')
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'scalar', spot, value, text }
  return { kind: 'scalar', spot, value: null, text }
}

/** The values alone. */
export function plainOf(tree: Tree): unknown {
  if (tree.kind === 'scalar') return typeof tree.value === 'number' ? tree.text : tree.value
  if (tree.kind === 'list') return tree.items.map(plainOf)
  return Object.fromEntries([...tree.entries].map(([name, { value }]) => [name, plainOf(value)]))
}
