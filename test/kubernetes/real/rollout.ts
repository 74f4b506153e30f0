/**
 * Brings workloads of the cluster that KUBECONFIG names into each state of a rollout that stays, and reads it. Where KUBECTL names a
 * kubectl, it must say the same of the same object.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { type AppsKind, appsKinds } from '../../../src/kubernetes/objects/kinds.ts'
import { readRollout } from '../../../src/kubernetes/objects/rollout.ts'
import type { Answer } from '../admin.ts'
import { admin, broken, change, create, kubeconfig, namespace, path, roll, until } from './cluster.ts'

const kubectl = process.env['KUBECTL'] ?? ''

const surge = (maxSurge: number, maxUnavailable: number) => ({
  strategy: { rollingUpdate: { maxSurge, maxUnavailable } },
})
const partition = (count: number) => ({ updateStrategy: { rollingUpdate: { partition: count } } })
/** Its pods are ready and do not become available. */
const never = { minReadySeconds: 3600 }
/** Its moments last long enough to be read twice. */
const slow = { minReadySeconds: 2 }
const parallel = { podManagementPolicy: 'Parallel' }
const onDelete = { updateStrategy: { type: 'OnDelete' } }
const annotated = { template: { metadata: { annotations: { changed: 'yes' } } } }
const nowhere = { template: { spec: { nodeSelector: { nowhere: 'yes' } } } }

/** A workload that is made with the first tag, changed to the second, and patched. */
interface Shape {
  readonly tags: readonly [string, string?]
  readonly spec?: object
  readonly patch?: object
}

/** What we say, '' for complete; then what kubectl says. */
const rows: readonly (readonly [AppsKind, string, Shape, string, RegExp])[] = [
  ['Deployment', 'done', { tags: ['1.35', '1.36'] }, '', /successfully rolled out/],
  [
    'Deployment',
    'updated-in-part',
    { tags: ['1.35', broken], spec: surge(1, 0) },
    '1 of 2 replicas are updated',
    /1 out of 2 new replicas have been updated/,
  ],
  [
    'Deployment',
    'old-left',
    { tags: ['1.35', broken], spec: surge(2, 0) },
    '2 old replicas are still terminating',
    /2 old replicas are pending termination/,
  ],
  [
    'Deployment',
    'not-running',
    { tags: [broken] },
    '0 of 2 updated replicas are available',
    /0 of 2 updated replicas are available/,
  ],
  [
    'Deployment',
    'not-available',
    { tags: ['1.35'], spec: { ...never, progressDeadlineSeconds: 7200 } },
    '0 of 2 updated replicas are available',
    /0 of 2 updated replicas are available/,
  ],
  [
    'Deployment',
    'expired',
    { tags: ['1.35', broken], spec: { progressDeadlineSeconds: 1 } },
    'its progress deadline was exceeded',
    /exceeded its progress deadline/,
  ],
  [
    'Deployment',
    'paused-changed',
    { tags: ['1.35'], patch: { paused: true, ...annotated } },
    '0 of 2 replicas are updated',
    /0 out of 2 new replicas have been updated/,
  ],
  ['Deployment', 'none', { tags: ['1.35'], patch: { replicas: 0 } }, '', /successfully rolled out/],
  ['StatefulSet', 'done', { tags: ['1.35', '1.36'] }, '', /partitioned roll out complete: 2 new pods/],
  ['StatefulSet', 'not-running', { tags: [broken] }, '0 of 2 pods are ready', /Waiting for 2 pods to be ready/],
  ['StatefulSet', 'broken', { tags: ['1.35', broken] }, '1 of 2 pods are ready', /Waiting for 1 pods to be ready/],
  [
    'StatefulSet',
    'updated-in-part',
    { tags: ['1.35', '1.36'], spec: { ...never, ...parallel } },
    '1 of 2 pods are updated',
    /1 out of 2 new pods have been updated/,
  ],
  [
    'StatefulSet',
    'partition',
    { tags: ['1.35', '1.36'], spec: partition(1) },
    '',
    /partitioned roll out complete: 1 new pods/,
  ],
  [
    'StatefulSet',
    'partition-in-part',
    { tags: ['1.35', '1.36'], spec: { ...never, ...parallel, ...partition(1), replicas: 3 } },
    '1 of 2 pods above the partition are updated',
    /1 out of 2 new pods have been updated/,
  ],
  [
    'StatefulSet',
    'partition-broken',
    { tags: ['1.35', broken], spec: partition(1) },
    '1 of 2 pods are ready',
    /Waiting for 1 pods to be ready/,
  ],
  ['StatefulSet', 'partition-beyond', { tags: ['1.35', '1.36'], spec: partition(9) }, '', /roll out complete: 0 new/],
  ['StatefulSet', 'on-delete', { tags: ['1.35', '1.36'], spec: onDelete }, '', /only available for RollingUpdate/],
  [
    'StatefulSet',
    'on-delete-not-running',
    { tags: [broken], spec: onDelete },
    '0 of 2 pods are ready',
    /only available for RollingUpdate/,
  ],
  ['StatefulSet', 'none', { tags: ['1.35'], patch: { replicas: 0 } }, '', /roll out complete: 0 new/],
  ['DaemonSet', 'done', { tags: ['1.35', '1.36'] }, '', /successfully rolled out/],
  [
    'DaemonSet',
    'updated-in-part',
    { tags: ['1.35', broken] },
    '1 of 2 pods are updated',
    /1 out of 2 new pods have been updated/,
  ],
  ['DaemonSet', 'not-running', { tags: [broken] }, '0 of 2 pods are available', /0 of 2 updated pods are available/],
  [
    'DaemonSet',
    'not-available',
    { tags: ['1.35'], spec: never },
    '0 of 2 pods are available',
    /0 of 2 updated pods are available/,
  ],
  ['DaemonSet', 'on-delete', { tags: ['1.35', '1.36'], spec: onDelete }, '', /only available for RollingUpdate/],
  ['DaemonSet', 'nowhere', { tags: ['1.35'], patch: nowhere }, '', /successfully rolled out/],
]

for (const [kind, state, { tags, spec, patch }, ours, theirs] of rows)
  test(`${kind}: ${state}`, async () => {
    const name = `${kind.toLowerCase()}-${state}`
    const [first, second] = tags
    if (first === broken) await create(kind, name, first, spec)
    else await roll(kind, name, [first], spec)
    if (second !== undefined) await change(kind, name, second)
    if (patch !== undefined) await admin.merge(path(kind, name), { spec: patch })
    await until(`${kind} ${name} reads: ${ours || 'complete'}; ${theirs}`, async () => {
      const { object, said } = await readBoth(kind, name)
      const rollout = readRollout(kind, object)
      return (rollout.kind === 'complete' ? '' : rollout.why) === ours && (kubectl === '' || theirs.test(said))
    })
  })

for (const kind of kubectl === '' ? [] : appsKinds)
  test(`${kind}: while it rolls, kubectl says the same at every moment`, async () => {
    const name = `${kind.toLowerCase()}-moving`
    await roll(kind, name, ['1.35'], slow)
    await change(kind, name, '1.36')
    const moments = new Set<string>()
    await until(`${name} is complete`, async () => {
      const { object, said } = await readBoth(kind, name)
      const rollout = readRollout(kind, object)
      const isComplete = rollout.kind === 'complete'
      moments.add(isComplete ? 'complete' : rollout.why)
      const moment = `${JSON.stringify(rollout)}, kubectl: ${said}, of: ${JSON.stringify(object.status)}`
      assert.equal(isComplete, /successfully rolled out|roll out complete/.test(said), moment)
      return isComplete
    })
    assert.ok(moments.size > 1, [...moments].join('; '))
  })

/** An object and what kubectl says of it, at a moment where it did not change between the two; '' without kubectl. */
async function readBoth(kind: AppsKind, name: string): Promise<{ readonly object: Answer; readonly said: string }> {
  for (;;) {
    const object = await admin.get(path(kind, name))
    if (kubectl === '') return { object, said: '' }
    const said = await say(kind, name)
    const { metadata } = await admin.get(path(kind, name))
    if (metadata.resourceVersion === object.metadata.resourceVersion) return { object, said }
  }
}

function say(kind: AppsKind, name: string): Promise<string> {
  const flags = ['--kubeconfig', kubeconfig, '-n', namespace, '--watch=false']
  return new Promise((resolve) =>
    execFile(kubectl, ['rollout', 'status', `${kind}/${name}`, ...flags], (_error, out, problem) =>
      resolve(`${out}${problem}`),
    ),
  )
}
