import { database, rulesOf } from './scripts.ts'

const my = 'mysql'
const pg = 'postgres'
const lite = 'sqlite'

describe('findings without a database', () => {
  test.each([
    [my, 'DROP TABLE users', ['drop-table']],
    [my, "SET @@GLOBAL.GTID_PURGED=/*!80000 '+'*/ 'a:1-5'", []],
    [my, '/*M!999999 enable the sandbox mode */ SET @a = 1', []],
    [pg, 'COPY public.users (id, name) FROM stdin', []],
    [pg, "COPY users FROM PROGRAM 'x'", ['unseen']],
    [pg, "COPY users TO '/tmp/x'", ['unseen']],
    [my, 'drop /* why */ table if exists `a`.`b c`, d', ['drop-table', 'drop-table']],
    [my, 'DROP TEMPORARY TABLE t', []],
    [pg, 'DROP TABLE public.users CASCADE', ['drop-table', 'unseen']],
    [lite, 'DROP TABLE IF EXISTS "users"', ['drop-table']],
    [my, 'DROP DATABASE shop', ['drop-table']],
    [my, 'CREATE OR REPLACE TABLE users (id INT)', ['drop-table']],
    [my, 'ALTER TABLE users DROP name', ['drop-column']],
    [
      my,
      'ALTER TABLE users ADD a INT, DROP COLUMN IF EXISTS `name`, DROP INDEX i, ALGORITHM=INPLACE',
      ['drop-column', 'drop-index'],
    ],
    [pg, 'ALTER TABLE IF EXISTS ONLY users DROP COLUMN IF EXISTS "Name" RESTRICT', ['drop-column']],
    [lite, 'ALTER TABLE users DROP COLUMN name', ['drop-column']],
    [my, 'RENAME TABLE a TO b, shop.c TO shop.d', ['rename-table', 'rename-table']],
    [my, 'ALTER TABLE users RENAME AS people', ['rename-table']],
    [my, 'ALTER TABLE users RENAME people', ['rename-table']],
    [pg, 'ALTER TABLE users RENAME TO people', ['rename-table']],
    [pg, 'ALTER TABLE users SET SCHEMA old', ['rename-table']],
    [my, 'ALTER TABLE users RENAME COLUMN a TO b', ['rename-column']],
    [pg, 'ALTER TABLE ONLY users RENAME a TO b', ['rename-column']],
    [lite, 'ALTER TABLE users RENAME COLUMN a TO b', ['rename-column']],
    [my, 'ALTER TABLE users CHANGE a b INT', ['rename-column', 'narrow-type']],
    [my, 'ALTER TABLE users RENAME INDEX a TO b, RENAME KEY c TO d', []],
    [my, 'ALTER TABLE users ADD a INT NOT NULL', ['add-not-null-without-default']],
    [
      my,
      "ALTER TABLE users ADD COLUMN a VARCHAR(9) CHARACTER SET utf8mb4 NOT NULL DEFAULT 'x' COMMENT 'not null' AFTER b",
      [],
    ],
    [my, 'ALTER TABLE users ADD (a INT NOT NULL, b DECIMAL(9,2) NULL)', ['add-not-null-without-default']],
    [my, 'ALTER TABLE users ADD a TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP', []],
    [my, 'ALTER TABLE users ADD n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST', []],
    [my, 'ALTER TABLE users ADD a INT GENERATED ALWAYS AS (b * 2) STORED NOT NULL', ['rewrite-table']],
    [pg, 'ALTER TABLE users ADD COLUMN a text NOT NULL DEFAULT NULL', ['add-not-null-without-default']],
    [
      pg,
      "ALTER TABLE users ADD COLUMN a timestamp with time zone NOT NULL DEFAULT now(), ADD b jsonb NOT NULL DEFAULT '{}'::jsonb",
      [],
    ],
    [pg, 'ALTER TABLE users ADD a uuid NOT NULL DEFAULT gen_random_uuid()', ['rewrite-table']],
    [pg, 'ALTER TABLE users ADD a bigserial', ['rewrite-table']],
    [pg, 'ALTER TABLE users ADD a int[] REFERENCES other (id) ON DELETE SET NULL', ['add-foreign-key']],
    [lite, 'ALTER TABLE users ADD a INTEGER NOT NULL', ['add-not-null-without-default']],
    [pg, 'ALTER TABLE users ALTER COLUMN a SET NOT NULL', ['set-not-null']],
    [pg, 'ALTER TABLE users ALTER a DROP NOT NULL, ALTER a SET DEFAULT 1', ['drop-not-null']],
    [my, 'ALTER TABLE users ALTER a DROP DEFAULT', ['drop-default']],
    [pg, 'ALTER TABLE users ALTER a TYPE varchar(9) USING left(a, 9)', ['narrow-type', 'rewrite-table']],
    [my, "ALTER TABLE users MODIFY a ENUM('a','b') NOT NULL", ['narrow-type', 'set-not-null']],
    [pg, "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'", ['change-enum']],
    [pg, "ALTER TYPE mood ADD VALUE 'new' BEFORE 'ok'", []],
    [my, 'CREATE UNIQUE INDEX i ON users (a)', ['add-unique']],
    [
      my,
      'ALTER TABLE users ADD CONSTRAINT u UNIQUE KEY `k` (a, b(10)), ADD PRIMARY KEY (id)',
      ['add-unique', 'add-unique'],
    ],
    [pg, 'ALTER TABLE users ADD CONSTRAINT u UNIQUE USING INDEX i', []],
    [
      my,
      'ALTER TABLE users ADD FULLTEXT INDEX f (a) WITH PARSER ngram, ADD INDEX (b), ADD KEY k USING BTREE (c DESC)',
      [],
    ],
    [pg, 'CREATE INDEX ON users (lower(a))', ['create-index-locks']],
    [
      pg,
      'CREATE UNIQUE INDEX IF NOT EXISTS i ON ONLY shop.users USING btree (a) WHERE b',
      ['add-unique', 'create-index-locks'],
    ],
    [pg, 'CREATE INDEX CONCURRENTLY i ON users (a)', []],
    [my, 'CREATE INDEX i ON users (a)', []],
    [pg, 'DROP INDEX CONCURRENTLY i', ['drop-index']],
    [my, 'DROP INDEX i ON users', ['drop-index']],
    [my, 'ALTER TABLE users ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES b (id) ON DELETE CASCADE', ['add-foreign-key']],
    [pg, 'ALTER TABLE users ADD FOREIGN KEY (a) REFERENCES b (id) NOT VALID', ['add-foreign-key']],
    [pg, 'ALTER TABLE users VALIDATE CONSTRAINT f', []],
    [pg, 'ALTER TABLE users ADD CONSTRAINT c CHECK (a > 0) NOT VALID', ['add-check']],
    [my, 'TRUNCATE users', ['truncate']],
    [pg, 'TRUNCATE TABLE ONLY a, b RESTART IDENTITY CASCADE', ['truncate', 'truncate', 'unseen']],
    [my, 'ALTER TABLE users TRUNCATE PARTITION p0', ['truncate']],
    [my, 'ALTER TABLE users DROP PARTITION p0, p1', ['truncate', 'unseen']],
    [my, 'ALTER TABLE users ADD PARTITION (PARTITION p9 VALUES LESS THAN (9))', []],
    [my, 'DELETE FROM users', ['delete-without-where']],
    [my, "DELETE FROM users WHERE name = ';'", []],
    [my, 'DELETE LOW_PRIORITY FROM users WHERE 1 = 1', ['delete-without-where']],
    [my, 'UPDATE users SET a = (SELECT 1 FROM b WHERE c)', ['update-without-where']],
    [my, 'UPDATE users JOIN b ON b.id = users.id SET users.a = 1 WHERE b.x', []],
    [pg, 'WITH d AS (DELETE FROM users RETURNING *) INSERT INTO old SELECT * FROM d', ['delete-without-where']],
    [pg, 'WITH d AS (DELETE FROM users WHERE id < 9 RETURNING *) INSERT INTO old SELECT * FROM d', []],
    [pg, 'WITH x AS (SELECT 1) UPDATE users SET a = 1', ['update-without-where']],
    [my, 'ALTER TABLE users ENGINE=InnoDB ROW_FORMAT=DYNAMIC', ['rewrite-table', 'rewrite-table']],
    [my, 'ALTER TABLE users CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', ['rewrite-table']],
    [my, 'ALTER TABLE users CONVERT TO CHARSET latin1', ['rewrite-table', 'narrow-type']],
    [my, "ALTER TABLE users COMMENT='drop column', AUTO_INCREMENT 5, DEFAULT CHARSET=utf8mb4", []],
    [pg, 'ALTER TABLE users SET UNLOGGED', ['rewrite-table']],
    [my, 'OPTIMIZE TABLE users', ['long-lock']],
    [pg, 'REFRESH MATERIALIZED VIEW v', ['long-lock']],
    [pg, 'DROP VIEW v', ['drop-object']],
    [pg, 'CREATE OR REPLACE VIEW v AS SELECT 1', ['replace-object']],
    [my, 'CREATE VIEW v AS SELECT 1', []],
    [my, 'CREATE PROCEDURE p() BEGIN DELETE FROM users; SELECT 1; END', []],
    [
      my,
      "CREATE DEFINER=`root`@`localhost` TRIGGER t BEFORE INSERT ON users FOR EACH ROW SET NEW.a = ';'",
      ['add-trigger'],
    ],
    [pg, "INSERT INTO t VALUES ('DROP TABLE users'), ($$ ; DROP TABLE users $$)", []],
    [my, 'SET NAMES utf8mb4', []],
    [pg, "SELECT pg_catalog.set_config('search_path', '', false)", []],
    [pg, 'SELECT setval($$s$$, 9)', []],
    [pg, 'COMMENT ON TABLE users IS $$drop$$', []],
    [lite, 'PRAGMA foreign_keys = OFF', []],
    [my, '/*!50001 DROP TABLE users */', ['drop-table']],
    [my, 'DELETE FROM users /*!99999 WHERE id = 1 */', ['delete-without-where']],
  ] as const)('%s: %s', (dialect, sql, expected) => {
    expect(rulesOf(dialect, sql).toSorted()).toEqual([...expected].toSorted())
  })
})

describe('a type compared with the database', () => {
  test.each([
    ['varchar(50)', 'VARCHAR(100)', []],
    ['varchar(50)', 'VARCHAR(49)', ['narrow-type']],
    ['varchar(50)', 'TEXT', []],
    ['text', 'VARCHAR(255)', ['narrow-type']],
    ['int(11)', 'BIGINT', []],
    ['int(11)', 'INTEGER', []],
    ['int(11)', 'INT UNSIGNED', ['narrow-type']],
    ['int(10) unsigned', 'BIGINT', []],
    ['bigint(20)', 'INT', ['narrow-type']],
    ['decimal(10,2)', 'DECIMAL(12,4)', []],
    ['decimal(10,2)', 'DECIMAL(12,5)', ['narrow-type']],
    ['decimal(10,2)', 'NUMERIC(10,1)', ['narrow-type']],
    ['double', 'FLOAT', ['narrow-type']],
    ['datetime(6)', 'DATETIME', ['narrow-type']],
    ['datetime', 'DATETIME(3)', []],
    ['datetime', 'INT', ['narrow-type']],
    ["enum('a','b')", "ENUM('a','b','c')", []],
    ["enum('a','b')", "ENUM('b','a')", ['change-enum']],
    ["enum('a','b')", "ENUM('a')", ['change-enum']],
    ["enum('a','b')", "ENUM('a','c','b')", ['change-enum']],
    ["enum('a,b','it''s')", "ENUM('a,b','it''s')", []],
    ['varchar(50) charset utf8mb4', 'VARCHAR(50) CHARACTER SET latin1', ['narrow-type']],
    ['varchar(50) charset latin1', 'VARCHAR(50) CHARSET utf8mb4', []],
    ['int', 'INT NOT NULL', ['set-not-null']],
    ['int not null', 'INT NOT NULL', []],
    ['int not null', 'INT NULL', ['drop-not-null']],
    ['int default', 'INT', ['drop-default']],
    ['int default', 'INT DEFAULT 5', []],
  ])('%s becomes %s', (from, to, expected) => {
    const known = database({ a: from })
    const levels = { 'rewrite-table': 'off' } as const
    expect(rulesOf(my, `ALTER TABLE users MODIFY COLUMN a ${to}`, { known, levels })).toEqual(expected)
  })

  test.each([
    ['character varying(50)', 'varchar(80)', []],
    ['character varying(50)', 'text', []],
    ['text', 'varchar(80)', ['narrow-type', 'rewrite-table']],
    ['integer', 'bigint', ['rewrite-table']],
    ['numeric(10,2)', 'numeric(12,2)', []],
    ['timestamp without time zone', 'timestamptz', ['narrow-type', 'rewrite-table']],
  ])('PostgreSQL: %s becomes %s', (from, to, expected) => {
    const sql = `ALTER TABLE users ALTER COLUMN a SET DATA TYPE ${to}`
    expect(rulesOf(pg, sql, { known: database({ a: from }) })).toEqual(expected)
  })

  test('a column that is already NOT NULL stays so', () => {
    const known = database({ a: 'int not null' })
    expect(rulesOf(pg, 'ALTER TABLE users ALTER a SET NOT NULL', { known })).toEqual([])
  })
})
