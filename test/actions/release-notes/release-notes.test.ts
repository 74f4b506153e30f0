import { symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStage, importCommits, releasesOf } from '../../release-notes/stage.ts'

const history = ['feat: one', 'v1.0.0', 'feat(api)!: two (#2)', 'fix: three (#3)', 'v1.1.0']
const routes = {
  create: 'POST /repos/{owner}/{repo}/releases',
  update: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  upload: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
}

test('publishes: draft, then assets, then the release; again changes nothing', async () => {
  await using stage = await createStage(history, { immutableReleases: true })
  const { world, github } = stage
  await world.checkout.write('dist/b.zip', 'bee')
  await world.checkout.write('dist/a.txt', 'ay')
  const inputs = { release: 'publish', assets: 'dist/*.zip\ndist/a.*', 'changelog-file': 'CHANGELOG.md' }
  const first = await stage.succeed(inputs)
  expect(first.outputs).toMatchObject({
    result: 'published',
    reason: 'created',
    tag: 'v1.1.0',
    'previous-tag': 'v1.0.0',
  })
  // An address that is broken open is no link, and a copied one leads nowhere.
  expect(first.summary).toContain(`published at <${first.outputs['html-url']}>`)
  expect(first.summary).not.toContain(':&#8203;//')
  expect(first.summary).not.toContain(tmpdir())
  const writes = github.requests.filter(({ method, operation }) => method !== 'GET' && operation === undefined)
  expect(writes.map(({ route }) => route)).toEqual([routes.create, routes.upload, routes.upload, routes.update])
  const [release] = github.releases()
  expect(first.outputs['release-id']).toBe(String(release?.id))
  expect(first.outputs['html-url']).toContain('/octo/demo/releases/tag/v1.1.0')
  expect(first.outputs['upload-url']).toContain(`/releases/${release?.id}/assets`)
  expect(releasesOf(github)).toMatchObject([
    {
      tag: 'v1.1.0',
      name: 'v1.1.0',
      draft: false,
      prerelease: false,
      immutable: true,
      assets: [
        { name: 'a.txt', state: 'uploaded', content: 'ay' },
        { name: 'b.zip', state: 'uploaded', content: 'bee' },
      ],
    },
  ])
  expect(release?.body).toContain(
    `## Breaking changes\n\n- **api:** two ([#2](${github.env.GITHUB_SERVER_URL}/octo/demo/pull/2))`,
  )
  const changelog = await world.checkout.read('CHANGELOG.md')
  expect(changelog).toContain('## [1.1.0] - 2023-11-14\n<!-- slipway:notes')
  expect(changelog).toContain('### Breaking changes')

  const before = github.requests.length
  const second = await stage.succeed(inputs)
  expect(second.outputs).toMatchObject({
    result: 'unchanged',
    reason: 'up-to-date',
    'release-id': first.outputs['release-id'],
  })
  expect(
    github.requests.slice(before).filter(({ method, operation }) => method !== 'GET' && operation === undefined),
  ).toEqual([])
  expect(await world.checkout.read('CHANGELOG.md')).toBe(changelog)
})

test("a Debian prerelease's `~` is stored as a point, and the second run finds it", async () => {
  await using stage = await createStage(history)
  await stage.world.checkout.write('foo_1.0.0~rc.1_amd64.deb', 'bytes')
  const inputs = { release: 'publish', assets: '*.deb' }
  expect((await stage.succeed(inputs)).outputs['reason']).toBe('created')
  expect(releasesOf(stage.github)[0]?.assets).toMatchObject([{ name: 'foo_1.0.0.rc.1_amd64.deb' }])
  expect((await stage.succeed(inputs)).outputs).toMatchObject({ result: 'unchanged', reason: 'up-to-date' })
})

test('an asset with other bytes is replaced, one with the same name and length too', async () => {
  await using stage = await createStage(history)
  await stage.world.checkout.write('a.txt', 'old')
  await stage.succeed({ release: 'publish', assets: 'a.txt' })
  await stage.world.checkout.write('a.txt', 'new')
  const { outputs } = await stage.succeed({ release: 'publish', assets: 'a.txt' })
  expect(outputs).toMatchObject({ result: 'published', reason: 'updated' })
  expect(releasesOf(stage.github)[0]?.assets).toEqual([{ name: 'a.txt', state: 'uploaded', content: 'new' }])
})

test('an immutable release takes no other asset, and the error says so', async () => {
  await using stage = await createStage(history, { immutableReleases: true })
  await stage.succeed({ release: 'publish' })
  await stage.world.checkout.write('late.txt', 'late')
  const { exitCode, outputs, annotations } = await stage.run({ release: 'publish', assets: 'late.txt' })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ result: 'failed', reason: 'immutable-release' })
  expect(annotations.at(-1)?.message).toContain('Release a new version')
})

test.each([
  ['v2.0.0-rc.1', {}, { prerelease: true, latest: 'v1.1.0' }],
  ['v2.0.0', {}, { prerelease: false, latest: 'v2.0.0' }],
  ['v2.0.0rc1', {}, { prerelease: true, latest: 'v1.1.0' }],
  ['v2.0.0b1', {}, { prerelease: true, latest: 'v1.1.0' }],
  ['v2.0.0.dev1', {}, { prerelease: true, latest: 'v1.1.0' }],
  ['v2.0.0.M1', {}, { prerelease: true, latest: 'v1.1.0' }],
  ['v2.1', {}, { prerelease: false, latest: 'v2.1' }],
  ['v1.0.1', {}, { prerelease: false, latest: 'v1.1.0' }],
  ['v1.0.1', { 'make-latest': 'true' }, { prerelease: false, latest: 'v1.0.1' }],
  ['v2.0.0', { prerelease: 'true' }, { prerelease: true, latest: 'v1.1.0' }],
  ['v2.0.0', { 'make-latest': 'false' }, { prerelease: false, latest: 'v1.1.0' }],
])('prerelease and latest follow the version: %s %j', async (tag, inputs, expected) => {
  await using stage = await createStage(history)
  const { github, world } = stage
  await stage.succeed({ tag: 'v1.1.0', release: 'publish' })
  await world.checkout.commit('fix: more')
  await world.checkout.tag(tag)
  await stage.succeed({ tag, release: 'publish', ...inputs })
  const release = github.releases().find((each) => each.tag === tag)
  const latest = github.releases().find(({ id }) => id === github.state.latest)
  expect({ prerelease: release?.prerelease, latest: latest?.tag }).toEqual(expected)
})

test('kept: what a person wrote into release or changelog stays, unless told otherwise', async () => {
  await using stage = await createStage(history)
  const { github, world } = stage
  const inputs = { release: 'publish', 'changelog-file': 'CHANGELOG.md' }
  await stage.succeed(inputs)
  const [release] = github.releases()
  if (release === undefined) throw new Error('no release')
  github.state.releases.set(release.id, { ...release, body: 'My own words.\r\n' })
  await writeFile(join(world.checkout.path, 'CHANGELOG.md'), '# Log\n\n## [1.1.0]\n\n- my own words\n')
  const kept = await stage.succeed(inputs)
  expect(kept.outputs).toMatchObject({ result: 'unchanged', reason: 'kept' })
  expect(github.releases()[0]?.body).toBe('My own words.\r\n')
  expect(await world.checkout.read('CHANGELOG.md')).toBe('# Log\n\n## [1.1.0]\n\n- my own words\n')
  const replaced = await stage.succeed({ ...inputs, edited: 'replace' })
  expect(replaced.outputs).toMatchObject({ result: 'published', reason: 'updated' })
  expect(github.releases()[0]?.body).toContain('## Breaking changes')
  expect(await world.checkout.read('CHANGELOG.md')).toContain('### Breaking changes')
})

test('a body that is too long is cut at a section and goes along as a file', async () => {
  const commits = Array.from(
    { length: 900 },
    (_, index) => `${index % 2 ? 'fix' : 'feat'}: ${String(index).padStart(4, '0')} ${'x'.repeat(200)}`,
  )
  await using stage = await createStage([])
  const { world, github } = stage
  await importCommits(stage, commits)
  await world.checkout.tag('v1.0.0')
  const { outputs } = await stage.succeed({ release: 'publish', enrich: 'none' })
  expect(Buffer.byteLength(outputs['notes'] ?? '')).toBeLessThanOrEqual(60_000)
  const [release] = releasesOf(github)
  expect(release?.body?.length).toBeLessThanOrEqual(125_000)
  expect(release?.body).toContain(
    `(${github.env.GITHUB_SERVER_URL}/octo/demo/releases/download/v1.0.0/release-notes-v1.0.0.md)`,
  )
  expect(release?.body).toContain('## Features')
  expect(release?.body).not.toContain('## Bug fixes')
  const full = release?.assets.find(({ name }) => name === 'release-notes-v1.0.0.md')?.content ?? ''
  for (const message of commits) expect(full).toContain(message.slice(message.indexOf(':') + 2))
  const again = await stage.succeed({ release: 'publish', enrich: 'none' })
  expect(again.outputs).toMatchObject({ result: 'unchanged', reason: 'up-to-date' })
})

test('jobs that start at once end with one draft that has the assets of all', async () => {
  await using stage = await createStage(history)
  const { world, github } = stage
  const jobs = ['linux', 'mac', 'windows']
  for (const job of jobs) await world.checkout.write(`out/${job}.zip`, job)
  const results = await Promise.all(jobs.map((job) => stage.run({ release: 'draft', assets: `out/${job}.zip` })))
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
  const releases = releasesOf(github)
  expect(releases).toHaveLength(1)
  expect(releases[0]).toMatchObject({ draft: true, assets: jobs.map((job) => ({ name: `${job}.zip`, content: job })) })
  const { outputs } = await stage.succeed({ release: 'publish' })
  expect(outputs).toMatchObject({ result: 'published', reason: 'updated' })
  expect(releasesOf(github)).toMatchObject([{ draft: false, assets: [{}, {}, {}] }])
})

test('a tag that is not there yet is made on the commit that is checked out, when the release is published', async () => {
  await using stage = await createStage([...history, 'fix: four'])
  const head = await stage.world.checkout.git('rev-parse', 'HEAD')
  await stage.world.checkout.commit('fix: five')
  await stage.world.checkout.push()
  await stage.world.checkout.git('checkout', '-q', head)
  await stage.succeed({ tag: 'v1.2.0', release: 'draft' })
  expect(await stage.world.tags()).not.toContain('v1.2.0')
  const { outputs } = await stage.succeed({ tag: 'v1.2.0', release: 'publish' })
  expect(outputs).toMatchObject({ result: 'published', reason: 'updated', 'previous-tag': 'v1.1.0' })
  expect((await stage.world.refs())['refs/tags/v1.2.0']).toBe(head)
})

test('dry-run and pull requests change nothing and show everything', async () => {
  await using stage = await createStage([...history, 'fix: four'])
  const { world, github } = stage
  const dry = await stage.succeed({
    tag: 'v1.2.0',
    release: 'publish',
    'changelog-file': 'CHANGELOG.md',
    'dry-run': 'true',
  })
  expect(dry.outputs).toMatchObject({ result: 'dry-run', reason: 'would-write', 'previous-tag': 'v1.1.0' })
  expect(dry.outputs['notes']).toContain('- four')
  expect(dry.summary).toContain('| draft | not-reached | v1.2.0 |')
  const pull = { event: { name: 'pull_request' }, env: { GITHUB_BASE_REF: 'main' }, ref: 'refs/pull/7/merge' }
  const writing = { tag: 'v1.2.0', release: 'publish', 'changelog-file': 'CHANGELOG.md' }
  expect((await stage.succeed(writing, pull)).outputs).toMatchObject({ result: 'preview', tag: 'v1.2.0' })
  const preview = await stage.succeed({}, pull)
  expect(preview.outputs).toMatchObject({
    result: 'preview',
    reason: 'pull-request-event',
    tag: '',
    'previous-tag': 'v1.1.0',
  })
  expect(preview.summary).toContain('- four')
  expect(github.releases()).toEqual([])
  expect(await world.checkout.git('status', '--porcelain')).toBe('')
})

test.each([
  ['no tag', ['feat: one'], { release: 'publish' }, 'no-tag'],
  ['no version for a changelog', ['feat: one'], { 'changelog-file': 'CHANGELOG.md' }, 'no-tag'],
  ['a previous tag that is not there', history, { 'previous-tag': 'v0.9.0' }, 'unknown-tag'],
  ['a glob without a file', history, { release: 'draft', assets: 'none/*.zip' }, 'asset-not-found'],
  ['a broken template', history, { template: '{{#sections}}' }, 'invalid-template'],
  ['a path outside', history, { 'changelog-file': '../CHANGELOG.md' }, 'invalid-input'],
  ['a package without packages', history, { package: 'core' }, 'invalid-input'],
  ['sections that are a list', history, { sections: '[feat]' }, 'invalid-input'],
])('%s is a complaint, and nothing is changed', async (_, commits, inputs, reason) => {
  await using stage = await createStage(commits)
  const { exitCode, outputs, annotations } = await stage.run(inputs)
  expect({ exitCode, result: outputs['result'], reason: outputs['reason'] }).toEqual({
    exitCode: 1,
    result: 'failed',
    reason,
  })
  expect(annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1)
  expect(stage.github.releases()).toEqual([])
  expect(await stage.world.checkout.git('status', '--porcelain')).toBe('')
})

test('a changelog that is a link out of the workspace is refused', async () => {
  await using stage = await createStage(history)
  await stage.world.checkout.git('config', 'core.excludesFile', '/dev/null')
  await writeFile(join(stage.world.folder, 'outside.md'), 'theirs')
  await symlink(join(stage.world.folder, 'outside.md'), join(stage.world.checkout.path, 'CHANGELOG.md'))
  const { outputs } = await stage.run({ 'changelog-file': 'CHANGELOG.md' })
  expect(outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
})
