import * as http from 'node:http'
import * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Duplex } from 'node:stream'
import type { SecureContextOptions } from 'node:tls'
import type { Route } from './proxy.ts'
import { bareHost, credentialsOf, openTunnel, proxyAuthorization } from './tunnel.ts'

/** How a pool makes its connections. */
export interface PoolOptions {
  /** Connections are kept for the next request. */
  readonly keepAlive: boolean
  /** Maximum connections to one machine at the same time; undefined for no limit. */
  readonly most?: number
  /** PEM; by default the system's certificate authorities. */
  readonly ca?: string | undefined
  /** The expected name in a server's certificate, if it is not the address. */
  readonly serverName?: string | undefined
}

/** One machine, by its address. */
export interface ResolvedAddress {
  readonly ip: string
  /** That of the URL by default. */
  readonly port: number | undefined
}

/** One request as it is sent. */
export interface OutgoingRequest {
  readonly url: URL
  readonly method: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly route: Exclude<Route, { kind: 'invalid' }>
  /** The address to connect to instead of resolving the name. */
  readonly address?: ResolvedAddress | undefined
  /** Certificates are not checked. */
  readonly insecure: boolean
  /** PEM; replaces the pool's. */
  readonly ca?: string | undefined
  /** PEM of the client's certificate. */
  readonly cert?: string | undefined
  readonly key?: string | undefined
}

/** A connection for several requests at the same time. */
export interface Session {
  readonly isOpen: boolean
  readonly close: () => void
}

/** Connections to other machines, direct or through proxies. */
export class Pool implements Disposable {
  /** HTTP/2 connections by destination; undefined if none are kept. */
  readonly sessions: Map<string, Promise<Session>> | undefined
  readonly #http: http.Agent
  readonly #https: https.Agent
  readonly #options: PoolOptions

  constructor(options: PoolOptions) {
    const { keepAlive, most } = options
    const common = { keepAlive, ...(most === undefined ? {} : { maxSockets: most }) }
    this.#http = new TunnelAgent(common)
    this.#https = new SecureTunnelAgent(common)
    this.#options = options
    this.sessions = keepAlive ? new Map() : undefined
  }

  /** Begins a request. The caller must end it with the signal, because the request knows nothing of a connection that a proxy has not opened yet. */
  request(outgoing: OutgoingRequest, signal: AbortSignal): http.ClientRequest {
    const { url, method, headers, route, address } = outgoing
    const common = {
      method,
      headers: { ...headers, host: headers['host'] ?? url.host },
      ...(address === undefined ? {} : { lookup: always(address.ip) }),
      ...(address?.port === undefined ? {} : { port: address.port }),
      ...(route.kind === 'proxy' ? { tunnel: new Tunnel(route.url, signal) } : {}),
    }
    if (url.protocol === 'https:')
      return https.request(url, { ...common, ...tlsOf(outgoing, this.#options), agent: this.#https })
    if (route.kind === 'proxy' && route.url.protocol.startsWith('http')) return this.#viaProxy(outgoing, route.url)
    return http.request(url, { ...common, agent: this.#http })
  }

  [Symbol.dispose](): void {
    this.#http.destroy()
    this.#https.destroy()
    for (const session of this.sessions?.values() ?? []) void session.then(({ close }) => close()).catch(() => {})
  }

  /** Without TLS, a proxy gets the complete address instead of CONNECT (RFC 9112, section 3.2.2). */
  #viaProxy({ url, method, headers }: OutgoingRequest, proxy: URL): http.ClientRequest {
    const target = new URL(url)
    const auth = url.username === '' ? {} : { auth: credentialsOf(url).join(':') }
    target.username = ''
    target.password = ''
    target.hash = ''
    const authorization = proxyAuthorization(proxy)
    const options = {
      method,
      host: bareHost(proxy.hostname),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      path: target.href,
      headers: {
        ...headers,
        host: headers['host'] ?? url.host,
        ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
      },
      ...auth,
    }
    if (proxy.protocol !== 'https:') return http.request({ ...options, agent: this.#http })
    // Otherwise the agent would use the name in `host` as the server's.
    const servername = isIP(options.host) === 0 ? options.host : ''
    return https.request({ ...options, servername, agent: this.#https })
  }
}

/** TLS settings of a request: the name to send, whom to trust, and the client's certificate. */
export function tlsOf(
  { url, insecure, ca, cert, key }: OutgoingRequest,
  { ca: common, serverName }: Partial<PoolOptions>,
): SecureContextOptions & { readonly rejectUnauthorized: boolean; readonly servername?: string } {
  const host = bareHost(url.hostname)
  const name = serverName ?? (isIP(host) === 0 ? host : undefined)
  const trusted = ca ?? common
  return {
    rejectUnauthorized: !insecure,
    ...(name === undefined ? {} : { servername: name }),
    ...(trusted === undefined ? {} : { ca: trusted }),
    ...(cert === undefined || key === undefined ? {} : { cert, key }),
  }
}

class Tunnel {
  readonly proxy: URL
  readonly signal: AbortSignal

  constructor(proxy: URL, signal: AbortSignal) {
    this.proxy = proxy
    this.signal = signal
  }
}

type Opened = (error: Error | null, stream: Duplex) => void

/** Node's own agents wait forever for a silent proxy, whatever happens to the request, so the tunnels are our own. */
class TunnelAgent extends http.Agent {
  override createConnection(options: http.ClientRequestArgs, done?: Opened): Duplex | null | undefined {
    return throughTunnel(
      options,
      done,
      () => super.createConnection(options, done),
      (socket) => socket,
    )
  }
}

class SecureTunnelAgent extends https.Agent {
  override createConnection(options: https.RequestOptions, done?: Opened): Duplex | null | undefined {
    const open = () => super.createConnection(options, done)
    const secure = (socket: Duplex) => {
      const inside = { ...options, socket }
      return super.createConnection(inside) ?? socket
    }
    return throughTunnel(options, done, open, secure)
  }
}

function throughTunnel(
  options: https.RequestOptions,
  done: Opened | undefined,
  direct: () => Duplex | null | undefined,
  ready: (socket: Duplex) => Duplex,
): Duplex | null | undefined {
  const tunnel = tunnelOf(options)
  if (tunnel === undefined || done === undefined) return direct()
  const destination = { host: bareHost(options.host ?? ''), port: Number(options.port ?? options.defaultPort) }
  openTunnel(tunnel.proxy, destination, tunnel.signal)
    .then((socket) => begun(socket, ready))
    .then(
      (stream) => done(null, stream),
      // Node passes an error without a stream, although its types do not say so.
      (error: Error) => Reflect.apply(done, undefined, [error]),
    )
  return undefined
}

/** TLS throws at once if the client's certificate cannot be read; nothing else would close the connection then. */
function begun(socket: Duplex, ready: (socket: Duplex) => Duplex): Duplex {
  try {
    return ready(socket)
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** The agent passes on the options of the request. */
function tunnelOf(options: object): Tunnel | undefined {
  const tunnel: unknown = Reflect.get(options, 'tunnel')
  return tunnel instanceof Tunnel ? tunnel : undefined
}

/** Resolves every name to this address. */
function always(ip: string): LookupFunction {
  const family = isIP(ip) === 6 ? 6 : 4
  return (_name, options, done) => (options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family))
}
