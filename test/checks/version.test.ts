import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { KubernetesReader, Status } from '../../src/checks/checks.ts'
import { type Service, startService } from '../support/service.ts'
import { measureOnce, runFile, type Scene } from './stage.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ replicas: 3 })
})
afterAll(async () => service[Symbol.asyncDispose]())
beforeEach(() => service.deploy('v2.0.0'))

const measure = (fields: string, scene: Scene = {}) =>
  measureOnce(`version: { ${fields} }`, { vars: { base: service.origin }, ...scene })

test.each<readonly [string, Status, string]>([
  ['url: "{base}/health", json: $.version', 'passed', 'version `v2.0.0`'],
  ['url: "{base}/health", header: X-Version', 'passed', 'version `v2.0.0`'],
  ['url: "{base}/version.txt", text: "/app (\\\\S+)/"', 'passed', 'version `v2.0.0`'],
  ['url: "{base}/version.txt", equals: "app v2.0.0"', 'passed', 'version `app v2.0.0`'],
  ['url: "{base}/health", json: $.version, equals: 2.0.0', 'passed', 'version `v2.0.0`'],
  ['url: "{base}/health", json: $.version, equals: 2.0', 'failed', 'version `v2.0.0`, expected `2.0`'],
  ['url: "{base}/health", json: $.version, equals: v2.0.0-rc.1', 'failed', 'expected `v2.0.0-rc.1`'],
  ['url: "{base}/health", json: $.build', 'failed', 'no value at `$.build`, expected `v2.0.0`'],
  ['url: "{base}/health", header: x-build', 'failed', 'no header `x-build`'],
  ['url: "{base}/", json: $.version', 'failed', 'the body is not JSON'],
  ['url: "{base}/version.txt", text: "/build (\\\\S+)/"', 'failed', 'no version in the body'],
  ['url: "{base}/none"', 'failed', 'status 404, expected `v2.0.0`'],
  ['url: "{base}/cut"', 'inconclusive', 'connection reset'],
])('version { %s } is %s: %s', async (fields, status, message) => {
  expect(await measure(fields)).toMatchObject({ status, message: expect.stringContaining(message) })
})

test('no cache can answer, unless the file says otherwise', async () => {
  await measure('url: "{base}/health?a=b", json: $.version')
  await measure('url: "{base}/health", json: $.version, cache-busting: false')
  const [first, second] = service.requests
  expect(first?.url).toMatch(/^\/health\?a=b&_=[a-z\d]{8,}$/)
  expect(first?.headers).toMatchObject({ 'cache-control': 'no-cache', pragma: 'no-cache' })
  expect(second).toMatchObject({ url: '/health' })
  expect(second?.headers).not.toHaveProperty('cache-control')
})

/** A service that knows its address only as it is, as one with `if (url === '/health')` does. */
async function exactly(
  other: { readonly status: number; readonly body: string },
  plain: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<AsyncDisposable & { readonly origin: string; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/health') response.writeHead(200, plain.headers ?? {}).end(plain.body ?? '{"version":"2.0.0"}')
    else response.writeHead(other.status).end(other.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { origin: `http://127.0.0.1:${port}`, asked, [Symbol.asyncDispose]: close }
}

test.each([
  { status: 404, body: 'no such page' },
  { status: 400, body: '' },
  { status: 200, body: '<h1>Hello</h1>' },
])('a service that knows its address only without a parameter is asked so before it has failed: %j', async (other) => {
  await using strict = await exactly(other)
  const fields = 'url: "{base}/health", json: $.version'
  const vars = { base: strict.origin }
  expect(await measure(fields, { vars })).toMatchObject({ status: 'passed', message: 'version `2.0.0`' })
  expect(strict.asked).toEqual([expect.stringMatching(/^\/health\?_=\w+$/), '/health'])
  const old = await measure(fields, { vars, expected: 'v2.1.0' })
  const begun = other.body === '' ? 'with an empty body' : `and began \`${other.body}\``
  const told = `\`${strict.origin}/health?_=…\` answered ${other.status} ${begun}; \`${strict.origin}/health\` answered 200 and began`
  expect(old.status).toBe('failed')
  expect(old.message).toContain(`version \`2.0.0\`, expected \`v2.1.0\`: ${told}`)
})

test.each([
  { status: 200, body: 'OK' },
  { status: 200, body: '' },
  { status: 200, body: '<!doctype html><title>Shop</title>' },
  { status: 200, body: 'name: shop\nstatus: up' },
])('a text that is not the version is no answer before the plain address was asked: %j', async (other) => {
  await using strict = await exactly(other, { body: ' 2.0.0\n' })
  const vars = { base: strict.origin }
  expect(await measure('url: "{base}/health"', { vars })).toMatchObject({
    status: 'passed',
    message: 'version `2.0.0`',
  })
  expect(strict.asked).toHaveLength(2)
  const old = await measure('url: "{base}/health"', { vars, expected: 'v2.1.0' })
  expect(old).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('version `2.0.0`, expected `v2.1.0`'),
  })
})

test.each<readonly [string, string]>([
  ['', 'the body is empty'],
  ['<html>\n</html>', 'the body is an HTML page, not a version'],
  ['a: 1\nb: 2', 'the body has several lines, so it is not a version'],
])('a body that is not a version, at both addresses: %j', async (body, message) => {
  await using strict = await exactly({ status: 200, body }, { body })
  const result = await measure('url: "{base}/health"', { vars: { base: strict.origin } })
  expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining(message) })
})

test.each(['1.9.0', 'v3', '1.9.0-rc.1+build.7', 'abcdef0123'])(
  '%s is another version, and asked for once',
  async (body) => {
    await using old = await exactly({ status: 200, body })
    const result = await measure('url: "{base}/health"', { vars: { base: old.origin } })
    expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining(`version \`${body}\``) })
    expect(old.asked).toHaveLength(1)
  },
)

test('the plain address is not asked where the first answer had a version, was an error of the server, or the file says so', async () => {
  await using old = await exactly({ status: 200, body: '{"version":"1.0.0"}' })
  await using down = await exactly({ status: 503, body: 'down' })
  const fields = 'url: "{base}/health", json: $.version'
  for (const strict of [old, down]) {
    expect((await measure(fields, { vars: { base: strict.origin } })).status).toBe('failed')
    expect(strict.asked).toHaveLength(1)
  }
  await using plain = await exactly({ status: 404, body: '' })
  const vars = { base: plain.origin }
  expect((await measure(`${fields}, cache-busting: false`, { vars })).status).toBe('passed')
  expect(plain.asked).toEqual(['/health'])
})

test('what a cache kept for the plain address is no answer of the service', async () => {
  await using kept = await exactly({ status: 404, body: 'gone' }, { headers: { age: '60' } })
  const result = await measure('url: "{base}/health", json: $.version', { vars: { base: kept.origin } })
  expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining('status 404, expected `v2.0.0`') })
})

test('a redirect is named, with where it led to', async () => {
  const { message } = await measure('url: "{base}/redirect?to=/none"')
  expect(message).toContain(
    `\`${service.origin}/redirect?to=/none\`, which led to \`${service.origin}/none\`, answered 404`,
  )
})

test('every replica of a list is asked, under the name of the service', async () => {
  const addresses = JSON.stringify(service.addresses)
  const fields = `url: "http://app.example.test:${service.port}/health", json: $.version, addresses: ${addresses}`
  expect(await measure(fields)).toMatchObject({ status: 'passed', message: 'version `v2.0.0` (all 3 replicas)' })
  expect(service.requests.map(({ replica }) => replica).toSorted()).toEqual([1, 2, 3])
  expect(service.requests[0]?.headers['host']).toBe(`app.example.test:${service.port}`)
  service.deploy('v2.0.0')
  service.deploy('v2.1.0', { half: 'old' })
  expect(await measure(fields, { expected: 'v2.1.0' })).toMatchObject({
    status: 'failed',
    message: `127.0.0.3: version \`v2.0.0\`, expected \`v2.1.0\`: \`http://app.example.test:${service.port}/health?_=…\` answered 200 and began \`{"version":"v2.0.0","status":"ok","checks":[{"name":"db","u…\` (1 of 3 replicas)`,
  })
  service.deploy('v2.0.0', { half: 'broken' })
  expect(await measure(fields)).toMatchObject({
    status: 'failed',
    message: `127.0.0.3: status 500, expected \`v2.0.0\`: \`http://app.example.test:${service.port}/health?_=…\` answered 500 and began \`error 500\` (1 of 3 replicas)`,
  })
})

test('a replica may have a port of its own; one that does not answer is inconclusive, one that is old is not', async () => {
  const [good = ''] = service.addresses
  const measureOn = (...addresses: readonly string[]) =>
    measure(`url: "http://app.example.test/health", json: $.version, addresses: ${JSON.stringify(addresses)}`)
  expect((await measureOn(`${good}:${service.port}`, `localhost:${service.port}`)).status).toBe('passed')
  expect(await measureOn(`${good}:${service.port}`, '127.0.0.1:1')).toMatchObject({
    status: 'inconclusive',
    message: '127.0.0.1: connection refused (127.0.0.1:1) (1 of 2 replicas)',
  })
  service.deploy('v1.9.0')
  expect((await measureOn('127.0.0.1:1', `${good}:${service.port}`)).status).toBe('failed')
})

test('every address of a name is asked', async () => {
  const result = await measure(`url: "http://127.0.0.1:${service.port}/health", json: $.version, addresses: dns`)
  expect(result.status).toBe('passed')
  expect(await measure('url: "http://no-such-name.invalid/", addresses: dns')).toMatchObject({
    status: 'inconclusive',
    message: expect.stringContaining('name '),
  })
})

function pod(ip: string, changes: { readonly ready?: boolean; readonly ending?: boolean } = {}): unknown {
  return {
    metadata: changes.ending ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {},
    status: { podIP: ip, conditions: [{ type: 'Ready', status: changes.ready === false ? 'False' : 'True' }] },
  }
}

test('every pod that takes traffic is asked', async () => {
  const asked: unknown[] = []
  const [one = '', two = '', three = ''] = service.addresses
  const kubernetes: KubernetesReader = {
    get: () => Promise.reject(new Error('not asked')),
    list: async (kind, namespace, selector) => {
      asked.push([kind, namespace, selector])
      return [pod(one), pod(two, { ready: false }), pod(three, { ending: true })]
    },
  }
  const fields = `url: "http://web.prod:80/health", json: $.version, addresses: { pods: { namespace: prod, selector: app=web, port: ${service.port} } }`
  expect((await measure(fields, { kubernetes })).status).toBe('passed')
  expect(service.requests.map(({ replica }) => replica)).toEqual([1])
  expect(asked).toEqual([[{ apiVersion: 'v1', kind: 'Pod' }, 'prod', 'app=web']])
  expect(await measure(fields, { kubernetes: { ...kubernetes, list: async () => [] } })).toMatchObject({
    status: 'inconclusive',
    message: 'no replica is ready',
  })
  expect(await measure(fields)).toMatchObject({
    status: 'inconclusive',
    message: 'there is no cluster to ask for its pods',
  })
})

test('the old version that still answers is not taken for the new one, and may take its time to go', async () => {
  service.deploy('v1.0.0')
  service.deploy('v2.0.0', { old: 4 })
  const text = `
version: 1
checks: [{ id: it, interval: 10ms, within: 5s, version: { url: "{base}/health", json: $.version } }]
`
  const { verdict, results } = await runFile(text, { vars: { base: service.origin } })
  expect(verdict).toBe('passed')
  expect(results[0]).toMatchObject({ attempts: 7, consecutive: 3 })
})

test('hostile versions stay text', async () => {
  service.deploy(`::error::x\u001b[31m\`${'y'.repeat(500)}`)
  const { message, evidence } = await measure('url: "{base}/health", json: $.version')
  expect(message).toMatch(
    /^version `:\u200b:error::x\\u001b\[31m.y+…`, expected `v2.0.0`: `http:\/\/[\d.:]+\/health\?_=…` answered 200 and began `.{60}`$/,
  )
  expect(message.length).toBeLessThan(400)
  expect(Buffer.byteLength(evidence)).toBeLessThan(3_000)
})
