import type { Commit } from '../commits/commit.ts'
import type { Git } from './process.ts'

/** Between records stands an empty token: no path is empty, and inside a record the places of the fields are fixed. */
const format = '%x00%H%x00%P%x00%an%x00%ae%x00%cI%x00%B'
const fieldCount = 6

/** Which commits to read: all that `head` reaches and none of `except` does. */
export interface Range {
  readonly head: string
  readonly except: readonly string[]
  /** Also read the touched paths (merges have none: their commits are in the range themselves). */
  readonly files?: boolean
}

/** The commits of a range, newest first, as `git log` walks them. Text is separated by NUL, which no commit message can contain. */
export async function readCommits(git: Git, range: Range): Promise<readonly Commit[]> {
  const commits: Commit[] = []
  const reader = new RecordReader((fields) => commits.push(commitOf(fields, range.files === true)))
  const files = range.files ? ['--name-only', '--no-renames'] : []
  const revisions = [range.head, ...range.except.map((sha) => `^${sha}`)].join('\n')
  await git.stream(
    ['log', '-z', '--no-color', ...files, `--format=${format}`, '--stdin'],
    (chunk) => reader.take(chunk),
    { input: `${revisions}\n` },
  )
  reader.end()
  return commits
}

function commitOf(fields: readonly string[], withFiles: boolean): Commit {
  const [sha = '', parents = '', name = '', email = '', date = '', message = '', ...files] = fields
  const commit = {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name, email },
    date,
    message: message.replace(/\n+$/, ''),
  }
  return withFiles
    ? { ...commit, files: files.map((file, index) => (index === 0 ? file.replace(/^\n/, '') : file)) }
    : commit
}

/** Cuts a NUL-separated stream into records; chunks may end anywhere, also inside a character. */
class RecordReader {
  readonly #found: (fields: readonly string[]) => void
  #rest: Buffer[] = []
  #fields: string[] = []
  #inside = false

  constructor(found: (fields: readonly string[]) => void) {
    this.#found = found
  }

  take(chunk: Buffer): void {
    let from = 0
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, from)) {
      this.#token(chunk.subarray(from, at))
      from = at + 1
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from))
  }

  end(): void {
    if (this.#rest.length > 0) this.#token(Buffer.alloc(0))
    this.#flush()
  }

  #token(bytes: Buffer): void {
    const whole = this.#rest.length === 0 ? bytes : Buffer.concat([...this.#rest, bytes])
    this.#rest = []
    const isBoundary = whole.length === 0 && (!this.#inside || this.#fields.length >= fieldCount)
    if (!isBoundary) return void this.#fields.push(whole.toString('utf8'))
    this.#flush()
    this.#inside = true
  }

  #flush(): void {
    if (this.#fields.length >= fieldCount) this.#found(this.#fields)
    this.#fields = []
  }
}
