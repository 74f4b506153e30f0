import { addressPart } from '../../markdown/address.ts'
import type { Change } from '../changes/changes.ts'
import { mergeUpdates } from '../changes/dependencies.ts'
import { dropCarried } from '../changes/duplicates.ts'
import { type Contributor, contributorsOf } from '../changes/people.ts'
import { isRelease } from '../changes/release.ts'
import {
  type Criteria,
  type FilledSection,
  fillSections,
  hasAny,
  isNamed,
  type PathMatch,
  type Section,
} from './sections.ts'

/** Another package of the monorepo, and its new version. */
export interface UpdatedPackage {
  readonly name: string
  readonly version: string
  readonly tag: string
}

/** The repository's address, and those of its pages. */
export interface RepositoryAddress {
  /** `https://github.com` or the server of an enterprise, without a slash at the end. */
  readonly server: string
  /** `owner/name` */
  readonly repository: string
}

/** The subject of the notes. */
export interface NotesSubject {
  readonly site: RepositoryAddress
  /** The tag, or '' for unreleased changes. */
  readonly tag: string
  /** '' if the tag contains no version. */
  readonly version: string
  readonly previousTag: string
  /** The end of a compare link if there is no tag: a sha. */
  readonly head: string
  /** YYYY-MM-DD, of the released commit. */
  readonly date: string
  /** Name of the package in a monorepo, else ''. */
  readonly package: string
}

/** One dependency that bots updated, from the oldest update to the newest. */
export interface DependencyChange {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly changes: readonly Change[]
}

/** The content of the notes. Texts are unescaped. */
export interface Notes {
  readonly subject: NotesSubject
  readonly breaking: readonly Change[]
  readonly sections: readonly { readonly title: string; readonly changes: readonly Change[] }[]
  /** Changes of hidden sections, which are counted but not listed. */
  readonly hidden: readonly Change[]
  /** Packages of the monorepo that this one depends on and that were released since. */
  readonly updated: readonly UpdatedPackage[]
  readonly dependencies: readonly DependencyChange[]
  readonly contributors: readonly Contributor[]
}

/** The order inside a section; `scope` sorts by scope, then as they come. */
export type Sort = 'newest' | 'oldest' | 'scope'

/** How notes are arranged. */
export interface Arrangement {
  readonly sections: readonly Section[]
  /** Whether the user wrote the sections. Then they have priority over the list of dependencies. */
  readonly hasOwnSections: boolean
  readonly sort: Sort
  readonly exclude: readonly Criteria[]
  readonly dependencies: 'collapse' | 'list' | 'omit'
  /** The commits that only make a release, by sha. */
  readonly releaseCommits: ReadonlySet<string>
  readonly updated: readonly UpdatedPackage[]
  /** The marks of all earlier contributors; undefined if they are unknown. */
  readonly earlier: ReadonlySet<string> | undefined
  /** Lower-case logins of first-time contributors, if GitHub had to be asked instead. */
  readonly newcomers: ReadonlySet<string> | undefined
  readonly match: PathMatch
}

/** Arranges the changes of a range, newest first: breaking ones separately, duplicates once, bots' updates by dependency. */
export function arrangeNotes(subject: NotesSubject, changes: readonly Change[], arrangement: Arrangement): Notes {
  const { sections, hasOwnSections, sort, exclude, dependencies, releaseCommits, updated, earlier, newcomers, match } =
    arrangement
  const told = dropCarried(changes.filter((change) => !isRelease(change, releaseCommits)))
  const wanted = told.filter((change) => !exclude.some((criteria) => hasAny(change, criteria, match)))
  const isUpdate = (change: Change) =>
    dependencies !== 'list' &&
    change.updates !== undefined &&
    !change.breaking &&
    !(dependencies === 'collapse' && hasOwnSections && isNamed(change, sections, match))
  const own = wanted.filter((change) => !isUpdate(change))
  const updates = dependencies === 'omit' ? [] : wanted.filter(isUpdate)
  const breaking = sorted(
    own.filter((change) => change.breaking),
    sort,
  )
  const filled = fillSections(
    sorted(
      own.filter((change) => !change.breaking),
      sort,
    ),
    sections,
    match,
  )
  return {
    subject,
    breaking,
    ...hide(filled, breaking.length + updates.length + updated.length === 0),
    updated,
    dependencies: dependencyChanges(updates),
    contributors: contributorsOf(own, earlier, newcomers),
  }
}

function sorted(changes: readonly Change[], sort: Sort): readonly Change[] {
  if (sort === 'newest') return changes
  if (sort === 'oldest') return changes.toReversed()
  const key = ({ scope, subject }: Change) => `${scope.toLowerCase()}\n${subject.toLowerCase()}`
  return changes.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** If the notes would be empty otherwise, hidden sections are shown. */
function hide(filled: readonly FilledSection[], isAll: boolean): Pick<Notes, 'sections' | 'hidden'> {
  const shown = filled.filter(({ hidden }) => !hidden)
  if (isAll && shown.length === 0) return { sections: filled, hidden: [] }
  return { sections: shown, hidden: filled.filter(({ hidden }) => hidden).flatMap(({ changes }) => changes) }
}

/** By name; an update whose message does not name the dependency is listed under its own subject. */
function dependencyChanges(changes: readonly Change[]): readonly DependencyChange[] {
  const updates = changes.flatMap((change) => {
    const told = change.updates ?? []
    return (told.length > 0 ? told : [{ name: change.subject, from: '', to: '' }]).map((update) => ({
      ...update,
      change,
    }))
  })
  return mergeUpdates(updates).map(({ updates: all, ...update }) => ({
    ...update,
    changes: [...new Set(all.map(({ change }) => change))],
  }))
}

/** The number of entries in the notes; a dependency counts once. */
export function countEntries({ breaking, sections, updated, dependencies }: Notes): number {
  return (
    breaking.length +
    updated.length +
    dependencies.length +
    sections.reduce((sum, { changes }) => sum + changes.length, 0)
  )
}

/** The page that shows all commits between two tags; undefined for a first release. */
export function compareUrl({ site, previousTag, tag, head }: NotesSubject): string | undefined {
  if (previousTag === '' || site.repository === '') return undefined
  return `${baseUrl(site)}/compare/${addressPart(previousTag)}...${addressPart(tag || head)}`
}

/** The page of the release; undefined without a tag. */
export function releaseUrl({ site, tag }: Pick<NotesSubject, 'site' | 'tag'>): string | undefined {
  return tag === '' || site.repository === '' ? undefined : `${baseUrl(site)}/releases/tag/${addressPart(tag)}`
}

/** The page of a pull request or an issue; GitHub redirects from one to the other. */
export function issueUrl(
  site: RepositoryAddress,
  number: number,
  kind: 'pull' | 'issues',
  repository = site.repository,
): string {
  return `${baseUrl({ ...site, repository })}/${kind}/${number}`
}

/** The page of a commit. */
export function commitUrl(site: RepositoryAddress, sha: string): string {
  return `${baseUrl(site)}/commit/${sha}`
}

function baseUrl({ server, repository }: RepositoryAddress): string {
  return `${server}/${repository.split('/').map(addressPart).join('/')}`
}
