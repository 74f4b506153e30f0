import type { Secrets } from '../input/secret.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { type RetryHost, type RetryPolicy, retry } from '../runner/retry.ts'
import { serverUrl } from '../runner/server.ts'
import { brief } from '../text/printable.ts'
import { type Git, GitError, GitTimeout, withoutPassword } from './process.ts'

/** How to repeat a read from a remote after a temporary failure. */
const reading: RetryPolicy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0.5 }

/** The parts of the host that a remote needs. */
type RemoteHost = RetryHost & Pick<Host, 'env'>

/** A remote by its short name, and its address without credentials. */
export interface Remote {
  readonly name: string
  readonly url: string
  /** It is reached over HTTP, but not on the server of this run, so it gets no token of this run. */
  readonly isElsewhere: boolean
  /** Waits between two attempts. */
  readonly host: RemoteHost
}

/** How git signs in to the remote; `isExplicit` has priority over the credentials of actions/checkout. */
export interface SignIn {
  readonly value: string
  readonly isExplicit: boolean
}

/** `origin`, or the only remote; undefined if there is none. */
export async function readRemote(git: Git, host: RemoteHost): Promise<Remote | undefined> {
  const rows = (await git.lines(['remote', '--verbose'])).map((line) => line.split('\t'))
  const names = new Set(rows.map(([each = '']) => each))
  const name = names.has('origin') ? 'origin' : names.size === 1 ? [...names][0] : undefined
  if (name === undefined) return undefined
  const urls = rows.flatMap(([each, url = '']) => (each === name && url.endsWith(' (push)') ? url.slice(0, -7) : []))
  // with several addresses, the listing does not say which is first
  const [given = ''] = urls.length === 1 ? urls : [await git.text(['remote', 'get-url', '--push', name])]
  const url = withoutPassword(given)
  const server = serverOf(url)
  const isElsewhere = server !== undefined && URL.parse(server)?.origin !== URL.parse(serverUrl(host.env))?.origin
  return { name, url, isElsewhere, host }
}

/** The part of an http(s) address that names the server; undefined for others. */
function serverOf(url: string): string | undefined {
  return /^https?:\/\/[^/]+/i.exec(url.replace('***@', ''))?.[0]
}

/**
 * A git that can sign in to the remote if that is on the server of this run. Anyone who can write `.git/config` could name another server, which must
 * not get the token. Credentials in the configuration or in the remote's address (left by actions/checkout) have priority, so that a token given
 * there (such as an App's, to pass branch protection) is used for the push. Without them `token` is used, only through the environment. `keys` are
 * those of the configuration.
 */
export function signIn(git: Git, remote: Remote, token: SignIn, keys: readonly string[], secrets: Secrets): Git {
  const server = serverOf(remote.url)
  if (server === undefined || remote.isElsewhere || token.value === '') return git
  const header = `http.${server}/.extraheader`
  if ((keys.includes(header) || remote.url.includes('://***@')) && !token.isExplicit) return git
  secrets.addLogin('x-access-token', token.value)
  const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64')
  return git.with([
    // If the token is refused, git must not ask a credential helper.
    ['credential.helper', ''],
    [header, ''],
    [header, `AUTHORIZATION: basic ${basic}`],
  ])
}

/** Fetches the refspecs. Throws a UserError that distinguishes network, sign-in and missing refs. */
export async function fetch(git: Git, remote: Remote, args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('--'))
  const refs = args.filter((arg) => !arg.startsWith('--'))
  await persist(remote, () => git.run(['fetch', '--quiet', '--no-tags', ...options, remote.name, ...refs]))
}

/** Reads from a remote, and repeats it after a temporary failure. Throws a UserError that distinguishes network and sign-in. */
export async function persist<Result>(remote: Remote, read: () => Promise<Result>): Promise<Result> {
  return retry(reading, remote.host, async () => {
    try {
      return { value: await read() }
    } catch (error) {
      if (!(error instanceof GitError)) throw error
      const found = unreachable(remote, error)
      // A remote that made us wait for minutes is not asked again.
      if (error instanceof GitTimeout || found.reason !== 'remote-unreachable') throw found
      return { end: () => Promise.reject(found) }
    }
  })
}

/** What to tell the user if the remote did not answer as expected. */
export function unreachable(remote: Remote, error: GitError): UserError {
  const said = `\`git\` could not read from \`${brief(remote.url)}\`: ${brief(error.stderr, 300)}.`
  const isRefused =
    /returned error: 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied/i.test(
      error.stderr,
    )
  const cure = !isRefused
    ? 'If the network or the server failed, run the job again.'
    : remote.isElsewhere
      ? `It is not on the server of this run (${brief(serverUrl(remote.host.env))}), so no token of this run is sent to it: pass its own \`token\` to actions/checkout, or set up a git credential helper.`
      : 'Give the job `permissions: contents: write` (or read, for a preview), or pass `token` to actions/checkout.'
  return new UserError(isRefused ? 'missing-permission' : 'remote-unreachable', `${said} ${cure}`, { cause: error })
}
