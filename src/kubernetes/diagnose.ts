import type { Diagnostics, Finding } from '../restore/strategy.ts'
import { brief } from '../runner/printable.ts'
import type { Kubernetes } from './client.ts'
import { numberAt, type Plain, plainAt, plainsAt, textAt } from './object.ts'

/** What is looked at. */
export interface Patient {
  readonly namespace: string
  /** A workload, release or service; what belongs to it bears its name, or its name and a dash. */
  readonly name: string
  /** Of its pods; asked for as part of the diagnosis, so that a failure is but a gap. */
  readonly selector: () => Promise<string>
}

const mostPods = 10
const mostEvents = 200
const logLines = 500
const logBytes = 256 * 1024

/** Gathers events, then pod states, then logs and the logs of the containers before: in the order in which they are likely to be lost. */
export async function diagnose(kubernetes: Kubernetes, patient: Patient): Promise<Diagnostics> {
  const findings: Finding[] = []
  const gaps: string[] = []
  const attempt = async <Result>(what: string, make: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await make()
    } catch (error) {
      gaps.push(`${what}: ${error instanceof Error ? brief(error.message, 300) : 'unknown'}`)
      return undefined
    }
  }
  const selector = (await attempt('workload', patient.selector)) ?? ''
  const events = await attempt('events', () => kubernetes.list({ apiVersion: 'v1', kind: 'Event' }, patient.namespace))
  if (events !== undefined) findings.push({ file: 'events.txt', text: eventsText(events, patient.name) })
  const podList = async () =>
    selector === '' ? [] : kubernetes.list({ apiVersion: 'v1', kind: 'Pod' }, patient.namespace, selector)
  const pods = sickFirst((await attempt('pods', podList)) ?? []).slice(0, mostPods)
  if (pods.length > 0) findings.push({ file: 'pods.txt', text: pods.map(podText).join('\n') })
  for (const pod of pods)
    for (const wish of logWishes(pod)) {
      const text = await attempt(`log of ${wish.name}`, () => kubernetes.log(patient.namespace, wish.pod, wish))
      if (text !== undefined && text !== '') findings.push({ file: wish.name, text })
    }
  return { findings, complaints: pods.flatMap(complaintsOf), gaps }
}

function eventsText(events: readonly Plain[], name: string): string {
  // A workload's ReplicaSets and pods bear its name and a dash.
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

/** Not ready before ready, newest first: the new version's pods are the ones in question. */
function sickFirst(pods: readonly Plain[]): readonly Plain[] {
  const rank = (pod: Plain) => `${isReady(pod) ? 0 : 1}${textAt(pod, 'metadata', 'creationTimestamp')}`
  return pods.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1))
}

function isReady(pod: Plain): boolean {
  return plainsAt(pod, 'status', 'conditions').some(({ type, status }) => type === 'Ready' && status === 'True')
}

function containersOf(pod: Plain): readonly Plain[] {
  return [...plainsAt(pod, 'status', 'initContainerStatuses'), ...plainsAt(pod, 'status', 'containerStatuses')]
}

function podText(pod: Plain): string {
  const name = textAt(pod, 'metadata', 'name')
  const node = textAt(pod, 'spec', 'nodeName') || 'no node yet'
  const conditions = plainsAt(pod, 'status', 'conditions')
    .filter(({ status }) => status !== 'True')
    .map((each) => `  ${textAt(each, 'type')}: ${textAt(each, 'reason')} ${textAt(each, 'message')}`)
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

function complaintsOf(pod: Plain): readonly string[] {
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
    const wish = { pod: name, container, lines: logLines, bytes: logBytes }
    const path = `pods/${fileName(name)}/${fileName(container)}`
    const now = { ...wish, previous: false, name: `${path}.log` }
    const before = { ...wish, previous: true, name: `${path}.previous.log` }
    return numberAt(0, each, 'restartCount') > 0 ? [now, before] : [now]
  })
}

function fileName(name: string): string {
  return name.replace(/[^\w.-]|^\.+/g, '_')
}
