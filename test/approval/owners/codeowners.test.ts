import { areasOf, ownersOf, parseOwners } from '../../../src/approval/owners/codeowners.ts'

/** Pattern, files that it fits, and files that it does not. From GitHub's «About code owners», and gitignore where that is silent. */
const patterns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*', ['a', 'a/b/c.js', '.github/x'], []],
  ['**', ['a', 'a/b'], []],
  ['*.js', ['a.js', 'web/deep/a.js'], ['a.jsx', 'a.js2']],
  ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['build/logs', 'x/build/logs/a', 'build/log']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md']],
  ['apps/', ['apps/a', 'x/apps/b/c'], ['apps', 'apps2/a']],
  ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a']],
  ['docs', ['docs', 'docs/a', 'x/docs/b/c'], ['docs2/a']],
  ['/docs', ['docs', 'docs/a'], ['x/docs']],
  ['**/logs', ['logs', 'build/logs', 'build/logs/a', 'deeply/nested/logs/b'], ['logs2']],
  ['/apps/github', ['apps/github', 'apps/github/x'], ['apps/githubs']],
  ['web/**', ['web/a', 'web/a/b'], ['web', 'x/web/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['a/x', 'z/a/b']],
  ['/src/*.ts', ['src/a.ts'], ['src/a/b.ts']],
  ['src/?.ts', ['src/a.ts'], ['src/ab.ts', 'src/.ts/']],
  ['a!b', ['a!b', 'x/a!b/c'], ['b']],
  ['a#b', ['a#b'], ['a']],
  ['a\\ b.md', ['a b.md', 'x/a b.md'], ['a', 'b.md']],
  ['Docs/', ['Docs/a'], ['docs/a']],
  ['/', [], ['a', 'a/b']],
]

test.each(patterns)('%s', (pattern, fitting, others) => {
  const rules = parseOwners(`${pattern} @alice\n`)
  const owned = (path: string) => ownersOf(rules, path).length > 0
  expect([...fitting, ...others].filter(owned)).toEqual(fitting)
})

test('the last line that fits decides, also one that names nobody', () => {
  const rules = parseOwners('\uFEFF* @org/all\r\n/web/ @alice bob@example.com # theirs\r\n/web/free\n')
  expect(ownersOf(rules, 'a')).toEqual(['org/all'])
  expect(ownersOf(rules, 'web/a')).toEqual(['alice', 'bob@example.com'])
  expect(ownersOf(rules, 'web/free')).toEqual([])
})

test.each([
  ['# * @alice'],
  ['!a @alice'],
  ['[ab] @alice'],
  ['\\#a @alice'],
  ['a***b @alice'],
  ['a alice'],
  ['a @alice carol/x'],
  ['a @-alice'],
  ['a @alice!'],
  [''],
  ['   '],
])('GitHub leaves out the line %j', (line) => {
  expect(parseOwners(line)).toEqual([])
})

test('files are brought together by their owners, whatever their order and case', () => {
  const rules = parseOwners('a @Alice @bob\nb @bob @alice\nc @carol\n')
  expect(areasOf(rules, ['a', 'b', 'c', 'd'])).toEqual([
    { owners: ['Alice', 'bob'], file: 'a' },
    { owners: ['carol'], file: 'c' },
  ])
  expect(areasOf(rules, ['d'])).toEqual([])
  expect(areasOf(rules, undefined)).toEqual([
    { owners: ['Alice', 'bob'], file: '**/a' },
    { owners: ['carol'], file: '**/c' },
  ])
})

test('a pattern made to be slow is quick', () => {
  const rules = parseOwners(`${'**/a*a*a*'.repeat(20)}b @alice\n`)
  expect(ownersOf(rules, `${'aaaaaaaaaaaaaaaa/'.repeat(200)}c`)).toEqual([])
})
