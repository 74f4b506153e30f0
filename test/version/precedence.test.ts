import { compareVersions, coreOf, highest, isPrerelease, parseVersion } from '../../src/version/number.ts'

const ascending = (...versions: readonly string[]) => {
  for (const [index, version] of versions.entries()) {
    for (const later of versions.slice(index + 1)) {
      expect([
        version,
        later,
        Math.sign(compareVersions(version, later)),
        Math.sign(compareVersions(later, version)),
      ]).toEqual([version, later, -1, 1])
    }
  }
  expect(highest([...versions].reverse())).toBe(versions.at(-1))
}

// https://semver.org/spec/v2.0.0.html, sentence by sentence
describe('SemVer 2.0.0, 9: pre-releases', () => {
  test('a hyphen and dot-separated identifiers follow the patch version', () => {
    for (const version of ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-0.3.7', '1.0.0-x.7.z.92', '1.0.0-x-y-z.--']) {
      expect([parseVersion(version), isPrerelease(version), coreOf(version)]).toEqual([version, true, '1.0.0'])
    }
    for (const version of ['1.0-alpha', '1-alpha', '1.0.0.alpha']) expect(parseVersion(version)).toBeUndefined()
  })

  test('identifiers are ASCII letters, digits and hyphens', () => {
    for (const version of ['1.0.0-ä', '1.0.0-a_b', '1.0.0-a/b', '1.0.0-a b'])
      expect(parseVersion(version)).toBeUndefined()
  })

  test('identifiers are not empty', () => {
    for (const version of ['1.0.0-', '1.0.0-a..b', '1.0.0-.a', '1.0.0-a.'])
      expect(parseVersion(version)).toBeUndefined()
  })

  test('numeric identifiers have no leading zeroes', () => {
    expect(parseVersion('1.0.0-rc.01')).toBeUndefined()
    expect(parseVersion('1.0.0-rc.0')).toBe('1.0.0-rc.0')
    expect(parseVersion('1.0.0-rc.01a')).toBe('1.0.0-rc.01a')
  })

  test('a pre-release comes before its normal version', () => {
    ascending('1.0.0-rc.1', '1.0.0')
  })
})

describe('SemVer 2.0.0, 11: precedence', () => {
  test('11.1: of major, minor, patch and pre-release, without build metadata, which no version here has', () => {
    expect(parseVersion('1.0.0-rc.1+build.5')).toBeUndefined()
    expect(compareVersions('1.0.0-rc.1', '1.0.0-rc.1')).toBe(0)
  })

  test('11.2: by the first difference; major, minor and patch as numbers', () => {
    ascending('1.0.0', '2.0.0', '2.1.0', '2.1.1', '2.1.10', '2.9.0', '2.10.0', '10.0.0')
  })

  test('11.3: a pre-release is lower than the normal version', () => {
    ascending('1.0.0-alpha', '1.0.0', '1.0.1-alpha', '1.0.1')
  })

  test('11.4: pre-releases by their identifiers from left to right', () => {
    ascending(
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
    )
  })

  test('11.4.1: digits as numbers', () => {
    ascending('1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-beta.100')
  })

  test('11.4.2: letters and hyphens in ASCII order', () => {
    ascending('1.0.0--', '1.0.0-A', '1.0.0-RC', '1.0.0-a', '1.0.0-a-b', '1.0.0-ab', '1.0.0-rc')
  })

  test('11.4.3: numbers before other identifiers', () => {
    ascending('1.0.0-999', '1.0.0--1', '1.0.0-1a', '1.0.0-a')
  })

  test('11.4.4: fewer fields before more', () => {
    ascending('1.0.0-rc', '1.0.0-rc.0', '1.0.0-rc.0.0', '1.0.0-rc.1')
  })
})

test('a version is strict', () => {
  for (const text of [
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3\n',
    '1.2',
    '1',
    '01.2.3',
    '1.2.3+4',
    '',
    'x'.repeat(1 << 20),
    '1.2.9007199254740993',
  ]) {
    expect(parseVersion(text)).toBeUndefined()
  }
  expect(highest([])).toBeUndefined()
})
