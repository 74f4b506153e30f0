import { type Levels, levelsOf } from '../dora/levels.ts'
import { type Change, type Dora, measure, type Window } from '../dora/measure.ts'
import { foldReleases } from '../dora/release.ts'
import { serving } from '../ledger/good.ts'
import type { Life } from '../ledger/life.ts'
import { type Brought, broughtOf } from './brought.ts'
import type { Facts, PlaceFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'

/** One deployment, as it is told. */
export interface Entry {
  readonly life: Life
  /** '' where none is known. */
  readonly version: string
  /** When it went live; else when it began, or was filed. */
  readonly at: Date
  /** A login; '' where nobody is known any more. */
  readonly by: string
  /** From its beginning to what became of it. */
  readonly seconds: number | undefined
  /** What it takes back; undefined for what is no rollback, `id` 0 where a rollback does not say of what. */
  readonly rollbackOf: { readonly id: number; readonly version: string } | undefined
  /** Another deployment of the same sha told already what went in. */
  readonly isRerun: boolean
  /** Undefined where it is not known. */
  readonly brought: Brought | undefined
  /** Its log; '' for none. */
  readonly url: string
}

/** What has the traffic of a place. */
export interface Live extends Entry {
  /** In commits, against what is live in the metrics environment; undefined there, and where it is not known. */
  readonly apart: { readonly ahead: number; readonly behind: number } | undefined
}

/** One environment and service, as it is told. */
export interface PlaceStory {
  readonly environment: string
  readonly service: string
  readonly live: Live | undefined
  /** Those of the window, newest first. */
  readonly entries: readonly Entry[]
}

/** Everything that is told. */
export interface Story {
  readonly repository: string
  readonly now: Date
  readonly window: Window
  readonly metricsEnvironment: string
  readonly places: readonly PlaceStory[]
  /** Undefined where several services share the environment and none was named. */
  readonly dora: Dora | undefined
  readonly levels: Levels | undefined
  readonly reason: 'measured' | 'too-few' | 'several-services' | 'no-deployments'
  readonly notices: readonly string[]
}

/** Makes the story of the facts. */
export function tell(inputs: Inputs, facts: Facts): Story {
  const { repository, now, window, metricsEnvironment, places, notices } = facts
  const brought = places.map(
    ({ ranges }) => new Map([...ranges].map(([sha, range]) => [sha, broughtOf(range, facts.pulls)])),
  )
  const measured = places.flatMap((place, index) =>
    place.environment === metricsEnvironment ? [{ place, brought: brought[index] ?? new Map<string, Brought>() }] : [],
  )
  const [only, ...others] = measured
  const changes = new Map<string, readonly Change[]>(
    [...(only?.brought ?? [])].map(([sha, each]) => [sha, each.changes]),
  )
  const { start, minimum } = inputs
  const dora =
    others.length > 0 ? undefined : measure({ lives: only?.place.lives ?? [], changes, window, start, minimum })
  return {
    repository,
    now,
    window,
    metricsEnvironment,
    places: places.map((place, index) => placeStory(place, brought[index] ?? new Map(), facts)),
    dora,
    levels: dora !== undefined && inputs.levels === '2024' ? levelsOf(dora) : undefined,
    reason: places.length === 0 ? 'no-deployments' : dora === undefined ? 'several-services' : reasonOf(dora),
    notices,
  }
}

function reasonOf({ frequency, failRate, leadTime }: Dora): Story['reason'] {
  const values = [frequency.perDay, failRate.value, leadTime.median]
  return values.every((value) => value === undefined) ? 'too-few' : 'measured'
}

function placeStory(place: PlaceFacts, brought: ReadonlyMap<string, Brought>, facts: Facts): PlaceStory {
  const { environment, service, lives } = place
  const told = firstOfEach(lives)
  const byId = new Map(lives.map((life) => [life.record.deployment.id, life]))
  const entryOf = (life: Life): Entry => {
    const { deployment } = life.record
    const isFirst = told.has(deployment.id)
    return {
      life,
      version: versionOf(life, facts),
      at: momentOf(life),
      by: life.payload?.actor.login || deployment.creator.login,
      seconds: secondsOf(life),
      rollbackOf: rollbackOf(life, byId, facts),
      isRerun: !isFirst && !life.isRollback && life.startedAt !== undefined,
      brought: isFirst ? brought.get(deployment.sha) : undefined,
      url: life.events.findLast(({ url }) => url !== '')?.url ?? '',
    }
  }
  const live = serving(lives)
  const recent = lives.map(entryOf).filter(({ at }) => at >= facts.window.from)
  return {
    environment,
    service,
    live: live && { ...entryOf(live), apart: facts.apart.get(live.record.deployment.sha) },
    entries: recent.sort((one, other) => other.at.getTime() - one.at.getTime() || idOf(other) - idOf(one)),
  }
}

/** The deployment of each sha that tells what went in: the first. */
function firstOfEach(lives: readonly Life[]): ReadonlySet<number> {
  return new Set(foldReleases(lives).flatMap(({ lives: [first] }) => first?.record.deployment.id ?? []))
}

function versionOf({ version, record }: Life, { versions }: Facts): string {
  return version || (versions.get(record.deployment.sha) ?? '')
}

function momentOf({ liveAt, startedAt, record }: Life): Date {
  return liveAt ?? startedAt ?? record.deployment.createdAt
}

function secondsOf({ startedAt, settledAt }: Life): number | undefined {
  if (startedAt === undefined || settledAt === undefined) return undefined
  return Math.max(0, settledAt.getTime() - startedAt.getTime()) / 1000
}

function rollbackOf(life: Life, byId: ReadonlyMap<number, Life>, facts: Facts): Entry['rollbackOf'] {
  const id = life.payload?.rollbackOf
  if (!life.isRollback) return undefined
  const taken = id === undefined ? undefined : byId.get(id)
  return { id: id ?? 0, version: taken === undefined ? '' : versionOf(taken, facts) }
}

function idOf({ life }: Entry): number {
  return life.record.deployment.id
}
