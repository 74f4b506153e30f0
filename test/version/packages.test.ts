import { normalizeFolder, type Package, packageOf, parseGroups, parsePackages } from '../../src/version/packages.ts'

/** The packages as `path name prefix suffix`, and what was complained about. */
function parsed(given: unknown) {
  const errors: string[] = []
  const packages = parsePackages(given, (what) => errors.push(what))
  return { packages: packages.map(({ path, name, form }) => [path, name, form.prefix, form.suffix]), errors }
}

test.each<readonly [unknown, readonly (readonly string[])[], readonly string[]]>([
  [undefined, [], []],
  [null, [], []],
  ['core', [], [expect.stringContaining('is not a YAML mapping')]],
  [['core'], [], [expect.stringContaining('is not a YAML mapping')]],
  [{ 'packages/core': 'core' }, [['packages/core', 'core', 'core-v', '']], []],
  [{ 'packages/core': ' core ' }, [['packages/core', 'core', 'core-v', '']], []],
  [{ './a/': { name: ' core ', tag: '{name}@{version}-x' } }, [['a', 'core', 'core@', '-x']], []],
  [
    { '.': { name: 'app', tag: 'v{version}' }, a: 'core' },
    [
      ['', 'app', 'v', ''],
      ['a', 'core', 'core-v', ''],
    ],
    [],
  ],
  [
    { a: { name: 'core', label: 'x' } },
    [['a', 'core', 'core-v', '']],
    ['has the unknown key `label` for the package at `a`; allowed: `name`, `tag`'],
  ],
  [{ '../a': 'core' }, [], ['has the package at `../a`, which is outside the repository']],
  [{ a: null }, [], ['has no name for the package at `a`; write `a: its-name`']],
  [{ a: 7 }, [], ['has no name for the package at `a`; write `a: its-name`']],
  [{ a: {} }, [], ['has no name for the package at `a`; write `a: its-name`']],
  [
    { a: { name: 'core', tag: 'v' } },
    [['a', 'core', expect.anything(), expect.anything()]],
    [
      expect.stringMatching(
        /^has a tag for the package at `a` that cannot be used: .*; for example `core-v\{version\}`$/,
      ),
    ],
  ],
  [
    { a: 'core', b: 'core' },
    [
      ['a', 'core', 'core-v', ''],
      ['b', 'core', 'core-v', ''],
    ],
    [
      'uses the name `core` for two packages; each needs its own',
      'uses the tag `core-v{version}` for two packages; each needs its own',
    ],
  ],
  [
    { a: 'core', './a': 'web' },
    [
      ['a', 'core', 'core-v', ''],
      ['a', 'web', 'web-v', ''],
    ],
    ['uses the folder `a` for two packages; each needs its own'],
  ],
  [
    { '.': 'core', './': 'web' },
    [
      ['', 'core', 'core-v', ''],
      ['', 'web', 'web-v', ''],
    ],
    ['uses the folder `.` for two packages; each needs its own'],
  ],
  [
    { a: { name: 'core', tag: 'v{version}-x' }, b: { name: 'web', tag: 'v{version}-x' } },
    [
      ['a', 'core', 'v', '-x'],
      ['b', 'web', 'v', '-x'],
    ],
    ['uses the tag `v{version}-x` for two packages; each needs its own'],
  ],
  [
    { a: { name: 'core', tag: 'v{version}-x' }, b: { name: 'web', tag: 'v{version}-y' } },
    [
      ['a', 'core', 'v', '-x'],
      ['b', 'web', 'v', '-y'],
    ],
    [],
  ],
])('packages: %j', (given, packages, errors) => {
  expect(parsed(given)).toEqual({ packages, errors })
})

test('a blank name is no name', () => {
  expect(parsed({ a: '  ' }).errors).toContain('has no name for the package at `a`; write `a: its-name`')
})

const known = parsePackages({ a: 'core', b: 'web', c: 'api' }, () => {})
const notLists = 'is not a list of lists of at least two packages; allowed: lines of `- [core, web]`'

test.each<readonly [unknown, readonly (readonly string[])[], readonly string[]]>([
  [undefined, [], []],
  [null, [], []],
  [[['core', 'web']], [['core', 'web']], []],
  [
    [
      ['core', 'web'],
      ['api', 'core', 'web'],
    ],
    [
      ['core', 'web'],
      ['api', 'core', 'web'],
    ],
    [],
  ],
  ['core', [[]], [notLists]],
  [
    ['core', 'web'],
    [[], []],
    [notLists, notLists],
  ],
  [[['core']], [['core']], [notLists]],
  [[['core', 'shop']], [['core', 'shop']], ['names `shop`, which is not a package; allowed: `core`, `web`, `api`']],
  [[['core', 7]], [['core']], ['names `7`, which is not a package; allowed: `core`, `web`, `api`']],
])('groups: %j', (given, names, errors) => {
  const said: string[] = []
  const groups = parseGroups('linked', given, known, (what) => said.push(what))
  expect(groups).toEqual(names.map((each) => ({ kind: 'linked', names: each })))
  expect(said).toEqual(errors)
})

test('groups without packages', () => {
  const said: string[] = []
  parseGroups('fixed', [['core', 'web']], [], (what) => said.push(what))
  expect(said).toEqual(['names `core`, which is not a package; allowed: names of `packages`'])
})

test.each([
  ['', ''],
  ['.', ''],
  ['./', ''],
  ['/', ''],
  ['a', 'a'],
  ['a/', 'a'],
  ['a//b//', 'a/b'],
  ['./a/./b', 'a/b'],
  ['a\\b', 'a/b'],
  ['a/../b', 'b'],
  ['a/.b', 'a/.b'],
  ['a./b', 'a./b'],
  ['..', undefined],
  ['../a', undefined],
  ['..a', '..a'],
  ['/a', undefined],
])('the folder %j is %j', (given, expected) => {
  expect(normalizeFolder(given)).toBe(expected)
})

test.each([
  ['a/file', 'core'],
  ['a', 'core'],
  ['ab/file', undefined],
  ['a/deep/file', 'deep'],
  ['a/deeper/file', 'core'],
  ['other/file', undefined],
])('%s belongs to %s', (file, expected) => {
  const packages = parsePackages({ a: 'core', 'a/deep': 'deep', b: 'web' }, () => {})
  const name = (found: Package | undefined) => found?.name
  expect(name(packageOf(file, packages))).toBe(expected)
  expect(name(packageOf(file, packages.toReversed()))).toBe(expected)
  const [app = []] = [parsePackages({ '.': 'app' }, () => {})]
  expect(name(packageOf(file, [...packages, ...app]))).toBe(expected ?? 'app')
})
