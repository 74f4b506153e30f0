import { conditionOf, isCurrent, observedOf } from './condition.ts'
import { readArgoRollout, readFlaggerCanary } from './delivery.ts'
import type { RollingKind, WorkloadKind } from './kinds.ts'
import { at, numberAt, textAt } from './object.ts'
import { type Rollout, unseen, waiting } from './state.ts'
import { replicasOf } from './workload.ts'

/**
 * Reads a workload's status like `kubectl rollout status` (kubectl's polymorphichelpers/rollout_status.go). With the update strategy `OnDelete`,
 * which kubectl does not support, it is complete when all pods are ready, because no update happens.
 */
export function readRollout(kind: RollingKind, object: unknown): Rollout {
  if (kind === 'Rollout') return readArgoRollout(object)
  if (kind === 'Canary') return readFlaggerCanary(object)
  const observed = observedOf(object) ?? 0
  // Before there is an observedGeneration, a StatefulSet's controller has seen nothing.
  if (!isCurrent(object, observed) || (kind === 'StatefulSet' && observed === 0)) return unseen
  if (kind === 'Deployment') return readDeployment(object)
  return kind === 'StatefulSet' ? readStatefulSet(object) : readDaemonSet(object)
}

/**
 * The same after a change of ours. If the progress deadline had already expired when the change was made (`stale`, see `expiredAt`), it belongs to
 * the rollout before: kubernetes/kubernetes#49637.
 */
export function readRolloutSince(kind: WorkloadKind, object: unknown, stale: string): Rollout {
  const rollout = readRollout(kind, object)
  if (rollout.kind !== 'failed' || stale === '' || expiredAt(object) !== stale) return rollout
  return readReplicas(object)
}

/** The lastUpdateTime of a Deployment's expired progress deadline; '' when it has none. */
export function expiredAt(object: unknown): string {
  const condition = conditionOf(object, 'Progressing')
  return condition?.reason === 'ProgressDeadlineExceeded' ? condition.updatedAt : ''
}

/**
 * Which pods of a StatefulSet its partition keeps at another revision, although the rollout is complete; '' for none. Continues a sentence after its
 * name.
 */
export function keptByPartition(kind: RollingKind, object: unknown): string {
  const partition = numberAt(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition')
  const kept = Math.min(partition, replicasOf(object))
  const [current, update] = [textAt(object, 'status', 'currentRevision'), textAt(object, 'status', 'updateRevision')]
  if (kind !== 'StatefulSet' || kept === 0 || current === update) return ''
  return `its partition ${partition} keeps ${kept === 1 ? 'pod 0' : `pods 0 to ${kept - 1}`} at ${current}`
}

function readDeployment(object: unknown): Rollout {
  if (conditionOf(object, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
    return { kind: 'failed', why: 'its progress deadline was exceeded' }
  return readReplicas(object)
}

function readReplicas(object: unknown): Rollout {
  const wanted = replicasOf(object)
  const updated = numberAt(0, object, 'status', 'updatedReplicas')
  if (updated < wanted) return waiting(`${updated} of ${wanted} replicas are updated`)
  const all = numberAt(0, object, 'status', 'replicas')
  if (all > updated) return waiting(`${all - updated} old replicas are still terminating`)
  const available = numberAt(0, object, 'status', 'availableReplicas')
  if (available < updated) return waiting(`${available} of ${updated} updated replicas are available`)
  return { kind: 'complete' }
}

function readStatefulSet(object: unknown): Rollout {
  const wanted = replicasOf(object)
  const ready = numberAt(0, object, 'status', 'readyReplicas')
  if (ready < wanted) return waiting(`${ready} of ${wanted} pods are ready`)
  if (isOnDelete(object)) return { kind: 'complete' }
  const updated = numberAt(0, object, 'status', 'updatedReplicas')
  const partition = numberAt(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition')
  const due = wanted - partition
  if (updated < due)
    return waiting(`${updated} of ${due} pods ${partition > 0 ? 'above the partition ' : ''}are updated`)
  // The API server always sets it; without it, kubectl compares the revisions.
  if (at(object, 'spec', 'updateStrategy', 'rollingUpdate') !== undefined) return { kind: 'complete' }
  const isLast = textAt(object, 'status', 'updateRevision') === textAt(object, 'status', 'currentRevision')
  return isLast ? { kind: 'complete' } : waiting('its update is not complete')
}

function readDaemonSet(object: unknown): Rollout {
  const wanted = numberAt(0, object, 'status', 'desiredNumberScheduled')
  const updated = numberAt(0, object, 'status', 'updatedNumberScheduled')
  if (updated < wanted && !isOnDelete(object)) return waiting(`${updated} of ${wanted} pods are updated`)
  const available = numberAt(0, object, 'status', 'numberAvailable')
  if (available < wanted) return waiting(`${available} of ${wanted} pods are available`)
  return { kind: 'complete' }
}

function isOnDelete(object: unknown): boolean {
  return textAt(object, 'spec', 'updateStrategy', 'type') === 'OnDelete'
}
