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

/** The changes of a deployment. */
export interface RequestedRange {
  /** What runs now; undefined if GitHub confirms nothing. */
  readonly base: Base | undefined
  /** A record that says it runs, but is not confirmed by GitHub. */
  readonly doubted: DoubtedRecord | undefined
  /** A deployment that may have been released after the base, and was found only after people were shown the base. */
  readonly late: DoubtedRecord | undefined
  /** Oldest first; at most 1,000 since `base`, or the newest 100 without a base. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
  /** How many commits are missing from `commits`; their authors are unknown. */
  readonly further: number
  /** True if the commit does not contain the running version: deploying it would undo something. */
  readonly isBackwards: boolean
  /** True if the running version contains the commit and is a different one. */
  readonly isOlder: boolean
  readonly authors: Authors
  /** Authors of the newest 100 commits, if a doubt came up after people were shown the base; else undefined. */
  readonly suspects: Authors | undefined
  readonly left: readonly LeftOpen[]
}

/** What to look for. */
export interface RequestedChanges {
  readonly sha: string
  readonly deployer: Deployer
  /** The base that people were shown; undefined if they were shown nothing yet. */
  readonly shown: ShownBase | undefined
  /** Whether the authors of the pull requests are needed too. */
  readonly pulls: boolean
}

/** Commits whose authors are read: ten requests for the list, ten for the authors. */
const limit = 1_000

/**
 * Reads the commits and authors of a deployment: since the running version, else the newest 100 commits. If a record is in doubt, the authors of both
 * count. A tag or record that was added after people were shown the base does not change this. Otherwise anyone with write access could end every
 * request. It only adds suspects.
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

/** If a branch and a tag have the same name, GitHub does not say which of them a run belongs to. */
function withoutBase({ base, doubted }: BaseFinding): Pick<BaseFinding, 'base' | 'doubted'> {
  return { base: undefined, doubted: doubted ?? (base && { id: base.id, why: 'tag' }) }
}

/** Once people were shown a base, it stays: it is confirmed again, and the search also finds what they were not shown. */
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

/** Undefined if the running commit is no longer in the repository. */
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
