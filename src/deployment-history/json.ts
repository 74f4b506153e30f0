import type { Level } from '../dora/levels.ts'
import type { Spread } from '../dora/spread.ts'
import type { Entry, Story } from './tell.ts'

/** What is live, one object for each place that has something. */
export function liveData({ places, metricsEnvironment }: Story) {
  return places.flatMap(({ environment, service, live }) => {
    if (live === undefined) return []
    const { version, life, at, by, url, apart } = live
    const base = environment === metricsEnvironment ? { ahead: 0, behind: 0 } : undefined
    const { ahead = null, behind = null } = apart ?? base ?? {}
    const { sha } = life.record.deployment
    const since = at.toISOString()
    return [
      { environment, service, version, sha, since, by, id: idOf(live), outcome: life.outcome, url, ahead, behind },
    ]
  })
}

/** Every deployment of the window, newest first, whatever its place. */
export function historyData({ places }: Story) {
  const all = places.flatMap(({ environment, service, entries }) =>
    entries.map((entry) => ({ environment, service, entry })),
  )
  const newestFirst = all.sort((one, other) => other.entry.at.getTime() - one.entry.at.getTime())
  return newestFirst.map(({ environment, service, entry }) => entryData(environment, service, entry))
}

function entryData(environment: string, service: string, entry: Entry) {
  const { life, version, at, by, seconds, rollbackOf, isRerun, brought, url } = entry
  return {
    id: idOf(entry),
    environment,
    service,
    version,
    sha: life.record.deployment.sha,
    at: at.toISOString(),
    by,
    outcome: life.outcome,
    rerun: isRerun,
    rollback: life.isRollback,
    'duration-seconds': seconds ?? null,
    'rollback-of': rollbackOf === undefined || rollbackOf.id === 0 ? null : rollbackOf.id,
    pulls: brought?.pulls.map(({ number, title, author }) => ({ number, title, author })) ?? null,
    commits: brought?.commits.map(({ sha, subject, author }) => ({ sha, subject, author })) ?? null,
    url,
  }
}

/** The metrics; null where there is no answer. */
export function doraData({ dora, levels, window, metricsEnvironment }: Story) {
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
  }
}

/** Everything, for the file. */
export function wholeData(story: Story) {
  return {
    repository: story.repository,
    at: story.now.toISOString(),
    live: liveData(story),
    dora: doraData(story),
    history: historyData(story),
    notices: story.notices,
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
function idOf({ life }: Entry): number | null {
  const { id } = life.record.deployment
  return id > 0 ? id : null
}
