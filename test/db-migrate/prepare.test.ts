import type { Direction } from '../../src/db-migrate/scripts/script.ts'
import type { Prepared } from '../../src/db-migrate/statements/statement.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { at, faults, type Given, read, sent } from './scripts.ts'

describe('placeholders', () => {
  const property = '--liquibase formatted sql\n--property name:table value:big\n'
  const dump = "-- MySQL dump 10.13\nINSERT INTO t VALUES ('${table}')"
  test.each<[what: string, text: string, given: Given, expected: string]>([
    ['of the input', 'DELETE FROM ${table}', { placeholders: { table: 'big' } }, '1 DELETE FROM big'],
    [
      'of a change log',
      '--changeset me:1\nDELETE FROM ${table}',
      { layout: 'liquibase', companion: property },
      '2 DELETE FROM big',
    ],
    [
      'of both: the input wins',
      '--changeset me:1\nDELETE FROM ${table}',
      { layout: 'liquibase', companion: property, placeholders: { table: 'small' } },
      '2 DELETE FROM small',
    ],
    [
      'of a script that wants none',
      'DELETE FROM ${table}',
      { companion: 'placeholderReplacement=false', placeholders: { table: 'big' } },
      '1 DELETE FROM ${table}',
    ],
    ['of a dump, where they are data', dump, { placeholders: { table: 'big' } }, "2 INSERT INTO t VALUES ('${table}')"],
  ])('%s', (_, text, given, expected) => {
    expect(sent(text, 'mysql', given)).toEqual([expected])
  })
})

describe('a byte that is not UTF-8', () => {
  const text = "SELECT 1;\nSELECT '\udce4';\nSELECT 2;\n"

  test.each(['postgres', 'sqlite'] as const)('is refused with its line for %s', (dialect) => {
    const what = 'is not UTF-8. Save the script as UTF-8 (`pg_dump --encoding=UTF8`)'
    expect(faults(text, dialect)).toEqual([at(2, what)])
    expect(faults(text, dialect, { line: 10 })).toEqual([at(11, what)])
  })

  test('is sent as it is to MySQL', () => {
    expect(sent(text)).toEqual(['1 SELECT 1', "2 SELECT '\udce4'", '3 SELECT 2'])
  })
})

describe('a `slipway:` comment', () => {
  const update = 'UPDATE big SET n = 1;'
  const directive = '-- slipway: batch=5'
  const outside = 'has a `slipway:` comment outside the parts of the script'

  test.each<Direction>(['up', 'down'])('in the other part of a script is no fault on the way %s', (direction) => {
    const other = direction === 'up' ? 'down' : 'up'
    const text = `-- migrate:${other}\n${directive}\n${update}\n-- migrate:${direction}\n${update}`
    expect(sent(text, 'postgres', { layout: 'dbmate', direction })).toEqual(['5 UPDATE big SET n = 1'])
  })

  test('before the first change set is a fault', () => {
    const companion = `--liquibase formatted sql\n${directive}\n`
    expect(faults(`--changeset me:1\n${update}`, 'mysql', { layout: 'liquibase', companion })).toEqual([at(2, outside)])
  })

  test('in the settings of a Flyway script is only a remark', () => {
    expect(faults(update, 'mysql', { companion: `# slipway: batch=5\nencoding=UTF-8\n` })).toEqual([])
  })
})

describe('statements that are refused', () => {
  const ours = 'changes a table in which Slipway records what was run. Remove it'
  const transaction = 'opens or ends its own transaction. Each script is one'
  const locks = 'locks tables, which blocks the journal. Remove it: only one'
  test.each([
    ['DROP TABLE slipway_history', [ours]],
    ['DROP TABLE slipway_journal', [ours]],
    ['ALTER TABLE a.SLIPWAY_LOCK ADD b INT', [ours]],
    ['DROP TABLE a, slipway_history', [ours]],
    ['DROP TABLE my_slipway_history, slipway_history_old, slipway', []],
    ['SAVEPOINT a', [transaction]],
    ['ROLLBACK', [transaction]],
    ['LOCK TABLES a READ', [locks]],
    ['UNLOCK TABLES', [locks]],
    ['ANALYZE TABLE a', []],
  ])('%s', (sql, expected) => {
    expect(faults(`DELETE FROM a;\n${sql};\n`)).toEqual(expected.map((what) => at(2, what)))
  })

  test('are named in the order of the text, the first ten of them', () => {
    const text = `${'SAVEPOINT a;\n'.repeat(6)}source b.sql\n${'SAVEPOINT a;\n'.repeat(6)}`
    const before = [1, 2, 3, 4, 5, 6].map((line) => at(line, transaction))
    const after = [8, 9, 10].map((line) => at(line, transaction))
    expect(faults(text)).toEqual([...before, at(7, 'runs another file, which the checksum would'), ...after])
  })
})

describe('how a script is run', () => {
  const [rows, table] = ['DELETE FROM a;', 'CREATE TABLE a (id INT);']
  test.each<[dialect: Dialect, text: string, mode: Prepared['mode']]>([
    ['mysql', rows + rows, 'transaction'],
    ['mysql', table, 'journal'],
    ['mysql', rows + table, 'journal'],
    ['postgres', rows + table, 'transaction'],
    ['sqlite', rows + table, 'transaction'],
    ['postgres', `-- slipway: batch=5\n${rows}`, 'journal'],
    ['postgres', `-- slipway: transaction=false\n${rows}`, 'journal'],
  ])('%s: %j is run as a %s', (dialect, text, mode) => {
    expect(read(text, dialect)).toMatchObject({ mode, isWhole: false })
  })

  test('the mark of its part decides, if no comment does', () => {
    const given = { layout: 'dbmate' } as const
    expect(read(`-- migrate:up transaction:false\n${rows}`, 'postgres', given).mode).toBe('journal')
    expect(read(`-- migrate:up\n${rows}`, 'postgres', given).mode).toBe('transaction')
  })

  test('a script may ask for one transaction', () => {
    expect(read(`-- slipway: transaction=true\n${rows}`, 'mysql')).toMatchObject({ mode: 'transaction', isWhole: true })
  })
})
