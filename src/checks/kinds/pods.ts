import type { Address } from '../../network/ask.ts'
import { inTime } from '../../network/late.ts'
import { valueAt } from '../path.ts'
import type { Addresses } from '../probe.ts'
import { expand } from '../template.ts'
import type { Attempt, World } from '../world.ts'
import { conditionOf } from './condition.ts'

/** The addresses of the pods that take traffic: ready, and not about to end. */
export async function podAddresses(
  { namespace, selector, port }: Extract<Addresses, { kind: 'pods' }>,
  { kubernetes, values }: World,
  { timeout, signal }: Attempt,
): Promise<readonly Address[]> {
  if (kubernetes === undefined) throw new Error('there is no cluster to ask for its pods')
  const pod = { apiVersion: 'v1', kind: 'Pod' }
  const all = kubernetes.list(pod, expand(namespace, values), expand(selector, values))
  const pods = await inTime(all, timeout, signal)
  return pods.filter(isReady).flatMap((each) => {
    const ip = valueAt(each, ['status', 'podIP'])
    return typeof ip === 'string' ? [{ ip, port }] : []
  })
}

function isReady(pod: unknown): boolean {
  if (valueAt(pod, ['metadata', 'deletionTimestamp']) !== undefined) return false
  return conditionOf(pod, 'Ready')?.status === 'True'
}
