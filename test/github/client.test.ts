import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { connect } from '../../src/github/connection/client.ts'
import { createComment } from '../../src/github/conversation/comments.ts'
import { addReaction } from '../../src/github/conversation/issues.ts'
import { readPull } from '../../src/github/conversation/pulls.ts'
import { createRelease } from '../../src/github/operations/releases.ts'
import { readRef, updateRefs } from '../../src/github/repository/refs.ts'
import { UserError } from '../../src/input/user-error.ts'
import { formatMarker, marker } from '../../src/markdown/marker.ts'
import { testHost } from '../support/host.ts'
import { complaintOf, createHubs, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

test('masks the token before its first use, and asks nothing to connect', async () => {
  await using hub = await hubs.open()
  expect(hub.log[0]).toBe(`mask ${hub.fake.token.length}`)
  expect(hub.fake.requests).toEqual([])
})

test.each([
  ['', 'is empty'],
  ['two words', 'contains a space'],
  ['line\nbreak', 'line break'],
])('refuses the token %j', async (token, said) => {
  await using hub = await hubs.open()
  const { reason, message } = await complaintOf(connect({ token, host: hub.host, repository: 'octo/ship' }))
  expect(reason).toBe('bad-token')
  expect(message).toContain(said)
  if (token !== '') expect(message).not.toContain(token)
})

test.each(['', 'ship', 'a/b/c', '../x', 'a/b?c'])('refuses the repository %j', async (repository) => {
  await using hub = await hubs.open()
  const { reason } = await complaintOf(connect({ token: 'x', host: hub.host, repository }))
  expect(reason).toBe('validation')
})

test('says each retry in one line of the log', async () => {
  await using hub = await hubs.open()
  hub.fake.fault({ on: 'GET /repos/{owner}/{repo}/git/ref/{ref}', times: 2, trouble: { kind: 'status', status: 502 } })
  await readRef(hub.github, 'refs/heads/main')
  expect(hub.log.slice(1)).toEqual([
    'GitHub: 502 at «read refs/heads/main»; trying again in 0.5 s (attempt 2 of 4).',
    'GitHub: 502 at «read refs/heads/main»; trying again in 1.0 s (attempt 3 of 4).',
  ])
})

test.each([
  [{ kind: 'secondary-limit', retryAfter: 7 } as const, 7_500],
  [{ kind: 'secondary-limit' } as const, 60_500],
  [{ kind: 'primary-limit', resetIn: 20 } as const, 20_500],
  [{ kind: 'primary-limit', resetIn: -5 } as const, 1_500],
])('waits as long as %j says', async (trouble, pause) => {
  await using hub = await hubs.open()
  hub.fake.fault({ trouble })
  await readRef(hub.github, 'refs/heads/main')
  expect(hub.pauses).toEqual([pause])
})

test('tells when a limit ends that it will not wait for', async () => {
  await using hub = await hubs.open()
  hub.fake.state.rate = { limit: 5000, remaining: 0, reset: Date.parse('2026-05-01T13:00:00Z') / 1000 }
  for (const call of [readRef(hub.github, 'refs/heads/main'), updateRefs(hub.github, [])]) {
    const { reason, message } = await complaintOf(call)
    expect(reason).toBe('rate-limited')
    expect(message).toContain('2026-05-01T13:00:00Z')
  }
})

test('gives up on an answer that does not come in time, and tries again', async () => {
  await using hub = await hubs.open()
  hub.fake.fault({ trouble: { kind: 'delay', milliseconds: 600 } })
  const answer = await hub.github.rest({
    purpose: 'read the repository',
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}',
    repeat: 'harmless',
    parse: (data) => data,
    timeout: 250,
  })
  expect(answer).toMatchObject({ full_name: 'octo/ship' })
  expect(hub.log.join()).toContain('no answer in time')
})

test('a cancelled job ends at once, with its own reason', async () => {
  await using hub = await hubs.open()
  const cancelled = new AbortController()
  const host = { ...hub.host, signal: cancelled.signal }
  const github = await connect({ token: hub.fake.token, host, repository: 'octo/ship' })
  hub.fake.fault({ trouble: { kind: 'delay', milliseconds: 300 } })
  const call = complaintOf(createRelease(github, 'v2.0.0', { draft: true }))
  cancelled.abort(new UserError('cancelled', 'The job was cancelled.'))
  expect(await call).toEqual({ reason: 'cancelled', message: 'The job was cancelled.' })
})

test('nobody listens: a complaint that says so', async () => {
  await using hub = await hubs.open()
  const env = { GITHUB_API_URL: 'http://127.0.0.1:4/api/v3' }
  const github = await connect({ token: 'x', host: { ...hub.host, env }, repository: 'octo/ship' })
  const { reason, message } = await complaintOf(readRef(github, 'refs/heads/main'))
  expect(reason).toBe('github-unavailable')
  expect(message).toContain('ECONNREFUSED')
})

test("GitHub's words cannot become a workflow command", async () => {
  await using hub = await hubs.open()
  const server = createServer((_, response) => {
    response.writeHead(422, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ message: 'no\n::error::spoof\n##[error]\u001b[31m' }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port}` }
  const github = await connect({ token: 'x', host: { ...hub.host, env }, repository: 'octo/ship' })
  const { message } = await complaintOf(readPull(github, 1))
  server.close()
  for (const sign of ['\n', '##[', '\u001b']) expect(message).not.toContain(sign)
})

test('goes through the proxy of the environment', async () => {
  const seen: string[] = []
  const proxy = createServer().listen(0, '127.0.0.1')
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await once(proxy, 'listening')
  const address = proxy.address()
  const port = typeof address === 'object' ? address?.port : 0
  // The proxy is read when octokit is loaded, so it takes a process of its own.
  const script = `
    const { connect } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/github/connection/client.ts'))})
    const { readRef } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/github/repository/refs.ts'))})
    const log = Object.fromEntries(['info', 'debug', 'notice', 'warning', 'error'].map((name) => [name, () => {}]))
    const host = { env: process.env, now: () => new Date(), random: () => 0, sleep: async () => {}, signal: new AbortController().signal, log, secrets: { add: () => {} } }
    const github = await connect({ token: 'x', host, repository: 'octo/ship' })
    await readRef(github, 'refs/heads/main').catch((error) => console.log(error.reason))`
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_API_URL: 'http://github.example/api/v3',
    http_proxy: `http://127.0.0.1:${port}`,
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
  proxy.close()
  expect(seen).toContain('github.example:80')
  expect(stdout.trim()).toBe('github-unavailable')
})

/** A server that answers everything with a body that does not end. */
async function endlessServer() {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    const spaces = Buffer.alloc(1024 ** 2, ' ')
    const source = new Readable({ read: () => void source.push(spaces) })
    pipeline(source, response.writeHead(200, { 'content-type': 'application/json' }), () => {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { server, port, asked: () => asked }
}

test('an answer without end is read up to 64 MiB, once', async () => {
  const { server, port, asked } = await endlessServer()
  const host = testHost({ GITHUB_API_URL: `http://127.0.0.1:${port}` })
  const github = await connect({ token: 'x', host, repository: 'octo/ship' })
  const { reason, message } = await complaintOf(readRef(github, 'refs/heads/main'))
  server.close()
  server.closeAllConnections()
  expect({ reason, asked: asked() }).toEqual({ reason: 'github-unavailable', asked: 1 })
  expect(message).toContain('an answer of more than 64 MiB, 1 time.')
})

test('a long series of reactions is paced, a short one is not', async () => {
  await using hub = await hubs.open()
  const number = hub.fake.addIssue({ title: 'Approve?', body: 'x' }).number
  const own = marker('gate', [['deployment', '7']])
  const { id } = await createComment(hub.github, number, own, formatMarker(own), 'issue')
  for (let count = 0; count < 9; count++) await addReaction(hub.github, id, '+1')
  expect(hub.pauses).toEqual([])
  for (let count = 0; count < 3; count++) await addReaction(hub.github, id, '+1')
  expect(hub.pauses).toEqual([1_000, 1_000, 1_000])
})

test('a proxy that is none is refused before anything is asked, its password hidden', async () => {
  const given = { GITHUB_API_URL: 'https://github.example', HTTPS_PROXY: 'http://me:s3cret@pro xy' }
  const refused = connect({ token: 'x', host: testHost(given), repository: 'octo/ship' })
  expect(await complaintOf(refused)).toEqual({
    reason: 'invalid-input',
    message: expect.stringMatching(/^HTTPS_PROXY is `http:\/\/\*\*\*@pro xy`, which is not an address\./),
  })
  const fine = testHost({ ...given, GITHUB_API_URL: 'http://github.example' })
  await connect({ token: 'x', host: fine, repository: 'octo/ship' })
})
