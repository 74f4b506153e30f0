/** A service that refuses connections: one that answered before has failed, of another nothing is known. */
import { createServer } from 'node:http'
import { AnsweredPlaces, type Status } from '../../src/checks/checks.ts'
import { listen, ownAddress } from '../support/listen.ts'
import { startHttpProxy } from '../support/proxy.ts'
import { measureOnce, runFile } from './stage.ts'

/** A service that answers so many times, and then is gone. */
async function mortal(
  answers: number,
  host = '127.0.0.1',
): Promise<{ readonly port: number; readonly origin: string }> {
  let left = answers
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close')
    response.end('{"version":"v1.0.0"}', () => {
      left--
      if (left <= 0) server.close()
    })
  })
  const { port } = await listen(server, host)
  return { port, origin: `http://${host}:${port}` }
}

const own = ownAddress()

const patience = 'interval: 10ms, within: 300ms'

const kinds: readonly (readonly [string, string])[] = [
  ['http', 'http: { url: "{base}/", status: 201 }'],
  ['http with samples', 'http: { url: "{base}/", samples: 4, status: 201 }'],
  ['version', 'version: { url: "{base}/", json: $.version, cache-busting: false }'],
]

async function endOf(kind: string, host: string) {
  const { origin } = await mortal(1, host)
  const text = `version: 1\nchecks: [{ id: it, ${patience}, ${kind} }]\n`
  const { verdict, results } = await runFile(text, { vars: { base: origin } })
  return [verdict, results[0]?.message]
}

if (own !== undefined)
  test.each(kinds)('%s: what answered once and refuses now has failed', async (_, kind) => {
    expect(await endOf(kind, own)).toEqual([
      'failed',
      expect.stringMatching(/connection refused \([\d.]+:\d+\): it answered before, but accepts no connections now/),
    ])
  })

test.each(kinds)('%s: on a loopback address it may be a tunnel that ended', async (_, kind) => {
  expect(await endOf(kind, '127.0.0.1')).toEqual([
    'inconclusive',
    expect.stringMatching(/connection refused \([\d.]+:\d+\): it answered before, but a tunnel may have ended/),
  ])
})

if (own !== undefined)
  test('what one check heard counts for another', async () => {
    const { port, origin } = await mortal(3, own)
    const text = `
version: 1
defaults: { ${patience} }
checks:
  - { id: version, version: { url: "{base}/health", json: $.version, cache-busting: false, equals: v1.0.0 } }
  - { id: home, http: { url: "{base}/" } }
  - { id: cert, tls: { host: ${own}, port: ${port} } }
`
    const { verdict, results } = await runFile(text, { vars: { base: origin } })
    expect(verdict).toBe('failed')
    expect(results[0]).toMatchObject({ id: 'version', status: 'passed' })
  })

test('what refuses from the start is inconclusive, and so is a replica that goes', async () => {
  const { origin, port } = await mortal(1)
  await fetch(origin).then((response) => response.text())
  const status = async (kind: string): Promise<Status> => (await measureOnce(kind, { vars: { base: origin } })).status
  expect(await status('http: { url: "{base}/" }')).toBe('inconclusive')
  expect(await status('version: { url: "{base}/", json: $.version }')).toBe('inconclusive')
  expect(await status(`tls: { host: 127.0.0.1, port: ${port} }`)).toBe('inconclusive')
  const { origin: other } = await mortal(1)
  const text = `version: 1\nchecks: [{ id: it, ${patience}, version: { url: "{base}/", json: $.version, addresses: ["127.0.0.1"] } }]\n`
  expect((await runFile(text, { vars: { base: other } })).verdict).toBe('inconclusive')
})

test('a proxy that refuses says nothing of the service behind it', async () => {
  const proxy = await startHttpProxy()
  const { origin } = await mortal(1)
  const answered = new AnsweredPlaces()
  const text = `version: 1\nchecks: [{ id: it, within: 0, consecutive: 1, http: { url: "{base}/", status: 201 } }]\n`
  const scene = {
    vars: { base: origin.replace('127.0.0.1', 'app.test') },
    env: { HTTP_PROXY: `127.0.0.1:${proxy.port}` },
    answered,
  }
  await runFile(text, scene)
  await proxy[Symbol.asyncDispose]()
  expect((await runFile(text, scene)).verdict).toBe('inconclusive')
})
