/**
 * Hands on what a source gives and reads the next of it while the last is worked on; where `mayRead` answers false, only after that. What the
 * source throws is thrown when its turn comes. The source is closed when nobody wants more.
 */
export async function* readAhead<Item>(
  source: AsyncGenerator<Item>,
  mayRead: (item: Item) => boolean,
): AsyncGenerator<Item> {
  try {
    let next = source.next()
    for (;;) {
      const { done, value } = await next
      if (done) return
      if (mayRead(value)) {
        // In a later turn: first the work on this one must have begun.
        next = later(() => source.next())
        next.catch(() => {})
        yield value
      } else {
        yield value
        next = source.next()
      }
    }
  } finally {
    await source.return(undefined)
  }
}

function later<Result>(work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve) => setImmediate(resolve)).then(work)
}
