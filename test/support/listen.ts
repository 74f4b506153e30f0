import { once } from 'node:events'
import type { Server } from 'node:net'

/** Lets a server listen on loopback. */
export async function listen(server: Server): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stop = async () => {
    server.close()
    await once(server, 'close')
  }
  return { port: address.port, stop }
}
