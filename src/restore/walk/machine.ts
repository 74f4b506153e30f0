import type { CheckVerdict } from '../../checks/check.ts'
import type { DeploymentEvent } from '../../ledger/timeline.ts'
import type { RollbackDecision, RollbackStop } from '../decide/decide.ts'
import type { RestoreOutcome, RestoreTarget } from '../strategies/strategy.ts'

/** What to do next for one deployment. Each state first writes the status that announces it, then does its work. */
export type WalkState =
  /** Run the checks on what was deployed. */
  | { readonly at: 'verifying' }
  /** A critical check failed: collect the evidence. */
  | { readonly at: 'failed' }
  | { readonly at: 'deciding' }
  /** An earlier attempt began a rollback and its outcome is unknown: does its target answer already? */
  | { readonly at: 'resuming'; readonly begun: StartedWalk }
  /**
   * An earlier attempt ended its rollback: does its target still answer? If not, a release was deployed again (`renew`) or was never rolled back
   * (`verify`), or a person asks again (`roll-back`).
   */
  | { readonly at: 'looking'; readonly begun: StartedWalk; readonly otherwise: 'renew' | 'verify' | 'roll-back' }
  /** The record is complete and something was deployed since: create a new record for that. */
  | { readonly at: 'renewing' }
  | { readonly at: 'rolling-back'; readonly target: RestoreTarget; readonly begunAt: Date | undefined }
  /** Run the checks on what was restored. */
  | { readonly at: 'proving'; readonly target: RestoreTarget; readonly detail: string; readonly run?: number }
  | { readonly at: 'ended'; readonly end: WalkEnd }

/** A rollback that has begun, as its status says. */
export interface StartedWalk {
  readonly at: Date
  /** Id of the target's deployment; 0 for none. */
  readonly to: number
  readonly version: string
}

/** The outcome. `target` is what was or would be restored; `why` is for people. */
export type WalkEnd = {
  readonly result: 'verified' | 'restored' | 'rollback-failed' | 'held' | 'superseded' | 'dry-run'
  readonly reason: WalkEndReason
  readonly target: RestoreTarget | undefined
  readonly why: string
  /** Where a person can continue; '' for nowhere. */
  readonly url?: string
}

/** All reasons except those of a stop and of a strategy's refusal. */
export type WalkEndReason =
  | RollbackStop['reason']
  | 'passed'
  | 'inconclusive'
  | 'inconclusive-passed'
  | 'rolled-back'
  | 'already-restored'
  | 'not-verified'
  | 'handed-over'
  | 'strategy-failed'
  | 'restored-version-failed'

/** The outcome of checks: `none` if there are none, `partial` if critical ones were left out and the others passed. */
export type WalkVerdict = CheckVerdict | 'none' | 'partial'

/** The outcome of a state. */
export type WalkEvent =
  | { readonly kind: 'checked'; readonly verdict: WalkVerdict }
  | { readonly kind: 'diagnosed' }
  | { readonly kind: 'decided'; readonly decision: RollbackDecision }
  /** Whether the target of an earlier attempt runs, and was verified then; undefined if it is no longer in the ledger. */
  | {
      readonly kind: 'looked'
      readonly answers: boolean
      readonly isProven: boolean
      readonly target: RestoreTarget | undefined
    }
  | { readonly kind: 'renewed' }
  | { readonly kind: 'restored'; readonly restored: RestoreOutcome }

/** What an inconclusive critical check means. */
export type OnInconclusive = 'hold' | 'fail' | 'pass'

/**
 * The state in which a re-run continues, from the deployment's events (oldest first). Cancelled and held events do not matter, nor does GitHub's
 * status of the job.
 */
export function stateOf(events: readonly DeploymentEvent[]): WalkState {
  const said = events.filter(({ phase, state }) => phase !== state && phase !== 'cancelled' && phase !== 'held')
  const begun = said.findLast(({ phase }) => phase === 'rolling-back')
  const newest = said.at(-1)
  if (begun === undefined || newest === begun)
    return begun === undefined ? { at: 'verifying' } : { at: 'resuming', begun: begunIn(begun) }
  if (newest?.phase === 'restored') return { at: 'looking', begun: begunIn(begun), otherwise: 'renew' }
  if (newest?.phase === 'rollback-failed') return { at: 'looking', begun: begunIn(begun), otherwise: 'verify' }
  return { at: 'verifying' }
}

function begunIn({ at, fields }: DeploymentEvent): StartedWalk {
  const to = fields['to'] ?? ''
  return { at, to: /^\d{1,15}$/.test(to) ? Number(to) : 0, version: fields['version'] ?? '' }
}

/** The next state; a pure function. Throws for an event that cannot happen in the state. */
export function advance(state: WalkState, event: WalkEvent, onInconclusive: OnInconclusive): WalkState {
  switch (event.kind) {
    case 'checked':
      if (state.at === 'verifying') return afterVerifying(event.verdict, onInconclusive)
      if (state.at === 'proving') return afterProving(state, event.verdict, onInconclusive)
      break
    case 'diagnosed':
      if (state.at === 'failed') return { at: 'deciding' }
      break
    case 'decided':
      // Somebody else may have deployed just before a record is created.
      if (state.at === 'deciding' || (isOpening(state) && event.decision.kind === 'stop'))
        return afterDeciding(event.decision)
      break
    case 'looked':
      if (state.at === 'resuming' || state.at === 'looking') return afterLooking(state, event)
      break
    case 'renewed':
      if (state.at === 'renewing') return { at: 'verifying' }
      break
    case 'restored':
      if (state.at === 'rolling-back') return afterRestoring(state, event.restored)
      break
  }
  throw new Error(`${event.kind} cannot happen while ${state.at}`)
}

function isOpening({ at }: WalkState): boolean {
  return at === 'renewing' || at === 'rolling-back'
}

function afterVerifying(verdict: WalkVerdict, onInconclusive: OnInconclusive): WalkState {
  if (verdict === 'passed') return ended('verified', 'passed')
  // This says nothing against the version, so it is not a failure either.
  if (verdict === 'partial' && onInconclusive !== 'pass')
    return ended('held', 'not-verified', undefined, 'Critical checks need the version, but it is unknown.')
  if (verdict === 'failed') return { at: 'failed' }
  if (onInconclusive === 'fail') return { at: 'failed' }
  if (onInconclusive === 'pass') return ended('verified', 'inconclusive-passed')
  return ended('held', 'inconclusive')
}

function afterDeciding(decision: RollbackDecision): WalkState {
  if (decision.kind === 'go') return { at: 'rolling-back', target: decision.target, begunAt: undefined }
  const { result, reason, why, target, url = '' } = decision
  return ended(result, reason, target, why, url)
}

function afterLooking(
  state: Extract<WalkState, { at: 'resuming' | 'looking' }>,
  { answers, isProven, target }: Extract<WalkEvent, { kind: 'looked' }>,
): WalkState {
  if (state.at === 'looking' && answers && isProven) return ended('restored', 'already-restored', target)
  if (state.at === 'looking' && !answers && state.otherwise !== 'roll-back')
    return { at: state.otherwise === 'renew' ? 'renewing' : 'verifying' }
  if (target === undefined)
    return ended('held', 'no-target', undefined, 'The target of the rollback is no longer in the ledger.')
  if (answers && isProven) return ended('restored', 'rolled-back', target)
  if (answers) return { at: 'proving', target, detail: '' }
  return { at: 'rolling-back', target, begunAt: state.begun.at }
}

function afterRestoring({ target }: Extract<WalkState, { at: 'rolling-back' }>, restored: RestoreOutcome): WalkState {
  switch (restored.kind) {
    case 'done':
      return { at: 'proving', target, detail: restored.detail, ...(restored.run && { run: restored.run }) }
    case 'handed-over':
      return ended('held', 'handed-over', target, restored.detail, restored.url)
    case 'failed':
      return ended('rollback-failed', 'strategy-failed', target, restored.why)
  }
}

function afterProving(
  { target, detail }: Extract<WalkState, { at: 'proving' }>,
  verdict: WalkVerdict,
  onInconclusive: OnInconclusive,
): WalkState {
  if (verdict === 'passed') return ended('restored', 'rolled-back', target, detail)
  if (verdict === 'none' || verdict === 'partial' || (verdict === 'inconclusive' && onInconclusive === 'pass'))
    return ended('restored', 'not-verified', target, detail)
  if (verdict === 'inconclusive' && onInconclusive === 'hold') return ended('held', 'inconclusive', target, detail)
  return ended('rollback-failed', 'restored-version-failed', target, detail)
}

function ended(
  result: WalkEnd['result'],
  reason: WalkEndReason,
  target?: RestoreTarget,
  why = '',
  url = '',
): WalkState {
  return { at: 'ended', end: { result, reason, target, why, ...(url === '' ? {} : { url }) } }
}
