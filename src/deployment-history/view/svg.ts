import { plainLine } from '../../markdown/escape.ts'

/** Untrusted text for HTML and SVG: shown as text, without control and reordering characters. */
export function escapeHtml(text: string, length = 300): string {
  return plainLine(text, length).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)
}

/** Bars next to each other for each label. */
export interface BarChart {
  readonly title: string
  readonly labels: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly tone: 'main' | 'bad' | 'good'
    readonly values: readonly number[]
  }[]
}

/** Small enough that the letters, 11 units high, are readable with three charts in a row and on a phone. */
const width = 360
const height = 180
const margin = { left: 28, bottom: 24, top: 18 }
const room = height - margin.bottom - margin.top
/** Units of one digit, and of the longest label. */
const digit = 7
const longestLabel = 72

/** A bar chart. Each bar shows its number on hover, and directly if it is wide enough. '' if all values are zero. */
export function barChart({ title, labels, series }: BarChart): string {
  const most = Math.max(0, ...series.flatMap(({ values }) => values))
  if (most === 0) return ''
  const step = (width - margin.left) / labels.length
  const broad = (step * 0.8) / series.length
  const bars = series.flatMap(({ name, tone, values }, place) =>
    values.map((value, index) => {
      const tall = (value / most) * room
      const x = margin.left + index * step + step * 0.1 + place * broad
      const y = margin.top + room - tall
      const report = escapeHtml(`${labels[index] ?? ''}, ${name}: ${value}`)
      const fits = value > 0 && broad >= digit * String(value).length
      const number = fits
        ? `<text x="${fix(x + broad / 2)}" y="${fix(y - 4)}" text-anchor="middle">${value}</text>`
        : ''
      return `<rect class="${tone}" x="${fix(x)}" y="${fix(y)}" width="${fix(broad)}" height="${fix(tall)}"><title>${report}</title></rect>${number}`
    }),
  )
  const every = Math.ceil((labels.length * longestLabel) / (width - margin.left))
  const names = labels.map((label, index) =>
    index % every === 0 ? dateText(margin.left + (index + 0.5) * step, label) : '',
  )
  const axis = `<path class="axis" d="M${margin.left} ${margin.top}V${height - margin.bottom}H${width}"/>`
  const scale = `<text x="${margin.left - 6}" y="${margin.top + 8}" text-anchor="end">${most}</text><text x="${margin.left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`
  return `<figure><figcaption>${titleOf(title, series)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${axis}${scale}${bars.join('')}${names.join('')}</svg></figure>`
}

/** Below the axis; a label that would not fit ends at the right edge. */
function dateText(middle: number, label: string): string {
  const isLast = middle + longestLabel / 2 > width
  const place = isLast
    ? `x="${width}" y="${height - 8}" text-anchor="end"`
    : `x="${fix(middle)}" y="${height - 8}" text-anchor="middle"`
  return `<text ${place}>${escapeHtml(label)}</text>`
}

/** With a legend if there are several colours. */
function titleOf(title: string, series: BarChart['series']): string {
  if (series.length < 2) return escapeHtml(title)
  const keys = series.map(({ name, tone }) => `<span class="${tone}">■</span> ${escapeHtml(name)}`)
  return `${escapeHtml(title)}: ${keys.join(' ')}`
}

/** A coordinate with one decimal. */
export function fix(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** A metric over time; an unknown value leaves a gap. */
export interface LineChart {
  readonly title: string
  readonly labels: readonly string[]
  readonly values: readonly (number | undefined)[]
  readonly describe: (value: number) => string
}

/** A line with a point for each value, which shows its number on hover. '' for fewer than two values, or if all are zero. */
export function lineChart({ title, labels, values, describe }: LineChart): string {
  const known = values.filter((value) => value !== undefined)
  const most = Math.max(0, ...known)
  if (known.length < 2 || most === 0) return ''
  const left = margin.left
  const xOf = (index: number) => left + ((index + 0.5) * (width - left)) / values.length
  const yOf = (value: number) => margin.top + room * (1 - value / most)
  const points = values.map((value, index) => (value === undefined ? undefined : { x: xOf(index), y: yOf(value) }))
  const line = points.map((point, index) =>
    point === undefined ? '' : `${points[index - 1] === undefined ? 'M' : 'L'}${fix(point.x)} ${fix(point.y)}`,
  )
  const dots = points.map((point, index) =>
    point === undefined
      ? ''
      : `<circle class="main" cx="${fix(point.x)}" cy="${fix(point.y)}" r="3"><title>${escapeHtml(`from ${labels[index] ?? ''}: ${describe(values[index] ?? 0)}`)}</title></circle>`,
  )
  const ends = [0, labels.length - 1].map(
    (index) =>
      `<text x="${fix(index === 0 ? left : width)}" y="${height - 8}" text-anchor="${index === 0 ? 'start' : 'end'}">${escapeHtml(labels[index] ?? '')}</text>`,
  )
  const axis = `<path class="axis" d="M${left} ${margin.top}V${height - margin.bottom}H${width}"/>`
  const scale = `<text x="${left + 4}" y="${margin.top - 4}">${escapeHtml(describe(most))}</text><text x="${left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)} over time">${axis}${scale}<path class="line" d="${line.join('')}"/>${dots.join('')}${ends.join('')}</svg></figure>`
}
