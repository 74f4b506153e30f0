import { isGateOf } from './guard.ts'
import type { DeploymentTimeline } from './timeline.ts'

/**
 * The deployments of a service, and what gates filed for `run`: of this service, or if there is none, of all, because a gate need not name one.
 * `timelines` are of one environment.
 */
export function ofService(
  timelines: readonly DeploymentTimeline[],
  service: string,
  run: { readonly id: number } | undefined,
): readonly DeploymentTimeline[] {
  const isOwn = ownBy(timelines, service)
  const gates = run === undefined ? [] : timelines.filter((timeline) => isGateOf(timeline, run))
  const wanted = new Set(gates.some(isOwn) ? [] : gates)
  return timelines.filter((timeline) => isOwn(timeline) || wanted.has(timeline))
}

/**
 * Recognizes the deployments of a service. Those of other tools name no service: the ones before the first record of any service belong to every
 * service, so that a rollback has a target right after Slipway was introduced.
 */
function ownBy(timelines: readonly DeploymentTimeline[], service: string): (timeline: DeploymentTimeline) => boolean {
  const recorded = timelines.filter(({ payload }) => payload !== undefined)
  const first = Math.min(...recorded.map(({ record }) => record.deployment.createdAt.getTime()))
  return ({ payload, record }) =>
    payload === undefined
      ? service === '' || record.deployment.createdAt.getTime() < first
      : payload.service === service
}
