import { compareVersions } from '../../version/number.ts'
import { versionTags } from '../../version/releases.ts'
import { releaseForms } from '../../version/tag.ts'
import type { GitHub } from '../connection/call.ts'
import { isGitHubError } from '../connection/errors.ts'
import { commitOf } from './commits.ts'
import { compare } from './compare.ts'
import { listTags } from './tags.ts'

/** What identifies a release. */
export interface ReleaseName {
  /** '' if it is unknown. */
  readonly version: string
  /** '' in a repository that deploys only one thing. */
  readonly service: string
  readonly sha: string
}

/** The position of a release: its commit, and the tag on it; '' if there is none. */
export interface ReleasePlace {
  readonly commit: string
  readonly tag: string
}

/**
 * The commit of a release and its tag. This is the commit of its tag (`v1.2.3`, `1.2.3`, `shop-v1.2.3`) if it is the recorded commit or descends from
 * it, like the release commit of `version-bump`. Otherwise the recorded one.
 */
export async function findRelease(github: GitHub, { version, service, sha }: ReleaseName): Promise<ReleasePlace> {
  const recorded = { commit: sha, tag: '' }
  if (version === '' || sha === '') return recorded
  const bare = version.replace(/^v(?=\d)/, '')
  const [plain, ...own] = releaseForms([], service).map(({ prefix }) => `${prefix}${bare}`)
  const tags = [...own, plain, bare].filter((tag) => tag !== undefined)
  const commits = await Promise.all(tags.map((tag) => commitOf(github, `tags/${tag}`)))
  const places = tags.flatMap((tag, index) => {
    const commit = commits[index]
    return commit === undefined ? [] : [{ tag, commit }]
  })
  const exact = places.find(({ commit }) => commit === sha)
  if (exact !== undefined) return exact
  for (const place of places) if (await descends(github, place.commit, sha)) return place
  return recorded
}

async function descends(github: GitHub, commit: string, from: string): Promise<boolean> {
  try {
    return (await compare(github, from, commit, { limit: 1 })).status === 'ahead'
  } catch (error) {
    // A commit that is no longer in the repository has no descendants.
    if (isGitHubError(error, 'not-found')) return false
    throw error
  }
}

/** The version of a commit from its release tags, the highest if there are several; '' for none. */
export async function taggedVersion(github: GitHub, { sha, service }: Omit<ReleaseName, 'version'>): Promise<string> {
  return (await taggedVersions(github, service))(sha)
}

/** The same for any number of commits. */
export async function taggedVersions(github: GitHub, service: string): Promise<(sha: string) => string> {
  const tags = await listTags(github)
  const names = tags.map(({ name }) => name)
  const known = releaseForms(names, service).flatMap((form) => versionTags(form, tags))
  return (sha) => {
    const versions = known.flatMap(({ commit, spelled }) => (commit === sha ? (spelled.version ?? []) : []))
    return versions.toSorted(compareVersions).at(-1) ?? ''
  }
}
