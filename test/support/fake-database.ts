/** Servers that speak just enough of a protocol to misbehave. */
import { createServer, type Server, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

/** A listening socket on loopback; `serve` gets each connection. */
export class FakeServer implements AsyncDisposable {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  /** All bytes that clients sent. */
  readonly received: Buffer[] = []
  connections = 0

  constructor(serve: (socket: Socket, number: number) => void) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket)
      socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket))
      socket.on('data', (bytes) => this.received.push(bytes))
      serve(socket, this.connections++)
    })
  }

  listen(host = '127.0.0.1'): Promise<this> {
    return new Promise((resolve) => this.#server.listen(0, host, () => resolve(this)))
  }

  get port(): number {
    const address = this.#server.address()
    return address === null || typeof address === 'string' ? 0 : address.port
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** A packet of MySQL's protocol. */
export function mysqlPacket(sequence: number, ...parts: readonly (Buffer | string | number)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))))
  const header = Buffer.alloc(4)
  header.writeUIntLE(body.length, 0, 3)
  header[3] = sequence
  return Buffer.concat([header, body])
}

/** MySQL's greeting: protocol 10, session 1, asking for `plugin`; with or without TLS. */
export function mysqlGreeting(plugin = 'mysql_native_password', offersTls = false): Buffer {
  const capabilities = 0x00_0f_a2_0f | (1 << 19) | (1 << 21) | (offersTls ? 0x0800 : 0)
  const low = Buffer.alloc(2)
  low.writeUInt16LE(capabilities & 0xffff)
  const high = Buffer.alloc(2)
  high.writeUInt16LE(capabilities >>> 16)
  const session = Buffer.from([1, 0, 0, 0])
  return mysqlPacket(
    0,
    10,
    '8.0.36\0',
    session,
    'abcdefgh',
    0,
    low,
    45,
    Buffer.from([2, 0]),
    high,
    21,
    Buffer.alloc(10),
    'ijklmnopqrst\0',
    `${plugin}\0`,
  )
}

/** The refusal of a sign-in. */
export const mysqlDenied = (sequence: number) =>
  mysqlPacket(sequence, 0xff, Buffer.from([0x15, 0x04]), '#28000Access denied')

export const mysqlOk = (sequence: number) => mysqlPacket(sequence, Buffer.from([0, 0, 0, 2, 0, 0, 0]))
const eof = (sequence: number) => mysqlPacket(sequence, Buffer.from([0xfe, 0, 0, 2, 0]))

/** A result set of one row of texts. */
export function mysqlRow(values: readonly string[]): Buffer {
  const lenenc = (text: string) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)])
  const column = (name: string) =>
    Buffer.concat([
      ...['def', '', '', '', name, ''].map(lenenc),
      Buffer.from([12, 45, 0, 255, 0, 0, 0, 253, 0, 0, 0, 0, 0]),
    ])
  let sequence = 1
  const packets = [mysqlPacket(sequence++, values.length)]
  for (const [index] of values.entries()) packets.push(mysqlPacket(sequence++, column(`c${index}`)))
  packets.push(eof(sequence++), mysqlPacket(sequence++, ...values.map(lenenc)), eof(sequence++))
  return Buffer.concat(packets)
}

/**
 * A MySQL server that lets anybody in and says who it is (number of the session, version, comment); from then on `answer` gives the bytes for each query.
 */
export function fakeMysql(
  answer: (sql: string, socket: Socket) => Buffer | undefined,
  identity: readonly string[] = ['1', '8.0.36', 'fake'],
): FakeServer {
  return new FakeServer((socket) => {
    socket.write(mysqlGreeting())
    let isIn = false
    socket.on('data', (bytes) => {
      if (!isIn) {
        isIn = true
        return void socket.write(mysqlOk(2))
      }
      const sql = bytes.subarray(5).toString()
      const known =
        bytes[4] !== 3
          ? undefined
          : sql.startsWith('SELECT CONNECTION_ID()')
            ? mysqlRow(identity)
            : /^(DO 0|SET SESSION)/.test(sql)
              ? mysqlOk(1)
              : answer(sql, socket)
      if (known !== undefined) socket.write(known)
    })
  })
}

/** The other end of TLS on a connection whose first bytes are of the client's question for it. */
export function encrypt(socket: Socket, { cert, key }: { readonly cert: string; readonly key: string }): TLSSocket {
  const secure = new TLSSocket(socket, { isServer: true, cert, key })
  return secure.on('error', () => {})
}

/** A message of PostgreSQL's protocol. */
export function postgresMessage(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}

const int16 = (value: number) => Buffer.from([(value >> 8) & 0xff, value & 0xff])
const int32 = (value: number) => Buffer.from([value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff])

/** A request for an authentication, by its code. */
export const postgresAuthentication = (code: number, ...rest: readonly (Buffer | string)[]) =>
  postgresMessage('R', int32(code), ...rest)

/** The sign-in is accepted, and the session is ready. */
export const postgresWelcome = () =>
  Buffer.concat([
    postgresAuthentication(0),
    postgresMessage('S', 'server_version\0', '15.4\0'),
    postgresMessage('K', int32(7), int32(1)),
    postgresReady(),
  ])

export const postgresReady = () => postgresMessage('Z', 'I')

/** The description of columns of text. */
export const postgresColumns = (count: number) =>
  postgresMessage(
    'T',
    int16(count),
    ...Array.from({ length: count }, (_, index) =>
      Buffer.concat([Buffer.from(`c${index}\0`), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]),
    ),
  )

export const postgresRow = (values: readonly string[]) =>
  postgresMessage(
    'D',
    int16(values.length),
    ...values.flatMap((value) => [int32(Buffer.byteLength(value)), Buffer.from(value)]),
  )

/** All that answers a statement with rows. */
export function postgresResult(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.concat([
    postgresMessage('1'),
    postgresMessage('2'),
    postgresColumns(rows[0]?.length ?? 0),
    ...rows.map(postgresRow),
    postgresMessage('C', `SELECT ${rows.length}\0`),
    postgresReady(),
  ])
}

/** The row that a PostgreSQL server says about itself. */
export const postgresIdentity = () => postgresResult([['7', '15.4', 'PostgreSQL 15.4']])

/** A PostgreSQL server without TLS that lets anybody in and says who it is; from then on `answer` gives the bytes for each statement. */
export function fakePostgres(answer: (socket: Socket) => Buffer | undefined): FakeServer {
  return new FakeServer((socket) => {
    let turn = 0
    socket.on('data', (bytes) => {
      if (bytes.length === 8 && bytes.readUInt32BE(4) === 80_877_103) return void socket.write('N')
      const known = turn === 0 ? postgresWelcome() : turn === 1 ? postgresIdentity() : answer(socket)
      turn++
      if (known !== undefined) socket.write(known)
    })
  })
}
