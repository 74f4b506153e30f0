import { type Commit, commitWith } from '../../src/commits/commit.ts'
import { heightsOf, indexOf, reachable, reachedOnlyBy } from '../../src/commits/graph.ts'

test('the merge of a short branch takes a few steps in a history of any length', () => {
  let steps = 0
  const counting = (name: string, ...parents: readonly string[]): Commit => ({
    ...commitWith(name, [], { name: '', email: '' }, ''),
    get parents() {
      steps += 1
      return parents
    },
  })
  const old = Array.from({ length: 1_000 }, (_, index) => counting(`c${index}`, `c${index + 1}`))
  const commits = [counting('x2', 'x1'), counting('x1', 'c1'), ...old]
  const index = indexOf(commits)
  const graph = { commits, places: index.places, heights: heightsOf(commits, index) }
  steps = 0
  expect(reachedOnlyBy(['x2'], ['c0'], graph)).toEqual(['x2', 'x1'])
  expect(steps).toBeLessThan(10)
})

/** A history of `size` commits, newest first, or oldest first for odd seeds; each has up to three parents among the ones before it, some of them outside of the range. */
function randomHistory(size: number, seed: number): readonly Commit[] {
  let state = seed
  const below = (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * end)
  }
  const oldestFirst = Array.from({ length: size }, (_, index): Commit => {
    const parents = Array.from({ length: below(4) }, () => `c${Math.max(-2, index - 1 - below(6))}`)
    return commitWith(`c${index}`, parents, { name: '', email: '' }, '')
  })
  return seed % 2 === 1 ? oldestFirst : oldestFirst.reverse()
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))('what only a side reaches, in history %i', (seed) => {
  const commits = randomHistory(30, seed)
  const { places, isOrdered } = indexOf(commits)
  expect(isOrdered).toBe(seed % 2 === 0)
  const heights = heightsOf(commits, { places, isOrdered })
  const heightOf = (sha: string) => heights[places.get(sha) ?? -1] ?? 0
  for (const { sha, parents } of commits)
    for (const parent of parents) expect(heightOf(parent)).toBeLessThan(heightOf(sha))
  for (const [starts, except] of [
    [['c29', 'c25'], ['c27']],
    [['c29'], ['c28', 'c20']],
    [['c10'], ['c29']],
    [['c5'], ['c5']],
  ]) {
    const reached = reachable(commits, except ?? [])
    const expected = [...reachable(commits, starts ?? [])].filter((sha) => !reached.has(sha))
    expect([...reachedOnlyBy(starts ?? [], except ?? [], { commits, places, heights })].sort()).toEqual(expected.sort())
  }
})
