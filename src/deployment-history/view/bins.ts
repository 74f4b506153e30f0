import type { Window } from '../../dora/measure.ts'
import type { HistoryEntry } from './history.ts'
import { escapeHtml, fix } from './svg.ts'
import { colorOf, countOf, describeDay } from './wording.ts'

/** More marks than this would overlap. */
export const mostMarks = 100

/** Days of a bin, chosen so that the bars can still be distinguished. */
const sizes = [1, 2, 7, 14, 28]
const mostBins = 75
const day = 86_400_000

interface Lane {
  readonly xOf: (at: Date) => number
  readonly top: number
  readonly height: number
}

interface Bin {
  readonly from: Date
  readonly to: Date
  readonly good: number
  readonly plain: number
  readonly doubt: number
  readonly bad: number
  readonly rollbacks: number
}

/** From the bottom up: failures on top. */
const order = ['good', 'plain', 'doubt', 'bad'] as const

/** A bar for each period, with the number of deployments as height, and rollbacks as a mark below; `most` is the number of the highest bar. */
export function bins(
  entries: readonly HistoryEntry[],
  window: Window,
  { xOf, top, height }: Lane,
): { readonly svg: string; readonly most: string } {
  const { spans, days } = binsOf(entries, window)
  const most = Math.max(1, ...spans.map((bin) => totalOf(bin)))
  const room = height - 8
  const ground = top + room
  const drawn = spans.flatMap((bin) => {
    const total = totalOf(bin)
    if (total + bin.rollbacks === 0) return []
    const [left, right] = [xOf(bin.from), xOf(bin.to)]
    const broad = Math.max(1, (right - left) * 0.85)
    let y = ground
    const bars = order.flatMap((color) => {
      const tall = (bin[color] / most) * room
      y -= tall
      return tall === 0
        ? []
        : `<rect class="${color}" x="${fix(left)}" y="${fix(y)}" width="${fix(broad)}" height="${fix(tall)}"/>`
    })
    const middle = left + broad / 2
    const back = bin.rollbacks === 0 ? '' : `<path class="plain" d="M${fix(middle - 4)} ${ground + 5}l6 -3.5v7z"/>`
    return `<g><title>${escapeHtml(reportOf(bin))}</title>${bars.join('')}${back}</g>`
  })
  const axis = `<path class="axis" d="M${fix(xOf(window.from))} ${ground}H${fix(xOf(window.to))}"/>`
  const span = days === 1 ? 'a day' : days === 7 ? 'a week' : `in ${days} days`
  return { svg: `${axis}${drawn.join('')}`, most: `up to ${most} ${span}` }
}

function binsOf(entries: readonly HistoryEntry[], { from, to }: Window) {
  const whole = (to.getTime() - from.getTime()) / day
  const days = sizes.find((size) => whole / size <= mostBins) ?? Math.ceil(whole / mostBins)
  const count = Math.ceil(whole / days)
  const start = from.getTime()
  const groups = Map.groupBy(entries, ({ at }) =>
    Math.min(count - 1, Math.max(0, Math.floor((at.getTime() - start) / (days * day)))),
  )
  const spans = Array.from({ length: count }, (_, index): Bin => {
    const own = groups.get(index) ?? []
    const forward = own.filter(({ timeline }) => !timeline.isRollback)
    const tally = (color: (typeof order)[number]) => forward.filter((entry) => colorOf(entry) === color).length
    return {
      from: new Date(start + index * days * day),
      to: new Date(Math.min(to.getTime(), start + (index + 1) * days * day)),
      good: tally('good'),
      plain: tally('plain'),
      doubt: tally('doubt'),
      bad: tally('bad'),
      rollbacks: own.length - forward.length,
    }
  })
  return { spans, days }
}

function totalOf({ good, plain, doubt, bad }: Bin): number {
  return good + plain + doubt + bad
}

function reportOf(bin: Bin): string {
  const parts = [
    countOf(totalOf(bin), 'deployment'),
    bin.bad === 0 ? '' : `${bin.bad} failed`,
    bin.doubt === 0 ? '' : `${bin.doubt} in doubt`,
    bin.rollbacks === 0 ? '' : countOf(bin.rollbacks, 'rollback'),
  ]
  return `${describeDay(bin.from)} to ${describeDay(bin.to)}: ${parts.filter((part) => part !== '').join(', ')}`
}
