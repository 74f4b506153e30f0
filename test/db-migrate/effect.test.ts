import { effectOf, horizon } from '../../src/db-migrate/statements/effect.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'

/** The kind of an effect, whether it is a creation, and its subjects. */
function read(sql: string, dialect: Dialect = 'mysql'): string {
  const { kind, subjects, isCreation } = effectOf(sql, dialect)
  const named = subjects.map((each) => `${each.kind} ${each.schema === undefined ? '' : `${each.schema}.`}${each.name}`)
  return [kind, ...(isCreation ? ['new'] : []), named.join(', ')].filter((each) => each !== '').join(' ')
}

test.each([
  ['', 'unseen'],
  ['-- a note', 'unseen'],
  ['insert into t values (1)', 'data'],
  ['USE shop', 'session'],
  ['GRANT SELECT ON t TO ann', 'repeatable'],
  ['CALL p()', 'unseen'],
  ['LOCK TABLES t WRITE', 'table-lock'],
  ['INSERT INTO t VALUES (1);', 'data'],
  ['INSERT INTO t VALUES (1);;', 'data'],
  ["INSERT INTO t VALUES (';', 1)", 'data'],
  ['BEGIN; DELETE FROM t; COMMIT', 'transaction'],
  ['SET autocommit = 0; DELETE FROM t', 'transaction'],
])('`%s` is %s', (sql, expected) => expect(read(sql)).toBe(expected))

describe('several statements in one text could do anything', () => {
  test.each([
    'DELETE FROM a; DELETE FROM b',
    'DELETE FROM a; DROP TABLE b;',
    'CREATE TABLE a (id INT); CREATE TABLE b (id INT)',
    'DROP PROCEDURE IF EXISTS p; CREATE PROCEDURE p() SELECT 1',
    'DROP TRIGGER g; DROP TABLE a',
  ])('%s', (sql) => expect(read(sql)).toBe('unseen'))

  test.each([
    ['CREATE PROCEDURE p() BEGIN DELETE FROM a; DELETE FROM b; END', 'schema procedure p'],
    ['CREATE FUNCTION f() RETURNS INT BEGIN SET @a = 1; RETURN 1; END', 'schema function f'],
    ['CREATE TRIGGER g AFTER INSERT ON a FOR EACH ROW BEGIN SET @a = 1; END', 'schema trigger g'],
    ['ALTER EVENT e DO BEGIN DELETE FROM a; DELETE FROM b; END', 'schema event e'],
  ])('unless they are the body of a program: %s', (sql, expected) => expect(read(sql)).toBe(expected))
})

describe('CREATE', () => {
  test.each([
    ['CREATE TABLE t (a INT)', 'schema new table t'],
    ['CREATE TABLE Notes (a INT)', 'schema new table Notes'],
    ['CREATE TABLE cannot (a INT)', 'schema new table cannot'],
    ['CREATE TABLE `Not mine` (a INT)', 'schema new table Not mine'],
    ['CREATE TABLE `EXISTS` (a INT)', 'schema new table EXISTS'],
    ['CREATE TABLE shop.t (a INT)', 'schema new table shop.t'],
    ['CREATE TABLE `shop`.`t` (a INT)', 'schema new table shop.t'],
    ['CREATE TABLE temp (temporary INT)', 'schema new table temp'],
    ['CREATE TABLE t (a INT, b INT AS (IF(a, 1, 2)))', 'schema new table t'],
    ['CREATE TABLE t (a INT); -- and more', 'schema new table t'],
    ['CREATE TABLE IF NOT EXISTS t (a INT)', 'schema table t'],
    ['CREATE OR REPLACE TABLE t (a INT)', 'schema table t'],
    ['CREATE TEMPORARY TABLE t (a INT)', 'session'],
    ['CREATE TEMP TABLE t (a INT)', 'session'],
    ['CREATE VIEW v AS SELECT 1', 'schema view v'],
    ['CREATE OR REPLACE VIEW shop.v AS SELECT 1', 'schema view shop.v'],
    ['CREATE DEFINER=`TABLE`@`localhost` SQL SECURITY INVOKER VIEW v AS SELECT 1', 'schema view v'],
    ['CREATE DATABASE shop', 'schema database shop'],
    ['CREATE SCHEMA IF NOT EXISTS shop', 'schema database shop'],
    ['CREATE PACKAGE p AS PROCEDURE q(); END', 'unseen'],
    ['CREATE USER ann', 'unseen'],
    ['CREATE', 'unseen'],
    ['CREATE TABLE', 'unseen'],
    ['CREATE TABLE IF NOT EXISTS', 'unseen'],
    ["CREATE TABLE 't' (a INT)", 'unseen'],
    ['CREATE TABLE shop.(a INT)', 'unseen'],
    ["CREATE USER ann IDENTIFIED BY 'TABLE' x", 'unseen'],
    [`CREATE ROLE ${'a, '.repeat(12)} view b`, 'unseen'],
    [`CREATE ROLE ${'a, '.repeat(11)} a view b`, 'schema view b'],
  ])('%s', (sql, expected) => expect(read(sql)).toBe(expected))
})

describe('CREATE INDEX and DROP INDEX change the table', () => {
  test.each<[Dialect, sql: string, expected: string]>([
    ['mysql', 'CREATE INDEX i ON t (a)', 'schema table t'],
    ['mysql', 'CREATE UNIQUE INDEX i USING BTREE ON shop.t (a)', 'schema table shop.t'],
    ['mysql', 'CREATE INDEX `ON` ON t (a)', 'schema table t'],
    ['mysql', 'CREATE INDEX IF NOT EXISTS i ON t (a)', 'schema table t'],
    ['mysql', 'CREATE INDEX i', 'schema index i'],
    ['postgres', 'CREATE INDEX ON t (a)', 'schema table t'],
    ['postgres', 'CREATE INDEX i ON ONLY t (a)', 'schema table t'],
    ['mysql', 'DROP INDEX i ON t', 'schema table t'],
    ['mysql', 'DROP INDEX IF EXISTS i ON shop.t', 'schema table shop.t'],
    ['sqlite', 'DROP INDEX i', 'schema index i'],
    ['postgres', 'DROP INDEX i, shop.j', 'schema index i, index shop.j'],
    ['postgres', 'DROP INDEX CONCURRENTLY IF EXISTS i', 'schema index i'],
    ['mysql', 'DROP TABLE a, b ON c', 'schema table a, table b'],
  ])('%s: %s', (dialect, sql, expected) => expect(read(sql, dialect)).toBe(expected))
})

describe('an index that is built concurrently may be left unfinished, which its own definition shows', () => {
  test.each([
    ['CREATE INDEX CONCURRENTLY i ON t (a)', 'schema index i'],
    ['CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON shop.t (a)', 'schema index shop.i'],
    ['CREATE INDEX CONCURRENTLY ON t (a)', 'unseen'],
  ])('%s', (sql, expected) => expect(read(sql, 'postgres')).toBe(expected))
})

describe('ALTER', () => {
  test.each([
    ['ALTER TABLE t ADD a INT', 'schema table t'],
    ['ALTER ONLINE TABLE shop.t ADD a INT', 'schema table shop.t'],
    ['ALTER TABLE IF EXISTS ONLY t ADD a INT', 'schema table t'],
    ['ALTER DEFINER=`TABLE`@`%` VIEW v AS SELECT 1', 'schema view v'],
    ['ALTER TABLE t TRUNCATE PARTITION p', 'unseen'],
    ['ALTER TABLE t DISCARD TABLESPACE', 'unseen'],
    ['ALTER TABLE t IMPORT TABLESPACE', 'unseen'],
    ['ALTER TABLE t EXCHANGE PARTITION p WITH TABLE u', 'unseen'],
    ['ALTER TABLE t ADD `IMPORT` INT', 'schema table t'],
    ['ALTER TABLE t ADD imported INT, ADD is_import INT', 'schema table t'],
    ['ALTER DATABASE shop CHARACTER SET utf8mb4', 'unseen'],
    ['ALTER TABLE', 'unseen'],
    ['ALTER USER ann ACCOUNT LOCK', 'unseen'],
    [`ALTER ROLE ${'a, '.repeat(12)} view b`, 'unseen'],
    [`ALTER ROLE ${'a, '.repeat(11)} a view b`, 'schema view b'],
  ])('%s', (sql, expected) => expect(read(sql)).toBe(expected))

  test('the end of a very long one is not read, so it could do anything', () => {
    const rest = `ALTER TABLE t COMMENT ''`
    const long = (length: number) => `ALTER TABLE t COMMENT '${'x'.repeat(length - rest.length)}'`
    expect(read(long(horizon.characters))).toBe('schema table t')
    expect(read(long(horizon.characters + 1))).toBe('unseen')
    expect(read(long(horizon.characters + 1).replace('ALTER', 'CREATE'))).toBe('schema new table t')
  })
})

describe('DROP and RENAME', () => {
  test.each([
    ['DROP TABLE a', 'schema table a'],
    ['DROP TABLE IF EXISTS a, shop.b, c CASCADE', 'schema table a, table shop.b, table c'],
    ['DROP TABLE shop.a, b', 'schema table shop.a, table b'],
    ['DROP TABLE a b', 'schema table a'],
    ['DROP TABLE `TABLE`', 'schema table TABLE'],
    ['DROP MATERIALIZED VIEW v', 'schema view v'],
    ['DROP DATABASE shop', 'schema database shop'],
    ['DROP TRIGGER g ON t', 'schema trigger g'],
    ['DROP TEMPORARY TABLE a', 'session'],
    ["DROP VIEW 'a'", 'unseen'],
    ['DROP TABLE', 'unseen'],
    ['DROP USER `TABLE` x', 'unseen'],
    ['DROP ROLE a view b', 'schema view b'],
    ['DROP ROLE a, view b', 'unseen'],
    ['RENAME TABLE a TO b', 'schema table a, table b'],
    ['RENAME TABLES a TO shop.b, c TO d', 'schema table a, table shop.b, table c, table d'],
    ['RENAME TABLE IF EXISTS a TO b', 'schema table a, table b'],
    ['RENAME USER a TO b', 'unseen'],
    ['RENAME TABLE', 'unseen'],
  ])('%s', (sql, expected) => expect(read(sql)).toBe(expected))
})

describe('SET', () => {
  test.each([
    ['SET @a = 1', 'session'],
    ['SET NAMES utf8mb4', 'session'],
    ['SET SESSION sql_mode = 1', 'session'],
    ['SET SESSION TRANSACTION READ ONLY', 'session'],
    ['SET @is_autocommit = 1, @@session.autocommit_until = 2', 'session'],
    ["SET @a = 'AUTOCOMMIT'", 'session'],
    ['SET default_storage_engine = InnoDB', 'session'],
    ['SET my_default = 1', 'session'],
    ['SET @global.x = 1', 'session'],
    ['SET autocommit = 0', 'transaction'],
    ['SET `autocommit` = 0', 'transaction'],
    ['SET @a = 1, @@autocommit = 0', 'transaction'],
    ['SET @@session.autocommit = 0', 'transaction'],
    ['SET @@local.autocommit = 0', 'transaction'],
    ['SET TRANSACTION READ ONLY', 'transaction'],
    ['SET GLOBAL max_connections = 9', 'repeatable'],
    ['SET PERSIST max_connections = 9', 'repeatable'],
    ['SET @@GLOBAL.max_connections = 9', 'repeatable'],
    ['SET @@persist_only.max_connections = 9', 'repeatable'],
    ["SET PASSWORD = 'x'", 'repeatable'],
    ['SET DEFAULT ROLE ALL TO ann', 'repeatable'],
    ['SET STATEMENT max_statement_time = 1 FOR DROP TABLE a', 'unseen'],
    ['SET', 'session'],
  ])('%s', (sql, expected) => expect(read(sql)).toBe(expected))
})

test.each<[Dialect, string]>([
  ['postgres', 'schema new table shop.people'],
  ['mysql', 'schema new table Shop.People'],
  ['sqlite', 'schema new table Shop.People'],
])('%s: a name without quotes is `%s`', (dialect, expected) => {
  expect(read('CREATE TABLE Shop.People (id INT)', dialect)).toBe(expected)
  expect(read('CREATE TABLE "Shop"."People" (id INT)', 'postgres')).toBe('schema new table Shop.People')
})
