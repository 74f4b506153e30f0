import { timeoutSignal } from '../runner/timer.ts'

/** How long something may take. */
export interface TimeLimit {
  /** Milliseconds. */
  readonly timeout: number
  /** Aborted when nobody waits for the result any more. */
  readonly signal: AbortSignal
}

/** Starts the clock; each call returns what is left of the limit, at least one millisecond. */
export function startLimit({ timeout, signal }: TimeLimit): () => TimeLimit {
  const end = performance.now() + timeout
  return () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())), signal })
}

/** The result of the work. If the time is over or the signal is aborted first, it rejects and aborts the work's own signal. */
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
