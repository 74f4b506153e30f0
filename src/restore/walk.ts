import type { Life } from '../ledger/life.ts'
import type { Saying } from '../ledger/record.ts'
import { type Case, type Decision, decide, gateStop, newerStop, stop, targetBegun } from './decide.ts'
import type { Errand, Journey, World } from './journey.ts'
import { advance, type End, type Happening, type State, stateOf } from './machine.ts'
import { closing, culprit, failing, placeOf, tally } from './saying.ts'
import type { Target } from './strategy.ts'

/** A walk under way: what has come of it so far is kept here. */
interface Walk {
  readonly world: World
  readonly errand: Errand
  readonly so: { -readonly [Key in Exclude<keyof Journey, 'end'>]: Journey[Key] }
}

/** Walks the machine to its end: in each state first the status that says so, then the effect. A walk that was cut off is walked again. */
export async function walk(world: World, errand: Errand): Promise<Journey> {
  const walking: Walk = {
    world,
    errand,
    so: {
      current: undefined,
      rollback: undefined,
      verification: undefined,
      proof: undefined,
      failedAt: undefined,
      restoredAt: undefined,
    },
  }
  let state = errand.kind === 'release' ? await enter(walking) : await enterByHand(walking)
  while (state.at !== 'ended') state = advance(state, await perform(state, walking), errand.onInconclusive)
  await close(state.end, walking)
  return { ...walking.so, end: state.end }
}

/** A release goes on where its record stands. */
async function enter({ world, errand, so }: Walk): Promise<State> {
  const lives = await world.lives()
  const gate = gateStop({ lives, run: errand.run })
  if (gate !== undefined) return { at: 'ended', end: gate }
  const skipped = stop('held', 'never-started', 'The deploy step was skipped, so there is nothing to verify.')
  if (errand.deploy === 'skipped') return { at: 'ended', end: skipped }
  so.current = await world.openDeployment(lives, false)
  const newer = newerStop({ lives, run: errand.run }, so.current)
  return newer === undefined ? stateOf(so.current.events) : { at: 'ended', end: newer }
}

/** What has the environment is taken back; where this run began to do so, it goes on there. */
async function enterByHand({ world, errand, so }: Walk): Promise<State> {
  const lives = await world.lives()
  const own = lives.find(({ isRollback, payload }) => isRollback && payload?.run.id === errand.run.id)
  const taken = lives.find(({ record }) => record.deployment.id === own?.payload?.rollbackOf)
  so.current = taken ?? newest(lives)
  so.rollback = own
  const begun = taken?.events.findLast(({ phase }) => phase === 'rolling-back')
  const state = begun === undefined ? undefined : stateOf([begun])
  if (state?.at !== 'resuming') return { at: 'deciding' }
  return own?.outcome === 'verified' ? { at: 'looking', begun: state.begun, otherwise: 'roll-back' } : state
}

/** What was deployed last, good or not. */
function newest(lives: readonly Life[]): Life | undefined {
  const time = ({ startedAt }: Life) => startedAt?.getTime() ?? 0
  return lives
    .filter(({ startedAt, outcome }) => startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused')
    .toSorted((one, other) => time(one) - time(other) || one.record.deployment.id - other.record.deployment.id)
    .at(-1)
}

function perform(state: Exclude<State, { at: 'ended' }>, walking: Walk): Promise<Happening> {
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
      return prove(state.target, walking)
  }
}

async function verify({ world, errand, so }: Walk): Promise<Happening> {
  await say({ world, errand, so }, { phase: 'verifying', fields: { ...placeOf(errand.run), ...errand.told } })
  if (errand.deploy === 'failed') return { kind: 'checked', verdict: 'failed' }
  so.verification = await world.check(undefined)
  return { kind: 'checked', verdict: so.verification?.verdict ?? 'none' }
}

async function diagnose({ world, errand, so }: Walk): Promise<Happening> {
  so.failedAt = so.current?.failedAt ?? so.verification?.firstFailureAt ?? world.now()
  await say({ world, errand, so }, failing(culprit(so.verification), so.failedAt, so.current))
  await world.diagnose(so.verification)
  return { kind: 'diagnosed' }
}

async function settle(walking: Walk): Promise<Happening> {
  const { world, errand } = walking
  const decision = decide(await caseOf(walking))
  const held = async (): Promise<Decision> => {
    if (decision.kind === 'stop') return decision
    const { target } = decision
    if (!errand.rollsBack) return stop('held', 'rollback-off', 'Nothing was rolled back: `rollback` is `none`.', target)
    const refusal = await world.prepare(target)
    if (refusal !== undefined) return { kind: 'stop', result: 'held', ...refusal, target }
    return errand.isDry ? stop('dry-run', 'dry-run', 'Nothing was changed: it is a dry run.', target) : decision
  }
  return { kind: 'decided', decision: await held() }
}

async function caseOf({ world, errand, so }: Walk): Promise<Case> {
  const { run, choice, dbPolicy, kind } = errand
  return {
    lives: await world.lives(),
    current: so.current,
    run,
    choice,
    isByHand: kind === 'by-hand',
    dbPolicy,
    now: world.now(),
  }
}

async function look(state: Extract<State, { at: 'resuming' | 'looking' }>, walking: Walk): Promise<Happening> {
  const { world, errand, so } = walking
  const given = await caseOf(walking)
  const target = targetBegun(given, state.begun.to)
  const own = given.lives.find(
    ({ payload }) => payload?.rollbackOf === so.current?.record.deployment.id && payload?.run.id === errand.run.id,
  )
  so.rollback = own
  so.failedAt = so.current?.failedAt
  const isProven = own?.outcome === 'verified'
  if (isProven) so.restoredAt = own.verifiedAt
  const found = target === undefined ? 'no' : await world.look(target)
  // Without a check of the version nobody can tell: a person who asked once has got it, but a release may have been deployed again.
  const answers = found === 'yes' || (found === 'unknown' && isProven && errand.kind === 'by-hand')
  return { kind: 'looked', answers, isProven, target }
}

async function renew({ world, errand, so }: Walk): Promise<Happening> {
  const lives = await world.lives()
  const newer = so.current && newerStop({ lives, run: errand.run }, so.current)
  if (newer !== undefined) return { kind: 'decided', decision: newer }
  so.current = await world.openDeployment(lives, true)
  so.rollback = undefined
  so.restoredAt = undefined
  so.failedAt = undefined
  return { kind: 'renewed' }
}

async function restore({ target, begunAt }: Extract<State, { at: 'rolling-back' }>, walking: Walk): Promise<Happening> {
  const { world, errand, so } = walking
  if (so.current === undefined) throw new Error('there is nothing to roll back')
  const lives = await world.lives()
  const newer = newerStop({ lives, run: errand.run }, so.current)
  if (newer !== undefined) return { kind: 'decided', decision: newer }
  if (errand.kind === 'by-hand' && begunAt === undefined) await world.diagnose(undefined)
  so.rollback = await world.openRollback(lives, so.current, target)
  if (so.rollback.startedAt === undefined)
    so.rollback = await world.mark(so.rollback, { phase: 'started', fields: placeOf(errand.run) })
  await say(walking, {
    phase: 'rolling-back',
    fields: { to: String(target.deploymentId), by: String(so.rollback.record.deployment.id), version: target.version },
  })
  const recordId = so.rollback.record.deployment.id
  return { kind: 'restored', restored: await world.restore(target, { begunAt, recordId }) }
}

async function prove(target: Target, { world, errand, so }: Walk): Promise<Happening> {
  if (so.rollback !== undefined)
    so.rollback = await world.mark(so.rollback, { phase: 'verifying', fields: placeOf(errand.run) })
  so.proof = await world.check(target)
  return { kind: 'checked', verdict: so.proof?.verdict ?? 'none' }
}

/** Writes the last statuses: the new state of what is live first, so that the ledger never names what is gone. */
async function close(end: End, walking: Walk): Promise<void> {
  const { world, errand, so } = walking
  if (errand.isDry || so.current === undefined) return
  if (end.result === 'verified') return closeVerified(walking)
  if (end.result === 'restored') return closeRestored(end, walking)
  const lives = end.result === 'superseded' ? await world.lives() : []
  const newer = newerStop({ lives, run: errand.run }, so.current)
  if (newer?.by !== undefined) await say(walking, { phase: 'superseded', fields: { by: String(newer.by) } })
  const last = closing(end, so.current.failedAt !== undefined)
  if (last === undefined) return
  if (so.rollback !== undefined) so.rollback = await world.mark(so.rollback, { ...last, state: 'error' })
  if (errand.kind === 'release' || so.rollback !== undefined) await say(walking, last)
}

async function closeVerified(walking: Walk): Promise<void> {
  const { world, errand, so } = walking
  const version = errand.told['version'] ?? ''
  const checks = so.verification === undefined ? {} : { checks: tally(so.verification) }
  await say(walking, { phase: 'verified', fields: { version, ...checks } })
  if (so.current !== undefined) await world.supersede(await world.lives(), so.current)
}

async function closeRestored({ target, reason }: End, walking: Walk): Promise<void> {
  const { world, so } = walking
  if (so.rollback === undefined || target === undefined) return
  const checks = so.proof === undefined ? {} : { checks: tally(so.proof) }
  const { version } = target
  if (so.rollback.outcome !== 'verified')
    so.rollback = await world.mark(so.rollback, { phase: 'verified', fields: { version, ...checks } })
  so.restoredAt ??= so.rollback.verifiedAt
  await world.supersede(await world.lives(), so.rollback)
  const by = String(so.rollback.record.deployment.id)
  if (so.current?.outcome !== 'restored')
    await say(walking, {
      phase: 'restored',
      fields: { by, version, ...(reason === 'not-verified' ? { why: reason } : {}) },
    })
}

async function say({ world, errand, so }: Walk, saying: Saying): Promise<void> {
  if (!errand.isDry && so.current !== undefined) so.current = await world.mark(so.current, saying)
}
