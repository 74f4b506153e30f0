import { type CheckPlan, runChecks, type Verification } from '../checks/checks.ts'
import type { GitHub } from '../github/call.ts'
import { withoutEchoes } from '../ledger/echo.ts'
import type { Life } from '../ledger/life.ts'
import { mark, readLives, supersede } from '../ledger/record.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { runFor } from './command.ts'
import { type Gathered, gather, nothing } from './diagnostics.ts'
import type { RestoreInputs } from './inputs.ts'
import type { World } from './journey.ts'
import { asksCluster, lookPlan, namelessPlan } from './probes.ts'
import { imagineRelease, openRelease, openRollback, type Release } from './records.ts'
import { nameOf } from './story.ts'
import type { Attempt, Refusal, Restored, Strategy, Target } from './strategy.ts'

/** Finds the record of a release that somebody else made. Throws Complaint without one. */
export type Attach = (lives: readonly Life[], release: Release) => Life

/** What the real world is made of. */
export interface Parts {
  readonly inputs: RestoreInputs
  readonly release: Release
  /** Finds a deployment that somebody else made for the record; undefined makes one. */
  readonly attach: Attach | undefined
  readonly plan: CheckPlan | undefined
  readonly strategy: Strategy | undefined
  readonly github: GitHub
  readonly host: Host
  /** Called with the record before anything else is done with it, so that the post step can close it. */
  readonly remember: (life: Life) => void
}

/** The real world, and what it has gathered for the report. */
export interface RealWorld extends World {
  readonly gathered: () => Gathered
}

/** GitHub's deployments, the checks of the file, and the strategy of the inputs. */
export function openWorld(parts: Parts): RealWorld {
  const { inputs, release, strategy, github, host } = parts
  const { environment, service, dryRun } = inputs
  const logUrl = release.place.url
  let gathered: Gathered = nothing
  const remembered = (life: Life) => {
    parts.remember(life)
    return life
  }
  return {
    lives: async () => {
      const { id } = release.place
      const runs = parts.attach === undefined ? { recording: id } : { attaching: id }
      return withoutEchoes(await readLives(github, { environment, service }), runs)
    },
    openDeployment: async (lives, anew) => {
      const own = parts.attach?.(lives, release)
      if (own !== undefined) return dryRun ? own : remembered(own)
      if (dryRun) return imagineRelease(lives, release, host.now())
      return remembered(await openRelease(github, lives, release, anew))
    },
    openRollback: async (lives, of, target) => {
      host.log.info(`Rolling ${environment} back to ${nameOf(target)}: ${strategy?.describe(target) ?? ''}.`)
      return remembered(await openRollback(github, lives, of, target, release))
    },
    mark: (life, saying) => mark(github, life, { logUrl, ...saying }),
    supersede: async (lives, by) => {
      await supersede(github, lives, by)
    },
    check: (restored) => check(parts, restored),
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
  { plan, release, inputs, host }: Parts,
  restored: Target | undefined,
): Promise<Verification | undefined> {
  if (plan === undefined) return undefined
  const { version, sha } = restored ?? release
  const isNamed = version !== ''
  const asked = isNamed ? plan : namelessPlan(plan)
  if (asked.checks.length < plan.checks.length)
    host.log.warning('The version is not known, so the checks that ask for `{expected}` are left out.')
  if (asked.checks.length === 0) return undefined
  const run = { expected: version, sha, host, vars: {}, bake: restored === undefined, timeout: inputs.timeout }
  return host.log.group(`Checks of ${nameOf({ version, sha })}`, () =>
    withCluster(asked, inputs, host, (kubernetes) => runChecks(asked, { ...run, ...kubernetes })),
  )
}

async function look({ plan, inputs, host }: Parts, { version, sha }: Target): Promise<'yes' | 'no' | 'unknown'> {
  const asked = version === '' ? undefined : lookPlan(plan)
  if (asked === undefined) return 'unknown'
  host.log.info(`Does ${brief(version, 80)} answer already?`)
  const { verdict } = await withCluster(asked, inputs, host, (kubernetes) =>
    runChecks(asked, { expected: version, sha, host, vars: {}, bake: false, ...kubernetes }),
  )
  return verdict === 'passed' ? 'yes' : 'no'
}

/** What the strategy cannot read (no cluster, no permission) is in its way as well. */
async function prepare({ strategy, host }: Parts, target: Target): Promise<Refusal | undefined> {
  if (strategy === undefined)
    return { reason: 'no-strategy', why: 'Neither `strategy` nor `command` is given, so nothing can be rolled back.' }
  try {
    return await strategy.prepare(target)
  } catch (error) {
    host.signal.throwIfAborted()
    if (error instanceof Complaint) return { reason: error.reason, why: error.message }
    throw error
  }
}

type Reader = Pick<Parameters<typeof runChecks>[1], 'kubernetes'>

/** Opens the cluster where a check asks it for something; without one those checks are inconclusive. */
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
    if (!(error instanceof Complaint)) throw error
    host.log.warning(error.message)
    return undefined
  })
  if (found === undefined) return body({})
  await using kubernetes = openKubernetes(found, host)
  return await body({ kubernetes })
}

/** The strategy within its own time. What ends it too early may have had effects, so that it counts as failed. */
async function restore(
  { strategy, inputs, host }: Parts,
  target: Target,
  attempt: Omit<Attempt, 'signal'>,
): Promise<Restored> {
  if (strategy === undefined || inputs.strategy === undefined) throw new Error('there is no strategy to restore with')
  const { timeout } = inputs.strategy
  const time = timeout === 0 ? [] : [AbortSignal.timeout(timeout)]
  const signal = AbortSignal.any([host.signal, ...time])
  const late = new Promise<Restored>((resolve) => {
    const why = `The strategy did not end within ${timeout / 1000} s (\`strategy-timeout\`); it may have had effects.`
    signal.addEventListener('abort', () => resolve({ kind: 'failed', why }), { once: true })
  })
  const work = async (): Promise<Restored> => {
    const undone = await undoSchema(inputs, target, { ...host, signal })
    return undone?.kind === 'failed' ? undone : strategy.restore(target, { ...attempt, signal })
  }
  const restored = await Promise.race([work().catch(failure), late])
  host.signal.throwIfAborted()
  return restored
}

async function undoSchema({ undoCommand }: RestoreInputs, target: Target, host: Host): Promise<Restored | undefined> {
  if (!target.undoesSchema || undoCommand.length === 0) return undefined
  if (target.schema === '')
    return { kind: 'failed', why: 'The schema of the target is not known, so it cannot be taken back to it.' }
  return runFor(undoCommand, target, host)
}

function failure(error: unknown): Restored {
  return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
}
