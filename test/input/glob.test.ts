import { globMatcher, matchGlobs } from '../../src/input/glob.ts'
import { UserError } from '../../src/input/user-error.ts'

const globs = (...patterns: readonly string[]) => ({ patterns, source: 'Input `files`', options: { dot: true } })

test.each<readonly [readonly string[], readonly string[]]>([
  [['src/**/*.ts'], ['src/a.ts', 'src/b/c.ts']],
  [
    ['*.md', 'src/*'],
    ['a.md', 'src/a.ts'],
  ],
  [[''], []],
  [[], []],
])('%j', (patterns, expected) => {
  const paths = ['a.md', 'src/a.ts', 'src/b/c.ts', 'src/a.ts']
  expect([...matchGlobs(globs(...patterns), paths)]).toEqual(expected)
})

test('a path that was not known before is matched by itself', () => {
  const fits = globMatcher(globs('*.md'), ['a.md'])
  expect([fits('a.md'), fits('b.md'), fits('b.ts')]).toEqual([true, true, false])
})

test.each([
  ['*a*a*a*a*a*a*a*a*b', 'a'.repeat(250), /^Input `files` has the glob `\*a\*a.*`, which needs more than 1 second/],
  ['a'.repeat(2_001), 'a', /which is longer than 2000 characters/],
])('%s is refused', (glob, path, said) => {
  const match = () => matchGlobs(globs(glob), [path])
  expect(match).toThrow(UserError)
  expect(match).toThrow(said)
})
