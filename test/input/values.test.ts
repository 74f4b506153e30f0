import { anyDuration, durationForms, parseDuration, someDuration } from '../../src/input/duration.ts'
import { linesOf, listOf } from '../../src/input/list.ts'
import { parseFlag, parseInteger, parsePercent } from '../../src/input/scalar.ts'

test.each<readonly [string, number | undefined]>([
  ['500ms', 500],
  ['5s', 5_000],
  ['1.5m', 90_000],
  ['0.001s', 1],
  ['2h', 7_200_000],
  ['7d', 604_800_000],
  ['2w', 1_209_600_000],
  ['30d', 2_592_000_000],
  ['720h', 2_592_000_000],
  ['0', 0],
  ['0s', 0],
  ['0.0001s', undefined],
  ['31d', undefined],
  ['721h', undefined],
  ['999999999h', undefined],
  ['5', undefined],
  ['5 s', undefined],
  ['-5s', undefined],
  ['1e3s', undefined],
  ['', undefined],
  ['s', undefined],
  ['5M', undefined],
  ['1h30m', undefined],
  ['constructor', undefined],
  ['1constructor', undefined],
])('duration %j is %j', (text, expected) => {
  expect(parseDuration(text)).toBe(expected)
})

test('a range bounds a duration, and 0 is below it only where it means none', () => {
  const range = { least: 300_000, most: 31_536_000_000, zero: false }
  expect(['4m', '5m', '365d', '366d', '0'].map((text) => parseDuration(text, range))).toEqual([
    undefined,
    300_000,
    31_536_000_000,
    undefined,
    undefined,
  ])
  expect(parseDuration('0s', someDuration)).toBeUndefined()
  expect(parseDuration('0.1ms', someDuration)).toBeUndefined()
  expect(durationForms(range)).toContain('from 5 minutes to 365 days')
  expect(durationForms(anyDuration)).toContain('up to 30 days; `0` for none')
  expect(durationForms(someDuration)).not.toContain('none')
})

test('lists', () => {
  expect(linesOf(' a \r\n\n b,c \rd')).toEqual(['a', 'b,c', 'd'])
  expect(listOf('a, b,\n ,c\r\nd e')).toEqual(['a', 'b', 'c', 'd e'])
  expect(listOf('')).toEqual([])
})

test('scalars', () => {
  expect(
    ['0', '10', '11', '-1', '1.0', '0x1', '1e1', ''].map((text) => parseInteger(text, { least: 0, most: 10 })),
  ).toEqual([0, 10, ...Array(6).fill(undefined)])
  expect(['true', 'TRUE', 'False', 'tRue', 'yes', '1', ''].map(parseFlag)).toEqual([
    true,
    true,
    false,
    ...Array(4).fill(undefined),
  ])
  expect(['10%', '0.5%', '100', '1e1%'].map(parsePercent)).toEqual([0.1, 0.005, undefined, undefined])
})
