import type { DeploymentFailure, Incident } from '../../dora/failure.ts'
import { type Levels, levelsOf } from '../../dora/levels.ts'
import { type Change, type Dora, measurer, type Window } from '../../dora/measure.ts'
import { foldReleases } from '../../dora/release.ts'
import { type Trend, trendOf } from '../../dora/trend.ts'
import { serving } from '../../ledger/good.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { EnvironmentFacts, HistoryFacts } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { type IncludedChanges, includedChanges } from '../read/included.ts'
import { fitsName } from '../read/names.ts'

/** One deployment in the report. */
export interface HistoryEntry {
  readonly timeline: DeploymentTimeline
  /** '' if it is unknown. */
  readonly version: string
  /** When it went live; otherwise when it began or was created. */
  readonly at: Date
  /** A login; '' if it is unknown. */
  readonly by: string
  /** From its beginning to its outcome. */
  readonly seconds: number | undefined
  /** What it rolls back; undefined if it is not a rollback, `id` 0 if it is unknown. */
  readonly rollbackOf: { readonly id: number; readonly version: string } | undefined
  /** The changes are already shown with another deployment of the same sha. */
  readonly isRerun: boolean
  /** Undefined if it is unknown. */
  readonly changes: IncludedChanges | undefined
  /** It was good at first, and then needed a rollback, a hotfix or an incident. */
  readonly failedLater: boolean
  /** Its incidents. */
  readonly incidents: readonly Incident[]
  /** Its log; '' for none. */
  readonly url: string
}

/** The live version of a place. */
export interface LiveVersion extends HistoryEntry {
  /** Distance in commits from the live version of the metrics environment; undefined there, and if it is unknown. */
  readonly divergence: { readonly ahead: number; readonly behind: number } | undefined
}

/** One environment and service in the report. */
export interface EnvironmentHistory {
  readonly environment: string
  readonly service: string
  /** Whether the metrics are about it, alone or with others. */
  readonly isMeasured: boolean
  readonly live: LiveVersion | undefined
  /** Those of the window, newest first. */
  readonly entries: readonly HistoryEntry[]
}

/** Everything in the report. */
export interface DeploymentHistory {
  readonly repository: string
  readonly now: Date
  readonly window: Window
  readonly metricsEnvironment: string
  readonly places: readonly EnvironmentHistory[]
  /** Undefined if several services share the environment and none was named. */
  readonly dora: Dora | undefined
  /** Of the same; undefined without metrics. */
  readonly trend: Trend | undefined
  readonly levels: Levels | undefined
  readonly reason: 'measured' | 'too-few' | 'several-services' | 'no-deployments'
  readonly notices: readonly string[]
}

/** Builds the report from the facts. */
export function buildHistory(inputs: Inputs, facts: HistoryFacts): DeploymentHistory {
  const { repository, now, window, metricsEnvironment, places, measured, incidents, notices } = facts
  const included = (ranges: EnvironmentFacts['ranges']) =>
    new Map([...ranges].map(([sha, range]) => [sha, includedChanges(range, facts.pulls)]))
  const [only, ...others] = measured
  const changes = new Map<string, readonly Change[]>(
    [...included(only?.ranges ?? new Map())].map(([sha, each]) => [sha, each.changes]),
  )
  const { start, minimum } = inputs
  const measureWindow = measurer({ timelines: only?.timelines ?? [], changes, incidents, start, minimum })
  const dora = others.length > 0 ? undefined : measureWindow(window)
  const failures = failuresByDeployment(dora)
  return {
    repository,
    now,
    window,
    metricsEnvironment,
    places: places.map((place) => placeStory(place, included(place.ranges), { facts, failures })),
    dora,
    trend: dora && trendOf(measureWindow, window),
    levels: dora !== undefined && inputs.levels === '2024' ? levelsOf(dora) : undefined,
    reason: places.length === 0 ? 'no-deployments' : dora === undefined ? 'several-services' : reasonOf(dora),
    notices,
  }
}

function reasonOf({ frequency, failRate, leadTime }: Dora): DeploymentHistory['reason'] {
  const values = [frequency.perDay, failRate.value, leadTime.median]
  return values.every((value) => value === undefined) ? 'too-few' : 'measured'
}

type Failures = ReadonlyMap<number, DeploymentFailure>

/** Of the metrics environment, so that the history shows what the metrics count. */
function failuresByDeployment(dora: Dora | undefined): Failures {
  const failures = dora?.samples.failures ?? []
  return new Map(
    failures.flatMap((failure) =>
      failure.release.timelines.map(({ record }) => [record.deployment.id, failure] as const),
    ),
  )
}

const nothingNew: IncludedChanges = { pulls: [], commits: [], changes: [], isWhole: true }

function placeStory(
  place: EnvironmentFacts,
  included: ReadonlyMap<string, IncludedChanges>,
  { facts, failures }: { readonly facts: HistoryFacts; readonly failures: Failures },
): EnvironmentHistory {
  const { environment, service, timelines } = place
  const first = firstOfEach(timelines)
  const byId = new Map(timelines.map((timeline) => [timeline.record.deployment.id, timeline]))
  const entryOf = (timeline: DeploymentTimeline): HistoryEntry => {
    const { deployment } = timeline.record
    const isFirst = first.get(deployment.id)
    return {
      timeline,
      version: versionOf(timeline, facts),
      at: momentOf(timeline),
      by: timeline.payload?.actor.login || deployment.creator.login,
      seconds: secondsOf(timeline),
      rollbackOf: rollbackOf(timeline, byId, facts),
      isRerun: isFirst === undefined && !timeline.isRollback && timeline.startedAt !== undefined,
      changes: isFirst === false ? nothingNew : isFirst ? included.get(deployment.sha) : undefined,
      failedLater: timeline.outcome === 'verified' && failures.has(deployment.id),
      incidents: failures.get(deployment.id)?.incidents ?? [],
      url: timeline.events.findLast(({ url }) => url !== '')?.url ?? '',
    }
  }
  const live = serving(timelines)
  const recent = timelines.map(entryOf).filter(({ at }) => at >= facts.window.from)
  return {
    environment,
    service,
    isMeasured: fitsName(facts.metricsEnvironment, environment),
    live: live && {
      ...liveEntry(entryOf(live), failures),
      divergence: facts.divergence.get(live.record.deployment.sha),
    },
    entries: recent.sort((one, other) => other.at.getTime() - one.at.getTime() || idOf(other) - idOf(one)),
  }
}

/** The live version is bad only while its failure is not over. */
function liveEntry(entry: HistoryEntry, failures: Failures): HistoryEntry {
  const isOpen = failures.get(idOf(entry))?.recoveredAt === undefined
  return { ...entry, failedLater: entry.failedLater && isOpen }
}

/** The first record of each deployment, which shows the changes and whether its sha is new. */
function firstOfEach(timelines: readonly DeploymentTimeline[]): ReadonlyMap<number, boolean> {
  return new Map(
    foldReleases(timelines).flatMap(({ timelines: [first], isFirst }) =>
      first === undefined ? [] : [[first.record.deployment.id, isFirst] as const],
    ),
  )
}

function versionOf({ version, record }: DeploymentTimeline, { versions }: HistoryFacts): string {
  return version || (versions.get(record.deployment.sha) ?? '')
}

function momentOf({ liveAt, startedAt, record }: DeploymentTimeline): Date {
  return liveAt ?? startedAt ?? record.deployment.createdAt
}

function secondsOf({ startedAt, settledAt }: DeploymentTimeline): number | undefined {
  if (startedAt === undefined || settledAt === undefined) return undefined
  return Math.max(0, settledAt.getTime() - startedAt.getTime()) / 1000
}

function rollbackOf(
  timeline: DeploymentTimeline,
  byId: ReadonlyMap<number, DeploymentTimeline>,
  facts: HistoryFacts,
): HistoryEntry['rollbackOf'] {
  const id = timeline.takesBack
  if (!timeline.isRollback) return undefined
  const taken = id === undefined ? undefined : byId.get(id)
  return { id: id ?? 0, version: taken === undefined ? '' : versionOf(taken, facts) }
}

function idOf({ timeline }: HistoryEntry): number {
  return timeline.record.deployment.id
}
