import type { GitHub } from '../github/connection/call.ts'
import { connectOnce } from '../github/connection/once.ts'
import { canRead, readTokenLogin, type Scope } from '../github/people/token.ts'
import { readFileOf } from '../github/repository/contents.ts'
import { UserError } from '../input/user-error.ts'
import { type HttpResponse, requester } from '../network/ask.ts'
import { proxyCures } from '../network/proxy.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Finding, fine, missing, refused, unknown } from './finding.ts'
import type { Inputs } from './inputs.ts'
import { apiOf } from './machine.ts'
import { type Level, type Permissions, permissionsFor } from './needs.ts'
import { answerTime, lookUp, wayTo } from './network.ts'
import { type Grant, grantOf } from './permissions.ts'

/** Maximum error of the clock in milliseconds, because certificates, tokens and opening hours depend on it. */
const leeway = 60_000

type Wish = Pick<Inputs, 'token' | 'actions' | 'strategy'>

/** GitHub: the route, TLS, the clock (by its Date header), the token, and the token's permissions. Only reads. */
export async function lookAtGitHub(wish: Wish, host: Host): Promise<readonly Finding[]> {
  const api = apiOf(host.env)
  const { route, finding: way } = wayTo(api, host)
  if (route.kind === 'invalid') return [way, unknown('github', 'the route to it is unknown', '')]
  const name = route.kind === 'direct' ? await lookUp(api.hostname, host.signal) : undefined
  const known = name === undefined ? [way] : [way, name]
  if (name?.state === 'missing') return [...known, unknown('github', 'its name cannot be resolved', '')]
  const answer = await reach(api, wish.token, host)
  if (answer instanceof Error) return [...known, unreachable(api, answer)]
  const token = lookAtToken(wish.token, answer)
  const permissions = token.state === 'ok' ? await lookAtPermissions(wish, answer, host) : []
  return [...known, fine('github', `${api.host} answers`), lookAtClock(answer, host), token, ...permissions]
}

async function reach(api: URL, token: string, { env, signal }: Host): Promise<HttpResponse | Error> {
  const url = new URL(`${api.pathname.replace(/\/$/, '')}/repos/${env['GITHUB_REPOSITORY'] ?? ''}`, api)
  const isSendable = /^[\x21-\x7e]+$/.test(token)
  const question = {
    url,
    method: 'GET',
    headers: { accept: 'application/vnd.github+json', ...(isSendable ? { authorization: `token ${token}` } : {}) },
    body: undefined,
    insecure: false,
    http2: false,
    address: undefined,
    timeout: answerTime,
    signal,
    pool: undefined,
  }
  return requester(env)(question).catch((error: unknown) => {
    signal.throwIfAborted()
    return error instanceof Error ? error : new Error(String(error))
  })
}

function unreachable({ host }: URL, { message }: Error): Finding {
  const isTls = /certificate|TLS/.test(message)
  return missing(
    'github',
    `${host}: ${brief(message, 300)}`,
    isTls
      ? 'If a proxy inspects TLS, give the runner its certificate authority as a PEM file in NODE_EXTRA_CA_CERTS.'
      : `Allow the runner to reach it by HTTPS (firewall, NetworkPolicy egress to TCP 443), or ${proxyCures.use}.`,
  )
}

function lookAtClock({ headers }: HttpResponse, { now }: Host): Finding {
  const theirs = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return unknown('clock', 'GitHub’s answer has no date', '')
  const seconds = Math.round((now().getTime() - theirs) / 1000)
  if (Math.abs(seconds) * 1000 <= leeway) return fine('clock', 'within a minute of GitHub’s')
  const way = seconds > 0 ? 'ahead of' : 'behind'
  return missing(
    'clock',
    `this machine’s is ${Math.abs(seconds)} s ${way} GitHub’s`,
    'Synchronize the clock of the node (chrony or systemd-timesyncd); a container uses the clock of its node.',
  )
}

function lookAtToken(token: string, { status }: HttpResponse): Finding {
  const cure =
    'The default of input `token` is `${{ github.token }}`; a token of an App or a person may have expired or been revoked.'
  if (token === '') return missing('token', 'input `token` is empty', cure)
  if (status === 401) return missing('token', 'GitHub rejects it (401)', cure)
  if (status === 404)
    return missing(
      'token',
      'it has no access to this repository (404)',
      'Set `token` to one that has access to this repository.',
    )
  if (status === 403 || status === 429)
    return missing(
      'token',
      `GitHub refuses it (${status})`,
      'Its rate limit may be used up, or the organization blocks it.',
    )
  return status < 300 ? fine('token', 'it sees this repository') : unknown('token', `GitHub answered ${status}`, '')
}

async function lookAtPermissions(wish: Wish, answer: HttpResponse, host: Host): Promise<readonly Finding[]> {
  const wanted = Object.entries(permissionsFor(wish.actions, wish.strategy)) as readonly (readonly [Scope, Level])[]
  if (wish.actions.length === 0 && wanted.length === 0)
    return [unknown('permission', 'no action is named', 'List the actions that the job uses in `for`.')]
  if (wanted.length === 0) return [fine('permission', 'none is needed')]
  try {
    const github = await connectOnce(wish.token, host)()
    const scopes = answer.headers.get('x-oauth-scopes')
    const grant = scopes === undefined ? await readGrant(github, host) : grantOfScopes(scopes)
    return await Promise.all(wanted.map(([scope, level]) => lookAtPermission(github, scope, level, grant)))
  } catch (error) {
    host.signal.throwIfAborted()
    if (error instanceof UserError) return [refused('permission', error)]
    throw error
  }
}

/** A classic token reports its scopes: `repo` includes all of this, `public_repo` in a public repository. */
function grantOfScopes(scopes: string): Grant {
  const isWide = /(?:^|[\s,])(?:public_)?repo(?:[\s,]|$)/.test(scopes)
  return () => (isWide ? 'write' : undefined)
}

/** The permissions of GITHUB_TOKEN in the workflow file; undefined for another token, or if the file cannot be read. */
async function readGrant(github: GitHub, { env }: Host): Promise<Grant | undefined> {
  const login = await readTokenLogin(github)
  if (login.replace(/\[bot\]$/, '') !== 'github-actions') return undefined
  const [, owner = '', name = '', path = ''] =
    /^([^/]+)\/([^/]+)\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? []
  const ref = env['GITHUB_WORKFLOW_SHA'] ?? ''
  if (path === '' || ref === '') return undefined
  const source = await readFileOf(github, { owner, name }, path, ref)
  return source === undefined ? undefined : await grantOf(source, env['GITHUB_JOB'] ?? '')
}

async function lookAtPermission(
  github: GitHub,
  scope: keyof Permissions,
  level: Level,
  grant: Grant | undefined,
): Promise<Finding> {
  const line = `\`${scope}: ${level}\``
  const cure = `Add ${line} under \`permissions:\` of the job, or give \`token\` the token of an App that has it.`
  const given = grant?.(scope)
  if (given !== undefined && given !== 'write' && given !== level)
    return missing(
      'permission',
      `${line}: the workflow file gives ${given === 'none' ? 'none' : `\`${scope}: ${given}\``}`,
      cure,
    )
  if (!(await canRead(github, scope))) return missing('permission', `${line}: the token cannot even read it`, cure)
  if (level === 'read' || given === 'write') return fine('permission', line)
  return unknown(
    'permission',
    `${line}: it can be read; only a write would show whether writing is allowed`,
    `A repository setting decides if the workflow has no \`permissions:\`: add ${line} under \`permissions:\` of the job.`,
  )
}
