import type { TextPosition, YamlFault, YamlValue } from '../../input/yaml.ts'
import { brief } from '../../text/printable.ts'

/** A value of the file with its path, such as `gates.production.require[0]`, for messages. */
export interface PolicyLocation {
  readonly path: string
  readonly tree: YamlValue
}

/** Reads the values of a policy, and collects all errors. */
export class PolicyReader {
  readonly faults: YamlFault[] = []

  /** Records an error; `what` continues the sentence "`path` …". */
  reportError({ path, tree }: PolicyLocation, what: string, position = tree.position): void {
    this.faults.push({ position, what: `${path === '' ? 'the file' : `\`${path}\``} ${what}` })
  }

  /** Records that a value is not allowed. */
  refuse(location: PolicyLocation, allowed: string): void {
    this.reportError(location, `is ${describeValue(location.tree)}; allowed: ${allowed}`)
  }

  /** The values of a mapping by key; keys that are not in `allowed` are errors. */
  fields(location: PolicyLocation, allowed: readonly string[]): ReadonlyMap<string, PolicyLocation> {
    const known = this.entries(location, `a mapping with ${list(allowed)}`)
    for (const [key, each] of known) {
      if (allowed.includes(key)) continue
      const near = { ...location, tree: each.tree }
      this.reportError(
        near,
        `has the unknown key \`${brief(key, 60)}\`; allowed: ${list(allowed)}`,
        keyPosition(location, key),
      )
    }
    return known
  }

  /** The values of a mapping with free keys. */
  entries(location: PolicyLocation, allowed: string): ReadonlyMap<string, PolicyLocation> {
    const { path, tree } = location
    if (tree.kind !== 'map') {
      this.refuse(location, allowed)
      return new Map()
    }
    for (const { isText, position } of tree.entries)
      if (!isText) this.reportError(location, 'has a key that is not text; put it in quotes', position)
    return new Map(
      tree.entries.map(({ key, value }) => [
        key,
        { path: path === '' ? brief(key, 60) : `${path}.${brief(key, 60)}`, tree: value },
      ]),
    )
  }

  /** The items of a list; `least` is the minimum number. */
  items(location: PolicyLocation | undefined, least: number, allowed: string): readonly PolicyLocation[] {
    if (location === undefined) return []
    const { path, tree } = location
    if (tree.kind !== 'list' || tree.items.length < least) {
      this.refuse(location, allowed)
      return []
    }
    return tree.items.map((item, at) => ({ path: `${path}[${at}]`, tree: item }))
  }

  /** A text that matches. */
  text(location: PolicyLocation, pattern: RegExp, allowed: string): string {
    const value = location.tree.kind === 'scalar' ? location.tree.value : undefined
    if (typeof value === 'string' && value.length <= 1_000 && pattern.test(value)) return value
    this.refuse(location, allowed)
    return ''
  }

  /** One of a few words; `otherwise` if it is missing. */
  choice<const Choice extends string>(
    location: PolicyLocation | undefined,
    allowed: readonly [Choice, ...Choice[]],
    otherwise: Choice,
  ): Choice {
    if (location === undefined) return otherwise
    const value = location.tree.kind === 'scalar' ? location.tree.value : undefined
    const found = allowed.find((each) => each === value)
    if (found === undefined) this.refuse(location, list(allowed))
    return found ?? otherwise
  }

  /** true or false; `otherwise` if it is missing. */
  flag(location: PolicyLocation | undefined, otherwise: boolean): boolean {
    if (location === undefined) return otherwise
    const value = location.tree.kind === 'scalar' ? location.tree.value : undefined
    if (typeof value === 'boolean') return value
    this.refuse(location, '`true`, `false`')
    return otherwise
  }

  /** A whole number from `least` to `most`. */
  integer(location: PolicyLocation, least: number, most: number): number {
    const value = location.tree.kind === 'scalar' ? location.tree.value : undefined
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    this.refuse(location, `a whole number from ${least} to ${most}`)
    return least
  }

  /** A required key. */
  required(
    location: PolicyLocation,
    fields: ReadonlyMap<string, PolicyLocation>,
    key: string,
  ): PolicyLocation | undefined {
    const found = fields.get(key)
    if (found === undefined && location.tree.kind === 'map') this.reportError(location, `has no \`${key}\``)
    return found
  }
}

function keyPosition({ tree }: PolicyLocation, key: string): TextPosition {
  const entries = tree.kind === 'map' ? tree.entries : []
  return entries.find((entry) => entry.key === key)?.position ?? tree.position
}

function describeValue(tree: YamlValue): string {
  if (tree.kind === 'map') return tree.entries.length === 0 ? 'an empty mapping' : 'a mapping'
  if (tree.kind === 'list') return tree.items.length === 0 ? 'an empty list' : 'a list'
  return typeof tree.value === 'string'
    ? `\`${brief(tree.value, 80)}\``
    : `\`${String(tree.value)}\` (${tree.value === null ? 'nothing' : typeof tree.value})`
}

/** Words in code, for a message. */
export function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
