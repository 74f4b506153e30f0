/** Programs that tests run to their end. */
import { connect } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deserialize, serialize } from 'node:v8'
import { residents } from './resident/ask.ts'
import type { Ran, Started } from './resident/order.ts'
import { runHere } from './resident/run.ts'

/** Runs a program to its end, by the small process of this worker where there is one. */
export async function runProgram(order: Started): Promise<Ran> {
  const folder = process.env[residents]
  if (folder === undefined) return runHere(order)
  const path = join(folder, `${process.env['JEST_WORKER_ID'] ?? '1'}.programs`)
  const socket = connect({ path, allowHalfOpen: true })
  const isThere = await new Promise<boolean>((done) =>
    socket.once('connect', () => done(true)).once('error', () => done(false)),
  )
  if (!isThere) return runHere(order)
  socket.end(serialize(order))
  return deserialize(await buffer(socket))
}
