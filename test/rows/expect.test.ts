import { failuresOf, parseExpectation, type Shown } from '../../src/rows/expect.ts'

const parse = (given: unknown) => {
  const complaints: string[] = []
  return { expectation: parseExpectation(given, (what) => complaints.push(what)), complaints }
}

function check(given: unknown, shown: Shown | undefined): readonly string[] {
  const { expectation, complaints } = parse(given)
  expect(complaints).toEqual([])
  return expectation === undefined ? ['none'] : failuresOf(expectation, shown, (value) => value)
}

const one = (value: string | null): Shown => ({ rowCount: 1, value })

test.each<readonly [unknown, Shown | undefined, boolean]>([
  [{ rows: '>0' }, one('x'), true],
  [{ rows: '> 1' }, one('x'), false],
  [{ rows: '!=1' }, one('x'), false],
  [{ rows: 0 }, { rowCount: 0, value: undefined }, true],
  [{ empty: false }, { rowCount: 0, value: undefined }, false],
  [{ empty: true }, { rowCount: 0, value: undefined }, true],
  [{ empty: true }, undefined, false],
  [{ value: 5 }, one('5.000'), true],
  [{ value: '5' }, one('05'), true],
  [{ value: '=5' }, one('5'), true],
  [{ value: '<= 18446744073709551614' }, one('18446744073709551615'), false],
  [{ value: '<18446744073709551616' }, one('18446744073709551615'), true],
  [{ value: '>-0.5' }, one('-0.49999999999999999999'), true],
  [{ value: '<-0.5' }, one('-0.50000000000000000001'), true],
  [{ value: '>1e2' }, one('101'), true],
  [{ value: '>1' }, one('many'), false],
  [{ value: 'done' }, one('done'), true],
  [{ value: '!=done' }, one('open'), true],
  [{ value: '!=done' }, one(null), true],
  [{ value: null }, one(null), true],
  [{ value: null }, one('NULL'), false],
  [{ value: '' }, one(''), true],
  [{ value: 'a' }, { rowCount: 0, value: undefined }, false],
  [{ scalar: true }, one('true'), true],
  [{ rows: 1, value: 'a', empty: false }, one('a'), true],
])('%j of %j: %j', (given, shown, holds) => {
  expect(check(given, shown).length === 0).toBe(holds)
})

test('what does not hold is told in words', () => {
  expect(check({ rows: '>2', value: '<5', empty: true }, one('7'))).toEqual([
    'there is 1 row, expected > `2`',
    'there is 1 row, expected none',
    'the value is `7`, expected < `5`',
  ])
  expect(check({ value: 1 }, undefined)).toEqual(['there is no result set'])
})

test.each<readonly [unknown, string]>([
  ['5', 'not a map'],
  [[1], 'not a map'],
  [{ row: 1 }, '`row`'],
  [{ rows: 'many' }, 'not a number'],
  [{ rows: -1 }, 'not a number'],
  [{ rows: '>x' }, 'not a number'],
  [{ value: '>x' }, '`value`'],
  [{ value: { a: 1 } }, '`value`'],
  [{ value: 1, scalar: 1 }, 'the same'],
  [{ empty: 'yes' }, '`empty`'],
])('%j is refused', (given, expected) => {
  expect(parse(given).complaints.join('\n')).toContain(expected)
})

test('nothing given is nothing asked', () => {
  expect(parse(undefined)).toEqual({ expectation: undefined, complaints: [] })
})
