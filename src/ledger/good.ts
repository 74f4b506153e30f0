import { type DeploymentEvent, type DeploymentTimeline, isFailure, isSuccess } from './timeline.ts'

/** What must not be the target of a rollback. */
export interface Quarantine {
  readonly currentSha: string
  /** Shas that failed, in addition to those in the ledger. */
  readonly quarantined?: readonly string[]
}

/**
 * The newest deployment whose last state is a success, with another sha than the current one and without a failure after its last success. A
 * verified rollback counts with the sha that it restored. All lives are of one environment and service.
 */
export function lastKnownGood(
  timelines: readonly DeploymentTimeline[],
  { currentSha, quarantined = [] }: Quarantine,
): DeploymentTimeline | undefined {
  const unwanted = new Set([currentSha, ...quarantined, ...quarantinedShas(timelines)])
  return newestOf(
    timelines.filter((timeline) => timeline.outcome === 'verified' && !unwanted.has(timeline.record.deployment.sha)),
  )
}

/** The shas with a failed deployment after their last success. */
export function quarantinedShas(timelines: readonly DeploymentTimeline[]): ReadonlySet<string> {
  const good = lastTimes(timelines, isSuccess)
  const bad = lastTimes(timelines, isFailure)
  return new Set([...bad].filter(([sha, at]) => at > (good.get(sha) ?? 0)).map(([sha]) => sha))
}

/** The time of the newest state of each sha, in milliseconds of the clock. */
function lastTimes(
  timelines: readonly DeploymentTimeline[],
  says: (event: DeploymentEvent) => boolean,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { record, events } of timelines) {
    const at = events.findLast(says)?.at.getTime() ?? 0
    const { sha } = record.deployment
    if (at > (times.get(sha) ?? 0)) times.set(sha, at)
  }
  return times
}

/** What runs now and is good: the deployment or rollback that was verified last. */
export function live(timelines: readonly DeploymentTimeline[]): DeploymentTimeline | undefined {
  return newestOf(timelines.filter(({ outcome }) => outcome === 'verified'))
}

/** The maximum number of failures that are reported as over at once. */
const mostOver = 20

/**
 * The deployments whose failure ended when `by` was verified, oldest first: there was no success of any version in between, and it was Slipway
 * that recorded the failure. `by` itself is one of them if it failed before.
 */
export function failuresOver(
  timelines: readonly DeploymentTimeline[],
  by: DeploymentTimeline,
): readonly DeploymentTimeline[] {
  const idOf = ({ record }: DeploymentTimeline) => record.deployment.id
  const others = timelines.filter((timeline) => idOf(timeline) !== idOf(by))
  const own = by.events.slice(0, by.events.findLastIndex(isSuccess)).filter(isSuccess)
  const successes = [...others.flatMap(({ events }) => events.filter(isSuccess)), ...own].map(({ at }) => at)
  return [...others, by]
    .filter(({ isRollback, failedAt, events }) => {
      const isOurs = events.some((event) => isFailure(event) && event.phase !== event.state)
      return !isRollback && isOurs && failedAt !== undefined && successes.every((at) => at < failedAt)
    })
    .toSorted((one, other) => idOf(one) - idOf(other))
    .slice(-mostOver)
}

/**
 * What has the traffic now, good or not: a deployment that failed and was not rolled back still has it. Undefined if everything was taken down.
 */
export function serving(timelines: readonly DeploymentTimeline[]): DeploymentTimeline | undefined {
  const undone = new Set(
    timelines.flatMap((timeline) => (timeline.outcome === 'verified' ? (timeline.payload?.rollbackOf ?? []) : [])),
  )
  return newestOf(
    timelines.filter(({ record, liveAt, outcome, events }) => {
      const isDown = outcome === 'restored' || events.at(-1)?.state === 'inactive'
      return liveAt !== undefined && !isDown && !undone.has(record.deployment.id)
    }),
  )
}

/** By the time it went live, not by the time it was filed: while a deployment waits for approval, others may go live. */
function newestOf(timelines: readonly DeploymentTimeline[]): DeploymentTimeline | undefined {
  const time = ({ verifiedAt, liveAt }: DeploymentTimeline) => (verifiedAt ?? liveAt)?.getTime() ?? 0
  return timelines.reduce<DeploymentTimeline | undefined>((newest, timeline) => {
    if (newest === undefined) return timeline
    const later = time(timeline) - time(newest) || timeline.record.deployment.id - newest.record.deployment.id
    return later > 0 ? timeline : newest
  }, undefined)
}
