import { gateStanding, isGateOf } from '../../ledger/guard.ts'
import type { RunPlace } from '../../ledger/payload.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { RestoreTarget, SeenAnswer, StrategyRefusal } from '../strategies/strategy.ts'
import { type DbPolicy, judgeSchema, type SchemaJudgement } from './schema.ts'
import { chooseTarget, quoted, type TargetChoice } from './target.ts'

/** Everything that the decision is made of. */
export interface RollbackCase {
  /** Of the environment and service, read just now. */
  readonly timelines: readonly DeploymentTimeline[]
  /** What is to be taken back; undefined if nothing was ever deployed. */
  readonly current: DeploymentTimeline | undefined
  readonly run: Pick<RunPlace, 'id' | 'attempt'>
  readonly choice: TargetChoice
  /** A person asks: a target that they name is theirs to choose, also after other rollbacks. */
  readonly isByHand: boolean
  /** Restores a target that a person names whether it runs or not, and though it failed later; without a name, also where nothing answers. */
  readonly isForced: boolean
  /** Whether the version that the ledger has for live runs; asked where `asksWhatRuns`. */
  readonly currentRuns: SeenAnswer
  readonly dbPolicy: DbPolicy
  readonly now: Date
}

/** Every reason to roll nothing back that the ledger and the inputs give. */
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

/** Nothing is rolled back; `target` is what would have been restored, where that far was come. */
export interface RollbackStop {
  readonly kind: 'stop'
  readonly result: 'held' | 'superseded' | 'dry-run' | 'rollback-failed'
  /** One of `stopReasons`, or a strategy's refusal. */
  readonly reason: StopReason | StrategyRefusal['reason']
  readonly why: string
  readonly target: RestoreTarget | undefined
  /** Where a person goes on; '' if there is no such place. */
  readonly url?: string
  /** Id of what has the environment instead. */
  readonly by?: number
}

/** Whether and to what an environment is rolled back. */
export type RollbackDecision =
  | {
      readonly kind: 'go'
      readonly target: RestoreTarget
      /** What is taken back is a version that the ledger does not know; `current` is not part of it. */
      readonly isUnrecorded: boolean
    }
  | RollbackStop

/** Rollbacks of other deployments that are allowed before a person has to look, and the time they are counted in: milliseconds. */
const most = 2
const window = 24 * 3_600_000

/** Decides; a pure function. The first obstacle is the one that is told. */
export function decide(given: RollbackCase): RollbackDecision {
  const { current, choice } = given
  const gate = gateStop(given)
  if (gate !== undefined) return gate
  if (current === undefined)
    return stop('held', 'never-started', 'Nothing was ever deployed to this environment, as far as its ledger knows.')
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
    // What runs is nothing of the ledger's, so its newest good one is not what has to go.
    unwantedSha: isUnrecorded ? '' : current.record.deployment.sha,
    isForced: given.isByHand && given.isForced,
  })
  if (chosen.kind === 'none') return stop('held', 'no-target', chosen.why)
  const isCurrent = chosen.timeline.record.deployment.sha === current.record.deployment.sha
  if (isCurrent && !given.isByHand)
    return stop('held', 'already-live', 'The target is the version that failed. Name another one.')
  if (isCurrent && !given.isForced && given.currentRuns === 'yes')
    return stop('held', 'already-live', 'It runs already. To restore it all the same, set `force: true`.')
  const schema = judgeSchema(given.timelines, current, chosen.timeline)
  const target = targetOf(chosen.timeline, schema, given)
  if (schema.isAhead && given.dbPolicy === 'block') return stop('held', 'schema-ahead', schema.why, target)
  return { kind: 'go', target, isUnrecorded: isCurrent || isUnrecorded }
}

/**
 * Whether the decision needs to know if the ledger's newest version runs: a person asks, and either names that very version, or leaves the
 * choice to a ledger whose newest version is good, so that something else may be what is bad.
 */
export function asksWhatRuns({ timelines, current, choice, isByHand, isForced }: RollbackCase): boolean {
  if (!isByHand || current === undefined) return false
  if (choice.kind === 'last-known-good') return current.outcome === 'verified'
  if (isForced) return false
  const chosen = chooseTarget(timelines, { choice, unwantedSha: '', isForced })
  return chosen.kind === 'found' && chosen.timeline.record.deployment.sha === current.record.deployment.sha
}

/** The target of a rollback that an earlier attempt began; undefined if the ledger does not know it any more. */
export function targetBegun(given: RollbackCase, deploymentId: number): RestoreTarget | undefined {
  const { timelines, current } = given
  const timeline = timelines.find(({ record }) => record.deployment.id === deploymentId)
  if (timeline === undefined || current === undefined) return undefined
  return targetOf(timeline, judgeSchema(timelines, current, timeline), given)
}

/** What restoring a deployment would mean, whatever its schema. */
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

/** The commit of the event, unless another release was deployed from it: then images that are called so may be that one's. */
function builtFrom({ record, payload }: DeploymentTimeline, timelines: readonly DeploymentTimeline[]): string {
  const built = payload?.eventSha ?? ''
  const isOfAnother = (other: DeploymentTimeline) =>
    other.startedAt !== undefined &&
    other.record.deployment.sha !== record.deployment.sha &&
    (other.payload === undefined || other.payload.run.id !== payload?.run.id) &&
    [other.record.deployment.sha, other.payload?.eventSha].includes(built)
  return timelines.some(isOfAnother) ? '' : built
}

/** What stops a run before it looks at anything: its gate. */
export function gateStop({ timelines, run }: Pick<RollbackCase, 'timelines' | 'run'>): RollbackStop | undefined {
  const standing = gateStanding(timelines, run)
  if (standing.allowed) return undefined
  const why =
    standing.why === 'gate-waiting'
      ? 'The deployment waits for its approval.'
      : 'This attempt was not let through by the gate.'
  return { ...stop('held', standing.why, why), url: standing.url }
}

function startStop({ startedAt, outcome, record }: DeploymentTimeline): RollbackStop | undefined {
  if (startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused') return undefined
  return stop(
    'held',
    'never-started',
    `Deployment ${record.deployment.id} never started, so there is nothing to take back.`,
  )
}

/** What stops a run whose deployment is no longer the newest. */
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
    ...stop('superseded', 'newer-deployment', `A newer ${what} (${id}, ${name}) has the environment now.`),
    by: id,
  }
}

/** The newest that started after this one; a rollback of it by the same run is a part of it, and so is the gate of that run. */
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

/** One attempt: a rollback that failed is not tried again by itself, and whoever runs the job again has not changed that. */
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
    `The rollback of deployment ${deployment.id} failed before and is not tried again by itself. Use the action \`rollback\`.`,
  )
}

/**
 * Nothing answers by which the ledger's newest good version could be told from a bad one that nobody recorded: to go back before it may be one
 * version too far, so a person has to say which it is.
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
      : `; ${quoted(nameOf(before.timeline))} if ${name} is what is bad, which \`force: true\` takes for granted.`
  return stop(
    'held',
    'unknown-live',
    `Nothing answers that tells which version runs, and the ledger may not know it: its newest is ${name}. Name the \`target\`: ${name} if something else was deployed since${further}`,
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
      `Deployment ${id} is a rollback itself, and rollbacks are not rolled back. ${cure}`,
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
    `There were ${others.length} rollbacks of this environment within 24 hours; a further one would go round in a circle. ${cure}`,
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
