import { type Criteria, defaultSections } from '../../src/release-notes/notes/sections.ts'
import { changesOf, notesOf, pullOf, repository, sha, textOf } from './reading.ts'

const titles = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ key, subject }) => `${key.slice(0, 7)} ${subject}`)

describe('units', () => {
  const merged = [
    'feat: base',
    { name: 'a', message: 'wip' },
    { name: 'b', message: 'fix: inner' },
    { name: 'main2', message: 'docs: on main', parents: ['c0'] },
    { name: 'm', message: 'Merge pull request #7 from x/y\n\nA title of people', parents: ['main2', 'b'] },
  ]

  test('a merged pull request is one change with the type of its strongest commit', () => {
    const changes = changesOf(merged)
    expect(titles(changes)).toEqual(['#7 A title of people', '6d61696 on main', '6330000 base'])
    expect(changes[0]).toMatchObject({ type: 'fix', number: 7, sha: sha('m'), shas: [sha('b'), sha('a')] })
  })

  test('by commits, each stands for itself and merges are none', () => {
    expect(changesOf(merged, 'commits').map(({ subject }) => subject)).toEqual(['on main', 'inner', 'wip', 'base'])
  })

  test('commits of one pull request that GitHub tells of are one change', () => {
    const pull = pullOf(9, { title: 'feat: rebased', author: 'bob', labels: ['x'] })
    const changes = changesOf(['feat: one', 'fix: two', 'docs: three'], 'pull-requests', { c1: pull, c2: pull })
    expect(titles(changes)).toEqual(['#9 rebased', '6330000 one'])
    expect(changes[0]).toMatchObject({ type: 'feat', labels: ['x'] })
  })

  test('pull requests that a larger one carried along stay changes of their own', () => {
    const changes = changesOf([
      'feat: base',
      { name: 'd1', message: 'feat: in develop (#3)' },
      { name: 'd2', message: 'fix: also (#4)' },
      { name: 'm', message: 'Merge pull request #5 from octo/develop\n\nRelease', parents: ['c0', 'd2'] },
    ])
    expect(titles(changes)).toEqual(['#4 also', '#3 in develop', '6330000 base'])
  })

  test('a channel that was merged as a pull request is taken apart: what it released is told once', () => {
    const channel = [
      'feat: base',
      { name: 'b1', message: 'feat: one', parents: ['c0'] },
      { name: 'b2', message: 'fix: two (#8)' },
      { name: 'b3', message: 'feat!: three' },
      { name: 'm', message: 'Merge pull request #12 from octo/beta', parents: ['c0', 'b3'] },
    ]
    expect(titles(changesOf(channel))).toEqual(['#12 three', '#8 two', '6330000 base'])
    expect(titles(changesOf(channel, 'pull-requests', {}, ['b1'])).map((title) => title.replace(/^\S+ /, ''))).toEqual([
      'three',
      'two',
      'one',
      'base',
    ])
  })

  test.each([
    ['Merge commit from fork\n\n* fix: ensure it is masked', 'ensure it is masked', 'fix', 0],
    ['Merge pull request #4209 from u/docs\n\nfeat: x', 'x', 'feat', 4209],
  ])('a header that says nothing is not the text: %j', (message, subject, type, number) => {
    expect(changesOf(['chore: base', message])[0]).toMatchObject({ subject, type, number })
  })

  test('a merge without a text is told by the strongest of its commits', () => {
    const merge = { name: 'm', message: 'Merge pull request #3901 from a/b', parents: ['c0', 'y'] }
    const commits = ['chore: base', { name: 'x', message: 'feat: strong' }, { name: 'y', message: 'docs: weak' }, merge]
    expect(changesOf(commits)[0]).toMatchObject({ subject: 'strong', type: 'feat', number: 3901 })
  })

  test.each([
    ['Merge commit from fork\n\n* fix: ensure it is masked', 'ensure it is masked', 'fix'],
    ['Merge commit from fork\n\nfix: ensure it is masked', 'ensure it is masked', 'fix'],
    ['Merge commit from fork', 'mask', 'fix'],
  ])("the merge of an advisory's fork tells of what it merged: %j", (message, subject, type) => {
    const merge = { name: 'm', message, parents: ['c0', 'y'] }
    const inside = [
      { name: 'x', message: 'fix: mask', parents: ['c0'] },
      { name: 'y', message: 'wip' },
    ]
    const changes = changesOf(['chore: base', ...inside, merge])
    expect(changes).toHaveLength(2)
    expect(changes[0]).toMatchObject({ subject, type, number: 0, sha: sha('m') })
    expect(changes[0]?.shas).toHaveLength(2)
  })

  test('main merged into a branch does not give the branch what main had', () => {
    const changes = changesOf([
      'feat: base',
      { name: 'x', message: 'feat: branch', parents: ['c0'] },
      { name: 'y', message: 'fix: on main', parents: ['c0'] },
      { name: 'back', message: "Merge branch 'main' into x", parents: ['x', 'y'] },
      { name: 'm', message: 'Merge pull request #6 from x/y\n\nfeat: the branch', parents: ['y', 'back'] },
    ])
    expect(titles(changes)).toEqual(['#6 the branch', '7900000 on main', '6330000 base'])
    expect(changes[0]?.shas).toEqual([sha('x')])
  })
})

describe('what falls away', () => {
  test.each([
    [
      'a revert and what it reverts',
      ['feat: a', { message: `Revert "feat: a"\n\nThis reverts commit ${sha('c0')}.` }],
      [],
    ],
    [
      'a revert of a pull request',
      ['feat: a (#1)', { message: `Revert "feat: a (#1)" (#2)\n\nReverts ${repository}#1` }],
      [],
    ],
    [
      'nothing, when the revert is reverted',
      [
        'feat: a',
        { message: `Revert "feat: a"\n\nThis reverts commit ${sha('c0')}.` },
        { message: `Revert "Revert "feat: a""\n\nThis reverts commit ${sha('c1')}.` },
      ],
      ['a'],
    ],
    ['a cherry-pick', ['fix: a', `fix: a\n\n(cherry picked from commit ${sha('c0')})`], ['a']],
    ['the second pick of the same', [1, 2].map(() => `fix: a\n\n(cherry picked from commit ${sha('zz')})`), ['a']],
    ['a backport by title', ['fix: a (#1)', '[Backport 1.x] fix: a (#1) (#2)'], ['a']],
    ['a backport by body', ['fix: a (#1)', 'fix: a for 1.x (#2)\n\nBackport of #1'], ['a']],
    ['a picked squash commit', ['fix: a (#1)', 'fix: a (#1) (#2)'], ['a']],
    [
      'not a change that only mentions another',
      ['fix: a (#1)', 'fix: b (#2)\n\nThis must be backported, see #1'],
      ['b', 'a'],
    ],
    ['not what only says the same', ['fix: a (#1)', 'fix: a (#2)'], ['a', 'a']],
    [
      'commits that make a release',
      ['chore(release): v1.2.3', 'CI: Bump version to v1.2.3', '1.2.3', 'fix: 1.2.3'],
      ['1.2.3'],
    ],
  ])('%s', (_, given, expected) => {
    const { sections } = notesOf(changesOf(given))
    expect(sections.flatMap(({ changes }) => changes.map(({ subject }) => subject))).toEqual(expected)
  })
})

describe('sections', () => {
  const changes = changesOf([
    { message: 'fix(security): lock', files: ['src/a.ts'] },
    { message: 'Fix: mend', files: ['docs/a.md'] },
    { message: 'words without a type', files: ['docs/b.md', 'src/b.ts'] },
  ])
  const shown = (notes: ReturnType<typeof notesOf>) =>
    Object.fromEntries(notes.sections.map(({ title, changes }) => [title, changes.map(({ subject }) => subject)]))

  test.each([
    [
      [{ title: 'S', takes: { types: ['fix'], scopes: ['security'] }, leaves: {} }],
      { S: ['lock'], 'Other changes': ['words without a type', 'mend'] },
    ],
    [
      [{ title: 'Docs', takes: { paths: ['docs/**'] }, leaves: {} }],
      { Docs: ['words without a type', 'mend'], 'Other changes': ['lock'] },
    ],
    [
      [{ title: 'All', takes: { types: ['*'] }, leaves: { scopes: ['security'] } }],
      { All: ['words without a type', 'mend'], 'Other changes': ['lock'] },
    ],
    [
      [{ title: 'None', takes: { labels: [] }, leaves: {} }],
      { 'Other changes': ['words without a type', 'mend', 'lock'] },
    ],
    [
      [{ title: 'OTHER Changes', takes: { types: ['fix'], scopes: ['security'] }, leaves: {} }],
      { 'OTHER Changes': ['words without a type', 'mend', 'lock'] },
    ],
  ])('%j', (given, expected) => {
    const sections = given.map((section) => ({ ...section, hidden: false }))
    expect(shown(notesOf(changes, { sections }))).toEqual(expected)
  })

  test.each([
    [{ types: ['fix'] }, ['words without a type']],
    [{ paths: ['docs/**'] }, ['words without a type', 'lock']],
    [{ authors: ['alice doe'] }, []],
    [{ authors: ['bob'] }, ['words without a type', 'mend', 'lock']],
  ])('exclude %j', (exclude, expected) => {
    const { sections } = notesOf(changes, { exclude: [exclude], sections: [] })
    expect(sections.flatMap((section) => section.changes.map(({ subject }) => subject))).toEqual(expected)
  })
})

const bot = { author: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' }
const renovate = { author: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' }

test('dependency bots: one line a dependency, from the oldest to the newest', async () => {
  const notes = notesOf(
    changesOf([
      { message: 'build(deps): bump lodash from 4.17.19 to 4.17.20 (#1)', ...bot },
      { message: 'build(deps): bump lodash from 4.17.20 to 4.17.21 in /app (#2)', ...bot },
      {
        message:
          'Bump the npm group with 2 updates (#3)\n\nUpdates `@types/node` from 22.0.0 to 22.1.0\nUpdates `jest` from 29.0.0 to 30.0.0.',
        ...bot,
      },
      { message: 'chore(deps): update dependency typescript to v5.9.2 (#4)', ...renovate },
      { message: 'chore(deps): update actions/checkout action to v6 (#5)', ...renovate },
      { message: 'chore(deps): lock file maintenance (#6)', ...renovate },
    ]),
  )
  expect(notes.sections).toEqual([])
  expect(notes.contributors).toEqual([])
  expect((await textOf(notes)).replaceAll('https://github.com/octo/demo', '')).toBe(`<details>
<summary>Dependencies (6)</summary>

- @&#8203;types/node from 22.0.0 to 22.1.0 ([#3](/pull/3))
- actions/checkout to 6 ([#5](/pull/5))
- jest from 29.0.0 to 30.0.0 ([#3](/pull/3))
- lock file maintenance ([#6](/pull/6))
- lodash from 4.17.19 to 4.17.21 ([#2](/pull/2), [#1](/pull/1))
- typescript to 5.9.2 ([#4](/pull/4))

</details>

**All changes:** /compare/v1.0.0...v1.1.0
`)
})

describe("a section of the user's own comes before the fold of the dependencies", () => {
  const changes = changesOf(
    [
      { message: 'build(deps): bump lodash from 4.17.19 to 4.17.20 (#1)', ...bot },
      { message: 'fix(deps): update dependency yargs to v18 (#2)', ...renovate },
    ],
    'pull-requests',
    { c0: pullOf(1, { title: 'build(deps): bump lodash from 4.17.19 to 4.17.20', labels: ['dependencies'] }) },
  )
  const own = (takes: Criteria) => ({
    sections: [{ title: 'Own', takes, leaves: {}, hidden: false }],
    hasOwnSections: true,
  })

  test.each([
    [{ labels: ['dependencies'] }, ['#1'], ['yargs']],
    [{ scopes: ['deps'] }, ['#2', '#1'], []],
    [{ types: ['fix'] }, ['#2'], ['lodash']],
    [{ labels: ['*'] }, [], ['lodash', 'yargs']],
    [{ types: ['*'], scopes: ['other'] }, [], ['lodash', 'yargs']],
  ])('%j', (takes, listed, folded) => {
    const { sections, dependencies } = notesOf(changes, own(takes))
    expect(sections.flatMap((section) => section.changes.map(({ key }) => key))).toEqual(listed)
    expect(dependencies.map(({ name }) => name)).toEqual(folded)
  })

  test('not where they are left out, and not the built-in sections', () => {
    expect(notesOf(changes, { ...own({ scopes: ['deps'] }), dependencies: 'omit' }).sections).toEqual([])
    expect(notesOf(changes).dependencies).toHaveLength(2)
  })
})

describe('internal changes', () => {
  const built = (messages: readonly string[]) => notesOf(changesOf(messages), { sections: defaultSections })

  test('are counted beside others, and the order of types says nothing of commits', async () => {
    const notes = built(['feat: a', 'chore: b', 'ci: c', 'chore!: d'])
    expect(notes.sections.map(({ title }) => title)).toEqual(['Features'])
    expect(notes.hidden.map(({ subject }) => subject)).toEqual(['c', 'b'])
    expect(notes.breaking.map(({ subject }) => subject)).toEqual(['d'])
    expect(await textOf(notes)).toContain('\n**Not listed:** 2 internal changes (chore, ci)\n')
  })

  test('are listed where the notes would be empty', async () => {
    const notes = built(['chore: b', 'ci: c'])
    expect(notes.sections.map(({ title }) => title)).toEqual(['Maintenance'])
    expect(await textOf(notes)).not.toContain('Not listed')
  })
})

test.each([
  ['newest', ['d', 'c', 'b', 'a']],
  ['oldest', ['a', 'b', 'c', 'd']],
  ['scope', ['c', 'd', 'b', 'a']],
] as const)('sorted by %s', (sort, expected) => {
  const { sections } = notesOf(changesOf(['feat(z): a', 'feat(Ui): b', 'feat: c', 'feat(api): d']), { sort })
  expect(sections.flatMap((section) => section.changes.map(({ subject }) => subject))).toEqual(expected)
})

test('each entry names who made it, where that is asked for', async () => {
  const text = await textOf(
    notesOf(changesOf(['feat: a (#1)'], 'pull-requests', { c0: pullOf(1, { title: 'feat: a', author: 'bob' }) })),
    true,
  )
  expect(text).toContain('- a by @bob ([#1](')
})

describe('contributors', () => {
  test('accounts whose commits have one git identity are different people', () => {
    const queue = { author: 'Merge Queue', email: 'queue@example.com' }
    const messages = [1, 2, 3].map((number) => ({ message: `feat: a (#${number})`, ...queue }))
    const authors = ['alice', 'bob', 'carol']
    const pulls = Object.fromEntries(
      authors.map((author, at) => [`c${at}`, pullOf(at + 1, { title: `feat: ${author}`, author })]),
    )
    const { contributors } = notesOf(changesOf(messages, 'pull-requests', pulls))
    expect(contributors.map(({ login, changes }) => [login, changes])).toEqual(authors.map((login) => [login, 1]))
  })

  test.each([
    ['Ola Lawal', '25631971+babblebey@users.noreply.github.com', 'babblebey <ola@example.com>'],
    ['necisam', '1+necisam@users.noreply.github.com', 'necisam.cheng <necisam.cheng@example.com>'],
    ['Ann Roe', '1+annroe@users.noreply.github.com', 'Ann B. Roe <annroe@example.com>'],
  ])('%s and the co-author %s %s are one person', (author, email, other) => {
    const message = `feat: a (#1)\n\nCo-authored-by: ${other}`
    expect(notesOf(changesOf([{ message, author, email }])).contributors).toHaveLength(1)
  })

  test('a co-author of another name is somebody else', () => {
    const message = 'feat: a (#1)\n\nCo-authored-by: Bo Annroe <bo@example.com>\nCo-authored-by: an <an@example.com>'
    const author = { author: 'Ann Roe', email: '1+annroe@users.noreply.github.com' }
    expect(notesOf(changesOf([{ message, ...author }])).contributors).toHaveLength(3)
  })

  const changes = changesOf(
    [
      { message: 'feat: a (#1)', author: 'Bob Roe', email: '12+bob@users.noreply.github.com' },
      {
        message: 'feat: b (#2)\n\nCo-authored-by: Carol Poe <carol@example.com>',
        author: 'Bob Roe',
        email: 'bob@work.example',
      },
      { message: 'feat: c (#3)', author: 'dave', email: 'dave@example.com' },
      { message: 'feat: d', ...bot },
      { message: 'feat: e', author: 'GitHub', email: 'noreply@github.com' },
    ],
    'pull-requests',
    { c2: pullOf(3, { title: 'feat: c', author: 'dave-gh' }) },
  )

  test('one person once, however they are spelt; bots are none', () => {
    expect(notesOf(changes).contributors).toMatchObject([
      { login: 'bob', changes: 2, isNew: undefined },
      { name: 'Carol Poe', login: '', changes: 1 },
      { login: 'dave-gh', changes: 1 },
    ])
  })

  test.each([
    [['mail bob@work.example', 'name carol poe'], ['dave-gh']],
    [['login bob', 'mail dave@example.com'], ['Carol Poe']],
    [[], ['bob', 'Carol Poe', 'dave-gh']],
  ])('who was there before (%j) is not new', (earlier, expected) => {
    const { contributors } = notesOf(changes, { earlier: new Set(earlier) })
    expect(contributors.filter(({ isNew }) => isNew).map(({ login, name }) => login || name)).toEqual(expected)
  })

  test('newcomers are welcomed with what they brought', async () => {
    const text = await textOf(notesOf(changes, { earlier: new Set(['login bob', 'mail carol@example.com']) }))
    expect(text).toContain(
      '## New contributors\n\n- @dave-gh made their first contribution in [#3](https://github.com/octo/demo/pull/3)\n',
    )
    expect(text).toContain('**Contributors:** @bob, Carol Poe and @dave-gh\n')
  })
})

test('linked issues, each once, and never the pull request itself', () => {
  const [change] = changesOf([
    'fix: a (#4)\n\nCloses #2, resolves: octo/other#3, fixed #2\nFixes https://github.com/octo/demo/issues/5 and fixes #4',
  ])
  expect(change?.closes).toEqual([
    { repository: '', number: 2 },
    { repository: 'octo/other', number: 3 },
    { repository: '', number: 5 },
  ])
})

test('the whole of it, as people read it', async () => {
  const changes = changesOf([
    { message: 'feat(api)!: drop `v1` (#1)\n\nBREAKING CHANGE: Call `/v2`.\nThe fields are the same.\n\nCloses #10' },
    { message: 'feat(ui): a button (#2)' },
    { message: 'fix: a crash\n\nFixes #11' },
    { message: 'perf!: faster' },
    { message: 'tidy up' },
  ])
  expect((await textOf(notesOf(changes))).replaceAll('https://github.com/octo/demo', '')).toBe(`## Breaking changes

- faster ([6333000](/commit/${sha('c3')}))
- **api:** drop \`v1\` ([#1](/pull/1), closes [#10](/issues/10))

  Call \`/v2\`.
  The fields are the same.

## Features

- **ui:** a button ([#2](/pull/2))

## Bug fixes

- a crash ([6332000](/commit/${sha('c2')}), closes [#11](/issues/11))

## Other changes

- tidy up ([6334000](/commit/${sha('c4')}))

**Contributors:** Alice Doe

**All changes:** /compare/v1.0.0...v1.1.0
`)
})
