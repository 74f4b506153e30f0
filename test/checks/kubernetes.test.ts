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
    'its controller has not seen the change yet',
  ],
  [
    'kind: Deployment',
    { [web]: deployment({ status: { updatedReplicas: 1 } }) },
    'failed',
    '1 of 3 replicas are updated',
  ],
  ['kind: Deployment', { [web]: deployment({ status: { replicas: 4 } }) }, 'failed', '1 old replicas are still there'],
  [
    'kind: Deployment',
    { [web]: deployment({ status: { availableReplicas: 2 } }) },
    'failed',
    '2 of 3 replicas are available',
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
    'its roll-out exceeded its progress deadline',
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
    '1 of 2 replicas are updated',
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
    'its controller has not seen the change yet',
  ],
  [
    'kind: Pod, image-contains: v2',
    { 'v1 Pod prod/web': { spec: { containers: [{ image: 'web:v2' }] } } },
    'passed',
    '',
  ],
  ['kind: ConfigMap', { 'v1 ConfigMap prod/web': null }, 'passed', ''],
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
