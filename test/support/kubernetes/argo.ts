/** What the controller of Argo Rollouts would do next with a canary: as far as the real one (1.9) was seen to do it. */
import { all, hashOf, put, type Rolling, type Store, type Thing } from './objects.ts'

const group = 'argoproj.io/v1alpha1'
const revisionMark = 'rollout.argoproj.io/revision'

/** One round for one Rollout; a step `pause` of its canary holds it until somebody promotes it. */
export function rollRollout(store: Store, thing: Thing): void {
  const rollout = thing as Rolling
  const { metadata, spec } = rollout
  const holder = holderOf(store, rollout)
  const template = holder.spec?.template
  if (template === undefined) return
  const hash = hashOf(template)
  const sets = all(store, 'apps/v1', 'replicasets', metadata.namespace).filter((set) =>
    (set.metadata.ownerReferences ?? []).some(({ uid }) => uid === metadata.uid),
  )
  const numberOf = (set: Thing) => Number(set.metadata.annotations?.[revisionMark] ?? 0)
  const newest = Math.max(0, ...sets.map(numberOf))
  const own = sets.find((set) => set.metadata.labels?.['rollouts-pod-template-hash'] === hash)
  const before: Readonly<Record<string, unknown>> = rollout.status ?? {}
  const common = { observedGeneration: String(metadata.generation), currentPodHash: hash }
  const referenced = holder === thing ? {} : { workloadObservedGeneration: String(holder.metadata.generation) }
  const set = (status: object): void => {
    const next = { ...common, ...referenced, ...status }
    if (JSON.stringify(before) !== JSON.stringify(next)) put(store, group, 'rollouts', { ...rollout, status: next })
  }
  if (own === undefined || numberOf(own) < newest) {
    const labels = { ...template.metadata.labels, 'rollouts-pod-template-hash': hash }
    put(store, 'apps/v1', 'replicasets', {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: {
        namespace: metadata.namespace,
        name: `${metadata.name}-${hash}`,
        labels,
        annotations: { ...rollout.metadata.annotations, [revisionMark]: String(newest + 1) },
        ownerReferences: [{ uid: metadata.uid, controller: true, kind: 'Rollout', name: metadata.name }],
      },
      spec: { template: { ...template, metadata: { ...template.metadata, labels } } },
    })
    return void set({ stableRS: before['stableRS'], phase: 'Progressing', message: 'more replicas need to be updated' })
  }
  const { stableRS, abort, promoteFull } = before
  if (stableRS === undefined || stableRS === hash) return void set({ stableRS: hash, phase: 'Healthy' })
  if (abort === true)
    return void set({ stableRS, abort, phase: 'Degraded', message: 'RolloutAborted: Rollout aborted update' })
  if (JSON.stringify(template.spec.containers).includes('broken'))
    return void set({ stableRS, phase: 'Progressing', message: 'updated replicas are still becoming available' })
  if (promoteFull === true || !JSON.stringify(spec).includes('"pause"'))
    return void set({ stableRS: hash, phase: 'Healthy' })
  return void set({
    stableRS,
    controllerPause: true,
    pauseConditions: [{ reason: 'CanaryPauseStep' }],
    phase: 'Paused',
    message: 'CanaryPauseStep',
  })
}

function holderOf(store: Store, { metadata, spec }: Rolling): Thing {
  const reference = spec['workloadRef'] as { readonly name: string } | undefined
  const key = `apps/v1/deployments/${metadata.namespace}/${reference?.name}`
  return store.things.get(
    reference === undefined ? `${group}/rollouts/${metadata.namespace}/${metadata.name}` : key,
  ) as Thing
}
