import { execFileSync } from 'node:child_process'
import { Refusal } from '../refusal.ts'

/** What the runner would tell a step of a job on the commit that is checked out. */
export interface Place {
  readonly workspace: string
  /** `owner/name`; '' where the remote is none of a GitHub. */
  readonly repository: string
  readonly server: string
  readonly api: string
  readonly graphql: string
  readonly ref: string
  readonly sha: string
}

/** Reads the repository that somebody stands in. What `env` says of its GitHub goes before what the remote says. */
export function readPlace(folder: string, env: Readonly<Record<string, string | undefined>>): Place {
  const git = (...args: readonly string[]) => tryGit(folder, args)
  const workspace = git('rev-parse', '--show-toplevel')
  if (workspace === undefined)
    throw new Refusal(`${folder} is not inside a git repository: change to the one that the action is to work on.`)
  const sha = git('rev-parse', 'HEAD')
  if (sha === undefined) throw new Refusal(`${workspace} has no commit yet: commit something first.`)
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

/** The GitHub of a remote: github.com, `*.ghe.com` (data residency), or an Enterprise Server. A path on this computer is none. */
export function whereOf(url: string): Pick<Place, 'repository' | 'server' | 'api' | 'graphql'> {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[^@/]+@)?([\w-]+(?:\.[\w-]+)+):([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)
  const [, host = 'github.com', repository = ''] = found ?? []
  const server = `https://${host}`
  if (host === 'github.com' || host.endsWith('.ghe.com'))
    return { repository, server, api: `https://api.${host}`, graphql: `https://api.${host}/graphql` }
  return { repository, server, api: `${server}/api/v3`, graphql: `${server}/api/graphql` }
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
