import { effectOf } from '../../src/db-migrate/statements/effect.ts'
import { isDump, withoutFrame } from '../../src/db-migrate/statements/frame.ts'
import type { StatementDraft } from '../../src/db-migrate/statements/statement.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'

const draft = (sql: string, dialect: Dialect, index: number): StatementDraft => ({
  position: index + 1,
  sql,
  line: index + 1,
  offset: 0,
  fingerprint: '',
  effect: effectOf(sql, dialect),
  changes: [],
  comments: [],
})

/** What is left of statements that are written one behind the other. */
const left = (script: string, dialect: Dialect = 'mysql') => {
  const drafts = script.split('; ').map((sql, index) => draft(sql, dialect, index))
  const { drafts: kept, isWrapped } = withoutFrame(drafts, dialect)
  expect(kept.map(({ position }) => position)).toEqual(kept.map((_, index) => index + 1))
  return `${isWrapped ? 'wrapped ' : ''}${kept.map(({ sql }) => sql).join('; ')}`
}

describe('what surrounds the rows of a dump is left out', () => {
  test.each([
    ['LOCK TABLES `a` WRITE; INSERT INTO `a` VALUES (1); UNLOCK TABLES', 'INSERT INTO `a` VALUES (1)'],
    [
      'LOCK TABLES `a` WRITE; /*!40000 ALTER TABLE `a` DISABLE KEYS */; REPLACE INTO `a` (`select`) VALUES (1); UNLOCK TABLES; SELECT 1',
      '/*!40000 ALTER TABLE `a` DISABLE KEYS */; REPLACE INTO `a` (`select`) VALUES (1); SELECT 1',
    ],
    [
      'LOCK TABLES `a` WRITE; set autocommit=0; INSERT INTO `a` VALUES (1); UNLOCK TABLES; commit; CREATE TABLE b (id INT); set autocommit=0; INSERT INTO b VALUES (2); commit',
      'INSERT INTO `a` VALUES (1); CREATE TABLE b (id INT); INSERT INTO b VALUES (2)',
    ],
    [
      'SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0; INSERT INTO a VALUES (1); COMMIT; SET AUTOCOMMIT=@OLD_AUTOCOMMIT',
      'INSERT INTO a VALUES (1)',
    ],
    [
      'UPDATE b SET autocommit = 1; SET autocommit=0; INSERT INTO a VALUES (1); ANALYZE TABLE a; COMMIT',
      'UPDATE b SET autocommit = 1; INSERT INTO a VALUES (1); ANALYZE TABLE a',
    ],
    ['SET autocommit=0; INSERT INTO a VALUES (1); \n commit \n', 'INSERT INTO a VALUES (1)'],
    [
      'LOCK TABLES a WRITE; SET @n = 1; ALTER TABLE a DISABLE  KEYS; INSERT INTO a VALUE (1); UNLOCK TABLES',
      'SET @n = 1; ALTER TABLE a DISABLE  KEYS; INSERT INTO a VALUE (1)',
    ],
    [
      'LOCK TABLES asset WRITE; INSERT INTO asset (settings) VALUES (1); UNLOCK TABLES',
      'INSERT INTO asset (settings) VALUES (1)',
    ],
    [
      'SET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO"; START TRANSACTION; CREATE TABLE a (id INT); COMMIT; /*!40101 SET NAMES @OLD */',
      'wrapped SET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO"; CREATE TABLE a (id INT); /*!40101 SET NAMES @OLD */',
    ],
  ])('%s', (script, expected) => expect(left(script)).toBe(expected))

  test.each([
    'BEGIN; DELETE FROM a; COMMIT',
    'begin  work; DELETE FROM a; commit  work',
    'START  TRANSACTION; DELETE FROM a; COMMIT WORK',
    '\nBEGIN\n; DELETE FROM a; \nEND\n',
    'BEGIN IMMEDIATE; DELETE FROM a; END TRANSACTION',
  ])('%j is wrapped in a transaction', (script) => expect(left(script)).toBe('wrapped DELETE FROM a'))

  test('also below a PRAGMA with comments above it', () => {
    const pragma = '-- one\n--\n/* two */ /***/ /* 3 * 4 ** 5 */\n  PRAGMA foreign_keys=OFF'
    expect(left(`${pragma}; BEGIN; DELETE FROM a; COMMIT`, 'sqlite')).toBe(`wrapped ${pragma}; DELETE FROM a`)
  })

  test('also for SQLite', () =>
    expect(left('PRAGMA foreign_keys=OFF; BEGIN TRANSACTION; CREATE TABLE a (id INT); COMMIT', 'sqlite')).toBe(
      'wrapped PRAGMA foreign_keys=OFF; CREATE TABLE a (id INT)',
    ))
})

describe('statements with an effect stay, and are refused', () => {
  test.each([
    'LOCK TABLES a WRITE; UPDATE a SET n = 1; UNLOCK TABLES',
    'LOCK TABLES a WRITE, b READ; INSERT INTO a SELECT * FROM b; UNLOCK TABLES',
    'LOCK TABLES a WRITE; INSERT INTO a VALUES (1)',
    'INSERT INTO a VALUES (1); UNLOCK TABLES',
    'SET autocommit=0; UPDATE a SET n = 1; COMMIT',
    'SET autocommit=0; INSERT INTO a VALUES (1); ROLLBACK',
    'INSERT INTO a VALUES (1); COMMIT; INSERT INTO a VALUES (2)',
    'CREATE TABLE a (id INT); START TRANSACTION; INSERT INTO a VALUES (1); COMMIT',
    'DELETE FROM pragma; BEGIN; INSERT INTO a VALUES (1); COMMIT',
    'START TRANSACTION READ ONLY; SELECT 1; COMMIT',
    'BEGIN; DELETE FROM a; COMMIT AND CHAIN',
    'SET autocommit=0; INSERT INTO a VALUES (1); SAVEPOINT commit; COMMIT',
    'SET autocommit=0; INSERT INTO a VALUES (1); COMMIT AND CHAIN',
    'LOCK TABLES a WRITE; DELETE FROM a WHERE n IN (VALUES ROW(1)); UNLOCK TABLES',
    'LOCK TABLES a WRITE; INSERT INTO a VALUES (1);DROP TABLE b; UNLOCK TABLES',
  ])('%s', (script) => expect(left(script)).toBe(script))
})

test('a comment above what is left out belongs to the next statement, or is the last one', () => {
  const comment = (text: string) => ({ line: 1, text })
  const drafts = ['BEGIN', 'DELETE FROM a', 'DELETE FROM b', 'COMMIT'].map((sql, index) => ({
    ...draft(sql, 'mysql', index),
    comments: [comment(`above ${sql}`)],
  }))
  const { drafts: kept, last } = withoutFrame(drafts, 'mysql')
  expect(kept.map(({ comments }) => comments.map(({ text }) => text))).toEqual([
    ['above BEGIN', 'above DELETE FROM a'],
    ['above DELETE FROM b'],
  ])
  expect(last).toEqual([comment('above COMMIT')])
})

test.each([
  ['-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n', true],
  ['/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19-11.4\n', true],
  ['\\restrict x\n\n--\n-- PostgreSQL database dump\n--\n', true],
  ['CREATE TABLE a (id INT); -- MySQL dump 10', false],
  ['-- PostgreSQL database dump of May', false],
  ['-- Like a MySQL dump 10\nCREATE TABLE a (id INT);', false],
  [`${'-- x\n'.repeat(300)}-- MySQL dump 10.13`, false],
])('%j says in its head that it is a dump: %s', (text, expected) => expect(isDump(text)).toBe(expected))
