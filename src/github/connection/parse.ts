/** GitHub's answer does not have the documented form: a proxy's page, or an incomplete body. Counts as unknown outcome. */
export class Unreadable extends Error {
  constructor(at: string, expected: string) {
    super(`the answer has no ${expected} at ${at}`)
    this.name = 'Unreadable'
  }
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JSON object. */
export function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Unreadable(at, 'object')
  return value
}

/** A string. */
export function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Unreadable(at, 'text')
  return value
}

/** A string, or '' for null and undefined. */
export function optionalText(value: unknown, at: string): string {
  return value === null || value === undefined ? '' : text(value, at)
}

/** A whole number that JavaScript can represent exactly. */
export function integer(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Unreadable(at, 'whole number')
  return value
}

/** A boolean. */
export function flag(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new Unreadable(at, 'boolean')
  return value
}

/** An array, each item narrowed by `parse`. */
export function list<Item>(value: unknown, at: string, parse: (item: unknown, at: string) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new Unreadable(at, 'list')
  return value.map((item: unknown, index) => parse(item, `${at}[${index}]`))
}

/** One of the documented words. */
export function oneOf<const Word extends string>(value: unknown, words: readonly Word[], at: string): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new Unreadable(at, words.join(' or '))
  return found
}

/** A time in GitHub's form, ISO 8601. */
export function moment(value: unknown, at: string): Date {
  const date = new Date(text(value, at))
  if (Number.isNaN(date.getTime())) throw new Unreadable(at, 'moment')
  return date
}

/** A time, or undefined for null and undefined. */
export function optionalMoment(value: unknown, at: string): Date | undefined {
  return value === null || value === undefined ? undefined : moment(value, at)
}
