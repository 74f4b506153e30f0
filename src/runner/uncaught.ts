import { setTimeout as wait } from 'node:timers/promises'

/** The uncaught errors of this process: thrown in a listener of a socket, in a timer, or by a promise that nobody awaits. */
export interface Uncaught {
  /** The first error; it never rejects. */
  readonly first: Promise<Error>
  /** Ignores further errors, because the result of the step is written. */
  readonly ignore: () => void
}

/**
 * Watches this process. The end of its event loop also counts as an error, because then nothing more can happen. An error caused by the step's
 * cancellation does not count.
 */
export function watchUncaught(cancelled: AbortSignal): Uncaught {
  const found = Promise.withResolvers<Error>()
  let isOver = false
  const take = (error: unknown) => {
    const isEcho = cancelled.aborted && error === cancelled.reason
    if (!isOver && !isEcho) found.resolve(error instanceof Error ? error : new Error(String(error)))
  }
  process.on('uncaughtException', take)
  process.on('beforeExit', () =>
    take(new Error('The process stopped before its work was done, because it had nothing more to wait for.')),
  )
  // If the log no longer has a reader, a release must still be completed.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return {
    first: found.promise,
    ignore: () => {
      isOver = true
    },
  }
}

/** Milliseconds for the work to end cleanly after an uncaught error: as long as after a cancellation by the runner. */
const cleanupTime = 5_000

/** The result of the work. An uncaught error cancels the work, so that it releases locks and connections, and this rejects with the error. */
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

/** Milliseconds for this process to end by itself and to print the rest. */
const patience = 500
const flushTime = 250

/** Ends this process soon, even if something keeps it alive: a slow server, a listener, a child with our pipe. */
export function endSoon(): void {
  const end = () => process.exit()
  // A normal end is better: it closes connections properly.
  setTimeout(() => {
    setTimeout(end, flushTime)
    process.stdout.write('', () => process.stderr.write('', end))
  }, patience).unref()
}
