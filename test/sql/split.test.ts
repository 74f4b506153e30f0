import { UserError } from '../../src/input/user-error.ts'
import { type Dialect, openSession, type SplitOptions, type Statement } from '../../src/sql/scan/script.ts'
import { openSplitter, splitStatements, splitText, textOf } from '../../src/sql/split.ts'
import { rounds } from '../support/sample.ts'
import { generateScript, seeded } from './generate.ts'
import { nasty } from './nasty.ts'

const options = (dialect: Dialect, more: Partial<SplitOptions> = {}): SplitOptions => ({
  dialect,
  file: 'a.sql',
  ...more,
})

/** A statement in one line: what it is and what it says. */
function asLine(statement: Statement): string {
  if (statement.kind === 'use') return `use ${statement.database}`
  if (statement.kind === 'source') return `source ${statement.path}`
  if (statement.kind === 'copy-end') return 'copy-end'
  return `${statement.kind} ${textOf(statement)}`
}

const split = (text: string, dialect: Dialect, more: Partial<SplitOptions> = {}) =>
  splitText(text, options(dialect, more)).map(asLine)

const sql = (text: string, dialect: Dialect, more: Partial<SplitOptions> = {}) =>
  split(text, dialect, more).map((line) => line.replace(/^sql /, ''))

/** The complaint about a script, and the statements before it. */
function complain(
  text: string,
  dialect: Dialect,
  more: Partial<SplitOptions> = {},
): readonly [string, readonly string[]] {
  const splitter = openSplitter(options(dialect, more))
  const before: Statement[] = []
  try {
    for (const batch of splitter.push(Buffer.from(text))) before.push(...batch)
    for (const batch of splitter.end()) before.push(...batch)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.reason).toBe('invalid-script')
    return [error.message, before.map(asLine)]
  }
  throw new Error(`no complaint about ${JSON.stringify(text)}`)
}

/** The statements with their places, whatever the chunks; the parts of a COPY's rows are put together. */
function inChunks(bytes: Buffer, sizes: () => number, dialect: Dialect, smart = false): string {
  const splitter = openSplitter(options(dialect, { smart }))
  const statements: Statement[] = []
  for (let at = 0; at < bytes.length; ) {
    const size = sizes()
    // A fresh copy each time: a statement must not depend on what stands around its chunk in memory.
    for (const batch of splitter.push(new Uint8Array(bytes.subarray(at, at + size)))) statements.push(...batch)
    at += size
  }
  for (const batch of splitter.end()) statements.push(...batch)
  let lines = ''
  for (const one of statements) {
    if (one.kind === 'copy-data') lines += Buffer.from(one.bytes).toString('latin1')
    else lines += `\0${one.line}-${one.endLine} ${one.kind === 'sql' ? [one.vertical, one.comment] : ''} ${asLine(one)}`
  }
  return lines
}

const postgresql = `-- head
SELECT 'a;b', E'it\\'s; x', "q;""i", U&'d\\0061t;' ;
CREATE FUNCTION f() RETURNS int AS $body$ BEGIN; $x$ ; $$ é END; $body$ LANGUAGE plpgsql; SELECT $1, a$b$c;
/* a /* nested; */ still; */ SELECT 2;
CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END;
CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);
COPY public.t (a, b) FROM stdin;
1\té;\\\\.
\\.x
\\N\t\\.
\\.

COPY u FROM STDIN WITH (FORMAT csv);
\\.
SET standard_conforming_strings = off;
SELECT 'a\\'; b'; SELECT 日本 -- end; x
;SELECT 3`

const sqlite = `CREATE TABLE [a;b] ("c;""d" TEXT DEFAULT ';', \`e;\` INT); -- x;y
CREATE TEMP TRIGGER tr AFTER INSERT ON t BEGIN
  UPDATE t SET a = CASE WHEN 1 THEN ';' ELSE 2 END; -- END;
  DELETE FROM t;
END;
BEGIN; INSERT INTO t VALUES (1); /* ; /* */ END;
SELECT 'é;\\'; COMMIT`

const program = `CREATE DEFINER=\`r;t\`@'%' PROCEDURE p(IN a INT)
l: BEGIN
  IF a THEN SELECT 1; END IF;
  CASE a WHEN 1 THEN SELECT CASE a WHEN 1 THEN 2 END; ELSE BEGIN END; END CASE;
  WHILE a DO SET a = a - 1; END WHILE;
  SELECT t.begin, \`begin\`, 'begin', /* begin */ NEW.end; -- begin
END l;
CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET NEW.a = CASE WHEN 1 THEN 2 END;
BEGIN; SELECT 1; COMMIT;
CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM a; DELETE FROM b; END;
BEGIN NOT ATOMIC SELECT 1; SELECT 2; END;
CREATE TABLE begin_at (a INT); SELECT 2`

describe('wherever chunks end', () => {
  const scripts: readonly (readonly [string, Dialect, boolean])[] = [
    ...nasty.map(([text]) => [text, 'mysql', false] as const),
    [program, 'mysql', true],
    [postgresql, 'postgres', false],
    [sqlite, 'sqlite', false],
  ]
  test.each(scripts)('the statements are the same: %j', (text, dialect, smart) => {
    const bytes = Buffer.from(text)
    const whole = inChunks(bytes, () => bytes.length, dialect, smart)
    if (bytes.length < 4000) {
      expect(inChunks(bytes, () => 1, dialect, smart)).toBe(whole)
      for (let first = 1; first < bytes.length; first++) {
        let size = first
        const next = () => {
          const given = size
          size = bytes.length
          return given
        }
        expect(inChunks(bytes, next, dialect, smart)).toBe(whole)
      }
    } else expect(inChunks(bytes, () => 1000, dialect, smart)).toBe(whole)
  })

  test('in generated scripts', () => {
    const random = seeded(7)
    let compared = 0
    for (let run = 0; run < rounds(300, 40); run++) {
      const bytes = Buffer.from(
        generateScript(random, 40, { common: false, noBackslashEscapes: false, ansiQuotes: false }),
      )
      const read = (sizes: () => number) => {
        try {
          return inChunks(bytes, sizes, 'mysql')
        } catch (error) {
          return String(error)
        }
      }
      const whole = read(() => bytes.length)
      if (whole.startsWith('UserError')) continue
      compared++
      expect(read(() => 1 + Math.floor(random() * 9))).toBe(whole)
    }
    expect(compared).toBeGreaterThan(rounds(100, 13))
  })
})

test('stored programs stay together in smart mode only', () => {
  const lines = sql(program, 'mysql', { smart: true })
  expect(lines.map((line) => line.split(/[\n(]/)[0])).toEqual([
    "CREATE DEFINER=`r;t`@'%' PROCEDURE p",
    'CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET NEW.a = CASE WHEN 1 THEN 2 END',
    'BEGIN',
    'SELECT 1',
    'COMMIT',
    'CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM a; DELETE FROM b; END',
    'BEGIN NOT ATOMIC SELECT 1; SELECT 2; END',
    'CREATE TABLE begin_at ',
    'SELECT 2',
  ])
  expect(lines[0]?.endsWith('END l')).toBe(true)
  expect(sql(program, 'mysql').length).toBeGreaterThan(15)
  expect(sql('DELIMITER //\nCREATE PROCEDURE p() BEGIN a; b; END//\nSELECT 1//', 'mysql', { smart: true })).toEqual([
    'CREATE PROCEDURE p() BEGIN a; b; END',
    'SELECT 1',
  ])
})

test('PostgreSQL', () => {
  expect(split(postgresql, 'postgres')).toEqual([
    "sql -- head\nSELECT 'a;b', E'it\\'s; x', \"q;\"\"i\", U&'d\\0061t;'",
    'sql CREATE FUNCTION f() RETURNS int AS $body$ BEGIN; $x$ ; $$ é END; $body$ LANGUAGE plpgsql',
    'sql SELECT $1, a$b$c',
    'sql /* a /* nested; */ still; */ SELECT 2',
    'sql CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END',
    'sql CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)',
    'copy COPY public.t (a, b) FROM stdin',
    'copy-data 1\té;\\\\.\n\\.x\n\\N\t\\.\n',
    'copy-end',
    'copy COPY u FROM STDIN WITH (FORMAT csv)',
    'copy-end',
    'sql SET standard_conforming_strings = off',
    "sql SELECT 'a\\'; b'",
    'sql SELECT 日本 -- end; x',
    'sql SELECT 3',
  ])
  expect(sql("SELECT 'a\\'; SELECT e'\\\\'; SELECT re'\\'; SELECT 1", 'postgres')).toHaveLength(4)
  expect(sql('BEGIN; SELECT 1; END; CREATE TABLE t (a int); COMMIT', 'postgres')).toHaveLength(5)
  expect(sql("SELECT $é$;$é$; SELECT $a b$; SELECT 1$x$; SELECT ';$a b$", 'postgres')).toHaveLength(4)
  expect(sql("SELECT 1;\r\nSELECT 'a\r\nb';\r\n", 'postgres')).toEqual(['SELECT 1', "SELECT 'a\r\nb'"])
  expect(split("COPY t TO stdout; COPY t FROM 'stdin';\n", 'postgres')).toEqual([
    'sql COPY t TO stdout',
    "sql COPY t FROM 'stdin'",
  ])
  expect(split('copy t from stdin;\na\nb', 'postgres')).toEqual([
    'copy copy t from stdin',
    'copy-data a\n',
    'copy-data b',
    'copy-end',
  ])
})

test.each(['select 1; select $$a;\n', 'do $b$ begin;\n end $', "select 'a;\n", 'select "a;\n', 'select 1 /* a;\n'])(
  'what %j opens and never closes is sent to the server, which refuses it',
  (text) => {
    const last = text.slice(text.startsWith('select 1;') ? 10 : 0).trimEnd()
    expect(sql(text, 'postgres').at(-1)).toBe(last)
  },
)

test('SQLite', () => {
  expect(sql(sqlite, 'sqlite')).toEqual([
    'CREATE TABLE [a;b] ("c;""d" TEXT DEFAULT \';\', `e;` INT)',
    "-- x;y\nCREATE TEMP TRIGGER tr AFTER INSERT ON t BEGIN\n  UPDATE t SET a = CASE WHEN 1 THEN ';' ELSE 2 END; -- END;\n  DELETE FROM t;\nEND",
    'BEGIN',
    'INSERT INTO t VALUES (1)',
    '/* ; /* */ END',
    "SELECT 'é;\\'",
    'COMMIT',
  ])
})

test('lines are those of the first and the last byte, \\G asks for columns, comments are marked', () => {
  const text = '\n-- a\n\n  select\n 1\n ;  select 2\\G\n\n/* b\n*/ ;\n/*! c */;\nselect 3'
  const places = splitText(text, options('mysql')).map((one) => [
    one.line,
    one.endLine,
    one.kind === 'sql' && one.vertical,
    one.kind === 'sql' && one.comment,
  ])
  expect(places).toEqual([
    [2, 2, false, true],
    [4, 6, false, false],
    [6, 6, true, false],
    [8, 9, false, true],
    [10, 10, false, false],
    [11, 11, false, false],
  ])
  const copied = splitText('\nSELECT 1;\nCOPY t\nFROM stdin;\n1\n2\n\\.\nSELECT 2;', options('postgres'))
  expect(copied.map((one) => [one.kind, one.line, one.endLine])).toEqual([
    ['sql', 2, 2],
    ['copy', 3, 4],
    ['copy-data', 5, 7],
    ['copy-end', 7, 7],
    ['sql', 8, 8],
  ])
})

describe('where the client would damage the script, it is read as intended', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    // The client takes these lines for the middle of a statement, and “DELIMITER //” with it.
    ['blanks before DELIMITER', 'select 1;\n   \nDELIMITER //\na; b//', ['sql select 1', 'sql a; b']],
    ['a comment before DELIMITER', '/* c */\nDELIMITER //\na; b//', ['sql /* c */', 'sql a; b']],
    ['an indented comment before use', ' -- c\nuse db\nselect 1', ['sql  -- c', 'use db', 'sql select 1']],
    // It drops the newline behind a line that begins with “delimiter”.
    ['a column called delimiter', 'select\ndelimiter_id\nfrom t;', ['sql select\ndelimiter_id\nfrom t']],
    // It cuts é from b by the space that it puts behind comments.
    ['letters behind a comment', 'select /*a*/éb, /*a*/b;', ['sql select /*a*/éb, /*a*/ b']],
    // It keeps a tab or a newline as a part of the argument, and the delimiter behind \\u.
    [
      'an argument ends at white space',
      'delimiter //\t\na; b//use c\n//\\u d// e//',
      ['sql a; b', 'use c', 'use d', 'sql  e'],
    ],
    // It sends “exit” and stops.
    ['exit behind a statement', 'select 1;exit;select 2', ['sql select 1']],
    // It runs them, here they are of no use: nobody reads what they print.
    ['commands that print', 'help\nstatus\nprint\nselect 1 \\p \\s;', ['sql select 1']],
    [
      'charset',
      '\\C utf8mb4\ncharset latin1\nselect 1',
      ['sql SET NAMES utf8mb4', 'sql SET NAMES latin1', 'sql select 1'],
    ],
    [
      'source',
      'source a b.sql;\n\\. c.sql\nSOURCE d.sql\nselect 1',
      ['source a b.sql', 'source c.sql', 'source d.sql', 'sql select 1'],
    ],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(split(text, 'mysql')).toEqual(expected)
  })
})

describe('errors name the line, after the statements before it', () => {
  const rows: readonly (readonly [Dialect, string, RegExp, number])[] = [
    ['mysql', 'select 1;\nsystem rm -rf x\n', /^a\.sql:2: .*“system” is refused/, 1],
    ['mysql', 'select 1;\n\n\\! ls\n', /^a\.sql:3: .*“system” is refused/, 1],
    ['mysql', 'select 1 \\! ls\n', /^a\.sql:1: .*“system” is refused/, 0],
    [
      'mysql',
      'SELECT 1; DELIMITER //\nINSERT INTO t VALUES (1);\nINSERT INTO t VALUES (2)//',
      /delimiter must be at the start of its own line/,
      1,
    ],
    ['mysql', 'SELECT 1; USE shop\nINSERT INTO x.t VALUES (1);\n', /use must be at the start of its own line/, 1],
    [
      'mysql',
      'SELECT 1; charset utf8mb4\nINSERT INTO t VALUES (1);\n',
      /charset must be at the start of its own line/,
      1,
    ],
    ['mysql', 'TEE x\n', /“tee” is refused/, 0],
    ['mysql', '\\T x;', /“tee” is refused/, 0],
    ['mysql', 'notee', /“notee” is refused/, 0],
    ['mysql', 'pager less\n', /“pager” is refused/, 0],
    ['mysql', 'select 1\\P less', /“pager” is refused/, 0],
    ['mysql', 'edit\n', /“edit” is refused/, 0],
    ['mysql', 'connect db host\n', /“connect” is refused/, 0],
    ['mysql', 'select 1;\nselect \\x 2;', /^a\.sql:2: the client has no command \\x/, 1],
    ['mysql', 'DELIMITER\n', /^a\.sql:1: DELIMITER must be followed by/, 0],
    ['mysql', 'DELIMITER a\\b\n', /cannot contain a backslash/, 0],
    ['mysql', 'DELIMITER 1234567890123456\n', /longer than 15/, 0],
    ['mysql', 'create x; delimiter //\nselect 3//\n', /^a\.sql:1: DELIMITER must be at the start of its own line/, 1],
    ['mysql', 'use\n', /use must be followed by the name of a database/, 0],
    ['mysql', 'select 1 \\. x.sql\n', /source is inside a statement/, 0],
    [
      'mysql',
      '/*M!999999\\- enable the sandbox mode */ \nselect 1;\nsource x.sql\n',
      /^a\.sql:3: source is not allowed/,
      1,
    ],
    ['mysql', 'select 1;\nselect \0', /^a\.sql:2: a NUL byte.*UTF-16/, 1],
    ['mysql', 'charset a-b', /name of a character set/, 0],
    ['postgres', 'SELECT 1;\n\\d t\n', /^a\.sql:2: a psql command/, 1],
    ['postgres', 'SELECT 1 \\gexec', /a psql command/, 0],
    ['postgres', 'SELECT 1 \n\\restrict abc\n;', /^a\.sql:2: a psql command/, 0],
    ['postgres', 'SELECT 1; \\restrict abc def\n', /a psql command/, 1],
    ['postgres', '\\restrict\n', /a psql command/, 0],
    ['postgres', '\\restrict a; DROP TABLE b\n', /a psql command/, 0],
    ['postgres', 'COPY t FROM stdin; SELECT 1;\n', /^a\.sql:1: nothing may follow COPY/, 1],
    ['sqlite', 'SELECT 1;\n.read x\n', /^a\.sql:2: a command of the sqlite3 shell/, 1],
  ]
  test.each(rows)('%s %j', (dialect, text, message, before) => {
    const [complaint, statements] = complain(text, dialect)
    expect(complaint).toMatch(message)
    expect(statements).toHaveLength(before)
  })

  test('a statement longer than the memory limit', () => {
    const limit = { maxStatementBytes: 1000 }
    expect(sql(`select '${'x'.repeat(990)}';select 2`, 'mysql', limit)).toHaveLength(2)
    for (const dialect of ['mysql', 'postgres', 'sqlite'] as const) {
      expect(complain(`select 1;\n\nselect '${'x'.repeat(1000)}';`, dialect, limit)[0]).toMatch(
        /^a\.sql:3: .*longer than 1000 bytes/,
      )
    }
  })
})

test('the restriction around a dump of PostgreSQL is skipped, wherever the script is cut', () => {
  const text = '--\n-- dump\n--\n\n\\restrict 3xKQ0b\r\n\nSELECT 1;\nSELECT 2;\n\n\\unrestrict 3xKQ0b\n'
  const expected = ['--\n-- dump\n--\n\n\n\nSELECT 1', 'SELECT 2']
  expect(sql(text, 'postgres').map((each) => each.replaceAll('\r', ''))).toEqual(expected)
  const splitter = openSplitter(options('postgres'))
  const bytes = [...Buffer.from(text)].flatMap((byte) => [...splitter.push(Buffer.from([byte]))])
  const all = [...bytes, ...splitter.end()].flat()
  expect(all.map((each) => asLine(each).replace(/^sql /, '').replaceAll('\r', ''))).toEqual(expected)
})

test('a session continues in a sourced file and back', () => {
  const session = openSession()
  const seen: string[] = []
  const files: Readonly<Record<string, string>> = {
    'a.sql': 'DELIMITER //\nselect 1; x//\nsource b.sql\nselect 2//select 3|',
    'b.sql': 'select 4//\nDELIMITER |\nselect 5//6|',
  }
  const run = (file: string): void => {
    const splitter = openSplitter({ dialect: 'mysql', file, session })
    const take = (batch: readonly Statement[]) => {
      for (const one of batch) {
        seen.push(asLine(one))
        if (one.kind === 'source') run(one.path)
      }
    }
    for (const batch of splitter.push(Buffer.from(files[file] ?? ''))) take(batch)
    for (const batch of splitter.end()) take(batch)
  }
  run('a.sql')
  expect(seen).toEqual(['sql select 1; x', 'source b.sql', 'sql select 4', 'sql select 5//6', 'sql select 2//select 3'])
})

test('what the server reports counts for the rest of the chunk', () => {
  const session = openSession()
  const splitter = openSplitter(options('mysql', { session }))
  const seen: string[] = []
  const take = (batch: readonly Statement[]) => {
    seen.push(...batch.map(asLine))
    session.noBackslashEscapes = seen.length === 1
  }
  const script = "SET sql_mode = @x;select '\\';select 2;EXECUTE s;select '\\';';"
  for (const batch of splitter.push(Buffer.from(script))) take(batch)
  for (const batch of splitter.end()) take(batch)
  expect(seen).toEqual([
    'sql SET sql_mode = @x',
    "sql select '\\'",
    'sql select 2',
    'sql EXECUTE s',
    "sql select '\\';'",
  ])
})

test.each([
  ["SET sql_mode='NO_BACKSLASH_ESCAPES,ANSI_QUOTES'", [true, true]],
  ["set SESSION sql_mode := 'ansi'", [false, true]],
  ["SET @@session.sql_mode = 'NO_BACKSLASH_ESCAPES'", [true, false]],
  ["SET GLOBAL sql_mode = 'NO_BACKSLASH_ESCAPES'", [false, false]],
  ["SET @my_sql_mode = 'NO_BACKSLASH_ESCAPES'", [false, false]],
  ["/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_BACKSLASH_ESCAPES' */", [true, false]],
  ["SELECT 'SET sql_mode=''NO_BACKSLASH_ESCAPES'''", [false, false]],
])('the mode after %s', (statement, expected) => {
  const session = openSession()
  splitText(`${statement};`, options('mysql', { session }))
  expect([session.noBackslashEscapes, session.ansiQuotes]).toEqual(expected)
})

test('bytes that are not UTF-8 stay unchanged', () => {
  const bytes = Buffer.concat([
    Buffer.from("insert into t values (_binary '"),
    Buffer.from([0xff, 0x80, 0xc3, 0x5c, 0x27, 0xe9]),
    Buffer.from("');select 2;"),
  ])
  const [first, second] = splitText(bytes, options('mysql'))
  expect(first?.kind === 'sql' && Buffer.from(first.bytes).equals(bytes.subarray(0, -10))).toBe(true)
  expect(second && asLine(second)).toBe('sql select 2')
})

test('memory stays flat over a long script', async () => {
  const line = Buffer.from(`INSERT INTO t VALUES (1,'${'x'.repeat(60)}');\n`.repeat(800))
  let most = 0
  async function* chunks() {
    for (let chunk = 0; chunk < 400; chunk++) {
      if (chunk % 50 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers)
      yield Uint8Array.from(line)
    }
  }
  let count = 0
  const before = process.memoryUsage().arrayBuffers
  for await (const batch of splitStatements(chunks(), options('mysql'))) count += batch.length
  expect(count).toBe(400 * 800)
  expect(most - before).toBeLessThan(20 * 1024 * 1024)
})
