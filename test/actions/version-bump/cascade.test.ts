/** Which packages are released because another one is. */
import { bump } from '../../support/bump.ts'
import { createWorld, type World } from '../../support/repository.ts'

const packages = 'packages/a: a\npackages/b: b'

async function workspace(files: Readonly<Record<string, string>>, message: string): Promise<World> {
  const world = await createWorld({ message: 'chore: start', files })
  for (const tag of ['a-v1.0.0', 'b-v1.0.0']) await world.checkout.tag(tag)
  await world.checkout.commit({ message, files: { 'packages/a/a.txt': 'a\n' } })
  await world.checkout.push()
  return world
}

async function released(world: World): Promise<readonly string[]> {
  const { outputs, exitCode } = await bump(world.checkout, { with: { packages } })
  expect(exitCode).toBe(0)
  const rows: readonly { tag: string; released: boolean }[] = JSON.parse(outputs['packages'] ?? '[]')
  return rows.filter((row) => row.released).map(({ tag }) => tag)
}

const npm = (peers: string, more = {}) => ({
  'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
  'packages/a/package.json': JSON.stringify({ name: 'a', version: '1.0.0' }),
  'packages/b/package.json': JSON.stringify({ name: 'b', version: '1.0.0', peerDependencies: { a: peers }, ...more }),
})

describe('peers of npm', () => {
  test.each([
    ['fix: x', '^1.0.0', ['a-v1.0.1'], '^1.0.0'],
    ['feat: x', '^1.0.0', ['a-v1.1.0'], '^1.0.0'],
    ['feat!: x', '^1.0.0', ['a-v2.0.0', 'b-v2.0.0'], '^2.0.0'],
    ['feat!: x', '>=1', ['a-v2.0.0'], '>=1'],
  ])('%s with %s releases %j', async (message, range, tags, after) => {
    await using world = await workspace(npm(range), message)
    expect(await released(world)).toEqual(tags)
    const { peerDependencies }: { peerDependencies: object } = JSON.parse(
      await world.checkout.git('show', 'origin/main:packages/b/package.json'),
    )
    expect(peerDependencies).toEqual({ a: after })
  })

  test('a package with a change of its own is raised too, where its users must move', async () => {
    await using world = await workspace(npm('^1.0.0'), 'feat!: x')
    await world.checkout.commit({ message: 'fix: y', files: { 'packages/b/b.txt': 'b\n' } })
    await world.checkout.push()
    expect(await released(world)).toEqual(['a-v2.0.0', 'b-v2.0.0'])
  })

  test('a plain dependency is a patch, as before', async () => {
    const files = npm('*', { dependencies: { a: '^1.0.0' } })
    await using world = await workspace(files, 'feat!: x')
    expect(await released(world)).toEqual(['a-v2.0.0', 'b-v1.0.1'])
  })
})

describe('[workspace.dependencies] of Cargo', () => {
  const cargo = (dependency: string) => ({
    'Cargo.toml':
      '[workspace]\nmembers = ["packages/*"]\n\n[workspace.dependencies]\na = { version = "1.0.0", path = "packages/a" }\n',
    'packages/a/Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"\n',
    'packages/b/Cargo.toml': `[package]\nname = "b"\nversion = "1.0.0"\n${dependency}`,
  })
  test.each([
    ['nothing', '', ['a-v1.0.1']],
    ['a.workspace', '\n[dependencies]\na.workspace = true\n', ['a-v1.0.1', 'b-v1.0.1']],
    ['a table', '\n[dev-dependencies]\na = { workspace = true, features = ["x"] }\n', ['a-v1.0.1', 'b-v1.0.1']],
    ['a table of its own', '\n[dependencies.a]\nworkspace = true\n', ['a-v1.0.1', 'b-v1.0.1']],
  ])('%s', async (_, dependency, tags) => {
    await using world = await workspace(cargo(dependency), 'fix: x')
    expect(await released(world)).toEqual(tags)
    expect(await world.checkout.git('show', 'origin/main:Cargo.toml')).toContain('version = "1.0.1"')
  })
})

describe('siblings that depend on each other', () => {
  const pom = (artifact: string, more = '') =>
    `<project><groupId>g</groupId><artifactId>${artifact}</artifactId><version>1.0.0</version>${more}</project>\n`
  const dependency = (version: string, group = 'g') =>
    `<dependencies><dependency><groupId>${group}</groupId><artifactId>a</artifactId>${version}</dependency></dependencies>`
  const maven = (more: string) => ({ 'packages/a/pom.xml': pom('a'), 'packages/b/pom.xml': pom('b', more) })
  const toml = (name: string, more = '') => `[project]\nname = "${name}"\nversion = "1.0.0"\n${more}`
  const uv = (dependency: string) => ({
    'packages/a/pyproject.toml': toml('My_A'),
    'packages/b/pyproject.toml': toml(
      'b',
      `dependencies = [${dependency}]\n\n[tool.uv.sources]\nmy-a = { workspace = true }\n`,
    ),
  })
  const pub = (dependency: string) => ({
    'packages/a/pubspec.yaml': 'name: a\nversion: 1.0.0\n',
    'packages/b/pubspec.yaml': `name: b\nversion: 1.0.0\ndependencies:\n  a: ${dependency}\n`,
  })
  const pnpm = (dependency: string) => ({
    'pnpm-workspace.yaml': 'packages: [packages/*]\ncatalog:\n  a: ^1.0.0\n  x: ^1.0.0\n',
    'pnpm-lock.yaml':
      "lockfileVersion: '9.0'\n\ncatalogs:\n  default:\n    a:\n      specifier: ^1.0.0\n      version: 1.0.0\n\nimporters: {}\n",
    'packages/a/package.json': JSON.stringify({ name: 'a', version: '1.0.0' }),
    'packages/b/package.json': JSON.stringify({
      name: 'b',
      version: '1.0.0',
      dependencies: { [dependency]: 'catalog:' },
    }),
  })

  test.each<readonly [string, Readonly<Record<string, string>>, boolean, string, string]>([
    [
      'Maven',
      maven(dependency('<version>1.0.0</version>')),
      true,
      'packages/b/pom.xml',
      '<artifactId>a</artifactId><version>2.0.0</version>',
    ],
    [
      'Maven, a property',
      maven(
        `<properties><a.version>1.0.0</a.version></properties>${dependency('<version>${a.version}</version>', '${project.groupId}')}`,
      ),
      true,
      'packages/b/pom.xml',
      '<a.version>2.0.0</a.version>',
    ],
    [
      'Maven, managed',
      maven(
        `<dependencyManagement>${dependency('<version>1.0.0</version><scope>test</scope>')}</dependencyManagement>`,
      ),
      true,
      'packages/b/pom.xml',
      '<version>2.0.0</version><scope>',
    ],
    [
      'Maven, computed',
      maven(dependency('<version>${project.version}</version>')),
      true,
      'packages/b/pom.xml',
      '<version>${project.version}</version>',
    ],
    [
      'Maven, of somebody else',
      maven(dependency('<version>1.0.0</version>', 'other')),
      false,
      'packages/b/pom.xml',
      '<artifactId>a</artifactId><version>1.0.0</version>',
    ],
    [
      'Maven, the parent',
      maven('<parent><groupId>g</groupId><artifactId>a</artifactId><version>1.0.0</version></parent>'),
      true,
      'packages/b/pom.xml',
      '<artifactId>a</artifactId><version>2.0.0</version></parent>',
    ],
    [
      'uv, exact',
      uv('"My.a[x] == 1.0.0 ; python_version > \\"3\\""'),
      true,
      'packages/b/pyproject.toml',
      'My.a[x] == 2.0.0 ;',
    ],
    ['uv, a lower bound', uv('"my-a>=1.0"'), true, 'packages/b/pyproject.toml', 'my-a>=1.0'],
    ['pub', pub('^1.0.0'), true, 'packages/b/pubspec.yaml', 'a: ^2.0.0'],
    ['pub, any', pub('any'), true, 'packages/b/pubspec.yaml', 'a: any'],
    ['pub, a path', pub('{ path: ../a }'), true, 'packages/b/pubspec.yaml', 'a: { path: ../a }'],
    ['pnpm, a catalog', pnpm('a'), true, 'pnpm-workspace.yaml', 'catalog:\n  a: ^2.0.0\n  x: ^1.0.0'],
    ['pnpm, the lock of a catalog', pnpm('a'), true, 'pnpm-lock.yaml', 'specifier: ^2.0.0'],
    ['pnpm, nobody takes it', pnpm('x'), false, 'pnpm-workspace.yaml', 'a: ^2.0.0'],
  ])('%s', async (_, files, isReleased, path, text) => {
    await using world = await workspace(files, 'feat!: x')
    expect(await released(world)).toEqual(isReleased ? ['a-v2.0.0', 'b-v1.0.1'] : ['a-v2.0.0'])
    expect(await world.checkout.git('show', `origin/main:${path}`)).toContain(text)
  })
})

describe('the major version of a Go module is that of its path', () => {
  const go = async (module: string, tags: readonly string[], message: string, more = {}) => {
    await using world = await createWorld({
      message: 'chore: start',
      files: { 'go.mod': `module ${module}\n\ngo 1.26\n` },
    })
    for (const tag of tags) await world.checkout.tag(tag)
    await world.checkout.commit(message)
    await world.checkout.push()
    return await bump(world.checkout, { with: more })
  }

  test.each([
    ['example.com/x', ['v1.2.3'], 'feat: a', 'v1.3.0'],
    ['example.com/x', ['v0.2.3'], 'feat!: a', 'v1.0.0'],
    ['example.com/x/v2', ['v1.2.3'], 'feat!: a', 'v2.0.0'],
    ['example.com/x/v2', ['v2.2.3'], 'fix: a', 'v2.2.4'],
    ['example.com/x/v3', [], 'feat: a', 'v3.0.0'],
    ['gopkg.in/x.v1', ['v1.0.0'], 'fix: a', 'v1.0.1'],
    ['example.com/x', [], 'feat: a', 'v0.1.0'],
  ])('%s after %j: %s gives %s', async (module, tags, message, tag) => {
    expect((await go(module, tags, message)).outputs['tag']).toBe(tag)
  })

  test.each([
    ['example.com/x', 'v1.2.3', 'feat!: a', '2.0.0', 'example.com/x/v2'],
    ['example.com/x/v2', 'v2.2.3', 'feat!: a', '3.0.0', 'example.com/x/v3'],
    ['example.com/x/v2', 'v1.2.3', 'fix: a', '1.2.4', 'example.com/x'],
    ['gopkg.in/x.v1', 'v1.2.3', 'feat!: a', '2.0.0', 'gopkg.in/x.v2'],
  ])('%s after %s: %s is refused', async (module, tag, message, version, wanted) => {
    const { outputs, raw, exitCode } = await go(module, [tag], message)
    expect([exitCode, outputs['result'], outputs['reason']]).toEqual([1, 'failed', 'version-refused'])
    expect(raw).toContain(`${version} cannot be a release of the Go module`)
    expect(raw).toContain(`its path must be \`${wanted}\``)
  })
})
