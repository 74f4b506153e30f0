import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bump, ending, manifest, released, survey, type Template } from '../../support/bump.ts'
import { type Checkout, git, type World } from '../../support/repository.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

/** The checkout stands clean at the release, with the very tags that the remote has. */
async function expectFollowed(world: World, checkout: Checkout, version: string): Promise<void> {
  const refs = await world.refs()
  expect(await checkout.read('package.json')).toBe(manifest(version))
  expect(await checkout.git('status', '--porcelain')).toBe('')
  expect(await checkout.git('rev-parse', 'HEAD')).toBe(await git(world.bare, ['rev-parse', `v${version}^{commit}`]))
  expect(await checkout.git('rev-parse', `v${version}`)).toBe(refs[`refs/tags/v${version}`])
}

test('a fix of an old line moves the tags of its own line only, and never back', async () => {
  await using world = await template.copy()
  const { checkout } = world
  const wish = { with: { 'floating-tags': 'minor' } }
  await bump(checkout, wish)
  await checkout.commit('feat: two')
  await checkout.push()
  expect((await bump(checkout, wish)).outputs['tag']).toBe('v1.2.0')
  const before = await world.refs()
  await checkout.git('checkout', '--quiet', '-b', '1.1.x', 'v1.1.0')
  await checkout.commit('fix: old line')
  await checkout.push('1.1.x')
  const result = await bump(checkout, wish)
  expect(ending(result)).toMatchObject({ result: 'released', tag: 'v1.1.1' })
  const after = await world.refs()
  expect(after['refs/tags/v1.1']).toBe(result.outputs['sha'])
  for (const name of ['refs/tags/v1', 'refs/tags/v1.2', 'refs/heads/main']) expect(after[name]).toBe(before[name])
  await expectFollowed(world, checkout, '1.1.1')
  expect(await checkout.git('rev-parse', 'v1.1')).toBe(result.outputs['sha'])
})

test('a prerelease moves no floating tag', async () => {
  await using world = await template.copy()
  const wish = { with: { 'floating-tags': 'minor', channels: 'main: beta' } }
  expect((await bump(world.checkout, wish)).outputs).toMatchObject({ version: '1.1.0-beta.1', prerelease: 'true' })
  expect(await world.tags()).toEqual(['v1.0.0', 'v1.1.0-beta.1'])
})

test.each(['push', 'tag-only'])('an annotated v1 becomes a plain ref to the commit: %s', async (mode) => {
  await using world = await template.copy()
  await world.checkout.tag('v1', 'v1.0.0^{commit}')
  expect(await git(world.bare, ['cat-file', '-t', 'v1'])).toBe('tag')
  const result = await bump(world.checkout, { with: { mode, 'floating-tags': 'major' } })
  expect(result.outputs).toMatchObject({ result: 'released', tag: 'v1.1.0' })
  expect((await world.refs())['refs/tags/v1']).toBe(result.outputs['sha'])
  expect(await world.checkout.git('rev-parse', 'v1')).toBe(result.outputs['sha'])
})

test.each<[string, string[], string]>([
  ['a branch', [], 'refs/heads/main'],
  ['a shallow clone', ['--depth=1', '--no-tags'], 'refs/heads/main'],
  ['a single branch without tags', ['--single-branch', '--no-tags'], 'refs/heads/main'],
])('the checkout follows: %s', async (_, args, head) => {
  await using world = await template.copy()
  const checkout = await world.clone(...args)
  await checkout.write('notes.txt', 'not tracked')
  const result = await bump(checkout, { with: { 'floating-tags': 'major' } })
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', tag: 'v1.1.0' })
  expect(await checkout.git('status', '--porcelain')).toBe('?? notes.txt')
  expect(await checkout.git('symbolic-ref', 'HEAD')).toBe(head)
  await checkout.git('clean', '--quiet', '-f')
  await expectFollowed(world, checkout, '1.1.0')
})

test('a detached HEAD follows the branch that is named; another branch stays where it is', async () => {
  await using world = await template.copy()
  const detached = await world.clone()
  await detached.git('checkout', '--quiet', '--detach')
  expect((await bump(detached)).outputs).toMatchObject({ result: 'failed', reason: 'detached-head' })
  const released = await bump(detached, { with: { 'target-branch': 'main' } })
  expect(ending(released)).toMatchObject({ result: 'released', tag: 'v1.1.0' })
  await expectFollowed(world, detached, '1.1.0')
  await detached.commit('fix: two')
  await detached.push()
  const other = await world.clone('--branch=v1.0.0')
  await other.git('checkout', '--quiet', '-b', 'topic')
  const result = await bump(other, { with: { 'target-branch': 'main' } })
  expect(result.outputs).toMatchObject({ result: 'released', tag: 'v1.1.1' })
  expect(await other.git('log', '-1', '--format=%D')).toContain('HEAD -> topic')
  expect(await other.git('rev-parse', 'HEAD')).toBe(await other.git('rev-parse', 'v1.0.0^{commit}'))
  expect(await other.git('status', '--porcelain')).toBe('')
})

test('what a reused workspace holds of old tags and branches misleads nobody', async () => {
  await using world = await template.copy()
  const { checkout } = world
  await checkout.git('tag', '-a', '-m', 'never pushed', 'v9.0.0')
  await checkout.git('tag', 'v1.1.0', 'v1.0.0^{commit}')
  await checkout.git('tag', 'v1', 'v1.0.0^{commit}')
  await checkout.git('update-ref', 'refs/remotes/origin/main', 'v1.0.0^{commit}')
  await checkout.git('branch', 'slipway/release/main', 'v1.0.0^{commit}')
  const result = await bump(checkout, { with: { 'floating-tags': 'major' } })
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', tag: 'v1.1.0', before: 'v1.0.0' })
  await expectFollowed(world, checkout, '1.1.0')
  expect(await checkout.git('rev-parse', 'v1')).toBe(result.outputs['sha'])
  expect(await world.tags()).toEqual(['v1', 'v1.0.0', 'v1.1.0'])
})

test('a branch that moved on since the checkout is followed to its end', async () => {
  await using world = await template.copy()
  const late = await world.clone()
  await world.checkout.commit('feat!: later')
  await world.checkout.push()
  expect((await bump(late)).outputs).toMatchObject({ result: 'released', tag: 'v2.0.0' })
  await expectFollowed(world, late, '2.0.0')
  expect(await late.git('status', '--branch', '--porcelain')).toBe('## main...origin/main')
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['push', {}],
  ['skip-push', { 'skip-push': 'true' }],
])('files of `add` go into the release, and the checkout is clean after it: %s', async (_, inputs) => {
  await using world = await template.copy()
  const { checkout } = world
  await checkout.write('CHANGELOG.md', '# 1.1.0\n')
  await checkout.write('docs/new.md', 'new\n')
  const result = await bump(checkout, { with: { add: 'CHANGELOG.md\ndocs/new.md', ...inputs } })
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', tag: 'v1.1.0' })
  expect(await checkout.git('status', '--porcelain')).toBe('')
  expect(await checkout.git('show', '--format=', '--name-only', 'HEAD')).toBe('CHANGELOG.md\ndocs/new.md\npackage.json')
  expect(await checkout.git('rev-parse', 'HEAD')).toBe(await checkout.git('rev-parse', 'v1.1.0^{commit}'))
})

test.each<[string, string, string]>([
  ['git’s own', '.git/config', 'belongs to git'],
  ['git’s own in other letters', '.GIT/config', 'belongs to git'],
  ['behind a link out', 'docs/secret', 'through the symbolic link `docs`'],
  ['a link', 'link.md', 'through the symbolic link `link.md`'],
  ['behind a link that stays inside', 'inside/a.md', 'through the symbolic link `inside`'],
])('`add` takes nothing that git add would not take: %s', async (_, path, words) => {
  await using world = await template.copy()
  const { checkout } = world
  await writeFile(join(world.folder, 'secret'), 'TOPSECRET')
  await checkout.write('real/a.md', 'a')
  await symlink('..', join(checkout.path, 'docs'))
  await symlink('real/a.md', join(checkout.path, 'link.md'))
  await symlink('real', join(checkout.path, 'inside'))
  const before = await world.refs()
  const result = await bump(checkout, { with: { add: path } })
  expect(ending(result)).toMatchObject({ exitCode: 1, result: 'failed', reason: 'unknown-file' })
  expect(result.annotations[0]?.message).toContain(words)
  expect(await world.refs()).toEqual(before)
})

test('a file that `add` names twice is counted once', async () => {
  await using world = await template.copy()
  const { checkout } = world
  await checkout.write('CHANGELOG.md', '# 1.1.0\n')
  const result = await bump(checkout, { with: { add: 'CHANGELOG.md\n./CHANGELOG.md' } })
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released' })
  expect(result.summary).toContain('with 2 file(s)')
  expect(await checkout.git('show', '--format=', '--name-only', 'HEAD')).toBe('CHANGELOG.md\npackage.json')
})

test('a file of `add` that was made for an older tip is no part of a newer release', async () => {
  await using world = await template.copy()
  const { checkout } = world
  const other = await world.clone()
  await other.commit('feat!: theirs')
  await other.push()
  const before = await world.refs()
  await checkout.write('CHANGELOG.md', '# 1.1.0\n')
  const result = await bump(checkout, { with: { add: 'CHANGELOG.md' } })
  expect(ending(result)).toMatchObject({ exitCode: 1, result: 'failed', reason: 'branch-diverged' })
  expect(result.annotations[0]?.message).toMatch(/`CHANGELOG\.md`, which was made for [0-9a-f]{7}.*`ref: /)
  expect(await world.refs()).toEqual(before)
  expect(await checkout.read('CHANGELOG.md')).toBe('# 1.1.0\n')
})

test('a file of `add` made on another branch counts, unless the released branch changed it', async () => {
  await using world = await template.copy()
  const { checkout } = world
  const topic = await world.clone()
  await checkout.commit({ message: 'feat: two', files: { 'a.txt': 'theirs' } })
  await checkout.push()
  await topic.git('checkout', '--quiet', '-b', 'topic')
  await topic.write('a.txt', 'mine')
  await topic.write('CHANGELOG.md', '# 1.1.0\n')
  const before = await world.refs()
  const changed = await bump(topic, { with: { 'target-branch': 'main', add: 'a.txt' } })
  expect(ending(changed)).toMatchObject({ exitCode: 1, result: 'failed', reason: 'branch-diverged' })
  expect(await world.refs()).toEqual(before)
  const result = await bump(topic, { with: { 'target-branch': 'main', add: 'CHANGELOG.md' } })
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', tag: 'v1.1.0' })
  expect(await git(world.bare, ['show', '--format=', '--name-only', 'v1.1.0^{commit}'])).toBe(
    'CHANGELOG.md\npackage.json',
  )
})

test('what stands in the way of the checkout is said; the release stands all the same', async () => {
  await using world = await template.copy()
  const { checkout } = world
  const other = await world.clone()
  await other.commit({ message: 'feat: theirs', files: { 'theirs.txt': 'theirs' } })
  await other.push()
  await checkout.write('theirs.txt', 'mine, not tracked')
  const result = await bump(checkout)
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', tag: 'v1.1.0' })
  expect(result.log).toContain('checkout: skipped, the release was made, but the checkout could not be updated')
  expect(await checkout.read('theirs.txt')).toBe('mine, not tracked')
  expect((await survey(world.bare)).releases).toEqual(['v1.0.0', 'v1.1.0'])
})
