import { type Commit, commitWith } from '../../src/commits/commit.ts'

/** A sha from a short name: `sha('a1')` is 40 hex digits, and the same each time. */
export function sha(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40)
}

/** A commit by its short name; its parents by theirs. */
export function commit(name: string, message: string, ...parents: readonly string[]): Commit {
  const author = { name: 'Ada', email: 'ada@example.com' }
  return commitWith(sha(name), parents.map(sha), author, message)
}

/** Commits in a row, oldest first as they are written down, given back newest first as git tells them. */
export function line(...messages: readonly (readonly [name: string, message: string])[]): readonly Commit[] {
  return messages.map(([name, message], index) => commit(name, message, messages[index - 1]?.[0] ?? 'base')).reverse()
}
