/** Chance that is the same in every run. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** True in so many of a hundred cases. */
  often(percent: number): boolean
  pick<Item>(items: readonly Item[]): Item
  shuffle<Item>(items: readonly Item[]): readonly Item[]
}

/** Numbers by mulberry32. */
export function seededChance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    often: (percent) => next() * 100 < percent,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    shuffle: (items) => {
      const list = [...items]
      for (let at = list.length - 1; at > 0; at--) {
        const other = below(at + 1)
        const [here, there] = [list[at], list[other]]
        if (here === undefined || there === undefined) throw new Error('out of the list')
        list[at] = there
        list[other] = here
      }
      return list
    },
  }
}
