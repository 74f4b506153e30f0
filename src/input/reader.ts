import { brief } from '../text/printable.ts'
import { anyDuration, type DurationRange, durationForms, parseDuration } from './duration.ts'
import { linesOf, listOf } from './list.ts'
import { flagForms, type IntegerRange, integerForms, parseFlag, parseInteger } from './scalar.ts'
import { type Secrets, tokensIn, withoutLogins } from './secret.ts'
import { UserError } from './user-error.ts'
import { describeFault, plainOf, readYaml } from './yaml.ts'

/**
 * How an input is secret: a `value` completely; a `url` has a secret password; a `file` is a secret text or a path, which is not secret; a `document`
 * (YAML) contains secrets that its reader knows.
 */
export type SecretKind = 'value' | 'url' | 'file' | 'document'

/** The inputs of an action that are secrets or contain secrets. */
export type SecretInputs<Name extends string = string> = Readonly<Partial<Record<Name, SecretKind>>>

/** The source of inputs. */
export interface InputSource {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly secrets: Secrets
}

/**
 * Reads an action's inputs as the runner passes them (`INPUT_<NAME>`, upper-case, dashes kept, '' if missing). Collects all errors and throws them
 * together, so that a workflow can be fixed in one go. Masks the secrets among them first.
 */
export class InputReader<Name extends string> {
  readonly #env: InputSource['env']
  readonly #faults: string[] = []

  constructor({ env, secrets }: InputSource, _names: readonly Name[], secretInputs: SecretInputs<Name>) {
    this.#env = env
    hideInputs(env, secrets, secretInputs)
  }

  /** The input without surrounding white space; '' if it is missing. */
  text(name: Name): string {
    return this.raw(name).trim()
  }

  /** The input with its surrounding white space, which a password may have; '' if it is missing. */
  raw(name: Name): string {
    return this.#env[variableOf(name)] ?? ''
  }

  /** The value of a name that is not an input of this action, without surrounding white space. */
  foreign(name: string): string {
    return (this.#env[variableOf(name)] ?? '').trim()
  }

  /** One of `allowed`, with exact spelling. */
  choice<const Choice extends string>(name: Name, allowed: readonly [Choice, ...Choice[]], otherwise: Choice): Choice {
    const given = this.text(name)
    if (given === '') return otherwise
    const found = allowed.find((each) => each === given)
    if (found === undefined) this.refuse(name, given, allowed.map((each) => `\`${each}\``).join(', '))
    return found ?? otherwise
  }

  /** A boolean of YAML 1.2's core schema; anything else is an error and never silently false. */
  flag(name: Name, otherwise = false): boolean {
    const given = this.text(name)
    if (given === '') return otherwise
    const value = parseFlag(given)
    if (value === undefined) this.refuse(name, given, flagForms)
    return value ?? false
  }

  /** A whole number from `least` to `most`. */
  integer(name: Name, { otherwise, ...range }: IntegerRange & { readonly otherwise: number }): number {
    const given = this.text(name)
    if (given === '') return otherwise
    const value = parseInteger(given, range)
    if (value === undefined) this.refuse(name, given, integerForms(range))
    return value ?? otherwise
  }

  /** A duration in milliseconds (`500ms`, `5s`, `10m`, `2h`); 0 for `0`, which means none. */
  duration(name: Name, otherwise: number, range: DurationRange = anyDuration): number {
    const given = this.text(name)
    if (given === '') return otherwise
    const value = parseDuration(given, range)
    if (value === undefined) this.refuse(name, given, durationForms(range))
    return value ?? otherwise
  }

  /** A file of the repository, relative to its root; GitHub's API accepts no other spelling. */
  path(name: Name, otherwise: string): string {
    const given = this.text(name).replace(/^\.\//, '') || otherwise
    const parts = given.split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
      this.refuse(name, given, `a path from the root of the repository, such as \`${otherwise}\``)
    return given
  }

  /** The non-blank lines. */
  lines(name: Name): readonly string[] {
    return linesOf(this.raw(name))
  }

  /** The items of a list, one per line or comma-separated. */
  list(name: Name): readonly string[] {
    return listOf(this.raw(name))
  }

  /** The input as YAML (undefined if missing); errors are recorded with line and column, without quoting the text. */
  async yaml(name: Name): Promise<unknown> {
    const given = this.text(name)
    if (given === '') return undefined
    const reading = await readYaml(given)
    if (reading.kind === 'read') return plainOf(reading.value)
    for (const fault of reading.faults) this.reportError(name, describeFault(fault))
    return undefined
  }

  /** Records that `given` is not an allowed value. */
  refuse(name: Name, given: string, allowed: string): void {
    this.reportError(name, `is \`${brief(withoutLogins(given), 80)}\`; allowed: ${allowed}`)
  }

  /** Records any other error of an input; `what` continues the sentence "Input `name` …". */
  reportError(name: Name, what: string): void {
    this.reportSentence(`Input \`${name}\` ${what}. Change it under \`with:\` of this step.`)
  }

  /** Records errors that are not about this action's inputs, as complete sentences with the fix. */
  reportSentence(sentence: string): void {
    this.#faults.push(sentence)
  }

  /** Throws everything that was recorded as one error. */
  finish(): void {
    if (this.#faults.length > 0) throw new UserError('invalid-input', this.#faults)
  }
}

/** Masks the secrets in the inputs; main.ts calls it before an action begins. */
export function hideInputs(env: InputSource['env'], secrets: Secrets, secretInputs: SecretInputs): void {
  for (const [name, kind] of Object.entries(secretInputs)) {
    const text = env[variableOf(name)] ?? ''
    if (kind === 'url' || kind === 'value') secrets.addUrl(text)
    if (kind === 'value') for (const form of [text, text.trim(), ...tokensIn(text)]) secrets.add(form)
    else if (kind === 'file' && text.trim().includes('\n')) secrets.add(text)
  }
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}
