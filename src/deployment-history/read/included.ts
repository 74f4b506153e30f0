import { byPulls } from '../../commits/by-pulls.ts'
import type { Change } from '../../dora/measure.ts'
import type { LandedPull } from '../../github/repository/landed.ts'
import type { Range, SourceCommit } from './range.ts'

/** The changes of a release, in terms that people know. */
export interface IncludedChanges {
  /** In the order of the history, newest first. */
  readonly pulls: readonly LandedPull[]
  /** Those without a pull request, newest first, without merges. */
  readonly commits: readonly SourceCommit[]
  /** All commits with their own dates, for the lead time. */
  readonly changes: readonly Change[]
  /** False if GitHub has more than were requested. */
  readonly isWhole: boolean
}

const hotfix = /^hotfix(?:$|[/-])/i

/**
 * Pull requests with their own commits, which a squash or rebase replaces in the history; then the commits without a pull request. `pulls` are by the
 * commit that brought them.
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

/** If the commits of a pull request are not visible, it counts by the commits that brought it. */
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
