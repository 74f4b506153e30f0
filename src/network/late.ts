/** What the work comes to, unless the time is over or the signal is aborted before: then it rejects, and the work is left alone. */
export async function inTime<Result>(work: Promise<Result>, timeout: number, signal: AbortSignal): Promise<Result> {
  const late = AbortSignal.timeout(timeout)
  const either = AbortSignal.any([signal, late])
  const end = Promise.withResolvers<never>()
  const stop = () => end.reject(signal.aborted ? signal.reason : new Error(`no answer within ${timeout} ms`))
  either.addEventListener('abort', stop, { once: true })
  if (either.aborted) stop()
  try {
    return await Promise.race([work, end.promise])
  } finally {
    either.removeEventListener('abort', stop)
  }
}
