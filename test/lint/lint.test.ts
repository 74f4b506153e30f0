import { database, lintAll, rulesOf } from './scripts.ts'

const known = database({ id: 'int not null', name: 'varchar(50)' }, 1_234_567)

describe('what the scripts themselves created affects nobody else', () => {
  test.each([
    ['mysql', ['CREATE TABLE t (a INT)', 'ALTER TABLE t DROP a', 'DROP TABLE t'], []],
    ['mysql', ['CREATE TABLE t (a INT)', 'RENAME TABLE t TO u', 'ALTER TABLE u DROP a'], []],
    ['mysql', ['CREATE TABLE t (a INT)', 'DROP TABLE t', 'DROP TABLE t'], ['drop-table']],
    ['mysql', ['CREATE TABLE t (a INT)', 'DROP TABLE T'], ['drop-table']],
    ['mysql', ['CREATE TABLE t (a INT)', 'DROP TABLE other.t'], ['drop-table']],
    ['mysql', ['CREATE TABLE t (a INT)', 'USE other', 'DROP TABLE t'], ['drop-table']],
    ['mysql', ['USE other', 'CREATE TABLE t (a INT)', 'DROP TABLE other.t'], []],
    ['mysql', ['CREATE TABLE IF NOT EXISTS t (a INT)', 'DROP TABLE t'], ['drop-table']],
    ['mysql', ['RENAME TABLE users TO people', 'DROP TABLE people'], ['rename-table', 'drop-table']],
    ['mysql', ['ALTER TABLE users ADD a INT', 'ALTER TABLE users DROP A'], []],
    ['mysql', ['ALTER TABLE users ADD IF NOT EXISTS a INT', 'ALTER TABLE users DROP a'], ['drop-column']],
    ['mysql', ['ALTER TABLE users ADD a INT', 'ALTER TABLE users CHANGE a b BIGINT NOT NULL'], []],
    ['postgres', ['CREATE TABLE T (a INT)', 'DROP TABLE t'], []],
    ['postgres', ['CREATE TABLE t (a INT)', 'DROP TABLE "T"'], ['drop-table']],
    [
      'postgres',
      ['SET search_path = a, b', 'CREATE TABLE t ()', 'SET search_path = c, d', 'DROP TABLE t'],
      ['drop-table'],
    ],
    ['postgres', ['CREATE TABLE t (a INT)', 'CREATE INDEX i ON t (a)', 'ALTER TABLE t ALTER a SET NOT NULL'], []],
    ['sqlite', ['CREATE TABLE "new" (a)', 'DROP TABLE users', 'ALTER TABLE NEW RENAME TO users'], ['drop-table']],
    ['mysql', ['DROP VIEW v', 'CREATE VIEW v AS SELECT 1'], ['replace-object']],
  ] as const)('%s: %j', (dialect, statements, expected) => {
    expect(rulesOf(dialect, statements)).toEqual(expected)
  })

  test.each([
    [['DROP TABLE IF EXISTS fresh', 'CREATE TABLE IF NOT EXISTS fresh (a INT)', 'ALTER TABLE fresh DROP a'], []],
    [['CREATE TABLE IF NOT EXISTS users (a INT)', 'ALTER TABLE users DROP name'], ['drop-column']],
    [
      ['RENAME TABLE users TO people', 'ALTER TABLE people DROP name'],
      ['rename-table', 'drop-column'],
    ],
    [['ALTER TABLE users ADD IF NOT EXISTS a INT', 'ALTER TABLE users DROP a'], []],
    [['ALTER TABLE users ADD IF NOT EXISTS name INT', 'ALTER TABLE users DROP name'], ['drop-column']],
    [['DROP VIEW IF EXISTS v', 'CREATE OR REPLACE VIEW v AS SELECT 1'], []],
    [['ALTER TABLE shop.users DROP name'], ['drop-column']],
    [['DROP TABLE other.fresh'], ['drop-table']],
  ])('with the database asked: %j', (statements, expected) => {
    expect(rulesOf('mysql', statements, { known })).toEqual(expected)
  })

  test('the estimate of rows is reported', () => {
    const { findings } = lintAll('mysql', [['DROP TABLE users']], { known })
    expect(findings[0]?.message).toContain('`users` (about 1,234,567 rows)')
  })
})

describe('place, level and verdict', () => {
  test('the line is that of the clause, behind comments and earlier clauses', () => {
    const sql = '-- why\n\n/* how\n*/ ALTER TABLE users\n  ADD a INT,\n  -- gone\n  DROP COLUMN name,\n  FROBNICATE'
    const { findings } = lintAll('mysql', [['SELECT 1', sql]])
    expect(findings.map(({ rule, line, file }) => [rule, line, file])).toEqual([
      ['drop-column', 8, 'migrations/V1.sql'],
      ['unseen', 9, 'migrations/V1.sql'],
    ])
  })

  test.each([
    [['CREATE TABLE t (a INT)', 'INSERT INTO t VALUES (1)', 'ALTER TABLE users ADD a INT'], true],
    [[], true],
    [['ALTER TABLE users ADD a INT NOT NULL'], false],
    [['ALTER TABLE users ADD UNIQUE (a)'], undefined],
    [['ALTER TABLE users ADD UNIQUE (a)', 'DROP TABLE users'], false],
    [['DROP INDEX i ON users'], true],
  ])('%j leaves the previous version running: %j', (statements, expected) => {
    expect(lintAll('mysql', [statements]).compatible).toBe(expected)
  })

  test('a disabled rule hides the finding but not the verdict', () => {
    expect(lintAll('mysql', [['DROP TABLE users']], { levels: { 'drop-table': 'off' } })).toEqual({
      findings: [],
      compatible: false,
    })
  })

  test('levels are those given; an undo only warns', () => {
    const levelOf = (given: Parameters<typeof lintAll>[2]) =>
      lintAll('mysql', [['DROP TABLE users']], given).findings.map(({ level }) => level)
    expect(levelOf({})).toEqual(['error'])
    expect(levelOf({ levels: { 'drop-table': 'warn' } })).toEqual(['warn'])
    expect(levelOf({ script: { isUndo: true } })).toEqual(['warn'])
  })

  test.each([
    [{ hasUndo: false }, ['SELECT 1'], ['missing-undo']],
    [{ hasUndo: true }, ['SELECT 1'], []],
    [{}, ['ALTER TABLE users ADD a INT', 'UPDATE users SET a = 1 WHERE id = 1'], ['mixed-ddl-and-dml']],
    [{}, ['CREATE TABLE t (a INT)', 'INSERT INTO t VALUES (1)'], []],
    [{}, ['UPDATE users SET a = 1 WHERE id = 1', 'ALTER TABLE users ADD a INT'], []],
    [{ mode: 'transaction' }, ['CREATE INDEX CONCURRENTLY i ON users (a)'], ['non-transactional']],
    [{ mode: 'journal' }, ['CREATE INDEX CONCURRENTLY i ON users (a)'], []],
    [{ mode: 'transaction' }, ['VACUUM users'], ['non-transactional']],
  ] as const)('%j, %j', (script, statements, expected) => {
    expect(rulesOf('postgres', statements, { script })).toEqual(expected)
  })
})

describe('waivers', () => {
  const drop = 'ALTER TABLE users DROP COLUMN name'
  test.each([
    ['-- slipway: allow=drop-column reason="never read"', ['drop-column warn'], false],
    ['-- slipway: allow=drop-column reason="never read" compatible=true', ['drop-column warn'], true],
    ['#  slipway: allow=drop-index,drop-column reason="a, b"', ['drop-column warn'], false],
    ['-- slipway: allow=drop-column', ['drop-column error', 'waiver error'], false],
    ['-- slipway: allow=drop-column reason=" "', ['drop-column error', 'waiver error'], false],
    ['-- slipway: allow=drop-column reason="x" compatible=maybe', ['drop-column error', 'waiver error'], false],
    ['-- slipway: allow=drop-colum reason="x"', ['drop-column error', 'waiver error'], false],
    ['-- slipway: allow= reason="x"', ['drop-column error', 'waiver error'], false],
    ['-- slipway: allow', ['drop-column error', 'waiver error'], false],
    ['-- slipway: allow=drop-table reason="x"', ['drop-column error', 'waiver error'], false],
    ['/* -- slipway: allow=drop-column reason="x" */', ['drop-column error'], false],
    ['-- slipway: reason="x" compatible=true allow=drop-column', ['drop-column warn'], true],
    ['-- slipway: batch=5 allow=drop-column reason="x"', ['drop-column warn'], false],
    ['-- slipway: allow=drop-column(x)', ['drop-column error', 'waiver error'], false],
  ])('%s', (comment, expected, compatible) => {
    const verdict = lintAll('mysql', [[`${comment}\n${drop}`]])
    expect(verdict.findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(expected)
    expect(verdict.compatible).toBe(compatible)
  })

  test.each([
    ['sqlite', 'DROP TABLE users', 'drop-table'],
    ['postgres', 'ALTER TABLE users DROP a', 'drop-column'],
    ['postgres', 'ALTER TABLE users ALTER a TYPE int', 'narrow-type'],
    ['postgres', 'ALTER TABLE users ALTER a TYPE int', 'rewrite-table'],
    ['postgres', 'ALTER TABLE users ALTER a SET NOT NULL', 'set-not-null'],
    ['postgres', 'CREATE INDEX i ON users (a)', 'create-index-locks'],
    ['postgres', 'ALTER TABLE users ENABLE ROW LEVEL SECURITY', 'enable-row-security'],
    ['mysql', 'ALTER TABLE users DROP a', 'drop-column'],
    ['mysql', 'ALTER TABLE users DROP a', 'long-lock'],
    ['mysql', "ALTER TABLE users MODIFY a ENUM('x')", 'change-enum'],
    ['mysql', 'ALTER TABLE users MODIFY a INT', 'drop-not-null'],
    ['mysql', 'ALTER TABLE users MODIFY a INT', 'drop-default'],
    ['mysql', 'UPDATE users SET a = 1', 'update-without-where'],
    ['mysql', 'UPDATE users SET a = 1', 'mixed-ddl-and-dml'],
    ['mysql', 'DROP VIEW users', 'drop-object'],
  ] as const)('a chain with waivers builds an empty database, %s: %s, %s', (dialect, sql, rule) => {
    const scripts = [['CREATE TABLE users (a TEXT)'], [`-- slipway: allow=${rule} reason="x"\n${sql}`]]
    const empty = { schema: 'shop', tables: new Map() }
    expect(lintAll(dialect, scripts, { known: empty }).findings.filter((found) => found.rule === 'waiver')).toEqual([])
  })

  test.each([
    ['ALTER TABLE users ADD a INT', 'drop-table'],
    ['ALTER TABLE users DROP a', 'drop-table'],
    ['SELECT 1', 'unseen'],
    ['CREATE INDEX CONCURRENTLY i ON users (a)', 'create-index-locks'],
  ])('a waiver of something that no database could give is unused: %s, %s', (sql, rule) => {
    expect(rulesOf('postgres', `-- slipway: allow=${rule} reason="x"\n${sql}`)).toContain('waiver')
  })

  test('a waiver only counts for its statement, and its fault has its own line', () => {
    const waiver = '-- slipway: allow=drop-column reason="x"\n'
    const { findings } = lintAll('mysql', [['SELECT 1', `-- a\n${waiver}SELECT 2`, drop]])
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['waiver', 3],
      ['drop-column', 5],
    ])
  })
})

describe('an empty database', () => {
  const drops = [
    'DROP PROCEDURE IF EXISTS p',
    'CREATE PROCEDURE p() SELECT 1',
    'DROP EVENT IF EXISTS e',
    'DROP TABLE IF EXISTS t',
    'CREATE OR REPLACE VIEW v AS SELECT 1',
  ]

  test.each([
    ['has nothing that could be replaced', true, []],
    ['is told from one that has a table', false, ['replace-object', 'drop-object']],
  ])('%s', (_, isEmpty, expected) => {
    const known = { schema: 'shop', tables: new Map(), isEmpty }
    expect(rulesOf('mysql', drops, { known })).toEqual(expected)
  })

  test('of MySQL says nothing about the others on its server', () => {
    const known = { schema: 'shop', tables: new Map(), isEmpty: true }
    expect(rulesOf('mysql', ['DROP PROCEDURE stock.p', 'DROP DATABASE stock'], { known })).toEqual([
      'drop-object',
      'drop-table',
    ])
    expect(rulesOf('postgres', ['DROP FUNCTION stock.p()', 'DROP SCHEMA stock'], { known })).toEqual([])
  })
})
