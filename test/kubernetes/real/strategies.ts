/**
 * Runs the strategies against the API server that KUBECONFIG names, in a namespace of its own that is deleted afterwards:
 * `npm run test:kubernetes`.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCluster } from '../../../src/kubernetes/access.ts'
import { openKubernetes } from '../../../src/kubernetes/client.ts'
import { openBlueGreenStrategy, openKubernetesStrategy } from '../../../src/restore/strategies/kubernetes.ts'
import type { KubernetesOptions, WorkloadName } from '../../../src/restore/strategies/options.ts'
import { type TestHost, testHost } from '../../support/host.ts'
import type { Answer } from '../admin.ts'
import { attempt, target } from '../stage.ts'
import { accountWith, admin, broken, change, host, image, kubeconfig, namespace, path, roll, until } from './cluster.ts'

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

test('StatefulSet: a partition holds those below it where they are', async () => {
  await roll('StatefulSet', 'parted', ['1.35', '1.36'])
  await admin.merge(path('StatefulSet', 'parted'), { spec: { updateStrategy: { rollingUpdate: { partition: 1 } } } })
  const restored = await strategyFor([{ kind: 'StatefulSet', name: 'parted' }]).restore(target('1.35'), attempt())
  assert.equal(restored.kind, 'done', JSON.stringify(restored))
  assert.deepEqual(await imagesOf('parted'), [image('1.36'), image('1.35')])
})

test('StatefulSet: one whose pod never got ready is not reported as back until somebody deletes it', async () => {
  await roll('StatefulSet', 'stuck', ['1.35'])
  await change('StatefulSet', 'stuck', broken)
  await until('the new pod is there', async () => (await imagesOf('stuck'))[1] === image(broken))
  const told = testHost({ PATH: process.env['PATH'] ?? '' })
  const workloads = [{ kind: 'StatefulSet', name: 'stuck' }] as const
  const restoring = strategyFor(workloads, kubeconfig, told).restore(
    target('1.35'),
    attempt(AbortSignal.timeout(10_000)),
  )
  const why = `Pod stuck-1 belongs to the failed version .*kubectl delete pod stuck-1 -n ${namespace}`
  const restored = await restoring
  assert.match(
    JSON.stringify(restored),
    new RegExp(`^{"kind":"failed","why":"stuck had not .*1 of 2 pods are ready. ${why}`),
  )
  assert.match(told.lines.join('\n'), new RegExp(`stuck: ${why}`))
  await admin.remove(`/api/v1/namespaces/${namespace}/pods/stuck-1`, { gracePeriodSeconds: 0 })
  const again = await strategyFor(workloads).restore(target('1.35'), attempt(AbortSignal.timeout(60_000)))
  assert.equal(again.kind, 'done', JSON.stringify(again))
})

test('DaemonSet: back to the version that was asked for', async () => {
  await roll('DaemonSet', 'agent', ['1.35', '1.36', '1.37'])
  await change('DaemonSet', 'agent', broken)
  const restored = await strategyFor([{ kind: 'DaemonSet', name: 'agent' }]).restore(target('1.35'), attempt())
  assert.deepEqual(restored, { kind: 'done', detail: `DaemonSet ${namespace}/agent is back at revision 1` })
  assert.deepEqual(new Set(await imagesOf('agent')), new Set([image('1.35')]))
})

for (const kind of ['StatefulSet', 'DaemonSet'] as const)
  test(`${kind}: one with the update strategy OnDelete is refused`, async () => {
    const name = `${kind.toLowerCase()}-manual`
    await roll(kind, name, ['1.35', '1.36'])
    await admin.merge(path(kind, name), { spec: { updateStrategy: { type: 'OnDelete', rollingUpdate: null } } })
    const refusal = await strategyFor([{ kind, name }]).prepare(target('1.35'))
    assert.equal(refusal?.reason, 'on-delete')
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
  assert.deepEqual(restored, { kind: 'done', detail: `Service ${namespace}/shop sends traffic to green` })
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

function strategyFor(workloads: readonly WorkloadName[], file = kubeconfig, own: TestHost = host) {
  const wish: KubernetesOptions = {
    kind: 'kubernetes',
    kubeconfig: file,
    context: '',
    namespace,
    workloads,
    revision: 0,
  }
  return openKubernetesStrategy(wish, own)
}

/** The images of a workload's pods, by the names of the pods. */
async function imagesOf(name: string): Promise<readonly string[]> {
  const { items } = await admin.get(`/api/v1/namespaces/${namespace}/pods?labelSelector=app%3D${name}`)
  return items.map(({ spec }: Answer) => spec.containers[0].image)
}

async function revisions(name: string): Promise<number> {
  const { items } = await admin.get(`/apis/apps/v1/namespaces/${namespace}/replicasets?labelSelector=app%3D${name}`)
  return items.length
}
