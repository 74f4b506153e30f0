import type { StorageLimits } from '../../src/db-migrate/server/engine.ts'
import { prepare } from '../../src/db-migrate/statements/prepare.ts'
import { schemasNamed } from '../../src/db-migrate/statements/storage.ts'
import { scriptOf } from './scripts.ts'

const limits: StorageLimits = {
  unsafe: new Map([
    ['shop.old', 'MyISAM'],
    ['other.old', 'MEMORY'],
  ]),
  isDefaultSafe: true,
  schema: 'shop',
}

/** Mode and effects of a script, and the tables that cannot roll back behind it. */
function read(text: string, finished: readonly number[] = [], storage = limits) {
  const modes = { noBackslashEscapes: false, ansiQuotes: false }
  const around = { dialect: 'mysql', modes, layout: 'slipway', folder: 'm', placeholders: {}, storage } as const
  const prepared = prepare(scriptOf(text), 'up', { ...around, finished: new Set(finished) })
  const effects = prepared?.statements.map(({ effect }) => effect.kind) ?? []
  return { mode: prepared?.mode, effects, unsafe: [...(prepared?.storage?.unsafe.keys() ?? [])].toSorted() }
}

describe('the effect of a definition on the tables after it', () => {
  const both = ['other.old', 'shop.old']
  test.each<[sql: string, unsafe: readonly string[]]>([
    ['CREATE TABLE t (a INT) ENGINE=MyISAM', [...both, 'shop.t']],
    ['CREATE TABLE t (a INT) engine memory', [...both, 'shop.t']],
    ["CREATE TABLE t (a INT) ENGINE = 'Aria'", [...both, 'shop.t']],
    ['CREATE TABLE t (a INT)', both],
    ['CREATE TABLE t (engine VARCHAR(9))', both],
    ['CREATE TABLE t (a INT) ENGINE=InnoDB', both],
    ['CREATE TABLE t (a INT) /*!40101 ENGINE=CSV */', [...both, 'shop.t']],
    ['CREATE TABLE other.t (a INT) ENGINE=MyISAM', ['other.old', 'other.t', 'shop.old']],
    ['CREATE TABLE IF NOT EXISTS old (a INT)', both],
    ['CREATE TABLE IF NOT EXISTS t (a INT) ENGINE=MyISAM', [...both, 'shop.t']],
    ['CREATE OR REPLACE TABLE old (a INT)', ['other.old']],
    ['CREATE TABLE t LIKE old', [...both, 'shop.t']],
    ['CREATE TABLE t LIKE other.fresh', both],
    ['CREATE TEMPORARY TABLE t (a INT) ENGINE=MEMORY', both],
    ['CREATE TABLE t (LIKE old)', [...both, 'shop.t']],
    ['CREATE TABLE t (`like` INT) ENGINE=MyISAM', [...both, 'shop.t']],
    ['CREATE TABLE shop.like ENGINE=MyISAM AS SELECT 1', [...both, 'shop.like']],
    ['CREATE TABLE t (a INT) ENGINE=MyISAM SELECT a FROM b WHERE a LIKE c', [...both, 'shop.t']],
    ['CREATE TABLE t (a INT, temporary INT) ENGINE=MyISAM', [...both, 'shop.t']],
    ['CREATE TABLE old (`exists` INT)', ['other.old']],
    ['CREATE TABLE old AS SELECT 1 FROM a WHERE EXISTS (SELECT 2)', ['other.old']],
    ['CREATE TABLE `if` (a INT) ENGINE=MyISAM', [...both, 'shop.if']],
    ['CREATE TABLE motif (a INT) ENGINE=MyISAM', [...both, 'shop.motif']],
    ['CREATE TABLE notes (a INT) ENGINE=MyISAM', [...both, 'shop.notes']],
    ["CREATE TABLE t (engine VARCHAR(9), CHECK (engine = 'MEMORY'))", both],
    ["CREATE TABLE t (a INT) ENGINE=InnoDB COMMENT='new'", both],
    ['CREATE TABLE t (a INT) ENGINE=FastInnoDB', [...both, 'shop.t']],
    ['CREATE TABLE t (a INT) ENGINE=InnoDB2', [...both, 'shop.t']],
    ['CREATE PROCEDURE p() CREATE TABLE t (a INT) ENGINE=MyISAM', both],
    ['CREATE DATABASE IF NOT EXISTS other', both],
    ['CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO ALTER TABLE old ENGINE=InnoDB', both],
    ['ALTER EVENT e RENAME TO old', both],
    ['ALTER EVENT e DO ALTER TABLE old ENGINE=InnoDB', both],
    ['ALTER TABLE old ENGINE=InnoDB', ['other.old']],
    ['ALTER TABLE `old` ADD a INT, ENGINE InnoDB', ['other.old']],
    ['ALTER TABLE old ADD engine INT', both],
    ['ALTER TABLE fresh ADD engine INT', both],
    ['ALTER TABLE fresh CHANGE engine memory_kind INT', both],
    ['ALTER TABLE fresh CHANGE engine in_memory INT', both],
    ['ALTER TABLE fresh CHANGE `engine` memory INT', both],
    ['ALTER TABLE fresh ENGINE=Aria', ['other.old', 'shop.fresh', 'shop.old']],
    ['ALTER TABLE old RENAME TO fresh', ['other.old', 'shop.fresh']],
    ['ALTER TABLE old RENAME other.fresh', ['other.fresh', 'other.old']],
    ['ALTER TABLE old RENAME AS fresh', ['other.old', 'shop.fresh']],
    ['ALTER TABLE old RENAME photo', ['other.old', 'shop.photo']],
    ['ALTER TABLE old RENAME tools', ['other.old', 'shop.tools']],
    ['ALTER TABLE old RENAME monkey', ['other.old', 'shop.monkey']],
    ['ALTER TABLE old RENAME keyring', ['other.old', 'shop.keyring']],
    ['ALTER TABLE old ADD `rename` INT', both],
    ['CREATE TABLE shop.rename (a INT) ENGINE=CSV; ALTER TABLE shop.rename ADD b INT', [...both, 'shop.rename']],
    ['ALTER TABLE old RENAME COLUMN a TO fresh', both],
    ['ALTER TABLE old RENAME INDEX a TO fresh', both],
    ['RENAME TABLE old TO a, other.old TO old', ['shop.a', 'shop.old']],
    ['DROP TABLE old', ['other.old']],
    ['DROP TABLE IF EXISTS fresh, old, other.old', []],
    ['DROP DATABASE other', ['shop.old']],
    ['DROP SCHEMA IF EXISTS other', ['shop.old']],
    ['DROP VIEW other', both],
    ['USE other; DROP TABLE old', ['shop.old']],
    ['SET default_storage_engine = MyISAM; CREATE TABLE t (a INT)', [...both, 'shop.t']],
    ['SET SESSION default_storage_engine=InnoDB; CREATE TABLE t (a INT)', both],
    ["SET @@session.default_storage_engine = 'MEMORY'; CREATE TABLE t (a INT)", [...both, 'shop.t']],
    ['SET storage_engine = MyISAM; CREATE TABLE t (a INT)', [...both, 'shop.t']],
    ['SET storage_engine := InnoDB; CREATE TABLE t (a INT)', both],
    ['SET default_storage_engine = DEFAULT; CREATE TABLE t (a INT)', both],
    ['SET GLOBAL default_storage_engine = MyISAM; CREATE TABLE t (a INT)', both],
    ['SET NAMES utf8mb4; CREATE TABLE t (a INT)', both],
    ["SET @old_storage_engine = 'MyISAM'; CREATE TABLE t (a INT)", both],
    ["SET storage_engine_note = 'MyISAM'; CREATE TABLE t (a INT)", both],
    ["SET @name = 'default_storage_engine', @value = 'MyISAM'; CREATE TABLE t (a INT)", both],
  ])('%s', (sql, unsafe) => {
    expect(read(`${sql};`).unsafe).toEqual(unsafe.toSorted())
  })

  test("the server's default counts if a table names no engine", () => {
    const reckless = { ...limits, unsafe: new Map(), isDefaultSafe: false }
    expect(read('CREATE TABLE t (a INT);', [], reckless).unsafe).toEqual(['shop.t'])
    expect(read('CREATE TABLE t (a INT) ENGINE=InnoDB;', [], reckless).unsafe).toEqual([])
  })
})

test.each<[sql: string, effect: string]>([
  ['UPDATE old SET a = 1', 'unseen'],
  ['UPDATE fresh JOIN old USING (a) SET b = 1', 'unseen'],
  ['UPDATE OLD SET a = 1', 'unseen'],
  ['DELETE FROM `old`', 'unseen'],
  ['DELETE FROM other.old', 'unseen'],
  ['DELETE FROM third.old', 'data'],
  ['INSERT INTO old VALUES (1)', 'unseen'],
  ['INSERT IGNORE old SET a = 1', 'unseen'],
  ['REPLACE INTO shop.old VALUES (1)', 'unseen'],
  ['INSERT INTO fresh SELECT * FROM old', 'data'],
  ['REPLACE INTO fresh SELECT * FROM old', 'data'],
  ["INSERT INTO fresh VALUES ('old')", 'data'],
  ['UPDATE fresh SET a = 1', 'data'],
  ["UPDATE fresh SET a = 'old'", 'data'],
])('%s is %s', (sql, effect) => {
  expect(read(`${sql};`)).toMatchObject({ mode: effect === 'data' ? 'transaction' : 'journal', effects: [effect] })
})

// the words before the name of a table are no tables, and tables may have names that resemble them
test.each<[sql: string, table: string, effect: string]>([
  ['INSERT LOW_PRIORITY IGNORE INTO old VALUES (1)', 'old', 'unseen'],
  ['INSERT HIGH_PRIORITY old VALUES (1)', 'old', 'unseen'],
  ['REPLACE DELAYED INTO old VALUES (1)', 'old', 'unseen'],
  ['INSERT INTO `ignore` VALUES (1)', 'ignore', 'unseen'],
  ['INSERT INTO ignored VALUES (1)', 'ignored', 'unseen'],
  ['INSERT INTO undelayed VALUES (1)', 'undelayed', 'unseen'],
  ['INSERT INTO fresh SET a = 1', 'set', 'data'],
])('%s is, if `%s` cannot roll back, %s', (sql, table, effect) => {
  expect(read(`${sql};`, [], { ...limits, unsafe: new Map([[`shop.${table}`, 'MyISAM']]) }).effects).toEqual([effect])
})

test('a script cannot be one transaction if a table cannot roll back', () => {
  const text = (table: string) => `-- slipway: transaction=true\nUPDATE fresh SET a = 1;\nUPDATE ${table} SET a = 1;`
  expect(() => read(text('old'))).toThrow(
    'line 3 writes `old`, whose engine (MyISAM) cannot roll back, so the script cannot be one transaction',
  )
  expect(read(text('fresh')).mode).toBe('transaction')
})

describe('a script that an earlier run has started', () => {
  test('continues statement by statement, whatever its tables are now', () => {
    expect(read('UPDATE fresh SET a = 1;\nUPDATE fresh SET a = 2;', [1]).mode).toBe('journal')
    expect(read('UPDATE old SET a = 1;\nUPDATE old SET a = 2;', [1, 2])).toMatchObject({
      mode: 'journal',
      effects: ['unseen', 'unseen'],
    })
  })

  test('already has its definitions in what the server reports', () => {
    const { effects, unsafe } = read('RENAME TABLE fresh TO old;\nUPDATE old SET a = 1;', [1])
    expect([effects, unsafe]).toEqual([
      ['schema', 'unseen'],
      ['other.old', 'shop.old'],
    ])
  })

  test('is not checked again for finished statements', () => {
    expect(read('-- slipway: batch=5\nUPDATE old SET a = 1;\nSELECT 1;', [1]).mode).toBe('journal')
    expect(() => read('-- slipway: batch=5\nUPDATE old SET a = 1;\nSELECT 1;', [2])).toThrow('cannot roll back')
  })
})

describe('possible schema names in scripts', () => {
  test('are what is before a dot, or behind USE', () => {
    const text = 'USE one; UPDATE two.t SET a = 1.5; DELETE FROM `th ree`.`t`; SELECT x.a FROM t x -- 1. two'
    expect(schemasNamed([scriptOf(text)])).toEqual(['one', 'two', 'th ree', 'x'])
  })

  test.each([
    'UPDATE `shop`  .t',
    'UPDATE shop  .t',
    'UPDATE shop.  t',
    'UPDATE shop . `t`',
    'USE   shop',
    'use\n`shop`',
  ])('may have blanks around them: %j', (text) => {
    expect(schemasNamed([scriptOf(text)])).toEqual(['shop'])
  })

  test('are two hundred at most', () => {
    const names = Array.from({ length: 300 }, (_, index) => `s${index}`)
    expect(schemasNamed([scriptOf(names.map((name) => `DROP TABLE ${name}.t;`).join('\n'))])).toEqual(
      names.slice(0, 200),
    )
  })
})
