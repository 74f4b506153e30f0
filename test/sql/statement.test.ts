import type { Dialect } from '../../src/sql/scan/script.ts'
import { tokenize } from '../../src/sql/statement/lexer.ts'
import { classify } from '../../src/sql/statement/statement.ts'
import { effort } from '../support/effort.ts'

const of = (text: string, dialect: Dialect = 'mysql') => classify(text, { dialect })

describe('only reads', () => {
  test.each([
    ['SELECT 1'],
    ['select a.into, a.`for`, `update`, "delete" from t;'],
    ['  (SELECT 1) UNION (SELECT 2);;'],
    ['/* DROP TABLE t */ SELECT 1 -- ; DROP TABLE t'],
    ['-- c\n# d\nSELECT 1'],
    ['SELECT /*+ MAX_EXECUTION_TIME(1) */ 1'],
    ['/*!50000 SELECT 1 */'],
    ['SELECT /*!40001 SQL_NO_CACHE */ * FROM t'],
    ["SELECT 'INTO OUTFILE', \"FOR UPDATE\", '/*', '; DROP TABLE t'"],
    ["SELECT 'it''s', 'it\\'s; DROP'"],
    ['WITH a AS (SELECT 1) SELECT * FROM a'],
    ['WITH RECURSIVE a (x) AS (SELECT 1 UNION ALL SELECT x FROM a), b AS (SELECT 2) SELECT * FROM a, b'],
    ['SELECT INSERT("a", 1, 2, "b"), REPLACE(a, b, c) FROM t'],
    ['SELECT a INTO @x FROM t'],
    ['SELECT * FROM t USE INDEX FOR JOIN (i)'],
    ['SHOW TABLES'],
    ['SHOW CREATE TABLE t'],
    ['DESCRIBE t'],
    ['desc t'],
    ['EXPLAIN SELECT 1'],
    ['EXPLAIN UPDATE t SET a = 1'],
    ['EXPLAIN ANALYZE SELECT 1'],
    ['EXPLAIN FORMAT=JSON DELETE FROM t'],
    ['ANALYZE FORMAT=JSON SELECT 1'],
    ['VALUES ROW(1)'],
    ['TABLE t'],
    ['USE db'],
    ['SET @a = 1, @b := (SELECT 2)'],
    ['SET NAMES utf8mb4'],
    ['HELP contents'],
    ['SELECT 1.5, .5, 1e3, 0x1F, a.1b FROM 2020_t'],
    ['SELECT a -- b\n-1'],
    ['SELECT 1--1'],
  ])('%s', (text) => {
    expect(of(text)).toMatchObject({ isReadOnly: true, causesImplicitCommit: false, endsTransaction: false })
  })
  test.each<[string, Dialect]>([
    ["SELECT E'\\'; DROP TABLE t; --'", 'postgres'],
    ['SELECT $$; DROP TABLE t$$, $a$ $$ $a$', 'postgres'],
    ['SELECT /* /* */ DROP */ 1', 'postgres'],
    ['SHOW transaction_read_only', 'postgres'],
    ['EXPLAIN (ANALYZE, BUFFERS) SELECT 1', 'postgres'],
    ['TABLE t', 'postgres'],
    ['SELECT # 1', 'postgres'],
    ['PRAGMA table_info(t)', 'sqlite'],
    ['PRAGMA main.user_version', 'sqlite'],
    ['EXPLAIN QUERY PLAN SELECT [into], [a;b] FROM t', 'sqlite'],
  ])('%s in %s', (text, dialect) => {
    expect(of(text, dialect).isReadOnly).toBe(true)
  })
})

describe('is never called safe', () => {
  test.each([
    [''],
    ['nonsense'],
    ['SELECT 1; DROP TABLE t'],
    ['SELECT 1 ;/* */ DELETE FROM t'],
    ['SELECT 1 INTO OUTFILE "/tmp/x"'],
    ['SELECT 1 INTO/**/DUMPFILE "/tmp/x"'],
    ['SELECT 1.INTO OUTFILE "/tmp/x"'],
    ['SELECT .5INTO OUTFILE "/tmp/x"'],
    ['SELECT 1e5 INTO OUTFILE "/tmp/x"'],
    ['SELECT a INTO @@x'],
    ['SELECT * FROM t FOR UPDATE'],
    ['SELECT * FROM t FOR/* */SHARE'],
    ['SELECT * FROM t LOCK IN SHARE MODE'],
    ['SELECT * FROM t /*!99999 FOR UPDATE */'],
    ['/*!50000 DROP TABLE t */'],
    ['/*! DROP */ /*! TABLE t */'],
    ['/*M!100100 DROP TABLE t */'],
    ['SELECT 1 /*!50000 ; DROP TABLE t */'],
    ["SELECT 1 /*!99999 ' */ INTO OUTFILE 'x' -- ' */"],
    ['SELECT 1 /*!99999 -- */ INTO OUTFILE "x"\n */'],
    ['SELECT 1 /*!99999 /* */ INTO OUTFILE "x" */'],
    ['SELECT 1 /*!99999 `*/ INTO OUTFILE "x" -- ` */'],
    ['/*!50000 SELECT 1 */; DROP TABLE t'],
    ["SELECT 'open"],
    ['SELECT 1 /* open'],
    ['SELECT 1 \0 INTO OUTFILE "x"'],
    ['WITH a AS (SELECT 1) DELETE FROM t'],
    ['WITH a AS (SELECT 1) UPDATE t SET x = 1'],
    ['EXPLAIN ANALYZE DELETE FROM t'],
    ['EXPLAIN ANALYZE WITH a AS (SELECT 1) DELETE FROM t'],
    ['ANALYZE UPDATE t SET a = 1'],
    ['ANALYZE TABLE t'],
    ['CALL p()'],
    ['DO RELEASE_LOCK("a")'],
    ['SET autocommit = 0'],
    ['SET @a = 1, autocommit = 1'],
    ['SET @a = 1, @@global.x = 2'],
    ['SET TRANSACTION READ WRITE'],
    ['SET SESSION TRANSACTION READ WRITE'],
    ['SET STATEMENT max_statement_time = 1 FOR DELETE FROM t'],
    ['START TRANSACTION READ WRITE'],
    ['BEGIN'],
    ['BEGIN NOT ATOMIC DELETE FROM t; END'],
    ['COMMIT'],
    ['PREPARE s FROM "DROP TABLE t"'],
    ['EXECUTE s'],
    ['EXECUTE IMMEDIATE "DROP TABLE t"'],
    ['HANDLER t OPEN'],
    ['LOAD DATA INFILE "x" INTO TABLE t'],
    ['LOCK TABLES t WRITE'],
    ['FLUSH TABLES'],
    ['KILL 1'],
    ['XA START "x"'],
    ['SELECT sys_exec("id")'],
    ['SELECT `sys_exec`("id")'],
    ['REPLACE INTO t VALUES (1)'],
    ['INSERT INTO t SELECT 1'],
    ['TRUNCATE t'],
    ['(DELETE FROM t)'],
  ])('%s', (text) => {
    expect(of(text).isReadOnly).toBe(false)
  })
  test.each<[string, Dialect]>([
    ['SELECT * INTO x FROM t', 'postgres'],
    ['SELECT 1INTO x', 'postgres'],
    ['WITH a AS (DELETE FROM t RETURNING *) SELECT * FROM a', 'postgres'],
    ['WITH a AS MATERIALIZED (INSERT INTO t VALUES (1)) SELECT 1', 'postgres'],
    ["SELECT set_config('transaction_read_only', 'off', false)", 'postgres'],
    ['SELECT pg_catalog."set_config"(1)', 'postgres'],
    ["SELECT * FROM dblink('x', 'DROP TABLE t') AS a(b int)", 'postgres'],
    ['EXPLAIN (ANALYZE) DELETE FROM t', 'postgres'],
    ['EXPLAIN ANALYZE EXECUTE s', 'postgres'],
    ['SELECT 1 FOR NO KEY UPDATE', 'postgres'],
    ['COPY t TO PROGRAM $$id$$', 'postgres'],
    ['DO $$ BEGIN DELETE FROM t; END $$', 'postgres'],
    ["SELECT 'a\\'; DELETE FROM t; --'", 'postgres'],
    ['SELECT $a$ $b$', 'postgres'],
    ['SET transaction_read_only = off', 'postgres'],
    ['PRAGMA journal_mode(wal)', 'sqlite'],
    ['PRAGMA user_version = 3', 'sqlite'],
    ['PRAGMA optimize', 'sqlite'],
    ["SELECT load_extension('x')", 'sqlite'],
    ['ATTACH "x" AS y', 'sqlite'],
    ['/*!50000 SELECT 1 */ DELETE FROM t', 'sqlite'],
  ])('%s in %s', (text, dialect) => {
    expect(of(text, dialect).isReadOnly).toBe(false)
  })
  test('the end of a string depends on the mode', () => {
    const text = "SELECT '\\'; DELETE FROM t; -- '"
    expect(classify(text, { dialect: 'mysql' }).isReadOnly).toBe(true)
    expect(classify(text, { dialect: 'mysql', noBackslashEscapes: true }).verb).toBe('unknown')
    const double = 'SELECT "\\"; DELETE FROM t; -- "'
    expect(classify(double, { dialect: 'mysql' }).isReadOnly).toBe(true)
    expect(classify(double, { dialect: 'mysql', ansiQuotes: true }).verb).toBe('unknown')
  })
})

test.each([
  ['CREATE TABLE t (a INT)', true],
  ['CREATE TEMPORARY TABLE t (a INT)', false],
  ['DROP TEMPORARY TABLE t', false],
  ['CREATE OR REPLACE TEMPORARY TABLE t (a INT)', false],
  ['CREATE /*!99999 TEMPORARY */ TABLE t (a INT)', true],
  ['DROP TABLE t', true],
  ['ALTER TABLE t ADD a INT', true],
  ['RENAME TABLE a TO b', true],
  ['TRUNCATE TABLE t', true],
  ['CREATE INDEX i ON t (a)', true],
  ["CREATE USER u IDENTIFIED BY 'x'", true],
  ['GRANT ALL ON *.* TO u', true],
  ['REVOKE ALL ON *.* FROM u', true],
  ['LOCK TABLES t READ', true],
  ['UNLOCK TABLES', true],
  ['BEGIN', true],
  ['START TRANSACTION', true],
  ['START SLAVE', true],
  ['SET autocommit = 1', true],
  ['SET @@session.autocommit = 1', true],
  ["SET PASSWORD = 'x'", true],
  ['SET @a = 1', false],
  ['ANALYZE TABLE t', true],
  ['OPTIMIZE NO_WRITE_TO_BINLOG TABLE t', true],
  ['CHECK TABLE t', true],
  ['FLUSH TABLES', true],
  ['LOAD INDEX INTO CACHE t', true],
  ["LOAD DATA INFILE 'x' INTO TABLE t", false],
  ["INSTALL PLUGIN p SONAME 'x'", true],
  ['RESET MASTER', true],
  ['RESET PERSIST', false],
  ['CALL p()', true],
  ['EXECUTE s', true],
  ['INSERT INTO t VALUES (1)', false],
  ['UPDATE t SET a = 1', false],
  ['DELETE FROM t', false],
  ['COMMIT', false],
  ['SAVEPOINT a', false],
  ['nonsense', true],
])('whether MySQL commits for %s: %s', (text, expected) => {
  expect(of(text).causesImplicitCommit).toBe(expected)
})

test('other servers do not commit by themselves', () => {
  expect(of('CREATE TABLE t (a int)', 'postgres').causesImplicitCommit).toBe(false)
  expect(of('DROP TABLE t', 'sqlite').causesImplicitCommit).toBe(false)
})

test.each([
  ['COMMIT', true],
  ['/* a */ ROLLBACK', true],
  ['ROLLBACK TO SAVEPOINT a', false],
  ['START TRANSACTION', true],
  ['START SLAVE', false],
  ['BEGIN', true],
  ['SET @x = 1, autocommit = 0', true],
  ['SET SESSION autocommit = 0', true],
  ['SET /*! @@autocommit = 0 */', true],
  ['XA END "x"', true],
  ['SAVEPOINT a', false],
  ['SELECT 1', false],
  ['nonsense', true],
])('whether %s ends a transaction: %s', (text, expected) => {
  expect(of(text).endsTransaction).toBe(expected)
})

test.each<[string, string, string | undefined, readonly string[]]>([
  ['CREATE TABLE IF NOT EXISTS `a b`.`c``d` (x INT)', 'create', 'table', ['a b.c`d']],
  ['CREATE DEFINER=`r`@`%` SQL SECURITY INVOKER VIEW v AS SELECT 1', 'create', 'view', ['v']],
  ['CREATE OR REPLACE PROCEDURE db.p () SELECT 1', 'create', 'procedure', ['db.p']],
  ['CREATE UNIQUE INDEX i ON t (a)', 'create', 'index', ['i']],
  ['DROP TABLE IF EXISTS a, b.c, `d`', 'drop', 'table', ['a', 'b.c', 'd']],
  ['ALTER IGNORE TABLE t ADD COLUMN a INT, DROP COLUMN b', 'alter', 'table', ['t']],
  ['RENAME TABLE a TO b, c.d TO e', 'rename', 'table', ['a', 'c.d']],
  ['TRUNCATE t', 'truncate', 'table', ['t']],
  ['truncate table `t`', 'truncate', 'table', ['t']],
  ['INSERT IGNORE INTO t (a) VALUES (1)', 'insert', 'table', ['t']],
  ['REPLACE INTO t VALUES (1)', 'replace', 'table', ['t']],
  ['UPDATE LOW_PRIORITY t SET a = 1', 'update', 'table', ['t']],
  ['DELETE QUICK FROM db.t WHERE 1', 'delete', 'table', ['db.t']],
  ['WITH x AS (SELECT 1) DELETE FROM t', 'delete', 'table', ['t']],
  ['CALL db.p(1)', 'call', 'procedure', ['db.p']],
  ['USE `my db`', 'use', 'database', ['my db']],
  ['DROP DATABASE d', 'drop', 'database', ['d']],
  ['CREATE TABLE 2020_t (a INT)', 'create', 'table', ['2020_t']],
  ['BEGIN NOT ATOMIC SELECT 1; END', 'unknown', undefined, []],
  ['SELECT 1', 'select', undefined, []],
  ['/*!40101 SET NAMES utf8 */', 'set', undefined, []],
  [
    '/*!50003 CREATE*/ /*!50017 DEFINER=`a`@`b`*/ /*!50003 TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET @a = 1 */',
    'create',
    'trigger',
    ['t'],
  ],
])('the objects of %s', (text, verb, type, names) => {
  const read = of(text)
  expect([read.verb, read.object?.type, read.object?.names ?? []]).toEqual([verb, type, names])
})

test.each<[string, boolean]>([
  ['SELECT 1', true],
  ['SELECT 1 INTO @a', false],
  ['SHOW TABLES', true],
  ['CHECK TABLE t', true],
  ['CALL p()', true],
  ['INSERT INTO t VALUES (1) RETURNING id', true],
  ['INSERT INTO t SELECT 1', false],
  ['CREATE TABLE t (a INT)', false],
  ['WITH a AS (SELECT 1) SELECT 1', true],
])('whether %s returns rows: %s', (text, expected) => {
  expect(of(text).returnsRows).toBe(expected)
})

test('every token has its position', () => {
  const text = "SELECT a.`b` /* x */, 'it''s' -- y\nFROM /*!50000 t */ WHERE @v >= 1.5e-3"
  const { tokens, complete } = tokenize(text, { dialect: 'mysql' })
  expect(complete).toBe(true)
  for (const token of tokens) expect(text.slice(token.start, token.start + token.text.length)).toBe(token.text)
  expect(tokens.map((token) => token.value)).toEqual([
    'select',
    'a',
    '.',
    'b',
    ',',
    "it's",
    'from',
    't',
    'where',
    '@v',
    '>',
    '=',
    '1.5e-3',
  ])
  expect(tokens.filter((token) => token.conditional).map((token) => token.value)).toEqual(['t'])
})

test('a hostile megabyte is read quickly', async () => {
  const spent = await effort(() => {
    for (const part of [
      '/*',
      "'",
      '`',
      '(',
      '$a',
      '@',
      '/*! ',
      '--',
      '-- \n',
      '1',
      'a.',
      '\\',
      '[',
      'e1',
      'EXPLAIN ',
      ',',
      'with ',
    ])
      for (const dialect of ['mysql', 'postgres', 'sqlite'] as const)
        of(`SELECT ${part.repeat(50_000 / part.length)}`, dialect)
  })
  expect(spent).toBeLessThan(20_000)
})
