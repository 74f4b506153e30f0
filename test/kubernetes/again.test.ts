/** What a rollback leaves behind, and what the next one and the next deployment make of it. */
import { openKubernetesStrategy } from '../../src/restore/strategies/kubernetes.ts'
import type { WorkloadName } from '../../src/restore/strategies/options.ts'
import type { Thing } from '../support/kubernetes/objects.ts'
import { attempt, deploy, imageOf, openStage, plurals, type Stage, target } from './stage.ts'

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

function strategyFor({ kubeconfig, host }: Stage, workload: WorkloadName = { kind: 'Deployment', name: 'web' }) {
  const wish = {
    kind: 'kubernetes',
    kubeconfig,
    context: '',
    namespace: '',
    workloads: [workload],
    revision: 0,
  } as const
  return openKubernetesStrategy(wish, host)
}

const warnings = ({ host }: Stage) => host.lines.filter((line) => !line.startsWith('Kubernetes: '))
const patches = ({ kubernetes }: Stage) => kubernetes.requests.filter((line) => line.startsWith('PATCH'))
const web = ({ kubernetes }: Stage, kind: keyof typeof plurals = 'Deployment'): Thing =>
  kubernetes.get('apps/v1', plurals[kind], 'web')

test.each(['Deployment', 'StatefulSet', 'DaemonSet'] as const)(
  'a %s goes back after each of five bad versions in a row, whatever was copied from the previous one',
  async (kind) => {
    await using stage = await openStage()
    const strategy = strategyFor(stage, { kind, name: 'web' })
    deploy(stage.kubernetes, ['r/web:1.0.0'], { kind })
    for (const bad of [1, 2, 3, 4, 5]) {
      deploy(stage.kubernetes, [`r/web:1.${bad}.0-broken`], { kind })
      expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
      expect(imageOf(web(stage, kind))).toBe('r/web:1.0.0')
      expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({
        detail: expect.stringContaining('already runs it'),
      })
    }
    expect(patches(stage)).toHaveLength(5)
  },
)

test("images without a version go back twice by the user's change-cause, and by ours if it is true", async () => {
  await using stage = await openStage()
  const digest = (digit: string) => `r/web@sha256:${digit.repeat(64)}`
  const caused = (cause: string) => ({ metadata: { annotations: { 'kubernetes.io/change-cause': cause } } })
  deploy(stage.kubernetes, [digest('a')], caused('release 1.0.0'))
  // Nobody writes a cause any more, so that the controller copies what is there.
  deploy(stage.kubernetes, [digest('b')])
  const strategy = strategyFor(stage)
  for (const next of ['c', 'd', 'e']) {
    expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
    expect(imageOf(web(stage))).toBe(digest('a'))
    expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
    expect(imageOf(web(stage))).toBe(digest('a'))
    deploy(stage.kubernetes, [digest(next)])
  }
})

test('a sidecar with the same tag does not hide that the application no longer has the version', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['web=r/web:1.0.0 proxy=r/proxy:1.0.0', 'web=r/web-bad:1.1.0 proxy=r/proxy:1.0.0'])
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({
    detail: 'Deployment prod/web is back at revision 1',
  })
  expect(imageOf(web(stage))).toBe('r/web:1.0.0')
})

test.each<readonly [string, object, RegExp]>([
  [
    'Kafka',
    { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka', name: 'log' },
    /is controlled by the Kafka log .*redeploy/,
  ],
  ['Canary', { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: 'web' }, /Set `workload` .* to `canary\/web`/],
  [
    'Rollout',
    { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'web' },
    /Set `workload` .* to `rollout\/web`/,
  ],
])('a Deployment that a %s owns is refused', async (_kind, owner, why) => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'], {
    metadata: { ownerReferences: [{ ...owner, uid: 'x', controller: true }] },
  })
  expect(await strategyFor(stage).prepare(target('1.0.0'))).toMatchObject({
    reason: 'operator-owned',
    why: expect.stringMatching(why),
  })
  expect(patches(stage)).toEqual([])
})

test('an owner that does not control it is no obstacle', async () => {
  await using stage = await openStage()
  const owner = { apiVersion: 'v1', kind: 'ConfigMap', name: 'x', uid: 'x', controller: false }
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'], { metadata: { ownerReferences: [owner] } })
  expect(await strategyFor(stage).prepare(target('1.0.0'))).toBeUndefined()
})

/** A deployment by `kubectl apply`, with the note that it leaves. */
function apply(stage: Stage, images: string): void {
  const containers = images.split(' ').map((text) => ({ name: text.split('=')[0], image: text.split('=')[1] }))
  const spec = { template: { metadata: { labels: { app: 'web' } }, spec: { containers } } }
  const note = JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec })
  deploy(stage.kubernetes, [images], { metadata: { annotations: { [lastApplied]: `${note}\n` } } })
}

test('the note of `kubectl apply` is set to the restored version, so that the next apply removes what only that has', async () => {
  await using stage = await openStage()
  apply(stage, 'web=r/web:1.0.0 b=r/b:1')
  apply(stage, 'web=r/web:1.1.0 c=r/c:1')
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  const noted = JSON.parse(web(stage).metadata.annotations?.[lastApplied] ?? '')
  expect(noted).toMatchObject({ apiVersion: 'apps/v1', metadata: { name: 'web' } })
  expect(noted.spec.template).toEqual(web(stage).spec?.template)
  expect(noted.spec.template.spec.containers.map(({ name }: { name: string }) => name)).toEqual(['web', 'b'])
  expect(warnings(stage)).toEqual([])
})

test('fields of others are not noted, so that the next apply keeps them', async () => {
  await using stage = await openStage()
  apply(stage, 'web=r/web:1.0.0 b=r/b:1')
  apply(stage, 'web=r/web:1.1.0 c=r/c:1')
  // as `kubectl rollout restart`, `kubectl set env`, `kubectl set resources` and an injector of sidecars do, to what is there and what was
  const restarted = { 'kubectl.kubernetes.io/restartedAt': '2026-01-01T00:00:00Z' }
  const touch = (thing: Thing): Thing => {
    const template = thing.spec?.template
    const containers = template?.spec.containers.map((each) =>
      each.name === 'web'
        ? { ...each, env: [{ name: 'A', value: '1' }], resources: { limits: { cpu: '1' } }, imagePullPolicy: 'Always' }
        : each,
    )
    const spec = { ...template?.spec, containers: [...(containers ?? []), { name: 'mesh', image: 'r/mesh:7' }] }
    const metadata = { labels: { app: 'web' }, ...template?.metadata, annotations: restarted }
    return { ...thing, spec: { ...thing.spec, template: { ...template, metadata, spec } } }
  }
  for (const { metadata } of stage.kubernetes.list('apps/v1', 'replicasets'))
    stage.kubernetes.put('apps/v1', 'replicasets', touch(stage.kubernetes.get('apps/v1', 'replicasets', metadata.name)))
  stage.kubernetes.put('apps/v1', 'deployments', touch(web(stage)))
  stage.kubernetes.settle()
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(web(stage).spec?.template?.spec.containers.map(({ name }) => name)).toEqual(['web', 'b', 'mesh'])
  expect(JSON.parse(web(stage).metadata.annotations?.[lastApplied] ?? '').spec.template).toEqual({
    metadata: { labels: { app: 'web' } },
    spec: {
      containers: [
        { name: 'web', image: 'r/web:1.0.0' },
        { name: 'b', image: 'r/b:1' },
      ],
    },
  })
})

test('a note that changed meanwhile is read again', async () => {
  await using stage = await openStage()
  apply(stage, 'web=r/web:1.0.0')
  apply(stage, 'web=r/web:1.1.0')
  const before = () => {
    const { metadata, ...rest } = web(stage)
    const annotations = { ...metadata.annotations, [lastApplied]: '{"spec":{"replicas":5}}' }
    stage.kubernetes.put('apps/v1', 'deployments', { ...rest, metadata: { ...metadata, annotations } })
  }
  stage.kubernetes.fault('PATCH', { before })
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(patches(stage)).toHaveLength(2)
  expect(JSON.parse(web(stage).metadata.annotations?.[lastApplied] ?? '').spec.replicas).toBe(5)
})

test.each<readonly [string, Readonly<Record<string, object>>, RegExp]>([
  ['a note that is none', { annotations: { [lastApplied]: 'x' } }, /the next apply keeps what only that version has/],
  [
    'an apply on the server',
    { managedFields: [{ manager: 'kubectl', operation: 'Apply', fieldsV1: { 'f:spec': { 'f:template': {} } } }] },
    /Field manager `kubectl`.*--force-conflicts/,
  ],
  ['a Helm release', { annotations: { 'meta.helm.sh/release-name': 'shop' } }, /Helm release `shop`.*strategy: helm/],
])('for %s, the next deployment is warned', async (_name, metadata, warning) => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'], { metadata })
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(warnings(stage)).toEqual([expect.stringMatching(warning)])
})

test('a note that would be too long stays, and the next deployment is warned', async () => {
  await using stage = await openStage()
  apply(stage, `web=r/web:1.0.0 b=r/b:${'1'.repeat(262_144)}`)
  apply(stage, 'web=r/web:1.1.0')
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(warnings(stage)).toEqual([expect.stringMatching(/would be too long/)])
})

test('a status change between read and patch does not cause another read', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'])
  const before = () => {
    const thing = web(stage)
    stage.kubernetes.put('apps/v1', 'deployments', { ...thing, status: { ...thing.status, readyReplicas: 0 } })
  }
  stage.kubernetes.fault('PATCH', { before })
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(patches(stage)).toHaveLength(1)
})

test('an object that was deleted and created again meanwhile is not patched by its old revision', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'])
  const before = () => {
    const thing = web(stage)
    stage.kubernetes.remove('apps/v1', 'deployments', 'web')
    stage.kubernetes.put('apps/v1', 'deployments', { ...thing, spec: { ...thing.spec, replicas: 1 } })
    stage.kubernetes.put('apps/v1', 'deployments', thing)
  }
  stage.kubernetes.fault('PATCH', { before })
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'failed' })
  expect(imageOf(web(stage))).toBe('r/web:1.1.0')
})

test('pods that a partition keeps are named', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'], { kind: 'StatefulSet' })
  const parted = { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } } }
  deploy(stage.kubernetes, ['r/web:1.1.0'], { kind: 'StatefulSet', spec: parted })
  expect(
    await strategyFor(stage, { kind: 'StatefulSet', name: 'web' }).restore(target('1.0.0'), attempt()),
  ).toMatchObject({
    detail: expect.stringMatching(/is back at revision 1; its partition 1 keeps pod 0 at /),
  })
})

test('a StatefulSet that waits for a pod that never became ready says how to continue', async () => {
  await using stage = await openStage()
  const { kubernetes } = stage
  deploy(kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'], { kind: 'StatefulSet' })
  kubernetes.put('v1', 'pods', {
    metadata: { name: 'web-1', labels: { app: 'web', 'controller-revision-hash': 'web-bad' } },
    status: { conditions: [{ type: 'Ready', status: 'False', reason: '' }] },
  })
  const time = new AbortController()
  let rounds = 0
  // Its controller does nothing more.
  const sleep = async () => void (++rounds > 8 && time.abort())
  const strategy = strategyFor({ ...stage, host: { ...stage.host, sleep } }, { kind: 'StatefulSet', name: 'web' })
  kubernetes.stuck('statefulsets', 'web')
  const result = await strategy.restore(target('1.0.0'), attempt(time.signal))
  const advice = /Pod web-1 belongs to the failed version.*kubectl delete pod web-1 -n prod/
  expect(result).toMatchObject({ kind: 'failed', why: expect.stringMatching(advice) })
  expect(warnings(stage)).toEqual([expect.stringMatching(advice)])
})
