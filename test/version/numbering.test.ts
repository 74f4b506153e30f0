/** How versions are counted on. */
import {
  compareStanding,
  hasIdentifier,
  identifierOf,
  isSnapshot,
  type NumberStep,
  nextPrerelease,
  nextUntaken,
  nextUntakenCore,
  raise,
  snapshotAfter,
} from '../../src/version/numbering.ts'

test.each<readonly [string, NumberStep, string]>([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.4-rc.1', 'patch', '1.2.4'],
])('%s raised by a %s is %s', (version, step, expected) => {
  expect(raise(version, step)).toBe(expected)
})

test('what is not a version is not raised', () => {
  expect(() => raise('1.2', 'patch')).toThrow(new TypeError('not a version: 1.2'))
})

/** Of 1.2.0 and `rc`, counted from 1. */
test.each<readonly [string, readonly string[], string]>([
  ['the first', [], '1.2.0-rc.1'],
  ['the next', ['1.2.0-rc.1'], '1.2.0-rc.2'],
  ['one more than the highest, in whatever order they come', ['1.2.0-rc.10', '1.2.0-rc.9'], '1.2.0-rc.11'],
  ['the same in the other order', ['1.2.0-rc.9', '1.2.0-rc.10'], '1.2.0-rc.11'],
  ['whatever others there are', ['1.2.0-beta.7', '1.2.0', '1.2.0-rcx.8'], '1.2.0-rc.1'],
  ['joined as those before', ['1.2.0-rc2'], '1.2.0-rc3'],
  ['joined, beside a higher one of another word', ['1.2.0-rc2', '1.2.0-zeta.9'], '1.2.0-rc3'],
  ['with a hyphen as those before', ['1.2.0-rc-2'], '1.2.0-rc-3'],
  ['past one that is taken, where their order is that of letters', ['1.2.0-rc-9', '1.2.0-rc-10'], '1.2.0-rc-11'],
  ['as wide as those before', ['1.2.0-rc08', '1.2.0-rc09'], '1.2.0-rc10'],
  ['as wide as those before, still', ['1.2.0-rc01'], '1.2.0-rc02'],
  ['the last number counts', ['1.2.0-rc2026.1'], '1.2.0-rc2026.2'],
  ['with the words behind the number', ['1.2.0-rc.3.beta'], '1.2.0-rc.4.beta'],
  ['with several words behind it', ['1.2.0-rc.3.beta.x1'], '1.2.0-rc.4.beta.x1'],
  ['with a hyphen behind it', ['1.2.0-rc.3.-'], '1.2.0-rc.4.-'],
  ['after one without a number', ['1.2.0-rc'], '1.2.0-rc.1'],
  ['after one with a word and no number', ['1.2.0-rc.beta'], '1.2.0-rc.beta.1'],
  ['a new version, in the form of the one before', ['1.1.0-rc2'], '1.2.0-rc1'],
  ['a new version, in the form of the newest below it', ['1.1.0-rc2', '1.0.0-rc.1', '1.3.0-rc.5'], '1.2.0-rc1'],
  ['a new version below all others, in the form of the newest', ['1.3.0-rc.5', '1.4.0-rc-1', '1.5.0-rc2'], '1.2.0-rc1'],
])('the next prerelease: %s', (_, taken, expected) => {
  expect(nextPrerelease('1.2.0', 'rc', taken, 1)).toBe(expected)
})

test.each<readonly [string, readonly string[], string, 0 | 1, string]>([
  ['rc', [], 'counted from', 0, '1.2.0-rc.0'],
  ['rc', ['1.1.0-rc01'], 'as wide as before, counted from', 0, '1.2.0-rc00'],
  ['alpha.beta', ['1.2.0-alpha.beta.1'], 'of two words, counted from', 1, '1.2.0-alpha.beta.2'],
  ['alpha', ['1.2.0-alpha.beta.1'], 'of a word that goes on with another, counted from', 1, '1.2.0-alpha.beta.2'],
])('the next prerelease of %s beside %j, %s %i: %s', (identifier, taken, _, first, expected) => {
  expect(nextPrerelease('1.2.0', identifier, taken, first)).toBe(expected)
})

test.each([
  ['1.2.0-beta.3', 'beta'],
  ['1.2.0-beta3', 'beta'],
  ['1.2.0-beta-3', 'beta'],
  ['1.2.0-beta2026.3', 'beta'],
  ['1.2.0-beta', 'beta'],
  ['1.2.0-alpha.beta.1', 'alpha.beta'],
  ['1.2.0-alpha.beta', 'alpha.beta'],
  ['1.2.0-alpha.1.beta', 'alpha'],
  ['1.2.0-x1y.2', 'x1y'],
  ['1.2.0-1a.2', '1a'],
  ['1.2.0-1a2.3', '1a2'],
  ['1.2.0-a-b-1.2', 'a-b-1'],
  ['1.2.0-alpha.12', 'alpha'],
  ['1.2.0-3', undefined],
  ['1.2.0-12.beta', undefined],
  ['1.2.0-3.beta', undefined],
  ['1.2.0', undefined],
])('the identifier of %s is %s', (version, expected) => {
  expect(identifierOf(version)).toBe(expected)
})

test.each([
  ['1.2.0-alpha.beta.1', 'alpha', true],
  ['1.2.0-alpha.beta.1', 'alpha.beta', true],
  ['1.2.0-alphabet.1', 'alpha', false],
  ['1.2.0-beta.1', 'alpha', false],
  ['1.2.0', 'alpha', false],
  ['1.2.0-rc', 'rc', true],
  ['1.2.0-rc2', 'rc', true],
  ['1.2.0-rc-2', 'rc', true],
  ['1.2.0-rc2', 'r', false],
  ['1.2.0-rc--2', 'rc', false],
  ['1.2.0-rc1a', 'rc', false],
  ['1.2.0-rc2.1', 'rc', true],
  ['1.2.0-1.2', '1', true],
  // `b2` is a name with a number of its own: `b21` is none of it
  ['1.2.0-b21', 'b2', false],
  ['1.2.0-b2.1', 'b2', true],
  ['1.2.0-1a2', '1a', false],
])('%s has the identifier %s: %s', (version, identifier, expected) => {
  expect(hasIdentifier(version, identifier)).toBe(expected)
})

test.each<readonly [string, readonly string[], readonly string[], string | undefined]>([
  ['it is free', [], [], '1.2.4'],
  ['it is taken', ['1.2.4', '1.2.5'], [], '1.2.6'],
  ['another branch has it', ['1.2.4'], ['1.2.4'], undefined],
  ['another branch has the one that is next', [], ['1.2.4'], undefined],
  ['another branch has a higher one', ['1.2.4'], ['1.3.0'], '1.2.5'],
  ['one of several is overtaken', ['1.2.4'], ['1.3.0', '1.2.4'], undefined],
])('1.2.4 where %s', (_, taken, elsewhere, expected) => {
  expect(nextUntaken('1.2.4', 'patch', new Set(taken), elsewhere)).toBe(expected)
})

test.each<readonly [string, NumberStep, readonly string[], string]>([
  ['1.3.0', 'minor', [], '1.3.0'],
  ['1.3.0-rc.1', 'minor', ['1.3.0'], '1.4.0'],
  ['1.3.0-rc.1', 'major', ['1.3.0'], '2.0.0'],
  ['1.3.0-rc.1', 'prerelease', ['1.3.0'], '1.3.1'],
])('the version for prereleases of %s, by a %s where %j are taken: %s', (wanted, step, taken, expected) => {
  expect(nextUntakenCore(wanted, step, new Set(taken))).toBe(expected)
})

test.each([
  ['1.3.1-SNAPSHOT', true],
  ['1.3.1-snapshot', true],
  ['1.3.1-rc-SNAPSHOT', true],
  ['1.3.1-SNAPSHOT.1', false],
  ['1.3.1-xSNAPSHOT', false],
  ['1.3.1', false],
])('%s is a snapshot: %s', (version, expected) => {
  expect(isSnapshot(version)).toBe(expected)
})

test.each([
  ['1.3.0', '1.3.1-SNAPSHOT'],
  ['1.3.0-rc.1', '1.3.0-SNAPSHOT'],
])('after %s comes %s', (version, expected) => {
  expect(snapshotAfter(version)).toBe(expected)
})

test.each([
  ['1.3.0-SNAPSHOT', '1.3.0-alpha.1', -1],
  ['1.3.0-SNAPSHOT', '1.3.0', -1],
  ['1.3.0-SNAPSHOT', '1.3.0-snapshot', -1],
  ['1.3.0-SNAPSHOT', '1.3.0-SNAPSHOT', 0],
  ['1.4.0-SNAPSHOT', '1.3.0-rc.1', 1],
  ['1.3.0-SNAPSHOT', '1.2.9', 1],
  ['1.3.0-rc.1', '1.3.0-beta.1', 1],
  ['1.3.0-beta9', '1.3.0-beta10', -1],
])('%s against %s: %i', (one, other, expected) => {
  expect(Math.sign(compareStanding(one, other))).toBe(expected)
  expect(Math.sign(compareStanding(other, one))).toBe(-expected + 0)
})
