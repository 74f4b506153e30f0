/** Long matrices are cut to a sample by default; `npm run test:all` tries them whole. */
import { randomFrom } from './random.ts'

/** Whether this run tries everything. */
export const isWhole = process.env['SLIPWAY_TESTS'] === 'all'

/** Another number draws another sample. The same in every run otherwise, so that a red test stays red. */
const seed = Number(process.env['SLIPWAY_SEED'] ?? 20_261_129)

/** At most `size` of the items in their order: the first, the last and others by chance. */
export function sampled<Item>(items: readonly Item[], size: number): readonly Item[] {
  return isWhole ? items : drawn(items, size, seed)
}

/** What `sampled` takes with a seed. */
export function drawn<Item>(items: readonly Item[], size: number, from: number): readonly Item[] {
  const random = randomFrom(from)
  const inner = items.slice(1, -1).map((_, at) => ({ at: at + 1, lot: random() }))
  const chosen = inner.toSorted((a, b) => a.lot - b.lot).slice(0, Math.max(0, size - 2))
  const places = new Set([0, items.length - 1, ...chosen.map(({ at }) => at)])
  return items.filter((_, at) => places.has(at))
}

/** How many rounds of a simulation are played. */
export function rounds(all: number, some: number): number {
  return isWhole ? all : some
}
