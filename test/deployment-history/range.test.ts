import { Random } from '../../bench/random.ts'
import { includedChanges } from '../../src/deployment-history/read/included.ts'
import { type GraphCommit, rangesOf } from '../../src/deployment-history/read/range.ts'
import { foldReleases } from '../../src/dora/release.ts'
import type { LandedPull } from '../../src/github/repository/landed.ts'
import { failed, verified } from '../dora/quarter.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'

/** `child: parent parent`, children first; a date for each line. */
function graph(...lines: readonly string[]): readonly GraphCommit[] {
  return lines.map((line, index) => {
    const [sha = '', parents = ''] = line.split(':').map((part) => part.trim())
    const at = minute(lines.length - index)
    const list = parents === '' ? [] : parents.split(' ')
    return {
      sha,
      parents: list,
      subject: `of ${sha}`,
      author: 'Alice',
      authoredAt: at,
      committedAt: at,
      isMerge: list.length > 1,
    }
  })
}

function releases(...fates: readonly (readonly [string, 'good' | 'bad'])[]) {
  const sketches = fates.map(([sha, fate], index): Sketch => {
    const at = (index + 1) * 100
    return { id: index + 1, sha, at, payload: {}, said: fate === 'good' ? verified(at) : failed(at) }
  })
  return foldReleases(sketches.map(lifeOf))
}

interface Case {
  readonly name: string
  readonly commits: readonly string[]
  readonly fates: readonly (readonly [string, 'good' | 'bad'])[]
  /** By release: the commits, and those that stand in the branch itself. */
  readonly ranges: Readonly<Record<string, readonly [string, string]>>
}

const cases: readonly Case[] = [
  {
    name: 'the first good release is where it begins; each brings what is new',
    commits: ['d: c', 'c: b', 'b: a'],
    fates: [
      ['a', 'good'],
      ['c', 'good'],
      ['d', 'good'],
    ],
    ranges: { c: ['c b', 'c b'], d: ['d', 'd'] },
  },
  {
    name: 'a merge brings its branch; only the merge stands in the branch itself',
    commits: ['m: b y', 'y: x', 'x: a', 'b: a'],
    fates: [
      ['a', 'good'],
      ['b', 'good'],
      ['m', 'good'],
    ],
    ranges: { b: ['b', 'b'], m: ['m y x', 'm'] },
  },
  {
    name: 'a release that failed takes nothing from the next',
    commits: ['d: c', 'c: b', 'b: a'],
    fates: [
      ['a', 'good'],
      ['b', 'bad'],
      ['d', 'good'],
    ],
    ranges: { b: ['b', 'b'], d: ['d c b', 'd c b'] },
  },
  {
    name: 'a hotfix from a branch takes nothing from the release that has it merged',
    commits: ['m: c h', 'c: b', 'h: b', 'b: a'],
    fates: [
      ['a', 'good'],
      ['b', 'good'],
      ['h', 'good'],
      ['m', 'good'],
    ],
    ranges: { b: ['b', 'b'], h: ['h', 'h'], m: ['m c', 'm c'] },
  },
  {
    name: 'an older sha that is deployed again brings nothing; what failed before the first good one is not known',
    commits: ['c: b', 'b: a'],
    fates: [
      ['z', 'bad'],
      ['a', 'good'],
      ['c', 'good'],
      ['b', 'good'],
    ],
    ranges: { c: ['c b', 'c b'], b: ['', ''] },
  },
  {
    name: 'a sha that is gone has none',
    commits: ['b: a'],
    fates: [
      ['a', 'good'],
      ['gone', 'good'],
      ['b', 'good'],
    ],
    ranges: { b: ['b', 'b'] },
  },
  {
    name: 'nothing was ever good',
    commits: ['b: a'],
    fates: [
      ['a', 'bad'],
      ['b', 'bad'],
    ],
    ranges: { b: ['b', 'b'] },
  },
]

test.each(cases)('$name', ({ commits, fates, ranges }) => {
  const found = rangesOf(releases(...fates), graph(...commits))
  const told = [...found].map(([sha, range]) => [
    sha,
    [range.commits.map((commit) => commit.sha).join(' '), range.landings.join(' ')],
  ])
  expect(Object.fromEntries(told)).toEqual(ranges)
})

/** What a set of shas reaches, counted the plain way. */
function reachOf(sha: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set([sha, ...(parents.get(sha) ?? []).flatMap((parent) => [...reachOf(parent, parents)])])
}

test('any history: each release contains what it reaches, except what earlier good ones reach', () => {
  const random = new Random(5)
  let seen = 0
  for (let round = 0; round < 300; round++) {
    const size = 2 + random.below(9)
    const lines = Array.from({ length: size }, (_, index) => {
      const parents =
        index === 0 ? ['base'] : Array.from({ length: 1 + random.below(2) }, () => `c${random.below(index)}`)
      return `c${index}: ${[...new Set(parents)].join(' ')}`
    })
    const commits = graph(...lines.toReversed())
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]))
    const order = Array.from({ length: size }, (_, index) => index).filter(() => random.happens(0.7))
    const fates = order.map((index) => [`c${index}`, random.happens(0.8) ? 'good' : 'bad'] as const)
    const found = rangesOf(releases(['base', 'good'], ...fates), commits)
    const before = new Set(['base'])
    for (const [sha, fate] of fates) {
      const expected = [...reachOf(sha, parents)].filter((each) => !before.has(each))
      expect(
        found
          .get(sha)
          ?.commits.map((commit) => commit.sha)
          .toSorted(),
      ).toEqual(expected.toSorted())
      if (fate === 'good') for (const each of expected) before.add(each)
      seen += expected.length
    }
  }
  expect(seen).toBeGreaterThan(1_000)
})

const at = (sha: string, when: number) => ({ sha, authoredAt: minute(when), committedAt: minute(when), isMerge: false })

function pull(number: number, commits: LandedPull['commits'], more: Partial<LandedPull> = {}): LandedPull {
  return {
    number,
    title: `Pull ${number}`,
    url: '',
    author: 'octo',
    mergedAt: minute(50),
    branch: 'topic',
    labels: [],
    commits,
    ...more,
  }
}

test('a squash is replaced by its original commits, a merge by those of its branch; other commits are listed themselves', () => {
  const commits = graph('m: s y', 's: d', 'y: d', 'd: a')
  const pulls = new Map([
    ['m', pull(2, [at('y', 3)])],
    ['s', pull(1, [at('s1', 1), at('s2', 2)])],
  ])
  const {
    pulls: told,
    commits: direct,
    changes,
  } = includedChanges({ commits, landings: ['m', 's', 'd'], isWhole: true }, pulls)
  expect(told.map(({ number }) => number)).toEqual([2, 1])
  expect(direct.map(({ sha }) => sha)).toEqual(['d'])
  expect(changes.map(({ sha, pull: by }) => [sha, by?.number])).toEqual([
    ['y', 2],
    ['s1', 1],
    ['s2', 1],
    ['d', undefined],
  ])
})

test('so is a rebase; a pull request whose commits are not visible counts by the commit that brought it', () => {
  const commits = graph('r2: r1', 'r1: o', 'o: a')
  const rebased = pull(1, [at('x1', 1), at('x2', 2)])
  const seen = includedChanges(
    { commits, landings: ['r2', 'r1', 'o'], isWhole: true },
    new Map([
      ['r2', rebased],
      ['r1', rebased],
      ['o', pull(2, [])],
    ]),
  )
  expect(seen.changes.map(({ sha, pull: by }) => [sha, by?.number])).toEqual([
    ['x1', 1],
    ['x2', 1],
    ['o', 2],
  ])
  expect(seen.commits).toEqual([])
})

test.each<readonly [Partial<LandedPull>, boolean]>([
  [{ branch: 'hotfix/login' }, true],
  [{ branch: 'hotfix-login' }, true],
  [{ labels: ['Hotfix'] }, true],
  [{ branch: 'not-a-hotfix', labels: ['hotfixes'] }, false],
])('%j is a hotfix: %p', (more, expected) => {
  const brought = includedChanges(
    { commits: graph('a:'), landings: ['a'], isWhole: true },
    new Map([['a', pull(1, [], more)]]),
  )
  expect(brought.changes[0]?.pull?.isHotfix).toBe(expected)
})
