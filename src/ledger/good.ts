import { type Event, isFailure, isSuccess, type Life } from './life.ts'

/** What must not be the target of a rollback. */
export interface Unwanted {
  readonly currentSha: string
  /** Shas that failed, beside those of which the ledger itself knows. */
  readonly quarantined?: readonly string[]
}

/**
 * The newest deployment whose last word is a success, of another sha than the current one, and of none that failed after its last
 * success. A rollback that was verified counts with the sha that it restored. All lives are of one environment and service.
 */
export function lastKnownGood(lives: readonly Life[], { currentSha, quarantined = [] }: Unwanted): Life | undefined {
  const unwanted = new Set([currentSha, ...quarantined, ...quarantinedShas(lives)])
  return newestOf(lives.filter((life) => life.outcome === 'verified' && !unwanted.has(life.record.deployment.sha)))
}

/** The shas with a failed deployment after their last success. */
export function quarantinedShas(lives: readonly Life[]): ReadonlySet<string> {
  const good = lastTimes(lives, isSuccess)
  const bad = lastTimes(lives, isFailure)
  return new Set([...bad].filter(([sha, at]) => at > (good.get(sha) ?? 0)).map(([sha]) => sha))
}

/** When something was last said of each sha, in milliseconds of the clock. */
function lastTimes(lives: readonly Life[], says: (event: Event) => boolean): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { record, events } of lives) {
    const at = events.findLast(says)?.at.getTime() ?? 0
    const { sha } = record.deployment
    if (at > (times.get(sha) ?? 0)) times.set(sha, at)
  }
  return times
}

/** What runs now and is good: the deployment or rollback that was verified last. */
export function live(lives: readonly Life[]): Life | undefined {
  return newestOf(lives.filter(({ outcome }) => outcome === 'verified'))
}

/** What has the traffic now, good or not: one that failed and was not taken back has it still. Undefined where all was taken down. */
export function serving(lives: readonly Life[]): Life | undefined {
  const undone = new Set(lives.flatMap((life) => (life.outcome === 'verified' ? (life.payload?.rollbackOf ?? []) : [])))
  return newestOf(
    lives.filter(({ record, liveAt, outcome, events }) => {
      const isDown = outcome === 'restored' || events.at(-1)?.state === 'inactive'
      return liveAt !== undefined && !isDown && !undone.has(record.deployment.id)
    }),
  )
}

/** By the time it went live, not by the time it was filed: a deployment may wait for its approval while others pass. */
function newestOf(lives: readonly Life[]): Life | undefined {
  const time = ({ verifiedAt, liveAt }: Life) => (verifiedAt ?? liveAt)?.getTime() ?? 0
  return lives.reduce<Life | undefined>((newest, life) => {
    if (newest === undefined) return life
    const later = time(life) - time(newest) || life.record.deployment.id - newest.record.deployment.id
    return later > 0 ? life : newest
  }, undefined)
}
