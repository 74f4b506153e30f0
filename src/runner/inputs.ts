import { Complaint } from './complaint.ts'
import { brief } from './printable.ts'

/**
 * Reads an action's inputs as the runner hands them over (`INPUT_<NAME>`, upper-cased, dashes kept, '' when not given), collects every
 * complaint and throws them together, so that a workflow is mended in one go.
 */
export class InputReader<Name extends string> {
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #complaints: string[] = []

  constructor(env: Readonly<Record<string, string | undefined>>, _names: readonly Name[]) {
    this.#env = env
  }

  /** The input without surrounding white space; '' when it was not given. */
  text(name: Name): string {
    return this.raw(name).trim()
  }

  /** The input with its surrounding white space, as a password may have it; '' when it was not given. */
  raw(name: Name): string {
    return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
  }

  /** One of `allowed`, exactly as spelt. */
  choice<const Choice extends string>(name: Name, allowed: readonly [Choice, ...Choice[]], otherwise: Choice): Choice {
    const given = this.text(name)
    if (given === '') return otherwise
    const found = allowed.find((each) => each === given)
    if (found === undefined) this.refuse(name, given, allowed.map((each) => `\`${each}\``).join(', '))
    return found ?? otherwise
  }

  /** A boolean of YAML 1.2's core schema: anything else is an error, never silently false. */
  flag(name: Name, otherwise = false): boolean {
    const given = this.text(name)
    if (given === '') return otherwise
    if (/^(true|True|TRUE)$/.test(given)) return true
    if (!/^(false|False|FALSE)$/.test(given)) this.refuse(name, given, '`true`, `false`')
    return false
  }

  /** A whole number from `least` to `most`. */
  integer(name: Name, { least, most, otherwise }: { least: number; most: number; otherwise: number }): number {
    const given = this.text(name)
    if (given === '') return otherwise
    const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
    if (value >= least && value <= most) return value
    this.refuse(name, given, `a whole number from ${least} to ${most}`)
    return otherwise
  }

  /** A time span in milliseconds (`500ms`, `5s`, `10m`, `2h`); 0 for `0`, which stands for none. */
  duration(name: Name, otherwise: number): number {
    const given = this.text(name)
    if (given === '') return otherwise
    const value = parseDuration(given)
    if (value === undefined) this.refuse(name, given, durationForms)
    return value ?? otherwise
  }

  /** A file of the repository, from its root; GitHub's API takes no other spelling of it. */
  path(name: Name, otherwise: string): string {
    const given = this.text(name).replace(/^\.\//, '') || otherwise
    const parts = given.split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
      this.refuse(name, given, `a path from the root of the repository, such as \`${otherwise}\``)
    return given
  }

  /** The non-blank lines. */
  lines(name: Name): readonly string[] {
    return this.text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  /** The input as YAML (undefined when not given); a syntax error is a complaint with line and column. */
  async yaml(name: Name): Promise<unknown> {
    const given = this.text(name)
    if (given === '') return undefined
    const { parseDocument } = await import('yaml')
    const document = parseDocument(given)
    for (const error of document.errors.slice(0, 3)) this.complain(name, `is not YAML: ${brief(error.message, 200)}`)
    return document.errors.length > 0 ? undefined : document.toJS()
  }

  /** Records that `given` is not among what is allowed. */
  refuse(name: Name, given: string, allowed: string): void {
    this.complain(name, `is \`${brief(given, 80)}\`; allowed: ${allowed}`)
  }

  /** Records anything else that is wrong with an input; `what` continues the sentence «Input `name` …». */
  complain(name: Name, what: string): void {
    this.#complaints.push(`Input \`${name}\` ${what}. Change it under \`with:\` of this step.`)
  }

  /** Throws all that was recorded as one complaint. */
  finish(): void {
    if (this.#complaints.length > 0) throw new Complaint('invalid-input', this.#complaints)
  }
}

/** What `parseDuration` takes, for complaints. */
export const durationForms = 'a number with a unit, such as `500ms`, `5s`, `10m` or `2h`, up to 30 days; `0` for none'

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }
const longest = 30 * 24 * units.h

/** Milliseconds of `500ms`, `5s`, `1.5m`, `2h`, 0 of `0`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? []
  const size = new Map(Object.entries(units)).get(unit)
  if (size === undefined) return undefined
  const milliseconds = Math.round(Number(amount) * size)
  return milliseconds <= longest ? milliseconds : undefined
}

/** An environment for other programs: the step's inputs, which may hold secrets, are taken out of it. */
export function withoutInputs(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')))
}
