import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Cluster, Credentials } from './cluster.ts'
import { isPlain, type Plain, plainsAt, textAt } from './object.ts'
import { describeWish, isUnapplied, refusalOf, type Wish } from './refusal.ts'
import { findResource, groupPath, type Kind, knownResource, objectPath, type Resource } from './resources.ts'
import { type Answered, type Asked, createTransport } from './transport.ts'

/** One step of an RFC 6902 JSON patch. */
export interface PatchStep {
  readonly op: 'test' | 'add' | 'replace' | 'remove'
  readonly path: string
  readonly value?: unknown
}

/** Which part of a container's log. */
export interface LogWish {
  readonly container: string
  /** Of the container that ended before. */
  readonly previous: boolean
  readonly lines: number
  readonly bytes: number
}

/** One cluster as the suite uses it. Reads are retried; a patch is never repeated blindly. */
export interface Kubernetes extends AsyncDisposable {
  /** For people: where it is and who we are. */
  readonly source: string
  readonly namespace: string
  /** The object; undefined when there is none. */
  readonly get: (kind: Kind, namespace: string, name: string) => Promise<Plain | undefined>
  /** All objects that a label selector (and a field selector) leaves, page by page. */
  readonly list: (kind: Kind, namespace: string, labels?: string, fields?: string) => Promise<readonly Plain[]>
  /** The object after the patch; `changed` when a `test` in it failed or its outcome is unknown: read again and decide again. */
  readonly patch: (
    kind: Kind,
    namespace: string,
    name: string,
    steps: readonly PatchStep[],
  ) => Promise<Plain | 'changed'>
  /** A container's log, cut to the wish; undefined when the server has none. */
  readonly log: (namespace: string, pod: string, wish: LogWish) => Promise<string | undefined>
}

const pageSize = 250
const attempts = 4
const firstBackoff = 500
/** Milliseconds that a Retry-After may ask for at most. */
const patience = 30_000
const mebibyte = 1024 * 1024
const longest = 64 * mebibyte

/** Opens a client; makes no request. */
export function openKubernetes(cluster: Cluster, host: Host): Kubernetes {
  const ask = createAsk(cluster, host)
  const found = new Map<string, Resource>()
  const resolve = async (kind: Kind): Promise<Resource> => {
    const key = `${kind.apiVersion} ${kind.kind}`
    const resource = found.get(key) ?? knownResource(kind) ?? (await discover(kind, ask, cluster.source))
    found.set(key, resource)
    return resource
  }
  return {
    source: `${cluster.server.host} (${cluster.source})`,
    namespace: cluster.namespace,
    get: async (kind, namespace, name) => readObject(await resolve(kind), { namespace, name }, ask),
    list: async (kind, namespace, labels = '', fields = '') =>
      readList(await resolve(kind), { namespace, labels, fields }, ask),
    patch: async (kind, namespace, name, steps) => patchObject(await resolve(kind), { namespace, name }, steps, ask),
    log: (namespace, pod, wish) => readLog({ namespace, name: pod }, wish, ask),
    [Symbol.asyncDispose]: async () => ask.close(),
  }
}

interface Ask {
  /** Retries what is safe; throws for what is not 2xx unless `allowed` has its status. */
  readonly send: (asked: Asked, wish: Wish, allowed?: readonly number[]) => Promise<Answered>
  readonly close: () => void
}

interface Place {
  readonly namespace: string
  readonly name: string
}

function createAsk(cluster: Cluster, host: Host): Ask {
  const transport = createTransport(cluster, host)
  let credentials: Credentials | undefined
  const attempt = async (asked: Asked, wish: Wish, count: number): Promise<Answered | number> => {
    credentials ??= await cluster.credentials()
    try {
      const answer = await transport.send(asked, credentials)
      if (answer.status === 401 && count === 1) {
        credentials = undefined
        return 0
      }
      const isBusy = answer.status === 429 || (answer.status >= 500 && asked.method === 'GET')
      if (!isBusy || count === attempts) return answer
      return Math.min(answer.wait ?? backoff(count, host), patience)
    } catch (error) {
      host.signal.throwIfAborted()
      if (asked.method !== 'GET' || count === attempts) throw unreachable(cluster, wish, error)
      return backoff(count, host)
    }
  }
  const send = async (asked: Asked, wish: Wish, allowed: readonly number[] = []): Promise<Answered> => {
    for (let count = 1; ; count++) {
      const answer = await attempt(asked, wish, count)
      if (typeof answer === 'number') {
        if (answer > 0) host.log.info(`Kubernetes: ${describeWish(wish)} again in ${(answer / 1000).toFixed(1)} s.`)
        await host.sleep(answer)
      } else if ((answer.status >= 200 && answer.status < 300) || allowed.includes(answer.status)) return answer
      else throw refusalOf(answer.status, parse(answer.body), wish, cluster.source)
    }
  }
  return { send, close: transport.close }
}

function backoff(count: number, { random }: Host): number {
  return Math.round(firstBackoff * 2 ** (count - 1) * (0.5 + random() / 2))
}

function unreachable(cluster: Cluster, wish: Wish, error: unknown): Complaint {
  const why = error instanceof Error ? brief(error.message, 200) : 'unknown'
  const what = `The API server ${cluster.server.host} (${cluster.source}) did not answer «${describeWish(wish)}»: ${why}.`
  return new Complaint('kubernetes-unreachable', `${what} Check its address, network policy and certificate.`, {
    cause: error,
  })
}

async function discover(given: Kind, ask: Ask, source: string): Promise<Resource> {
  const read = async (path: string) => {
    const wish = { verb: 'get', group: '', resource: path, namespace: '', name: '' } as const
    const answer = await ask.send({ method: 'GET', path, most: 16 * mebibyte }, wish, [404])
    return answer.status === 404 ? undefined : parse(answer.body)
  }
  const isGroup = given.apiVersion.includes('.') && !given.apiVersion.includes('/')
  const group = isGroup ? await read(`/apis/${encodeURIComponent(given.apiVersion)}`) : undefined
  const kind = isGroup ? { ...given, apiVersion: textAt(group, 'preferredVersion', 'groupVersion') } : given
  const resource = kind.apiVersion === '' ? undefined : findResource(await read(groupPath(kind.apiVersion)), kind)
  if (resource !== undefined) return resource
  throw new Complaint(
    'kubernetes-unknown-kind',
    `The API server (${source}) knows no \`${brief(given.kind)}\` in \`${brief(given.apiVersion)}\`. Check the spelling, and that its CustomResourceDefinition is installed.`,
  )
}

async function readObject(resource: Resource, { namespace, name }: Place, ask: Ask): Promise<Plain | undefined> {
  const wish = { verb: 'get', group: resource.group, resource: resource.plural, namespace, name } as const
  const path = objectPath(resource, namespace, name)
  const answer = await ask.send({ method: 'GET', path, most: longest }, wish, [404])
  return answer.status === 404 ? undefined : parsePlain(answer.body, wish)
}

async function readList(
  resource: Resource,
  { namespace, labels, fields }: { readonly namespace: string; readonly labels: string; readonly fields: string },
  ask: Ask,
): Promise<readonly Plain[]> {
  const wish = { verb: 'list', group: resource.group, resource: resource.plural, namespace, name: '' } as const
  const items: Plain[] = []
  let next = ''
  do {
    const query = new URLSearchParams({ limit: String(pageSize) })
    if (labels !== '') query.set('labelSelector', labels)
    if (fields !== '') query.set('fieldSelector', fields)
    if (next !== '') query.set('continue', next)
    const path = `${objectPath(resource, namespace)}?${query}`
    const answer = await ask.send({ method: 'GET', path, most: longest }, wish, [410])
    // 410: the list's snapshot is gone on the server, so the rest of it cannot be had any more.
    if (answer.status === 410) return readList(resource, { namespace, labels, fields }, ask)
    const page = parsePlain(answer.body, wish)
    items.push(...plainsAt(page, 'items'))
    next = textAt(page, 'metadata', 'continue')
  } while (next !== '')
  return items
}

async function patchObject(
  resource: Resource,
  { namespace, name }: Place,
  steps: readonly PatchStep[],
  ask: Ask,
): Promise<Plain | 'changed'> {
  const wish = { verb: 'patch', group: resource.group, resource: resource.plural, namespace, name } as const
  const path = `${objectPath(resource, namespace, name)}?fieldManager=slipway`
  const asked = { method: 'PATCH', path, body: JSON.stringify(steps), most: longest } as const
  const type = 'application/json-patch+json'
  const answer = await ask.send({ ...asked, type }, wish, [409, 422, 500, 502, 503, 504]).catch((error: unknown) => {
    if (error instanceof Complaint && error.reason === 'kubernetes-unreachable') return undefined
    throw error
  })
  if (answer === undefined || answer.status === 409 || answer.status >= 500) return 'changed'
  if (answer.status !== 422) return parsePlain(answer.body, wish)
  if (isUnapplied(parse(answer.body))) return 'changed'
  throw refusalOf(422, parse(answer.body), wish, resource.apiVersion)
}

async function readLog({ namespace, name }: Place, wish: LogWish, ask: Ask): Promise<string | undefined> {
  const query = new URLSearchParams({
    container: wish.container,
    tailLines: String(wish.lines),
    limitBytes: String(wish.bytes),
    timestamps: 'true',
    ...(wish.previous ? { previous: 'true' } : {}),
  })
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log?${query}`
  const asked = { method: 'GET', path, most: wish.bytes, cut: true } as const
  const right = { verb: 'get', group: '', resource: 'pods/log', namespace, name } as const
  // 400: the container has not started, or there was none before it.
  const answer = await ask.send(asked, right, [400, 404])
  return answer.status === 200 ? answer.body : undefined
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // A proxy's page, or an answer cut short: whoever needs a field of it finds none.
    return undefined
  }
}

function parsePlain(body: string, wish: Wish): Plain {
  const value = parse(body)
  if (isPlain(value)) return value
  throw new Complaint(
    'kubernetes-unreachable',
    `The answer to «${describeWish(wish)}» is no JSON object: ${brief(body, 100)}. Is that address an API server?`,
  )
}
