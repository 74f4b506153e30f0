/**
 * Tests that mostly wait, each for itself. The first one that runs begins them all, some at a time, and waits for them all; each then says how
 * its own ended. jest's test.concurrent refuses every import while one of its tests has ended and no other has begun since.
 */
export class Together {
  readonly #most: number
  readonly #bodies: (() => Promise<void>)[] = []
  #ends: Promise<readonly PromiseSettledResult<void>[]> | undefined

  constructor(most = 5) {
    this.#most = most
  }

  test(name: string, body: () => Promise<void>): void {
    this.each([[]], name, body)
  }

  /** As jest's own, with the name in the same call; `body` takes the row as it is. */
  each<Row extends readonly unknown[]>(rows: readonly Row[], name: string, body: (row: Row) => Promise<void>): void {
    const first = this.#bodies.length
    // A throw before the first wait is an end too.
    this.#bodies.push(...rows.map((row) => async () => await body(row)))
    test.each(rows.map((row, at) => [...row, first + at]))(name, async (...row) => {
      const end = (await this.#all())[Number(row.at(-1))]
      if (end?.status !== 'fulfilled') throw end?.reason
    })
  }

  #all() {
    this.#ends ??= this.#run()
    return this.#ends
  }

  async #run(): Promise<readonly PromiseSettledResult<void>[]> {
    const ends: PromiseSettledResult<void>[] = []
    const queue = [...this.#bodies.entries()]
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [at, body] = next
        const [end] = await Promise.allSettled([body()])
        ends[at] = end
      }
    }
    await Promise.all(Array.from({ length: this.#most }, work))
    return ends
  }
}
