/** A small Kubernetes API server for the fast tests: TLS, tokens, RBAC, JSON patch, resource versions, controllers that roll out. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import type { Certificates } from '../certificates.ts'
import { reconcile } from './controller.ts'
import { all, matches, put, type Store, type Thing } from './objects.ts'
import { applyPatch } from './patch.ts'

export interface FakeKubernetes extends AsyncDisposable {
  readonly server: string
  readonly token: string
  readonly namespace: string
  /** A kubeconfig with the token, written into a folder. */
  readonly kubeconfig: (folder: string) => string
  readonly requests: readonly string[]
  readonly put: (apiVersion: string, plural: string, thing: Thing) => Thing
  readonly get: (apiVersion: string, plural: string, name: string) => Thing
  readonly list: (apiVersion: string, plural: string) => readonly Thing[]
  readonly find: (apiVersion: string, plural: string, name: string) => Thing | undefined
  readonly remove: (apiVersion: string, plural: string, name: string) => void
  /** The pods of a workload get ready no more. */
  readonly stuck: (plural: string, name: string) => void
  /** Lets the controllers work `rounds` times. */
  readonly settle: (rounds?: number) => void
  /** What the token may do, as `patch deployments`; all when never called. */
  readonly allow: (rights: readonly string[]) => void
  /** Answers the next request that contains `match` in `METHOD path` otherwise. */
  readonly fault: (match: string, fault: Fault) => void
}

export interface Fault {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Cuts the connection, after the effect when `late`. */
  readonly cut?: boolean
  readonly late?: boolean
  /** Is called before the request is answered: somebody else acts first. */
  readonly before?: () => void
}

const plurals: Readonly<Record<string, string>> = { pods: 'Pod', events: 'Event', services: 'Service' }

/** Starts one on loopback; each write is followed by one round of the controllers at each later read. */
export async function startKubernetes(certificates: Certificates, namespace = 'prod'): Promise<FakeKubernetes> {
  let count = 100
  const store: Store = { things: new Map(), next: () => String(++count), now: () => new Date(), stuck: new Set() }
  const requests: string[] = []
  const faults: { match: string; fault: Fault }[] = []
  let rights: readonly string[] | undefined
  const token = 'ey-fake-service-account-token'
  const handle = (request: IncomingMessage, body: string, response: ServerResponse) => {
    const line = `${request.method} ${request.url}`
    requests.push(line)
    const index = faults.findIndex(({ match }) => line.includes(match))
    const fault = index < 0 ? undefined : faults.splice(index, 1)[0]?.fault
    fault?.before?.()
    if (fault?.cut === true && fault.late !== true) return response.destroy()
    if (fault?.status !== undefined)
      return answer(response, fault.status, failure(fault.status, 'fault'), fault.headers)
    if (request.headers.authorization !== `Bearer ${token}`) return answer(response, 401, failure(401, 'Unauthorized'))
    const [status, value] = serve(store, line, body, rights)
    if (fault?.cut === true) return response.destroy()
    return answer(response, status, value)
  }
  const pair = certificates.server
  const server = createServer({ cert: readFileSync(pair.cert), key: readFileSync(pair.key) }, (request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => handle(request, body, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  return {
    server: url,
    token,
    namespace,
    requests,
    kubeconfig: (folder) => {
      const file = join(folder, 'kubeconfig.yml')
      const ca = readFileSync(certificates.ca).toString('base64')
      writeFileSync(
        file,
        `current-context: test\ncontexts: [{name: test, context: {cluster: c, user: u, namespace: ${namespace}}}]\nclusters: [{name: c, cluster: {server: "${url}", certificate-authority-data: ${ca}}}]\nusers: [{name: u, user: {token: ${token}}}]\n`,
      )
      return file
    },
    put: (apiVersion, plural, thing) =>
      put(store, apiVersion, plural, { ...thing, metadata: { namespace, ...thing.metadata } }),
    get: (apiVersion, plural, name) => {
      const thing = store.things.get(`${apiVersion}/${plural}/${namespace}/${name}`)
      if (thing === undefined) throw new Error(`no ${plural}/${name}`)
      return thing
    },
    list: (apiVersion, plural) => all(store, apiVersion, plural, namespace),
    find: (apiVersion, plural, name) => store.things.get(`${apiVersion}/${plural}/${namespace}/${name}`),
    remove: (apiVersion, plural, name) => void store.things.delete(`${apiVersion}/${plural}/${namespace}/${name}`),
    stuck: (plural, name) => void store.stuck.add(`${plural}/${name}`),
    settle: (rounds = 20) => {
      for (let round = 0; round < rounds; round++) reconcile(store, namespace)
    },
    allow: (given) => {
      rights = given
    },
    fault: (match, fault) => void faults.push({ match, fault }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function serve(
  store: Store,
  line: string,
  body: string,
  rights: readonly string[] | undefined,
): readonly [number, unknown] {
  const [method = '', address = ''] = line.split(' ')
  const url = new URL(address, 'https://x')
  if (method === 'POST') return review(url.pathname, JSON.parse(body), rights)
  const found = /^\/(?:api|apis)\/(.+?)(?:\/namespaces\/([^/]+)\/([^/]+)(?:\/([^/]+)(?:\/(log|status))?)?)?$/.exec(
    url.pathname,
  )
  const [, apiVersion = '', namespace = '', plural = '', name = '', part = ''] = found ?? []
  if (plural === '') return discover(store, apiVersion)
  const verb = method === 'PATCH' ? 'patch' : name === '' ? 'list' : 'get'
  const resource = part === '' ? plural : `${plural}/${part}`
  if (rights !== undefined && !rights.includes(`${verb} ${resource}`))
    return [403, failure(403, forbidden(verb, resource, apiVersion, namespace, name), 'Forbidden')]
  const key = `${apiVersion}/${plural}/${namespace}/${name}`
  const thing = store.things.get(key)
  if (verb === 'list') return listThings(store, { apiVersion, plural, namespace }, url)
  if (part === 'log') return logOf(thing, url)
  if (thing === undefined) return [404, failure(404, `${plural} "${name}" not found`, 'NotFound')]
  if (verb === 'patch') return patchThing(store, { apiVersion, plural, thing, part }, body)
  reconcile(store, namespace)
  return [200, store.things.get(key)]
}

/** The two questions about oneself, in the form of a write. */
function review(path: string, asked: Asked, rights: readonly string[] | undefined): readonly [number, unknown] {
  const username = 'system:serviceaccount:prod:deployer'
  if (path === '/apis/authentication.k8s.io/v1/selfsubjectreviews')
    return [201, { ...asked, status: { userInfo: { username } } }]
  if (path !== '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews')
    return [404, failure(404, 'the server could not find the requested resource', 'NotFound')]
  const { verb = '', resource = '', subresource = '' } = asked.spec?.resourceAttributes ?? {}
  const right = `${verb} ${resource}${subresource === '' ? '' : `/${subresource}`}`
  return [201, { ...asked, status: { allowed: rights === undefined || rights.includes(right) } }]
}

interface Asked {
  readonly spec?: { readonly resourceAttributes?: Readonly<Record<string, string>> }
}

function listThings(
  store: Store,
  {
    apiVersion,
    plural,
    namespace,
  }: { readonly apiVersion: string; readonly plural: string; readonly namespace: string },
  url: URL,
): readonly [number, unknown] {
  const limit = Number(url.searchParams.get('limit') ?? 500)
  const start = Number(url.searchParams.get('continue') ?? 0)
  const selector = url.searchParams.get('labelSelector') ?? ''
  const found = all(store, apiVersion, plural, namespace).filter((each) => matches(each.metadata.labels, selector))
  const rest = start + limit < found.length ? { continue: String(start + limit) } : {}
  return [200, { kind: 'List', metadata: rest, items: found.slice(start, start + limit) }]
}

interface Patched {
  readonly apiVersion: string
  readonly plural: string
  readonly thing: Thing
  readonly part: string
}

function patchThing(
  store: Store,
  { apiVersion, plural, thing, part }: Patched,
  body: string,
): readonly [number, unknown] {
  const patched = applyPatch(thing, JSON.parse(body))
  if ('failed' in patched) {
    // A real API server (1.36) tells no cause.
    const said = 'the server rejected our request due to an error in our request'
    return [422, { ...failure(422, said, 'Invalid'), details: {} }]
  }
  const { status, ...rest } = patched.value as Thing
  // Each part is changed by itself.
  const next = part === 'status' ? { ...thing, status } : { ...rest, status: thing.status }
  return [200, put(store, apiVersion, plural, next as Thing)]
}

function logOf(pod: Thing | undefined, url: URL): readonly [number, unknown] {
  if (pod === undefined) return [404, failure(404, 'pod not found', 'NotFound')]
  const container = url.searchParams.get('container') ?? ''
  const isPrevious = url.searchParams.get('previous') === 'true'
  const text = pod.logs?.[isPrevious ? `${container}.previous` : container]
  if (text === undefined)
    return [400, failure(400, `previous terminated container "${container}" not found`, 'BadRequest')]
  return [200, text]
}

/** A group version's resources: those of the suite, and custom kinds that were put under their plural. */
function discover(store: Store, apiVersion: string): readonly [number, unknown] {
  const version = [...store.things.keys()]
    .map((key) => key.split('/').slice(0, 2))
    .find(([group]) => group === apiVersion)
  if (version !== undefined) return [200, { kind: 'APIGroup', preferredVersion: { groupVersion: version.join('/') } }]
  const resources = new Map<string, unknown>()
  for (const [key, thing] of store.things) {
    const plural = key.slice(apiVersion.length + 1).split('/')[0] ?? ''
    if (key.startsWith(`${apiVersion}/`))
      resources.set(plural, { name: plural, kind: thing.kind ?? plurals[plural], namespaced: true })
  }
  if (resources.size === 0) return [404, failure(404, 'the server could not find the requested resource', 'NotFound')]
  return [200, { kind: 'APIResourceList', groupVersion: apiVersion, resources: [...resources.values()] }]
}

function forbidden(verb: string, resource: string, apiVersion: string, namespace: string, name: string): string {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  const thing = group === '' ? resource : `${resource}.${group}`
  const named = name === '' ? '' : ` "${name}"`
  return `${thing}${named} is forbidden: User "system:serviceaccount:prod:deployer" cannot ${verb} resource "${resource}" in API group "${group}" in the namespace "${namespace}"`
}

function failure(code: number, message: string, reason = ''): Readonly<Record<string, unknown>> {
  return { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, reason, code }
}

function answer(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof value === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers })
  response.end(isText ? value : JSON.stringify(value))
}
