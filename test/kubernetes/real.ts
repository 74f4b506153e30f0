/**
 * Runs the Kubernetes strategy against the API server that KUBECONFIG names, in a namespace of its own that is deleted afterwards:
 * `npm run test:kubernetes`. Where the cluster has no node, a loop of this script plays the kubelet.
 */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { findCluster } from '../../src/kubernetes/access.ts'
import { openKubernetes } from '../../src/kubernetes/client.ts'
import { openBlueGreenStrategy, openKubernetesStrategy } from '../../src/kubernetes/strategy.ts'
import type { KubernetesWish, WorkloadName } from '../../src/restore/wish.ts'
import { testHost } from '../support/host.ts'
import { type Admin, type Answer, openAdmin } from './admin.ts'
import { attempt, target } from './stage.ts'

const kubeconfig = process.env['KUBECONFIG'] ?? ''
if (kubeconfig === '') {
  console.error(
    'KUBECONFIG is not set. Give the kubeconfig of a cluster where a namespace may be made: KUBECONFIG=… npm run test:kubernetes',
  )
  process.exit(2)
}

const namespace = `slipway-test-${process.pid}`
const host = testHost({ PATH: process.env['PATH'] ?? '' })
const image = (tag: string) => `busybox:${tag}`
const container = (tag: string) => ({ name: 'app', image: image(tag), command: ['sleep', '3600'] })
const broken = 'no-such-tag'
let admin: Admin
let kubelet: Promise<void> | undefined
let addresses = 0
const over = new AbortController()
const node = 'slipway-test'

before(async () => {
  admin = await openAdmin(await findCluster({ kubeconfig, context: '' }, host))
  await admin.post('/api/v1/namespaces', { metadata: { name: namespace } })
  const nodes = await admin.get('/api/v1/nodes')
  if (nodes.items.length > 0) return
  await admin.post('/api/v1/nodes', { metadata: { name: node } })
  kubelet = playKubelet()
})

after(async () => {
  over.abort()
  await kubelet
  if (kubelet !== undefined) await admin.remove(`/api/v1/nodes/${node}`)
  await admin?.remove(`/api/v1/namespaces/${namespace}`)
})

test('Deployment: back to the version that was asked for, over another one between', async () => {
  await roll('Deployment', 'web', ['1.35', '1.36', '1.37'])
  const restored = await strategyFor([{ kind: 'Deployment', name: 'web' }]).restore(target('1.35'), attempt())
  assert.deepEqual(restored, { kind: 'done', detail: `Deployment ${namespace}/web is back at revision 1` })
  const thing = await admin.get(path('Deployment', 'web'))
  assert.equal(thing.spec.template.spec.containers[0].image, image('1.35'))
  assert.match(thing.metadata.annotations['kubernetes.io/change-cause'], /rolled back to 1\.35/)
})

test('Deployment: doing it again changes nothing', async () => {
  const before = (await admin.get(path('Deployment', 'web'))).metadata.generation
  const restored = await strategyFor([{ kind: 'Deployment', name: 'web' }]).restore(target('1.35'), attempt())
  assert.equal(restored.kind, 'done')
  assert.equal((await admin.get(path('Deployment', 'web'))).metadata.generation, before)
})

test('Deployment: a deadline that the bad version exceeded does not fail the good one', async () => {
  await roll('Deployment', 'stale', ['1.35'], { progressDeadlineSeconds: 4 })
  await change('Deployment', 'stale', broken)
  await until('the deadline is exceeded', async () => {
    const { status } = await admin.get(path('Deployment', 'stale'))
    return status.conditions.some(({ reason }: { reason: string }) => reason === 'ProgressDeadlineExceeded')
  })
  const restored = await strategyFor([{ kind: 'Deployment', name: 'stale' }]).restore(target('1.35'), attempt())
  assert.deepEqual(restored, { kind: 'done', detail: `Deployment ${namespace}/stale is back at revision 1` })
})

test('a patch of what has changed since it was read changes nothing', async () => {
  await using kubernetes = openKubernetes(await findCluster({ kubeconfig, context: '' }, host), host)
  const kind = { apiVersion: 'apps/v1', kind: 'Deployment' }
  const { generation } = (await admin.get(path('Deployment', 'web'))).metadata
  const steps = [
    { op: 'test', path: '/metadata/resourceVersion', value: '1' },
    { op: 'replace', path: '/spec/replicas', value: 5 },
  ] as const
  assert.equal(await kubernetes.patch(kind, namespace, 'web', steps), 'changed')
  assert.equal((await admin.get(path('Deployment', 'web'))).metadata.generation, generation)
})

test('Deployment: one that is paused is refused', async () => {
  await roll('Deployment', 'paused', ['1.35', '1.36'])
  await admin.merge(path('Deployment', 'paused'), { spec: { paused: true } })
  const refusal = await strategyFor([{ kind: 'Deployment', name: 'paused' }]).prepare(target('1.35'))
  assert.equal(refusal?.reason, 'paused')
})

test('Deployment: one that keeps no history is refused', async () => {
  await roll('Deployment', 'forgetful', ['1.35', '1.36'], { revisionHistoryLimit: 0 })
  await until('the old ReplicaSet is gone', async () => (await revisions('forgetful')) === 1)
  const refusal = await strategyFor([{ kind: 'Deployment', name: 'forgetful' }]).prepare(target('1.35'))
  assert.equal(refusal?.reason, 'no-history')
})

test('StatefulSet: back to the version that was asked for', async () => {
  await roll('StatefulSet', 'db', ['1.35', '1.36', '1.37'])
  const restored = await strategyFor([{ kind: 'StatefulSet', name: 'db' }]).restore(target('1.35'), attempt())
  assert.equal(restored.kind, 'done', JSON.stringify(restored))
  assert.equal((await admin.get(path('StatefulSet', 'db'))).spec.template.spec.containers[0].image, image('1.35'))
})

test('blue-green: the Service goes to the ready pods of the version that was asked for', async () => {
  for (const [color, tag] of [
    ['blue', '1.36'],
    ['green', '1.35'],
  ] as const)
    await roll('Deployment', `shop-${color}`, [tag], {}, { shop: 'yes', color })
  const selector = { shop: 'yes', color: 'blue' }
  const services = `/api/v1/namespaces/${namespace}/services`
  await admin.post(services, { metadata: { name: 'shop' }, spec: { selector, ports: [{ port: 80 }] } })
  const wish = { kind: 'blue-green', kubeconfig, context: '', namespace, service: 'shop', label: 'color' } as const
  const strategy = openBlueGreenStrategy(wish, host)
  assert.equal((await strategy.prepare(target('1.34')))?.reason, 'no-revision')
  const restored = await strategy.restore(target('1.35'), attempt(AbortSignal.timeout(20_000)))
  assert.deepEqual(restored, { kind: 'done', detail: `Service ${namespace}/shop leads to green` })
  assert.equal((await admin.get(`${services}/shop`)).spec.selector.color, 'green')
})

test('a service account with the documented Role can; one without patch is told the rule', async () => {
  await roll('Deployment', 'limited', ['1.35', '1.36'])
  const rules = [
    { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list', 'patch'] },
    { apiGroups: ['apps'], resources: ['replicasets'], verbs: ['get', 'list'] },
    { apiGroups: [''], resources: ['pods', 'events'], verbs: ['get', 'list'] },
    { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
  ]
  const without = rules.map((rule) => ({ ...rule, verbs: rule.verbs.filter((verb) => verb !== 'patch') }))
  const workloads = [{ kind: 'Deployment', name: 'limited' }] as const
  const reader = strategyFor(workloads, await accountWith('reader', without))
  await assert.rejects(reader.restore(target('1.35'), attempt()), /resources: \["deployments"\], verbs: \["patch"\]/)
  const deployer = strategyFor(workloads, await accountWith('deployer', rules))
  assert.equal((await deployer.restore(target('1.35'), attempt())).kind, 'done')
  const found = await deployer.diagnose?.(new AbortController().signal)
  assert.ok(found?.findings.some(({ file, text }) => file === 'events.txt' && text.includes('ScalingReplicaSet')))
})

function strategyFor(workloads: readonly WorkloadName[], file = kubeconfig) {
  const wish: KubernetesWish = { kind: 'kubernetes', kubeconfig: file, context: '', namespace, workloads, revision: 0 }
  return openKubernetesStrategy(wish, host)
}

const plurals = { Deployment: 'deployments', StatefulSet: 'statefulsets', DaemonSet: 'daemonsets' } as const

function path(kind: keyof typeof plurals, name = ''): string {
  return `/apis/apps/v1/namespaces/${namespace}/${plurals[kind]}${name === '' ? '' : `/${name}`}`
}

/** Rolls tags out one after the other. */
async function roll(
  kind: 'Deployment' | 'StatefulSet',
  name: string,
  tags: readonly string[],
  spec: object = {},
  more: object = {},
): Promise<void> {
  const [first = '', ...rest] = tags
  const labels = { app: name }
  await admin.post(path(kind), {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      ...(kind === 'StatefulSet' ? { serviceName: name } : {}),
      ...spec,
      template: {
        metadata: { labels: { ...labels, ...more } },
        spec: { containers: [container(first)] },
      },
    },
  })
  await settled(kind, name)
  for (const tag of rest) {
    await change(kind, name, tag)
    await settled(kind, name)
  }
}

async function change(kind: 'Deployment' | 'StatefulSet', name: string, tag: string): Promise<void> {
  const containers = [container(tag)]
  await admin.merge(path(kind, name), { spec: { template: { spec: { containers } } } })
}

async function settled(kind: 'Deployment' | 'StatefulSet', name: string): Promise<void> {
  await until(`${name} is rolled out`, async () => {
    const { metadata, status = {} } = await admin.get(path(kind, name))
    const isSeen = status.observedGeneration === metadata.generation
    return isSeen && status.updatedReplicas === 2 && status.readyReplicas === 2 && status.replicas === 2
  })
}

async function revisions(name: string): Promise<number> {
  const { items } = await admin.get(`/apis/apps/v1/namespaces/${namespace}/replicasets?labelSelector=app%3D${name}`)
  return items.length
}

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < 300; count++) {
    if (await isTrue()) return
    await wait(200)
  }
  throw new Error(`after a minute it is still not so: ${what}`)
}

/** A kubeconfig of a service account that may do what the rules say. */
async function accountWith(name: string, rules: readonly object[]): Promise<string> {
  const core = `/api/v1/namespaces/${namespace}/serviceaccounts`
  const rbac = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`
  await admin.post(core, { metadata: { name } })
  await admin.post(`${rbac}/roles`, { metadata: { name }, rules })
  await admin.post(`${rbac}/rolebindings`, {
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace }],
  })
  const { status } = await admin.post(`${core}/${name}/token`, { spec: { expirationSeconds: 3600 } })
  const file = join(tmpdir(), `${namespace}-${name}.yml`)
  const cluster = {
    server: admin.server,
    ...(admin.ca === undefined ? {} : { 'certificate-authority-data': Buffer.from(admin.ca).toString('base64') }),
  }
  const config = {
    'current-context': 'x',
    contexts: [{ name: 'x', context: { cluster: 'x', user: 'x', namespace } }],
    clusters: [{ name: 'x', cluster }],
    users: [{ name: 'x', user: { token: status.token } }],
  }
  writeFileSync(file, JSON.stringify(config))
  return file
}

/** Says of each pod that it runs, unless its image is the broken one, and lets go of those that shall end. */
async function playKubelet(): Promise<void> {
  while (!over.signal.aborted) {
    const ready = { type: 'Ready', status: 'True', lastHeartbeatTime: new Date().toISOString() }
    await admin.merge(`/api/v1/nodes/${node}/status`, { status: { conditions: [ready] } })
    const { items } = await admin.get(`/api/v1/namespaces/${namespace}/pods`)
    // A pod may be gone by the time that it is told of: the next round sees what is left.
    for (const pod of items) await tend(pod).catch(() => undefined)
    await wait(100)
  }
}

async function tend({ metadata, spec, status }: Answer): Promise<void> {
  const pod = `/api/v1/namespaces/${namespace}/pods/${metadata.name}`
  if (metadata.deletionTimestamp !== undefined) return void (await admin.remove(pod, { gracePeriodSeconds: 0 }))
  if (status.phase === 'Running' || spec.containers[0].image.endsWith(broken)) return
  if (spec.nodeName === undefined)
    await admin.post(`${pod}/binding`, { metadata: { name: metadata.name }, target: { kind: 'Node', name: node } })
  addresses += 1
  const ip = `10.1.${addresses >> 8}.${addresses & 255}`
  const conditions = ['Ready', 'ContainersReady', 'PodScheduled'].map((type) => ({ type, status: 'True' }))
  await admin.merge(`${pod}/status`, { status: { phase: 'Running', conditions, podIP: ip, podIPs: [{ ip }] } })
}
