import { assessCommits } from '../../src/commits/assess.ts'
import { decideByWording, defaultWording, holdsWord, parseWords, type Wording } from '../../src/version/wording.ts'
import { commit, line, sha } from '../commits/history.ts'

const decide = (messages: readonly string[], wording: Partial<Wording> = {}) => {
  const named = messages.map((message, index) => [`c${index}`, message] as const)
  return decideByWording(assessCommits(line(...named), { squashBodies: 'auto', repository: '' }), {
    ...defaultWording,
    ...wording,
  })
}

// the expected bumps are the predecessor's own, but where a word is no word
test.each([
  ['anything at all', 'patch'],
  ['feat: a', 'minor'],
  ['feature: a', 'minor'],
  ['words\n\nfeat: in the body', 'minor'],
  ['a minor thing', 'minor'],
  ['fix: defeat a race', 'patch'],
  ['fix: a feature', 'patch'],
  ['docs: subminor', 'patch'],
  ['BREAKING CHANGE here', 'major'],
  ['fix: a\n\nBREAKING CHANGE: b', 'major'],
  ['breaking change', 'patch'],
  ['fix: a\n\nBREAKING CHANGES: b', 'patch'],
  ['fix: a\n\nBREAKING-CHANGE: b', 'patch'],
  ['docs: mention the major cities', 'major'],
  ['docs: the Major', 'patch'],
  ['chore: bump x\n\nupdate-type: version-update:semver-major', 'patch'],
  ['chore: bump x\n\nupdate-type: version-update:semver-minor', 'patch'],
  ['major_version', 'patch'],
  ['majorité', 'patch'],
  ['(major)', 'major'],
  ['refactor!: a', 'major'],
  ['refactor(x)!:a', 'major'],
  ['refactor(core)!: a', 'major'],
  ['see fix!: a', 'patch'],
  ['words! really: a', 'patch'],
  ['pre-alpha', 'prerelease'],
  ['pre-alphabet', 'patch'],
])('%j → %s', (message, bump) => {
  expect(decide([message]).bump).toBe(bump)
})

test('the order is major, minor, patch, pre-release, whatever the order of the commits', () => {
  const words = { patch: ['mend'] }
  expect(decide(['pre-beta', 'feat: a', 'major', 'mend'], words)).toEqual({
    bump: 'major',
    word: 'major',
    sha: sha('c2'),
  })
  expect(decide(['mend', 'pre-beta', 'feat: a'], words)).toEqual({ bump: 'minor', word: 'feat', sha: sha('c2') })
  expect(decide(['pre-beta', 'mend'], words)).toEqual({ bump: 'patch', word: 'mend', sha: sha('c1') })
  expect(decide(['a', 'pre-beta', 'b'], words)).toEqual({
    bump: 'prerelease',
    word: 'pre-beta',
    identifier: 'beta',
    sha: sha('c1'),
  })
  expect(decide(['a', 'b'], words)).toEqual({ bump: 'patch' })
})

test('the deciding word is reported', () => {
  expect(decide(['refactor!: a'])).toEqual({ bump: 'major', word: '!', sha: sha('c0') })
  // only a word for pre-releases carries an identifier
  expect(decide(['break-it'], { major: ['break-it'] })).toEqual({ bump: 'major', word: 'break-it', sha: sha('c0') })
})

test.each([
  ['pre-rc', 'rc'],
  ['pre-a', 'a'],
  ['pre-rc1', 'rc1'],
  ['pre-1rc', '1rc'],
  ['pre-12rc34', '12rc34'],
  ['pre-beta-2', 'beta'],
  ['pre-beta_2', undefined],
  ['pre-_beta', undefined],
  ['pre-12', undefined],
  ['pre-', undefined],
])('the word %s has the identifier %s', (word, identifier) => {
  expect(decide([word], { rc: [word] }).identifier).toBe(identifier)
})

test('the identifier is the second part of the word, where it can be one', () => {
  expect(decide(['RELEASE'], { rc: ['RELEASE'] })).toEqual({ bump: 'prerelease', word: 'RELEASE', sha: sha('c0') })
  expect(decide(['pre-1'], { rc: ['pre-1'] })).toEqual({ bump: 'prerelease', word: 'pre-1', sha: sha('c0') })
})

test('merges, reverted pairs and skipped commits do not count, and without others there is no release', () => {
  const merge = commit('m', 'Merge branch major', 'a', 'b')
  expect(decideByWording(assessCommits([merge], { squashBodies: 'auto', repository: '' }), defaultWording)).toEqual({
    bump: 'none',
  })
  expect(decide(['feat: a', `Revert "feat: a"\n\nThis reverts commit ${sha('c0')}.`])).toEqual({ bump: 'none' })
  expect(decide(['feat: a [skip release]', 'fix: b'])).toEqual({ bump: 'patch' })
  expect(decide([])).toEqual({ bump: 'none' })
})

test('a pre-release by default needs one of the words, if there are any', () => {
  expect(decide(['a'], { otherwise: 'prerelease' })).toEqual({ bump: 'none' })
  expect(decide(['a'], { otherwise: 'prerelease', rc: [] })).toEqual({ bump: 'prerelease' })
  expect(decide(['pre-rc'], { otherwise: 'prerelease' })).toMatchObject({ bump: 'prerelease', identifier: 'rc' })
})

test.each([
  ['fix #major', '#major', true],
  ['fix x#major', '#major', true],
  ['fix #majors', '#major', false],
  ['prefix: a', 'fix:', false],
  ['fix:a', 'fix:', true],
  ['xmajor major', 'major', true],
])('%j holds the word %j: %s', (text, word, expected) => {
  expect(holdsWord(text, word)).toBe(expected)
})

test('words are trimmed, and empty ones dropped', () => {
  expect(parseWords(' BREAKING CHANGE, major,,')).toEqual(['BREAKING CHANGE', 'major'])
  expect(parseWords('')).toEqual([])
})
