import { gateStands } from '../ledger/guard.ts'
import type { Life } from '../ledger/life.ts'
import type { RunPlace } from '../ledger/payload.ts'
import { type DbPolicy, judgeSchema, type SchemaJudgement } from './schema.ts'
import type { Refusal, Target } from './strategy.ts'
import { type Choice, chooseTarget } from './target.ts'

/** Everything that the decision is made of. */
export interface Case {
  /** Of the environment and service, read just now. */
  readonly lives: readonly Life[]
  /** What is to be taken back; undefined where nothing was ever deployed. */
  readonly current: Life | undefined
  readonly run: Pick<RunPlace, 'id' | 'attempt'>
  readonly choice: Choice
  /** A person asks: a target that they name is theirs to choose, also after other rollbacks. */
  readonly isByHand: boolean
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
  'tried-before',
] as const
export type StopReason = (typeof stopReasons)[number]

/** Nothing is rolled back; `target` is what would have been restored, where that far was come. */
export interface Stop {
  readonly kind: 'stop'
  readonly result: 'held' | 'superseded' | 'dry-run' | 'rollback-failed'
  /** One of `stopReasons`, or a strategy's refusal. */
  readonly reason: StopReason | Refusal['reason']
  readonly why: string
  readonly target: Target | undefined
  /** Where a person goes on; '' where there is no such place. */
  readonly url?: string
  /** Id of what has the environment instead. */
  readonly by?: number
}

/** Whether and to what an environment is rolled back. */
export type Decision = { readonly kind: 'go'; readonly target: Target } | Stop

/** Rollbacks of other deployments that are allowed before a person has to look, and the time they are counted in: milliseconds. */
const most = 2
const window = 24 * 3_600_000

/** Decides; a pure function. The first obstacle is the one that is told. */
export function decide(given: Case): Decision {
  const { current, choice } = given
  if (current === undefined)
    return stop('held', 'never-started', 'Nothing was ever deployed to this environment, as far as its ledger knows.')
  const obstacle =
    gateStop(given) ??
    startStop(current) ??
    newerStop(given, current) ??
    triedStop(given, current) ??
    repeatStop(given, current)
  if (obstacle !== undefined) return obstacle
  const chosen = chooseTarget(given.lives, current, choice)
  if (chosen.kind === 'none') return stop('held', 'no-target', chosen.why)
  if (chosen.life.record.deployment.sha === current.record.deployment.sha)
    return stop(
      'held',
      'already-live',
      'The ledger says that it is live already. To deploy it anew, run the deploy workflow.',
    )
  const schema = judgeSchema(given.lives, current, chosen.life)
  const target = targetOf(chosen.life, schema, given.dbPolicy)
  if (schema.isAhead && given.dbPolicy === 'block') return stop('held', 'schema-ahead', schema.why, target)
  return { kind: 'go', target }
}

/** The target of a rollback that an earlier attempt began; undefined where the ledger does not know it any more. */
export function targetBegun({ lives, current, dbPolicy }: Case, deploymentId: number): Target | undefined {
  const life = lives.find(({ record }) => record.deployment.id === deploymentId)
  if (life === undefined || current === undefined) return undefined
  return targetOf(life, judgeSchema(lives, current, life), dbPolicy)
}

function targetOf({ version, record }: Life, { known, isAhead }: SchemaJudgement, dbPolicy: DbPolicy): Target {
  const { id, sha, ref } = record.deployment
  return { version, sha, ref, deploymentId: id, schema: known, undoesSchema: isAhead && dbPolicy === 'undo' }
}

/** What stops a run before it looks at anything: its gate. */
export function gateStop({ lives, run }: Pick<Case, 'lives' | 'run'>): Stop | undefined {
  const standing = gateStands(lives, run)
  if (standing.allowed) return undefined
  const why =
    standing.why === 'gate-waiting'
      ? 'The deployment waits for its approval.'
      : 'This attempt was not let through by the gate.'
  return { ...stop('held', standing.why, why), url: standing.url }
}

function startStop({ startedAt, outcome, record }: Life): Stop | undefined {
  if (startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused') return undefined
  return stop(
    'held',
    'never-started',
    `Deployment ${record.deployment.id} never started, so there is nothing to take back.`,
  )
}

/** What stops a run whose deployment is no longer the newest. */
export function newerStop({ lives, run }: Pick<Case, 'lives' | 'run'>, current: Life): Stop | undefined {
  const newer = newerThan(lives, current, run)
  if (newer === undefined) return undefined
  const { id, sha } = newer.record.deployment
  const what = newer.isRollback ? 'rollback' : 'deployment'
  const name = newer.version || sha.slice(0, 7)
  return {
    ...stop('superseded', 'newer-deployment', `A newer ${what} (${id}, ${name}) has the environment now.`),
    by: id,
  }
}

/** The newest that started after this one; a rollback of it by the same run is a part of it. */
function newerThan(lives: readonly Life[], current: Life, run: Pick<RunPlace, 'id'>): Life | undefined {
  const { id } = current.record.deployment
  const isOwn = ({ payload }: Life) => payload?.rollbackOf === id && payload?.run.id === run.id
  const start = ({ startedAt, record }: Life) => (startedAt ?? record.deployment.createdAt).getTime()
  return lives
    .filter((life) => life.record.deployment.id !== id && life.startedAt !== undefined && !isOwn(life))
    .filter((life) => life.outcome !== 'waiting' && life.outcome !== 'refused')
    .filter(
      (life) => start(life) > start(current) || (start(life) === start(current) && life.record.deployment.id > id),
    )
    .toSorted((one, other) => start(one) - start(other))
    .at(-1)
}

/** One attempt: a rollback that failed is not tried again by itself, and whoever runs the job again has not changed that. */
function triedStop({ lives, run }: Case, { record: { deployment } }: Life): Stop | undefined {
  const failed = lives.some(
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

function repeatStop({ lives, choice, isByHand, now }: Case, current: Life): Stop | undefined {
  if (isByHand && choice.kind !== 'last-known-good') return undefined
  const cure = 'Name the target in the action `rollback`, or deploy a version that mends it.'
  const { id } = current.record.deployment
  if (current.isRollback)
    return stop(
      'held',
      'is-a-rollback',
      `Deployment ${id} is a rollback itself, and rollbacks are not rolled back. ${cure}`,
    )
  const others = lives.filter(
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
export function stop(result: Stop['result'], reason: StopReason, why: string, target?: Target): Stop {
  return { kind: 'stop', result, reason, why, target }
}
