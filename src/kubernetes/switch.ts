import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Kubernetes } from './client.ts'
import { type Plain, plainAt, plainsAt, textAt } from './object.ts'
import { runs, type Wanted } from './revisions.ts'
import { imagesOf, ownerOf } from './workload.ts'

/** Which Service goes back to the pods of which version. */
export interface SwitchWish {
  readonly namespace: string
  readonly service: string
  /** The label that tells blue from green, as `color`. */
  readonly key: string
  readonly wanted: Wanted
}

/** Why nothing may be done; `cure` is what to do instead. */
export interface SwitchRefusal {
  readonly kind: 'refused'
  readonly reason: 'not-found' | 'no-selector' | 'no-revision' | 'not-ready' | 'gitops-owned'
  readonly why: string
  readonly cure: string
}

/** What a look at the cluster says before anything is changed. */
export type SwitchPlan =
  | SwitchRefusal
  | {
      readonly kind: 'ready' | 'already'
      /** Values of the label. */
      readonly from: string
      readonly to: string
      readonly resourceVersion: string
    }

/** What a switch came to. */
export type SwitchResult =
  | SwitchRefusal
  | { readonly kind: 'done'; readonly detail: string }
  | { readonly kind: 'failed'; readonly why: string }

const serviceKind = { apiVersion: 'v1', kind: 'Service' }
const podKind = { apiVersion: 'v1', kind: 'Pod' }
const sliceKind = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' }
const pollTime = 500
const attempts = 5

/** Looks whether the other colour runs the wanted version and is ready; reads only. */
export async function planSwitch(kubernetes: Kubernetes, wish: SwitchWish): Promise<SwitchPlan> {
  const service = await kubernetes.get(serviceKind, wish.namespace, wish.service)
  if (service === undefined) return refuse(wish, 'not-found', 'is not there', 'Check its name and namespace.')
  const selector = plainAt(service, 'spec', 'selector')
  const from = textAt(selector, wish.key)
  if (from === '') {
    const cure = `It selects by ${
      Object.keys(selector)
        .map((key) => `\`${brief(key)}\``)
        .join(', ') || 'nothing'
    }. Give the label that tells the colours apart.`
    return refuse(wish, 'no-selector', `does not select by the label \`${brief(wish.key)}\``, cure)
  }
  const owner = ownerOf(service)
  if (owner !== '')
    return refuse(wish, 'gitops-owned', `is owned by ${owner}, which would switch back`, 'Use `strategy: git-revert`.')
  const rest = Object.entries(selector).filter(([key]) => key !== wish.key)
  const labels = rest.map(([key, value]) => `${key}=${String(value)}`).join(',')
  const pods = await kubernetes.list(podKind, wish.namespace, labels)
  const running = pods.filter(
    (pod) => runsWanted(pod, wish.wanted) && textAt(pod, 'metadata', 'labels', wish.key) !== '',
  )
  const ready = running.filter(isReady).map((pod) => textAt(pod, 'metadata', 'labels', wish.key))
  const resourceVersion = textAt(service, 'metadata', 'resourceVersion')
  const to = ready.find((colour) => colour !== from) ?? ready[0]
  if (ready.includes(from)) return { kind: 'already', from, to: from, resourceVersion }
  if (to !== undefined) return { kind: 'ready', from, to, resourceVersion }
  return running.length > 0
    ? refuse(
        wish,
        'not-ready',
        'has pods of the wanted version, but none is ready',
        'Scale that colour up, then start again.',
      )
    : refuse(
        wish,
        'no-revision',
        'has no pod of the wanted version behind another colour',
        'Keep the old colour running until the new one is verified, or use `strategy: redeploy`.',
      )
}

function runsWanted(pod: Plain, wanted: Wanted): boolean {
  return runs({ template: pod, images: imagesOf(pod), cause: '' }, wanted)
}

function isReady(pod: Plain): boolean {
  const isEnding = textAt(pod, 'metadata', 'deletionTimestamp') !== ''
  const conditions = plainsAt(pod, 'status', 'conditions')
  return !isEnding && conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
}

/** Switches the Service and waits until it leads to ready pods of the other colour alone. */
export async function switchService(
  kubernetes: Kubernetes,
  wish: SwitchWish,
  host: Host,
  signal: AbortSignal,
): Promise<SwitchResult> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const plan = await planSwitch(kubernetes, wish)
    if (plan.kind === 'refused') return plan
    if (plan.kind === 'already') return follow(kubernetes, wish, plan, signal, host)
    host.log.info(
      `Kubernetes: Service ${wish.namespace}/${wish.service} goes from ${brief(plan.from)} to ${brief(plan.to)}.`,
    )
    const patched = await kubernetes.patch(serviceKind, wish.namespace, wish.service, [
      { op: 'test', path: '/metadata/resourceVersion', value: plan.resourceVersion },
      { op: 'replace', path: `/spec/selector/${pointer(wish.key)}`, value: plan.to },
    ])
    if (patched !== 'changed') return follow(kubernetes, wish, plan, signal, host)
    await host.sleep(pollTime * host.random())
  }
  return {
    kind: 'failed',
    why: `Service ${wish.namespace}/${wish.service} changed ${attempts} times while it was to be switched`,
  }
}

async function follow(
  kubernetes: Kubernetes,
  wish: SwitchWish,
  { from, to }: { readonly from: string; readonly to: string },
  signal: AbortSignal,
  host: Host,
): Promise<SwitchResult> {
  let others = 'no ready pod'
  while (!signal.aborted) {
    const behind = await coloursBehind(kubernetes, wish).catch((error: unknown) => {
      if (!signal.aborted) throw error
      return new Set<string>()
    })
    if (behind.size > 0 && [...behind].every((colour) => colour === to)) {
      const detail = `Service ${wish.namespace}/${wish.service} leads to ${brief(to)}`
      return { kind: 'done', detail: from === to ? `${detail} already` : detail }
    }
    others = [...behind].map((colour) => brief(colour || 'unknown')).join(', ') || others
    await host.sleep(pollTime)
  }
  return { kind: 'failed', why: `the Service still led to ${others} when the time was up` }
}

/** The label's values of the pods that the Service sends traffic to now; '' for an endpoint that is no pod. */
async function coloursBehind(kubernetes: Kubernetes, wish: SwitchWish): Promise<ReadonlySet<string>> {
  const slices = await kubernetes.list(sliceKind, wish.namespace, `kubernetes.io/service-name=${wish.service}`)
  const endpoints = slices.flatMap((slice) => plainsAt(slice, 'endpoints'))
  const serving = endpoints.filter((endpoint) => plainAt(endpoint, 'conditions')['ready'] !== false)
  const names = new Set(serving.map((endpoint) => textAt(endpoint, 'targetRef', 'name')))
  const pods = await kubernetes.list(podKind, wish.namespace)
  const colours = new Map(
    pods.map((pod) => [textAt(pod, 'metadata', 'name'), textAt(pod, 'metadata', 'labels', wish.key)]),
  )
  return new Set([...names].map((name) => colours.get(name) ?? ''))
}

function pointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function refuse(
  { namespace, service }: SwitchWish,
  reason: SwitchRefusal['reason'],
  why: string,
  cure: string,
): SwitchRefusal {
  return { kind: 'refused', reason, why: `Service ${namespace}/${service} ${why}.`, cure }
}
