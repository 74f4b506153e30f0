import type { Commit } from '../../src/commits/commit.ts'
import { heightsOf, reachable, reachedOnlyBy } from '../../src/commits/graph.ts'

/** A history of `size` commits, newest first; each has up to three parents among the ones before it, some of them outside of the range. */
function randomHistory(size: number, seed: number): ReadonlyMap<string, Commit> {
  let state = seed
  const below = (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * end)
  }
  const oldestFirst = Array.from({ length: size }, (_, index): Commit => {
    const parents = Array.from({ length: below(4) }, () => `c${Math.max(-2, index - 1 - below(6))}`)
    return { sha: `c${index}`, parents, author: { name: '', email: '' }, date: '', message: '' }
  })
  return new Map(oldestFirst.reverse().map((commit) => [commit.sha, commit]))
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))('what only a side reaches, in history %i', (seed) => {
  const commits = randomHistory(30, seed)
  const all = [...commits.values()]
  const heights = heightsOf(commits)
  for (const { sha, parents } of all)
    for (const parent of parents) expect(heights.get(parent) ?? 0).toBeLessThan(heights.get(sha) ?? 0)
  for (const [starts, except] of [
    [['c29', 'c25'], ['c27']],
    [['c29'], ['c28', 'c20']],
    [['c10'], ['c29']],
    [['c5'], ['c5']],
  ]) {
    const reached = reachable(all, except ?? [])
    const expected = [...reachable(all, starts ?? [])].filter((sha) => !reached.has(sha))
    expect([...reachedOnlyBy(starts ?? [], except ?? [], commits, heights)].sort()).toEqual(expected.sort())
  }
})
