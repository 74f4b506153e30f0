import { withoutEchoes } from '../ledger/echo.ts'
import type { Life } from '../ledger/life.ts'

/** One environment, for one service. */
export interface Place {
  readonly environment: string
  /** '' where the repository deploys one thing. */
  readonly service: string
  /** Newest first. */
  readonly lives: readonly Life[]
}

/** The places that the deployments are of: those of `first` first, then those of the environment that was deployed to last. */
export function placesOf(lives: readonly Life[], first: string): readonly Place[] {
  const byEnvironment = Map.groupBy(withoutEchoes(lives), ({ record }) => record.deployment.environment)
  const places = [...byEnvironment].flatMap(([environment, same]) => splitServices(environment, same))
  const last = ({ lives: [newest] }: Place) => newest?.record.deployment.createdAt.getTime() ?? 0
  const services = Map.groupBy(
    places.sort((one, other) => last(other) - last(one)),
    ({ environment }) => environment,
  )
  return [...(services.get(first) ?? []), ...[...services].flatMap(([name, same]) => (name === first ? [] : same))]
}

/** The environment that the metrics are of, where no input says it. */
export function chooseEnvironment(lives: readonly Life[], named: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const { record } of lives) {
    const { environment } = record.deployment
    counts.set(environment, (counts.get(environment) ?? 0) + 1)
  }
  if (counts.has('production') && (named.length === 0 || named.includes('production'))) return 'production'
  const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
  return named[0] ?? most ?? 'production'
}

/** Deployments without a service are those of others, or of a time before there were several. */
function splitServices(environment: string, lives: readonly Life[]): readonly Place[] {
  const byService = Map.groupBy(lives, ({ payload }) => payload?.service ?? '')
  const named = [...byService.keys()].filter((service) => service !== '')
  if (named.length === 1) return [{ environment, service: named[0] ?? '', lives: newestFirst(lives) }]
  return [...byService].map(([service, same]) => ({ environment, service, lives: newestFirst(same) }))
}

function newestFirst(lives: readonly Life[]): readonly Life[] {
  return lives.toSorted(
    ({ record: { deployment: one } }, { record: { deployment: other } }) =>
      other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id,
  )
}
