/** Servers that speak just enough of a protocol to misbehave. */
import { createServer, type Server, type Socket } from 'node:net'

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

/** MySQL's greeting: protocol 10, session 1, without TLS, asking for `plugin`. */
export function mysqlGreeting(plugin = 'mysql_native_password'): Buffer {
  const capabilities = 0x00_0f_a2_0f | (1 << 19) | (1 << 21)
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

/** A message of PostgreSQL's protocol. */
export function postgresMessage(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}
