/** What an answer says besides the version, and questions in which what is given is in an order of its own. */
import { bumpBetween, forcedLevel, forcesPrerelease, parseBump } from '../../src/version/bump.ts'
import { identifierFor } from '../../src/version/channels/match.ts'
import { parseChannels } from '../../src/version/channels/read.ts'
import { decideVersion, type VersionQuestion } from '../../src/version/next.ts'
import { parseTypedVersion } from '../../src/version/number.ts'
import { detectPrefix, floatingTag } from '../../src/version/tag.ts'

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
const decide = (question: Partial<VersionQuestion>) => decideVersion({ ...plain, ...question })
const beta = { channel: 'beta' } as const

test.each<readonly [string, Partial<VersionQuestion>, 'unchanged' | 'refused', string]>([
  ['nothing', {}, 'unchanged', 'no-changes'],
  ['nothing on a channel', beta, 'unchanged', 'no-changes'],
  ['nothing below one, most softly', { base: '0.4.2', belowOne: 'patch' }, 'unchanged', 'no-changes'],
  [
    'nothing since a pre-release of this branch',
    { level: 'minor', prereleases: [{ version: '1.3.0-rc.1', level: 'none' }] },
    'unchanged',
    'no-changes-since-prerelease',
  ],
  [
    'nothing since the highest pre-release of a channel, whatever came since a lower one',
    {
      ...beta,
      level: 'minor',
      prereleases: [
        { version: '1.3.0-beta.1', level: 'patch' },
        { version: '1.3.0-beta.10', level: 'none' },
        { version: '1.3.0-beta.9', level: 'patch' },
      ],
    },
    'unchanged',
    'no-changes-since-prerelease',
  ],
  ['an exact version that is the base', { bump: { exact: '1.2.3' } }, 'refused', 'version-not-above-base'],
  [
    'an exact version below a pre-release of the history',
    { bump: { exact: '1.3.0' }, prereleases: [{ version: '2.0.0-beta.1', level: 'none' }] },
    'refused',
    'version-not-above-base',
  ],
  [
    'an exact version that is such a pre-release',
    { bump: { exact: '2.0.0-beta.1' }, prereleases: [{ version: '2.0.0-beta.1', level: 'none' }] },
    'refused',
    'version-taken',
  ],
  ['an exact version that is taken', { bump: { exact: '3.0.0' }, taken: ['3.0.0'] }, 'refused', 'version-taken'],
  ['a graduation without a pre-release', { bump: 'release' }, 'refused', 'no-prerelease'],
  [
    'a version that another branch would be overtaken by',
    { level: 'patch', taken: ['1.2.4'], elsewhere: ['1.2.4'] },
    'refused',
    'version-taken',
  ],
])('no version: %s', (_, question, kind, reason) => {
  expect(decide(question)).toMatchObject({ kind, reason })
})

test.each<readonly [string, Partial<VersionQuestion>, object]>([
  [
    'a pre-release graduates',
    { level: 'minor', prereleases: [{ version: '1.3.0-beta.3', level: 'none' }] },
    { version: '1.3.0', previous: '1.2.3', bump: 'minor', why: '1.3.0-beta.3 becomes a full release' },
  ],
  [
    'the level since the base counts, not that since a pre-release',
    { level: 'major', prereleases: [{ version: '1.3.0-beta.3', level: 'patch' }] },
    { version: '2.0.0', why: 'major changes since 1.2.3' },
  ],
  [
    'without a base the level since the newest pre-release counts',
    { base: undefined, level: 'major', prereleases: [{ version: '0.2.0-rc.1', level: 'patch' }] },
    { version: '0.2.0', previous: undefined },
  ],
  ['the first', { base: undefined, level: 'minor' }, { version: '0.1.0', why: 'the first release' }],
  ['a level by hand', { bump: 'minor' }, { version: '1.3.0', why: '`bump: minor` on top of 1.2.3' }],
  [
    'a number that is taken',
    { level: 'patch', taken: ['1.2.4'] },
    {
      version: '1.2.5',
      why: 'patch changes since 1.2.3; 1.2.4 is used by a tag outside this branch, so this is the next free number',
    },
  ],
  [
    'on a channel',
    { ...beta, level: 'minor' },
    {
      version: '1.3.0-beta.1',
      prerelease: true,
      bump: 'prerelease',
      why: 'minor changes since 1.2.3, as a pre-release (beta)',
    },
  ],
  [
    'Release-As on a channel',
    { ...beta, level: 'minor', releaseAs: '2.0.0' },
    { version: '2.0.0-beta.1', asked: '`Release-As: 2.0.0`', why: '`Release-As: 2.0.0`, as a pre-release (beta)' },
  ],
  [
    'Release-As',
    { level: 'minor', releaseAs: '2.0.0' },
    { version: '2.0.0', asked: '`Release-As: 2.0.0`', why: 'asked for by `Release-As: 2.0.0`' },
  ],
  [
    'an exact version above all',
    { bump: { exact: '3.0.0' }, prereleases: [{ version: '2.0.0-beta.1', level: 'none' }] },
    { version: '3.0.0', asked: '`bump: 3.0.0`' },
  ],
])('%s', (_, question, expected) => {
  expect(decide(question)).toMatchObject({ kind: 'release', ...expected })
})

test('a counted version was requested by nobody', () => {
  expect(decide({ ...beta, level: 'minor' })).not.toHaveProperty('asked')
  expect(decide({ level: 'minor' })).not.toHaveProperty('asked')
})

test.each<readonly [Partial<VersionQuestion>, string]>([
  [
    { bump: 'release' },
    '`bump: release` turns a pre-release into a full release, but the history has none above 1.2.3. Use `bump: auto` or a level.',
  ],
  [
    { bump: 'release', base: undefined },
    '`bump: release` turns a pre-release into a full release, but the history has none. Use `bump: auto` or a level.',
  ],
  [
    { bump: { exact: '1.2.3' } },
    '`bump: 1.2.3`: the version 1.2.3 is not higher than 1.2.3, on which this branch is based. Choose a higher one.',
  ],
  [
    { bump: { exact: '3.0.0' }, taken: ['3.0.0'] },
    '`bump: 3.0.0`: the version 3.0.0 is already used by a tag, and each version is used only once. Choose another one.',
  ],
  [
    { level: 'patch', elsewhere: ['1.2.4'], taken: ['1.2.4'] },
    '1.2.4 would be next, but 1.2.4 is released from another branch, and this branch does not contain it: users of the newest version would lose the changes of that release. Merge it into this branch, or set the number yourself with `bump: x.y.z`.',
  ],
])('the words of a refusal: %j', (question, message) => {
  expect(decide(question)).toMatchObject({ kind: 'refused', message })
})

test.each<readonly [string, ReturnType<typeof parseBump>]>([
  ['auto', 'auto'],
  [' minor ', 'minor'],
  ['1.2.3', { exact: '1.2.3' }],
  [' v1.2.3-rc.1 ', { exact: '1.2.3-rc.1' }],
  ['2026.01.29', { exact: '2026.1.29' }],
  [' v20261128 ', { exact: '20261128.0.0' }],
  ['1.2', undefined],
  ['1v2026.01.29', undefined],
  ['2026.01.29.1', undefined],
  ['Minor', undefined],
  ['', undefined],
])('the input `bump: %s`', (text, expected) => {
  expect(parseBump(text)).toEqual(expected)
})

test('the levels that a bump forces', () => {
  expect(
    (['major', 'premajor', 'minor', 'preminor', 'patch', 'prepatch', 'auto', 'prerelease', 'release'] as const).map(
      (bump) => [forcedLevel(bump), forcesPrerelease(bump)],
    ),
  ).toEqual([
    ['major', false],
    ['major', true],
    ['minor', false],
    ['minor', true],
    ['patch', false],
    ['patch', true],
    [undefined, false],
    [undefined, true],
    [undefined, false],
  ])
  expect(forcesPrerelease({ exact: '1.0.0-pre.1' })).toBe(false)
  expect(forcedLevel({ exact: '1.0.0' })).toBeUndefined()
})

test.each<readonly [string | undefined, string, string]>([
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '2.0.0-rc.1', 'prerelease'],
  ['2.0.0-rc.1', '2.0.0', 'patch'],
  [undefined, '0.1.0', 'minor'],
  [undefined, '1.0.0', 'major'],
])('from %s to %s is %s', (before, next, expected) => {
  expect(bumpBetween(before, next)).toBe(expected)
})

test('versions as people type them', () => {
  expect([' 1.2.3 ', 'v1.2.3', ' v1.2.3', 'vv1.2.3', '1.2'].map(parseTypedVersion)).toEqual([
    '1.2.3',
    '1.2.3',
    '1.2.3',
    undefined,
    undefined,
  ])
})

test('a release branch has priority over a pattern of channels', () => {
  const { channels } = parseChannels({ '*': 'dev', main: 'stable', next: null })
  expect(['main', 'next', 'other'].map((branch) => identifierFor(branch, channels))).toEqual([
    undefined,
    undefined,
    'dev',
  ])
  expect(parseChannels(null)).toEqual({ channels: [], errors: [] })
})

test.each<readonly [readonly string[], string]>([
  [['parent-1.0.0', 'parent-1.1.0'], 'parent-'],
  [['rel/commons-lang-3.20.0'], 'rel/commons-lang-'],
  [['parent-1.0.0', 'web-1.0.0'], 'v'],
  // a single number is no version of theirs
  [['parent-7'], 'v'],
  [['parent-1.0.0', 'web-7'], 'parent-'],
])('if no tag has a plain prefix, all share one or none counts: %j', (tags, prefix) => {
  expect(detectPrefix(tags)).toBe(prefix)
})

test('the floating tag of a line', () => {
  expect(floatingTag({ prefix: 'core-v', suffix: '-x' }, '1.2')).toBe('core-v1.2-x')
})
