import type { Finding } from '../lint/rule.ts'
import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { grouped } from '../text/grouped.ts'
import type { Estimate, MigrationPlan } from './plan/plan.ts'

/** The maximum number of rows in a table. */
const most = 100

/** The results of inspecting a plan, as Markdown: the verdict, the findings, what the server reports about tables and locks. */
export function describeInspection({ steps, findings, estimates, compatible }: MigrationPlan): string {
  if (!steps.some(({ kind }) => kind === 'run')) return ''
  const parts = [verdictOf(compatible), findingTable(findings), adviceList(findings), estimateTable(estimates)]
  return parts.filter((part) => part !== '').join('\n')
}

function verdictOf(compatible: boolean | undefined): string {
  if (compatible === true) return 'The previous version of the application can still run on the result: **yes**.\n'
  if (compatible === false)
    return 'The previous version of the application can still run on the result: **no**, see the findings.\n'
  return 'Whether the previous version of the application can still run on the result **is unknown**, see the findings.\n'
}

const marks = { error: '⛔ error', warn: '⚠️ warning' } as const

function findingTable(findings: readonly Finding[]): string {
  const rows = findings.slice(0, most).map(({ rule, level, file, line, message, waived }) => {
    const mark = waived === undefined ? marks[level] : `waived: ${escapeCell(waived, 200)}`
    return [escapeCell(`${file}:${line}`), `\`${rule}\``, mark, escapeCell(message, 600)]
  })
  return markdownTable(['place', 'rule', 'level', 'what breaks'], rows) + rest(findings.length)
}

function rest(count: number): string {
  return count > most ? `\n${count - most} more are not shown.\n` : ''
}

/** What to do instead, once for each rule. */
function adviceList(findings: readonly Finding[]): string {
  const advice = new Map(findings.filter(({ waived }) => waived === undefined).map((each) => [each.rule, each.advice]))
  if (advice.size === 0) return ''
  const lines = [...advice].map(([rule, text]) => `- \`${rule}\`: ${escapeLine(text, 600)}\n`).join('')
  return `<details><summary>What to do instead</summary>\n\n${lines}\n</details>\n`
}

const locks = {
  instant: 'instant',
  inplace: 'in place, others continue',
  shared: 'in place, writes wait',
  copy: 'copy, writes wait',
} as const

function estimateTable(estimates: readonly Estimate[]): string {
  const rows = estimates
    .slice(0, most)
    .map(({ path, line, table, rows: count, lock, note }) => [
      escapeCell(`${path}:${line}`),
      escapeCell(table),
      count === undefined ? '' : `≈ ${grouped(count)}`,
      lock === undefined ? (note === '' ? '' : 'could not be asked') : locks[lock],
      escapeCell(note, 300),
    ])
  return markdownTable(['place', 'table', 'rows', 'lock', 'the server says'], rows) + rest(estimates.length)
}
