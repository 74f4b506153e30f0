import type { Left } from '../manifests/manifest.ts'
import { codeCell, escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { BumpDecision } from './decide.ts'
import { causeOf, explainCommits, hintOf } from './explain.ts'
import type { BumpVerdict, PackageRow, RunResult } from './run-result.ts'

const headlines: Readonly<Record<string, string>> = {
  'no-commits': 'nothing was committed since the last release',
  'no-release-needed': 'no commit needs a release',
  'already-released': 'this commit is already released',
  resumed: 'released by an earlier attempt of this run',
  'pull-request-event': 'merging this pull request would release it',
  'would-release': 'a normal run would release it',
  'pull-request-opened': 'the release pull request was opened',
  'pull-request-updated': 'the release pull request was updated',
  'pull-request-current': 'the release pull request is up to date',
  released: 'released',
}

/** The step summary: first the outcome, then the reasons, then files and steps. */
export function summarize(runResult: RunResult, verdict: BumpVerdict, rows: readonly PackageRow[]): string {
  const pull = runResult.outcome?.pullRequest
  const hint = hintOf(runResult.inputs, runResult.decisions)
  const parts = [
    `### version-bump: ${headlineOf(runResult, verdict, rows)}\n`,
    pull ? `[#${pull.number}](${pull.url})\n` : '',
    ...runResult.doubts.map((doubt) => `> [!WARNING]\n> ${escapeLine(doubt)}\n`),
    packageTable(rows, runResult.decisions),
    explainCommits(runResult.inputs, runResult.decisions),
    hint === undefined ? '' : `> [!TIP]\n> ${escapeLine(hint)}\n`,
    folded('Files', siteTable(runResult)),
    tagOnly(runResult, rows),
    folded('Left as they are', leftTable(runResult)),
    folded('Steps', stepTable(runResult)),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** One line for the log; versions need no escaping, because they are our own. */
export function headlineOf(
  { outcome }: RunResult,
  { result, reason }: BumpVerdict,
  rows: readonly PackageRow[],
): string {
  const moved = rows.filter(({ bump, released }) => bump !== 'none' || released)
  const [only] = moved
  const what = moved.length > 1 ? `${moved.length} packages, ` : only ? `${arrow(only)}, ` : ''
  const failed = outcome?.steps.find(({ status }) => status === 'failed')
  return `${what}${result === 'failed' ? `failed at the step ${failed?.step ?? ''}` : (headlines[reason] ?? reason)}`
}

function arrow({ previous, version }: PackageRow): string {
  return previous === '' ? version : `${previous} → ${version}`
}

function packageTable(rows: readonly PackageRow[], decisions: readonly BumpDecision[]): string {
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

function whyOf(decision: BumpDecision | undefined): string {
  if (decision === undefined) return ''
  const { outcome: answer } = decision
  const cause = causeOf(decision)
  if (cause !== undefined) return escapeCell(cause)
  if (answer.kind === 'release') return escapeCell(answer.why)
  return answer.kind === 'refused'
    ? escapeCell(answer.message)
    : (headlines[answer.reason] ?? 'no commit needs a release')
}

/** Notice for a run that changed no file, because it looks as if nothing had to be changed; '' if that was requested. */
function tagOnly({ inputs, draft }: RunResult, rows: readonly PackageRow[]): string {
  const isAsked = inputs.mode === 'tag-only' || inputs.manifests === 'none'
  const isMoved = rows.some(({ bump, released }) => released || bump !== 'none')
  if (isAsked || !isMoved || draft.sites.length > 0) return ''
  return 'No file contains the version; only the tag does. Other places can be listed in `files`.\n'
}

function siteTable({ draft }: RunResult): string {
  const rows = draft.sites.slice(0, 200).map(({ path, line, key, before, after }) => {
    return [escapeCell(path), String(line), codeCell(key, 100), codeCell(before, 100), codeCell(after, 100)]
  })
  return markdownTable(['file', 'line', 'place', 'before', 'after'], rows)
}

const leftBecause: Readonly<Record<Left['why'], string>> = {
  placeholder: 'a placeholder that some tool replaces',
  foreign: 'not a semantic version',
  differs: 'not the previous version of the package',
  complex: 'a range with more than one comparison',
  elsewhere: 'a range that did not include the old version',
  dynamic: 'a tool computes it; if it is written somewhere, name the place in `files`',
  link: 'a symbolic link; name its target in `manifests`, if that is in the repository',
}

function leftTable({ draft }: RunResult): string {
  const rows = draft.left
    .slice(0, 50)
    .map(({ path, line, key, text, why }) => [
      escapeCell(path),
      String(line),
      codeCell(key, 100),
      codeCell(text, 100),
      `${why}: ${leftBecause[why]}`,
    ])
  return markdownTable(['file', 'line', 'place', 'text', 'why'], rows)
}

function stepTable({ plan, outcome }: RunResult): string {
  const planned = plan.steps.map(({ kind }) => ({ step: kind, status: 'planned', detail: '' }))
  const rows = (outcome?.steps ?? planned).map(({ step, status, detail }) => [
    step,
    status,
    escapeCell(plainLine(detail, 300)),
  ])
  return markdownTable(['step', 'status', ''], rows)
}

function folded(title: string, table: string): string {
  return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`
}
