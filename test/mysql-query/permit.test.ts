import { Binder, parseParameters } from '../../src/mysql-query/parameters.ts'
import { commitOf, firstWords, refusal } from '../../src/sql/statement/permit.ts'
import { effort } from '../support/effort.ts'

test.each([
  'SELECT 1',
  '  -- x\n# y\n/* z */ select 1',
  '(SELECT 1) UNION (SELECT 2)',
  '((select 1))',
  'WITH a AS (SELECT 1) SELECT * FROM a',
  'VALUES ROW(1)',
  'TABLE t',
  'SHOW TABLES',
  'desc t',
  'EXPLAIN UPDATE t SET a = 1',
  'CHECKSUM TABLE t',
  'DO SLEEP(0)',
  'HELP "x"',
  "SET @a = 1, @b := (SELECT max(a, ',') FROM t), @`c d` = 'x, y'",
  'SELECT /*!40001 SQL_NO_CACHE */ * FROM t',
  'SELECT /*+ MAX_EXECUTION_TIME(1) */ 1 /* shard=20 */',
  "SELECT 'INTO OUTFILE', `outfile`",
  '/*!50000 SELECT 1 */',
  'SELECT get_lock("a", 1)',
])('%s only reads', (sql) => {
  expect(refusal(sql)).toBeUndefined()
})

test.each([
  'INSERT INTO t VALUES (1)',
  'delete from t',
  'COMMIT',
  'ROLLBACK',
  'BEGIN',
  'BEGIN NOT ATOMIC COMMIT; DELETE FROM t; END',
  'START TRANSACTION READ WRITE',
  'CREATE TABLE t (a int)',
  'TRUNCATE t',
  'CALL p()',
  'PREPARE p FROM "DELETE FROM t"',
  'EXECUTE p',
  "EXECUTE IMMEDIATE 'COMMIT'",
  'LOCK TABLES t WRITE',
  'UNLOCK TABLES',
  'FLUSH TABLES',
  'ANALYZE TABLE t',
  'HANDLER t OPEN',
  'LOAD DATA INFILE "x" INTO TABLE t',
  'KILL 1',
  'SHUTDOWN',
  'GRANT ALL ON *.* TO x',
  'IF 1 THEN COMMIT; END IF',
  'SET autocommit = 1',
  'SET @@autocommit = 1',
  'SET @a = 1, autocommit = 1',
  'SET @a = 1, @@session.transaction_read_only = 0',
  'SET NAMES utf8mb4',
  'SELECT 1 FOR UPDATE',
  'SET SESSION TRANSACTION READ WRITE',
  'SET GLOBAL read_only = 0',
  "SET PASSWORD = 'x'",
  'SET STATEMENT sql_mode="" FOR SELECT 1',
  'SET NAMES gbk',
  'SET @a = 1 /*!, autocommit = 1 */',
  '/*! COMMIT */',
  '/*M! COMMIT */ SELECT 1',
  '/*!99999 x */ DELETE FROM t',
  "SELECT 1 INTO OUTFILE '/tmp/x'",
  "SELECT 1 into/**/dumpfile '/tmp/x'",
  "SELECT 1 /*! INTO OUTFILE '/tmp/x' */",
  "SELECT 1 /*!99999 ' */ INTO OUTFILE '/tmp/x' /* ' */",
  // The server may read a backslash either way.
  "SELECT '\\' INTO OUTFILE '/tmp/x' -- '",
  "SELECT '\\'' INTO OUTFILE \"/tmp/x\"",
  "TABLE t INTO OUTFILE '/tmp/x'",
  "VALUES ROW(1) INTO OUTFILE '/tmp/x'",
  'SAVEPOINT a',
  'XA START "x"',
  '',
  '-- nothing',
  'SEL/**/ECT 1',
  '\ufeffDELETE FROM t',
  '`SELECT` 1',
  '{ SELECT 1 }',
])('%s is refused', (sql) => {
  expect(refusal(sql)).toEqual(expect.any(String))
})

test.each<readonly [string, boolean]>([
  ['INSERT INTO t VALUES (1)', false],
  ['UPDATE t SET a = "COMMIT"', false],
  ['CREATE TABLE t (a int)', true],
  ['/*!40000 ALTER TABLE t DISABLE KEYS */', true],
  ['CREATE TEMPORARY TABLE t (a int)', false],
  ['CREATE OR REPLACE TEMPORARY TABLE t (a int)', false],
  ['DROP TEMPORARY TABLE t', false],
  ['DROP TABLE t', true],
  ['COMMIT', true],
  ['rollback', true],
  ['ROLLBACK TO a', false],
  ['ROLLBACK WORK TO SAVEPOINT a', false],
  ['BEGIN', true],
  ['SET autocommit = 0', true],
  ['SET @a = 1', false],
  ['CALL p()', false],
  ['LOCK TABLES t WRITE', true],
  ['LOAD DATA INFILE "x" INTO TABLE t', false],
  ['ANALYZE SELECT 1', false],
  ['ANALYZE TABLE t', true],
])('commits: %s → %j', (sql, expected) => {
  expect(commitOf(sql) !== undefined).toBe(expected)
})

test('first words: after comments of any length, never from a string', () => {
  expect(firstWords(`-- ${'x'.repeat(100_000)}\n/* y */ (Select 1)`, 1)).toEqual(['select'])
  expect(firstWords('/*!40000 ALTER TABLE t */', 2)).toEqual(['alter', 'table'])
  expect(firstWords("'SELECT' 1", 2)).toEqual([])
  expect(firstWords('', 1)).toEqual([])
})

test('a long line of anything is read in linear time', async () => {
  const spent = await effort(() => {
    for (const piece of ["'", "\\'", '/*', '/*!', '--', '#\n', '`', '(', '\\', "''", '@', 'a '])
      refusal(`SELECT ${piece.repeat(200_000 / piece.length)}`)
  })
  expect(spent).toBeLessThan(20_000)
})

const bind = (parameters: string, ...statements: readonly string[]) => {
  const complaints: string[] = []
  const binder = new Binder(parseParameters(parameters, (what) => complaints.push(what)))
  const bound = statements.map((text) => {
    const { sql, parameters: values } = binder.bind(Buffer.from(text), { dialect: 'mysql' })
    return { sql: Buffer.from(sql).toString(), parameters: values }
  })
  return { bound, complaints, ...binder.gaps() }
}

test('named parameters: each use, in any statement, not in strings, names, comments or assignments', () => {
  const { bound, missing, unused } = bind(
    '{ "a": 1, "b": null, "c": { "x": [1] } }',
    "SELECT :a, ':a', `:a`, :b /* :a */ -- :a",
    'SELECT @x:=1, :c, :a',
    'SELECT 1',
  )
  expect(bound).toEqual([
    { sql: "SELECT ?, ':a', `:a`, ? /* :a */ -- :a", parameters: [1, null] },
    { sql: 'SELECT @x:=1, ?, ?', parameters: ['{"x":[1]}', 1] },
    { sql: 'SELECT 1', parameters: undefined },
  ])
  expect({ missing, unused }).toEqual({ missing: [], unused: [] })
})

test('positional parameters continue from one statement to the next', () => {
  const { bound, missing, unused } = bind('["x", true, 2.5]', 'SELECT ?', "SELECT '?', ?, ? -- ?")
  expect(bound.map(({ parameters }) => parameters)).toEqual([['x'], [true, 2.5]])
  expect({ missing, unused }).toEqual({ missing: [], unused: [] })
})

test.each([
  ['{ "a": 1 }', 'SELECT :b', [':b'], [':a']],
  ['[1]', 'SELECT ?, ?', ['1 more'], []],
  ['[1, 2, 3]', 'SELECT ?', [], ['2 of 3']],
])('%s for %s', (parameters, sql, missing, unused) => {
  expect(bind(parameters, sql)).toMatchObject({ missing, unused })
})

test.each([
  ['{', 'not JSON'],
  ['1', 'neither'],
  ['[12345678901234567890]', 'beyond 2^53'],
  ['{ "a b": 1 }', 'letters'],
])('%s is refused', (parameters, expected) => {
  expect(bind(parameters).complaints.join()).toContain(expected)
})
