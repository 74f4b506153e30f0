/** Releases that go well and releases that go wrong, as a service whose every answer follows from a seed and the time. */
import type { HttpResponse, SendRequest } from '../../src/network/ask.ts'

/** How a release is bad; undefined for a good one. */
export const badnesses = [
  'error-pages',
  'slow',
  'flaky',
  'old-version-stays',
  'old-version-then-error-pages',
  'half-the-replicas-old',
  'half-the-replicas-broken',
  'leaking',
] as const
export type Badness = (typeof badnesses)[number]

export interface Release {
  readonly badness: Badness | undefined
  /** Of all requests, whatever the release: those that some proxy answers with 502, and those that get lost. */
  readonly wrong: number
  readonly lost: number
  /** For each replica: milliseconds from the start to the new version. Between old and new it takes no connections. */
  readonly switched: readonly number[]
  readonly downtime: number
  /** `flaky`: how many of the new version's answers are error pages. */
  readonly rate: number
  /** `slow`: milliseconds more; `leaking`: milliseconds from the start to the trouble. */
  readonly delay: number
}

/** What every release has to live with: no more than so many requests go wrong, and no more get lost, by themselves. */
export const mostWrong = 0.05
export const mostLost = 0.05
/** A flaky release is one of which at least so many answers are error pages. */
export const leastFlaky = 0.5

const replicas = 4
/** Milliseconds: the longest roll-out of a good release; the checks have 120,000 for it. */
const longestRollout = 75_000
/** Milliseconds: how long after the roll-out a leak shows at the latest, in a bake of a minute; what shows after the bake, no bake finds. */
const latestLeak = 30_000

/** The release of a seed's chance. */
export function releaseOf(badness: Badness | undefined, random: () => number): Release {
  const between = (from: number, to: number) => from + random() * (to - from)
  const rollout = between(0, longestRollout)
  const stuck = (index: number) =>
    badness === 'old-version-stays' || (badness === 'half-the-replicas-old' && index % 2 === 1)
  return {
    badness,
    wrong: between(0, mostWrong),
    lost: between(0, mostLost),
    switched: Array.from({ length: replicas }, (_, index) =>
      stuck(index) ? Number.POSITIVE_INFINITY : (rollout * (index + 1)) / replicas,
    ),
    downtime: between(0, 5_000),
    rate: between(leastFlaky, 1),
    delay: badness === 'slow' ? between(450, 2_000) : rollout + between(0, latestLeak),
  }
}

/** The service, as it answers while the release is rolled out at `start`. */
export function serve(
  release: Release,
  start: number,
  time: { readonly now: number; readonly sleep: (milliseconds: number) => Promise<void> },
  random: () => number,
): SendRequest {
  return async () => {
    const since = time.now - start
    const index = Math.floor(random() * release.switched.length)
    const switched = release.switched[index] ?? 0
    const latency = 20 + 100 * random() ** 2 + (random() < 0.005 ? 800 : 0)
    if (random() < release.lost) {
      await time.sleep(latency)
      throw new Error('connection reset')
    }
    if (random() < release.wrong) return await answer(502, '', latency)
    if (since < switched) return await answer(200, 'v1', latency)
    if (since < switched + release.downtime) throw new Error('connection refused')
    return await answer(...fromNew(release, index, since, latency))
  }

  async function answer(status: number, version: string, milliseconds: number): Promise<HttpResponse> {
    await time.sleep(milliseconds)
    const body = JSON.stringify({ version })
    const rest = { headers: new Map(), cookies: [], trailers: new Map(), bytes: Buffer.from(body), isLate: false }
    return { status, body, ...rest, isWhole: true, milliseconds }
  }

  function fromNew(
    { badness, rate, delay }: Release,
    index: number,
    since: number,
    latency: number,
  ): [number, string, number] {
    const isBroken =
      badness === 'error-pages' ||
      badness === 'old-version-then-error-pages' ||
      (badness === 'half-the-replicas-broken' && index % 2 === 1) ||
      (badness === 'flaky' && random() < rate)
    if (isBroken) return [500, 'v2', latency]
    if (badness === 'slow') return [200, 'v2', latency + delay]
    // It gets slower, and in the end it only says that it cannot any more.
    if (badness === 'leaking' && since > delay)
      return since > delay + 90_000 ? [503, 'v2', latency] : [200, 'v2', latency + (since - delay) / 50]
    return [200, 'v2', latency]
  }
}
