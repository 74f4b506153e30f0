/** What real controllers, and a real `kubectl apply`, make of a rollback: the faults that a cluster showed once. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { findCluster } from '../../../src/kubernetes/access.ts'
import { openKubernetes } from '../../../src/kubernetes/client.ts'
import type { AppsKind } from '../../../src/kubernetes/objects/kinds.ts'
import { openKubernetesStrategy } from '../../../src/restore/strategies/kubernetes.ts'
import type { WorkloadName } from '../../../src/restore/strategies/options.ts'
import { measureOnce } from '../../checks/stage.ts'
import type { TestHost } from '../../support/host.ts'
import { testHost } from '../../support/host.ts'
import { attempt, target } from '../stage.ts'
import { admin, change, create, host, image, kubeconfig, namespace, path, roll, until } from './cluster.ts'

const kubectl = process.env['KUBECTL'] ?? ''

for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet'] as const)
  test(`${kind}: back to the good version after each of three bad ones in a row`, async () => {
    const name = `${kind.toLowerCase()}-again`
    await roll(kind, name, ['1.35'])
    for (const bad of ['1.36', '1.37', '1.38']) {
      await change(kind, name, bad)
      await until(`${name} has a revision of ${bad}`, async () => (await templatesOf(kind, name)).includes(image(bad)))
      for (const _ of ['first', 'again']) {
        const restored = await strategyFor({ kind, name }).restore(target('1.35'), attempt())
        assert.equal(restored.kind, 'done', JSON.stringify(restored))
        assert.equal(await imageOf(kind, name), image('1.35'))
      }
    }
  })

test('Deployment: a sidecar whose tag is that of the target does not stand for it', async () => {
  const name = 'sidecar'
  await create('Deployment', name, '1.35')
  const both = (tag: string) => ({
    spec: { template: { spec: { containers: [container('app', tag), container('proxy', '1.35')] } } },
  })
  const count = (wanted: number) =>
    until(`there are ${wanted} revisions`, async () => (await templatesOf('Deployment', name)).length === wanted)
  await count(1)
  for (const [index, tag] of ['1.35', '1.36'].entries()) {
    await admin.merge(path('Deployment', name), both(tag))
    await count(index + 2)
  }
  const restored = await strategyFor({ kind: 'Deployment', name }).restore(target('1.35'), attempt())
  assert.deepEqual(restored, { kind: 'done', detail: `Deployment ${namespace}/${name} is back at revision 2` })
  assert.equal(await imageOf('Deployment', name), image('1.35'))
})

test('Deployment: one that another object controls is refused', async () => {
  const owner = { apiVersion: 'v1', kind: 'ConfigMap', name: 'owner' }
  const made = await admin.post(`/api/v1/namespaces/${namespace}/configmaps`, { metadata: { name: 'owner' } })
  await roll('Deployment', 'owned', ['1.35', '1.36'])
  const ownerReferences = [{ ...owner, uid: made.metadata.uid, controller: true }]
  await admin.merge(path('Deployment', 'owned'), { metadata: { ownerReferences } })
  const refusal = await strategyFor({ kind: 'Deployment', name: 'owned' }).prepare(target('1.35'))
  assert.equal(refusal?.reason, 'operator-owned')
})

test('a patch goes through while only the status changes, and not when another is there by that name', async () => {
  await roll('Deployment', 'busy', ['1.35'])
  const { metadata } = await admin.get(path('Deployment', 'busy'))
  await admin.merge(`${path('Deployment', 'busy')}/status`, { status: { collisionCount: 1 } })
  await using kubernetes = openKubernetes(await findCluster({ kubeconfig, context: '' }, host), host)
  const patch = (uid: string) =>
    kubernetes.patch({ apiVersion: 'apps/v1', kind: 'Deployment' }, namespace, 'busy', [
      { op: 'test', path: '/metadata/uid', value: uid },
      { op: 'test', path: '/metadata/generation', value: metadata.generation },
      { op: 'add', path: '/metadata/annotations/seen', value: 'yes' },
    ])
  assert.equal(await patch('another'), 'changed')
  assert.notEqual(await patch(metadata.uid), 'changed')
})

/** A manifest as a person writes it: without what the API server fills in. */
function manifest(name: string, containers: readonly (readonly [string, string])[]): object {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: {
          containers: containers.map(([each, tag]) => ({
            ...container(each, tag),
            ports: [{ containerPort: 80 }],
            env: [{ name: 'VERSION', value: tag }],
          })),
        },
      },
    },
  }
}

for (const kind of ['client', 'server'] as const)
  test(`after a rollback, the next kubectl apply on the ${kind} has no part of the old version, or a warning says so`, {
    skip: kubectl === '' && 'KUBECTL is not set',
  }, async () => {
    const name = `applied-${kind}`
    const more = kind === 'server' ? ['--server-side'] : []
    await apply(
      manifest(name, [
        ['web', '1.35'],
        ['b', '1.35'],
      ]),
      more,
    )
    await apply(
      manifest(name, [
        ['web', '1.36'],
        ['c', '1.36'],
      ]),
      more,
    )
    await until('both have a revision', async () => (await templatesOf('Deployment', name)).length === 2)
    const told = testHost({ PATH: process.env['PATH'] ?? '' })
    const restored = await strategyFor({ kind: 'Deployment', name }, told).restore(target('1.35'), attempt())
    assert.equal(restored.kind, 'done', JSON.stringify(restored))
    const names = async () =>
      (await admin.get(path('Deployment', name))).spec.template.spec.containers.map(
        (each: { name: string }) => each.name,
      )
    assert.deepEqual(await names(), ['web', 'b'])
    const next = manifest(name, [
      ['web', '1.37'],
      ['c', '1.37'],
    ])
    const warned = told.lines.some((line) => line.includes('--force-conflicts'))
    assert.equal(warned, kind === 'server')
    if (kind === 'server') return await assert.rejects(apply(next, more), /conflict/)
    assert.match(await apply(next, more), /configured/)
    assert.deepEqual(await names(), ['web', 'c'])
    assert.match(await apply(next, more), /unchanged/)
  })

test('CronJob and Job: images are found where the kinds keep them, but those of init containers count for nothing', async () => {
  const template = {
    spec: {
      restartPolicy: 'Never',
      initContainers: [container('init', '1.34')],
      containers: [container('app', '1.35')],
    },
  }
  const batch = `/apis/batch/v1/namespaces/${namespace}`
  await admin.post(`${batch}/jobs`, { metadata: { name: 'images' }, spec: { suspend: true, template } })
  const spec = { schedule: '0 0 1 1 *', jobTemplate: { spec: { template } } }
  await admin.post(`${batch}/cronjobs`, { metadata: { name: 'images' }, spec })
  for (const kind of ['Job', 'CronJob'])
    for (const [tag, status] of [
      ['1.35', 'passed'],
      ['1.34', 'failed'],
      ['1.3', 'failed'],
    ])
      assert.equal(await check(`kind: ${kind}, name: images, image-tag: "${tag}"`), status, `${kind} ${tag}`)
  assert.equal(await check('kind: CronJob, name: images, image-contains: "{expected}"', '1.3'), 'failed')
  assert.equal(await check('kind: CronJob, name: images, image-contains: "{expected}"', '1.35'), 'passed')
})

test('a condition of an earlier generation, and an observedGeneration that is a text, are no status', async () => {
  const group = `${namespace}.test`
  const schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
  const versions = [
    { name: 'v1', served: true, storage: true, subresources: { status: {} }, schema: { openAPIV3Schema: schema } },
  ]
  const crds = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'
  await admin.post(crds, {
    metadata: { name: `things.${group}` },
    spec: { group, scope: 'Namespaced', names: { plural: 'things', singular: 'thing', kind: 'Thing' }, versions },
  })
  try {
    const things = `/apis/${group}/v1/namespaces/${namespace}/things`
    const made = { apiVersion: `${group}/v1`, kind: 'Thing', metadata: { name: 'a' }, spec: { size: 1 } }
    await until('the kind is served', () =>
      admin.post(things, made).then(
        () => true,
        () => false,
      ),
    )
    await admin.merge(`${things}/a`, { spec: { size: 2 } })
    const ready = { type: 'Ready', status: 'True', reason: 'Made' }
    const say = (status: object) => admin.merge(`${things}/a/status`, { status })
    const asked = `kind: Thing.${group}, name: a`
    await say({ observedGeneration: '1', phase: 'Good', conditions: [ready] })
    assert.equal(await check(`${asked}, condition: Ready`), 'failed')
    assert.equal(await check(`${asked}, phase: Good`), 'failed')
    await say({ observedGeneration: '2', conditions: [{ ...ready, observedGeneration: 1 }] })
    assert.equal(await check(`${asked}, condition: Ready`), 'failed')
    await say({ observedGeneration: 2, conditions: [{ ...ready, observedGeneration: 2 }] })
    assert.equal(await check(`${asked}, condition: Ready, phase: [Good, Better]`), 'passed')
    assert.equal(await check(`${asked}, condition: { type: Ready, reason: Other }`), 'failed')
    assert.equal(await check(`${asked}, condition: Ready=False`), 'failed')
  } finally {
    await admin.remove(`${crds}/things.${group}`)
  }
})

test('evidence of ten pods whose kubelet does not answer is given up at once', async () => {
  await create('Deployment', 'silent', '1.35', { replicas: 10 })
  await until('all pods run', async () => {
    const pods = await podsOf('silent')
    return pods.length === 10 && pods.every(({ status }: { status: { phase: string } }) => status.phase === 'Running')
  })
  const begun = Date.now()
  const found = await strategyFor({ kind: 'Deployment', name: 'silent' }).diagnose?.(new AbortController().signal)
  assert.ok(Date.now() - begun < 12_000, `${Date.now() - begun} ms`)
  assert.ok(found?.findings.some(({ file }) => file === 'pods.txt'))
  assert.equal(found?.gaps.filter((each) => each.startsWith('log of')).length, 20)
})

async function check(fields: string, expected = '1.35'): Promise<string> {
  await using kubernetes = openKubernetes(await findCluster({ kubeconfig, context: '' }, host), host)
  const result = await measureOnce(`timeout: 20s, kubernetes: { ${fields}, namespace: ${namespace} }`, {
    kubernetes,
    expected,
  })
  if (result.status === 'inconclusive') throw new Error(result.message)
  return result.status
}

function container(name: string, tag: string) {
  return { name, image: image(tag), command: ['sleep', '3600'] }
}

function strategyFor(workload: WorkloadName, own: TestHost = host) {
  const wish = { kind: 'kubernetes', kubeconfig, context: '', namespace, workloads: [workload], revision: 0 } as const
  return openKubernetesStrategy(wish, own)
}

async function imageOf(kind: AppsKind, name: string): Promise<string> {
  return (await admin.get(path(kind, name))).spec.template.spec.containers[0].image
}

async function podsOf(name: string) {
  return (await admin.get(`/api/v1/namespaces/${namespace}/pods?labelSelector=app%3D${name}`)).items
}

/** The first image of each revision that the controller keeps. */
async function templatesOf(kind: AppsKind, name: string): Promise<readonly string[]> {
  const plural = kind === 'Deployment' ? 'replicasets' : 'controllerrevisions'
  const { items } = await admin.get(`/apis/apps/v1/namespaces/${namespace}/${plural}?labelSelector=app%3D${name}`)
  return items.map(({ spec, data }: { spec?: Templated; data?: { spec: Templated } }) => {
    const { template } = spec ?? data?.spec ?? { template: { spec: { containers: [] } } }
    return template.spec.containers[0]?.image ?? ''
  })
}

interface Templated {
  readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } }
}

function apply(object: object, more: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(kubectl, ['--kubeconfig', kubeconfig, 'apply', ...more, '-f', '-'], (error, out, problem) =>
      error === null ? resolve(out) : reject(new Error(problem)),
    )
    child.stdin?.end(JSON.stringify(object))
  })
}
