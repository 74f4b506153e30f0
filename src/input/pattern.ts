import { brief } from '../text/printable.ts'
import { bounded, TooMuchWork, workLimit } from './bounded.ts'
import { UserError } from './user-error.ts'

/** A regular expression from a user. It can only be matched through these functions, which stop it after `workLimit`. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** True if it matches anywhere in the text. Throws SlowPattern. */
  readonly test: (text: string) => boolean
  /** The first match, or undefined. Throws SlowPattern. */
  readonly find: (text: string) => RegExpExecArray | undefined
  /** All matches from left to right; with the flag `d`, each has its positions. Throws SlowPattern. */
  readonly findAll: (text: string) => readonly RegExpExecArray[]
}

/** A pattern that did not finish on a text. */
export class SlowPattern extends UserError {
  constructor(source: string, text: string, options?: ErrorOptions) {
    const what = `The regular expression \`${brief(source, 80)}\` needs more than ${workLimit / 1_000} second for a text of ${text.length} characters`
    const cure = 'a nested repetition, as in `(a+)+`, is the usual cause'
    super('invalid-input', `${what}; ${cure}`, options)
    this.name = 'SlowPattern'
  }
}

/** Maximum characters of an expression. */
const longest = 2_000

/** Reads a JavaScript regular expression; a returned text says what is wrong with it and continues a sentence about the expression. */
export function readPattern(source: string, flags = ''): Pattern | string {
  if (source.length > longest) return `is longer than ${longest} characters`
  try {
    // The first match compiles it and rejects one that is too large.
    bounded(() => new RegExp(source, flags).test(''))
  } catch (error) {
    if (error instanceof TooMuchWork) return 'is too large'
    if (error instanceof SyntaxError) return `is not a valid JavaScript regular expression: ${reasonOf(error, source)}`
    throw error
  }
  const attempt = <Result>(text: string, match: (regex: RegExp) => Result): Result => {
    try {
      return bounded(() => match(new RegExp(source, flags)))
    } catch (error) {
      if (error instanceof TooMuchWork) throw new SlowPattern(source, text, { cause: error })
      throw error
    }
  }
  return {
    source,
    flags,
    test: (text) => attempt(text, (regex) => regex.test(text)),
    find: (text) => attempt(text, (regex) => regex.exec(text)) ?? undefined,
    findAll: (text) =>
      attempt(text, (regex) => [...text.matchAll(regex.global ? regex : new RegExp(regex, `${flags}g`))]),
  }
}

/** V8 repeats the expression before its reason. */
function reasonOf({ message }: SyntaxError, source: string): string {
  const at = message.lastIndexOf(': ')
  return at < 0 || message.slice(at).includes(source) ? 'it cannot be read' : message.slice(at + 2).toLowerCase()
}
