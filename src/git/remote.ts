import { Complaint } from '../runner/complaint.ts'
import type { Host, Log } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { type Git, GitError, withoutPassword } from './process.ts'

/** How often something is read from a remote that fails in a way that may pass, and the first pause in milliseconds. */
const attempts = 3
const pause = 500

/** A remote by its short name, and its address without credentials. */
export interface Remote {
  readonly name: string
  readonly url: string
  /** Waits between two attempts at it, about so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** How git signs in to the remote; `isExplicit` wins over what actions/checkout left. */
export interface SignIn {
  readonly value: string
  readonly isExplicit: boolean
}

/** `origin`, or the only remote that there is; undefined without one. Without a host, attempts follow each other at once. */
export async function readRemote(git: Git, host?: Pick<Host, 'sleep' | 'random'>): Promise<Remote | undefined> {
  const rows = (await git.lines(['remote', '--verbose'])).map((line) => line.split('\t'))
  const names = new Set(rows.map(([each = '']) => each))
  const name = names.has('origin') ? 'origin' : names.size === 1 ? [...names][0] : undefined
  if (name === undefined) return undefined
  const urls = rows.flatMap(([each, url = '']) => (each === name && url.endsWith(' (push)') ? url.slice(0, -7) : []))
  // of several addresses, the listing does not tell which is first
  const [url] = urls.length === 1 ? urls : [await git.text(['remote', 'get-url', '--push', name])]
  return {
    name,
    url: withoutPassword(url ?? ''),
    wait: async (milliseconds) => host?.sleep(milliseconds * (0.5 + host.random() / 2)),
  }
}

/**
 * A git that can sign in to the remote. Credentials that stand in the configuration or in the remote's address (actions/checkout leaves
 * them) win, so that a token given there (an App's, to pass branch protection) is the one that pushes; without them `token` is used,
 * through the environment only.
 */
export async function signIn(git: Git, remote: Remote, token: SignIn, log: Log): Promise<Git> {
  const server = /^https?:\/\/[^/]+/.exec(remote.url.replace('***@', ''))?.[0]
  if (server === undefined || token.value === '') return git
  const header = `http.${server}/.extraheader`
  const left = await git.lines(['config', '--get-all', header], { allow: [1] })
  if ((left.length > 0 || remote.url.includes('://***@')) && !token.isExplicit) return git
  const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64')
  log.mask(token.value)
  log.mask(basic)
  return git.with([
    [header, ''],
    [header, `AUTHORIZATION: basic ${basic}`],
  ])
}

/** Fetches what the refspecs name. Throws a complaint that tells network, sign-in and missing refs apart. */
export async function fetch(git: Git, remote: Remote, args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('--'))
  const refs = args.filter((arg) => !arg.startsWith('--'))
  await persist(remote, () =>
    git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...options, remote.name, ...refs]),
  )
}

/** Reads from a remote, again where the fault may pass. Throws a complaint that tells network and sign-in apart. */
export async function persist<Result>(remote: Remote, read: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof GitError)) throw error
      const complaint = unreachable(remote, error)
      if (complaint.reason !== 'remote-unreachable' || attempt === attempts) throw complaint
      await remote.wait(pause * 2 ** attempt)
    }
  }
}

/** What to tell a person when the remote did not answer as it should. */
export function unreachable(remote: Remote, error: GitError): Complaint {
  const said = `\`git\` could not read from \`${brief(remote.url)}\`: ${brief(error.stderr, 300)}.`
  const isRefused =
    /returned error: 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied/i.test(
      error.stderr,
    )
  const cure = isRefused
    ? 'Give the job `permissions: contents: write` (or read, for a preview), or pass `token` to actions/checkout.'
    : 'If the network or the server failed, run the job again.'
  return new Complaint(isRefused ? 'missing-permission' : 'remote-unreachable', `${said} ${cure}`, { cause: error })
}
