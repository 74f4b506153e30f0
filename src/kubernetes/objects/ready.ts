import { conditionOf } from './condition.ts'
import { textAt } from './object.ts'

/** Whether a pod's containers are ready, also while it ends. */
export function isReady(pod: unknown): boolean {
  return conditionOf(pod, 'Ready')?.status === 'True'
}

/** Whether a pod takes traffic: ready, and not about to end, as endpoints have it. */
export function takesTraffic(pod: unknown): boolean {
  return isReady(pod) && textAt(pod, 'metadata', 'deletionTimestamp') === ''
}
