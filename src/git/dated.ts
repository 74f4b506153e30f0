import { type Git, GitError } from './process.ts'

/** A commit with both of its dates. */
export interface DatedCommit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly authoredAt: Date
  readonly committedAt: Date
  /** The author's name. */
  readonly author: string
  readonly subject: string
}

/** A tag with the commit that it finally points to. */
export interface DatedTag {
  readonly name: string
  readonly commit: string
  /** When the tag was created; for a lightweight tag, its commit. */
  readonly at: Date
}

const fieldCount = 6

/** The `shas` that exist in the repository as commits. */
export async function readKnownCommits(git: Git, shas: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))
  if (asked.length === 0) return new Set()
  const lines = await git.lines(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    input: asked.map((sha) => `${sha}\n`).join(''),
  })
  return new Set(lines.filter((line) => line.endsWith(' commit')).map((line) => line.split(' ')[0] ?? ''))
}

/** The commits that `heads` reach and `base` does not, children before their parents; all shas must exist. */
export async function readDated(git: Git, heads: readonly string[], base: string): Promise<readonly DatedCommit[]> {
  const format = '%H%x00%P%x00%at%x00%ct%x00%an%x00%s'
  const answer = await git.run(['log', '-z', '--no-color', '--topo-order', `--format=${format}`, '--stdin'], {
    input: [...heads, `^${base}`].map((revision) => `${revision}\n`).join(''),
  })
  const fields = answer.stdout.toString('utf8').split('\0')
  const commits: DatedCommit[] = []
  for (let at = 0; at + fieldCount <= fields.length; at += fieldCount)
    commits.push(commitOf(fields.slice(at, at + fieldCount)))
  return commits
}

/** The same, with only their parents. */
export async function readParents(
  git: Git,
  heads: readonly string[],
  base: string,
): Promise<readonly { readonly sha: string; readonly parents: readonly string[] }[]> {
  const lines = await git.lines(['rev-list', '--topo-order', '--parents', '--stdin'], {
    input: [...heads, `^${base}`].map((revision) => `${revision}\n`).join(''),
  })
  return lines.map((line) => {
    const [sha = '', ...parents] = line.split(' ')
    return { sha, parents }
  })
}

/** Whether `other` reaches `one`; a commit reaches itself. Both must exist. */
export async function isAncestor(git: Git, one: string, other: string): Promise<boolean> {
  const base = await git.lines(['rev-list', '--max-count=1', one, `^${other}`, '--'])
  return base.length === 0
}

/** How many commits `other` has that `one` has not, and vice versa; undefined if they have no common commit. */
export async function countApart(
  git: Git,
  one: string,
  other: string,
): Promise<{ readonly ahead: number; readonly behind: number } | undefined> {
  try {
    const text = await git.text(['rev-list', '--count', '--left-right', `${one}...${other}`, '--'])
    const [behind = 0, ahead = 0] = text.split('\t').map(Number)
    return { ahead, behind }
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** All tags with their dates. */
export async function readDatedTags(git: Git): Promise<readonly DatedTag[]> {
  const form = '%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)'
  const lines = await git.lines(['for-each-ref', `--format=${form}`, 'refs/tags'])
  return lines.map((line) => {
    const [name = '', object = '', peeled = '', seconds = ''] = line.split('\0')
    return { name, commit: peeled === '' ? object : peeled, at: momentOf(seconds) }
  })
}

/** Whether a part of the history is missing, as after actions/checkout by default. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true'
}

function commitOf([
  sha = '',
  parents = '',
  authored = '',
  committed = '',
  author = '',
  subject = '',
]: readonly string[]): DatedCommit {
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    authoredAt: momentOf(authored),
    committedAt: momentOf(committed),
    author,
    subject,
  }
}

/** Reads seconds since 1970. */
function momentOf(seconds: string): Date {
  return new Date(Number(seconds) * 1000)
}
