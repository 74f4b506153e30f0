import type { Gathering } from '../../commits/graph.ts'

/** Commits that are still read after the last one that could matter, for clocks that were wrong. git itself takes five. */
const slop = 100

/**
 * Tells which commits of a walk by date belong to a range, while git still walks. Asked for a range, git says nothing before it has walked all
 * of it; asked for the tips of both sides, it hands out each commit at once, and this says where the range ends, as git's own rule
 * does (`limit_list` in its revision.c).
 */
export class RangeWalk {
  /** Reached from the other side: those that came, and parents that did not yet. */
  readonly #excluded: Set<string>
  /** Those of the range, and their parents that did not come yet. */
  readonly #gathered: Gathering
  /** Of the newest commit of the range that came last; seconds since 1970. */
  #date = Number.POSITIVE_INFINITY
  #left = slop
  #isMistaken = false

  constructor(head: string, except: readonly string[], gathered: Gathering) {
    this.#excluded = new Set(except)
    this.#gathered = gathered
    if (!this.#excluded.has(head)) gathered.expect(head)
  }

  /** Takes the next commit of the walk; whether it belongs to the range, as far as is known now. Then it is to be added to what is gathered. */
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

  /** Whether nothing that is still to come belongs to the range. */
  get isDone(): boolean {
    return this.#left === 0
  }

  /** Those that were taken for commits of the range and turned out not to be: the clock of one of their children was wrong. */
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
