import { type ConventionalCommit, parseConventional } from './conventional.ts'
import { mayRevert } from './naming.ts'

/** A commit as git tells it. `message` is whole, decoded as UTF-8 with replacement characters for what is not. */
export interface Commit {
  /** 40 (or 64) hex digits. */
  readonly sha: string
  readonly parents: readonly string[]
  /** Both '' if the range was read without people. */
  readonly author: { readonly name: string; readonly email: string }
  readonly message: string
  /** What the message says by the convention; this and the next two are read once, while git still writes. */
  readonly said: ConventionalCommit | undefined
  /** Whether it may name what it reverts. */
  readonly mayRevert: boolean
  /** Whether it says `[skip release]` or `[release skip]`. */
  readonly skips: boolean
  /** What its pull request says instead since it was merged, a message each; of several commits of one, all but the one that merged it say nothing. */
  readonly amended?: readonly string[]
  /** Paths from the repository's root that it touched; only read where packages are in play. */
  readonly files?: readonly string[]
}

/** A commit with what its message says. */
export function commitWith(sha: string, parents: readonly string[], author: Commit['author'], message: string): Commit {
  const said = parseConventional(message)
  return { sha, parents, author, message, said, mayRevert: mayRevert(message), skips: asksToSkip(message) }
}

/** Whether a message says `[skip release]` or `[release skip]`. */
export function asksToSkip(message: string): boolean {
  return message.includes('[') && /\[(?:skip release|release skip)\]/i.test(message)
}

/** What a commit says: its message, or what its pull request says instead. */
export function wordsOf({ message, amended }: Commit): string {
  return amended?.join('\n\n') ?? message
}
