import type { Commit } from '../commits/commit.ts'
import { headerLine } from '../commits/header.ts'

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

const mergeSubject = /^Merge pull request #(\d{1,9}) from /
const trailingNumbers = /(?:\s*\(#\d{1,9}\)){1,9}\s*$/
/** The expression is quadratic in white space, and a subject may be a megabyte. */
const tailLength = 150

/** The number of the pull request that a commit's own message names: GitHub's merge commits and squash commits. 0 where it names none. */
export function pullNumber(commit: Commit): number {
  const header = headerLine(commit.message)
  const merged = commit.parents.length > 1 ? mergeSubject.exec(header)?.[1] : undefined
  return Number(merged ?? statedNumbers(header).at(-1) ?? 0)
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

/**
 * The merge commit of a pull request that brought each commit. Follows first parents from `head`, oldest merge first, then the merged
 * branches in the same way, so that a commit belongs to the innermost pull request. One pass over the range, whatever its shape.
 */
function claimMerged(commits: readonly Commit[], head: string): ReadonlyMap<string, Commit> {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]))
  const mergeOf = new Map<string, Commit>()
  const seen = new Set<string>()
  const tasks: { readonly start: string; readonly owner: Commit | undefined }[] = [{ start: head, owner: undefined }]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { owner } = task
    for (const commit of firstParents(task.start, bySha, seen)) {
      if (owner !== undefined) mergeOf.set(commit.sha, owner)
      const inner = commit.parents.length > 1 && pullNumber(commit) > 0 ? commit : owner
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

/** The commit whose message, or which on GitHub, tells of the pull request of another: its merge, or itself; undefined for plain merges. */
function tellerOf(commit: Commit, mergeOf: ReadonlyMap<string, Commit>): Commit | undefined {
  const own = pullNumber(commit) > 0
  if (commit.parents.length > 1) return own ? commit : undefined
  return own ? commit : (mergeOf.get(commit.sha) ?? commit)
}

/** The commits to ask GitHub about: one for each pull request that is known, and each commit of which nothing is known. */
export function tellers(commits: readonly Commit[], head: string): readonly Commit[] {
  const mergeOf = claimMerged(commits, head)
  return [...new Set(commits.flatMap((commit) => tellerOf(commit, mergeOf) ?? []))]
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
export function groupCommits(commits: readonly Commit[], { head, by, pullOf, counts }: Grouping): readonly Unit[] {
  const mergeOf = claimMerged(commits, head)
  const units = new Map<string, Gathering>()
  for (const commit of commits) {
    const teller = tellerOf(commit, mergeOf)
    if (teller === undefined) continue
    const pull = pullOf.get(teller.sha)
    const number = pull?.number ?? pullNumber(teller)
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
