import { readPath, type WildStep } from '../../input/path.ts'

/** A scalar of a structured file and its place: the common form for JSON, TOML, YAML and XML. */
export interface Leaf {
  readonly path: LeafPath
  readonly value: string
  /** The span of the bare text, without quotes. */
  readonly start: number
  readonly end: number
  /**
   * False if a version cannot simply be put into the span: numbers, booleans, multi-line strings, mixed XML content.
   */
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

/** A path in which steps may be wildcards. */
export type PathPattern = readonly (string | number | WildStep)[]

/** Whether a path matches. A key such as `1` is a name in YAML, although the pattern spells it like an index. */
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
 * undefined if it is not a path. A key that is a star needs quotes.
 */
export function parsePath(text: string): PathPattern | undefined {
  const path = readPath(text, { needsRoot: false, hasLooseKeys: true })
  const last = path?.at(-1)
  if (path === undefined || last === undefined || (typeof last === 'object' && 'wild' in last && last.wild === 'deep'))
    return undefined
  const steps = path.filter((step) => typeof step !== 'object' || 'wild' in step)
  // one `..` is enough, and several would take unlimited time
  const depths = steps.filter((step) => typeof step === 'object' && step.wild === 'deep')
  const isBackward = steps.some((step) => typeof step === 'number' && step < 0)
  return steps.length < path.length || depths.length > 1 || isBackward ? undefined : steps
}
