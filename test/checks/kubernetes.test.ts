import type { KubernetesReader, Status } from '../../src/checks/checks.ts'
import { measureOnce } from './stage.ts'

/** A cluster that holds these objects, by `kind namespace/name`. */
function clusterOf(objects: Readonly<Record<string, unknown>>): KubernetesReader {
  return {
    get: async ({ apiVersion, kind }, namespace, name) => objects[`${apiVersion} ${kind} ${namespace}/${name}`],
    list: () => Promise.reject(new Error('not asked')),
  }
}

const image = (name: string) => ({ template: { spec: { containers: [{ image: 'proxy:1' }, { image: name }] } } })
const condition = (type: string, status: string, reason = 'R') => ({ type, status, reason, message: 'said so' })

interface Workload {
  readonly spec?: object
  readonly status?: object
  readonly generation?: number
}

const deployment = ({ spec, status, generation = 2 }: Workload = {}) => ({
  metadata: { generation },
  spec: { replicas: 3, ...image('registry.test/web:v2.0.0'), ...spec },
  status: {
    observedGeneration: 2,
    replicas: 3,
    updatedReplicas: 3,
    availableReplicas: 3,
    conditions: [condition('Progressing', 'True')],
    ...status,
  },
})
const web = 'apps/v1 Deployment prod/web'

const unseen = 'its controller has not noticed the change yet'
const tagged = (name: string) => ({ [web]: deployment({ spec: image(name) }) })
const certificate = (generation: number, status: object) => ({
  'cert-manager.io Certificate prod/web': { metadata: { generation }, status },
})
const rollout = (generation: number, status: object, metadata: object = {}) => ({
  'argoproj.io/v1alpha1 Rollout prod/web': { metadata: { generation, ...metadata }, spec: {}, status },
})
const canary = (phase: string, primary = 'r/web:v2.0.0') => ({
  'flagger.app/v1beta1 Canary prod/web': {
    spec: { targetRef: { kind: 'Deployment', name: 'web' } },
    status: { phase, conditions: [condition('Promoted', 'False')] },
  },
  ...tagged('r/web:v2.0.0'),
  'apps/v1 Deployment prod/web-primary': deployment({ spec: image(primary) }),
})
const configured = (variables: Readonly<Record<string, string>>, map: string) => {
  const env = Object.entries(variables).map(([name, value]) => ({ name, value }))
  const envFrom = [{ configMapRef: { name: map } }]
  const containers = [{ name: 'web', image: 'r/web:v2.0.0', env, envFrom }]
  const volumes = [{ name: 'config', configMap: { name: map, defaultMode: 420 } }]
  return deployment({ spec: { template: { spec: { containers, volumes } } } })
}
const podOf = (containers: readonly string[], initContainers: readonly string[] = []) => ({
  spec: {
    containers: containers.map((each, index) => ({ name: `c${index}`, image: each })),
    initContainers: initContainers.map((each) => ({ name: 'init', image: each })),
  },
})

/** What was judged wrongly once, and its kind; the expected version is v2.0.0. */
const rows: readonly (readonly [string, Readonly<Record<string, unknown>>, Status, string])[] = [
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.01'), 'failed', 'no image contains `v2.0.0`'],
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.0.1'), 'failed', 'no image contains'],
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.0-rc.1'), 'failed', 'no image contains'],
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.0rc1'), 'failed', 'no image contains'],
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.0-alpine'), 'passed', ''],
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.0-20260101'), 'passed', ''],
  ['kind: Deployment, image-contains: "{expected}"', tagged('r/web:v2.0.0@sha256:ab'), 'passed', ''],
  ['kind: Deployment, image-contains: "web:{expected}"', tagged('r/web:v2.0.01'), 'failed', 'no image contains'],
  ['kind: Deployment, image-contains: "{expected}-alpine"', tagged('r/web:v2.0.0-alpine3'), 'passed', ''],
  ['kind: Deployment, image-contains: v2.0.0', tagged('r/web:v2.0.01'), 'passed', ''],
  ['kind: Deployment, image-tag: "{expected}"', tagged('r/web:v2.0.0'), 'passed', ''],
  ['kind: Deployment, image-tag: "{expected}"', tagged('r/web:2.0.0@sha256:ab'), 'passed', ''],
  [
    'kind: Deployment, image-tag: "{expected}"',
    tagged('v2.0.0/web:v2.0.01'),
    'failed',
    'no image has the tag `v2.0.0`',
  ],
  ['kind: Deployment, image-tag: "{expected}"', tagged('localhost:5000/web'), 'failed', 'no image has the tag'],
  [
    'kind: Pod, image-tag: "3"',
    { 'v1 Pod prod/web': podOf(['web:2@sha256:ab']) },
    'failed',
    'no image has the tag `3`: `web:2@sha256:ab`',
  ],
  [
    'kind: Pod, image-tag: "1", container: c1',
    { 'v1 Pod prod/web': podOf(['proxy:1', 'web:2']) },
    'failed',
    'of container `c1` has the tag `1`: `web:2`',
  ],
  ['kind: Pod, image-tag: "2", container: c1', { 'v1 Pod prod/web': podOf(['proxy:1', 'web:2']) }, 'passed', ''],
  [
    'kind: CronJob, image-contains: v2',
    { 'batch/v1 CronJob prod/web': { spec: { jobTemplate: { spec: { template: podOf(['web:v2']) } } } } },
    'passed',
    '',
  ],
  ['kind: Job, image-tag: v2', { 'batch/v1 Job prod/web': { spec: { template: podOf(['web:v2']) } } }, 'passed', ''],
  [
    'kind: Deployment, image-tag: v7, rollout: false',
    { [web]: { spec: { template: podOf(['web:v2'], ['migrate:v7']) } } },
    'failed',
    'no image has the tag `v7`: `web:v2, migrate:v7`',
  ],
  [
    'kind: Deployment, image-contains: "{expected}", rollout: false',
    { [web]: { spec: { template: podOf(['web:v1.0.0'], ['migrate:v2.0.0']) } } },
    'failed',
    'no image contains `v2.0.0`',
  ],
  [
    'kind: Deployment, image-contains: "migrate:", rollout: false',
    { [web]: { spec: { template: podOf(['web:v1.0.0'], ['migrate:v2.0.0']) } } },
    'passed',
    '',
  ],
  ['kind: Deployment, image-tag: "1.0.0+b.5"', tagged('r/web:1.0.0_b.5'), 'passed', ''],
  ['kind: Deployment, image-tag: "1.0.0+b.5"', tagged('r/web:1.0.0-b.5'), 'passed', ''],
  ['kind: Deployment, image-tag: "1.0.0+b.5"', tagged('r/web:1.0.0'), 'failed', 'no image has the tag'],
  [
    'kind: Prometheus.monitoring.coreos.com, image-tag: v3',
    { 'monitoring.coreos.com Prometheus prod/web': { spec: { image: 'prom/prometheus:v3' } } },
    'passed',
    '',
  ],
  [
    'kind: Certificate.cert-manager.io, condition: Ready',
    certificate(2, { conditions: [{ ...condition('Ready', 'True'), observedGeneration: 1 }] }),
    'failed',
    `condition \`Ready\` belongs to generation 1: ${unseen}`,
  ],
  [
    'kind: Certificate.cert-manager.io, condition: Ready',
    certificate(2, { conditions: [{ ...condition('Ready', 'True'), observedGeneration: 2 }] }),
    'passed',
    '',
  ],
  [
    'kind: Certificate.cert-manager.io, condition: Ready',
    certificate(10, { observedGeneration: '9', conditions: [condition('Ready', 'True')] }),
    'failed',
    unseen,
  ],
  [
    'kind: Certificate.cert-manager.io, condition: Ready',
    certificate(2, { observedGeneration: '7d9f6b', conditions: [condition('Ready', 'True')] }),
    'passed',
    '',
  ],
  [
    'kind: Pod, condition: Ready=False',
    { 'v1 Pod prod/web': { status: { conditions: [condition('Ready', 'False')] } } },
    'passed',
    '',
  ],
  [
    'kind: Pod, condition: [Ready, Degraded=False]',
    { 'v1 Pod prod/web': { status: { conditions: [condition('Ready', 'True'), condition('Degraded', 'True')] } } },
    'failed',
    'condition `Degraded` is `True`, expected `False`: `R said so`',
  ],
  [
    'kind: Pod, condition: { type: Ready, status: false, reason: [A, B] }',
    { 'v1 Pod prod/web': { status: { conditions: [condition('Ready', 'False')] } } },
    'failed',
    'condition `Ready` is `False` with the reason `R`, expected `A` or `B`',
  ],
  [
    'kind: Pod, condition: { type: Ready, reason: R }',
    { 'v1 Pod prod/web': { status: { conditions: [condition('Ready', 'True')] } } },
    'passed',
    '',
  ],
  [
    'kind: PersistentVolumeClaim, phase: Bound',
    { 'v1 PersistentVolumeClaim prod/web': { status: { phase: 'Bound' } } },
    'passed',
    '',
  ],
  [
    'kind: Pod, phase: [Running, Succeeded]',
    { 'v1 Pod prod/web': { status: { phase: 'Pending' } } },
    'failed',
    'its phase is `Pending`, expected `Running` or `Succeeded`',
  ],
  ['kind: Pod, phase: Running', { 'v1 Pod prod/web': {} }, 'failed', 'its phase is `not set`, expected `Running`'],
  [
    'kind: Rollout, rollout: false, phase: Healthy',
    rollout(2, { observedGeneration: '1', phase: 'Healthy' }),
    'failed',
    unseen,
  ],
  ['kind: Rollout', rollout(2, { observedGeneration: '1', phase: 'Healthy' }), 'failed', unseen],
  ['kind: Rollout', rollout(2, { observedGeneration: '2', phase: 'Healthy' }), 'passed', ''],
  ['kind: Rollout.argoproj.io', {}, 'failed', 'there is no Rollout'],
  ['kind: Rollout', rollout(2, {}), 'failed', unseen],
  [
    'kind: Rollout',
    rollout(2, { observedGeneration: '2', phase: 'Paused', message: 'CanaryPauseStep' }),
    'failed',
    'it is paused: CanaryPauseStep',
  ],
  [
    'kind: Rollout',
    rollout(2, { observedGeneration: '2', phase: 'Degraded', message: 'RolloutAborted: x' }),
    'failed',
    'it is degraded: RolloutAborted: x',
  ],
  [
    'kind: Rollout',
    rollout(2, { observedGeneration: '2', phase: 'Paused', controllerPause: true }),
    'failed',
    'has not noticed the end of the pause',
  ],
  [
    'kind: Rollout',
    rollout(
      2,
      { observedGeneration: '2', phase: 'Healthy', workloadObservedGeneration: '3' },
      { annotations: { 'rollout.argoproj.io/workload-generation': '4' } },
    ),
    'failed',
    unseen,
  ],
  ['kind: Canary', canary('Succeeded'), 'passed', ''],
  [
    'kind: Canary',
    canary('Succeeded', 'r/web:v1.0.0'),
    'failed',
    '`web-primary` still runs `proxy:1, r/web:v1.0.0`, not `proxy:1, r/web:v2.0.0`',
  ],
  ...(
    [
      ['the same variable', { A: '2' }, { A: '2' }, 'config', 'config-primary', 'passed'],
      ['another variable', { A: '2' }, { A: '1' }, 'config', 'config-primary', 'failed'],
      ['another map', { A: '2' }, { A: '2' }, 'config-b', 'config-a-primary', 'failed'],
    ] as const
  ).map(
    ([, own, primary, map, primaryMap, status]): readonly [
      string,
      Readonly<Record<string, unknown>>,
      Status,
      string,
    ] => [
      'kind: Canary',
      {
        ...canary('Succeeded'),
        [web]: configured(own, map),
        'apps/v1 Deployment prod/web-primary': configured(primary, primaryMap),
      },
      status,
      status === 'passed' ? '' : '`web-primary` has the images of `web`, but not yet its configuration',
    ],
  ),
  ['kind: Canary', canary('Progressing'), 'failed', 'its phase is Progressing'],
  ['kind: Canary', canary('Failed'), 'failed', 'its analysis failed: said so'],
]

test.each<readonly [string, Readonly<Record<string, unknown>>, Status, string]>([
  ['kind: Deployment', { [web]: deployment() }, 'passed', 'Deployment `web` is as expected'],
  ['kind: Deployment, image-contains: "{expected}"', { [web]: deployment() }, 'passed', ''],
  [
    'kind: Deployment, image-contains: v3',
    { [web]: deployment() },
    'failed',
    'no image contains `v3`: `proxy:1, registry.test/web:v2.0.0`',
  ],
  ['kind: Deployment', {}, 'failed', 'there is no Deployment `web` in `prod`'],
  [
    'kind: Deployment',
    { [web]: deployment({ generation: 3 }) },
    'failed',
    'its controller has not noticed the change yet',
  ],
  [
    'kind: Deployment',
    { [web]: deployment({ status: { updatedReplicas: 1 } }) },
    'failed',
    '1 of 3 replicas are updated',
  ],
  [
    'kind: Deployment',
    { [web]: deployment({ status: { replicas: 4 } }) },
    'failed',
    '1 old replicas are still terminating',
  ],
  [
    'kind: Deployment',
    { [web]: deployment({ status: { availableReplicas: 2 } }) },
    'failed',
    '2 of 3 updated replicas are available',
  ],
  ['kind: Deployment, rollout: false', { [web]: deployment({ status: { availableReplicas: 2 } }) }, 'passed', ''],
  [
    'kind: Deployment',
    {
      [web]: deployment({
        status: { updatedReplicas: 1, conditions: [condition('Progressing', 'False', 'ProgressDeadlineExceeded')] },
      }),
    },
    'failed',
    'its progress deadline was exceeded',
  ],
  [
    'kind: Deployment, condition: Available',
    { [web]: deployment({ status: { conditions: [condition('Available', 'False', 'Min')] } }) },
    'failed',
    'condition `Available` is `False`: `Min said so`',
  ],
  [
    'kind: StatefulSet',
    {
      'apps/v1 StatefulSet prod/web': {
        metadata: { generation: 1 },
        spec: { replicas: 2, updateStrategy: { rollingUpdate: { partition: 1 } } },
        status: { observedGeneration: 1, readyReplicas: 2, updatedReplicas: 1 },
      },
    },
    'passed',
    '',
  ],
  [
    'kind: StatefulSet',
    {
      'apps/v1 StatefulSet prod/web': {
        metadata: { generation: 1 },
        spec: { replicas: 2 },
        status: { observedGeneration: 1, readyReplicas: 2, updatedReplicas: 1 },
      },
    },
    'failed',
    '1 of 2 pods are updated',
  ],
  [
    'kind: DaemonSet',
    {
      'apps/v1 DaemonSet prod/web': {
        metadata: { generation: 1 },
        spec: {},
        status: { observedGeneration: 1, desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 2 },
      },
    },
    'failed',
    '2 of 3 pods are available',
  ],
  [
    'kind: Certificate.cert-manager.io, condition: Ready',
    { 'cert-manager.io Certificate prod/web': { status: { conditions: [condition('Ready', 'True')] } } },
    'passed',
    '',
  ],
  [
    'kind: Certificate.v1.cert-manager.io, condition: Ready',
    { 'cert-manager.io/v1 Certificate prod/web': { status: { conditions: [] } } },
    'failed',
    'it has no condition `Ready`',
  ],
  [
    'kind: Certificate.cert-manager.io, condition: Ready',
    {
      'cert-manager.io Certificate prod/web': {
        metadata: { generation: 4 },
        status: { observedGeneration: 3, conditions: [condition('Ready', 'True')] },
      },
    },
    'failed',
    'its controller has not noticed the change yet',
  ],
  [
    'kind: Pod, image-contains: v2',
    { 'v1 Pod prod/web': { spec: { containers: [{ image: 'web:v2' }] } } },
    'passed',
    '',
  ],
  ['kind: ConfigMap', { 'v1 ConfigMap prod/web': null }, 'passed', ''],
  ...rows,
])('kubernetes { %s } of %j is %s', async (fields, objects, status, message) => {
  const result = await measureOnce(`kubernetes: { ${fields}, name: web, namespace: prod }`, {
    kubernetes: clusterOf(objects),
  })
  expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
})

test('without a cluster, or where it refuses or is silent, nothing is known', async () => {
  const kind = 'kubernetes: { kind: Deployment, name: web }'
  expect(await measureOnce(kind)).toMatchObject({
    status: 'inconclusive',
    message: expect.stringContaining('no cluster'),
  })
  const refusing: KubernetesReader = { ...clusterOf({}), get: () => Promise.reject(new Error('403 Forbidden')) }
  expect(await measureOnce(kind, { kubernetes: refusing })).toMatchObject({
    status: 'inconclusive',
    message: '403 Forbidden',
  })
  const silent: KubernetesReader = { ...clusterOf({}), get: () => new Promise(() => undefined) }
  expect(await measureOnce(`timeout: 50ms, ${kind}`, { kubernetes: silent })).toMatchObject({
    status: 'inconclusive',
    message: 'no answer within 50 ms',
  })
})
