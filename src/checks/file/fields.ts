import { anyDuration, durationForms, parseDuration, someDuration } from '../../input/duration.ts'
import { type IntegerRange, integerForms } from '../../input/scalar.ts'
import { isSecretName, withoutSecrets } from '../../input/secret.ts'
import type { TextPosition, YamlEntry, YamlValue } from '../../input/yaml.ts'
import { brief } from '../../text/printable.ts'
import { placeholdersIn } from '../template.ts'

/** All errors of a file, reported together in the order of the file. */
export class Problems {
  readonly #name: string
  readonly #found: { readonly position: TextPosition; readonly text: string }[] = []

  constructor(name: string) {
    this.#name = name
  }

  readonly add = (position: TextPosition, what: string): void => {
    this.#found.push({ position, text: `${this.#name}:${position.line}:${position.column}: ${what}.` })
  }

  get lines(): readonly string[] {
    const order = (a: TextPosition, b: TextPosition) => a.line - b.line || a.column - b.column
    return this.#found.toSorted((a, b) => order(a.position, b.position)).map(({ text }) => text)
  }
}

/** The fields of one map. Each is read by its name; `finish` reports those that were never read. */
export class Fields {
  readonly position: TextPosition
  readonly path: string
  readonly #entries: ReadonlyMap<string, YamlEntry>
  readonly #isMap: boolean
  readonly #known = new Set<string>()
  readonly #problems: Problems
  readonly #variables: ReadonlySet<string>

  constructor(path: string, tree: YamlValue, problems: Problems, variables: ReadonlySet<string>) {
    this.path = path
    this.position = tree.position
    this.#problems = problems
    this.#variables = variables
    this.#entries = new Map(tree.kind === 'map' ? tree.entries.map((entry) => [entry.key, entry]) : [])
    this.#isMap = tree.kind === 'map'
    if (!this.#isMap) problems.add(tree.position, `${describeValue(path)} is not a map such as \`{ key: value }\``)
  }

  has(name: string): boolean {
    this.#known.add(name)
    return this.#entries.has(name)
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  tree(name: string): YamlValue | undefined {
    this.#known.add(name)
    return this.#entries.get(name)?.value
  }

  /** `what` continues "`path.name` …". */
  reportError(name: string, what: string): void {
    const position = this.#entries.get(name)?.value.position ?? this.position
    this.#problems.add(position, `\`${this.#at(name)}\` ${what}`)
  }

  /** `what` continues "`path` …". */
  complainOfAll(what: string): void {
    if (this.#isMap) this.#problems.add(this.position, `${describeValue(this.path)} ${what}`)
  }

  refuse(name: string, allowed: string): void {
    const tree = this.#entries.get(name)?.value
    const given = tree?.kind === 'scalar' ? shown(name, tree.text) : `a ${tree?.kind ?? 'map'}`
    this.reportError(name, `is ${given}; allowed: ${allowed}`)
  }

  /** A text, number or boolean as it was written; undefined if it is missing. Placeholders must be known. */
  text(name: string): string | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    return this.#textOf(name, tree)
  }

  /** A key that may contain placeholders itself, such as a path. They must be known. */
  openKey(name: string): string {
    this.#requireKnown(name, name, this.#entries.get(name)?.position ?? this.position)
    return name
  }

  /** Like `text`, but required and not empty. */
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

  integer(name: string, range: IntegerRange): number | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    const value = tree.kind === 'scalar' && /^\d{1,9}$/.test(tree.text) ? tree.value : undefined
    if (typeof value === 'number' && value >= range.least && value <= range.most) return value
    this.refuse(name, integerForms(range))
    return undefined
  }

  /** Milliseconds; 0 only if the field allows it. */
  duration(name: string, { zero }: { readonly zero: boolean }): number | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    const range = zero ? anyDuration : someDuration
    const value = tree.kind === 'scalar' ? parseDuration(tree.text, range) : undefined
    if (value === undefined) this.refuse(name, durationForms(range))
    return value
  }

  /** One text or a list of them. */
  texts(name: string): readonly string[] | undefined {
    const tree = this.tree(name)
    if (tree === undefined) return undefined
    if (tree.kind !== 'list') return [this.#textOf(name, tree) ?? '']
    if (tree.items.length === 0) this.refuse(name, 'one text, or a list of at least one')
    return tree.items.map((item, index) => this.#textOf(`${name}[${index}]`, item) ?? '')
  }

  /** A map of texts; empty if it is missing. */
  pairs(name: string, isName: (key: string) => boolean, allowed: string): Readonly<Record<string, string>> {
    const inner = this.map(name)
    if (inner === undefined) return {}
    const pairs = inner.names.map((key) => {
      if (!isName(key)) inner.reportError(key, `is not a valid name; allowed: ${allowed}`)
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
      this.reportError(name, 'is not a list')
      return undefined
    }
    return tree.items.map(
      (item, index) => new Fields(`${this.#at(name)}[${index}]`, item, this.#problems, this.#variables),
    )
  }

  finish(): void {
    for (const [name, { position }] of this.#entries) {
      if (this.#known.has(name)) continue
      const allowed = [...this.#known].map((each) => `\`${each}\``).join(', ')
      this.#problems.add(position, `\`${this.#at(name)}\` is not known; allowed: ${allowed}`)
    }
  }

  #textOf(name: string, tree: YamlValue): string | undefined {
    if (tree.kind !== 'scalar' || tree.value === null) {
      const given = tree.kind === 'scalar' ? 'empty' : `a ${tree.kind}`
      this.#problems.add(tree.position, `\`${this.#at(name)}\` is ${given}; allowed: a text`)
      return undefined
    }
    this.#requireKnown(name, tree.text, tree.position)
    return tree.text
  }

  #requireKnown(name: string, text: string, position: TextPosition): void {
    for (const placeholder of placeholdersIn(text)) {
      if (this.#variables.has(placeholder)) continue
      const isSecret = isSecretName(this.#at(name))
      const given = isSecret ? 'a text in braces' : `\`{${placeholder}}\``
      const literal = isSecret ? 'double the braces' : `write \`{{${placeholder}}}\``
      const known = [...this.#variables].map((each) => `\`{${each}}\``).join(', ')
      const rest = `known: ${known}; declare it under \`vars\`, or ${literal} to use the text itself`
      this.#problems.add(position, `\`${this.#at(name)}\` contains ${given}, which is not a variable; ${rest}`)
    }
  }

  #at(name: string): string {
    return this.path === '' ? shownKey(name) : `${this.path}.${shownKey(name)}`
  }
}

function describeValue(path: string): string {
  return path === '' ? 'the file' : `\`${path}\``
}

/** A key that is not a plain word may contain its value, and so a secret: in `authorization:abc` only a space is missing. */
function shownKey(name: string): string {
  const [word = ''] = /^[\w.$-]{0,60}(?:\[\d+\]$)?/.exec(name) ?? []
  return word === name ? word : `${word}…`
}

/** The given value, unless it is a secret. */
function shown(name: string, text: string): string {
  return isSecretName(name) ? 'a text that is not shown' : `\`${brief(withoutSecrets(text), 80)}\``
}
