/** Proxies for the tests: HTTP (plain or behind TLS) and SOCKS5. Every name leads to this machine. */
import { readFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { createServer as createSecure } from 'node:tls'
import type { KeyPair } from './certificates.ts'
import { listen } from './listen.ts'

export interface TestProxy extends AsyncDisposable {
  readonly port: number
  /** What it was asked for: `CONNECT api.test:443 Basic …`, `GET http://api.test/`, `socks api.test:443 user:pass`. */
  readonly asked: readonly string[]
  /** Connections that are open. */
  readonly open: ReadonlySet<Socket>
}

/** Answers each connection with these bytes as soon as something is asked; undefined behaves well. */
export type Misbehaviour = (socket: Socket) => void

export async function startHttpProxy(pair?: KeyPair, misbehave?: Misbehaviour): Promise<TestProxy> {
  const asked: string[] = []
  const meet = (socket: Socket) => {
    socket.once('data', (chunk: Buffer) => {
      const [line = '', ...lines] = chunk.toString('latin1').split('\r\n')
      const [method = '', target = ''] = line.split(' ')
      const sign = lines.find((each) => /^proxy-authorization:/i.test(each))?.split(': ')[1] ?? ''
      asked.push([method, target, sign].filter((part) => part !== '').join(' '))
      if (misbehave !== undefined) return misbehave(socket)
      const isTunnel = method === 'CONNECT'
      const url = new URL(isTunnel ? `http://${target}` : target)
      const on = connect(Number(url.port || 80), '127.0.0.1', () => {
        if (isTunnel) socket.write('HTTP/1.1 200 Connection established\r\nx-a: b\r\n\r\n')
        else on.write(chunk.toString('latin1').replace(target, url.pathname), 'latin1')
        join(socket, on)
      })
      on.on('error', () => socket.destroy())
    })
  }
  return await start(
    pair === undefined
      ? createServer(meet)
      : createSecure({ cert: readFileSync(pair.cert), key: readFileSync(pair.key) }, meet),
    asked,
  )
}

/** One that wants this user and password (`user:pass`), or nothing. */
export async function startSocksProxy(login = '', code = 0): Promise<TestProxy> {
  const asked: string[] = []
  const server = createServer((socket) => {
    let said = ''
    socket.once('data', (greeting: Buffer) => {
      const method = login === '' ? 0 : greeting.subarray(2).includes(2) ? 2 : 255
      socket.write(Buffer.from([5, method]))
      if (method !== 2) return void socket.once('data', forward)
      socket.once('data', (sign: Buffer) => {
        said = loginOf(sign)
        socket.write(Buffer.from([1, said === login ? 0 : 1]))
        socket.once('data', forward)
      })
    })
    const forward = (request: Buffer) => {
      const { host, port } = destinationOf(request)
      asked.push(`socks ${host}:${port} ${said}`.trim())
      if (code !== 0) return socket.end(Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))
      const on = connect(port, '127.0.0.1', () => {
        // In two pieces, as a network does.
        socket.write(Buffer.from([5, 0, 0, 3, 4]))
        setImmediate(() => {
          socket.write(Buffer.from([...Buffer.from('here'), 0, 80]))
          join(socket, on)
        })
      })
      return on.on('error', () => socket.destroy())
    }
  })
  return await start(server, asked)
}

function loginOf(bytes: Buffer): string {
  const length = bytes[1] ?? 0
  return `${bytes.subarray(2, 2 + length)}:${bytes.subarray(3 + length)}`
}

function destinationOf(request: Buffer): { readonly host: string; readonly port: number } {
  const port = request.readUInt16BE(request.length - 2)
  const address = request.subarray(4, -2)
  if (request[3] === 1) return { host: [...address].join('.'), port }
  if (request[3] === 4) return { host: address.toString('hex'), port }
  return { host: address.subarray(1).toString(), port }
}

function join(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  one.on('close', () => other.destroy())
  other.on('close', () => one.destroy())
}

async function start(server: Server, asked: readonly string[]): Promise<TestProxy> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket.on('error', () => {}))
    socket.on('close', () => open.delete(socket))
  })
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => {}))
  const { port, stop } = await listen(server)
  return {
    port,
    asked,
    open,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await stop()
    },
  }
}
