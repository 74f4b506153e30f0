/**
 * What the scripts of `npm run test:kubernetes` share: a namespace of the cluster that KUBECONFIG names, deleted afterwards. Where the
 * cluster has no node, two are made and a loop plays their kubelets.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { findCluster } from '../../../src/kubernetes/access.ts'
import type { AppsKind } from '../../../src/kubernetes/objects/kinds.ts'
import { testHost } from '../../support/host.ts'
import { type Answer, openAdmin } from '../admin.ts'
import { plurals } from '../stage.ts'

export const kubeconfig = process.env['KUBECONFIG'] ?? ''
if (kubeconfig === '') {
  console.error(
    'KUBECONFIG is not set. Give the kubeconfig of a cluster where a namespace may be made: KUBECONFIG=… npm run test:kubernetes',
  )
  process.exit(2)
}

export const namespace = `slipway-test-${process.pid}`
export const host = testHost({ PATH: process.env['PATH'] ?? '' })
export const admin = await openAdmin(await findCluster({ kubeconfig, context: '' }, host))

/** A tag whose pods never run. */
export const broken = 'no-such-tag'

/** The image of a tag. */
export const image = (tag: string) => `busybox:${tag}`

/** Where the API has a workload, or its kind. */
export function path(kind: AppsKind, name = ''): string {
  return `/apis/apps/v1/namespaces/${namespace}/${plurals[kind]}${name === '' ? '' : `/${name}`}`
}

/** Makes a workload of two replicas, unless `spec` says otherwise. */
export async function create(
  kind: AppsKind,
  name: string,
  tag: string,
  spec: object = {},
  more: object = {},
): Promise<void> {
  const labels = { app: name }
  const own = { Deployment: { replicas: 2 }, StatefulSet: { replicas: 2, serviceName: name }, DaemonSet: {} }[kind]
  const template = { metadata: { labels: { ...labels, ...more } }, spec: { containers: [container(tag)] } }
  await admin.post(path(kind), {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name },
    spec: { selector: { matchLabels: labels }, ...own, ...spec, template },
  })
}

/** Gives a workload another tag. */
export async function change(kind: AppsKind, name: string, tag: string): Promise<void> {
  await admin.merge(path(kind, name), { spec: { template: { spec: { containers: [container(tag)] } } } })
}

/** Rolls tags out one after the other. */
export async function roll(
  kind: AppsKind,
  name: string,
  [first = '', ...rest]: readonly string[],
  spec: object = {},
  more: object = {},
): Promise<void> {
  await create(kind, name, first, spec, more)
  await settled(kind, name)
  for (const tag of rest) {
    await change(kind, name, tag)
    await settled(kind, name)
  }
}

function container(tag: string) {
  return { name: 'app', image: image(tag), command: ['sleep', '3600'] }
}

/** Waits for the counts themselves: the reading of a rollout is what is tested. */
async function settled(kind: AppsKind, name: string): Promise<void> {
  await until(`${name} is rolled out`, async () => {
    const { metadata, spec, status = {} } = await admin.get(path(kind, name))
    if (status.observedGeneration !== metadata.generation) return false
    const counts =
      kind === 'DaemonSet'
        ? [status.desiredNumberScheduled, status.updatedNumberScheduled, status.numberReady]
        : [spec.replicas, status.updatedReplicas, status.readyReplicas, status.replicas]
    return counts[0] > 0 && counts.every((count) => count === counts[0])
  })
}

/** A kubeconfig of a service account that may do what the rules say. */
export async function accountWith(name: string, rules: readonly object[]): Promise<string> {
  const core = `/api/v1/namespaces/${namespace}/serviceaccounts`
  const rbac = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`
  await admin.post(core, { metadata: { name } })
  await admin.post(`${rbac}/roles`, { metadata: { name }, rules })
  await admin.post(`${rbac}/rolebindings`, {
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace }],
  })
  const { status } = await admin.post(`${core}/${name}/token`, { spec: { expirationSeconds: 3600 } })
  const file = join(tmpdir(), `${namespace}-${name}.yml`)
  const cluster = {
    server: admin.server,
    ...(admin.ca === undefined ? {} : { 'certificate-authority-data': Buffer.from(admin.ca).toString('base64') }),
  }
  const config = {
    'current-context': 'x',
    contexts: [{ name: 'x', context: { cluster: 'x', user: 'x', namespace } }],
    clusters: [{ name: 'x', cluster }],
    users: [{ name: 'x', user: { token: status.token } }],
  }
  writeFileSync(file, JSON.stringify(config))
  return file
}

/** Waits a minute at most. */
export async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < 300; count++) {
    if (await isTrue()) return
    await wait(200)
  }
  throw new Error(`after a minute it is still not so: ${what}`)
}

/** Says of each pod that it runs, unless its image is the broken one, and lets go of those that are to end. */
async function playKubelet(): Promise<void> {
  while (!over.signal.aborted) {
    const ready = { type: 'Ready', status: 'True', lastHeartbeatTime: new Date().toISOString() }
    for (const node of nodes) await admin.merge(`/api/v1/nodes/${node}/status`, { status: { conditions: [ready] } })
    const { items } = await admin.get(`/api/v1/namespaces/${namespace}/pods`)
    // A pod may be gone by the time that it is told of: the next round sees what is left.
    for (const pod of items) await tend(pod).catch(() => undefined)
    await wait(100)
  }
}

async function tend({ metadata, spec, status }: Answer): Promise<void> {
  const pod = `/api/v1/namespaces/${namespace}/pods/${metadata.name}`
  if (metadata.deletionTimestamp !== undefined) return void (await admin.remove(pod, { gracePeriodSeconds: 0 }))
  if (status.phase === 'Running' || spec.containers[0].image.endsWith(broken)) return
  if (spec.nodeName === undefined)
    await admin.post(`${pod}/binding`, {
      metadata: { name: metadata.name },
      target: { kind: 'Node', name: nodeOf(spec) },
    })
  addresses += 1
  const ip = `10.1.${addresses >> 8}.${addresses & 255}`
  const since = new Date().toISOString()
  const types = ['Ready', 'ContainersReady', 'PodScheduled']
  const conditions = types.map((type) => ({ type, status: 'True', lastTransitionTime: since }))
  const containerStatuses = spec.containers.map(({ name, image: own }: { name: string; image: string }) => ({
    ...{ name, image: own, imageID: own, restartCount: 1, ready: true, started: true },
    state: { running: { startedAt: since } },
  }))
  const running = { phase: 'Running', conditions, podIP: ip, podIPs: [{ ip }], containerStatuses }
  await admin.merge(`${pod}/status`, { status: running })
}

/** The node that the DaemonSet's controller wants for a pod; the first one for those of others. */
function nodeOf({ affinity }: Answer): string {
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms
  return terms?.[0].matchFields?.[0].values[0] ?? nodes[0]
}

const over = new AbortController()
const nodes: string[] = []
let addresses = 0
await admin.post('/api/v1/namespaces', { metadata: { name: namespace } })
const hasNodes = (await admin.get('/api/v1/nodes')).items.length > 0
if (!hasNodes)
  for (const name of [`${namespace}-a`, `${namespace}-b`]) {
    await admin.post('/api/v1/nodes', { metadata: { name } })
    nodes.push(name)
  }
const kubelet = hasNodes ? undefined : playKubelet()

after(async () => {
  over.abort()
  await kubelet
  for (const node of nodes) await admin.remove(`/api/v1/nodes/${node}`)
  await admin.remove(`/api/v1/namespaces/${namespace}`)
})
