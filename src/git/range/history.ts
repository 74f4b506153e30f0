import { type Commit, commitWith } from '../../commits/commit.ts'
import { type Git, GitError } from '../process.ts'
import { Found } from './found.ts'
import { readLog } from './log.ts'
import { format, idsOf, messageOf, nobody } from './output.ts'
import { FieldReader, RecordReader } from './records.ts'

/** Which commits to read: all that `head` reaches and no commit of `except` does. */
export interface Range {
  readonly head: string
  readonly except: readonly string[]
  /** Also read the touched paths (not for merges, whose commits are in the range themselves). */
  readonly files?: boolean
  /** Also read the authors. */
  readonly people?: boolean
}

/** The commits of a range, newest first, in the order of `git log`. NUL separates texts, because commit messages cannot contain it. */
export async function readCommits(git: Git, range: Range): Promise<readonly Commit[]> {
  const authors = new Authors()
  // With paths, git compares trees for every commit that it prints, so it is only asked for the range.
  const isWalk = range.except.length > 0 && !range.files && [range.head, ...range.except].every(isSha)
  const found = new Found(isWalk ? range : undefined)
  const reader = range.files
    ? new RecordReader(range.people ? 3 : 2, (fields) => {
        const author = range.people ? authors.find(fields[1] ?? '') : nobody
        const [ids = '', message = ''] = [fields[0], fields[range.people ? 2 : 1]]
        const { sha, parents } = idsOf(ids, 0, ids.length)
        const files = filesOf(fields.slice(range.people ? 3 : 2))
        found.add({ ...commitWith(sha, parents, author, messageOf(message, 0, message.length)), files })
      })
    : new FieldReader(range.people ? 3 : 2, (text, [from = 0, second = 0, third = 0, end = 0]) => {
        const ids = idsOf(text, from, second - 1)
        if (!found.expects(ids)) return
        const author = range.people ? authors.find(text.slice(second, third - 1)) : nobody
        const message = range.people ? messageOf(text, third, end - 1) : messageOf(text, second, third - 1)
        found.add(commitWith(ids.sha, ids.parents, author, message))
      })
  const files = range.files ? ['--name-only', '--no-renames'] : []
  const others = range.except.map((sha) => (isWalk ? sha : `^${sha}`))
  const query = {
    args: [...files, `--format=${range.people ? format.people : format.plain}`],
    input: `${[range.head, ...others].join('\n')}\n`,
  }
  await readLog(git, query, (chunk) => reader.take(chunk), { enough: found.enough })
  reader.end()
  return found.end()
}

function isSha(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)
}

/**
 * The commits that `head` reaches and `base` does not; undefined if `base` is not an ancestor of `head` or does not exist. One command for both saves
 * a walk of the history: an ancestor outside the range is the parent of some commit in it.
 */
export async function readSince(
  git: Git,
  range: Omit<Range, 'except'>,
  base: string,
): Promise<readonly Commit[] | undefined> {
  try {
    const commits = await readCommits(git, { ...range, except: [base] })
    const isBase = base === range.head || commits.findLast(({ parents }) => parents.includes(base)) !== undefined
    return isBase ? commits : undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

function filesOf(paths: readonly string[]): readonly string[] {
  return paths.map((path, index) => (index === 0 ? path.replace(/^\n/, '') : path))
}

/** A long history has few authors, so each is stored only once. */
class Authors {
  readonly #known = new Map<string, Commit['author']>()

  /** Name and address, which are one line in git, have a line end between them. */
  find(given: string): Commit['author'] {
    const known = this.#known.get(given)
    if (known) return known
    const [name = '', email = ''] = given.split('\n')
    const author = { name, email }
    this.#known.set(given, author)
    return author
  }
}
