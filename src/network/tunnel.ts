import { connect, isIP, isIPv4, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { explainNetwork } from './errors.ts'

/** The machine to which a proxy should connect. */
export interface Destination {
  /** A name, or an address without brackets. */
  readonly host: string
  readonly port: number
}

/** What may follow a proxy's answer. */
interface Courtesy {
  readonly mayGreet: boolean
}

/** Maximum bytes of a proxy's answer. */
const longestAnswer = 16_384

/**
 * Opens a connection to a machine through a proxy: CONNECT (RFC 9110) for `http:` and `https:`, RFC 1928 for `socks5:`, where the proxy resolves the
 * name. Rejects with an explanation, without the proxy's credentials. The signal ends everything, including the connection. `mayGreet`: the machine
 * may speak first, as in HTTP/2.
 */
export async function openTunnel(
  proxy: URL,
  to: Destination,
  signal: AbortSignal,
  { mayGreet }: Courtesy = { mayGreet: false },
): Promise<Socket> {
  signal.throwIfAborted()
  const socket = reach(proxy)
  const stop = () => socket.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await connected(socket, proxy.protocol === 'https:' ? 'secureConnect' : 'connect')
    await (proxy.protocol.startsWith('socks5')
      ? greetSocks(socket, proxy, to, mayGreet)
      : askConnect(socket, proxy, to, mayGreet))
    signal.throwIfAborted()
    return socket
  } catch (error) {
    socket.destroy()
    signal.throwIfAborted()
    throw new Error(`the proxy ${proxy.host} ${explainNetwork(error)}`, { cause: error })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** The header `proxy-authorization` for a proxy whose address has a user; undefined for others. */
export function proxyAuthorization(proxy: URL): string | undefined {
  if (proxy.username === '') return undefined
  const [user, password] = credentialsOf(proxy)
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** Without brackets. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function reach(proxy: URL): Socket {
  const host = bareHost(proxy.hostname)
  const ports: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }
  const port = proxy.port === '' ? (ports[proxy.protocol] ?? 1080) : Number(proxy.port)
  if (proxy.protocol !== 'https:') return connect({ host, port })
  return connectTls({ host, port, ...(isIP(host) === 0 ? { servername: host } : {}) })
}

function connected(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, resolve)
    socket.once('error', (error) => reject(new Error(`cannot be reached: ${explainNetwork(error)}`)))
    socket.once('close', () => reject(new Error('closed the connection')))
  })
}

async function askConnect(socket: Socket, proxy: URL, { host, port }: Destination, mayGreet: boolean): Promise<void> {
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`
  const authorization = proxyAuthorization(proxy)
  const lines = [`CONNECT ${place} HTTP/1.1`, `Host: ${place}`, 'User-Agent: slipway']
  if (authorization !== undefined) lines.push(`Proxy-Authorization: ${authorization}`)
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const head = await take(socket, (bytes) => bytes.indexOf('\r\n\r\n') + 4, 4, mayGreet)
  const [, status = ''] = /^HTTP\/1\.[01] (\d{3})\b/.exec(head.toString('latin1')) ?? []
  if (status.startsWith('2')) return
  if (status === '407') throw new Error('requires a user and a password (407): add them to its address')
  throw new Error(status === '' ? 'does not speak HTTP' : `answered ${status} to CONNECT ${place}`)
}

const refusals: Readonly<Record<number, string>> = {
  1: 'failed',
  2: 'does not allow it',
  3: 'cannot reach that network',
  4: 'cannot reach that host',
  5: 'could not connect, because that host refused the connection',
  6: 'waited too long',
}

async function greetSocks(socket: Socket, proxy: URL, { host, port }: Destination, mayGreet: boolean): Promise<void> {
  const methods = proxy.username === '' ? [0] : [0, 2]
  socket.write(Buffer.from([5, methods.length, ...methods]))
  const [version, method] = await take(socket, () => 2, 1)
  if (version !== 5) throw new Error('does not speak SOCKS5')
  if (method === 2 && proxy.username !== '') await signIn(socket, proxy)
  else if (method !== 0)
    throw new Error(
      'accepts none of the supported ways to sign in: a user and a password may be missing in its address',
    )
  const place = Buffer.from([port >> 8, port & 255])
  socket.write(Buffer.concat([Buffer.from([5, 1, 0]), socksAddress(host), place]))
  const answer = await take(socket, answerLength, 1, mayGreet)
  const code = answer[1] ?? 1
  if (code !== 0) throw new Error(`${refusals[code] ?? `answered ${code}`} (${host}:${port})`)
}

async function signIn(socket: Socket, proxy: URL): Promise<void> {
  const parts = credentialsOf(proxy).map((text) => Buffer.from(text))
  if (parts.some(({ length }) => length > 255)) throw new Error('accepts no user or password of more than 255 bytes')
  socket.write(Buffer.concat([Buffer.from([1]), ...parts.flatMap((part) => [Buffer.from([part.length]), part])]))
  const answer = await take(socket, () => 2, 1)
  if (answer[1] !== 0) throw new Error('rejected the user or the password in its address')
}

/** Type and address: 1 is IPv4, 3 a name, 4 IPv6. */
function socksAddress(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([1, ...host.split('.').map(Number)])
  if (isIP(host) === 6) return Buffer.from([4, ...bytesOf(host)])
  const name = Buffer.from(host)
  if (name.length > 255) throw new Error('accepts no name of more than 255 bytes')
  return Buffer.concat([Buffer.from([3, name.length]), name])
}

/** The 16 bytes of an IPv6 address; the URL parser always writes it without an IPv4 part. */
function bytesOf(address: string): readonly number[] {
  const [head = '', tail] = bareHost(new URL(`http://[${address}]`).hostname).split('::')
  const groups = (text: string) => text.split(':').filter((group) => group !== '')
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after].map((group) => Number(`0x${group}`)).flatMap((each) => [each >> 8, each & 255])
}

/** The length of an answer to a SOCKS5 request; it contains the address that the proxy uses. */
function answerLength(bytes: Buffer): number {
  const [, , , type, first = 0] = bytes
  if (bytes.length < 5) return 0
  return 6 + (type === 1 ? 4 : type === 4 ? 16 : 1 + first)
}

/** User and password of an address, decoded. */
export function credentialsOf(address: URL): readonly [string, string] {
  return [decoded(address.username), decoded(address.password)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A literal `%`.
    return text
  }
}

/**
 * Reads an answer. `lengthOf` returns its length from the bytes received so far, or less than `least` if it is not known yet. In TLS and HTTP/1.1 the
 * other side never speaks first, so extra bytes after the answer are an error; where they are allowed, they stay unread.
 */
async function take(
  socket: Socket,
  lengthOf: (bytes: Buffer) => number,
  least: number,
  mayGreet = false,
): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  for (;;) {
    const length = lengthOf(bytes)
    if (length >= least && bytes.length > length && mayGreet) {
      socket.unshift(bytes.subarray(length))
      return bytes.subarray(0, length)
    }
    if (length >= least && bytes.length > length) throw new Error('sent data after its answer')
    if (length >= least && bytes.length === length) return bytes
    if (bytes.length > longestAnswer) throw new Error(`answered with more than ${longestAnswer} bytes`)
    const chunk = await nextChunk(socket)
    bytes = Buffer.concat([bytes, chunk])
  }
}

function nextChunk(socket: Socket): Promise<Buffer> {
  const next = Promise.withResolvers<Buffer>()
  const look = () => {
    const chunk: unknown = socket.read()
    if (Buffer.isBuffer(chunk)) next.resolve(chunk)
  }
  const fail = (error?: Error) => next.reject(error ?? new Error('closed the connection'))
  const end = () => fail()
  socket.on('readable', look).on('end', end).on('close', end).on('error', fail)
  look()
  return next.promise.finally(() => {
    socket.off('readable', look).off('end', end).off('close', end).off('error', fail)
  })
}
