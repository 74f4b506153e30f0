/**
 * A small process that starts programs for a large one: `node programs.ts <socket>`. A start copies the tables of all memory that the starting
 * process has, so from a worker of the tests, which has some hundred megabytes, it costs several times as much.
 */
import { createServer, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { deserialize, serialize } from 'node:v8'
import type { Started } from './order.ts'
import { runHere } from './run.ts'

const server = createServer({ allowHalfOpen: true }, (socket) => void serve(socket).catch(() => socket.destroy()))
server.listen(process.argv[2])
process.on('disconnect', () => process.exit())

async function serve(socket: Socket): Promise<void> {
  socket.on('error', () => undefined)
  const order: Started = deserialize(await buffer(socket))
  socket.end(serialize(await runHere(order)))
}
