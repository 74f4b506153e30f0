import type { AST } from 'toml-eslint-parser'
import type { Source } from '../manifest.ts'
import type { Leaf } from './leaf.ts'
import { broken, brokenLine, lineAt } from './source.ts'

/** A part of a text, to be parsed by itself. */
export interface Part {
  readonly start: number
  readonly end: number
}

/**
 * The leaves of a TOML text (up to 1.1), or of an independent part of it, with their places in the whole; array tables are counted
 * (`package[0].name`).
 */
export async function parseToml(source: Source, part?: Part): Promise<readonly Leaf[]> {
  const { parseTOML, ParseError } = await import('toml-eslint-parser')
  const start = part?.start ?? (source.text.startsWith('\ufeff') ? 1 : 0)
  const leaves: Leaf[] = []
  try {
    const [top] = parseTOML(source.text.slice(start, part?.end), { tomlVersion: '1.1' }).body
    for (const entry of top.body) {
      if (entry.type === 'TOMLKeyValue') collectPair(entry, [], leaves, source, start)
      else for (const pair of entry.body) collectPair(pair, entry.resolvedKey, leaves, source, start)
    }
  } catch (error) {
    if (error instanceof ParseError)
      throw brokenLine(source.path, lineAt(source.text, start) + error.lineNumber - 1, `is not TOML: ${error.message}`)
    if (error instanceof RangeError) throw broken(source, start, 'is nested too deep or has too long a string')
    throw error
  }
  return leaves
}

type Path = readonly (string | number)[]

function collectPair(pair: AST.TOMLKeyValue, prefix: Path, leaves: Leaf[], source: Source, shift: number): void {
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  collect(pair.value, [...prefix, ...keys], leaves, source, shift)
}

function collect(node: AST.TOMLContentNode, path: Path, leaves: Leaf[], source: Source, shift: number): void {
  if (node.type === 'TOMLArray') {
    for (const [at, element] of node.elements.entries()) collect(element, [...path, at], leaves, source, shift)
    return
  }
  if (node.type === 'TOMLInlineTable') {
    for (const pair of node.body) collectPair(pair, path, leaves, source, shift)
    return
  }
  const [start, end] = [node.range[0] + shift, node.range[1] + shift]
  if (node.kind === 'string' && !node.multiline)
    leaves.push({ path, value: node.value, start: start + 1, end: end - 1, editable: true })
  else leaves.push({ path, value: source.text.slice(start, end), start, end, editable: false })
}
