import { createStage, importCommits } from '../release-notes/stage.ts'

const pulls = 'pullsOfCommits'

describe('the release before', () => {
  const history = [
    'feat: one',
    'v1.0.0',
    'feat: two',
    'v1.1.0-rc.1',
    'fix: three',
    'v1.1.0-rc.2',
    'fix: four',
    'v1.1.0',
    'v1',
    'feat: five',
    'v2.0.0-beta.1',
  ]
  test.each([
    ['v1.0.0', '', ['one', 'begin']],
    ['v1.1.0-rc.1', 'v1.0.0', ['two']],
    ['v1.1.0-rc.2', 'v1.1.0-rc.1', ['three']],
    ['v1.1.0', 'v1.0.0', ['four', 'three', 'two']],
    ['v2.0.0-beta.1', 'v1.1.0', ['five']],
    ['v2.0.0', 'v1.1.0', ['five']],
    ['', 'v1.1.0', ['five']],
  ])('%s comes after %j', async (tag, previous, expected) => {
    await using stage = await createStage(history)
    if (tag === '') await stage.world.checkout.git('tag', '-d', 'v2.0.0-beta.1')
    const { outputs } = await stage.succeed({ tag, enrich: 'none', format: 'json' })
    const { sections } = JSON.parse(outputs['notes'] ?? '')
    const subjects = sections.flatMap((section: { changes: { subject: string }[] }) =>
      section.changes.map(({ subject }) => subject),
    )
    expect({ previous: outputs['previous-tag'], subjects: subjects.toSorted() }).toEqual({
      previous,
      subjects: expected.toSorted(),
    })
  })

  test('a maintenance branch goes on from its own release, whatever came later elsewhere', async () => {
    await using stage = await createStage(['feat: one', 'v1.0.0', 'feat!: two', 'v2.0.0'])
    const { checkout } = stage.world
    await checkout.git('checkout', '-q', '-b', '1.x', 'v1.0.0')
    await checkout.commit('fix: old')
    await checkout.tag('v1.0.1')
    const { outputs } = await stage.succeed({ enrich: 'none' })
    expect(outputs).toMatchObject({ tag: 'v1.0.1', 'previous-tag': 'v1.0.0' })
    expect(outputs['notes']).not.toContain('two')
  })

  test.each([['--depth=1'], ['--depth=2', '--no-single-branch']])(
    'a shallow clone (%s) is deepened until the answer is certain',
    async (...args) => {
      await using stage = await createStage(['feat: one', 'v1.0.0', 'fix: two', 'fix: three', 'fix: four', 'v1.0.1'])
      const clone = await stage.world.clone(...args)
      const { outputs } = await stage.succeed({ tag: 'v1.0.1', enrich: 'none' }, { workspace: clone.path })
      expect(outputs['previous-tag']).toBe('v1.0.0')
      for (const each of ['two', 'three', 'four']) expect(outputs['notes']).toContain(`- ${each}`)
      expect(outputs['notes']).not.toContain('one')
    },
  )

  test('the tag that was pushed is the one, though HEAD has a higher one', async () => {
    await using stage = await createStage(['feat: one', 'v1.0.0-rc.1', 'v1.0.0'])
    const { outputs } = await stage.succeed({ enrich: 'none' }, { ref: 'refs/tags/v1.0.0-rc.1' })
    expect(outputs['tag']).toBe('v1.0.0-rc.1')
  })
})

test('asks GitHub once for 100 commits, and never with `enrich: none`', async () => {
  await using stage = await createStage([])
  const { world, github } = stage
  const commits = Array.from(
    { length: 250 },
    (_, index) => `fix: number ${index}${index % 3 ? '' : ` (#${index + 1})`}`,
  )
  await importCommits(stage, commits)
  const { outputs } = await stage.succeed({ format: 'json', 'notes-file': 'notes.json' })
  expect(github.requests.map(({ operation }) => operation)).toEqual([pulls, pulls, pulls])
  const count = (json: string) =>
    JSON.parse(json).sections.flatMap((section: { changes: unknown[] }) => section.changes).length
  expect(count(await world.checkout.read('notes.json'))).toBe(commits.length + 1)
  expect(JSON.parse(outputs['notes'] ?? '').truncated).toBe(true)
  expect(count(outputs['notes'] ?? '')).toBeGreaterThan(100)
  expect(Buffer.byteLength(outputs['notes'] ?? '')).toBeLessThanOrEqual(60_000)
  await stage.succeed({ enrich: 'none' })
  await stage.succeed({ enrich: 'none', unit: 'commits' })
  expect(github.requests).toHaveLength(3)
})

test('GitHub tells pull requests, labels, authors and linked issues', async () => {
  await using stage = await createStage(['feat: one', 'v1.0.0'])
  const { world, github } = stage
  await world.checkout.git('commit', '-q', '--allow-empty', '--author=Bob <bob@example.com>', '-m', 'wip')
  const first = await world.checkout.git('rev-parse', 'HEAD')
  const second = await world.checkout.commit('more (#4)')
  await world.checkout.push()
  await github.addPullRequest({
    number: 3,
    title: 'feat: rebased @everyone',
    author: 'bob',
    labels: ['Bug'],
    closes: [8],
    merge: { sha: first },
  })
  await github.addPullRequest({
    number: 4,
    title: 'A better title',
    author: 'dependabot',
    labels: ['skip'],
    merge: { sha: second },
  })
  await world.checkout.write(
    '.github/release.yml',
    'changelog:\n  exclude:\n    labels: [skip]\n  categories:\n    - title: "Bugs <b>"\n      labels: [bug]\n    - title: Rest\n      labels: ["*"]\n',
  )
  const { outputs } = await stage.succeed({})
  const server = github.env.GITHUB_SERVER_URL
  expect(outputs['notes']).toBe(`## Bugs &lt;b>

- rebased @&#8203;everyone ([#3](${server}/octo/demo/pull/3), closes [#8](${server}/octo/demo/issues/8))

## New contributors

- @bob made their first contribution in [#3](${server}/octo/demo/pull/3)

**Contributors:** @bob

**All changes:** ${server}/octo/demo/compare/v1.0.0...${second}
`)
  expect(JSON.parse(outputs['contributors'] ?? '')).toEqual([{ login: 'bob', name: 'Bob', changes: 1, new: true }])
})

test('where the history before is not here, GitHub tells who is new', async () => {
  await using stage = await createStage([])
  const { world, github } = stage
  const before = await world.checkout.git('rev-parse', 'HEAD')
  await importCommits(
    stage,
    Array.from({ length: 60 }, (_, index) => `feat: ${index}`),
  )
  await world.checkout.tag('v1.0.0')
  await github.addPullRequest({
    number: 1,
    title: 'old',
    author: 'bob',
    merge: { sha: before, at: '2020-01-01T00:00:00Z' },
  })
  for (const [number, author] of [
    [2, 'bob'],
    [3, 'carol'],
  ] as const) {
    await world.checkout.git(
      'commit',
      '-q',
      '--allow-empty',
      `--author=${author} <${author}@example.com>`,
      '-m',
      `fix: by ${author} (#${number})`,
    )
    await github.addPullRequest({
      number,
      title: 'fix',
      author,
      merge: { sha: await world.checkout.git('rev-parse', 'HEAD') },
    })
  }
  await world.checkout.tag('v1.0.1')
  await world.checkout.push()
  const clone = await world.clone('--depth=1')
  const { outputs } = await stage.succeed({ tag: 'v1.0.1' }, { workspace: clone.path })
  expect(outputs['notes']).toContain('- @carol made their first contribution')
  expect(outputs['notes']).not.toContain('- @bob made')
})

test('a package has its own tags and the changes of its own files', async () => {
  await using stage = await createStage([
    { message: 'feat: begin both', files: { 'packages/core/a': '1', 'packages/web/a': '1' } },
  ])
  const { checkout } = stage.world
  await checkout.tag('core-v1.0.0')
  await checkout.commit({ message: 'feat: web only', files: { 'packages/web/b': '1' } })
  await checkout.tag('web@3.0.0')
  await checkout.commit({ message: 'fix: core only', files: { 'packages/core/b': '1' } })
  await checkout.commit({ message: 'fix: both', files: { 'packages/core/c': '1', 'packages/web/c': '1' } })
  await checkout.commit({ message: 'docs: neither', files: { 'README.md': '1' } })
  await checkout.tag('core-v1.0.1')
  const packages = 'packages/core: core\npackages/web: { name: web, tag: "web@{version}" }\n'
  const { outputs } = await stage.succeed({
    packages,
    package: 'core',
    enrich: 'none',
    'changelog-file': 'packages/core/CHANGELOG.md',
  })
  expect(outputs).toMatchObject({ tag: 'core-v1.0.1', 'previous-tag': 'core-v1.0.0' })
  expect(outputs['notes']).toContain('- core only')
  expect(outputs['notes']).toContain('- both')
  expect(outputs['notes']).not.toMatch(/web only|neither|begin/)
  expect(await checkout.read('packages/core/CHANGELOG.md')).toContain('## [1.0.1]')
  const web = await stage.succeed({ tag: 'web@3.0.1', packages, package: 'packages/web', enrich: 'none' })
  expect(web.outputs['previous-tag']).toBe('web@3.0.0')
  expect(web.outputs['notes']).toContain('- both')
  expect(web.outputs['notes']).not.toContain('only')
})

const hostile = [
  'feat: ::set-output name=result::pwned',
  '::error::pwned',
  'fix: a%0A::error::pwned',
  'feat: <!-- hidden',
  'feat: </details><script>alert(1)</script>',
  'feat: ping @everyone and @octo/team, see #1 GH-2 octo/demo#3',
  'feat: `code` and ``` fence',
  'feat: $(touch pwned) `touch pwned`',
  'feat: | a | table |',
  'feat: [x](javascript:alert(1)) ![y](https://evil.example/z.png)',
  'feat(<b>|): scope',
  'feat: ##[error]pwned',
  'feat: \u202egnp.exe \u001b[31mred',
  `fix: ${'a'.repeat(1_000_000)}`,
  'feat!: gone\n\nBREAKING CHANGE: # Heading\n::error::pwned\n<script>\n@everyone',
  '# heading',
  '- item\n\nCo-authored-by: @everyone <!-- <x@example.com>',
]

test('what people type is shown and does nothing', async () => {
  await using stage = await createStage(['feat: one', 'v1.0.0', ...hostile])
  const { checkout } = stage.world
  const bytes = Buffer.concat([Buffer.from('feat: bad '), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(' utf8')])
  await checkout.commit({ message: bytes })
  await checkout.commit('fix: last')
  const inputs = { tag: 'v1.1.0', enrich: 'none', 'changelog-file': 'CHANGELOG.md', 'notes-file': 'notes.md' }
  const { outputs, commands, summary } = await stage.succeed(inputs)
  expect(outputs['result']).toBe('written')
  expect(commands.filter(({ name }) => name !== 'add-mask')).toEqual([])
  for (const text of [
    outputs['notes'] ?? '',
    summary,
    await checkout.read('CHANGELOG.md'),
    await checkout.read('notes.md'),
  ]) {
    const shown = text.replace(/<!-- slipway:notes sha256=\w+ -->/g, '')
    expect(shown).not.toMatch(/<(?!\/?(?:details|summary)>)/)
    expect(shown).not.toMatch(/@\w/)
    expect(shown).not.toMatch(/^\s*::|##\[/m)
    expect(shown).not.toMatch(/(?<![[\w&])#\d/)
    expect(shown).not.toMatch(/\p{Bidi_Control}|[^\P{Cc}\n]/u)
    expect(shown.replaceAll(`](${stage.github.env.GITHUB_SERVER_URL}/octo/demo/`, '')).not.toMatch(/(?<!\\)\]\(/)
    expect(Buffer.byteLength(text)).toBeLessThan(60_000)
  }
  expect(outputs['notes']).toMatch(/- bad .+\( utf8/)
  expect(outputs['notes']).toContain('- last')
  expect(await checkout.git('status', '--porcelain')).toBe('?? CHANGELOG.md\n?? notes.md')
})

test('a write that the file system refuses fails without a trace of success', async () => {
  await using stage = await createStage(['feat: one', 'v1.0.0'])
  await stage.world.checkout.write('docs', 'a file where a folder should be')
  const { exitCode, outputs } = await stage.run({ enrich: 'none', 'changelog-file': 'docs/CHANGELOG.md' })
  expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failed' })
})
