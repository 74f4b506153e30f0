import { readPattern } from '../input/pattern.ts'
import { brief } from '../text/printable.ts'
import { type PathPattern, parsePath } from './syntax/leaf.ts'

/** One entry of the input `files`: more places with the version, in files that the user names. */
export interface FileRule {
  /** A path or a glob over tracked files, from the repository's root. */
  readonly path: string
  readonly place: RulePlace
  /** How the version is spelt there. */
  readonly notation: 'semver' | 'pep440'
}

/** The place in such a file: a path into a structured file (`all`: any number of places), or the one group of a regular expression. */
export type RulePlace =
  | { readonly by: 'json' | 'yaml' | 'toml' | 'xml'; readonly at: PathPattern; readonly all: boolean }
  | { readonly by: 'regex'; readonly pattern: string; readonly all: boolean }

/** The rules of a parsed YAML value, and what is wrong with it; each fault continues the sentence «Input `files` …». */
export interface FileRules {
  readonly rules: readonly FileRule[]
  readonly errors: readonly string[]
}

const places = ['json', 'yaml', 'toml', 'xml', 'regex'] as const
const known: readonly string[] = ['path', 'all', 'notation', ...places]
const example = '`- path: docs/install.md` with `regex: "version (\\\\S+)"` or `json: $.a.b`'

/** Reads the input `files`, a list of `{path, json | yaml | toml | xml | regex, all?, notation?}`. */
export function parseFileRules(value: unknown): FileRules {
  if (value === undefined || value === null) return { rules: [], errors: [] }
  if (!Array.isArray(value)) return { rules: [], errors: [`must be a list, such as ${example}`] }
  const read = value.map((entry: unknown, index) => parseRule(entry, `entry ${index + 1}`))
  return {
    rules: read.filter((each) => typeof each !== 'string'),
    errors: read.filter((each) => typeof each === 'string').map((fault) => `has a wrong ${fault}`),
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
    return `${name}: it needs exactly one of ${places.join(', ')}, as a string`
  const place = by === 'regex' ? parsePattern(text, all) : parsePlace(by, text, all)
  if (typeof place === 'string') return `${name}: ${place}`
  return { path: path.trim().replace(/^(?:\.\/)+/, ''), place, notation }
}

function parsePlace(by: 'json' | 'yaml' | 'toml' | 'xml', text: string, all: boolean): RulePlace | string {
  const at = parsePath(by === 'xml' ? text.replace(/(?<=[\w\]])@/g, '.@') : text)
  return at === undefined
    ? `\`${by}\` is \`${brief(text, 60)}\`; allowed: a path such as a.b[0].c, a["x.y"], a[*].b, $..a${by === 'xml' ? ' or a.b@c' : ''}`
    : { by, at, all: all || at.some((step) => typeof step === 'object') }
}

function parsePattern(source: string, all: boolean): RulePlace | string {
  const pattern = readPattern(`${source}|`, 'dm')
  if (typeof pattern === 'string') return `\`regex\` ${pattern}`
  const groups = (pattern.find('')?.length ?? 1) - 1
  if (groups === 1) return { by: 'regex', pattern: source, all }
  return `\`regex\` has ${groups} groups; it needs exactly one, around the version (write (?:…) for the others)`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
