import { once } from 'node:events'
import type { Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { leaveOut } from './left-out.ts'

/** An address of this machine that is none of loopback; undefined on a machine without a network, and told as what is left out. */
export function ownAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const own = all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
  if (own === undefined) leaveOut('services beyond loopback: this machine has no other address')
  return own
}

/** Lets a server listen, on loopback where nothing else is said. */
export async function listen(
  server: Server,
  host = '127.0.0.1',
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stop = async () => {
    server.close()
    await once(server, 'close')
  }
  return { port: address.port, stop }
}
