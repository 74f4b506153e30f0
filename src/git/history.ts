import { StringDecoder } from 'node:string_decoder'
import { type Commit, commitWith } from '../commits/commit.ts'
import { Gathering } from '../commits/graph.ts'
import { type Git, GitError } from './process.ts'

/** Between records stands an empty token: no path is empty, and inside a record the places of the fields are fixed. */
const format = { plain: '%x00%H %P%x00%B', people: '%x00%H %P%x00%an%n%ae%x00%B' }

/** Which commits to read: all that `head` reaches and none of `except` does. */
export interface Range {
  readonly head: string
  readonly except: readonly string[]
  /** Also read the touched paths (merges have none: their commits are in the range themselves). */
  readonly files?: boolean
  /** Also read who wrote them. */
  readonly people?: boolean
}

/** The commits of a range, newest first, as `git log` walks them. Text is separated by NUL, which no commit message can contain. */
export async function readCommits(git: Git, range: Range): Promise<readonly Commit[]> {
  const commits = new Gathering()
  const authors = new Authors()
  const fieldCount = range.people ? 3 : 2
  const reader = new RecordReader(fieldCount, (fields) => {
    const commit = commitOf(fields, range.people ? authors.find(fields[1] ?? '') : nobody, fields[fieldCount - 1] ?? '')
    commits.add(range.files ? { ...commit, files: filesOf(fields.slice(fieldCount)) } : commit)
  })
  const files = range.files ? ['--name-only', '--no-renames'] : []
  const revisions = [range.head, ...range.except.map((sha) => `^${sha}`)].join('\n')
  await git.stream(
    ['log', '-z', '--no-color', ...files, `--format=${range.people ? format.people : format.plain}`, '--stdin'],
    (chunk) => reader.take(chunk),
    { input: `${revisions}\n` },
  )
  reader.end()
  return commits.end()
}

/**
 * The commits that `head` reaches and `base` does not; undefined if `base` is not an ancestor of `head` or not there.
 * Asking for both at once spares a walk of the history: an ancestor outside of the range is the parent of some commit
 * in it.
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

function commitOf([ids = '']: readonly string[], author: Commit['author'], message: string): Commit {
  const [sha = '', ...parents] = ids.trimEnd().split(' ')
  return commitWith(sha, parents, author, withoutEdges(message))
}

function filesOf(paths: readonly string[]): readonly string[] {
  return paths.map((path, index) => (index === 0 ? path.replace(/^\n/, '') : path))
}

const nobody: Commit['author'] = { name: '', email: '' }

/** Without line feeds at the end and blank lines at the beginning, since git takes the first line with text for the subject. */
function withoutEdges(message: string): string {
  let end = message.length
  while (message.charCodeAt(end - 1) === 10) end -= 1
  const text = message.slice(0, end)
  return isBlank(text.charCodeAt(0)) ? text.replace(/^(?:[ \t\r]*\n)+/, '') : text
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** A long history is the work of few people: each stands in memory once. */
class Authors {
  readonly #known = new Map<string, Commit['author']>()

  /** Name and address, which git keeps in one line, come with a line end between them. */
  find(given: string): Commit['author'] {
    const known = this.#known.get(given)
    if (known) return known
    const [name = '', email = ''] = given.split('\n')
    const author = { name, email }
    this.#known.set(given, author)
    return author
  }
}

/** Bytes that are decoded at once: fewer, larger strings, which V8 does not move about while they live. */
const batch = 256 * 1024

/** Cuts a NUL-separated stream into records; chunks may end anywhere, also inside a character. */
class RecordReader {
  readonly #fieldCount: number
  readonly #found: (fields: readonly string[]) => void
  // Decoding whole chunks and slicing the text is several times quicker than decoding each field.
  readonly #decoder = new StringDecoder('utf8')
  #chunks: Buffer[] = []
  #size = 0
  #rest = ''
  #fields: string[] = []
  #inside = false

  constructor(fieldCount: number, found: (fields: readonly string[]) => void) {
    this.#fieldCount = fieldCount
    this.#found = found
  }

  take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size >= batch) this.#decode()
  }

  end(): void {
    this.#decode()
    this.#cut(this.#decoder.end())
    if (this.#rest !== '') this.#field(this.#rest)
    this.#flush()
  }

  #decode(): void {
    this.#cut(this.#decoder.write(Buffer.concat(this.#chunks)))
    this.#chunks = []
    this.#size = 0
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
    const isBoundary = text === '' && (!this.#inside || this.#fields.length >= this.#fieldCount)
    if (!isBoundary) return void this.#fields.push(text)
    this.#flush()
    this.#inside = true
  }

  #flush(): void {
    if (this.#fields.length >= this.#fieldCount) this.#found(this.#fields)
    this.#fields = []
  }
}
