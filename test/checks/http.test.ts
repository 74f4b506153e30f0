import { once } from 'node:events'
import { createServer as createHttp } from 'node:http'
import { createServer } from 'node:net'
import type { Status } from '../../src/checks/checks.ts'
import { excerptOf } from '../../src/checks/kinds/page.ts'
import { testHost } from '../support/host.ts'
import { startHttpProxy } from '../support/proxy.ts'
import { type Service, startService } from '../support/service.ts'
import { measureOnce, runFile } from './stage.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(async () => service[Symbol.asyncDispose]())
beforeEach(() => service.deploy('v2.0.0'))

const vars = () => ({ base: service.origin })
const measure = (kind: string) => measureOnce(kind, { vars: vars() })

test.each<readonly [string, Status, string]>([
  ['url: "{base}/"', 'passed', 'status 200 in '],
  ['url: "{base}/", status: 2xx, headers: { content-type: /html/ }, body: { contains: Hello }', 'passed', 'status 200'],
  ['url: "{base}/health", body: { json: "$.checks[0].up", equals: true }', 'passed', 'status 200'],
  ['url: "{base}/health", body: { json: $.version, equals: "/^v{{2}}|{expected}$/" }', 'passed', 'status 200'],
  ['url: "{base}/", body: { contains: [Hello, "{expected}"], matches: "/hello from V2/i" }', 'passed', 'status 200'],
  ['url: "{base}/none", status: [200, 404]', 'passed', 'status 404'],
  ['url: "{base}/none", status: 4xx', 'passed', 'status 404'],
  ['url: "{base}/redirect"', 'passed', 'status 200'],
  ['url: "{base}/redirect", redirect: manual, status: 302, headers: { location: / }', 'passed', 'status 302'],
  ['url: "{base}/packed", body: { contains: unpacked }', 'passed', 'status 200'],
  ['url: "{base}/big", body: { contains: begin }', 'passed', 'status 200'],
  ['url: "{base}/", method: HEAD', 'passed', 'status 200'],
  ['url: "{base}/none"', 'failed', 'status 404, expected 2xx'],
  ['url: "{base}/", status: [201, 5xx]', 'failed', 'status 200, expected 201 or 5xx'],
  [
    'url: "{base}/", headers: { content-type: text/html }',
    'failed',
    'header `content-type` is `text/html; charset=utf-8`, expected `text/html`',
  ],
  ['url: "{base}/", headers: { x-none: a }', 'failed', 'no header `x-none`'],
  [
    'url: "{base}/", body: { contains: Bye, matches: /by+e/ }',
    'failed',
    'the body does not contain `Bye`; the body does not match `/by+e/`',
  ],
  ['url: "{base}/", body: { json: $.a, equals: b }', 'failed', 'the body is not JSON'],
  ['url: "{base}/health", body: { json: $.a.b, equals: c }', 'failed', 'the body has no value at `$.a.b`'],
  ['url: "{base}/health", body: { json: $.status, equals: up }', 'failed', '`$.status` is `ok`, expected `up`'],
  ['url: "{base}/big", body: { json: $.status, equals: up }', 'inconclusive', 'the body is longer than 1 MiB'],
  ['url: "{base}/big", body: { contains: end }', 'inconclusive', 'the body is longer than 1 MiB'],
  ['url: "{base}/cut"', 'inconclusive', 'connection reset'],
  ['url: "{base}/redirect?to=/redirect"', 'passed', 'status 200'],
  ['url: "{base}/redirect?to=ftp://a"', 'inconclusive', 'a redirect to an address that does not begin'],
  ['url: "http://127.0.0.1:1/"', 'inconclusive', 'connection refused (127.0.0.1:1)'],
  ['url: "http://no-such-name.invalid/"', 'inconclusive', 'name '],
  ['url: "{sha}/"', 'inconclusive', '`abc/` is not an address that begins with http:// or https://'],
])('http { %s } is %s: %s', async (fields, status, message) => {
  const result = await measure(`http: { ${fields} }`)
  expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
  if (status === 'passed') expect(result.durations?.min).toBeGreaterThan(0)
})

test('a redirect without end is followed five times', async () => {
  const endless = createHttp((_, response) => response.writeHead(302, { location: '/' }).end())
  endless.listen(0, '127.0.0.1')
  await once(endless, 'listening')
  const address = endless.address()
  const port = typeof address === 'object' ? address?.port : 0
  const result = await measure(`http: { url: "http://127.0.0.1:${port}/" }`)
  expect(result).toMatchObject({ status: 'inconclusive', message: 'more than 5 redirects' })
  endless.close()
})

test('silence is inconclusive after the time for an attempt', async () => {
  const result = await measure('timeout: 50ms, http: { url: "{base}/hang" }')
  expect(result).toMatchObject({ status: 'inconclusive', message: 'no answer within 50 ms' })
  const mute = createServer()
  mute.listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const address = mute.address()
  const port = typeof address === 'object' ? address?.port : 0
  expect(await measure(`timeout: 50ms, http: { url: "https://127.0.0.1:${port}/" }`)).toMatchObject({
    status: 'inconclusive',
  })
  mute.close()
})

test('what is sent is what the file says, and what a variable holds stays in its place', async () => {
  const kind = `http: { url: "{base}/{path}/{expected}?v={odd}#x", method: POST, request-headers: { X-Token: "t {odd}" }, request-body: '{"sha":"{sha}"}', status: 404 }`
  const result = await measureOnce(kind, { vars: { ...vars(), path: 'a b/c', odd: 'x&y=/?é' }, expected: 'v2/../3' })
  expect(result.status).toBe('passed')
  expect(service.requests).toMatchObject([
    {
      method: 'POST',
      url: '/a%20b/c/v2%2F..%2F3?v=x%26y%3D%2F%3F%C3%A9',
      body: '{"sha":"abc"}',
      headers: { 'user-agent': 'slipway' },
    },
  ])
})

test('a secret header is not sent to another site', async () => {
  await using other = await startService({ replicas: 1 })
  const url = `{base}/redirect?to=${encodeURIComponent(`${other.origin}/`)}`
  const headers = 'request-headers: { Authorization: secret, Cookie: secret, X-Plain: kept }'
  expect((await measure(`http: { url: "${url}", ${headers} }`)).status).toBe('passed')
  expect(service.requests[0]?.headers).toMatchObject({ authorization: 'secret', cookie: 'secret' })
  expect(other.requests[0]?.headers).toMatchObject({ 'x-plain': 'kept' })
  expect(other.requests[0]?.headers).not.toHaveProperty('authorization')
  expect(other.requests[0]?.headers).not.toHaveProperty('cookie')
})

test('what was seen is kept, bounded and without secrets', async () => {
  const text = `
version: 1
vars: { base: "${service.origin}", api-token: "\${{ env.TOKEN }}" }
checks:
  - { id: it, within: 0, consecutive: 1, http: { url: "{base}/echo?t={api-token}", status: 500, request-headers: { x: "{api-token}" } } }
`
  const { results, host } = await runFile(text, { env: { TOKEN: 'hush/hush' } })
  expect(results[0]?.evidence).toMatch(/^HTTP 200\ncontent-type: application\/json\n/)
  expect(results[0]?.evidence).toContain('***')
  expect(JSON.stringify(results)).not.toContain('hush')
  expect(host.masked).toContain('hush/hush')
  const big = await measure('http: { url: "{base}/big", status: 500 }')
  expect(big.evidence.length).toBeLessThan(2_001)
})

test('of the headers that were seen, none lets anybody in', () => {
  const headers = new Map([
    ['content-type', 'text/html'],
    ['location', 'https://me:pw@sso.example.com/login?code=s3cret#token=s3cret'],
    ['www-authenticate', 'Digest realm="s3cret", nonce="s3cret"'],
    ['set-cookie', 'sid=s3cret'],
    ['x-amz-security-token', 's3cret'],
    ['refresh', '0; url=/?code=s3cret'],
    ['link', '</?sig=s3cret>'],
    ['retry-after', '30'],
  ])
  const answer = { status: 302, headers, body: 'Found', milliseconds: 1 }
  expect(excerptOf(answer, { host: testHost() })).toBe(
    'HTTP 302\ncontent-type: text/html\nlocation: https://***@sso.example.com/login?…\nwww-authenticate: Digest …\nretry-after: 30\n\nFound',
  )
})

test.each<readonly [string, Parameters<Service['deploy']>[1], Status, string]>([
  ['samples: 40, concurrency: 8, thresholds: ["p(95)<1s", "errors<1%"]', {}, 'passed', '40 requests: p(95)<1s: '],
  ['samples: 10, thresholds: ["med<10s", "avg<=10s", "max<10s", "min<10s"]', {}, 'passed', 'errors<5%: 0.0 %'],
  ['samples: 6, concurrency: 6, thresholds: "med<20ms"', { slow: 60 }, 'failed', 'med<20ms: '],
  ['samples: 40, concurrency: 4', { flaky: 0.5 }, 'failed', '%'],
  ['samples: 40, concurrency: 4, thresholds: "errors<=100%"', { flaky: 0.5 }, 'passed', 'errors<=100%'],
  ['samples: 20', { status: 503 }, 'failed', 'errors<5%: 100.0 % (20 requests): status 503, expected 2xx'],
  ['samples: 20', { half: 'broken' }, 'failed', 'errors<5%: 50.0 %'],
  ['samples: 20', { leaking: 12 }, 'failed', 'errors<5%: 40.0 %'],
])('many requests with %s on a service with %j: %s', async (fields, faults, status, message) => {
  service.deploy('v2.0.0', faults)
  const result = await measure(`http: { url: "{base}/", ${fields} }`)
  expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
  expect(service.requests.length).toBe(Number(/samples: (\d+)/.exec(fields)?.[1]))
})

test('many requests without an answer are no data', async () => {
  const result = await measure('http: { url: "http://127.0.0.1:1/", samples: 10, concurrency: 2 }')
  expect(result).toMatchObject({
    status: 'inconclusive',
    message: '10 of 10 requests had no answer: connection refused (127.0.0.1:1)',
  })
})

test('many requests share connections, single ones do not', async () => {
  await measure('http: { url: "{base}/echo", samples: 8, concurrency: 2 }')
  expect(new Set(service.requests.map(({ headers }) => headers['connection']))).toEqual(new Set(['keep-alive']))
  service.deploy('v2.0.0')
  await measure('http: { url: "{base}/echo" }')
  expect(service.requests[0]?.headers['connection']).toBe('close')
})

test.each<readonly [Parameters<Service['deploy']>[1], Status]>([
  [{ old: 2 }, 'passed'],
  [{ flaky: 0.1 }, 'passed'],
  [{ status: 500 }, 'failed'],
  [{ half: 'broken' }, 'failed'],
])('a whole run over a service with %j is %s', async (faults, status) => {
  service.deploy('v2.0.0', faults)
  const text = `
version: 1
defaults: { interval: 10ms, within: 300ms }
checks:
  - { id: version, version: { url: "{base}/health", json: $.version } }
  - { id: home, http: { url: "{base}/", body: { contains: "{expected}" } } }
`
  expect((await runFile(text, { vars: vars() })).verdict).toBe(status)
})

test.each([
  ['without a scheme', (port: number) => ({ HTTP_PROXY: `127.0.0.1:${port}` }), true],
  ['in lower case', (port: number) => ({ http_proxy: `http://127.0.0.1:${port}` }), true],
  ['with an exception', (port: number) => ({ HTTP_PROXY: `127.0.0.1:${port}`, NO_PROXY: 'none.invalid' }), false],
])('a proxy %s leads to a name that only it knows: %#', async (_name, env, isUsed) => {
  await using proxy = await startHttpProxy()
  const kind = `http: { url: "http://none.invalid:${service.port}/" }`
  const result = await measureOnce(kind, { vars: vars(), env: env(proxy.port) })
  expect(result.status).toBe(isUsed ? 'passed' : 'inconclusive')
  expect(proxy.asked).toEqual(isUsed ? [`GET http://none.invalid:${service.port}/`] : [])
})

test('a proxy that cannot be used is inconclusive, and named without its password', async () => {
  const result = await measureOnce('http: { url: "https://app.invalid/" }', {
    env: { HTTPS_PROXY: 'ftp://me:hush@a.test' },
  })
  expect(result).toMatchObject({ status: 'inconclusive', message: expect.stringContaining('ftp://***@a.test') })
})

test('redirects share the time of one attempt, however many there are', async () => {
  let count = 0
  const slow = createHttp((_, response) => {
    count++
    setTimeout(() => response.writeHead(302, { location: `/${count}` }).end(), 40)
  })
  slow.listen(0, '127.0.0.1')
  await once(slow, 'listening')
  const address = slow.address()
  const port = typeof address === 'object' ? address?.port : 0
  const result = await measure(`timeout: 60ms, inconclusive-limit: 0, http: { url: "http://127.0.0.1:${port}/" }`)
  expect(result).toMatchObject({ status: 'inconclusive', message: expect.stringMatching(/^no answer within 60 ms/) })
  expect(count).toBeLessThanOrEqual(3)
  slow.close()
})
