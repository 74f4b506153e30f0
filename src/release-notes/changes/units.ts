import type { Commit } from '../../commits/commit.ts'
import { claim, describingCommit, pullNumber } from '../../commits/pulls.ts'

/** A pull request from GitHub, or the little that a message says about it. */
export interface Pull {
  readonly number: number
  /** '' if only the number is known. */
  readonly title: string
  /** '' if it is unknown. */
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
  /** The merge commit of the pull request, if there is one. */
  readonly merge: Commit | undefined
  /** Newest first; without the merge. */
  readonly commits: readonly Commit[]
}

interface Gathering {
  readonly number: number
  pull: Pull | undefined
  merge: Commit | undefined
  readonly commits: Commit[]
}

/** How commits become units. */
export interface Grouping {
  /** The last commit of the range. */
  readonly head: string
  /** The commits with a release tag of the same form. */
  readonly released: ReadonlySet<string>
  readonly by: 'commits' | 'pull-requests'
  /** Pull requests from GitHub, by the sha of a commit. */
  readonly pullOf: ReadonlyMap<string, Pull>
  /** Which commits count; the others only connect them. */
  readonly counts: (commit: Commit) => boolean
}

/**
 * Turns a range (newest first) into units: one for each pull request, as far as messages, merges or GitHub tell, and one for each other commit. With
 * `commits`, every commit is its own unit. Merge commits are not changes.
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
    // the merge of an advisory's fork has no number
    const isOwn = by === 'commits' || (number === 0 && describing.parents.length < 2)
    const isAmended = commit.amended !== undefined && commit.amended.length > 0
    if (isOwn && commit.parents.length > 1 && !isAmended) continue
    const key = isOwn ? commit.sha : number === 0 ? describing.sha : `#${number}`
    const unit = units.get(key) ?? { number, pull, merge: undefined, commits: [] }
    unit.pull ??= pull
    if (commit.parents.length > 1 && !isOwn) unit.merge ??= commit
    else if (counts(commit)) unit.commits.push(commit)
    units.set(key, unit)
  }
  return [...units.values()].filter((unit) => unit.commits.length > 0).flatMap(amendedUnits)
}

/** One unit for each message with which a pull request replaces its commits. */
function amendedUnits(unit: Unit): readonly Unit[] {
  const all = unit.merge ? [unit.merge, ...unit.commits] : unit.commits
  const teller = all.find(({ amended }) => amended !== undefined && amended.length > 0)
  if (teller === undefined) return all.every(({ amended }) => amended !== undefined) ? [] : [unit]
  const files = [...new Set(all.flatMap((commit) => commit.files ?? []))]
  return (teller.amended ?? []).map((message) => {
    const commit = { ...(unit.commits[0] ?? teller), sha: teller.sha, message, amended: [message], files }
    return { number: unit.number, pull: unit.pull && { ...unit.pull, title: '' }, merge: undefined, commits: [commit] }
  })
}
