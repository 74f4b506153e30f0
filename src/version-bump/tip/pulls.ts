import type { Git } from '../../git/process.ts'
import { isAncestor } from '../../git/refs.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { createPull, listPulls, type PullRequest, updatePull } from '../../github/conversation/pulls.ts'
import { parseVersion } from '../../version/number.ts'
import { formatTag } from '../../version/tag.ts'
import { markedTags } from '../marker.ts'
import {
  type ReleaseOutcome,
  type ReleasePull,
  type ReleasePulls,
  type ReleaseStep,
  releaseBranch,
} from '../release.ts'
import type { PackageFacts } from './package.ts'
import { fetchCommit, type Tip } from './tip.ts'

/** Reads the release pull requests for the tip's branch; one request. */
export async function readPulls(
  git: Git,
  github: GitHub,
  tip: Tip,
  packages: readonly PackageFacts[],
): Promise<ReleasePulls> {
  const head = releaseBranch(tip.branch ?? '')
  const pulls = await listPulls(github, { state: 'all', head, ...(tip.branch ? { base: tip.branch } : {}) })
  const merged: ReleasePull[] = []
  for (const pull of pulls) if (pull.merged) merged.push(...(await pending(git, pull, tip, packages)))
  const branch = await readBranch(git, tip, head)
  // merged commits cannot be lost any more, even if the branch still exists
  const isMerged = pulls.some((pull) => pull.merged && pull.head.sha === branch?.sha)
  return {
    open: pulls.find(({ state }) => state === 'open'),
    merged: merged.toReversed(),
    branch: branch && isMerged ? { ...branch, foreign: 0 } : branch,
  }
}

/** A merged pull request with those of its tags that do not exist yet. */
async function pending(
  git: Git,
  pull: PullRequest,
  tip: Tip,
  packages: readonly PackageFacts[],
): Promise<readonly ReleasePull[]> {
  const names = new Set(tip.refs.tags.map(({ name }) => name))
  const marked = markedTags(pull.body).filter(({ name, version }) =>
    packages.some(({ package: { form } }) => parseVersion(version) !== undefined && formatTag(form, version) === name),
  )
  const tags = (marked.length > 0 ? marked : await written(git, pull, packages)).filter(({ name }) => !names.has(name))
  if (tags.length === 0 || !(await isAncestor(git, pull.mergeSha, tip.commit))) return []
  for (const { base } of packages) if (base && (await isAncestor(git, pull.mergeSha, base.commit))) return []
  return [{ number: pull.number, url: pull.url, sha: pull.mergeSha, tags }]
}

/** People deleted or forged the marker in the body. Then the release is what the merge brought into the manifests and has no tag yet. */
async function written(git: Git, pull: PullRequest, packages: readonly PackageFacts[]): Promise<ReleasePull['tags']> {
  const found: { readonly name: string; readonly version: string }[] = []
  for (const { package: pack, manifestBase } of packages) {
    if (manifestBase?.since === undefined) continue
    const isBrought =
      (await isAncestor(git, manifestBase.since, pull.mergeSha)) &&
      !(await isAncestor(git, manifestBase.since, `${pull.mergeSha}^`))
    if (isBrought) found.push({ name: formatTag(pack.form, manifestBase.version), version: manifestBase.version })
  }
  return found
}

async function readBranch(git: Git, tip: Tip, head: string): Promise<ReleasePulls['branch']> {
  const sha = tip.refs.branches.get(head)
  if (sha === undefined || tip.remote === undefined) return undefined
  await fetchCommit(git, tip.remote, `refs/heads/${head}`, sha)
  const [parent, foreign] = await Promise.all([
    git.text(['rev-parse', '--verify', '--quiet', `${sha}^`], { allow: [1] }),
    git.text(['rev-list', '--count', '--no-merges', sha, `^${tip.commit}`]),
  ])
  return { sha, parent, foreign: Math.max(0, Number(foreign) - 1) }
}

/** Opens the release pull request, or updates the open one. */
export async function writePull(
  github: GitHub,
  step: Extract<ReleaseStep, { kind: 'pull-request' }>,
): Promise<NonNullable<ReleaseOutcome['pullRequest']>> {
  const { title, body, base, head } = step
  const open = (await listPulls(github, { state: 'open', head, base }))[0]
  if (open === undefined) {
    const { number, url } = await createPull(github, head, { title, body, base })
    return { number, url, change: 'opened' }
  }
  const { number, url } = open
  if (open.title === title && open.body.replaceAll('\r\n', '\n') === body) return { number, url, change: 'current' }
  await updatePull(github, number, { title, body })
  return { number, url, change: 'updated' }
}
