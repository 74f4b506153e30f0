import { type Authors, readAuthors, readAuthorsBehind } from '../github/authors.ts'
import type { GitHub } from '../github/call.ts'
import { type ComparedCommit, compare } from '../github/compare.ts'
import { isGitHubComplaint } from '../github/errors.ts'
import { live } from '../ledger/good.ts'
import type { Life } from '../ledger/life.ts'

/** What a deployment would bring. */
export interface Range {
  /** What runs now, or is on its way; undefined for a first deployment. */
  readonly base: Life | undefined
  /** Oldest first; at most 1,000. */
  readonly commits: readonly ComparedCommit[]
  /** Those beyond `commits`, of whose authors nothing is known. */
  readonly further: number
  /** True where the commit does not contain what runs now: it takes something back. */
  readonly isBackwards: boolean
  readonly authors: Authors
}

/** What is asked about. */
export interface Brought {
  readonly sha: string
  /** Of the environment, in any order. */
  readonly lives: readonly Life[]
  /** The request itself, which is none of the deployments before it; 0 without. */
  readonly self: number
  /** Whether those who opened the pull requests are wanted too. */
  readonly pulls: boolean
}

/** Commits of which authors are read: ten requests for their list, ten for the authors. */
const limit = 1_000

/** Reads the commits and the authors of what would be deployed: since what runs now, else of the newest 100 commits. */
export async function readRange(github: GitHub, brought: Brought): Promise<Range> {
  const { sha, pulls } = brought
  const base = baseOf(brought)
  const compared = base === undefined ? undefined : await compareWith(github, base, sha)
  if (compared === undefined) {
    const authors = await readAuthorsBehind(github, sha, { pulls })
    return { base: undefined, commits: [], further: 0, isBackwards: false, authors }
  }
  const { commits, aheadBy, behindBy } = compared
  const authors = await readAuthors(github, [...commits.map((commit) => commit.sha), sha], { pulls })
  return { base, commits, further: Math.max(0, aheadBy - commits.length), isBackwards: behindBy > 0, authors }
}

/** Also one that was let through and has not come to an end: its commits are on their way. */
function baseOf({ lives, self }: Brought): Life | undefined {
  const others = lives.filter(({ record }) => record.deployment.id !== self)
  const begun = others
    .filter(({ outcome, consumedBy }) => outcome === 'running' && consumedBy !== undefined)
    .toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0]
  const good = live(others)
  if (begun === undefined || good === undefined) return begun ?? good
  return begun.record.deployment.id > good.record.deployment.id ? begun : good
}

/** Undefined where the commit that runs is no longer in the repository. */
async function compareWith(github: GitHub, base: Life, sha: string) {
  try {
    return await compare(github, base.record.deployment.sha, sha, { limit })
  } catch (error) {
    if (isGitHubComplaint(error, 'not-found')) return undefined
    throw error
  }
}
