import type { Dora } from '../../dora/measure.ts'
import { leadTimeBins, weeksOf } from '../../dora/series.ts'
import type { Trend } from '../../dora/trend.ts'
import type { DeploymentHistory, EnvironmentHistory, HistoryEntry } from './history.ts'
import { footOf, metricRows, notesOf, trendValues } from './metrics.ts'
import { style } from './style.ts'
import { barChart, escapeHtml, lineChart } from './svg.ts'
import { timeline } from './timeline.ts'
import {
  colorOf,
  countOf,
  daysOf,
  describeDay,
  describeDivergence,
  describeEntries,
  describeMoment,
  describeOutcome,
  describeSeconds,
  environmentLabel,
  isSha,
  nameOf,
} from './wording.ts'

/** Of one deployment. */
const pullsShown = 20

/** A page in one file, without scripts or external resources, which its own policy enforces; untrusted text is shown as text. */
export function pageOf(history: DeploymentHistory): string {
  const title = `Deployments of ${history.repository.replace(/^https?:\/\/[^/]+\//, '')}`
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
<p><small>${describeMoment(history.window.from)} to ${describeMoment(history.now)} UTC</small></p>
${history.notices.map((notice) => `<p class="note">${escapeHtml(notice, 500)}</p>`).join('\n')}
${navigation(history)}
${livePart(history)}
${history.dora === undefined ? '' : metricsPart(history, history.dora)}
${timeline(history.places, history.window)}
${history.places.map((place, index) => historyPart(place, `place-${index + 1}`, history.repository)).join('\n')}
</body>
</html>
`
}

/** Links to the sections, with the number of entries. */
function navigation({ dora, places }: DeploymentHistory): string {
  const told = places.some(({ entries }) => entries.length > 0)
  const parts = [
    ['live', 'Live now'],
    ...(dora === undefined ? [] : [['metrics', 'Metrics']]),
    ...(told ? [['timeline', 'Timeline']] : []),
    ...places.flatMap((place, index) =>
      place.entries.length === 0 ? [] : [[`place-${index + 1}`, escapeHtml(environmentLabel(place), 60)]],
    ),
  ]
  return `<nav>${parts.map(([id, name]) => `<a href="#${id}">${name}</a>`).join(' ')}</nav>`
}

function livePart({ places, metricsEnvironment, repository, now }: DeploymentHistory): string {
  const rows = places.map((place) => {
    const { live } = place
    const name = typed(environmentLabel(place))
    if (live === undefined) return [name, 'nothing', '', '', '', '', '']
    const divergence = place.isMeasured ? '' : describeDivergence(live.divergence)
    return [
      name,
      `<strong>${typed(nameOf(live))}</strong>`,
      commitOf(live, repository),
      `${timeOf(live.at)} <small class="short">${describeSeconds((now.getTime() - live.at.getTime()) / 1000)}</small>`,
      typed(live.by),
      stateOf(live),
      divergence,
    ]
  })
  const against = `against ${escapeHtml(metricsEnvironment, 60)}`
  return `<h2 id="live">Live now</h2>${table('live', ['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', against], rows)}`
}

function metricsPart({ levels, trend, metricsEnvironment }: DeploymentHistory, dora: Dora): string {
  const before = trend?.before
  const rows = metricRows(dora, levels, before).map(({ name, value, of, spread, change, level }) => [
    name,
    `<strong>${value}</strong>`,
    ...(before === undefined ? [] : [change]),
    of,
    spread,
    ...(levels === undefined ? [] : [level ?? '']),
  ])
  const against = before === undefined ? [] : [`against the ${countOf(daysOf(before), 'day')} before`]
  const head = ['metric', 'value', ...against, 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])]
  const weeks = weeksOf(dora)
  const bins = leadTimeBins(dora)
  const labels = weeks.map(({ from }) => describeDay(from))
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
  const notes = notesOf(dora).map((note) => `<p class="note">${escapeHtml(note, 500)}</p>`)
  const title = `<h2 id="metrics">DORA metrics of ${escapeHtml(metricsEnvironment)}</h2>`
  return `${title}${table('metrics', head, rows)}<p><small>${footOf(dora)}</small></p>${notes.join('')}<div class="charts">${charts.join('')}</div>${trendPart(trend)}`
}

/** Each metric over time; metrics with fewer than two values are left out. */
function trendPart(trend: Trend | undefined): string {
  const parts = trend?.parts ?? []
  const labels = parts.map(({ window }) => describeDay(window.from))
  // The deployments per week are shown above.
  const charts = trendValues
    .filter(({ name }) => name !== 'deployments')
    .map(({ name, of, describe }) => lineChart({ title: name, labels, values: parts.map(of), describe }))
    .filter((chart) => chart !== '')
  return charts.length === 0 ? '' : `<h3>Over time</h3><div class="charts">${charts.join('')}</div>`
}

/** Maximum rows of one table; a longer history has one table per month. */
const mostRows = 60

const historyHead = ['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in']

function historyPart(place: EnvironmentHistory, id: string, repository: string): string {
  const { entries } = place
  if (entries.length === 0) return ''
  const title = `<h2 id="${id}">${escapeHtml(environmentLabel(place), 120)}: ${describeEntries(entries)}</h2>`
  const tableOf = (some: readonly HistoryEntry[]) =>
    table(
      'history',
      historyHead,
      some.map((entry) => historyRow(entry, repository)),
    )
  if (entries.length <= mostRows) return `${title}${tableOf(entries)}`
  const months = [...Map.groupBy(entries, ({ at }) => describeDay(at).slice(0, 7))]
  const parts = months.map(([month, some], index) => {
    const failed = some.filter((entry) => colorOf(entry) === 'bad').length
    const words = `${month}: ${describeEntries(some)}${failed === 0 ? '' : `, <span class="bad">${failed} failed</span>`}`
    return `<details${index === 0 ? ' open' : ''}><summary>${words}</summary>${tableOf(some)}</details>`
  })
  return `${title}${parts.join('\n')}`
}

function historyRow(entry: HistoryEntry, repository: string): readonly string[] {
  return [
    timeOf(entry.at),
    typed(nameOf(entry)),
    commitOf(entry, repository),
    typed(entry.by),
    `${stateOf(entry)}${rollbackWords(entry)}${incidentLinks(entry, repository)}`,
    entry.seconds === undefined ? '' : `<span class="short">${describeSeconds(entry.seconds)}</span>`,
    broughtCell(entry, repository),
  ]
}

function incidentLinks({ incidents }: HistoryEntry, repository: string): string {
  const links = incidents.map(
    ({ number, title }) => `<a href="${repository}/issues/${number}" title="${escapeHtml(title, 120)}">#${number}</a>`,
  )
  return links.length === 0 ? '' : `<br>incident ${links.join(' ')}`
}

function broughtCell({ changes, isRerun, timeline: deployment }: HistoryEntry, repository: string): string {
  if (deployment.isRollback || isRerun || deployment.startedAt === undefined) return ''
  if (changes === undefined) return 'not known'
  const { pulls, commits, isWhole } = changes
  const items = [
    ...pulls.map(
      ({ number, title, author }) =>
        `${escapeHtml(title)} <a href="${repository}/pull/${number}">#${number}</a>${author === '' ? '' : ` <small>by ${escapeHtml(author, 60)}</small>`}`,
    ),
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

function rollbackWords({ rollbackOf }: HistoryEntry): string {
  if (rollbackOf === undefined || rollbackOf.id === 0) return ''
  return ` of ${escapeHtml(rollbackOf.version || `#${rollbackOf.id}`, 100)}`
}

function stateOf(entry: HistoryEntry): string {
  return `<span class="${colorOf(entry)}">${describeOutcome(entry)}</span>`
}

/** Long text without spaces may break anywhere, but is never squeezed into a column of single letters. */
function typed(text: string): string {
  if (text === '') return ''
  return `<span class="typed">${escapeHtml(text, 120)}</span>`
}

function timeOf(at: Date): string {
  return `<time datetime="${at.toISOString()}">${describeMoment(at)}</time>`
}

function commitOf({ timeline: deployment }: HistoryEntry, repository: string): string {
  const { sha } = deployment.record.deployment
  const text = `<code>${escapeHtml(sha.slice(0, 7))}</code>`
  return isSha(sha) ? `<a href="${repository}/commit/${sha}">${text}</a>` : text
}

/** `kind` is for the style, which shows the cells' names if a row is shown as a card. */
function table(kind: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<div class="scroll"><table class="${kind}"><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>`
}
