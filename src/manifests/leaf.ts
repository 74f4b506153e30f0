/** A scalar of a structured file and where it stands: the shape into which JSON, TOML, YAML and XML are read alike. */
export interface Leaf {
  readonly path: LeafPath
  readonly value: string
  /** The span of the bare text, without quotes. */
  readonly start: number
  readonly end: number
  /** False where a version cannot simply be put into the span: numbers, booleans, multi-line strings, mixed XML content. */
  readonly editable: boolean
}

/** Keys and indices from the root down. */
export type LeafPath = readonly (string | number)[]

/** The leaf at exactly this path, the last one where a key is repeated. */
export function findLeaf(leaves: readonly Leaf[], ...path: LeafPath): Leaf | undefined {
  return leaves.findLast((leaf) => isAt(leaf.path, path))
}

/** True when both paths are equal. */
export function isAt(path: LeafPath, other: LeafPath): boolean {
  return path.length === other.length && path.every((key, at) => key === other[at])
}

/** True when `path` is below `prefix`. */
export function isBelow(path: LeafPath, prefix: LeafPath): boolean {
  return path.length > prefix.length && prefix.every((key, at) => key === path[at])
}

/** The path for people: `packages["packages/a"].version`, `items[0]`. */
export function spellPath(path: LeafPath): string {
  return path
    .map((key, at) => {
      if (typeof key === 'number') return `[${key}]`
      if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`
      return at === 0 ? key : `.${key}`
    })
    .join('')
}

/**
 * Reads a path as people write it: `$.a.b`, `a.b[0].c`, `a["x.y"].b`, `a['x']`; undefined when it is none.
 * Deliberately without wildcards and filters: one path names one place.
 */
export function parsePath(text: string): LeafPath | undefined {
  const step = /\.?([^\s.[\]'"$]+)|\[(\d{1,9})\]|\["([^"\\]*)"\]|\['([^'\\]*)'\]/y
  const path: (string | number)[] = []
  const body = text.trim().replace(/^\$(?=[.[])\.?/, '')
  while (step.lastIndex < body.length) {
    const at = step.lastIndex
    const match = step.exec(body)
    if (match === null || (at === 0 && body.startsWith('.')) || (at > 0 && match[1] !== undefined && body[at] !== '.'))
      return undefined
    const index = match[2]
    path.push(index === undefined ? (match[1] ?? match[3] ?? match[4] ?? '') : Number(index))
  }
  return path.length > 0 ? path : undefined
}
