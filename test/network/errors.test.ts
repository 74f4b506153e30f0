import { isRefused } from '../../src/network/errors.ts'

const failed = (code: string) => Object.assign(new Error(code), { code })

test.each<readonly [readonly string[], boolean]>([
  [['ECONNREFUSED'], true],
  [['ECONNREFUSED', 'ECONNREFUSED'], true],
  [['ENETUNREACH', 'ECONNREFUSED'], true],
  [['EADDRNOTAVAIL', 'ECONNREFUSED', 'EHOSTUNREACH'], true],
  [['ECONNREFUSED', 'ETIMEDOUT'], false],
  [['ENETUNREACH', 'EHOSTUNREACH'], false],
])('of several addresses, %j is a refusal: %s', (codes, expected) => {
  const all = new AggregateError(codes.map(failed))
  expect(isRefused(all)).toBe(expected)
  expect(isRefused(new Error('in words', { cause: all }))).toBe(expected)
  expect(isRefused(failed(codes[0] ?? ''))).toBe(codes[0] === 'ECONNREFUSED')
})
