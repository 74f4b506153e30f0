import type { Facts } from '../../src/deployment-history/facts.ts'
import { type Inputs, readInputs } from '../../src/deployment-history/inputs.ts'
import { placesOf } from '../../src/deployment-history/places.ts'
import type { Range } from '../../src/deployment-history/range.ts'
import { type Story, tell } from '../../src/deployment-history/tell.ts'
import { foldReleases } from '../../src/dora/release.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'
import { testHost } from '../support/host.ts'

/** The facts of some deployments to `production`, ten days after the scene's beginning. */
export function factsOf(
  sketches: readonly Sketch[],
  more: Partial<Facts> = {},
  ranges = new Map<string, Range>(),
): Facts {
  const now = minute(10 * 24 * 60)
  const places = placesOf(sketches.map(lifeOf), 'production')
  return {
    repository: 'https://github.com/octo/demo',
    now,
    window: { from: minute(0), to: now },
    metricsEnvironment: 'production',
    places: places.map((place) => ({ ...place, releases: foldReleases(place.lives), ranges })),
    pulls: new Map(),
    versions: new Map(),
    apart: new Map(),
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
export async function storyOf(facts: Facts): Promise<Story> {
  return tell({ ...(await inputsOf()), minimum: 1 }, facts)
}
