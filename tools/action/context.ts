import { execFileSync } from 'node:child_process'
import { Refusal } from '../refusal.ts'

/** What the runner would provide to a step of a job on the current checkout. */
export interface Place {
  readonly workspace: string
  /** `owner/name`; '' if the remote is not on a GitHub server. */
  readonly repository: string
  readonly server: string
  readonly api: string
  readonly graphql: string
  readonly ref: string
  readonly sha: string
}

/** Reads the repository of the current folder. What `env` says about its GitHub has priority over the remote. */
export function readPlace(folder: string, env: Readonly<Record<string, string | undefined>>): Place {
  const git = (...args: readonly string[]) => tryGit(folder, args)
  const workspace = git('rev-parse', '--show-toplevel')
  if (workspace === undefined)
    throw new Refusal(
      `${folder} is not inside a git repository: change to the repository that the action should work on.`,
    )
  const sha = git('rev-parse', 'HEAD')
  if (sha === undefined) throw new Refusal(`${workspace} has no commits yet: commit something first.`)
  const branch = git('symbolic-ref', '--short', 'HEAD')
  const tag = git('describe', '--exact-match', '--tags', 'HEAD')
  const ref = branch !== undefined ? `refs/heads/${branch}` : tag !== undefined ? `refs/tags/${tag}` : ''
  const name = git('config', `branch.${branch ?? ''}.remote`) ?? git('remote')?.split('\n')[0] ?? ''
  const where = whereOf(git('config', '--get', `remote.${name}.url`) ?? '')
  return {
    workspace,
    ref,
    sha,
    repository: env['GITHUB_REPOSITORY'] || where.repository,
    server: env['GITHUB_SERVER_URL'] || where.server,
    api: env['GITHUB_API_URL'] || where.api,
    graphql: env['GITHUB_GRAPHQL_URL'] || where.graphql,
  }
}

/**
 * The GitHub server of a remote: github.com, `*.ghe.com` (data residency), or an Enterprise Server, which may have its own port (the port of SSH is
 * a different one). A path on this computer has none.
 */
export function whereOf(url: string): Pick<Place, 'repository' | 'server' | 'api' | 'graphql'> {
  const found =
    /^(https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(:\d+)?\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ??
    /^()(?:[^@/]+@)?([\w-]+(?:\.[\w-]+)+)():([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)
  const [, scheme = '', name = 'github.com', port = '', repository = ''] = found ?? []
  const host = name.toLowerCase()
  if (isGitHubs(host))
    return { repository, server: `https://${host}`, api: `https://api.${host}`, graphql: `https://api.${host}/graphql` }
  const server = `https://${host}${scheme === 'https' ? port : ''}`
  return { repository, server, api: `${server}/api/v3`, graphql: `${server}/api/graphql` }
}

/** The token of the environment that may be sent there, and a warning if one may not. */
export interface TokenChoice {
  /** '' if there is none. */
  readonly token: string
  /** '' if there is nothing to warn about. */
  readonly warning: string
}

/**
 * As in `gh`: GITHUB_TOKEN and GH_TOKEN are for github.com and `*.ghe.com`, the two tokens of an Enterprise Server for any other host. Only a host
 * that the environment names also gets the first two, because somebody else may have chosen the remote.
 */
export function tokenFor(
  { server, api, graphql }: Pick<Place, 'server' | 'api' | 'graphql'>,
  env: Readonly<Record<string, string | undefined>>,
): TokenChoice {
  const usual = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || ''
  const enterprise = env['GH_ENTERPRISE_TOKEN'] || env['GITHUB_ENTERPRISE_TOKEN'] || ''
  const hosts = [server, api, graphql].map(hostOf)
  if (hosts.every((host) => isGitHubs(host.replace(/^api\./, '')))) return { token: usual, warning: '' }
  const named = ['SERVER', 'API', 'GRAPHQL'].map((name) => hostOf(env[`GITHUB_${name}_URL`] ?? ''))
  if (enterprise !== '') return { token: enterprise, warning: '' }
  if (hosts.every((host) => named.includes(host))) return { token: usual, warning: '' }
  const host = hosts.find((each) => !isGitHubs(each.replace(/^api\./, ''))) ?? ''
  const warning = `The token for github.com is not sent to ${host}: if this is your GitHub server, put its token into GH_ENTERPRISE_TOKEN.`
  return { token: '', warning: usual === '' ? '' : warning }
}

function isGitHubs(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com')
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? ''
}

function tryGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return (
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    )
  } catch {
    return undefined
  }
}
