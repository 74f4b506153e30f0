/** Programs that tests run to their end. */
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deserialize, serialize } from 'node:v8'
import { reach, residents } from './resident/ask.ts'
import type { Ran, Started } from './resident/order.ts'
import { runHere } from './resident/run.ts'

/** Runs a program to its end, by the small process of this worker where there is one. */
export async function runProgram(order: Started): Promise<Ran> {
  const folder = process.env[residents]
  if (folder === undefined) return runHere(order)
  const socket = await reach(join(folder, `${process.env['JEST_WORKER_ID'] ?? '1'}.programs`))
  if (socket === undefined) return runHere(order)
  socket.end(serialize(order))
  const answer = await buffer(socket)
  if (answer.length === 0) throw new Error(`the process that starts programs ended while it ran ${order.program}`)
  return deserialize(answer)
}
