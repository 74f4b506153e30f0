import type { Connection } from '../../src/database/session/database.ts'
import type { Column, Row } from '../../src/database/session/value.ts'
import { mustRun, openConnection, rowsOf } from '../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../support/database.ts'

type Expected = readonly [definition: string, literal: string, kind: string, type: string, value: Row[number]]

const hex = (text: string) => Buffer.from(text, 'hex')

const inMysql: readonly Expected[] = [
  ['BIGINT', '-9223372036854775808', 'integer', 'bigint', '-9223372036854775808'],
  ['BIGINT UNSIGNED', '18446744073709551615', 'integer', 'bigint', '18446744073709551615'],
  ['INT', '-7', 'integer', 'int', '-7'],
  ['TINYINT(1)', '1', 'integer', 'tinyint', '1'],
  ['YEAR', '2024', 'integer', 'year', '2024'],
  [
    'DECIMAL(65,30)',
    "'12345678901234567890123456789012345.000000000000000000000000000001'",
    'decimal',
    'decimal',
    '12345678901234567890123456789012345.000000000000000000000000000001',
  ],
  ['DECIMAL(5,2)', '1.5', 'decimal', 'decimal', '1.50'],
  ['FLOAT', '0.1', 'float', 'float', '0.1'],
  ['DOUBLE', '0.1', 'float', 'double', '0.1'],
  ['DATE', "'2024-02-29'", 'time', 'date', '2024-02-29'],
  ['DATETIME(6)', "'2024-03-31 02:30:00.123456'", 'time', 'datetime', '2024-03-31 02:30:00.123456'],
  ['DATETIME', "'2024-03-31 00:00:00'", 'time', 'datetime', '2024-03-31 00:00:00'],
  ['TIME(3)', "'-838:59:59.000'", 'time', 'time', '-838:59:59.000'],
  ['VARCHAR(20)', "'Grüße 🦆'", 'text', 'varchar', 'Grüße 🦆'],
  ['TEXT', "''", 'text', 'text', ''],
  ['VARCHAR(5)', 'NULL', 'text', 'varchar', null],
  ["ENUM('a','b')", "'b'", 'text', 'enum', 'b'],
  ["SET('a','b')", "'a,b'", 'text', 'set', 'a,b'],
  ['BINARY(3)', "x'00ff0a'", 'binary', 'binary', hex('00ff0a')],
  ['VARBINARY(5)', "x''", 'binary', 'varbinary', hex('')],
  ['BLOB', "x'fffe00'", 'binary', 'blob', hex('fffe00')],
  ['BIT(10)', "b'1000000001'", 'bit', 'bit', hex('0201')],
  ['POINT', 'POINT(1, 2)', 'binary', 'geometry', hex('000000000101000000000000000000f03f0000000000000040')],
]

const inPostgres: readonly Expected[] = [
  ['bigint', '-9223372036854775808', 'integer', 'int8', '-9223372036854775808'],
  [
    'numeric',
    '12345678901234567890123456789.000000000001',
    'decimal',
    'numeric',
    '12345678901234567890123456789.000000000001',
  ],
  ['numeric', "'NaN'", 'decimal', 'numeric', 'NaN'],
  ['real', '0.1', 'float', 'float4', '0.1'],
  ['double precision', '1e300', 'float', 'float8', '1e+300'],
  ['boolean', 'true', 'boolean', 'bool', 't'],
  ['date', "'2024-02-29'", 'time', 'date', '2024-02-29'],
  ['timestamp', "'2024-03-31 02:30:00.123456'", 'time', 'timestamp', '2024-03-31 02:30:00.123456'],
  ['timestamptz', "'2024-03-31 02:30:00+00'", 'time', 'timestamptz', '2024-03-31 02:30:00+00'],
  ['interval', "'1 day 2 hours'", 'time', 'interval', '1 day 02:00:00'],
  ['text', "'Grüße 🦆'", 'text', 'text', 'Grüße 🦆'],
  ['varchar(5)', "''", 'text', 'varchar', ''],
  ['text', 'NULL', 'text', 'text', null],
  ['bytea', "'\\x00ff0a'", 'binary', 'bytea', hex('00ff0a')],
  ['bytea', "''", 'binary', 'bytea', hex('')],
  ['jsonb', `'{"b": 1.10, "a": 9007199254740993}'`, 'json', 'jsonb', '{"a": 9007199254740993, "b": 1.10}'],
  ['uuid', "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", 'text', 'uuid', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'],
  ['int[]', "'{1,NULL,3}'", 'text', '_int4', '{1,NULL,3}'],
  ['bit(4)', "b'0101'", 'text', 'bit', '0101'],
]

describe.each(kinds())('%s: values', (kind) => {
  let server: DatabaseServer
  let connection: Connection
  const expected = kind === 'postgres' ? inPostgres : inMysql

  beforeAll(async () => {
    server = await startServer(kind)
    connection = await openConnection(server)
    const columns = expected.map(([definition], index) => `c${index} ${definition}`)
    await mustRun(connection, `CREATE TABLE t (id INT PRIMARY KEY, ${columns.join(', ')})`)
    await mustRun(connection, `INSERT INTO t VALUES (1, ${expected.map(([, literal]) => literal).join(', ')})`)
  })
  afterAll(async () => {
    await connection?.close()
    await server?.[Symbol.asyncDispose]()
  })

  test.each([
    ['as text', undefined],
    ['prepared', [1]],
  ])('arrive as the server writes them, %s', async (_, parameters) => {
    const seen: Column[] = []
    const mark = kind === 'postgres' ? '$1' : '?'
    const sql = `SELECT * FROM t WHERE id = ${parameters === undefined ? '1' : mark}`
    const rows = await rowsOf(connection, sql, {
      ...(parameters === undefined ? {} : { parameters }),
      onColumns: (columns) => void seen.push(...columns),
    })
    expect(rows).toEqual([['1', ...expected.map(([, , , , value]) => value)]])
    expect(seen.slice(1).map((column) => [column.kind, column.type.replace('point', 'geometry')])).toEqual(
      expected.map(([, , columnKind, type]) => [columnKind, type]),
    )
    expect(seen[0]).toMatchObject({ name: 'id', ...(kind === 'postgres' ? {} : { table: 't' }) })
  })

  test('parameters reach the server unchanged', async () => {
    const given = ["O'Hara \\ \u{1f986}", null, hex('00ff27'), 9007199254740993n, '1.10', 7]
    const types = ['text', 'text', 'bytea', 'bigint', 'numeric', 'int']
    const marks = given.map((_, index) => (kind === 'postgres' ? `$${index + 1}::${types[index]}` : '?'))
    if (kind !== 'postgres') marks[2] = 'CAST(? AS BINARY)'
    const [row] = await rowsOf(connection, `SELECT ${marks.join(', ')}`, { parameters: given })
    expect(row).toEqual([...given.slice(0, 3), '9007199254740993', '1.10', '7'])
  })

  test('a limit may be a parameter', async () => {
    const sql = `SELECT id FROM t LIMIT ${kind === 'postgres' ? '$1' : '?'}`
    expect(await rowsOf(connection, sql, { parameters: [1] })).toEqual([['1']])
  })

  test('changes are counted, generated keys returned', async () => {
    const key = kind === 'postgres' ? 'SERIAL' : 'INT AUTO_INCREMENT'
    await mustRun(connection, `CREATE TABLE counted (id ${key} PRIMARY KEY, n INT)`)
    const inserted = await mustRun(connection, 'INSERT INTO counted (n) VALUES (1), (2), (2)')
    expect(inserted).toMatchObject({ affectedRows: 3n, insertId: kind === 'postgres' ? null : 1n, resultSets: [] })
    expect(await mustRun(connection, 'DELETE FROM counted WHERE n = 2')).toMatchObject({ affectedRows: 2n })
    expect(await mustRun(connection, 'SELECT * FROM counted')).toMatchObject({ rowCount: 1, affectedRows: null })
  })

  test('a second statement in the same packet is refused', async () => {
    const outcome = await connection.run('SELECT 1; DROP TABLE t')
    expect(outcome).toMatchObject({ isDone: false, reason: 'sql-error', code: kind === 'postgres' ? '42601' : '1064' })
    expect(await rowsOf(connection, 'SELECT count(*) FROM t')).toEqual([['1']])
  })

  test('errors of SQL are values, and the connection continues', async () => {
    const outcome = await connection.run('SELECT\n  1\nFRM t WHERE')
    if (outcome.isDone) throw new Error('it succeeded')
    expect(outcome).toMatchObject({ reason: 'sql-error', line: 3 })
    expect(outcome.code).toBe(kind === 'postgres' ? '42601' : '1064')
    expect(outcome.state).toBe(kind === 'postgres' ? '42601' : '42000')
    expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']])
  })
})

for (const kind of kinds('mariadb', 'mysql')) {
  describe(`${kind}: several result sets and warnings`, () => {
    test('a procedure gives each of its result sets in order', async () => {
      await using server = await startServer(kind)
      await using connection = await openConnection(server)
      await mustRun(connection, 'CREATE PROCEDURE two() BEGIN SELECT 1 AS a; SELECT 2 AS b, 3 AS c; END')
      const seen: unknown[] = []
      const result = await mustRun(connection, 'CALL two()', {
        onColumns: (columns) => void seen.push(columns.map(({ name }) => name)),
        onRows: async (rows) => void seen.push(...rows),
      })
      expect(seen).toEqual([['a'], ['1'], ['b', 'c'], ['2', '3']])
      expect(result.resultSets.map(({ rowCount }) => rowCount)).toEqual([1, 1])
      const dropped = await mustRun(connection, 'DROP TABLE IF EXISTS no_such_table')
      expect(dropped.warningCount).toBe(1)
      expect(await connection.warnings()).toEqual([
        { level: 'Note', code: '1051', message: expect.stringContaining('no_such_table') },
      ])
    })
  })
}

for (const kind of kinds('postgres')) {
  describe(`${kind}: COPY`, () => {
    test('its data has no place in a statement: a failure, and the connection continues', async () => {
      await using server = await startServer(kind)
      await using connection = await openConnection(server)
      await mustRun(connection, 'CREATE TABLE t (n INT)')
      const into = await connection.run('COPY t FROM STDIN')
      expect(into).toMatchObject({
        isDone: false,
        reason: 'sql-error',
        message: expect.stringContaining('not supported'),
      })
      expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']])
      await mustRun(connection, 'INSERT INTO t VALUES (1)')
      const out = await connection.run('COPY t TO STDOUT')
      expect(out).toMatchObject({
        isDone: false,
        reason: 'sql-error',
        message: expect.stringContaining('not supported'),
      })
      expect(await rowsOf(connection, 'SELECT 2')).toEqual([['2']])
      expect(await rowsOf(connection, 'SELECT 3')).toEqual([['3']])
    })

    test('notices are warnings', async () => {
      await using server = await startServer(kind)
      await using connection = await openConnection(server)
      expect(await mustRun(connection, 'DROP TABLE IF EXISTS no_such_table')).toMatchObject({ warningCount: 1 })
      expect(await connection.warnings()).toEqual([
        { level: 'NOTICE', code: '00000', message: expect.stringContaining('no_such_table') },
      ])
    })
  })
}
