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

/** A step that fits any key or index, or any number of them. */
export interface WildStep {
  readonly wild: 'one' | 'deep'
}

/** A path in which steps may be wild. */
export type PathPattern = readonly (string | number | WildStep)[]

/** Whether a path fits. A key such as `1` is a name in YAML, although the pattern spells it like an index. */
export function fitsPath(path: LeafPath, pattern: PathPattern, from = 0, at = 0): boolean {
  const step = pattern[at]
  if (step === undefined) return from === path.length
  if (typeof step === 'object' && step.wild === 'deep')
    return path.some((_, index) => index >= from && fitsPath(path, pattern, index, at + 1))
  const key = path[from]
  if (key === undefined) return false
  return (typeof step === 'object' || String(key) === String(step)) && fitsPath(path, pattern, from + 1, at + 1)
}

/** The pattern for people. */
export function spellPattern(pattern: PathPattern): string {
  return pattern.reduce<string>((text, step, at) => {
    if (typeof step === 'object') return text + (step.wild === 'deep' ? (at === 0 ? '$.' : '.') : '[*]')
    const spelt = spellPath([step])
    return text + (at === 0 || spelt.startsWith('[') ? spelt : `.${spelt}`)
  }, '')
}

/**
 * Reads a path as people write it: `$.a.b`, `a.b[0].c`, `a["x.y"].b`, `a['x']`, with `*` and `[*]` for any key or index, and one `..` for any depth;
 * undefined when it is none. A key that is a star is written in quotes.
 */
export function parsePath(text: string): PathPattern | undefined {
  const step = /(\.\.)|\.?(\*|[^\s.[\]'"$*]+)|\[(?:(\*)|(\d{1,9}))\]|\["([^"\\]*)"\]|\['([^'\\]*)'\]/y
  const path: (string | number | WildStep)[] = []
  const body = text
    .trim()
    .replace(/^\$(?=\.\.)/, '')
    .replace(/^\$(?=[.[])\.?/, '')
  // a dot stands between two keys, and none behind `..`
  let isOpen = true
  while (step.lastIndex < body.length) {
    const match = step.exec(body)
    if (match === null) return undefined
    const [whole, deep, key, star, index, double, single] = match
    if (key !== undefined && whole.startsWith('.') === isOpen) return undefined
    // one is enough, and several would take time without bound
    if (deep !== undefined && path.some((step) => typeof step === 'object' && step.wild === 'deep')) return undefined
    isOpen = deep !== undefined
    if (deep !== undefined) path.push({ wild: 'deep' })
    else if (key === '*' || star !== undefined) path.push({ wild: 'one' })
    else path.push(index === undefined ? (key ?? double ?? single ?? '') : Number(index))
  }
  const last = path.at(-1)
  return last === undefined || (typeof last === 'object' && last.wild === 'deep') ? undefined : path
}
