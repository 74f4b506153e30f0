import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { createWorld, git, type World } from '../../support/repository.ts'
import { bump, manifest, release, remoteFile, standing } from '../../version-bump/bump.ts'

/** One of each kind of the README's table; `VERSION` stands where the version is to change. */
const kinds: Readonly<Record<string, string>> = {
  'package.json': '{\r\n\t"name": "demo",\r\n\t"version" : "VERSION",\r\n\t"dependencies": {"x": "1.2.3"}\r\n}',
  'package-lock.json':
    '{"name":"demo","version":"VERSION","lockfileVersion":3,"packages":{"":{"name":"demo","version":"VERSION"},"node_modules/x":{"version":"1.2.3"}}}\n',
  'npm-shrinkwrap.json':
    '{\n    "name": "demo",\n    "version": "VERSION",\n    "lockfileVersion": 3,\n    "packages": {"": {"name": "demo", "version": "VERSION"}}\n}\n',
  'pyproject.toml': '[project]\nname = "demo"\nversion = \'VERSION\'  # ours\ndependencies = ["x==1.2.3"]\n',
  'uv.lock':
    'version = 1\n\n[[package]]\nname = "demo"\nversion = "VERSION"\nsource = { editable = "." }\n\n[[package]]\nname = "x"\nversion = "1.2.3"\nsource = { registry = "y" }\n',
  'setup.cfg': '[metadata]\nname = demo\nversion = VERSION\n',
  'demo/__init__.py': '"""Demo 1.2.3."""\n__version__ = "VERSION"\n',
  'Cargo.toml': '[package]\nname = "demo"\nversion = "VERSION"\n\n[dependencies]\nx = "1.2.3"\n',
  'Cargo.lock':
    'version = 4\n\n[[package]]\nname = "demo"\nversion = "VERSION"\n\n[[package]]\nname = "x"\nversion = "1.2.3"\nsource = "registry+y"\n',
  'pom.xml':
    '<?xml version="1.0"?>\n<project>\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>g</groupId><artifactId>demo</artifactId>\n  <version>VERSION</version><!-- 1.2.3 -->\n  <dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId><version>1.2.3</version></dependency></dependencies>\n</project>\n',
  'build.gradle': "plugins { id 'x' version '1.2.3' }\nversion = 'VERSION'\n",
  'build.gradle.kts': 'plugins { id("x") version "1.2.3" }\nversion = "VERSION"\n',
  'gradle.properties': '# 1.2.3\nversion=VERSION\n',
  'Chart.yaml':
    'apiVersion: v2\nname: demo\nversion: VERSION # chart\nappVersion: "VERSION"\ndependencies:\n  - name: x\n    version: 1.2.3\n',
  'composer.json': '{\n    "name": "a/demo",\n    "version": "VERSION",\n    "require": {"x/y": "1.2.3"}\n}\n',
  'pubspec.yaml': 'name: demo\nversion: VERSION\ndependencies:\n  x: 1.2.3\n',
  'demo.csproj':
    '<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup><Version>VERSION</Version></PropertyGroup>\n  <ItemGroup><PackageReference Include="x" Version="1.2.3" /></ItemGroup>\n</Project>\n',
  'Directory.Build.props': '<Project><PropertyGroup><Version>VERSION</Version></PropertyGroup></Project>\n',
  'deno.json': '{ "name": "@x/demo", "version": "VERSION", "imports": { "x": "jsr:@x/y@1.2.3" } }\n',
  'jsr.jsonc': '{ "version": "VERSION" /* 1.2.3 */ }\n',
  'app.json': '{ "expo": { "version": "VERSION", "android": { "versionCode": 7 } } }\n',
  'src-tauri/tauri.conf.json': '{ "version": "VERSION" }\n',
  'setup.py': 'from setuptools import setup\nsetup(name="demo", version="VERSION", install_requires=["x==1.2.3"])\n',
  'app/build.gradle.kts': 'android {\n  defaultConfig {\n    versionCode = 7\n    versionName = "VERSION"\n  }\n}\n',
  'mix.exs': 'def project do\n  [app: :demo, version: "VERSION", deps: [{:x, "1.2.3"}]]\nend\n',
  'demo.gemspec': 'Gem::Specification.new do |spec|\n  spec.name = "demo"\n  spec.version = "VERSION"\nend\n',
  'lib/demo/version.rb': 'module Demo\n  VERSION = "VERSION"\nend\n',
  'Gemfile.lock': 'PATH\n  remote: .\n  specs:\n    demo (VERSION)\n\nGEM\n  specs:\n    x (1.2.3)\n',
  'MODULE.bazel': 'module(name = "demo", version = "VERSION")\nbazel_dep(name = "x", version = "1.2.3")\n',
  DESCRIPTION: 'Package: demo\nVersion: VERSION\nDepends: R (>= 1.2.3)\n',
  'Properties/AssemblyInfo.cs': '[assembly: AssemblyVersion("VERSION.0")]\n',
  VERSION: 'VERSION\n',
  'version.txt': 'vVERSION',
}

function at(version: string, texts: Readonly<Record<string, string>> = kinds): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, text.replaceAll(/VERSION(?! = )/g, version)]),
  )
}

async function released(files: Readonly<Record<string, string>>): Promise<World> {
  const world = await createWorld({ message: 'init', files })
  await world.checkout.tag('v1.2.3')
  await world.checkout.commit('feat: more')
  await world.checkout.push()
  return world
}

test('one of each kind: the version changes and no other byte; the summary lists them', async () => {
  await using world = await released(at('1.2.3'))
  const { outputs, summary, exitCode } = await bump(world.checkout)
  expect([exitCode, outputs['version']]).toEqual([0, '1.3.0'])
  for (const [path, text] of Object.entries(at('1.3.0'))) {
    expect([path, await world.checkout.read(path)]).toEqual([path, text])
    expect(summary).toContain(`| ${path.replaceAll('__', '\\_\\_').replace('_init\\_\\_', '_init\\_\\_')} |`)
  }
  const changed = (await git(world.bare, ['diff', '--name-only', 'main~', 'main'])).split('\n')
  expect(changed.sort()).toEqual(Object.keys(kinds).sort())
})

test('`files` by json, yaml, toml and regex; `add`; nothing else of the work tree gets in', async () => {
  const places = {
    'app/config.json': '{"a": {"b": ["x", "VERSION"]}}\n',
    'deploy/values.yaml': 'image:\n  tag: vVERSION # keep\n  other: 1.2.3\n',
    'tool.toml': '[tool.demo]\nrelease = "VERSION"\n',
    'docs/conf.py': 'release = "VERSION"\nother = "1.2.3"\n',
    'docs/a.md': 'demo@VERSION\n',
    'docs/b.md': 'demo@VERSION and demo@VERSION\n',
  }
  await using world = await released({
    ...at('1.2.3', places),
    'package.json': manifest('1.2.3'),
    'CHANGELOG.md': '# Old\n',
  })
  const { checkout } = world
  await checkout.write('CHANGELOG.md', '# New\n')
  await checkout.write('notes/new.md', 'new\n')
  await checkout.write('untracked.txt', 'stays\n')
  const outputs = await release(checkout, {
    files: `
- { path: app/config.json, json: 'a.b[1]' }
- { path: deploy/values.yaml, yaml: image.tag }
- { path: tool.toml, toml: tool.demo.release }
- { path: docs/conf.py, regex: 'release = "(.*)"' }
- { path: 'docs/*.md', regex: 'demo@(\\d[\\w.+-]*)', all: true }
`,
    add: 'CHANGELOG.md\nnotes/new.md',
  })
  expect(outputs['result']).toBe('released')
  for (const [path, text] of Object.entries(at('1.3.0', places)))
    expect([path, await checkout.read(path)]).toEqual([path, text])
  expect(await remoteFile(world, 'CHANGELOG.md')).toBe('# New')
  expect(await remoteFile(world, 'notes/new.md')).toBe('new')
  expect((await git(world.bare, ['diff', '--name-only', 'main~', 'main'])).split('\n').sort()).toEqual(
    [...Object.keys(places), 'package.json', 'CHANGELOG.md', 'notes/new.md'].sort(),
  )
  expect(await checkout.git('status', '--porcelain')).toBe('?? untracked.txt')
})

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  ['none', { manifests: 'none' }, []],
  ['named', { manifests: 'lib/package.json' }, ['lib/package.json']],
  ['in a folder', { 'working-directory': 'lib' }, ['lib/package.json']],
  ['tag-only', { mode: 'tag-only' }, []],
])('manifests: %s', async (_, inputs, paths) => {
  await using world = await released({ 'package.json': manifest('1.2.3'), 'lib/package.json': manifest('1.2.3') })
  const before = await git(world.bare, ['rev-parse', 'main'])
  expect(await release(world.checkout, inputs)).toMatchObject({ tag: 'v1.3.0' })
  const changed = await git(world.bare, ['diff', '--name-only', before, 'main'])
  expect(changed.split('\n').filter((path) => path !== '')).toEqual(paths)
  expect(await git(world.bare, ['rev-parse', 'v1.3.0^{commit}'])).toBe(await git(world.bare, ['rev-parse', 'main']))
})

test.each<
  readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string, readonly string[]]
>([
  [
    'a broken package.json',
    { 'package.json': '{\n  "name": "demo",\n  "version": "1.2.3\n}\n' },
    {},
    'invalid-manifest',
    ['package.json:3'],
  ],
  ['a broken pom.xml', { 'pom.xml': '<project>\n<version>1.2.3</project>\n' }, {}, 'invalid-manifest', ['pom.xml:2']],
  [
    'a conflict in a lock file',
    { 'package.json': manifest('1.2.3'), 'package-lock.json': '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n' },
    {},
    'invalid-manifest',
    ['package-lock.json:1'],
  ],
  ['a manifest that is not there', {}, { manifests: 'nope/package.json' }, 'unknown-file', ['nope/package.json']],
  ['a manifest that is none', { 'a.txt': '1.2.3' }, { manifests: 'a.txt' }, 'unknown-file', ['a.txt', 'files']],
  [
    'a place that is not there',
    { 'a.json': '{}' },
    { files: '- { path: a.json, json: b }' },
    'invalid-input',
    ['a.json'],
  ],
  ['a file that is not there', {}, { files: '- { path: b.json, json: b }' }, 'invalid-input', ['b.json']],
  ['a file to add that is not there', {}, { add: 'CHANGELOG.md' }, 'unknown-file', ['CHANGELOG.md', 'add']],
])('%s: a complaint, and nothing is written', async (_, files, inputs, reason, names) => {
  await using world = await released({ 'README.md': '', ...files })
  const before = await standing(world, world.checkout)
  const { exitCode, outputs, annotations } = await bump(world.checkout, inputs)
  expect([exitCode, outputs]).toEqual([1, { result: 'failed', reason }])
  for (const name of names) expect(annotations[0]?.message).toContain(name)
  expect(await standing(world, world.checkout)).toEqual(before)
})

test('a committed link is no manifest: it is left out where it is found, and refused where it is named', async () => {
  await using world = await released({ 'real/package.json': manifest('1.2.3'), 'package.json': manifest('1.2.3') })
  const { checkout } = world
  await symlink('real/package.json', join(checkout.path, 'package-lock.json'))
  await symlink('real/package.json', join(checkout.path, 'VERSION'))
  await symlink('v1.2.3', join(checkout.path, 'latest'))
  await checkout.commit('feat: link')
  await checkout.push()
  const named = await bump(checkout, { manifests: 'VERSION' })
  expect(named.outputs).toEqual({ result: 'failed', reason: 'unknown-file' })
  expect(named.annotations[0]?.message).toContain('is a symbolic link')
  // what a link holds is the path that it leads to
  const matched = await bump(checkout, { files: "- { path: 'late*', regex: '^v(.*)$' }" })
  expect(matched.outputs).toEqual({ result: 'failed', reason: 'invalid-input' })
  const { outputs, summary } = await bump(checkout, {})
  expect(outputs).toMatchObject({ result: 'released' })
  expect(await git(world.bare, ['diff', '--name-only', 'main~', 'main'])).toBe('package.json')
  expect(summary).toContain('| VERSION | 1 | `version` |  | link: a symbolic link;')
  expect(summary).not.toContain('| package-lock.json |')
})

test('what is left as it is, is listed with the reason', async () => {
  const web = (range: string) => manifest('1.2.3', { name: 'web', dependencies: { demo: range } })
  await using world = await released({ 'core/package.json': manifest('1.2.3'), 'web/package.json': web('>=1 <3') })
  const { checkout } = world
  for (const tag of ['core-v1.2.3', 'web-v1.2.3']) await checkout.tag(tag, 'v1.2.3')
  await checkout.commit({ message: 'feat: x', files: { 'core/a.js': '' } })
  await checkout.push()
  const { exitCode, summary } = await bump(checkout, { packages: 'core: core\nweb: web' })
  expect(exitCode).toBe(0)
  expect(summary).toMatch(/Left as they are[\s\S]*\| web\/package\.json \|.*`>=1 <3` \| complex: [^|]* \|/)
  expect(await remoteFile(world, 'web/package.json')).toBe(web('>=1 <3').replace('1.2.3', '1.2.4').trimEnd())
})

describe("Python's manifests name the file that holds the version", () => {
  const dynamic = '[project]\nname = "demo"\ndynamic = ["version"]\n'
  test.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    [
      'Hatch',
      { 'pyproject.toml': `${dynamic}[tool.hatch.version]\npath = "src/demo/_meta.py"\n` },
      'src/demo/_meta.py',
      'VERSION = "1.2.3"\n',
    ],
    [
      'PDM',
      { 'pyproject.toml': `${dynamic}[tool.pdm.version]\nsource = "file"\npath = "a/b/v.py"\n` },
      'a/b/v.py',
      "__version__ = '1.2.3'\n",
    ],
    [
      'setuptools, a file',
      { 'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion = { file = ["demo/VERSION"] }\n` },
      'demo/VERSION',
      '1.2.3\n',
    ],
    [
      'setuptools, an attribute',
      { 'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion = { attr = "demo.sub.meta.VERSION" }\n` },
      'src/demo/sub/meta.py',
      'x = "1.2.3"\nVERSION: str = "1.2.3"\n',
    ],
    [
      'setup.cfg',
      { 'setup.cfg': '[metadata]\nname = demo\nversion = attr: demo.sub.VERSION\n' },
      'demo/sub/__init__.py',
      'VERSION = "1.2.3"\n',
    ],
  ])('%s', async (_, manifests, path, text) => {
    await using world = await createWorld({ message: 'init', files: { ...manifests, [path]: text } })
    await world.checkout.commit('feat: more')
    await world.checkout.push()
    // without a tag, the file is the base
    const { outputs, summary } = await bump(world.checkout)
    expect(outputs).toMatchObject({ version: '1.3.0', 'previous-version': '1.2.3' })
    const last = text.lastIndexOf('1.2.3')
    expect(await remoteFile(world, path)).toBe(`${text.slice(0, last)}1.3.0${text.slice(last + 5)}`.trimEnd())
    expect(summary).not.toContain('dynamic:')
  })

  test('where nothing is named, the summary says that the tag alone holds the version', async () => {
    await using world = await released({ 'pyproject.toml': `${dynamic}[tool.setuptools_scm]\n` })
    const { outputs, summary } = await bump(world.checkout)
    expect(outputs['version']).toBe('1.3.0')
    expect(summary).toContain('No file contains the version; only the tag does.')
    expect(summary).toMatch(/Left as they are[\s\S]*pyproject\.toml.*dynamic: a tool computes it/)
  })
})

test('the numbers of the app stores go up where that is asked for, once for each version', async () => {
  const app = { 'app.json': kinds['app.json'] ?? '', 'app/build.gradle.kts': kinds['app/build.gradle.kts'] ?? '' }
  await using world = await released({ ...at('1.2.3', app), 'pubspec.yaml': 'name: demo\nversion: 1.2.3+41\n' })
  await bump(world.checkout, { 'build-number': 'increment' })
  expect(await remoteFile(world, 'app.json')).toContain('"version": "1.3.0", "android": { "versionCode": 8 }')
  expect(await remoteFile(world, 'app/build.gradle.kts')).toContain('versionCode = 8\n    versionName = "1.3.0"')
  expect(await remoteFile(world, 'pubspec.yaml')).toContain('version: 1.3.0+42')
  await world.checkout.commit('fix: less')
  await world.checkout.push()
  await bump(world.checkout)
  expect(await remoteFile(world, 'app.json')).toContain('"version": "1.3.1", "android": { "versionCode": 8 }')
})
