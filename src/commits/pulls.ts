import type { Commit } from './commit.ts'
import { headerLine } from './header.ts'
import { claimMerged, isPullMerge, mergedNumber } from './merges.ts'

const trailingNumbers = /(?:\s*\(#\d{1,9}\)){1,9}\s*$/
/** Limit, because the expression is quadratic in white space, and a subject may be a megabyte. */
const tailLength = 150

/** The pull request number in a commit's own message: GitHub's merge commits and squash commits. 0 if there is none. */
export function pullNumber(commit: Commit): number {
  return mergedNumber(commit) || (statedNumbers(headerLine(commit.message)).at(-1) ?? 0)
}

/** The numbers at the end of a subject, in order: a picked squash commit has those of both pull requests. */
export function statedNumbers(subject: string): readonly number[] {
  const numbers = trailingNumbers.exec(subject.slice(-tailLength))?.[0] ?? ''
  return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number))
}

/** A subject without the numbers that squashing and picking append. */
export function withoutNumbers(subject: string): string {
  const tail = subject.slice(-tailLength)
  return (subject.slice(0, -tailLength) + tail.replace(trailingNumbers, '')).trimEnd()
}

/** The commit whose message, or whose entry on GitHub, names the pull request of another: its merge, or itself; undefined for plain merges. */
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
  /** The merges that contain releases, by sha: a channel that was merged as a pull request is not a change itself. */
  readonly promotions: ReadonlySet<string>
}

/** `released` are the commits with a release tag. A pull request with one of them is treated commit by commit, like a plain merge. */
export function claim(commits: readonly Commit[], head: string, released: ReadonlySet<string>): Claims {
  const promotions = new Set<string>()
  for (;;) {
    const mergeOf = claimMerged(commits, head, (merge) => tellsOfPull(merge) && !promotions.has(merge.sha))
    const found = [...released].flatMap((sha) => mergeOf.get(sha)?.sha ?? [])
    if (found.length === 0) return { mergeOf, promotions }
    for (const sha of found) promotions.add(sha)
  }
}

/** The commits to look up on GitHub: one for each known pull request, and each commit whose pull request is unknown. */
export function describingCommits(
  commits: readonly Commit[],
  head: string,
  released: ReadonlySet<string>,
): readonly Commit[] {
  const claims = claim(commits, head, released)
  return [...new Set(commits.flatMap((commit) => describingCommit(commit, claims) ?? []))]
}
