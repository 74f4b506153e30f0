/**
 * What other tools say comes next, restated as questions to ours. Their tables are data: node-semver's `test/fixtures/increments.js` (ISC),
 * semantic-release's `test/get-next-version.test.js` (MIT), release-please's `test/versioning-strategies` (Apache-2.0).
 */
import semver from 'semver'
import type { Bump } from '../../src/version/bump.ts'
import { decideVersion, type VersionQuestion } from '../../src/version/next.ts'
import type { Level } from '../../src/version/rules.ts'

const plain: VersionQuestion = {
  base: undefined,
  level: 'none',
  prereleases: [],
  taken: [],
  elsewhere: [],
  channel: undefined,
  channels: [],
  bump: 'auto',
  belowOne: 'major',
  initialVersion: '1.0.0',
  firstPrerelease: 1,
  preid: 'rc',
}

function decide(question: Partial<VersionQuestion>): string {
  const answer = decideVersion({ ...plain, ...question })
  return answer.kind === 'release' ? answer.version : answer.reason
}

/** A version as the newest of the history: the base where it is stable, a prerelease above `stable` otherwise. */
function newest(version: string, level: Level, stable?: string): Partial<VersionQuestion> {
  if (semver.prerelease(version) === null) return { base: version, taken: [version], level }
  return { base: stable, taken: [version], prereleases: [{ version, level }], level }
}

describe('node-semver', () => {
  // left out: what goes backwards (`dev.0` after `dev.bar`), what is not a version, numbers for identifiers and no identifier at all, `identifierBase: false`
  test.each<[string, Bump, string, string]>([
    ['1.2.3', 'major', '2.0.0', 'rc'],
    ['1.2.3', 'minor', '1.3.0', 'rc'],
    ['1.2.3', 'patch', '1.2.4', 'rc'],
    ['1.2.3-tag', 'major', '2.0.0', 'rc'],
    ['1.2.0-0', 'patch', '1.2.0', 'rc'],
    ['1.2.3-4', 'major', '2.0.0', 'rc'],
    ['1.2.3-4', 'minor', '1.3.0', 'rc'],
    ['1.2.3-4', 'patch', '1.2.3', 'rc'],
    ['1.2.3-alpha.0.beta', 'major', '2.0.0', 'rc'],
    ['1.2.3-alpha.0.beta', 'minor', '1.3.0', 'rc'],
    ['1.2.3-alpha.0.beta', 'patch', '1.2.3', 'rc'],
    ['1.2.0-1', 'minor', '1.2.0', 'rc'],
    ['1.0.0-1', 'major', '1.0.0', 'rc'],
    ['1.0.0-1', 'release', '1.0.0', 'rc'],
    ['1.2.0-1', 'release', '1.2.0', 'rc'],
    ['1.2.3-1', 'release', '1.2.3', 'rc'],
    ['1.2.3', 'release', 'no-prerelease', 'rc'],
    ['1.2.4', 'prerelease', '1.2.5-dev.0', 'dev'],
    ['1.2.3-0', 'prerelease', '1.2.3-dev.0', 'dev'],
    ['1.2.3-alpha.0', 'prerelease', '1.2.3-dev.0', 'dev'],
    ['1.2.3-alpha.0', 'prerelease', '1.2.3-alpha.1', 'alpha'],
    ['1.2.3-alpha.1', 'prerelease', '1.2.3-alpha.2', 'alpha'],
    ['1.2.3-alpha.2', 'prerelease', '1.2.3-alpha.3', 'alpha'],
    ['1.2.3-alpha.0.beta', 'prerelease', '1.2.3-dev.0', 'dev'],
    ['1.2.3-alpha.10.0.beta', 'prerelease', '1.2.3-dev.0', 'dev'],
    ['1.2.3-alpha.10.beta.0', 'prerelease', '1.2.3-dev.0', 'dev'],
    ['1.2.3-alpha.9.beta', 'prerelease', '1.2.3-dev.0', 'dev'],
    ['3.0.0-alpha.beta.5.4', 'prerelease', '3.0.0-alpha.beta.5.5', 'alpha.beta'],
    ['3.0.0-alpha.beta.5.4', 'prerelease', '3.0.0-alpha.beta.5.5', 'alpha.beta.5'],
    ['1.0.0', 'prepatch', '1.0.1-alpha.1.1a.0', 'alpha.1.1a'],
    ['1.2.0', 'prepatch', '1.2.1-dev.0', 'dev'],
    ['1.2.0-1', 'prepatch', '1.2.1-dev.0', 'dev'],
    ['1.2.0', 'preminor', '1.3.0-dev.0', 'dev'],
    ['1.2.3-1', 'preminor', '1.3.0-dev.0', 'dev'],
    ['1.2.0', 'premajor', '2.0.0-dev.0', 'dev'],
    ['1.2.3-1', 'premajor', '2.0.0-dev.0', 'dev'],
    ['1.2.0-1', 'prerelease', '1.2.0-alpha.0', 'alpha'],
    ['1.2.1', 'prerelease', '1.2.2-alpha.0', 'alpha'],
    ['0.2.0', 'prerelease', '0.2.1-alpha.0', 'alpha'],
    ['1.0.0-rc.1', 'prerelease', '1.0.0-rc.2', 'rc'],
    ['1.2.3-alpha.0.beta', 'prerelease', '1.2.3-alpha.1.beta', 'alpha'],
    ['1.2.3-alpha.10.0.beta', 'prerelease', '1.2.3-alpha.10.1.beta', 'alpha'],
    ['1.2.3-alpha.10.1.beta', 'prerelease', '1.2.3-alpha.10.2.beta', 'alpha'],
    ['1.2.3-alpha.10.beta.0', 'prerelease', '1.2.3-alpha.10.beta.1', 'alpha'],
    ['1.2.3-alpha.10.beta.1', 'prerelease', '1.2.3-alpha.10.beta.2', 'alpha'],
    ['1.2.3-alpha.9.beta', 'prerelease', '1.2.3-alpha.10.beta', 'alpha'],
    ['1.2.3-alpha.10.beta', 'prerelease', '1.2.3-alpha.11.beta', 'alpha'],
  ])('%s and %s give %s', (version, bump, expected, preid) => {
    // counting begins at 1
    expect(decide({ ...newest(version, 'patch'), bump, preid })).toBe(
      expected.replace(/\.0$/, bump === 'release' || !String(bump).startsWith('pre') ? '.0' : '.1'),
    )
  })
})

describe('semantic-release', () => {
  const on = (channel: string, level: Level, ...prereleases: readonly string[]): Partial<VersionQuestion> => ({
    channel,
    level,
    taken: prereleases,
    channels: ['alpha', 'beta'],
    prereleases: prereleases.map((version) => ({ version, level })),
  })
  test.each<readonly [Partial<VersionQuestion>, string]>([
    [{ base: '1.0.0', level: 'patch' }, '1.0.1'],
    [{ base: '1.0.0', level: 'minor' }, '1.1.0'],
    [{ base: '1.0.0', level: 'major' }, '2.0.0'],
    [{ level: 'minor' }, '1.0.0'],
    [{ base: '1.0.0', ...on('beta', 'patch') }, '1.0.1-beta.1'],
    [{ base: '1.0.0', ...on('beta', 'patch', '1.0.1-beta.1') }, '1.0.1-beta.2'],
    [{ ...on('alpha', 'patch', '1.0.1-beta.1') }, '1.0.2-alpha.1'],
    [{ base: '1.0.0', ...on('beta', 'minor') }, '1.1.0-beta.1'],
    [{ base: '1.0.0', ...on('beta', 'minor', '1.1.0-beta.1') }, '1.1.0-beta.2'],
    [{ ...on('alpha', 'minor', '1.1.0-beta.1') }, '1.2.0-alpha.1'],
    [{ base: '1.0.0', ...on('beta', 'major') }, '2.0.0-beta.1'],
    [{ base: '1.0.0', ...on('beta', 'major', '2.0.0-beta.1') }, '2.0.0-beta.2'],
    [{ ...on('alpha', 'major', '2.0.0-beta.1') }, '3.0.0-alpha.1'],
    [{ ...on('beta', 'minor') }, '1.0.0-beta.1'],
    [{ base: '1.1.0', ...on('beta', 'minor', '1.1.0-beta.1') }, '1.2.0-beta.1'],
    [{ base: '1.0.0', ...on('beta', 'major', '1.1.0-beta.1') }, '2.0.0-beta.1'],
    [{ ...on('beta', 'minor', '1.0.0-beta.1') }, '1.0.0-beta.2'],
    // theirs goes on with alpha.2 below the beta.2 of the same commit; never backwards
    [{ ...on('alpha', 'patch', '1.0.0-alpha.1') }, '1.0.0-alpha.2'],
  ])('%j gives %s', (question, expected) => expect(decide(question)).toBe(expected))
})

describe('release-please', () => {
  const levels = { breaking: 'major', feature: 'minor', fix: 'patch' } as const

  test.each<[keyof typeof levels, string, string, Partial<VersionQuestion>]>([
    ['breaking', '1.2.3', '2.0.0', {}],
    ['breaking', '0.1.2', '1.0.0', {}],
    ['breaking', '0.1.2', '0.2.0', { belowOne: 'minor' }],
    ['feature', '1.2.3', '1.3.0', {}],
    ['feature', '0.1.2', '0.2.0', {}],
    ['feature', '0.1.2', '0.1.3', { belowOne: 'patch' }],
    ['fix', '1.2.3', '1.2.4', {}],
    ['breaking', '1.2.3', '3.1.2', { releaseAs: '3.1.2' }],
  ])('default: %s after %s gives %s', (change, version, expected, more) => {
    expect(decide({ ...newest(version, levels[change]), ...more })).toBe(expected)
  })

  /** The stable release below a version. */
  const below = (version: string) => {
    const { major, minor, patch } = new semver.SemVer(version)
    return patch > 0 ? `${major}.${minor}.${patch - 1}` : minor > 0 ? `${major}.${minor - 1}.0` : `${major - 1}.0.0`
  }
  const rows: Readonly<Record<keyof typeof levels, string>> = {
    breaking: `1.2.3 2.0.0-beta, 0.1.2 1.0.0-beta, 1.0.0-alpha 1.0.0-alpha.1, 1.0.0-beta 1.0.0-beta.1, 2.0.0-beta 2.0.0-beta.1, 1.0.1-beta 2.0.0-beta,
      1.1.0-beta 2.0.0-beta, 1.1.1-beta 2.0.0-beta, 1.0.0-beta01 1.0.0-beta02, 2.0.0-beta01 2.0.0-beta02, 1.0.1-beta01 2.0.0-beta01,
      1.1.0-beta01 2.0.0-beta01, 1.1.1-beta01 2.0.0-beta01, 1.0.0-beta2023.1 1.0.0-beta2023.2, 2.0.0-beta2023.1 2.0.0-beta2023.2,
      1.0.1-beta2023.1 2.0.0-beta2023.1, 1.1.0-beta2023.1 2.0.0-beta2023.1, 1.1.1-beta2023.1 2.0.0-beta2023.1`,
    feature: `1.2.3 1.3.0-beta, 0.1.2 0.2.0-beta, 1.0.0-alpha 1.0.0-alpha.1, 1.0.0-beta 1.0.0-beta.1, 2.0.0-beta 2.0.0-beta.1, 1.0.1-beta 1.1.0-beta,
      1.1.0-alpha 1.1.0-alpha.1, 1.1.0-beta 1.1.0-beta.1, 1.1.1-beta 1.2.0-beta, 1.0.0-beta01 1.0.0-beta02, 2.0.0-beta01 2.0.0-beta02,
      1.0.1-beta01 1.1.0-beta01, 1.1.0-beta01 1.1.0-beta02, 1.1.1-beta01 1.2.0-beta01, 1.0.0-beta2023.1 1.0.0-beta2023.2,
      2.0.0-beta2023.1 2.0.0-beta2023.2, 1.0.1-beta2023.1 1.1.0-beta2023.1, 1.1.0-beta2023.1 1.1.0-beta2023.2, 1.1.1-beta2023.1 1.2.0-beta2023.1`,
    fix: `1.2.3 1.2.4-beta, 1.2.4-alpha 1.2.4-alpha.1, 1.2.4-beta 1.2.4-beta.1, 1.0.0-beta01 1.0.0-beta02, 2.0.0-beta01 2.0.0-beta02,
      1.0.1-beta01 1.0.1-beta02, 1.1.0-beta01 1.1.0-beta02, 1.1.1-beta01 1.1.1-beta02, 1.0.0-beta1 1.0.0-beta2, 1.0.0-beta9 1.0.0-beta10,
      1.0.0-beta09 1.0.0-beta10, 1.0.0-beta2023.1 1.0.0-beta2023.2, 2.0.0-beta2023.1 2.0.0-beta2023.2, 1.0.1-beta2023.1 1.0.1-beta2023.2,
      1.1.0-beta2023.1 1.1.0-beta2023.2, 1.1.1-beta2023.1 1.1.1-beta2023.2`,
  }
  const prereleases = (['breaking', 'feature', 'fix'] as const).flatMap((change) =>
    rows[change].split(',').map((row): [keyof typeof levels, string, string] => {
      const [version = '', expected = ''] = row.trim().split(' ')
      return [change, version, expected]
    }),
  )

  test.each(prereleases)('prerelease: %s after %s gives %s', (change, version, theirs) => {
    const identifier = /-([a-z]+)/.exec(version)?.[1] ?? 'beta'
    const stable = semver.prerelease(version) === null ? undefined : below(version)
    const ours = decide({ ...newest(version, levels[change], stable), bump: 'prerelease', preid: identifier })
    // theirs begins without a number, ours at 1
    const isNew = new semver.SemVer(theirs).compareMain(version) !== 0
    expect(ours).toBe(isNew && theirs.endsWith('-beta') ? `${theirs}.1` : theirs)
  })

  test.each([
    ['breaking', '1.0.0-beta01', '1.0.0'],
    ['breaking', '1.1.0-beta01', '2.0.0'],
    ['breaking', '1.3.0-alpha', '2.0.0'],
    ['breaking', '1.3.0-alpha.1', '2.0.0'],
    ['feature', '1.0.0-beta01', '1.0.0'],
    ['feature', '1.1.0-beta01', '1.1.0'],
    ['feature', '1.3.0-alpha.1', '1.3.0'],
    ['fix', '1.1.0-beta01', '1.1.0'],
    ['fix', '1.2.4-alpha', '1.2.4'],
    ['fix', '1.2.4-alpha.1', '1.2.4'],
  ] as const)('a release: %s after %s gives %s', (change, version, expected) => {
    expect(decide(newest(version, levels[change], below(version)))).toBe(expected)
  })
})
