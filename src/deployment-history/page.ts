import type { Dora } from '../dora/measure.ts'
import { leadTimeBins, weeksOf } from '../dora/series.ts'
import { footOf, metricRows } from './metrics.ts'
import { barChart, escapeHtml } from './svg.ts'
import type { Entry, PlaceStory, Story } from './tell.ts'
import { timeline } from './timeline.ts'
import {
  count,
  describeApart,
  describeMoment,
  describeOutcome,
  describeSeconds,
  isSha,
  moodOf,
  nameOf,
  placeName,
} from './wording.ts'

/** Of one deployment. */
const pullsShown = 20

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #656d76; --line: #d1d9e0; --paper: #fff; --main: #0969da; --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --plain: #818b98 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --main: #4493f8; --good: #3fb950; --bad: #f85149; --doubt: #d29922; --plain: #656c76 } }
body { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem } small, figcaption { color: var(--soft) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top } th { color: var(--soft); font-weight: 600 } ul { min-width: 18rem } h1, h2, li { overflow-wrap: anywhere } .typed { display: inline-block; min-width: 6rem; overflow-wrap: anywhere } time, code, .short { white-space: nowrap }
a { color: var(--main) } code { font-size: .9em } ul { margin: 0; padding-left: 1.1rem } .note { border-left: 3px solid var(--doubt); padding-left: .8rem }
.charts { align-items: end; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)) } figure { margin: 1rem 0 } svg { width: 100%; height: auto } .wide { min-width: 44rem } svg text { fill: var(--soft); font-size: 11px } .axis { fill: none; stroke: var(--line) } .mark { stroke: var(--paper) }
.main { fill: var(--main); color: var(--main) } .good { fill: var(--good); color: var(--good) } .bad { fill: var(--bad); color: var(--bad) } .doubt { fill: var(--doubt); color: var(--doubt) } .plain { fill: var(--plain); color: var(--plain) }
`

/** A page of one file: no script, nothing loaded, which its own policy enforces; everything that others typed is text. */
export function pageOf(story: Story): string {
  const title = `Deployments of ${story.repository.replace(/^https?:\/\/[^/]+\//, '')}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p><small>${describeMoment(story.window.from)} to ${describeMoment(story.now)} UTC</small></p>
${story.notices.map((notice) => `<p class="note">${escapeHtml(notice, 500)}</p>`).join('\n')}
${livePart(story)}
${story.dora === undefined ? '' : metricsPart(story, story.dora)}
${timeline(story.places, story.window)}
${story.places.map((place) => historyPart(place, story.repository)).join('\n')}
</body>
</html>
`
}

function livePart({ places, metricsEnvironment, repository, now }: Story): string {
  const rows = places.map((place) => {
    const { live } = place
    const name = typed(placeName(place))
    if (live === undefined) return [name, 'nothing', '', '', '', '', '']
    const apart = place.environment === metricsEnvironment ? '' : describeApart(live.apart)
    return [
      name,
      `<strong>${typed(nameOf(live))}</strong>`,
      commitOf(live, repository),
      `${timeOf(live.at)} <small class="short">${describeSeconds((now.getTime() - live.at.getTime()) / 1000)}</small>`,
      typed(live.by),
      stateOf(live),
      apart,
    ]
  })
  const against = `against ${escapeHtml(metricsEnvironment, 60)}`
  return `<h2>Live now</h2>${table(['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', against], rows)}`
}

function metricsPart({ levels, metricsEnvironment }: Story, dora: Dora): string {
  const rows = metricRows(dora, levels).map(({ name, value, of, spread, level }) => [
    name,
    `<strong>${value}</strong>`,
    of,
    spread,
    ...(levels === undefined ? [] : [level ?? '']),
  ])
  const head = ['metric', 'value', 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])]
  const weeks = weeksOf(dora)
  const bins = leadTimeBins(dora)
  const labels = weeks.map(({ from }) => from.toISOString().slice(5, 10))
  const charts = [
    barChart({
      title: 'Deployments per week',
      labels,
      series: [{ name: 'deployments', tone: 'main', values: weeks.map(({ releases }) => releases) }],
    }),
    barChart({
      title: 'Lead times',
      labels: bins.map(({ name }) => name),
      series: [{ name: 'changes', tone: 'main', values: bins.map((bin) => bin.count) }],
    }),
    barChart({
      title: 'Failures and recoveries per week',
      labels,
      series: [
        { name: 'failures', tone: 'bad', values: weeks.map(({ failures }) => failures) },
        { name: 'recoveries', tone: 'good', values: weeks.map(({ recoveries }) => recoveries) },
      ],
    }),
  ]
  return `<h2>DORA metrics of ${escapeHtml(metricsEnvironment)}</h2>${table(head, rows)}<p><small>${footOf(dora)}</small></p><div class="charts">${charts.join('')}</div>`
}

function historyPart(place: PlaceStory, repository: string): string {
  if (place.entries.length === 0) return ''
  const rows = place.entries.map((entry) => [
    timeOf(entry.at),
    typed(nameOf(entry)),
    commitOf(entry, repository),
    typed(entry.by),
    `${stateOf(entry)}${rollbackWords(entry)}`,
    entry.seconds === undefined ? '' : `<span class="short">${describeSeconds(entry.seconds)}</span>`,
    broughtCell(entry, repository),
  ])
  const head = ['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in']
  return `<h2>${escapeHtml(placeName(place), 120)}: ${count(rows.length, 'deployment')}</h2>${table(head, rows)}`
}

function broughtCell({ brought, isRerun, life }: Entry, repository: string): string {
  if (life.isRollback || isRerun || life.startedAt === undefined) return ''
  if (brought === undefined) return 'not known'
  const { pulls, commits, isWhole } = brought
  const items = [
    ...pulls.map(({ number, title }) => `${escapeHtml(title)} <a href="${repository}/pull/${number}">#${number}</a>`),
    ...commits.map(
      ({ sha, subject }) =>
        `${escapeHtml(subject)} <a href="${repository}/commit/${sha}"><code>${sha.slice(0, 7)}</code></a>`,
    ),
  ]
  const left = items.length - pullsShown
  const shown = [
    ...items.slice(0, pullsShown),
    ...(left > 0 ? [`${left} more`] : []),
    ...(isWhole ? [] : ['and others']),
  ]
  return shown.length === 0 ? 'nothing new' : `<ul>${shown.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

function rollbackWords({ rollbackOf }: Entry): string {
  if (rollbackOf === undefined || rollbackOf.id === 0) return ''
  return ` of ${escapeHtml(rollbackOf.version || `#${rollbackOf.id}`, 100)}`
}

function stateOf(entry: Entry): string {
  return `<span class="${moodOf(entry)}">${describeOutcome(entry)}</span>`
}

/** What may be long and without a space breaks anywhere, but is never squeezed into a column of single letters. */
function typed(text: string): string {
  return `<span class="typed">${escapeHtml(text, 120)}</span>`
}

function timeOf(at: Date): string {
  return `<time datetime="${at.toISOString()}">${describeMoment(at)}</time>`
}

function commitOf({ life }: Entry, repository: string): string {
  const { sha } = life.record.deployment
  const text = `<code>${escapeHtml(sha.slice(0, 7))}</code>`
  return isSha(sha) ? `<a href="${repository}/commit/${sha}">${text}</a>` : text
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<div class="scroll"><table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>`
}
