import { UserError } from '../../input/user-error.ts'
import { every, retry } from '../../runner/retry.ts'
import type { RunContext } from '../journal/context.ts'
import { rowsOf, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'

/** Milliseconds between two looks while something is too high. */
const look = 1_000

/** Pauses, then waits until replicas and server have caught up, and makes sure that the lock is still ours. */
export async function throttleBatch(pause: number | undefined, context: RunContext): Promise<void> {
  const { host, throttle, connection, signature } = context
  await host.sleep(pause ?? throttle.pause)
  await retry<void>(every(look), host, async (count) => {
    const why = await tooMuch(context)
    if (why !== undefined && count % 30 === 1) host.log.info(`Waiting between two batches: ${why}`)
    return why === undefined ? { value: undefined } : { end: () => undefined }
  })
  const [row] = await rowsOf(connection, `SELECT ${signature.fence}`)
  if (textOf(row?.[0]) === '')
    throw new UserError(
      'lock-lost',
      'This run no longer holds the lock. The finished work is recorded; run this again.',
    )
}

async function tooMuch({ throttle, connection }: RunContext): Promise<string | undefined> {
  const { maxReplicaLag, maxThreadsRunning } = throttle
  const engine = engineOf(connection.dialect)
  if (maxThreadsRunning > 0) {
    const [row] = await rowsOf(connection, engine.running)
    const running = Number(textOf(row?.[1]))
    if (running > maxThreadsRunning)
      return `${running} statements are running on the server; the limit is ${maxThreadsRunning}`
  }
  if (maxReplicaLag === 0) return undefined
  const lag = await engine.lag(connection, throttle.replicas)
  if (lag * 1_000 <= maxReplicaLag) return undefined
  return `a replica ${Number.isFinite(lag) ? `is ${lag} s behind` : 'does not replicate'}; the limit is ${maxReplicaLag / 1_000} s`
}
