import { hash } from 'node:crypto'
import { adopt } from '../../src/db-migrate/adopt/adopt.ts'
import { flywayChecksum } from '../../src/db-migrate/peers/flyway.ts'
import { liquibase } from '../../src/db-migrate/peers/liquibase.ts'
import type { PeerRecord } from '../../src/db-migrate/peers/peer.ts'
import { peers } from '../../src/db-migrate/peers/peers.ts'
import { isDigestOf } from '../../src/db-migrate/peers/reading.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { layouts } from '../../src/db-migrate/scripts/script.ts'

const read = (files: Readonly<Record<string, string>>) =>
  catalogue(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'migrations',
  )

test('every layout has a tool whose history can be taken over', () => {
  expect(layouts.filter((layout) => !peers.some((peer) => peer.layouts.includes(layout)))).toEqual([])
})

test.each([
  ['LF', 'SELECT 1;\nSELECT 2;\n', true],
  ['CRLF', 'SELECT 1;\r\nSELECT 2;\r\n', true],
  ['a byte order mark', '\ufeffSELECT 1;\nSELECT 2;\n', true],
  ['both', '\ufeffSELECT 1;\r\nSELECT 2;\r\n', true],
  ['another blank', 'SELECT 1; \nSELECT 2;\n', false],
])('the digest of a file with %s', (_, bytes, expected) => {
  const sum = hash('sha384', bytes, 'hex').toUpperCase()
  expect(isDigestOf('SELECT 1;\nSELECT 2;\n', 'sha384', sum)).toBe(expected)
})

test.each([
  ['1.sql', ['1.sql']],
  ['db/1.sql', ['1.sql']],
  ['db/sub/1.sql', ['sub/1.sql']],
  ['classpath:sub/1.sql', ['sub/1.sql']],
  ['./sub\\1.sql', ['sub/1.sql']],
])('Liquibase: the row of `%s` is about %s', (filename, expected) => {
  const text = '--liquibase formatted sql\n--changeset jo:1\nSELECT 1;\n'
  const found = read({ '1.sql': text, 'sub/1.sql': text })
  const around = { ...found, placeholders: {}, table: 'databasechangelog' }
  const record: PeerRecord = liquibase.interpret([['1', 'jo', filename, '8:x', 'EXECUTED']], around)
  const { rows } = adopt({ peer: liquibase, table: 'databasechangelog', record }, found)
  expect(rows.map(({ script }) => script)).toEqual(expected)
})

test("Flyway's checksum covers the lines, with any line ends", () => {
  const sum = flywayChecksum('SELECT 1;SELECT 2;')
  for (const text of [
    'SELECT 1;\nSELECT 2;',
    'SELECT 1;\nSELECT 2;\n',
    'SELECT 1;\rSELECT 2;\r\r',
    'SELECT 1;\n\nSELECT 2;',
  ])
    expect(flywayChecksum(text)).toBe(sum)
  expect(flywayChecksum('SELECT 1; SELECT 2;')).not.toBe(sum)
})
