import { plainLine } from '../markdown/escape.ts'

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

/** Small enough that the letters, 11 units high, can be read where three charts share a row and on a phone. */
const width = 360
const height = 180
const margin = { left: 28, bottom: 24, top: 18 }
const room = height - margin.bottom - margin.top
/** Units of one digit, and of the longest label. */
const digit = 7
const longestLabel = 44

/** A bar chart; every bar tells its number to whoever points at it, and shows it where it is wide enough. '' where all of it is zero. */
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
      const told = escapeHtml(`${labels[index] ?? ''}, ${name}: ${value}`)
      const fits = value > 0 && broad >= digit * String(value).length
      const number = fits
        ? `<text x="${fix(x + broad / 2)}" y="${fix(y - 4)}" text-anchor="middle">${value}</text>`
        : ''
      return `<rect class="${tone}" x="${fix(x)}" y="${fix(y)}" width="${fix(broad)}" height="${fix(tall)}"><title>${told}</title></rect>${number}`
    }),
  )
  const every = Math.ceil((labels.length * longestLabel) / (width - margin.left))
  const names = labels.map((label, index) =>
    index % every === 0
      ? `<text x="${fix(margin.left + (index + 0.5) * step)}" y="${height - 8}" text-anchor="middle">${escapeHtml(label)}</text>`
      : '',
  )
  const axis = `<path class="axis" d="M${margin.left} ${margin.top}V${height - margin.bottom}H${width}"/>`
  const scale = `<text x="${margin.left - 6}" y="${margin.top + 8}" text-anchor="end">${most}</text><text x="${margin.left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`
  return `<figure><figcaption>${titleOf(title, series)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${axis}${scale}${bars.join('')}${names.join('')}</svg></figure>`
}

/** With a key of the colours, where there are several. */
function titleOf(title: string, series: BarChart['series']): string {
  if (series.length < 2) return escapeHtml(title)
  const keys = series.map(({ name, tone }) => `<span class="${tone}">■</span> ${escapeHtml(name)}`)
  return `${escapeHtml(title)}: ${keys.join(' ')}`
}

/** A coordinate with one decimal. */
export function fix(value: number): string {
  return String(Math.round(value * 10) / 10)
}
