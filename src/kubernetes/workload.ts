import { numberAt, type Plain, plainAt, plainsAt, textAt } from './object.ts'
import type { Kind } from './resources.ts'

/** The kinds of workload that have a history of their own. */
const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet'] as const

/** One of those. */
export type WorkloadKind = (typeof workloadKinds)[number]

/** What the restore must know of a workload. */
export interface Workload {
  readonly kind: WorkloadKind
  readonly namespace: string
  readonly name: string
  readonly uid: string
  readonly resourceVersion: string
  readonly isPaused: boolean
  /** Of `spec.updateStrategy`: with `OnDelete` nothing rolls by itself. */
  readonly strategy: string
  /** `a=b,c in (d)`, as a list takes it. */
  readonly selector: string
  readonly template: Plain
  /** Who would put the old state back: `Argo CD`, `Flux`; '' for nobody. */
  readonly owner: string
  readonly object: Plain
}

/** The API's name of a workload kind. */
export function kindOf(kind: WorkloadKind): Kind {
  return { apiVersion: 'apps/v1', kind }
}

/** Reads a workload of the API. */
export function readWorkload(kind: WorkloadKind, object: Plain): Workload {
  return {
    kind,
    namespace: textAt(object, 'metadata', 'namespace'),
    name: textAt(object, 'metadata', 'name'),
    uid: textAt(object, 'metadata', 'uid'),
    resourceVersion: textAt(object, 'metadata', 'resourceVersion'),
    isPaused: plainAt(object, 'spec')['paused'] === true,
    strategy: textAt(object, 'spec', 'updateStrategy', 'type'),
    selector: selectorText(plainAt(object, 'spec', 'selector')),
    template: plainAt(object, 'spec', 'template'),
    owner: ownerOf(object),
    object,
  }
}

/** Whether a controller ref of `object` names the workload. */
export function isOwnedBy(object: Plain, { uid }: Workload): boolean {
  return plainsAt(object, 'metadata', 'ownerReferences').some(
    (owner) => owner['uid'] === uid && owner['controller'] === true,
  )
}

/** The images of a pod template, init containers last. */
export function imagesOf(template: Plain): readonly string[] {
  const containers = [...plainsAt(template, 'spec', 'containers'), ...plainsAt(template, 'spec', 'initContainers')]
  return containers.map((container) => textAt(container, 'image')).filter((image) => image !== '')
}

/** How many replicas are asked for; the API's default is 1. */
export function replicasOf(object: Plain): number {
  return numberAt(1, object, 'spec', 'replicas')
}

/** A label selector as a list takes it: `a=b,c in (d,e)`. */
export function selectorText(selector: Plain): string {
  const labels = Object.entries(plainAt(selector, 'matchLabels')).map(([key, value]) => `${key}=${String(value)}`)
  const expressions = plainsAt(selector, 'matchExpressions').map((each) => {
    const key = textAt(each, 'key')
    const values = Array.isArray(each['values']) ? each['values'].join(',') : ''
    const forms: Readonly<Record<string, string>> = {
      In: `${key} in (${values})`,
      NotIn: `${key} notin (${values})`,
      Exists: key,
      DoesNotExist: `!${key}`,
    }
    return forms[textAt(each, 'operator')] ?? key
  })
  return [...labels, ...expressions].join(',')
}

/** The GitOps controller that left its marks on an object and would undo an undo within minutes; '' for none. */
export function ownerOf(object: Plain): string {
  const { labels, annotations } = { labels: {}, annotations: {}, ...plainAt(object, 'metadata') }
  const names = [...Object.keys(plainAt(labels)), ...Object.keys(plainAt(annotations))]
  const managers = plainsAt(object, 'metadata', 'managedFields').map((field) => textAt(field, 'manager'))
  if (names.some((name) => name.startsWith('argocd.argoproj.io/')) || managers.some((name) => /^argocd\b/.test(name)))
    return 'Argo CD'
  if (names.some((name) => /^(kustomize|helm)\.toolkit\.fluxcd\.io\//.test(name))) return 'Flux'
  return ''
}
