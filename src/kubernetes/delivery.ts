/** What an Argo Rollout needs in addition to its template: an immediate end of the traffic to the bad version, and no steps on the way back. */
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import type { Kubernetes, PatchStep } from './client.ts'
import { needsPromotion, updateUnderWay } from './objects/delivery.ts'
import { kindOf } from './objects/kinds.ts'
import { at } from './objects/object.ts'
import type { Revision } from './objects/revisions.ts'
import type { Workload } from './objects/workload.ts'

interface RolloutName {
  readonly namespace: string
  readonly name: string
}

/** Aborts an update in progress if the stable version is the wanted one: it gets all traffic again. */
export async function abortUpdate(
  kubernetes: Kubernetes,
  workload: Workload,
  { hash }: Revision,
  host: Host,
): Promise<void> {
  if (!updateUnderWay(workload.object, hash)) return
  host.log.info(`Kubernetes: the update of Rollout ${workload.namespace}/${workload.name} is aborted.`)
  await patchStatus(kubernetes, workload, workload.object, 'abort', host)
}

/** Lets the restored version skip the steps, pauses and analyses of a new one, because it has passed them before. False if that is not allowed. */
export async function promoteFully(
  kubernetes: Kubernetes,
  name: RolloutName,
  object: unknown,
  hash: string,
  host: Host,
): Promise<boolean> {
  if (!needsPromotion(object, hash)) return true
  host.log.info(`Kubernetes: Rollout ${name.namespace}/${name.name} is promoted in full.`)
  return await patchStatus(kubernetes, name, object, 'promoteFull', host)
}

/** If the status changed meanwhile, the next round tries again. Without permission to change it, the Rollout runs through its steps. */
async function patchStatus(
  kubernetes: Kubernetes,
  { namespace, name }: RolloutName,
  object: unknown,
  field: 'abort' | 'promoteFull',
  host: Host,
): Promise<boolean> {
  const steps: readonly PatchStep[] = [
    { op: 'test', path: '/metadata/generation', value: at(object, 'metadata', 'generation') },
    { op: 'add', path: `/status/${field}`, value: true },
  ]
  try {
    await kubernetes.patch(kindOf('Rollout'), namespace, name, steps, 'status')
    return true
  } catch (error) {
    if (!(error instanceof UserError) || error.reason !== 'kubernetes-forbidden') throw error
    host.log.warning(`Rollout ${namespace}/${name} is rolled back without \`${field}\`: ${error.message}`)
    return false
  }
}
