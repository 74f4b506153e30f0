import { UserError } from '../input/user-error.ts'
import { startLimit } from '../network/timeout.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import type { Cluster } from './cluster.ts'
import { at, isPlain, type Plain, parseJson, plainsAt, textAt } from './objects/object.ts'
import type { Right } from './objects/rights.ts'
import { type ApiAction, describeAction, isUnapplied, refusalOf } from './refusal.ts'
import { createRequests, type Operation, type RequestLimit } from './request.ts'
import { findResource, groupPath, type Kind, knownResource, objectPath, type Resource } from './resources.ts'

/** One step of an RFC 6902 JSON patch. */
export interface PatchStep {
  readonly op: 'test' | 'add' | 'replace' | 'remove'
  readonly path: string
  readonly value?: unknown
}

/** The part of a container's log to read. */
export interface LogOptions {
  readonly container: string
  /** The previous container. */
  readonly previous: boolean
  readonly lines: number
  readonly bytes: number
}

/**
 * One cluster with the operations that the suite needs. Reads are retried; a patch is never repeated blindly. Everything ends at its limit (two
 * minutes by default), at the host's signal, and when the client is disposed of.
 */
export interface Kubernetes extends AsyncDisposable {
  /** For people: the server, and who we are. */
  readonly source: string
  readonly namespace: string
  /** The object; undefined if it does not exist. */
  readonly get: (kind: Kind, namespace: string, name: string, limit?: RequestLimit) => Promise<Plain | undefined>
  /** All objects that match a label selector, page by page. */
  readonly list: (kind: Kind, namespace: string, labels?: string, limit?: RequestLimit) => Promise<readonly Plain[]>
  /** The object after the patch; `changed` if one of its `test`s failed or its outcome is unknown: read again and decide again. */
  readonly patch: (
    kind: Kind,
    namespace: string,
    name: string,
    steps: readonly PatchStep[],
    part?: 'status',
  ) => Promise<Plain | 'changed'>
  /** Whether the rules of a namespace allow us to do something (SelfSubjectAccessReview, which changes nothing). */
  readonly mayI: (right: Right, namespace: string, limit?: RequestLimit) => Promise<boolean>
  /** Our name, such as `system:serviceaccount:arc-runners:deployer`; '' if the server (before 1.28) does not provide it. */
  readonly whoAmI: (limit?: RequestLimit) => Promise<string>
  /** A part of a container's log; undefined if the server has none. */
  readonly log: (
    namespace: string,
    pod: string,
    options: LogOptions,
    limit?: RequestLimit,
  ) => Promise<string | undefined>
}

const pageSize = 250
/** How often a list is restarted if the server has dropped its snapshot. */
const mostRestarts = 3
/** The default limit in milliseconds for one operation with all its pages and attempts. */
const usualTime = 120_000
const mebibyte = 1024 * 1024
const longest = 64 * mebibyte
/** Maximum bytes of a list with all its pages. */
const longestList = 256 * mebibyte

/** Opens a client; sends no request. */
export function openKubernetes(cluster: Cluster, host: Host): Kubernetes {
  const requests = createRequests(cluster, host)
  const begin = (limit: RequestLimit = { timeout: usualTime, signal: host.signal }): Operation => {
    const left = startLimit(limit)
    return {
      source: cluster.source,
      send: (request, action, allowed) => requests.send(request, action, { ...limit, ...left() }, allowed),
    }
  }
  const found = new Map<string, Resource>()
  const resolve = async (kind: Kind, operation: Operation): Promise<Resource> => {
    const key = `${kind.apiVersion} ${kind.kind}`
    const resource = found.get(key) ?? knownResource(kind) ?? (await discover(kind, operation))
    found.set(key, resource)
    return resource
  }
  return {
    source: `${cluster.server.host} (${cluster.source})`,
    namespace: cluster.namespace,
    get: async (kind, namespace, name, limit) => {
      const operation = begin(limit)
      return await readObject(await resolve(kind, operation), { namespace, name }, operation)
    },
    list: async (kind, namespace, labels = '', limit) => {
      const operation = begin(limit)
      return await readList(await resolve(kind, operation), { namespace, labels }, operation)
    },
    patch: async (kind, namespace, name, steps, part) => {
      const operation = begin()
      return await patchObject(await resolve(kind, operation), { namespace, name, part }, steps, operation)
    },
    mayI: (right, namespace, limit) => askRight(right, namespace, begin(limit)),
    whoAmI: (limit) => askName(begin(limit)),
    log: (namespace, pod, options, limit) => readLog({ namespace, name: pod }, options, begin(limit)),
    [Symbol.asyncDispose]: async () => requests.close(),
  }
}

interface Place {
  readonly namespace: string
  readonly name: string
}

async function discover(given: Kind, operation: Operation): Promise<Resource> {
  const read = async (path: string) => {
    const options = { verb: 'get', group: '', resource: path, namespace: '', name: '' } as const
    const answer = await operation.send({ method: 'GET', path, most: 16 * mebibyte }, options, [404])
    return answer.status === 404 ? undefined : parseJson(answer.body)
  }
  const isGroup = given.apiVersion.includes('.') && !given.apiVersion.includes('/')
  const group = isGroup ? await read(`/apis/${encodeURIComponent(given.apiVersion)}`) : undefined
  const kind = isGroup ? { ...given, apiVersion: textAt(group, 'preferredVersion', 'groupVersion') } : given
  const resource = kind.apiVersion === '' ? undefined : findResource(await read(groupPath(kind.apiVersion)), kind)
  if (resource !== undefined) return resource
  throw new UserError(
    'kubernetes-unknown-kind',
    `The API server (${operation.source}) has no \`${brief(given.kind)}\` in \`${brief(given.apiVersion)}\`. Check the spelling, and that its CustomResourceDefinition is installed.`,
  )
}

async function readObject(
  resource: Resource,
  { namespace, name }: Place,
  operation: Operation,
): Promise<Plain | undefined> {
  const options = { verb: 'get', group: resource.group, resource: resource.plural, namespace, name } as const
  const path = objectPath(resource, namespace, name)
  const answer = await operation.send({ method: 'GET', path, most: longest }, options, [404])
  return answer.status === 404 ? undefined : parsePlain(answer.body, options)
}

async function readList(
  resource: Resource,
  { namespace, labels }: { readonly namespace: string; readonly labels: string },
  operation: Operation,
  restarts = mostRestarts,
): Promise<readonly Plain[]> {
  const action = { verb: 'list', group: resource.group, resource: resource.plural, namespace, name: '' } as const
  const items: Plain[] = []
  let [next, size] = ['', 0]
  do {
    const query = new URLSearchParams({ limit: String(pageSize) })
    if (labels !== '') query.set('labelSelector', labels)
    if (next !== '') query.set('continue', next)
    const path = `${objectPath(resource, namespace)}?${query}`
    const most = Math.min(longest, longestList - size)
    const answer = await operation.send({ method: 'GET', path, most }, action, restarts > 0 ? [410] : [])
    // 410: the server has dropped the list's snapshot, so its other pages are lost.
    if (answer.status === 410) return await readList(resource, { namespace, labels }, operation, restarts - 1)
    const page = parsePlain(answer.body, action)
    // One by one, because a call accepts no list of unlimited length.
    for (const item of plainsAt(page, 'items')) items.push(item)
    size += answer.body.length
    next = textAt(page, 'metadata', 'continue')
  } while (next !== '')
  return items
}

async function patchObject(
  resource: Resource,
  { namespace, name, part }: Place & { readonly part: 'status' | undefined },
  steps: readonly PatchStep[],
  operation: Operation,
): Promise<Plain | 'changed'> {
  const below = part === undefined ? '' : `/${part}`
  const right = `${resource.plural}${below}`
  const options = { verb: 'patch', group: resource.group, resource: right, namespace, name } as const
  const path = `${objectPath(resource, namespace, name)}${below}?fieldManager=slipway`
  const asked = { method: 'PATCH', path, body: JSON.stringify(steps), most: longest } as const
  const type = 'application/json-patch+json'
  const answer = await operation
    .send({ ...asked, type }, options, [409, 422, 500, 502, 503, 504])
    .catch((error: unknown) => {
      if (error instanceof UserError && error.reason === 'kubernetes-unreachable') return undefined
      throw error
    })
  if (answer === undefined || answer.status === 409 || answer.status >= 500) return 'changed'
  if (answer.status !== 422) return parsePlain(answer.body, options)
  if (isUnapplied(parseJson(answer.body))) return 'changed'
  throw refusalOf(answer, { action: options, source: operation.source, attempts: 1 })
}

async function readLog(
  { namespace, name }: Place,
  options: LogOptions,
  operation: Operation,
): Promise<string | undefined> {
  const query = new URLSearchParams({
    container: options.container,
    tailLines: String(options.lines),
    limitBytes: String(options.bytes),
    timestamps: 'true',
    ...(options.previous ? { previous: 'true' } : {}),
  })
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log?${query}`
  const asked = { method: 'GET', path, most: options.bytes, cut: true } as const
  const right = { verb: 'get', group: '', resource: 'pods/log', namespace, name } as const
  // 400: the container has not started, or there was no previous one.
  const answer = await operation.send(asked, right, [400, 404])
  return answer.status === 200 ? answer.body : undefined
}

/** Whether the rules of a namespace allow us to do it. */
async function askRight({ verb, group, resource }: Right, namespace: string, operation: Operation): Promise<boolean> {
  const [name = '', subresource = ''] = resource.split('/')
  const attributes = { namespace, verb, group, resource: name, ...(subresource === '' ? {} : { subresource }) }
  const review = await createReview('authorization.k8s.io/v1', 'SelfSubjectAccessReview', attributes, operation)
  return at(review, 'status', 'allowed') === true
}

/** Our name on the server; '' if it does not provide it. */
async function askName(operation: Operation): Promise<string> {
  const review = await createReview('authentication.k8s.io/v1', 'SelfSubjectReview', undefined, operation)
  return textAt(review, 'status', 'userInfo', 'username')
}

/** Reviews are questions in the form of a write: the server stores nothing. Undefined if it does not know the kind. */
async function createReview(
  apiVersion: string,
  kind: string,
  resourceAttributes: object | undefined,
  operation: Operation,
): Promise<Plain | undefined> {
  const resource = `${kind.toLowerCase()}s`
  const group = apiVersion.split('/')[0] ?? ''
  const action = { verb: 'create', group, resource, namespace: '', name: '' } as const
  const body = JSON.stringify({ apiVersion, kind, ...(resourceAttributes && { spec: { resourceAttributes } }) })
  const path = `${groupPath(apiVersion)}/${resource}`
  const answer = await operation.send({ method: 'POST', path, body, most: mebibyte }, action, [404])
  return answer.status === 404 ? undefined : parsePlain(answer.body, action)
}

function parsePlain(body: string, options: ApiAction): Plain {
  const value = parseJson(body)
  if (isPlain(value)) return value
  throw new UserError(
    'kubernetes-unreachable',
    `The answer to «${describeAction(options)}» is not a JSON object: ${brief(body, 100)}. Check that the address is that of an API server.`,
  )
}
