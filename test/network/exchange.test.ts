import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { type Bounds, exchange, type Reply } from '../../src/network/exchange.ts'
import { type OutgoingRequest, Pool, type PoolOptions } from '../../src/network/pool.ts'
import { parseProxy } from '../../src/network/proxy.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { listen } from '../support/listen.ts'
import { type Misbehaviour, startHttpProxy, startSocksProxy, type TestProxy } from '../support/proxy.ts'

const usual = getCACertificates('default')
let certificates: Certificates
beforeAll(() => {
  certificates = makeCertificates(mkdtempSync(join(tmpdir(), 'slipway-network-')))
  // Behind TLS, a proxy shows a certificate that the system trusts.
  setDefaultCACertificates([...usual, readFileSync(certificates.ca, 'utf8')])
})
// All files of a worker have the same list.
afterAll(() => setDefaultCACertificates(usual))

/** A server whose connections are counted. */
interface Counted extends AsyncDisposable {
  readonly port: number
  readonly open: ReadonlySet<Socket>
}

async function serve(server: Server): Promise<Counted> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket.on('error', () => {}))
    socket.on('close', () => open.delete(socket))
  })
  const { port, stop } = await listen(server)
  return {
    port,
    open,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await stop()
    },
  }
}

const hello: RequestListener = ({ url, headers }, response) =>
  response.end(`${url} ${headers.host} ${headers.authorization ?? ''}`)

const serveHttp = (listener: RequestListener = hello) => serve(createHttp(listener))
const serveHttps = (listener: RequestListener = hello, { cert, key } = certificates.server) =>
  serve(createHttps({ cert: readFileSync(cert), key: readFileSync(key) }, listener))

/** All connections are closed, on this side and so on that. */
async function allClosed({ open }: { readonly open: ReadonlySet<Socket> }): Promise<void> {
  for (const socket of open)
    if (!socket.destroyed) await new Promise((resolve) => socket.resume().once('close', resolve))
}

interface SendRequest extends Partial<Bounds>, Partial<PoolOptions> {
  readonly proxy?: string
  readonly body?: string
  readonly outgoing?: Partial<OutgoingRequest>
}

async function ask(url: string, { proxy, body, outgoing, ...bounds }: SendRequest = {}): Promise<Reply> {
  const route = proxy === undefined ? ({ kind: 'direct' } as const) : parseProxy(proxy, 'the test')
  if (route.kind === 'invalid') throw new Error(route.why)
  const { most = 1_000, silence, signal = new AbortController().signal, keepAlive = false, serverName } = bounds
  // Not disposed of: nothing but the exchange itself may close what it has opened.
  const pool = new Pool({ keepAlive, ca: readFileSync(certificates.ca, 'utf8'), serverName })
  const common = { url: new URL(url), method: 'GET', headers: {}, route, insecure: false, ...outgoing }
  return await exchange(pool, common, body, { most, silence, signal })
}

const textOf = async (reply: Promise<Reply>) => (await reply).body.toString()

test.each<readonly [string, () => Promise<TestProxy>, string, string]>([
  ['http', () => startHttpProxy(), 'http://127.0.0.1', ''],
  ['http with a login', () => startHttpProxy(), 'http://us%40er:p%3Aw@127.0.0.1', 'Basic dXNAZXI6cDp3'],
  ['https', () => startHttpProxy(certificates.server), 'https://localhost', ''],
  ['socks5', () => startSocksProxy(), 'socks5://127.0.0.1', ''],
  ['socks5h', () => startSocksProxy(), 'socks5h://127.0.0.1', ''],
  ['socks5 with a login', () => startSocksProxy('us@er:p:w'), 'socks5://us%40er:p%3Aw@127.0.0.1', 'us@er:p:w'],
])('a proxy that speaks %s leads to http and https', async (_name, start, address, login) => {
  await using proxy = await start()
  await using plain = await serveHttp()
  await using secure = await serveHttps()
  const options = { proxy: `${address}:${proxy.port}`, serverName: 'localhost' }
  expect(await textOf(ask(`https://api.test:${secure.port}/a`, options))).toBe(`/a api.test:${secure.port} `)
  const url = `http://us:pw@api.test:${plain.port}/b`
  expect(await textOf(ask(url, options))).toBe(`/b api.test:${plain.port} Basic dXM6cHc=`)
  const isSocks = address.startsWith('socks')
  const places = isSocks
    ? [`socks api.test:${secure.port} ${login}`, `socks api.test:${plain.port} ${login}`]
    : [`CONNECT api.test:${secure.port} ${login}`, `GET http://api.test:${plain.port}/b ${login}`]
  expect(proxy.asked).toEqual(places.map((place) => place.trim()))
})

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['[fd00::1:2]', 'fd000000000000000000000000010002'],
  ['[::ffff:1.2.3.4]', '00000000000000000000ffff01020304'],
])('SOCKS5 is given the address %s as what it is', async (host, expected) => {
  await using proxy = await startSocksProxy('', 2)
  const error = ask(`https://${host}/`, { proxy: `socks5://127.0.0.1:${proxy.port}` })
  await expect(error).rejects.toThrow(`the proxy 127.0.0.1:${proxy.port} does not allow it`)
  expect(proxy.asked).toEqual([`socks ${expected}:443`])
})

const writes =
  (text: string | Buffer): Misbehaviour =>
  (socket) =>
    void socket.write(text)

test.each<readonly [string, Misbehaviour, string]>([
  ['refuses', writes('HTTP/1.1 403 Forbidden\r\n\r\n'), 'answered 403 to CONNECT api.test:443'],
  ['wants a login', writes('HTTP/1.1 407 Who are you\r\n\r\n'), 'requires a user and a password (407)'],
  ['speaks something else', writes('220 mail.test\r\n\r\n'), 'does not speak HTTP'],
  ['answers without end', writes(Buffer.alloc(100_000, 'a')), 'answered with more than 16384 bytes'],
  ['speaks for the server', writes('HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK'), 'sent data after its answer'],
  ['hangs up', (socket) => void socket.end(), 'closed the connection'],
  ['resets', (socket) => void socket.resetAndDestroy(), 'connection reset'],
])('a proxy that %s is named, without its password', async (_name, misbehave, message) => {
  await using proxy = await startHttpProxy(undefined, misbehave)
  const error = await ask('https://api.test/', { proxy: `http://u:hush@127.0.0.1:${proxy.port}` }).catch(String)
  expect(error).toContain(`the proxy 127.0.0.1:${proxy.port} ${message}`)
  expect(error).not.toContain('hush')
  await allClosed(proxy)
})

test.each<readonly [string, string, string]>([
  [
    'a user',
    'right:login',
    'accepts none of the supported ways to sign in: a user and a password may be missing in its address',
  ],
  ['the right user', 'right:login', 'rejected the user or the password in its address'],
])('a SOCKS5 proxy that wants %s is named', async (what, login, message) => {
  await using proxy = await startSocksProxy(login)
  const user = what === 'a user' ? '' : 'wrong:hush@'
  const error = await ask('https://api.test/', { proxy: `socks5://${user}127.0.0.1:${proxy.port}` }).catch(String)
  expect(error).toContain(message)
  expect(error).not.toContain('hush')
})

test('a proxy that is not there is named', async () => {
  const error = await ask('https://api.test/', { proxy: 'http://127.0.0.1:1' }).catch(String)
  expect(error).toContain('the proxy 127.0.0.1:1 cannot be reached: connection refused')
})

/** Servers that never come to an end. Each calls back when it has begun. */
const endless: Readonly<Record<string, (begun: () => void) => Promise<Counted>>> = {
  'accepts and is silent': (begun) => serve(createServer(begun)),
  'is silent after TLS': (begun) => serveHttps(() => begun()),
  'drips headers': (begun) =>
    serve(
      createServer((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        drip(socket, 'a: b\r\n', begun)
      }),
    ),
  'drips a body': (begun) => serveHttp((_, response) => drip(response, ' ', begun)),
  'drips a compressed body': (begun) =>
    serveHttp((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      drip(response, gzipSync('a').subarray(0, 3), begun)
    }),
}

function drip(stream: NodeJS.WritableStream, piece: string | Buffer, begun: () => void): void {
  let count = 0
  const timer = setInterval(() => {
    stream.write(piece)
    if (++count === 3) begun()
  }, 5)
  stream.on('close', () => clearInterval(timer)).on('error', () => clearInterval(timer))
}

test.each(Object.entries(endless))(
  'a server that %s is left when the signal says so, and its connection closed',
  async (name, start) => {
    const stop = new AbortController()
    await using server = await start(() => stop.abort(new Error('enough')))
    const scheme = name.includes('TLS') ? 'https' : 'http'
    await expect(ask(`${scheme}://127.0.0.1:${server.port}/`, { signal: stop.signal })).rejects.toThrow('enough')
    await allClosed(server)
  },
)

test.each(['http', 'socks5'])(
  'a silent %s proxy is left when the signal says so, and its connection closed',
  async (scheme) => {
    const stop = new AbortController()
    await using proxy = await serve(
      createServer((socket) => socket.once('data', () => stop.abort(new Error('enough')))),
    )
    const asked = ask('https://api.test/', { signal: stop.signal, proxy: `${scheme}://127.0.0.1:${proxy.port}` })
    await expect(asked).rejects.toThrow('enough')
    await allClosed(proxy)
  },
)

test.each(['http', 'socks5'])(
  'behind a %s proxy too, a certificate of ours that cannot be read is an error',
  async (scheme) => {
    await using server = await serveHttps()
    await using proxy = await (scheme === 'http' ? startHttpProxy() : startSocksProxy())
    const outgoing = { cert: 'no certificate', key: 'no key' }
    const asked = ask(`https://api.test:${server.port}/`, { outgoing, proxy: `${scheme}://127.0.0.1:${proxy.port}` })
    await expect(asked).rejects.toThrow(/PEM/)
    await allClosed(proxy)
  },
)

test('silence has a bound of its own', async () => {
  await using server = await serve(createServer())
  await expect(ask(`http://127.0.0.1:${server.port}/`, { silence: 20 })).rejects.toThrow('no answer within 20 ms')
  await allClosed(server)
})

test.each<readonly [string, RequestListener]>([
  ['without end', (_, response) => flood(response)],
  [
    'without end, compressed',
    (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(gzipSync(Buffer.alloc(50_000_000)))
    },
  ],
])('a body %s is cut, and its connection closed', async (_name, listener) => {
  await using server = await serveHttp(listener)
  const reply = await ask(`http://127.0.0.1:${server.port}/`, { most: 100_000 })
  expect(reply).toMatchObject({ isWhole: false, status: 200 })
  expect(reply.body).toHaveLength(100_000)
  await allClosed(server)
})

function flood(stream: NodeJS.WritableStream): void {
  const piece = Buffer.alloc(65_536, ' ')
  const more = () => stream.write(piece)
  stream.on('drain', more).on('error', () => {})
  for (let count = 0; count < 100; count++) more()
}

test('interim answers without end are an error', async () => {
  await using server = await serve(
    createServer((socket) => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5_000))),
  )
  await expect(ask(`http://127.0.0.1:${server.port}/`)).rejects.toThrow('more than 20 interim answers')
  await allClosed(server)
})

test('headers without end are an error', async () => {
  await using server = await serve(
    createServer((socket) => void socket.write(`HTTP/1.1 200 OK\r\n${`a: ${'b'.repeat(1_000)}\r\n`.repeat(100)}`)),
  )
  await expect(ask(`http://127.0.0.1:${server.port}/`)).rejects.toThrow('Header overflow')
  await allClosed(server)
})

test('a kept connection is used again', async () => {
  await using server = await serveHttp()
  using pool = new Pool({ keepAlive: true })
  const url = new URL(`http://127.0.0.1:${server.port}/`)
  const outgoing = { url, method: 'GET', headers: {}, route: { kind: 'direct' }, insecure: false } as const
  const bounds = { most: 1_000, silence: undefined, signal: new AbortController().signal }
  for (let count = 0; count < 3; count++) await exchange(pool, outgoing, undefined, bounds)
  expect(server.open.size).toBe(1)
})

test('a certificate for another name is not taken behind a proxy either', async () => {
  await using proxy = await startHttpProxy()
  await using server = await serveHttps()
  const asked = ask(`https://api.test:${server.port}/`, { proxy: `http://127.0.0.1:${proxy.port}` })
  await expect(asked).rejects.toThrow(/altnames/)
})
