import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { offersTls } from '../../src/database/mysql/greeting.ts'

/** A greeting of protocol 10 with its low capabilities, and the first bytes after it. */
function greeting(capabilities: number): Buffer {
  const body = Buffer.concat([
    Buffer.from('\x0a10.11.19-MariaDB\0', 'latin1'),
    Buffer.from([7, 0, 0, 0]),
    Buffer.from('12345678\0', 'latin1'),
    Buffer.from([capabilities & 0xff, capabilities >> 8]),
    Buffer.from('the rest of it'),
  ])
  return Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body])
}

/** Runs `work` on the client's end of a connection whose other end sends these pieces, and then closes where it is told to. */
async function serve<Result>(pieces: readonly Buffer[], work: (socket: Socket) => Promise<Result>, closes = false) {
  const server = createServer(async (socket) => {
    socket.on('error', () => {}).setNoDelay(true)
    for (const piece of pieces) {
      socket.write(piece)
      await turn()
    }
    if (closes) socket.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
  const socket = connect(port, '127.0.0.1')
  try {
    return await work(socket)
  } finally {
    socket.destroy()
    server.close()
  }
}

/** What the driver reads afterwards. */
async function rest(socket: Socket, length: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of socket) {
    chunks.push(chunk)
    if (Buffer.concat(chunks).length >= length) break
  }
  return Buffer.concat(chunks)
}

const bytewise = (bytes: Buffer) => Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
const refused = Buffer.from('\x17\0\0\0\xff\x10\x04Too many connections', 'latin1')

test.each([
  ['TLS', [greeting(0xf7ff | 0x0800)], true],
  ['no TLS', [greeting(0xf7ff)], false],
  ['TLS, byte by byte', bytewise(greeting(0x0800)), true],
  ['no TLS, byte by byte', bytewise(greeting(0)), false],
  ['an error instead', [refused], undefined],
  ['another protocol, without end', [Buffer.from('\x05\0\0\0\x0aHTTP', 'latin1'), Buffer.alloc(5_000, 'x')], undefined],
])('a server that greets with %s, and leaves all bytes to the driver', async (_, pieces, answer) => {
  await serve(pieces, async (socket) => {
    expect(await offersTls(socket)).toBe(answer)
    const sent = Buffer.concat(pieces)
    expect(await rest(socket, sent.length)).toEqual(sent)
  })
})

test.each([
  ['nothing', []],
  ['half a greeting', [greeting(0).subarray(0, 12)]],
])('a server that says %s and closes is an error', async (_, pieces) => {
  await serve(pieces, (socket) => expect(offersTls(socket)).rejects.toThrow('closed the connection'), true)
})
