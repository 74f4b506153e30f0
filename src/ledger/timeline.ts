import type { DeploymentState, DeploymentStatus } from '../github/operations/deployments.ts'
import type { DeploymentRecord } from '../github/operations/records.ts'
import { carries, type DeploymentPhase, parseMark, type StatusMark } from './mark.ts'
import { type Payload, parsePayload } from './payload.ts'

/** What happened to a deployment. */
export type DeploymentOutcome =
  | 'waiting'
  | 'refused'
  | 'running'
  | 'verified'
  | 'failed'
  | 'restored'
  | 'rollback-failed'
  | 'held'
  | 'cancelled'
  | 'unknown'

/** One status: what it says by its state, or by our mark where it has one that fits its state. */
export interface DeploymentEvent {
  readonly phase: DeploymentPhase | DeploymentState
  readonly state: DeploymentState
  /** Of our mark; empty for a plain state. */
  readonly fields: StatusMark['fields']
  /** When the status was written: never when the deployment was last touched. */
  readonly at: Date
  readonly url: string
}

/** One deployment with all that happened to it. */
export interface DeploymentTimeline {
  readonly record: DeploymentRecord
  /** Undefined for a deployment of GitHub's own or of another tool: then the states speak, and marks where we attached ourselves to it. */
  readonly payload: Payload | undefined
  readonly outcome: DeploymentOutcome
  /** '' if neither payload nor marks name one. */
  readonly version: string
  /** Oldest first; without what GitHub adds by itself once we have said what happened to it. */
  readonly events: readonly DeploymentEvent[]
  readonly startedAt: Date | undefined
  /** Since when it had traffic, as far as is known; undefined for one that failed before. */
  readonly liveAt: Date | undefined
  /** When it became what `outcome` says; undefined while it waits or runs. */
  readonly settledAt: Date | undefined
  /** The last success. */
  readonly verifiedAt: Date | undefined
  /** The first failed sample since it had traffic; of one that never had any, of its first failure. */
  readonly failedAt: Date | undefined
  /** When the version before it was back and verified. */
  readonly restoredAt: Date | undefined
  readonly isRollback: boolean
  /** Id of the deployment that it takes back; undefined for none, and where it does not say of what. */
  readonly takesBack: number | undefined
  /** The attempt of a run in which a gate let it go on. */
  readonly consumedBy: { readonly run: number; readonly attempt: number } | undefined
  readonly isForeign: boolean
}

/** What a phase makes of a deployment that was `before`; a later status always speaks about the same deployment. */
const steps: Readonly<Record<DeploymentPhase | DeploymentState, (before: DeploymentOutcome) => DeploymentOutcome>> = {
  waiting: () => 'waiting',
  // It may come a moment after the end.
  reminded: (before) => (before === 'unknown' ? 'waiting' : before),
  resuming: () => 'waiting',
  unstarted: () => 'waiting',
  pending: () => 'waiting',
  queued: () => 'waiting',
  consumed: () => 'running',
  overridden: () => 'running',
  started: () => 'running',
  verifying: () => 'running',
  in_progress: () => 'running',
  rejected: () => 'refused',
  expired: () => 'refused',
  void: () => 'refused',
  superseded: ended,
  inactive: ended,
  verified: () => 'verified',
  success: () => 'verified',
  failed: () => 'failed',
  'rolling-back': () => 'failed',
  failure: () => 'failed',
  error: () => 'failed',
  restored: () => 'restored',
  'rollback-failed': () => 'rollback-failed',
  held: () => 'held',
  cancelled: () => 'cancelled',
}

/** What was live and is no longer was a success all the same; what was on its way will not be one any more. */
function ended(before: DeploymentOutcome): DeploymentOutcome {
  if (before === 'running') return 'cancelled'
  return before === 'waiting' || before === 'unknown' ? 'refused' : before
}

const failures: ReadonlySet<string> = new Set(['failed', 'rolling-back', 'restored', 'failure', 'error'])
const starts: ReadonlySet<string> = new Set(['consumed', 'started', 'verifying', 'in_progress'])
const waits: ReadonlySet<string> = new Set(['waiting', 'reminded', 'resuming', 'unstarted'])
const unsettled: ReadonlySet<string> = new Set([
  'waiting',
  'reminded',
  'resuming',
  'unstarted',
  'consumed',
  'overridden',
  'started',
  'verifying',
])
const successes: ReadonlySet<string> = new Set(['verified', 'success'])

/** Whether a status says that the deployed version itself is bad: not that it was refused, cancelled, or that a rollback went wrong. */
export function isFailure({ phase, state }: DeploymentEvent): boolean {
  return phase === 'held' ? state === 'failure' : failures.has(phase)
}

/** Whether a status says that the deployed version is good. */
export function isSuccess({ phase }: DeploymentEvent): boolean {
  return successes.has(phase)
}

/**
 * Reads what happened to a deployment; the order of its statuses matters only among those of one second that have no
 * ids.
 */
export function readTimeline(record: DeploymentRecord): DeploymentTimeline {
  const { deployment } = record
  const payload = parsePayload(deployment.payload)
  const events = withoutAfterthoughts(readEvents(record.statuses))
  const { outcome, settledAt } = settle(events)
  const verifiedAt = events.findLast(isSuccess)?.at
  const liveAt = liveAtOf(events, deployment.createdAt)
  const failure = events.find((event) => isFailure(event) && (liveAt === undefined || event.at >= liveAt))
  return {
    record,
    payload,
    outcome,
    version: payload?.version || versionIn(events),
    events,
    startedAt: events.find(({ phase }) => starts.has(phase))?.at ?? (verifiedAt && deployment.createdAt),
    liveAt,
    settledAt,
    verifiedAt,
    failedAt: failure && timeOf(failure, 'at', deployment.createdAt),
    restoredAt: events.findLast(({ phase }) => phase === 'restored')?.at,
    isRollback: deployment.task === 'rollback' || payload?.rollbackOf !== undefined,
    takesBack: payload?.rollbackOf,
    consumedBy: consumerOf(events),
    isForeign: payload === undefined,
  }
}

/** Oldest first; each status once, as far as they have ids. Those of one second stand as GitHub told them: newest first. */
function readEvents(statuses: readonly DeploymentStatus[]): readonly DeploymentEvent[] {
  const known = new Set<number>()
  const isNew = ({ id }: DeploymentStatus) => id === 0 || (!known.has(id) && known.add(id))
  const oldestFirst = statuses.filter(isNew).reverse().sort(byTime)
  return oldestFirst.map(({ state, description, logUrl, createdAt }) => {
    const mark = parseMark(description)
    const fits = mark !== undefined && carries(state, mark.phase)
    return { phase: fits ? mark.phase : state, state, fields: fits ? mark.fields : {}, at: createdAt, url: logUrl }
  })
}

function byTime(one: DeploymentStatus, other: DeploymentStatus): number {
  return one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id
}

/**
 * Once a mark of ours has settled it, a plain state, which GitHub adds when the job ends, is no news; that it was taken down is. GitHub takes
 * down what waits for its approval too, when another deployment of the environment succeeds: that is no news either.
 */
function withoutAfterthoughts(events: readonly DeploymentEvent[]): readonly DeploymentEvent[] {
  let last = ''
  return events.filter(({ phase, state }) => {
    const isMark = phase !== state
    if (isMark) last = phase
    const isSettled = last !== '' && !unsettled.has(last)
    if (isMark) return true
    return state === 'inactive' ? !waits.has(last) : !isSettled
  })
}

function settle(events: readonly DeploymentEvent[]): Pick<DeploymentTimeline, 'outcome' | 'settledAt'> {
  let outcome: DeploymentOutcome = 'unknown'
  let settledAt: Date | undefined
  for (const { phase, at } of events) {
    const next = steps[phase](outcome)
    if (next !== outcome) settledAt = next === 'waiting' || next === 'running' ? undefined : at
    outcome = next
  }
  return { outcome, settledAt }
}

/**
 * A mark says it in `live` (`no` before there is traffic); else a check after the deploy step, which is what `verifying` begins, sees what
 * has traffic. Of a deployment that is not ours only a success tells.
 */
function liveAtOf(events: readonly DeploymentEvent[], least: Date): Date | undefined {
  const told = events.findLast(({ fields }) => fields['live'])
  if (told !== undefined && told.fields['live'] !== 'no') return timeOf(told, 'live', least)
  const sign = events.find((event) => isSuccess(event) || (told === undefined && event.phase === 'verifying'))
  return sign?.at
}

/** What its own marks say; those of a rollback name the version that came in its place. */
function versionIn(events: readonly DeploymentEvent[]): string {
  const own = events.filter(({ phase }) => phase !== 'rolling-back' && phase !== 'restored')
  return own.findLast(({ fields }) => fields['version'])?.fields['version'] ?? ''
}

/** The time in a field, kept between the deployment's and the status's own; the status's time where there is none. */
function timeOf({ fields, at }: DeploymentEvent, field: string, least: Date): Date {
  const told = Date.parse(fields[field] ?? '')
  return Number.isNaN(told) ? at : new Date(Math.min(Math.max(told, least.getTime()), at.getTime()))
}

type Consumer = DeploymentTimeline['consumedBy']

function consumerOf(events: readonly DeploymentEvent[]): Consumer {
  const last = events.findLast(({ phase }) => phase === 'consumed')
  return last && consumerIn(last)
}

/** Every attempt of a run in which a gate let it go on, as anybody's marks say, oldest first. */
export function consumersOf(events: readonly DeploymentEvent[]): readonly NonNullable<Consumer>[] {
  return events.flatMap((event) => (event.phase === 'consumed' ? (consumerIn(event) ?? []) : []))
}

function consumerIn({ fields }: DeploymentEvent): Consumer {
  const [run, attempt] = [fields['run'], fields['attempt']].map((text = '') => (/^\d{1,15}$/.test(text) ? text : ''))
  return run && attempt ? { run: Number(run), attempt: Number(attempt) } : undefined
}
