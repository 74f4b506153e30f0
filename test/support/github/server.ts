import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, Refused } from './answer.ts'
import type { Description } from './description.ts'
import { createFaults, type Fault, type Faults } from './fault.ts'
import { createGraphql, type Graphql, operationOf } from './graphql.ts'
import { type Fields, isFields } from './json.ts'
import { acceptedBy, checkPermission } from './permission.ts'
import { actionRoutes } from './rest/actions.ts'
import { assetRoutes } from './rest/assets.ts'
import { commentRoutes } from './rest/comments.ts'
import { deploymentRoutes } from './rest/deployments.ts'
import { historyRoutes } from './rest/history.ts'
import { issueRoutes } from './rest/issues.ts'
import { askNeighbour } from './rest/neighbours.ts'
import { peopleRoutes } from './rest/people.ts'
import { pullRoutes } from './rest/pulls.ts'
import { refRoutes } from './rest/refs.ts'
import { releaseRoutes } from './rest/releases.ts'
import type { Asked, Routes, World } from './route.ts'
import type { State } from './state.ts'
import { after, before } from './trouble.ts'

/** One request that came in. */
export interface LoggedRequest {
  readonly method: string
  /** The template, as `POST /repos/{owner}/{repo}/releases`; the path itself where GitHub has no such route. */
  readonly route: string
  /** The name of the GraphQL operation. */
  readonly operation: string | undefined
  /** 0 when the connection was cut. */
  readonly status: number
  readonly path: string
}

/** The HTTP half of the fake. */
export interface Server {
  readonly requests: LoggedRequest[]
  readonly violations: string[]
  readonly fault: (fault: Fault) => void
  readonly clearFaults: () => void
  readonly unmetFaults: () => number
  readonly close: () => Promise<void>
}

/** What the server needs; the state comes late because its places need the port. */
interface Parts {
  readonly description: Description
  readonly graphql: Graphql
  readonly faults: Faults
  readonly requests: LoggedRequest[]
  readonly violations: string[]
  readonly world: () => World
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
}

const routes: Routes = {
  ...releaseRoutes,
  ...assetRoutes,
  ...refRoutes,
  ...historyRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...peopleRoutes,
  ...deploymentRoutes,
  ...actionRoutes,
}

/** Listens on a free port of loopback. */
export async function listen(
  description: Description,
  world: () => World,
): Promise<Server & { readonly port: number }> {
  const parts: Parts = {
    description,
    graphql: createGraphql(),
    faults: createFaults(),
    requests: [],
    violations: [],
    world,
    inTurn: queue(),
  }
  const server = createServer((request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      parts.violations.push(`the fake failed: ${error instanceof Error ? error.stack : String(error)}`)
      response.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    requests: parts.requests,
    violations: parts.violations,
    fault: parts.faults.add,
    clearFaults: parts.faults.clear,
    unmetFaults: parts.faults.unmet,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Lets writes in one after the other, as GitHub's transactions do; a push by git comes in between all the same. */
function queue(): Parts['inTurn'] {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** A request, read and found. */
interface Incoming {
  readonly method: string
  readonly route: string
  readonly known: boolean
  readonly operation: string | undefined
  readonly asked: Asked
  readonly hasBody: boolean
}

async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await read(parts, request)
  const { route, operation } = incoming
  const trouble = parts.faults.meet(operation === undefined ? [route] : [route, operation])
  if (trouble?.kind === 'delay') await wait(trouble.milliseconds)
  const early = trouble === undefined ? undefined : before(trouble, incoming.asked, parts.world().state)
  const late = early ?? after(trouble, await answered(parts, incoming))
  const { method, asked } = incoming
  const status = typeof late === 'string' ? 0 : late.status
  parts.requests.push({ method, route, operation, status, path: `${asked.url.pathname}${asked.url.search}` })
  if (late === 'cut') response.destroy()
  else if (late !== 'nothing') send(response, late, headersOf(parts.world().state, route, operation))
}

async function read({ description }: Parts, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const graphql = method === 'POST' && /\/graphql$/.test(url.pathname)
  const json = graphql || /json/.test(request.headers['content-type'] ?? '')
  const parsed: unknown = json && raw.length > 0 ? JSON.parse(raw.toString()) : {}
  const body = isFields(parsed) ? parsed : {}
  const path = url.pathname.replace(/^\/api\/v3|^\/uploads/, '')
  const found = graphql ? undefined : description.find(method, path)
  return {
    method,
    route: graphql ? 'POST /graphql' : (found?.route ?? `${method} ${path}`),
    known: graphql || found !== undefined,
    operation: graphql ? operationOf(body) : undefined,
    hasBody: raw.length > 0,
    asked: { parameters: found?.parameters ?? {}, url, body, raw, headers: request.headers },
  }
}

async function answered(parts: Parts, incoming: Incoming): Promise<Answer> {
  const work = () => handle(parts, incoming)
  const answer = await (incoming.method === 'GET' ? work() : parts.inTurn(work)).catch((error: unknown) => {
    if (error instanceof Refused) return error.answer
    throw error
  })
  if (incoming.known && incoming.operation === undefined)
    parts.violations.push(...parts.description.checkAnswer(incoming.route, answer.status, answer.body))
  return answer
}

async function handle(parts: Parts, { route, known, operation, asked, hasBody }: Incoming): Promise<Answer> {
  const world = parts.world()
  const { state } = world
  if (asked.headers['authorization'] === undefined) throw new Refused(401, 'Requires authentication')
  if (!isTokenOf(state, asked.headers['authorization'])) throw new Refused(401, 'Bad credentials')
  if (state.rate.remaining <= 0) throw new Refused(403, 'API rate limit exceeded for installation ID 1.')
  state.rate = { ...state.rate, remaining: state.rate.remaining - 1 }
  if (operation !== undefined) {
    const { answer, violations } = await parts.graphql.execute(asked.body, world)
    parts.violations.push(...violations)
    return answer
  }
  const handler = routes[route]
  if (!known || handler === undefined) {
    parts.violations.push(`the fake GitHub has no ${route}`)
    throw new Refused(404, 'Not Found')
  }
  const sent = hasBody && route !== 'POST /repos/{owner}/{repo}/releases/{release_id}/assets' ? asked.body : undefined
  const wrong = parts.description.checkRequest(route, asked.url.searchParams, sent)
  parts.violations.push(...wrong)
  if (wrong.length > 0) throw new Refused(422, `Invalid request.\n\n${wrong.join('\n')}`)
  const neighbour = askNeighbour(route, asked, world)
  if (neighbour !== undefined) return neighbour
  checkPlace(state, asked)
  checkPermission(state, route, asked.parameters)
  return handler(asked, world)
}

function isTokenOf(state: State, header: string | string[]): boolean {
  return header === `token ${state.token}` || header === `Bearer ${state.token}`
}

function checkPlace(state: State, { parameters }: Asked): void {
  const { owner = state.owner, repo = state.name } = parameters
  if (owner.toLowerCase() !== state.owner.toLowerCase() || repo.toLowerCase() !== state.name.toLowerCase())
    throw new Refused(404, 'Not Found')
}

function headersOf({ rate }: State, route: string, operation: string | undefined): Fields {
  const accepted = operation === undefined ? acceptedBy(route) : undefined
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(rate.remaining),
    'x-ratelimit-reset': String(rate.reset),
    ...(accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted }),
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer, general: Fields): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  const { 'x-fake-cut': cut, ...own } = headers
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, {
    ...type,
    ...Object.fromEntries(Object.entries(general).map(([key, value]) => [key, String(value)])),
    ...own,
  })
  response.end(cut === undefined ? text : text.slice(0, Math.floor(text.length / 2)))
}
