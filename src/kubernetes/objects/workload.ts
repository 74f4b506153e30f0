import type { WorkloadKind } from './kinds.ts'
import { numberAt, type Plain, plainAt, plainsAt, textAt } from './object.ts'

/** What the rollback needs to know about a workload. */
export interface Workload {
  readonly kind: WorkloadKind
  readonly namespace: string
  readonly name: string
  readonly uid: string
  readonly isPaused: boolean
  /** From `spec.updateStrategy`; with `OnDelete` nothing rolls out automatically. */
  readonly strategy: string
  /** `a=b,c in (d)`, as the list API expects it. */
  readonly selector: string
  readonly template: Plain
  readonly object: Plain
  /** The object with the pod template, which is patched: the workload itself, or the Deployment that a Rollout refers to. */
  readonly holder: TemplateHolder
}

/** An object with a pod template. */
export interface TemplateHolder {
  readonly kind: WorkloadKind
  readonly name: string
  readonly object: Plain
}

/** Reads a workload of the API; `holder` is given if another object has its pod template. */
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

/** Whether the controller reference of `object` names the workload. */
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

/** The desired number of replicas; the API's default is 1. */
export function replicasOf(object: unknown): number {
  return numberAt(1, object, 'spec', 'replicas')
}

/** A label selector in the form of the list API: `a=b,c in (d,e)`. */
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

/** The GitOps controller that manages an object and would revert a rollback within minutes; '' for none. */
export function ownerOf(object: Plain): string {
  const { labels, annotations } = { labels: {}, annotations: {}, ...plainAt(object, 'metadata') }
  const names = [...Object.keys(plainAt(labels)), ...Object.keys(plainAt(annotations))]
  const managers = plainsAt(object, 'metadata', 'managedFields').map((field) => textAt(field, 'manager'))
  if (names.some((name) => name.startsWith('argocd.argoproj.io/')) || managers.some((name) => /^argocd\b/.test(name)))
    return 'Argo CD'
  if (names.some((name) => /^(kustomize|helm)\.toolkit\.fluxcd\.io\//.test(name))) return 'Flux'
  return ''
}

/** The custom resource or other object that created this one and controls it; undefined for none. */
export interface Operator {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
}

/** The owner that acts as controller: its operator would restore its own version. */
export function operatorOf(object: Plain): Operator | undefined {
  const owner = plainsAt(object, 'metadata', 'ownerReferences').find((each) => each['controller'] === true)
  if (owner === undefined) return undefined
  return { apiVersion: textAt(owner, 'apiVersion'), kind: textAt(owner, 'kind'), name: textAt(owner, 'name') }
}
