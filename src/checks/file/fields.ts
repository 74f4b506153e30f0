import { durationForms, parseDuration } from '../../runner/inputs.ts'
import { brief } from '../../runner/printable.ts'
import { placeholdersIn } from '../template.ts'
import type { Entry, Spot, Tree } from './tree.ts'

/** What is wrong with a file, in the order of the file, told together. */
export class Problems {
  readonly #name: string
  readonly #found: { readonly spot: Spot; readonly text: string }[] = []

  constructor(name: string) {
    this.#name = name
  }

  readonly add = (spot: Spot, what: string): void => {
    this.#found.push({ spot, text: `${this.#name}:${spot.line}:${spot.column}: ${what}.` })
  }

  get lines(): readonly string[] {
    const order = (a: Spot, b: Spot) => a.line - b.line || a.column - b.column
    return this.#found.toSorted((a, b) => order(a.spot, b.spot)).map(({ text }) => text)
  }
}

interface Range {
  readonly least: number
  readonly most: number
}

/** The fields of one map. Each is asked for by its name; `finish` complains of those that nobody asked for. */
export class Fields {
  readonly spot: Spot
  readonly path: string
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #isMap: boolean
  readonly #known = new Set<string>()
  readonly #problems: Problems
  readonly #variables: ReadonlySet<string>

  constructor(path: string, tree: Tree, problems: Problems, variables: ReadonlySet<string>) {
    this.path = path
    this.spot = tree.spot
    this.#problems = problems
    this.#variables = variables
    this.#entries = tree.kind === 'map' ? tree.entries : new Map()
    this.#isMap = tree.kind === 'map'
    if (!this.#isMap) problems.add(tree.spot, `${told(path)} is no map such as \`{ key: value }\``)
  }

  has(name: string): boolean {
    this.#known.add(name)
    return this.#entries.has(name)
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  tree(name: string): Tree | undefined {
    this.#known.add(name)
    return this.#entries.get(name)?.value
  }

  /** `what` continues «`path.name` …». */
  complain(name: string, what: string): void {
    const spot = this.#entries.get(name)?.value.spot ?? this.spot
    this.#problems.add(spot, `\`${this.#at(name)}\` ${what}`)
  }

  /** `what` continues «`path` …». */
  complainOfAll(what: string): void {
    if (this.#isMap) this.#problems.add(this.spot, `${told(this.path)} ${what}`)
  }

  refuse(name: string, allowed: string): void {
    const tree = this.#entries.get(name)?.value
    const given = tree?.kind === 'scalar' ? `\`${brief(tree.text, 80)}\`` : `a ${tree?.kind ?? 'map'}`
    this.complain(name, `is ${given}; allowed: ${allowed}`)
  }

  /** A text, number or boolean as it was written; undefined when it is not given. Placeholders must be known. */
  text(name: string): string | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    return this.#textOf(name, tree)
  }

  /** As `text`, but it must be given and not be empty. */
  needed(name: string, example: string): string {
    if (!this.has(name)) this.complainOfAll(`has no \`${name}\`, such as \`${example}\``)
    const text = this.text(name)
    if (text === '') this.refuse(name, `a text such as \`${example}\``)
    return text ?? ''
  }

  flag(name: string, otherwise: boolean): boolean {
    const tree = this.tree(name)
    if (tree === undefined) return otherwise
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return tree.value
    this.refuse(name, '`true`, `false`')
    return otherwise
  }

  choice<const Choice extends string>(name: string, allowed: readonly Choice[]): Choice | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    const found = tree.kind === 'scalar' ? allowed.find((each) => each === tree.value) : undefined
    if (found === undefined) this.refuse(name, allowed.map((each) => `\`${each}\``).join(', '))
    return found
  }

  integer(name: string, { least, most }: Range): number | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    const value = tree.kind === 'scalar' && /^\d{1,9}$/.test(tree.text) ? tree.value : undefined
    if (typeof value === 'number' && value >= least && value <= most) return value
    this.refuse(name, least === most ? `\`${least}\`` : `a whole number from ${least} to ${most}`)
    return undefined
  }

  /** Milliseconds; 0 only where it makes sense. */
  duration(name: string, { zero }: { readonly zero: boolean }): number | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    const value = tree.kind === 'scalar' ? parseDuration(tree.text) : undefined
    if (value !== undefined && (value > 0 || zero)) return value
    this.refuse(name, zero ? durationForms : durationForms.replace('; `0` for none', ''))
    return undefined
  }

  /** One text or a list of them. */
  texts(name: string): readonly string[] | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    if (tree.kind !== 'list') return [this.#textOf(name, tree) ?? '']
    if (tree.items.length === 0) this.refuse(name, 'one text, or a list of at least one')
    return tree.items.map((item, index) => this.#textOf(`${name}[${index}]`, item) ?? '')
  }

  /** A map of texts; empty when it is not given. */
  pairs(name: string, isName: (key: string) => boolean, allowed: string): Readonly<Record<string, string>> {
    const inner = this.map(name)
    if (inner === undefined) return {}
    const pairs = inner.names.map((key) => {
      if (!isName(key)) inner.complain(key, `is no name; allowed: ${allowed}`)
      return [key, inner.text(key) ?? ''] as const
    })
    return Object.fromEntries(pairs)
  }

  map(name: string): Fields | undefined {
    const tree = this.tree(name)
    return tree === undefined ? undefined : new Fields(this.#at(name), tree, this.#problems, this.#variables)
  }

  items(name: string): readonly Fields[] | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    if (tree.kind !== 'list') {
      this.complain(name, 'is no list')
      return undefined
    }
    return tree.items.map(
      (item, index) => new Fields(`${this.#at(name)}[${index}]`, item, this.#problems, this.#variables),
    )
  }

  finish(): void {
    for (const [name, { spot }] of this.#entries) {
      if (this.#known.has(name)) continue
      const allowed = [...this.#known].map((each) => `\`${each}\``).join(', ')
      this.#problems.add(spot, `\`${this.#at(brief(name, 60))}\` is not known; allowed: ${allowed}`)
    }
  }

  #textOf(name: string, tree: Tree): string | undefined {
    if (tree.kind !== 'scalar' || tree.value === null) {
      const given = tree.kind === 'scalar' ? 'empty' : `a ${tree.kind}`
      this.#problems.add(tree.spot, `\`${this.#at(name)}\` is ${given}; allowed: a text`)
      return undefined
    }
    for (const placeholder of placeholdersIn(tree.text)) {
      if (this.#variables.has(placeholder)) continue
      const known = [...this.#variables].map((each) => `\`{${each}}\``).join(', ')
      const rest = `known: ${known}; declare it under \`vars\`, or write \`{{${placeholder}}}\` for that very text`
      this.#problems.add(tree.spot, `\`${this.#at(name)}\` holds \`{${placeholder}}\`, which is no variable; ${rest}`)
    }
    return tree.text
  }

  #at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }
}

function told(path: string): string {
  return path === '' ? 'the file' : `\`${path}\``
}
