import type { MeasuredRelease } from '../../dora/release.ts'
import { countApart, readDated, readKnownCommits } from '../../git/dated.ts'
import type { Git } from '../../git/process.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { isGitHubError } from '../../github/connection/errors.ts'
import { type ComparedCommit, compare } from '../../github/repository/compare.ts'
import { baseOf, type Range, rangesOf, type SourceCommit } from './range.ts'

/** The distance of two shas, in commits. */
export interface Divergence {
  readonly ahead: number
  readonly behind: number
}

/** Of one comparison by GitHub. */
const comparedCommits = 100

/** The changes of the releases, from the checkout: one walk of the history since the first good release. */
export async function rangesByGit(git: Git, releases: readonly MeasuredRelease[]): Promise<ReadonlyMap<string, Range>> {
  const known = await readKnownCommits(
    git,
    releases.map(({ sha }) => sha),
  )
  const present = releases.filter(({ sha }) => known.has(sha))
  const [base, ...rest] = present.slice(Math.max(0, baseOf(present)))
  if (base === undefined || rest.length === 0) return new Map()
  const commits = await readDated(
    git,
    rest.map(({ sha }) => sha),
    base.sha,
  )
  return rangesOf(
    present,
    commits.map((commit) => ({ ...commit, isMerge: commit.parents.length > 1 })),
  )
}

/** The same from GitHub, one request each, for the newest `limit` releases; none for a release that GitHub no longer has. */
export async function rangesByApi(
  github: GitHub,
  releases: readonly MeasuredRelease[],
  limit: number,
): Promise<ReadonlyMap<string, Range>> {
  const ranges = new Map<string, Range>()
  const known = new Set<string>()
  const pairs = releases.flatMap(({ sha }, index) => {
    // Deployed again, it brings nothing.
    if (known.has(sha)) return []
    known.add(sha)
    const before = releases.slice(0, index).findLast(({ verifiedAt }) => verifiedAt !== undefined)
    return before === undefined ? [] : [{ sha, before: before.sha }]
  })
  for (const { sha, before } of limit > 0 ? pairs.slice(-limit) : []) {
    const comparison = await compareIfKnown(github, before, sha)
    if (comparison === undefined) continue
    const commits = comparison.commits.map(sourceOf).reverse()
    ranges.set(sha, { commits, landings: commits.map((commit) => commit.sha), isWhole: !comparison.more })
  }
  return ranges
}

/** The distance of each of `others` from `base`, from the checkout; without those that it does not have. */
export async function divergenceByGit(
  git: Git,
  base: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, Divergence>> {
  const known = await readKnownCommits(git, [base, ...others])
  const divergence = new Map<string, Divergence>()
  for (const other of known.has(base) ? new Set(others) : []) {
    const counts = known.has(other) ? await countApart(git, base, other) : undefined
    if (counts !== undefined) divergence.set(other, counts)
  }
  return divergence
}

/** The same from GitHub, one request each. */
export async function divergenceByApi(
  github: GitHub,
  base: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, Divergence>> {
  const divergence = new Map<string, Divergence>()
  for (const other of new Set(others)) {
    if (other === base) divergence.set(other, { ahead: 0, behind: 0 })
    const found = other === base ? undefined : await compareIfKnown(github, base, other)
    if (found !== undefined) divergence.set(other, { ahead: found.aheadBy, behind: found.behindBy })
  }
  return divergence
}

async function compareIfKnown(github: GitHub, base: string, head: string) {
  try {
    return await compare(github, base, head, { limit: comparedCommits })
  } catch (error) {
    if (isGitHubError(error, 'not-found')) return undefined
    throw error
  }
}

function sourceOf({
  sha,
  message,
  author,
  authorName,
  authoredAt,
  committedAt,
  parents,
}: ComparedCommit): SourceCommit {
  return { sha, subject: message, author: author?.login ?? authorName, authoredAt, committedAt, isMerge: parents > 1 }
}
