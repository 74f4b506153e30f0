import type { HistoryFacts } from '../../src/deployment-history/facts.ts'
import { type Inputs, readInputs } from '../../src/deployment-history/inputs.ts'
import { environmentServices } from '../../src/deployment-history/read/places.ts'
import type { Range } from '../../src/deployment-history/read/range.ts'
import { buildHistory, type DeploymentHistory } from '../../src/deployment-history/view/history.ts'
import { foldReleases } from '../../src/dora/release.ts'
import { markReturns } from '../../src/dora/returns.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'
import { testHost } from '../support/host.ts'

/** The facts of some deployments to `production`, ten days after the scene's beginning. */
export function factsOf(
  sketches: readonly Sketch[],
  more: Partial<HistoryFacts> = {},
  ranges = new Map<string, Range>(),
): HistoryFacts {
  const now = minute(10 * 24 * 60)
  const places = environmentServices(sketches.map(lifeOf), 'production').map((place) => {
    const timelines = markReturns(place.timelines, () => undefined)
    return { ...place, timelines, releases: foldReleases(timelines), ranges }
  })
  return {
    repository: 'https://github.com/octo/demo',
    now,
    window: { from: minute(0), to: now },
    metricsEnvironment: 'production',
    places,
    measured: places.filter(({ environment }) => environment === 'production'),
    incidents: [],
    pulls: new Map(),
    versions: new Map(),
    divergence: new Map(),
    files: new Map(),
    notices: [],
    ...more,
  }
}

/** Inputs as a step gives them. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): Promise<Inputs> {
  return readInputs(testHost(given))
}

/** The story of some facts under the default inputs, every metric from one value on. */
export async function storyOf(facts: HistoryFacts): Promise<DeploymentHistory> {
  return buildHistory({ ...(await inputsOf()), minimum: 1 }, facts)
}
