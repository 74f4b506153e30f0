import { describeTarget } from '../database/target.ts'
import { escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { Complaint } from '../runner/complaint.ts'
import { formatDuration } from './duration.ts'
import { complaintOf } from './fault.ts'
import { describeInspection } from './findings.ts'
import type { Inputs } from './inputs.ts'
import type { StepOutcome, Story } from './outcome.ts'
import type { Prepared } from './prepare.ts'

/** A story beside its steps, planned ones where nothing was run. */
export interface Told {
  readonly story: Story
  readonly steps: readonly StepOutcome[]
}

const headlines: Readonly<Record<string, string>> = {
  'nothing-pending': 'the database is up to date',
  'already-done': 'another runner did it',
  pending: 'changes are pending',
  'would-change': 'a real run would change the database',
  migrated: 'migrated',
  undone: 'undone',
  baselined: 'recorded as applied',
  repaired: 'repaired',
  status: 'status',
  valid: 'scripts and history agree',
}

/** How many rows a table of the summary has. */
const most = 200

/** The step summary and its headline: what happened at a glance, then the scripts, then their statements. */
export function summarize(
  inputs: Inputs,
  rows: readonly Told[],
  { result, reason }: { readonly result: string; readonly reason: string },
): { readonly headline: string; readonly summary: string } {
  const headline = result === 'failed' ? `failed (${reason})` : (headlines[reason] ?? reason)
  const where = inputs.environment === '' ? '' : ` ${escapeCell(inputs.environment)}:`
  const parts = [`### db-migrate:${where} ${headline}\n`, ...rows.map((row) => section(inputs, row, rows.length > 1))]
  return { headline: `${headline}${versionsOf(rows)}`, summary: parts.filter((part) => part !== '').join('\n') }
}

function versionsOf(rows: readonly Told[]): string {
  const [only] = rows
  const plan = only?.story.plan
  if (rows.length !== 1 || plan === undefined || plan.choice.current === plan.goal) return ''
  return ` (${plan.choice.current ?? 'nothing'} → ${plan.goal ?? 'nothing'})`
}

function section(inputs: Inputs, { story, steps }: Told, isOne: boolean): string {
  const { plan, facts } = story
  const title = isOne ? `#### ${escapeCell(story.target)}\n` : ''
  const about = [describeTarget(story.at), story.server].filter((text) => text !== '').map((text) => escapeCell(text))
  const error = complaintOf({ ...story, target: '' })
  const said = error instanceof Complaint ? error.items : error instanceof Error ? [error.message] : []
  const problems = said.slice(0, 20).map((text) => `- ${escapeLine(text, 2_000)}\n`)
  return [
    title,
    `${about.join(', ')}. ${standing(story)}\n`,
    problems.join(''),
    stepTable(steps),
    listTable(inputs, story),
    ...(plan?.choice.missing.length ? [`Applied, and no longer in the folder: ${names(plan.choice.missing)}\n`] : []),
    ...story.recoveries.map(
      ({ row, why }) => `- Statement ${row.position} of ${escapeCell(row.key)} was in doubt: ${escapeCell(why)}\n`,
    ),
    ...(plan?.doubts.length && story.recoveries.length === 0
      ? [`In doubt since an earlier run: ${names(plan.doubts.map(({ key, position }) => `${key}:${position}`))}\n`]
      : []),
    ...(plan === undefined ? [] : [describeInspection(plan)]),
    statements(story),
    facts?.foreign ? `Taken over from \`${facts.foreign.table}\`, which stays as it is.\n` : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function standing({ plan, error }: Story): string {
  if (plan === undefined) return error === undefined ? 'Not reached.' : ''
  const { current } = plan.choice
  const arrow =
    current === plan.goal ? `at ${current ?? 'nothing'}` : `${current ?? 'nothing'} → ${plan.goal ?? 'nothing'}`
  return `Version: **${arrow}**.`
}

function names(list: readonly string[]): string {
  const shown = list.slice(0, 20).map((each) => escapeCell(each))
  return `${shown.join(', ')}${list.length > shown.length ? ` and ${list.length - shown.length} more` : ''}.`
}

function stepTable(steps: readonly StepOutcome[]): string {
  const rows = steps.slice(0, most).map(({ step, action, path, status, milliseconds, detail }) => {
    const time = milliseconds > 0 || status === 'done' ? formatDuration(milliseconds) : ''
    return [escapeCell(path || step), action, status, time, escapeCell(plainLine(detail, 300))]
  })
  const more = steps.length > most ? `\n${steps.length - most} more are not shown.\n` : ''
  return markdownTable(['script', 'action', 'status', 'time', ''], rows) + more
}

/** `status` lists every script. */
function listTable({ command, folder }: Inputs, { plan, facts }: Story): string {
  if (command !== 'status' || plan === undefined || facts === undefined) return ''
  const { standings, edited, unfinished } = plan.choice
  const rows = facts.catalogue.scripts.slice(-most).map((script) => {
    const isApplied = standings.get(script.key)?.isApplied === true
    const state = unfinished.includes(script.key) ? 'unfinished' : isApplied ? 'applied' : 'pending'
    return [
      escapeCell(`${folder}/${script.file.path}`),
      script.version ?? '',
      edited.includes(script) ? 'edited' : state,
    ]
  })
  return markdownTable(['script', 'version', 'state'], rows)
}

function statements({ plan }: Story): string {
  const prepared = (plan?.steps ?? []).flatMap((step) => (step.kind === 'run' ? [step.prepared] : []))
  const rows = prepared.slice(0, 50).flatMap((each) =>
    each.statements.slice(0, 20).map((statement) => {
      const text = plainLine(statement.sql.slice(0, 2_000), 160).replaceAll('`', "'").replaceAll('|', '\\|')
      return [escapeCell(each.path), String(statement.line), `\`${text}\``, noteOf(each)]
    }),
  )
  if (rows.length === 0) return ''
  const table = markdownTable(['script', 'line', 'statement', 'runs'], rows)
  return `<details><summary>Statements</summary>\n\n${table}\n</details>\n`
}

function noteOf({ mode }: Prepared): string {
  return mode === 'transaction' ? 'in one transaction' : 'by itself, journalled'
}
