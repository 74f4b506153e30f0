import { keep, type Template } from '../../support/bump.ts'
import { createWorld, git, type World } from '../../support/repository.ts'
import { bump, release, remoteFile } from '../../version-bump/bump.ts'

const packages = `
packages/core: core
packages/web: { name: web, tag: 'web@{version}' }
packages/web/plugin: plugin
`

interface Row {
  readonly name: string
  readonly version: string
  readonly tag: string
  readonly bump: string
  readonly released: boolean
  readonly 'previous-version': string
}

function rows(outputs: Readonly<Record<string, string>>): readonly Row[] {
  return JSON.parse(outputs['packages'] ?? '[]')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

const core = { name: '@demo/core', version: '1.2.0' }
const web = { name: '@demo/web', version: '3.0.0', dependencies: { '@demo/core': '^1.2.0', lodash: '^1.2.0' } }
const plugin = { name: '@demo/plugin', version: '0.1.0', peerDependencies: { '@demo/web': 'workspace:*' } }
const lock = {
  name: 'root',
  lockfileVersion: 3,
  packages: {
    '': { name: 'root', workspaces: ['packages/*', 'packages/web/plugin'] },
    'node_modules/@demo/core': { resolved: 'packages/core', link: true },
    'packages/core': core,
    'packages/web': web,
    'packages/web/plugin': plugin,
  },
}

async function workspace(): Promise<World> {
  const world = await createWorld({
    message: 'feat: begin',
    files: {
      'package.json': json({ name: 'root', private: true, workspaces: ['packages/*', 'packages/web/plugin'] }),
      'package-lock.json': json(lock),
      'packages/core/package.json': json(core),
      'packages/web/package.json': json(web),
      'packages/web/plugin/package.json': json(plugin),
    },
  })
  for (const tag of ['core-v1.2.0', 'web@3.0.0', 'plugin-v0.1.0', 'v9.9.9']) await world.checkout.tag(tag)
  return world
}

let shared: Template

beforeAll(async () => {
  shared = keep(await workspace())
})

afterAll(() => shared[Symbol.asyncDispose]())

test('a change of one package, and a patch for all that depend on it: one commit, three tags, ranges and lock file in step', async () => {
  await using world = await shared.copy()
  const { checkout } = world
  await checkout.commits({ message: 'feat: more', files: { 'packages/core/a.js': '1' } })
  await checkout.push()
  const { outputs, summary } = await bump(checkout, { packages, 'commit-message': 'chore: {{tag}}' })
  expect(rows(outputs).map(({ name, version, tag, bump, released }) => [name, version, tag, bump, released])).toEqual([
    ['core', '1.3.0', 'core-v1.3.0', 'minor', true],
    ['web', '3.0.1', 'web@3.0.1', 'patch', true],
    ['plugin', '0.1.1', 'plugin-v0.1.1', 'patch', true],
  ])
  expect(summary).toMatch(/\| web \|.*depends on core 1\.3\.0 \|/)
  expect(await git(world.bare, ['log', '-1', '--format=%s', 'main'])).toBe(
    'chore: core-v1.3.0, web@3.0.1, plugin-v0.1.1',
  )
  const heads = ['core-v1.3.0', 'web@3.0.1', 'plugin-v0.1.1', 'main'].map((ref) => `${ref}^{commit}`)
  expect(new Set((await git(world.bare, ['rev-parse', ...heads])).split('\n')).size).toBe(1)
  const after = {
    core: { ...core, version: '1.3.0' },
    web: { ...web, version: '3.0.1', dependencies: { '@demo/core': '^1.3.0', lodash: '^1.2.0' } },
    plugin: { ...plugin, version: '0.1.1' },
  }
  const file = async (path: string): Promise<unknown> => JSON.parse(await remoteFile(world, path))
  expect(await file('packages/core/package.json')).toEqual(after.core)
  expect(await file('packages/web/package.json')).toEqual(after.web)
  expect(await file('packages/web/plugin/package.json')).toEqual(after.plugin)
  expect(await file('package-lock.json')).toEqual({
    ...lock,
    packages: {
      ...lock.packages,
      'packages/core': after.core,
      'packages/web': after.web,
      'packages/web/plugin': after.plugin,
    },
  })
  expect(await release(checkout, { packages })).toMatchObject({ result: 'unchanged', reason: 'already-released' })
})

test.each<readonly [string, string, readonly string[]]>([
  ['of the nested folder', 'packages/web/plugin/a.js', ['plugin-v0.1.1']],
  ['of the folder around it', 'packages/web/a.js', ['web@3.0.1', 'plugin-v0.1.1']],
  ['of a folder that only begins alike', 'packages/web-of-old/a.js', []],
  ['outside of all', 'README.md', []],
])('a file %s', async (_, path, tags) => {
  await using world = await shared.copy()
  const { checkout } = world
  await checkout.commit({ message: 'fix: x', files: { [path]: '1' } })
  await checkout.push()
  const outputs = await release(checkout, { packages })
  expect(rows(outputs).flatMap(({ released, tag }) => (released ? [tag] : []))).toEqual(tags)
  expect(outputs['result']).toBe(tags.length > 0 ? 'released' : 'unchanged')
})

test('each package counts from its own base', async () => {
  await using world = await shared.copy()
  const { checkout } = world
  const one = async (folder: string, message: string) => {
    await checkout.commit({ message, files: { [`packages/${folder}/${message.length}.js`]: message } })
    await checkout.push()
    return rows(await release(checkout, { packages }))
      .filter(({ released }) => released)
      .map(({ tag, 'previous-version': before }) => [before, tag])
  }
  expect(await one('web/plugin', 'feat!: break')).toEqual([['0.1.0', 'plugin-v1.0.0']])
  expect(await one('web', 'fix: mend it')).toEqual([
    ['3.0.0', 'web@3.0.1'],
    ['1.0.0', 'plugin-v1.0.1'],
  ])
  expect(await one('web/plugin', 'fix: mend it as well')).toEqual([['1.0.1', 'plugin-v1.0.2']])
  await checkout.commit({ message: 'feat: both', files: { 'packages/core/b.js': 'b', 'packages/web/b.js': 'b' } })
  await checkout.push()
  expect(rows(await release(checkout, { packages })).map(({ tag }) => tag)).toEqual([
    'core-v1.3.0',
    'web@3.1.0',
    'plugin-v1.0.3',
  ])
})

test('a root that stands still among packages that move is not what the outputs speak of', async () => {
  const folders = ['', 'a/', 'b/']
  const files = Object.fromEntries(
    folders.map((folder) => [`${folder}package.json`, json({ name: folder, version: '1.0.0' })]),
  )
  await using world = await createWorld({ message: 'feat: begin', files })
  const { checkout } = world
  for (const tag of ['v1.0.0', 'a-v1.0.0', 'b-v1.0.0']) await checkout.tag(tag)
  const given = "a: a\nb: b\n.: { name: root, tag: 'v{version}' }"
  await checkout.commit({ message: 'fix: both', files: { 'a/a.js': '1', 'b/b.js': '1' } })
  await checkout.push()
  const none = { version: '', tag: '', 'previous-tag': '', newTag: '' }
  expect(await release(checkout, { packages: given })).toMatchObject({ result: 'released', ...none })
  await checkout.commit({ message: 'feat: all', files: { 'a/a.js': '2', 'c.js': '1' } })
  await checkout.push()
  const root = { version: '1.1.0', tag: 'v1.1.0', 'previous-tag': 'v1.0.0', newTag: 'v1.1.0' }
  expect(await release(checkout, { packages: given })).toMatchObject({ result: 'released', ...root })
})

test('a folder in which there is nothing', async () => {
  await using world = await shared.copy()
  const { exitCode, outputs, annotations } = await bump(world.checkout, { packages: 'packages/cores: core' })
  expect([exitCode, outputs['reason']]).toEqual([1, 'unknown-file'])
  expect(annotations[0]?.message).toMatch(/`packages` names the folder `packages\/cores`.* under `with:`/)
})

test('the output of a run that releases one package, and of one that previews', async () => {
  await using world = await shared.copy()
  const { checkout } = world
  await checkout.commit({ message: 'fix: x', files: { 'packages/web/plugin/a.js': '1' } })
  await checkout.push()
  const before = await world.refs()
  expect(await release(checkout, { packages, 'dry-run': 'true' })).toMatchObject({
    result: 'dry-run',
    version: '0.1.1',
    tag: 'plugin-v0.1.1',
    released: 'false',
    newTag: '',
  })
  expect(await world.refs()).toEqual(before)
  expect(await release(checkout, { packages })).toMatchObject({ version: '0.1.1', newTag: 'plugin-v0.1.1' })
})

test('a Cargo workspace: own versions, requirements and the lock file', async () => {
  const crate = (name: string, version: string, more = '') =>
    `[package]\nname = "${name}"\nversion = "${version}" # here\nedition = "2024"\n${more}`
  const needs = (version: string) =>
    `\n[dependencies]\none = { path = "../one", version = "${version}" }\nserde = "1"\n`
  const cargoLock = (one: string, two: string) =>
    `version = 4\n\n[[package]]\nname = "one"\nversion = "${one}"\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry+x"\n\n[[package]]\nname = "two"\nversion = "${two}"\ndependencies = [\n "one",\n]\n`
  await using world = await createWorld({
    message: 'feat: begin',
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["one", "two"]\n',
      'Cargo.lock': cargoLock('1.0.0', '2.0.0'),
      'one/Cargo.toml': crate('one', '1.0.0'),
      'two/Cargo.toml': crate('two', '2.0.0', needs('1.0.0')),
    },
  })
  const { checkout } = world
  for (const tag of ['one-v1.0.0', 'two-v2.0.0']) await checkout.tag(tag)
  await checkout.commit({ message: 'feat!: x', files: { 'one/lib.rs': '' } })
  await checkout.push()
  const outputs = await release(checkout, { packages: 'one: one\ntwo: two' })
  expect(rows(outputs).map(({ tag }) => tag)).toEqual(['one-v2.0.0', 'two-v2.0.1'])
  expect(await remoteFile(world, 'one/Cargo.toml')).toBe(crate('one', '2.0.0').trimEnd())
  expect(await remoteFile(world, 'two/Cargo.toml')).toBe(crate('two', '2.0.1', needs('2.0.0')).trimEnd())
  expect(await remoteFile(world, 'Cargo.lock')).toBe(cargoLock('2.0.0', '2.0.1').trimEnd())
})

test('a release of one package on a newer commit does not stop the release of another on an older commit', async () => {
  await using world = await shared.copy()
  const { checkout } = world
  await checkout.commit({ message: 'feat: more', files: { 'packages/core/a.js': '1' } })
  const older = await checkout.git('rev-parse', 'HEAD')
  await checkout.commit({ message: 'feat: page', files: { 'packages/web/a.js': '1' } })
  await checkout.push()
  await checkout.tag('web@3.1.0')
  await checkout.git('checkout', '--quiet', '--detach', older)
  const outputs = await release(checkout, { packages, mode: 'tag-only' })
  expect(rows(outputs).map(({ name, version, released }) => [name, version, released])).toEqual([
    ['core', '1.3.0', true],
    ['web', '3.1.0', false],
    ['plugin', '0.1.0', false],
  ])
  expect(await checkout.git('rev-parse', 'core-v1.3.0^{commit}')).toBe(older)
})

test('packages in their first release, with a root package around them', async () => {
  await using world = await createWorld({
    message: 'feat: begin',
    files: { 'package.json': json({ name: 'all', version: '5.0.0' }), 'libs/a/a.txt': 'a', 'libs/b/b.txt': 'b' },
  })
  const { checkout } = world
  await checkout.tag('v5.0.0')
  await checkout.commit({ message: 'fix: a', files: { 'libs/a/a.txt': 'aa', 'README.md': '' } })
  await checkout.push()
  const given = '.: { name: all, tag: "v{version}" }\nlibs/a: a\nlibs/b: b'
  const outputs = await release(checkout, { packages: given })
  expect(rows(outputs).map(({ name, version }) => [name, version])).toEqual([
    ['all', '5.0.1'],
    ['a', '0.1.0'],
    ['b', '0.1.0'],
  ])
  expect(outputs['version']).toBe('5.0.1')
})

test('packages that need each other, by hand and by commits', async () => {
  const circle = (name: string, other: string, version = '1.0.0', range = '^1.0.0') =>
    json({ name, version, dependencies: { [other]: range } })
  await using world = await createWorld({
    message: 'feat: begin',
    files: { 'a/package.json': circle('a', 'b'), 'b/package.json': circle('b', 'a') },
  })
  const { checkout } = world
  for (const tag of ['a-v1.0.0', 'b-v1.0.0']) await checkout.tag(tag)
  await checkout.commit({ message: 'feat: x', files: { 'a/x.js': '' } })
  await checkout.push()
  const given = 'a: a\nb: b'
  expect(rows(await release(checkout, { packages: given })).map(({ tag }) => tag)).toEqual(['a-v1.1.0', 'b-v1.0.1'])
  expect(await remoteFile(world, 'a/package.json')).toBe(circle('a', 'b', '1.1.0', '^1.0.1').trimEnd())
  expect(await remoteFile(world, 'b/package.json')).toBe(circle('b', 'a', '1.0.1', '^1.1.0').trimEnd())
  expect(await release(checkout, { packages: given, bump: 'minor' })).toMatchObject({ reason: 'already-released' })
  await checkout.commit('docs: nothing')
  await checkout.push()
  const forced = await release(checkout, { packages: given, bump: 'minor', 'skip-tag': 'true' })
  expect(rows(forced).map(({ version }) => version)).toEqual(['1.2.0', '1.1.0'])
  expect(await world.tags()).toEqual(['a-v1.0.0', 'a-v1.1.0', 'b-v1.0.0', 'b-v1.0.1'])
  expect(await release(checkout, { packages: given })).toMatchObject({ result: 'unchanged' })
})
