import { detectManifests } from '../../src/manifests/kind.ts'
import type { ManifestFacts } from '../../src/manifests/manifest.ts'
import { memberFolders } from '../../src/manifests/members.ts'
import { manifestKind } from '../../src/manifests/names.ts'
import { describePackage, readManifest } from '../../src/manifests/read.ts'

describe('manifestKind', () => {
  test.each([
    ['package.json', 'npm'],
    ['a/b/Demo.App.csproj', 'dotnet'],
    ['x/VERSION', 'plain'],
    ['build.gradle.kts', 'gradle'],
    ['src/a/__about__.py', 'python'],
    ['yarn.lock', undefined],
    ['setup.py', 'setup-py'],
    ['Package.json', undefined],
    ['package.json.bak', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['VERSION/x', undefined],
  ])('%s', (path, kind) => {
    expect(manifestKind(path)).toBe(kind)
  })
})

describe('detectManifests', () => {
  test.each([
    [
      'the order in which they speak, in the root only',
      '',
      [],
      [
        'VERSION',
        'Cargo.lock',
        'packages/a/package.json',
        'website/package-lock.json',
        'Chart.yaml',
        'package-lock.json',
        'package.json',
        'charts/x/Chart.yaml',
        'README.md',
      ],
      ['package.json', 'Chart.yaml', 'VERSION', 'package-lock.json', 'Cargo.lock'],
    ],
    [
      'a package in a folder, with the locks above it',
      'packages/a',
      [],
      [
        'package.json',
        'package-lock.json',
        'pnpm-lock.yaml',
        'VERSION',
        'packages/package-lock.json',
        'packages/a/package.json',
        'packages/a/VERSION',
        'packages/ab/package.json',
        'packages/b/package.json',
      ],
      [
        'packages/a/package.json',
        'packages/a/VERSION',
        'packages/package-lock.json',
        'package-lock.json',
        'pnpm-lock.yaml',
      ],
    ],
    [
      'modules of one build, without other packages and samples',
      '',
      ['tools'],
      [
        'core/pom.xml',
        'pom.xml',
        'tools/pom.xml',
        'examples/x/pom.xml',
        'core/src/test/pom.xml',
        'src/A/A.csproj',
        'Directory.Build.props',
        'crates/a/Cargo.toml',
        'Cargo.toml',
        'node_modules/x/Cargo.toml',
        'templates/x/Cargo.toml',
        '.cache/x/Cargo.toml',
      ],
      ['Cargo.toml', 'crates/a/Cargo.toml', 'pom.xml', 'core/pom.xml', 'Directory.Build.props', 'src/A/A.csproj'],
    ],
    [
      "Python's version modules beside a manifest",
      '',
      [],
      [
        'pyproject.toml',
        'src/demo/__init__.py',
        'demo/_version.py',
        'version.py',
        'src/demo/sub/__init__.py',
        'tests/__init__.py',
        'docs/version.py',
        'uv.lock',
      ],
      ['pyproject.toml', 'version.py', 'demo/_version.py', 'src/demo/__init__.py', 'uv.lock'],
    ],
    ['Python modules without a manifest', '', [], ['src/demo/__init__.py', 'version.py'], []],
    [
      'a Cargo member, with the root',
      'crates/a',
      [],
      ['Cargo.toml', 'Cargo.lock', 'crates/a/Cargo.toml', 'crates/b/Cargo.toml'],
      ['crates/a/Cargo.toml', 'Cargo.toml', 'Cargo.lock'],
    ],
    ['other packages in the root do not hide the root', '', ['', 'a'], ['package.json', 'a/pom.xml'], ['package.json']],
  ] as const)('%s', (_, root, others, paths, expected) => {
    expect(detectManifests(paths, root, others)).toEqual(expected)
    expect(detectManifests([...paths].reverse(), root, others)).toEqual(expected)
  })
})

describe('describePackage', () => {
  const describeFiles = async (root: string, files: Readonly<Record<string, string>>) => {
    const facts: ManifestFacts[] = []
    for (const path of detectManifests(Object.keys(files), root)) {
      const read = await readManifest(path, files[path] ?? '')
      if (read !== undefined) facts.push(read)
    }
    return describePackage(root, facts)
  }

  test.each<[string, string, Record<string, string>, object]>([
    [
      'the first with a version speaks',
      '',
      {
        'package.json': '{"name":"demo","private":true}',
        VERSION: '1.2.3\n',
        'package-lock.json': '{"version":"9.9.9"}',
      },
      { root: '', name: 'demo', version: '1.2.3', primary: 'VERSION', inherits: false, names: ['demo'] },
    ],
    [
      'a placeholder is not a version',
      '',
      { 'package.json': '{"name":"demo","version":"0.0.0-development"}' },
      { root: '', name: 'demo', inherits: false, names: ['demo'] },
    ],
    [
      'a dynamic pyproject and its module',
      '',
      {
        'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]',
        'src/demo/__about__.py': '__version__ = "1.2.3rc1"',
      },
      {
        root: '',
        name: 'demo',
        version: '1.2.3-rc.1',
        primary: 'src/demo/__about__.py',
        inherits: false,
        names: ['demo'],
      },
    ],
    [
      'a Cargo workspace that shares its version',
      '',
      {
        'Cargo.toml': '[workspace.package]\nversion = "1.2.3"',
        'crates/a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true',
        'crates/b/Cargo.toml': '[package]\nname = "b"\nversion = "0.1.0"',
      },
      { root: '', version: '1.2.3', primary: 'Cargo.toml', inherits: false, names: ['a'] },
    ],
    [
      'a Cargo member that inherits',
      'crates/a',
      {
        'Cargo.toml': '[workspace.package]\nversion = "1.2.3"',
        'crates/a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true',
      },
      { root: 'crates/a', name: 'a', version: '1.2.3', primary: 'Cargo.toml', inherits: true, names: ['a'] },
    ],
    [
      'a Cargo member with a version of its own',
      'crates/a',
      {
        'Cargo.toml': '[workspace.package]\nversion = "9.0.0"',
        'crates/a/Cargo.toml': '[package]\nname = "a"\nversion = "1.2.3"',
      },
      { root: 'crates/a', name: 'a', version: '1.2.3', primary: 'crates/a/Cargo.toml', inherits: false, names: ['a'] },
    ],
    [
      'a Maven reactor',
      '',
      {
        'pom.xml': '<project><groupId>g</groupId><artifactId>p</artifactId><version>1.2.3</version></project>',
        'a/pom.xml':
          '<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1.2.3</version></parent><artifactId>a</artifactId></project>',
      },
      { root: '', name: 'g:p', version: '1.2.3', primary: 'pom.xml', inherits: false, names: ['g:p', 'g:a'] },
    ],
    ['nothing', '', {}, { root: '', inherits: false, names: [] }],
  ])('%s', async (_, root, files, expected) => {
    expect(await describeFiles(root, files)).toEqual(expected)
  })
})

test.each([
  ['package.json', '{"workspaces":["packages/*","!packages/x"]}', ['packages/*', '!packages/x']],
  ['package.json', '{"workspaces":{"packages":["a"],"nohoist":["b"]}}', ['a']],
  [
    'pnpm-workspace.yaml',
    'packages:\n  - "packages/*"\n  - \'!**/test\'\ncatalog:\n  x: ^1\n',
    ['packages/*', '!**/test'],
  ],
  ['Cargo.toml', '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/x"]\n', ['crates/*', '!crates/x']],
  ['pyproject.toml', '[tool.uv.workspace]\nmembers = ["packages/*"]\n', ['packages/*']],
  ['pom.xml', '<project><modules><module>a</module><module>b</module></modules></project>', ['a', 'b']],
])('%s lists the folders of its members', async (path, text, members) => {
  expect((await readManifest(path, text))?.members).toEqual(members)
})

test('package.json lists its dependencies with their place', async () => {
  const facts = await readManifest(
    'package.json',
    '{"dependencies":{"a":"^1"},"devDependencies":{"b":"workspace:*"},"x":{"c":"1"}}',
  )
  expect(facts?.dependencies).toEqual([
    { name: 'a', range: '^1', key: 'dependencies.a' },
    { name: 'b', range: 'workspace:*', key: 'devDependencies.b' },
  ])
})

test.each([
  [
    'package.json',
    '{"workspaces":["packages/*","./apps/web","!packages/x"]}',
    ['apps/web', 'packages/a', 'packages/b'],
  ],
  [
    'pnpm-workspace.yaml',
    'packages:\n  - "packages/**"\n  - "!**/x"\n',
    ['packages/a', 'packages/b', 'packages/b/deep'],
  ],
  ['packages/package.json', '{"workspaces":["*","../apps/*"]}', ['apps/web', 'packages/a', 'packages/b', 'packages/x']],
  ['Cargo.toml', '[workspace]\nmembers = ["packages/*"]\n', ['packages/c']],
  ['package.json', '{"workspaces":["../../*"]}', []],
  ['package.json', '{}', []],
])('%s %j: folders of members', async (path, text, folders) => {
  const facts = await readManifest(path, text)
  const tracked = ['a', 'b', 'b/deep', 'x', 'a/node_modules/y'].map((each) => `packages/${each}/package.json`)
  const paths = ['package.json', 'apps/web/package.json', ...tracked, 'packages/c/Cargo.toml', 'packages/README.md']
  expect(facts && (await memberFolders(paths, facts))).toEqual(folders)
})
