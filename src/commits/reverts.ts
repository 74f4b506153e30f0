import type { Commit } from './commit.ts'
import { type Graph, heightsOf, indexOf, reachedOnlyBy, suspectsOf } from './graph.ts'
import { type NamedReverts, namedReverts, pullOf } from './naming.ts'

/** The commits of a range that do not count because they cancel each other; by sha. */
export interface Reverts {
  /** Reverted commit → its revert. */
  readonly cancelled: ReadonlyMap<string, string>
  /** A commit that only reverts commits of the range → the commits that its message names. */
  readonly reverting: ReadonlyMap<string, readonly string[]>
  /** The other pure reverts: of commits outside the range, or of unknown ones. */
  readonly others: ReadonlySet<string>
}

/** The reverts in a message, matched with the commits of the range. */
interface Resolved {
  readonly targets: readonly string[]
  /** Those, and everything that merges among them brought in. */
  readonly undone: ReadonlySet<string>
  /** Whether it does nothing else. */
  readonly wholly: boolean
}

/**
 * Resolves the reverts of a range as a graph, so the order of `commits` does not matter. A commit is cancelled by a revert that is not cancelled
 * itself (the revert of a revert restores). Reverting a merge reverts everything that came with it. The whole range is needed, because the content of
 * a merge is found by walking `parents`. Commits that revert each other in a circle, which no real history has, all count and cancel nothing.
 * `repository` (`owner/name`) excludes `Reverts other/name#12`.
 */
export function resolveReverts(commits: readonly Commit[], repository: string): Reverts {
  const finder = new CommitFinder(commits)
  const resolved = new Map<string, Resolved>()
  const others = new Set<string>()
  for (const commit of suspectsOf(commits)) {
    const named = namedReverts(commit.message, repository)
    if (!named) continue
    const found = finder.resolve(commit, named)
    if (found) resolved.set(commit.sha, found)
    if (named.wholly) others.add(commit.sha)
  }
  const standing = findStanding(resolved)
  const cancelled = new Map<string, string>()
  const reverting = new Map<string, readonly string[]>()
  for (const [sha, { targets, undone, wholly }] of resolved) {
    if (!standing.has(sha)) continue
    for (const target of undone) if (!cancelled.has(target)) cancelled.set(target, sha)
    if (wholly) {
      reverting.set(sha, targets)
      others.delete(sha)
    }
  }
  return { cancelled, reverting, others }
}

/** The reverts that are not cancelled: a revert is decided when all reverts of it are decided; those in a circle never are. */
function findStanding(reverts: ReadonlyMap<string, Resolved>): ReadonlySet<string> {
  const undecided = new Map<string, number>()
  for (const { undone } of reverts.values()) {
    for (const target of undone) if (reverts.has(target)) undecided.set(target, (undecided.get(target) ?? 0) + 1)
  }
  const standing = new Set<string>()
  const fallen = new Set<string>()
  const queue = [...reverts.keys()].filter((sha) => !undecided.has(sha))
  for (let sha = queue.pop(); sha !== undefined; sha = queue.pop()) {
    if (!fallen.has(sha)) standing.add(sha)
    for (const target of reverts.get(sha)?.undone ?? []) {
      if (!reverts.has(target)) continue
      if (standing.has(sha)) fallen.add(target)
      const left = (undecided.get(target) ?? 0) - 1
      undecided.set(target, left)
      if (left === 0) queue.push(target)
    }
  }
  return standing
}

/** Finds the commits of a range by the names in messages; its indexes are built when first needed, because most ranges have no revert. */
class CommitFinder {
  readonly #commits: readonly Commit[]
  #byPull: ReadonlyMap<number, readonly string[]> | undefined
  #sorted: readonly string[] | undefined
  #graph: Graph | undefined

  constructor(commits: readonly Commit[]) {
    this.#commits = commits
  }

  /** Undefined if no named commit is in the range. */
  resolve(commit: Commit, { shas, pulls, wholly }: NamedReverts): Resolved | undefined {
    const bySha = shas.map((sha) => this.#commitNamed(sha))
    const byPull = pulls.map((pull) => this.#pulls().get(pull) ?? [])
    const targets = new Set([...bySha.flatMap((sha) => sha ?? []), ...byPull.flat()])
    targets.delete(commit.sha)
    if (targets.size === 0) return undefined
    const undone = new Set(targets)
    for (const target of targets) for (const sha of this.#broughtIn(target)) undone.add(sha)
    undone.delete(commit.sha)
    // a pull request named next to its commit adds nothing if it cannot be found
    const known = shas.length > 0 ? bySha.every((sha) => sha !== undefined) : byPull.every((found) => found.length > 0)
    return { targets: [...targets], undone, wholly: wholly && known }
  }

  #known(): ReadonlyMap<string, number> {
    return indexOf(this.#commits).places
  }

  #pulls(): ReadonlyMap<number, readonly string[]> {
    if (this.#byPull) return this.#byPull
    const found = new Map<number, string[]>()
    for (const { sha, message } of this.#commits) {
      const pull = pullOf(message)
      if (pull === undefined) continue
      const known = found.get(pull) ?? []
      // a pull request's commit exists once, or once more for each backport; the limit only matters for hostile input
      if (known.length < 16) found.set(pull, [...known, sha])
    }
    this.#byPull = found
    return found
  }

  /** By a full sha, or by an abbreviation that matches only one commit of the range. */
  #commitNamed(name: string): string | undefined {
    if (this.#known().has(name)) return name
    this.#sorted ??= [...this.#known().keys()].sort()
    const sorted = this.#sorted
    let low = 0
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] ?? '') < name) low = middle + 1
      else high = middle
    }
    const found = sorted[low]
    return found?.startsWith(name) && !sorted[low + 1]?.startsWith(name) ? found : undefined
  }

  /** What a merge added to its first parent's history; nothing for a commit that is not a merge. */
  #broughtIn(sha: string): readonly string[] {
    const places = this.#known()
    const [main, ...others] = this.#commits[places.get(sha) ?? -1]?.parents ?? []
    if (main === undefined || others.length === 0) return []
    this.#graph ??= { commits: this.#commits, places, heights: heightsOf(this.#commits, indexOf(this.#commits)) }
    return reachedOnlyBy(others, [main], this.#graph)
  }
}
