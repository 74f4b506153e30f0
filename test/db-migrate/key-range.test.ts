/** Conditions about ranges of a primary key as they are written; what they find is tested with the batches. */
import { after, keyPart, upTo } from '../../src/db-migrate/batch/key-range.ts'
import type { Key } from '../../src/db-migrate/ledger/progress.ts'

test.each([
  ['NULL', null],
  ['a column that the row does not have', undefined],
])('%s is noted as empty text', (_, value) => {
  expect(keyPart(value)).toEqual(['s', ''])
})

const [one, bytes, three] = [
  ['n', '1'],
  ['b', 'ff'],
  ['n', '3'],
] as const

test.each<readonly [string, readonly string[], Key, string, string]>([
  ['one column', ['a'], [one], 'a > 1', 'a <= 1'],
  ['two columns', ['a', 'b'], [one, three], '(a >= 1 AND (a > 1 OR b > 3))', '(a <= 1 AND (a < 1 OR b <= 3))'],
  [
    'three columns',
    ['a', 'b', 'c'],
    [one, bytes, three],
    "(a >= 1 AND (a > 1 OR (b >= x'ff' AND (b > x'ff' OR c > 3))))",
    "(a <= 1 AND (a < 1 OR (b <= x'ff' AND (b < x'ff' OR c <= 3))))",
  ],
  [
    'more columns than the key has parts, where empty text stands for the missing one',
    ['a', 'b'],
    [one],
    "(a >= 1 AND (a > 1 OR b > ''))",
    "(a <= 1 AND (a < 1 OR b <= ''))",
  ],
])('only the last column may be equal at the upper end, and none at the lower: %s', (_, columns, key, low, high) => {
  expect(after('sqlite', columns, key)).toBe(low)
  expect(upTo('sqlite', columns, key)).toBe(high)
})
