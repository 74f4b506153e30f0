import { UserError } from '../../input/user-error.ts'
import { type BoundedFetch, boundedFetch } from '../../network/fetch.ts'
import { routeTo } from '../../network/proxy.ts'
import type { Host } from '../../runner/host.ts'
import { timeoutSignal } from '../../runner/timer.ts'
import { brief } from '../../text/printable.ts'
import type { GitHub, GraphqlCall, Repository, RestCall } from './call.ts'
import { failureOf, failureOfGraphql } from './failure.ts'
import { isContent, pacer } from './pace.ts'
import { isRecord, record } from './parse.ts'
import { type CallAttempt, retryCall } from './retry.ts'

/** The parts of a connection; the addresses come from the runner's GITHUB_API_URL and GITHUB_GRAPHQL_URL. */
export interface Connection {
  readonly token: string
  readonly host: Host
  /** `owner/name`, as in GITHUB_REPOSITORY. */
  readonly repository: string
}

/** How a request is sent: the part of octokit that we use, which puts parameters into path, query or body; its fetch; a pause before writes. */
interface Wire {
  readonly request: Request
  readonly fetch: BoundedFetch
  readonly pace: () => Promise<void>
}

/** Octokit's rules put parameters into path, query or body. */
type Request = (parameters: Parameters) => Promise<unknown>

interface Parameters {
  readonly method: string
  readonly url: string
  readonly [name: string]: unknown
}

/** The version of the REST API that the parsers expect. */
const apiVersion = '2022-11-28'

/** Milliseconds until the end of an answer; GitHub itself ends a request after ten seconds. */
const answerTime = 30_000

/** Maximum bytes of an answer. A page of a hundred releases with the longest notes has 13 MB. */
const answerSize = 64 * 1024 ** 2

/** Connects to one repository; makes no request. Loads octokit, so it is only called if the API is used. */
export async function connect({ token, host, repository }: Connection): Promise<GitHub> {
  checkToken(token)
  host.secrets.add(token)
  const place = repositoryOf(repository)
  const { getOctokit } = await import('@actions/github')
  const baseUrl = host.env['GITHUB_API_URL'] || 'https://api.github.com'
  const graphqlUrl = host.env['GITHUB_GRAPHQL_URL'] || `${baseUrl.replace(/\/v3\/?$/, '')}/graphql`
  const { debug, info, warning, error } = host.log
  const octokit = getOctokit(token, { baseUrl, userAgent: 'slipway', log: { debug, info, warn: warning, error } })
  checkProxy(baseUrl, host)
  const versioned = octokit.request.defaults({ headers: { 'x-github-api-version': apiVersion } })
  const request: Request = (parameters) => versioned({ ...parameters })
  const wire: Wire = { request, fetch: boundedFetch(host.env), pace: pacer(host) }
  return {
    repository: place,
    rest: (call) => retryCall(call, () => attemptRest(call, place, wire, host), host),
    graphql: (call) => retryCall(call, () => attemptGraphql(call, graphqlUrl, wire, host), host),
  }
}

/** Throws if the address of the proxy is invalid. */
function checkProxy(baseUrl: string, { env }: Host): void {
  const url = URL.parse(baseUrl)
  const route = url === null ? { kind: 'direct' as const } : routeTo(url, env)
  if (route.kind === 'invalid')
    throw new UserError('invalid-input', `${route.why} Change it in the environment of the runner or under \`env:\`.`)
}

// With a line break in a token, fetch fails with the whole header, including the token, in its message.
function checkToken(token: string): void {
  const given =
    token === ''
      ? 'is empty'
      : /^[\x21-\x7e]+$/.test(token)
        ? ''
        : 'contains a space, a line break or a non-ASCII character'
  if (given !== '')
    throw new UserError(
      'bad-token',
      `Input \`token\` ${given}. Change it under \`with:\` of this step; the default is \`\${{ github.token }}\`.`,
    )
}

function repositoryOf(given: string): Repository {
  const [, owner, name] = /^([\w-]{1,100})\/(?!\.\.?$)([\w.-]{1,100})$/.exec(given) ?? []
  if (owner !== undefined && name !== undefined) return { owner, name }
  throw new UserError(
    'validation',
    `The repository is \`${brief(given)}\`; it must be \`owner/name\` (GITHUB_REPOSITORY).`,
  )
}

async function attemptRest<Result>(
  call: RestCall<Result>,
  { owner, name }: Repository,
  { request, fetch, pace }: Wire,
  host: Host,
): Promise<CallAttempt<Result>> {
  const [method = '', url = ''] = call.route.split(' ')
  // Octokit would send them as a query if the route has no place for them.
  const place = url.includes('{owner}') ? { owner, repo: name } : {}
  return attempt(host, async () => {
    if (isContent(call.route)) await pace()
    const signal = AbortSignal.any([host.signal, timeoutSignal(call.timeout ?? answerTime)])
    const options = { signal, fetch: bounded(fetch, call.most) }
    const answer = record(await request({ ...place, ...call.parameters, method, url, request: options }), 'answer')
    return { kind: 'done', value: call.parse(answer['data'], hasNext(answer['headers'])) }
  })
}

async function attemptGraphql<Result>(
  { query, variables, parse }: GraphqlCall<Result>,
  url: string,
  { request, fetch }: Wire,
  host: Host,
): Promise<CallAttempt<Result>> {
  return attempt(host, async () => {
    const signal = AbortSignal.any([host.signal, timeoutSignal(answerTime)])
    const options = { signal, fetch: bounded(fetch) }
    const answer = record(await request({ method: 'POST', url, query, variables, request: options }), 'answer')
    const { data, errors } = record(answer['data'], 'answer')
    if (Array.isArray(errors)) return failureOfGraphql(errors, answer['headers'], host.now())
    return { kind: 'done', value: parse(data) }
  })
}

/** Octokit's form of fetch. */
function bounded(fetch: BoundedFetch, most = answerSize) {
  return (url: string, init: RequestInit) => fetch(url, init, most)
}

async function attempt<Result>(host: Host, make: () => Promise<CallAttempt<Result>>): Promise<CallAttempt<Result>> {
  host.signal.throwIfAborted()
  try {
    return await make()
  } catch (error) {
    host.signal.throwIfAborted()
    return failureOf(error, host.now())
  }
}

function hasNext(headers: unknown): boolean {
  const link = isRecord(headers) ? headers['link'] : undefined
  return typeof link === 'string' && /;\s*rel="next"/.test(link)
}
