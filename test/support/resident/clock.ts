/** Lets `Date` show so many milliseconds more than the machine's clock; gives what takes that back. */
export function shiftClock(offset: number): () => void {
  const Real = globalThis.Date
  if (offset === 0) return () => undefined
  globalThis.Date = class extends Real {
    constructor(...given: [] | ConstructorParameters<typeof Real>) {
      if (given.length === 0) super(Real.now() + offset)
      else super(...given)
    }

    static override now(): number {
      return Real.now() + offset
    }
  } as typeof Real
  return () => {
    globalThis.Date = Real
  }
}
