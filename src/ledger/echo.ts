import { type DeploymentTimeline, isSuccess } from './timeline.ts'

/** What is known of a run whose records are not all written yet: 0 for nothing. */
export interface Runs {
  /** Its automatic deployments are echoes, because it records its own. */
  readonly recording?: number
  /** Its automatic deployments are not echoes, because it will attach to one of them. */
  readonly attaching?: number
}

/**
 * Leaves out what GitHub created automatically for a job with `environment:` (without `deployment: false`) if the job's run has a record of ours:
 * GitHub's names the run's commit, which a rollback did not deploy, and succeeds with a green job even if its version was rolled back. A deployment
 * to which we attached ourselves has our marks. A record with only the gate's marks says nothing about the deployment, so GitHub's state counts.
 */
export function withoutAutomatic(
  timelines: readonly DeploymentTimeline[],
  { recording = 0, attaching = 0 }: Runs = {},
): readonly DeploymentTimeline[] {
  const recorded = new Set(
    timelines.flatMap(({ payload, events, record }) =>
      payload === undefined || isOfGate(events.at(-1)?.phase) ? [] : [keyOf(payload.run.id, record)],
    ),
  )
  const isEcho = ({ isForeign, record, events }: DeploymentTimeline) =>
    isForeign &&
    events.every(({ phase, state }) => phase === state) &&
    events.some(({ url }) => {
      const run = runIn(url)
      return run !== 0 && run !== attaching && (run === recording || recorded.has(keyOf(run, record)))
    })
  return timelines.filter((timeline) => !isEcho(timeline))
}

/** Leaves out what another record represents: what GitHub created automatically, and what a rollback made another run deploy. */
export function withoutEchoes(
  timelines: readonly DeploymentTimeline[],
  runs: Runs = {},
): readonly DeploymentTimeline[] {
  return withoutRedeployed(withoutAutomatic(timelines, runs), (runs.recording ?? 0) || (runs.attaching ?? 0))
}

/** How long a rollback without an end may have taken, in milliseconds: the longest time of a job on GitHub's runners. */
const longest = 6 * 3_600_000

/**
 * Leaves out what a rollback made another run deploy (`redeploy`) and verified: the rollback represents both. Its status names the run; if it does
 * not, this means deployments of the same commit or version that were created during the rollback. A rollback that failed or was killed represents
 * only its own run, which continues with it. `own` is a run that needs its record.
 */
function withoutRedeployed(timelines: readonly DeploymentTimeline[], own: number): readonly DeploymentTimeline[] {
  const rollbacks = timelines.filter(({ isRollback, payload }) => isRollback && payload !== undefined)
  return timelines.filter((timeline) => {
    const run = timeline.payload?.run.id ?? timeline.events.map(({ url }) => runIn(url)).find((id) => id !== 0) ?? 0
    if (timeline.isRollback || timeline.startedAt === undefined || run === 0 || run === own) return true
    return !rollbacks.some(
      (rollback) =>
        rollback.payload?.run.id !== run && isCounted(rollback, own) && isPartOf(rollback, timeline, String(run)),
    )
  })
}

/** Whether a rollback may represent what another run deployed. */
function isCounted(rollback: DeploymentTimeline, own: number): boolean {
  const isNaming = rollback.outcome === 'running' && redeployedBy(rollback) !== undefined
  return rollback.verifiedAt !== undefined || isNaming || (own !== 0 && rollback.payload?.run.id === own)
}

function isPartOf(rollback: DeploymentTimeline, timeline: DeploymentTimeline, run: string): boolean {
  const [to, made] = [rollback.record.deployment, timeline.record.deployment]
  const isOfService = timeline.payload === undefined || timeline.payload.service === rollback.payload?.service
  if (to.environment !== made.environment || !isOfService) return false
  const named = redeployedBy(rollback)
  if (named !== undefined) return named === run
  const { startedAt } = rollback
  const isMeanwhile =
    startedAt !== undefined && made.createdAt >= startedAt && made.createdAt <= endOf(rollback, startedAt)
  const isSameVersion = rollback.version !== '' && timeline.version === rollback.version
  return isMeanwhile && (made.sha === to.sha || isSameVersion)
}

function redeployedBy({ events }: DeploymentTimeline): string | undefined {
  return events.findLast(({ fields }) => fields['redeployed'])?.fields['redeployed']
}

/** Its first success, else its last outcome; none if it was killed. */
function endOf({ events, settledAt }: DeploymentTimeline, startedAt: Date): Date {
  return events.find(isSuccess)?.at ?? settledAt ?? new Date(startedAt.getTime() + longest)
}

function isOfGate(phase: string | undefined): boolean {
  return phase === 'consumed' || phase === 'overridden'
}

function keyOf(run: number, { deployment }: DeploymentTimeline['record']): string {
  return `${run} ${deployment.environment}`
}

/** The run in a status's URL; 0 for none. */
export function runIn(url: string): number {
  return Number(/\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url)?.[1] ?? 0)
}
