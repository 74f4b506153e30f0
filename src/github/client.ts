import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { GitHub, GraphqlCall, Repository, RestCall } from './call.ts'
import { failureOf, failureOfGraphql } from './failure.ts'
import { isRecord, record } from './parse.ts'
import { type Attempt, persist } from './retry.ts'

/** What a connection is made of; the addresses come from the runner's GITHUB_API_URL and GITHUB_GRAPHQL_URL. */
export interface Connection {
  readonly token: string
  readonly host: Host
  /** `owner/name`, as GITHUB_REPOSITORY has it. */
  readonly repository: string
}

/** The part of octokit that we use; parameters go into path, query or body by its rules. */
type Request = (parameters: Parameters) => Promise<unknown>

interface Parameters {
  readonly method: string
  readonly url: string
  readonly [name: string]: unknown
}

/** The version of the REST API whose answers we parse. */
const apiVersion = '2022-11-28'

/** Milliseconds; GitHub itself ends a request after ten seconds. */
const answerTime = 30_000

/** Connects to one repository. Loads octokit, so it is called only where the API is used; makes no request. */
export async function connect({ token, host, repository }: Connection): Promise<GitHub> {
  checkToken(token)
  host.log.mask(token)
  const place = repositoryOf(repository)
  const { getOctokit } = await import('@actions/github')
  const baseUrl = host.env['GITHUB_API_URL'] || 'https://api.github.com'
  const graphqlUrl = host.env['GITHUB_GRAPHQL_URL'] || `${baseUrl.replace(/\/v3\/?$/, '')}/graphql`
  const { debug, info, warning, error } = host.log
  const octokit = getOctokit(token, { baseUrl, userAgent: 'slipway', log: { debug, info, warn: warning, error } })
  const versioned = octokit.request.defaults({ headers: { 'x-github-api-version': apiVersion } })
  const request: Request = (parameters) => versioned({ ...parameters })
  return {
    repository: place,
    rest: (call) => persist(call, () => attemptRest(call, place, request, host), host),
    graphql: (call) => persist(call, () => attemptGraphql(call, graphqlUrl, request, host), host),
  }
}

// A line break in a token would make fetch fail with the whole header, token included, in its message.
function checkToken(token: string): void {
  const given =
    token === ''
      ? 'is empty'
      : /^[\x21-\x7e]+$/.test(token)
        ? ''
        : 'holds a space, a line break or a character outside of ASCII'
  if (given !== '')
    throw new Complaint(
      'bad-token',
      `Input \`token\` ${given}. Change it under \`with:\` of this step; the default is \`\${{ github.token }}\`.`,
    )
}

function repositoryOf(given: string): Repository {
  const [, owner, name] = /^([\w-]{1,100})\/(?!\.\.?$)([\w.-]{1,100})$/.exec(given) ?? []
  if (owner !== undefined && name !== undefined) return { owner, name }
  throw new Complaint(
    'validation',
    `The repository is \`${brief(given)}\`; it must be \`owner/name\` (GITHUB_REPOSITORY).`,
  )
}

async function attemptRest<Result>(
  call: RestCall<Result>,
  { owner, name }: Repository,
  request: Request,
  host: Host,
): Promise<Attempt<Result>> {
  const [method = '', url = ''] = call.route.split(' ')
  // Octokit would make a query of them where the route has no such place.
  const place = url.includes('{owner}') ? { owner, repo: name } : {}
  return attempt(host, async () => {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(call.timeout ?? answerTime)])
    const answer = record(await request({ ...place, ...call.parameters, method, url, request: { signal } }), 'answer')
    return { kind: 'done', value: call.parse(answer['data'], hasNext(answer['headers'])) }
  })
}

async function attemptGraphql<Result>(
  { query, variables, parse }: GraphqlCall<Result>,
  url: string,
  request: Request,
  host: Host,
): Promise<Attempt<Result>> {
  return attempt(host, async () => {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(answerTime)])
    const answer = record(await request({ method: 'POST', url, query, variables, request: { signal } }), 'answer')
    const { data, errors } = record(answer['data'], 'answer')
    if (Array.isArray(errors)) return failureOfGraphql(errors, answer['headers'], host.now())
    return { kind: 'done', value: parse(data) }
  })
}

async function attempt<Result>(host: Host, make: () => Promise<Attempt<Result>>): Promise<Attempt<Result>> {
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
