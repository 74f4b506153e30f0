import { type Commit, commitWith } from '../../commits/commit.ts'
import { Gathering } from '../../commits/graph.ts'
import { type Git, GitError } from '../process.ts'
import { FieldReader, RecordReader } from './records.ts'
import { RangeWalk } from './walk.ts'

/** An empty token separates records: no path is empty, and inside a record the fields have fixed positions. */
const format = { plain: '%x00%H %ct %P%x00%B', people: '%x00%H %ct %P%x00%an%n%ae%x00%B' }

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
  const commits = new Gathering()
  const authors = new Authors()
  // With paths, git compares trees for every commit that it prints, so it is only asked for the range.
  const isWalk = range.except.length > 0 && !range.files && [range.head, ...range.except].every(isSha)
  const walk = isWalk ? new RangeWalk(range.head, range.except, commits) : undefined
  const enough = new AbortController()
  let isDone = false
  const take = (ids: Ids, author: Commit['author'], message: string, files?: readonly string[]) => {
    const commit = commitWith(ids.sha, ids.parents, author, message)
    commits.add(files === undefined ? commit : { ...commit, files })
  }
  const belongs = ({ sha, parents, date }: Ids) => {
    if (walk === undefined) return true
    const isInside = !isDone && walk.take(sha, parents, date)
    if (walk.isDone && !isDone) {
      isDone = true
      enough.abort()
    }
    return isInside
  }
  const reader = range.files
    ? new RecordReader(range.people ? 3 : 2, (fields) => {
        const author = range.people ? authors.find(fields[1] ?? '') : nobody
        const [ids = '', message = ''] = [fields[0], fields[range.people ? 2 : 1]]
        const paths = filesOf(fields.slice(range.people ? 3 : 2))
        take(idsOf(ids, 0, ids.length), author, messageOf(message, 0, message.length), paths)
      })
    : new FieldReader(range.people ? 3 : 2, (text, [from = 0, second = 0, third = 0, end = 0]) => {
        const ids = idsOf(text, from, second - 1)
        if (!belongs(ids)) return
        if (range.people) take(ids, authors.find(text.slice(second, third - 1)), messageOf(text, third, end - 1))
        else take(ids, nobody, messageOf(text, second, third - 1))
      })
  const files = range.files ? ['--name-only', '--no-renames'] : []
  const others = range.except.map((sha) => (isWalk ? sha : `^${sha}`))
  await git.stream(
    ['log', '-z', '--no-color', ...files, `--format=${range.people ? format.people : format.plain}`, '--stdin'],
    (chunk) => reader.take(chunk),
    { input: `${[range.head, ...others].join('\n')}\n`, enough: enough.signal },
  )
  reader.end()
  const mistaken = walk?.mistaken
  const found = commits.end()
  return mistaken === undefined ? found : found.filter(({ sha }) => !mistaken.has(sha))
}

interface Ids {
  readonly sha: string
  readonly parents: readonly string[]
  /** Seconds since 1970. */
  readonly date: number
}

/** Reads `sha date parent…` by positions in a text, because there is one for every commit. */
function idsOf(text: string, from: number, end: number): Ids {
  const afterSha = text.indexOf(' ', from)
  const sha = text.slice(from, afterSha)
  let at = afterSha + 1
  let date = 0
  for (; at < end && text.charCodeAt(at) !== space; at += 1) date = date * 10 + text.charCodeAt(at) - zero
  const parents: string[] = []
  for (at += 1; at < end; at += sha.length + 1) parents.push(text.slice(at, at + sha.length))
  return { sha, parents, date }
}

const space = 32
const zero = 48

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

const nobody: Commit['author'] = { name: '', email: '' }

/** A message without line feeds at the end and blank lines at the beginning, because git uses the first line with text as the subject. */
function messageOf(text: string, from: number, to: number): string {
  let end = to
  while (end > from && text.charCodeAt(end - 1) === 10) end -= 1
  const message = text.slice(from, end)
  return isBlank(message.charCodeAt(0)) ? message.replace(/^(?:[ \t\r]*\n)+/, '') : message
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
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
