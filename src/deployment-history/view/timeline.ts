import type { Window } from '../../dora/measure.ts'
import { bins, mostMarks } from './bins.ts'
import type { EnvironmentHistory, HistoryEntry } from './history.ts'
import { escapeHtml, fix } from './svg.ts'
import { colorOf, describeMoment, describeOutcome, environmentLabel, nameOf } from './wording.ts'

/** Units; the names are above the lanes, so that everything fits on a phone. */
const width = 720
const margin = 12
const nameHeight = 22
const markHeight = 34
const binHeight = 48
const space = 10
/** Dates below the lanes, including the first and the last. */
const dates = 5

/** The meaning of each shape, because not everybody sees colours. */
const legend =
  '<span class="good">●</span> good <span class="bad">◆</span> failed <span class="doubt">■</span> in doubt <span class="plain">●</span> other, ◀ a rollback.'
const binLegend = ` A bar means more than ${mostMarks} deployments: its height shows their number, with the share of failures on top.`

/** A lane for each place with a mark for each deployment, and rollbacks below; bars if marks would overlap. '' for nothing. */
export function timeline(places: readonly EnvironmentHistory[], window: Window): string {
  const shown = places.filter(({ entries }) => entries.length > 0)
  if (shown.length === 0) return ''
  const xOf = scaleOf(window)
  let low = 0
  const lanes = shown.map((place) => {
    const top = low + nameHeight
    const isDense = place.entries.length > mostMarks
    low = top + (isDense ? binHeight : markHeight) + space
    const drawn = isDense ? bins(place.entries, window, { xOf, top, height: binHeight }) : marks(place, xOf, top)
    const most = drawn.most === '' ? '' : ` <tspan class="soft">${drawn.most}</tspan>`
    return `<text class="lane" x="${margin}" y="${top - 6}">${escapeHtml(environmentLabel(place), 50)}${most}</text>${drawn.svg}`
  })
  const drawing = `${ticks(window, low)}${lanes.join('')}`
  const words = shown.some(({ entries }) => entries.length > mostMarks) ? `${legend}${binLegend}` : legend
  return `<h2 id="timeline">Timeline</h2><figure><svg class="wide" viewBox="0 0 ${width} ${low + 24}" role="img" aria-label="Timeline of deployments">${drawing}</svg><figcaption>${words}</figcaption></figure>`
}

function scaleOf({ from, to }: Window): (at: Date) => number {
  const part = (at: Date) => (at.getTime() - from.getTime()) / (to.getTime() - from.getTime())
  return (at) => margin + part(at) * (width - 2 * margin)
}

function marks({ entries }: EnvironmentHistory, xOf: (at: Date) => number, top: number) {
  const y = top + markHeight / 2
  // Failures are drawn last, so that nothing covers them.
  const order = entries.toSorted((one, other) => weightOf(one) - weightOf(other))
  const drawn = order.map((entry) => markOf(entry, xOf(entry.at), y))
  return { svg: `<path class="axis" d="M${margin} ${y}H${width - margin}"/>${drawn.join('')}`, most: '' }
}

function ticks({ from, to }: Window, low: number): string {
  const parts = Array.from({ length: dates }, (_, index) => {
    const part = index / (dates - 1)
    const at = new Date(from.getTime() + part * (to.getTime() - from.getTime()))
    const x = fix(margin + part * (width - 2 * margin))
    const anchor = index === 0 ? 'start' : index === dates - 1 ? 'end' : 'middle'
    return `<path class="axis" d="M${x} 0V${low}"/><text class="date" x="${x}" y="${low + 18}" text-anchor="${anchor}">${at.toISOString().slice(0, 10)}</text>`
  })
  return parts.join('')
}

function weightOf(entry: HistoryEntry): number {
  return { good: 0, plain: 0, doubt: 1, bad: 2 }[colorOf(entry)]
}

function markOf(entry: HistoryEntry, x: number, y: number): string {
  const by = entry.by === '' ? '' : `, by ${entry.by}`
  const report = `${describeMoment(entry.at)} UTC: ${nameOf(entry)}, ${describeOutcome(entry)}${by}`
  return `<path class="mark ${colorOf(entry)}" d="${shapeOf(entry, x, y)}"><title>${escapeHtml(report)}</title></path>`
}

function shapeOf(entry: HistoryEntry, x: number, y: number): string {
  const color = colorOf(entry)
  if (entry.timeline.isRollback) return `M${fix(x - 6)} ${y + 11}l9 -5v10z`
  if (color === 'bad') return `M${fix(x)} ${y - 7}l7 7l-7 7l-7 -7z`
  if (color === 'doubt') return `M${fix(x - 5)} ${y - 5}h10v10h-10z`
  return `M${fix(x - 5)} ${y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`
}
