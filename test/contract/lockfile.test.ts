import { complete, type Lockfile, listGaps, type Package, readLockfile } from './lockfile.ts'

const { lock, manifest } = readLockfile()

test('npm ci accepts package-lock.json on every platform and from every mirror', () => {
  expect(listGaps(lock, manifest)).toEqual([])
  expect(complete(lock)).toEqual(lock)
})

const own: Package = { dependencies: { a: '^1.0.0' } }
const sound: Lockfile = {
  packages: {
    '': own,
    'node_modules/a': {
      version: '1.2.0',
      optionalDependencies: { '@a/b-linux-x64-musl': '1.2.0', '@a/b-win32-arm64': '1.2.0' },
    },
    'node_modules/a/node_modules/@a/b-win32-arm64': { version: '1.2.0', optional: true },
    'node_modules/@a/b-linux-x64-musl': {
      version: '1.2.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  },
}

function change(path: string, entry: Package | undefined): Lockfile {
  const { [path]: _, ...rest } = sound.packages
  return { packages: entry === undefined ? rest : { ...rest, [path]: entry } }
}

test.each<readonly [string, Lockfile, Package, readonly string[]]>([
  ['nothing is wrong', sound, own, []],
  [
    'a platform is missing',
    change('node_modules/@a/b-linux-x64-musl', undefined),
    own,
    ['node_modules/a wants @a/b-linux-x64-musl@1.2.0: missing'],
  ],
  ['a dependency is missing', change('node_modules/a', undefined), own, ['package.json wants a@^1.0.0: missing']],
  [
    'a version is out of range',
    change('node_modules/a', { version: '2.0.0' }),
    own,
    ['package.json wants a@^1.0.0: 2.0.0 stands there'],
  ],
  [
    'a host is named',
    change('node_modules/a', { version: '1.0.0', resolved: 'https://mirror.example/a.tgz' }),
    own,
    ['node_modules/a names a host'],
  ],
  ['package.json has moved on', sound, { dependencies: { a: '^1.1.0' } }, ['dependencies differ from package.json']],
])('gaps: %s', (_, given, wanted, gaps) => {
  expect(listGaps(given, wanted)).toEqual(gaps)
})

test('completing restores exactly the entry that a mirror left out, and drops hosts', () => {
  const entry = { ...sound.packages['node_modules/a'], resolved: 'https://mirror.example/a.tgz' }
  const { packages } = change('node_modules/@a/b-linux-x64-musl', undefined)
  expect(complete({ packages: { ...packages, 'node_modules/a': entry } })).toEqual(sound)
})
