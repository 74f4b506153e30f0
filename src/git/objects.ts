import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import { type Git, GitError } from './process.ts'
import type { NewFile } from './tree.ts'

export interface Person {
  readonly name: string
  readonly email: string
}

/**
 * Creates a commit with `files` changed against its parent, and nothing else. It uses a separate index, so work tree, staged changes and refs stay
 * as they are. Until a ref is moved, a kill leaves nothing but unreachable objects.
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

/** Creates a commit of a tree, signed if git is configured so; changes no ref. */
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
    throw sign.length > 0 && error instanceof GitError ? unsigned('commits', '`commit.gpgSign`', error) : error
  }
}

function unsigned(what: 'commits' | 'tags', keys: string, error: GitError): UserError {
  const cure = `Make the key available in a step before this one, unset ${keys}, or use \`commit-via: api\`.`
  const text = `git is configured to sign ${what} (${keys}), but signing failed: ${brief(error.stderr, 300)}.`
  return new UserError('signing-failed', `${text} ${cure}`, { cause: error })
}

/** A commit on top of `parent` in which `paths` (from the root) are as in `source`, and everything else stays. */
export interface Restoration {
  readonly parent: string
  readonly source: string
  readonly paths: readonly string[]
  readonly message: string
  readonly person: Person
  /** Path of a separate index. */
  readonly index: string
  readonly date: Date
}

/** Creates a commit that restores paths and removes files added since; undefined if nothing changes. */
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

/** An annotated tag to create. */
export interface TagDraft {
  readonly name: string
  readonly commit: string
  readonly message: string
  readonly person: Person
  readonly date: Date
}

/**
 * Creates an annotated tag object without a ref: the push creates the ref on the remote, together with the branch. It is signed if git is configured
 * so; `folder` is an empty folder for that.
 */
export async function writeTag(git: Git, tag: TagDraft, folder: string): Promise<string> {
  if (await isTagSigned(git)) return signTag(git, tag, folder)
  const { name, commit, message, person, date } = tag
  const tagger = `${person.name.replace(/[<>\n]/g, '')} <${person.email.replace(/[<>\n]/g, '')}> ${Math.floor(date.getTime() / 1000)} +0000`
  const body = `object ${commit}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message.replace(/\n*$/, '\n')}`
  return git.text(['mktag'], { input: body })
}

/** The same rule as in `git tag -a` (git help config: tag.forceSignAnnotated, tag.gpgSign). */
async function isTagSigned(git: Git): Promise<boolean> {
  for (const key of ['tag.forceSignAnnotated', 'tag.gpgSign'])
    if ((await git.text(['config', '--type=bool', '--get', key], { allow: [1, 128] })) === 'true') return true
  return false
}

/** git cannot sign a tag without a ref, so the ref is created in a separate repository that shares the objects and the configuration of the keys. */
async function signTag(git: Git, { name, commit, message, person, date }: TagDraft, folder: string): Promise<string> {
  const { stdout } = await git.run(['config', '-z', '--get-regexp', '^(gpg\\..+|user\\.signingkey)$'], { allow: [1] })
  const keys = stdout
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry.includes('\n'))
    .map((entry): readonly [string, string] => [
      entry.slice(0, entry.indexOf('\n')),
      entry.slice(entry.indexOf('\n') + 1),
    ])
  const objects = await git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects'])
  await git.run(['init', '--quiet', '--bare', '--template=', folder])
  const env = {
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
    GIT_COMMITTER_DATE: `${Math.floor(date.getTime() / 1000)} +0000`,
  }
  const signing = git.with(keys)
  try {
    await signing.run(['tag', '--sign', '--cleanup=verbatim', '-F', '-', name, commit], {
      env,
      input: message.replace(/\n*$/, '\n'),
    })
  } catch (error) {
    throw error instanceof GitError ? unsigned('tags', '`tag.gpgSign` and `tag.forceSignAnnotated`', error) : error
  }
  return signing.text(['rev-parse', '--verify', `refs/tags/${name}`], { env })
}
