import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { findCluster } from '../../src/kubernetes/access.ts'
import { type Kubernetes, openKubernetes } from '../../src/kubernetes/client.ts'
import { endless, startEndless } from '../support/endless.ts'
import { listen } from '../support/listen.ts'
import { startHttpProxy, startSocksProxy } from '../support/proxy.ts'
import { deploy, openStage, type Stage } from './stage.ts'

const deployment = { apiVersion: 'apps/v1', kind: 'Deployment' }
const pod = { apiVersion: 'v1', kind: 'Pod' }

async function connect(server: string, env: Stage['host']['env'], stage: Stage, more = ''): Promise<Kubernetes> {
  const kubeconfig = join(stage.host.workspace, 'bounds.yml')
  const ca = readFileSync(stage.certificates.ca).toString('base64')
  const cluster = `server: "${server}", tls-server-name: localhost, certificate-authority-data: ${ca}${more}`
  writeFileSync(
    kubeconfig,
    `current-context: a\ncontexts: [{name: a, context: {cluster: a, user: a}}]\nclusters: [{name: a, cluster: {${cluster}}}]\nusers: [{name: a, user: {token: ${stage.kubernetes.token}}}]\n`,
  )
  const host = { ...stage.host, env }
  return openKubernetes(await findCluster({ kubeconfig, context: '' }, host), host)
}

test.each(Object.entries(endless))(
  'a server that %s is abandoned within the time of the caller',
  async (_name, behave) => {
    await using stage = await openStage()
    await using server = await startEndless(behave)
    const kubernetes = await connect(`http://127.0.0.1:${server.port}`, {}, stage)
    const limit = { timeout: 40, signal: new AbortController().signal }
    const given = { reason: expect.stringMatching(/^kubernetes-(unreachable|refused)$/) }
    await expect(kubernetes.get(deployment, 'prod', 'web', limit)).rejects.toMatchObject(given)
    await expect(kubernetes.list(pod, 'prod', '', limit)).rejects.toMatchObject(given)
    const custom = { apiVersion: 'a.test/v1', kind: 'A' }
    await expect(kubernetes.get(custom, 'prod', 'web', limit)).rejects.toMatchObject(given)
    // What has ended is kept for the next request.
    await kubernetes[Symbol.asyncDispose]()
    await server.allClosed()
  },
)

test('running requests end when the client is disposed of', async () => {
  await using stage = await openStage()
  await using server = await startEndless(() => kubernetes[Symbol.asyncDispose]())
  const kubernetes = await connect(`http://127.0.0.1:${server.port}`, {}, stage)
  await expect(kubernetes.get(deployment, 'prod', 'web')).rejects.toThrow('the client is closed')
  await server.allClosed()
  expect(server.count()).toBe(1)
})

test("a pause longer than the caller's time is not waited for, and the error says so", async () => {
  await using stage = await openStage()
  stage.kubernetes.fault('GET', { status: 429, headers: { 'retry-after': '99999999' } })
  const waits: number[] = []
  const sleeping = { ...stage.host, sleep: async (time: number) => void waits.push(time) }
  const cluster = await findCluster({ kubeconfig: stage.kubeconfig, context: '' }, sleeping)
  await using kubernetes = openKubernetes(cluster, sleeping)
  await expect(kubernetes.get(deployment, 'prod', 'web')).rejects.toMatchObject({
    reason: 'kubernetes-refused',
    message: expect.stringContaining('(HTTP 429, next attempt allowed in 99999999 s, '),
  })
  expect(waits).toEqual([])
  expect(stage.kubernetes.requests).toHaveLength(1)
})

test('attempts are counted, and the error says how many', async () => {
  await using stage = await openStage()
  await using kubernetes = openKubernetes(
    await findCluster({ kubeconfig: stage.kubeconfig, context: '' }, stage.host),
    stage.host,
  )
  for (let count = 0; count < 9; count++) stage.kubernetes.fault('GET', { status: 503 })
  await expect(kubernetes.get(deployment, 'prod', 'web')).rejects.toThrow('(HTTP 503, 4 attempts, ')
  expect(stage.kubernetes.requests).toHaveLength(4)
})

/** An API server that answers every request alike. */
async function answering(status: number, body: string) {
  let count = 0
  const server = createServer((_, response) => {
    count++
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  const { port, stop } = await listen(server)
  return { url: `http://127.0.0.1:${port}`, count: () => count, [Symbol.asyncDispose]: stop }
}

test('a list whose snapshot always expires is restarted three times', async () => {
  await using stage = await openStage()
  await using server = await answering(410, '{"message": "gone"}')
  await using kubernetes = await connect(server.url, {}, stage)
  await expect(kubernetes.list(pod, 'prod')).rejects.toMatchObject({ reason: 'kubernetes-refused' })
  expect(server.count()).toBe(4)
})

test('an answer that is too long is an error, and requested once', async () => {
  await using stage = await openStage()
  await using server = await answering(200, ' '.repeat(64 * 1024 * 1024 + 1))
  await using kubernetes = await connect(server.url, {}, stage)
  await expect(kubernetes.list(pod, 'prod')).rejects.toMatchObject({
    reason: 'kubernetes-refused',
    message: expect.stringMatching(/is longer than 67108864 bytes\. Request less/),
  })
  expect(server.count()).toBe(1)
})

test('an exec plugin that does not end is abandoned within the time of the caller, and stopped with the client', async () => {
  await using stage = await openStage()
  await using server = await startEndless(() => {})
  const plugin = join(stage.host.workspace, 'hang')
  writeFileSync(plugin, `#!/bin/bash\nexec 3<>/dev/tcp/127.0.0.1/${server.port}\ncat <&3\n`, { mode: 0o755 })
  const kubeconfig = join(stage.host.workspace, 'plugin.yml')
  const user = `{exec: {command: ${plugin}, apiVersion: client.authentication.k8s.io/v1}}`
  writeFileSync(
    kubeconfig,
    `current-context: a\ncontexts: [{name: a, context: {cluster: a, user: a}}]\nclusters: [{name: a, cluster: {server: "${stage.kubernetes.server}"}}]\nusers: [{name: a, user: ${user}}]\n`,
  )
  const kubernetes = openKubernetes(await findCluster({ kubeconfig, context: '' }, stage.host), stage.host)
  const limit = { timeout: 100, signal: new AbortController().signal }
  // Two that wait for one plugin.
  const asked = [1, 2].map(() => kubernetes.get(deployment, 'prod', 'web', limit).catch((error: unknown) => error))
  for (const error of await Promise.all(asked)) expect(error).toMatchObject({ reason: 'kubernetes-unreachable' })
  await kubernetes[Symbol.asyncDispose]()
  await server.allClosed()
  expect(server.count()).toBeLessThanOrEqual(1)
  expect(stage.kubernetes.requests).toEqual([])
})

describe('a proxy', () => {
  /** The API server by a name that only the proxy knows. */
  const named = ({ kubernetes }: Stage) => kubernetes.server.replace('127.0.0.1', 'api.test')

  test.each<readonly [string, (port: number) => Readonly<Record<string, string>>]>([
    ['HTTPS_PROXY', (port) => ({ HTTPS_PROXY: `http://127.0.0.1:${port}` })],
    ['https_proxy', (port) => ({ https_proxy: `http://127.0.0.1:${port}` })],
    ['HTTPS_PROXY without a scheme', (port) => ({ HTTPS_PROXY: `127.0.0.1:${port}` })],
    ['NO_PROXY of others', (port) => ({ HTTPS_PROXY: `127.0.0.1:${port}`, NO_PROXY: 'other.test,10.0.0.0/8' })],
  ])('of %s is used', async (_name, env) => {
    await using stage = await openStage()
    deploy(stage.kubernetes, ['r/web:1.0.0'])
    await using proxy = await startHttpProxy()
    await using kubernetes = await connect(named(stage), env(proxy.port), stage)
    expect(await kubernetes.get(deployment, 'prod', 'web')).toBeDefined()
    expect(await kubernetes.get(deployment, 'prod', 'web')).toBeDefined()
    // The connection is kept.
    expect(proxy.asked).toEqual([`CONNECT ${new URL(named(stage)).host}`])
  })

  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['an address of this machine', '127.0.0.1', {}],
    ['NO_PROXY', 'localhost', { NO_PROXY: 'localhost' }],
    ['no_proxy', '127.0.0.1', { no_proxy: '127.0.0.0/8' }],
  ])('is not used for %s', async (_name, name, env) => {
    await using stage = await openStage()
    await using proxy = await startHttpProxy()
    const server = stage.kubernetes.server.replace('127.0.0.1', name)
    const all = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, ...env }
    await using kubernetes = await connect(server, all, stage)
    expect(await kubernetes.get(deployment, 'prod', 'web')).toBeUndefined()
    expect(proxy.asked).toEqual([])
  })

  test('of kubeconfig has priority over that of the environment, and over NO_PROXY', async () => {
    await using stage = await openStage()
    await using proxy = await startSocksProxy('me:pass')
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '*' }
    const own = `, proxy-url: "socks5://me:pass@127.0.0.1:${proxy.port}"`
    await using kubernetes = await connect(named(stage), env, stage, own)
    expect(await kubernetes.get(deployment, 'prod', 'web')).toBeUndefined()
    expect(proxy.asked).toEqual([`socks ${new URL(named(stage)).host} me:pass`])
    expect(stage.host.masked).toContain('pass')
  })

  test.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    ['HTTPS_PROXY', { HTTPS_PROXY: 'ftp://me:hush@a.test' }, '', 'HTTPS_PROXY is `ftp://***@a.test`; allowed schemes:'],
    [
      'proxy-url',
      {},
      ', proxy-url: "socks4://me:hush@a.test"',
      '`proxy-url` is `socks4://***@a.test`; allowed schemes',
    ],
  ])('of %s that cannot be used is refused, without its password', async (_name, env, more, message) => {
    await using stage = await openStage()
    const error = await connect(named(stage), env, stage, more).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ reason: 'kubernetes-config', message: expect.stringContaining(message) })
    expect(String(error)).not.toContain('hush')
  })
})
