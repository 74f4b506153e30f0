import { effort } from '../support/effort.ts'
import { lintAll, rulesOf } from './scripts.ts'

/** Whatever the reader does not know has to be told, and must never make a plan compatible. */
describe('nothing that was not read is called safe', () => {
  test.each([
    ['mysql', 'FROBNICATE users'],
    ['mysql', ''],
    ['mysql', '???'],
    ['mysql', 'ALTER'],
    ['mysql', 'ALTER TABLE'],
    ['mysql', 'ALTER TABLE users'],
    ['mysql', 'ALTER TABLE users FROBNICATE'],
    ['mysql', 'ALTER TABLE users ADD'],
    ['mysql', 'ALTER TABLE users ADD a INT FROBNICATE'],
    ['mysql', 'ALTER TABLE users ADD a INT, FROBNICATE b'],
    ['mysql', 'ALTER TABLE users ADD INDEX (a) DROP b'],
    ['mysql', 'ALTER TABLE users ADD CONSTRAINT x'],
    ['mysql', 'ALTER TABLE users ALTER a FROBNICATE'],
    ['mysql', 'ALTER TABLE users EXCHANGE PARTITION p WITH TABLE t'],
    ['mysql', 'ALTER TABLE users REORGANIZE PARTITION p INTO (PARTITION q VALUES LESS THAN (1))'],
    ['mysql', 'ALTER TABLE users PARTITION BY HASH (id)'],
    ['mysql', 'ALTER TABLE users DISCARD TABLESPACE'],
    ['mysql', 'ALTER TABLE users DROP SYSTEM VERSIONING'],
    ['mysql', 'ALTER DATABASE shop CHARACTER SET latin1'],
    ['mysql', 'ALTER USER a PASSWORD EXPIRE'],
    ['mysql', 'RENAME TABLE a'],
    ['mysql', 'RENAME USER a TO b'],
    ['mysql', 'TRUNCATE'],
    ['mysql', 'DROP'],
    ['mysql', 'DROP FROBNICATE x'],
    ['mysql', 'CREATE FROBNICATE x'],
    ['mysql', 'CALL wipe()'],
    ['mysql', "PREPARE s FROM 'DROP TABLE users'"],
    ['mysql', 'EXECUTE s'],
    ['mysql', 'DO sleep(1)'],
    ['mysql', 'LOAD DATA INFILE "x" REPLACE INTO TABLE users'],
    ['mysql', 'SET GLOBAL read_only = 1'],
    ['mysql', 'SET @@global.read_only = 1'],
    ['mysql', 'BEGIN NOT ATOMIC DROP TABLE users; END'],
    ['mysql', 'REVOKE ALL ON shop.* FROM app'],
    ['mysql', "SELECT 'never closed"],
    ['mysql', 'SELECT 1; DROP TABLE users'],
    ['mysql', 'SELECT 1 INTO OUTFILE "x"'],
    ['mysql', '/*!50001 ALTER TABLE users FROBNICATE */'],
    ['postgres', 'DO $$ BEGIN DROP TABLE users; END $$'],
    ['postgres', 'SELECT wipe()'],
    ['postgres', 'SELECT public."wipe"(1)'],
    ['postgres', 'SELECT * INTO copy FROM users'],
    ['postgres', 'EXPLAIN ANALYZE DELETE FROM users'],
    ['postgres', 'ALTER TABLE users OWNER TO bob'],
    ['postgres', 'ALTER TABLE users INHERIT other'],
    ['postgres', 'ALTER TABLE ALL IN TABLESPACE a SET TABLESPACE b'],
    ['postgres', 'ALTER TYPE mood DROP ATTRIBUTE a'],
    ['postgres', 'ALTER SEQUENCE s RESTART'],
    ['postgres', 'CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f()'],
    ['postgres', 'DROP OWNED BY bob'],
    ['postgres', 'SECURITY LABEL ON TABLE users IS NULL'],
    ['postgres', 'IMPORT FOREIGN SCHEMA a FROM SERVER b INTO c'],
    ['sqlite', 'PRAGMA writable_schema = ON'],
    ['sqlite', "ATTACH 'x' AS y"],
    ['sqlite', 'DETACH y'],
  ] as const)('%s: %s', (dialect, sql) => {
    const { findings, compatible } = lintAll(dialect, [[sql]])
    expect(findings.map(({ rule }) => rule)).toContain('unseen')
    expect(compatible).not.toBe(true)
  })

  test.each(['mysql', 'postgres', 'sqlite'] as const)('%s: any clause with an unknown word', (dialect) => {
    const known = [
      'ALTER TABLE users ADD a INT',
      'ALTER TABLE users RENAME INDEX a TO b',
      'ALTER TABLE users ADD INDEX (a)',
      'ALTER TABLE users ADD CHECK (a > 1)',
      'ALTER TABLE users DROP CONSTRAINT a',
      'ALTER TABLE users ALTER a DROP DEFAULT',
      'ALTER TABLE users DROP a',
      'DROP TABLE a',
      'RENAME TABLE a TO b',
      'TRUNCATE a',
    ]
    for (const sql of known)
      expect([sql, rulesOf(dialect, `${sql} xyzzy 1`)]).toEqual([sql, expect.arrayContaining(['unseen'])])
  })

  test('rows of a dump are not read one by one; anything else that is huge is unseen', async () => {
    const rows = "(1, 'a'), ".repeat(1_000_000)
    const spent = await effort(() => expect(rulesOf('mysql', `INSERT INTO t VALUES ${rows}(2, 'b')`)).toEqual([]))
    expect(spent).toBeLessThan(2_000)
    expect(rulesOf('mysql', `INSERT INTO t VALUES ${rows}(2, 'b'); DROP TABLE users`)).toEqual(['unseen'])
    expect(rulesOf('mysql', `UPDATE t SET a = 'x' WHERE b IN (${rows}1)`)).toEqual(['unseen'])
    const some = "(1, 'a'), ".repeat(10_000)
    expect(rulesOf('mysql', `INSERT INTO t VALUES ${some}(2, 'b'); DROP TABLE users`)).toEqual(['unseen'])
    expect(rulesOf('mysql', `INSERT INTO t VALUES ${some}(2, ';')`)).toEqual([])
  })

  test('long hostile statements take linear time', async () => {
    const big = 500_000
    const spent = await effort(() => {
      for (const text of ['(', ',', "'", '/*', 'a.', 'DROP ', 'ADD a INT, '])
        lintAll('mysql', [[`ALTER TABLE users ${text.repeat(big / text.length)}`]], { levels: { unseen: 'off' } })
    })
    expect(spent).toBeLessThan(10_000)
  })
})
