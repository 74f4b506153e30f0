import { escapeBlock, escapeLine } from '../../markdown/escape.ts'
import type { Change } from '../changes/changes.ts'
import type { Contributor } from '../changes/people.ts'
import type { Reference } from '../changes/references.ts'
import {
  commitUrl,
  compareUrl,
  countEntries,
  type DependencyChange,
  issueUrl,
  type Notes,
  type RepositoryAddress,
  releaseUrl,
} from './notes.ts'

/** One change for a template: every text is Markdown that is safe within a line. */
export interface ChangeView {
  readonly line: string
  readonly subject: string
  readonly type: string
  readonly scope: string
  readonly breaking: boolean
  /** Indented by two spaces, to go below a list item; '' for none. */
  readonly migration: string
  /** `[#12](…)` or `[1234567](…)` */
  readonly reference: string
  readonly number: number
  readonly sha: string
  readonly url: string
  readonly closes: string
  readonly authors: string
  readonly labels: readonly string[]
}

/** The data for a template. */
export interface View {
  readonly tag: string
  readonly version: string
  readonly 'previous-tag': string
  readonly date: string
  readonly package: string
  readonly repository: string
  readonly 'compare-url': string
  readonly 'release-url': string
  readonly empty: boolean
  readonly breaking: { readonly changes: readonly ChangeView[] } | undefined
  readonly sections: readonly { readonly title: string; readonly changes: readonly ChangeView[] }[]
  /** Packages that this one depends on, with their new versions; undefined for none. */
  readonly updated: { readonly line: string; readonly packages: readonly UpdatedView[] } | undefined
  /** Changes that are counted and not listed; undefined for none. */
  readonly hidden:
    | { readonly line: string; readonly count: number; readonly changes: readonly ChangeView[] }
    | undefined
  readonly dependencies: { readonly count: number; readonly updates: readonly DependencyView[] } | undefined
  readonly contributors: { readonly list: string; readonly people: readonly ContributorView[] } | undefined
  readonly 'new-contributors': { readonly people: readonly ContributorView[] } | undefined
}

/** A package of the monorepo for a template. */
export interface UpdatedView {
  readonly name: string
  readonly version: string
  readonly tag: string
  /** The page of its release; '' if the repository is unknown. */
  readonly url: string
}

/** One dependency for a template. */
export interface DependencyView {
  readonly line: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A contributor for a template. */
export interface ContributorView {
  readonly line: string
  /** `@login`, a deliberate mention, or the name if no login is known. */
  readonly mention: string
  readonly login: string
  readonly name: string
  readonly changes: number
}

/** Turns notes into data for templates. */
export function viewOf(notes: Notes, { byAuthor }: { readonly byAuthor: boolean }): View {
  const { subject, breaking, sections, hidden, updated, dependencies, contributors } = notes
  const { site } = subject
  const change = (each: Change) => new LazyChange(each, site, byAuthor)
  const newcomers = contributors.filter((each) => each.isNew)
  const firsts = firstChanges(notes, newcomers)
  const person = (each: Contributor) => contributorView(each, firsts.get(each.first), site)
  const people = contributors.map(person)
  return {
    tag: escapeLine(subject.tag),
    version: escapeLine(subject.version),
    'previous-tag': escapeLine(subject.previousTag),
    date: subject.date,
    package: escapeLine(subject.package),
    repository: escapeLine(site.repository),
    'compare-url': compareUrl(subject) ?? '',
    'release-url': releaseUrl(subject) ?? '',
    empty: countEntries(notes) === 0,
    breaking: breaking.length === 0 ? undefined : { changes: breaking.map(change) },
    sections: sections.map(({ title, changes }) => ({ title: escapeLine(title), changes: changes.map(change) })),
    updated: updated.length === 0 ? undefined : updatedView(updated, site),
    hidden:
      hidden.length === 0 ? undefined : { line: hiddenLine(hidden), count: hidden.length, changes: hidden.map(change) },
    dependencies:
      dependencies.length === 0
        ? undefined
        : { count: dependencies.length, updates: dependencies.map((each) => dependencyView(each, site)) },
    contributors: people.length === 0 ? undefined : { list: listOf(people.map((each) => each.mention)), people },
    'new-contributors': newcomers.length === 0 ? undefined : { people: newcomers.map(person) },
  }
}

/** The first changes of new contributors, by key. */
function firstChanges(
  { breaking, sections, hidden }: Notes,
  newcomers: readonly Contributor[],
): ReadonlyMap<string, Change> {
  const keys = new Set(newcomers.map(({ first }) => first))
  const all = [breaking, hidden, ...sections.map(({ changes }) => changes)]
  return new Map(
    all.flatMap((changes) => changes.filter(({ key }) => keys.has(key)).map((change) => [change.key, change])),
  )
}

/**
 * A class, because a release may have tens of thousands of changes and a template uses only a few of these properties: getters on a prototype cost
 * nothing.
 */
class LazyChange implements ChangeView {
  readonly #change: Change
  readonly #site: RepositoryAddress
  readonly #byAuthor: boolean

  constructor(change: Change, site: RepositoryAddress, byAuthor: boolean) {
    this.#change = change
    this.#site = site
    this.#byAuthor = byAuthor
  }

  get line(): string {
    const scope = this.scope === '' ? '' : `**${this.scope}:** `
    const closes = this.closes === '' ? '' : `, closes ${this.closes}`
    const by = this.#byAuthor ? ` by ${this.authors}` : ''
    return `${scope}${this.subject}${by} (${this.reference}${closes})`
  }

  get subject(): string {
    return escapeLine(this.#change.subject)
  }

  get type(): string {
    return escapeLine(this.#change.type)
  }

  get scope(): string {
    return escapeLine(this.#change.scope)
  }

  get breaking(): boolean {
    return this.#change.breaking
  }

  get migration(): string {
    return this.#change.migration.map((note) => escapeBlock(note).replace(/^(?=.)/gm, '  ')).join('\n\n')
  }

  get reference(): string {
    return referenceOf(this.#change, this.#site)
  }

  get number(): number {
    return this.#change.number
  }

  get sha(): string {
    return this.#change.sha
  }

  get url(): string {
    return urlOf(this.#change, this.#site)
  }

  get closes(): string {
    return listOf(this.#change.closes.map((each) => closedReference(each, this.#site)))
  }

  get authors(): string {
    return listOf(this.#change.people.map(mentionOf))
  }

  get labels(): readonly string[] {
    return this.#change.labels.map((label) => escapeLine(label))
  }
}

/** The address of a change's own page; '' if the repository is unknown. */
export function urlOf({ number, sha }: Change, site: RepositoryAddress): string {
  if (site.repository === '') return ''
  return number > 0 ? issueUrl(site, number, 'pull') : commitUrl(site, sha)
}

function referenceOf(change: Change, site: RepositoryAddress): string {
  const label = change.number > 0 ? `#${change.number}` : change.sha.slice(0, 7)
  const url = urlOf(change, site)
  return url === '' ? label : `[${label}](${url})`
}

function closedReference({ repository, number }: Reference, site: RepositoryAddress): string {
  if (site.repository === '') return `#${number}`
  const named = repository === '' ? '' : escapeLine(repository)
  return `[${named}#${number}](${issueUrl(site, number, 'issues', repository || site.repository)})`
}

function dependencyView({ name, from, to, changes }: DependencyChange, site: RepositoryAddress): DependencyView {
  const shown = { name: escapeLine(name), from: escapeLine(from), to: escapeLine(to) }
  const step = `${from === '' ? '' : ` from ${shown.from}`}${to === '' ? '' : ` to ${shown.to}`}`
  return { ...shown, line: `${shown.name}${step} (${changes.map((each) => referenceOf(each, site)).join(', ')})` }
}

function contributorView(
  contributor: Contributor,
  first: Change | undefined,
  site: RepositoryAddress,
): ContributorView {
  const mention = mentionOf(contributor)
  return {
    line: first === undefined ? mention : `${mention} made their first contribution in ${referenceOf(first, site)}`,
    mention,
    login: escapeLine(contributor.login),
    name: escapeLine(contributor.name),
    changes: contributor.changes,
  }
}

/** Only a possible login becomes a mention. */
function mentionOf({ login, name }: { readonly login: string; readonly name: string }): string {
  return /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(login) ? `@${login}` : escapeLine(login || name, 100)
}

function updatedView(updated: Notes['updated'], site: RepositoryAddress): NonNullable<View['updated']> {
  const packages = updated.map(({ name, version, tag }) => ({
    name: escapeLine(name),
    version: escapeLine(version),
    tag: escapeLine(tag),
    url: releaseUrl({ site, tag }) ?? '',
  }))
  const lines = packages.map(({ name, version, url }) =>
    url === '' ? `${name} ${version}` : `[${name} ${version}](${url})`,
  )
  return { line: listOf(lines), packages }
}

/** "3 internal changes (chore, ci)" */
function hiddenLine(changes: readonly Change[]): string {
  const types = [...new Set(changes.map(({ type }) => type))].filter((type) => type !== '').toSorted()
  const kinds = types.length === 0 ? '' : ` (${types.map((type) => escapeLine(type)).join(', ')})`
  return `${changes.length} internal ${changes.length === 1 ? 'change' : 'changes'}${kinds}`
}

function listOf(all: readonly string[]): string {
  if (all.length < 2) return all[0] ?? ''
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
