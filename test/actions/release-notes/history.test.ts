import { join } from 'node:path'
import { createStage, importCommits } from '../../release-notes/stage.ts'
import { rounds } from '../../support/sample.ts'
import { record } from '../../support/tape.ts'

const pulls = 'pullsOfCommits'

/** Tags of other forms, each on a commit of its own; the last is the one that is released. */
const otherForms: readonly (readonly [tags: readonly string[], before: string])[] = [
  [['v2.14.1', 'v3.0.0b1', 'v3.0.0rc1'], 'v3.0.0b1'],
  [['v2.14.1', 'v3.0.0b1', 'v3.0.0'], 'v2.14.1'],
  [['1.0.1', '1.1', '1.1.1'], '1.1'],
  [['26.2', '26.2.1'], '26.2'],
  [['v1.2.3.4', 'v2.0.0.0'], 'v1.2.3.4'],
  [['13.0.3', '13.0.4.1'], '13.0.3'],
  [['2025.11.12', '2025.12.08', '2026.01.29'], '2025.12.08'],
  [['REL_17_1', 'REL_17_2'], 'REL_17_1'],
  [['curl-8_9_0', 'curl-8_10_0'], 'curl-8_9_0'],
  [['release-2', 'release-10'], 'release-2'],
  [['9.0.0.CR1', '9.0.0.Final', '9.1.0.Alpha1'], '9.0.0.Final'],
  [['v1.5.0.M1', 'v1.5.0.RELEASE', 'v2.0.0.RELEASE'], 'v1.5.0.RELEASE'],
  [['20231205', '20240101'], '20231205'],
  [['core-v1.0.0', 'ui-v2.0.0', 'core-v1.1.0'], 'core-v1.0.0'],
]

test.each(otherForms)('of %j the last starts at %s', async (tags, before) => {
  await using stage = await createStage([])
  for (const tag of tags) {
    await stage.world.checkout.commit(`feat: what ${tag} brings`)
    await stage.world.checkout.tag(tag)
  }
  const tag = tags.at(-1) ?? ''
  // given, and as the push of the tag gives it
  for (const wish of [
    { inputs: { tag }, env: {} },
    { inputs: {}, env: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: tag } },
  ]) {
    const { outputs } = await stage.succeed({ enrich: 'none', ...wish.inputs }, { env: wish.env })
    expect([outputs['tag'], outputs['previous-tag']]).toEqual([tag, before])
  }
})

test('many tagged commits in the range cost no more processes of git than few', async () => {
  const calls = []
  for (const count of [2, rounds(30, 8)]) {
    await using stage = await createStage(['feat: base', 'v1.0.0'])
    for (let index = 0; index < count; index++) {
      await stage.world.checkout.commit({
        message: `fix: ${index}`,
        files: { 'package.json': `{"version":"0.0.${index}"}` },
      })
      await stage.world.checkout.tag(`ui-v0.0.${index}`)
    }
    await stage.world.checkout.tag('v1.1.0')
    const tape = record(join(stage.world.folder, 'tape'))
    await stage.succeed({ tag: 'v1.1.0', enrich: 'none' }, { env: tape.env })
    calls.push(tape.calls().length)
  }
  expect(calls[1]).toBe(calls[0])
})

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
    const { outputs } = await stage.succeed({ tag, enrich: 'none', format: 'json', internal: 'show' })
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
  expect(count(await world.checkout.read('notes.json'))).toBe(commits.length)
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

test('commits that only make a release are left out, whatever they are called; a tagged change is not', async () => {
  await using stage = await createStage([])
  const { checkout } = stage.world
  const manifest = (version: string, dependency = '1') =>
    JSON.stringify({ name: 'a', version, dependencies: { x: dependency } }, undefined, 2)
  await checkout.commit({ message: 'chore: start', files: { 'package.json': manifest('1.0.0') } })
  await checkout.tag('v1.0.0')
  await checkout.commit({
    message: 'Version Packages (#12)',
    files: { 'package.json': manifest('1.0.1'), 'CHANGELOG.md': '# 1.0.1\n' },
  })
  await checkout.tag('other@1.0.1')
  await checkout.commit({ message: 'fix: real', files: { 'a.txt': 'a' } })
  await checkout.commit({ message: 'ci: version bump to v1.0.2 by hand', files: { 'package.json': manifest('1.0.2') } })
  await checkout.tag('core-v1.0.2')
  await checkout.commit({ message: 'Move to x 2', files: { 'package.json': manifest('1.0.2', '2') } })
  await checkout.tag('v1.1.0')
  const { outputs } = await stage.succeed({ tag: 'v1.1.0', enrich: 'none' })
  expect(outputs['notes']).toContain('real')
  expect(outputs['notes']).toContain('Move to x 2')
  expect(outputs['notes']).not.toContain('Version Packages')
  expect(outputs['notes']).not.toContain('version bump')
})

test('a package that is released only through a dependency says which', async () => {
  await using stage = await createStage([])
  const { checkout } = stage.world
  const manifests = (a: string, b: string) => ({
    'packages/a/package.json': JSON.stringify({ name: 'a', version: a }),
    'packages/b/package.json': JSON.stringify({ name: '@octo/b', version: b, dependencies: { a: `^${a}` } }),
    'packages/c/package.json': JSON.stringify({ name: 'c', version: '1.0.0' }),
  })
  await checkout.commit({ message: 'feat: all', files: manifests('1.0.0', '1.0.0') })
  for (const name of ['a-v1.0.0', 'b-v1.0.0', 'c-v1.0.0']) await checkout.tag(name)
  await checkout.commit({ message: 'fix: leak', files: { 'packages/a/index.js': '1' } })
  await checkout.commit({ message: 'chore(release): a-v1.0.1, b-v1.0.1', files: manifests('1.0.1', '1.0.1') })
  for (const name of ['a-v1.0.1', 'b-v1.0.1', 'c-v1.0.1']) await checkout.tag(name)
  const packages = 'packages/a: a\npackages/b: b\npackages/c: c'
  const run = async (name: string, more = {}) =>
    (await stage.succeed({ packages, package: name, tag: `${name}-v1.0.1`, enrich: 'none', ...more })).outputs[
      'notes'
    ] ?? ''
  const notes = await run('b')
  expect(notes).toMatch(/^\*\*Updated dependencies:\*\* \[a 1\.0\.1\]\(\S+\/releases\/tag\/a-v1\.0\.1\)\n/)
  expect(notes).not.toContain('No changes')
  expect(JSON.parse(await run('b', { format: 'json' })).updated).toEqual([
    { name: 'a', version: '1.0.1', tag: 'a-v1.0.1' },
  ])
  for (const other of ['a', 'c']) expect(await run(other)).not.toContain('Updated dependencies')
})
