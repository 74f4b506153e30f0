import type { Script } from '../../src/db-migrate/scripts/script.ts'
import type { StorageLimits } from '../../src/db-migrate/server/engine.ts'
import { prepare } from '../../src/db-migrate/statements/prepare.ts'
import { schemasNamed } from '../../src/db-migrate/statements/storage.ts'

const limits: StorageLimits = {
  unsafe: new Map([
    ['shop.old', 'MyISAM'],
    ['other.old', 'MEMORY'],
  ]),
  isDefaultSafe: true,
  schema: 'shop',
}

function scriptOf(text: string): Script {
  const file = { path: 'V1__a.sql', text, line: 1 }
  const own = { key: 'V1', version: '1', isRepeatable: false, name: 'a', checksum: '', identity: undefined }
  return { ...own, file, undo: undefined, companion: undefined, servers: [] }
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
    ['CREATE OR REPLACE TABLE old (a INT)', ['other.old']],
    ['CREATE TABLE t LIKE old', [...both, 'shop.t']],
    ['CREATE TABLE t LIKE other.fresh', both],
    ['CREATE TEMPORARY TABLE t (a INT) ENGINE=MEMORY', both],
    ['ALTER TABLE old ENGINE=InnoDB', ['other.old']],
    ['ALTER TABLE `old` ADD a INT, ENGINE InnoDB', ['other.old']],
    ['ALTER TABLE old ADD engine INT', both],
    ['ALTER TABLE fresh ENGINE=Aria', ['other.old', 'shop.fresh', 'shop.old']],
    ['ALTER TABLE old RENAME TO fresh', ['other.old', 'shop.fresh']],
    ['ALTER TABLE old RENAME other.fresh', ['other.fresh', 'other.old']],
    ['ALTER TABLE old RENAME COLUMN a TO fresh', both],
    ['ALTER TABLE old RENAME INDEX a TO fresh', both],
    ['RENAME TABLE old TO a, other.old TO old', ['shop.a', 'shop.old']],
    ['DROP TABLE old', ['other.old']],
    ['DROP TABLE IF EXISTS fresh, old, other.old', []],
    ['DROP DATABASE other', ['shop.old']],
    ['USE other; DROP TABLE old', ['shop.old']],
    ['SET default_storage_engine = MyISAM; CREATE TABLE t (a INT)', [...both, 'shop.t']],
    ['SET SESSION default_storage_engine=InnoDB; CREATE TABLE t (a INT)', both],
    ["SET @@session.default_storage_engine = 'MEMORY'; CREATE TABLE t (a INT)", [...both, 'shop.t']],
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
  ["INSERT INTO fresh VALUES ('old')", 'data'],
  ['UPDATE fresh SET a = 1', 'data'],
])('%s is %s', (sql, effect) => {
  expect(read(`${sql};`)).toMatchObject({ mode: effect === 'data' ? 'transaction' : 'journal', effects: [effect] })
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

test('possible schema names in scripts', () => {
  const text = 'USE one; UPDATE two.t SET a = 1.5; DELETE FROM `th ree`.`t`; SELECT x.a FROM t x -- 1. two'
  expect(schemasNamed([scriptOf(text)])).toEqual(['one', 'two', 'th ree', 'x'])
})
