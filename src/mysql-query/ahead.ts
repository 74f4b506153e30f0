import type { Piece } from './scripts.ts'

/**
 * Hands on what a source gives and reads the next of it while the last is worked on, from a `pause` after that has begun; where `mayRead`
 * answers false, only when it is over. What the source throws is thrown when its turn comes. The source is closed when nobody wants more.
 */
export async function* readAhead<Item>(
  source: AsyncGenerator<Item>,
  mayRead: (item: Item) => boolean,
  pause: () => Promise<void>,
): AsyncGenerator<Item> {
  try {
    let next = source.next()
    for (;;) {
      const { done, value } = await next
      if (done) return
      if (mayRead(value)) {
        next = pause().then(() => source.next())
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

/** Whether a statement may change how the next ones are to be read. */
export function mayChangeModes({ sql }: Piece): boolean {
  return /\bsql_mode\b/i.test(sql.slice(0, 4_000))
}

/** While the server works on a big statement the next one is read; a small one is over before that pays. */
export function mayReadOn(piece: Piece): boolean {
  return piece.sql.length > 16_384 && !mayChangeModes(piece)
}
