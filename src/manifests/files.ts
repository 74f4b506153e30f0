import { readPattern, SlowPattern } from '../input/pattern.ts'
import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import type { Edited, Source, VersionSite } from './manifest.ts'
import { readNotation } from './notation.ts'
import type { FileRule } from './rules.ts'
import { isSame, writeNotation } from './spell.ts'
import { parseJson } from './syntax/json.ts'
import { fitsPath, type Leaf, spellPattern } from './syntax/leaf.ts'
import { lineAt, refuseConflict } from './syntax/source.ts'
import { type Splice, splice } from './syntax/splice.ts'
import { parseToml } from './syntax/toml.ts'
import { parseXml } from './syntax/xml.ts'
import { parseYaml } from './syntax/yaml.ts'

/** The largest text, in characters, for a user's pattern. */
const largestForRegex = 1_048_576

/** The tracked files that a rule names. No match is a UserError, because a misspelt path would never be noticed. */
export async function matchFiles(paths: readonly string[], { path }: FileRule): Promise<readonly string[]> {
  if (paths.includes(path)) return [path]
  const { matchGlobs } = await import('../input/glob.ts')
  const options = { dot: true, strictSlashes: true }
  const found = matchGlobs({ patterns: [path], source: 'Input `files`', options }, paths)
  if (found.size === 0)
    throw refused(
      `\`${brief(path, 120)}\` matches no tracked file; allowed: a path or a glob from the repository's root`,
    )
  return [...found]
}

/** The versions at the places of a rule, spelt as they are there. */
export async function readByRule(path: string, text: string, rule: FileRule): Promise<readonly string[]> {
  return (await placesOf({ path, text }, rule)).map(({ start, end }) => text.slice(start, end))
}

/**
 * Writes `version` (semver) at the places of a rule. Everything else stays, including a leading `v`. The rule must find its places again
 * afterwards: otherwise a pattern that is too narrow for the new version would lose them for the next run.
 */
export async function writeByRule(path: string, text: string, rule: FileRule, version: string): Promise<Edited> {
  const places = await placesOf({ path, text }, rule)
  const edits = places.map(({ start, end }) => {
    const before = text.slice(start, end)
    const same = readNotation(rule.notation, before) !== undefined && isSame(rule.notation, before, version)
    return { start, end, before, text: same ? before : writeNotation(rule.notation, version, before) }
  })
  const sites = edits.map(({ start, before, text: after }): VersionSite => {
    return { path, kind: 'files', key: spell(rule), line: lineAt(text, start), before, after }
  })
  const next = splice(text, edits)
  if (next !== text) await verify({ path, text: next }, rule, version, edits)
  return { text: next, sites, left: [] }
}

async function verify(source: Source, rule: FileRule, version: string, edits: readonly Splice[]): Promise<void> {
  const cure = `${describe(source.path, rule)} would not find \`${version}\` again; widen its group, for example to (\\d[\\w.+-]*)`
  const found = await readByRule(source.path, source.text, rule).catch((cause: unknown) => {
    throw refused(cure, cause)
  })
  if (found.length !== edits.length || found.some((each, at) => each !== edits[at]?.text)) throw refused(cure)
}

interface Span {
  readonly start: number
  readonly end: number
}

async function placesOf(source: Source, rule: FileRule): Promise<readonly Span[]> {
  refuseConflict(source)
  if (rule.place.by === 'regex') return search(source, rule, rule.place.pattern, rule.place.all)
  const { at, all } = rule.place
  const found = (await leavesOf(source, rule.place.by)).filter(({ path }) => fitsPath(path, at))
  if (found.length === 0) throw refused(`${describe(source.path, rule)} finds nothing`)
  if (found.length > 1 && !all)
    throw refused(`${describe(source.path, rule)} finds ${found.length} places; make it exact, or set \`all: true\``)
  const odd = found.find(({ editable }) => !editable)
  if (odd !== undefined)
    throw refused(
      `${describe(source.path, rule)} finds \`${brief(odd.value, 40)}\`, which is not a string on one line; write it in quotes`,
    )
  // a YAML alias has the position of its anchor
  const places = new Map(found.map((leaf) => [leaf.start, leaf]))
  return [...places.values()].toSorted((one, other) => one.start - other.start)
}

async function leavesOf(source: Source, by: 'json' | 'yaml' | 'toml' | 'xml'): Promise<readonly Leaf[]> {
  if (by === 'json') return parseJson(source, true)
  if (by === 'toml') return parseToml(source)
  if (by === 'xml') return parseXml(source, true)
  return (await parseYaml(source)).flat()
}

function search({ path, text }: Source, rule: FileRule, pattern: string, all: boolean): readonly Span[] {
  if (text.length > largestForRegex)
    throw refused(`${describe(path, rule)}: the file is over 1 MiB, too large for \`regex\``)
  const spans: Span[] = []
  for (const match of matchesOf(path, text, rule, pattern)) {
    const group = match.indices?.[1]
    if (group === undefined || group[0] === group[1])
      throw refused(`${describe(path, rule)} matches with an empty group`)
    spans.push({ start: group[0], end: group[1] })
    if (spans.length > 1 && !all)
      throw refused(`${describe(path, rule)} matches more than once; make it exact, or set \`all: true\``)
  }
  if (spans.length === 0) throw refused(`${describe(path, rule)} matches nothing`)
  return spans
}

function matchesOf(path: string, text: string, rule: FileRule, source: string): readonly RegExpExecArray[] {
  const pattern = readPattern(source, 'dgm')
  if (typeof pattern === 'string') throw refused(`${describe(path, rule)} ${pattern}`)
  try {
    return pattern.findAll(text)
  } catch (error) {
    if (error instanceof SlowPattern) throw refused(`${describe(path, rule)}: ${error.message}`, error)
    throw error
  }
}

function describe(path: string, rule: FileRule): string {
  return `${brief(path, 120)}: ${spell(rule)}`
}

function spell({ place }: FileRule): string {
  return `\`${place.by}: ${brief(place.by === 'regex' ? place.pattern : spellPattern(place.at), 120)}\``
}

function refused(what: string, cause?: unknown): UserError {
  return new UserError('invalid-input', `Input \`files\`: ${what}. Change it under \`with:\` of this step.`, { cause })
}
