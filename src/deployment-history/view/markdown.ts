import type { Trend } from '../../dora/trend.ts'
import { boundMarkdown } from '../../markdown/bound.ts'
import { escapeCell, escapeLine } from '../../markdown/escape.ts'
import { markdownTable } from '../../markdown/table.ts'
import type { DeploymentHistory, EnvironmentHistory, HistoryEntry } from './history.ts'
import { chartsOf } from './mermaid.ts'
import { footOf, metricRows, notesOf, trendValues } from './metrics.ts'
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

/** Maximum bytes: a summary over 1 MiB is dropped completely. */
const limit = 900_000
/** Changes of one deployment in a cell. */
const pullsShown = 5
const commitsShown = 3

/** The report: live versions, metrics, then up to `rows` deployments of each place. Untrusted text is shown as text. */
export function markdownOf(history: DeploymentHistory, rows: number): string {
  const parts = [
    `### ${headlineOf(history)}\n`,
    history.notices.map((notice) => `> ${escapeLine(notice)}\n`).join('>\n'),
    liveTable(history),
    metricsPart(history),
    ...history.places.map((place) => historyPart(place, rows, history.repository)),
  ]
  const whole = parts.filter((part) => part !== '').join('\n')
  return boundMarkdown(whole, limit, 'bytes', '\n\n*Cut here: the files named in the inputs are complete.*\n').text
}

/** The answer in one line: `production has 1.4.2 since 2026-01-02 03:04 (2 d 5 h)`. */
export function headlineOf(history: DeploymentHistory): string {
  const { metricsEnvironment, places, now } = history
  const place = places.find(({ isMeasured, live }) => isMeasured && live !== undefined)
  const { live } = place ?? {}
  if (place === undefined || live === undefined) return `Nothing is live in ${escapeLine(metricsEnvironment, 100)}`
  const since = `${describeMoment(live.at)} (${describeSeconds((now.getTime() - live.at.getTime()) / 1000)})`
  const doubt = colorOf(live) === 'good' ? '' : `, ${describeOutcome(live)}`
  return `${escapeLine(environmentLabel(place), 100)} has ${escapeLine(nameOf(live), 100)} since ${since}${doubt}`
}

function liveTable(history: DeploymentHistory): string {
  const { places, metricsEnvironment, repository } = history
  const apartFrom = `against ${escapeCell(metricsEnvironment, 60)}`
  const rows = places.flatMap((place) => {
    const { live } = place
    const name = escapeCell(environmentLabel(place), 100)
    if (live === undefined) return [[name, 'nothing', '', '', '', '', '']]
    const isBase = place.isMeasured
    return [
      [
        name,
        `**${escapeCell(nameOf(live), 100)}**`,
        commitLink(live, repository),
        describeMoment(live.at),
        person(live.by),
        badgeOf(live),
        isBase ? '' : describeDivergence(live.divergence),
      ],
    ]
  })
  return markdownTable(['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', apartFrom], rows)
}

function metricsPart({ dora, trend, levels, metricsEnvironment, reason }: DeploymentHistory): string {
  const title = `#### DORA metrics of ${escapeLine(metricsEnvironment, 100)}\n`
  if (reason === 'several-services')
    return `${title}\nSeveral services are deployed there: name one in the input \`service\`, because metrics are for a single service.\n`
  if (dora === undefined || reason === 'no-deployments') return ''
  const before = trend?.before
  const rows = metricRows(dora, levels, before).map(({ name, value, of, spread, change, level }) => [
    name,
    value === 'n/a' ? value : `**${value}**`,
    ...(before === undefined ? [] : [change]),
    of,
    spread,
    ...(levels === undefined ? [] : [level ?? '']),
  ])
  const against = before === undefined ? [] : [`against the ${countOf(daysOf(before), 'day')} before`]
  const head = ['metric', 'value', ...against, 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])]
  const notes = notesOf(dora).map((note) => `> ${note}\n`)
  const parts = [title, markdownTable(head, rows), `${footOf(dora)}\n`, ...notes, chartsOf(dora), trendTable(trend)]
  return parts.filter((part) => part !== '').join('\n')
}

/** Each metric over time; collapsed, because the charts come first. '' if there is nothing to compare. */
function trendTable(trend: Trend | undefined): string {
  const parts = trend?.parts ?? []
  if (parts.length < 2 || parts.every(({ frequency, failRate }) => frequency.n + failRate.n === 0)) return ''
  const rows = parts.map((part) => [
    `${describeDay(part.window.from)} to ${describeDay(part.window.to)}`,
    ...trendValues.map(({ of, describe }) => describeValue(of(part), describe)),
  ])
  const table = markdownTable(['time (UTC)', ...trendValues.map(({ name }) => name)], rows)
  return `<details><summary>Over time</summary>\n\n${table}\n</details>\n`
}

function describeValue(value: number | undefined, describe: (value: number) => string): string {
  return value === undefined ? 'n/a' : describe(value)
}

function historyPart(place: EnvironmentHistory, rows: number, repository: string): string {
  const { entries } = place
  if (entries.length === 0) return ''
  const more = entries.length > rows ? `\n${entries.length - rows} earlier ones are in the files.\n` : ''
  const table = markdownTable(
    ['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in'],
    entries
      .slice(0, rows)
      .map((entry) => [
        entry.url === '' ? describeMoment(entry.at) : link(describeMoment(entry.at), entry.url),
        escapeCell(nameOf(entry), 100),
        commitLink(entry, repository),
        person(entry.by),
        `${badgeOf(entry)}${rollbackWords(entry)}${incidentLinks(entry, repository)}`,
        entry.seconds === undefined ? '' : describeSeconds(entry.seconds),
        broughtCell(entry, repository),
      ]),
  )
  return `#### ${escapeLine(environmentLabel(place), 100)}: ${describeEntries(entries)}\n\n${table}${more}`
}

function rollbackWords({ rollbackOf }: HistoryEntry): string {
  if (rollbackOf === undefined || rollbackOf.id === 0) return ''
  return ` of ${escapeCell(rollbackOf.version || `#${rollbackOf.id}`, 100)}`
}

/** Of its incidents. */
function incidentLinks({ incidents }: HistoryEntry, repository: string): string {
  return incidents.map(({ number }) => ` [#${number}](${repository}/issues/${number})`).join('')
}

function broughtCell({ changes, isRerun, timeline }: HistoryEntry, repository: string): string {
  if (timeline.isRollback || isRerun || timeline.startedAt === undefined) return ''
  if (changes === undefined) return 'not known'
  const { pulls, commits, isWhole } = changes
  const shown = [
    ...pulls
      .slice(0, pullsShown)
      .map(
        ({ number, title, author }) =>
          `${escapeCell(title, 120)} ([#${number}](${repository}/pull/${number})${author === '' ? '' : ` by ${person(author)}`})`,
      ),
    ...commits
      .slice(0, commitsShown)
      .map(({ subject, sha }) => `${escapeCell(subject, 120)} ([${sha.slice(0, 7)}](${repository}/commit/${sha}))`),
  ]
  const left = Math.max(0, pulls.length - pullsShown) + Math.max(0, commits.length - commitsShown)
  const rest = [left > 0 ? `${left} more` : '', isWhole ? '' : 'and others'].filter((part) => part !== '')
  return shown.length === 0 ? 'nothing new' : [...shown, ...rest].join('<br>')
}

function badgeOf(entry: HistoryEntry): string {
  const sign = { good: '✅ ', bad: '❌ ', doubt: '⚠️ ', plain: '' }[colorOf(entry)]
  return `${sign}${describeOutcome(entry)}`
}

function commitLink({ timeline }: HistoryEntry, repository: string): string {
  const { sha } = timeline.record.deployment
  return isSha(sha) ? `[\`${sha.slice(0, 7)}\`](${repository}/commit/${sha})` : escapeCell(sha, 40)
}

function person(login: string): string {
  return escapeCell(login, 60)
}

/** A link to a log; an invalid address is not linked. */
function link(text: string, url: string): string {
  return /^https?:\/\/[\w.:/?&=%#-]{1,500}$/.test(url) ? `[${text}](${url})` : text
}
