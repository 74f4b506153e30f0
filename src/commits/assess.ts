import { asksToSkip, type Commit } from './commit.ts'
import { type ConventionalCommit, isRevertHeader, parseConventional, revertChange } from './conventional.ts'
import { readCounted } from './footers.ts'
import { headerLine } from './header.ts'
import { mergedText } from './merges.ts'
import { type Reverts, resolveReverts } from './reverts.ts'
import { listedChanges, splitSquashed } from './squash.ts'

/** Whether the commits that a squash body lists count: where the header is not conventional, besides the header, or never. */
export const squashBodies = ['auto', 'all', 'header'] as const

/** One of `squashBodies`. */
export type SquashBodies = (typeof squashBodies)[number]

/** What happens to a commit in the decision. */
export type CommitFate =
  /** It counts, by its header or by the commits that its body lists. */
  | { readonly kind: 'counted'; readonly changes: readonly ConventionalCommit[] }
  /** Its message follows no convention. */
  | { readonly kind: 'unconventional' }
  /** It was taken back by the commit `by`. */
  | { readonly kind: 'cancelled'; readonly by: string }
  /** It does nothing but take back the commits `shas` of the same range. */
  | { readonly kind: 'reverts'; readonly shas: readonly string[] }
  /** A merge that says no type, since what it brought in is in the range itself; or a commit whose pull request says what counts at another one. */
  | { readonly kind: 'merge' }
  /** Its message says `[skip release]` or `[release skip]`. */
  | { readonly kind: 'skipped' }

/** A commit and what happens to it. */
export interface AssessedCommit {
  readonly commit: Commit
  readonly fate: CommitFate
  /** The first line of its `Release-As` footer, as it was typed. */
  readonly releaseAs?: string
}

/** How messages are to be read. */
export interface AssessOptions {
  readonly squashBodies: SquashBodies
  /**
   * `owner/name`: a revert of another repository's pull request is not a revert here. '' if nobody knows: then every
   * one is.
   */
  readonly repository: string
}

/**
 * Says of each commit, in the given order, what happens to it. Needs the whole range (see `resolveReverts`): select a
 * package's commits afterwards.
 */
export function assessCommits(commits: readonly Commit[], options: AssessOptions): readonly AssessedCommit[] {
  const reverts = resolveReverts(commits, options.repository)
  return commits.map((commit) => {
    const fate = fateOf(commit, reverts, options.squashBodies)
    const releaseAs = requestOf(commit, fate)
    return releaseAs === undefined ? { commit, fate } : { commit, fate, releaseAs }
  })
}

function fateOf(commit: Commit, reverts: Reverts, bodies: SquashBodies): CommitFate {
  const { sha, message } = commit
  const by = reverts.cancelled.get(sha)
  if (by !== undefined) return { kind: 'cancelled', by }
  if (commit.amended !== undefined) return amendedFate(commit.amended)
  if (commit.skips) return { kind: 'skipped' }
  const shas = reverts.reverting.get(sha)
  if (shas) return { kind: 'reverts', shas }
  const isMerge = commit.parents.length > 1
  if (commit.said && (isMerge || bodies !== 'all')) return { kind: 'counted', changes: [commit.said] }
  const asRevert = (text: string): ConventionalCommit | undefined =>
    !isMerge && (reverts.others.has(sha) || isRevertHeader(text)) ? revertChange(text) : undefined
  const own = commit.said ?? asRevert(message)
  const changes = isMerge ? listOf(own) : changesOf(message, own, bodies, asRevert)
  if (changes.length > 0) return { kind: 'counted', changes }
  // with merge commits and conventional titles of pull requests, the title says what the merged commits may not
  const title = parseConventional(mergedText(commit))
  if (title !== undefined) return { kind: 'counted', changes: [title] }
  return isMerge ? merge : unconventional
}

const merge: CommitFate = { kind: 'merge' }
const unconventional: CommitFate = { kind: 'unconventional' }

/** Each message of a correction is one of a commit. */
function amendedFate(amended: readonly string[]): CommitFate {
  if (amended.some(asksToSkip)) return { kind: 'skipped' }
  const changes = amended.flatMap((message) => parseConventional(message) ?? [])
  if (changes.length > 0) return { kind: 'counted', changes }
  return amended.length > 0 ? unconventional : merge
}

/** The changes that a message tells, most often its `own`; none where it follows no convention. */
function changesOf(
  message: string,
  own: ConventionalCommit | undefined,
  bodies: SquashBodies,
  asRevert: (text: string) => ConventionalCommit | undefined,
): readonly ConventionalCommit[] {
  if (bodies === 'header' || (bodies === 'auto' && own)) return listOf(own)
  const { preface, listed } = splitSquashed(message, bodies === 'auto' ? 'breaking' : 'all')
  const header = own && (parseConventional(preface) ?? asRevert(preface))
  return [...listOf(header), ...listedChanges(listed)]
}

function listOf(change: ConventionalCommit | undefined): readonly ConventionalCommit[] {
  return change === undefined ? [] : [change]
}

/** What the last `Release-As` footer asks for, whatever the header. */
function requestOf({ message, amended }: Commit, fate: CommitFate): string | undefined {
  if (fate.kind === 'cancelled' || fate.kind === 'skipped' || fate.kind === 'reverts') return undefined
  if (fate.kind !== 'counted')
    return amended === undefined ? readCounted(message, headerLine(message).length).releaseAs : undefined
  let asked: string | undefined
  for (const { releaseAs } of fate.changes) asked = releaseAs ?? asked
  return asked
}
