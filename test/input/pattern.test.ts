import { bounded, TooMuchWork } from '../../src/input/bounded.ts'
import { readPattern, SlowPattern } from '../../src/input/pattern.ts'

const patternOf = (source: string, flags = '') => {
  const pattern = readPattern(source, flags)
  if (typeof pattern === 'string') throw new Error(pattern)
  return pattern
}

test('matches as a regular expression of JavaScript', () => {
  expect(patternOf('^A.b$', 'is').test('a\nb')).toBe(true)
  expect(patternOf('(?<=v)(\\d+)').find('v12')?.[1]).toBe('12')
  expect(patternOf('x').find('a')).toBeUndefined()
  expect(
    patternOf('(\\d)', 'd')
      .findAll('1 2 3')
      .map(({ indices }) => indices?.[1]),
  ).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ])
  expect(patternOf('a', 'g').test('a') && patternOf('a', 'g').test('a')).toBe(true)
})

test('does not keep its place between two matches', () => {
  const pattern = patternOf('a', 'g')
  expect([pattern.test('a'), pattern.test('a')]).toEqual([true, true])
})

test.each<readonly [string, string, string]>([
  ['(', '', 'is not a valid JavaScript regular expression: unterminated group'],
  ['[z-a]', '', 'is not a valid JavaScript regular expression: range out of order in character class'],
  ['a', 'q', 'is not a valid JavaScript regular expression'],
  ['a'.repeat(2_001), '', 'is longer than 2000 characters'],
])('%j with %j is refused', (source, flags, expected) => {
  expect(readPattern(source, flags)).toContain(expected)
})

const slow = `${'a'.repeat(60)}!`

test.each([
  ['^(a+)+$', ''],
  ['^(a|aa)+$', ''],
  ['(?:a|a)*b', ''],
  ['^(?:(?:a+)+)+$', 'i'],
])('/%s/ is ended on a text that it does not get through', (source, flags) => {
  const pattern = patternOf(source, flags)
  expect(() => pattern.findAll(slow)).toThrow(SlowPattern)
  expect(pattern.test('x')).toBe(false)
})

test('a pattern that keeps too much for its way back is ended as well', () => {
  expect(() => patternOf('^(?:a|b)*c').test('ab'.repeat(20_000_000))).toThrow(SlowPattern)
})

test('bounded work hands on its result and its errors, and ends a loop, also within bounded work', () => {
  const endless = () => {
    for (;;);
  }
  expect(bounded(() => undefined)).toBeUndefined()
  expect(() => bounded(() => JSON.parse('{'))).toThrow(SyntaxError)
  expect(() => bounded(endless, 20)).toThrow(TooMuchWork)
  expect(bounded(() => bounded(() => 1) + bounded(() => 2))).toBe(3)
  expect(() => bounded(() => bounded(endless, 20))).toThrow(TooMuchWork)
  expect(() => bounded(() => bounded(endless, 60_000), 20)).toThrow(TooMuchWork)
})
