import { rollRollout } from './argo.ts'
import { all, hashOf, put, type Rolling, type Status, type Store, stamp, type Template, type Thing } from './objects.ts'

/** What the cluster's controllers would do next; one call is one round of all of them, so that a roll-out takes several. */
export function reconcile(store: Store, namespace: string): void {
  for (const deployment of all(store, 'apps/v1', 'deployments', namespace)) rollDeployment(store, deployment as Rolling)
  for (const plural of ['statefulsets', 'daemonsets'])
    for (const thing of all(store, 'apps/v1', plural, namespace)) rollRevisions(store, plural, thing as Rolling)
  for (const thing of all(store, 'argoproj.io/v1alpha1', 'rollouts', namespace)) rollRollout(store, thing)
}

/** What a Deployment's controller does not copy to its ReplicaSets: all else it does, again and again. */
const notCopied = [
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/revision',
  'deployment.kubernetes.io/revision-history',
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
  'deprecated.deployment.rollback.to',
]

function copied({ metadata }: Thing): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([key]) => !notCopied.includes(key)))
}

/** A pod of an image that says `broken` never gets ready. */
function runs(template: Template): boolean {
  return !JSON.stringify(template.spec.containers).includes('broken')
}

function rollDeployment(store: Store, deployment: Rolling): void {
  const { metadata, spec, status = {} } = deployment
  if (spec.paused === true) return
  const sets = owned(store, 'replicasets', deployment)
  const hash = hashOf(spec.template)
  const current = sets.find((set) => set.metadata.labels?.['pod-template-hash'] === hash)
  const newest = Math.max(0, ...sets.map(revisionOf))
  if (current === undefined || revisionOf(current) < newest) {
    adopt(store, deployment, hash, newest + 1)
    // The controller sees the change first, and judges it with the condition that was there: kubernetes#49637.
    setStatus(store, deployment, { ...status, observedGeneration: metadata.generation, updatedReplicas: 0 })
    return
  }
  copyAnnotations(store, deployment, current)
  prune(store, deployment)
  const wanted = spec.replicas ?? 1
  const isWell = runs(spec.template)
  const updated = Math.min(wanted, (status.updatedReplicas ?? 0) + 1)
  const available = isWell ? updated : 0
  const replicas = isWell ? updated : updated + 1
  const isExpired = !isWell && updated === wanted
  const reason = isExpired
    ? 'ProgressDeadlineExceeded'
    : isWell && updated === wanted
      ? 'NewReplicaSetAvailable'
      : 'ReplicaSetUpdated'
  const before = (status.conditions ?? []).find(({ type }) => type === 'Progressing')
  const lastUpdateTime = before?.reason === reason ? before.lastUpdateTime : stamp(store)
  const conditions = [{ type: 'Progressing', status: isExpired ? 'False' : 'True', reason, lastUpdateTime }]
  const counts = { replicas, updatedReplicas: updated, availableReplicas: available, readyReplicas: available }
  setStatus(store, deployment, { observedGeneration: metadata.generation, ...counts, conditions })
  setPods(store, deployment, `${metadata.name}-${hash}`, isWell)
}

function prune(store: Store, deployment: Rolling): void {
  const { metadata, spec } = deployment
  const sets = owned(store, 'replicasets', deployment).toSorted((one, other) => revisionOf(other) - revisionOf(one))
  for (const old of sets.slice(1 + (spec.revisionHistoryLimit ?? 10)))
    store.things.delete(`apps/v1/replicasets/${metadata.namespace}/${old.metadata.name}`)
}

function adopt(store: Store, deployment: Rolling, hash: string, revision: number): void {
  const { metadata, spec } = deployment
  const labels = { ...spec.template.metadata.labels, 'pod-template-hash': hash }
  const before = store.things.get(`apps/v1/replicasets/${metadata.namespace}/${metadata.name}-${hash}`)
  put(store, 'apps/v1', 'replicasets', {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      namespace: metadata.namespace,
      name: `${metadata.name}-${hash}`,
      labels,
      annotations: {
        ...before?.metadata.annotations,
        ...copied(deployment),
        'deployment.kubernetes.io/revision': String(revision),
      },
      ownerReferences: [{ uid: metadata.uid, controller: true, kind: 'Deployment', name: metadata.name }],
    },
    spec: { template: { ...spec.template, metadata: { ...spec.template.metadata, labels } } },
  })
}

/** Also to a ReplicaSet that is there, as when somebody annotates the Deployment afterwards; the Deployment gets the number of its own. */
function copyAnnotations(store: Store, deployment: Rolling, set: Thing): void {
  const annotations = { ...set.metadata.annotations, ...copied(deployment) }
  if (JSON.stringify(annotations) !== JSON.stringify(set.metadata.annotations))
    put(store, 'apps/v1', 'replicasets', { ...set, metadata: { ...set.metadata, annotations } })
  const number = { 'deployment.kubernetes.io/revision': String(revisionOf(set)) }
  const { metadata } =
    store.things.get(`apps/v1/deployments/${deployment.metadata.namespace}/${deployment.metadata.name}`) ?? deployment
  if (metadata.annotations?.['deployment.kubernetes.io/revision'] !== number['deployment.kubernetes.io/revision'])
    put(store, 'apps/v1', 'deployments', {
      ...deployment,
      metadata: { ...metadata, annotations: { ...metadata.annotations, ...number } },
    })
}

function rollRevisions(store: Store, plural: string, thing: Rolling): void {
  const { metadata, spec, status = {} } = thing
  const hash = hashOf(spec.template)
  const name = `${metadata.name}-${hash}`
  const revisions = owned(store, 'controllerrevisions', thing)
  const newest = Math.max(0, ...revisions.map((each) => each.revision ?? 0))
  const current = revisions.find((each) => each.metadata.name === name)
  if (current === undefined || (current.revision ?? 0) < newest)
    put(store, 'apps/v1', 'controllerrevisions', {
      apiVersion: 'apps/v1',
      kind: 'ControllerRevision',
      metadata: {
        namespace: metadata.namespace,
        name,
        labels: spec.selector.matchLabels,
        // Those of the moment at which it is made; one that is taken again keeps them.
        annotations: current?.metadata.annotations ?? metadata.annotations ?? {},
        ownerReferences: [{ uid: metadata.uid, controller: true, kind: thing.kind ?? '', name: metadata.name }],
      },
      revision: newest + 1,
      data: { spec: { template: { ...spec.template, $patch: 'replace' } } },
    })
  const wanted = spec.replicas ?? 1
  const isNew = status.updateRevision !== name
  // Pods below a StatefulSet's partition stay as they are.
  const { rollingUpdate } = (spec['updateStrategy'] ?? {}) as {
    readonly rollingUpdate?: { readonly partition?: number }
  }
  const due = Math.max(0, wanted - (rollingUpdate?.partition ?? 0))
  const updated = isNew ? 0 : Math.min(due, (status.updatedReplicas ?? 0) + 1)
  const isWell = runs(spec.template) && !store.stuck.has(`${plural}/${metadata.name}`)
  const ready = isWell ? wanted : Math.max(0, wanted - Math.max(1, updated))
  const counts =
    plural === 'statefulsets'
      ? {
          replicas: wanted,
          readyReplicas: ready,
          updatedReplicas: updated,
          updateRevision: name,
          currentRevision: updated === wanted ? name : (status.currentRevision ?? name),
        }
      : {
          desiredNumberScheduled: wanted,
          updatedNumberScheduled: updated,
          numberAvailable: ready,
          updatedReplicas: updated,
          updateRevision: name,
        }
  setStatus(store, thing, { observedGeneration: metadata.generation, ...counts }, plural)
}

function setStatus(store: Store, thing: Thing, status: Status, plural = 'deployments'): void {
  const now = store.things.get(`apps/v1/${plural}/${thing.metadata.namespace}/${thing.metadata.name}`) ?? thing
  if (JSON.stringify(now.status) !== JSON.stringify(status)) put(store, 'apps/v1', plural, { ...now, status })
}

function setPods(store: Store, { metadata, spec }: Rolling, name: string, isWell: boolean): void {
  const { namespace } = metadata
  for (const pod of all(store, 'v1', 'pods', namespace))
    if (pod.metadata.name.startsWith(`${metadata.name}-`) && !pod.metadata.name.startsWith(name) && isWell)
      store.things.delete(`v1/pods/${namespace}/${pod.metadata.name}`)
  const state = isWell
    ? { running: {} }
    : { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 10s restarting failed container' } }
  const lastState = isWell ? {} : { terminated: { exitCode: 137, reason: 'OOMKilled' } }
  const before = store.things.get(`v1/pods/${namespace}/${name}-x1`)
  put(store, 'v1', 'pods', {
    ...before,
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name: `${name}-x1`, labels: spec.template.metadata.labels },
    spec: { ...spec.template.spec, nodeName: 'node-1' },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: isWell ? 'True' : 'False', reason: isWell ? '' : 'ContainersNotReady' }],
      containerStatuses: spec.template.spec.containers.map(({ name: container, image }) => ({
        name: container,
        image,
        ready: isWell,
        restartCount: isWell ? 0 : 3,
        state,
        lastState,
      })),
    },
  })
}

function owned(store: Store, plural: string, { metadata }: Rolling): readonly Thing[] {
  return all(store, 'apps/v1', plural, metadata.namespace).filter((each) =>
    (each.metadata.ownerReferences ?? []).some(({ uid }) => uid === metadata.uid),
  )
}

function revisionOf(set: Thing): number {
  return Number(set.metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0)
}
