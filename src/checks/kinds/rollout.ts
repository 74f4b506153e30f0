import { valueAt } from '../path.ts'
import { conditionOf } from './condition.ts'

/** Why a workload is not rolled out yet, by the rules of `kubectl rollout status`; '' when it is. */
export function rolloutFault(kind: string, object: unknown): string {
  const generation = count(object, 'metadata', 'generation')
  if (count(object, 'status', 'observedGeneration') < generation) return 'its controller has not seen the change yet'
  if (kind === 'Deployment') return deploymentFault(object)
  return kind === 'StatefulSet' ? statefulSetFault(object) : daemonSetFault(object)
}

function deploymentFault(object: unknown): string {
  const wanted = count(object, 'spec', 'replicas', 1)
  const [updated, all] = [count(object, 'status', 'updatedReplicas'), count(object, 'status', 'replicas')]
  const available = count(object, 'status', 'availableReplicas')
  if (conditionOf(object, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
    return 'its roll-out exceeded its progress deadline'
  if (updated < wanted) return `${updated} of ${wanted} replicas are updated`
  if (all > updated) return `${all - updated} old replicas are still there`
  return available < updated ? `${available} of ${updated} replicas are available` : ''
}

function statefulSetFault(object: unknown): string {
  const wanted = count(object, 'spec', 'replicas', 1)
  const ready = count(object, 'status', 'readyReplicas')
  if (ready < wanted) return `${ready} of ${wanted} replicas are ready`
  if (valueAt(object, ['spec', 'updateStrategy', 'type']) === 'OnDelete') return ''
  const partition = valueAt(object, ['spec', 'updateStrategy', 'rollingUpdate', 'partition'])
  const due = wanted - (typeof partition === 'number' ? partition : 0)
  const updated = count(object, 'status', 'updatedReplicas')
  return updated < due ? `${updated} of ${due} replicas are updated` : ''
}

function daemonSetFault(object: unknown): string {
  const wanted = count(object, 'status', 'desiredNumberScheduled')
  const updated = count(object, 'status', 'updatedNumberScheduled')
  const available = count(object, 'status', 'numberAvailable')
  if (valueAt(object, ['spec', 'updateStrategy', 'type']) !== 'OnDelete' && updated < wanted)
    return `${updated} of ${wanted} pods are updated`
  return available < wanted ? `${available} of ${wanted} pods are available` : ''
}

function count(object: unknown, part: string, field: string, otherwise = 0): number {
  const value = valueAt(object, [part, field])
  return typeof value === 'number' ? value : otherwise
}
