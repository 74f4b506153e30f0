import { fitsAny, fitsName } from '../../src/deployment-history/read/names.ts'

test.each<readonly [string, string, boolean]>([
  ['production', 'production', true],
  ['production', 'production-eu', false],
  ['production-*', 'production-eu', true],
  ['production-*', 'production', false],
  ['*', '', true],
  ['*-eu', 'production-eu', true],
  ['a*a', 'a', false],
  ['a*b*c', 'a/b/c', true],
  ['a*b*c', 'acb', false],
  ['a**c', 'abc', true],
  ['prod.*', 'prodXeu', false],
])('%s and %s: %p', (pattern, name, expected) => {
  expect(fitsName(pattern, name)).toBe(expected)
  expect(fitsAny(['other', pattern], name)).toBe(expected)
})

test('many stars take no time', () => {
  expect(fitsName(`${'*a'.repeat(1_000)}b`, 'a'.repeat(20_000))).toBe(false)
})
