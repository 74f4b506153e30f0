import { gateStanding, isGateOf } from '../../ledger/guard.ts'
import type { RunPlace } from '../../ledger/payload.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { RestoreTarget, SeenAnswer, StrategyRefusal } from '../strategies/strategy.ts'
import { type DbPolicy, judgeSchema, type SchemaJudgement } from './schema.ts'
import { chooseTarget, quoted, type TargetChoice } from './target.ts'

/** Everything that the decision depends on. */
export interface RollbackCase {
  /** All of the environment and service, as just read. */
  readonly timelines: readonly DeploymentTimeline[]
  /** The deployment to take back; undefined if nothing was ever deployed. */
  readonly current: DeploymentTimeline | undefined
  readonly run: Pick<RunPlace, 'id' | 'attempt'>
  readonly choice: TargetChoice
  /** A person asked for it. They may name any target, even right after other rollbacks. */
  readonly isByHand: boolean
  /** With a named target: restore it even if it runs already or failed later. Without one: also if nothing shows what runs. */
  readonly isForced: boolean
  /** Whether the version that the ledger lists as live runs; only asked if `asksWhatRuns`. */
  readonly currentRuns: SeenAnswer
  readonly dbPolicy: DbPolicy
  readonly now: Date
}

/** All reasons from the ledger and the inputs not to roll back. */
export const stopReasons = [
  'rollback-off',
  'dry-run',
  'newer-deployment',
  'no-target',
  'schema-ahead',
  'too-many-rollbacks',
  'is-a-rollback',
  'gate-waiting',
  'gate-not-consumed',
  'never-started',
  'already-live',
  'unknown-live',
  'tried-before',
] as const
export type StopReason = (typeof stopReasons)[number]

/** Nothing is rolled back. `target` is what would have been restored, if it was already chosen. */
export interface RollbackStop {
  readonly kind: 'stop'
  readonly result: 'held' | 'superseded' | 'dry-run' | 'rollback-failed'
  /** One of `stopReasons`, or a strategy's refusal. */
  readonly reason: StopReason | StrategyRefusal['reason']
  readonly why: string
  readonly target: RestoreTarget | undefined
  /** Where a person can continue; '' if there is no such place. */
  readonly url?: string
  /** Id of the deployment that is live instead. */
  readonly by?: number
}

/** Whether to roll back an environment, and to which version. */
export type RollbackDecision =
  | {
      readonly kind: 'go'
      readonly target: RestoreTarget
      /** The version to take back is not in the ledger; `current` is not affected. */
      readonly isUnrecorded: boolean
    }
  | RollbackStop

/** How many rollbacks of other deployments are allowed within `window` (milliseconds) before a person must decide. */
const most = 2
const window = 24 * 3_600_000

/** A pure function. It reports the first obstacle. */
export function decide(given: RollbackCase): RollbackDecision {
  const { current, choice } = given
  const gate = gateStop(given)
  if (gate !== undefined) return gate
  if (current === undefined) return stop('held', 'never-started', 'The ledger of this environment has no deployment.')
  const isUnrecorded = given.isByHand && current.outcome === 'verified' && given.currentRuns === 'no'
  const obstacle =
    startStop(current) ??
    newerStop(given, current) ??
    triedStop(given, current) ??
    silentStop(given, current) ??
    (isUnrecorded ? undefined : repeatStop(given, current))
  if (obstacle !== undefined) return obstacle
  const chosen = chooseTarget(given.timelines, {
    choice,
    // The running version is not in the ledger, so the ledger's newest good version may be the target.
    unwantedSha: isUnrecorded ? '' : current.record.deployment.sha,
    isForced: given.isByHand && given.isForced,
  })
  if (chosen.kind === 'none') return stop('held', 'no-target', chosen.why)
  const isCurrent = chosen.timeline.record.deployment.sha === current.record.deployment.sha
  if (isCurrent && !given.isByHand)
    return stop('held', 'already-live', 'The target is the version that failed. Name another target.')
  if (isCurrent && !given.isForced && given.currentRuns === 'yes')
    return stop('held', 'already-live', 'The target is already running. To restore it anyway, set `force: true`.')
  const schema = judgeSchema(given.timelines, current, chosen.timeline)
  const target = targetOf(chosen.timeline, schema, given)
  if (schema.isAhead && given.dbPolicy === 'block') return stop('held', 'schema-ahead', schema.why, target)
  return { kind: 'go', target, isUnrecorded: isCurrent || isUnrecorded }
}

/**
 * Whether the decision depends on what runs now. It does if a person names the ledger's newest version, or names no target while the newest version
 * is good: then something else may be the bad version.
 */
export function asksWhatRuns({ timelines, current, choice, isByHand, isForced }: RollbackCase): boolean {
  if (!isByHand || current === undefined) return false
  if (choice.kind === 'last-known-good') return current.outcome === 'verified'
  if (isForced) return false
  const chosen = chooseTarget(timelines, { choice, unwantedSha: '', isForced })
  return chosen.kind === 'found' && chosen.timeline.record.deployment.sha === current.record.deployment.sha
}

/** The target of a rollback that an earlier attempt began; undefined if it is no longer in the ledger. */
export function targetBegun(given: RollbackCase, deploymentId: number): RestoreTarget | undefined {
  const { timelines, current } = given
  const timeline = timelines.find(({ record }) => record.deployment.id === deploymentId)
  if (timeline === undefined || current === undefined) return undefined
  return targetOf(timeline, judgeSchema(timelines, current, timeline), given)
}

/** The target for a deployment, without looking at its schema. */
export function targetFor(timeline: DeploymentTimeline): RestoreTarget {
  return targetOf(timeline, { isAhead: false, why: '', known: '' }, { timelines: [timeline], dbPolicy: 'ignore' })
}

function targetOf(
  timeline: DeploymentTimeline,
  { known, isAhead }: SchemaJudgement,
  { timelines, dbPolicy }: Pick<RollbackCase, 'timelines' | 'dbPolicy'>,
): RestoreTarget {
  const { version, record } = timeline
  const { id, sha, ref } = record.deployment
  return {
    version,
    sha,
    commit: sha,
    built: builtFrom(timeline, timelines),
    tag: '',
    ref,
    deploymentId: id,
    schema: known,
    undoesSchema: isAhead && dbPolicy === 'undo',
  }
}

/** The commit of the event. '' if another release was deployed from the same commit, because images with that tag may belong to it. */
function builtFrom({ record, payload }: DeploymentTimeline, timelines: readonly DeploymentTimeline[]): string {
  const built = payload?.eventSha ?? ''
  const isOfAnother = (other: DeploymentTimeline) =>
    other.startedAt !== undefined &&
    other.record.deployment.sha !== record.deployment.sha &&
    (other.payload === undefined || other.payload.run.id !== payload?.run.id) &&
    [other.record.deployment.sha, other.payload?.eventSha].includes(built)
  return timelines.some(isOfAnother) ? '' : built
}

/** A stop because of the gate; checked before anything else. */
export function gateStop({ timelines, run }: Pick<RollbackCase, 'timelines' | 'run'>): RollbackStop | undefined {
  const standing = gateStanding(timelines, run)
  if (standing.allowed) return undefined
  const why =
    standing.why === 'gate-waiting'
      ? 'The deployment is waiting for its approval.'
      : 'The gate has not approved this attempt.'
  return { ...stop('held', standing.why, why), url: standing.url }
}

function startStop({ startedAt, outcome, record }: DeploymentTimeline): RollbackStop | undefined {
  if (startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused') return undefined
  return stop(
    'held',
    'never-started',
    `Deployment ${record.deployment.id} never started, so there is nothing to roll back.`,
  )
}

/** A stop because the run's deployment is no longer the newest. */
export function newerStop(
  { timelines, run }: Pick<RollbackCase, 'timelines' | 'run'>,
  current: DeploymentTimeline,
): RollbackStop | undefined {
  const newer = newerThan(timelines, current, run)
  if (newer === undefined) return undefined
  const { id, sha } = newer.record.deployment
  const what = newer.isRollback ? 'rollback' : 'deployment'
  const name = newer.version || sha.slice(0, 7)
  return {
    ...stop('superseded', 'newer-deployment', `A newer ${what} (${id}, ${name}) is live in the environment now.`),
    by: id,
  }
}

/** The newest deployment that started after this one. Rollbacks of it and gates of the same run do not count. */
function newerThan(
  timelines: readonly DeploymentTimeline[],
  current: DeploymentTimeline,
  run: Pick<RunPlace, 'id'>,
): DeploymentTimeline | undefined {
  const { id } = current.record.deployment
  const isOwnRollback = ({ payload, isRollback }: DeploymentTimeline) =>
    payload?.run.id === run.id && isRollback && (payload.rollbackOf ?? id) === id
  const isOwn = (timeline: DeploymentTimeline) => isGateOf(timeline, run) || isOwnRollback(timeline)
  const start = ({ startedAt, record }: DeploymentTimeline) => (startedAt ?? record.deployment.createdAt).getTime()
  return timelines
    .filter((timeline) => timeline.record.deployment.id !== id && timeline.startedAt !== undefined && !isOwn(timeline))
    .filter((timeline) => timeline.outcome !== 'waiting' && timeline.outcome !== 'refused')
    .filter(
      (timeline) =>
        start(timeline) > start(current) || (start(timeline) === start(current) && timeline.record.deployment.id > id),
    )
    .toSorted((one, other) => start(one) - start(other))
    .at(-1)
}

/** A failed rollback is not repeated automatically, not even if the job is run again. */
function triedStop(
  { timelines, run }: RollbackCase,
  { record: { deployment } }: DeploymentTimeline,
): RollbackStop | undefined {
  const failed = timelines.some(
    ({ payload, outcome }) =>
      outcome === 'rollback-failed' && payload?.rollbackOf === deployment.id && payload?.run.id === run.id,
  )
  if (!failed) return undefined
  return stop(
    'rollback-failed',
    'tried-before',
    `The rollback of deployment ${deployment.id} failed before and is not repeated automatically. Use the action \`rollback\`.`,
  )
}

/**
 * A stop because no check can tell the ledger's newest good version from a bad one that was never recorded. The version before may be one step too
 * far back, so a person must choose.
 */
function silentStop(
  { timelines, choice, isByHand, isForced, currentRuns }: RollbackCase,
  current: DeploymentTimeline,
): RollbackStop | undefined {
  const isOpen = isByHand && choice.kind === 'last-known-good' && current.outcome === 'verified'
  if (!isOpen || isForced || currentRuns !== 'silent') return undefined
  const { sha } = current.record.deployment
  const before = chooseTarget(timelines, { choice, unwantedSha: sha, isForced: false })
  const name = quoted(nameOf(current))
  const further =
    before.kind === 'none'
      ? '.'
      : `, or ${quoted(nameOf(before.timeline))} if ${name} is the bad version. With \`force: true\`, Slipway assumes that ${name} is the bad version.`
  return stop(
    'held',
    'unknown-live',
    `No check can tell which version runs now. It may be missing from the ledger, where ${name} is the newest version. Name the \`target\`: ${name} if something else was deployed since${further}`,
  )
}

function nameOf({ version, record }: DeploymentTimeline): string {
  return version || record.deployment.sha.slice(0, 7)
}

function repeatStop(
  { timelines, choice, isByHand, now }: RollbackCase,
  current: DeploymentTimeline,
): RollbackStop | undefined {
  if (isByHand && choice.kind !== 'last-known-good') return undefined
  const cure = 'Name the target in the action `rollback`, or deploy a version that fixes it.'
  const { id } = current.record.deployment
  if (current.isRollback)
    return stop(
      'held',
      'is-a-rollback',
      `Deployment ${id} is itself a rollback, and rollbacks are not rolled back. ${cure}`,
    )
  if (isByHand) return undefined
  const others = timelines.filter(
    ({ isRollback, startedAt, payload }) =>
      isRollback &&
      startedAt !== undefined &&
      now.getTime() - startedAt.getTime() < window &&
      payload?.rollbackOf !== id,
  )
  if (others.length < most) return undefined
  return stop(
    'held',
    'too-many-rollbacks',
    `There were ${others.length} rollbacks of this environment within 24 hours; another one could start an endless cycle. ${cure}`,
  )
}

/** A stop with its reason. */
export function stop(
  result: RollbackStop['result'],
  reason: StopReason,
  why: string,
  target?: RestoreTarget,
): RollbackStop {
  return { kind: 'stop', result, reason, why, target }
}
