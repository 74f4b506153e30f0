/** A commit as git tells it. `message` is whole, decoded as UTF-8 with replacement characters for what is not. */
export interface Commit {
  /** 40 (or 64) hex digits. */
  readonly sha: string
  readonly parents: readonly string[]
  readonly author: { readonly name: string; readonly email: string }
  /** When it was committed, ISO 8601 with offset. */
  readonly date: string
  readonly message: string
  /** What its pull request says instead since it was merged, a message each; of several commits of one, all but the one that merged it say nothing. */
  readonly amended?: readonly string[]
  /** Paths from the repository's root that it touched; only read where packages are in play. */
  readonly files?: readonly string[]
}

/** What a commit says: its message, or what its pull request says instead. */
export function wordsOf({ message, amended }: Commit): string {
  return amended?.join('\n\n') ?? message
}
