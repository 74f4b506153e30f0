import { AnsweredPlaces, type CheckPlan, measureOnce, runChecks } from '../checks/checks.ts'
import type { GitHub } from '../github/connection/call.ts'
import { findRelease, type ReleaseName, taggedVersion, taggedVersions } from '../github/repository/release.ts'
import { UserError } from '../input/user-error.ts'
import { withoutEchoes } from '../ledger/echo.ts'
import { readTimelines, supersede, writeStatus } from '../ledger/record.ts'
import type { DeploymentTimeline } from '../ledger/timeline.ts'
import type { Host } from '../runner/host.ts'
import { timeoutSignal } from '../runner/timer.ts'
import { brief } from '../text/printable.ts'
import type { RestoreInputs } from './inputs.ts'
import { reachOf, recall, withReach } from './record/reach.ts'
import { type DeployedRelease, imagineRelease, openRelease, openRollback, withSha } from './record/records.ts'
import { runFor } from './strategies/command.ts'
import type {
  RestoreAttempt,
  RestoreOutcome,
  RestoreTarget,
  RunningAnswer,
  SeenAnswer,
  Strategy,
  StrategyRefusal,
} from './strategies/strategy.ts'
import { type CollectedDiagnostics, gather, nothing } from './tell/diagnostics.ts'
import { nameOf } from './tell/run-result.ts'
import { askingPlan, asksCluster, lookPlan, namelessPlan } from './walk/probes.ts'
import type { Checked, WalkActions } from './walk/walk-result.ts'

/** Finds the record of a release that something else created. Throws UserError if there is none. */
export type AttachRecord = (timelines: readonly DeploymentTimeline[], release: DeployedRelease) => DeploymentTimeline

/** What the real world consists of. */
export interface WalkParts {
  readonly inputs: RestoreInputs
  readonly release: DeployedRelease
  /** Finds a deployment that something else created for the record; undefined creates one. */
  readonly attach: AttachRecord | undefined
  readonly plan: CheckPlan | undefined
  readonly strategy: Strategy | undefined
  readonly github: GitHub
  readonly host: Host
  /** Called with the record before anything else is done with it, so that the post step can close the record. */
  readonly remember: (timeline: DeploymentTimeline) => void
}

/** The real world, and what it collected for the report. */
export interface WalkSession extends WalkActions {
  readonly gathered: () => CollectedDiagnostics
}

/** GitHub's deployments, the checks of the file, and the strategy of the inputs. */
export function openWorld(parts: WalkParts): WalkSession {
  const { inputs, strategy, github, host } = parts
  const { environment, service, dryRun } = inputs
  const { place } = parts.release
  let release = parts.release
  let gathered: CollectedDiagnostics = nothing
  const answered = new AnsweredPlaces()
  const reach = reachOf(parts.plan, host.env)
  const remembered = (timeline: DeploymentTimeline) => {
    parts.remember(timeline)
    return timeline
  }
  return {
    timelines: async () => {
      const { id } = place
      const runs = parts.attach === undefined ? { recording: id } : { attaching: id }
      return withoutEchoes(await readTimelines(github, { environment, service, run: place }), runs)
    },
    openDeployment: async (timelines, isNew) => {
      recall(answered, reach, timelines)
      // GitHub's own deployment for the job has the commit of the run.
      const find = ({ version, service: own, sha }: ReleaseName) =>
        parts.attach === undefined ? findRelease(github, { version, service: own, sha }) : { commit: sha, tag: '' }
      release = await withVersion(await withSha(timelines, parts.release, async (name) => find(name)), parts)
      const own = parts.attach?.(timelines, release)
      if (own !== undefined) return dryRun ? own : remembered(own)
      if (dryRun) return imagineRelease(timelines, release, host.now())
      return remembered(await openRelease(github, timelines, release, isNew))
    },
    openRollback: async (timelines, of, target) => {
      host.log.info(`Rolling ${environment} back to ${nameOf(target)}: ${strategy?.describe(target) ?? ''}.`)
      return remembered(await openRollback(github, timelines, of, target, release))
    },
    writeStatus: (timeline, update) =>
      writeStatus(github, timeline, { logUrl: place.url, ...withReach(update, reach) }),
    supersede: async (timelines, by) => {
      await supersede(github, timelines, by)
    },
    check: (restored) => check({ ...parts, release, answered }, restored),
    withVersions: (timelines) => withVersions(parts, timelines),
    complete: (target) => complete(parts, target),
    runs: (target) => runs(parts, target),
    look: (target) => look(parts, target),
    diagnose: async (verification) => {
      const sources = { strategy, command: inputs.diagnoseCommand, verification }
      if (!dryRun) gathered = await gather(sources, `${inputs.folder}/diagnostics`, host)
    },
    prepare: (target) => prepare(parts, target),
    restore: (target, attempt) => restore(parts, target, attempt),
    now: host.now,
    gathered: () => gathered,
  }
}

async function check(
  { plan, release, inputs, host, answered }: WalkParts & { readonly answered: AnsweredPlaces },
  restored: RestoreTarget | undefined,
): Promise<Checked | undefined> {
  if (plan === undefined) return undefined
  const { version, sha } = restored ?? release
  const isNamed = version !== ''
  const asked = isNamed ? plan : namelessPlan(plan)
  if (asked.checks.length < plan.checks.length)
    host.log.warning('The version is unknown, so the checks that use `{expected}` are skipped.')
  if (asked.checks.length === 0) return undefined
  const run = {
    expected: version,
    sha,
    host,
    vars: {},
    bake: restored === undefined,
    timeout: inputs.timeout,
    answered,
  }
  const isPartial = plan.checks.some((each) => each.policy.severity === 'critical' && !asked.checks.includes(each))
  return host.log.group(`Checks of ${nameOf({ version, sha })}`, async () => {
    const verification = await withCluster(asked, inputs, host, (kubernetes) =>
      runChecks(asked, { ...run, ...kubernetes }),
    )
    return isPartial ? { ...verification, isPartial } : verification
  })
}

/** If checks need a version and none was given, it comes from the release tag on the commit. */
async function withVersion(release: DeployedRelease, { plan, github, host }: WalkParts): Promise<DeployedRelease> {
  const isAsked = plan !== undefined && namelessPlan(plan).checks.length < plan.checks.length
  if (release.version !== '' || !isAsked) return release
  try {
    return { ...release, version: await taggedVersion(github, release) }
  } catch (error) {
    host.signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    host.log.warning(`The release tag of ${brief(release.sha, 7)} could not be looked up: ${error.message}`)
    return release
  }
}

/** Deployments of other tools have no version, so nobody could name it. */
async function withVersions(
  { inputs: { service }, github, host }: WalkParts,
  timelines: readonly DeploymentTimeline[],
): Promise<readonly DeploymentTimeline[]> {
  if (timelines.every(({ version }) => version !== '')) return timelines
  try {
    const versionOf = await taggedVersions(github, service)
    return timelines.map((timeline) =>
      timeline.version === '' ? { ...timeline, version: versionOf(timeline.record.deployment.sha) } : timeline,
    )
  } catch (error) {
    host.signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    host.log.warning(`The release tags could not be read: ${error.message}`)
    return timelines
  }
}

/** If GitHub does not answer, the record is used as it is: a rollback must not depend on it. */
async function complete(
  { inputs: { service }, github, host }: Pick<WalkParts, 'inputs' | 'github' | 'host'>,
  target: RestoreTarget,
): Promise<RestoreTarget> {
  const { sha } = target
  try {
    const version = target.version || (await taggedVersion(github, { service, sha }))
    return { ...target, version, ...(await findRelease(github, { version, service, sha })) }
  } catch (error) {
    host.signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    host.log.warning(`The release tag of ${nameOf(target)} could not be looked up: ${error.message}`)
    return target
  }
}

/**
 * The strategy knows what the environment is set to. The version check only knows what answers, which may be old pods next to broken new ones. It is
 * asked once, because a person is waiting.
 */
async function runs({ strategy, plan, inputs, host }: WalkParts, target: RestoreTarget): Promise<SeenAnswer> {
  const set = await strategy?.runs?.(target).catch((error: unknown) => {
    host.signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    host.log.warning(`The strategy cannot tell which version runs: ${error.message}`)
    return 'unknown' as const
  })
  const { version, sha } = target
  const asked = set === 'yes' || set === 'no' || version === '' ? undefined : askingPlan(plan)
  if (asked === undefined) return set ?? 'unknown'
  const seen = await withCluster(asked, inputs, host, (kubernetes) =>
    measureOnce(asked, { expected: version, sha, host, vars: {}, bake: false, ...kubernetes }),
  )
  if (seen.every(({ status }) => status === 'passed')) return 'yes'
  return seen.some((each) => each.status === 'failed' && (each.version ?? '').trim() !== '') ? 'no' : 'silent'
}

async function look({ plan, inputs, host }: WalkParts, { version, sha }: RestoreTarget): Promise<RunningAnswer> {
  const asked = version === '' ? undefined : lookPlan(plan)
  if (asked === undefined) return 'unknown'
  host.log.info(`Does ${brief(version, 80)} answer already?`)
  const { verdict } = await withCluster(asked, inputs, host, (kubernetes) =>
    runChecks(asked, { expected: version, sha, host, vars: {}, bake: false, ...kubernetes }),
  )
  return verdict === 'passed' ? 'yes' : 'no'
}

/** What the strategy cannot read (no cluster, no permission) is also an obstacle. */
async function prepare({ strategy, host }: WalkParts, target: RestoreTarget): Promise<StrategyRefusal | undefined> {
  if (strategy === undefined)
    return { reason: 'no-strategy', why: '`strategy` and `command` are both missing, so nothing can be rolled back.' }
  try {
    return await strategy.prepare(target)
  } catch (error) {
    host.signal.throwIfAborted()
    if (error instanceof UserError) return { reason: error.reason, why: error.message }
    throw error
  }
}

type Reader = Pick<Parameters<typeof runChecks>[1], 'kubernetes'>

/** Opens the cluster if a check needs it. Without a cluster those checks are inconclusive. */
async function withCluster<Result>(
  plan: CheckPlan,
  { cluster }: RestoreInputs,
  host: Host,
  body: (kubernetes: Reader) => Promise<Result>,
): Promise<Result> {
  if (!asksCluster(plan)) return body({})
  const [{ findCluster }, { openKubernetes }] = await Promise.all([
    import('../kubernetes/access.ts'),
    import('../kubernetes/client.ts'),
  ])
  const found = await findCluster(cluster, host).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    host.log.warning(error.message)
    return undefined
  })
  if (found === undefined) return body({})
  await using kubernetes = openKubernetes(found, host)
  return await body({ kubernetes })
}

/** Runs the strategy within its own time. If it is stopped early, it may have had effects, so it counts as failed. */
async function restore(
  { strategy, inputs, host }: WalkParts,
  target: RestoreTarget,
  attempt: Omit<RestoreAttempt, 'signal'>,
): Promise<RestoreOutcome> {
  if (strategy === undefined || inputs.strategy === undefined) throw new Error('there is no strategy to restore with')
  const { timeout } = inputs.strategy
  const time = timeout === 0 ? [] : [timeoutSignal(timeout)]
  const signal = AbortSignal.any([host.signal, ...time])
  const late = new Promise<RestoreOutcome>((resolve) => {
    const why = `The strategy did not end within ${timeout / 1000} s (\`strategy-timeout\`); it may have changed something.`
    signal.addEventListener('abort', () => resolve({ kind: 'failed', why }), { once: true })
  })
  const work = async (): Promise<RestoreOutcome> => {
    const undone = await undoSchema(inputs, target, { ...host, signal })
    return undone?.kind === 'failed' ? undone : strategy.restore(target, { ...attempt, signal })
  }
  const restored = await Promise.race([work().catch(failure), late])
  host.signal.throwIfAborted()
  return restored
}

async function undoSchema(
  { undoCommand }: RestoreInputs,
  target: RestoreTarget,
  host: Host,
): Promise<RestoreOutcome | undefined> {
  if (!target.undoesSchema || undoCommand.length === 0) return undefined
  if (target.schema === '')
    return { kind: 'failed', why: 'The schema of the target is unknown, so the schema change cannot be undone.' }
  return runFor(undoCommand, target, host)
}

function failure(error: unknown): RestoreOutcome {
  return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
}
