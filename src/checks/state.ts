/** How a check stands, from its measurements alone: pure, with no clock of its own. Times are milliseconds since the epoch. */
import type { Bake, Measurement, Policy } from './check.ts'

/** Where a check is. */
export type CheckPhase = 'verify' | 'bake'

/** What has become of a check so far. */
export interface CheckState {
  readonly phase: CheckPhase
  /** Set once it is over. */
  readonly status: Measurement['status'] | undefined
  /** `within` ends then: nothing that fails before is final, unless a limit says so. */
  readonly deadline: number
  /** The bake ends then; undefined before it began. */
  readonly bakeEnd: number | undefined
  readonly attempts: number
  /** In a row, at the end: measurements that passed, that did not, and that were inconclusive. */
  readonly passes: number
  readonly misses: number
  readonly errors: number
  /** Failed measurements of the verification. */
  readonly failures: number
  /** Of the bake: see `weigh`. */
  readonly debt: number
  /** When the trouble at hand began. */
  readonly firstFailureAt: number | undefined
}

/** Argo Rollouts' `consecutiveErrorLimit` has the same default. */
const defaultErrors = 4
/** How much longer the pause may grow while nothing passes, and by how much each time. */
const longestPause = 5
const growth = 1.5
/** Pauses are up to so much shorter or longer, so that checks do not march in step. */
const jitter = 0.1

/** A check whose verification begins. */
export function beginCheck(at: number, policy: Policy): CheckState {
  const counts = { attempts: 0, passes: 0, misses: 0, errors: 0, failures: 0, debt: 0 }
  const open = { status: undefined, firstFailureAt: undefined }
  return { phase: 'verify', deadline: at + policy.within, bakeEnd: undefined, ...counts, ...open }
}

/** A verified check whose bake begins. */
export function beginBake(state: CheckState, at: number, bake: Bake): CheckState {
  const fresh = { errors: 0, misses: 0, debt: 0, firstFailureAt: undefined }
  return { ...state, ...fresh, phase: 'bake', status: undefined, bakeEnd: at + bake.for }
}

/** How a check stands after one more measurement, which ended `at`. */
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
 * The verification. `consecutive` measurements that pass in a row end it well. At the end of `within` it goes on until the last `consecutive`
 * ones agree: a late start, or one flaky answer at the wrong moment, decides nothing.
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

/** Milliseconds after the end of a phase in which its last measurements may still come to agree. */
function graceOf({ within, consecutive, interval }: Policy): number {
  return Math.max(within, 10 * consecutive * interval)
}

/**
 * The bake. A failed measurement adds one to the debt, and `consecutive` that pass pay one off; above the limit the check has failed. With the
 * default of 3, what fails less than one time in four is forgiven in the long run, and what fails half of the time is caught within a minute,
 * for a check with debt is measured at `interval`. A debt at the end is settled first. Before the deadline of the verification a roll-out
 * may still be under way: too much debt means to verify once more.
 */
function weigh(next: CheckState, status: Measurement['status'], at: number, policy: Policy, bake: Bake): CheckState {
  const { consecutive } = policy
  const limit = policy.failureLimit ?? bake.failureLimit
  // In parts of a failure, so that it stays a whole number.
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

/** Milliseconds until the next measurement; `random` is from 0 up to 1. */
export function pauseOf(state: CheckState, at: number, policy: Policy, bake: Bake | undefined, random: number): number {
  const { phase, misses, errors, debt, deadline, bakeEnd = at } = state
  const spread = 1 + jitter * (2 * random - 1)
  const usual = policy.interval * spread
  const grown = usual * Math.min(longestPause, growth ** Math.max(0, misses - 1))
  if (phase === 'bake' && bake !== undefined) {
    if (debt === 0 && errors === 0) return Math.max(0, Math.min(bake.every * spread, bakeEnd - at))
    return Math.min(bake.every, errors > 0 ? grown : usual)
  }
  // All begin at once, yet not in step.
  if (state.attempts === 0) return policy.interval * jitter * random
  // The last attempt is made when the time is over, not before.
  return at < deadline ? Math.min(grown, deadline - at) : usual
}

/** A pause that a service has asked for, as far as the time of the phase goes. */
export function longerPause(state: CheckState, at: number, pause: number, asked: number | undefined): number {
  const end = state.phase === 'bake' ? (state.bakeEnd ?? at) : state.deadline
  return Math.max(pause, Math.min(asked ?? 0, end - at))
}
