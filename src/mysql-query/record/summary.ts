import { describeTarget } from '../../database/session/target.ts'
import { codeCell, codeSpan, escapeCell, escapeLine } from '../../markdown/escape.ts'
import { markdownTable } from '../../markdown/table.ts'
import type { Listed } from '../facts.ts'
import { count } from './describe.ts'
import type { ResultSheet, RunResult, TargetOutcome } from './outcome.ts'

/** The maximum number of lines of each kind. */
const failureLines = 50
const statementLines = 200
const warningLines = 100

/** The step summary: what happened at a glance, then the rows, then the statements. Everything from a server or a script is shown as text. */
export function summarize(result: RunResult, headline: string): string {
  const { outcome, plan, inputs, facts } = result
  const parts = [`### mysql-query: ${headline}\n`, headOf(result), failureList(outcome?.places ?? [])]
  if (plan.kind === 'refuse')
    parts.push(`${escapeLine(plan.error.items[0] ?? '', 1_000)}\n`, listedTable(plan.refused, 'why'))
  else if (outcome === undefined) {
    const more = facts.statements > statementLines ? `\n${facts.statements - statementLines} more.\n` : ''
    parts.push(listedTable(facts.listed, ''), more)
  } else
    parts.push(
      ...outcome.places.flatMap((queryTarget) => queryTarget.sheets.map((sheet) => sheetOf(sheet, queryTarget.name))),
      fileList([...outcome.merged, ...outcome.places.flatMap(({ files }) => files)]),
      outcome.notes.map((note) => `${escapeLine(note)}\n`).join('\n'),
      folded('Warnings of the server', warningTable(outcome.places, inputs.places.length > 1)),
      folded('Statements', statementTable(outcome.places, inputs.places.length > 1)),
    )
  return parts.filter((part) => part !== '').join('\n')
}

function headOf({ inputs, outcome, plan }: RunResult): string {
  const named = inputs.places.length > 1
  const head = [...(named ? ['target'] : []), 'server', 'mode', 'statements', 'status']
  const mode = plan.kind === 'run' && plan.steps[0]?.frame === 'read-only' ? 'read-only' : inputs.mode
  const rows = inputs.places.map(({ name, target }, index) => {
    const queryTarget = outcome?.places[index]
    const server = [describeTarget(target), queryTarget?.server ?? ''].filter((text) => text !== '').join(': ')
    const { done = 0, failed = 0, skipped = 0 } = queryTarget?.counts ?? {}
    const counts = [`${done} done`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : '']
    const told = queryTarget === undefined ? '–' : counts.filter((text) => text !== '').join(', ')
    const status = queryTarget?.status === 'done' ? 'done' : `**${queryTarget?.status ?? 'not connected'}**`
    return [...(named ? [escapeCell(name)] : []), escapeCell(server, 300), mode, told, status]
  })
  return markdownTable(head, rows)
}

function failureList(places: readonly TargetOutcome[]): string {
  const named = places.length > 1
  const lines = places.flatMap(({ name, failures }) =>
    failures.map(({ message }) => `- ${named ? `${escapeLine(name)}: ` : ''}${escapeLine(message, 1_500)}\n`),
  )
  const more = lines.length > failureLines ? `- and ${lines.length - failureLines} more\n` : ''
  return lines.slice(0, failureLines).join('') + more
}

function sheetOf({ title, markdown, shown, rowCount, truncated }: ResultSheet, target: string): string {
  const heading = `#### ${target === '' ? '' : `${escapeLine(target)}: `}${codeSpan(title)}\n`
  const rest =
    shown < rowCount || truncated ? `${shown} of ${truncated ? 'more than ' : ''}${count(rowCount, 'row')}.\n` : ''
  return `${heading}\n${rowCount === 0 ? 'No rows.\n' : markdown}${rest === '' ? '' : `\n${rest}`}`
}

function fileList(files: readonly string[]): string {
  return files.length === 0 ? '' : `Rows in ${files.map((file) => codeSpan(file)).join(', ')}.\n`
}

function warningTable(places: readonly TargetOutcome[], named: boolean): string {
  const lines = places.flatMap(({ name, warnings }) =>
    warnings.map((text) => [...(named ? [escapeCell(name)] : []), escapeCell(text, 400)]),
  )
  return markdownTable([...(named ? ['target'] : []), 'warning'], lines.slice(0, warningLines))
}

function statementTable(places: readonly TargetOutcome[], named: boolean): string {
  const rows = places.flatMap(({ name, records }) =>
    records.map((record) => [
      ...(named ? [escapeCell(name)] : []),
      escapeCell(`${record.file}:${record.line}`),
      codeCell(record.statement),
      record.status,
      String(record.affectedRows ?? record.rows),
      `${Math.round(record.milliseconds)} ms`,
    ]),
  )
  const head = [...(named ? ['target'] : []), 'place', 'statement', 'status', 'rows', 'time']
  const more = rows.length > statementLines ? `\n${rows.length - statementLines} more.\n` : ''
  return markdownTable(head, rows.slice(0, statementLines)) + more
}

function listedTable(listed: readonly (Listed & { readonly why?: string })[], last: 'why' | ''): string {
  const rows = listed
    .slice(0, statementLines)
    .map(({ file, line, statement, why = '' }) => [
      escapeCell(`${file}:${line}`),
      codeCell(statement),
      ...(last === '' ? [] : [escapeCell(why)]),
    ])
  return markdownTable(['place', 'statement', ...(last === '' ? [] : [last])], rows)
}

function folded(title: string, table: string): string {
  return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`
}
