import { type ClientHttp2Session, type ClientHttp2Stream, connect, type IncomingHttpHeaders } from 'node:http2'
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import { readBody } from './body.ts'
import { codeOf, NotSpoken } from './errors.ts'
import { type Bounds, mostInterim, type Reply, withinBounds } from './exchange.ts'
import { type OutgoingRequest, type Pool, type Session, tlsOf } from './pool.ts'
import { bareHost, credentialsOf, openTunnel } from './tunnel.ts'

/** These headers belong to HTTP/1.1 (RFC 9113, section 8.2.2) or have a different form in HTTP/2. */
const ofHttp1 = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'host',
])

class Http2Session implements Session {
  readonly #session: ClientHttp2Session
  /** Whether the server has sent its settings, the first frame of HTTP/2. */
  hasSpoken = false

  constructor(session: ClientHttp2Session) {
    this.#session = session
    // Every request learns of it.
    session
      .on('error', () => {})
      .once('remoteSettings', () => {
        this.hasSpoken = true
      })
  }

  get isOpen(): boolean {
    return !this.#session.closed && !this.#session.destroyed
  }

  readonly close = (): void => {
    this.#session.destroy()
  }

  request(headers: Readonly<Record<string, string>>, isBodiless: boolean): ClientHttp2Stream {
    return this.#session.request(headers, { endStream: isBodiless })
  }
}

/**
 * One request and its answer over HTTP/2, limited as in `exchange`. Rejects with the signal's reason, a Node error, or NotSpoken if the server
 * answers in another protocol.
 */
export async function exchangeHttp2(
  pool: Pool,
  outgoing: OutgoingRequest,
  body: string | Uint8Array | undefined,
  bounds: Bounds,
): Promise<Reply> {
  const { signal, late } = bounds
  signal.throwIfAborted()
  const session = await sessionOf(pool, outgoing, late === undefined ? signal : AbortSignal.any([signal, late]))
  let stream: ClientHttp2Stream | undefined
  try {
    bounds.onConnected?.()
    const opened = session.request(headersOf(outgoing), body === undefined)
    stream = opened
    return await withinBounds(
      bounds,
      () => opened.destroy(),
      (begun) => converse(opened, body, bounds, begun),
    )
  } catch (error) {
    throw inWords(error, session.hasSpoken)
  } finally {
    stream?.destroy()
    if (pool.sessions === undefined) session.close()
  }
}

async function converse(
  stream: ClientHttp2Stream,
  body: string | Uint8Array | undefined,
  bounds: Bounds,
  begun: () => void,
): Promise<Reply> {
  const sentAt = performance.now()
  const trailers = new Map<string, string>()
  stream.on('trailers', (found) => {
    for (const [name, value] of pairsOf(found)) trailers.set(name, value)
  })
  const answered = await answerTo(stream, body)
  begun()
  const answeredAt = performance.now()
  const headers = pairsOf(answered)
  const { bytes, ...ends } = await readBody(stream, headers, bounds)
  const milliseconds = (ends.isLate ? answeredAt : performance.now()) - sentAt
  const status = Number(headers.get(':status') ?? 0)
  headers.delete(':status')
  return { status, headers, trailers, cookies: answered['set-cookie'] ?? [], body: bytes, ...ends, milliseconds }
}

function answerTo(stream: ClientHttp2Stream, body: string | Uint8Array | undefined): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    let interim = 0
    stream.on('response', resolve).on('error', reject)
    stream.on('close', () => reject(new Error('connection closed')))
    stream.on('headers', () => {
      interim++
      if (interim > mostInterim) stream.destroy(new Error(`more than ${mostInterim} interim answers`))
    })
    if (body !== undefined) stream.end(body)
  })
}

function headersOf({ url, method, headers }: OutgoingRequest): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(([name]) => !ofHttp1.has(name))
  const login = url.username === '' && url.password === '' ? undefined : basic(url)
  return {
    ...(login === undefined ? {} : { authorization: login }),
    ...Object.fromEntries(kept),
    ':method': method,
    ':scheme': url.protocol.slice(0, -1),
    ':authority': headers['host'] ?? url.host,
    ':path': `${url.pathname}${url.search}`,
  }
}

function basic(url: URL): string {
  return `Basic ${Buffer.from(credentialsOf(url).join(':')).toString('base64')}`
}

function pairsOf(headers: IncomingHttpHeaders): Map<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)] as const],
    ),
  )
}

/** A new connection, or one from the pool. */
async function sessionOf(pool: Pool, outgoing: OutgoingRequest, signal: AbortSignal): Promise<Http2Session> {
  const { sessions } = pool
  if (sessions === undefined) return await openSession(outgoing, signal)
  const { url, address } = outgoing
  const key = [url.origin, address?.ip, address?.port].join(' ')
  const known = sessions.get(key)
  if (known !== undefined) {
    const kept = await known.catch(() => undefined)
    if (kept instanceof Http2Session && kept.isOpen) return kept
    // Of all waiting requests, one opens the next connection.
    if (sessions.get(key) !== known) return await sessionOf(pool, outgoing, signal)
  }
  const opening = openSession(outgoing, signal)
  sessions.set(key, opening)
  return await opening
}

async function openSession(outgoing: OutgoingRequest, signal: AbortSignal): Promise<Http2Session> {
  const { url, route, address } = outgoing
  const port = address?.port ?? Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const to = { host: bareHost(address?.ip ?? url.hostname), port }
  const raw = route.kind === 'proxy' ? await openTunnel(route.url, to, signal, { mayGreet: true }) : connectTcp(to)
  const stop = () => raw.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (route.kind === 'direct') await happened(raw, 'connect')
    const socket = url.protocol === 'https:' ? await secured(raw, outgoing) : raw
    signal.throwIfAborted()
    const session = connect(url.origin, { createConnection: () => socket, settings: { enablePush: false } })
    return new Http2Session(session)
  } catch (error) {
    raw.destroy()
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function secured(socket: Socket, outgoing: OutgoingRequest): Promise<TLSSocket> {
  const host = bareHost(outgoing.url.hostname)
  // Servers end the handshake if there is no common protocol, so one that every server supports is offered too.
  const secure = connectTls({ ...tlsOf(outgoing, {}), host, socket, ALPNProtocols: ['h2', 'http/1.1'] })
  await happened(secure, 'secureConnect')
  if (secure.alpnProtocol === 'h2') return secure
  secure.destroy()
  throw new NotSpoken('the server does not offer HTTP/2')
}

function happened(socket: Socket, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve())
    socket.on('error', reject)
    socket.once('close', () => reject(new Error('connection closed')))
  })
}

/** Node reports a broken protocol with codes of its library. */
function inWords(error: unknown, hasSpoken: boolean): unknown {
  const code = codeOf(error)
  if (code === 'ERR_HTTP2_ERROR' || code === 'ERR_HTTP2_SESSION_ERROR')
    return hasSpoken
      ? new Error('the server ended the connection', { cause: error })
      : new NotSpoken('the server does not speak HTTP/2', { cause: error })
  if (code !== 'ERR_HTTP2_STREAM_ERROR') return error
  const [name = ''] = /NGHTTP2_\w+/.exec(String(error)) ?? []
  return new Error(`the server ended the request${name === '' ? '' : ` (${name.slice('NGHTTP2_'.length)})`}`, {
    cause: error,
  })
}
