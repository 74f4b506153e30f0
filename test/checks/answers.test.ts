import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttp2 } from 'node:http2'
import type { CheckResult, Status } from '../../src/checks/checks.ts'
import { CookieJar } from '../../src/checks/cookies.ts'
import { decodeBody } from '../../src/network/charset.ts'
import { listen } from '../support/listen.ts'
import { measureOnce, runFile } from './stage.ts'

const asked: string[] = []
const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? '-'}`)
    answer(request, response)
  })
  const { port, stop } = await listen(server)
  ends.push(() => {
    server.closeAllConnections()
    return stop()
  })
  return `http://127.0.0.1:${port}`
}
beforeEach(() => {
  asked.length = 0
})

describe('cookies along redirects', () => {
  const go = (response: ServerResponse, location: string, ...cookies: readonly string[]) =>
    response.writeHead(302, { location, 'set-cookie': [...cookies] }).end()

  test('go back to who has set them, and take the place of those of the request', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/')
        go(response, '/login', 'session=new; Path=/; HttpOnly', 'a=1; Path=/login', 'b=2; Path=/none')
      else if (request.url === '/login')
        go(response, '/home', 'a=; Max-Age=0; Path=/login', 'c=3; Expires=Thu, 01 Jan 1970 00:00:00 GMT')
      else response.end()
    })
    const own = 'request-headers: { cookie: session=old; lang=de }'
    expect(await measureOnce(`http: { url: "${base}/", ${own} }`)).toMatchObject({ status: 'passed' })
    expect(asked).toEqual(['/ session=old; lang=de', '/login lang=de; a=1; session=new', '/home lang=de; session=new'])
  })

  test('never go to another origin, and are there again on the way back', async () => {
    const other = await serve((_, response) => go(response, `${base}/back`, 'theirs=1; Path=/; Domain=127.0.0.1'))
    const base = await serve((request, response) => {
      if (request.url === '/') go(response, `${other}/login`, 'ours=1; Path=/')
      else response.end()
    })
    expect(await measureOnce(`http: { url: "${base}/" }`)).toMatchObject({ status: 'passed' })
    expect(asked).toEqual(['/ -', '/login -', '/back ours=1'])
  })

  test.each<readonly [string, string, string | undefined]>([
    ['a=1', 'https://x.test/', 'a=1'],
    ['a=1; Path=/in', 'https://x.test/inside', undefined],
    ['a=1; Path=/in', 'https://x.test/in/side', 'a=1'],
    ['a=1', 'https://x.test/a/c', 'a=1'],
    ['a=1; Domain=other.test', 'https://x.test/', undefined],
    ['a=1; Domain=.test', 'https://x.test/', 'a=1'],
    ['a=1', 'http://x.test/', undefined],
    ['a=1', 'https://x.test:444/', undefined],
    ['=1', 'https://x.test/', undefined],
    ['a b=1', 'https://x.test/', undefined],
    ['a=1\r\nx: y', 'https://x.test/', undefined],
    ['a=', 'https://x.test/', 'a='],
    [`a=${'x'.repeat(5_000)}`, 'https://x.test/', undefined],
  ])('%j at %s is %j', (cookie, url, expected) => {
    const jar = new CookieJar()
    jar.take(new URL('https://x.test/'), [cookie], new Date())
    expect(jar.headerFor(new URL(url), undefined)).toBe(expected)
  })

  test('are bounded, and none that needs TLS is kept without it', () => {
    const jar = new CookieJar()
    jar.take(new URL('http://x.test/'), ['s=1; Secure'], new Date())
    jar.take(
      new URL('http://x.test/'),
      Array.from({ length: 90 }, (_, index) => `c${index}=1`),
      new Date(),
    )
    const kept = jar.headerFor(new URL('http://x.test/'), undefined)?.split('; ') ?? []
    expect(kept).toHaveLength(50)
    expect(kept.at(-1)).toBe('c89=1')
  })
})

describe('redirects', () => {
  const steps = () =>
    serve((request, response) => {
      const left = Number((request.url ?? '').slice(1))
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` })
      response.end()
    })
  test.each<readonly [number, string, Status, string]>([
    [5, '', 'passed', ''],
    [6, '', 'inconclusive', 'more than 5 redirects'],
    [8, ', max-redirects: 8', 'passed', ''],
    [9, ', max-redirects: 8', 'inconclusive', 'more than 8 redirects'],
    [2, ', max-redirects: 1', 'inconclusive', 'more than 1 redirect'],
    [2, ', redirect: manual, status: 302', 'passed', ''],
  ])('%i of them%s: %s', async (count, own, status, message) => {
    const base = await steps()
    expect(await measureOnce(`http: { url: "${base}/${count}"${own} }`)).toMatchObject({
      status,
      message: expect.stringContaining(message),
    })
  })
})

describe('bodies without end', () => {
  const forms: Readonly<Record<string, string>> = {
    '/events': 'text/event-stream',
    '/drip': 'text/plain',
    '/drip.json': 'application/json',
  }
  const drip = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': forms[request.url ?? ''] ?? 'text/plain' })
    response.write('data: 2.0.0\n\n')
    const timer = setInterval(() => response.write('data: more\n\n'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const cases: readonly (readonly [string, Status, string])[] = [
    ['http: { url: "{base}/events" }', 'passed', 'status 200'],
    ['http: { url: "{base}/events", status: 204 }', 'failed', 'status 200, expected 204'],
    ['http: { url: "{base}/events", samples: 3, thresholds: "max<5s" }', 'passed', '3 requests'],
    ['http: { url: "{base}/drip" }', 'passed', 'status 200'],
    ['http: { url: "{base}/drip", body: { contains: 2.0.0 } }', 'passed', 'status 200'],
    [
      'http: { url: "{base}/drip", body: { contains: gone } }',
      'inconclusive',
      'did not end within the time of the check',
    ],
    ['http: { url: "{base}/drip.json", body: { json: { $.a: 1 } } }', 'inconclusive', 'did not end'],
    ['http: { url: "{base}/drip", samples: 3 }', 'inconclusive', '3 of 3 requests had no answer: the body did not end'],
    ['version: { url: "{base}/drip", text: "/data: (\\\\S+)/", equals: 2.0.0 }', 'passed', '2.0.0'],
    ['version: { url: "{base}/drip", equals: 2.0.0 }', 'inconclusive', 'did not end'],
  ]
  // They wait side by side.
  const results = new Map<string, CheckResult>()
  beforeAll(async () => {
    const base = await serve(drip)
    const measure = async (fields: string) =>
      void results.set(fields, await measureOnce(`timeout: 1500ms, ${fields}`, { vars: { base } }))
    await Promise.all(cases.map(([fields]) => measure(fields)))
  })
  test.each(cases)('%s is %s: %s', (fields, status, message) => {
    const result = results.get(fields)
    expect({ status: result?.status, message: result?.message }).toEqual({
      status,
      message: expect.stringContaining(message),
    })
  })

  test('over HTTP/2 as well', async () => {
    const server = createHttp2()
    server.on('stream', (stream) => {
      stream.on('error', () => {})
      stream.respond({ ':status': 200, 'content-type': 'text/event-stream' })
      stream.write('data: a\n\n')
    })
    const { port } = await listen(server)
    ends.push(() => server.close())
    const ask = (own: string) =>
      measureOnce(`timeout: 1500ms, http: { url: "http://127.0.0.1:${port}/", http2: true${own} }`)
    const asks = await Promise.all(['', ', body: { contains: "data: a" }', ', body: { contains: gone }'].map(ask))
    expect(asks.map(({ status }) => status)).toEqual(['passed', 'passed', 'inconclusive'])
  })
})

describe('charsets', () => {
  const latin = Buffer.from('Grüße', 'latin1')
  test.each<readonly [string, Uint8Array, string, string]>([
    ['UTF-8 by default', Buffer.from('Grüße'), 'text/plain', 'Grüße'],
    ['by the header', latin, 'text/plain; charset=ISO-8859-1', 'Grüße'],
    ['in quotes', latin, 'text/plain;charset="windows-1252"; x=y', 'Grüße'],
    ['of Japan', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=Shift_JIS', '日本'],
    ['that nobody knows', Buffer.from('Grüße'), 'text/plain; charset=klingon', 'Grüße'],
    ['by a mark, which comes first', Buffer.from('\ufeffGrüße', 'utf16le'), 'text/plain; charset=utf-8', 'Grüße'],
    ['by a mark of UTF-8', Buffer.from('\ufeffGrüße'), 'text/plain', 'Grüße'],
    [
      'by a meta',
      Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), latin]),
      'text/html',
      '<meta charset="iso-8859-1">Grüße',
    ],
    [
      'by no meta of a text',
      Buffer.concat([Buffer.from('<meta charset="iso-8859-1">')]),
      'text/plain',
      '<meta charset="iso-8859-1">',
    ],
    ['none at all', latin, '', 'Gr\ufffd\ufffde'],
  ])('%s', (_, bytes, type, text) => {
    expect(decodeBody(bytes, type)).toBe(text)
  })

  test('count in a check', async () => {
    const base = await serve((_, response) =>
      response.setHeader('content-type', 'text/html; charset=latin1').end(latin),
    )
    expect(await measureOnce(`http: { url: "${base}", body: { contains: Grüße } }`)).toMatchObject({ status: 'passed' })
  })
})

describe('Retry-After', () => {
  const file = (base: string, within: string) =>
    `version: 1\nchecks:\n  - { id: it, within: ${within}, interval: 10ms, consecutive: 1, http: { url: "${base}" } }\n`
  const busy = (status: number, wait: string, isOver: (first: number) => boolean = () => true) => {
    let first = 0
    return serve((_, response) => {
      if (first === 0 || !isOver(first)) {
        response.statusCode = status
        response.setHeader('retry-after', wait)
      }
      first ||= Date.now()
      response.setHeader('x-version', 'v2.0.0')
      response.end()
    })
  }
  test.each([
    [503, 'http: { url: "{base}" }'],
    [429, 'http: { url: "{base}" }'],
    [503, 'version: { url: "{base}", header: x-version }'],
  ])('%i to %s is not asked again before its time', async (status, kind) => {
    const base = await busy(status, '1', (first) => Date.now() - first >= 950)
    const text = file('{base}', '30s').replace('http: { url: "{base}" }', kind)
    const { results } = await runFile(text, { vars: { base } })
    // Each attempt of those that are made every 10 ms would be one more.
    expect(results[0]).toMatchObject({ status: 'passed', attempts: 2 })
  })

  test.each<readonly [number, string, string]>([
    [503, '9000', '300ms'],
    [503, 'Sat, 01 Jan 2050 00:00:00 GMT', '300ms'],
    [500, '9000', '30s'],
    [503, 'Thu, 01 Jan 1970 00:00:00 GMT', '30s'],
    [503, 'soon', '30s'],
    [503, '-5', '30s'],
  ])('%i with %s waits no longer than the check has, or not at all', async (status, wait, within) => {
    const { results } = await runFile(file(await busy(status, wait), within))
    expect(results[0]).toMatchObject({ status: 'passed', attempts: 2 })
  })
})
