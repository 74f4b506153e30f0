/** Repositories and configurations that nobody had in mind, and what a run costs. */
import { join } from 'node:path'
import { createWorld, git } from '../../support/repository.ts'
import { rounds, sampled } from '../../support/sample.ts'
import { record } from '../../support/tape.ts'
import { bump, manifest, release, remoteFile } from '../../version-bump/bump.ts'

const clones: readonly (readonly [string, readonly string[]])[] = [
  ['blobless', ['--filter=blob:none', '--no-checkout']],
  ['treeless', ['--filter=tree:0', '--no-checkout']],
  ['blobless and shallow', ['--filter=blob:none', '--no-checkout', '--depth=1', '--no-tags']],
]

test.each(sampled(clones, 2))('a %s clone with a sparse checkout of a monorepo', async (_, args) => {
  await using world = await createWorld({
    message: 'feat: begin',
    files: {
      'core/package.json': manifest('1.0.0', { name: 'core' }),
      'web/package.json': manifest('2.0.0', { name: 'web', dependencies: { core: '^1.0.0' } }),
      'docs/a.md': 'a',
    },
  })
  await git(world.bare, ['config', 'uploadpack.allowFilter', 'true'])
  await git(world.bare, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  const { checkout } = world
  for (const tag of ['core-v1.0.0', 'web-v2.0.0']) await checkout.tag(tag)
  await checkout.commits(
    { message: 'feat: x', files: { 'core/x.js': 'x' } },
    { message: 'docs: y', files: { 'docs/a.md': 'b' } },
  )
  await checkout.push()
  const clone = await world.clone(...args)
  await clone.git('sparse-checkout', 'set', 'web')
  await clone.git('checkout', '-q', 'main')
  const outputs = await release(clone, { packages: 'core: core\nweb: web' })
  expect(outputs).toMatchObject({ result: 'released' })
  expect(await world.tags()).toEqual(['core-v1.0.0', 'core-v1.1.0', 'web-v2.0.0', 'web-v2.0.1'])
  expect(await remoteFile(world, 'web/package.json')).toContain('"core": "^1.1.0"')
  expect((await git(world.bare, ['diff', '--name-only', 'main~', 'main'])).split('\n')).toEqual([
    'core/package.json',
    'web/package.json',
  ])
  expect(await clone.git('status', '--porcelain')).toBe('')
  expect(await clone.git('rev-parse', 'HEAD')).toBe(outputs['sha'])
  expect(await clone.read('web/package.json')).toContain('2.0.1')
})

test('a repository of SHA-256 objects', async () => {
  await using world = await createWorld()
  const [bare, path] = [join(world.folder, 'long.git'), join(world.folder, 'long')]
  await git(world.folder, ['init', '-q', '--bare', '--object-format=sha256', bare])
  await git(world.folder, ['init', '-q', '--object-format=sha256', path])
  const run = (...args: readonly string[]) => git(path, args)
  const commit = (message: string) => run('commit', '-q', '--allow-empty', '-m', message)
  await run('remote', 'add', 'origin', `file://${bare}`)
  await commit('init')
  await run('tag', 'v1.2.3')
  await commit('feat: a')
  await commit(`Revert "feat: a"\n\nThis reverts commit ${await run('rev-parse', 'HEAD')}.`)
  await commit('fix: b')
  await run('push', '-q', 'origin', 'main', 'v1.2.3')
  expect(await release({ path })).toMatchObject({ result: 'released', version: '1.2.4' })
  expect(await git(bare, ['tag'])).toBe('v1.2.3\nv1.2.4')
})

test('a configuration of git that changes what it prints and writes', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.2') } })
  const { checkout } = world
  await checkout.commits({ message: 'chore: 1.2.3', files: { 'package.json': manifest('1.2.3') } }, 'feat: ä')
  await checkout.push()
  for (const [key, value] of [
    ['color.ui', 'always'],
    ['log.follow', 'true'],
    ['log.showSignature', 'true'],
    ['log.decorate', 'full'],
    ['log.abbrevCommit', 'true'],
    ['log.mailmap', 'true'],
    ['log.diffMerges', 'first-parent'],
    ['diff.external', '/bin/false'],
    ['diff.renames', 'copies'],
    ['diff.noprefix', 'true'],
    ['diff.relative', 'true'],
    ['status.branch', 'true'],
    ['status.short', 'true'],
    ['i18n.commitEncoding', 'ISO-8859-1'],
    ['i18n.logOutputEncoding', 'ISO-8859-1'],
    ['push.followTags', 'true'],
    ['push.default', 'nothing'],
    ['push.gpgSign', 'false'],
    ['push.recurseSubmodules', 'on-demand'],
    ['tag.gpgSign', 'false'],
    ['tag.forceSignAnnotated', 'false'],
    ['fetch.prune', 'true'],
    ['core.pager', '/bin/false'],
    ['core.editor', '/bin/false'],
    ['core.fsmonitor', '/bin/false'],
    ['merge.ff', 'false'],
    ['format.pretty', 'oneline'],
    ['remote.origin.tagOpt', '--tags'],
    ['user.useConfigOnly', 'true'],
  ] as const)
    await checkout.git('config', key, value)
  const outputs = await release(checkout, { 'commit-message': 'chore: Ä {{version}}', author: 'Zoë <zoe@example.com>' })
  expect(outputs).toMatchObject({ result: 'released', version: '1.3.0', 'previous-version': '1.2.3' })
  const raw = await git(world.bare, ['cat-file', 'commit', 'main'])
  expect(raw).toMatch(/\nauthor Zoë <zoe@example\.com> [\s\S]*\n\nchore: Ä 1\.3\.0$/)
  expect(raw).not.toContain('\nencoding ')
  expect(await checkout.git('-c', 'core.fsmonitor=false', 'status', '--porcelain=v1', '--no-branch')).toBe('')
})

test('files to add pass the filters that git add would run: line ends are stored as the repository has them', async () => {
  const files = { '.gitattributes': '*.md text eol=crlf\n*.bin -text\n', 'CHANGELOG.md': '# Old\n', 'a.bin': 'a\r\n' }
  await using world = await createWorld(
    { message: 'init', files: { 'package.json': manifest('1.2.3'), ...files } },
    'fix: a',
  )
  const { checkout } = world
  await checkout.write('CHANGELOG.md', '# New\r\n\r\n- a\r\n')
  await checkout.write('a.bin', 'b\r\n')
  const outputs = await release(checkout, { add: 'CHANGELOG.md\na.bin' })
  expect(outputs).toMatchObject({ result: 'released' })
  expect(await git(world.bare, ['cat-file', 'blob', 'main:CHANGELOG.md'])).toBe('# New\n\n- a')
  expect(await git(world.bare, ['cat-file', 'blob', 'main:a.bin'])).toBe('b\r')
  expect(await checkout.read('CHANGELOG.md')).toBe('# New\r\n\r\n- a\r\n')
  expect(await checkout.git('status', '--porcelain')).toBe('')
})

test('tags that name no commit, tags of tags, a remote of another name, several roots', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } })
  const { checkout } = world
  await checkout.tag('v1.2.3')
  await checkout.git('tag', '-a', '-m', 'again', 'v1.2.5', 'v1.2.3')
  await checkout.git('tag', 'v9.9.9', 'HEAD:package.json')
  await checkout.git('tag', 'v8.0.0', 'HEAD^{tree}')
  await checkout.git('checkout', '-q', '--orphan', 'other')
  await checkout.commit('feat: from elsewhere')
  await checkout.git('checkout', '-q', 'main')
  await checkout.git('merge', '-q', '--allow-unrelated-histories', '-m', 'Merge other', 'other')
  await checkout.git('push', '-q', 'origin', 'main', '--tags')
  await checkout.git('remote', 'rename', 'origin', 'upstream')
  for (const inputs of [{ 'dry-run': 'true' }, { 'skip-push': 'true', 'dry-run': 'true' }, {}])
    expect(await release(checkout, inputs)).toMatchObject({ version: '1.3.0', 'previous-tag': 'v1.2.5' })
})

test('a run starts no more processes of git than it needs, however long the history', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } })
  const { checkout } = world
  await checkout.tag('v1.2.3')
  const count = async (inputs: Readonly<Record<string, string>>) => {
    const tape = record(join(world.folder, `tape-${taped++}`))
    const { exitCode } = await bump(checkout, inputs, { env: tape.env })
    expect(exitCode).toBe(0)
    return tape.calls().map((call) => call.split(' ')[0] ?? '')
  }
  let taped = 0
  await checkout.commit('fix: a')
  await checkout.push()
  const short = await count({ 'dry-run': 'true' })
  expect([...short].sort()).toEqual(['cat-file', 'config', 'log', 'ls-remote', 'ls-tree', 'remote', 'rev-parse'])
  // the repository, its remotes and its configuration side by side; then the history is read while the remote is asked
  expect(short.slice(0, 5).sort()).toEqual(['config', 'log', 'ls-remote', 'remote', 'rev-parse'])
  for (let index = 0; index < rounds(30, 6); index++) {
    await checkout.commit(`fix: ${index}`)
    await checkout.tag(`other-v1.0.${index}`)
  }
  await checkout.push()
  expect(await count({ 'dry-run': 'true' })).toHaveLength(short.length)
  expect((await count({})).length).toBeLessThanOrEqual(31)
})
