import { assessCommits } from '../../src/commits/assess.ts'
import { amendCommits, overrideIn } from '../../src/commits/overrides.ts'
import { decideByWording, defaultWording } from '../../src/version/wording.ts'
import { commit, line, sha } from './history.ts'

const block = (text: string) => `About it.\n\nBEGIN_COMMIT_OVERRIDE\n${text}\nEND_COMMIT_OVERRIDE\n\nMore.`

test.each<readonly [string, string, readonly string[] | undefined]>([
  ['one', block('feat: a'), ['feat: a']],
  ['line by line', block('feat: a\nfix(x)!: b\nchore: c'), ['feat: a', 'fix(x)!: b', 'chore: c']],
  ['as release-please shows it', block('feat: a\n\nfix: b\nchore: c'), ['feat: a', 'fix: b', 'chore: c']],
  ['CRLF, as browsers send it', block('feat: a\nfix: b').replaceAll('\n', '\r\n'), ['feat: a', 'fix: b']],
  ['bullets', block('* feat: a\n- fix: b'), ['feat: a', 'fix: b']],
  [
    'a body and footers',
    block('feat: a\n\nWhy.\n\nBREAKING CHANGE: b\nRefs: #1'),
    ['feat: a\n\nWhy.\n\nBREAKING CHANGE: b\nRefs: #1'],
  ],
  ['a type of its own at the top', block('wip: a\nfix: b'), ['wip: a', 'fix: b']],
  ['no convention', block('some words'), ['some words']],
  ['in a comment of Markdown', '<!--\nBEGIN_COMMIT_OVERRIDE\nfix: a\nEND_COMMIT_OVERRIDE\n-->', ['fix: a']],
  ['the first of two', `${block('fix: a')}${block('feat: b')}`, ['fix: a']],
  ['nothing in it', block(' \n '), undefined],
  ['no end', 'BEGIN_COMMIT_OVERRIDE\nfeat!: everything below\n\nmore', undefined],
  ['an end before the beginning', 'END_COMMIT_OVERRIDE\nBEGIN_COMMIT_OVERRIDE\nfeat: a', undefined],
  ['none', 'feat: a', undefined],
  ['no beginning', `feat: a, and more words\nEND_COMMIT_OVERRIDE`, undefined],
  ['at the very beginning', 'BEGIN_COMMIT_OVERRIDE\nfeat: a\nEND_COMMIT_OVERRIDE', ['feat: a']],
  ['an end before it', 'END_COMMIT_OVERRIDE\nBEGIN_COMMIT_OVERRIDE\nfeat: a\nEND_COMMIT_OVERRIDE', ['feat: a']],
  ['a bullet before no convention', block('* some words'), ['some words']],
  ['CRLF in a body', block('feat: a\n\nWhy.').replaceAll('\n', '\r\n'), ['feat: a\n\nWhy.']],
])('%s', (_, body, messages) => {
  expect(overrideIn(body)).toEqual(messages)
})

test('a long text without an end is read once', () => {
  expect(overrideIn('BEGIN_COMMIT_OVERRIDE\n'.repeat(100_000))).toBeUndefined()
  expect(overrideIn(block('feat: a\n'.repeat(20_000)))).toHaveLength(20_000)
})

const range = { head: sha('m'), released: new Set<string>() }
const fatesOf = (commits: ReturnType<typeof line>, options = { squashBodies: 'header', repository: '' } as const) =>
  assessCommits(commits, options).map(({ fate }) =>
    fate.kind === 'counted' ? fate.changes.map(({ type }) => type) : fate.kind,
  )

test('a squash commit says what its pull request says, whatever squash bodies do', () => {
  const commits = line(['a', 'fix: before'], ['m', 'chore: wrong (#7)\n\nRelease-As: 9.0.0\n[skip release]'])
  const { commits: amended } = amendCommits(
    commits,
    range,
    new Map([[sha('m'), { number: 7, mergeSha: sha('m'), messages: ['feat: a', 'docs: b'] }]]),
  )
  expect(fatesOf(amended)).toEqual([['feat', 'docs'], ['fix']])
  expect(assessCommits(amended, { squashBodies: 'all', repository: '' })[0]?.releaseAs).toBeUndefined()
})

test.each<readonly [string, readonly string[], string]>([
  ['that asks to skip the release', ['feat: a', 'docs: b [skip release]'], 'skipped'],
  ['without a convention', ['some words'], 'unconventional'],
])('a correction %s', (_, messages, fate) => {
  const commits = line(['m', 'chore: wrong (#7)\n\nRelease-As: 9.0.0'])
  const told = new Map([[sha('m'), { number: 7, mergeSha: sha('m'), messages }]])
  const [assessed] = assessCommits(amendCommits(commits, range, told).commits, { squashBodies: 'auto', repository: '' })
  expect([assessed?.fate.kind, assessed?.releaseAs]).toEqual([fate, undefined])
})

test('a merge speaks for all that it brought', () => {
  const commits = [
    commit('m', 'Merge pull request #7 from o/x\n\nfeat!: all new', 'a', 'c'),
    commit('c', 'feat!: c', 'b'),
    commit('b', 'feat: b', 'a'),
    commit('a', 'fix: a'),
  ]
  const { commits: amended } = amendCommits(
    commits,
    range,
    new Map([[sha('m'), { number: 7, mergeSha: sha('m'), messages: ['fix: only'] }]]),
  )
  expect(fatesOf(amended)).toEqual([['fix'], 'merge', 'merge', ['fix']])
})

test('one that was merged elsewhere corrects nothing here', () => {
  const commits = line(['m', 'fix: a (#7)'])
  expect(
    amendCommits(commits, range, new Map([[sha('m'), { number: 7, mergeSha: sha('z'), messages: ['feat: a'] }]])),
  ).toEqual({ commits, untold: [] })
})

const touching = (each: ReturnType<typeof commit>, ...files: readonly string[]) => ({ ...each, files })
const amendedAt = (commits: ReturnType<typeof line>) => commits.map(({ amended, files }) => [amended, files])

test.each(['Merge pull request #7 from o/x', 'feat: x (#7)'])(
  'a merge without files, %s, speaks about the files of all that it brought',
  (subject) => {
    const commits = [
      commit('m', subject, 'a', 'c'),
      touching(commit('c', 'feat: c', 'b'), 'core/c', 'core/b'),
      touching(commit('b', 'feat: b', 'a'), 'core/b', 'web/b'),
      touching(commit('a', 'fix: a'), 'docs/a'),
    ]
    const override = { number: 7, mergeSha: sha('m'), messages: ['fix: only'] }
    const { commits: amended, untold } = amendCommits(commits, range, new Map([[sha('m'), override]]))
    expect(untold).toEqual([])
    expect(amendedAt(amended)).toEqual([
      [['fix: only'], ['core/c', 'core/b', 'web/b']],
      [[], ['core/c', 'core/b']],
      [[], ['core/b', 'web/b']],
      [undefined, ['docs/a']],
    ])
  },
)

test('the last commit of a rebase speaks about the files of all', () => {
  const commits = [
    touching(commit('m', 'docs: last', 'b'), 'README.md'),
    touching(commit('b', 'feat: b', 'a'), 'core/b'),
    touching(commit('a', 'fix: a'), 'web/a'),
  ]
  const override = { number: 7, mergeSha: sha('m'), messages: ['fix: only'] }
  const told = new Map([sha('m'), sha('b')].map((each) => [each, override] as const))
  expect(amendedAt(amendCommits(commits, range, told).commits)).toEqual([
    [['fix: only'], ['README.md', 'core/b']],
    [[], ['core/b']],
    [undefined, ['web/a']],
  ])
})

test.each([
  ['a plain merge', 'Merge branch x', []],
  ['a promotion', 'Merge pull request #7 from o/next', [sha('b')]],
])('%s cannot tell a correction: all commits count as they are', (_, subject, released) => {
  const commits = [commit('m', subject, 'a', 'c'), commit('c', 'feat: c', 'b'), commit('b', 'feat: b', 'a')]
  const override = { number: 7, mergeSha: sha('m'), messages: ['fix: only'] }
  const told = new Map([sha('c'), sha('b')].map((each) => [each, override] as const))
  const found = amendCommits(commits, { head: sha('m'), released: new Set(released) }, told)
  expect(found).toEqual({ commits, untold: [7] })
})

test('words are looked for in the correction', () => {
  const { commits } = amendCommits(
    line(['m', 'major mistake (#7)']),
    range,
    new Map([[sha('m'), { number: 7, mergeSha: sha('m'), messages: ['a minor thing'] }]]),
  )
  expect(decideByWording(assessCommits(commits, { squashBodies: 'auto', repository: '' }), defaultWording).bump).toBe(
    'minor',
  )
})
