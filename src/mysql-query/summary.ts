import { describeTarget } from '../database/target.ts'
import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { count } from './describe.ts'
import type { Listed } from './facts.ts'
import type { Story } from './report.ts'
import type { PlaceOutcome, Sheet } from './story.ts'

/** How many lines of each kind are shown. */
const failureLines = 50
const statementLines = 200
const warningLines = 100

/** The step summary: what happened at a glance, then the rows, then the statements. Everything a server or a script says is shown as text. */
export function summarize(story: Story, headline: string): string {
  const { outcome, plan, inputs, facts } = story
  const parts = [`### mysql-query: ${headline}\n`, headOf(story), failureList(outcome?.places ?? [])]
  if (plan.kind === 'refuse')
    parts.push(`${escapeLine(plan.complaint.items[0] ?? '', 1_000)}\n`, listedTable(plan.refused, 'why'))
  else if (outcome === undefined) {
    const more = facts.statements > statementLines ? `\n${facts.statements - statementLines} more.\n` : ''
    parts.push(listedTable(facts.listed, ''), more)
  } else
    parts.push(
      ...outcome.places.flatMap((place) => place.sheets.map((sheet) => sheetOf(sheet, place.name))),
      fileList([...outcome.merged, ...outcome.places.flatMap(({ files }) => files)]),
      outcome.notes.map((note) => `${escapeLine(note)}\n`).join('\n'),
      folded('Warnings of the server', warningTable(outcome.places, inputs.places.length > 1)),
      folded('Statements', statementTable(outcome.places, inputs.places.length > 1)),
    )
  return parts.filter((part) => part !== '').join('\n')
}

function headOf({ inputs, outcome, plan }: Story): string {
  const named = inputs.places.length > 1
  const head = [...(named ? ['target'] : []), 'server', 'mode', 'statements', 'status']
  const mode = plan.kind === 'run' && plan.steps[0]?.frame === 'read-only' ? 'read-only' : inputs.mode
  const rows = inputs.places.map(({ name, target }, index) => {
    const place = outcome?.places[index]
    const server = [describeTarget(target), place?.server ?? ''].filter((text) => text !== '').join(': ')
    const { done = 0, failed = 0, skipped = 0 } = place?.counts ?? {}
    const counts = [`${done} done`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : '']
    const told = place === undefined ? '–' : counts.filter((text) => text !== '').join(', ')
    const status = place?.status === 'done' ? 'done' : `**${place?.status ?? 'not connected'}**`
    return [...(named ? [escapeCell(name)] : []), escapeCell(server, 300), mode, told, status]
  })
  return markdownTable(head, rows)
}

function failureList(places: readonly PlaceOutcome[]): string {
  const named = places.length > 1
  const lines = places.flatMap(({ name, failures }) =>
    failures.map(({ message }) => `- ${named ? `${escapeLine(name)}: ` : ''}${escapeLine(message, 1_500)}\n`),
  )
  const more = lines.length > failureLines ? `- and ${lines.length - failureLines} more\n` : ''
  return lines.slice(0, failureLines).join('') + more
}

function sheetOf({ title, markdown, shown, rowCount, truncated }: Sheet, target: string): string {
  const heading = `#### ${target === '' ? '' : `${escapeLine(target)}: `}${code(title)}\n`
  const rest =
    shown < rowCount || truncated ? `${shown} of ${truncated ? 'more than ' : ''}${count(rowCount, 'row')}.\n` : ''
  return `${heading}\n${rowCount === 0 ? 'No rows.\n' : markdown}${rest === '' ? '' : `\n${rest}`}`
}

function fileList(files: readonly string[]): string {
  return files.length === 0 ? '' : `Rows in ${files.map((file) => code(file)).join(', ')}.\n`
}

function warningTable(places: readonly PlaceOutcome[], named: boolean): string {
  const lines = places.flatMap(({ name, warnings }) =>
    warnings.map((text) => [...(named ? [escapeCell(name)] : []), escapeCell(text, 400)]),
  )
  return markdownTable([...(named ? ['target'] : []), 'warning'], lines.slice(0, warningLines))
}

function statementTable(places: readonly PlaceOutcome[], named: boolean): string {
  const rows = places.flatMap(({ name, records }) =>
    records.map((record) => [
      ...(named ? [escapeCell(name)] : []),
      escapeCell(`${record.file}:${record.line}`),
      cell(record.statement),
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
      cell(statement),
      ...(last === '' ? [] : [escapeCell(why)]),
    ])
  return markdownTable(['place', 'statement', ...(last === '' ? [] : [last])], rows)
}

/** The text has no backtick: `describeSql` and `brief` see to that. */
function code(text: string): string {
  const plain = text.replaceAll('`', "'").replaceAll('\n', ' ')
  return plain === '' ? '' : `\`${plain}\``
}

function cell(text: string): string {
  return code(text).replaceAll('|', '\\|')
}

function folded(title: string, table: string): string {
  return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`
}
