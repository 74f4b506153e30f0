import { brief } from '../runner/printable.ts'
import { type LeafPath, parsePath } from './leaf.ts'

/** One entry of the input `files`: further places that hold the version, in files that the user names. */
export interface FileRule {
  /** A path or a glob over tracked files, from the repository's root. */
  readonly path: string
  readonly place: Place
  /** How the version is spelt there. */
  readonly notation: 'semver' | 'pep440'
}

/** Where in such a file: a path into a structured file, or the one group of a regular expression. */
export type Place =
  | { readonly by: 'json' | 'yaml' | 'toml' | 'xml'; readonly at: LeafPath }
  | { readonly by: 'regex'; readonly pattern: string; readonly all: boolean }

/** The rules of a parsed YAML value, and what is wrong with it; each fault continues the sentence «Input `files` …». */
export interface FileRules {
  readonly rules: readonly FileRule[]
  readonly faults: readonly string[]
}

const places = ['json', 'yaml', 'toml', 'xml', 'regex'] as const
const known: readonly string[] = ['path', 'all', 'notation', ...places]
const example = '`- path: docs/install.md` with `regex: "version (\\\\S+)"` or `json: $.a.b`'
const longestPattern = 1_000

/** Reads the input `files`, a list of `{path, json | yaml | toml | xml | regex, all?, notation?}`. */
export function parseFileRules(value: unknown): FileRules {
  if (value === undefined || value === null) return { rules: [], faults: [] }
  if (!Array.isArray(value)) return { rules: [], faults: [`must be a list, such as ${example}`] }
  const read = value.map((entry: unknown, index) => parseRule(entry, `entry ${index + 1}`))
  return {
    rules: read.filter((each) => typeof each !== 'string'),
    faults: read.filter((each) => typeof each === 'string').map((fault) => `has a wrong ${fault}`),
  }
}

function parseRule(entry: unknown, name: string): FileRule | string {
  if (!isRecord(entry)) return `${name}: it must be a mapping, such as ${example}`
  const odd = Object.keys(entry).find((key) => !known.includes(key))
  if (odd !== undefined) return `${name}: \`${brief(odd, 40)}\` is not known; allowed: ${known.join(', ')}`
  const { path, all = false, notation = 'semver' } = entry
  if (typeof path !== 'string' || path.trim() === '') return `${name}: \`path\` must be a path or a glob`
  if (typeof all !== 'boolean') return `${name}: \`all\` must be true or false`
  if (notation !== 'semver' && notation !== 'pep440') return `${name}: \`notation\` must be semver or pep440`
  const given = places.filter((place) => entry[place] !== undefined)
  const [by] = given
  const text = by && entry[by]
  if (by === undefined || given.length > 1 || typeof text !== 'string')
    return `${name}: it needs exactly one of ${places.join(', ')}, as text`
  const place = by === 'regex' ? parsePattern(text, all) : parsePlace(by, text, all)
  if (typeof place === 'string') return `${name}: ${place}`
  return { path: path.trim().replace(/^(?:\.\/)+/, ''), place, notation }
}

function parsePlace(by: 'json' | 'yaml' | 'toml' | 'xml', text: string, all: boolean): Place | string {
  const at = parsePath(text)
  if (all) return '`all` belongs to `regex` only'
  return at === undefined
    ? `\`${by}\` is \`${brief(text, 60)}\`; allowed: a path such as a.b[0].c or a["x.y"]`
    : { by, at }
}

function parsePattern(pattern: string, all: boolean): Place | string {
  if (pattern.length > longestPattern) return `\`regex\` is longer than ${longestPattern} characters`
  try {
    const groups = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) - 1
    if (groups === 1) return { by: 'regex', pattern, all }
    return `\`regex\` has ${groups} groups; it needs exactly one, around the version (write (?:…) for the others)`
  } catch (error) {
    return `\`regex\` is no regular expression: ${brief(error instanceof Error ? error.message : '', 120)}`
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
