import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'
import { needMariaDbClient } from '../../support/install.ts'

describe.each(kinds('mariadb', 'mysql'))('rows of %s', (kind) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(kind)
    await stage.prepare(
      'CREATE TABLE digit (n INT)',
      'INSERT INTO digit VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)',
      'CREATE TABLE person (id INT PRIMARY KEY, name VARCHAR(50), email VARCHAR(50), born DATE)',
      "INSERT INTO person VALUES (1, 'Ada', 'ada@example.com', '1815-12-10'), (2, '=cmd()', NULL, NULL), (3, '', 'x', NULL)",
    )
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  test.each([
    [
      'json',
      '[\n{"id":1,"name":"Ada","born":"1815-12-10"},\n{"id":2,"name":"=cmd()","born":null},\n{"id":3,"name":"","born":null}\n]\n',
    ],
    [
      'ndjson',
      '{"id":1,"name":"Ada","born":"1815-12-10"}\n{"id":2,"name":"=cmd()","born":null}\n{"id":3,"name":"","born":null}\n',
    ],
    ['csv', 'id,name,born\r\n1,Ada,1815-12-10\r\n2,\'=cmd(),\r\n3,"",\r\n'],
    ['tsv', 'id\tname\tborn\n1\tAda\t1815-12-10\n2\t=cmd()\tNULL\n3\t\tNULL\n'],
    [
      'markdown',
      '| id | name | born |\n| ---: | --- | --- |\n| 1 | Ada | 1815-12-10 |\n| 2 | =cmd() | *NULL* |\n| 3 |  | *NULL* |\n',
    ],
    [
      'table',
      '+----+--------+------------+\n| id | name   | born       |\n+----+--------+------------+\n|  1 | Ada    | 1815-12-10 |\n|  2 | =cmd() | NULL       |\n|  3 |        | NULL       |\n+----+--------+------------+\n',
    ],
  ])('as %s', async (format, expected) => {
    const query = 'SELECT id, name, born FROM person ORDER BY id'
    const inputs = { query, format, 'output-file': `out/${format}`, 'escape-formulas': 'true' }
    const { outputs } = await stage.run(inputs)
    expect(outputs).toMatchObject({ result: 'done', 'output-file': `out/${format}`, truncated: 'false' })
    expect(stage.read(`out/${format}`)).toBe(expected)
  })

  test('the format follows the file extension; each result set has a file, and none is left over', async () => {
    const query = 'SELECT 1 AS a FROM digit WHERE n = 0; SELECT name FROM person WHERE id = 1; SELECT nosuch'
    const { outputs } = await stage.run({ query, 'output-file': 'sets/a.csv' })
    expect(outputs).toMatchObject({ result: 'failed', 'output-file': 'sets/a.csv\nsets/a-2.csv' })
    expect(readdirSync(join(stage.workspace, 'sets')).sort()).toEqual(['a-2.csv', 'a.csv'])
    expect(stage.read('sets/a-2.csv')).toBe('name\r\nAda\r\n')
  })

  test('unusual column names: none, duplicates, those of JavaScript, and with line or cell separators', async () => {
    const names = ['', 'a', 'a', 'a_2', '__proto__', 'constructor', 'x|y', '<b>@octo', 'new\nline', '"q"']
    const query = `SELECT ${names.map((name, index) => `${index} AS \`${name}\``).join(', ')}`
    const unique = ['', 'a', 'a_3', 'a_2', ...names.slice(4)]
    for (const inputs of [{ query }, { query: `${query}, ? AS p`, parameters: '[1]' }]) {
      const { outputs } = await stage.run({ ...inputs, 'output-file': 'odd.ndjson' })
      expect(outputs).toMatchObject({ result: 'done', value: '0' })
      const row = Object.entries(JSON.parse(stage.read('odd.ndjson')))
      expect(row.map(([name]) => name).slice(0, unique.length)).toEqual(unique)
      expect(row.map(([, value]) => Number(value)).slice(0, unique.length)).toEqual(unique.map((_, index) => index))
    }
  })

  test.each([
    ['latin1', 'Grün €'],
    ['latin2', 'Grün ?'],
    ['utf8', 'Grün €'],
    ['gbk', '中文'],
  ])('texts in %s are read as such', async (charset, text) => {
    const query = `SET character_set_results = ${charset}; SELECT _utf8mb4'${text.replace('?', '€')}' AS word`
    const { outputs } = await stage.run({ query, mode: 'read-write' })
    expect(JSON.parse(outputs['rows'] ?? '')).toEqual([{ word: text }])
  })

  test('a value of 16 MB: complete in the file, shortened elsewhere', async () => {
    const query = "SELECT REPEAT('é\n', 4000000) AS big, '1' AS small"
    const sizes = { json: 16_000_027, csv: 12_000_017, tsv: 16_000_013, markdown: 12_000_038 }
    for (const [format, size] of Object.entries(sizes)) {
      const { outputs, summary } = await stage.run({ query, format, 'output-file': `cell.${format}` })
      expect(outputs).toMatchObject({ result: 'done', truncated: 'true', rows: '[]', 'row-count': '1' })
      expect(outputs['value']).toHaveLength(65_536)
      expect([format, readFileSync(join(stage.workspace, `cell.${format}`)).length]).toEqual([format, size])
      expect(summary.length).toBeLessThan(2_000)
    }
  })

  test('a script is never overwritten, by any name', async () => {
    stage.write('sql/a.sql', "SELECT 'DROP TABLE person' AS a; SELECT 1 AS b;")
    stage.write('sql/a-2.sql', 'SELECT 2 AS c;')
    stage.write('sql/b.sql', 'source sql/a-2.sql\n')
    symlinkSync('a.sql', join(stage.workspace, 'sql/link.sql'))
    for (const name of ['sql/a.sql', 'sql/../sql/b.sql', 'sql/link.sql', 'sql/a-2.sql']) {
      const inputs = { file: 'sql/a.sql\nsql/b.sql', mode: 'read-write', 'output-file': name }
      const result = await stage.run(inputs)
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'unwritable-file' })
      expect(result.log).not.toContain('Connected')
    }
    // The second result set would go to sql/a-2.sql.
    const later = await stage.run({ file: 'sql/a.sql\nsql/a-2.sql', 'output-file': 'sql/a.sql', format: 'csv' })
    expect(later.outputs).toMatchObject({ result: 'failed', reason: 'unwritable-file' })
    stage.write('sql/c.sql', 'SELECT 1 AS a; SELECT 2 AS b;\nsource sql/c-2.sql\n')
    stage.write('sql/c-2.sql', 'SELECT 3 AS c;')
    const numbered = await stage.run({ file: 'sql/c.sql', 'output-file': 'sql/c.csv' })
    expect(numbered.outputs).toMatchObject({ result: 'done', 'output-file': 'sql/c.csv\nsql/c-2.csv\nsql/c-3.csv' })
    const second = await stage.run({ file: 'sql/c.sql', format: 'csv', 'output-file': 'sql/./c-2.sql' })
    expect(second.outputs).toMatchObject({ result: 'failed', reason: 'unwritable-file' })
    expect(stage.read('sql/c-2.sql')).toBe('SELECT 3 AS c;')
  })

  test('a result set that breaks off leaves no file', async () => {
    const query = 'SELECT n FROM digit; SELECT a.n, IF(a.n = 9, (SELECT n FROM digit), 0) FROM digit a ORDER BY NULL'
    for (const format of ['ndjson', 'tsv']) {
      const { outputs } = await stage.run({ query, 'output-file': `broken/x.${format}` })
      expect(outputs).toMatchObject({ result: 'failed', 'output-file': `broken/x.${format}` })
      expect(stage.read(`broken/x.${format}`).split('\n').length).toBe(format === 'tsv' ? 12 : 11)
    }
    expect(readdirSync(join(stage.workspace, 'broken')).sort()).toEqual(['x.ndjson', 'x.tsv'])
    const alone = await stage.run({ query: query.slice(query.indexOf(';') + 1), 'output-file': 'alone/x.tsv' })
    expect(alone.outputs).toMatchObject({ result: 'failed', 'output-file': '' })
    expect(readdirSync(join(stage.workspace, 'alone'))).toEqual([])
  })

  test('a file that cannot be written is reported before anything is sent', async () => {
    mkdirSync(join(stage.workspace, 'taken.json'))
    mkdirSync(join(stage.workspace, 'taken.tsv'))
    writeFileSync(join(stage.workspace, 'plain'), '')
    for (const name of ['taken.json', 'taken.tsv', 'plain/x.csv']) {
      const result = await stage.run({ query: 'SELECT n FROM digit', 'output-file': name })
      expect(result.outputs).toEqual({ result: 'failed', reason: 'unwritable-file' })
      expect(result.log).not.toContain('Connected')
      expect(result.annotations[0]?.message).toContain(name)
    }
  })

  test('a lost connection, a requested file: clear errors in limited time', async () => {
    const lost = await stage.run({ query: 'SELECT 1; KILL CONNECTION_ID(); SELECT 2', mode: 'read-write' })
    expect(lost.outputs).toMatchObject({ result: 'failed' })
    expect(resultsOf(lost).map(({ status }) => status)).toEqual(['done', 'failed', 'not-reached'])
    const asked = await stage.run({
      query: "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE person FIELDS TERMINATED BY ':'",
      mode: 'read-write',
    })
    expect(asked.outputs).toMatchObject({ result: 'failed' })
    expect(await stage.rows('SELECT count(*) FROM person')).toEqual([['3']])
  })

  test('masked columns are masked everywhere, NULL stays NULL', async () => {
    const query = 'SELECT id, email AS EMail, name FROM person ORDER BY id'
    const inputs = { query, 'columns-masked': 'email,\n name', 'output-file': 'masked.csv', expect: 'value: 1' }
    const result = await stage.run(inputs)
    expect(JSON.parse(result.outputs['rows'] ?? '')).toEqual([
      { id: 1, EMail: '***', name: '***' },
      { id: 2, EMail: null, name: '***' },
      { id: 3, EMail: '***', name: '***' },
    ])
    expect(stage.read('masked.csv')).toBe('id,EMail,name\r\n1,***,***\r\n2,,***\r\n3,***,***\r\n')
    expect(result.raw + result.summary).not.toMatch(/ada@|=cmd/)
    const check = await stage.run({
      query: 'SELECT email FROM person WHERE id = 1',
      'columns-masked': 'email',
      expect: 'value: x',
    })
    expect(check.outputs).toMatchObject({ result: 'failed', reason: 'unexpected', value: '***' })
    expect(check.raw + check.summary).not.toContain('ada@')
  })

  const cross = 'digit a, digit b, digit c, digit d'

  test('limits of rows and bytes, and how they are reported', async () => {
    const query = `SELECT a.n FROM ${cross}; SELECT count(*) AS n FROM digit`
    const rows = await stage.run({ query, 'max-rows': '7', 'output-file': 'limit.ndjson' })
    expect(rows.outputs).toMatchObject({ result: 'done', truncated: 'true', value: '10', 'row-count': '1' })
    expect(stage.read('limit.ndjson').split('\n')).toHaveLength(8)
    expect(resultsOf(rows).map(({ rows: count }) => count)).toEqual([7, 1])
    const bytes = await stage.run({
      query: `SELECT a.n FROM ${cross}`,
      'max-bytes': '1KiB',
      'output-file': 'limit.tsv',
    })
    expect(bytes.outputs).toMatchObject({ result: 'done', truncated: 'true' })
    expect(stage.read('limit.tsv').length).toBe(1_024)
    const bare = await stage.run({ query: `SELECT a.n FROM ${cross}`, 'max-bytes': '1KiB' })
    expect(Buffer.byteLength(bare.outputs['rows'] ?? '')).toBeLessThanOrEqual(1_025)
  })

  test('outputs and summary stay below their limits', async () => {
    const query = `SELECT REPEAT('|é', 3000) AS wide FROM ${cross}; `.repeat(3)
    const { outputs, summary } = await stage.run({ query })
    expect(outputs).toMatchObject({ result: 'done', truncated: 'true', 'row-count': '10000' })
    expect(Buffer.byteLength(outputs['rows'] ?? '')).toBeLessThanOrEqual(262_200)
    expect(JSON.parse(outputs['rows'] ?? '').length).toBeGreaterThan(10)
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000)
    expect(summary).toContain('100 of 10000 rows')
  })

  const running = async () => {
    const rows = await stage.rows("SELECT info FROM information_schema.processlist WHERE info LIKE '%SLEEP(59%'")
    return rows.flat().filter((info) => typeof info === 'string' && !info.includes('processlist'))
  }

  test('after a cancellation nothing continues on the server', async () => {
    const query = 'SELECT 1; SELECT SLEEP(59)'
    const result = await stage.run(
      { query, 'output-file': 'cancelled.csv' },
      { watch: (line) => (line.includes('SELECT 1 ') ? 'cancel' : undefined) },
    )
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'cancelled' })
    expect(result.milliseconds).toBeLessThan(50_000)
    expect(resultsOf(result).map(({ status }) => status)).toEqual(['done', 'failed'])
    expect(await running()).toEqual([])
  })

  test.each([
    ['timeout', 'timeout'],
    ['statement-timeout', 'statement-timeout'],
  ])('%s ends what runs on the server', async (input, reason) => {
    const result = await stage.run({ query: 'SELECT SLEEP(59) FROM digit', [input]: '700ms' })
    expect(result.outputs).toMatchObject({ result: 'failed', reason })
    expect(await running()).toEqual([])
  })
})

if (kinds('mariadb').length > 0)
  test('TSV equals the output of `mysql --batch`, byte for byte', async () => {
    await using stage = await openStage('mariadb')
    const script = `CREATE TABLE b (v VARBINARY(300), n BIT(20), t TEXT, j JSON, g GEOMETRY, f FLOAT, d DOUBLE, c DECIMAL(20,5), \`a\tb\` DATETIME(3), e SET('x','y'));
INSERT INTO b VALUES (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('', b'0', '', '{}', POINT(1, 2), 0.1, 1e-300, -0.5, '2026-01-01 00:00:00.5', ''),
  (UNHEX('${Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join('')}'), b'11111111000010010000', 'a\\tb\\nc\\\\d\\0e\\r\\n😀"\\'', '{"a":\\n 1}', NULL, 3.4e38, -0.1, 99999.99999, '0000-00-00', 'x,y');
SELECT * FROM b;
SELECT * FROM b WHERE 1 = 0;
SELECT v FROM b; SELECT t, t FROM b;
SELECT 1 AS \`x\ty\\\`;
SHOW TABLES;
DROP TABLE b;
`
    stage.write('script.sql', script)
    const { host, port, user, password, database } = stage.server
    const args = [
      '--no-defaults',
      '--batch',
      '--default-character-set=utf8mb4',
      `-h${host}`,
      `-P${port}`,
      `-u${user}`,
      database,
    ]
    const theirs = execFileSync(needMariaDbClient(), args, {
      input: script,
      env: { ...process.env, MYSQL_PWD: password },
    })
    const result = await stage.run({ file: 'script.sql', mode: 'read-write', 'output-file': 'ours.tsv' })
    expect(result.annotations).toEqual([])
    expect(existsSync(join(stage.workspace, 'ours.tsv.partial'))).toBe(false)
    const ours = readFileSync(join(stage.workspace, 'ours.tsv'))
    expect(ours.toString('latin1')).toBe(theirs.toString('latin1'))
  })
