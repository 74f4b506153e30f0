import { isRefused, isRefusedOnLoopback } from '../../src/network/errors.ts'

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

test.each<readonly [readonly string[], boolean]>([
  [['127.0.0.1'], true],
  [['::1', '127.8.9.1'], true],
  [['::ffff:127.0.0.1'], true],
  [['10.0.0.1'], false],
  [['127.0.0.1', '10.0.0.1'], false],
  [['fd00::1'], false],
  [[''], false],
])('a refusal of %j is one on loopback: %s', (addresses, expected) => {
  const all = addresses.map((address) => Object.assign(failed('ECONNREFUSED'), { address }))
  expect(isRefusedOnLoopback(new AggregateError(all))).toBe(expected)
  expect(isRefusedOnLoopback(Object.assign(failed('ETIMEDOUT'), { address: '127.0.0.1' }))).toBe(false)
})
