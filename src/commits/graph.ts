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
