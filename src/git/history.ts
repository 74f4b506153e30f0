import { StringDecoder } from 'node:string_decoder'
import type { Commit } from '../commits/commit.ts'
import { type Git, GitError } from './process.ts'

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
  const authors = new Authors()
  const reader = new RecordReader((fields) => commits.push(commitOf(fields, authors, range.files === true)))
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

/**
 * The commits that `head` reaches and `base` does not; undefined where `base` is no ancestor of `head` or not there. Asking for both at once
 * spares a walk of the history: an ancestor outside of the range is the parent of some commit in it.
 */
export async function readSince(
  git: Git,
  range: Omit<Range, 'except'>,
  base: string,
): Promise<readonly Commit[] | undefined> {
  try {
    const commits = await readCommits(git, { ...range, except: [base] })
    return base === range.head || commits.some(({ parents }) => parents.includes(base)) ? commits : undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

function commitOf(fields: readonly string[], authors: Authors, withFiles: boolean): Commit {
  const [sha = '', parents = '', name = '', email = '', date = '', message = '', ...files] = fields
  const author = authors.find(name, email)
  const around = { sha, parents: parents === '' ? [] : parents.split(' '), author, date, message: withoutEnd(message) }
  return withFiles
    ? { ...around, files: files.map((file, index) => (index === 0 ? file.replace(/^\n/, '') : file)) }
    : around
}

function withoutEnd(message: string): string {
  let end = message.length
  while (message.charCodeAt(end - 1) === 10) end -= 1
  return message.slice(0, end)
}

/** A long history is the work of few people: each stands in memory once. */
class Authors {
  readonly #known = new Map<string, Commit['author']>()

  find(name: string, email: string): Commit['author'] {
    const key = `${name}\0${email}`
    const known = this.#known.get(key)
    if (known) return known
    const author = { name, email }
    this.#known.set(key, author)
    return author
  }
}

/** Cuts a NUL-separated stream into records; chunks may end anywhere, also inside a character. */
class RecordReader {
  readonly #found: (fields: readonly string[]) => void
  // Decoding whole chunks and slicing the text is several times quicker than decoding each field.
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''
  #fields: string[] = []
  #inside = false

  constructor(found: (fields: readonly string[]) => void) {
    this.#found = found
  }

  take(chunk: Buffer): void {
    this.#cut(this.#decoder.write(chunk))
  }

  end(): void {
    this.#cut(this.#decoder.end())
    if (this.#rest !== '') this.#field(this.#rest)
    this.#flush()
  }

  #cut(text: string): void {
    let from = 0
    for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', from)) {
      const field = text.slice(from, at)
      this.#field(this.#rest === '' ? field : this.#rest + field)
      this.#rest = ''
      from = at + 1
    }
    this.#rest += text.slice(from)
  }

  #field(text: string): void {
    const isBoundary = text === '' && (!this.#inside || this.#fields.length >= fieldCount)
    if (!isBoundary) return void this.#fields.push(text)
    this.#flush()
    this.#inside = true
  }

  #flush(): void {
    if (this.#fields.length >= fieldCount) this.#found(this.#fields)
    this.#fields = []
  }
}
