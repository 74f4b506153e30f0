import { assessCommits } from '../../src/commits/assess.ts'
import { firstOfModule, moduleMajors, moduleProblem } from '../../src/version/go.ts'
import { parseVersion } from '../../src/version/number.ts'
import { newestPassedOver } from '../../src/version/passed-over.ts'
import { releasesOf, stableOf, versionTags } from '../../src/version/releases.ts'
import { requestedVersion, requestProblem } from '../../src/version/request.ts'
import { readSpelling } from '../../src/version/spelling.ts'
import { prefixForm, releaseForms } from '../../src/version/tag.ts'
import { line, sha } from '../commits/history.ts'

const version = (text: string) => {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

test.each<readonly [string, readonly number[]]>([
  ['example.com/a', [0, 1]],
  ['example.com/a/v2', [2]],
  ['example.com/a/v12', [12]],
  ['example.com/a/v2/b', [0, 1]],
  ['example.com/v2a', [0, 1]],
  ['gopkg.in/yaml.v3', [3]],
  ['gopkg.in/a/yaml.v0', [0]],
  ['example.com/yaml.v3', [0, 1]],
  ['example.com/gopkg.in/yaml.v3', [0, 1]],
])('the module %s stands for %j', (path, expected) => {
  expect(moduleMajors(path)).toEqual(expected)
})

test.each([
  ['example.com/a', '1.0.0', '1.0.0'],
  ['example.com/a', '0.1.0', '0.1.0'],
  ['example.com/a', '2.0.0', '0.0.0'],
  ['example.com/a/v2', '1.0.0', '2.0.0'],
  ['example.com/a/v2', '2.3.0', '2.3.0'],
])('the first version of %s, asked for %s, is %s', (path, asked, expected) => {
  expect(firstOfModule(path, version(asked))).toBe(expected)
})

test.each([
  ['example.com/a', '1.9.0', undefined],
  ['example.com/a', '2.0.0', 'example.com/a/v2'],
  ['example.com/a/v2', '3.0.0', 'example.com/a/v3'],
  ['example.com/a/v12', '13.0.0', 'example.com/a/v13'],
  ['example.com/a/v3', '2.0.0', 'example.com/a/v2'],
  ['example.com/a/v2', '1.0.0', 'example.com/a'],
  ['gopkg.in/yaml.v2', '3.0.0', 'gopkg.in/yaml.v3'],
  ['gopkg.in/yaml.v2', '1.0.0', 'gopkg.in/yaml.v1'],
  ['example.com/a/v2/b', '2.0.0', 'example.com/a/v2/b/v2'],
])('%s at %s has to be %s', (path, given, expected) => {
  const said = moduleProblem(path, version(given))
  expect(said).toBe(
    expected === undefined
      ? undefined
      : `${given} cannot be a release of the Go module \`${path}\`: its path must be \`${expected}\` (https://go.dev/ref/mod#major-version-suffixes). Change the \`module\` line of go.mod and the imports in a commit before this release, or choose a lower level with \`bump\`.`,
  )
})

describe('ignored tags', () => {
  const passed = (tags: readonly string[], newest?: string, given = false, prefix = 'v') =>
    newestPassedOver(prefixForm(prefix), tags, {
      newest: newest === undefined ? undefined : readSpelling(newest),
      given,
    })

  test.each<readonly [string, ReturnType<typeof passed>, string | undefined]>([
    ['none', passed([]), undefined],
    ['one that counts', passed(['v1.2.3']), undefined],
    ['one of four numbers above the newest', passed(['v1.2.3.4'], '1.2.3'), 'v1.2.3.4'],
    ['one of four numbers below it', passed(['v1.2.2.4'], '1.2.3'), undefined],
    ['one of the same weight', passed(['v1.2.3.0'], '1.2.3'), undefined],
    ['one of another prefix beside releases', passed(['release-9.9.9'], '1.2.3'), undefined],
    ['one of another prefix where there are none', passed(['release-9.9.9']), 'release-9.9.9'],
    ['one of another prefix, when the form was given', passed(['release-9.9.9'], undefined, true), undefined],
    ['two numbers beside releases are too few', passed(['v9_9'], '1.2.3'), undefined],
    ['two numbers where there are none', passed(['REL_17_2']), 'REL_17_2'],
    ['the newest of several', passed(['REL_16_1', 'REL_17_2', 'REL_9_0']), 'REL_17_2'],
    ['a date as one number', passed(['build-20261128']), 'build-20261128'],
    ['a date with hyphens', passed(['build-2026-11-28']), 'build-2026-11-28'],
    ['a month', passed(['build-2026-11']), 'build-2026-11'],
    ['a date beside releases', passed(['v20261128'], '1.2.3'), undefined],
    [
      'the later of two dates',
      passed(['build-2026-11-28', 'build-2026-12-01', 'build-2025-12-31']),
      'build-2026-12-01',
    ],
    ['a number that is no date', passed(['build-12345678']), undefined],
    ['a number with a digit before it', passed(['build-920261128']), undefined],
    ['no number at all', passed(['latest', 'v']), undefined],
    ['one with another letter before its numbers', passed(['x9.9.9.9'], '1.2.3'), undefined],
    ['one with more letters before its numbers', passed(['vx9.9.9.9'], '1.2.3'), undefined],
    ['numbers in the prefix do not count', passed(['py3.11-1.2.3.4'], '1.2.3', false, 'py3.11-'), 'py3.11-1.2.3.4'],
    ['the first of two of one weight', passed(['REL_1_2', 'rel-1.2']), 'REL_1_2'],
    ['the newest by all digits', passed(['REL_17_21', 'REL_17_25']), 'REL_17_25'],
    ['seven numbers', passed(['a-1.2.3.4.5.6.7']), 'a-1.2.3.4.5.6.7'],
    ['a date with words behind it, beside releases', passed(['v2026-11-28x'], '1.2.3'), undefined],
    ['a date at the beginning', passed(['2026-11-28x']), '2026-11-28x'],
    ['a date in the middle', passed(['build-2026-11-28-x']), 'build-2026-11-28-x'],
    ['the later day of one month', passed(['build-2026-11-28', 'build-2026-11-29']), 'build-2026-11-29'],
    ['a month after a day', passed(['build-2026-10-31', 'build-2026-11']), 'build-2026-11'],
    ['numbers of which nobody knows where they begin', passed(['a.1.2']), undefined],
  ])('%s', (_, said, expected) => {
    expect(said?.name).toBe(expected)
  })

  test('its prefix, if only that is different', () => {
    expect(passed(['release-9.9.9'])?.prefix).toBe('release-')
    expect(passed(['build-20261128'])?.prefix).toBeUndefined()
  })
})

describe('tags with a version', () => {
  const names = (tags: readonly (readonly [string, string?])[], prefix = 'v') =>
    versionTags(
      prefixForm(prefix),
      tags.map(([name, commit = name]) => ({ name, commit })),
    ).map(({ name }) => name)

  test.each<readonly [string, Parameters<typeof names>[0], readonly string[]]>([
    ['highest first', [['v1.0.0'], ['v1.10.0'], ['v1.9.0']], ['v1.10.0', 'v1.9.0', 'v1.0.0']],
    ['other forms are left out', [['v1.0.0'], ['web-v2.0.0'], ['latest']], ['v1.0.0']],
    [
      'v1 and v1.2 on the commit of a fuller one float',
      [
        ['v1', 'a'],
        ['v1.2', 'a'],
        ['v1.2.3', 'a'],
      ],
      ['v1.2.3'],
    ],
    [
      'v1.2 on another commit is a release',
      [
        ['v1.2', 'b'],
        ['v1.2.3', 'a'],
      ],
      ['v1.2.3', 'v1.2'],
    ],
    [
      'v1.2 beside v1.2.0 floats, wherever it stands',
      [
        ['v1.2', 'b'],
        ['v1.2.0', 'a'],
      ],
      ['v1.2.0'],
    ],
    [
      'v9 is none where one has three numbers',
      [
        ['v9', 'b'],
        ['v1.2.3', 'a'],
      ],
      ['v1.2.3'],
    ],
    [
      'v9 is one where none has',
      [
        ['v9', 'b'],
        ['v8', 'a'],
      ],
      ['v9', 'v8'],
    ],
    [
      'a prerelease of three numbers makes none float',
      [
        ['v9', 'b'],
        ['v1.2.3-rc.1', 'b'],
      ],
      ['v9', 'v1.2.3-rc.1'],
    ],
    [
      'v1 beside v1.0 floats, as beside v1.0.0',
      [
        ['v1', 'b'],
        ['v1.0', 'a'],
      ],
      ['v1.0'],
    ],
    [
      'v1 beside v1.1 does not',
      [
        ['v1', 'b'],
        ['v1.1', 'a'],
      ],
      ['v1.1', 'v1'],
    ],
    [
      'v1 on the commit of v1.1 does',
      [
        ['v1', 'a'],
        ['v1.1', 'a'],
      ],
      ['v1.1'],
    ],
    [
      'a short prerelease does not float',
      [
        ['v1-rc.1', 'a'],
        ['v1.0.0', 'a'],
      ],
      ['v1.0.0', 'v1-rc.1'],
    ],
  ])('%s', (_, tags, expected) => {
    expect(names(tags)).toEqual(expected)
  })

  test('releases are those that SemVer can have; the stable ones are not prereleases', () => {
    const tags = ['v1.2.3', 'v1.3.0-rc.1', 'v2026.11.28.1', 'v1.1.0'].map((name) => ({
      name,
      commit: 'a',
      object: 'o',
    }))
    const releases = releasesOf(prefixForm('v'), tags)
    expect(releases.map((each) => each.version)).toEqual(['1.3.0-rc.1', '1.2.3', '1.1.0'])
    expect(releases[1]).toMatchObject({ name: 'v1.2.3', commit: 'a', object: 'o' })
    expect(stableOf(releases).map((each) => each.version)).toEqual(['1.2.3', '1.1.0'])
  })
})

test('the forms of a service’s own tags', () => {
  expect(releaseForms(['v1.0.0'], 'shop').map(({ prefix }) => prefix)).toEqual([
    'v',
    'shop-v',
    'shop@v',
    'shop/v',
    'shop-',
    'shop@',
    'shop/',
  ])
  expect(releaseForms(['v1.0.0'], '').map(({ prefix }) => prefix)).toEqual(['v'])
})

describe('Release-As', () => {
  /** Newest first. */
  const asking = (...footers: readonly string[]) =>
    assessCommits(
      line(...footers.toReversed().map((footer, index) => [`c${index}`, `feat: a\n\nRelease-As: ${footer}`] as const)),
      { squashBodies: 'auto', repository: '' },
    )

  test('the newest that is a version counts', () => {
    expect(requestedVersion(asking('soon', 'v2.0.0', '3.0.0'))).toBe('2.0.0')
    expect(requestedVersion(asking('soon'))).toBeUndefined()
    expect(requestedVersion([])).toBeUndefined()
  })

  test.each([
    ['2.0.0', undefined],
    ['soon', 'asks for `Release-As: soon`, which is not a version; write it as `1.2.3` in a new commit.'],
  ])('%s: %s', (given, expected) => {
    const [only] = asking(given)
    expect(only && requestProblem(only)).toBe(expected && `Commit ${sha('c0').slice(0, 7)} ${expected}`)
  })
})
