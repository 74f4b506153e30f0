import { bumpBetween, parseBump } from '../../src/version/bump.ts'
import { decideVersion, type VersionDecision, type VersionQuestion } from '../../src/version/next.ts'

const plain: VersionQuestion = {
  base: '1.2.3',
  level: 'none',
  prereleases: [],
  taken: [],
  elsewhere: [],
  channel: undefined,
  channels: ['alpha', 'beta'],
  bump: 'auto',
  belowOne: 'major',
  initialVersion: '0.1.0',
  firstPrerelease: 1,
  preid: 'rc',
}

/** The version, or why not. */
function decide(question: Partial<VersionQuestion>): string {
  const answer: VersionDecision = decideVersion({ ...plain, ...question })
  return answer.kind === 'release' ? answer.version : answer.reason
}

type Row = readonly [name: string, question: Partial<VersionQuestion>, expected: string]

describe('on a release branch', () => {
  test.each<Row>([
    ['a patch', { level: 'patch' }, '1.2.4'],
    ['a feature', { level: 'minor' }, '1.3.0'],
    ['a breaking change', { level: 'major' }, '2.0.0'],
    ['nothing', {}, 'no-changes'],
    ['breaking below one', { base: '0.4.2', level: 'major' }, '1.0.0'],
    ['breaking below one, softly', { base: '0.4.2', level: 'major', belowOne: 'minor' }, '0.5.0'],
    ['breaking below one, most softly', { base: '0.4.2', level: 'major', belowOne: 'patch' }, '0.5.0'],
    ['a feature below one, most softly', { base: '0.4.2', level: 'minor', belowOne: 'patch' }, '0.4.3'],
    ['a feature above one, most softly', { base: '1.4.2', level: 'minor', belowOne: 'patch' }, '1.5.0'],
    ['a feature below one, softly', { base: '0.4.2', level: 'minor', belowOne: 'minor' }, '0.5.0'],
    ['breaking above one, softly', { base: '10.4.2', level: 'major', belowOne: 'minor' }, '11.0.0'],
    ['the first release', { base: undefined, level: 'patch' }, '0.1.0'],
    ['the first one, of a choice', { base: undefined, level: 'major', initialVersion: '1.0.0' }, '1.0.0'],
    ['no first one without a reason', { base: undefined }, 'no-changes'],
    ["the manifest's pre-release", { base: '1.3.0-rc.0', level: 'patch' }, '1.3.0'],
    ["the manifest's pre-release, and nothing since", { base: '1.3.0-rc.0' }, 'no-changes-since-prerelease'],
    ['a merged channel', { level: 'minor', prereleases: [{ version: '1.3.0-beta.3', level: 'none' }] }, '1.3.0'],
    [
      'a merged channel that is ahead',
      { level: 'patch', prereleases: [{ version: '2.0.0-beta.3', level: 'none' }] },
      '2.0.0',
    ],
    ['a merged channel where no commit asks', { prereleases: [{ version: '2.0.0-beta.3', level: 'none' }] }, '2.0.0'],
    [
      'a merged channel and more',
      { level: 'major', prereleases: [{ version: '1.3.0-beta.3', level: 'major' }] },
      '2.0.0',
    ],
    [
      'a pre-release made here, run again',
      { level: 'minor', prereleases: [{ version: '1.3.0-rc.1', level: 'none' }] },
      'no-changes-since-prerelease',
    ],
    [
      'a pre-release made here, and then a fix',
      { level: 'minor', prereleases: [{ version: '1.3.0-rc.1', level: 'patch' }] },
      '1.3.0',
    ],
    [
      'a pre-release of before the base',
      { level: 'patch', prereleases: [{ version: '1.2.3-rc.1', level: 'minor' }] },
      '1.2.4',
    ],
  ])('%s', (_, question, expected) => {
    expect(decide(question)).toBe(expected)
  })
})

describe('on a channel', () => {
  const beta = { channel: 'beta' } as const
  test.each<Row>([
    ['the first', { ...beta, level: 'minor' }, '1.3.0-beta.1'],
    ['nothing', beta, 'no-changes'],
    [
      'the next',
      { ...beta, level: 'minor', prereleases: [{ version: '1.3.0-beta.1', level: 'patch' }] },
      '1.3.0-beta.2',
    ],
    [
      'nothing new',
      { ...beta, level: 'minor', prereleases: [{ version: '1.3.0-beta.1', level: 'none' }] },
      'no-changes-since-prerelease',
    ],
    [
      'a stronger change',
      { ...beta, level: 'minor', prereleases: [{ version: '1.2.4-beta.4', level: 'minor' }] },
      '1.3.0-beta.1',
    ],
    [
      'the issue’s own example',
      { channel: 'rc', base: '1.0.0', level: 'minor', prereleases: [{ version: '1.0.1-rc.1', level: 'minor' }] },
      '1.1.0-rc.1',
    ],
    [
      'a weaker change',
      { ...beta, level: 'minor', prereleases: [{ version: '1.3.0-beta.9', level: 'patch' }] },
      '1.3.0-beta.10',
    ],
    [
      'a core above what the commits ask',
      { ...beta, level: 'patch', prereleases: [{ version: '2.0.0-beta.1', level: 'patch' }] },
      '2.0.0-beta.2',
    ],
    [
      'numbers in use elsewhere',
      { ...beta, level: 'minor', taken: ['1.3.0-beta.7', '1.3.0-alpha.9', '1.4.0-beta.8', '1.3.0-beta.7.1'] },
      '1.3.0-beta.7.2',
    ],
    [
      "npm's count from 0",
      { ...beta, level: 'minor', prereleases: [{ version: '1.3.0-beta.0', level: 'patch' }] },
      '1.3.0-beta.1',
    ],
    ['an identifier without number', { ...beta, level: 'minor', taken: ['1.3.0-beta'] }, '1.3.0-beta.1'],
    [
      'from alpha to beta',
      { ...beta, level: 'minor', prereleases: [{ version: '1.3.0-alpha.4', level: 'none' }] },
      '1.3.0-beta.1',
    ],
    [
      'from alpha to beta, run again',
      {
        ...beta,
        level: 'minor',
        prereleases: [
          { version: '1.3.0-alpha.4', level: 'none' },
          { version: '1.3.0-beta.1', level: 'none' },
        ],
      },
      'no-changes-since-prerelease',
    ],
    [
      'alpha merged into beta',
      {
        ...beta,
        level: 'major',
        prereleases: [
          { version: '1.3.0-beta.2', level: 'major' },
          { version: '2.0.0-alpha.4', level: 'none' },
        ],
      },
      '2.0.0-beta.1',
    ],
    [
      'after its release was merged back',
      { ...beta, base: '1.3.0', prereleases: [{ version: '1.3.0-beta.2', level: 'none' }] },
      'no-changes',
    ],
    [
      'a core that was released elsewhere',
      { ...beta, level: 'minor', taken: ['1.3.0', '1.4.0', '1.4.1'] },
      '1.5.0-beta.1',
    ],
    ['below one', { ...beta, base: '0.4.2', level: 'major', belowOne: 'minor' }, '0.5.0-beta.1'],
    ['before the first release', { ...beta, base: undefined, level: 'patch' }, '0.1.0-beta.1'],
    [
      'before the first release, the next',
      { ...beta, base: undefined, level: 'patch', prereleases: [{ version: '0.1.0-beta.1', level: 'patch' }] },
      '0.1.0-beta.2',
    ],
    ["on top of the manifest's pre-release", { ...beta, base: '1.3.0-beta.5', level: 'patch' }, '1.3.0-beta.6'],
  ])('%s', (_, question, expected) => {
    expect(decide(question)).toBe(expected)
  })
})

describe('on top of a Maven snapshot', () => {
  const over = { base: '1.3.0-SNAPSHOT', channels: ['rc'] } as const
  const rc = { base: '1.3.1-SNAPSHOT', channel: 'rc', channels: ['rc'], taken: ['1.3.0', '1.3.0-rc.1'] } as const
  test.each<Row>([
    ['its candidate, by hand', { ...over, bump: { exact: '1.3.0-RC1' } }, '1.3.0-RC1'],
    ['its milestone, by hand', { ...over, bump: { exact: '1.3.0-M1' } }, '1.3.0-M1'],
    ['itself, by hand', { ...over, bump: { exact: '1.3.0' } }, '1.3.0'],
    ['below it, by hand', { ...over, bump: { exact: '1.2.9' } }, 'version-not-above-base'],
    ['again a snapshot, by hand', { ...over, bump: { exact: '1.3.0-SNAPSHOT' } }, 'version-not-above-base'],
    ['its candidate, by a footer', { ...over, level: 'patch', releaseAs: '1.3.0-RC1' }, '1.3.0-RC1'],
    ['a footer on a channel', { ...rc, level: 'patch', releaseAs: '1.3.1-RC1' }, '1.3.1-rc.1'],
    ['a channel, and nothing since', rc, 'no-changes'],
    ['a channel, and a fix since', { ...rc, level: 'patch' }, '1.3.1-rc.1'],
    ['a channel, by hand', { ...rc, bump: 'prerelease' }, '1.3.1-rc.1'],
    [
      'a channel with a candidate, and nothing since',
      { ...rc, prereleases: [{ version: '1.3.1-rc.1', level: 'none' }] },
      'no-changes-since-prerelease',
    ],
    [
      'a channel with a candidate, and a fix since',
      { ...rc, level: 'patch', prereleases: [{ version: '1.3.1-rc.1', level: 'patch' }] },
      '1.3.1-rc.2',
    ],
    [
      'a release by hand',
      { ...over, bump: 'release', prereleases: [{ version: '1.3.0-rc.1', level: 'none' }] },
      '1.3.0',
    ],
  ])('%s', (_, question, expected) => {
    expect(decide(question)).toBe(expected)
  })
})

describe('with a manual bump', () => {
  test.each<Row>([
    ['a level, without commits', { bump: 'minor' }, '1.3.0'],
    ['a level below what the commits ask', { bump: 'patch', level: 'major' }, '1.2.4'],
    ['major below one', { bump: 'major', base: '0.4.2', belowOne: 'minor' }, '1.0.0'],
    [
      'a level, but never below a pre-release of the history',
      { bump: 'patch', prereleases: [{ version: '2.0.0-rc.1', level: 'none' }] },
      '2.0.0',
    ],
    ['a level on a channel', { bump: 'major', channel: 'beta' }, '2.0.0-beta.1'],
    ['a level before the first release', { bump: 'major', base: undefined }, '0.1.0'],
    ['a pre-release of what the commits ask', { bump: 'prerelease', level: 'minor' }, '1.3.0-rc.1'],
    ['a pre-release without commits', { bump: 'prerelease' }, '1.2.4-rc.1'],
    ['a pre-release before the first release', { bump: 'prerelease', base: undefined }, '0.1.0-rc.1'],
    [
      'the next pre-release',
      { bump: 'prerelease', prereleases: [{ version: '1.3.0-rc.1', level: 'none' }] },
      '1.3.0-rc.2',
    ],
    [
      'a pre-release of another identifier',
      { bump: 'prerelease', preid: 'next', prereleases: [{ version: '1.3.0-rc.1', level: 'none' }] },
      '1.3.1-next.1',
    ],
    [
      "a channel's next one, without commits",
      { bump: 'prerelease', channel: 'beta', prereleases: [{ version: '1.3.0-beta.1', level: 'none' }] },
      '1.3.0-beta.2',
    ],
    ['preminor', { bump: 'preminor' }, '1.3.0-rc.1'],
    ['premajor', { bump: 'premajor' }, '2.0.0-rc.1'],
    ['prepatch', { bump: 'prepatch' }, '1.2.4-rc.1'],
    ['release', { bump: 'release', prereleases: [{ version: '1.3.0-rc.4', level: 'none' }] }, '1.3.0'],
    [
      'release on a channel',
      { bump: 'release', channel: 'beta', prereleases: [{ version: '1.3.0-beta.4', level: 'none' }] },
      '1.3.0',
    ],
    [
      'release with a stronger change since',
      { bump: 'release', level: 'major', prereleases: [{ version: '1.3.0-rc.4', level: 'major' }] },
      '2.0.0',
    ],
    ['release of nothing', { bump: 'release', level: 'minor' }, 'no-prerelease'],
    ['a version', { bump: { exact: '4.0.0' } }, '4.0.0'],
    ['a version on a channel', { bump: { exact: '4.0.0' }, channel: 'beta' }, '4.0.0'],
    ['a pre-release version', { bump: { exact: '1.2.4-rc.9' } }, '1.2.4-rc.9'],
    ['the same version', { bump: { exact: '1.2.3' } }, 'version-not-above-base'],
    ['a lower version', { bump: { exact: '1.2.3-rc.1' } }, 'version-not-above-base'],
    ['a version that is taken', { bump: { exact: '4.0.0' }, taken: ['4.0.0'] }, 'version-taken'],
    ['a version before the first release', { bump: { exact: '0.0.1' }, base: undefined }, '0.0.1'],
  ])('%s', (_, question, expected) => {
    expect(decide(question)).toBe(expected)
  })

  test.each([
    ['auto', 'auto'],
    [' release ', 'release'],
    ['v1.2.3', { exact: '1.2.3' }],
    ['1.2.3-rc.1', { exact: '1.2.3-rc.1' }],
    ['Major', undefined],
    ['1.2', undefined],
    ['1.2.3+4', undefined],
    ['', undefined],
  ])('%j reads as %j', (text, bump) => {
    expect(parseBump(text)).toEqual(bump)
  })
})

describe('with Release-As', () => {
  test.each<Row>([
    ['wins over the level', { level: 'patch', releaseAs: '2.0.0' }, '2.0.0'],
    ['releases where no commit asks', { releaseAs: '1.2.4' }, '1.2.4'],
    ['sets the core on a channel', { channel: 'beta', level: 'patch', releaseAs: '2.0.0' }, '2.0.0-beta.1'],
    [
      'goes on there',
      {
        channel: 'beta',
        level: 'patch',
        releaseAs: '2.0.0',
        prereleases: [{ version: '2.0.0-beta.1', level: 'patch' }],
      },
      '2.0.0-beta.2',
    ],
    [
      'rests there',
      {
        channel: 'beta',
        level: 'patch',
        releaseAs: '2.0.0',
        prereleases: [{ version: '2.0.0-beta.1', level: 'none' }],
      },
      'no-changes-since-prerelease',
    ],
    [
      'redirects a channel',
      {
        channel: 'beta',
        level: 'patch',
        releaseAs: '2.0.0',
        prereleases: [{ version: '1.2.4-beta.1', level: 'none' }],
      },
      '2.0.0-beta.1',
    ],
    ['is met once it is taken', { level: 'patch', releaseAs: '1.1.0', taken: ['1.1.0'] }, '1.2.4'],
    ['is met once it is the base', { base: '2.0.0', level: 'patch', releaseAs: '2.0.0' }, '2.0.1'],
    ['is refused below the base', { level: 'patch', releaseAs: '1.0.0' }, 'version-not-above-base'],
    [
      'is refused below the base on a channel',
      { channel: 'beta', level: 'patch', releaseAs: '1.0.0' },
      'version-not-above-base',
    ],
    ['gives way to a level by hand', { bump: 'minor', releaseAs: '2.0.0' }, '1.3.0'],
    ['gives way to a version by hand', { bump: { exact: '3.0.0' }, releaseAs: '2.0.0' }, '3.0.0'],
    ['sets the core of a pre-release by hand', { bump: 'prerelease', releaseAs: '2.0.0' }, '2.0.0-rc.1'],
    ['before the first release', { base: undefined, level: 'patch', releaseAs: '3.0.0' }, '3.0.0'],
  ])('%s', (_, question, expected) => {
    expect(decide(question)).toBe(expected)
  })
})

/** Releases that another branch holds. */
function elsewhere(
  name: string,
  level: VersionQuestion['level'],
  others: readonly string[],
  expected: string,
): readonly Row[] {
  return [[name, { level, taken: others, elsewhere: others }, expected]]
}

/** The versions before in the history, what was asked for, and what comes next: always above all of them. */
const goingOn: readonly (readonly [before: readonly string[], question: Partial<VersionQuestion>, expected: string])[] =
  [
    [['1.0.0-rc2'], { bump: 'prerelease' }, '1.0.0-rc3'],
    [['1.0.0-rc2'], { channel: 'rc', level: 'patch' }, '1.0.0-rc3'],
    [['1.0.0-rc-2'], { bump: 'prerelease' }, '1.0.0-rc-3'],
    [['1.0.0-beta9'], { channel: 'beta' }, '1.0.0-beta10'],
    [['1.0.0-beta9', '1.0.0-beta10'], { channel: 'beta' }, '1.0.0-beta11'],
    [['1.0.0-beta2'], { channel: 'beta' }, '1.0.0-beta3'],
    [['1.0.0-beta2', '1.0.0-beta.1'], { channel: 'beta' }, '1.0.0-beta3'],
    [['1.0.0-beta'], { channel: 'beta' }, '1.0.0-beta.1'],
    [['1.0.0-beta.1.2'], { channel: 'beta' }, '1.0.0-beta.1.3'],
    [['1.0.0-beta.2023.1'], { channel: 'beta' }, '1.0.0-beta.2023.2'],
    [['1.1.0-rc.1'], { bump: 'prerelease', preid: 'beta' }, '1.1.1-beta.1'],
    [['1.1.0-beta.1'], { channel: 'alpha', level: 'minor' }, '1.2.0-alpha.1'],
    [['1.1.0-beta.1'], { channel: 'alpha', level: 'patch' }, '1.1.1-alpha.1'],
    [['1.1.0-alpha.1'], { channel: 'beta', level: 'patch' }, '1.1.0-beta.1'],
    [['1.1.0-alpha.beta.1'], { bump: 'prerelease', preid: 'alpha.beta' }, '1.1.0-alpha.beta.2'],
    [['0.9.0-beta.3'], { bump: 'major' }, '1.0.0'],
    [['1.2.3-beta.1'], { bump: 'minor' }, '1.3.0'],
    [['3.0.1-rc.0'], { level: 'minor' }, '3.1.0'],
    [['3.0.1-rc.0'], { level: 'major' }, '4.0.0'],
    [['3.0.1-rc.0'], { level: 'patch' }, '3.0.1'],
    [['1.3.0-alpha.1'], { level: 'major' }, '2.0.0'],
    [['1.0.0-rc.1'], { level: 'major' }, '1.0.0'],
    [['0.3.0-rc.1'], { level: 'major', belowOne: 'minor' }, '0.3.0'],
    [['0.3.1-rc.1'], { level: 'major', belowOne: 'minor' }, '0.4.0'],
    [['1.1.0-rc.1'], { bump: { exact: '1.1.0-beta.1' } }, 'version-not-above-base'],
    [['1.2.0-beta.1'], { releaseAs: '1.1.0' }, 'version-not-above-base'],
    [['1.2.0-beta.1'], { releaseAs: '1.1.0', channel: 'beta' }, 'version-not-above-base'],
    [['1.1.0-beta.1'], { channel: 'alpha', level: 'none' }, 'no-changes-since-prerelease'],
  ]

test.each(goingOn)('after %j, %j gives %s', (before, question, expected) => {
  const level = question.level ?? 'patch'
  const prereleases = before.map((version) => ({ version, level }))
  expect(decide({ base: undefined, taken: before, prereleases, level, ...question })).toBe(expected)
})

describe('each version is used only once', () => {
  test.each<Row>([
    ['a patch that a hotfix branch has', { level: 'patch', taken: ['1.2.4', '1.2.5', '1.2.7'] }, '1.2.6'],
    ['a tag left behind', { level: 'minor', taken: ['1.3.0'] }, '1.4.0'],
    ['a major tag left behind', { level: 'major', taken: ['2.0.0'] }, '3.0.0'],
    ['a fix on 1.2.x while 1.3 and 2.0 exist', { level: 'patch', taken: ['1.3.0', '1.3.1', '2.0.0'] }, '1.2.4'],
    ['a feature on 1.x while 2.0 exists', { level: 'minor', taken: ['2.0.0', '2.1.0'] }, '1.3.0'],
    [
      'a feature on 1.x beside a tag left behind, while 2.0 exists',
      { level: 'minor', taken: ['1.3.0', '2.0.0'] },
      '1.4.0',
    ],
    ...elsewhere('a feature on 1.2.x while 1.9 exists', 'minor', ['1.3.0', '1.9.0'], 'version-taken'),
    ...elsewhere('a feature on 1.2.x while main has the only higher one', 'minor', ['1.3.0'], 'version-taken'),
    ...elsewhere('a breaking change on 1.x while 2.5 exists', 'major', ['2.0.0', '2.5.0'], 'version-taken'),
    ...elsewhere('a breaking change on 1.x while 2.0 is the only one', 'major', ['2.0.0'], 'version-taken'),
    ...elsewhere('a breaking change past a feature of another branch', 'major', ['1.3.0'], 'version-taken'),
    ...elsewhere('a fix that another branch has released', 'patch', ['1.2.4'], 'version-taken'),
    ...elsewhere('a fix below what main has', 'patch', ['1.3.0', '2.0.0'], '1.2.4'),
    ...elsewhere('a feature below what main has', 'minor', ['2.0.0'], '1.3.0'),
    ['a number by hand', { bump: { exact: '3.0.0' }, taken: ['2.0.0'], elsewhere: ['2.0.0'] }, '3.0.0'],
    [
      'pre-releases, which nobody gets unasked',
      { level: 'minor', channel: 'beta', taken: ['1.3.0'], elsewhere: ['1.3.0'] },
      '1.4.0-beta.1',
    ],
    [
      'pre-releases elsewhere are not in the way',
      { level: 'minor', taken: ['1.3.0', '1.3.1-beta.1', '1.9.0-beta.1'] },
      '1.4.0',
    ],
    [
      'a graduation',
      { level: 'minor', taken: ['1.3.0'], prereleases: [{ version: '1.3.0-beta.3', level: 'none' }] },
      '1.4.0',
    ],
    ['a first release', { base: undefined, level: 'minor', taken: ['0.1.0'] }, '0.2.0'],
    [
      'a first pre-release',
      { base: undefined, level: 'minor', initialVersion: '0.1.0-beta.1', taken: ['0.1.0-beta.1'] },
      '0.1.0-beta.2',
    ],
  ])('%s', (_, question, expected) => {
    expect(decide(question)).toBe(expected)
  })

  test('no sequence of releases ever repeats a number or goes down', () => {
    const given: string[] = []
    let base: string | undefined
    for (const level of ['patch', 'minor', 'major', 'patch', 'patch', 'minor'] as const) {
      for (const channel of ['beta', undefined]) {
        const version = decide({ base, level, channel, taken: given })
        expect(given).not.toContain(version)
        given.push(version)
        if (channel === undefined) base = version
      }
    }
    expect(given).toEqual([
      '0.1.0-beta.1',
      '0.1.0',
      '0.2.0-beta.1',
      '0.2.0',
      '1.0.0-beta.1',
      '1.0.0',
      '1.0.1-beta.1',
      '1.0.1',
      '1.0.2-beta.1',
      '1.0.2',
      '1.1.0-beta.1',
      '1.1.0',
    ])
  })
})

describe('what is reported', () => {
  const say = (question: Partial<VersionQuestion>) => decideVersion({ ...plain, ...question })

  test.each<readonly [Partial<VersionQuestion>, Partial<VersionDecision>]>([
    [
      { level: 'minor' },
      { kind: 'release', previous: '1.2.3', bump: 'minor', prerelease: false, why: 'minor changes since 1.2.3' },
    ],
    [
      { base: undefined, level: 'patch' },
      { previous: undefined, bump: 'minor', why: 'the first release' },
    ],
    [{ bump: 'major' }, { bump: 'major', why: '`bump: major` on top of 1.2.3' }],
    [{ releaseAs: '3.0.0' }, { bump: 'major', why: 'asked for by `Release-As: 3.0.0`' }],
    [
      { level: 'minor', prereleases: [{ version: '1.3.0-beta.3', level: 'none' }] },
      { previous: '1.2.3', bump: 'minor', prerelease: false, why: '1.3.0-beta.3 becomes a full release' },
    ],
    [
      { level: 'minor', channel: 'beta', prereleases: [{ version: '1.3.0-beta.3', level: 'patch' }] },
      {
        previous: '1.3.0-beta.3',
        bump: 'prerelease',
        prerelease: true,
        why: 'minor changes since 1.2.3, as a pre-release (beta)',
      },
    ],
    [
      { level: 'patch', taken: ['1.2.4'] },
      {
        version: '1.2.5',
        why: 'patch changes since 1.2.3; 1.2.4 is used by a tag outside this branch, so this is the next free number',
      },
    ],
    [
      { level: 'minor', channel: 'beta', taken: ['1.3.0'] },
      {
        version: '1.4.0-beta.1',
        why: 'minor changes since 1.2.3, as a pre-release (beta); 1.3.0 is used by a tag outside this branch, so this is the next free number',
      },
    ],
    [
      { level: 'minor', taken: ['1.3.0', '1.4.0'], elsewhere: ['1.4.0', '1.3.0'] },
      {
        kind: 'refused',
        message:
          '1.3.0 would be next, but 1.4.0 is released from another branch, and this branch does not contain it: users of the newest version ' +
          'would lose the changes of that release. Merge it into this branch, or set the number yourself with `bump: x.y.z`.',
      },
    ],
    [
      { bump: { exact: '1.0.0' } },
      {
        message:
          '`bump: 1.0.0`: the version 1.0.0 is not higher than 1.2.3, on which this branch is based. Choose a higher one.',
      },
    ],
    [
      { bump: 'release' },
      {
        message:
          '`bump: release` turns a pre-release into a full release, but the history has none above 1.2.3. Use `bump: auto` or a level.',
      },
    ],
  ])('%j', (question, expected) => {
    expect(say(question)).toMatchObject(expected)
  })

  test.each([
    ['1.2.3', '2.0.0', 'major'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0-rc.1', 'prerelease'],
    [undefined, '1.0.0', 'major'],
    [undefined, '0.0.1', 'patch'],
  ] as const)('from %s to %s is %s', (previous, next, bump) => {
    expect(bumpBetween(previous, next)).toBe(bump)
  })
})
