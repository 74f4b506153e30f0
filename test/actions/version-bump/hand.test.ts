/** `bump` by hand, and prerelease channels. */
import { keep, type Template } from '../../support/bump.ts'
import { createWorld, git, type World } from '../../support/repository.ts'
import { bump, manifest, release, remoteFile, standing } from '../../version-bump/bump.ts'

const pyproject = (version: string) => `[project]\nname = "demo"\nversion = "${version}"\n`

async function released(version: string, ...messages: readonly string[]): Promise<World> {
  const world = await createWorld({
    message: 'init',
    files: { 'package.json': manifest(version), 'pyproject.toml': pyproject(version) },
  })
  await world.checkout.tag(`v${version}`)
  await world.checkout.commits(...messages)
  await world.checkout.push()
  return world
}

let fixed: Template

beforeAll(async () => {
  fixed = keep(await released('1.2.3', 'fix: a'))
})

afterAll(() => fixed[Symbol.asyncDispose]())

describe('by hand, and once more', () => {
  test.each([
    ['auto', '1.2.4', 'patch'],
    ['patch', '1.2.4', 'patch'],
    ['minor', '1.3.0', 'minor'],
    ['major', '2.0.0', 'major'],
    ['prerelease', '1.2.4-rc.1', 'prerelease'],
    ['prepatch', '1.2.4-rc.1', 'prerelease'],
    ['preminor', '1.3.0-rc.1', 'prerelease'],
    ['premajor', '2.0.0-rc.1', 'prerelease'],
    ['4.5.6', '4.5.6', 'major'],
    ['v4.5.6', '4.5.6', 'major'],
  ])('bump: %s', async (given, version, level) => {
    await using world = await fixed.copy()
    const { checkout } = world
    const inputs = { bump: given }
    const event = { name: 'workflow_dispatch' }
    expect(await release(checkout, inputs, { event })).toMatchObject({ result: 'released', version, bump: level })
    expect(await remoteFile(world, 'package.json')).toBe(manifest(version).trimEnd())
    const before = await standing(world, checkout)
    const { exitCode, outputs } = await bump(checkout, inputs, { event })
    // an exact version does what it says, so asking for it again cannot be met
    if (/^v?\d/.test(given)) expect([exitCode, outputs['reason']]).toEqual([1, 'version-refused'])
    else expect(outputs).toMatchObject({ result: 'unchanged', reason: 'already-released', version, released: 'false' })
    expect(await standing(world, checkout)).toEqual(before)
  })
})

test.each([
  ['1.2.3', 'is not higher than 1.2.3'],
  ['1.2.2', 'is not higher than 1.2.3'],
  ['1.2.3-rc.9', 'is not higher than 1.2.3'],
  ['release', 'the history has none above 1.2.3'],
])('bump: %s is refused after 1.2.3, and nothing is written', async (given, why) => {
  await using world = await fixed.copy()
  const before = await standing(world, world.checkout)
  const { exitCode, outputs, annotations, summary } = await bump(world.checkout, { bump: given })
  expect([exitCode, outputs]).toEqual([1, { result: 'failed', reason: 'version-refused' }])
  expect(
    annotations.map(({ kind, message }) => [kind, message.includes(`bump: ${given}`), message.includes(why)]),
  ).toEqual([['error', true, true]])
  expect(summary).toContain('failed')
  expect(await standing(world, world.checkout)).toEqual(before)
})

test('on a channel, a level is met by its own pre-release, and not by that of another channel', async () => {
  await using world = await fixed.copy()
  const { checkout } = world
  const event = { name: 'workflow_dispatch' }
  const beta = { bump: 'minor', channels: 'main: beta' }
  expect(await release(checkout, beta, { event })).toMatchObject({ version: '1.3.0-beta.1' })
  const again = await bump(checkout, beta, { event })
  expect(again.outputs).toMatchObject({ result: 'unchanged', reason: 'already-released', version: '1.3.0-beta.1' })
  const other = { ...beta, channels: 'main: rc' }
  expect(await release(checkout, other, { event })).toMatchObject({ result: 'released', version: '1.3.0-rc.1' })
})

test('an identifier of several words', async () => {
  await using world = await createWorld('init')
  const { checkout } = world
  await checkout.tag('v1.2.3')
  await checkout.commit('feat: a')
  await checkout.push()
  expect(await release(checkout, { bump: 'prerelease', preid: 'alpha.web' })).toMatchObject({
    version: '1.3.0-alpha.web.1',
  })
  await checkout.commit('fix: b')
  expect(await release(checkout, { bump: 'prerelease', preid: 'alpha.web' })).toMatchObject({
    version: '1.3.0-alpha.web.2',
  })
  for (const preid of ['alpha.', '.web', 'alpha.1', 'a b'])
    expect((await bump(checkout, { bump: 'prerelease', preid })).outputs).toEqual({
      result: 'failed',
      reason: 'invalid-input',
    })
})

test('a prerelease becomes the release; without a commit since, by `release`', async () => {
  await using world = await released('1.2.3', 'feat: a')
  const { checkout } = world
  expect(await release(checkout, { bump: 'prerelease', preid: 'next' })).toMatchObject({ version: '1.3.0-next.1' })
  expect(await release(checkout)).toMatchObject({ result: 'unchanged', version: '1.3.0-next.1', prerelease: 'true' })
  expect(await release(checkout, { bump: 'release' })).toMatchObject({ version: '1.3.0', 'previous-version': '1.2.3' })
  expect(await release(checkout)).toMatchObject({ result: 'unchanged', version: '1.3.0', prerelease: 'false' })
})

test('channels: numbers, escalation, another channel, graduation; manifests in their own spelling', async () => {
  await using world = await released('1.1.9')
  const { checkout } = world
  const channels = 'next: beta\nalpha/*: alpha\nmain: stable'
  const on = async (branch: string, message: string, from?: string) => {
    if (from) await checkout.git('checkout', '-q', '-b', branch, from)
    else await checkout.git('checkout', '-q', branch)
    await checkout.commit({ message, files: { [`${message.length}.txt`]: message } })
    await checkout.push(branch)
    const { tag, bump: level } = await release(checkout, { channels }, { ref: `refs/heads/${branch}` })
    return [tag, level]
  }
  expect(await on('next', 'fix: one', 'main')).toEqual(['v1.1.10-beta.1', 'prerelease'])
  expect(await remoteFile(world, 'package.json', 'next')).toBe(manifest('1.1.10-beta.1').trimEnd())
  expect(await remoteFile(world, 'pyproject.toml', 'next')).toBe(pyproject('1.1.10b1').trimEnd())
  expect(await on('next', 'fix: another')).toEqual(['v1.1.10-beta.2', 'prerelease'])
  expect(await on('next', 'feat: stronger')).toEqual(['v1.2.0-beta.1', 'prerelease'])
  expect(await on('next', 'docs: nothing at all')).toEqual(['v1.2.0-beta.1', 'none'])
  expect(await on('next', 'fix: again, a little longer')).toEqual(['v1.2.0-beta.2', 'prerelease'])
  expect(await on('alpha/one', 'feat: daring', 'next')).toEqual(['v1.3.0-alpha.1', 'prerelease'])
  expect(await on('main', 'fix: meanwhile on main!')).toEqual(['v1.1.10', 'patch'])
  await checkout.git('merge', '-q', '-s', 'ours', '--no-ff', '-m', "Merge branch 'next'", 'next')
  await checkout.push()
  expect(await release(checkout, { channels })).toMatchObject({
    tag: 'v1.2.0',
    bump: 'minor',
    'previous-tag': 'v1.1.10',
  })
  expect(await git(world.bare, ['cat-file', 'blob', 'v1.2.0:pyproject.toml'])).toBe(pyproject('1.2.0').trimEnd())
  expect(await git(world.bare, ['cat-file', 'blob', 'v1.2.0:package.json'])).toBe(manifest('1.2.0').trimEnd())
})

test('floating tags follow the newest stable release of their line', async () => {
  await using world = await fixed.copy()
  const { checkout } = world
  const at = (name: string) => git(world.bare, ['rev-parse', `refs/tags/${name}^{commit}`])
  await release(checkout, { 'floating-tags': 'minor' })
  expect(await Promise.all([at('v1'), at('v1.2')])).toEqual([await at('v1.2.4'), await at('v1.2.4')])
  await checkout.git('checkout', '-q', '-b', 'fix-1.2')
  await checkout.git('checkout', '-q', 'main')
  await checkout.commit('feat: b')
  await checkout.push()
  await release(checkout, { 'floating-tags': 'minor' })
  expect(await Promise.all([at('v1'), at('v1.2'), at('v1.3')])).toEqual(
    await Promise.all([at('v1.3.0'), at('v1.2.4'), at('v1.3.0')]),
  )
  await checkout.git('checkout', '-q', 'fix-1.2')
  await checkout.commit('fix: c')
  await checkout.push('fix-1.2')
  expect(await release(checkout, { 'floating-tags': 'minor' })).toMatchObject({ tag: 'v1.2.5' })
  expect(await Promise.all([at('v1'), at('v1.2')])).toEqual(await Promise.all([at('v1.3.0'), at('v1.2.5')]))
  await release(checkout, { 'floating-tags': 'major', bump: 'prerelease' })
  await checkout.commit('fix: d')
  await checkout.push('fix-1.2')
  expect(await release(checkout, { 'floating-tags': 'major', bump: 'prerelease' })).toMatchObject({
    prerelease: 'true',
  })
  expect(await at('v1')).toBe(await at('v1.3.0'))
})
