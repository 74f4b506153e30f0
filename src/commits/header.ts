/** The first line of a conventional commit: `type(scope)!: description`. */
export interface Header {
  /** Lower-case, because types are not case-sensitive (specification, 15). */
  readonly type: string
  /** As typed, without surrounding blanks; undefined if it is missing or empty. */
  readonly scope: string | undefined
  /** Whether it has the `!` of a breaking change. */
  readonly breaking: boolean
  readonly description: string
}

/**
 * Reads the first line of a text, which ends at `end`, as a header of Conventional Commits 1.0.0, items 1 to 5; undefined if it is not one. A type
 * is an ASCII word that begins with a letter. Scans by hand, because a line may be a megabyte long.
 */
export function parseHeader(line: string, end = line.length): Header | undefined {
  let at = 0
  if (!isLetterCode(line.charCodeAt(at))) return undefined
  while (isWordCode(line.charCodeAt(at))) at += 1
  const typed = line.slice(0, at)
  const type = usualTypes.get(typed) ?? typed.toLowerCase()
  let scope: string | undefined
  if (line.charCodeAt(at) === parenthesis) {
    const closed = line.indexOf(')', at)
    if (closed < 0 || closed >= end) return undefined
    const typed = line.slice(at + 1, closed).trim()
    if (typed.includes('(')) return undefined
    scope = typed === '' ? undefined : typed
    at = closed + 1
  }
  const breaking = line.charCodeAt(at) === exclamation
  if (breaking) at += 1
  if (!line.startsWith(': ', at)) return undefined
  const description = line.slice(at + 2, end).trim()
  return description === '' ? undefined : { type, scope, breaking, description }
}

/** The most frequent types: a long range shares their strings. */
export const usualTypes: ReadonlyMap<string, string> = new Map(
  'build chore ci deps docs feat fix perf refactor revert style test'.split(' ').map((type) => [type, type]),
)

/** The first line of a message, without its line end. */
export function headerLine(message: string): string {
  return message.slice(0, headerEnd(message))
}

/** The end of the first line of a message, before its line end. */
export function headerEnd(message: string): number {
  const found = message.indexOf('\n')
  const end = found < 0 ? message.length : found
  return message.charCodeAt(end - 1) === carriageReturn ? end - 1 : end
}

/** The start of a list item's text on the line at `start`: after `* ` or `- ` at the very beginning of the line; -1 if it is not an item. */
export function bulletEnd(text: string, start: number): number {
  const mark = text.charCodeAt(start)
  return (mark === asterisk || mark === hyphen) && text.charCodeAt(start + 1) === space ? start + 2 : -1
}

/** Whether a UTF-16 code is an ASCII letter. */
export function isLetterCode(value: number): boolean {
  const lower = value | 32
  return lower >= 97 && lower <= 122
}

/** Whether a UTF-16 code is an ASCII letter, digit, `_` or `-`. */
export function isWordCode(value: number): boolean {
  return isLetterCode(value) || (value >= 48 && value <= 57) || value === hyphen || value === 95
}

const space = 32
const exclamation = 33
const parenthesis = 40
const asterisk = 42
const hyphen = 45
const carriageReturn = 13
