/** A commit as git tells it. `message` is whole, decoded as UTF-8 with replacement characters for what is not. */
export interface Commit {
  /** 40 (or 64) hex digits. */
  readonly sha: string
  readonly parents: readonly string[]
  readonly author: { readonly name: string; readonly email: string }
  /** When it was committed, ISO 8601 with offset. */
  readonly date: string
  readonly message: string
  /** Paths from the repository's root that it touched; only read where packages are in play. */
  readonly files?: readonly string[]
}
