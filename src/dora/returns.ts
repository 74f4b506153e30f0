import type { DeploymentTimeline } from '../ledger/timeline.ts'

/** A deployment, and what had the traffic before it. */
export interface Step {
  readonly timeline: DeploymentTimeline
  readonly before: DeploymentTimeline
  /** Its sha had traffic before that of `before` had any: as far as the deployments show, it is the older one. */
  readonly isOlder: boolean
}

/** Every change of the sha with the traffic, oldest first. All timelines are of one environment and service. */
export function stepsOf(timelines: readonly DeploymentTimeline[]): readonly Step[] {
  /** Each sha and its position in the order in which they first had traffic. */
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

/** Whether a change leads to an ancestor of what was live; undefined if the commits are unknown. */
export type Ancestry = (step: Step) => boolean | undefined

/**
 * A deployment of an ancestor of the live version goes back, whatever tool makes it: it becomes a rollback of what was live. If the commits are
 * unknown, the sha that was live first counts as the ancestor. A deployment that was created before the newer one had traffic only overlapped
 * with it, and was not meant as a rollback.
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
