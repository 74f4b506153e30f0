import type { GitHub } from '../../github/connection/call.ts'
import { isGitHubError } from '../../github/connection/errors.ts'
import { type Authors, joinAuthors, readAuthors, readAuthorsBehind } from '../../github/repository/authors.ts'
import { compare } from '../../github/repository/compare.ts'
import { type Base, type BaseFinding, confirmBase, type Deployer, findBase, type LeftOpen } from './base.ts'
import type { DoubtedRecord, ShownBase } from './shown.ts'

/** What a deployment would bring. */
export interface RequestedRange {
  /** What runs now; undefined where nothing is that GitHub confirms. */
  readonly base: Base | undefined
  /** What a record says to run, and GitHub does not confirm. */
  readonly doubted: DoubtedRecord | undefined
  /** Oldest first; since `base` at most 1,000, without one the newest 100. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
  /** Those beyond `commits`, of whose authors nothing is known. */
  readonly further: number
  /** True where the commit does not contain what runs now: it takes something back. */
  readonly isBackwards: boolean
  /** True where what runs now contains the commit, and is another. */
  readonly isOlder: boolean
  readonly authors: Authors
  readonly left: readonly LeftOpen[]
}

/** What is asked about. */
export interface RequestedChanges {
  readonly sha: string
  readonly deployer: Deployer
  /** What people were shown to run; undefined where nobody was shown anything yet. */
  readonly shown: ShownBase | undefined
  /** Whether those who opened the pull requests are wanted too. */
  readonly pulls: boolean
}

/** Commits of which authors are read: ten requests for their list, ten for the authors. */
const limit = 1_000

/**
 * Reads the commits and the authors of what would be deployed: since what runs now, else of the newest 100 commits. Where a record is
 * doubted, the authors of both count.
 */
export async function readRange(github: GitHub, wanted: RequestedChanges): Promise<RequestedRange> {
  const { sha, pulls, shown } = wanted
  const { base, doubted, left } = await readBase(github, wanted)
  const compared = base && (await readSince(github, base, sha, pulls))
  const isShown = compared !== undefined && (shown === undefined || shown.id !== 0)
  const isWhole = isShown && doubted === undefined
  const behind = isWhole ? undefined : await readAuthorsBehind(github, sha, { pulls })
  const authors = joinAuthors([compared?.authors, behind?.authors].filter((each) => each !== undefined))
  if (isShown) return { ...compared, base, doubted, authors: { ...authors, unknown: compared.authors.unknown }, left }
  const commits = behind?.commits ?? []
  return {
    base: undefined,
    doubted,
    commits,
    further: 0,
    isBackwards: false,
    isOlder: compared?.isOlder ?? false,
    authors: { ...authors, unknown: behind?.authors.unknown ?? 0 },
    left,
  }
}

/** Once people were shown something, that is what is looked at: what runs is confirmed again, and what they were not shown is found too. */
async function readBase(github: GitHub, { deployer, shown }: RequestedChanges): Promise<BaseFinding> {
  if (shown === undefined || shown.id === 0) {
    const found = await findBase(github, deployer)
    return shown === undefined ? found : { ...found, doubted: shown.doubted }
  }
  const base = await confirmBase(github, shown.id, deployer)
  return { base, doubted: base === undefined ? { id: shown.id, why: 'no-run' } : shown.doubted, left: [] }
}

type Since = Pick<RequestedRange, 'commits' | 'further' | 'isBackwards' | 'isOlder' | 'authors'>

/** Undefined where the commit that runs is no longer in the repository. */
async function readSince(github: GitHub, base: Base, sha: string, pulls: boolean): Promise<Since | undefined> {
  if (base.since === sha)
    return {
      commits: [],
      further: 0,
      isBackwards: false,
      isOlder: false,
      authors: await readAuthors(github, [sha], { pulls }),
    }
  try {
    const { commits, aheadBy, behindBy } = await compare(github, base.since, sha, { limit })
    return {
      commits,
      further: Math.max(0, aheadBy - commits.length),
      isBackwards: behindBy > 0,
      isOlder: behindBy > 0 && aheadBy === 0,
      authors: await readAuthors(github, [...commits.map((commit) => commit.sha), sha], { pulls }),
    }
  } catch (error) {
    if (isGitHubError(error, 'not-found')) return undefined
    throw error
  }
}
