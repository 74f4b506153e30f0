import { brief } from '../runner/printable.ts'
import type { Flaw, MapTree, Tree } from './tree.ts'

/** A value of the file with its path, such as `gates.production.require[0]`, for messages. */
export interface Spot {
  readonly path: string
  readonly tree: Tree
}

/** Reads the values of a policy, and collects everything that is wrong with them. */
export class PolicyReading {
  readonly flaws: Flaw[] = []

  /** Records what is wrong; `what` continues the sentence «`path` …». */
  complain({ path, tree }: Spot, what: string, place = tree.place): void {
    this.flaws.push({ place, what: `${path === '' ? 'the file' : `\`${path}\``} ${what}` })
  }

  /** Records that a value is not among what is allowed. */
  refuse(spot: Spot, allowed: string): void {
    this.complain(spot, `is ${told(spot.tree)}; allowed: ${allowed}`)
  }

  /** The values of a mapping by its keys; keys other than `allowed` are flaws. */
  fields(spot: Spot, allowed: readonly string[]): ReadonlyMap<string, Spot> {
    const known = this.entries(spot, `a mapping with ${list(allowed)}`)
    for (const [key, each] of known) {
      if (allowed.includes(key)) continue
      const near = { ...spot, tree: each.tree }
      this.complain(near, `has the unknown key \`${brief(key, 60)}\`; allowed: ${list(allowed)}`, keyPlace(spot, key))
    }
    return known
  }

  /** The values of a mapping whose keys are free. */
  entries(spot: Spot, allowed: string): ReadonlyMap<string, Spot> {
    const { path, tree } = spot
    if (tree.kind !== 'map') {
      this.refuse(spot, allowed)
      return new Map()
    }
    return new Map(
      tree.entries.map(({ key, value }) => [
        key,
        { path: path === '' ? brief(key, 60) : `${path}.${brief(key, 60)}`, tree: value },
      ]),
    )
  }

  /** The items of a list; `least` is how many it must have. */
  items(spot: Spot | undefined, least: number, allowed: string): readonly Spot[] {
    if (spot === undefined) return []
    const { path, tree } = spot
    if (tree.kind !== 'list' || tree.items.length < least) {
      this.refuse(spot, allowed)
      return []
    }
    return tree.items.map((item, at) => ({ path: `${path}[${at}]`, tree: item }))
  }

  /** A text that matches. */
  text(spot: Spot, pattern: RegExp, allowed: string): string {
    const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined
    if (typeof value === 'string' && value.length <= 1_000 && pattern.test(value)) return value
    this.refuse(spot, allowed)
    return ''
  }

  /** One of a few words; `otherwise` where it is not given. */
  choice<const Choice extends string>(
    spot: Spot | undefined,
    allowed: readonly [Choice, ...Choice[]],
    otherwise: Choice,
  ): Choice {
    if (spot === undefined) return otherwise
    const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined
    const found = allowed.find((each) => each === value)
    if (found === undefined) this.refuse(spot, list(allowed))
    return found ?? otherwise
  }

  /** true or false; `otherwise` where it is not given. */
  flag(spot: Spot | undefined, otherwise: boolean): boolean {
    if (spot === undefined) return otherwise
    const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined
    if (typeof value === 'boolean') return value
    this.refuse(spot, '`true`, `false`')
    return otherwise
  }

  /** A whole number from `least` to `most`. */
  integer(spot: Spot, least: number, most: number): number {
    const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    this.refuse(spot, `a whole number from ${least} to ${most}`)
    return least
  }

  /** A key that must be there. */
  required(spot: Spot, fields: ReadonlyMap<string, Spot>, key: string): Spot | undefined {
    const found = fields.get(key)
    if (found === undefined && spot.tree.kind === 'map') this.complain(spot, `lacks \`${key}\``)
    return found
  }
}

function keyPlace({ tree }: Spot, key: string): string {
  return mapEntries(tree).find((entry) => entry.key === key)?.place ?? tree.place
}

function mapEntries(tree: Tree): MapTree['entries'] {
  return tree.kind === 'map' ? tree.entries : []
}

function told(tree: Tree): string {
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
