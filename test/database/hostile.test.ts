import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { connect } from '../../src/database/connect.ts'
import type { ServerTarget } from '../../src/database/session/target.ts'
import { noGuards } from '../support/connection.ts'
import {
  FakeServer,
  fakeMysql,
  mysqlGreeting,
  mysqlOk,
  mysqlPacket,
  mysqlRow,
  postgresMessage,
} from '../support/fake-database.ts'
import { testHost } from '../support/host.ts'
import { Together } from '../support/together.ts'

const secret = 'c0rrect-h0rse'

function target(
  dialect: 'mysql' | 'postgres',
  { port }: FakeServer,
  changes: Partial<ServerTarget> = {},
): ServerTarget {
  return {
    dialect,
    host: '127.0.0.1',
    port,
    user: 'slipway',
    password: () => secret,
    database: 'shop',
    tls: { mode: 'preferred' },
    connectTimeout: 30_000,
    allowInsecureAuth: false,
    ...changes,
  }
}

/** Another machine, as far as the rules go: only 127.0.0.1 and ::1 count as this one. */
const abroad = '127.0.0.2'

const startup = Buffer.from([0, 0, 0, 8, 0, 0, 0, 0])
const noTls = (bytes: Buffer) => bytes.length === 8 && bytes.readUInt32BE(4) === 80_877_103

/** PostgreSQL: `N` to the question for TLS, then `answer` to whatever comes. */
function fakePostgres(answer: (bytes: Buffer, socket: Socket) => void): FakeServer {
  return new FakeServer((socket) => {
    socket.on('data', (bytes) => (noTls(bytes) ? void socket.write('N') : answer(bytes, socket)))
  })
}

type Misbehaviour = readonly [name: string, dialect: 'mysql' | 'postgres', make: () => FakeServer]

const whileConnecting: readonly Misbehaviour[] = [
  ['says nothing', 'mysql', () => new FakeServer(() => {})],
  ['says nothing', 'postgres', () => new FakeServer(() => {})],
  ['closes at once', 'mysql', () => new FakeServer((socket) => void socket.end())],
  ['closes at once', 'postgres', () => new FakeServer((socket) => void socket.end())],
  ['speaks HTTP', 'mysql', () => new FakeServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  ['speaks HTTP', 'postgres', () => new FakeServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  ['sends noise', 'mysql', () => new FakeServer((socket) => void socket.write(Buffer.alloc(100_000, 7)))],
  ['sends noise', 'postgres', () => new FakeServer((socket) => void socket.write(Buffer.alloc(100_000, 7)))],
  ['is silent after the greeting', 'mysql', () => new FakeServer((socket) => void socket.write(mysqlGreeting()))],
  ['is silent after the question for TLS', 'postgres', () => fakePostgres(() => {})],
  [
    'breaks the TLS that it offers',
    'postgres',
    () => new FakeServer((socket) => void socket.on('data', () => socket.write('Sxxxx'))),
  ],
  [
    'is silent after the sign-in',
    'mysql',
    () =>
      new FakeServer((socket) => {
        socket.write(mysqlGreeting())
        socket.once('data', () => socket.write(mysqlOk(2)))
      }),
  ],
  [
    'is silent after the sign-in',
    'postgres',
    () => fakePostgres((_, socket) => void socket.write(postgresMessage('R', Buffer.alloc(4)))),
  ],
  [
    'names a method of its own',
    'mysql',
    () =>
      new FakeServer((socket) => {
        socket.write(mysqlGreeting())
        socket.once('data', () => socket.write(mysqlPacket(2, 0xfe, '__proto__\0', 'x'.repeat(20))))
      }),
  ],
]

/** Most of these wait for a limit. */
const together = new Together()

together.each(whileConnecting, 'a server that %s (%s) is a complaint in bounded time', async ([_, dialect, make]) => {
  await using server = await make().listen()
  const started = performance.now()
  await expect(connect(target(dialect, server, { connectTimeout: 1_000 }), noGuards, testHost())).rejects.toMatchObject(
    {
      name: 'UserError',
      reason: expect.stringMatching(/^(cannot-connect|tls-failed)$/),
    },
  )
  expect(performance.now() - started).toBeLessThan(60_000)
  expect(Buffer.concat(server.received).toString('latin1')).not.toContain(secret)
})

const afterStatement: readonly (readonly [string, (socket: Socket) => Buffer | undefined])[] = [
  ['hangs', () => undefined],
  ['closes', (socket) => void socket.end()],
  [
    'cuts a packet',
    (socket) => {
      socket.end(Buffer.from([200, 0, 0, 1, 3]))
      return undefined
    },
  ],
  ['sends noise', () => Buffer.alloc(5_000, 9)],
  ['promises more columns than it sends', () => Buffer.concat([mysqlPacket(1, 3), mysqlOk(2)])],
  ['sends a row that is too short', () => mysqlRow(['a', 'b']).subarray(0, -14)],
  ['answers an empty packet', () => mysqlPacket(1)],
]

together.each(
  afterStatement,
  'a MySQL server that %s after a statement is a failure in bounded time',
  async ([_, answer]) => {
    await using server = await fakeMysql((sql, socket) =>
      sql.startsWith('KILL') ? undefined : answer(socket),
    ).listen()
    const connection = await connect(target('mysql', server), { ...noGuards, statement: 500 }, testHost())
    const outcome = await connection.run('SELECT 1', { onRows: () => {} })
    expect(outcome).toMatchObject({ isDone: false, reason: expect.stringMatching(/^(server-gone|statement-timeout)$/) })
    expect(outcome.milliseconds).toBeLessThan(60_000)
    await connection.close()
  },
)

test('a server that requests a local file gets nothing, and the connection ends', async () => {
  await using server = await fakeMysql(() => mysqlPacket(1, 0xfb, '/etc/passwd')).listen()
  await using connection = await connect(target('mysql', server), { ...noGuards, statement: 2_000 }, testHost())
  expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
  const first = readFileSync('/etc/passwd', 'utf8').split('\n')[0] ?? ''
  expect(first).not.toBe('')
  expect(Buffer.concat(server.received).toString()).not.toContain(first)
  expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
})

/** A MySQL server that asks for the password by a method, and for a key after the scramble. */
function asking(method: string, isGreeted: boolean): FakeServer {
  return new FakeServer((socket) => {
    socket.write(mysqlGreeting(isGreeted ? method : 'mysql_native_password'))
    let turn = 0
    socket.on('data', (bytes) => {
      const sequence = (bytes[3] ?? 0) + 1
      turn++
      if (turn === 1) socket.write(mysqlPacket(sequence, 0xfe, `${method}\0`, 'abcdefghijklmnopqrst\0'))
      else if (turn === 2) socket.write(mysqlPacket(sequence, 1, 4))
      else socket.write(mysqlPacket(sequence, 1, publicKey))
    })
  })
}

/** A key that the stranger would read the password with. */
const publicKey = `-----BEGIN PUBLIC KEY-----
MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK5sN1oRbM6mC5c1GZ0u0cZ0mE0Y2XjN
fWc3kmrHZk1kZ1n0CkSpiYQ4n3H6nqQ9xQyHn5oD1wF5n3b5mW5c1n8CAwEAAQ==
-----END PUBLIC KEY-----
`

const methods = ['caching_sha2_password', 'sha256_password', 'mysql_clear_password'] as const

/** The requests for the server's key: the single bytes 1 (sha256_password) and 2 (caching_sha2_password) in a packet of their own. */
const asksForKey = (bytes: Buffer) => bytes.length === 5 && (bytes[4] === 1 || bytes[4] === 2)

const requests = methods.flatMap(
  (method) =>
    [
      [method, true],
      [method, false],
    ] as const,
)

test.each(requests)(
  '%s over an unencrypted connection to another machine is refused (greeting: %j)',
  async (method, isGreeted) => {
    await using server = await asking(method, isGreeted).listen(abroad)
    const attempt = connect(target('mysql', server, { host: abroad }), noGuards, testHost())
    await expect(attempt).rejects.toMatchObject({
      name: 'UserError',
      reason: 'insecure-auth',
      message: expect.stringContaining('allow-insecure-auth'),
    })
    expect(server.received.filter(asksForKey)).toEqual([])
    expect(Buffer.concat(server.received).toString('latin1')).not.toContain(secret)
  },
)

test.each(requests.filter(([method]) => method !== 'mysql_clear_password'))(
  '%s requests the key if that is allowed (greeting: %j)',
  async (method, isGreeted) => {
    await using server = await asking(method, isGreeted).listen(abroad)
    const attempt = connect(target('mysql', server, { host: abroad, allowInsecureAuth: true }), noGuards, testHost())
    await expect(attempt).rejects.toMatchObject({ name: 'UserError' })
    expect(server.received.filter(asksForKey)).not.toEqual([])
  },
)

test.each(methods)('%s never shows the password on loopback either', async (method) => {
  await using server = await asking(method, false).listen()
  await expect(connect(target('mysql', server), noGuards, testHost())).rejects.toMatchObject({ name: 'UserError' })
  expect(Buffer.concat(server.received).toString('latin1')).not.toContain(secret)
})

const clearText = () =>
  fakePostgres((bytes, socket) => {
    if (bytes.length > startup.length && bytes[0] !== 0x70)
      socket.write(postgresMessage('R', Buffer.from([0, 0, 0, 3])))
  })

together.each(
  [[false], [true]] as const,
  'PostgreSQL asks for the clear password from abroad; allowed: %j',
  async ([allowInsecureAuth]) => {
    await using server = await clearText().listen(abroad)
    const attempt = connect(
      target('postgres', server, {
        host: abroad,
        allowInsecureAuth,
        connectTimeout: allowInsecureAuth ? 1_000 : 30_000,
      }),
      noGuards,
      testHost(),
    )
    await expect(attempt).rejects.toMatchObject({ reason: allowInsecureAuth ? 'cannot-connect' : 'insecure-auth' })
    expect(Buffer.concat(server.received).toString().includes(secret)).toBe(allowInsecureAuth)
  },
)

test.each<readonly [string, readonly string[], string | undefined]>([
  ['the server itself', ['1', '8.0.36', 'MySQL Community Server'], undefined],
  ['a number beyond 32 bits', ['4294967297', '10.11.6-MariaDB', 'mariadb.org'], undefined],
  ['ProxySQL by name', ['1', '8.0.36', '(ProxySQL)'], 'it calls itself `8.0.36 (ProxySQL)`'],
  ['MaxScale by name', ['1', '10.11.6-MariaDB-maxscale', ''], 'it calls itself `10.11.6-MariaDB-maxscale`'],
  [
    'somebody who greets with another number',
    ['77', '8.0.36', 'MySQL Community Server'],
    'the greeting gave this session the number 1, but the server reports 77',
  ],
])('a proxy is recognized by evidence: %s', async (_, identity, sign) => {
  await using server = await fakeMysql(() => undefined, identity).listen()
  await using connection = await connect(target('mysql', server), noGuards, testHost())
  expect(connection.server.proxySign).toBe(sign)
  expect(connection.id).toBe(identity[0])
})
