import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import {
  createServer as createHttp2,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2'
import { createServer as createHttps } from 'node:https'
import { createServer as createTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Status } from '../../src/checks/checks.ts'
import { makeCertificates } from '../support/certificates.ts'
import { listen } from '../support/listen.ts'
import { measureOnce } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-http2-'))
const { server: pair } = makeCertificates(folder)
const tls = { key: readFileSync(pair.key), cert: readFileSync(pair.cert) }
const asked: string[] = []
let sessions = 0

function answer(request: Http2ServerRequest, response: Http2ServerResponse): void {
  const { method, url, authority } = request
  const { authorization = '-', 'x-a': given = '-' } = request.headers
  let body = ''
  request.on('data', (chunk) => (body += String(chunk)))
  request.on('end', () => {
    asked.push([method, url, authority, authorization, given, body].join(' '))
    if (url === '/moved') response.writeHead(302, { location: '/health' }).end()
    else if (url === '/zip')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"version":"2.0.0"}'))
    else if (url === '/hint') {
      response.writeEarlyHints({ link: '</a.css>; rel=preload' })
      response.end('{"version":"2.0.0"}')
    } else response.end('{"version":"2.0.0"}')
  })
}

const plain = createHttp2(answer).on('session', () => sessions++)
const secure = createSecureServer({ ...tls, allowHTTP1: true }, answer)
const ports = { plain: 0, secure: 0 }
const ends: (() => unknown)[] = []
beforeAll(async () => {
  for (const [name, server] of [['plain', plain] as const, ['secure', secure] as const]) {
    ports[name] = (await listen(server)).port
    ends.push(() => server.close())
  }
})
beforeEach(() => {
  asked.length = 0
  sessions = 0
})
afterAll(() => {
  for (const end of ends) end()
  rmSync(folder, { recursive: true })
})

const at = (name: keyof typeof ports, path: string) =>
  `url: "${name === 'plain' ? 'http' : 'https'}://me:pass@127.0.0.1:${ports[name]}${path}", http2: true, insecure: true`

test.each<readonly [string, () => string, Status]>([
  ['a page', () => `http: { ${at('plain', '/')}, body: { json: $.version, equals: 2.0.0 } }`, 'passed'],
  ['a page over TLS', () => `http: { ${at('secure', '/')} }`, 'passed'],
  ['a redirect', () => `http: { ${at('secure', '/moved')}, body: { contains: 2.0.0 } }`, 'passed'],
  ['a compressed page', () => `http: { ${at('plain', '/zip')}, body: { contains: 2.0.0 } }`, 'passed'],
  ['a page after early hints', () => `http: { ${at('plain', '/hint')}, body: { contains: 2.0.0 } }`, 'passed'],
  ['another status', () => `http: { ${at('plain', '/')}, status: 404 }`, 'failed'],
  ['a version', () => `version: { ${at('secure', '/health')}, json: $.version, equals: 2.0.0 }`, 'passed'],
])('%s: %#', async (_, fields, status) => {
  const { message, ...rest } = await measureOnce(fields())
  expect({ message, status: rest.status }).toEqual({ message, status })
})

test('method, headers, login, host and body arrive', async () => {
  const headers = 'request-headers: { X-A: b, connection: keep-alive, Host: shop.test }'
  await measureOnce(`http: { ${at('plain', '/a?b=c')}, method: POST, ${headers}, request-body: hello }`)
  expect(asked).toEqual([`POST /a?b=c shop.test Basic ${Buffer.from('me:pass').toString('base64')} b hello`])
})

test('many requests share one connection', async () => {
  const { status } = await measureOnce(`http: { ${at('plain', '/')}, samples: 40, concurrency: 4 }`)
  expect({ status, requests: asked.length, sessions }).toEqual({ status: 'passed', requests: 40, sessions: 1 })
})

test('a server of HTTP/1.1 alone has failed', async () => {
  const servers = { http: createHttp((_, response) => response.end()), https: createHttps(tls) }
  for (const [scheme, server] of Object.entries(servers)) {
    const { port, stop } = await listen(server)
    const url = `url: "${scheme}://127.0.0.1:${port}/", http2: true, insecure: true`
    const kinds = [`http: { ${url} }`, `http: { ${url}, samples: 4 }`, `version: { ${url} }`]
    for (const kind of kinds)
      expect(await measureOnce(kind)).toMatchObject({
        status: 'failed',
        message: expect.stringMatching(/the server (does not speak|does not offer) HTTP\/2/),
      })
    await stop()
  }
})

test('a server that spoke HTTP/2 and then ends the connection with an error is inconclusive', async () => {
  const settings = Buffer.from('000000040000000000', 'hex')
  const goAway = Buffer.from('0000080700000000000000000000000002', 'hex')
  const server = createTcp((socket) => {
    socket.on('error', () => {}).write(settings)
    socket.once('data', () => setTimeout(() => socket.end(goAway), 50))
  })
  const { port, stop } = await listen(server)
  expect(await measureOnce(`http: { url: "http://127.0.0.1:${port}/", http2: true }`)).toMatchObject({
    status: 'inconclusive',
    message: 'the server ended the connection',
  })
  await stop()
})
