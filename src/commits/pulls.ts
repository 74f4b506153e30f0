import type { Commit } from './commit.ts'
import { headerLine } from './header.ts'
import { claimMerged, isPullMerge, mergedNumber } from './merges.ts'

const trailingNumbers = /(?:\s*\(#\d{1,9}\)){1,9}\s*$/
/** The expression is quadratic in white space, and a subject may be a megabyte. */
const tailLength = 150

/**
 * The number of the pull request that a commit's own message names: GitHub's merge commits and squash commits. 0 if it
 * names none.
 */
export function pullNumber(commit: Commit): number {
  return mergedNumber(commit) || (statedNumbers(headerLine(commit.message)).at(-1) ?? 0)
}

/** The numbers at the end of a subject, in order: a picked squash commit has those of both pull requests. */
export function statedNumbers(subject: string): readonly number[] {
  const numbers = trailingNumbers.exec(subject.slice(-tailLength))?.[0] ?? ''
  return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number))
}

/** A subject without the numbers that squashing and picking put behind it. */
export function withoutNumbers(subject: string): string {
  const tail = subject.slice(-tailLength)
  return (subject.slice(0, -tailLength) + tail.replace(trailingNumbers, '')).trimEnd()
}

/** The commit whose message, or which on GitHub, tells of the pull request of another: its merge, or itself; undefined for plain merges. */
export function describingCommit(commit: Commit, { mergeOf, promotions }: Claims): Commit | undefined {
  const own = tellsOfPull(commit) && !promotions.has(commit.sha)
  if (commit.parents.length > 1) return own ? commit : undefined
  return own ? commit : (mergeOf.get(commit.sha) ?? commit)
}

function tellsOfPull(commit: Commit): boolean {
  return pullNumber(commit) > 0 || isPullMerge(commit)
}

/** Which pull request brought each commit. */
export interface Claims {
  readonly mergeOf: ReadonlyMap<string, Commit>
  /**
   * The merges that brought releases, by sha: a channel that was merged as a pull request is not a change by itself.
   */
  readonly promotions: ReadonlySet<string>
}

/** `released` are the commits that have a release tag. A pull request that brings one is taken apart, as a plain merge is. */
export function claim(commits: readonly Commit[], head: string, released: ReadonlySet<string>): Claims {
  const promotions = new Set<string>()
  for (;;) {
    const mergeOf = claimMerged(commits, head, (merge) => tellsOfPull(merge) && !promotions.has(merge.sha))
    const found = [...released].flatMap((sha) => mergeOf.get(sha)?.sha ?? [])
    if (found.length === 0) return { mergeOf, promotions }
    for (const sha of found) promotions.add(sha)
  }
}

/** The commits to ask GitHub about: one for each pull request that is known, and each commit of which nothing is known. */
export function describingCommits(
  commits: readonly Commit[],
  head: string,
  released: ReadonlySet<string>,
): readonly Commit[] {
  const claims = claim(commits, head, released)
  return [...new Set(commits.flatMap((commit) => describingCommit(commit, claims) ?? []))]
}
