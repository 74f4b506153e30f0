import type { GitHub } from '../../github/connection/call.ts'
import { isGitHubError } from '../../github/connection/errors.ts'
import {
  type Authors,
  type AuthorsFound,
  joinAuthors,
  readAuthors,
  readAuthorsBehind,
} from '../../github/repository/authors.ts'
import { compare } from '../../github/repository/compare.ts'
import { type Base, type BaseFinding, confirmBase, type Deployer, findBase, type LeftOpen } from './base.ts'
import type { DoubtedRecord, ShownBase } from './shown.ts'

/** What a deployment would bring. */
export interface RequestedRange {
  /** What runs now; undefined if nothing is that GitHub confirms. */
  readonly base: Base | undefined
  /** What a record says to run, and GitHub does not confirm. */
  readonly doubted: DoubtedRecord | undefined
  /** What may have gone out after it, and was found only after people were shown what runs. */
  readonly late: DoubtedRecord | undefined
  /** Oldest first; since `base` at most 1,000, without one the newest 100. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
  /** Those beyond `commits`, of whose authors nothing is known. */
  readonly further: number
  /** True if the commit does not contain what runs now: it takes something back. */
  readonly isBackwards: boolean
  /** True if what runs now contains the commit, and is another. */
  readonly isOlder: boolean
  readonly authors: Authors
  /** Of the newest 100 commits, where doubt came up after people were shown what runs; undefined without such doubt. */
  readonly suspects: Authors | undefined
  readonly left: readonly LeftOpen[]
}

/** What is asked about. */
export interface RequestedChanges {
  readonly sha: string
  readonly deployer: Deployer
  /** What people were shown to run; undefined if nobody was shown anything yet. */
  readonly shown: ShownBase | undefined
  /** Whether those who opened the pull requests are wanted too. */
  readonly pulls: boolean
}

/** Commits of which authors are read: ten requests for their list, ten for the authors. */
const limit = 1_000

/**
 * Reads the commits and the authors of what would be deployed: since what runs now, else of the newest 100 commits.
 * Where a record is doubted, the authors of both count. A tag or a record that came after people were shown what runs
 * changes nothing of that, or anyone with write access could end every request: it only makes suspects.
 */
export async function readRange(github: GitHub, wanted: RequestedChanges): Promise<RequestedRange> {
  const { sha, pulls, shown } = wanted
  const finding = await readBase(github, wanted)
  const { left, late } = finding
  const compared = finding.base && (await readSince(github, finding.base, sha, pulls))
  const isTagged = compared !== undefined && compared.authors.tags.length > 0
  const { base, doubted } = isTagged && shown === undefined ? withoutBase(finding) : finding
  const isShown = base !== undefined && compared !== undefined && (shown === undefined || shown.id !== 0)
  const isSuspicious = isShown && (isTagged || late !== undefined)
  const isWhole = isShown && doubted === undefined && !isSuspicious
  const behind = isWhole ? undefined : await readAuthorsBehind(github, sha, { pulls })
  const counted = isSuspicious && doubted === undefined ? [compared.authors] : [compared?.authors, behind?.authors]
  const authors = joinAuthors(counted.filter((each) => each !== undefined))
  if (isShown) {
    const suspects = isSuspicious ? behind?.authors : undefined
    return {
      ...compared,
      base,
      doubted,
      late,
      authors: { ...authors, unknown: compared.authors.unknown },
      suspects,
      left,
    }
  }
  const commits = behind?.commits ?? []
  return {
    base: undefined,
    doubted,
    late: undefined,
    commits,
    further: 0,
    isBackwards: false,
    isOlder: compared?.isOlder ?? false,
    authors: { ...authors, unknown: behind?.authors.unknown ?? 0 },
    suspects: undefined,
    left,
  }
}

/** GitHub does not say of which of two refs of one name a run is. */
function withoutBase({ base, doubted }: BaseFinding): Pick<BaseFinding, 'base' | 'doubted'> {
  return { base: undefined, doubted: doubted ?? (base && { id: base.id, why: 'tag' }) }
}

/** Once people were shown something, that is what is looked at: what runs is confirmed again, and what they were not shown is found too. */
async function readBase(
  github: GitHub,
  { deployer, shown }: RequestedChanges,
): Promise<BaseFinding & Pick<RequestedRange, 'late'>> {
  if (shown === undefined || shown.id === 0) {
    const found = await findBase(github, deployer)
    return { ...found, ...(shown && { doubted: shown.doubted }), late: undefined }
  }
  const { base, doubted } = await confirmBase(
    github,
    { id: shown.id, isDoubted: shown.doubted !== undefined },
    deployer,
  )
  if (base === undefined) return { base, doubted, late: undefined, left: [] }
  return { base, doubted: shown.doubted, late: doubted, left: [] }
}

type Since = Pick<RequestedRange, 'commits' | 'further' | 'isBackwards' | 'isOlder'> & {
  readonly authors: AuthorsFound
}

/** Undefined if the commit that runs is no longer in the repository. */
async function readSince(github: GitHub, base: Base, sha: string, pulls: boolean): Promise<Since | undefined> {
  const asked = { pulls, tags: base.branches }
  if (base.since === sha)
    return {
      commits: [],
      further: 0,
      isBackwards: false,
      isOlder: false,
      authors: await readAuthors(github, [sha], asked),
    }
  try {
    const { commits, aheadBy, behindBy } = await compare(github, base.since, sha, { limit })
    return {
      commits,
      further: Math.max(0, aheadBy - commits.length),
      isBackwards: behindBy > 0,
      isOlder: behindBy > 0 && aheadBy === 0,
      authors: await readAuthors(github, [...commits.map((commit) => commit.sha), sha], asked),
    }
  } catch (error) {
    if (isGitHubError(error, 'not-found')) return undefined
    throw error
  }
}
