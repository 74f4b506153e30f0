/** The pipeline step that people run today, with only its `uses:` changed. */
import { keep, type Template } from '../../support/bump.ts'
import { createWorld, git } from '../../support/repository.ts'
import { rounds } from '../../support/sample.ts'
import { bump, manifest, release, remoteFile } from '../../version-bump/bump.ts'

const seed = { 'commit-message': 'CI: Bump version to v{{version}}' }
const env = { GITHUB_TOKEN: 'ghs_seed' }

let tagged: Template

beforeAll(async () => {
  const world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } })
  await world.checkout.tag('v1.2.3')
  tagged = keep(world)
})

afterAll(() => tagged[Symbol.asyncDispose]())

test('the step itself: manifest, commit message, annotated tag, outputs, checkout', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { 'package.json': manifest('1.2.3') } })
  const { checkout } = world
  await checkout.tag('v1.2.3')
  await checkout.commits({ message: 'feat: more', files: { 'a.txt': 'a' } }, 'fix: less')
  await checkout.push()
  const { outputs, exitCode, summary } = await bump(checkout, seed, { env })
  expect(exitCode).toBe(0)
  const head = await git(world.bare, ['rev-parse', 'main'])
  expect(outputs).toMatchObject({
    result: 'released',
    reason: 'released',
    version: '1.3.0',
    'previous-version': '1.2.3',
    bump: 'minor',
    tag: 'v1.3.0',
    'previous-tag': 'v1.2.3',
    newTag: 'v1.3.0',
    released: 'true',
    prerelease: 'false',
    sha: head,
  })
  expect(await git(world.bare, ['log', '-1', '--format=%B%an', 'main'])).toBe(
    'CI: Bump version to v1.3.0\ngithub-actions[bot]',
  )
  expect(await git(world.bare, ['cat-file', '-t', 'v1.3.0'])).toBe('tag')
  expect(await git(world.bare, ['rev-parse', 'v1.3.0^{commit}'])).toBe(head)
  expect(await remoteFile(world, 'package.json')).toBe(manifest('1.3.0').trimEnd())
  expect(await git(world.bare, ['diff', '--name-only', 'main~', 'main'])).toBe('package.json')
  expect(await checkout.git('rev-parse', 'HEAD')).toBe(head)
  expect(await checkout.git('status', '--porcelain')).toBe('')
  expect(summary).toContain('1.2.3 → 1.3.0')
  expect(await release(checkout, seed, { env })).toMatchObject({ result: 'unchanged', tag: 'v1.3.0', newTag: '' })
})

test('without tags the manifest is the base: each run counts what came since its version was written', async () => {
  await using world = await createWorld(
    { message: 'feat!: long ago', files: { 'package.json': manifest('1.0.0') } },
    { message: 'chore: v1.2.3', files: { 'package.json': manifest('1.2.3') } },
    'fix: one',
  )
  const { checkout } = world
  const inputs = { ...seed, 'skip-tag': 'true' }
  expect(await release(checkout, inputs)).toMatchObject({
    version: '1.2.4',
    'previous-version': '1.2.3',
    tag: 'v1.2.4',
  })
  const later = [
    ['feat: two', '1.3.0'],
    ['docs: three', '1.3.0'],
    ['fix: four', '1.3.1'],
    ['fix!: five', '2.0.0'],
    ['fix: six', '2.0.1'],
  ] as const
  const played = later.slice(0, rounds(later.length, 3))
  for (const [message, version] of played) {
    await checkout.commit(message)
    await checkout.push()
    expect(await release(checkout, inputs)).toMatchObject({ version })
    expect(await remoteFile(world, 'package.json')).toBe(manifest(version).trimEnd())
  }
  expect(await world.tags()).toEqual([])
  expect(await git(world.bare, ['log', '--format=%s', '--grep=^CI:', 'main'])).toBe(
    [...new Set(['1.2.4', ...played.map(([, version]) => version)])]
      .toReversed()
      .map((version) => `CI: Bump version to v${version}`)
      .join('\n'),
  )
})

test('the base is where the version itself was written, not where its digits stand', async () => {
  const demo = (version: string, dependencies: Readonly<Record<string, string>>) => manifest(version, { dependencies })
  await using world = await createWorld(
    { message: 'feat!: a', files: { 'package.json': demo('1.2.2', {}) } },
    { message: 'chore: 1.2.3', files: { 'package.json': demo('1.2.3', {}) } },
    'feat: counts',
    { message: 'chore(deps): x', files: { 'package.json': demo('1.2.3', { x: '1.2.3' }) } },
    { message: 'chore(deps): x again', files: { 'package.json': demo('1.2.3', { x: '11.2.3' }) } },
  )
  const { checkout } = world
  expect(await release(checkout)).toMatchObject({ version: '1.3.0', 'previous-version': '1.2.3' })
})

test('prereleases without tags: each is the base of the next', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } }, 'feat: a')
  const { checkout } = world
  const inputs = { 'skip-tag': 'true', channels: 'main: beta' }
  const versions: (string | undefined)[] = []
  const messages = [undefined, undefined, 'fix: b', undefined, 'docs: c']
  const count = rounds(messages.length, 3)
  for (const message of messages.slice(0, count)) {
    if (message) await checkout.commit(message)
    await checkout.push()
    versions.push((await release(checkout, inputs))['version'])
  }
  const all = ['1.3.0-beta.1', '1.3.0-beta.1', '1.3.0-beta.2', '1.3.0-beta.2', '1.3.0-beta.2']
  expect(versions).toEqual(all.slice(0, count))
})

test('a manifest without any tag, tagged from then on', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('0.4.0') } }, 'feat: one')
  const { checkout } = world
  expect(await release(checkout)).toMatchObject({ version: '0.5.0', 'previous-version': '0.4.0', 'previous-tag': '' })
  await checkout.commit('fix: two')
  expect(await release(checkout)).toMatchObject({ version: '0.5.1', 'previous-tag': 'v0.5.0' })
  expect(await world.tags()).toEqual(['v0.5.0', 'v0.5.1'])
})

const footer = [
  'chore(deps): bump left-pad from 1.0.0 to 2.0.0\n\n---\nupdated-dependencies:\n- dependency-name: left-pad\n',
  '  update-type: version-update:semver-major\n...\n\nSigned-off-by: dependabot[bot] <support@github.com>',
].join('')

test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
  ['patch by default', 'whatever', { strategy: 'wording' }, '1.2.4'],
  ['a feature', 'feat: a', { strategy: 'wording' }, '1.3.0'],
  ['a word in another one', 'fix: defeat a race', { 'minor-wording': 'feat,minor' }, '1.2.4'],
  ['a Dependabot footer', footer, { strategy: 'wording' }, '1.2.4'],
  ['a word of the user', 'we add this', { 'minor-wording': 'add,feature' }, '1.3.0'],
  ['a phrase', 'x\n\nBREAKING CHANGE: y', { 'major-wording': 'BREAKING CHANGE' }, '2.0.0'],
  ['a prerelease by word', 'try pre-beta now', { 'rc-wording': 'pre-alpha,pre-beta' }, '1.2.4-beta.0'],
  ['nothing by default', 'whatever', { strategy: 'wording', 'default-bump': 'none' }, '1.2.3'],
  ['version-type', 'docs: nothing', { 'version-type': 'minor' }, '1.3.0'],
  ['bump goes before version-type', 'docs: nothing', { 'version-type': 'minor', bump: 'major' }, '2.0.0'],
])('wording: %s', async (_, message, inputs, version) => {
  await using world = await tagged.copy()
  const { checkout } = world
  await checkout.commit(message)
  expect(await release(checkout, { ...inputs, 'dry-run': 'true' })).toMatchObject({ version })
})

test('skip-commit writes the manifest and leaves it; the tag goes out without a commit', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } }, 'fix: b')
  const { checkout } = world
  const before = await git(world.bare, ['rev-parse', 'main'])
  const outputs = await release(checkout, { 'skip-commit': 'true' })
  expect(outputs).toMatchObject({ result: 'released', version: '1.2.4', tag: 'v1.2.4' })
  expect(await checkout.read('package.json')).toBe(manifest('1.2.4'))
  expect(await checkout.git('status', '--porcelain')).toBe(' M package.json')
  expect(await git(world.bare, ['rev-parse', 'main'])).toBe(before)
  expect(await git(world.bare, ['rev-parse', 'v1.2.4^{commit}'])).toBe(before)
})

test('skip-push commits and tags in the checkout only; another run does nothing', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } }, 'fix: b')
  const { checkout } = world
  const before = await world.refs()
  expect(await release(checkout, { 'skip-push': 'true' })).toMatchObject({ result: 'released', tag: 'v1.2.4' })
  expect(await world.refs()).toEqual(before)
  expect(await checkout.git('describe', '--exact-match')).toBe('v1.2.4')
  expect(await checkout.read('package.json')).toBe(manifest('1.2.4'))
  expect(await release(checkout, { 'skip-push': 'true' })).toMatchObject({ result: 'unchanged', tag: 'v1.2.4' })
})

test('target-branch releases a branch that is not checked out, and leaves the checkout', async () => {
  await using world = await tagged.copy()
  const { checkout } = world
  await checkout.git('checkout', '-q', '-b', 'release')
  await checkout.commit({ message: 'feat: there', files: { 'b.txt': 'b' } })
  await checkout.push('release')
  await checkout.git('checkout', '-q', 'main')
  const head = await checkout.git('rev-parse', 'HEAD')
  for (const target of ['release', 'refs/heads/release']) {
    const outputs = await release(checkout, { 'target-branch': target })
    expect(outputs).toMatchObject({ version: '1.3.0', result: target === 'release' ? 'released' : 'unchanged' })
  }
  expect(await checkout.git('rev-parse', 'HEAD')).toBe(head)
  expect(await remoteFile(world, 'package.json', 'release')).toBe(manifest('1.3.0').trimEnd())
  expect(await remoteFile(world, 'package.json')).toBe(manifest('1.2.3').trimEnd())
})

test.each<readonly [string, readonly string[], string, string]>([
  ['auto follows plain tags', ['1.2.3'], 'auto', '1.2.4'],
  ['auto follows v', ['v1.2.3'], 'auto', 'v1.2.4'],
  ['auto takes the newest of both', ['v1.0.0', '1.2.3'], 'auto', '1.2.4'],
  ['auto without a tag', [], 'auto', 'v0.1.0'],
  ['none', ['1.2.3'], '', '1.2.4'],
  ['a name', ['release-1.2.3', 'v9.0.0'], 'release-', 'release-1.2.4'],
  ['a folder', ['app/1.2.3'], 'app/', 'app/1.2.4'],
])('tag-prefix: %s', async (_, tags, prefix, expected) => {
  await using world = await createWorld('feat: begin')
  const { checkout } = world
  for (const tag of tags) await checkout.tag(tag)
  await checkout.commit('fix: more')
  await checkout.push()
  expect(await release(checkout, { 'tag-prefix': prefix })).toMatchObject({ tag: expected, newTag: expected })
  expect(await world.tags()).toEqual([...tags, expected].sort())
})

describe('words of the predecessor that mean something else here', () => {
  test.each([
    ['push', 'false', '`skip-push: true`'],
    ['default', 'prerelease', '`bump: prerelease`'],
    ['default', 'null', '`default-bump`'],
    ['tag-suffix', '-beta', 'packages: {'],
    ['bump-policy', 'ignore', '`[skip release]`'],
    ['check-last-commit-only', 'true', 'all commits since the last release'],
    ['packagejson_dir', 'frontend', '`working-directory`'],
    ['custom-git-domain', 'git.example.com', 'remote of the checkout'],
  ])('%s: %s is refused, with the way to say it', async (name, value, cure) => {
    await using world = await tagged.copy()
    await world.checkout.commit('fix: less')
    const before = await world.refs()
    const { exitCode, outputs, annotations } = await bump(world.checkout, { [name]: value })
    expect([exitCode, outputs['reason']]).toEqual([1, 'invalid-input'])
    expect(annotations[0]?.message).toContain(`Input \`${name}\` is \`${value}\``)
    expect(annotations[0]?.message).toContain(cure)
    expect(await world.refs()).toEqual(before)
  })

  test.each([
    ['PACKAGEJSON_DIR', '`working-directory`'],
    ['PACKAGE_FILENAME', '`manifests`'],
  ])('the variable %s too', async (name, cure) => {
    await using world = await tagged.copy()
    await world.checkout.commit('fix: less')
    const { exitCode, annotations } = await bump(world.checkout, {}, { env: { [name]: 'src/web' } })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain(`The environment variable \`${name}\` is \`src/web\``)
    expect(annotations[0]?.message).toContain(cure)
  })

  test('its defaults, written down, are obeyed', async () => {
    await using world = await tagged.copy()
    await world.checkout.commit('fix: less')
    const defaults = { push: 'true', 'bump-policy': 'all', 'check-last-commit-only': 'false', 'git-no-verify': 'false' }
    const { exitCode, outputs } = await bump(world.checkout, defaults)
    expect([exitCode, outputs['tag']]).toEqual([0, 'v1.2.4'])
  })

  test('prereleases are counted from 0 where words decide', async () => {
    await using world = await tagged.copy()
    await world.checkout.commit('fix: less pre-beta')
    const inputs = { strategy: 'wording', 'default-bump': 'none' }
    expect((await bump(world.checkout, inputs)).outputs['tag']).toBe('v1.2.4-beta.0')
    await world.checkout.commit('fix: even less pre-beta')
    expect((await bump(world.checkout, inputs)).outputs['tag']).toBe('v1.2.4-beta.1')
  })
})
