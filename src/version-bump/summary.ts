import { escapeCell, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Decision } from './decide.ts'
import { explainCommits } from './explain.ts'
import type { Row, Story, Verdict } from './story.ts'

const headlines: Readonly<Record<string, string>> = {
  'no-commits': 'nothing was committed since the last release',
  'no-release-needed': 'no commit calls for a release',
  'already-released': 'this commit is released already',
  resumed: 'released by an earlier attempt of this run',
  'pull-request-event': 'merging this pull request would release it',
  'would-release': 'a real run would release it',
  'pull-request-opened': 'the release pull request was opened',
  'pull-request-updated': 'the release pull request was updated',
  'pull-request-current': 'the release pull request is up to date',
  released: 'released',
}

/** The step summary: what happened at a glance, then why, then which files and steps. */
export function summarize(story: Story, verdict: Verdict, rows: readonly Row[]): string {
  const pull = story.outcome?.pullRequest
  const parts = [
    `### version-bump: ${headlineOf(story, verdict, rows)}\n`,
    pull ? `[#${pull.number}](${pull.url})\n` : '',
    packageTable(rows, story.decisions),
    explainCommits(story.decisions),
    folded('Files', siteTable(story)),
    folded('Left as they are', leftTable(story)),
    folded('Steps', stepTable(story)),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** One line for the log; versions are our own. */
export function headlineOf({ outcome }: Story, { result, reason }: Verdict, rows: readonly Row[]): string {
  const moved = rows.filter(({ bump, released }) => bump !== 'none' || released)
  const [only] = moved
  const what = moved.length > 1 ? `${moved.length} packages, ` : only ? `${arrow(only)}, ` : ''
  const failed = outcome?.steps.find(({ status }) => status === 'failed')
  return `${what}${result === 'failed' ? `failed at the step ${failed?.step ?? ''}` : (headlines[reason] ?? reason)}`
}

function arrow({ previous, version }: Row): string {
  return previous === '' ? version : `${previous} → ${version}`
}

function packageTable(rows: readonly Row[], decisions: readonly Decision[]): string {
  const cells = rows.map((row, index) => {
    const isMoved = row.bump !== 'none' || row.released
    const name = escapeCell(row.name || row.path)
    return [
      name,
      row.previous || '–',
      isMoved ? `**${row.version}**` : '–',
      row.bump,
      escapeCell(row.tag || '–'),
      whyOf(decisions[index]),
    ]
  })
  return markdownTable(['package', 'before', 'now', 'bump', 'tag', 'why'], cells)
}

function whyOf(decision: Decision | undefined): string {
  if (decision === undefined) return ''
  if (decision.because.length > 0) return escapeCell(`depends on ${decision.because.join(', ')}`)
  const { answer } = decision
  if (answer.kind === 'release') return escapeCell(answer.why)
  return answer.kind === 'refused'
    ? escapeCell(answer.complaint)
    : (headlines[answer.reason] ?? 'no commit calls for a release')
}

function siteTable({ draft }: Story): string {
  const rows = draft.sites.slice(0, 200).map(({ path, line, key, before, after }) => {
    return [escapeCell(path), String(line), code(key), code(before), code(after)]
  })
  return markdownTable(['file', 'line', 'place', 'before', 'after'], rows)
}

function leftTable({ draft }: Story): string {
  const rows = draft.left
    .slice(0, 50)
    .map(({ path, line, key, text, why }) => [escapeCell(path), String(line), code(key), code(text), why])
  return markdownTable(['file', 'line', 'place', 'text', 'why'], rows)
}

function stepTable({ plan, outcome }: Story): string {
  const planned = plan.steps.map(({ kind }) => ({ step: kind, status: 'planned', detail: '' }))
  const rows = (outcome?.steps ?? planned).map(({ step, status, detail }) => [
    step,
    status,
    escapeCell(plainLine(detail, 300)),
  ])
  return markdownTable(['step', 'status', ''], rows)
}

/** Text of a file in a code span of a table. */
function code(text: string): string {
  const plain = plainLine(text, 100).replaceAll('`', "'").replaceAll('|', '\\|')
  return plain === '' ? '' : `\`${plain}\``
}

function folded(title: string, table: string): string {
  return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`
}
