import type { DeploymentTimeline } from '../ledger/timeline.ts'

/** A deployment with what had the traffic when it got it. */
export interface Step {
  readonly timeline: DeploymentTimeline
  readonly before: DeploymentTimeline
  /** Its sha had traffic before that of `before` had any: the older of the two, as far as the deployments tell. */
  readonly isOlder: boolean
}

/** Every change of the sha that has the traffic, oldest first. All timelines are of one environment and service. */
export function stepsOf(timelines: readonly DeploymentTimeline[]): readonly Step[] {
  /** Each sha with its place in the order in which they first had traffic. */
  const firsts = new Map<string, number>()
  let before: DeploymentTimeline | undefined
  const steps: Step[] = []
  for (const timeline of byTraffic(timelines)) {
    const { sha } = timeline.record.deployment
    const place = firsts.get(sha) ?? firsts.size
    firsts.set(sha, place)
    const former = before?.record.deployment.sha
    if (before !== undefined && former !== undefined && former !== sha)
      steps.push({ timeline, before, isOlder: place < (firsts.get(former) ?? 0) })
    before = timeline
  }
  return steps
}

/** Those that had traffic, in the order in which they got it. */
export function byTraffic(timelines: readonly DeploymentTimeline[]): readonly DeploymentTimeline[] {
  const time = ({ liveAt }: DeploymentTimeline) => liveAt?.getTime() ?? 0
  return timelines
    .filter(({ liveAt }) => liveAt !== undefined)
    .sort((one, other) => time(one) - time(other) || one.record.deployment.id - other.record.deployment.id)
}

/** Whether a step leads to an ancestor of what was live; undefined if the commits are not known. */
export type Ancestry = (step: Step) => boolean | undefined

/**
 * Who deploys an ancestor of what is live goes back, whatever tool it is done with: such a deployment becomes a rollback of what was live.
 * Where the commits are not known, the sha that was live first is taken for the ancestor. One that was made before the newer had traffic
 * only overlapped with it: who made it did not want to go back.
 */
export function markReturns(
  timelines: readonly DeploymentTimeline[],
  isReturn: Ancestry,
): readonly DeploymentTimeline[] {
  const taken = new Map<number, number>()
  for (const step of stepsOf(timelines)) {
    const { timeline, before, isOlder } = step
    if (!timeline.isRollback && isMadeSince(step) && (isReturn(step) ?? isOlder))
      taken.set(timeline.record.deployment.id, before.record.deployment.id)
  }
  return timelines.map((timeline) => {
    const takesBack = taken.get(timeline.record.deployment.id)
    return takesBack === undefined ? timeline : { ...timeline, isRollback: true, takesBack }
  })
}

function isMadeSince({ timeline, before }: Step): boolean {
  return before.liveAt !== undefined && timeline.record.deployment.createdAt > before.liveAt
}
