import type { Host } from '../runner/host.ts'
import { every, retry } from '../runner/retry.ts'
import { brief } from '../text/printable.ts'
import type { Kubernetes } from './client.ts'
import { type Plain, plainAt, plainsAt, textAt } from './objects/object.ts'
import { takesTraffic } from './objects/ready.ts'
import { statesBuilt, statesRunning, type WantedVersion } from './objects/versions.ts'
import { type Obstacle, ownershipOf } from './obstacle.ts'

/** Which Service should select the pods of which version. */
export interface SwitchOptions {
  readonly namespace: string
  readonly service: string
  /** The label that distinguishes blue and green, such as `color`. */
  readonly key: string
  readonly wanted: WantedVersion
  /** The deployment that records this rollback; a switch that it already made is not repeated. Missing if nothing is switched. */
  readonly record?: number
}

/** Why nothing may be done; `cure` is the fix. */
export interface SwitchRefusal {
  readonly kind: 'refused'
  readonly reason: 'not-found' | 'no-selector' | 'no-revision' | 'not-ready' | 'gitops-owned' | 'operator-owned'
  readonly why: string
  readonly cure: string
}

/** The state of the cluster before anything is changed. */
export type SwitchPlan =
  | SwitchRefusal
  | {
      readonly kind: 'ready' | 'already'
      /** Values of the label. */
      readonly from: string
      readonly to: string
      readonly resourceVersion: string
      /** Whether the Service has annotations. */
      readonly isMarked: boolean
    }

/** The result of a switch. */
export type SwitchResult =
  | SwitchRefusal
  | { readonly kind: 'done'; readonly detail: string }
  | { readonly kind: 'failed'; readonly why: string }

const serviceKind = { apiVersion: 'v1', kind: 'Service' }
const podKind = { apiVersion: 'v1', kind: 'Pod' }
const sliceKind = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' }
/** Annotation of a Service: the record of the rollback that switched it, and the colour. */
const switchedMark = 'slipway/switched'
const pollTime = 500
/** Attempts, because the Service may change between read and patch. */
const changing = { attempts: 5, first: pollTime, longest: pollTime, jitter: 1 }

/** Checks whether the other colour runs the wanted version and is ready; reads only. */
export async function planSwitch(kubernetes: Kubernetes, options: SwitchOptions): Promise<SwitchPlan> {
  const service = await kubernetes.get(serviceKind, options.namespace, options.service)
  if (service === undefined) return refuse(options, 'not-found', 'does not exist', 'Check its name and namespace.')
  const selector = plainAt(service, 'spec', 'selector')
  const from = textAt(selector, options.key)
  if (from === '') {
    const cure = `It selects by ${
      Object.keys(selector)
        .map((key) => `\`${brief(key)}\``)
        .join(', ') || 'nothing'
    }. Set the label that distinguishes the colours.`
    return refuse(options, 'no-selector', `does not select by the label \`${brief(options.key)}\``, cure)
  }
  const owner = ownershipOf(service) ?? rolloutOf(service)
  if (owner !== undefined) return refuse(options, owner.reason, owner.why, owner.cure)
  const resourceVersion = textAt(service, 'metadata', 'resourceVersion')
  const isMarked = Object.keys(plainAt(service, 'metadata', 'annotations')).length > 0
  // Pods that only match the commit of the event count as the target only while they get no traffic. After the switch, only the annotation shows that they are.
  if (
    options.record !== undefined &&
    textAt(service, 'metadata', 'annotations', switchedMark) === markOf(options, from)
  )
    return { kind: 'already', from, to: from, resourceVersion, isMarked }
  const rest = Object.entries(selector).filter(([key]) => key !== options.key)
  const labels = rest.map(([key, value]) => `${key}=${String(value)}`).join(',')
  const pods = await kubernetes.list(podKind, options.namespace, labels)
  const coloured = pods.filter((pod) => textAt(pod, 'metadata', 'labels', options.key) !== '')
  const states = coloured.map((pod) => ({ template: pod, cause: '', pod }))
  const isCurrent = ({ pod }: (typeof states)[number]) => textAt(pod, 'metadata', 'labels', options.key) === from
  const { states: named } = statesRunning(states, options.service, options.wanted)
  const found = named.length > 0 ? named : statesBuilt(states, options.service, options.wanted, isCurrent)
  const running = found.map(({ pod }) => pod)
  const ready = running.filter(takesTraffic).map((pod) => textAt(pod, 'metadata', 'labels', options.key))
  const [to] = ready
  if (ready.includes(from)) return { kind: 'already', from, to: from, resourceVersion, isMarked }
  if (to !== undefined) return { kind: 'ready', from, to, resourceVersion, isMarked }
  return running.length > 0
    ? refuse(
        options,
        'not-ready',
        'has pods of the wanted version, but none is ready',
        'Scale that colour up, then run the job again.',
      )
    : refuse(
        options,
        'no-revision',
        'has no pod of the wanted version with another colour',
        'Keep the old colour running until the new one is verified, or use `strategy: redeploy`.',
      )
}

/** Argo Rollouts marks a Service whose selector it manages. */
function rolloutOf(service: Plain): Obstacle | undefined {
  const name = textAt(service, 'metadata', 'annotations', 'argo-rollouts.argoproj.io/managed-by-rollouts')
  if (name === '') return undefined
  return {
    reason: 'operator-owned',
    why: `is managed by the Rollout ${brief(name)}`,
    cure: `Argo Rollouts would switch it back. Set \`workload\` of \`strategy: kubernetes\` to \`rollout/${brief(name)}\`.`,
  }
}

/** Switches the Service and waits until it only sends traffic to ready pods of the other colour. */
export async function switchService(
  kubernetes: Kubernetes,
  options: SwitchOptions,
  host: Host,
  signal: AbortSignal,
): Promise<SwitchResult> {
  const why = `Service ${options.namespace}/${options.service} changed ${changing.attempts} times while it was being switched`
  return await retry<SwitchResult>({ ...changing, signal }, host, async () => {
    const plan = await planSwitch(kubernetes, options)
    if (plan.kind === 'refused') return { value: plan }
    if (plan.kind === 'already') return { value: await follow(kubernetes, options, plan, signal, host) }
    host.log.info(
      `Kubernetes: Service ${options.namespace}/${options.service} is switched from ${brief(plan.from)} to ${brief(plan.to)}.`,
    )
    const patched = await kubernetes.patch(serviceKind, options.namespace, options.service, [
      { op: 'test', path: '/metadata/resourceVersion', value: plan.resourceVersion },
      { op: 'replace', path: `/spec/selector/${pointer(options.key)}`, value: plan.to },
      ...markSteps(options, plan),
    ])
    if (patched !== 'changed') return { value: await follow(kubernetes, options, plan, signal, host) }
    return { end: () => ({ kind: 'failed', why }), why: 'Kubernetes: the Service changed in the meantime' }
  })
}

/** In the same patch as the switch, so that both or neither are written. */
function markSteps(options: SwitchOptions, { to, isMarked }: { readonly to: string; readonly isMarked: boolean }) {
  if (options.record === undefined) return []
  const value = markOf(options, to)
  return isMarked
    ? [{ op: 'add', path: `/metadata/annotations/${pointer(switchedMark)}`, value } as const]
    : [{ op: 'add', path: '/metadata/annotations', value: { [switchedMark]: value } } as const]
}

function markOf({ record = 0 }: SwitchOptions, colour: string): string {
  return `${record} ${colour}`
}

async function follow(
  kubernetes: Kubernetes,
  options: SwitchOptions,
  { from, to }: { readonly from: string; readonly to: string },
  signal: AbortSignal,
  host: Host,
): Promise<SwitchResult> {
  let others = 'no ready pod'
  const late = (): SwitchResult => ({
    kind: 'failed',
    why: `the Service still sent traffic to ${others} when the time limit was reached`,
  })
  return await retry<SwitchResult>({ ...every(pollTime), signal }, host, async () => {
    const behind = await coloursBehind(kubernetes, options).catch((error: unknown) => {
      if (!signal.aborted) throw error
      return new Set<string>()
    })
    if (behind.size > 0 && [...behind].every((colour) => colour === to)) {
      const detail = `${from === to ? 'already ' : ''}sends traffic to ${brief(to)}`
      return { value: { kind: 'done', detail: `Service ${options.namespace}/${options.service} ${detail}` } }
    }
    others = [...behind].map((colour) => brief(colour || 'unknown')).join(', ') || others
    return { end: late }
  })
}

/** The label's values of the pods that get the Service's traffic now; '' for an endpoint that is not a pod. */
async function coloursBehind(kubernetes: Kubernetes, options: SwitchOptions): Promise<ReadonlySet<string>> {
  const slices = await kubernetes.list(sliceKind, options.namespace, `kubernetes.io/service-name=${options.service}`)
  const endpoints = slices.flatMap((slice) => plainsAt(slice, 'endpoints'))
  const serving = endpoints.filter((endpoint) => plainAt(endpoint, 'conditions')['ready'] !== false)
  const names = new Set(serving.map((endpoint) => textAt(endpoint, 'targetRef', 'name')))
  const pods = await kubernetes.list(podKind, options.namespace)
  const colours = new Map(
    pods.map((pod) => [textAt(pod, 'metadata', 'name'), textAt(pod, 'metadata', 'labels', options.key)]),
  )
  return new Set([...names].map((name) => colours.get(name) ?? ''))
}

function pointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function refuse(
  { namespace, service }: SwitchOptions,
  reason: SwitchRefusal['reason'],
  why: string,
  cure: string,
): SwitchRefusal {
  return { kind: 'refused', reason, why: `Service ${namespace}/${service} ${why}.`, cure }
}
