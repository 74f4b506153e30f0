import { type DeploymentTimeline, isSuccess } from '../ledger/timeline.ts'
import { earliest, type MeasuredRelease } from './release.ts'
import { byTraffic } from './returns.ts'

/** A report by people of a problem in production: an issue with the label that the team uses for it. */
export interface Incident {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly openedAt: Date
  /** Undefined while it is open. */
  readonly closedAt: Date | undefined
  /** The deployment that it names; undefined for an issue that somebody wrote by hand. */
  readonly deployment: number | undefined
}

/** A release that had traffic and needed immediate action: it counts once, however many incidents there were. */
export interface DeploymentFailure {
  readonly release: MeasuredRelease
  /**
   * The start of the problem: when the failed deployment of the release first had traffic, because the release may have been good before it was
   * deployed again. If only an incident shows the failure, when that was opened.
   */
  readonly since: Date
  /** When it was detected: the first failed sample, the incident, or the start of the rollback or hotfix. This moment decides its window. */
  readonly foundAt: Date
  /** The first failed sample; undefined if no check found it. */
  readonly detectedAt: Date | undefined
  /** When the environment was good again; undefined while it is not. */
  readonly recoveredAt: Date | undefined
  readonly incidents: readonly Incident[]
}

/** What is known besides the deployments themselves. */
export interface Evidence {
  readonly timelines: readonly DeploymentTimeline[]
  /** The releases that fix another. */
  readonly hotfixes: readonly MeasuredRelease[]
  readonly incidents: readonly Incident[]
}

/** The rollbacks and hotfixes that were started for deployments, by the ids of those deployments. */
type Cures = ReadonlyMap<number, readonly DeploymentTimeline[]>

/**
 * The change failures among `releases`. A release failed if a check failed on it under traffic, a rollback reverted it, a hotfix fixed it, or an
 * incident was opened while it was live. A release without traffic did not fail. A failure that a check found ends with the next verified
 * deployment: the release itself, run again; the version before it; or a later one. A failure that no check found ends with its fix: a deployment
 * that began earlier and passed the same checks proves nothing.
 */
export function failuresOf(releases: readonly MeasuredRelease[], evidence: Evidence): readonly DeploymentFailure[] {
  const { timelines } = evidence
  const traffic = byTraffic(timelines)
  const cures = curesAmong(evidence, traffic)
  const incidents = Map.groupBy(evidence.incidents, (incident) => subjectOf(incident, traffic))
  return releases.flatMap((release) => {
    const own = release.timelines.flatMap(({ record }) => incidents.get(record.deployment.id) ?? [])
    const found =
      foundByCheck(release, timelines) ?? foundByPeople(release, cures, timelines) ?? foundByIncident(release, own)
    return found === undefined ? [] : [{ ...found, incidents: own }]
  })
}

type Found = Omit<DeploymentFailure, 'incidents'>

function curesAmong({ timelines, hotfixes }: Evidence, traffic: readonly DeploymentTimeline[]): Cures {
  const cures = new Map<number, readonly DeploymentTimeline[]>()
  const add = (id: number | undefined, timeline: DeploymentTimeline) => {
    const known = id === undefined ? undefined : (cures.get(id) ?? [])
    if (id !== undefined && known !== undefined && !known.includes(timeline)) cures.set(id, [...known, timeline])
  }
  for (const timeline of timelines)
    for (const id of [timeline.takesBack, timeline.payload?.hotfixOf])
      if (timeline.startedAt !== undefined) add(id, timeline)
  for (const { timelines: own } of hotfixes) {
    if (own.some(({ payload }) => payload?.hotfixOf !== undefined)) continue
    // It does not say what it fixes, so it fixes what was live before it.
    const first = own.find(({ liveAt }) => liveAt !== undefined)
    const before = first && traffic.slice(0, traffic.indexOf(first)).findLast((each) => !own.includes(each))
    if (first !== undefined) add(before && guiltyOf(before), first)
  }
  return cures
}

/** What was live when it was opened, if it names no deployment. */
function subjectOf({ deployment, openedAt }: Incident, traffic: readonly DeploymentTimeline[]): number | undefined {
  if (deployment !== undefined) return deployment
  const live = traffic.findLast(({ liveAt }) => liveAt !== undefined && liveAt <= openedAt)
  return live && guiltyOf(live)
}

/** After a rollback, the version that was rolled back failed, not the good version that runs again. */
function guiltyOf({ record, isRollback, takesBack }: DeploymentTimeline): number | undefined {
  return isRollback ? takesBack : record.deployment.id
}

function foundByCheck(release: MeasuredRelease, timelines: readonly DeploymentTimeline[]): Found | undefined {
  const { failedAt } = release
  const since = release.timelines.find((timeline) => timeline.failedAt?.getTime() === failedAt?.getTime())?.liveAt
  if (failedAt === undefined || since === undefined) return undefined
  const recoveredAt = recovery(release, since, failedAt, timelines)
  return { release, since, foundAt: failedAt, detectedAt: failedAt, recoveredAt }
}

function foundByPeople(
  release: MeasuredRelease,
  cures: Cures,
  timelines: readonly DeploymentTimeline[],
): Found | undefined {
  const cured = release.timelines.find(({ record, liveAt }) => liveAt !== undefined && cures.has(record.deployment.id))
  const found = release.timelines.flatMap(({ record }) => cures.get(record.deployment.id) ?? [])
  const since = cured?.liveAt ?? release.liveAt
  const foundAt = earliest(found.map(({ record }) => record.deployment.createdAt))
  if (since === undefined || foundAt === undefined) return undefined
  const byCure = earliest(found.map(({ events }) => events.find(isSuccess)?.at))
  // If the fix did not help, a deployment after it may have.
  const begun = timelines.filter(({ record }) => record.deployment.createdAt > foundAt)
  const recoveredAt = byCure ?? recovery(release, since, foundAt, begun)
  return { release, since, foundAt, detectedAt: undefined, recoveredAt }
}

function foundByIncident(release: MeasuredRelease, incidents: readonly Incident[]): Found | undefined {
  const since = earliest(incidents.map(({ openedAt }) => openedAt))
  if (since === undefined || release.liveAt === undefined) return undefined
  const closed = incidents.map(({ closedAt }) => closedAt?.getTime() ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...closed)
  const recoveredAt = last === Number.POSITIVE_INFINITY ? undefined : new Date(last)
  return { release, since, foundAt: since, detectedAt: undefined, recoveredAt }
}

function recovery(
  release: MeasuredRelease,
  liveAt: Date,
  since: Date,
  timelines: readonly DeploymentTimeline[],
): Date | undefined {
  const later = timelines.filter((timeline) => timeline.liveAt !== undefined && timeline.liveAt >= liveAt)
  return earliest([
    ...release.timelines.map(({ restoredAt }) => restoredAt),
    ...later.map((timeline) => successAfter(timeline, since)),
  ])
}

function successAfter({ events }: DeploymentTimeline, since: Date): Date | undefined {
  return events.find((event) => isSuccess(event) && event.at > since)?.at
}
