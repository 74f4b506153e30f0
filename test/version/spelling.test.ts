/** How tags write versions, and in which order they stand. */
import {
  compareReleases,
  compareSpelled,
  dateAmong,
  isDate,
  readSpelling,
  type Spelled,
  type Spelling,
  spell,
  spellingOf,
} from '../../src/version/spelling.ts'

const read = (text: string): Spelled => {
  const spelled = readSpelling(text)
  if (spelled === undefined) throw new Error(`no version: ${text}`)
  return spelled
}
const identifier = (length: number) => 'a'.repeat(length)

/** What a tag says: its style, the version in SemVer (`-` where SemVer has none), the prerelease and the number of a post-release. */
test.each<readonly [string, string]>([
  ['1.2.3', 'semver 1.2.3'],
  ['0.1.0', 'semver 0.1.0'],
  ['1.2.3-rc.1', 'semver 1.2.3-rc.1 rc,1'],
  ['1.2.3-4', 'semver 1.2.3-4 4'],
  ['1.2.3-SP1', 'semver 1.2.3-SP1 SP1'],
  ['1.2.3-x-y.z', 'semver 1.2.3-x-y.z x-y,z'],
  ['1.2', 'short 1.2.0'],
  ['3', 'short 3.0.0'],
  ['99999', 'short 99999.0.0'],
  ['2-rc1', 'short 2.0.0-rc1 rc1'],
  ['1.2-rc.1', 'short 1.2.0-rc.1 rc,1'],
  ['1.2rc1', 'python 1.2.0-rc.1 rc,1'],
  ['1.2.3rc', 'python 1.2.3-rc.0 rc,0'],
  ['1.2.3a1', 'python 1.2.3-alpha.1 alpha,1'],
  ['1.2.3c2', 'python 1.2.3-rc.2 rc,2'],
  ['1.2.3.dev4', 'python 1.2.3-dev.4 dev,4'],
  ['1.2.3.post2', 'python 1.2.3 post 2'],
  ['1.2.3.post', 'python 1.2.3 post 0'],
  ['1.2.3+a_b', 'python 1.2.3'],
  ['1.2.3.4', 'long -'],
  ['1.2.3.4.5.6', 'long -'],
  ['1.2.3.4-rc.1', 'long - rc,1'],
  ['1.2.3.4rc1', 'long - rc,1'],
  ['01.2.3.4', 'long -'],
  ['2026.01.29', 'padded 2026.1.29'],
  ['2026.01.29rc1', 'padded 2026.1.29-rc.1 rc,1'],
  ['2026.00', 'padded 2026.0.0'],
  ['2026.10.29', 'semver 2026.10.29'],
  ['20261128', 'stamp 20261128.0.0'],
  ['20261128rc1', 'stamp 20261128.0.0-rc.1 rc,1'],
  ['20261128.1', 'stamp 20261128.1.0'],
  ['100000', 'stamp 100000.0.0'],
  ['123456789012345', 'stamp 123456789012345.0.0'],
  ['1.2.3.Final', 'qualified -'],
  ['1.2.3-Final', 'qualified -'],
  ['1.2.3.RELEASE', 'qualified -'],
  ['1.2.3.GA', 'qualified -'],
  ['1.2.3.4.Final', 'qualified -'],
  ['1.2.3.SP2', 'qualified - post 2'],
  ['1.2.3.CR10', 'qualified - rc,10'],
  ['1.2.3.M1', 'qualified - milestone,1'],
])('%s is %s', (text, expected) => {
  const { style, version, prerelease, post } = read(text)
  const all = [style, version ?? '-', prerelease.join(','), post < 0 ? '' : `post ${post}`]
  expect(all.filter((each) => each !== '').join(' ')).toBe(expected)
})

test.each<readonly [string, string, readonly number[]]>([
  ['2026.01.29', '2026.01.29', [2026, 1, 29]],
  ['1.2', '1.2', [1, 2]],
  ['1.2.3.4.5.6', '1.2.3.4.5.6', [1, 2, 3, 4, 5, 6]],
  ['1.2.3+build.5', '1.2.3', [1, 2, 3]],
  ['1.2.3-rc.1+a-b.c', '1.2.3-rc.1', [1, 2, 3]],
  ['1.2.3.Final+5', '1.2.3.Final', [1, 2, 3]],
])('%s without build metadata is %s, its numbers %j', (text, expected, numbers) => {
  expect(read(text)).toMatchObject({ text: expected, numbers })
})

test.each([
  '',
  'x',
  'v1.2.3',
  '1.2.3+',
  '1.2.3+a+b',
  '1.2.3-',
  '1.2.3-a_b',
  '1.2.3-a..b',
  '1.2.3-01',
  '1.2.3.',
  '1..2',
  '1.2.3x',
  // OpenSSL's letters are no prereleases
  '1.1.1a',
  '1.1.1b',
  '1.1.1c',
  '1.1.1C',
  // a word behind one or two numbers
  '2-old',
  '2.1-old',
  '1.2.3a1.dev2',
  '1.2.3.4.5.6.7',
  '1234567890123456',
  '1.1234567890123456',
  '1.2.Final',
  '1.2.3.final',
  '1.2.3.Finals',
  '1.2.3.xFinal',
  '1.2.3.SP',
  '1.2.3.M1234567890',
  '1.2.3.SP1234567890',
])('%j is not a version', (text) => {
  expect(readSpelling(text)).toBeUndefined()
})

test('the longest text that is read', () => {
  const isRead = (text: string) => readSpelling(text) !== undefined
  expect([isRead(`1.2.3.4-${identifier(100)}`), isRead(`1.2.3.4-${identifier(101)}`)]).toEqual([true, false])
  const many = (count: number) => `1.2.3.4-${Array.from({ length: count }, () => 'a').join('.')}`
  expect([isRead(many(21)), isRead(many(22))]).toEqual([true, false])
  const long = (length: number) => `1.2.3+${identifier(length - 6)}`
  expect([isRead(long(256)), isRead(long(257))]).toEqual([true, false])
})

test.each([
  [
    'Python',
    '1.0.dev1',
    '1.0.dev2',
    '1.0a1',
    '1.0a2',
    '1.0b1',
    '1.0rc1',
    '1.0',
    '1.0.post1',
    '1.0.post2',
    '1.0.1.dev1',
  ],
  ['Java', '9.1.0.Beta1', '9.1.0.M1', '9.1.0.CR1', '9.1.0.CR2', '9.1.0.CR10', '9.1.0.Final', '9.1.0.SP1', '9.1.1.CR1'],
  ['numbers of any length', '1', '1.0.0.1', '1.0.1', '1.0.1.0.0.1', '1.2', '1.10', '2'],
  ['SemVer', '1.0.0-2', '1.0.0-10', '1.0.0-a', '1.0.0-a.2', '1.0.0-a.10', '1.0.0-a.b', '1.0.0-a.b.1', '1.0.0'],
  ['words with a number', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta2', '1.0.0-beta9', '1.0.0-beta10', '1.0.0-rc1'],
  ['words with a hyphen', '1.0.0-pre-b2', '1.0.0-pre-b10', '1.0.0-pre-c1'],
  // as semver.org has it: only a number at the end of a word counts, and only behind letters
  ['other numbers in words', '1.0.0-1a10', '1.0.0-1a9', '1.0.0-a10b', '1.0.0-a9b', '1.0.0-rc-10', '1.0.0-rc-9'],
  // `.dev` is below everything for Python alone
  ['mixed', '1.0a1', '1.0.0-dev.1', '1.0.0-rc.1', '1.0'],
])('the order of %s', (_, ...tags) => {
  const all = tags.map(read)
  expect(all.toReversed().sort(compareSpelled)).toEqual(all)
  for (const [at, each] of all.entries())
    for (const [place, other] of all.entries())
      expect([each.text, other.text, Math.sign(compareSpelled(each, other))]).toEqual([
        each.text,
        other.text,
        Math.sign(at - place),
      ])
})

test('different spellings may be the same version', () => {
  expect(compareSpelled(read('1.2'), read('1.2.0'))).toBe(0)
  expect(compareSpelled(read('2026.01.29'), read('2026.1.29'))).toBe(0)
  expect(compareSpelled(read('1.0rc1'), read('1.0.0-rc.1'))).toBe(0)
})

test('versions with numbers that are too long are ordered as in SemVer', () => {
  const [low, high] = ['9007199254740990.0.0', '9007199254740991.0.0']
  expect(compareReleases(low, high)).toBe(-1)
  expect(compareReleases(high, '1.0.0')).toBe(1)
  expect(compareReleases('1.0.0', low)).toBe(-1)
  expect(compareReleases('1.0.0-beta9', '1.0.0-beta10')).toBe(-1)
})

test('dates are recognized by their style', () => {
  expect(['2026.01.29', '20261128', '2026.1.29', '1.2', '1.2rc1'].map((text) => isDate(read(text)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

/** Highest first. */
test.each<readonly [readonly string[], string | undefined]>([
  [[], undefined],
  [['2026.01.29', '2025.12.31'], '2026.01.29'],
  [['20261128'], '20261128'],
  [['2026.11.30', '2026.10.05'], '2026.10.05'],
  [['2026.11.30', '2026.10.10', '2026.02.01'], '2026.02.01'],
  // 9 without a zero: numbers that are counted
  [['2026.11.30', '2026.10.9', '2026.02.01'], undefined],
  [['2026.11.30', '2026.9.10', '2026.02.01'], undefined],
  // of another form: nothing is told by them
  [['2026.11.30', '2026.02'], undefined],
  [['2026.11.30', '26.02.01'], undefined],
  [['30', '05'], undefined],
])('of %j the date is %s', (tags, expected) => {
  expect(dateAmong(tags.map(read))?.text).toBe(expected)
})

const python: Spelling = { python: true, widths: [], parts: 3 }

/** Highest first. */
test.each<readonly [readonly string[], Spelling]>([
  [[], { python: false, widths: [], parts: 3 }],
  [['1.2.3'], { python: false, widths: [], parts: 3 }],
  [['1.3.0', '1.3.0rc1', '1.2.0-rc.1'], python],
  [['1.3.0', '1.3.0-rc.1', '1.2.0rc1'], { ...python, python: false }],
  [['1.3.0.post1', '1.2.0'], { ...python, python: false }],
  [['2026.01.29'], { python: false, widths: [1, 2, 2], parts: 3 }],
  [['2026.01.29rc1', '2025.1rc1'], { python: true, widths: [1, 2, 2], parts: 3 }],
  [['26.01'], { python: false, widths: [2, 2], parts: 2 }],
  [['20261128'], { python: false, widths: [1], parts: 1 }],
])('next to %j new tags are written as %j', (tags, expected) => {
  expect(spellingOf(tags.map(read))).toEqual(expected)
})

test.each<readonly [string, Partial<Spelling>, string]>([
  ['1.2.3', {}, '1.2.3'],
  ['1.2.3-rc.1', {}, '1.2.3-rc.1'],
  ['1.2.3-a-b.1', {}, '1.2.3-a-b.1'],
  ['1.2.3', { python: true }, '1.2.3'],
  ['1.2.3-alpha.2', { python: true }, '1.2.3a2'],
  ['1.2.3-beta.10', { python: true }, '1.2.3b10'],
  ['1.2.3-rc.1', { python: true }, '1.2.3rc1'],
  ['1.2.3-dev.4', { python: true }, '1.2.3.dev4'],
  // Python has no word for these
  ['1.2.3-next.1', { python: true }, '1.2.3-next.1'],
  ['1.2.3-xrc.1', { python: true }, '1.2.3-xrc.1'],
  ['1.2.3-rc', { python: true }, '1.2.3-rc'],
  ['1.2.3-rc.1.2', { python: true }, '1.2.3-rc.1.2'],
  ['2026.1.9', { widths: [1, 2, 2] }, '2026.01.09'],
  ['2026.1.9', { widths: [4, 2] }, '2026.01.9'],
  ['2026.11.30-rc.1', { widths: [1, 2, 2] }, '2026.11.30-rc.1'],
  ['2026.1.0', { widths: [1, 2], parts: 2 }, '2026.01'],
  ['2026.1.3', { widths: [1, 2], parts: 2 }, '2026.01.3'],
  ['20261128.0.0', { widths: [1], parts: 1 }, '20261128'],
  ['20261128.1.0', { widths: [1], parts: 1 }, '20261128.1.0'],
])('%s is written by %j as %s', (version, spelling, expected) => {
  expect(spell(version, { python: false, widths: [], parts: 3, ...spelling })).toBe(expected)
})
