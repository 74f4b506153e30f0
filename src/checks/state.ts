/** The state of a check, from its measurements alone: pure, without its own clock. Times are milliseconds since the epoch. */
import type { Bake, Measurement, Policy } from './check.ts'

/** The phase of a check. */
export type CheckPhase = 'verify' | 'bake'

/** The progress of a check. */
export interface CheckState {
  readonly phase: CheckPhase
  /** Set when the check is decided. */
  readonly status: Measurement['status'] | undefined
  /** The end of `within`. A failure before is not final, unless a limit says so. */
  readonly deadline: number
  /** The end of the bake; undefined before the bake. */
  readonly bakeEnd: number | undefined
  readonly attempts: number
  /** Measurements in a row at the end: that passed, that did not pass, that were inconclusive. */
  readonly passes: number
  readonly misses: number
  readonly errors: number
  /** Failed measurements during the verification. */
  readonly failures: number
  /** Debt of the bake: see `weigh`. */
  readonly debt: number
  /** When the current failure began. */
  readonly firstFailureAt: number | undefined
}

/** Argo Rollouts' `consecutiveErrorLimit` has the same default. */
const defaultErrors = 4
/** How far and how fast the pause grows while nothing passes. */
const longestPause = 5
const growth = 1.5
/** Random variation of pauses, so that checks do not run in lockstep. */
const jitter = 0.1

/** A check at the start of its verification. */
export function beginCheck(at: number, policy: Policy): CheckState {
  const counts = { attempts: 0, passes: 0, misses: 0, errors: 0, failures: 0, debt: 0 }
  const open = { status: undefined, firstFailureAt: undefined }
  return { phase: 'verify', deadline: at + policy.within, bakeEnd: undefined, ...counts, ...open }
}

/** A verified check at the start of its bake. */
export function beginBake(state: CheckState, at: number, bake: Bake): CheckState {
  const fresh = { errors: 0, misses: 0, debt: 0, firstFailureAt: undefined }
  return { ...state, ...fresh, phase: 'bake', status: undefined, bakeEnd: at + bake.for }
}

/** The state after one more measurement, which ended `at`. */
export function record(
  state: CheckState,
  { status }: Pick<Measurement, 'status'>,
  at: number,
  policy: Policy,
  bake: Bake | undefined,
): CheckState {
  const isPass = status === 'passed'
  const next: CheckState = {
    ...state,
    attempts: state.attempts + 1,
    passes: isPass ? state.passes + 1 : 0,
    misses: isPass ? 0 : state.misses + 1,
    errors: status === 'inconclusive' ? state.errors + 1 : 0,
    failures: state.failures + (status === 'failed' ? 1 : 0),
    firstFailureAt: state.firstFailureAt ?? (status === 'failed' ? at : undefined),
  }
  if (next.phase === 'bake' && bake !== undefined) return weigh(next, status, at, policy, bake)
  const settled = settle(next, at, policy)
  const isBack = settled.status === 'passed' && settled.bakeEnd !== undefined && bake !== undefined
  return isBack ? beginBake(settled, at, bake) : settled
}

/**
 * The verification. It passes after `consecutive` passed measurements in a row. At the end of `within` it continues until the last `consecutive` ones
 * agree, so that a late start or one flaky answer decides nothing.
 */
function settle(next: CheckState, at: number, policy: Policy): CheckState {
  const { failureLimit, inconclusiveLimit } = policy
  if (next.passes >= policy.consecutive) return { ...next, status: 'passed', firstFailureAt: undefined }
  if (failureLimit !== undefined && next.failures > failureLimit) return { ...next, status: 'failed' }
  if (inconclusiveLimit !== undefined && next.errors > inconclusiveLimit) return { ...next, status: 'inconclusive' }
  const isOver = next.misses >= policy.consecutive || at >= next.deadline + graceOf(policy)
  if (at < next.deadline || !isOver) return next
  const isUnknown = next.failures === 0 || next.errors > (inconclusiveLimit ?? defaultErrors)
  return { ...next, status: isUnknown ? 'inconclusive' : 'failed' }
}

/** Milliseconds after the end of a phase in which the last measurements may still come to agree. */
function graceOf({ within, consecutive, interval }: Policy): number {
  return Math.max(within, 10 * consecutive * interval)
}

/**
 * The bake. A failed measurement adds one to the debt, and `consecutive` passed ones remove one; above the limit the check fails. With the default of
 * 3, a check that fails less than one time in four is tolerated, and one that fails half of the time is caught within a minute, because a check with
 * debt is measured at `interval`. Debt at the end is settled first. Before the deadline of the verification a rollout may still be in progress, so
 * too much debt only means to verify again.
 */
function weigh(next: CheckState, status: Measurement['status'], at: number, policy: Policy, bake: Bake): CheckState {
  const { consecutive } = policy
  const limit = policy.failureLimit ?? bake.failureLimit
  // In fractions of a failure, so that it stays a whole number.
  const change = status === 'failed' ? consecutive : status === 'passed' ? -1 : 0
  const debt = Math.max(0, next.debt + change)
  const now: CheckState = { ...next, debt, firstFailureAt: debt === 0 ? undefined : next.firstFailureAt }
  const hasFailed = debt > limit * consecutive
  const isLost = next.errors > (policy.inconclusiveLimit ?? defaultErrors)
  const isEarly = at < next.deadline && policy.failureLimit === undefined
  if ((hasFailed || isLost) && isEarly) return { ...now, phase: 'verify', debt: 0, passes: 0 }
  if (hasFailed) return { ...now, status: 'failed' }
  if (isLost) return { ...now, status: 'inconclusive' }
  const { bakeEnd = at } = next
  if (at < bakeEnd) return now
  if (debt === 0 && next.errors === 0) return { ...now, status: 'passed' }
  return at < bakeEnd + graceOf(policy) ? now : { ...now, status: 'inconclusive' }
}

/** Milliseconds until the next measurement; `random` is at least 0 and less than 1. */
export function pauseOf(state: CheckState, at: number, policy: Policy, bake: Bake | undefined, random: number): number {
  const { phase, misses, errors, debt, deadline, bakeEnd = at } = state
  const spread = 1 + jitter * (2 * random - 1)
  const usual = policy.interval * spread
  const grown = usual * Math.min(longestPause, growth ** Math.max(0, misses - 1))
  if (phase === 'bake' && bake !== undefined) {
    if (debt === 0 && errors === 0) return Math.max(0, Math.min(bake.every * spread, bakeEnd - at))
    return Math.min(bake.every, errors > 0 ? grown : usual)
  }
  // All start at once, but slightly apart.
  if (state.attempts === 0) return policy.interval * jitter * random
  // The last attempt starts when the time is over, not before.
  return at < deadline ? Math.min(grown, deadline - at) : usual
}

/** A pause that the service asked for, but no longer than the phase. */
export function longerPause(state: CheckState, at: number, pause: number, asked: number | undefined): number {
  const end = state.phase === 'bake' ? (state.bakeEnd ?? at) : state.deadline
  return Math.max(pause, Math.min(asked ?? 0, end - at))
}
