import type { WorkloadKind } from './kinds.ts'
import { numberAt, type Plain, plainAt, plainsAt, textAt } from './object.ts'

/** What the restore must know of a workload. */
export interface Workload {
  readonly kind: WorkloadKind
  readonly namespace: string
  readonly name: string
  readonly uid: string
  readonly isPaused: boolean
  /** Of `spec.updateStrategy`: with `OnDelete` nothing rolls by itself. */
  readonly strategy: string
  /** `a=b,c in (d)`, as a list takes it. */
  readonly selector: string
  readonly template: Plain
  readonly object: Plain
  /** What has the pod template, and is patched: the workload itself, or the Deployment that a Rollout refers to. */
  readonly holder: TemplateHolder
}

/** An object with a pod template. */
export interface TemplateHolder {
  readonly kind: WorkloadKind
  readonly name: string
  readonly object: Plain
}

/** Reads a workload of the API; `holder` where another object has its pod template. */
export function readWorkload(kind: WorkloadKind, object: Plain, holder?: TemplateHolder): Workload {
  const name = textAt(object, 'metadata', 'name')
  const holding = holder ?? { kind, name, object }
  const own = plainAt(object, 'spec', 'selector')
  return {
    kind,
    namespace: textAt(object, 'metadata', 'namespace'),
    name,
    uid: textAt(object, 'metadata', 'uid'),
    isPaused: plainAt(object, 'spec')['paused'] === true,
    strategy: textAt(object, 'spec', 'updateStrategy', 'type'),
    selector: selectorText(Object.keys(own).length > 0 ? own : plainAt(holding.object, 'spec', 'selector')),
    template: plainAt(holding.object, 'spec', 'template'),
    object,
    holder: holding,
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
export function replicasOf(object: unknown): number {
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

/** The custom resource or other object that made this one and keeps it as it wants it; undefined if nobody does. */
export interface Operator {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
}

/** The object whose operator would put its own version back: the controller among the owners. */
export function operatorOf(object: Plain): Operator | undefined {
  const owner = plainsAt(object, 'metadata', 'ownerReferences').find((each) => each['controller'] === true)
  if (owner === undefined) return undefined
  return { apiVersion: textAt(owner, 'apiVersion'), kind: textAt(owner, 'kind'), name: textAt(owner, 'name') }
}
