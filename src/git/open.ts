import { join } from 'node:path'
import { isBelow } from '../files/place.ts'
import { isFolder, realPath } from '../files/workspace.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { isShallow } from './dated.ts'
import { Git, GitError } from './process.ts'
import { branchOf, type Head, readHead } from './refs.ts'
import { type Remote, readRemote, type SignIn, signIn } from './remote.ts'
import { againstNamed, isUnsafe, namedKeys } from './safety.ts'

/** A repository inside the workspace, and the requested folder in it. */
export interface Repository {
  /** Runs in the repository's root. */
  readonly git: Git
  /** Relative to the root; '' for the root itself. */
  readonly folder: string
  readonly remote: Remote | undefined
  /** HEAD when it was opened; undefined in a repository without a commit. */
  readonly head: Head | undefined
  /** Whether part of its history was missing when it was opened. */
  readonly isShallow: boolean
}

/** What else happens while a repository is opened. */
interface Meanwhile {
  /** Called before git is asked about it, with a git in the folder. Its configuration is not checked yet. */
  readonly first?: (git: Git) => Promise<void>
  /** Called when git works on the answers. */
  readonly asked?: () => void
}

/** Opens the repository that contains `folder` (relative to the workspace, '' for the workspace itself). */
export async function openRepository(
  host: Host,
  folder: string,
  token: SignIn,
  { first, asked }: Meanwhile = {},
): Promise<Repository> {
  const place = join(host.workspace, folder)
  // git cannot be started in a missing folder, which would look as if git were missing
  if (!(await isFolder(place))) throw none(folder)
  const git = new Git(place, host.env, host.signal)
  await first?.(git)
  try {
    const [{ top, prefix, ...state }, remote, keys] = await Promise.all([
      look(git),
      readRemote(git, host),
      readKeys(git, asked),
    ])
    const root = await realPath(top)
    if (root === undefined || !isBelow(host.workspace, root)) throw none(folder)
    if (isUnsafe(keys)) throw unsafe(folder)
    const plain = git.in(root).with(againstNamed(keys))
    const signedIn = remote === undefined ? plain : signIn(plain, remote, token, keys, host.secrets)
    return { git: signedIn, folder: prefix.replace(/\/$/, ''), remote, ...state }
  } catch (error) {
    throw error instanceof GitError ? none(folder, error) : error
  }
}

/** The configured keys that name programs or contain credentials for a remote, from one process. */
async function readKeys(git: Git, started: (() => void) | undefined): Promise<readonly string[]> {
  const names = await git.text(['config', '--null', '--name-only', '--get-regexp', namedKeys], { allow: [1], started })
  return names.split('\0').filter((name) => name !== '')
}

/** One process answers all questions, because each start of git takes time. If it cannot answer all (no commit yet), each is asked separately. */
async function look(
  git: Git,
): Promise<Pick<Repository, 'head' | 'isShallow'> & { readonly top: string; readonly prefix: string }> {
  const where = ['rev-parse', '--show-toplevel', '--show-prefix']
  const state = ['--is-shallow-repository', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD']
  const lines = (await git.text([...where, ...state], { allow: [128] })).split('\n')
  const [top = '', prefix = '', shallow, commit, ref = ''] = lines
  if (commit !== undefined && lines.length === 5 && /^(HEAD$|refs\/)/.test(ref))
    return { top, prefix, isShallow: shallow === 'true', head: { commit, branch: branchOf(ref) } }
  const [only = '', within = ''] = (await git.text(where)).split('\n')
  return { top: only, prefix: within, isShallow: await isShallow(git), head: await readHead(git) }
}

function unsafe(folder: string): UserError {
  const where = folder === '' ? 'this repository' : `the repository of \`${brief(folder)}\``
  const what = `The configuration of ${where} names a program for a remote (\`remote.<name>.uploadpack\`), and git would start this program to complete a partial clone`
  return new UserError('unsafe-config', `${what}. Remove it from .git/config, or check out without \`filter\`.`)
}

function none(folder: string, cause?: Error): UserError {
  const where = folder === '' ? 'The workspace' : `\`${brief(folder)}\``
  const cure = 'Run actions/checkout in a step before this one, or correct `working-directory`.'
  return new UserError('no-repository', `${where} is not inside a git repository that this job checked out. ${cure}`, {
    cause,
  })
}
