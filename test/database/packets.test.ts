import type { Socket } from 'node:net'
import { connect } from '../../src/database/connect.ts'
import type { ServerTarget } from '../../src/database/session/target.ts'
import type { Row } from '../../src/database/session/value.ts'
import { noGuards } from '../support/connection.ts'
import {
  FakeServer,
  fakeMysql,
  fakePostgres,
  mysqlGreeting,
  mysqlOk,
  mysqlPacket,
  mysqlRow,
  postgresAuthentication,
  postgresColumns,
  postgresIdentity,
  postgresMessage,
  postgresReady,
  postgresResult,
  postgresRow,
  postgresWelcome,
} from '../support/fake-database.ts'
import { testHost } from '../support/host.ts'

/** Packets that are malformed, truncated, oversized or out of turn: a reason of the documented lists, and no more memory than has come. */

const secret = 'c0rrect-h0rse'

function target(dialect: 'mysql' | 'postgres', port: number, connectTimeout = 2_000): ServerTarget {
  return {
    dialect,
    host: '127.0.0.1',
    port,
    user: 'slipway',
    password: () => secret,
    database: 'shop',
    tls: { mode: 'disabled' },
    connectTimeout,
    allowInsecureAuth: false,
  }
}

/** A message of PostgreSQL with a length of its own choice. */
function claiming(type: string, length: number, ...body: readonly number[]): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 'latin1')
  head.writeUInt32BE(length >>> 0, 1)
  return Buffer.concat([head, Buffer.from(body)])
}

const bytes = (...numbers: readonly number[]) => Buffer.from(numbers)
const flood = (once: Buffer, size: number) => Buffer.alloc(Math.ceil(size / once.length) * once.length, once)

const atSignIn: readonly (readonly [what: string, answer: () => Buffer])[] = [
  ['an authentication of length zero', () => claiming('R', 0)],
  ['a packet that announces 2 GiB', () => claiming('R', 0x7f_ff_ff_ff, 0, 0, 0, 0)],
  ['a negative length', () => claiming('E', -1)],
  ['a length of three', () => claiming('E', 3)],
  ['an error that announces 100 KiB', () => claiming('E', 102_400)],
  ['a type that does not exist', () => postgresMessage('!', 'x')],
  ['an authentication that does not exist', () => postgresAuthentication(99)],
  ['GSSAPI', () => postgresAuthentication(7)],
  ['an authentication cut short', () => postgresMessage('R', bytes(0, 0))],
  ['the end of SCRAM at once', () => postgresAuthentication(12, 'v=x')],
  ['the middle of SCRAM at once', () => postgresAuthentication(11, 'r=x,s=x,i=1')],
  ['rows before the sign-in', () => postgresResult([['a']])],
  ['settings before the sign-in', () => postgresMessage('S', 'a\0', 'b\0')],
  ['notices before the sign-in', () => postgresMessage('N', 'SNOTICE\0', '\0')],
  ['readiness before the sign-in', () => postgresReady()],
  ['two sign-ins', () => Buffer.concat([postgresAuthentication(0), postgresAuthentication(0)])],
  [
    'settings without end',
    () => Buffer.concat([postgresAuthentication(0), flood(postgresMessage('S', 'a\0', 'b\0'), 4_000_000)]),
  ],
  [
    'notices without end',
    () => Buffer.concat([postgresAuthentication(0), flood(postgresMessage('N', 'MX\0', '\0'), 4_000_000)]),
  ],
  ['a setting of one text', () => Buffer.concat([postgresAuthentication(0), postgresMessage('S', 'a\0')])],
  ['an error whose text does not end', () => postgresMessage('E', 'Mno end')],
]

test.each(atSignIn)('PostgreSQL, during the login: %s', async (_, answer) => {
  await using server = await new FakeServer((socket) => {
    socket.once('data', () => socket.write(answer()))
  }).listen()
  const attempt = connect(target('postgres', server.port), noGuards, testHost())
  await expect(attempt).rejects.toMatchObject({
    name: 'UserError',
    reason: 'cannot-connect',
    message: expect.stringContaining('The server sent '),
  })
  expect(Buffer.concat(server.received).includes(secret)).toBe(false)
})

const columns = (count: number) => Buffer.concat([postgresMessage('1'), postgresMessage('2'), postgresColumns(count)])
const afterStatement: readonly (readonly [what: string, answer: () => Buffer])[] = [
  ['columns: 65,535 announced, none there', () => postgresMessage('T', bytes(0xff, 0xff))],
  ['columns: 32,767 announced, none there', () => postgresMessage('T', bytes(0x7f, 0xff))],
  ['columns that are cut', () => postgresMessage('T', bytes(0, 1), 'name\0', bytes(0, 0))],
  ['a row: 65,535 values announced', () => Buffer.concat([columns(1), postgresMessage('D', bytes(0xff, 0xff))])],
  [
    'a row whose value is longer than it',
    () => Buffer.concat([columns(1), postgresMessage('D', bytes(0, 1, 0, 0, 1, 0), 'x')]),
  ],
  [
    'a row with a negative length',
    () => Buffer.concat([columns(1), postgresMessage('D', bytes(0, 1, 0xff, 0xff, 0xff, 0xf0))]),
  ],
  ['a row with more behind it', () => Buffer.concat([columns(1), postgresMessage('D', bytes(0, 0), 'more')])],
  ['a row that announces 1 GiB', () => Buffer.concat([columns(1), claiming('D', 1_073_741_824)])],
  ['a setting that announces 1 MiB', () => claiming('S', 1_048_576)],
  ['a request for the password', () => postgresAuthentication(3)],
  ['a word on copying that is too short', () => postgresMessage('G', bytes(0))],
  ['readiness that says nothing', () => postgresMessage('Z')],
  ['a type that does not exist', () => postgresMessage('v', bytes(0, 0, 0, 0))],
]

test.each(afterStatement)('PostgreSQL, after a statement: %s', async (_, answer) => {
  await using server = await fakePostgres(answer).listen()
  await using connection = await connect(target('postgres', server.port), noGuards, testHost())
  expect(await connection.run('SELECT 1', { onRows: () => {} })).toMatchObject({
    isDone: false,
    reason: 'server-gone',
    message: expect.stringContaining('The server sent '),
  })
  expect(Buffer.concat(server.received).includes(secret)).toBe(false)
  expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
})

test.each<readonly [string, number]>([
  ['byte by byte', 1],
  ['in pieces of seven', 7],
  ['at once', 1_000_000],
])('PostgreSQL: valid messages get through %s', async (_, size) => {
  const values = [
    ['one', ''],
    ['x'.repeat(5_000), 'ü'],
  ]
  const inPieces = (socket: Socket, whole: Buffer) => {
    for (let at = 0; at < whole.length; at += size) socket.write(whole.subarray(at, at + size))
  }
  await using server = await new FakeServer((socket) => {
    const answers = [postgresWelcome(), postgresIdentity(), postgresResult(values)]
    socket.on('data', () => inPieces(socket, answers.shift() ?? Buffer.alloc(0)))
  }).listen()
  await using connection = await connect(target('postgres', server.port), noGuards, testHost())
  const rows: Row[] = []
  expect(await connection.run('SELECT 1', { onRows: (more) => void rows.push(...more) })).toMatchObject({
    isDone: true,
  })
  expect(rows).toEqual(values)
})

test('PostgreSQL: the good rows before a bad one are passed on', async () => {
  const answer = () => Buffer.concat([columns(1), postgresRow(['good']), postgresMessage('D', bytes(0, 9))])
  await using server = await fakePostgres(answer).listen()
  await using connection = await connect(target('postgres', server.port), noGuards, testHost())
  expect(await connection.run('SELECT 1', { onRows: () => {} })).toMatchObject({ reason: 'server-gone', rowCount: 1 })
})

/** MySQL: what comes instead of the greeting, or after the client's answer to it. */
const atMysqlSignIn: readonly (readonly [
  what: string,
  greeting: () => Buffer,
  answer: (sequence: number) => Buffer,
])[] = [
  [
    'a greeting that announces 16 MiB and is long',
    () => Buffer.concat([bytes(0xff, 0xff, 0xff, 0), Buffer.alloc(4_000_000, 10)]),
    () => Buffer.alloc(0),
  ],
  ['a greeting of another protocol version', () => mysqlPacket(0, 9, '3.20\0', 'abcdefgh\0'), () => Buffer.alloc(0)],
  ['a greeting that is cut', () => mysqlPacket(0, 10, '8.0'), () => Buffer.alloc(0)],
  ['an empty greeting', () => mysqlPacket(0), () => Buffer.alloc(0)],
  ['an error without its number', () => mysqlPacket(0, 0xff), () => Buffer.alloc(0)],
  ['an error without words', () => mysqlPacket(0, 0xff, 1, 0, '#1'), () => Buffer.alloc(0)],
  [
    'changes of the method without end',
    mysqlGreeting,
    (sequence) => mysqlPacket(sequence, 0xfe, 'mysql_native_password\0', 'abcdefghijklmnopqrst\0'),
  ],
  ['a second factor', mysqlGreeting, (sequence) => mysqlPacket(sequence, 2, 'mysql_clear_password\0', 'x\0')],
  ['a packet that does not belong there', mysqlGreeting, () => mysqlOk(77)],
  ['more data that nobody asked for', mysqlGreeting, (sequence) => mysqlPacket(sequence, 1, 'x')],
  ['nothing in a packet', mysqlGreeting, (sequence) => mysqlPacket(sequence)],
  ['a packet of 4 MiB', mysqlGreeting, (sequence) => mysqlPacket(sequence, 0, Buffer.alloc(4_000_000))],
  ['an unknown method', mysqlGreeting, (sequence) => mysqlPacket(sequence, 0xfe, 'dialog\0', 'x\0')],
]

test.each(atMysqlSignIn)('MySQL, during the login: %s', async (_, greeting, answer) => {
  await using server = await new FakeServer((socket) => {
    socket.write(greeting())
    socket.on('data', (more) => void socket.write(answer(((more[3] ?? 0) + 1) & 0xff)))
  }).listen()
  const attempt = connect(target('mysql', server.port), noGuards, testHost())
  await expect(attempt).rejects.toMatchObject({ name: 'UserError', reason: 'cannot-connect' })
  await expect(attempt).rejects.not.toMatchObject({
    message: expect.stringMatching(/TO[D]O|no answer within|\boffset\b|\.\. /),
  })
  expect(Buffer.concat(server.received).includes(secret)).toBe(false)
  expect(server.received.length).toBeLessThan(80)
})

const longNumber = bytes(0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)
const okAndMore = (sequence: number) => mysqlPacket(sequence & 0xff, bytes(0, 0, 0, 8, 0, 0, 0))
const afterMysqlStatement: readonly (readonly [what: string, answer: () => Buffer])[] = [
  ['an absurd count of columns', () => columnsWithoutEnd(mysqlPacket(1, longNumber))],
  ['16,777,215 columns', () => columnsWithoutEnd(mysqlPacket(1, 0xfd, bytes(0xff, 0xff, 0xff)))],
  ['a column whose name is longer than it', () => Buffer.concat([mysqlPacket(1, 1), mysqlPacket(2, 200, 'x')])],
  ['a row whose value is longer than it', () => withRow(bytes(200, 1))],
  ['a row with more behind it', () => withRow(bytes(1, 65, 65))],
  ['a row with an absurd length', () => withRow(longNumber)],
  ['a packet that does not belong there', () => mysqlOk(9)],
  [
    'an error that goes on in the next packet',
    () => Buffer.concat([bytes(0xff, 0xff, 0xff, 1), Buffer.alloc(0xff_ff_ff, 0xff), mysqlPacket(2, 'x')]),
  ],
  ['results without end', () => Buffer.concat(Array.from({ length: 100_100 }, (_, index) => okAndMore(index + 1)))],
]

/** What mysql2 collects for as long as it comes. */
function columnsWithoutEnd(header: Buffer): Buffer {
  const column = mysqlRow(['x']).subarray(5, -(9 + 6 + 9))
  return Buffer.concat([header, ...Array.from({ length: 70_000 }, (_, index) => renumbered(column, index + 2))])
}

function renumbered(packet: Buffer, sequence: number): Buffer {
  const copy = Buffer.from(packet)
  copy[3] = sequence & 0xff
  return copy
}

/** A result of one column and a row of these bytes. */
function withRow(row: Buffer): Buffer {
  const whole = mysqlRow(['x'])
  return Buffer.concat([whole.subarray(0, -(6 + 9)), mysqlPacket(4, row), mysqlPacket(5, bytes(0xfe, 0, 0, 2, 0))])
}

test.each(afterMysqlStatement)('MySQL, after a statement: %s', async (_, answer) => {
  await using server = await fakeMysql(answer).listen()
  await using connection = await connect(target('mysql', server.port), noGuards, testHost())
  expect(await connection.run('SELECT 1', { onRows: () => {} })).toMatchObject({ isDone: false, reason: 'server-gone' })
  expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
})

test('MySQL: no printed text comes from the driver', async () => {
  const printed: unknown[] = []
  const { trace, error } = console
  Object.assign(console, {
    trace: (...said: unknown[]) => printed.push(said),
    error: (...said: unknown[]) => printed.push(said),
  })
  try {
    for (const answer of [
      () => Buffer.concat([mysqlPacket(1, 1), mysqlPacket(2, 0xff, 'x')]),
      () => mysqlOk(9),
      () => mysqlPacket(9, 0xff, bytes(0x15, 0x04), '#28000no'),
    ]) {
      await using server = await fakeMysql(answer).listen()
      await using connection = await connect(target('mysql', server.port), noGuards, testHost())
      expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false })
    }
  } finally {
    Object.assign(console, { trace, error })
  }
  expect(printed).toEqual([])
})

test.each(['mysql', 'postgres'] as const)('%s: a server that drips a greeting is given up in time', async (dialect) => {
  await using server = await new FakeServer((socket) => {
    const drip = dialect === 'mysql' ? Buffer.from([200, 0, 0, 0, 10, ...Buffer.alloc(200, 65)]) : claiming('E', 2_000)
    let at = 0
    const clock = setInterval(() => socket.write(drip.subarray(at, ++at)), 50)
    socket.on('close', () => clearInterval(clock))
  }).listen()
  const attempt = connect(target(dialect, server.port, 400), noGuards, testHost())
  await expect(attempt).rejects.toMatchObject({
    reason: 'cannot-connect',
    message: expect.stringContaining('no answer'),
  })
})

test('of endless warnings, the first hundred are read', async () => {
  const whole = mysqlRow(['Note', '1', 'odd'])
  const [head, row] = [whole.subarray(0, -(15 + 9)), whole.subarray(-(15 + 9), -9)]
  const rows = Array.from({ length: 400 }, (_, index) => renumbered(row, index + 6))
  const answer = Buffer.concat([head, ...rows, mysqlPacket((400 + 6) & 0xff, bytes(0xfe, 0, 0, 2, 0))])
  await using server = await fakeMysql((sql) => (sql.startsWith('SHOW') ? answer : mysqlOk(1))).listen()
  await using connection = await connect(target('mysql', server.port), noGuards, testHost())
  expect(await connection.run('DO 1')).toMatchObject({ isDone: true })
  expect(await connection.warnings()).toHaveLength(100)
})

test('a server that fails while its warnings are read has none; the next statement reports it', async () => {
  await using server = await fakeMysql((sql) => (sql.startsWith('SHOW') ? mysqlOk(9) : mysqlOk(1))).listen()
  await using connection = await connect(target('mysql', server.port), noGuards, testHost())
  expect(await connection.run('DO 1')).toMatchObject({ isDone: true })
  expect(await connection.warnings()).toEqual([])
  expect(await connection.run('DO 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
})
