import type { Window } from '../dora/measure.ts'
import { plainLine } from '../markdown/escape.ts'
import type { PlaceStory } from './tell.ts'
import { describeMoment, describeOutcome, moodOf, nameOf, placeName } from './wording.ts'

/** Text that somebody typed, for HTML and SVG: shown, never markup; no control or reordering character. */
export function escapeHtml(text: string, length = 300): string {
  return plainLine(text, length).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)
}

/** Bars beside each other for each label. */
export interface BarChart {
  readonly title: string
  readonly labels: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly tone: 'main' | 'bad' | 'good'
    readonly values: readonly number[]
  }[]
}

const width = 720
const height = 200
const margin = { left: 36, bottom: 28, top: 8 }

/** A bar chart; every bar tells its number to whoever points at it. '' where all of it is zero. */
export function barChart({ title, labels, series }: BarChart): string {
  const most = Math.max(0, ...series.flatMap(({ values }) => values))
  if (most === 0) return ''
  const room = height - margin.bottom - margin.top
  const step = (width - margin.left) / labels.length
  const bar = (step * 0.8) / series.length
  const bars = series.flatMap(({ name, tone, values }, place) =>
    values.map((value, index) => {
      const tall = (value / most) * room
      const x = margin.left + index * step + step * 0.1 + place * bar
      const told = `${labels[index] ?? ''}, ${name}: ${value}`
      return `<rect class="${tone}" x="${fix(x)}" y="${fix(margin.top + room - tall)}" width="${fix(bar)}" height="${fix(tall)}"><title>${escapeHtml(told)}</title></rect>`
    }),
  )
  const every = Math.ceil(labels.length / 13)
  const names = labels.map((label, index) =>
    index % every === 0
      ? `<text x="${fix(margin.left + (index + 0.5) * step)}" y="${height - 8}" text-anchor="middle">${escapeHtml(label)}</text>`
      : '',
  )
  const axis = `<path class="axis" d="M${margin.left} ${margin.top}V${height - margin.bottom}H${width}"/>`
  const scale = `<text x="${margin.left - 6}" y="${margin.top + 10}" text-anchor="end">${most}</text><text x="${margin.left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${axis}${scale}${bars.join('')}${names.join('')}</svg></figure>`
}

const lane = 34
const nameWidth = 170

/** A lane for each place, a mark for each deployment: round, or square for a rollback. '' where nothing was deployed. */
export function timeline(places: readonly PlaceStory[], { from, to }: Window): string {
  const shown = places.filter(({ entries }) => entries.length > 0)
  if (shown.length === 0) return ''
  const span = to.getTime() - from.getTime()
  const xOf = (at: Date) => nameWidth + ((at.getTime() - from.getTime()) / span) * (width - nameWidth - 10)
  const lanes = shown.map((place, index) => {
    const y = index * lane + lane / 2
    const marks = place.entries.map((entry) => {
      const told = `${describeMoment(entry.at)} UTC: ${nameOf(entry)}, ${describeOutcome(entry)}${entry.by === '' ? '' : `, by ${entry.by}`}`
      const x = Math.min(xOf(entry.at), width - 8)
      const shape = entry.life.isRollback
        ? `<rect class="${moodOf(entry)}" x="${fix(x - 5)}" y="${y - 5}" width="10" height="10">`
        : `<circle class="${moodOf(entry)}" cx="${fix(x)}" cy="${y}" r="5">`
      return `${shape}<title>${escapeHtml(told)}</title>${entry.life.isRollback ? '</rect>' : '</circle>'}`
    })
    return `<text x="0" y="${y + 4}">${escapeHtml(placeName(place), 24)}</text><path class="axis" d="M${nameWidth} ${y}H${width}"/>${marks.join('')}`
  })
  const tall = shown.length * lane + 20
  const ends = [from, to].map((at, index) => {
    const place = index === 0 ? `x="${nameWidth}"` : `x="${width}" text-anchor="end"`
    return `<text ${place} y="${tall - 4}">${at.toISOString().slice(0, 10)}</text>`
  })
  return `<figure><figcaption>Timeline</figcaption><svg viewBox="0 0 ${width} ${tall}" role="img" aria-label="Timeline of deployments">${lanes.join('')}${ends.join('')}</svg></figure>`
}

/** A coordinate with one decimal. */
function fix(value: number): string {
  return String(Math.round(value * 10) / 10)
}
