import type { Commit } from '../../commits/commit.ts'
import { Gathering } from '../../commits/graph.ts'
import type { Ids } from './output.ts'
import { RangeWalk } from './walk.ts'

/** The commits that were read so far, and whether more belong to them. */
export class Found {
  readonly #commits = new Gathering()
  readonly #walk: RangeWalk | undefined
  readonly #enough = new AbortController()

  /** Without a range, all commits belong to it. */
  constructor(range: { readonly head: string; readonly except: readonly string[] } | undefined) {
    this.#walk = range && new RangeWalk(range.head, range.except, this.#commits)
  }

  /** Aborted when no later commit can belong to the range. */
  get enough(): AbortSignal {
    return this.#enough.signal
  }

  /** Whether the next commit of git's walk belongs to the range. */
  expects({ sha, parents, date }: Ids): boolean {
    if (this.#walk === undefined) return true
    const isInside = !this.#walk.isDone && this.#walk.take(sha, parents, date)
    if (this.#walk.isDone) this.#enough.abort()
    return isInside
  }

  add(commit: Commit): void {
    if (this.#walk === undefined) this.#commits.add(commit)
    else this.#commits.addWalked(commit)
  }

  end(): readonly Commit[] {
    const mistaken = this.#walk?.mistaken
    const commits = this.#commits.end()
    return mistaken === undefined ? commits : commits.filter(({ sha }) => !mistaken.has(sha))
  }
}
