import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'

const seed = `use mysql;
CREATE TABLE IF NOT EXISTS Persons (PersonID int, LastName varchar(255), FirstName varchar(255), Address varchar(255), City varchar(255));
SHOW TABLES;
`

describe.each(kinds('mariadb', 'mysql'))('mysql-query on %s', (kind) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(kind)
    await stage.prepare(
      'CREATE TABLE colour (id INT PRIMARY KEY, name VARCHAR(20) NOT NULL) ENGINE=InnoDB',
      "INSERT INTO colour VALUES (1, 'red'), (2, 'green'), (3, '')",
    )
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  test("the seed's test.sql", async () => {
    stage.write('test.sql', seed)
    const result = await stage.run({ file: 'test.sql', mode: 'read-write' })
    expect(result.annotations).toEqual([])
    expect(result.outputs).toMatchObject({ result: 'done', reason: 'done', truncated: 'false' })
    expect(result.outputs['rows']).toContain('{"Tables_in_mysql":"Persons"}')
    expect(result.summary).toContain('| Persons |')
    expect(await stage.rows('SELECT count(*) FROM mysql.Persons')).toEqual([['0']])
    expect(result.log + result.summary + JSON.stringify(result.outputs)).not.toContain(stage.server.password)
  })

  test('rows, first row, value and counts', async () => {
    const query = 'SELECT 1; SELECT id, name, NULL AS nothing FROM colour ORDER BY id'
    const { outputs, exitCode } = await stage.run({ query })
    expect(exitCode).toBe(0)
    expect(JSON.parse(outputs['rows'] ?? '')).toEqual([
      { id: 1, name: 'red', nothing: null },
      { id: 2, name: 'green', nothing: null },
      { id: 3, name: '', nothing: null },
    ])
    expect(outputs).toMatchObject({
      'row-count': '3',
      'affected-rows': '0',
      'first-row': '{"id":1,"name":"red","nothing":null}',
      value: '1',
      'output-file': '',
    })
    expect(Number(outputs['duration-ms'])).toBeGreaterThan(0)
  })

  test('types are exact, in any time zone of the runner', async () => {
    const query = `CREATE TABLE faithful (a BIGINT UNSIGNED, b DECIMAL(40, 20), c DATETIME(6), d TIMESTAMP NULL, e VARBINARY(4), f DOUBLE, g BIT(10),
      h YEAR, i TIME, j INT(6) ZEROFILL, k FLOAT, l TEXT, m DATE, n ENUM('x', 'y'));
      SET time_zone = '+00:00';
      INSERT INTO faithful VALUES (18446744073709551615, 12345678901234567890.12345678901234567890, '2026-03-29 02:30:00.000001',
        '2026-03-29 01:30:00', x'00ff10', 1e300, b'1000000001', 2026, '-838:59:59', 42, 0.1, 'a\\tb😀', '2026-12-31', 'y');
      SELECT * FROM faithful`
    const expected = {
      a: '18446744073709551615',
      b: '12345678901234567890.12345678901234567890',
      c: '2026-03-29 02:30:00.000001',
      d: '2026-03-29 01:30:00',
      e: '00ff10',
      f: 1e300,
      g: '513',
      h: 2026,
      i: '-838:59:59',
      j: 42,
      k: 0.1,
      l: 'a\tb😀',
      m: '2026-12-31',
      n: 'y',
    }
    const inputs = { query, mode: 'read-write', database: 'shop' }
    const result = await stage.run(inputs, { env: { TZ: 'America/New_York' } })
    expect(result.annotations).toEqual([])
    expect(JSON.parse(result.outputs['rows'] ?? '')).toEqual([expected])
    // A prepared statement sends values in binary: they must look the same.
    const prepared = { query: "SET time_zone = '+00:00'; SELECT * FROM faithful WHERE a > ?", parameters: '[1]' }
    const again = await stage.run({ ...prepared, mode: 'read-write', binary: 'base64' })
    expect(JSON.parse(again.outputs['rows'] ?? '')).toEqual([{ ...expected, e: 'AP8Q' }])
    await stage.prepare('DROP TABLE faithful')
  })

  test('parameters are sent separately from the SQL', async () => {
    const query = `SELECT :name AS name, :big AS big, ':name' AS text, :none AS nothing -- :name
      LIMIT :limit`
    const parameters = JSON.stringify({
      name: `O'Neil"; DROP TABLE colour; --`,
      big: '9223372036854775807',
      none: null,
      limit: 1,
    })
    const { outputs, annotations } = await stage.run({ query, parameters })
    expect(annotations).toEqual([])
    expect(JSON.parse(outputs['rows'] ?? '')).toEqual([
      { name: `O'Neil"; DROP TABLE colour; --`, big: '9223372036854775807', text: ':name', nothing: null },
    ])
    const [least, most] = ['-9223372036854775808', '18446744073709551615']
    const numbers = await stage.run({
      query: `SELECT CAST(${most} AS UNSIGNED) AS most, CAST(${least} AS SIGNED) AS least, ? AS given`,
      parameters: '["a"]',
    })
    expect(JSON.parse(numbers.outputs['rows'] ?? '')).toEqual([{ most, least, given: 'a' }])
    expect((await stage.run({ query: 'SELECT ?; SELECT ?', parameters: '[1]' })).outputs).toMatchObject({
      result: 'failed',
      reason: 'invalid-parameters',
    })
  })

  describe('errors', () => {
    const script = `INSERT INTO colour VALUES (10, 'a');

-- the next one fails
INSERT INTO colour
  VALUES (1, 'again');
INSERT INTO colour VALUES (11, 'b');
`
    beforeEach(() => stage.write('sql/fail.sql', script))
    afterEach(() => stage.prepare('DELETE FROM colour WHERE id > 3'))
    const ids = async () => (await stage.rows('SELECT id FROM colour ORDER BY id')).flat()

    test('name file, line, statement, code and what remains', async () => {
      const result = await stage.run({ file: 'sql/fail.sql', mode: 'read-write' })
      expect(result.exitCode).toBe(1)
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'sql-error', 'affected-rows': '1' })
      const [annotation] = result.annotations
      expect(annotation?.properties).toMatchObject({ file: 'sql/fail.sql' })
      expect(annotation?.message).toMatch(/^sql\/fail\.sql:\d: Duplicate entry '1' for key /)
      expect(annotation?.message).toContain('(error 1062, SQLSTATE 23000)')
      expect(annotation?.message).toContain('INSERT INTO colour VALUES (1')
      expect(annotation?.message).toContain('1 statement before it was run and not rolled back.')
      expect(resultsOf(result).map(({ status, code }) => [status, code])).toEqual([
        ['done', ''],
        ['failed', '1062'],
        ['not-reached', ''],
      ])
      expect(await ids()).toEqual(['1', '2', '3', '10'])
    })

    test('the line is that of the mistake, not of the statement', async () => {
      stage.write('sql/syntax.sql', 'SELECT 1;\nSELECT\n  1,\n  FROM;\n')
      const { annotations } = await stage.run({ file: 'sql/syntax.sql' })
      expect(annotations[0]?.properties).toMatchObject({ file: 'sql/syntax.sql', line: '4' })
    })

    test('continue if requested, and end red', async () => {
      const result = await stage.run({ file: 'sql/fail.sql', mode: 'read-write', 'on-error': 'continue' })
      expect(result.outputs).toMatchObject({ result: 'failed', 'affected-rows': '2' })
      expect(await ids()).toEqual(['1', '2', '3', '10', '11'])
    })

    test.each(['single', 'per-file'])('in a transaction (%s) leave nothing', async (transaction) => {
      stage.write('sql/0.sql', "INSERT INTO colour VALUES (20, 'c')")
      const file = 'sql/0.sql\nsql/fail.sql'
      const result = await stage.run({ file, mode: 'read-write', transaction })
      expect(await ids()).toEqual(transaction === 'single' ? ['1', '2', '3'] : ['1', '2', '3', '20'])
      expect(result.annotations[0]?.message).toMatch(
        /(2 statements before it were|1 statement before it was) rolled back/,
      )
      expect(resultsOf(result).map(({ status }) => status)).toEqual(
        transaction === 'single'
          ? ['rolled-back', 'rolled-back', 'failed', 'not-reached']
          : ['done', 'rolled-back', 'failed', 'not-reached'],
      )
      expect(result.outputs['affected-rows']).toBe(transaction === 'single' ? '0' : '1')
    })

    test('a transaction that would be committed halfway is refused before anything is sent', async () => {
      const query = "INSERT INTO colour VALUES (30, 'd'); CREATE TABLE x (a INT)"
      const result = await stage.run({ query, mode: 'read-write', transaction: 'single' })
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'implicit-commit' })
      expect(await ids()).toEqual(['1', '2', '3'])
    })

    test('what cannot be split, or is refused, is reported before anything is sent', async () => {
      for (const end of ['\\! id', 'system id', 'source ../../etc/passwd', 'source /etc/passwd', 'tee x']) {
        stage.write('sql/bad.sql', `INSERT INTO colour VALUES (40, 'e');\n${end}\n`)
        const result = await stage.run({ file: 'sql/bad.sql', mode: 'read-write' })
        expect({ end, result: result.outputs['result'] }).toEqual({ end, result: 'failed' })
        expect(result.raw + result.summary).not.toContain('root:')
      }
      expect(await ids()).toEqual(['1', '2', '3'])
    })

    test('the password of an account is not shown', async () => {
      const query = "CREATE USER nobody@nowhere IDENTIFIED BY 'hunter2hunter2' NOSUCH"
      const result = await stage.run({ query, mode: 'read-write' })
      expect(result.outputs['result']).toBe('failed')
      expect(result.summary + JSON.stringify(resultsOf(result).map(({ statement }) => statement))).not.toContain(
        'hunter2',
      )
    })
  })

  test('files: globs in order, source inside the workspace, no link out of it', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'slipway-outside-'))
    writeFileSync(join(outside, 'secret.sql'), "SELECT 'stolen';")
    symlinkSync(join(outside, 'secret.sql'), join(stage.workspace, 'link.sql'))
    stage.write('many/10.sql', "SELECT '10';")
    stage.write('many/2.sql', "SELECT '2';\nsource many/inner/x.sql\nSELECT '2 again';")
    stage.write('many/inner/x.sql', "SELECT 'inner';")
    const { outputs } = await stage.run({ file: 'many/2.sql\nmany/*.sql', 'output-file': 'out.tsv', binary: 'hex' })
    expect(outputs).toMatchObject({ result: 'done', 'output-file': 'out.tsv' })
    const values = stage.read('out.tsv').split('\n')
    expect(values.filter((_, index) => index % 2 === 1)).toEqual([
      '2',
      'inner',
      '2 again',
      '10',
      '2',
      'inner',
      '2 again',
    ])
    const linked = await stage.run({ file: 'link.sql' })
    expect(linked.outputs).toMatchObject({ result: 'failed', reason: 'outside-workspace' })
    const none = await stage.run({ file: 'nosuch/*.sql' })
    expect(none.outputs).toMatchObject({ result: 'failed', reason: 'no-file' })
    symlinkSync(outside, join(stage.workspace, 'away'))
    const away = await stage.run({ query: 'SELECT 1', 'output-file': 'away/x.json' })
    expect(away.outputs).toMatchObject({ result: 'failed', reason: 'outside-workspace' })
    expect(existsSync(join(outside, 'x.json'))).toBe(false)
    rmSync(outside, { recursive: true })
  })

  test('a DELIMITER ends with its file, also in files that it sources', async () => {
    stage.write('delimiter/1.sql', "DELIMITER //\nSELECT 'a; b' //\nsource delimiter/inner/x.sql\nSELECT 'd' $$")
    stage.write('delimiter/2.sql', "SELECT 'e'; SELECT 'f';")
    stage.write('delimiter/inner/x.sql', "SELECT 'c' //\nDELIMITER $$")
    const result = await stage.run({ file: 'delimiter/*.sql' })
    expect(result.annotations).toEqual([])
    expect(resultsOf(result).map(({ statement }) => statement)).toEqual(
      ['a; b', 'c', 'd', 'e', 'f'].map((value) => `SELECT '${value}'`),
    )
  })

  test.each<readonly [string, string, string]>([
    ["rows: '>0'", 'SELECT 1', 'expected'],
    ['rows: 3', 'SELECT id FROM colour', 'expected'],
    ['rows: 2', 'SELECT id FROM colour', 'unexpected'],
    ['empty: true', 'SELECT 1 FROM colour WHERE id = 99', 'expected'],
    ['empty: true', 'SELECT 1', 'unexpected'],
    ["value: '>=9007199254740993'", 'SELECT 9007199254740992', 'unexpected'],
    ["value: '>=9007199254740993'", 'SELECT 9007199254740993', 'expected'],
    ['scalar: red', 'SELECT name FROM colour WHERE id = 1', 'expected'],
    ['value: null', 'SELECT NULL', 'expected'],
    ["value: ''", 'SELECT NULL', 'unexpected'],
    ['value: 1', 'SELECT 1.0', 'expected'],
    ['value: 1', 'DO 1', 'unexpected'],
  ])('expect %s of %s is %s', async (expectation, query, reason) => {
    const result = await stage.run({ query, expect: expectation })
    expect(result.outputs).toMatchObject({ reason })
    expect(result.exitCode).toBe(reason === 'expected' ? 0 : 1)
  })

  test('dry-run lists what would be sent and to which server, and connects to none', async () => {
    const result = await stage.runBare({
      query: 'SELECT 1; SELECT 2',
      host: '192.0.2.1',
      user: 'me',
      'dry-run': 'true',
    })
    expect(result.outputs).toMatchObject({ result: 'dry-run', reason: 'would-send' })
    expect(resultsOf(result).map(({ statement, status }) => [statement, status])).toEqual([
      ['SELECT 1', 'planned'],
      ['SELECT 2', 'planned'],
    ])
    expect(result.summary).toContain('192.0.2.1:3306')
    const explained = await stage.runBare({
      query: 'SELECT 1; DROP TABLE colour',
      host: '192.0.2.1',
      user: 'me',
      mode: 'read-write',
      explain: 'true',
      'dry-run': 'true',
    })
    expect(resultsOf(explained).map(({ statement, status }) => [statement, status])).toEqual([
      ['EXPLAIN SELECT 1', 'planned'],
      ['DROP TABLE colour', 'skipped'],
    ])
    expect(explained.log).toContain('would send 1 statement')
  })

  test('a packet contains one statement, with its original comments and hints', async () => {
    await stage.prepare("SET GLOBAL log_output = 'TABLE'", 'TRUNCATE mysql.general_log', 'SET GLOBAL general_log = 1')
    const query = '/* shard=20 */ SELECT 1 /* a; b */; -- why\nSELECT /*+ NO_SUCH_HINT */ 2 -- end\n;'
    await stage.run({ query })
    await stage.prepare('SET GLOBAL general_log = 0')
    const logged = await stage.rows(
      "SELECT argument FROM mysql.general_log WHERE command_type = 'Query' AND (argument LIKE '%NO_SUCH%' OR argument LIKE '%shard%') AND argument NOT LIKE '%general%'",
    )
    const sent = logged.flat().map(String)
    expect(sent).toEqual(['/* shard=20 */ SELECT 1 /* a; b */ -- why', 'SELECT /*+ NO_SUCH_HINT */ 2 -- end'])
  })

  test("the server's warnings are in the summary", async () => {
    const result = await stage.run({ query: "SELECT '1x' + 1" })
    expect(result.summary).toMatch(/Warning 1292: Truncated incorrect/)
    expect(resultsOf(result)).toMatchObject([{ warnings: 1 }])
  })

  test('hostile rows, names and errors are shown as text and have no effect', async () => {
    const hostile = '::error::pwn ##[error]x @octocat #1 <img src=x> | ` [a](b) \n::set-output name=x::y'
    const name = '::warning::n|@octocat'
    await stage.prepare(
      'CREATE TABLE hostile (id INT, `::warning::n|@octocat` TEXT)',
      `INSERT INTO hostile VALUES (1, '${hostile.replaceAll('\n', '\\n')}')`,
    )
    const query = `SELECT * FROM hostile; SELECT * FROM \`<b>@octocat ::error::x\``
    const result = await stage.run({ query })
    expect(JSON.parse(result.outputs['rows'] ?? '')).toEqual([{ id: 1, [name]: hostile }])
    expect(result.commands.map((command) => command.name).filter((each) => each !== 'add-mask')).toEqual([
      'error',
      'error',
    ])
    expect(result.raw).not.toMatch(/##\[/)
    const table = result.summary.split('\n').filter((line) => line.startsWith('| 1 |'))
    expect(table).toHaveLength(1)
    expect(table[0]).not.toMatch(/<img|@octocat|(?<!\\)\[a\]/)
    await stage.prepare('DROP TABLE hostile')
  })

  test('stored programs with DELIMITER, several result sets of a CALL', async () => {
    stage.write(
      'proc.sql',
      `DROP PROCEDURE IF EXISTS two;\nDELIMITER //\nCREATE PROCEDURE two() BEGIN SELECT 'x' AS a; SELECT 'y' AS b; END //\nDELIMITER ;\nCALL two();`,
    )
    const result = await stage.run({ file: 'proc.sql', mode: 'read-write', 'output-file': 'two.json' })
    expect(result.outputs).toMatchObject({ result: 'done', 'output-file': 'two.json\ntwo-2.json' })
    expect([stage.read('two.json'), stage.read('two-2.json')]).toEqual(['[\n{"a":"x"}\n]\n', '[\n{"b":"y"}\n]\n'])
  })
})

test('inputs: all errors at once, without secrets', async () => {
  await using stage = await openStage('mariadb')
  const result = await stage.runBare({
    query: 'SELECT 1',
    file: 'a.sql',
    url: 'mysql://u:hunter2@h/x#y',
    mode: 'readonly',
    format: 'xml',
    'max-bytes': '1 kB',
    'output-file': '../x',
    expect: 'row: 1',
    targets: '- { host: x }',
    transaction: 'single',
  })
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
  const text = result.annotations.map(({ message }) => message).join('\n')
  for (const name of ['file', 'mode', 'format', 'max-bytes', 'output-file', 'expect', 'targets', 'transaction'])
    expect(text).toContain(`Input \`${name}\``)
  expect(text + result.summary).not.toContain('hunter2')
})

if (kinds('mariadb').length > 0)
  test('a proxy in between: parameters give a warning, literals do not', async () => {
    await using stage = await openStage('mariadb', { args: ['--version=10.11.19-MariaDB-ProxySQL'] })
    const warned = await stage.run({ query: 'SELECT ? AS n', parameters: '["x"]' })
    expect(warned.outputs).toMatchObject({ result: 'done', value: 'x' })
    expect(warned.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringContaining('There is a proxy in front of the server') },
    ])
    expect((await stage.run({ query: "SELECT 'x' AS n" })).annotations).toEqual([])
  })
