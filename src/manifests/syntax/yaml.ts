import type { Document, Node, Scalar } from 'yaml'
import { bounded, TooMuchWork } from '../../input/bounded.ts'
import { describeYamlError, yamlTimeLimit } from '../../input/yaml.ts'
import type { Source } from '../manifest.ts'
import type { Leaf } from './leaf.ts'
import { broken } from './source.ts'

/** The leaves of each document of a YAML 1.2 stream with their places. An alias has the place of its anchor. */
export async function parseYaml(source: Source): Promise<readonly (readonly Leaf[])[]> {
  const yaml = await import('yaml')
  try {
    return bounded(() => readAll(yaml, source), yamlTimeLimit)
  } catch (error) {
    if (error instanceof TooMuchWork)
      throw broken(
        source,
        0,
        `is nested too deep, or too large, or needs more than ${yamlTimeLimit / 1_000} seconds to read`,
      )
    throw error
  }
}

type Yaml = typeof import('yaml')

function readAll(yaml: Yaml, source: Source): readonly (readonly Leaf[])[] {
  // The library's own search for repeated keys takes quadratic time.
  const options = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const
  const parsed = yaml.parseAllDocuments(source.text, options)
  return (Array.isArray(parsed) ? parsed : []).map((document: Document.Parsed) => {
    for (const { pos, code, message } of document.errors) throw broken(source, pos[0], describeYamlError(code, message))
    const leaves: Leaf[] = []
    if (document.contents !== null) new Collector(yaml, source, leaves).collect(document.contents, [])
    return leaves
  })
}

class Collector {
  readonly #yaml: Yaml
  readonly #source: Source
  readonly #leaves: Leaf[]
  /** The newest node of each anchor before the one being collected. */
  readonly #anchors = new Map<string, Node>()

  constructor(yaml: Yaml, source: Source, leaves: Leaf[]) {
    this.#yaml = yaml
    this.#source = source
    this.#leaves = leaves
  }

  collect(node: Node, path: readonly (string | number)[]): void {
    const yaml = this.#yaml
    if (!yaml.isAlias(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node)
    if (yaml.isMap(node)) {
      const seen = new Set<string>()
      for (const { key, value } of node.items) {
        if (!yaml.isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name)) throw broken(this.#source, key.range?.[0] ?? 0, 'is not YAML: a key is duplicated')
        seen.add(name)
        if (yaml.isNode(value)) this.collect(value, [...path, name])
      }
    } else if (yaml.isSeq(node)) {
      for (const [at, item] of node.items.entries()) if (yaml.isNode(item)) this.collect(item, [...path, at])
    } else {
      const scalar = yaml.isAlias(node) ? this.#anchors.get(node.source) : node
      if (yaml.isScalar(scalar)) this.#add(scalar, path)
    }
  }

  #add(scalar: Scalar, path: readonly (string | number)[]): void {
    if (!scalar.range) return
    const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0
    const [start, end] = [scalar.range[0] + quote, scalar.range[1] - quote]
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
    this.#leaves.push({ path, value, start, end, editable: quote === 1 || (scalar.type === 'PLAIN' && start < end) })
  }
}
