import { fitsParts } from '../../input/wildcard.ts'
import type { OwnedArea } from '../rules/policy.ts'

/** One line of CODEOWNERS. Files of a line without owners belong to nobody. */
export interface OwnerRule {
  readonly parts: readonly string[]
  /** Without `@`. */
  readonly owners: readonly string[]
}

/** Where GitHub looks for the file; the first one that exists counts. */
export const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** The lines of a CODEOWNERS file. Like GitHub, it skips lines with an invalid pattern or owner. */
export function parseOwners(text: string): readonly OwnerRule[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => parseLine(line) ?? [])
}

const ownerForm = /^(?:@[A-Za-z\d][\w-]{0,99}(?:\/[\w.-]{1,100})?|[^\s@]+@[^\s@]+)$/

function parseLine(line: string): OwnerRule | undefined {
  const [, pattern = '', rest = ''] = /^\s*((?:\\.|[^\\\s#])(?:\\.|[^\\\s])*)(.*)$/.exec(line) ?? []
  const owners = rest
    .replace(/\s#.*/, '')
    .split(/\s/)
    .filter((word) => word !== '')
  const parts = parsePattern(pattern)
  if (parts === undefined || !owners.every((owner) => ownerForm.test(owner))) return undefined
  return { parts, owners: owners.map((owner) => owner.replace(/^@/, '')) }
}

/**
 * The parts of a pattern, as in gitignore unless GitHub differs: without a slash before its end it matches anywhere, a folder includes everything
 * below it, and `docs/*` matches only direct children. Negation and character sets are not supported.
 */
function parsePattern(pattern: string): readonly string[] | undefined {
  if (/^(?:!|\\#)|[[\]]|\*\*\*/.test(pattern)) return undefined
  const whole = pattern.replace(/\\(.)/g, '$1')
  const parts = whole.replace(/^\//, '').split('/')
  // `/` alone matches nothing.
  if (parts.every((part) => part === '')) return undefined
  const isAnywhere = !/\/./.test(whole)
  const placed = isAnywhere ? ['**', ...parts] : parts
  return placed.at(-1) === '' ? [...placed.slice(0, -1), '**', '*'] : placed
}

/** The owners of a file: those of the last matching line. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  const parts = path.split('/')
  return rules.findLast((rule) => fitsFile(rule.parts, parts))?.owners ?? []
}

/** A pattern that ends in a name matches a file of that name, and everything in a folder of that name. */
function fitsFile(pattern: readonly string[], path: readonly string[]): boolean {
  const last = pattern.at(-1)
  if (fitsParts(last === '**' ? [...pattern, '*'] : pattern, path)) return true
  return last !== '*' && fitsParts([...pattern, '**', '*'], path)
}

/** Files grouped by their owners. If the files are unknown (undefined), every line of CODEOWNERS counts. */
export function areasOf(rules: readonly OwnerRule[], files: readonly string[] | undefined): readonly OwnedArea[] {
  const owned =
    files === undefined
      ? rules.map(({ parts, owners }) => ({ owners, file: parts.join('/') }))
      : files.map((file) => ({ owners: ownersOf(rules, file), file }))
  const byOwners = Map.groupBy(
    owned.filter(({ owners }) => owners.length > 0),
    ({ owners }) => [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(' '),
  )
  return [...byOwners.values()].flatMap(([first]) => first ?? [])
}
