import type { KubernetesReader } from '../../src/checks/checks.ts'
import type { Kubernetes } from '../../src/kubernetes/client.ts'
import { conditionOf, conditionsOf } from '../../src/kubernetes/objects/condition.ts'
import type { AppsKind } from '../../src/kubernetes/objects/kinds.ts'
import type { Plain } from '../../src/kubernetes/objects/object.ts'
import { isReady, takesTraffic } from '../../src/kubernetes/objects/ready.ts'
import { readRollout, readRolloutSince } from '../../src/kubernetes/objects/rollout.ts'
import { undo } from '../../src/kubernetes/undo.ts'
import { measureOnce } from '../checks/stage.ts'
import { testHost } from '../support/host.ts'

interface Shape {
  readonly generation?: number
  readonly spec?: object
  readonly status?: object
}

/** A workload of three replicas that is rolled out, unless the shape says otherwise; undefined takes a field away. */
function workload(kind: AppsKind, { generation = 2, spec, status }: Shape): Plain {
  const counts = {
    Deployment: { replicas: 3, updatedReplicas: 3, availableReplicas: 3 },
    StatefulSet: { readyReplicas: 3, updatedReplicas: 3, updateRevision: 'web-2', currentRevision: 'web-2' },
    DaemonSet: { desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 3 },
  }[kind]
  const template = { spec: { containers: [{ name: 'app', image: 'r/web:1.0.0' }] } }
  const rolling =
    kind === 'Deployment' ? {} : { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } } }
  return {
    metadata: { name: 'web', namespace: 'prod', uid: 'u', generation },
    spec: { replicas: 3, template, ...rolling, ...spec },
    status: { observedGeneration: 2, ...counts, ...status },
  }
}

const partitioned = (partition: number) => ({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } } })
const onDelete = { updateStrategy: { type: 'OnDelete' } }
const bare = { updateStrategy: { type: 'RollingUpdate' } }
const expired = { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', lastUpdateTime: 'T1' }
const unseen = 'its controller has not noticed the change yet'

/** By the rules of kubectl's rollout_status.go; '' is complete. */
const rows: readonly (readonly [AppsKind, string, Shape, string])[] = [
  ['Deployment', 'is rolled out', {}, ''],
  ['Deployment', 'is seen by a later observation', { status: { observedGeneration: 3 } }, ''],
  ['Deployment', 'has a new generation', { generation: 3 }, unseen],
  ['Deployment', 'has no status', { status: { observedGeneration: undefined } }, unseen],
  ['Deployment', 'expired before it was observed', { generation: 3, status: { conditions: [expired] } }, unseen],
  ['Deployment', 'is updated in part', { status: { updatedReplicas: 1 } }, '1 of 3 replicas are updated'],
  ['Deployment', 'has none updated', { status: { updatedReplicas: undefined } }, '0 of 3 replicas are updated'],
  ['Deployment', 'has old replicas', { status: { replicas: 5 } }, '2 old replicas are still terminating'],
  ['Deployment', 'is available in part', { status: { availableReplicas: 2 } }, '2 of 3 updated replicas are available'],
  [
    'Deployment',
    'asks for none',
    { spec: { replicas: 0 }, status: { replicas: 0, updatedReplicas: 0, availableReplicas: 0 } },
    '',
  ],
  [
    'Deployment',
    'has the default of one replica',
    { spec: { replicas: undefined }, status: { replicas: 1, updatedReplicas: 1, availableReplicas: 1 } },
    '',
  ],
  ['Deployment', 'surges', { status: { replicas: 4, updatedReplicas: 4, availableReplicas: 4 } }, ''],
  ['StatefulSet', 'is rolled out', {}, ''],
  ['StatefulSet', 'has a new generation', { generation: 3 }, unseen],
  ['StatefulSet', 'was never observed', { generation: 0, status: { observedGeneration: 0 } }, unseen],
  ['StatefulSet', 'is ready in part', { status: { readyReplicas: 2 } }, '2 of 3 pods are ready'],
  ['StatefulSet', 'is updated in part', { status: { updatedReplicas: 2 } }, '2 of 3 pods are updated'],
  ['StatefulSet', 'is updated, and its revisions are not settled', { status: { currentRevision: 'web-1' } }, ''],
  [
    'StatefulSet',
    'has a partition, all above updated',
    { spec: partitioned(2), status: { updatedReplicas: 1, currentRevision: 'web-1' } },
    '',
  ],
  [
    'StatefulSet',
    'has a partition, not all above updated',
    { spec: partitioned(1), status: { updatedReplicas: 1 } },
    '1 of 2 pods above the partition are updated',
  ],
  ['StatefulSet', 'has a partition beyond its replicas', { spec: partitioned(9), status: { updatedReplicas: 0 } }, ''],
  ['StatefulSet', 'has no rollingUpdate, and equal revisions', { spec: bare }, ''],
  [
    'StatefulSet',
    'has no rollingUpdate, and two revisions',
    { spec: bare, status: { currentRevision: 'web-1' } },
    'its update is not complete',
  ],
  ['StatefulSet', 'asks for none', { spec: { replicas: 0 }, status: { readyReplicas: 0, updatedReplicas: 0 } }, ''],
  ['DaemonSet', 'is rolled out', {}, ''],
  ['DaemonSet', 'has a new generation', { generation: 3 }, unseen],
  ['DaemonSet', 'is updated in part', { status: { updatedNumberScheduled: 1 } }, '1 of 3 pods are updated'],
  ['DaemonSet', 'is available in part', { status: { numberAvailable: 2 } }, '2 of 3 pods are available'],
  [
    'DaemonSet',
    'fits no node',
    { status: { desiredNumberScheduled: 0, updatedNumberScheduled: 0, numberAvailable: 0 } },
    '',
  ],
]

test.each(rows)('a %s that %s', (kind, _name, shape, why) => {
  expect(readRollout(kind, workload(kind, shape))).toEqual(why === '' ? { kind: 'complete' } : { kind: 'waiting', why })
})

test.each(rows)('the check of a %s that %s', async (kind, _name, shape, why) => {
  const kubernetes: KubernetesReader = { get: async () => workload(kind, shape), list: async () => [] }
  const result = await measureOnce(`kubernetes: { kind: ${kind}, name: web }`, { kubernetes })
  const message = why === '' ? `${kind} \`web\` is as expected` : why
  expect(result).toMatchObject({ status: why === '' ? 'passed' : 'failed', message })
})

test.each(rows)('the undo of a %s that %s', async (kind, _name, shape, why) => {
  const time = new AbortController()
  const host = { ...testHost(), sleep: async () => time.abort() }
  const wanted = { version: '1.0.0', commits: [], revision: 0 }
  const options = { kind, namespace: 'prod', name: 'web', wanted, cause: 'test' }
  const result = await undo(clusterOf(workload(kind, shape)), options, host, time.signal)
  if (why === '') expect(result).toMatchObject({ kind: 'done' })
  else expect(result).toEqual({ kind: 'failed', why: `web did not roll out in time: ${why}` })
})

/** A cluster of this workload alone. */
function clusterOf(object: Plain): Kubernetes {
  return {
    source: 'test',
    namespace: 'prod',
    get: async () => object,
    list: async () => [],
    patch: () => Promise.reject(new Error('not asked')),
    log: () => Promise.reject(new Error('not asked')),
    mayI: () => Promise.reject(new Error('not asked')),
    whoAmI: () => Promise.reject(new Error('not asked')),
    [Symbol.asyncDispose]: async () => {},
  }
}

test.each<readonly [AppsKind, object, string]>([
  ['StatefulSet', { updatedReplicas: 0, currentRevision: 'web-1' }, ''],
  ['StatefulSet', { readyReplicas: 1 }, '1 of 3 pods are ready'],
  ['DaemonSet', { updatedNumberScheduled: 0 }, ''],
  ['DaemonSet', { numberAvailable: 1 }, '1 of 3 pods are available'],
])('a %s with OnDelete and %j only waits for its pods', async (kind, status, why) => {
  const object = workload(kind, { spec: onDelete, status })
  expect(readRollout(kind, object)).toEqual(why === '' ? { kind: 'complete' } : { kind: 'waiting', why })
})

test('a progress deadline fails a Deployment, unless it expired before our change', () => {
  const late = workload('Deployment', { status: { conditions: [expired], updatedReplicas: 1 } })
  const failed = { kind: 'failed', why: 'its progress deadline was exceeded' }
  const waiting = { kind: 'waiting', why: '1 of 3 replicas are updated' }
  expect(readRollout('Deployment', late)).toEqual(failed)
  expect(readRolloutSince('Deployment', late, '')).toEqual(failed)
  expect(readRolloutSince('Deployment', late, 'T0')).toEqual(failed)
  expect(readRolloutSince('Deployment', late, 'T1')).toEqual(waiting)
  expect(readRolloutSince('StatefulSet', workload('StatefulSet', {}), 'T1')).toEqual({ kind: 'complete' })
  expect(readRolloutSince('Deployment', undefined, 'T1')).toEqual({
    kind: 'waiting',
    why: '0 of 1 replicas are updated',
  })
})

const pod = (conditions: unknown, metadata: object = {}) => ({ metadata, status: { conditions } })
const ready = [{ type: 'Ready', status: 'True' }]

test.each<readonly [string, unknown, boolean, boolean]>([
  ['ready', pod(ready), true, true],
  ['ready behind other conditions', pod([{ type: 'Initialized', status: 'False' }, ...ready]), true, true],
  ['ready and ending', pod(ready, { deletionTimestamp: '2026-01-01T00:00:00Z' }), true, false],
  ['not ready', pod([{ type: 'Ready', status: 'False' }]), false, false],
  ['unknown', pod([{ type: 'Ready', status: 'Unknown' }]), false, false],
  ['without conditions', pod(undefined), false, false],
  ['of odd conditions', pod('Ready'), false, false],
  ['no object', null, false, false],
])('a pod that is %s', (_name, object, isUp, isServing) => {
  expect([isReady(object), takesTraffic(object)]).toEqual([isUp, isServing])
})

test('unusual conditions are read without an error', () => {
  const object = { status: { conditions: [null, 'a', {}, { type: 'A', status: 1, reason: 'R' }] } }
  const nothing = { status: '', message: '', updatedAt: '', observed: undefined }
  expect(conditionsOf(object)).toEqual([
    { ...nothing, type: '', reason: '' },
    { ...nothing, type: 'A', reason: 'R' },
  ])
  expect(conditionOf(object, 'B')).toBeUndefined()
})
