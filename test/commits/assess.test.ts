import { assessCommits } from '../../src/commits/assess.ts'
import { requestedVersion, requestOf, requestProblem } from '../../src/version/request.ts'
import { effort } from '../support/effort.ts'
import { commit, line, sha } from './history.ts'

const options = { squashBodies: 'auto', repository: '' } as const

test.each([
  ['feat: a', 'counted'],
  ['a word', 'unconventional'],
  ['', 'unconventional'],
  ['\0\ufffd', 'unconventional'],
  ['feat: a [skip release]', 'skipped'],
  ['feat: a\n\nbut [Release Skip] it', 'skipped'],
  ['feat: a [skip ci]', 'counted'],
  ['Revert "feat: a"', 'counted'],
  ['Merge commit from fork\n\nfix: a leak', 'counted'],
])('%j is %s', (message, kind) => {
  expect(assessCommits([commit('a', message, 'base')], options).map(({ fate }) => fate.kind)).toEqual([kind])
})

test('a merge counts by a conventional header, or by the title of the pull request that it merges', () => {
  const merges = [
    'Merge branch main',
    'release: 10.0.0\n\nBREAKING CHANGE: x',
    'Merge pull request #1 from a/b\n\nfeat!: c (#2)\n\nRelease-As: 3.0.0',
    'Merge pull request #1 from a/b\n\nwords',
    'Merge pull request #1 from a/b',
    'Merge branch b\n\nfeat: c',
    'Merge commit from fork\n\nfix: a leak',
    'Merge commit from fork\n\n* fix: a leak\n\n* test: it',
    'Merge commit from fork',
  ]
  const assessed = assessCommits(
    merges.map((message, index) => commit(`m${index}`, message, 'a', 'b')),
    options,
  )
  expect(assessed.map(({ fate }) => fate)).toMatchObject([
    { kind: 'merge' },
    { kind: 'counted', changes: [{ type: 'release', breaking: true }] },
    { kind: 'counted', changes: [{ type: 'feat', breaking: true }] },
    { kind: 'merge' },
    { kind: 'merge' },
    { kind: 'merge' },
    { kind: 'counted', changes: [{ type: 'fix', description: 'a leak' }] },
    { kind: 'counted', changes: [{ type: 'fix', description: 'a leak' }] },
    { kind: 'merge' },
  ])
  expect(assessed[2]?.releaseAs).toBe('3.0.0')
})

test('an unconventional revert of something released is a change of the type revert', () => {
  const [assessed] = assessCommits(
    line(['r', 'Revert "feat: x"\n\nThis reverts commit 1234567.\n\nBREAKING CHANGE: gone']),
    options,
  )
  expect(assessed?.fate).toMatchObject({
    kind: 'counted',
    changes: [{ type: 'revert', description: 'Revert "feat: x"', breaking: true, breakingNotes: ['gone'] }],
  })
})

describe('Release-As', () => {
  const asked = (...messages: readonly (readonly [string, string])[]) =>
    requestedVersion(assessCommits(line(...messages), options))

  test.each([
    ['under any header', 'words\n\nRelease-As: 2.0.0', '2.0.0'],
    ['under a conventional one', 'chore: a\n\nRelease-As: 2.0.0', '2.0.0'],
    ['in any case', 'chore: a\n\nrelease-as: v2.0.0-rc.1', '2.0.0-rc.1'],
    ['with text below', 'chore: a\n\nRelease-As: 2.0.0\n\nmore', '2.0.0'],
    ['the last one of a message', 'chore: a\n\nRelease-As: 2.0.0\nRelease-As: 3.0.0', '3.0.0'],
    ['not in prose', 'chore: a\n\nwe wrote\nRelease-As: 2.0.0', undefined],
    ['above another footer', 'chore: a\n\nRelease-As: 2.0.0\nRefs: #1\nTen-letter: b', '2.0.0'],
    ['under an empty header', '\nRelease-As: 2.0.0', '2.0.0'],
    ['not as a header', 'Release-As: 2.0.0\r', undefined],
    ['not in a commit that is skipped', 'chore: a [skip release]\n\nRelease-As: 2.0.0', undefined],
  ])('%s', (_, message, version) => {
    expect(asked(['a', message])).toBe(version)
  })

  test('the newest one wins', () => {
    expect(asked(['a', 'chore: a\n\nRelease-As: 3.0.0'], ['b', 'chore: b\n\nRelease-As: 2.0.0'])).toBe('2.0.0')
  })

  test('a revert cancels it', () => {
    expect(
      asked(['a', 'chore: a\n\nRelease-As: 3.0.0'], ['r', `revert: a\n\nThis reverts commit ${sha('a')}.`]),
    ).toBeUndefined()
  })

  test('a revert asks for nothing', () => {
    const revert = `revert: a\n\nThis reverts commit ${sha('a')}.\n\nRelease-As: 3.0.0`
    expect(asked(['a', 'feat: a'], ['r', revert])).toBeUndefined()
  })

  test('what is not a version is told, not thrown', () => {
    const [assessed] = assessCommits(line(['a', 'fix: a\n\nRelease-As: 2.x ::error::']), options)
    expect(assessed && requestOf(assessed)).toBeUndefined()
    expect(assessed && requestProblem(assessed)).toBe(
      'Commit 6100000 asks for `Release-As: 2.x ::error::`, which is not a version; write it as `1.2.3` in a new commit.',
    )
  })
})

test('twenty thousand commits are assessed within a fraction of a second', async () => {
  const body = 'Some words on why.\n\n* and\n* a list\n\nCo-authored-by: Ada <ada@example.com>\nRefs #12'
  const commits = Array.from({ length: 20_000 }, (_, index) =>
    commit(`c${index}`, `fix(scope): change ${index}\n\n${body}`, `c${index + 1}`),
  )
  // about 0.1 s alone; the bound leaves room for a busy machine
  expect(await effort(() => expect(assessCommits(commits, options)).toHaveLength(20_000))).toBeLessThan(1_500)
})
