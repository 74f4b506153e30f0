import { textAt } from '../../kubernetes/objects/object.ts'
import { takesTraffic } from '../../kubernetes/objects/ready.ts'
import type { ResolvedAddress } from '../../network/pool.ts'
import { withTimeout } from '../../network/timeout.ts'
import type { Addresses } from '../probe.ts'
import { expand } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'

/** The addresses of the pods that get traffic: ready, and not terminating. */
export async function podAddresses(
  { namespace, selector, port }: Extract<Addresses, { kind: 'pods' }>,
  { kubernetes, values }: CheckActions,
  limit: CheckAttempt,
): Promise<readonly ResolvedAddress[]> {
  if (kubernetes === undefined) throw new Error('there is no cluster to ask for its pods')
  const pod = { apiVersion: 'v1', kind: 'Pod' }
  const [space, labels] = [expand(namespace, values), expand(selector, values)]
  const pods = await withTimeout((signal) => kubernetes.list(pod, space, labels, { ...limit, signal }), limit)
  return pods.filter(takesTraffic).flatMap((each) => {
    const ip = textAt(each, 'status', 'podIP')
    return ip === '' ? [] : [{ ip, port }]
  })
}
