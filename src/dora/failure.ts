import { isSuccess, type Life } from '../ledger/life.ts'
import { earliest, type Release } from './release.ts'

/** A release that had traffic and needed somebody to step in at once: once, however many incidents came of it. */
export interface Failure {
  readonly release: Release
  /** When it had traffic first. */
  readonly liveAt: Date
  /** The first failed sample; undefined where only the rollback or hotfix tells. */
  readonly detectedAt: Date | undefined
  /** When the environment was well again; undefined while it is not. */
  readonly recoveredAt: Date | undefined
}

/**
 * The change failures among `releases`. One failed where a check failed on it under traffic, a rollback took it back, or a hotfix mended it. It
 * is over with the next thing that was verified: itself, run again; the version before it; or a later one.
 */
export function failuresOf(releases: readonly Release[], lives: readonly Life[]): readonly Failure[] {
  const cures = new Map<number, readonly Life[]>()
  for (const life of lives)
    for (const id of new Set([life.payload?.rollbackOf, life.payload?.hotfixOf]))
      if (id !== undefined && life.startedAt !== undefined) cures.set(id, [...(cures.get(id) ?? []), life])
  return releases.flatMap((release) => {
    const { liveAt, failedAt } = release
    const cured = release.lives.flatMap(({ record }) => cures.get(record.deployment.id) ?? [])
    const since = failedAt ?? earliest(cured.map(({ record }) => record.deployment.createdAt))
    if (liveAt === undefined || since === undefined) return []
    return [{ release, liveAt, detectedAt: failedAt, recoveredAt: recovery(release, liveAt, since, lives) }]
  })
}

function recovery(release: Release, liveAt: Date, since: Date, lives: readonly Life[]): Date | undefined {
  const later = lives.filter((life) => life.liveAt !== undefined && life.liveAt >= liveAt)
  return earliest([
    ...release.lives.map(({ restoredAt }) => restoredAt),
    ...later.map(({ events }) => events.find((event) => isSuccess(event) && event.at > since)?.at),
  ])
}
