import type { Document, Node } from 'yaml'
import type { Leaf } from './leaf.ts'
import type { Source } from './manifest.ts'
import { broken } from './source.ts'

/** The leaves of each document of a YAML 1.2 stream with their places. An alias stands where its anchor stands. */
export async function parseYaml(source: Source): Promise<readonly (readonly Leaf[])[]> {
  const yaml = await import('yaml')
  const documents = readAll(yaml, source)
  return documents.map((document) => {
    for (const error of document.errors)
      throw broken(source, error.pos[0], `is not YAML: ${error.message.split('\n', 1)[0]?.replace(/ at line .*$/, '')}`)
    const leaves: Leaf[] = []
    if (document.contents !== null) collect(yaml, document, document.contents, [], leaves)
    return leaves
  })
}

type Yaml = typeof import('yaml')

function readAll(yaml: Yaml, source: Source): readonly Document.Parsed[] {
  try {
    const parsed = yaml.parseAllDocuments(source.text, { prettyErrors: false, logLevel: 'silent' })
    return Array.isArray(parsed) ? parsed : []
  } catch (error) {
    if (error instanceof RangeError) throw broken(source, 0, 'is nested too deep')
    throw error
  }
}

function collect(
  yaml: Yaml,
  document: Document.Parsed,
  node: Node,
  path: readonly (string | number)[],
  leaves: Leaf[],
): void {
  if (yaml.isMap(node)) {
    for (const { key, value } of node.items) {
      const name = yaml.isScalar(key) ? String(key.value) : undefined
      if (name !== undefined && yaml.isNode(value)) collect(yaml, document, value, [...path, name], leaves)
    }
  } else if (yaml.isSeq(node)) {
    for (const [at, item] of node.items.entries())
      if (yaml.isNode(item)) collect(yaml, document, item, [...path, at], leaves)
  } else {
    const scalar = yaml.isAlias(node) ? node.resolve(document) : node
    if (!yaml.isScalar(scalar) || !scalar.range) return
    const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0
    const [start, end] = [scalar.range[0] + quote, scalar.range[1] - quote]
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
    leaves.push({ path, value, start, end, editable: quote === 1 || (scalar.type === 'PLAIN' && start < end) })
  }
}
