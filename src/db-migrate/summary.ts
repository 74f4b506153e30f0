import { describeTarget } from '../database/session/target.ts'
import { UserError } from '../input/user-error.ts'
import { codeCell, codeSpan, escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { formatDuration } from '../text/duration.ts'
import { userErrorOf } from './fault.ts'
import { describeInspection } from './findings.ts'
import type { Inputs } from './inputs.ts'
import type { MigrationStepOutcome, RunResult } from './outcome.ts'
import { shownScript } from './scripts/script.ts'
import type { Prepared, Statement } from './statements/statement.ts'

/** A result without its steps, which are the planned ones if nothing was run. */
export interface SummaryInput {
  readonly result: RunResult
  readonly steps: readonly MigrationStepOutcome[]
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

/** The maximum number of rows in a table of the summary. */
const most = 200

/** The step summary and its headline: what happened at a glance, then the scripts, then their statements. */
export function summarize(
  inputs: Inputs,
  rows: readonly SummaryInput[],
  { result, reason }: { readonly result: string; readonly reason: string },
): { readonly headline: string; readonly summary: string } {
  const headline = result === 'failed' ? `failed (${reason})` : (headlines[reason] ?? reason)
  const where = inputs.environment === '' ? '' : ` ${escapeCell(inputs.environment)}:`
  const parts = [`### db-migrate:${where} ${headline}\n`, ...rows.map((row) => section(inputs, row, rows.length > 1))]
  return { headline: `${headline}${versionsOf(rows)}`, summary: parts.filter((part) => part !== '').join('\n') }
}

function versionsOf(rows: readonly SummaryInput[]): string {
  const [only] = rows
  const plan = only?.result.plan
  if (rows.length !== 1 || plan === undefined || plan.choice.current === plan.goal) return ''
  return ` (${plan.choice.current ?? 'nothing'} → ${plan.goal ?? 'nothing'})`
}

function section(inputs: Inputs, { result: runResult, steps }: SummaryInput, isOne: boolean): string {
  const { plan, facts } = runResult
  const title = isOne ? `#### ${escapeCell(runResult.target)}\n` : ''
  const about = [describeTarget(runResult.at), runResult.server]
    .filter((text) => text !== '')
    .map((text) => escapeCell(text))
  const error = userErrorOf({ ...runResult, target: '' })
  const said = error instanceof UserError ? error.items : error instanceof Error ? [error.message] : []
  const problems = said.slice(0, 20).map((text) => `- ${escapeLine(text, 2_000)}\n`)
  return [
    title,
    `${about.join(', ')}. ${stateOfScript(runResult)}\n`,
    problems.join(''),
    stepTable(steps),
    listTable(inputs, runResult),
    ...(plan?.choice.missing.length ? [`Applied, but no longer in the folder: ${names(plan.choice.missing)}\n`] : []),
    ...runResult.recoveries.map(
      ({ row, why }) => `- Statement ${row.position} of ${escapeCell(row.key)} was in doubt: ${escapeCell(why)}\n`,
    ),
    ...(plan?.doubts.length && runResult.recoveries.length === 0
      ? [`In doubt since an earlier run: ${names(plan.doubts.map(({ key, position }) => `${key}:${position}`))}\n`]
      : []),
    ...(plan === undefined ? [] : [describeInspection(plan)]),
    statements(runResult),
    ...(facts?.catalogue.notes.map((note) => `- ${escapeLine(note, 2_000)}\n`) ?? []),
    ...describeForeign(runResult),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function describeForeign({ facts }: RunResult): readonly string[] {
  const { history, notes = [] } = facts?.foreign ?? {}
  const taken =
    history === undefined
      ? []
      : [`Taken over from ${codeSpan(history.table)} of ${history.peer.title}, which is not changed.\n`]
  return [...taken, ...notes.map((note) => `${escapeLine(note, 600)}\n`)]
}

function stateOfScript({ plan, facts, error }: RunResult): string {
  if (plan === undefined) return error === undefined ? 'Not reached.' : ''
  const { current, states, pending } = plan.choice
  if (facts?.catalogue.layout === 'liquibase') {
    const applied = [...states.values()].filter(({ isApplied }) => isApplied).length
    return `Before this run: ${applied} change set(s) applied, ${pending.length} pending.`
  }
  const arrow =
    current === plan.goal ? `at ${current ?? 'nothing'}` : `${current ?? 'nothing'} → ${plan.goal ?? 'nothing'}`
  return `Version: **${arrow}**.`
}

function names(list: readonly string[]): string {
  const shown = list.slice(0, 20).map((each) => escapeCell(each))
  return `${shown.join(', ')}${list.length > shown.length ? ` and ${list.length - shown.length} more` : ''}.`
}

function stepTable(steps: readonly MigrationStepOutcome[]): string {
  const rows = steps.slice(0, most).map(({ step, action, path, status, milliseconds, detail }) => {
    const time = milliseconds > 0 || status === 'done' ? formatDuration(milliseconds) : ''
    return [escapeCell(shownScript(step, path)), action, status, time, escapeCell(plainLine(detail, 300))]
  })
  const more = steps.length > most ? `\n${steps.length - most} more are not shown.\n` : ''
  return markdownTable(['script', 'action', 'status', 'time', ''], rows) + more
}

/** `status` lists every script. */
function listTable({ command, folder }: Inputs, { plan, facts }: RunResult): string {
  if (command !== 'status' || plan === undefined || facts === undefined) return ''
  const { states, edited, unfinished, pending } = plan.choice
  const { scripts, baselines } = facts.catalogue
  const stood = baselines.filter(
    ({ key }) => states.get(key)?.isApplied === true || pending.some((each) => each.key === key),
  )
  const rows = [...stood, ...scripts].slice(-most).map((script) => {
    const isApplied = states.get(script.key)?.isApplied === true
    const open = pending.includes(script) ? 'pending' : 'below the baseline'
    const state = unfinished.includes(script.key) ? 'unfinished' : isApplied ? 'applied' : open
    return [
      escapeCell(shownScript(script.key, `${folder}/${script.file.path}`)),
      script.version ?? '',
      edited.includes(script) ? 'edited' : state,
    ]
  })
  return markdownTable(['script', 'version', 'state'], rows)
}

function statements({ plan }: RunResult): string {
  const prepared = (plan?.steps ?? []).flatMap((step) => (step.kind === 'run' ? [step.prepared] : []))
  const rows = prepared.slice(0, 50).flatMap((each) =>
    each.statements.slice(0, 20).map((statement) => {
      const text = codeCell(statement.sql.slice(0, 2_000), 160)
      return [escapeCell(each.path), String(statement.line), text, noteOf(each, statement)]
    }),
  )
  if (rows.length === 0) return ''
  const table = markdownTable(['script', 'line', 'statement', 'runs'], rows)
  return `<details><summary>Statements</summary>\n\n${table}\n</details>\n`
}

function noteOf({ mode }: Prepared, { directives: { batch } }: Statement): string {
  if (batch !== undefined) return `in batches of ${batch} rows`
  return mode === 'transaction' ? 'in one transaction' : 'separately, with a journal'
}
