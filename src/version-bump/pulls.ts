import type { Git } from '../git/process.ts'
import type { GitHub } from '../github/call.ts'
import { createPull, listPulls, type PullRequest, updatePull } from '../github/pulls.ts'
import { parseVersion } from '../version/number.ts'
import { parseTag } from '../version/tag.ts'
import type { PackageFacts } from './facts.ts'
import { parseMarker } from './propose.ts'
import { type Outcome, type ReleasePull, type ReleasePulls, releaseBranch, type Step } from './release.ts'
import { fetchCommit, type Tip } from './tip.ts'

/** Reads what stands of release pull requests for the tip's branch; one request. */
export async function readPulls(
  git: Git,
  github: GitHub,
  tip: Tip,
  packages: readonly PackageFacts[],
): Promise<ReleasePulls> {
  const head = releaseBranch(tip.branch ?? '')
  const pulls = await listPulls(github, { state: 'all', head, ...(tip.branch ? { base: tip.branch } : {}) })
  const shas = new Set(packages.flatMap(({ range }) => range.map(({ sha }) => sha)))
  const merged = pulls.flatMap((pull) => (pull.merged && shas.has(pull.mergeSha) ? pending(pull, tip, packages) : []))
  return {
    open: pulls.find(({ state }) => state === 'open'),
    merged: merged.toReversed(),
    branch: await readBranch(git, tip, head),
  }
}

/** A merged pull request with those of its tags that do not exist yet; a body that people emptied or forged gives none. */
function pending(pull: PullRequest, tip: Tip, packages: readonly PackageFacts[]): readonly ReleasePull[] {
  const names = new Set(tip.refs.tags.map(({ name }) => name))
  const tags = parseMarker(pull.body).filter(({ name, version }) => {
    const isOurs = packages.some(({ package: { form } }) => parseTag(form, name) === version)
    return isOurs && parseVersion(version) !== undefined && !names.has(name)
  })
  return tags.length === 0 ? [] : [{ number: pull.number, url: pull.url, sha: pull.mergeSha, tags }]
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

/** Opens the release pull request, or changes what differs of the open one. */
export async function writePull(
  github: GitHub,
  step: Extract<Step, { kind: 'pull-request' }>,
): Promise<NonNullable<Outcome['pullRequest']>> {
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
