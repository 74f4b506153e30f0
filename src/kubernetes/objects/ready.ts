import { conditionOf } from './condition.ts'
import { textAt } from './object.ts'

/** Whether a pod's containers are ready, even if the pod is terminating. */
export function isReady(pod: unknown): boolean {
  return conditionOf(pod, 'Ready')?.status === 'True'
}

/** Whether a pod gets traffic: ready and not terminating, as for endpoints. */
export function takesTraffic(pod: unknown): boolean {
  return isReady(pod) && textAt(pod, 'metadata', 'deletionTimestamp') === ''
}
