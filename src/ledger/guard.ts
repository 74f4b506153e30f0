import type { DeploymentTimeline } from './timeline.ts'

/**
 * Whether the gates allow this attempt of a run to deploy; `url` is where people answer, '' if there is no such place.
 */
export type GateStanding =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'gate-waiting' | 'gate-not-consumed'; readonly url: string }

/** Whether a life was filed by a gate for this run, or taken by this run: not a deployment yet, but the permission for one. */
export function isGateOf({ payload, consumedBy }: DeploymentTimeline, run: { readonly id: number }): boolean {
  return payload?.gate !== undefined && [payload.run.id, consumedBy?.run].includes(run.id)
}

/**
 * A job that waits for its approval is red, so a careless re-run, or `if: always()`, could skip the gate. If this run filed a gate's record for
 * the environment, or took one, the newest of each service must have been consumed in this very attempt. `timelines` are of one environment.
 */
export function gateStanding(
  timelines: readonly DeploymentTimeline[],
  run: { readonly id: number; readonly attempt: number },
): GateStanding {
  const gates = timelines.filter((timeline) => isGateOf(timeline, run)).sort(newestFirst)
  const newest = new Map(gates.toReversed().map((timeline) => [timeline.payload?.service, timeline]))
  const closed = [...newest.values()].find(
    ({ consumedBy }) => consumedBy?.run !== run.id || consumedBy.attempt !== run.attempt,
  )
  if (closed === undefined) return { allowed: true }
  const { outcome, events } = closed
  const url = events.findLast((event) => event.phase === 'waiting' && event.url !== '')?.url ?? ''
  return { allowed: false, why: outcome === 'waiting' ? 'gate-waiting' : 'gate-not-consumed', url }
}

function newestFirst(one: DeploymentTimeline, other: DeploymentTimeline): number {
  const [first, second] = [one.record.deployment, other.record.deployment]
  return second.createdAt.getTime() - first.createdAt.getTime() || second.id - first.id
}
