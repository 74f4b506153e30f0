import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { type Git, GitError } from './process.ts'

/** A file of a tree: its mode as git writes it (100644, 100755, 120000) and its blob. */
export interface TreeFile {
  readonly path: string
  readonly mode: string
  readonly blob: string
}

/** All files of a commit, by path from the root. Reads the tree, not the work tree. */
export async function listTree(git: Git, commit: string): Promise<readonly TreeFile[]> {
  const output = (await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])).stdout.toString('utf8')
  const files: TreeFile[] = []
  for (const entry of output.split('\0')) {
    const [, mode, type, blob, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? []
    if (type === 'blob' && mode && blob && path) files.push({ path, mode, blob })
  }
  return files
}

/** The bytes of several blobs, in the order asked, in one process. */
export async function readBlobs(git: Git, blobs: readonly string[]): Promise<readonly Buffer[]> {
  if (blobs.length === 0) return []
  const { stdout } = await git.run(['cat-file', '--batch'], { input: `${blobs.join('\n')}\n` })
  const found: Buffer[] = []
  let at = 0
  for (const blob of blobs) {
    const end = stdout.indexOf(10, at)
    const [, type, size] = stdout.subarray(at, end).toString('latin1').split(' ')
    if (type !== 'blob') throw new Error(`git has no blob ${blob}`)
    found.push(stdout.subarray(end + 1, end + 1 + Number(size)))
    at = end + 2 + Number(size)
  }
  return found
}

/** A file as it shall stand in the next commit. */
export interface NewFile {
  readonly path: string
  readonly mode: string
  readonly bytes: Buffer
}

export interface Person {
  readonly name: string
  readonly email: string
}

/**
 * Makes a commit with `files` changed against its parent, and nothing else: through an index of its own, so that neither the work tree,
 * nor what is staged, nor any ref is touched. Until a ref is moved, a kill leaves no trace but unreachable objects.
 */
export async function writeCommit(
  git: Git,
  commit: { parent: string; files: readonly NewFile[]; message: string; person: Person; index: string; date: Date },
): Promise<string> {
  const env = { GIT_INDEX_FILE: commit.index }
  await git.run(['read-tree', commit.parent], { env })
  const entries: string[] = []
  for (const file of commit.files) {
    const blob = await git.text(['hash-object', '-w', '--stdin'], { input: file.bytes })
    entries.push(`${file.mode} ${blob}\t${file.path}\0`)
  }
  await git.run(['update-index', '-z', '--index-info'], { env, input: entries.join('') })
  const tree = await git.text(['write-tree'], { env })
  return commitTree(git, { tree, ...commit })
}

/** Makes a commit of a tree, signed where git is configured so; no ref is touched. */
async function commitTree(
  git: Git,
  commit: { tree: string; parent: string; message: string; person: Person; date: Date },
): Promise<string> {
  const sign =
    (await git.text(['config', '--type=bool', '--get', 'commit.gpgSign'], { allow: [1, 128] })) === 'true' ? ['-S'] : []
  const seconds = `${Math.floor(commit.date.getTime() / 1000)} +0000`
  const identity = {
    GIT_AUTHOR_NAME: commit.person.name,
    GIT_AUTHOR_EMAIL: commit.person.email,
    GIT_AUTHOR_DATE: seconds,
    GIT_COMMITTER_NAME: commit.person.name,
    GIT_COMMITTER_EMAIL: commit.person.email,
    GIT_COMMITTER_DATE: seconds,
  }
  try {
    return await git.text(['commit-tree', commit.tree, '-p', commit.parent, ...sign, '-F', '-'], {
      env: identity,
      input: commit.message.replace(/\n*$/, '\n'),
    })
  } catch (error) {
    throw sign.length > 0 && error instanceof GitError ? unsigned(error) : error
  }
}

function unsigned(error: GitError): Complaint {
  const cure = 'Make the key available in a step before this one, unset `commit.gpgSign`, or use `commit-via: api`.'
  const what = `git is configured to sign commits (\`commit.gpgSign\`) and could not: ${brief(error.stderr, 300)}.`
  return new Complaint('signing-failed', `${what} ${cure}`, { cause: error })
}

/** A commit upon `parent` in which `paths` (from the root) are as they are in `source`, and all else stays. */
export interface Restoration {
  readonly parent: string
  readonly source: string
  readonly paths: readonly string[]
  readonly message: string
  readonly person: Person
  /** Path of an index of its own. */
  readonly index: string
  readonly date: Date
}

/** Makes a commit that takes paths back, what they have gained since included; undefined where they are so already. */
export async function writeRestored(git: Git, wanted: Restoration): Promise<string | undefined> {
  const env = { GIT_INDEX_FILE: wanted.index }
  const read = async (commit: string) => {
    const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...wanted.paths])
    return stdout
      .toString('utf8')
      .split('\0')
      .filter((line) => line !== '')
  }
  const [now, then] = [await read(wanted.parent), await read(wanted.source)]
  if (now.join('\0') === then.join('\0')) return undefined
  const gone = now.map((line) => `0 ${'0'.repeat(40)}\t${line.slice(line.indexOf('\t') + 1)}\0`)
  await git.run(['read-tree', wanted.parent], { env })
  await git.run(['update-index', '-z', '--index-info'], { env, input: gone.join('') })
  await git.run(['update-index', '-z', '--index-info'], { env, input: then.map((line) => `${line}\0`).join('') })
  return commitTree(git, { tree: await git.text(['write-tree'], { env }), ...wanted })
}

/** Makes an annotated tag object without a ref: the push creates the ref, on the remote, together with the branch. */
export async function writeTag(
  git: Git,
  tag: { name: string; commit: string; message: string; person: Person; date: Date },
): Promise<string> {
  const tagger = `${tag.person.name.replace(/[<>\n]/g, '')} <${tag.person.email.replace(/[<>\n]/g, '')}> ${Math.floor(tag.date.getTime() / 1000)} +0000`
  const body = `object ${tag.commit}\ntype commit\ntag ${tag.name}\ntagger ${tagger}\n\n${tag.message.replace(/\n*$/, '\n')}`
  return git.text(['mktag'], { input: body })
}
