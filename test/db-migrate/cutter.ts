/** Stands between the action and its server and tells when the nth message of the client passes, so that a test can kill at exactly that place. */
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { DatabaseServer } from '../support/database.ts'

export class Cutter implements AsyncDisposable {
  /** Messages of the client so far. */
  count = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  /** `strike` is called at each message, before it is passed on; answering true drops it and everything after. */
  constructor(server: DatabaseServer, strike: (count: number) => boolean) {
    this.#server = createServer((client) => {
      const upstream = connect({ host: server.host, port: server.port, noDelay: true })
      client.setNoDelay(true)
      let isCut = false
      client.on('data', (chunk: Buffer) => {
        isCut ||= strike(++this.count)
        if (!isCut) upstream.write(chunk)
      })
      upstream.on('data', (chunk: Buffer) => client.write(chunk))
      for (const [socket, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        this.#sockets.add(socket)
        socket.on('error', () => {}).on('close', () => other.destroy())
      }
    })
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
