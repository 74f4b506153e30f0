/**
 * Rollouts of Argo Rollouts and Canaries of Flagger, put back under their own controllers. What is not installed in the cluster that KUBECONFIG
 * names, with its controller at work, is skipped.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCluster } from '../../../src/kubernetes/access.ts'
import { openKubernetes } from '../../../src/kubernetes/client.ts'
import { openBlueGreenStrategy, openKubernetesStrategy } from '../../../src/restore/strategies/kubernetes.ts'
import type { WorkloadName } from '../../../src/restore/strategies/options.ts'
import { measureOnce } from '../../checks/stage.ts'
import { attempt, target } from '../stage.ts'
import { admin, broken, create, host, image, kubeconfig, namespace, path, until } from './cluster.ts'

const rollouts = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/rollouts`
const canaries = `/apis/flagger.app/v1beta1/namespaces/${namespace}/canaries`

const missing = async (what: string, group: string) =>
  (await admin.get(`/apis/${group}`).then(
    () => false,
    () => true,
  )) && `${what} is not installed`

const withoutArgo = await missing('Argo Rollouts', 'argoproj.io')
const withoutFlagger = await missing('Flagger', 'flagger.app')

test('Rollout: an update that waits at a step is aborted, put back and healthy', { skip: withoutArgo }, async () => {
  await createRollout('paused', {})
  await setImage('paused', '1.36')
  await phase('paused', 'Paused')
  assert.equal(await check('Rollout', 'paused'), 'failed')
  const restored = await restore({ kind: 'Rollout', name: 'paused' })
  assert.deepEqual(restored, { kind: 'done', detail: `Rollout ${namespace}/paused is back at revision 1` })
  assert.equal(await imageOf('paused'), image('1.35'))
  assert.equal(await check('Rollout', 'paused'), 'passed')
  const again = await restore({ kind: 'Rollout', name: 'paused' })
  assert.deepEqual(again, { kind: 'done', detail: `Rollout ${namespace}/paused already runs it` })
})

test('Rollout: one whose new version never gets ready goes back', { skip: withoutArgo }, async () => {
  await createRollout('never', {})
  await setImage('never', broken)
  await phase('never', 'Progressing')
  const restored = await restore({ kind: 'Rollout', name: 'never' })
  assert.equal(restored.kind, 'done', JSON.stringify(restored))
})

test('Rollout: versions that were promoted are left one after the other, past all steps', {
  skip: withoutArgo,
}, async () => {
  await createRollout('promoted', {})
  for (const bad of ['1.36', '1.37']) {
    await setImage('promoted', bad)
    await phase('promoted', 'Paused')
    await admin.merge(`${rollouts}/promoted/status`, { status: { promoteFull: true } })
    await phase('promoted', 'Healthy', image(bad))
    const restored = await restore({ kind: 'Rollout', name: 'promoted' })
    assert.equal(restored.kind, 'done', JSON.stringify(restored))
    assert.equal(await imageOf('promoted'), image('1.35'))
    const { status } = await admin.get(`${rollouts}/promoted`)
    assert.deepEqual([status.phase, status.stableRS], ['Healthy', status.currentPodHash])
  }
})

test('Rollout: one that takes its pods from a Deployment goes back with it', { skip: withoutArgo }, async () => {
  await create('Deployment', 'referenced', '1.35')
  await createRollout('referring', { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'referenced' } })
  const template = (tag: string) => ({ spec: { template: { spec: { containers: [container(tag)] } } } })
  await admin.merge(path('Deployment', 'referenced'), template('1.36'))
  await phase('referring', 'Paused')
  const restored = await restore({ kind: 'Rollout', name: 'referring' })
  assert.equal(restored.kind, 'done', JSON.stringify(restored))
  const { spec } = await admin.get(path('Deployment', 'referenced'))
  assert.equal(spec.template.spec.containers[0].image, image('1.35'))
  const { status } = await admin.get(`${rollouts}/referring`)
  assert.deepEqual([status.phase, status.stableRS], ['Healthy', status.currentPodHash])
})

test('Rollout: of blue and green, too, and its Service is not for others to switch', {
  skip: withoutArgo,
}, async () => {
  const services = `/api/v1/namespaces/${namespace}/services`
  await admin.post(services, {
    metadata: { name: 'active' },
    spec: { selector: { app: 'bluegreen' }, ports: [{ port: 80 }] },
  })
  await createRollout('bluegreen', {
    strategy: { blueGreen: { activeService: 'active', autoPromotionEnabled: false } },
  })
  await setImage('bluegreen', '1.36')
  await phase('bluegreen', 'Paused')
  await admin.merge(`${rollouts}/bluegreen/status`, { status: { promoteFull: true } })
  await phase('bluegreen', 'Healthy', image('1.36'))
  const restored = await restore({ kind: 'Rollout', name: 'bluegreen' })
  assert.equal(restored.kind, 'done', JSON.stringify(restored))
  const { status } = await admin.get(`${rollouts}/bluegreen`)
  const { spec } = await admin.get(`${services}/active`)
  assert.equal(spec.selector['rollouts-pod-template-hash'], status.stableRS)
  const wish = { kind: 'blue-green', kubeconfig, context: '', namespace, service: 'active' } as const
  const strategy = openBlueGreenStrategy({ ...wish, label: 'rollouts-pod-template-hash' }, host)
  assert.equal((await strategy.prepare(target('1.36')))?.reason, 'operator-owned')
})

test('Canary: a version under analysis, and one that was promoted, go back', { skip: withoutFlagger }, async () => {
  await Promise.all([
    createCanary('analysed', { analysis: { interval: '10s', threshold: 50, iterations: 100 } }),
    createCanary('direct', { skipAnalysis: true, analysis: { interval: '10s', threshold: 5, iterations: 1 } }),
  ])
  assert.equal(await check('Canary', 'analysed'), 'passed')
  for (const name of ['analysed', 'direct'])
    await admin.merge(path('Deployment', name), { spec: { template: { spec: { containers: [container('1.36')] } } } })
  await Promise.all([canaryPhase('analysed', 'Progressing'), canaryPhase('direct', 'Succeeded', image('1.36'))])
  assert.equal(await check('Canary', 'analysed'), 'failed')
  assert.equal(await check('Canary', 'direct'), 'passed')
  const owned = await strategyFor({ kind: 'Deployment', name: 'direct-primary' }).prepare(target('1.35'))
  assert.match(`${owned?.reason}: ${owned?.why}`, /^operator-owned: .*`canary\/direct`/)
  for (const name of ['analysed', 'direct']) {
    const restored = await restore({ kind: 'Canary', name })
    assert.equal(restored.kind, 'done', JSON.stringify(restored))
    for (const each of [name, `${name}-primary`]) {
      const { spec } = await admin.get(path('Deployment', each))
      assert.equal(spec.template.spec.containers[0].image, image('1.35'), each)
    }
  }
  // Flagger has the last word: what it promotes now is the good version.
  await canaryPhase('direct', 'Succeeded', image('1.35'))
})

async function createRollout(name: string, spec: object): Promise<void> {
  const labels = { app: name }
  const strategy = { canary: { steps: [{ setWeight: 50 }, { pause: {} }] } }
  const template = { metadata: { labels }, spec: { containers: [container('1.35')] } }
  const own = 'workloadRef' in spec ? {} : { template }
  await admin.post(rollouts, {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name },
    spec: {
      replicas: 2,
      selector: { matchLabels: 'workloadRef' in spec ? { app: 'referenced' } : labels },
      strategy,
      ...own,
      ...spec,
    },
  })
  await phase(name, 'Healthy')
}

/** Flagger makes the primary, and scales the target down. */
async function createCanary(name: string, spec: object): Promise<void> {
  await create('Deployment', name, '1.35')
  await admin.post(canaries, {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name },
    spec: { targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name }, service: { port: 80 }, ...spec },
  })
  await canaryPhase(name, 'Initialized')
}

async function setImage(name: string, tag: string): Promise<void> {
  await admin.merge(`${rollouts}/${name}`, { spec: { template: { spec: { containers: [container(tag)] } } } })
}

/** Waits until the controller says so of what the object is now. */
async function phase(name: string, wanted: string, runs?: string): Promise<void> {
  await until(`Rollout ${name} is ${wanted}`, async () => {
    const { metadata, status = {} } = await admin.get(`${rollouts}/${name}`)
    const isSeen = status.observedGeneration === String(metadata.generation)
    const isThere = runs === undefined || ((await imageOf(name)) === runs && status.stableRS === status.currentPodHash)
    return isSeen && isThere && status.phase === wanted
  })
}

async function canaryPhase(name: string, wanted: string, primary?: string): Promise<void> {
  await until(`Canary ${name} is ${wanted}`, async () => {
    const { status = {} } = await admin.get(`${canaries}/${name}`)
    if (status.phase !== wanted) return false
    if (primary === undefined) return true
    const { spec } = await admin.get(path('Deployment', `${name}-primary`))
    return spec.template.spec.containers[0].image === primary
  })
}

async function imageOf(name: string): Promise<string> {
  return (await admin.get(`${rollouts}/${name}`)).spec.template.spec.containers[0].image
}

function container(tag: string) {
  return { name: 'app', image: image(tag), command: ['sleep', '3600'] }
}

function strategyFor(workload: WorkloadName) {
  const wish = { kind: 'kubernetes', kubeconfig, context: '', namespace, workloads: [workload], revision: 0 } as const
  return openKubernetesStrategy(wish, host)
}

function restore(workload: WorkloadName) {
  return strategyFor(workload).restore(target('1.35'), attempt(AbortSignal.timeout(60_000)))
}

async function check(kind: string, name: string): Promise<string> {
  await using kubernetes = openKubernetes(await findCluster({ kubeconfig, context: '' }, host), host)
  const fields = `kind: ${kind}, name: ${name}, namespace: ${namespace}`
  return (await measureOnce(`timeout: 20s, kubernetes: { ${fields} }`, { kubernetes })).status
}
