import { byPulls } from '../../commits/by-pulls.ts'
import type { Change } from '../../dora/measure.ts'
import type { LandedPull } from '../../github/repository/landed.ts'
import type { Range, SourceCommit } from './range.ts'

/** What a release brought, as people know it. */
export interface IncludedChanges {
  /** In the order in which they came in, newest first. */
  readonly pulls: readonly LandedPull[]
  /** Those that came without a pull request, newest first, merges left out. */
  readonly commits: readonly SourceCommit[]
  /** All commits with their own dates, for the lead time. */
  readonly changes: readonly Change[]
  /** False if GitHub has more than was asked for. */
  readonly isWhole: boolean
}

const hotfix = /^hotfix(?:$|[/-])/i

/**
 * Pull requests with the commits that were made for them, which a squash or a rebase replaces in the history; then what belongs to none.
 * `pulls` are by the commit that brought them in.
 */
export function includedChanges(range: Range, pulls: ReadonlyMap<string, LandedPull>): IncludedChanges {
  const brought = byPulls(range, pulls)
  return {
    ...brought,
    changes: [
      ...brought.pulls.flatMap((pull) => changesOf(pull, range.commits, pulls)),
      ...brought.commits.map(directChange),
    ],
    isWhole: range.isWhole,
  }
}

/** A pull request whose commits cannot be seen counts by the commits that brought it in. */
function changesOf(
  pull: LandedPull,
  commits: readonly SourceCommit[],
  pulls: ReadonlyMap<string, LandedPull>,
): readonly Change[] {
  const { number, mergedAt, branch, labels } = pull
  const about = { number, mergedAt, isHotfix: hotfix.test(branch) || labels.some((label) => hotfix.test(label)) }
  const seen = pull.commits.length > 0 ? pull.commits : commits.filter(({ sha }) => pulls.get(sha)?.number === number)
  return seen.map(({ sha, authoredAt, committedAt, isMerge }) => ({
    sha,
    authoredAt,
    committedAt,
    isMerge,
    pull: about,
  }))
}

function directChange({ sha, authoredAt, committedAt, isMerge }: SourceCommit): Change {
  return { sha, authoredAt, committedAt, isMerge, pull: undefined }
}
