/** Servers that never come to an end, or come to a bad one. They speak as soon as somebody connects, so any client can meet them. */
import { createServer, type Socket } from 'node:net'
import { listen } from './listen.ts'

export interface EndlessServer extends AsyncDisposable {
  readonly port: number
  /** How many connections there were. */
  readonly count: () => number
  /** Resolves when the other side has closed them all. */
  readonly allClosed: () => Promise<void>
}

/** By what they do. */
export const endless: Readonly<Record<string, (socket: Socket) => void>> = {
  'accepts and is silent': () => {},
  'drips a body': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n')
    drip(socket, ' ')
  },
  'drips headers': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    drip(socket, 'a: b\r\n')
  },
  'sends without end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    flood(socket)
  },
  'asks for a pause of three years (429)': (socket) => void socket.write(later(429)),
  'asks for a pause of three years (503)': (socket) => void socket.write(later(503)),
  resets: (socket) => void socket.resetAndDestroy(),
}

export async function startEndless(behave: (socket: Socket) => void): Promise<EndlessServer> {
  const open = new Set<Socket>()
  let count = 0
  const server = createServer((socket) => {
    count++
    open.add(socket.on('error', () => {}))
    socket.on('close', () => open.delete(socket))
    socket.resume()
    behave(socket)
  })
  const { port, stop } = await listen(server)
  return {
    port,
    count: () => count,
    allClosed: async () => {
      for (const socket of open) if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve))
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await stop()
    },
  }
}

function later(status: number): string {
  return `HTTP/1.1 ${status} Later\r\nretry-after: 99999999\r\ncontent-length: 2\r\n\r\n{}`
}

function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), 5)
  socket.on('close', () => clearInterval(timer))
}

function flood(socket: Socket): void {
  const piece = Buffer.alloc(65_536, ' ')
  const more = () => {
    if (!socket.destroyed) socket.write(piece)
  }
  socket.on('drain', more)
  more()
  more()
}
