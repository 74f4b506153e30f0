import { fitsPart } from '../../input/wildcard.ts'

/** A name with `*` for any characters, such as `production-*`. */
export function isPattern(name: string): boolean {
  return name.includes('*')
}

/** Whether a name equals the other or matches the pattern. */
export function fitsName(pattern: string, name: string): boolean {
  return isPattern(pattern) ? fitsPart(pattern, name) : pattern === name
}

/** Whether a name matches one of several names and patterns. */
export function fitsAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => fitsName(pattern, name))
}
