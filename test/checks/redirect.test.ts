import { followRedirect, type Next, type Sent } from '../../src/checks/redirect.ts'
import { startService } from '../support/service.ts'
import { measureOnce } from './stage.ts'

const from = 'https://app.test/a/b'

interface Shape {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly status?: number
  readonly url?: string
}

function follow(
  location: string | undefined,
  { method = 'GET', headers = {}, body, status = 302, url = from }: Shape = {},
) {
  const sent: Sent = { url: new URL(url), method, headers, body, withheld: [] }
  return followRedirect(sent, { status, location }, (value) => value.includes('hush'))
}

function sentBy(next: Next): Sent {
  if (next.kind !== 'ask') throw new Error(JSON.stringify(next))
  return next.sent
}

/** Other origins than that of `from`. */
const others = [
  'https://other.test/',
  '//other.test/',
  'http://app.test/a/b',
  'https://app.test:8443/',
  'https://www.app.test/',
]
const same = ['/c', 'c', '?d', 'https://app.test/c', 'https://APP.test:443/c', '//app.test/c']

test.each([
  'authorization',
  'cookie',
  'cookie2',
  'proxy-authorization',
  'x-api-key',
  'private-token',
  'x-vault-token',
  'x-auth',
  'ocp-apim-subscription-key',
  'x-functions-key',
  'x-amz-security-token',
  'x-goog-iap-jwt-assertion',
  'x-hub-signature-256',
  'x-session-id',
  'x-csrf-token',
  'x-forwarded-user',
])('the header %s stays where it is', (name) => {
  const headers = { [name]: 'value', accept: '*/*' }
  for (const location of others) expect(sentBy(follow(location, { headers })).headers).toEqual({ accept: '*/*' })
  for (const location of same) expect(sentBy(follow(location, { headers })).headers).toEqual(headers)
})

test('a header whose value holds a secret stays where it is, whatever its name', () => {
  const headers = { 'x-tenant': 'a hush b', 'x-canary': 'always', accept: '*/*' }
  const kept = { 'x-canary': 'always', accept: '*/*' }
  for (const location of others) expect(sentBy(follow(location, { headers })).headers).toEqual(kept)
  for (const location of same) expect(sentBy(follow(location, { headers })).headers).toEqual(headers)
})

test('the credentials of an address stay where they are', () => {
  const url = 'https://user:hush@app.test/a'
  for (const location of others)
    expect(sentBy(follow(location, { url })).url).toMatchObject({ username: '', password: '' })
  expect(sentBy(follow('/c', { url })).url.href).toBe('https://user:hush@app.test/c')
})

test.each([307, 308, 301, 302])('a body is not sent to another origin: %s of a PUT', (status) => {
  for (const location of others)
    expect(follow(location, { method: 'PUT', body: 'order', status })).toEqual({
      kind: 'refused',
      why: expect.stringMatching(
        /^a redirect \(30\d\) to another origin, https?:\/\/[^,]+: the body is not sent there; request that/,
      ),
    })
  for (const location of same)
    expect(sentBy(follow(location, { method: 'PUT', body: 'order', status })).body).toBe('order')
})

test.each<readonly [number, string, string]>([
  [301, 'GET', 'GET'],
  [301, 'POST', 'GET'],
  [302, 'POST', 'GET'],
  [303, 'POST', 'GET'],
  [303, 'PUT', 'GET'],
  [303, 'HEAD', 'HEAD'],
  [302, 'DELETE', 'DELETE'],
  [307, 'POST', 'POST'],
  [308, 'POST', 'POST'],
])('%s of a %s asks by %s', (status, method, expected) => {
  const headers = { 'content-type': 'text/plain', accept: '*/*' }
  const sent = sentBy(follow('/c', { status, method, headers, ...(method === 'POST' ? { body: 'a' } : {}) }))
  const isDropped = method !== expected
  expect(sent.method).toBe(expected)
  expect(sent.headers).toEqual(isDropped ? { accept: '*/*' } : headers)
  expect(sent.body).toBe(method === 'POST' && !isDropped ? 'a' : undefined)
})

test.each<readonly [number, string | undefined, Next['kind']]>([
  [200, '/c', 'answer'],
  [304, '/c', 'answer'],
  [300, '/c', 'answer'],
  [302, undefined, 'answer'],
  [302, 'ftp://a/', 'refused'],
  [302, 'javascript:alert(1)', 'refused'],
  [302, 'http://[', 'refused'],
])('%s with %j: %s', (status, location, kind) => {
  expect(follow(location, { status }).kind).toBe(kind)
})

test('what is secret does not come back once it was left, and nothing of it arrives', async () => {
  await using service = await startService({ replicas: 1 })
  await using other = await startService({ replicas: 1 })
  const to = (url: string) => encodeURIComponent(url)
  const back = `${other.origin}/redirect?to=${to(`${service.origin}/end`)}`
  const headers = 'request-headers: { x-api-key: k1, PRIVATE-TOKEN: k2, X-Vault-Token: k3, x-plain: kept }'
  await measureOnce(`http: { url: "${service.origin}/redirect?to=${to(back)}", ${headers} }`)
  const seen = [...service.requests, ...other.requests]
  expect(seen).toHaveLength(3)
  expect(seen.filter((request) => /k[123]/.test(JSON.stringify(request.headers)))).toEqual([service.requests[0]])
  expect(seen.every((request) => request.headers['x-plain'] === 'kept')).toBe(true)
})

test('what was not sent is named where the answer is not as expected, and `host` is not sent either', async () => {
  await using service = await startService({ replicas: 1 })
  await using other = await startService({ replicas: 1 })
  const url = `${service.origin}/redirect?to=${encodeURIComponent(`${other.origin}/none`)}`
  const result = await measureOnce(
    `http: { url: "${url}", request-headers: { x-api-key: k1, host: own.test, accept: a } }`,
  )
  expect(result).toMatchObject({
    status: 'failed',
    message: 'status 404, expected 2xx; a redirect led to another origin, to which `x-api-key` was not sent',
  })
  expect(service.requests[0]?.headers['host']).toBe('own.test')
  expect(other.requests[0]?.headers).toMatchObject({ host: new URL(other.origin).host, accept: 'a' })
})
