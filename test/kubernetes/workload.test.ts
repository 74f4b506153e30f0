import { openKubernetesStrategy } from '../../src/restore/strategies/kubernetes.ts'
import type { KubernetesOptions } from '../../src/restore/strategies/options.ts'
import { attempt, deploy, imageOf, openStage, plurals, type Stage, target } from './stage.ts'

function wish(stage: Stage, changes: Partial<KubernetesOptions> = {}): KubernetesOptions {
  const workloads = [{ kind: 'Deployment', name: 'web' } as const]
  return {
    kind: 'kubernetes',
    kubeconfig: stage.kubeconfig,
    context: '',
    namespace: '',
    workloads,
    revision: 0,
    ...changes,
  }
}

const patches = (stage: Stage) => stage.kubernetes.requests.filter((line) => line.startsWith('PATCH'))

test.each(['Deployment', 'StatefulSet', 'DaemonSet'] as const)(
  'a %s goes back to the version, not to the one before',
  async (kind) => {
    await using stage = await openStage()
    deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0-broken', 'r/web:1.2.0-broken'], { kind })
    const strategy = openKubernetesStrategy(wish(stage, { workloads: [{ kind, name: 'web' }] }), stage.host)
    expect(await strategy.prepare(target('1.0.0'))).toBeUndefined()
    expect(patches(stage)).toEqual([])
    expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
    const thing = stage.kubernetes.get('apps/v1', plurals[kind], 'web')
    expect(imageOf(thing)).toBe('r/web:1.0.0')
    expect(thing.metadata.annotations?.['kubernetes.io/change-cause']).toBe('rolled back to 1.0.0 by slipway')
    expect(thing.spec?.template?.metadata.labels).toEqual({ app: 'web' })
  },
)

test('a second call changes nothing more', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:1.1.0'])
  const strategy = openKubernetesStrategy(wish(stage), stage.host)
  await strategy.restore(target('1.0.0'), attempt())
  expect(await strategy.restore(target('1.0.0'), attempt())).toEqual({
    kind: 'done',
    detail: 'Deployment prod/web already runs it',
  })
  expect(patches(stage)).toHaveLength(1)
})

test.each<readonly [string, string, string, string]>([
  ['a tag with v', 'r/web:v1.0.0', '1.0.0', ''],
  ['a registry with a port and a digest', `r:5000/web:1.0.0@sha256:${'a'.repeat(64)}`, 'v1.0.0', ''],
  ['a tag of the sha', `r/web:${'c'.repeat(40)}`, '1.0.0', 'c'.repeat(40)],
  ['a short sha', 'r/web:sha-ccccccc', '', 'c'.repeat(40)],
])('finds the revision by %s', async (_name, image, version, sha) => {
  await using stage = await openStage()
  deploy(stage.kubernetes, [image, 'r/web:2.0.0'])
  const strategy = openKubernetesStrategy(wish(stage), stage.host)
  expect(await strategy.restore(target(version, sha), attempt())).toMatchObject({ kind: 'done' })
  expect(imageOf(stage.kubernetes.get('apps/v1', 'deployments', 'web'))).toBe(image)
})

test('1.0.0 is not 1.0.0-rc.1 and not 11.0.0', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0-rc.1', 'r/web:11.0.0', 'r/web:2.0.0'])
  const refused = await openKubernetesStrategy(wish(stage), stage.host).prepare(target('1.0.0'))
  expect(refused).toMatchObject({ reason: 'no-revision' })
  expect(refused?.why).toContain('1 (r/web:1.0.0-rc.1)')
  const explicit = openKubernetesStrategy(wish(stage, { revision: 2 }), stage.host)
  expect(await explicit.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(imageOf(stage.kubernetes.get('apps/v1', 'deployments', 'web'))).toBe('r/web:11.0.0')
})

test.each<readonly [string, Parameters<typeof deploy>[2], string]>([
  ['paused', { spec: { paused: true } }, 'paused'],
  ['owned by Argo CD', { metadata: { annotations: { 'argocd.argoproj.io/tracking-id': 'web:x' } } }, 'gitops-owned'],
  ['applied by Argo CD', { metadata: { managedFields: [{ manager: 'argocd-controller' }] } }, 'gitops-owned'],
  ['owned by Flux', { metadata: { labels: { 'kustomize.toolkit.fluxcd.io/name': 'x' } } }, 'gitops-owned'],
  ['without history', { spec: { revisionHistoryLimit: 0 } }, 'no-history'],
  ['only rolled by hand', { spec: { updateStrategy: { type: 'OnDelete' } } }, 'on-delete'],
])('a workload that is %s is refused before anything is written', async (_name, shape, reason) => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0'])
  deploy(stage.kubernetes, ['r/web:2.0.0'], shape)
  const strategy = openKubernetesStrategy(wish(stage), stage.host)
  expect(await strategy.prepare(target('1.0.0'))).toMatchObject({ reason })
  expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'failed' })
  expect(patches(stage)).toEqual([])
})

test('a missing workload', async () => {
  await using stage = await openStage()
  expect(await openKubernetesStrategy(wish(stage), stage.host).prepare(target('1.0.0'))).toMatchObject({
    reason: 'not-found',
  })
})

test('a concurrent change of the workload is not overwritten blindly', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0'])
  stage.kubernetes.fault('PATCH', { before: () => deploy(stage.kubernetes, ['r/web:3.0.0']) })
  const result = await openKubernetesStrategy(wish(stage), stage.host).restore(target('1.0.0'), attempt())
  expect(result).toMatchObject({ kind: 'done' })
  expect(patches(stage)).toHaveLength(2)
})

test.each([
  ['before its effect', false, 2],
  ['after its effect', true, 1],
])('a patch whose connection is cut %s is checked, not repeated blindly', async (_name, late, count) => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0'])
  stage.kubernetes.fault('PATCH', { cut: true, late })
  const result = await openKubernetesStrategy(wish(stage), stage.host).restore(target('1.0.0'), attempt())
  expect(result).toMatchObject({ kind: 'done' })
  expect(patches(stage)).toHaveLength(count)
})

test('a progress deadline that the bad version exceeded does not fail the good one', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0-broken'])
  const before = stage.kubernetes.get('apps/v1', 'deployments', 'web').status?.conditions?.[0]
  expect(before).toMatchObject({ reason: 'ProgressDeadlineExceeded' })
  const result = await openKubernetesStrategy(wish(stage), stage.host).restore(target('1.0.0'), attempt())
  expect(result).toEqual({ kind: 'done', detail: 'Deployment prod/web is back at revision 1' })
})

test('a version that does not start again ends as failed, in limited time', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:broken', 'r/web:2.0.0'])
  const strategy = openKubernetesStrategy(wish(stage, { revision: 1 }), stage.host)
  expect(await strategy.restore(target(''), attempt())).toEqual({
    kind: 'failed',
    why: 'web: its progress deadline was exceeded',
  })
})

test('a rollout that takes too long ends when the time is over, and reports its progress', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0'])
  const time = new AbortController()
  const host = { ...stage.host, sleep: async () => time.abort() }
  const why = await openKubernetesStrategy(wish(stage), host)
    .restore(target('1.0.0'), attempt(time.signal))
    .catch(String)
  expect(why).toMatchObject({ kind: 'failed', why: expect.stringMatching(/in time: .*(replicas|controller)/) })
})

test('the events before a workload fails are reported', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0'])
  const workloads = [
    { kind: 'Deployment', name: 'web' },
    { kind: 'Deployment', name: 'worker' },
  ] as const
  const result = await openKubernetesStrategy(wish(stage, { workloads }), stage.host).restore(
    target('1.0.0'),
    attempt(),
  )
  expect(result).toMatchObject({
    kind: 'failed',
    why: expect.stringMatching(/worker does not exist.*done before: Deployment prod\/web is back/s),
  })
})

test('a service account without patch gets the missing rule in the message', async () => {
  await using stage = await openStage()
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0'])
  stage.kubernetes.allow(['get deployments', 'list replicasets'])
  const strategy = openKubernetesStrategy(wish(stage), stage.host)
  await expect(strategy.restore(target('1.0.0'), attempt())).rejects.toMatchObject({
    reason: 'kubernetes-forbidden',
    message: expect.stringContaining('{apiGroups: ["apps"], resources: ["deployments"], verbs: ["patch"]}'),
  })
})
