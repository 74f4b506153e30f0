/** A server that speaks just enough of the MySQL protocol to write down what a client sends, and says OK to all of it. */
import { createServer, type Socket } from 'node:net'

/** A packet that a client sent after signing in. */
export interface Sent {
  readonly command: 'query' | 'use'
  readonly bytes: Buffer
}

export interface Wire {
  readonly port: number
  /** What each connection sent, in the order of their sign-in. */
  readonly connections: readonly (readonly Sent[])[]
  close(): Promise<void>
}

/** Bits of the server status in every OK: they tell the client how strings are to be read. */
export const STATUS = { autocommit: 2, noBackslashEscapes: 512, ansiQuotes: 32_768 } as const

/** What the client of MySQL 9 sends by itself at the start: not written down, and so is SELECT DATABASE() before a `use`. */
const OWN: ReadonlySet<string> = new Set(['select @@version_comment limit 1', 'select $$'])

const COM = { quit: 1, use: 2, query: 3 } as const

/** Starts the server on a free loopback port; `version` is what it says it is, `status` is in each OK. */
export async function openWire(version: string, status: number = STATUS.autocommit): Promise<Wire> {
  const connections: Sent[][] = []
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}))
    serve(socket, version, status, connections)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    connections,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function serve(socket: Socket, version: string, status: number, connections: Sent[][]): void {
  const sent: Sent[] = []
  let signedIn = false
  let modes = status
  socket.write(packet(0, greeting(version, status)))
  readPackets(socket, (sequence, body) => {
    if (!signedIn) {
      signedIn = true
      connections.push(sent)
      socket.write(packet(sequence + 1, ok(status)))
    } else if (body[0] === COM.quit) socket.end()
    else if (body[0] === COM.query && body.toString('utf8', 1) === 'SELECT DATABASE()')
      socket.write(Buffer.concat(noName(modes)))
    else {
      const own = OWN.has(body.toString('utf8', 1))
      if (body[0] === COM.query && !own) sent.push({ command: 'query', bytes: body.subarray(1) })
      if (body[0] === COM.use) sent.push({ command: 'use', bytes: body.subarray(1) })
      modes = modesAfter(body, modes)
      socket.write(packet(sequence + 1, ok(modes)))
    }
  })
}

/** The status bits after SET sql_mode with a literal, as servers report them. */
function modesAfter(body: Buffer, modes: number): number {
  const literal = /^.SET sql_mode = '([A-Z_,]*)'$/s.exec(body.toString('latin1'))?.[1]
  if (literal === undefined) return modes
  const bits = [
    literal.includes('NO_BACKSLASH_ESCAPES') ? STATUS.noBackslashEscapes : 0,
    literal.includes('ANSI_QUOTES') ? STATUS.ansiQuotes : 0,
  ]
  return STATUS.autocommit | bits.reduce((sum, bit) => sum | bit)
}

/** Puts packets together from what arrives: 3 bytes of length, 1 of sequence, the body; 16 MiB - 1 bytes means "goes on". */
function readPackets(socket: Socket, take: (sequence: number, body: Buffer) => void): void {
  let pending = Buffer.alloc(0)
  let parts: Buffer[] = []
  socket.on('data', (data) => {
    pending = pending.length === 0 ? data : Buffer.concat([pending, data])
    while (pending.length >= 4) {
      const length = pending.readUIntLE(0, 3)
      if (pending.length < 4 + length) return
      parts.push(pending.subarray(4, 4 + length))
      const sequence = pending.readUInt8(3)
      pending = pending.subarray(4 + length)
      if (length === 0xff_ff_ff) continue
      const body = Buffer.concat(parts)
      parts = []
      take(sequence, body)
    }
  })
}

function packet(sequence: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUIntLE(body.length, 0, 3)
  head.writeUInt8(sequence & 0xff, 3)
  return Buffer.concat([head, body])
}

/** Protocol 4.1, connect with database, secure connection, plugin auth, multi statements and results; no TLS. */
const CAPABILITIES = 0x00_0b_a2_0d

function greeting(version: string, status: number): Buffer {
  const flags = Buffer.alloc(4)
  flags.writeUInt32LE(CAPABILITIES)
  const word = Buffer.alloc(2)
  word.writeUInt16LE(status)
  return Buffer.concat([
    Buffer.from([10]),
    Buffer.from(`${version}\0`),
    Buffer.from([1, 0, 0, 0]),
    Buffer.from('abcdefgh\0'),
    flags.subarray(0, 2),
    Buffer.from([45]),
    word,
    flags.subarray(2),
    Buffer.from([21]),
    Buffer.alloc(10),
    Buffer.from('ijklmnopqrst\0'),
    // Signing in without a password needs no exchange in either; a current client no longer knows the older one.
    Buffer.from(
      `${version.startsWith('5.') || version.includes('MariaDB') ? 'mysql_native' : 'caching_sha2'}_password\0`,
    ),
  ])
}

function ok(status: number): Buffer {
  const body = Buffer.from([0, 0, 0, 0, 0, 0, 0])
  body.writeUInt16LE(status, 3)
  return body
}

/** A result of one row and one column that is NULL. */
function noName(status: number): Buffer[] {
  const name = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])
  const column = [
    name('def'),
    name(''),
    name(''),
    name(''),
    name('x'),
    name(''),
    Buffer.from([12, 45, 0, 64, 0, 0, 0, 253, 0, 0, 0, 0, 0]),
  ]
  const end = Buffer.from([0xfe, 0, 0, 0, 0])
  end.writeUInt16LE(status, 3)
  return [[1], Buffer.concat(column), end, [0xfb], end].map((body, index) => packet(index + 1, Buffer.from(body)))
}
