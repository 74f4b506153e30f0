import { UserError } from '../input/user-error.ts'
import { exchange } from '../network/exchange.ts'
import { Pool } from '../network/pool.ts'
import { parseProxy, routeTo } from '../network/proxy.ts'
import type { Host } from '../runner/host.ts'
import { timeoutSignal } from '../runner/timer.ts'
import { brief } from '../text/printable.ts'
import type { Cluster, Credentials } from './cluster.ts'

/** One request to the API server. */
export interface TransportRequest {
  readonly method: 'GET' | 'PATCH' | 'POST'
  /** From the root, with its query. */
  readonly path: string
  readonly body?: string
  readonly type?: string
  /** Maximum bytes of the answer; more is an error, or with `cut` is dropped. */
  readonly most: number
  readonly cut?: boolean
}

/** The answer. */
export interface TransportResponse {
  readonly status: number
  /** From Retry-After, in milliseconds; undefined if there is none. */
  readonly wait: number | undefined
  readonly body: string
}

/** Sends requests over open connections; `close` ends them. */
export interface Transport {
  /** The signal ends it and its connection, even if data still arrives. */
  readonly send: (asked: TransportRequest, credentials: Credentials, signal: AbortSignal) => Promise<TransportResponse>
  readonly close: () => void
}

/** Milliseconds without a byte after which an API server counts as unreachable. */
const silence = 20_000
/** Milliseconds for one answer from its first byte to its last, even if data still arrives. */
const longest = 60_000
/** Connections at the same time. */
const mostConnections = 8

/**
 * The connection to one cluster, through kubeconfig's `proxy-url` or, as in client-go, else through the proxy of the environment. Throws UserError
 * for a proxy that cannot be used.
 */
export function createTransport(cluster: Cluster, host: Host): Transport {
  const { server, ca, serverName, isInsecure, source } = cluster
  const route = cluster.proxy === undefined ? routeTo(server, host.env) : parseProxy(cluster.proxy, '`proxy-url`')
  if (route.kind === 'invalid')
    throw new UserError(
      'kubernetes-config',
      `The API server (${source}) is behind a proxy that cannot be used: ${route.why}`,
    )
  if (route.kind === 'proxy') host.secrets.addUrl(route.url.href)
  const pool = new Pool({ keepAlive: true, most: mostConnections, ca, serverName })
  const send = async (
    asked: TransportRequest,
    { token, cert, key }: Credentials,
    signal: AbortSignal,
  ): Promise<TransportResponse> => {
    const { method, path, body, type = 'application/json', most, cut = false } = asked
    const url = new URL(server.pathname.replace(/\/$/, '') + path, server)
    const headers = {
      accept: 'application/json',
      'user-agent': 'slipway',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) }),
    }
    const late = timeoutSignal(longest)
    const bounds = { most, silence, signal: AbortSignal.any([signal, late]) }
    const outgoing = { url, method, headers, route, insecure: isInsecure, cert, key }
    const reply = await exchange(pool, outgoing, body, bounds).catch((error: unknown) => {
      if (late.aborted && !signal.aborted) throw new Error(`its answer did not end within ${longest / 1000} s`)
      throw error
    })
    if (!reply.isWhole && !cut) throw tooLong(cluster, path, most)
    const wait = waitOf(reply.headers.get('retry-after'), host.now())
    return { status: reply.status, wait, body: reply.body.toString('utf8') }
  }
  return { send, close: () => pool[Symbol.dispose]() }
}

function tooLong({ server, source }: Cluster, path: string, most: number): UserError {
  const what = `The answer of the API server ${server.host} (${source}) to \`${brief(path, 200)}\` is longer than ${most} bytes.`
  return new UserError('kubernetes-refused', `${what} Request less, for example with a selector or another namespace.`)
}

/** Retry-After is a number of seconds or a date (RFC 9110, section 10.2.3). */
function waitOf(text: string | undefined, now: Date): number | undefined {
  if (text === undefined) return undefined
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}
