/** Rollouts of Argo Rollouts and Canaries of Flagger; `npm run test:kubernetes` plays the same with their real controllers. */
import { openBlueGreenStrategy, openKubernetesStrategy } from '../../src/restore/strategies/kubernetes.ts'
import type { WorkloadName } from '../../src/restore/strategies/options.ts'
import type { Thing } from '../support/kubernetes/objects.ts'
import { attempt, deploy, imageOf, openStage, type Stage, target } from './stage.ts'

const argo = 'argoproj.io/v1alpha1'
const flagger = 'flagger.app/v1beta1'
const steps = { canary: { steps: [{ setWeight: 50 }, { pause: {} }] } }

function strategyFor(
  { kubeconfig, host }: Stage,
  workload: WorkloadName = { kind: 'Rollout', name: 'web' },
  revision = 0,
) {
  const wish = { kind: 'kubernetes', kubeconfig, context: '', namespace: '', workloads: [workload], revision } as const
  return openKubernetesStrategy(wish, host)
}

const patches = ({ kubernetes }: Stage) =>
  kubernetes.requests.flatMap((line) => /^PATCH .*\/prod\/(\S+)\?/.exec(line)?.[1] ?? [])
const rollout = ({ kubernetes }: Stage): Thing => kubernetes.get(argo, 'rollouts', 'web')

/** Rolls images out as far as their steps let them. */
function roll({ kubernetes }: Stage, images: readonly string[], { metadata, spec = {} }: Partial<Thing> = {}): void {
  for (const image of images) {
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image }] } }
    const before = kubernetes.find(argo, 'rollouts', 'web')
    kubernetes.put(argo, 'rollouts', {
      apiVersion: argo,
      kind: 'Rollout',
      status: before?.status ?? {},
      metadata: {
        ...metadata,
        name: 'web',
        annotations: { 'rollout.argoproj.io/revision': '1', ...before?.metadata.annotations, ...metadata?.annotations },
      },
      spec: { replicas: 2, selector: { matchLabels: { app: 'web' } }, strategy: steps, template, ...spec },
    })
    kubernetes.settle()
  }
}

/** As a person who promotes it in full. */
function promote({ kubernetes }: Stage): void {
  const thing = kubernetes.get(argo, 'rollouts', 'web')
  kubernetes.put(argo, 'rollouts', { ...thing, status: { ...thing.status, promoteFull: true } })
  kubernetes.settle()
}

test('a running update is aborted before the template is restored, and the controller does the rest', async () => {
  await using stage = await openStage()
  roll(stage, ['r/web:1.0.0', 'r/web:1.1.0'])
  expect(rollout(stage).status).toMatchObject({ phase: 'Paused' })
  const strategy = strategyFor(stage)
  expect(await strategy.prepare(target('1.0.0'))).toBeUndefined()
  expect(await strategy.restore(target('1.0.0'), attempt())).toEqual({
    kind: 'done',
    detail: 'Rollout prod/web is back at revision 1',
  })
  expect(patches(stage)).toEqual(['rollouts/web/status', 'rollouts/web'])
  expect(rollout(stage).status).toMatchObject({ phase: 'Healthy', observedGeneration: '3' })
  expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({
    detail: 'Rollout prod/web already runs it',
  })
})

test('promoted versions are replaced one after the other, without steps', async () => {
  await using stage = await openStage()
  roll(stage, ['r/web:1.0.0'])
  for (const bad of ['1.1.0', '1.2.0', '1.3.0']) {
    roll(stage, [`r/web:${bad}`])
    promote(stage)
    expect(rollout(stage).status).toMatchObject({ phase: 'Healthy' })
    expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
    expect(imageOf(rollout(stage))).toBe('r/web:1.0.0')
    expect(rollout(stage).status).toMatchObject({ phase: 'Healthy' })
  }
  expect(patches(stage)).toEqual(Array(3).fill(['rollouts/web', 'rollouts/web/status']).flat())
})

test('without the right to change the status it runs through its steps, with one warning', async () => {
  await using stage = await openStage()
  roll(stage, ['r/web:1.0.0', 'r/web:1.1.0'])
  promote(stage)
  stage.kubernetes.allow(['get rollouts', 'list replicasets', 'patch rollouts'])
  const time = new AbortController()
  let rounds = 0
  const sleep = async () => void (++rounds > 5 ? time.abort() : stage.kubernetes.settle(1))
  const strategy = strategyFor({ ...stage, host: { ...stage.host, sleep } })
  expect(await strategy.restore(target('1.0.0'), attempt(time.signal))).toEqual({
    kind: 'failed',
    why: 'web did not roll out in time: it is paused: CanaryPauseStep',
  })
  const told = stage.host.lines.filter((line) => line.includes('is rolled back without `promoteFull`'))
  expect(told).toEqual([
    expect.stringContaining('{apiGroups: ["argoproj.io"], resources: ["rollouts/status"], verbs: ["patch"]}'),
  ])
})

test('a Rollout that takes its pods from a Deployment goes back with it', async () => {
  await using stage = await openStage()
  const { kubernetes } = stage
  const spec = { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pods' } }
  deploy(kubernetes, ['r/web:1.0.0'], { name: 'pods' })
  kubernetes.put(argo, 'rollouts', {
    kind: 'Rollout',
    metadata: { name: 'web' },
    spec: { strategy: steps, ...spec },
    status: {},
  })
  kubernetes.settle()
  deploy(kubernetes, ['r/web:1.1.0'], { name: 'pods' })
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(imageOf(kubernetes.get('apps/v1', 'deployments', 'pods'))).toBe('r/web:1.0.0')
  expect(patches(stage)).toEqual(['rollouts/web/status', 'deployments/pods'])
  // the mark stands at the Deployment: what was put back is known there, though images alone would not tell
  expect(await strategyFor(stage).restore(target('1.0.0'), attempt())).toMatchObject({
    detail: expect.stringContaining('already runs it'),
  })
})

test('a Rollout that takes its pods from a Deployment stays restored, although no image distinguishes the two', async () => {
  await using stage = await openStage()
  const { kubernetes } = stage
  const spec = { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pods' } }
  const configured = (config: string) =>
    deploy(kubernetes, ['r/web:1.0.0'], { name: 'pods', pod: { annotations: { config } } })
  configured('good')
  kubernetes.put(argo, 'rollouts', {
    kind: 'Rollout',
    metadata: { name: 'web' },
    spec: { strategy: steps, ...spec },
    status: {},
  })
  kubernetes.settle()
  configured('bad')
  const strategy = strategyFor(stage)
  const annotations = () => kubernetes.get('apps/v1', 'deployments', 'pods').spec?.template?.metadata['annotations']
  for (const detail of [/is back at revision 1/, /already runs it/]) {
    const outcome = await strategy.restore(target('1.0.0'), attempt())
    expect(outcome).toMatchObject({ kind: 'done', detail: expect.stringMatching(detail) })
    expect(annotations()).toEqual({ config: 'good' })
  }
})

test.each<readonly [string, Partial<Thing>, string, RegExp]>([
  ['paused by hand', { spec: { paused: true } }, 'paused', /kubectl argo rollouts promote web -n prod/],
  [
    'owned by Argo CD',
    { metadata: { name: 'web', annotations: { 'argocd.argoproj.io/tracking-id': 'x' } } },
    'gitops-owned',
    /kubectl argo rollouts abort web -n prod/,
  ],
])('a Rollout that is %s is refused', async (_name, shape, reason, cure) => {
  await using stage = await openStage()
  roll(stage, ['r/web:1.0.0', 'r/web:1.1.0'])
  roll(stage, ['r/web:1.1.0'], shape)
  const refusal = await strategyFor(stage).prepare(target('1.0.0'))
  expect(refusal).toMatchObject({ reason, why: expect.stringMatching(cure) })
  expect(patches(stage)).toEqual([])
})

test('labels that Argo Rollouts gives to the pods of a role are not part of the version', async () => {
  await using stage = await openStage()
  roll(stage, ['r/web:1.0.0', 'r/web:1.1.0'])
  for (const set of stage.kubernetes.list('apps/v1', 'replicasets')) {
    const { template } = set.spec ?? {}
    const labels = { ...template?.metadata.labels, role: 'stable' }
    const annotations = {
      ...set.metadata.annotations,
      'rollout.argoproj.io/ephemeral-metadata': '{"labels":{"role":"stable"}}',
    }
    stage.kubernetes.put('apps/v1', 'replicasets', {
      ...set,
      metadata: { ...set.metadata, annotations },
      spec: { ...set.spec, template: { metadata: { labels }, spec: template?.spec ?? { containers: [] } } },
    })
  }
  await strategyFor(stage).restore(target('1.0.0'), attempt())
  expect(rollout(stage).spec?.template?.metadata.labels).toEqual({ app: 'web' })
})

/** A Canary and its two workloads, each with its own history. */
function stand(
  { kubernetes }: Stage,
  own: readonly string[],
  primary: readonly string[],
  targetRef: object = {},
): void {
  const canary = { apiVersion: flagger, kind: 'Canary', name: 'web', uid: 'canary', controller: true }
  kubernetes.put(flagger, 'canaries', {
    kind: 'Canary',
    metadata: { name: 'web' },
    spec: { targetRef: { kind: 'Deployment', name: 'pods', ...targetRef } },
    status: { phase: 'Progressing' },
  })
  deploy(kubernetes, own, { name: 'pods' })
  deploy(kubernetes, primary, { name: 'pods-primary', metadata: { ownerReferences: [canary] } })
}

const running = ({ kubernetes }: Stage) =>
  ['pods', 'pods-primary'].map((name) => imageOf(kubernetes.get('apps/v1', 'deployments', name)))

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['while the bad version is under analysis', ['r/web:1.0.0'], ['deployments/pods']],
  ['after it was promoted', ['r/web:1.0.0', 'r/web:1.1.0'], ['deployments/pods', 'deployments/pods-primary']],
])('a Canary goes back %s', async (_name, primary, patched) => {
  await using stage = await openStage()
  stand(stage, ['r/web:1.0.0', 'r/web:1.1.0'], primary)
  const strategy = strategyFor(stage, { kind: 'Canary', name: 'web' })
  expect(await strategy.prepare(target('1.0.0'))).toBeUndefined()
  expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(running(stage)).toEqual(['r/web:1.0.0', 'r/web:1.0.0'])
  expect(patches(stage)).toEqual(patched)
  const found = await strategy.diagnose?.(new AbortController().signal)
  expect(new Set(found?.findings.map(({ file }) => file.split('/')[0]))).toEqual(new Set(['pods', 'pods-primary']))
})

test('what Flagger promotes while a Canary is being restored is restored, too', async () => {
  await using stage = await openStage()
  stand(stage, ['r/web:1.0.0', 'r/web:1.1.0'], ['r/web:1.0.0'])
  let rounds = 0
  const sleep = async () => {
    // The look at the primary has passed: it is promoted now.
    if (++rounds === 3)
      deploy(stage.kubernetes, ['r/web:1.1.0'], {
        name: 'pods-primary',
        metadata: stage.kubernetes.get('apps/v1', 'deployments', 'pods-primary').metadata as never,
      })
    stage.kubernetes.settle(1)
  }
  const strategy = strategyFor({ ...stage, host: { ...stage.host, sleep } }, { kind: 'Canary', name: 'web' })
  expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'done' })
  expect(running(stage)).toEqual(['r/web:1.0.0', 'r/web:1.0.0'])
})

test.each<readonly [string, object, number, string]>([
  ['without a workload', { kind: 'Service' }, 0, 'no-history'],
  ['with a revision, which each of its workloads counts by itself', {}, 1, 'no-revision'],
])('a Canary %s is refused', async (_name, targetRef, revision, reason) => {
  await using stage = await openStage()
  stand(stage, ['r/web:1.0.0', 'r/web:1.1.0'], ['r/web:1.0.0'], targetRef)
  const strategy = strategyFor(stage, { kind: 'Canary', name: 'web' }, revision)
  expect(await strategy.prepare(target('1.0.0'))).toMatchObject({ reason })
})

test('a missing Canary is refused', async () => {
  await using stage = await openStage()
  stand(stage, ['r/web:1.0.0'], ['r/web:1.0.0'])
  expect(await strategyFor(stage, { kind: 'Canary', name: 'other' }).prepare(target('1.0.0'))).toMatchObject({
    reason: 'not-found',
  })
})

test.each<readonly [string, object, RegExp]>([
  [
    'that a Rollout leads',
    { annotations: { 'argo-rollouts.argoproj.io/managed-by-rollouts': 'web' } },
    /`rollout\/web`/,
  ],
  [
    'of a Canary',
    { ownerReferences: [{ apiVersion: flagger, kind: 'Canary', name: 'web', uid: 'x', controller: true }] },
    /`canary\/web`/,
  ],
])('a Service %s is not switched', async (_name, metadata, cure) => {
  await using stage = await openStage()
  const selector = { app: 'web', color: 'blue' }
  stage.kubernetes.put('v1', 'services', {
    kind: 'Service',
    metadata: { name: 'web', ...metadata },
    spec: { selector },
  })
  const wish = {
    kind: 'blue-green',
    kubeconfig: stage.kubeconfig,
    context: '',
    namespace: '',
    service: 'web',
    label: 'color',
  } as const
  expect(await openBlueGreenStrategy(wish, stage.host).prepare(target('1.0.0'))).toMatchObject({
    reason: 'operator-owned',
    why: expect.stringMatching(cure),
  })
})
