import type { Level } from '../../dora/levels.ts'
import type { Dora } from '../../dora/measure.ts'
import type { Spread } from '../../dora/spread.ts'
import type { DeploymentHistory, HistoryEntry } from './history.ts'
import { notesOf } from './metrics.ts'

/** What is live, one object for each place that has something. */
export function liveData({ places }: DeploymentHistory) {
  return places.flatMap(({ environment, service, isMeasured, live }) => {
    if (live === undefined) return []
    const { version, timeline, at, by, url, divergence } = live
    const base = isMeasured ? { ahead: 0, behind: 0 } : undefined
    const { ahead = null, behind = null } = divergence ?? base ?? {}
    const { sha } = timeline.record.deployment
    const since = at.toISOString()
    return [
      { environment, service, version, sha, since, by, id: idOf(live), outcome: timeline.outcome, url, ahead, behind },
    ]
  })
}

/** Every deployment of the window, newest first, whatever its place. */
export function historyData({ places }: DeploymentHistory) {
  const all = places.flatMap(({ environment, service, entries }) =>
    entries.map((entry) => ({ environment, service, entry })),
  )
  const newestFirst = all.sort((one, other) => other.entry.at.getTime() - one.entry.at.getTime())
  return newestFirst.map(({ environment, service, entry }) => entryData(environment, service, entry))
}

function entryData(environment: string, service: string, entry: HistoryEntry) {
  const { timeline, version, at, by, seconds, rollbackOf, isRerun, failedLater, incidents, changes, url } = entry
  return {
    id: idOf(entry),
    environment,
    service,
    version,
    sha: timeline.record.deployment.sha,
    at: at.toISOString(),
    by,
    outcome: timeline.outcome,
    'failed-later': failedLater,
    rerun: isRerun,
    rollback: timeline.isRollback,
    'duration-seconds': seconds ?? null,
    'rollback-of': rollbackOf === undefined || rollbackOf.id === 0 ? null : rollbackOf.id,
    pulls: changes?.pulls.map(({ number, title, author }) => ({ number, title, author })) ?? null,
    commits: changes?.commits.map(({ sha, subject, author }) => ({ sha, subject, author })) ?? null,
    incidents: incidents.map(({ number, title, url: address }) => ({ number, title, url: address })),
    url,
  }
}

/** The metrics; null where there is no answer. */
export function doraData({ dora, trend, levels, window, metricsEnvironment }: DeploymentHistory) {
  if (dora === undefined) return null
  const { frequency, failRate, reworkRate, recovery, leadTime, detection, restoration } = dora
  return {
    environment: metricsEnvironment,
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    minimum: dora.minimum,
    'change-lead-time': {
      start: dora.start,
      ...spreadData(leadTime, 'median'),
      undated: leadTime.undated,
      ...levelData(levels?.leadTime),
    },
    'deployment-frequency': {
      value: frequency.perDay ?? null,
      unit: 'per day',
      n: frequency.n,
      'between-seconds': spreadData(frequency.between, 'median'),
      ...levelData(levels?.frequency),
    },
    'failed-deployment-recovery-time': {
      ...spreadData(recovery, 'median'),
      open: recovery.open,
      ...levelData(levels?.recovery),
    },
    'change-fail-rate': {
      value: failRate.value ?? null,
      part: failRate.part,
      n: failRate.n,
      ...levelData(levels?.failRate),
    },
    'deployment-rework-rate': { value: reworkRate.value ?? null, part: reworkRate.part, n: reworkRate.n },
    mttd: spreadData(detection, 'mean'),
    mttr: spreadData(restoration, 'mean'),
    rollbacks: dora.rollbacks,
    notes: notesOf(dora),
    before: trend?.before === undefined ? null : pointData(trend.before),
    trend: (trend?.parts ?? []).map(pointData),
  }
}

/** The metrics of a part of the time, one value each. */
function pointData({ window, leadTime, frequency, recovery, failRate, reworkRate }: Dora) {
  return {
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    deployments: frequency.n,
    failures: failRate.part,
    'change-lead-time-seconds': leadTime.median ?? null,
    'deployment-frequency-per-day': frequency.perDay ?? null,
    'failed-deployment-recovery-time-seconds': recovery.median ?? null,
    'change-fail-rate': failRate.value ?? null,
    'deployment-rework-rate': reworkRate.value ?? null,
  }
}

/** Everything, for the file. */
export function wholeData(history: DeploymentHistory) {
  return {
    repository: history.repository,
    at: history.now.toISOString(),
    live: liveData(history),
    dora: doraData(history),
    history: historyData(history),
    notices: history.notices,
  }
}

/** Seconds. */
function spreadData(spread: Spread, value: 'mean' | 'median') {
  const { n, mean = null, median = null, p90 = null } = spread
  return { value: spread[value] ?? null, unit: 'seconds', n, mean, median, p90 }
}

function levelData(level: Level | undefined) {
  return level === undefined ? {} : { level }
}

/** What was imported has no deployment on GitHub. */
function idOf({ timeline }: HistoryEntry): number | null {
  const { id } = timeline.record.deployment
  return id > 0 ? id : null
}
