import { brief } from '../runner/printable.ts'
import { parseTypedVersion, type Version } from '../version/number.ts'
import type { Commit } from './commit.ts'
import { type ConventionalCommit, isRevertHeader, parseConventional, revertChange } from './conventional.ts'
import { type Footer, parseRemainder } from './footers.ts'
import { headerLine } from './header.ts'
import { type Reverts, resolveReverts } from './reverts.ts'
import { listedChanges, splitSquashed } from './squash.ts'

/** Whether the commits that a squash body lists count: where the header is not conventional, besides the header, or never. */
export const squashBodies = ['auto', 'all', 'header'] as const

/** One of `squashBodies`. */
export type SquashBodies = (typeof squashBodies)[number]

/** What becomes of a commit in the decision. */
export type Fate =
  /** It counts, by its header or by the commits that its body lists. */
  | { readonly kind: 'counted'; readonly changes: readonly ConventionalCommit[] }
  /** Its message follows no convention. */
  | { readonly kind: 'unconventional' }
  /** It was taken back by the commit `by`. */
  | { readonly kind: 'cancelled'; readonly by: string }
  /** It does nothing but take back the commits `shas` of the same range. */
  | { readonly kind: 'reverts'; readonly shas: readonly string[] }
  /** A merge; what it brought in is in the range itself. */
  | { readonly kind: 'merge' }
  /** Its message says `[skip release]` or `[release skip]`. */
  | { readonly kind: 'skipped' }

/** A commit and what becomes of it. */
export interface AssessedCommit {
  readonly commit: Commit
  readonly fate: Fate
  /** The version that its `Release-As` footer asks for. */
  readonly releaseAs?: Version
  /** What is wrong with its `Release-As` footer, as a sentence that is safe to print. */
  readonly problem?: string
}

/** How messages are to be read. */
export interface AssessOptions {
  readonly squashBodies: SquashBodies
  /** `owner/name`, where known: a revert of another repository's pull request is then no revert here. */
  readonly repository?: string
}

/**
 * Says of each commit, in the given order, what becomes of it. Needs the whole range (see `resolveReverts`): select a package's commits
 * afterwards.
 */
export function assessCommits(commits: readonly Commit[], options: AssessOptions): readonly AssessedCommit[] {
  const reverts = resolveReverts(commits, options.repository)
  return commits.map((commit) => {
    const fate = fateOf(commit, reverts, options.squashBodies)
    const asked = requestOf(commit, fate)
    return asked === undefined ? { commit, fate } : { commit, fate, ...readRequest(commit, asked) }
  })
}

/** The newest `Release-As` of commits that come newest first. */
export function requestedVersion(assessed: readonly AssessedCommit[]): Version | undefined {
  return assessed.find((each) => each.releaseAs !== undefined)?.releaseAs
}

function fateOf({ sha, parents, message }: Commit, reverts: Reverts, bodies: SquashBodies): Fate {
  const by = reverts.cancelled.get(sha)
  if (by !== undefined) return { kind: 'cancelled', by }
  if (asksToSkip(message)) return { kind: 'skipped' }
  const shas = reverts.reverting.get(sha)
  if (shas) return { kind: 'reverts', shas }
  const isMerge = parents.length > 1
  const reads = (text: string): ConventionalCommit | undefined =>
    parseConventional(text) ??
    (!isMerge && (reverts.others.has(sha) || isRevertHeader(text)) ? revertChange(text) : undefined)
  const changes = changesOf(message, isMerge ? 'header' : bodies, reads)
  if (changes.length > 0) return { kind: 'counted', changes }
  return { kind: isMerge ? 'merge' : 'unconventional' }
}

/** The changes that a message tells, most often one; none where it follows no convention. */
function changesOf(
  message: string,
  bodies: SquashBodies,
  reads: (text: string) => ConventionalCommit | undefined,
): readonly ConventionalCommit[] {
  const own = reads(message)
  if (bodies === 'header' || (bodies === 'auto' && own)) return own ? [own] : []
  const { preface, listed } = splitSquashed(message)
  const header = own && reads(preface)
  return [...(header ? [header] : []), ...listedChanges(listed)]
}

function asksToSkip(message: string): boolean {
  return message.includes('[') && /\[(?:skip release|release skip)\]/i.test(message)
}

/** The value of the last `Release-As` footer, whatever the header. */
function requestOf({ message }: Commit, fate: Fate): string | undefined {
  if (fate.kind === 'cancelled' || fate.kind === 'skipped' || fate.kind === 'reverts') return undefined
  if (fate.kind !== 'counted') {
    if (!message.includes(': ') || !/release-as: /i.test(message)) return undefined
    return lastRequest(parseRemainder(message, headerLine(message).length + 1).footers)
  }
  let asked: string | undefined
  for (const { footers } of fate.changes) if (footers.length > 0) asked = lastRequest(footers) ?? asked
  return asked
}

function lastRequest(footers: readonly Footer[]): string | undefined {
  return footers.findLast(({ token }) => token.length === 10 && token.toLowerCase() === 'release-as')?.value
}

function readRequest({ sha }: Commit, asked: string): Pick<AssessedCommit, 'releaseAs' | 'problem'> {
  const [value = ''] = asked.split('\n', 1)
  const version = parseTypedVersion(value)
  if (version !== undefined) return { releaseAs: version }
  const given = brief(value, 60)
  return {
    problem: `Commit ${sha.slice(0, 7)} asks for \`Release-As: ${given}\`, which is no version; write it as \`1.2.3\` in a new commit.`,
  }
}
