/**
 * Processes one value after another, and fetches the next one meanwhile, except after a value on which the next one depends. An error of the
 * processing has priority over one of the fetching.
 */
export async function workAhead<Value>(
  source: AsyncGenerator<Value>,
  work: (value: Value) => Promise<void>,
  isDecisive: (value: Value) => boolean,
): Promise<void> {
  try {
    for (let next = await source.next(); !next.done; ) {
      const { value } = next
      const worked = work(value)
      if (isDecisive(value)) await worked
      const [done, following] = await Promise.allSettled([worked, source.next()])
      if (done.status === 'rejected') throw done.reason
      if (following.status === 'rejected') throw following.reason
      next = following.value
    }
  } finally {
    await source.return(undefined)
  }
}
