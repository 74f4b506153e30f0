import { setTimeout as wait } from 'node:timers/promises'

/** The errors of this process that nobody catches: thrown in a listener of a socket, in a timer, or by a promise that nobody waits for. */
export interface Uncaught {
  /** The first of them; it never rejects. */
  readonly first: Promise<Error>
  /** From now on they are left out of account: what the step came to has been written. */
  readonly ignore: () => void
}

/**
 * Watches this process. The end of its event loop counts too, since what the step waits for then never comes; an echo of the step's
 * cancellation does not.
 */
export function watchUncaught(cancelled: AbortSignal): Uncaught {
  const found = Promise.withResolvers<Error>()
  let isOver = false
  const take = (error: unknown) => {
    const isEcho = cancelled.aborted && error === cancelled.reason
    if (!isOver && !isEcho) found.resolve(error instanceof Error ? error : new Error(String(error)))
  }
  process.on('uncaughtException', take)
  process.on('beforeExit', () => take(new Error('Nothing was left to wait for before the work was done.')))
  // A log that nobody reads any more is no reason to leave a release half done.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return {
    first: found.promise,
    ignore: () => {
      isOver = true
    },
  }
}

/** Milliseconds that the work has to end in order after an error that nobody caught: as long as the runner's own cancellation leaves it. */
const cleanupTime = 5_000

/**
 * What the work comes to, unless an error that nobody catches ends it: then it is cancelled, so that it lets go of locks and connections,
 * and this rejects with that error.
 */
export async function unlessUncaught<Result>(
  work: Promise<Result>,
  { first }: Uncaught,
  cancel: (reason: Error) => void,
): Promise<Result | undefined> {
  let fault: Error | undefined
  const cut = first.then(async (error) => {
    fault = error
    cancel(error)
    await Promise.race([work, wait(cleanupTime)]).catch(() => undefined)
    return undefined
  })
  const report = await Promise.race([work, cut]).catch((error: unknown) => {
    throw fault ?? error
  })
  if (fault !== undefined) throw fault
  return report
}

/** Milliseconds that this process may take to end by itself, and to hand over what it has printed. */
const patience = 500
const flushTime = 250

/** Ends this process soon, whatever still holds it open: a server that drips, a listener, a child with our pipe. */
export function endSoon(): void {
  const end = () => process.exit()
  // By itself is better: connections are then closed in order.
  setTimeout(() => {
    setTimeout(end, flushTime)
    process.stdout.write('', () => process.stderr.write('', end))
  }, patience).unref()
}
