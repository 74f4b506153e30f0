import { timeoutSignal } from '../runner/timer.ts'
import { decodeBody } from './charset.ts'
import { explainNetwork, NotSpoken } from './errors.ts'
import { exchange } from './exchange.ts'
import { Pool, type ResolvedAddress } from './pool.ts'
import { type Route, routeTo } from './proxy.ts'

/** One request, without redirects. */
export interface HttpRequest {
  readonly url: URL
  readonly method: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
  /** Certificates are not checked. */
  readonly insecure: boolean
  /** PEM: authorities that replace the system's, and the client's own certificate and key. */
  readonly ca?: string | undefined
  readonly cert?: string | undefined
  readonly key?: string | undefined
  /** Only HTTP/2: over TLS by ALPN, else by prior knowledge. */
  readonly http2: boolean
  /** The address to connect to instead of resolving the name; name, TLS and `Host` remain those of the URL. */
  readonly address: ResolvedAddress | undefined
  /** Milliseconds for the whole request. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** Connections that are kept for the next request; without it, each request has its own connection. */
  readonly pool: Pool | undefined
  /** Milliseconds for a body that nobody needs; undefined if it is needed. */
  readonly patience?: number | undefined
  /** Called when the connection is open. From then on the request may have arrived, whatever the answer. */
  readonly onConnected?: () => void
}

/** The answer. */
export interface HttpResponse {
  readonly status: number
  /** Lower-case names; several values are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** Every value of `set-cookie`. */
  readonly cookies: readonly string[]
  /** At most 1 MiB, decoded by its charset. */
  readonly body: string
  /** The undecoded bytes. */
  readonly bytes: Uint8Array
  /** HTTP/2 trailers. */
  readonly trailers: ReadonlyMap<string, string>
  readonly isWhole: boolean
  /** True if the body did not end in time. */
  readonly isLate: boolean
  /** The encoding of a body that was not decoded. */
  readonly unknownCoding?: string
  /** From the request on an open connection to the last byte read; for an unfinished body, to the headers. */
  readonly milliseconds: number
}

/** Rejects with an explanation if there is no answer. */
export type SendRequest = (question: HttpRequest) => Promise<HttpResponse>

const mostBody = 1_048_576

/** Sends HTTP requests, through the proxy of the environment (`HTTPS_PROXY`, `NO_PROXY`) unless an address is given. */
export function requester(env: Readonly<Record<string, string | undefined>>): SendRequest {
  // It keeps no connections, so it need not be closed.
  const single = new Pool({ keepAlive: false })
  return async (question) => {
    const { url, address, body, timeout, signal, patience, onConnected } = question
    const route: Route = address === undefined ? routeTo(url, env) : { kind: 'direct' }
    if (route.kind === 'invalid') throw new Error(route.why)
    const late = timeoutSignal(timeout)
    const bounds = { most: mostBody, silence: undefined, signal, late, patience, onConnected }
    const headers = { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...question.headers }
    try {
      const speak = question.http2 ? (await import('./http2.ts')).exchangeHttp2 : exchange
      const reply = await speak(question.pool ?? single, { ...question, headers, route }, body, bounds)
      const text = decodeBody(reply.body, reply.headers.get('content-type') ?? '')
      return { trailers: new Map(), ...reply, bytes: reply.body, body: text }
    } catch (error) {
      signal.throwIfAborted()
      if (late.aborted) throw new Error(`no answer within ${timeout} ms`)
      throw error instanceof NotSpoken ? error : new Error(explainNetwork(error), { cause: error })
    }
  }
}
