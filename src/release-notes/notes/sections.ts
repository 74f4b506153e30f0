import type { Change } from '../changes/changes.ts'

/** Conditions on a change: at least one of each given kind must match. `*` matches anything. */
export interface Criteria {
  readonly types?: readonly string[]
  readonly labels?: readonly string[]
  readonly scopes?: readonly string[]
  /** Globs from the repository's root. */
  readonly paths?: readonly string[]
  /** Logins, names or addresses. */
  readonly authors?: readonly string[]
}

/** A section of the notes, and its conditions. */
export interface Section {
  readonly title: string
  readonly takes: Criteria
  /** Changes that it excludes: those that match one of these. */
  readonly leaves: Criteria
  /** Counted and not listed, unless the notes would be empty without it. */
  readonly hidden: boolean
}

/** Returns whether a path matches one of several globs. */
export type PathMatch = (patterns: readonly string[]) => (path: string) => boolean

/** The sections if neither the input nor the repository's `.github/release.yml` defines any. */
export const defaultSections: readonly Section[] = [
  ['Features', ['feat', 'feature']],
  ['Bug fixes', ['fix', 'bugfix', 'hotfix']],
  ['Performance', ['perf']],
  ['Reverts', ['revert']],
  ['Documentation', ['docs', 'doc']],
  ['Maintenance', ['build', 'chore', 'ci', 'refactor', 'style', 'test', 'tests', 'deps']],
].map(([title, types]) => ({
  title: String(title),
  takes: { types: [types ?? []].flat() },
  leaves: {},
  hidden: title === 'Maintenance',
}))

/** The title for changes that match no section. */
const otherTitle = 'Other changes'

/** The same sections, all listed. */
export function showAll(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({ ...section, hidden: false }))
}

/** True if a section matches the change by something that it names; `*` names nothing. */
export function isNamed(change: Change, sections: readonly Section[], match: PathMatch): boolean {
  return sections.some(
    ({ takes, leaves }) => hasAll(change, withoutAnything(takes), match) && !hasAny(change, leaves, match),
  )
}

function withoutAnything(criteria: Criteria): Criteria {
  return Object.fromEntries(Object.entries(criteria).filter(([, words]) => !words.includes('*')))
}

/** True if the change has at least one of every required kind. */
function hasAll(change: Change, criteria: Criteria, match: PathMatch): boolean {
  const verdicts = verdictsOf(change, criteria, match)
  return verdicts.length > 0 && verdicts.every((verdict) => verdict.some)
}

/** True if the change has one of any given kind; for paths, if all its paths match. */
export function hasAny(change: Change, criteria: Criteria, match: PathMatch): boolean {
  return verdictsOf(change, criteria, match).some((verdict) => verdict.whole)
}

interface Verdict {
  readonly some: boolean
  readonly whole: boolean
}

function verdictsOf(change: Change, criteria: Criteria, match: PathMatch): readonly Verdict[] {
  const verdicts: Verdict[] = []
  const judge = (wanted: readonly string[] | undefined, given: () => readonly string[]) => {
    if (wanted === undefined) return
    const fits = wanted.includes('*') || given().some((each) => wanted.includes(each))
    verdicts.push({ some: fits, whole: fits })
  }
  judge(criteria.types, () => [change.type])
  judge(criteria.scopes, () => [change.scope, ...change.scope.split(/[,/]/)].map(fold))
  judge(criteria.labels, () => change.labels.map(fold))
  judge(criteria.authors, () =>
    change.people.flatMap(({ login, name, email }) => [login, `${login}[bot]`, name, email].map(fold)),
  )
  if (criteria.paths !== undefined) {
    const fits = match(criteria.paths)
    const whole = change.paths.length > 0 && change.paths.every(fits)
    verdicts.push({ some: change.paths.some(fits), whole })
  }
  return verdicts
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

/** A section and its changes. */
export interface FilledSection {
  readonly title: string
  readonly changes: readonly Change[]
  readonly hidden: boolean
}

/**
 * Each section with its changes, in the given order; a change belongs to the first section that matches it. Empty sections are left out. Changes
 * without a section go to "Other changes", or to the section with this title in any case.
 */
export function fillSections(
  changes: readonly Change[],
  sections: readonly Section[],
  match: PathMatch,
): readonly FilledSection[] {
  const filled = new Map(sections.map(({ title, hidden }) => [title, { hidden, changes: [] as Change[] }]))
  const other = sections.find(({ title }) => fold(title) === fold(otherTitle))?.title ?? otherTitle
  if (!filled.has(other)) filled.set(other, { hidden: false, changes: [] })
  for (const change of changes) {
    const section = sections.find(({ takes, leaves }) => hasAll(change, takes, match) && !hasAny(change, leaves, match))
    filled.get(section?.title ?? other)?.changes.push(change)
  }
  return [...filled].flatMap(([title, all]) => (all.changes.length === 0 ? [] : [{ title, ...all }]))
}
