import type { Commit } from './commit.ts'

/** Those of `commits` that none of `tips` reaches, in the same order. Parents outside of `commits` end the walk. */
export function withoutReachable(commits: readonly Commit[], tips: readonly string[]): readonly Commit[] {
  const reached = reachable(commits, tips)
  return reached.size === 0 ? commits : commits.filter(({ sha }) => !reached.has(sha))
}

/** The shas among `commits` that one of `tips` reaches, the tips included. */
export function reachable(commits: readonly Commit[], tips: readonly string[]): ReadonlySet<string> {
  const parents = new Map(commits.map(({ sha, parents }) => [sha, parents]))
  const reached = new Set<string>()
  const waiting = [...tips]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const next = parents.get(sha)
    if (next === undefined || reached.has(sha)) continue
    reached.add(sha)
    waiting.push(...next)
  }
  return reached
}

/** A range by the places that its commits have in it; `heights` are those of `heightsOf`. */
export interface Graph {
  readonly commits: readonly Commit[]
  readonly places: ReadonlyMap<string, number>
  readonly heights: Uint32Array
}

/** The place of each commit in its range, by sha. */
export function placesOf(commits: readonly Commit[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let place = 0; place < commits.length; place += 1) places.set(commits[place]?.sha ?? '', place)
  return places
}

/** How many commits stand on top of each other from a root of the range up to each commit: always more than below any of its parents. */
export function heightsOf(commits: readonly Commit[], places: ReadonlyMap<string, number>): Uint32Array {
  const heights = new Uint32Array(commits.length)
  const waiting: number[] = []
  // parents mostly stand behind their children: from the end on, they are known when they are asked for
  for (let place = commits.length - 1; place >= 0; place -= 1) {
    waiting.push(place)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const open: number[] | undefined = raise(next, commits, places, heights)
      if (open) waiting.push(next, ...open)
    }
  }
  return heights
}

/** Sets the height of one commit, or gives the places of the parents whose heights it still needs. */
function raise(
  place: number,
  commits: readonly Commit[],
  places: ReadonlyMap<string, number>,
  heights: Uint32Array,
): number[] | undefined {
  let height = 1
  let open: number[] | undefined
  for (const parent of commits[place]?.parents ?? []) {
    const at = places.get(parent)
    const below = at === undefined ? 0 : (heights[at] ?? 0)
    if (at !== undefined && below === 0) open = [...(open ?? []), at]
    if (below >= height) height = below + 1
  }
  if (open === undefined) heights[place] = height
  return open
}

/**
 * The commits that `starts` reach and `except` do not, those given included. Walks from the highest commit down and ends where `except` have
 * reached all that is left, so that the merge of a short branch costs a few steps in a history of any length.
 */
export function reachedOnlyBy(
  starts: readonly string[],
  except: readonly string[],
  { commits, places, heights }: Graph,
): readonly string[] {
  const isExcept = new Map<number, boolean>()
  const waiting: number[] = []
  let wanted = 0
  const reach = (sha: string, marked: boolean): void => {
    const place = places.get(sha)
    if (place === undefined) return
    const before = isExcept.get(place)
    isExcept.set(place, marked || before === true)
    if (before === undefined) insert(waiting, place, heights)
    if (before === undefined && !marked) wanted += 1
    if (before === false && marked) wanted -= 1
  }
  for (const sha of except) reach(sha, true)
  for (const sha of starts) reach(sha, false)
  const found: string[] = []
  for (let place = waiting.pop(); wanted > 0 && place !== undefined; place = waiting.pop()) {
    const marked = isExcept.get(place) === true
    const { sha = '', parents = [] } = commits[place] ?? {}
    if (!marked) wanted -= 1
    if (!marked) found.push(sha)
    for (const parent of parents) reach(parent, marked)
  }
  return found
}

/** Keeps `waiting` in the order of heights, the highest at its end. */
function insert(waiting: number[], place: number, heights: Uint32Array): void {
  const height = heights[place] ?? 0
  let at = waiting.length
  while (at > 0 && (heights[waiting[at - 1] ?? 0] ?? 0) > height) at -= 1
  waiting.splice(at, 0, place)
}
