import { withoutEchoes } from '../../ledger/echo.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import { fitsAny, fitsName } from './names.ts'

/** One environment, for one service. */
export interface EnvironmentService {
  readonly environment: string
  /** '' if the repository deploys only one thing. */
  readonly service: string
  /** Newest first. */
  readonly timelines: readonly DeploymentTimeline[]
}

/** The places of the deployments: first those of `first`, then by their last deployment. */
export function environmentServices(
  timelines: readonly DeploymentTimeline[],
  first: string,
): readonly EnvironmentService[] {
  const byEnvironment = Map.groupBy(withoutEchoes(timelines), ({ record }) => record.deployment.environment)
  const places = [...byEnvironment].flatMap(([environment, same]) => splitServices(environment, same))
  const last = ({ timelines: [newest] }: EnvironmentService) => newest?.record.deployment.createdAt.getTime() ?? 0
  const services = Map.groupBy(
    places.sort((one, other) => last(other) - last(one)),
    ({ environment }) => environment,
  )
  const isFirst = (name: string) => fitsName(first, name)
  const ordered = [...services]
  return [true, false].flatMap((wanted) => ordered.flatMap(([name, same]) => (isFirst(name) === wanted ? same : [])))
}

/** The places of one service joined under that name; the same list if there is nothing to join. */
export function joinPlaces<Place extends EnvironmentService>(
  places: readonly Place[],
  environment: string,
): readonly Place[] | readonly EnvironmentService[] {
  if (new Set(places.map((place) => place.environment)).size < 2) return places
  const services = new Set(places.map(({ service }) => service))
  const named = [...services].filter((service) => service !== '')
  // As within one environment: deployments without a service belong to the only one.
  const nameOf = ({ service }: Place) => (named.length === 1 ? (named[0] ?? '') : service)
  return [...Map.groupBy(places, nameOf)].map(([service, same]) => ({
    environment,
    service,
    timelines: newestFirst(same.flatMap(({ timelines }) => timelines)),
  }))
}

/** The default environment for the metrics. */
export function chooseEnvironment(timelines: readonly DeploymentTimeline[], named: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const { record } of timelines) {
    const { environment } = record.deployment
    counts.set(environment, (counts.get(environment) ?? 0) + 1)
  }
  if (counts.has('production') && (named.length === 0 || fitsAny(named, 'production'))) return 'production'
  const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
  return named[0] ?? most ?? 'production'
}

/** Deployments without a service are foreign, or from a time with only one. */
function splitServices(environment: string, timelines: readonly DeploymentTimeline[]): readonly EnvironmentService[] {
  const byService = Map.groupBy(timelines, ({ payload }) => payload?.service ?? '')
  const named = [...byService.keys()].filter((service) => service !== '')
  if (named.length === 1) return [{ environment, service: named[0] ?? '', timelines: newestFirst(timelines) }]
  return [...byService].map(([service, same]) => ({ environment, service, timelines: newestFirst(same) }))
}

function newestFirst(timelines: readonly DeploymentTimeline[]): readonly DeploymentTimeline[] {
  return timelines.toSorted(
    ({ record: { deployment: one } }, { record: { deployment: other } }) =>
      other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id,
  )
}
