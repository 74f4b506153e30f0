import { escapeHtml } from '../src/deployment-history/view/svg.ts'
import type { Contest } from './contest.ts'

/** Units of the picture; letters are 13 units high. */
const width = 760
const row = 30
const top = 62
const left = 330
const right = 80
const room = width - left - right
const letter = 7.2
/** A bar this many times longer than the next would make all others too small to see: it is cut and marked as cut. */
const cutBeyond = 8

/** With its own background, so that it can be read on any page; light or dark as the reader's system says. */
const style = `
  .ground { fill: #ffffff; stroke: #d1d9e0 } text { fill: #1f2328; font: 13px system-ui, sans-serif }
  .head { font-size: 16px; font-weight: 600 } .soft { fill: #59636e } .strong { font-weight: 600 }
  .bar { fill: #9aa4af } .ours { fill: #0969da } .cut { fill: none; stroke: #ffffff; stroke-width: 4 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; stroke: #3d444d } text { fill: #e6edf3 } .soft { fill: #9198a1 }
    .bar { fill: #656c76 } .ours { fill: #4493f8 } .cut { stroke: #0d1117 }
  }
`

/** The file name of a comparison's chart: its title in lower-case words with dashes. */
export function chartFile(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/[^a-z0-9]+/g, '-')
  return `${words.replace(/^-|-$/g, '')}.svg`
}

/** The wall time of each contestant as a bar, ours in another colour: a separate SVG for an `<img>`. */
export function drawChart({ title, results }: Contest): string {
  const bars = results.map(({ name, cost }) => ({
    name: name.replace(/[`*]/g, ''),
    isOurs: name.startsWith('**'),
    wall: cost.wall,
  }))
  const longest = scaleOf(bars.map(({ wall }) => wall))
  const height = top + bars.length * row + 14
  const rows = bars.map(({ name, isOurs, wall }, index) => {
    const y = top + index * row
    const length = Math.max(1, (Math.min(wall, longest) / longest) * room)
    const classes = isOurs ? ' class="strong"' : ''
    return [
      `<text x="${left - 10}" y="${y + 15}" text-anchor="end"${classes}>${escapeHtml(shorten(name))}</text>`,
      `<rect class="${isOurs ? 'ours' : 'bar'}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="21" rx="2"/>`,
      ...(wall > longest ? [`<path class="cut" d="M${left + room - 28} ${y + 24}l8 -27m6 0l-8 27"/>`] : []),
      `<text x="${(left + length + 7).toFixed(1)}" y="${y + 15}"${classes}>${timeText(wall)}</text>`,
    ].join('')
  })
  const isCut = bars.some(({ wall }) => wall > longest)
  const unit = `Wall time in milliseconds; shorter is better${isCut ? '; the cut bar is longer than it is drawn' : ''}`
  const told = bars.map(({ name, wall }) => `${name} ${timeText(wall)} ms`).join('; ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escapeHtml(title)}</title>
<desc id="desc">${escapeHtml(`${unit}: ${told}.`, 2_000)}</desc>
<style>${style}</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
<text class="head" x="18" y="28">${escapeHtml(title)}</text>
<text class="soft" x="18" y="48">${unit}</text>
${rows.join('\n')}
</svg>
`
}

/** The time that fills the whole width. */
function scaleOf(times: readonly number[]): number {
  const [first = 1, second = first] = times.toSorted((one, other) => other - one)
  return Math.min(first, cutBeyond * second)
}

/** The part of a name that fits. */
function shorten(name: string): string {
  const most = Math.floor((left - 24) / letter)
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}

function timeText(wall: number): string {
  return wall < 10 ? wall.toFixed(1) : Math.round(wall).toLocaleString('en')
}
