/** Asks the resident process of this worker to run a script. */
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { type Answer, begun, type Ended, type Order } from './order.ts'

/** The variable with the folder of their sockets; without it every stage gets a process of its own. */
export const residents = 'SLIPWAY_RESIDENTS'

/** What the stage came to; undefined where nobody is there who could run it now, or SLIPWAY_STEPS says that each is a process of its own. Throws where it ended the resident process. */
export async function askResident(order: Order): Promise<Ended | undefined> {
  const folder = process.env[residents]
  if (folder === undefined || process.env['SLIPWAY_STEPS'] === 'process') return undefined
  const socket = await reach(join(folder, process.env['JEST_WORKER_ID'] ?? '1'))
  if (socket === undefined) return undefined
  socket.setEncoding('utf8')
  socket.end(JSON.stringify(order))
  let said = ''
  try {
    for await (const chunk of socket) said += String(chunk)
  } catch (error) {
    // It ended before it could begin, as it does after many scripts, or after it said that it is busy.
    if (!said.startsWith(begun)) return undefined
    throw error
  }
  if (said === '') return undefined
  if (said === begun) throw new Error(`${order.script} ended the process that ran it`)
  const answer: Answer = JSON.parse(said)
  if ('busy' in answer) return undefined
  if (answer.isStuck) throw new Error(`${order.script} does not end`)
  return answer
}

/** Connects to the socket of a resident process; undefined where nobody is there. */
export function reach(path: string): Promise<Socket | undefined> {
  const socket = connect({ path, allowHalfOpen: true })
  return new Promise((done) => socket.once('connect', () => done(socket)).once('error', () => done(undefined)))
}
