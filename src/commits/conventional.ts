import { readCounted } from './footers.ts'
import { type Header, headerEnd, headerLine, parseHeader } from './header.ts'

/** A commit message that follows Conventional Commits 1.0.0 (https://www.conventionalcommits.org/en/v1.0.0/#specification). */
export interface ConventionalCommit extends Header {
  /** Marked with `!` or with a `BREAKING CHANGE` footer. */
  readonly breaking: boolean
  /** The breaking changes: the texts of the footers, or the description if there is only a `!`; empty for none. */
  readonly breakingNotes: readonly string[]
  /** The first line of its last `Release-As` footer, as typed. */
  readonly releaseAs: string | undefined
}

/** Reads a whole commit message in one pass; undefined if its header is not conventional. */
export function parseConventional(message: string): ConventionalCommit | undefined {
  const end = headerEnd(message)
  const header = parseHeader(message, end)
  if (!header) return undefined
  const { breakingNotes, releaseAs } = readCounted(message, end)
  return {
    type: header.type,
    scope: header.scope,
    breaking: header.breaking || breakingNotes.length > 0,
    description: header.description,
    breakingNotes: breakingNotes.length === 0 && header.breaking ? [header.description] : breakingNotes,
    releaseAs,
  }
}

/** Whether a header in the words of git or GitHub says that its commit is a revert, or the revert of a revert. */
export function isRevertHeader(header: string): boolean {
  return /^(?:Revert|Reapply) ["'“]/.test(header)
}

/** The change for an unconventional revert of a released commit: type `revert`, with its header as description. */
export function revertChange(message: string): ConventionalCommit {
  const description = headerLine(message)
  const counted = readCounted(message, description.length)
  return { type: 'revert', scope: undefined, description, breaking: counted.breakingNotes.length > 0, ...counted }
}
