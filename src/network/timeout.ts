import { timeoutSignal } from '../runner/timer.ts'

/** How long something may take. */
export interface TimeLimit {
  /** Milliseconds. */
  readonly timeout: number
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
}

/** Starts the clock: gives what is left of the limit each time it is asked, at least a millisecond. */
export function startLimit({ timeout, signal }: TimeLimit): () => TimeLimit {
  const end = performance.now() + timeout
  return () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())), signal })
}

/** What the work comes to, unless the time is over or the signal is aborted before: then it rejects, and the signal that the work was given ends it. */
export async function withTimeout<Result>(
  start: (signal: AbortSignal) => Promise<Result>,
  { timeout, signal }: TimeLimit,
): Promise<Result> {
  const late = timeoutSignal(timeout)
  const either = AbortSignal.any([signal, late])
  const end = Promise.withResolvers<never>()
  const stop = () => end.reject(signal.aborted ? signal.reason : new Error(`no answer within ${timeout} ms`))
  either.addEventListener('abort', stop, { once: true })
  if (either.aborted) stop()
  try {
    return await Promise.race([start(either), end.promise])
  } finally {
    either.removeEventListener('abort', stop)
  }
}
