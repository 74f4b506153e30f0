/** Which pull request brought a commit, and ranges that are read commit by commit. */
import { byPulls } from '../../src/commits/by-pulls.ts'
import { asksToSkip, type Commit, wordsOf } from '../../src/commits/commit.ts'
import { isRevertHeader } from '../../src/commits/conventional.ts'
import { Gathering, indexOf, withoutReachable } from '../../src/commits/graph.ts'
import { bulletEnd, headerLine } from '../../src/commits/header.ts'
import { isMergeHeader, mergedText } from '../../src/commits/merge-message.ts'
import { claimMerged, isPullMerge, mergedNumber } from '../../src/commits/merges.ts'
import { mayRevert, pullOf } from '../../src/commits/naming.ts'
import { claim, describingCommits, pullNumber, statedNumbers, withoutNumbers } from '../../src/commits/pulls.ts'
import { squashedMessages } from '../../src/commits/squash.ts'
import { commit, line, sha } from './history.ts'

const nameOf = (id: string) => Buffer.from(id, 'hex').toString().replaceAll('\0', '')
const namesOf = (commits: readonly Commit[]) => commits.map((each) => nameOf(each.sha))

test.each<readonly [string, number, number, number | undefined]>([
  // as the last number of a subject, as that of a merge, and as one by which a revert names it
  ['feat: a (#12)', 12, 0, 12],
  ['feat: a (#12) (#13)', 13, 0, 13],
  ['feat: a (#12)(#13)', 13, 0, 13],
  ['feat: a (#12) ', 12, 0, undefined],
  ['feat: a #12', 0, 0, undefined],
  ['feat: a (#12) more', 0, 0, undefined],
  ['feat: a (#1234567890)', 0, 0, undefined],
  ['feat: a\n\n(#12)', 0, 0, undefined],
  ['Merge pull request #7 from o/x', 7, 7, 7],
  ['Merge pull request #7 from o/x (#8)', 7, 7, 8],
  ['Merge pull request #7', 0, 0, undefined],
  ['A Merge pull request #7 from o/x', 0, 0, undefined],
  ['Merge branch x (#8)', 8, 0, 8],
  ['Merge commit from fork', 0, 0, undefined],
  ['Merge pull request #1234 from o/x', 1234, 1234, 1234],
  ['Merge x: Merge pull request #7 from o/x', 0, 0, undefined],
  [`${'x'.repeat(1_000)} (#12)`, 12, 0, 12],
])('%j names the pull request %i', (message, number, merged, named) => {
  const given = commit('a', message)
  expect([pullNumber(given), mergedNumber(given), pullOf(message)]).toEqual([number, merged, named])
})

test('a picked squash commit has the numbers of both pull requests', () => {
  expect(statedNumbers('fix: a (#12) (#13)')).toEqual([12, 13])
  expect(statedNumbers('fix (#11): a (#12)')).toEqual([12])
  expect(statedNumbers('fix: a')).toEqual([])
  // only the end of a long subject is looked at
  expect(statedNumbers(`fix: a (#12)${' '.repeat(200)}`)).toEqual([])
})

test.each([
  ['fix: a (#12) (#13)', 'fix: a'],
  ['fix: a (#12) ', 'fix: a'],
  ['fix (#11): a', 'fix (#11): a'],
  ['fix: a ', 'fix: a'],
  [`${'x'.repeat(1_000)} (#12)`, 'x'.repeat(1_000)],
])('%s without its numbers', (subject, expected) => {
  expect(withoutNumbers(subject)).toBe(expected)
})

test.each<readonly [string, boolean, string]>([
  ['Merge pull request #7 from o/x\n\nfeat: topic\n\nwhy', true, 'feat: topic\n\nwhy'],
  ['Merge pull request #7 from o/x', true, ''],
  ['Merge commit from fork\n\n* fix: a leak\n\n* test: it', true, 'fix: a leak\n\n* test: it'],
  ['Merge commit from fork\n\n-\tfix: a leak', true, 'fix: a leak'],
  ['Merge commit from fork\n\n*  fix: a leak', true, 'fix: a leak'],
  ['Merge commit from fork\n\nfix: a leak - and more', true, 'fix: a leak - and more'],
  ['Merge commit from forks\n\nfix: a', false, ''],
  ['Merge branch x\n\nfix: a', false, ''],
  ['fix: a\n\nMerge commit from fork', false, ''],
])('%j is a merge of a pull request: %s', (message, expected, text) => {
  const given = commit('m', message, 'a', 'b')
  expect([isPullMerge(given), isMergeHeader(headerLine(message)), mergedText(message)]).toEqual([
    expected,
    expected,
    text,
  ])
})

/** m merges n and b; n merges c: a pull request within a pull request, beside a plain merge p. */
const history = [
  commit('p', 'Merge branch side', 'm', 's'),
  commit('s', 'fix: s', 'm'),
  commit('m', 'Merge pull request #7 from o/x', 'a', 'n'),
  commit('n', 'Merge pull request #6 from o/y', 'b', 'c'),
  commit('c', 'feat: c', 'a'),
  commit('b', 'feat: b (#5)', 'a'),
  commit('a', 'fix: a', 'base'),
]
const mergesOf = (claims: ReadonlyMap<string, Commit>) =>
  Object.fromEntries([...claims].map(([id, merge]) => [nameOf(id), nameOf(merge.sha)]))

test('a commit belongs to the innermost pull request that brought it', () => {
  expect(mergesOf(claimMerged(history, sha('p'), isPullMerge))).toEqual({ n: 'm', b: 'm', c: 'n' })
  expect(mergesOf(claimMerged(history, sha('p'), () => true))).toEqual({ n: 'm', b: 'm', c: 'n', s: 'p' })
  expect(mergesOf(claimMerged(history, sha('n'), isPullMerge))).toEqual({ c: 'n' })
  expect(mergesOf(claimMerged(history, sha('gone'), isPullMerge))).toEqual({})
})

test('of what two pull requests brought, the older one has it', () => {
  const twice = [
    commit('q', 'Merge pull request #9 from o/y', 'm', 'x'),
    commit('m', 'Merge pull request #8 from o/x', 'a', 'x'),
    commit('x', 'feat: x', 'a'),
    commit('a', 'fix: a', 'base'),
  ]
  expect(mergesOf(claimMerged(twice, sha('q'), isPullMerge))).toEqual({ x: 'm' })
})

test('of what two branches of one merge brought, the first branch has it', () => {
  const octopus = [
    commit('m', 'Merge pull request #7 from o/x', 'a', 'x', 'y'),
    commit('x', 'Merge pull request #6 from o/y', 'a', 'z'),
    commit('y', 'feat: y', 'z'),
    commit('z', 'feat: z', 'a'),
    commit('a', 'fix: a', 'base'),
  ]
  expect(mergesOf(claimMerged(octopus, sha('m'), isPullMerge))).toEqual({ x: 'm', z: 'x', y: 'm' })
})

test('a pull request that brought a release is taken apart', () => {
  const { mergeOf, promotions } = claim(history, sha('p'), new Set([sha('b')]))
  expect(mergesOf(mergeOf)).toEqual({ c: 'n' })
  expect([...promotions]).toEqual([sha('m')])
  expect([...claim(history, sha('p'), new Set([sha('c')])).promotions].map(nameOf)).toEqual(['n', 'm'])
  expect([...claim(history, sha('p'), new Set([sha('a')])).promotions]).toEqual([])
})

test('what GitHub is asked about: each pull request once, and what nothing is known of', () => {
  const asked = (released: readonly string[] = []) =>
    namesOf(describingCommits(history, sha('p'), new Set(released.map(sha))))
  expect(asked()).toEqual(['s', 'm', 'n', 'b', 'a'])
  // the merge that brought a release tells nothing
  expect(asked(['b'])).toEqual(['s', 'n', 'b', 'a'])
})

describe('commits by the pull requests that brought them', () => {
  const came = ['m', 'c', 'b', 'a'].map((id) => ({ sha: id, isMerge: id === 'm' }))
  const pull = (number: number, ...commits: readonly string[]) => ({
    number,
    commits: commits.map((id) => ({ sha: id })),
  })

  test('in the order in which they landed, each once', () => {
    const pulls = new Map([
      ['m', pull(7, 'c')],
      ['b', pull(8, 'b')],
      ['z', pull(9, 'z')],
    ])
    expect(byPulls({ commits: came, landings: ['b', 'm', 'm', 'a'] }, pulls)).toEqual({
      pulls: [pulls.get('b'), pulls.get('m')],
      commits: [{ sha: 'a', isMerge: false }],
    })
  })

  test('a commit that tells of a pull request is none by itself, and neither is a merge', () => {
    expect(byPulls({ commits: came, landings: [] }, new Map([['b', pull(8)]]))).toEqual({
      pulls: [],
      commits: [
        { sha: 'c', isMerge: false },
        { sha: 'a', isMerge: false },
      ],
    })
  })
})

describe('a range that is read commit by commit', () => {
  test('waits for parents until they came or are of no interest', () => {
    const range = new Gathering()
    expect(range.open).toBe(0)
    range.expect('b')
    range.expect('b')
    range.expect('a')
    expect(range.open).toBe(2)
    range.add({ ...commit('x', 'feat: x'), sha: 'b', parents: ['a'] })
    expect(range.open).toBe(1)
    range.expect('b')
    range.forget('b')
    range.forget('never')
    expect([range.open, range.parentsOf('b'), range.parentsOf('a'), range.parentsOf('never')]).toEqual([
      1,
      ['a'],
      undefined,
      undefined,
    ])
    range.forget('a')
    range.forget('a')
    expect(range.open).toBe(0)
    range.add({ ...commit('y', 'feat: y'), sha: 'c', parents: ['b'] })
    range.forget('c')
    expect([range.open, range.parentsOf('c')]).toEqual([0, ['b']])
  })

  test('ends without what it waited for, and its index is known', () => {
    const range = new Gathering()
    range.add({ ...commit('x', 'feat: x'), sha: 'b', parents: ['a'] })
    range.expect('a')
    const { places } = range.index
    const commits = range.end()
    expect(commits.map((each) => each.sha)).toEqual(['b'])
    expect(indexOf(commits)).toEqual({ places: new Map([['b', 0]]), isOrdered: true })
    expect(indexOf(commits).places).toBe(places)
  })

  test.each([
    [['c', 'b', 'a'], true],
    [['c', 'a', 'b'], false],
    [['a', 'b', 'c'], false],
  ])('%j stands before its parents: %s', (order, expected) => {
    const all = line(['a', 'a'], ['b', 'b'], ['c', 'c'])
    const commits = order.flatMap((name) => all.filter((each) => each.sha === sha(name)))
    expect(indexOf(commits).isOrdered).toBe(expected)
    expect(indexOf(commits)).toBe(indexOf(commits))
  })
})

test('what a tip reaches is left out', () => {
  const commits = line(['a', 'a'], ['b', 'b'], ['c', 'c'])
  expect(namesOf(withoutReachable(commits, [sha('b')]))).toEqual(['c'])
  expect(namesOf(withoutReachable(commits, [sha('a'), sha('gone')]))).toEqual(['c', 'b'])
  expect(withoutReachable(commits, [sha('gone')])).toBe(commits)
  expect(withoutReachable(commits, [])).toBe(commits)
})

test.each<readonly [string, readonly string[]]>([
  ['fix: a', []],
  ['fix: a (#1)\n\nwords\n\n* feat: b\n\nwhy\n\n* docs: c\n', ['fix: a (#1)\n\nwords', 'feat: b\n\nwhy', 'docs: c']],
  // a list of which nothing is left lists nothing
  ['fix: a (#1)\n\n* feat: b\n* Revert "feat: b"', []],
])('the messages of a squash: %j', (message, expected) => {
  expect(squashedMessages(message)).toEqual(expected)
})

test('what a commit says is its message, or what its pull request says instead', () => {
  const given = commit('a', 'feat: a')
  expect(wordsOf(given)).toBe('feat: a')
  expect(wordsOf({ ...given, amended: ['fix: b', 'docs: c'] })).toBe('fix: b\n\ndocs: c')
  expect(wordsOf({ ...given, amended: [] })).toBe('')
})

test('words at the beginning of a line or header', () => {
  expect(
    ['Revert "a"', "Reapply 'a'", 'Revert “a”', 'Revert a', 'A Revert "a"', 'revert "a"'].map(isRevertHeader),
  ).toEqual([true, true, true, false, false, false])
  expect(
    ['[skip release]', 'a [RELEASE SKIP]', '[skip  release]', '[skip releases]', 'skip release'].map(asksToSkip),
  ).toEqual([true, true, false, false, false])
  expect(['Revert', 'revert: a', 'a\n\nThis reverts x', 'Reverts #1', 'a revert', 'reversed'].map(mayRevert)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(['* a', '- a', '*a', '+ a', ' * a', 'a'].map((text) => bulletEnd(text, 0))).toEqual([2, 2, -1, -1, -1, -1])
})
