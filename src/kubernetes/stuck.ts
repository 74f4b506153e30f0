import type { Kubernetes } from './client.ts'
import { plainAt, textAt } from './objects/object.ts'
import { isReady } from './objects/ready.ts'
import { selectorText } from './objects/workload.ts'
import type { RequestLimit } from './request.ts'

/**
 * Help for a StatefulSet that waits forever: its controller does not replace a pod of the version before that never became ready (kubernetes#67250).
 * A sentence with the command; '' if there is no such pod, or pods cannot be listed.
 */
export async function adviceForStuck(
  kubernetes: Kubernetes,
  namespace: string,
  statefulSet: unknown,
  limit: RequestLimit,
): Promise<string> {
  const labels = selectorText(plainAt(statefulSet, 'spec', 'selector'))
  const update = textAt(statefulSet, 'status', 'updateRevision')
  const list = () => kubernetes.list({ apiVersion: 'v1', kind: 'Pod' }, namespace, labels, limit)
  const pods = labels === '' || update === '' ? [] : await list().catch(() => [])
  const stuck = pods.find(
    (pod) => !isReady(pod) && textAt(pod, 'metadata', 'labels', 'controller-revision-hash') !== update,
  )
  const name = textAt(stuck, 'metadata', 'name')
  if (name === '') return ''
  const command = `kubectl delete pod ${name} -n ${namespace}`
  return `Pod ${name} belongs to the failed version and never became ready; the controller of a StatefulSet does not replace such a pod. Delete it (\`${command}\`): the new pod gets the restored version.`
}
