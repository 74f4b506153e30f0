import { startLimit } from '../network/timeout.ts'
import { brief } from '../text/printable.ts'
import type { Kubernetes } from './client.ts'
import { conditionsOf } from './objects/condition.ts'
import { numberAt, type Plain, plainAt, plainsAt, textAt } from './objects/object.ts'
import { isReady } from './objects/ready.ts'
import type { RequestLimit } from './request.ts'

/** A file of the diagnostics. */
export interface DiagnosticFinding {
  /** Such as `events.txt` or `pods/web-1/app.previous.log`: a relative path of safe characters. */
  readonly file: string
  /** May contain anything that a program printed. */
  readonly text: string
}

/** What was collected before the rollback. Missing parts are reported and are never an error. */
export interface Diagnostics {
  readonly findings: readonly DiagnosticFinding[]
  /** One line per problem, for the summary; not escaped yet. */
  readonly problems: readonly string[]
  /** Why a part is missing; not escaped yet. */
  readonly gaps: readonly string[]
}

/** What to look at. */
export interface DiagnosedWorkload {
  readonly namespace: string
  /** A workload, release or service; its objects have its name, or its name followed by a dash. */
  readonly name: string
  /** Selector of its pods. Read as part of the diagnosis, so that a failure only leaves a gap. */
  readonly selector: (limit: RequestLimit) => Promise<string>
}

const mostPods = 10
const mostEvents = 200
const logLines = 500
const logBytes = 256 * 1024

/** Milliseconds for everything. Short, because the rollback waits, and an unresponsive node may be its reason. */
const patience = 10_000
/** Milliseconds for one log, so that the logs of a dead node leave time for others. */
const logPatience = 4_000

/** Collects events, pod states, logs and logs of previous containers: in parallel, each requested once. */
export async function diagnose(
  kubernetes: Kubernetes,
  workload: DiagnosedWorkload,
  signal: AbortSignal,
): Promise<Diagnostics> {
  const left = startLimit({ timeout: patience, signal })
  const limit = (most = patience): RequestLimit => ({ signal, attempts: 1, timeout: Math.min(most, left().timeout) })
  const [events, pods] = await Promise.all([
    attempt('events', () => kubernetes.list({ apiVersion: 'v1', kind: 'Event' }, workload.namespace, '', limit())),
    readPods(kubernetes, workload, limit),
  ])
  const sick = sickFirst(pods.value ?? []).slice(0, mostPods)
  const logs = await Promise.all(
    sick.flatMap(logWishes).map(async (wish) => {
      const read = () => kubernetes.log(workload.namespace, wish.pod, wish, limit(logPatience))
      return { name: wish.name, ...(await attempt(`log of ${wish.name}`, read)) }
    }),
  )
  const findings = [
    ...(events.value === undefined ? [] : [{ file: 'events.txt', text: eventsText(events.value, workload.name) }]),
    ...(sick.length === 0 ? [] : [{ file: 'pods.txt', text: sick.map(podText).join('\n') }]),
    ...logs.flatMap(({ name, value = '' }) => (value === '' ? [] : [{ file: name, text: value }])),
  ]
  return { findings, problems: sick.flatMap(problemsOf), gaps: [pods, events, ...logs].flatMap(({ gaps }) => gaps) }
}

interface Part<Value> {
  readonly value?: Value | undefined
  readonly gaps: readonly string[]
}

async function attempt<Value>(what: string, make: () => Promise<Value>): Promise<Part<Value>> {
  try {
    return { value: await make(), gaps: [] }
  } catch (error) {
    return { gaps: [`${what}: ${error instanceof Error ? brief(error.message, 300) : 'unknown'}`] }
  }
}

async function readPods(
  kubernetes: Kubernetes,
  { namespace, selector }: DiagnosedWorkload,
  limit: () => RequestLimit,
): Promise<Part<readonly Plain[]>> {
  const found = await attempt('workload', () => selector(limit()))
  if (found.value === undefined || found.value === '') return { gaps: found.gaps }
  const labels = found.value
  return await attempt('pods', () => kubernetes.list({ apiVersion: 'v1', kind: 'Pod' }, namespace, labels, limit()))
}

function eventsText(events: readonly Plain[], name: string): string {
  // A workload's ReplicaSets and pods have its name, followed by a dash.
  const ours = events.filter((event) => {
    const about = textAt(event, 'involvedObject', 'name')
    return about === name || about.startsWith(`${name}-`)
  })
  const timed = ours.map((event) => ({ event, time: timeOf(event) }))
  const sorted = timed.toSorted((one, other) => (one.time < other.time ? -1 : 1)).slice(-mostEvents)
  const lines = sorted.map(({ event, time }) => {
    const about = `${textAt(event, 'involvedObject', 'kind')}/${textAt(event, 'involvedObject', 'name')}`
    const count = numberAt(1, event, 'count')
    const message = textAt(event, 'message').replace(/\s+/g, ' ')
    return `${time}  ${textAt(event, 'type')}  ${textAt(event, 'reason')}  ${about}  x${count}  ${message}`
  })
  return lines.length === 0 ? 'no events\n' : `${lines.join('\n')}\n`
}

function timeOf(event: Plain): string {
  return textAt(event, 'lastTimestamp') || textAt(event, 'eventTime') || textAt(event, 'metadata', 'creationTimestamp')
}

/** Pods that are not ready come first, then the newest, which belong to the new version. */
function sickFirst(pods: readonly Plain[]): readonly Plain[] {
  const rank = (pod: Plain) => `${isReady(pod) ? 0 : 1}${textAt(pod, 'metadata', 'creationTimestamp')}`
  return pods.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1))
}

function containersOf(pod: Plain): readonly Plain[] {
  return [...plainsAt(pod, 'status', 'initContainerStatuses'), ...plainsAt(pod, 'status', 'containerStatuses')]
}

function podText(pod: Plain): string {
  const name = textAt(pod, 'metadata', 'name')
  const node = textAt(pod, 'spec', 'nodeName') || 'no node yet'
  const conditions = conditionsOf(pod)
    .filter(({ status }) => status !== 'True')
    .map(({ type, reason, message }) => `  ${type}: ${reason} ${message}`)
  const containers = containersOf(pod).map((each) => {
    const restarts = numberAt(0, each, 'restartCount')
    return `  ${textAt(each, 'name')}  ${textAt(each, 'image')}  ${stateOf(each, 'state')}  restarts ${restarts}  before: ${stateOf(each, 'lastState')}`
  })
  return [`${name}  ${textAt(pod, 'status', 'phase')}  ${node}`, ...conditions, ...containers, ''].join('\n')
}

function stateOf(container: Plain, key: 'state' | 'lastState'): string {
  const [kind = 'none', detail] = Object.entries(plainAt(container, key))[0] ?? []
  const code = numberAt(-1, detail, 'exitCode')
  const told = [textAt(detail, 'reason'), code < 0 ? '' : `exit code ${code}`, textAt(detail, 'message')]
  return [kind, ...told.filter((each) => each !== '')].join(' ')
}

function problemsOf(pod: Plain): readonly string[] {
  if (isReady(pod)) return []
  const name = textAt(pod, 'metadata', 'name')
  const sick = containersOf(pod).filter(({ ready }) => ready !== true)
  const states = sick.map((each) => `${textAt(each, 'name')}: ${stateOf(each, 'state')}`)
  return [`${name}: ${states.join('; ') || textAt(pod, 'status', 'phase') || 'unknown'}`]
}

function logWishes(pod: Plain) {
  const name = textAt(pod, 'metadata', 'name')
  return containersOf(pod).flatMap((each) => {
    const container = textAt(each, 'name')
    const options = { pod: name, container, lines: logLines, bytes: logBytes }
    const path = `pods/${fileName(name)}/${fileName(container)}`
    const now = { ...options, previous: false, name: `${path}.log` }
    const before = { ...options, previous: true, name: `${path}.previous.log` }
    return numberAt(0, each, 'restartCount') > 0 ? [now, before] : [now]
  })
}

function fileName(name: string): string {
  return name.replace(/[^\w.-]|^\.+/g, '_')
}
