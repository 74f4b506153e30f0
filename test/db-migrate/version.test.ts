import { versionOfKey } from '../../src/db-migrate/scripts/version.ts'

test.each([
  ['V1', '1'],
  ['V1.2', '1.2'],
  ['V1.20.300', '1.20.300'],
  ['B20260131120000', '20260131120000'],
  ['R__views', undefined],
  ['R__V1', undefined],
  ['V1__a', undefined],
  ['V1.', undefined],
  ['U1', undefined],
  ['V', undefined],
  ['a.sql::1::V1', undefined],
])('the version in the key %s is %s', (key, expected) => {
  expect(versionOfKey(key)).toBe(expected)
})
