import type { DeploymentTimeline } from './timeline.ts'

/** What is known of a run whose records are not all written yet: 0 for none. */
export interface Runs {
  /** Its automatic deployments are echoes, as it records its own. */
  readonly recording?: number
  /** Its automatic deployments are none, as one of them is to be attached. */
  readonly attaching?: number
}

/**
 * Leaves out what GitHub made by itself for a job with `environment:` (without `deployment: false`) where the job's run has a record of ours:
 * it names the run's commit, which a rollback did not deploy, and succeeds with a job that is green though its version was taken back.
 * What was attached bears our marks. A record on which only the gate has written says nothing of the deployment, so GitHub's word counts.
 */
export function withoutEchoes(
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
  return withoutRedeployed(
    timelines.filter((timeline) => !isEcho(timeline)),
    recording || attaching,
  )
}

/**
 * Leaves out what a rollback had another run deploy (`redeploy`): the rollback stands for both. Its status names the run; before it does, as
 * where the rollback failed, what was made for the same commit or version while it was under way is meant. `own` is a run that needs its record.
 */
function withoutRedeployed(timelines: readonly DeploymentTimeline[], own: number): readonly DeploymentTimeline[] {
  const rollbacks = timelines.filter(({ isRollback, payload }) => isRollback && payload !== undefined)
  return timelines.filter((timeline) => {
    const run = timeline.payload?.run.id ?? timeline.events.map(({ url }) => runIn(url)).find((id) => id !== 0) ?? 0
    if (timeline.isRollback || timeline.startedAt === undefined || run === 0 || run === own) return true
    return !rollbacks.some((rollback) => rollback.payload?.run.id !== run && isPartOf(rollback, timeline, run))
  })
}

function isPartOf(rollback: DeploymentTimeline, timeline: DeploymentTimeline, run: number): boolean {
  const [to, made] = [rollback.record.deployment, timeline.record.deployment]
  const isOfService = timeline.payload === undefined || timeline.payload.service === rollback.payload?.service
  if (to.environment !== made.environment || !isOfService) return false
  const named = rollback.events.findLast(({ fields }) => fields['redeployed'])?.fields['redeployed']
  if (named !== undefined) return named === String(run)
  const { startedAt, settledAt } = rollback
  const isMeanwhile =
    startedAt !== undefined && made.createdAt >= startedAt && (settledAt === undefined || made.createdAt <= settledAt)
  const isSameVersion = rollback.version !== '' && timeline.version === rollback.version
  return isMeanwhile && (made.sha === to.sha || isSameVersion)
}

function isOfGate(phase: string | undefined): boolean {
  return phase === 'consumed' || phase === 'overridden'
}

function keyOf(run: number, { deployment }: DeploymentTimeline['record']): string {
  return `${run} ${deployment.environment}`
}

/** The run of a status's address; 0 for none. */
export function runIn(url: string): number {
  return Number(/\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url)?.[1] ?? 0)
}
