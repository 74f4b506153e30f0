import { Complaint } from '../runner/complaint.ts'
import type { Log } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'

import { type Git, GitError, withoutPassword } from './process.ts'

/** A remote by its short name, and its address without credentials. */
export interface Remote {
  readonly name: string
  readonly url: string
}

/** How git signs in to the remote; `isExplicit` wins over what actions/checkout left. */
export interface SignIn {
  readonly value: string
  readonly isExplicit: boolean
}

/** `origin`, or the only remote that there is; undefined without one. */
export async function readRemote(git: Git): Promise<Remote | undefined> {
  const names = await git.lines(['remote'])
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
  if (name === undefined) return undefined
  return { name, url: withoutPassword(await git.text(['remote', 'get-url', '--push', name])) }
}

/**
 * A git that can sign in to the remote. Credentials that actions/checkout left in the configuration win, so that a token given there
 * (an App's, to pass branch protection) is the one that pushes; without them `token` is used, through the environment only.
 */
export async function signIn(git: Git, remote: Remote, token: SignIn, log: Log): Promise<Git> {
  const server = /^https?:\/\/[^/]+/.exec(remote.url.replace('***@', ''))?.[0]
  if (server === undefined || token.value === '') return git
  const header = `http.${server}/.extraheader`
  const left = await git.lines(['config', '--get-all', header], { allow: [1] })
  if (left.length > 0 && !token.isExplicit) return git
  const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64')
  log.mask(basic)
  return git.with([
    [header, ''],
    [header, `AUTHORIZATION: basic ${basic}`],
  ])
}

/** Fetches what the refspecs name. Throws a complaint that tells network, sign-in and missing refs apart. */
export async function fetch(git: Git, remote: Remote, args: readonly string[]): Promise<void> {
  try {
    await git.run([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      ...args.filter((arg) => arg.startsWith('--')),
      remote.name,
      ...args.filter((arg) => !arg.startsWith('--')),
    ])
  } catch (error) {
    throw error instanceof GitError ? unreachable(remote, error) : error
  }
}

/** What to tell a person when the remote did not answer as it should. */
export function unreachable(remote: Remote, error: GitError): Complaint {
  const said = `\`git\` could not read from \`${brief(remote.url)}\`: ${brief(error.stderr, 300)}.`
  const isRefused = /403|401|denied|Authentication failed|could not read Username|Permission/i.test(error.stderr)
  const cure = isRefused
    ? 'Give the job `permissions: contents: write` (or read, for a preview), or pass `token` to actions/checkout.'
    : 'If the network or the server failed, run the job again.'
  return new Complaint(isRefused ? 'missing-permission' : 'remote-unreachable', `${said} ${cure}`, { cause: error })
}
