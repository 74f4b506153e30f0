import { type Change, isRelease } from './changes.ts'
import { mergeUpdates } from './dependencies.ts'
import { dropCarried } from './duplicates.ts'
import { type Contributor, contributorsOf } from './people.ts'
import { type Criteria, fillSections, hasAny, type PathMatch, type Section } from './sections.ts'

/** The repository's address, and how its pages are addressed. */
export interface Site {
  /** `https://github.com` or the server of an enterprise, without a slash at the end. */
  readonly server: string
  /** `owner/name` */
  readonly repository: string
}

/** What the notes are about. */
export interface Subject {
  readonly site: Site
  /** The tag, or '' for what is not released yet. */
  readonly tag: string
  /** '' where the tag holds no version. */
  readonly version: string
  readonly previousTag: string
  /** What a compare link ends with where there is no tag: a sha. */
  readonly head: string
  /** YYYY-MM-DD, of the commit that is released. */
  readonly date: string
  /** Name of the package in a monorepo, otherwise ''. */
  readonly package: string
}

/** One dependency that bots updated: from the oldest update to the newest. */
export interface DependencyChange {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly changes: readonly Change[]
}

/** Everything that the notes say. Texts are as people typed them. */
export interface Notes {
  readonly subject: Subject
  readonly breaking: readonly Change[]
  readonly sections: readonly { readonly title: string; readonly changes: readonly Change[] }[]
  readonly dependencies: readonly DependencyChange[]
  readonly contributors: readonly Contributor[]
}

/** How notes are arranged. */
export interface Arrangement {
  readonly sections: readonly Section[]
  readonly exclude: readonly Criteria[]
  readonly dependencies: 'collapse' | 'list' | 'omit'
  /** The marks of everybody who contributed before; undefined where that is not known. */
  readonly earlier: ReadonlySet<string> | undefined
  /** Lower-case logins of first-time contributors, where GitHub had to be asked instead. */
  readonly newcomers: ReadonlySet<string> | undefined
  readonly match: PathMatch
}

/** Arranges the changes of a range, newest first: breaking ones apart, what is said twice once, bots' updates by dependency. */
export function arrangeNotes(subject: Subject, changes: readonly Change[], arrangement: Arrangement): Notes {
  const { sections, exclude, dependencies, earlier, newcomers, match } = arrangement
  const told = dropCarried(changes.filter((change) => !isRelease(change)))
  const wanted = told.filter((change) => !exclude.some((criteria) => hasAny(change, criteria, match)))
  const isUpdate = (change: Change) => dependencies !== 'list' && change.updates !== undefined && !change.breaking
  const own = wanted.filter((change) => !isUpdate(change))
  const updates = dependencies === 'omit' ? [] : wanted.filter(isUpdate)
  return {
    subject,
    breaking: own.filter((change) => change.breaking),
    sections: fillSections(
      own.filter((change) => !change.breaking),
      sections,
      match,
    ),
    dependencies: dependencyChanges(updates),
    contributors: contributorsOf(own, earlier, newcomers),
  }
}

/** By name; an update whose message does not tell what it updates stands under its own subject. */
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

/** How many entries the notes have; a dependency counts once. */
export function countEntries({ breaking, sections, dependencies }: Notes): number {
  return breaking.length + dependencies.length + sections.reduce((sum, { changes }) => sum + changes.length, 0)
}

/** The page that shows all commits between two tags; undefined for a first release. */
export function compareUrl({ site, previousTag, tag, head }: Subject): string | undefined {
  if (previousTag === '' || site.repository === '') return undefined
  return `${baseUrl(site)}/compare/${urlPart(previousTag)}...${urlPart(tag || head)}`
}

/** The page of the release; undefined without a tag. */
export function releaseUrl({ site, tag }: Pick<Subject, 'site' | 'tag'>): string | undefined {
  return tag === '' || site.repository === '' ? undefined : `${baseUrl(site)}/releases/tag/${urlPart(tag)}`
}

/** The page of a pull request or an issue, where GitHub redirects from one to the other. */
export function issueUrl(site: Site, number: number, kind: 'pull' | 'issues', repository = site.repository): string {
  return `${baseUrl({ ...site, repository })}/${kind}/${number}`
}

/** The page of a commit. */
export function commitUrl(site: Site, sha: string): string {
  return `${baseUrl(site)}/commit/${sha}`
}

function baseUrl({ server, repository }: Site): string {
  return `${server}/${repository.split('/').map(urlPart).join('/')}`
}

/** One part of an address, safe inside a Markdown link too. */
function urlPart(text: string): string {
  return encodeURIComponent(text).replace(/[()'!*~_]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
}
