import { identifierFor } from '../../src/version/channels/match.ts'
import { parseChannels } from '../../src/version/channels/read.ts'

test.each([
  ['next', 'beta'],
  ['main', undefined],
  ['release/1.x', undefined],
  ['release/rc', 'rc'],
  ['feature/a', 'dev'],
  ['feature/a/b', 'dev'],
  ['feature/special', 'dev'],
  ['canary-3', 'canary'],
  ['canary/3', undefined],
  ['.hidden-x', 'dot'],
  ['elsewhere', undefined],
])('%s → %s', (branch, identifier) => {
  const { channels, errors } = parseChannels({
    main: '',
    'release/*': null,
    'canary-*': 'canary',
    'feature/**': 'dev',
    'feature/special*': 'special',
    next: 'beta',
    'release/rc': 'rc',
    '*-x': 'dot',
    stable: 'stable',
  })
  expect(errors).toEqual([])
  expect(identifierFor(branch, channels)).toBe(identifier)
})

test('a branch with exactly this name has priority over a pattern, even if that is written first', () => {
  const { channels } = parseChannels({ '*': 'dev', 'a[b]': 'exact' })
  expect([identifierFor('a[b]', channels), identifierFor('ab', channels)]).toEqual(['exact', 'dev'])
})

test.each<[unknown, string]>([
  ['next', 'must be a mapping from branches to identifiers, such as `next: beta`'],
  [['next'], 'must be a mapping from branches to identifiers, such as `next: beta`'],
  ...['be ta', 'b.c', '1', 'bêta', '-', 5, true, '$(id)'].map((identifier): [unknown, string] => [
    { next: identifier },
    `gives \`next\` the identifier \`${identifier}\`; allowed: letters, digits and \`-\` with at least one letter, or \`stable\` for a release branch`,
  ]),
])('%j is an error', (given, complaint) => {
  expect(parseChannels(given).errors).toEqual([complaint])
})

test('no channels', () => {
  expect(parseChannels(undefined)).toEqual({ channels: [], errors: [] })
  expect(identifierFor('main', [])).toBeUndefined()
})
