import type { Commit } from './commit.ts'
import { headerLine } from './header.ts'
import { isMergeHeader, pullInHeader } from './merge-message.ts'

/** The pull request number in GitHub's merge commit, even if it was rebased and is no longer a merge; 0 for any other commit. */
export function mergedNumber({ message }: Commit): number {
  return pullInHeader(headerLine(message))
}

/** Whether a commit is GitHub's merge of a pull request, or of an advisory's fork, whose pull request is not visible. */
export function isPullMerge({ message }: Commit): boolean {
  return isMergeHeader(headerLine(message))
}

/**
 * The merge commit of the pull request that brought each commit, by sha. Follows first parents from `head`, oldest merge first, then the merged
 * branches in the same way, so that a commit belongs to the innermost pull request. One pass over the range, whatever its shape. `isPull` tells which
 * merges belong to pull requests.
 */
export function claimMerged(
  commits: readonly Commit[],
  head: string,
  isPull: (merge: Commit) => boolean,
): ReadonlyMap<string, Commit> {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]))
  const mergeOf = new Map<string, Commit>()
  const seen = new Set<string>()
  const tasks: { readonly start: string; readonly owner: Commit | undefined }[] = [{ start: head, owner: undefined }]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { owner } = task
    for (const commit of firstParents(task.start, bySha, seen)) {
      if (owner !== undefined) mergeOf.set(commit.sha, owner)
      const inner = commit.parents.length > 1 && isPull(commit) ? commit : owner
      for (const start of commit.parents.slice(1).reverse()) tasks.push({ start, owner: inner })
    }
  }
  return mergeOf
}

/** Newest first. */
function firstParents(start: string, bySha: ReadonlyMap<string, Commit>, seen: Set<string>): readonly Commit[] {
  const chain: Commit[] = []
  for (let commit = bySha.get(start); commit && !seen.has(commit.sha); commit = bySha.get(commit.parents[0] ?? '')) {
    seen.add(commit.sha)
    chain.push(commit)
  }
  return chain
}
