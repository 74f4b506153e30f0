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

/** One status: what its state says, or our mark if it has one that fits its state. */
export interface DeploymentEvent {
  readonly phase: DeploymentPhase | DeploymentState
  readonly state: DeploymentState
  /** Fields of our mark; empty for a plain state. */
  readonly fields: StatusMark['fields']
  /** When the status was written, not when the deployment was last changed. */
  readonly at: Date
  readonly url: string
}

/** One deployment and everything that happened to it. */
export interface DeploymentTimeline {
  readonly record: DeploymentRecord
  /** Undefined for a deployment that GitHub or another tool created: then the states count, and our marks if we attached ourselves to it. */
  readonly payload: Payload | undefined
  readonly outcome: DeploymentOutcome
  /** '' if neither payload nor marks name one. */
  readonly version: string
  /** Oldest first; without the states that GitHub adds automatically after our marks. */
  readonly events: readonly DeploymentEvent[]
  readonly startedAt: Date | undefined
  /** Since when it has had traffic, as far as is known; undefined if it failed before. */
  readonly liveAt: Date | undefined
  /** When it got its `outcome`; undefined while it waits or runs. */
  readonly settledAt: Date | undefined
  /** The last success. */
  readonly verifiedAt: Date | undefined
  /** The first failed sample since it has had traffic; if it never had any, the sample of its first failure. */
  readonly failedAt: Date | undefined
  /** When the previous version was back and verified. */
  readonly restoredAt: Date | undefined
  readonly isRollback: boolean
  /** Id of the deployment that it rolls back; undefined if there is none, or if it does not say which. */
  readonly takesBack: number | undefined
  /** The attempt of a run in which a gate let it continue. */
  readonly consumedBy: { readonly run: number; readonly attempt: number } | undefined
  readonly isForeign: boolean
}

/** The state of a deployment after a phase; `before` is its earlier state. A later status is always about the same deployment. */
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

/** What was live and no longer is was still a success; what was in progress can no longer become one. */
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

/** Whether a status says that the deployed version itself is bad: not that it was refused or cancelled, or that a rollback failed. */
export function isFailure({ phase, state }: DeploymentEvent): boolean {
  return phase === 'held' ? state === 'failure' : failures.has(phase)
}

/** Whether a status says that the deployed version is good. */
export function isSuccess({ phase }: DeploymentEvent): boolean {
  return successes.has(phase)
}

/**
 * Reads what happened to a deployment. The order of its statuses only matters for those of one second that have no ids.
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

/** Oldest first; each status once, if they have ids. Those of one second stay in GitHub's order, newest first. */
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
 * Once our mark has settled a deployment, a plain state, which GitHub adds when the job ends, adds nothing; that it was taken down does. GitHub
 * also takes down a deployment that waits for approval when another one of the environment succeeds: that adds nothing either.
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
 * A mark has it in `live` (`no` before there is traffic). Otherwise a check after the deploy step, which begins with `verifying`, sees the version
 * that has traffic. For a deployment that is not ours, only a success shows it.
 */
function liveAtOf(events: readonly DeploymentEvent[], least: Date): Date | undefined {
  const told = events.findLast(({ fields }) => fields['live'])
  if (told !== undefined && told.fields['live'] !== 'no') return timeOf(told, 'live', least)
  const sign = events.find((event) => isSuccess(event) || (told === undefined && event.phase === 'verifying'))
  return sign?.at
}

/** What its own marks say; the marks of a rollback name the version that replaced it. */
function versionIn(events: readonly DeploymentEvent[]): string {
  const own = events.filter(({ phase }) => phase !== 'rolling-back' && phase !== 'restored')
  return own.findLast(({ fields }) => fields['version'])?.fields['version'] ?? ''
}

/** The time in a field, limited to the time between the deployment and the status; the status's time if the field is missing. */
function timeOf({ fields, at }: DeploymentEvent, field: string, least: Date): Date {
  const told = Date.parse(fields[field] ?? '')
  return Number.isNaN(told) ? at : new Date(Math.min(Math.max(told, least.getTime()), at.getTime()))
}

type Consumer = DeploymentTimeline['consumedBy']

function consumerOf(events: readonly DeploymentEvent[]): Consumer {
  const last = events.findLast(({ phase }) => phase === 'consumed')
  return last && consumerIn(last)
}

/** Every attempt of a run in which a gate let it continue, by any author's marks, oldest first. */
export function consumersOf(events: readonly DeploymentEvent[]): readonly NonNullable<Consumer>[] {
  return events.flatMap((event) => (event.phase === 'consumed' ? (consumerIn(event) ?? []) : []))
}

function consumerIn({ fields }: DeploymentEvent): Consumer {
  const [run, attempt] = [fields['run'], fields['attempt']].map((text = '') => (/^\d{1,15}$/.test(text) ? text : ''))
  return run && attempt ? { run: Number(run), attempt: Number(attempt) } : undefined
}
