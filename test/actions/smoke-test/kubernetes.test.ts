/** The shipped bundle with a cluster: the service runs whatever image the cluster has rolled out. */
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy, imageOf } from '../../kubernetes/stage.ts'
import { openStage, type Stage, type Wish } from '../../restore/stage.ts'
import { makeCertificates } from '../../support/certificates.ts'
import { type FakeKubernetes, startKubernetes } from '../../support/kubernetes/kubernetes.ts'
import type { StepResult } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

interface Cluster extends AsyncDisposable {
  readonly stage: Stage
  readonly kubernetes: FakeKubernetes
  readonly run: (wish?: Wish) => Promise<StepResult>
}

const folder = mkdtempSync(join(tmpdir(), 'slipway-cluster-'))
const certificates = makeCertificates(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** 1.1.0 was verified; what answers is the image that `traffic` names, with errors where its name says `broken`. */
async function openCluster(traffic: (kubernetes: FakeKubernetes) => string, checks = ''): Promise<Cluster> {
  const stage = await openStage()
  await stage.verified('1.1.0', 2)
  const kubernetes = await startKubernetes(certificates)
  const server = createServer((request, response) => {
    const image = traffic(kubernetes)
    if (request.url?.startsWith('/health')) return response.end(JSON.stringify({ version: image.split(':')[1] }))
    response.statusCode = image.includes('broken') ? 500 : 200
    return response.end('Hello')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const usual = {
    kubeconfig: kubernetes.kubeconfig(folder),
    strategy: 'kubernetes',
    workload: 'deployment/web',
    command: '',
    checks: `version: 1
defaults: { timeout: 2s, interval: 20ms, within: 300ms, consecutive: 2 }
bake: off
checks:
  - { id: version, version: { url: "${base}/health", json: $.version, equals: "{expected}" } }
  - { id: home, http: { url: "${base}/", status: 2xx } }
${checks}`,
  }
  return {
    stage,
    kubernetes,
    run: (wish = {}) => stage.run('smoke-test', { ...wish, with: { ...usual, ...wish.with } }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await kubernetes[Symbol.asyncDispose]()
      await stage[Symbol.asyncDispose]()
    },
  }
}

const ofDeployment = (kubernetes: FakeKubernetes) => imageOf(kubernetes.get('apps/v1', 'deployments', 'web')) ?? ''
const rest = (stage: Stage) => stage.ledger().slice(1)
const patches = ({ kubernetes }: Cluster) => kubernetes.requests.filter((line) => line.startsWith('PATCH'))

/** 1.0.0 and 1.1.0 ran well; 1.2.0 crashes, and has left events and logs. */
function crash(kubernetes: FakeKubernetes, changed: Parameters<typeof deploy>[2] = {}): void {
  deploy(kubernetes, ['r/web:1.0.0', 'r/web:1.1.0', 'r/web-broken:1.2.0'])
  if (Object.keys(changed).length > 0) deploy(kubernetes, ['r/web-broken:1.2.0'], changed)
  const sick = kubernetes.list('v1', 'pods').find((pod) => JSON.stringify(pod.spec).includes('broken'))
  if (sick === undefined) throw new Error('no pod of 1.2.0')
  kubernetes.put('v1', 'pods', { ...sick, logs: { app: 'starting\n', 'app.previous': 'no such table: orders\n' } })
  kubernetes.put('v1', 'events', {
    metadata: { name: 'web.1' },
    type: 'Warning',
    reason: 'BackOff',
    message: 'Back-off restarting failed container',
    lastTimestamp: '2026-01-02T03:04:05Z',
    involvedObject: { kind: 'Pod', name: sick.metadata.name },
  })
}

test('a version that crashes is caught, diagnosed, rolled back, verified and recorded', async () => {
  await using cluster = await openCluster(ofDeployment)
  const { stage, kubernetes, run } = cluster
  crash(kubernetes)
  const { exitCode, outputs, summary, log } = await run()
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 1,
    result: 'restored',
    reason: 'rolled-back',
    'live-version': '1.1.0',
    'live-sha': stage.shas['1.1.0'],
    diagnostics: 'slipway-report/diagnostics',
  })
  expect(ofDeployment(kubernetes)).toBe('r/web:1.1.0')
  expect(patches(cluster)).toHaveLength(1)
  expect(rest(stage)).toEqual([
    ['deploy 1.2.0', 'verifying', 'failed', 'rolling-back', 'restored'],
    ['rollback 1.1.0', 'started', 'verifying', 'verified'],
  ])
  const read = (file: string) => readFile(join(stage.workspace, 'slipway-report/diagnostics', file), 'utf8')
  expect(await read('events.txt')).toContain('Back-off restarting failed container')
  const pods = await read('pods.txt')
  expect(pods).toContain('CrashLoopBackOff')
  const [name = ''] = pods.split(' ')
  expect(await read(`pods/${name}/app.previous.log`)).toBe('no such table: orders\n')
  expect(await read(`pods/${name}/app.log`)).toBe('starting\n')
  expect(summary).toContain('CrashLoopBackOff')
  expect([...stage.fake.state.issues.values()][0]?.body).toContain('CrashLoopBackOff')
  expect(`${summary}${log}`).not.toContain(kubernetes.token)
})

const refusals: readonly (readonly [string, (kubernetes: FakeKubernetes) => void, string, string])[] = [
  ['a paused roll-out', (cluster) => crash(cluster, { spec: { paused: true } }), 'paused', 'kubectl rollout resume'],
  [
    'an owner such as Argo CD',
    (cluster) => crash(cluster, { metadata: { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps' } } }),
    'gitops-owned',
    'strategy: git-revert',
  ],
  ['a workload that is not there', () => {}, 'not-found', 'Check the kind, name and namespace'],
  [
    'a service account that may not look',
    (cluster) => {
      crash(cluster)
      cluster.allow(['list pods'])
    },
    'kubernetes-forbidden',
    'deployments',
  ],
]

test.each(sampled(refusals, 3))('%s is told and nothing is changed', async (_, prepare, reason, words) => {
  await using cluster = await openCluster(() => 'r/web-broken:1.2.0')
  prepare(cluster.kubernetes)
  const { exitCode, outputs, annotations } = await cluster.run()
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'held', reason, 'live-version': '1.2.0' })
  expect(annotations.map(({ message }) => message).join('\n')).toContain(words)
  expect(patches(cluster)).toEqual([])
  expect(rest(cluster.stage)).toEqual([['deploy 1.2.0', 'verifying', 'failed', 'held']])
})

test('a right that is missing half-way fails the rollback and names the rule', async () => {
  await using cluster = await openCluster(ofDeployment)
  crash(cluster.kubernetes)
  cluster.kubernetes.allow(['get deployments', 'list replicasets', 'list pods', 'list events'])
  const { outputs, annotations } = await cluster.run()
  expect(outputs).toMatchObject({ result: 'rollback-failed', reason: 'strategy-failed', 'live-version': '' })
  expect(annotations.map(({ message }) => message).join('\n')).toMatch(/patch.*deployments/s)
  expect(rest(cluster.stage).map((words) => words.at(-1))).toEqual(['rollback-failed', 'rollback-failed'])
})

const colourOf = (kubernetes: FakeKubernetes): string => {
  const selector = kubernetes.get('v1', 'services', 'web').spec?.selector
  return (selector as { readonly color: string }).color
}
const ofService = (kubernetes: FakeKubernetes) => colours[colourOf(kubernetes)] ?? ''
const colours: Readonly<Record<string, string>> = { blue: 'r/web:1.1.0', green: 'r/web-broken:1.2.0' }

/** A Service on green, which runs 1.2.0; blue still stands. Its endpoints follow the Service as soon as somebody looks. */
function stand(kubernetes: FakeKubernetes): void {
  for (const [color, image] of Object.entries(colours))
    kubernetes.put('v1', 'pods', {
      kind: 'Pod',
      metadata: { name: `web-${color}`, labels: { app: 'web', color } },
      spec: { containers: [{ name: 'app', image }] },
      status: { conditions: [{ type: 'Ready', status: 'True', reason: '' }] },
    })
  const selector = { app: 'web', color: 'green' }
  kubernetes.put('v1', 'services', { kind: 'Service', metadata: { name: 'web' }, spec: { selector } })
  const follow = () =>
    kubernetes.put('discovery.k8s.io/v1', 'endpointslices', {
      kind: 'EndpointSlice',
      metadata: { name: 'web-1', labels: { 'kubernetes.io/service-name': 'web' } },
      endpoints: [{ conditions: { ready: true }, targetRef: { kind: 'Pod', name: `web-${colourOf(kubernetes)}` } }],
    })
  follow()
  for (let looks = 0; looks < 5; looks++)
    kubernetes.fault('GET /apis/discovery.k8s.io/v1/namespaces/prod/endpointslices', { before: follow })
}

test('blue-green: the Service goes back to the colour that runs the target', async () => {
  await using cluster = await openCluster(ofService)
  stand(cluster.kubernetes)
  const blueGreen = { strategy: 'blue-green', 'kubernetes-service': 'web', workload: '' }
  const { outputs, summary } = await cluster.run({ with: blueGreen })
  expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
  expect(colourOf(cluster.kubernetes)).toBe('blue')
  expect(summary).toContain('Service web')
  const again = await cluster.run({ with: blueGreen, env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(again.outputs).toMatchObject({ result: 'restored', reason: 'already-restored' })
  expect(patches(cluster)).toHaveLength(1)
})

const objects = `
  - { id: web, kubernetes: { kind: Deployment, name: web, namespace: prod, image-contains: "{expected}" } }
  - { id: shop, kubernetes: { kind: BookStore.blog.example.com, name: shop, namespace: prod, condition: Ready } }
`

test.each([
  ['False', 'held', 'rollback-off', 'failed'],
  ['True', 'verified', 'passed', ''],
] as const)(
  'checks ask the cluster, for a custom resource by its group alone: Ready=%s',
  async (ready, result, reason, said) => {
    await using cluster = await openCluster(ofDeployment, objects)
    deploy(cluster.kubernetes, ['r/web:1.1.0', 'r/web:1.2.0'])
    cluster.kubernetes.put('blog.example.com/v1beta2', 'bookstores', {
      apiVersion: 'blog.example.com/v1beta2',
      kind: 'BookStore',
      metadata: { name: 'shop' },
      status: { conditions: [{ type: 'Ready', status: ready, reason: 'NoBooks' }] },
    })
    const { outputs } = await cluster.run({ with: { rollback: 'none' } })
    expect(outputs).toMatchObject({ result, reason })
    const failed: readonly { readonly id: string; readonly status: string; readonly detail: string }[] = JSON.parse(
      outputs['failed-checks'] ?? '',
    )
    expect(failed.map(({ id, status }) => `${id} ${status}`)).toEqual(said === '' ? [] : [`shop ${said}`])
    if (said !== '') expect(failed[0]?.detail).toContain('NoBooks')
  },
)

test('a kubeconfig whose aliases grow without bound is refused, and none of it is shown', async () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
  )
  const kubeconfig = `apiVersion: v1\nkind: Config\na0: &a0 [hidden-value, hidden-value]\n${lines.join('\n')}\n`
  await using cluster = await openCluster(() => 'app:1.2.0-broken')
  const { outputs, raw, summary } = await cluster.run({ with: { kubeconfig } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'kubernetes-config' })
  expect(`${raw.replace(/^::add-mask::.*$/gm, '')}${summary}`).not.toContain('hidden-value')
})
