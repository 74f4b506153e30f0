import { escapeBlock, escapeLine } from '../markdown/escape.ts'
import type { Change } from './changes.ts'
import {
  commitUrl,
  compareUrl,
  type DependencyChange,
  isEmpty,
  issueUrl,
  type Notes,
  releaseUrl,
  type Site,
} from './notes.ts'
import type { Contributor } from './people.ts'
import type { Reference } from './references.ts'

/** One change as a template sees it: every text is Markdown that is safe where it stands in a line. */
export interface ChangeView {
  readonly line: string
  readonly subject: string
  readonly type: string
  readonly scope: string
  readonly breaking: boolean
  /** Indented by two, to stand below a list item; '' without one. */
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

/** What a template sees. */
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
  readonly dependencies: { readonly count: number; readonly updates: readonly DependencyView[] } | undefined
  readonly contributors: { readonly list: string; readonly people: readonly ContributorView[] } | undefined
  readonly 'new-contributors': { readonly people: readonly ContributorView[] } | undefined
}

/** One dependency as a template sees it. */
export interface DependencyView {
  readonly line: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Somebody who took part, as a template sees them. */
export interface ContributorView {
  readonly line: string
  /** `@login`, a deliberate mention, or the name where no login is known. */
  readonly mention: string
  readonly login: string
  readonly name: string
  readonly changes: number
}

/** Turns notes into what templates show. */
export function viewOf(notes: Notes): View {
  const { subject, breaking, sections, dependencies, contributors } = notes
  const { site } = subject
  const change = (each: Change) => changeView(each, site)
  const people = contributors.map((each) => contributorView(each, notes))
  const newcomers = contributors.filter((each) => each.isNew).map((each) => contributorView(each, notes))
  return {
    tag: escapeLine(subject.tag),
    version: escapeLine(subject.version),
    'previous-tag': escapeLine(subject.previousTag),
    date: subject.date,
    package: escapeLine(subject.package),
    repository: escapeLine(site.repository),
    'compare-url': compareUrl(subject) ?? '',
    'release-url': releaseUrl(subject) ?? '',
    empty: isEmpty(notes),
    breaking: breaking.length === 0 ? undefined : { changes: breaking.map(change) },
    sections: sections.map(({ title, changes }) => ({ title: escapeLine(title), changes: changes.map(change) })),
    dependencies:
      dependencies.length === 0
        ? undefined
        : { count: dependencies.length, updates: dependencies.map((each) => dependencyView(each, site)) },
    contributors: people.length === 0 ? undefined : { list: listOf(people.map((each) => each.mention)), people },
    'new-contributors': newcomers.length === 0 ? undefined : { people: newcomers },
  }
}

function changeView(change: Change, site: Site): ChangeView {
  const subject = escapeLine(change.subject)
  const scope = escapeLine(change.scope)
  const reference = referenceOf(change, site)
  const closes = listOf(change.closes.map((each) => closedReference(each, site)))
  const tail = `${reference}${closes === '' ? '' : `, closes ${closes}`}`
  return {
    line: `${scope === '' ? '' : `**${scope}:** `}${subject}${tail === '' ? '' : ` (${tail})`}`,
    subject,
    type: escapeLine(change.type),
    scope,
    breaking: change.breaking,
    migration: change.migration.map((note) => escapeBlock(note).replace(/^(?=.)/gm, '  ')).join('\n\n'),
    reference,
    number: change.number,
    sha: change.sha,
    url: urlOf(change, site),
    closes,
    authors: listOf(change.people.map(mentionOf)),
    labels: change.labels.map((label) => escapeLine(label)),
  }
}

/** The address of a change's own page; '' where the repository is not known. */
export function urlOf({ number, sha }: Change, site: Site): string {
  if (site.repository === '') return ''
  return number > 0 ? issueUrl(site, number, 'pull') : commitUrl(site, sha)
}

function referenceOf(change: Change, site: Site): string {
  const label = change.number > 0 ? `#${change.number}` : change.sha.slice(0, 7)
  const url = urlOf(change, site)
  return url === '' ? label : `[${label}](${url})`
}

function closedReference({ repository, number }: Reference, site: Site): string {
  if (site.repository === '') return `#${number}`
  const named = repository === '' ? '' : escapeLine(repository)
  return `[${named}#${number}](${issueUrl(site, number, 'issues', repository || site.repository)})`
}

function dependencyView({ name, from, to, changes }: DependencyChange, site: Site): DependencyView {
  const shown = { name: escapeLine(name), from: escapeLine(from), to: escapeLine(to) }
  const step = `${from === '' ? '' : ` from ${shown.from}`}${to === '' ? '' : ` to ${shown.to}`}`
  return { ...shown, line: `${shown.name}${step} (${changes.map((each) => referenceOf(each, site)).join(', ')})` }
}

function contributorView(contributor: Contributor, { subject: { site }, breaking, sections }: Notes): ContributorView {
  const mention = mentionOf(contributor)
  const all = [...breaking, ...sections.flatMap(({ changes }) => changes)]
  const first = contributor.isNew ? all.find(({ key }) => key === contributor.first) : undefined
  return {
    line: first === undefined ? mention : `${mention} made their first contribution in ${referenceOf(first, site)}`,
    mention,
    login: escapeLine(contributor.login),
    name: escapeLine(contributor.name),
    changes: contributor.changes,
  }
}

/** Only what can be a login becomes a mention. */
function mentionOf({ login, name }: { readonly login: string; readonly name: string }): string {
  return /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(login) ? `@${login}` : escapeLine(login || name, 100)
}

function listOf(all: readonly string[]): string {
  if (all.length < 2) return all[0] ?? ''
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
