import type { HistoryRow } from '../../src/db-migrate/ledger/history.ts'
import { insertHistories } from '../../src/db-migrate/ledger/records.ts'

const signature = { runner: 'r'.repeat(250), environment: 'e'.repeat(100), fence: 'CONNECTION_ID()' }

/** As long as a row can be. */
function row(number: number): HistoryRow {
  const key = `R__${String(number).padStart(147, 'x')}`
  return { key, revision: 0, action: 'import', script: 's'.repeat(250), checksum: 'c'.repeat(64) }
}

test('a long history is written in statements that fit the smallest packet, each row once, each statement fenced or after one that is', () => {
  const rows = Array.from({ length: 1_201 }, (_, index) => row(index))
  const written = insertHistories({ dialect: 'mysql', schema: 'shop' }, rows, 'golang-migrate', signature)
  expect(written.filter((statement) => statement.length >= 1_000_000)).toEqual([])
  const all = written.join('\n')
  expect(rows.filter(({ key }) => all.split(key).length !== 2)).toEqual([])
  expect(written).toHaveLength(6)
  expect(insertHistories({ dialect: 'mysql', schema: 'shop' }, [], 'goose', signature)).toEqual([])
})
