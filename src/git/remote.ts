import type { Secrets } from '../input/secret.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { type RetryHost, type RetryPolicy, retry } from '../runner/retry.ts'
import { serverUrl } from '../runner/server.ts'
import { brief } from '../text/printable.ts'
import { type Git, GitError, GitTimeout, withoutPassword } from './process.ts'

/** How something is read from a remote that fails in a way that may pass. */
const reading: RetryPolicy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0.5 }

/** What of the host a remote needs. */
type RemoteHost = RetryHost & Pick<Host, 'env'>

/** A remote by its short name, and its address without credentials. */
export interface Remote {
  readonly name: string
  readonly url: string
  /** It is reached over HTTP, but not on the server of this run: no token of this run is sent to it. */
  readonly isElsewhere: boolean
  /** What waits between two attempts at it. */
  readonly host: RemoteHost
}

/** How git signs in to the remote; `isExplicit` wins over what actions/checkout left. */
export interface SignIn {
  readonly value: string
  readonly isExplicit: boolean
}

/** `origin`, or the only remote that there is; undefined without one. */
export async function readRemote(git: Git, host: RemoteHost): Promise<Remote | undefined> {
  const rows = (await git.lines(['remote', '--verbose'])).map((line) => line.split('\t'))
  const names = new Set(rows.map(([each = '']) => each))
  const name = names.has('origin') ? 'origin' : names.size === 1 ? [...names][0] : undefined
  if (name === undefined) return undefined
  const urls = rows.flatMap(([each, url = '']) => (each === name && url.endsWith(' (push)') ? url.slice(0, -7) : []))
  // of several addresses, the listing does not tell which is first
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
 * A git that can sign in to the remote, where that is on the server of this run: whoever can write `.git/config` could name any other, and the
 * token is no business of theirs. Credentials that stand in the configuration or in the remote's address (actions/checkout leaves
 * them) win, so that a token given there (an App's, to pass branch protection) is the one that pushes; without them `token` is used,
 * through the environment only. `keys` are those of the configuration.
 */
export function signIn(git: Git, remote: Remote, token: SignIn, keys: readonly string[], secrets: Secrets): Git {
  const server = serverOf(remote.url)
  if (server === undefined || remote.isElsewhere || token.value === '') return git
  const header = `http.${server}/.extraheader`
  if ((keys.includes(header) || remote.url.includes('://***@')) && !token.isExplicit) return git
  secrets.addLogin('x-access-token', token.value)
  const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64')
  return git.with([
    // Where the token is refused, nobody else is asked for one.
    ['credential.helper', ''],
    [header, ''],
    [header, `AUTHORIZATION: basic ${basic}`],
  ])
}

/** Fetches what the refspecs name. Throws a UserError that tells network, sign-in and missing refs apart. */
export async function fetch(git: Git, remote: Remote, args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('--'))
  const refs = args.filter((arg) => !arg.startsWith('--'))
  await persist(remote, () => git.run(['fetch', '--quiet', '--no-tags', ...options, remote.name, ...refs]))
}

/** Reads from a remote, again where the fault may pass. Throws a UserError that tells network and sign-in apart. */
export async function persist<Result>(remote: Remote, read: () => Promise<Result>): Promise<Result> {
  return retry(reading, remote.host, async () => {
    try {
      return { value: await read() }
    } catch (error) {
      if (!(error instanceof GitError)) throw error
      const found = unreachable(remote, error)
      // Who kept us waiting for minutes is not asked again.
      if (error instanceof GitTimeout || found.reason !== 'remote-unreachable') throw found
      return { end: () => Promise.reject(found) }
    }
  })
}

/** What to tell a person when the remote did not answer as it should. */
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
