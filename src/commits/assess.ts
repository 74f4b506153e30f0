import { asksToSkip, type Commit, type Counted } from './commit.ts'
import { type ConventionalCommit, isRevertHeader, parseConventional, revertChange } from './conventional.ts'
import { readCounted } from './footers.ts'
import { headerLine } from './header.ts'
import { mergedText } from './merge-message.ts'
import { type Reverts, resolveReverts } from './reverts.ts'
import { listedChanges, splitSquashed } from './squash.ts'

/** Whether the commits in a squash body count: if the header is not conventional, in addition to the header, or never. */
export type SquashBodies = 'auto' | 'all' | 'header'

/** The role of a commit in the decision. */
export type CommitFate =
  | Counted
  /** Its message follows no convention. */
  | { readonly kind: 'unconventional' }
  /** It was reverted by the commit `by`. */
  | { readonly kind: 'cancelled'; readonly by: string }
  /** It only reverts the commits `shas` of the same range. */
  | { readonly kind: 'reverts'; readonly shas: readonly string[] }
  /** A merge without a type, because its commits are in the range themselves; or a commit whose pull request has its messages at another commit. */
  | { readonly kind: 'merge' }
  /** Its message contains `[skip release]` or `[release skip]`. */
  | { readonly kind: 'skipped' }

/** A commit and its role. */
export interface AssessedCommit {
  readonly commit: Commit
  readonly fate: CommitFate
  /** The first line of its `Release-As` footer, as typed. */
  readonly releaseAs?: string
}

/** How messages are read. */
export interface AssessOptions {
  readonly squashBodies: SquashBodies
  /** `owner/name`: a revert of another repository's pull request does not count. '' if it is unknown: then every one counts. */
  readonly repository: string
}

/** Assesses each commit, in the given order. Needs the whole range (see `resolveReverts`), so select a package's commits afterwards. */
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
  const { counted } = commit
  // the usual cases, decided without a second look at the message
  if (commit.parents.length > 1) return counted ?? merge
  if (counted && bodies !== 'all') return counted
  const asRevert = (text: string): ConventionalCommit | undefined =>
    reverts.others.has(sha) || isRevertHeader(text) ? revertChange(text) : undefined
  const changes = changesOf(message, counted?.changes[0] ?? asRevert(message), bodies, asRevert)
  if (changes.length > 0) return { kind: 'counted', changes }
  // a merge that was rebased: with conventional titles of pull requests, only the title may have a type
  const title = parseConventional(mergedText(message))
  return title === undefined ? unconventional : { kind: 'counted', changes: [title] }
}

const merge: CommitFate = { kind: 'merge' }
const unconventional: CommitFate = { kind: 'unconventional' }

/** Each message of a correction is treated as a commit. */
function amendedFate(amended: readonly string[]): CommitFate {
  if (amended.some(asksToSkip)) return { kind: 'skipped' }
  const changes = amended.flatMap((message) => parseConventional(message) ?? [])
  if (changes.length > 0) return { kind: 'counted', changes }
  return amended.length > 0 ? unconventional : merge
}

/** The changes in a message, usually its `own`; none if it follows no convention. */
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

/** The value of the last `Release-As` footer, whatever the header. */
function requestOf({ message, amended }: Commit, fate: CommitFate): string | undefined {
  if (fate.kind === 'cancelled' || fate.kind === 'skipped' || fate.kind === 'reverts') return undefined
  if (fate.kind !== 'counted')
    return amended === undefined ? readCounted(message, headerLine(message).length).releaseAs : undefined
  if (fate.changes.length === 1) return fate.changes[0]?.releaseAs
  let asked: string | undefined
  for (const { releaseAs } of fate.changes) asked = releaseAs ?? asked
  return asked
}
