import { boundMarkdown } from '../markdown/bound.ts'
import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { chartsOf } from './mermaid.ts'
import { footOf, metricRows } from './metrics.ts'
import type { Entry, PlaceStory, Story } from './tell.ts'
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

/** Bytes: a summary over 1 MiB is dropped whole. */
const limit = 900_000
/** Of one deployment, in a cell. */
const pullsShown = 5
const commitsShown = 3

/** The report: what is live, the metrics, then up to `rows` deployments of each place. Whatever others typed is shown as text. */
export function markdownOf(story: Story, rows: number): string {
  const parts = [
    `### ${headlineOf(story)}\n`,
    story.notices.map((notice) => `> ${escapeLine(notice)}\n`).join('>\n'),
    liveTable(story),
    metricsPart(story),
    ...story.places.map((place) => historyPart(place, rows, story.repository)),
  ]
  const whole = parts.filter((part) => part !== '').join('\n')
  return boundMarkdown(whole, limit, 'bytes', '\n\n*Cut here: the files that the inputs name hold all.*\n').text
}

/** The answer in one line: `production has 1.4.2 since 2026-01-02 03:04 (2 d 5 h)`. */
export function headlineOf(story: Story): string {
  const { metricsEnvironment, places, now } = story
  const place = places.find(({ environment, live }) => environment === metricsEnvironment && live !== undefined)
  const { live } = place ?? {}
  if (place === undefined || live === undefined) return `Nothing is live in ${escapeLine(metricsEnvironment, 100)}`
  const since = `${describeMoment(live.at)} (${describeSeconds((now.getTime() - live.at.getTime()) / 1000)})`
  const doubt = moodOf(live) === 'good' ? '' : `, ${describeOutcome(live)}`
  return `${escapeLine(placeName(place), 100)} has ${escapeLine(nameOf(live), 100)} since ${since}${doubt}`
}

function liveTable(story: Story): string {
  const { places, metricsEnvironment, repository } = story
  const apartFrom = `against ${escapeCell(metricsEnvironment, 60)}`
  const rows = places.flatMap((place) => {
    const { live } = place
    const name = escapeCell(placeName(place), 100)
    if (live === undefined) return [[name, 'nothing', '', '', '', '', '']]
    const isBase = place.environment === metricsEnvironment
    return [
      [
        name,
        `**${escapeCell(nameOf(live), 100)}**`,
        commitLink(live, repository),
        describeMoment(live.at),
        person(live.by),
        badgeOf(live),
        isBase ? '' : describeApart(live.apart),
      ],
    ]
  })
  return markdownTable(['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', apartFrom], rows)
}

function metricsPart({ dora, levels, metricsEnvironment, reason }: Story): string {
  const title = `#### DORA metrics of ${escapeLine(metricsEnvironment, 100)}\n`
  if (reason === 'several-services')
    return `${title}\nSeveral services are deployed there: name one in input \`service\`, since the metrics are of one alone.\n`
  if (dora === undefined || reason === 'no-deployments') return ''
  const rows = metricRows(dora, levels).map(({ name, value, of, spread, level }) => [
    name,
    value === 'n/a' ? value : `**${value}**`,
    of,
    spread,
    ...(levels === undefined ? [] : [level ?? '']),
  ])
  const head = ['metric', 'value', 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])]
  const charts = chartsOf(dora)
  return [title, markdownTable(head, rows), `${footOf(dora)}\n`, charts].filter((part) => part !== '').join('\n')
}

function historyPart(place: PlaceStory, rows: number, repository: string): string {
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
        `${badgeOf(entry)}${rollbackWords(entry)}`,
        entry.seconds === undefined ? '' : describeSeconds(entry.seconds),
        broughtCell(entry, repository),
      ]),
  )
  return `#### ${escapeLine(placeName(place), 100)}: ${count(entries.length, 'deployment')}\n\n${table}${more}`
}

function rollbackWords({ rollbackOf }: Entry): string {
  if (rollbackOf === undefined || rollbackOf.id === 0) return ''
  return ` of ${escapeCell(rollbackOf.version || `#${rollbackOf.id}`, 100)}`
}

function broughtCell({ brought, isRerun, life }: Entry, repository: string): string {
  if (life.isRollback || isRerun || life.startedAt === undefined) return ''
  if (brought === undefined) return 'not known'
  const { pulls, commits, isWhole } = brought
  const shown = [
    ...pulls
      .slice(0, pullsShown)
      .map(({ number, title }) => `${escapeCell(title, 120)} ([#${number}](${repository}/pull/${number}))`),
    ...commits
      .slice(0, commitsShown)
      .map(({ subject, sha }) => `${escapeCell(subject, 120)} ([${sha.slice(0, 7)}](${repository}/commit/${sha}))`),
  ]
  const left = Math.max(0, pulls.length - pullsShown) + Math.max(0, commits.length - commitsShown)
  const rest = [left > 0 ? `${left} more` : '', isWhole ? '' : 'and others'].filter((part) => part !== '')
  return shown.length === 0 ? 'nothing new' : [...shown, ...rest].join('<br>')
}

function badgeOf(entry: Entry): string {
  const sign = { good: '✅ ', bad: '❌ ', doubt: '⚠️ ', plain: '' }[moodOf(entry)]
  return `${sign}${describeOutcome(entry)}`
}

function commitLink({ life }: Entry, repository: string): string {
  const { sha } = life.record.deployment
  return isSha(sha) ? `[\`${sha.slice(0, 7)}\`](${repository}/commit/${sha})` : escapeCell(sha, 40)
}

function person(login: string): string {
  return escapeCell(login, 60)
}

/** A link to a log; an address that is none is not linked. */
function link(text: string, url: string): string {
  return /^https?:\/\/[\w.:/?&=%#-]{1,500}$/.test(url) ? `[${text}](${url})` : text
}
