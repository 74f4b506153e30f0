import { numberAt, type Plain, plainsAt, textAt } from './object.ts'
import { replicasOf, type WorkloadKind } from './workload.ts'

/** How far a roll-out is; `why` is for people. */
export type Rollout =
  | { readonly kind: 'complete' }
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

/**
 * Reads a workload's status as `kubectl rollout status` does. A ProgressDeadlineExceeded that was already there when the patch was
 * answered (`stale`, its lastUpdateTime) is of the roll-out before ours: kubernetes/kubernetes#49637.
 */
export function readRollout(kind: WorkloadKind, object: Plain, stale: string): Rollout {
  const generation = numberAt(0, object, 'metadata', 'generation')
  if (generation > numberAt(0, object, 'status', 'observedGeneration'))
    return waiting('its controller has not seen the change yet')
  if (kind === 'Deployment') return readDeployment(object, stale)
  return kind === 'StatefulSet' ? readStatefulSet(object) : readDaemonSet(object)
}

/** The lastUpdateTime of a Deployment's expired progress deadline; '' when it has none. */
export function expiredAt(object: Plain): string {
  const condition = plainsAt(object, 'status', 'conditions').find(isExpired)
  return condition === undefined ? '' : textAt(condition, 'lastUpdateTime')
}

function isExpired(condition: Plain): boolean {
  return condition['type'] === 'Progressing' && condition['reason'] === 'ProgressDeadlineExceeded'
}

function readDeployment(object: Plain, stale: string): Rollout {
  const expired = expiredAt(object)
  if (expired !== '' && expired !== stale) return failed('its progress deadline was exceeded')
  const wanted = replicasOf(object)
  const updated = numberAt(0, object, 'status', 'updatedReplicas')
  if (updated < wanted) return waiting(`${updated} of ${wanted} replicas are updated`)
  const all = numberAt(0, object, 'status', 'replicas')
  if (all > updated) return waiting(`${all - updated} old replicas are still ending`)
  const available = numberAt(0, object, 'status', 'availableReplicas')
  return available < updated
    ? waiting(`${available} of ${updated} updated replicas are available`)
    : { kind: 'complete' }
}

function readStatefulSet(object: Plain): Rollout {
  const wanted = replicasOf(object)
  const ready = numberAt(0, object, 'status', 'readyReplicas')
  if (ready < wanted) return waiting(`${ready} of ${wanted} pods are ready`)
  const updated = numberAt(0, object, 'status', 'updatedReplicas')
  const partition = numberAt(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition')
  if (partition > 0)
    return updated < wanted - partition
      ? waiting(`${updated} of ${wanted - partition} pods above the partition are updated`)
      : { kind: 'complete' }
  if (textAt(object, 'status', 'updateRevision') !== textAt(object, 'status', 'currentRevision'))
    return waiting(`${updated} of ${wanted} pods are updated`)
  return { kind: 'complete' }
}

function readDaemonSet(object: Plain): Rollout {
  const wanted = numberAt(0, object, 'status', 'desiredNumberScheduled')
  const updated = numberAt(0, object, 'status', 'updatedNumberScheduled')
  if (updated < wanted) return waiting(`${updated} of ${wanted} pods are updated`)
  const available = numberAt(0, object, 'status', 'numberAvailable')
  return available < wanted ? waiting(`${available} of ${wanted} updated pods are available`) : { kind: 'complete' }
}

function waiting(why: string): Rollout {
  return { kind: 'waiting', why }
}

function failed(why: string): Rollout {
  return { kind: 'failed', why }
}
