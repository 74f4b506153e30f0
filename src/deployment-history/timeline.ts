import type { Window } from '../dora/measure.ts'
import { escapeHtml, fix } from './svg.ts'
import type { Entry, PlaceStory } from './tell.ts'
import { describeMoment, describeOutcome, moodOf, nameOf, placeName } from './wording.ts'

const width = 720
const lane = 34
const nameWidth = 170
const end = width - 10
/** Dates below the lanes, the first and the last among them. */
const dates = 5

/** What each shape says: colours alone do not reach everybody. */
const legend =
  '<span class="good">●</span> good <span class="bad">◆</span> failed <span class="doubt">■</span> in doubt <span class="plain">●</span> other, ◀ a rollback'

/** A lane for each place, a mark for each deployment, rollbacks below their lane. '' where nothing was deployed. */
export function timeline(places: readonly PlaceStory[], window: Window): string {
  const shown = places.filter(({ entries }) => entries.length > 0)
  if (shown.length === 0) return ''
  const { from, to } = window
  const xOf = (at: Date) =>
    nameWidth + ((at.getTime() - from.getTime()) / (to.getTime() - from.getTime())) * (end - nameWidth)
  const lanes = shown.map((place, index) => {
    const y = index * lane + lane / 2
    // What went wrong is drawn last, so that nothing lies over it.
    const order = place.entries.toSorted((one, other) => weightOf(one) - weightOf(other))
    const marks = order.map((entry) => markOf(entry, xOf(entry.at), y))
    return `<text x="0" y="${y + 4}">${escapeHtml(placeName(place), 24)}</text><path class="axis" d="M${nameWidth} ${y}H${width}"/>${marks.join('')}`
  })
  const low = shown.length * lane
  const drawing = `${ticks(window, low)}${lanes.join('')}`
  return `<h2>Timeline</h2><figure><div class="scroll"><svg class="wide" viewBox="0 0 ${width} ${low + 20}" role="img" aria-label="Timeline of deployments">${drawing}</svg></div><figcaption>${legend}</figcaption></figure>`
}

function ticks({ from, to }: Window, low: number): string {
  const parts = Array.from({ length: dates }, (_, index) => {
    const part = index / (dates - 1)
    const at = new Date(from.getTime() + part * (to.getTime() - from.getTime()))
    const x = fix(nameWidth + part * (end - nameWidth))
    const anchor = index === 0 ? 'start' : index === dates - 1 ? 'end' : 'middle'
    return `<path class="axis" d="M${x} 0V${low}"/><text x="${x}" y="${low + 16}" text-anchor="${anchor}">${at.toISOString().slice(0, 10)}</text>`
  })
  return parts.join('')
}

function weightOf(entry: Entry): number {
  return { good: 0, plain: 0, doubt: 1, bad: 2 }[moodOf(entry)]
}

function markOf(entry: Entry, x: number, y: number): string {
  const by = entry.by === '' ? '' : `, by ${entry.by}`
  const told = `${describeMoment(entry.at)} UTC: ${nameOf(entry)}, ${describeOutcome(entry)}${by}`
  return `<path class="mark ${moodOf(entry)}" d="${shapeOf(entry, x, y)}"><title>${escapeHtml(told)}</title></path>`
}

function shapeOf(entry: Entry, x: number, y: number): string {
  const mood = moodOf(entry)
  if (entry.life.isRollback) return `M${fix(x - 6)} ${y + 11}l9 -5v10z`
  if (mood === 'bad') return `M${fix(x)} ${y - 7}l7 7l-7 7l-7 -7z`
  if (mood === 'doubt') return `M${fix(x - 5)} ${y - 5}h10v10h-10z`
  return `M${fix(x - 5)} ${y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`
}
