import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttp2, type ServerHttp2Stream } from 'node:http2'
import { createServer as createHttps } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Metadata, Server, ServerCredentials, type ServiceDefinition } from '@grpc/grpc-js'
import { HealthImplementation, service as health } from 'grpc-health-check'
import type { Status } from '../../src/checks/checks.ts'
import { makeCertificates } from '../support/certificates.ts'
import { listen } from '../support/listen.ts'
import { startHttpProxy, startSocksProxy } from '../support/proxy.ts'
import { measureOnce } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-grpc-'))
const certificates = makeCertificates(folder)
const key = readFileSync(certificates.server.key)
const cert = readFileSync(certificates.server.cert)
const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
  rmSync(folder, { recursive: true })
})

async function start(server: Server, credentials = ServerCredentials.createInsecure()): Promise<number> {
  ends.push(() => server.forceShutdown())
  return await new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, port) => (error === null ? resolve(port) : reject(error)))
  })
}

/** The health service of grpc-health-check, on a server of @grpc/grpc-js. */
function healthy(): Server {
  const server = new Server()
  new HealthImplementation({
    '': 'SERVING',
    'shop.Orders': 'SERVING',
    'shop.Carts': 'NOT_SERVING',
    'shop.New': 'UNKNOWN',
  }).addToServer(server)
  return server
}

describe('a server of @grpc/grpc-js', () => {
  const ports = { plain: 0, secure: 0, bare: 0 }
  beforeAll(async () => {
    ports.plain = await start(healthy())
    const pair = { private_key: key, cert_chain: cert }
    ports.secure = await start(healthy(), ServerCredentials.createSsl(null, [pair]))
    ports.bare = await start(new Server())
  })

  test.each<readonly [keyof typeof ports, string, Status, string]>([
    ['plain', '', 'passed', 'the server is SERVING'],
    ['plain', ', service: shop.Orders', 'passed', '`shop.Orders` is SERVING'],
    ['plain', ', service: "{name}"', 'passed', '`shop.Orders` is SERVING'],
    ['plain', ', service: shop.Carts', 'failed', '`shop.Carts` is NOT_SERVING, expected SERVING'],
    ['plain', ', service: shop.New', 'failed', '`shop.New` is UNKNOWN, expected SERVING'],
    ['plain', ', service: shop.None', 'failed', 'has no service `shop.None`'],
    ['bare', '', 'failed', 'the server has no `grpc.health.v1.Health`'],
    ['secure', ', insecure: true', 'passed', 'SERVING'],
    ['secure', '', 'inconclusive', 'certificate'],
  ])('%s%s is %s: %s', async (name, rest, status, message) => {
    const scheme = name === 'secure' ? 'https' : 'http'
    const result = await measureOnce(`grpc: { url: "${scheme}://127.0.0.1:${ports[name]}"${rest} }`, {
      vars: { name: 'shop.Orders' },
    })
    expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
  })

  test('a server without TLS that is asked with it, and the other way round, never passes', async () => {
    const crossed = [`https://127.0.0.1:${ports.plain}`, `http://127.0.0.1:${ports.secure}`]
    for (const url of crossed)
      expect(await measureOnce(`timeout: 2s, grpc: { url: "${url}" }`)).not.toMatchObject({ status: 'passed' })
  })

  test('proxies of the environment lead to it', async () => {
    await using tunnel = await startHttpProxy()
    await using socks = await startSocksProxy()
    const proxies = [`http://127.0.0.1:${tunnel.port}`, `socks5://127.0.0.1:${socks.port}`]
    for (const proxy of proxies) {
      const env = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }
      const plain = `grpc: { url: "http://grpc.test:${ports.plain}", service: shop.Orders }`
      const secure = `grpc: { url: "https://grpc.test:${ports.secure}", insecure: true }`
      expect(await measureOnce(plain, { env })).toMatchObject({ status: 'passed' })
      expect(await measureOnce(secure, { env })).toMatchObject({ status: 'passed' })
    }
    expect(tunnel.asked).toEqual([`CONNECT grpc.test:${ports.plain}`, `CONNECT grpc.test:${ports.secure}`])
    expect(socks.asked).toHaveLength(2)
  })
})

test('what is sent along reaches the server, is asked for when it is missing, and is shown nowhere', async () => {
  const seen: Metadata[] = []
  const server = new Server()
  const definition: ServiceDefinition = health
  server.addService(definition, {
    check: ({ metadata }: { metadata: Metadata }, answer: (error: object | null, value?: object) => void) => {
      seen.push(metadata)
      const isSignedIn = metadata.get('authorization').join() === 'Bearer s3cret-token'
      if (isSignedIn) answer(null, { status: 'SERVING' })
      else answer({ code: 16, details: `who are you, ${metadata.get('authorization').join()}?\n::error::x` })
    },
  })
  const port = await start(server)
  const ask = (token: string) =>
    measureOnce(`grpc: { url: "http://127.0.0.1:${port}", request-headers: { authorization: "Bearer ${token}" } }`)
  expect(await ask('s3cret-token')).toMatchObject({ status: 'passed' })
  expect(seen[0]?.get('grpc-timeout')).toEqual([])
  const refused = await ask('wr0ng-token')
  expect(refused).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('the server requires authentication'),
  })
  expect(refused.message).toContain('who are you, ***')
  expect(refused.message).not.toContain('wr0ng-token')
  expect(refused.message).not.toContain('\n')
})

describe('what is no gRPC', () => {
  const ask = async (url: string) => await measureOnce(`timeout: 2s, grpc: { url: "${url}" }`)
  const h2 = async (behave: (stream: ServerHttp2Stream) => void) => {
    const server = createHttp2()
    server.on('stream', (stream) => {
      stream.on('error', () => {})
      behave(stream)
    })
    const { port } = await listen(server)
    ends.push(() => server.close())
    return `http://127.0.0.1:${port}`
  }
  const grpc = { ':status': 200, 'content-type': 'application/grpc+proto' }
  const message = (...bytes: readonly number[]) => Buffer.from([0, 0, 0, 0, bytes.length, ...bytes])
  const answering = (body: Buffer, trailers: Readonly<Record<string, string>>) => (stream: ServerHttp2Stream) => {
    stream.respond(grpc, { waitForTrailers: true })
    stream.on('wantTrailers', () => stream.sendTrailers(trailers))
    stream.end(body)
  }
  const ok = { 'grpc-status': '0' }

  test.each<readonly [string, (stream: ServerHttp2Stream) => void, Status, string]>([
    [
      'a page of a gateway',
      (stream) => {
        stream.respond({ ':status': 502, 'content-type': 'text/html' })
        stream.end('<h1>Bad Gateway</h1>')
      },
      'failed',
      'status 502',
    ],
    [
      'a page',
      (stream) => {
        stream.respond({ ':status': 200, 'content-type': 'text/html' })
        stream.end('<h1>Hello</h1>')
      },
      'failed',
      'not gRPC; its content type is `text/html`',
    ],
    [
      'a status without a message',
      (stream) => {
        stream.respond({ ...grpc, 'grpc-status': '14', 'grpc-message': 'no%20healthy upstream%' }, { endStream: true })
      },
      'failed',
      'UNAVAILABLE; its message is `no%20healthy upstream%`',
    ],
    ['no status at all', answering(message(8, 1), {}), 'failed', 'answered no status at all'],
    ['an unknown code', answering(message(8, 1), { 'grpc-status': '99' }), 'failed', 'answered status 99'],
    ['nothing', answering(Buffer.alloc(0), ok), 'failed', 'not a HealthCheckResponse'],
    ['half a message', answering(message(8, 1).subarray(0, 6), ok), 'failed', 'not a HealthCheckResponse'],
    ['a message and more', answering(Buffer.concat([message(8, 1), message(8, 1)]), ok), 'failed', 'not a HealthCheck'],
    ['a compressed message', answering(Buffer.from([1, 0, 0, 0, 2, 8, 1]), ok), 'failed', 'not a HealthCheckResponse'],
    ['a number without end', answering(message(8, 255, 255, 255), ok), 'failed', 'not a HealthCheckResponse'],
    ['a text longer than the message', answering(message(0x12, 200, 1), ok), 'failed', 'not a HealthCheckResponse'],
    ['fields of a later version', answering(message(0x12, 2, 65, 66, 8, 1, 0x25, 1, 2, 3, 4), ok), 'passed', 'SERVING'],
    ['the status twice, of which the last one counts', answering(message(8, 1, 8, 2), ok), 'failed', 'NOT_SERVING'],
    ['a status of a later version', answering(message(8, 7), ok), 'failed', 'in the unknown status 7'],
    ['the end of the request', (stream) => stream.close(2), 'inconclusive', 'ended the request (INTERNAL_ERROR)'],
    ['the end of the connection', (stream) => stream.session?.destroy(), 'inconclusive', 'connection closed'],
    ['silence', () => {}, 'inconclusive', 'no answer within 2000 ms'],
  ])('%s', async (_, behave, status, text) => {
    expect(await ask(await h2(behave))).toMatchObject({ status, message: expect.stringContaining(text) })
  })

  test('a server of HTTP/1.1 has answered, in another protocol', async () => {
    const plain = createHttp((_, response) => response.end('Hello'))
    const secure = createHttps({ key, cert }, (_, response) => response.end('Hello'))
    for (const [scheme, server] of [['http', plain] as const, ['https', secure] as const]) {
      const { port, stop } = await listen(server)
      const result = await measureOnce(`grpc: { url: "${scheme}://127.0.0.1:${port}", insecure: true }`)
      expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining('HTTP/2, which gRPC needs') })
      await stop()
    }
  })
})
