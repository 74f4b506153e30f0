import type { Gathering } from '../../commits/graph.ts'

/** How many more commits are read after the last one that could matter, in case of wrong clocks. git itself uses five. */
const slop = 100

/**
 * Decides which commits of a walk by date belong to a range, while git is still walking. For a range, git prints nothing before it has walked all of
 * it. For the tips of both sides it prints each commit at once, and this finds the end of the range by git's own rule (`limit_list` in its
 * revision.c).
 */
export class RangeWalk {
  /** Reached from the other side: commits that arrived, and parents that have not arrived yet. */
  readonly #excluded: Set<string>
  /** Commits of the range, and their parents that have not arrived yet. */
  readonly #gathered: Gathering
  /** Date of the newest commit of the range that arrived last; seconds since 1970. */
  #date = Number.POSITIVE_INFINITY
  #left = slop
  #isMistaken = false

  constructor(head: string, except: readonly string[], gathered: Gathering) {
    this.#excluded = new Set(except)
    this.#gathered = gathered
    if (!this.#excluded.has(head)) gathered.expect(head)
  }

  /** Takes the next commit of the walk. Returns whether it belongs to the range, as far as is known now. */
  take(sha: string, parents: readonly string[], date: number): boolean {
    if (this.#excluded.has(sha)) {
      this.#exclude(parents)
      this.#left = this.#gathered.open > 0 || this.#date <= date ? slop : this.#left - 1
      return false
    }
    for (const parent of parents) if (!this.#excluded.has(parent)) this.#gathered.expect(parent)
    this.#date = date
    this.#left = slop
    return true
  }

  /** Whether no later commit can belong to the range. */
  get isDone(): boolean {
    return this.#left === 0
  }

  /** Commits that first counted as part of the range and turned out not to be: the clock of one of their children was wrong. */
  get mistaken(): ReadonlySet<string> | undefined {
    return this.#isMistaken ? this.#excluded : undefined
  }

  #exclude(parents: readonly string[]): void {
    const waiting = [...parents]
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
      if (this.#excluded.has(sha)) continue
      this.#excluded.add(sha)
      this.#gathered.forget(sha)
      const own = this.#gathered.parentsOf(sha)
      if (own === undefined) continue
      this.#isMistaken = true
      waiting.push(...own)
    }
  }
}
