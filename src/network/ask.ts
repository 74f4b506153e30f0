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
  /** PEM: whom to trust in place of the system's authorities, and who asks. */
  readonly ca?: string | undefined
  readonly cert?: string | undefined
  readonly key?: string | undefined
  /** HTTP/2, and no other: over TLS by ALPN, else by prior knowledge. */
  readonly http2: boolean
  /** The machine to ask instead of the one that the name resolves to; name, TLS and `Host` stay those of the URL. */
  readonly address: ResolvedAddress | undefined
  /** Milliseconds for all of it. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** Connections that are kept for the next question; without it, each has a connection of its own. */
  readonly pool: Pool | undefined
  /** Milliseconds that the body may take, where nobody needs it; undefined if somebody does. */
  readonly patience?: number | undefined
  /** Called as soon as the connection stands: from then on what is asked may have arrived, whatever comes back. */
  readonly onConnected?: () => void
}

/** What came back. */
export interface HttpResponse {
  readonly status: number
  /** Lower-case names; several values are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** Every value of `set-cookie`. */
  readonly cookies: readonly string[]
  /** At most 1 MiB, decoded by its charset. */
  readonly body: string
  /** The same, as it came. */
  readonly bytes: Uint8Array
  /** What came behind the body, of HTTP/2. */
  readonly trailers: ReadonlyMap<string, string>
  readonly isWhole: boolean
  /** True if the body did not end in its time. */
  readonly isLate: boolean
  /** The coding of a body that was not decoded. */
  readonly unknownCoding?: string
  /** From the request on an open connection to the last byte that was read; of a body that did not end, to the headers. */
  readonly milliseconds: number
}

/** Rejects with an error in words where there is no answer. */
export type SendRequest = (question: HttpRequest) => Promise<HttpResponse>

const mostBody = 1_048_576

/** Asks over HTTP, through the proxy of the environment (`HTTPS_PROXY`, `NO_PROXY`) unless an address is given. */
export function requester(env: Readonly<Record<string, string | undefined>>): SendRequest {
  // Nothing is kept in it, so it needs no end.
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
