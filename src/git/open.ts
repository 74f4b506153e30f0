import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { isShallow } from './depth.ts'
import { Git, GitError } from './process.ts'
import { branchOf, type Head, readHead } from './refs.ts'
import { type Remote, readRemote, type SignIn, signIn } from './remote.ts'

/** A repository inside the workspace, and which of its folders was asked for. */
export interface Repository {
  /** Runs in the repository's root. */
  readonly git: Git
  /** From the root, '' for the root itself. */
  readonly folder: string
  readonly remote: Remote | undefined
  /** As it stood when it was opened; undefined in a repository without a commit. */
  readonly head: Head | undefined
  /** Whether it lacked a part of its history when it was opened. */
  readonly isShallow: boolean
}

/** Opens the repository that holds `folder` (from the workspace, '' for the workspace itself). */
export async function openRepository(host: Host, folder: string, token: SignIn): Promise<Repository> {
  const place = join(host.workspace, folder)
  // git could not be started in a folder that is not there, which would look as if git were missing
  if (!(await isFolder(place))) throw none(folder)
  const git = new Git(place, host.env, host.signal)
  try {
    const [{ top, prefix, ...state }, remote] = await Promise.all([look(git), readRemote(git, host)])
    const root = await realpath(top)
    if (root !== host.workspace && !root.startsWith(`${host.workspace}/`)) throw none(folder)
    const plain = new Git(root, host.env, host.signal)
    const signedIn = remote === undefined ? plain : await signIn(plain, remote, token, host.log)
    return { git: signedIn, folder: prefix.replace(/\/$/, ''), remote, ...state }
  } catch (error) {
    throw error instanceof GitError ? none(folder, error) : error
  }
}

/** Each process of git takes its time, so one is asked for all; where it cannot answer all (no commit yet), each question is put by itself. */
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

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

function none(folder: string, cause?: Error): Complaint {
  const where = folder === '' ? 'The workspace' : `\`${brief(folder)}\``
  const cure = 'Run actions/checkout in a step before this one, or correct `working-directory`.'
  return new Complaint('no-repository', `${where} is not inside a git repository of this job. ${cure}`, { cause })
}
