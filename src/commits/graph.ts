import type { Commit } from './commit.ts'

/** The `commits` that none of `tips` reaches, in the same order. Parents outside `commits` end the walk. */
export function withoutReachable(commits: readonly Commit[], tips: readonly string[]): readonly Commit[] {
  const reached = reachable(commits, tips)
  return reached.size === 0 ? commits : commits.filter(({ sha }) => !reached.has(sha))
}

/** The shas among `commits` that one of `tips` reaches, including the tips. */
export function reachable(commits: readonly Commit[], tips: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  if (tips.length === 0) return reached
  const { places } = indexOf(commits)
  const waiting = [...tips]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const place = places.get(sha)
    if (place === undefined || reached.has(sha)) continue
    reached.add(sha)
    waiting.push(...(commits[place]?.parents ?? []))
  }
  return reached
}

/** The positions of commits in a range. */
export interface Index {
  /** By sha. */
  readonly places: ReadonlyMap<string, number>
  /** Whether each commit comes before all of its parents, which is git's usual order. */
  readonly isOrdered: boolean
}

const indexes = new WeakMap<readonly Commit[], Index>()
/** The commits of a range that may name what they revert. */
const suspects = new WeakMap<readonly Commit[], readonly Commit[]>()

/** Marks a commit that is expected as a parent and has not arrived yet. */
const expected = -1

/** A range that is read commit by commit. Its index is built meanwhile, because git needs longer. */
export class Gathering {
  readonly #commits: Commit[] = []
  readonly #places = new Map<string, number>()
  readonly #suspects: Commit[] = []
  #isOrdered = true
  #open = 0

  /** Adds a commit that was not added before. */
  add(commit: Commit): void {
    for (const parent of commit.parents)
      if ((this.#places.get(parent) ?? expected) !== expected) this.#isOrdered = false
    this.addWalked(commit)
  }

  /** The same for a commit whose parents were expected first, as far as they belong to the range. */
  addWalked(commit: Commit): void {
    const { size } = this.#places
    this.#places.set(commit.sha, this.#commits.length)
    if (this.#places.size === size) this.#open -= 1
    this.#commits.push(commit)
    if (commit.mayRevert) this.#suspects.push(commit)
  }

  /** Undefined for a commit that was not added. */
  parentsOf(sha: string): readonly string[] | undefined {
    const place = this.#places.get(sha) ?? expected
    return place === expected ? undefined : this.#commits[place]?.parents
  }

  /** Expects the parent of a commit that is added next, unless it was added before. */
  expect(sha: string): void {
    const place = this.#places.get(sha)
    if (place !== undefined) {
      if (place !== expected) this.#isOrdered = false
      return
    }
    this.#places.set(sha, expected)
    this.#open += 1
  }

  /** Does not expect it any longer. */
  forget(sha: string): void {
    if (this.#places.get(sha) !== expected) return
    this.#places.delete(sha)
    this.#open -= 1
  }

  /** How many expected commits have not arrived. */
  get open(): number {
    return this.#open
  }

  end(): readonly Commit[] {
    if (this.#open > 0) for (const [sha, place] of this.#places) if (place === expected) this.#places.delete(sha)
    indexes.set(this.#commits, this.index)
    suspects.set(this.#commits, this.#suspects)
    return this.#commits
  }

  get index(): Index {
    return { places: this.#places, isOrdered: this.#isOrdered }
  }
}

/** The index of a range; built once. */
export function indexOf(commits: readonly Commit[]): Index {
  const known = indexes.get(commits)
  if (known) return known
  const gathering = new Gathering()
  for (const commit of commits) gathering.add(commit)
  indexes.set(commits, gathering.index)
  return gathering.index
}

/** The commits that may name what they revert, in the same order; collected while the range was read. */
export function suspectsOf(commits: readonly Commit[]): readonly Commit[] {
  return suspects.get(commits) ?? commits.filter(({ mayRevert }) => mayRevert)
}

/** A range by the positions of its commits; `heights` are those of `heightsOf`. */
export interface Graph {
  readonly commits: readonly Commit[]
  readonly places: ReadonlyMap<string, number>
  readonly heights: Uint32Array
}

/** A number for each commit that is always larger than those of its parents. */
export function heightsOf(commits: readonly Commit[], { places, isOrdered }: Index): Uint32Array {
  const heights = new Uint32Array(commits.length)
  if (isOrdered) return heights.map((_, place) => commits.length - place)
  const waiting: number[] = []
  for (let place = commits.length - 1; place >= 0; place -= 1) {
    waiting.push(place)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const open: number[] | undefined = raise(next, commits, places, heights)
      if (open) waiting.push(next, ...open)
    }
  }
  return heights
}

/** Sets the height of one commit, or returns the positions of the parents whose heights are needed first. */
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
 * The commits that `starts` reach and `except` do not, including the start commits. Walks down from the highest commit and stops when `except` have
 * reached everything that is left. So the merge of a short branch takes a few steps in a history of any length.
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

/** Keeps `waiting` sorted by height, the highest at its end. */
function insert(waiting: number[], place: number, heights: Uint32Array): void {
  const height = heights[place] ?? 0
  let at = waiting.length
  while (at > 0 && (heights[waiting[at - 1] ?? 0] ?? 0) > height) at -= 1
  waiting.splice(at, 0, place)
}
