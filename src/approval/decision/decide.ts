import type { Request } from '../case/facts.ts'
import type { RequestAssessment, RequestState, VoidReason } from '../case/state.ts'
import { announcementsIn, resumedAttempt } from './record.ts'

/** An end of a request that is written into its record as a mark. */
export type Closing =
  | { readonly phase: 'rejected'; readonly by: number }
  | { readonly phase: 'expired' }
  | { readonly phase: 'superseded'; readonly by: number }
  | { readonly phase: 'void'; readonly why: VoidReason }

/** What the gate step does next. */
export type GateStep =
  /** Create a request, or complete one that was begun, and end as waiting. `isNew`: the existing one is over. */
  | { readonly kind: 'file-request'; readonly isNew: boolean }
  /** End as waiting. */
  | { readonly kind: 'wait' }
  /** Write `consumed` if `writes`, close the issue, let the job continue. */
  | { readonly kind: 'go-on'; readonly writes: boolean; readonly result: 'approved' | 'overridden' }
  /** End closed, after writing `closing` if the record does not have it. */
  | { readonly kind: 'refuse'; readonly result: Refusal; readonly closing: Closing | undefined }

/** The values of the output `result` that mean closed for good. */
export type Refusal = 'rejected' | 'expired' | 'superseded' | 'void' | 'error'

/** What the receiver does next, in addition to marking comments and updating the table. */
export type ReceiverStep =
  | { readonly kind: 'nothing' }
  /** Write `closing` if the record does not have it, then close the issue if it is open. */
  | { readonly kind: 'close'; readonly closing: Closing | undefined }
  /** Write `resuming` with this attempt if `writes`, then re-run its job. */
  | { readonly kind: 'resume'; readonly writes: boolean; readonly attempt: number }
  /** The run is not over, so the attempt may use the request by itself. Check again in a moment. */
  | { readonly kind: 'watch' }

/** Limit, because GitHub keeps a limited number of statuses. Announcements have no authority, so later ones are left out. */
export const mostAnnouncements = 3

/**
 * The gate step's next move. `assessment` is that of the newest request of this run's job, undefined if there is none; `since` is the start of this
 * attempt. Only a request that was over before then makes room for a new one. Otherwise asking again would undo a rejection.
 */
export function decideGate(assessment: RequestAssessment | undefined, since: number): GateStep {
  if (assessment === undefined) return { kind: 'file-request', isNew: true }
  const { state, closedAt } = assessment
  const isPast = closedAt !== undefined && closedAt < since
  switch (state.kind) {
    case 'unbound':
      return { kind: 'file-request', isNew: false }
    case 'waiting':
    case 'shut':
      return { kind: 'wait' }
    case 'satisfied':
    case 'resuming': {
      const writes = state.kind === 'resuming' || !state.isTaken
      return { kind: 'go-on', writes, result: state.isOverridden ? 'overridden' : 'approved' }
    }
    case 'consumed':
      return isPast ? { kind: 'file-request', isNew: true } : { kind: 'refuse', result: 'void', closing: undefined }
    case 'error':
      return { kind: 'refuse', result: 'error', closing: undefined }
    default:
      if (state.isLatched && isPast) return { kind: 'file-request', isNew: true }
      return { kind: 'refuse', result: state.kind, closing: closingOf(state) }
  }
}

/** The receiver's next move; `run` is the latest attempt of the waiting run. */
export function decideReceiver(
  { state, announcements }: RequestAssessment,
  run: { readonly attempt: number; readonly isRunning: boolean },
): ReceiverStep {
  switch (state.kind) {
    case 'unbound':
    case 'waiting':
    case 'shut':
    case 'error':
      return { kind: 'nothing' }
    case 'satisfied':
    case 'resuming': {
      if (run.isRunning) return { kind: 'watch' }
      const isAnnounced = state.kind === 'resuming' && state.attempt >= run.attempt
      return { kind: 'resume', writes: !isAnnounced && announcements < mostAnnouncements, attempt: run.attempt }
    }
    case 'consumed':
      return { kind: 'close', closing: undefined }
    default:
      // Records of others are left alone.
      if (state.kind === 'void' && state.why === 'foreign-record') return { kind: 'nothing' }
      return { kind: 'close', closing: closingOf(state) }
  }
}

/** Milliseconds that a started workflow has to reach its gate; after that it is started again. */
const patience = 15 * 60_000

/** What the receiver does about a request that another workflow continues. */
export type StartStep = ReceiverStep | { readonly kind: 'started' } | { readonly kind: 'exhausted' }

/**
 * The receiver's next move there; `exhausted` if all allowed starts failed. GitHub re-runs a job only once at a time, but only the record prevents
 * starting a workflow twice.
 */
export function decideStart(assessment: RequestAssessment, request: Request, now: number): StartStep {
  const step = decideReceiver(assessment, { attempt: resumedAttempt(request) + 1, isRunning: false })
  const isRecent = announcementsIn(request).some(({ at }) => now - at < patience)
  if (step.kind !== 'resume') return step
  if (isRecent) return { kind: 'started' }
  return step.writes ? step : { kind: 'exhausted' }
}

type Over = Extract<RequestState, { readonly isLatched: boolean }>

function closingOf(state: Over): Closing | undefined {
  if (state.isLatched) return undefined
  switch (state.kind) {
    case 'rejected':
      return { phase: 'rejected', by: state.by }
    case 'expired':
      return { phase: 'expired' }
    case 'superseded':
      return { phase: 'superseded', by: state.by }
    case 'void':
      return state.why === 'foreign-record' ? undefined : { phase: 'void', why: state.why }
  }
}
