import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'

describe.each(kinds('mariadb', 'mysql'))('read-only on %s', (kind) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(kind)
    await stage.prepare(
      'CREATE TABLE t (id INT PRIMARY KEY) ENGINE=InnoDB',
      'CREATE TABLE m (id INT PRIMARY KEY) ENGINE=MyISAM',
      'INSERT INTO t VALUES (1)',
      'CREATE PROCEDURE commits() BEGIN COMMIT; INSERT INTO t VALUES (2); END',
      'CREATE FUNCTION writes() RETURNS INT NOT DETERMINISTIC MODIFIES SQL DATA BEGIN INSERT INTO t VALUES (3); RETURN 1; END',
      'CREATE FUNCTION writes_m() RETURNS INT NOT DETERMINISTIC MODIFIES SQL DATA BEGIN INSERT INTO m VALUES (3); RETURN 1; END',
      'CREATE FUNCTION unlocks() RETURNS INT NOT DETERMINISTIC MODIFIES SQL DATA BEGIN SET SESSION TRANSACTION READ WRITE; RETURN 1; END',
    )
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  afterEach(async () => {
    expect(await stage.rows('SELECT id FROM t UNION ALL SELECT id FROM m')).toEqual([['1']])
  })

  const outfile = () => join(stage.server.folder, 'stolen')

  test.each<readonly [string, string]>([
    ['a plain write', 'INSERT INTO t VALUES (9)'],
    ['a second statement', 'SELECT 1; INSERT INTO t VALUES (9)'],
    ['behind another delimiter', 'DELIMITER //\nSELECT 1; INSERT INTO t VALUES (9) //'],
    ['a commit first', 'COMMIT; INSERT INTO t VALUES (9)'],
    ['an executable comment', '/*!50000 COMMIT */; /*! INSERT INTO t VALUES (9) */'],
    ['an executable comment of MariaDB', '/*M! COMMIT */; INSERT INTO t VALUES (9)'],
    ['an executable comment inside', 'SELECT 1 /*!; COMMIT; INSERT INTO t VALUES (9) */'],
    ['DDL', 'CREATE TABLE x (id INT)'],
    ['a procedure', 'CALL commits()'],
    ['prepared text', "SET @sql = 'COMMIT'; PREPARE p FROM @sql; EXECUTE p; INSERT INTO t VALUES (9)"],
    ['an immediate text', "EXECUTE IMMEDIATE 'COMMIT'; INSERT INTO t VALUES (9)"],
    ['autocommit', 'SET autocommit = 1; INSERT INTO t VALUES (9)'],
    ['the mode of the session', 'SET SESSION TRANSACTION READ WRITE; INSERT INTO t VALUES (9)'],
    ['a variable beside another', 'SET @a = 1, autocommit = 1; INSERT INTO t VALUES (9)'],
    ['a lock', 'LOCK TABLES t WRITE; INSERT INTO t VALUES (9)'],
    ['unlocking', 'UNLOCK TABLES; INSERT INTO t VALUES (9)'],
    ['a flush', 'FLUSH TABLES; INSERT INTO t VALUES (9)'],
    ['another transaction', 'BEGIN; INSERT INTO t VALUES (9); COMMIT'],
    ['XA', "XA START 'x'; INSERT INTO t VALUES (9)"],
    ['a table maintained', 'ANALYZE TABLE t; INSERT INTO t VALUES (9)'],
    ['a compound statement', 'DELIMITER //\nBEGIN NOT ATOMIC COMMIT; INSERT INTO t VALUES (9); END //'],
    ['a command in front', 'use shop; INSERT INTO t VALUES (9)'],
    ['CTE and delete', 'WITH a AS (SELECT 1) DELETE FROM t'],
    ['an account', "CREATE USER eve IDENTIFIED BY 'x'"],
    ['a handler', 'HANDLER t OPEN'],
  ])('%s gets nothing', async (_, query) => {
    const result = await stage.run({ query })
    expect(result.exitCode).toBe(1)
    expect(['not-read-only', 'sql-error']).toContain(result.outputs['reason'])
    if (result.outputs['reason'] === 'not-read-only') expect(result.log).not.toContain('Connected')
  })

  test.each([
    ["SELECT 'x' INTO OUTFILE "],
    ["SELECT 'x' /*! INTO OUTFILE */ /*!99999 ' */ "],
    ["SELECT '\\'' INTO /**/ DUMPFILE "],
  ])('%s writes no file on the server', async (query) => {
    const result = await stage.run({ query: `${query}'${outfile()}'` })
    expect(result.outputs).toMatchObject({ result: 'failed' })
    expect(existsSync(outfile())).toBe(false)
  })

  test.each(['SELECT writes()', 'SELECT writes_m()', 'SELECT unlocks(); SELECT writes()', 'DO writes()'])(
    '%s: the server itself refuses',
    async (query) => {
      const result = await stage.run({ query })
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'sql-error' })
      expect(result.annotations[0]?.message).toMatch(/error (1792|1568)\b/)
    },
  )

  test('it stays read-only after an error that was ignored', async () => {
    const query = 'SELECT nosuch; SELECT unlocks(); SELECT nosuch; SELECT writes(); SELECT id FROM t'
    const result = await stage.run({ query, 'on-error': 'continue' })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'sql-error', rows: '[{"id":1}]' })
    expect(result.annotations.filter(({ message }) => message.includes('error 1792'))).toHaveLength(1)
  })

  test('parameters cannot bypass it', async () => {
    const parameters = JSON.stringify({ id: "1; INSERT INTO t VALUES (9); -- ', COMMIT" })
    const result = await stage.run({ query: 'SELECT :id AS id', parameters })
    expect(JSON.parse(result.outputs['rows'] ?? '')).toEqual([{ id: "1; INSERT INTO t VALUES (9); -- ', COMMIT" }])
  })

  test('explain returns the plan of a write, and does not execute it', async () => {
    const query = 'DELETE FROM t; COMMIT; SELECT * FROM t'
    const refused = await stage.run({ query, explain: 'true' })
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'not-read-only' })
    const result = await stage.run({ query, explain: 'true', mode: 'read-write' })
    expect(result.outputs).toMatchObject({ result: 'done' })
    expect(resultsOf(result).map(({ status }) => status)).toEqual(['done', 'skipped', 'done'])
    expect(result.summary).toMatch(/select_type|EXPLAIN/)
  })

  test('reads are allowed, all in one snapshot', async () => {
    const query = `SET @a = 1; SHOW TABLES; DESCRIBE t; EXPLAIN SELECT * FROM t; DO SLEEP(0); use shop;
      (SELECT GET_LOCK('x', 0)) UNION (SELECT 2); CHECKSUM TABLE t; SELECT /*!40001 SQL_NO_CACHE */ id FROM t WHERE id = @a`
    const result = await stage.run({ query })
    expect(result.annotations).toEqual([])
    expect(result.outputs).toMatchObject({ result: 'done', reason: 'done', value: '1' })
  })
})

if (kinds('mariadb').length > 0)
  test('a sequence of MariaDB does not change', async () => {
    await using stage = await openStage('mariadb')
    await stage.prepare('CREATE SEQUENCE s')
    for (const query of ['SELECT NEXTVAL(s)', 'SELECT NEXT VALUE FOR s', 'SELECT SETVAL(s, 100)'])
      expect((await stage.run({ query })).outputs).toMatchObject({ result: 'failed' })
    expect(await stage.rows('SELECT NEXTVAL(s)')).toEqual([['1']])
  })
