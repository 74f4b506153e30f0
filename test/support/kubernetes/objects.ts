import { createHash } from 'node:crypto'

/** An object of the API, as far as the fake reads it. */
export interface Thing {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata: Metadata
  readonly spec?: Spec
  readonly status?: Status
  /** Of a ControllerRevision. */
  readonly revision?: number
  readonly data?: unknown
  /** Of a pod, by container; `app.previous` is the log of the one before. No field of the API. */
  readonly logs?: Readonly<Record<string, string>>
  readonly [other: string]: unknown
}

export interface Metadata {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  readonly generation?: number
  readonly creationTimestamp?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly ownerReferences?: readonly Owner[]
  readonly [other: string]: unknown
}

export interface Owner {
  readonly uid: string
  readonly controller: boolean
  readonly kind: string
  readonly name: string
}

export interface Spec {
  readonly replicas?: number
  readonly paused?: boolean
  readonly revisionHistoryLimit?: number
  readonly selector?: unknown
  readonly template?: Template
  readonly [other: string]: unknown
}

export interface Template {
  readonly metadata: { readonly labels: Readonly<Record<string, string>>; readonly [other: string]: unknown }
  readonly spec: { readonly containers: readonly Container[]; readonly [other: string]: unknown }
}

export interface Container {
  readonly name: string
  readonly image: string
}

export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason: string
  readonly lastUpdateTime?: string | undefined
}

/** A workload whose controller the fake plays. */
export interface Rolling extends Thing {
  readonly metadata: Metadata & { readonly namespace: string; readonly uid: string }
  readonly spec: Spec & {
    readonly template: Template
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> }
  }
}

export interface Status {
  readonly updatedReplicas?: number
  readonly updateRevision?: string
  readonly currentRevision?: string
  readonly conditions?: readonly Condition[]
  readonly [other: string]: unknown
}

/** What a fake cluster holds, by `apps/v1/deployments/prod/web`. */
export interface Store {
  readonly things: Map<string, Thing>
  readonly next: () => string
  readonly now: () => Date
  /** Workloads whose pods do not get ready any more, by `statefulsets/web`. */
  readonly stuck: Set<string>
}

/** Puts a thing in, with the marks that the API server gives. */
export function put(store: Store, group: string, plural: string, thing: Thing): Thing {
  const { namespace = '', name } = thing.metadata
  const key = `${group}/${plural}/${namespace}/${name}`
  const before = store.things.get(key)
  const uid = before?.metadata.uid ?? `uid-${store.next()}`
  const creationTimestamp = before?.metadata.creationTimestamp ?? thing.metadata.creationTimestamp ?? stamp(store)
  const isChanged = JSON.stringify(before?.spec) !== JSON.stringify(thing.spec)
  const generation = (before?.metadata.generation ?? 0) + (isChanged ? 1 : 0)
  const metadata = { ...thing.metadata, uid, creationTimestamp, generation, resourceVersion: store.next() }
  const kept = { ...thing, metadata }
  store.things.set(key, kept)
  return kept
}

/** The things of one plural in a namespace. */
export function all(store: Store, group: string, plural: string, namespace: string): readonly Thing[] {
  const prefix = `${group}/${plural}/${namespace}/`
  return [...store.things].filter(([key]) => key.startsWith(prefix)).map(([, thing]) => thing)
}

/** Seconds are all that the API server's times have. */
export function stamp({ now }: Store): string {
  return now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
}

/** A hash that names a template, as the Deployment controller's does. */
export function hashOf(template: Template): string {
  return createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 10)
}

/** Whether labels are what a selector `a=b,c!=d,e` asks for. */
export function matches(labels: Readonly<Record<string, string>> = {}, selector: string): boolean {
  return selector
    .split(',')
    .filter((each) => each !== '')
    .every((each) => {
      const [key = '', value] = each.split('=')
      return value === undefined ? key in labels : labels[key] === value
    })
}
