import { isSuccess, type Life } from '../ledger/life.ts'
import { earliest, type Release } from './release.ts'

/** A release that had traffic and needed somebody to step in at once: once, however many incidents came of it. */
export interface Failure {
  readonly release: Release
  /** When the deployment of it that failed had traffic first: a release may have been well before it was deployed again. */
  readonly liveAt: Date
  /** The first failed sample; undefined where only the rollback or hotfix tells. */
  readonly detectedAt: Date | undefined
  /** When the environment was well again; undefined while it is not. */
  readonly recoveredAt: Date | undefined
}

/** What was done about deployments, by their ids: rollbacks and hotfixes that began. */
type Cures = ReadonlyMap<number, readonly Life[]>

/**
 * The change failures among `releases`. One failed where a check failed on it under traffic, a rollback took it back, or a hotfix mended it.
 * What a check found is over with the next thing that was verified: itself, run again; the version before it; or a later one. What no check
 * found is over with the cure: that something begun before it passed the same checks says nothing.
 */
export function failuresOf(releases: readonly Release[], lives: readonly Life[]): readonly Failure[] {
  const cures = curesAmong(lives)
  return releases.flatMap((release) => foundByCheck(release, lives) ?? foundByPeople(release, cures, lives) ?? [])
}

function curesAmong(lives: readonly Life[]): Cures {
  const cures = new Map<number, readonly Life[]>()
  for (const life of lives)
    for (const id of new Set([life.payload?.rollbackOf, life.payload?.hotfixOf]))
      if (id !== undefined && life.startedAt !== undefined) cures.set(id, [...(cures.get(id) ?? []), life])
  return cures
}

function foundByCheck(release: Release, lives: readonly Life[]): Failure | undefined {
  const { failedAt } = release
  const liveAt = release.lives.find((life) => life.failedAt?.getTime() === failedAt?.getTime())?.liveAt
  if (failedAt === undefined || liveAt === undefined) return undefined
  return { release, liveAt, detectedAt: failedAt, recoveredAt: recovery(release, liveAt, failedAt, lives) }
}

function foundByPeople(release: Release, cures: Cures, lives: readonly Life[]): Failure | undefined {
  const cured = release.lives.find(({ record, liveAt }) => liveAt !== undefined && cures.has(record.deployment.id))
  const found = release.lives.flatMap(({ record }) => cures.get(record.deployment.id) ?? [])
  const liveAt = cured?.liveAt ?? release.liveAt
  const since = earliest(found.map(({ record }) => record.deployment.createdAt))
  if (liveAt === undefined || since === undefined) return undefined
  const byCure = earliest(found.map((life) => successAfter(life, since)))
  // Where the cure did no good, what was begun after it may have.
  const begun = lives.filter(({ record }) => record.deployment.createdAt > since)
  return { release, liveAt, detectedAt: undefined, recoveredAt: byCure ?? recovery(release, liveAt, since, begun) }
}

function recovery(release: Release, liveAt: Date, since: Date, lives: readonly Life[]): Date | undefined {
  const later = lives.filter((life) => life.liveAt !== undefined && life.liveAt >= liveAt)
  return earliest([
    ...release.lives.map(({ restoredAt }) => restoredAt),
    ...later.map((life) => successAfter(life, since)),
  ])
}

function successAfter({ events }: Life, since: Date): Date | undefined {
  return events.find((event) => isSuccess(event) && event.at > since)?.at
}
