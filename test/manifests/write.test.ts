import type { Release } from '../../src/manifests/manifest.ts'
import { writeVersions } from '../../src/manifests/write.ts'
import { release } from './golden.ts'

test('two packages that inherit one version must agree', async () => {
  const text = '[workspace.package]\nversion = "1.2.3"\n'
  const heirs = [release('a', 'a', { inherits: true }), release('b', 'b', { inherits: true, to: '2.0.0' })]
  await expect(writeVersions('Cargo.toml', text, heirs)).rejects.toThrow(
    /`a` \(1\.3\.0\) and `b` \(2\.0\.0\) inherit one version/,
  )
})

test('sites have line, place, before and after; a place that is already right is listed too', async () => {
  const text = '{\n  "version": "1.2.3",\n  "packages": {\n    "": { "version": "1.3.0" }\n  }\n}'
  const { sites } = await writeVersions('package-lock.json', text, [release('', 'demo')])
  expect(sites).toEqual([
    { path: 'package-lock.json', kind: 'npm-lock', key: 'version', line: 2, before: '1.2.3', after: '1.3.0' },
    {
      path: 'package-lock.json',
      kind: 'npm-lock',
      key: 'packages[""].version',
      line: 4,
      before: '1.3.0',
      after: '1.3.0',
    },
  ])
})

test('places left alone have their text and the reason', async () => {
  const text = '{\n"version":"1.2.3",\n"dependencies":{"b":">1"}}'
  const { left } = await writeVersions('package.json', text, [release('', 'demo'), release('b', 'b')])
  expect(left).toEqual([{ path: 'package.json', key: 'dependencies.b', line: 3, text: '>1', why: 'complex' }])
})

test('a file that is no manifest stays', async () => {
  expect(await writeVersions('README.md', 'version 1.2.3', [release('', 'demo')])).toEqual({
    text: 'version 1.2.3',
    sites: [],
    left: [],
  })
})

test('a prerelease that Python cannot spell is an error', async () => {
  const pre = release('', 'demo', { to: '1.3.0-beta.1.2' })
  await expect(writeVersions('pyproject.toml', '[project]\nversion = "1.2.3"\n', [pre])).rejects.toThrow(
    /cannot be written in a Python/,
  )
})

describe('500 generated package.json files', () => {
  test('only the bytes of version and ranges differ', async () => {
    const random = generator(20_260_101)
    const releases: readonly Release[] = [release('', 'demo'), release('packages/b', '@demo/b')]
    for (let round = 0; round < 500; round++) {
      const pieces = generate(random)
      const before = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.from)).join('')
      const after = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.to)).join('')
      expect(JSON.parse(before.replace('\ufeff', ''))).toMatchObject({ version: '1.2.3' })
      const once = await writeVersions('package.json', before, releases)
      expect(once.text).toBe(after)
      expect((await writeVersions('package.json', once.text, releases)).text).toBe(after)
    }
  })
})

type Random = (below: number) => number
type Piece = string | { readonly from: string; readonly to: string }

/** Numbers that are the same in every run (a linear congruence, constants of Numerical Recipes). */
function generator(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A package.json with random order, white space, newlines, nesting and look-alikes. */
function generate(random: Random): readonly Piece[] {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? ''
  const newline = pick(['\n', '\r\n', '\r', ''])
  const space = (): string => newline + pick(['', ' ', '  ', '\t', ' \t', '    ', newline])
  const noise = (): string =>
    pick([
      '"1.2.3"',
      '{"version":"1.2.3"}',
      '[ "version" , "1.2.3", [ ] ]',
      '"\\"version\\": \\"1.2.3\\""',
      '"\\\\"',
      '"é 😀 \\ud83d"',
      '-1.5e+3',
      'null',
      'true',
      '{ }',
    ])
  const member = (key: string, ...value: readonly Piece[]): readonly Piece[] => [
    space(),
    key,
    space(),
    ':',
    space(),
    ...value,
    space(),
  ]
  const operator = pick(['^', '~', '', '='])
  const members: (readonly Piece[])[] = [
    member('"version"', '"', { from: '1.2.3', to: '1.3.0' }, '"'),
    member(
      '"dependencies"',
      '{"x":"1.2.3",',
      space(),
      '"@demo/b":"',
      { from: `${operator}1.2.3`, to: `${operator}1.3.0` },
      '"}',
    ),
    ...Array.from({ length: random(6) }, (_, at) => member(`"${pick(['Version', 'ver', 'a\\"', 'é'])}${at}"`, noise())),
  ]
  const shuffled = members.map((value) => ({ value, rank: random(1_000) })).sort((a, b) => a.rank - b.rank)
  const body = shuffled.flatMap(({ value }, at) => (at === 0 ? value : [',', ...value]))
  return [pick(['', '\ufeff']), space(), '{', ...body, '}', space()]
}
