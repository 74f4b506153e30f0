import { type DatedTag, readDatedTags } from '../../git/dated.ts'
import type { Git } from '../../git/process.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { listReleases } from '../../github/operations/releases.ts'
import { nobody } from '../../github/people/account.ts'
import { type DeploymentTimeline, readTimeline } from '../../ledger/timeline.ts'
import { versionsOf } from './versions.ts'

/** Something that was published before the ledger began. */
interface Publication {
  readonly sha: string
  readonly tag: string
  readonly at: Date
  readonly url: string
}

/** Maximum pages of a hundred releases. */
const releasePages = 10

/** Published releases or tags, as deployments that succeeded when they were published; only those from before the first recorded one. */
export async function importTimelines(
  kind: 'none' | 'releases' | 'tags',
  recorded: readonly DeploymentTimeline[],
  environment: string,
  { git, github }: { readonly git: Git | undefined; readonly github: GitHub },
): Promise<readonly DeploymentTimeline[]> {
  if (kind === 'none' || git === undefined) return []
  const tags = await readDatedTags(git)
  const versions = versionsOf(tags, '')
  const stable = tags.filter(({ commit }) => versions.get(commit)?.includes('-') === false)
  const published = kind === 'tags' ? stable.map(ofTag) : await readReleases(github, tags)
  const own = recorded.filter(({ record }) => record.deployment.environment === environment)
  const first = Math.min(...own.map(({ record }) => record.deployment.createdAt.getTime()))
  return published
    .filter(({ at }) => at.getTime() < first)
    .map((each, index) => lifeOf(each, -1 - index, environment, versions.get(each.sha) ?? each.tag))
}

function ofTag({ name, commit, at }: DatedTag): Publication {
  return { sha: commit, tag: name, at, url: '' }
}

/** GitHub's releases have no sha, but the checkout's tags do. */
async function readReleases(github: GitHub, tags: readonly DatedTag[]): Promise<readonly Publication[]> {
  const shas = new Map(tags.map(({ name, commit }) => [name, commit]))
  const found: Publication[] = []
  for (let page = 1; page <= releasePages; page++) {
    const { releases, more } = await listReleases(github, page)
    for (const { tag, prerelease, publishedAt, htmlUrl } of releases) {
      const sha = shas.get(tag)
      if (sha !== undefined && !prerelease && publishedAt !== undefined)
        found.push({ sha, tag, at: publishedAt, url: htmlUrl })
    }
    if (!more) break
  }
  return found
}

/** Negative ids, because GitHub has none. */
function lifeOf(
  { sha, tag, at, url }: Publication,
  id: number,
  environment: string,
  version: string,
): DeploymentTimeline {
  const around = { creator: nobody, app: '', description: '', createdAt: at }
  const timeline = readTimeline({
    deployment: { ...around, id, sha, ref: tag, task: 'deploy', environment, payload: undefined, url: '' },
    statuses: [{ ...around, id: 0, state: 'success', logUrl: url, environmentUrl: '' }],
  })
  return { ...timeline, version }
}
