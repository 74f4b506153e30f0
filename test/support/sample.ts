/** Long matrices are cut to a sample by default. `npm run test:all` tries them whole, and so does a run of named files. */
import { randomFrom } from './random.ts'

/** The variable that is `all` in a run that tries everything, and `some` in one that does not. */
export const extent = 'SLIPWAY_TESTS'

/** Whether this run tries everything. */
export const isWhole = process.env[extent] === 'all'

/** Whether tables and kinds of server are tried whole: who names the servers wants to know everything about them. */
export const isBroad = isWhole || process.env['SLIPWAY_SERVERS'] !== undefined

/** Another number draws another sample. The same in every run otherwise, so that a red test stays red. */
export const seed = Number(process.env['SLIPWAY_SEED'] ?? 20_261_129)

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

/** The part of the rows of a table that is tried. */
const part = 0.1

/** The rows that are tried by default of the nth table of a file whose rows each start programs: one at least. */
export function partOf<Row>(rows: readonly Row[], nth: number): readonly Row[] {
  const size = Math.ceil(rows.length * part)
  const at = Math.floor(randomFrom(seed + nth)() * rows.length)
  return size > 1 ? drawn(rows, size, seed + nth) : rows.slice(at, at + 1)
}
