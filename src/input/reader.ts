import { brief } from '../text/printable.ts'
import { anyDuration, type DurationRange, durationForms, parseDuration } from './duration.ts'
import { linesOf, listOf } from './list.ts'
import { flagForms, type IntegerRange, integerForms, parseFlag, parseInteger } from './scalar.ts'
import { type Secrets, tokensIn, withoutLogins } from './secret.ts'
import { UserError } from './user-error.ts'
import { describeFault, plainOf, readYaml } from './yaml.ts'

/**
 * How an input is secret: `value` is one as a whole; of a `url` the password is; `file` is the text of a file, or its path, which is none;
 * a `document` (YAML) holds some, which its reader knows.
 */
export type SecretKind = 'value' | 'url' | 'file' | 'document'

/** The inputs of an action that are or hold secrets. */
export type SecretInputs<Name extends string = string> = Readonly<Partial<Record<Name, SecretKind>>>

/** What inputs are read from. */
export interface InputSource {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly secrets: Secrets
}

/**
 * Reads an action's inputs as the runner hands them over (`INPUT_<NAME>`, upper-cased, dashes kept, '' when not given), collects everything
 * that is wrong and throws it together, so that a workflow is fixed in one go. Hides the secrets among them before anything else.
 */
export class InputReader<Name extends string> {
  readonly #env: InputSource['env']
  readonly #faults: string[] = []

  constructor({ env, secrets }: InputSource, _names: readonly Name[], secretInputs: SecretInputs<Name>) {
    this.#env = env
    hideInputs(env, secrets, secretInputs)
  }

  /** The input without surrounding white space; '' when it was not given. */
  text(name: Name): string {
    return this.raw(name).trim()
  }

  /** The input with its surrounding white space, as a password may have it; '' when it was not given. */
  raw(name: Name): string {
    return this.#env[variableOf(name)] ?? ''
  }

  /** What a step gives under a name that is not an input of this action, without surrounding white space. */
  foreign(name: string): string {
    return (this.#env[variableOf(name)] ?? '').trim()
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

  /** A time span in milliseconds (`500ms`, `5s`, `10m`, `2h`); 0 for `0`, which stands for none. */
  duration(name: Name, otherwise: number, range: DurationRange = anyDuration): number {
    const given = this.text(name)
    if (given === '') return otherwise
    const value = parseDuration(given, range)
    if (value === undefined) this.refuse(name, given, durationForms(range))
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

  /** The lines that are not blank. */
  lines(name: Name): readonly string[] {
    return linesOf(this.raw(name))
  }

  /** The items of a list, one a line or comma-separated. */
  list(name: Name): readonly string[] {
    return listOf(this.raw(name))
  }

  /** The input as YAML (undefined when not given); what is wrong with it is recorded with line and column, and never quoted. */
  async yaml(name: Name): Promise<unknown> {
    const given = this.text(name)
    if (given === '') return undefined
    const reading = await readYaml(given)
    if (reading.kind === 'read') return plainOf(reading.value)
    for (const fault of reading.faults) this.reportError(name, describeFault(fault))
    return undefined
  }

  /** Records that `given` is not among what is allowed. */
  refuse(name: Name, given: string, allowed: string): void {
    this.reportError(name, `is \`${brief(withoutLogins(given), 80)}\`; allowed: ${allowed}`)
  }

  /** Records anything else that is wrong with an input; `what` continues the sentence «Input `name` …». */
  reportError(name: Name, what: string): void {
    this.reportSentence(`Input \`${name}\` ${what}. Change it under \`with:\` of this step.`)
  }

  /** Records what is wrong besides the inputs of this action, as whole sentences with the cure. */
  reportSentence(sentence: string): void {
    this.#faults.push(sentence)
  }

  /** Throws all that was recorded as one error. */
  finish(): void {
    if (this.#faults.length > 0) throw new UserError('invalid-input', this.#faults)
  }
}

/** Hides what is secret of the inputs; main.ts does so before an action begins. */
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
