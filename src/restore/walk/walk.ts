import { failuresOver } from '../../ledger/good.ts'
import { isGateOf } from '../../ledger/guard.ts'
import type { StatusUpdate } from '../../ledger/record.ts'
import type { DeploymentEvent, DeploymentTimeline } from '../../ledger/timeline.ts'
import {
  asksWhatRuns,
  decide,
  gateStop,
  newerStop,
  type RollbackCase,
  type RollbackDecision,
  stop,
  targetBegun,
  targetFor,
} from '../decide/decide.ts'
import { chooseTarget } from '../decide/target.ts'
import type { SeenAnswer } from '../strategies/strategy.ts'
import { advance, stateOf, type WalkEnd, type WalkEvent, type WalkState, type WalkVerdict } from './machine.ts'
import { closingStatus, failedStatus, firstFailedCheck, passedOfAll, runFields } from './status-update.ts'
import type { Checked, WalkActions, WalkResult, WalkTask } from './walk-result.ts'

/** A walk in progress and its results so far. */
interface RunningWalk {
  readonly world: WalkActions
  readonly task: WalkTask
  readonly progress: { -readonly [Key in Exclude<keyof WalkResult, 'end'>]: WalkResult[Key] }
}

/** Walks the machine to its end. Each state first writes its status, then does its work. An interrupted walk can be repeated. */
export async function walk(world: WalkActions, task: WalkTask): Promise<WalkResult> {
  const walking: RunningWalk = {
    world,
    task,
    progress: {
      current: undefined,
      passedOver: undefined,
      rollback: undefined,
      verification: undefined,
      proof: undefined,
      failedAt: undefined,
      restoredAt: undefined,
      over: [],
    },
  }
  let state = task.kind === 'release' ? await enter(walking) : await enterByHand(walking)
  while (state.at !== 'ended') state = advance(state, await perform(state, walking), task.onInconclusive)
  await close(state.end, walking)
  return { ...walking.progress, end: state.end }
}

/** A release continues in the state of its record. */
async function enter(walking: RunningWalk): Promise<WalkState> {
  const { world, task, progress } = walking
  const timelines = await world.timelines()
  const gate = gateStop({ timelines, run: task.run })
  if (gate !== undefined) return { at: 'ended', end: gate }
  const skipped = stop('held', 'never-started', 'The deploy step was skipped, so there is nothing to verify.')
  if (task.deploy === 'skipped') return { at: 'ended', end: skipped }
  progress.current = await world.openDeployment(timelines, false)
  await passGate(walking, timelines, progress.current)
  const newer = newerStop({ timelines, run: task.run }, progress.current)
  return newer === undefined ? stateOf(progress.current.events) : { at: 'ended', end: newer }
}

/** Rolls back what is live. If this run has already begun to do so, it continues there. */
async function enterByHand({ world, task, progress }: RunningWalk): Promise<WalkState> {
  const timelines = await world.timelines()
  const own = timelines.find(({ isRollback, payload }) => isRollback && payload?.run.id === task.run.id)
  const taken = timelines.find(({ record }) => record.deployment.id === own?.payload?.rollbackOf)
  const others = timelines.filter((timeline) => timeline !== own && !isGateOf(timeline, task.run))
  const isUnrecorded = own !== undefined && own.payload?.rollbackOf === undefined
  progress.current = isUnrecorded ? undefined : (taken ?? newest(others))
  progress.passedOver = isUnrecorded ? newest(others) : undefined
  progress.rollback = own
  const begun = isUnrecorded ? startOf(own) : taken?.events.findLast(({ phase }) => phase === 'rolling-back')
  const state = begun === undefined ? undefined : stateOf([begun])
  if (state?.at !== 'resuming') return { at: 'deciding' }
  return own?.outcome === 'verified' ? { at: 'looking', begun: state.begun, otherwise: 'roll-back' } : state
}

/** The start of a rollback of a version that is not in the ledger, in the form of the status that announces one. */
function startOf({ events }: DeploymentTimeline): DeploymentEvent | undefined {
  const started = events.find(({ phase }) => phase === 'started')
  return started && { ...started, phase: 'rolling-back', state: 'failure' }
}

/**
 * The gate's record is that of the approved deployment. If the deployment has another record (a rollback, a service), the gate's record is closed.
 */
async function passGate(
  { world, task }: RunningWalk,
  timelines: readonly DeploymentTimeline[],
  to: DeploymentTimeline | undefined,
): Promise<void> {
  const gate = timelines.find(
    (timeline) => isGateOf(timeline, task.run) && timeline.consumedBy !== undefined && timeline.outcome === 'running',
  )
  if (task.isDry || gate === undefined || gate.record.deployment.id === to?.record.deployment.id) return
  const by = to && { phase: 'superseded' as const, fields: { by: String(to.record.deployment.id) } }
  await world.writeStatus(gate, by ?? { phase: 'cancelled', fields: runFields(task.run) })
}

/** The last deployment, good or not. */
function newest(timelines: readonly DeploymentTimeline[]): DeploymentTimeline | undefined {
  const time = ({ startedAt }: DeploymentTimeline) => startedAt?.getTime() ?? 0
  return timelines
    .filter(({ startedAt, outcome }) => startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused')
    .toSorted((one, other) => time(one) - time(other) || one.record.deployment.id - other.record.deployment.id)
    .at(-1)
}

function perform(state: Exclude<WalkState, { at: 'ended' }>, walking: RunningWalk): Promise<WalkEvent> {
  switch (state.at) {
    case 'verifying':
      return verify(walking)
    case 'failed':
      return diagnose(walking)
    case 'deciding':
      return settle(walking)
    case 'resuming':
    case 'looking':
      return look(state, walking)
    case 'renewing':
      return renew(walking)
    case 'rolling-back':
      return restore(state, walking)
    case 'proving':
      return prove(state, walking)
  }
}

async function verify({ world, task, progress }: RunningWalk): Promise<WalkEvent> {
  await writeStatus(
    { world, task, progress },
    { phase: 'verifying', fields: { ...runFields(task.run), ...task.ledgerFields } },
  )
  if (task.deploy === 'failed') return { kind: 'checked', verdict: 'failed' }
  progress.verification = await world.check(undefined)
  return { kind: 'checked', verdict: verdictOf(progress.verification) }
}

async function diagnose({ world, task, progress }: RunningWalk): Promise<WalkEvent> {
  progress.failedAt = progress.current?.failedAt ?? progress.verification?.firstFailureAt ?? world.now()
  await writeStatus(
    { world, task, progress },
    failedStatus(firstFailedCheck(progress.verification), progress.failedAt, progress.current),
  )
  await world.diagnose(progress.verification)
  return { kind: 'diagnosed' }
}

async function settle(walking: RunningWalk): Promise<WalkEvent> {
  const { world, task, progress } = walking
  const given = await named(await caseOf(walking), world)
  const decision = decide(asksWhatRuns(given) ? { ...given, currentRuns: await currentRuns(given, world) } : given)
  const held = async (): Promise<RollbackDecision> => {
    if (decision.kind === 'stop') return decision
    const target = await world.complete(decision.target)
    if (decision.isUnrecorded) {
      if (task.choice.kind === 'last-known-good' && (await isBackAlready(given, world))) return backAlready
      progress.passedOver = progress.current
      progress.current = undefined
    }
    if (!task.rollsBack) return stop('held', 'rollback-off', 'Nothing was rolled back: `rollback` is `none`.', target)
    const refusal = await world.prepare(target)
    if (refusal !== undefined) return { kind: 'stop', result: 'held', ...refusal, target }
    if (task.isDry) return stop('dry-run', 'dry-run', 'Nothing was changed: this is a dry run.', target)
    return { ...decision, target }
  }
  return { kind: 'decided', decision: await held() }
}

/** A name that is not in the records may be that of a release tag. */
async function named(given: RollbackCase, world: WalkActions): Promise<RollbackCase> {
  const { timelines, choice, isForced } = given
  const isKnown =
    choice.kind !== 'named' || chooseTarget(timelines, { choice, unwantedSha: '', isForced }).kind === 'found'
  return isKnown ? given : { ...given, timelines: await world.withVersions(timelines) }
}

async function currentRuns({ current }: RollbackCase, world: WalkActions): Promise<SeenAnswer> {
  return current === undefined ? 'unknown' : world.runs(await world.complete(targetFor(current)))
}

const backAlready = stop(
  'held',
  'already-live',
  'Somebody has already rolled back: the last good version before the newest one in the ledger is running. Name the `target` to restore another version.',
)

/** Whether somebody has already done the rollback by hand: the last good version before the newest runs. */
async function isBackAlready(given: RollbackCase, world: WalkActions): Promise<boolean> {
  const before = decide({ ...given, currentRuns: 'yes' })
  return before.kind === 'go' && (await world.runs(await world.complete(before.target))) === 'yes'
}

async function caseOf({ world, task, progress }: RunningWalk): Promise<RollbackCase> {
  const { run, choice, dbPolicy, kind, isForced } = task
  return {
    timelines: await world.timelines(),
    current: progress.current ?? progress.passedOver,
    run,
    choice,
    isByHand: kind === 'by-hand',
    isForced,
    currentRuns: 'unknown',
    dbPolicy,
    now: world.now(),
  }
}

async function look(
  state: Extract<WalkState, { at: 'resuming' | 'looking' }>,
  walking: RunningWalk,
): Promise<WalkEvent> {
  const { world, task, progress } = walking
  const given = await caseOf(walking)
  const begun = targetBegun(given, state.begun.to)
  const target = begun && (await world.complete(begun))
  const own = given.timelines.find(
    ({ payload, isRollback }) =>
      isRollback && payload?.rollbackOf === progress.current?.record.deployment.id && payload?.run.id === task.run.id,
  )
  progress.rollback = own
  progress.failedAt = progress.current?.failedAt
  const isProven = own?.outcome === 'verified'
  if (isProven) progress.restoredAt = own.verifiedAt
  const found = target === undefined ? 'no' : await world.look(target)
  // Without a check of the version nothing can tell. A person's rollback was done once, but a release may have been deployed again.
  const answers = found === 'yes' || (found === 'unknown' && isProven && task.kind === 'by-hand')
  return { kind: 'looked', answers, isProven, target }
}

async function renew({ world, task, progress }: RunningWalk): Promise<WalkEvent> {
  const timelines = await world.timelines()
  const newer = progress.current && newerStop({ timelines, run: task.run }, progress.current)
  if (newer !== undefined) return { kind: 'decided', decision: newer }
  progress.current = await world.openDeployment(timelines, true)
  progress.rollback = undefined
  progress.restoredAt = undefined
  progress.failedAt = undefined
  return { kind: 'renewed' }
}

async function restore(
  { target, begunAt }: Extract<WalkState, { at: 'rolling-back' }>,
  walking: RunningWalk,
): Promise<WalkEvent> {
  const { world, task, progress } = walking
  const from = progress.current ?? progress.passedOver
  if (from === undefined) throw new Error('there is nothing to roll back')
  const timelines = await world.timelines()
  const newer = newerStop({ timelines, run: task.run }, from)
  if (newer !== undefined) return { kind: 'decided', decision: newer }
  if (task.kind === 'by-hand' && begunAt === undefined) await world.diagnose(undefined)
  progress.rollback = await world.openRollback(timelines, progress.current, target)
  if (task.kind === 'by-hand') await passGate(walking, timelines, progress.rollback)
  if (progress.rollback.startedAt === undefined)
    progress.rollback = await world.writeStatus(progress.rollback, {
      phase: 'started',
      fields: {
        ...runFields(task.run),
        ...(progress.current === undefined ? { to: String(target.deploymentId) } : {}),
      },
    })
  await writeStatus(walking, {
    phase: 'rolling-back',
    fields: {
      to: String(target.deploymentId),
      by: String(progress.rollback.record.deployment.id),
      version: target.version,
    },
  })
  const recordId = progress.rollback.record.deployment.id
  return { kind: 'restored', restored: await world.restore(target, { begunAt, recordId }) }
}

async function prove(
  { target, run }: Extract<WalkState, { at: 'proving' }>,
  { world, task, progress }: RunningWalk,
): Promise<WalkEvent> {
  const redeployed = run === undefined ? {} : { redeployed: String(run) }
  if (progress.rollback !== undefined)
    progress.rollback = await world.writeStatus(progress.rollback, {
      phase: 'verifying',
      fields: { ...runFields(task.run), ...redeployed },
    })
  progress.proof = await world.check(target)
  return { kind: 'checked', verdict: verdictOf(progress.proof) }
}

function verdictOf(checked: Checked | undefined): WalkVerdict {
  if (checked === undefined) return 'none'
  return checked.isPartial === true && checked.verdict === 'passed' ? 'partial' : checked.verdict
}

/** Writes the last statuses. The new live deployment comes first, so that the ledger never names a version that is gone. */
async function close(end: WalkEnd, walking: RunningWalk): Promise<void> {
  const { world, task, progress } = walking
  if (task.kind === 'by-hand' && progress.rollback === undefined)
    await passGate(walking, await world.timelines(), undefined)
  if (task.isDry || (progress.current ?? progress.rollback) === undefined) return
  if (end.result === 'verified') return closeVerified(walking)
  if (end.result === 'restored') return closeRestored(end, walking)
  const timelines = end.result === 'superseded' ? await world.timelines() : []
  const newer = progress.current && newerStop({ timelines, run: task.run }, progress.current)
  if (newer?.by !== undefined) await writeStatus(walking, { phase: 'superseded', fields: { by: String(newer.by) } })
  const last = closingStatus(end, progress.current?.failedAt !== undefined)
  if (last === undefined) return
  if (progress.rollback !== undefined)
    progress.rollback = await world.writeStatus(progress.rollback, { ...last, state: 'error' })
  if (task.kind === 'release' || progress.rollback !== undefined) await writeStatus(walking, last)
}

async function closeVerified(walking: RunningWalk): Promise<void> {
  const { world, task, progress } = walking
  const version = task.ledgerFields['version'] || (progress.current?.version ?? '')
  const checks = progress.verification === undefined ? {} : { checks: passedOfAll(progress.verification) }
  await writeStatus(walking, { phase: 'verified', fields: { version, ...checks } })
  if (progress.current === undefined) return
  const timelines = await world.timelines()
  progress.over = failuresOver(timelines, progress.current)
  await world.supersede(timelines, progress.current)
}

async function closeRestored({ target, reason }: WalkEnd, walking: RunningWalk): Promise<void> {
  const { world, progress } = walking
  if (progress.rollback === undefined || target === undefined) return
  const checks = progress.proof === undefined ? {} : { checks: passedOfAll(progress.proof) }
  const { version } = target
  if (progress.rollback.outcome !== 'verified')
    progress.rollback = await world.writeStatus(progress.rollback, {
      phase: 'verified',
      fields: { version, ...checks },
    })
  progress.restoredAt ??= progress.rollback.verifiedAt
  const timelines = await world.timelines()
  if (reason !== 'not-verified') progress.over = failuresOver(timelines, progress.rollback)
  await world.supersede(timelines, progress.rollback)
  const by = String(progress.rollback.record.deployment.id)
  if (progress.current?.outcome !== 'restored')
    await writeStatus(walking, {
      phase: 'restored',
      fields: { by, version, ...(reason === 'not-verified' ? { why: reason } : {}) },
    })
}

async function writeStatus({ world, task, progress }: RunningWalk, update: StatusUpdate): Promise<void> {
  if (!task.isDry && progress.current !== undefined)
    progress.current = await world.writeStatus(progress.current, update)
}
