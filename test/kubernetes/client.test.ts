import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AccessInputs, findCluster } from '../../src/kubernetes/access.ts'
import { type Kubernetes, openKubernetes } from '../../src/kubernetes/client.ts'
import { deploy, openStage, type Stage } from './stage.ts'

const deployment = { apiVersion: 'apps/v1', kind: 'Deployment' }
const pod = { apiVersion: 'v1', kind: 'Pod' }
const shop = { apiVersion: 'blog.example.com/v1', kind: 'BookStore' }

async function connect(stage: Stage, inputs: Partial<AccessInputs> = {}, host = stage.host): Promise<Kubernetes> {
  return openKubernetes(await findCluster({ kubeconfig: stage.kubeconfig, context: '', ...inputs }, host), host)
}

test('a list is read page by page', async () => {
  await using stage = await openStage()
  for (let index = 0; index < 600; index++)
    stage.kubernetes.put('v1', 'pods', {
      kind: 'Pod',
      metadata: { name: `p-${index}`, labels: { app: index < 550 ? 'a' : 'b' } },
    })
  await using kubernetes = await connect(stage)
  expect(await kubernetes.list(pod, 'prod', 'app=a')).toHaveLength(550)
  expect(stage.kubernetes.requests).toHaveLength(3)
})

test('any kind is found by the server’s own discovery, requested once', async () => {
  await using stage = await openStage()
  stage.kubernetes.put('blog.example.com/v1', 'bookstores', {
    kind: 'BookStore',
    metadata: { name: 'shop' },
    status: { x: 1 },
  })
  await using kubernetes = await connect(stage)
  expect(await kubernetes.get(shop, 'prod', 'shop')).toMatchObject({ status: { x: 1 } })
  expect(await kubernetes.get(shop, 'prod', 'other')).toBeUndefined()
  expect(stage.kubernetes.requests.filter((line) => line === 'GET /apis/blog.example.com/v1')).toHaveLength(1)
  expect(await kubernetes.get({ ...shop, apiVersion: 'blog.example.com' }, 'prod', 'shop')).toMatchObject({
    status: { x: 1 },
  })
  await expect(kubernetes.get({ ...shop, kind: 'Bookstore' }, 'prod', 'shop')).rejects.toMatchObject({
    reason: 'kubernetes-unknown-kind',
  })
})

test.each<readonly [string, Parameters<Stage['kubernetes']['fault']>[1], number]>([
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 7_375],
  ['429 with Retry-After 0', { status: 429, headers: { 'retry-after': '0' } }, 375],
  ['429 with a date', { status: 429, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' } }, 375],
  ['503', { status: 503 }, 375],
  ['a cut connection', { cut: true }, 375],
])('a read that gets %s is repeated', async (_name, fault, wait) => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0'])
  const waits: number[] = []
  const host = { ...stage.host, sleep: async (time: number) => void waits.push(time) }
  await using kubernetes = await connect(stage, {}, host)
  stage.kubernetes.fault('GET', fault)
  expect(await kubernetes.get(deployment, 'prod', 'web')).toBeDefined()
  expect(waits).toEqual([wait])
})

test('a read that never succeeds gives up, and says what was requested from whom', async () => {
  await using stage = await openStage()
  await using kubernetes = await connect(stage)
  for (let count = 0; count < 9; count++) stage.kubernetes.fault('GET', { cut: true })
  await expect(kubernetes.get(deployment, 'prod', 'web')).rejects.toMatchObject({
    reason: 'kubernetes-unreachable',
    message: expect.stringMatching(/127\.0\.0\.1:\d+ \(context test of .*«get deployments\/web in namespace prod»/),
  })
  expect(stage.kubernetes.requests).toHaveLength(4)
})

test('a token that was rotated is read again', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0'])
  const folder = join(stage.host.workspace, 'pod')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'namespace'), 'prod')
  writeFileSync(join(folder, 'token'), 'ey-old-token')
  writeFileSync(join(folder, 'ca.crt'), readFileSync(stage.certificates.ca))
  const { hostname, port } = new URL(stage.kubernetes.server)
  const env = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port, SLIPWAY_SERVICE_ACCOUNT: folder }
  const host = { ...stage.host, env }
  await using kubernetes = await connect(stage, { kubeconfig: '' }, host)
  await expect(kubernetes.get(deployment, 'prod', 'web')).rejects.toMatchObject({ reason: 'kubernetes-unauthorized' })
  writeFileSync(join(folder, 'token'), stage.kubernetes.token)
  expect(await kubernetes.get(deployment, kubernetes.namespace, 'web')).toBeDefined()
  expect(kubernetes.source).toContain('service account of this pod')
  expect(stage.host.masked).toEqual(expect.arrayContaining(['ey-old-token', stage.kubernetes.token]))
})

test('an exec plugin returns the token; its output is never shown', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0'])
  const plugin = join(stage.host.workspace, 'login')
  const credential = JSON.stringify({ kind: 'ExecCredential', status: { token: stage.kubernetes.token } })
  writeFileSync(plugin, `#!/bin/sh\n[ "$1" = "it's me" ] || exit 3\necho talk >&2\necho '${credential}'\n`)
  chmodSync(plugin, 0o755)
  const text = readFileSync(stage.kubeconfig, 'utf8').replace(
    /user: \{token: .*?\}/,
    `user: {exec: {command: ./login, args: ["it's me"]}}`,
  )
  await using kubernetes = await connect(stage, { kubeconfig: text })
  expect(await kubernetes.get(deployment, 'prod', 'web')).toBeDefined()
  expect(stage.host.lines.join('\n')).toContain('talk')
  expect(stage.host.lines.join('\n')).not.toContain(stage.kubernetes.token)
  writeFileSync(plugin, `#!/bin/sh\necho '${credential}' | tr '{' '('\n`)
  await using broken = await connect(stage, { kubeconfig: text })
  await expect(broken.get(deployment, 'prod', 'web')).rejects.toMatchObject({
    message: expect.stringContaining('returned no credential'),
  })
})

test('a server of another CA is not trusted', async () => {
  await using stage = await openStage()
  const other = readFileSync(stage.certificates.otherCa).toString('base64')
  const text = readFileSync(stage.kubeconfig, 'utf8').replace(/authority-data: [^}]*/, `authority-data: ${other}`)
  await using kubernetes = await connect(stage, { kubeconfig: text })
  await expect(kubernetes.get(deployment, 'prod', 'web')).rejects.toMatchObject({
    message: expect.stringMatching(/certificate/),
  })
  expect(stage.kubernetes.requests).toEqual([])
})

test.each<readonly [string, string, string, string]>([
  ['no context of that name', 'contexts: [{name: a, context: {cluster: c}}]', 'b', 'has no context `b`. It has: `a`'],
  [
    'no current context',
    'contexts: [{name: a, context: {cluster: c}}]',
    '',
    'has no `current-context`. Set `context` to one of: `a`',
  ],
  ['no such cluster', 'contexts: [{name: a, context: {cluster: c}}]', 'a', 'has no cluster `c`'],
  [
    'http to elsewhere',
    'contexts: [{name: a, context: {cluster: c}}]\nclusters: [{name: c, cluster: {server: "http://k.example"}}]',
    'a',
    'it must be an https:// address',
  ],
  [
    'a password',
    'contexts: [{name: a, context: {cluster: c, user: u}}]\nclusters: [{name: c, cluster: {server: "https://k"}}]\nusers: [{name: u, user: {username: x, password: hunter2}}]',
    'a',
    'removed in 1.19',
  ],
  ['no YAML', 'contexts: [\n  token: hunter2: {', 'a', 'is not YAML'],
])('a kubeconfig with %s is refused without showing a secret', async (_name, text, context, told) => {
  await using stage = await openStage()
  const refused = findCluster({ kubeconfig: `${text}\n`, context }, stage.host)
  await expect(refused).rejects.toMatchObject({ reason: 'kubernetes-config', message: expect.stringContaining(told) })
  await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') })
})

test('no API server: the error says what can be set', async () => {
  await using stage = await openStage()
  const host = { ...stage.host, env: { HOME: stage.host.workspace } }
  await expect(findCluster({ kubeconfig: '', context: '' }, host)).rejects.toMatchObject({
    message: expect.stringContaining('hook template'),
  })
})

test('a patch whose test fails means that the object has changed; an invalid one is an error', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0'])
  await using kubernetes = await connect(stage)
  const stale = [{ op: 'test', path: '/metadata/resourceVersion', value: '1' }] as const
  expect(await kubernetes.patch(deployment, 'prod', 'web', stale)).toBe('changed')
  stage.kubernetes.fault('PATCH', { status: 422 })
  const refused = await kubernetes.patch(deployment, 'prod', 'web', []).catch((error: unknown) => error)
  expect(refused).toMatchObject({ reason: 'kubernetes-refused' })
  expect(String(refused)).toMatch(/\(HTTP 422, context /)
})
