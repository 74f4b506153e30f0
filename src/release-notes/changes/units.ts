import type { Commit } from '../../commits/commit.ts'
import { headerLine } from '../../commits/header.ts'
import { claimMerged, mergedNumber } from '../../commits/merges.ts'

/** What GitHub tells of a pull request, or the little that a message tells. */
export interface Pull {
  readonly number: number
  /** '' where only the number is known. */
  readonly title: string
  /** '' where it is not known. */
  readonly author: string
  readonly isBot: boolean
  readonly labels: readonly string[]
  readonly closes: readonly { readonly number: number; readonly url: string }[]
}

/** The commits of one change: those of one pull request, or a single commit. */
export interface Unit {
  /** The pull request's number, 0 for a commit without one. */
  readonly number: number
  readonly pull: Pull | undefined
  /** The commit that merged the pull request, where it was merged by a merge commit. */
  readonly merge: Commit | undefined
  /** Newest first; without the merge. */
  readonly commits: readonly Commit[]
}

const trailingNumbers = /(?:\s*\(#\d{1,9}\)){1,9}\s*$/
/** The expression is quadratic in white space, and a subject may be a megabyte. */
const tailLength = 150

/** The number of the pull request that a commit's own message names: GitHub's merge commits and squash commits. 0 where it names none. */
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
function describingCommit(commit: Commit, { mergeOf, promotions }: Claims): Commit | undefined {
  const own = pullNumber(commit) > 0 && !promotions.has(commit.sha)
  if (commit.parents.length > 1) return own ? commit : undefined
  return own ? commit : (mergeOf.get(commit.sha) ?? commit)
}

/** Which pull request brought each commit. */
interface Claims {
  readonly mergeOf: ReadonlyMap<string, Commit>
  /** The merges that brought releases, by sha: a channel that was merged as a pull request is no change by itself. */
  readonly promotions: ReadonlySet<string>
}

/** `released` are the commits that have a release tag. A pull request that brings one is taken apart, as a plain merge is. */
function claim(commits: readonly Commit[], head: string, released: ReadonlySet<string>): Claims {
  const promotions = new Set<string>()
  for (;;) {
    const mergeOf = claimMerged(commits, head, (merge) => pullNumber(merge) > 0 && !promotions.has(merge.sha))
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

interface Gathering {
  readonly number: number
  pull: Pull | undefined
  merge: Commit | undefined
  readonly commits: Commit[]
}

/** How commits become units. */
export interface Grouping {
  /** The commit that the range ends with. */
  readonly head: string
  /** The commits that have a release tag of the same form. */
  readonly released: ReadonlySet<string>
  readonly by: 'commits' | 'pull-requests'
  /** What GitHub told, by the sha of the teller. */
  readonly pullOf: ReadonlyMap<string, Pull>
  /** Which commits count; the others only show the way. */
  readonly counts: (commit: Commit) => boolean
}

/**
 * Makes units of a range (newest first): one for each pull request, as far as messages, merges or GitHub tell, one for each other commit.
 * By `commits` every commit stands for itself. Merge commits themselves are no change.
 */
export function groupCommits(
  commits: readonly Commit[],
  { head, released, by, pullOf, counts }: Grouping,
): readonly Unit[] {
  const claims = claim(commits, head, released)
  const units = new Map<string, Gathering>()
  for (const commit of commits) {
    const describing = describingCommit(commit, claims)
    if (describing === undefined) continue
    const pull = pullOf.get(describing.sha)
    const number = pull?.number ?? pullNumber(describing)
    const isOwn = by === 'commits' || number === 0
    if (isOwn && commit.parents.length > 1) continue
    const key = isOwn ? commit.sha : `#${number}`
    const unit = units.get(key) ?? { number, pull, merge: undefined, commits: [] }
    unit.pull ??= pull
    if (commit.parents.length > 1) unit.merge ??= commit
    else if (counts(commit)) unit.commits.push(commit)
    units.set(key, unit)
  }
  return [...units.values()].filter((unit) => unit.commits.length > 0)
}
