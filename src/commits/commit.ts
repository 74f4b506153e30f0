import { type ConventionalCommit, parseConventional } from './conventional.ts'
import { mergedText } from './merge-message.ts'
import { mayRevert } from './naming.ts'

/** A commit from git. `message` is complete, decoded as UTF-8 with replacement characters for invalid bytes. */
export interface Commit {
  /** 40 (or 64) hex digits. */
  readonly sha: string
  readonly parents: readonly string[]
  /** Both '' if the range was read without people. */
  readonly author: { readonly name: string; readonly email: string }
  readonly message: string
  /**
   * What it counts for by its header, or as a merge by the title of its pull request; undefined if that is not conventional. This and the next two
   * are computed once, while git is still writing.
   */
  readonly counted: Counted | undefined
  /** Whether it may name what it reverts. */
  readonly mayRevert: boolean
  /** Whether it contains `[skip release]` or `[release skip]`. */
  readonly skips: boolean
  /**
   * The messages that its pull request gives instead, corrected after the merge. If a pull request has several commits, all except its merge commit
   * have none.
   */
  readonly amended?: readonly string[]
  /** The paths that it touched, from the repository's root; only read if there are packages. */
  readonly files?: readonly string[]
}

/** The role of a commit that counts, by its header or by the commits in its body. */
export interface Counted {
  readonly kind: 'counted'
  readonly changes: readonly ConventionalCommit[]
}

/** A commit with the content of its message. */
export function commitWith(sha: string, parents: readonly string[], author: Commit['author'], message: string): Commit {
  const title = parents.length > 1 ? mergedText(message) : ''
  const said = parseConventional(message) ?? parseConventional(title)
  const counted: Counted | undefined = said && { kind: 'counted', changes: [said] }
  return { sha, parents, author, message, counted, mayRevert: mayRevert(message), skips: asksToSkip(message) }
}

/** Whether a message contains `[skip release]` or `[release skip]`. */
export function asksToSkip(message: string): boolean {
  return message.includes('[') && /\[(?:skip release|release skip)\]/i.test(message)
}

/** The messages of a commit: its own, or those that its pull request gives instead. */
export function wordsOf({ message, amended }: Commit): string {
  return amended?.join('\n\n') ?? message
}
