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

/** How many commits stand one upon another from a root of the range up to each commit: always more than below any of its parents. */
export function heightsOf(commits: ReadonlyMap<string, Commit>): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  // parents mostly stand behind their children: from the end on, they are known when they are asked for
  for (const { sha } of [...commits.values()].reverse()) if (!heights.has(sha)) climb(sha, commits, heights)
  return heights
}

/** Finds the height of a commit, and first those of the parents it stands on that are not known yet. */
function climb(from: string, commits: ReadonlyMap<string, Commit>, heights: Map<string, number>): void {
  const waiting = [from]
  for (let sha = waiting.at(-1); sha !== undefined; sha = waiting.at(-1)) {
    let height = 1
    let isOpen = false
    for (const parent of commits.get(sha)?.parents ?? []) {
      const below = heights.get(parent)
      if (below !== undefined) height = Math.max(height, below + 1)
      else if (commits.has(parent)) {
        waiting.push(parent)
        isOpen = true
      }
    }
    if (isOpen) continue
    waiting.pop()
    heights.set(sha, height)
  }
}

/**
 * The commits that `starts` reach and `except` do not, those given included. Walks from the highest commit down and ends where `except` have
 * reached all that is left, so that the merge of a short branch costs a few steps in a history of any length.
 */
export function reachedOnlyBy(
  starts: readonly string[],
  except: readonly string[],
  commits: ReadonlyMap<string, Commit>,
  heights: ReadonlyMap<string, number>,
): readonly string[] {
  const isExcept = new Map<string, boolean>()
  const waiting: string[] = []
  let wanted = 0
  const reach = (sha: string, marked: boolean): void => {
    if (!commits.has(sha)) return
    const before = isExcept.get(sha)
    isExcept.set(sha, marked || before === true)
    if (before === undefined) insert(waiting, sha, heights)
    if (before === undefined && !marked) wanted += 1
    if (before === false && marked) wanted -= 1
  }
  for (const sha of except) reach(sha, true)
  for (const sha of starts) reach(sha, false)
  const found: string[] = []
  while (wanted > 0) {
    const sha = waiting.pop() ?? ''
    const marked = isExcept.get(sha) === true
    if (!marked) wanted -= 1
    if (!marked) found.push(sha)
    for (const parent of commits.get(sha)?.parents ?? []) reach(parent, marked)
  }
  return found
}

/** Keeps `waiting` in the order of heights, the highest at its end. */
function insert(waiting: string[], sha: string, heights: ReadonlyMap<string, number>): void {
  const height = heights.get(sha) ?? 0
  let at = waiting.length
  while (at > 0 && (heights.get(waiting[at - 1] ?? '') ?? 0) > height) at -= 1
  waiting.splice(at, 0, sha)
}
