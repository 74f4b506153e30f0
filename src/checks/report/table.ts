import { escapeCell } from '../../markdown/escape.ts'
import { markdownTable } from '../../markdown/table.ts'
import type { CheckResult, Status, Verification } from '../check.ts'

/** A step summary may have 1 MiB, and other steps write to it too. */
const mostRows = 200
const longestMessage = 300
const mostNamed = 10

/** The most important results come first. */
const order: readonly Status[] = ['failed', 'inconclusive', 'skipped', 'passed']

/** The results as a Markdown table for GitHub, failures first. */
export function table({ results }: Verification): string {
  const all = order.flatMap((status) => results.filter((each) => each.status === status))
  const head = ['result', 'check', 'kind', 'attempts', 'median', 'p95', 'message']
  const rest = all.slice(mostRows)
  const more =
    rest.length === 0
      ? ''
      : `\n… and ${rest.length} more, of which ${rest.filter(({ status }) => status === 'passed').length} passed.\n`
  return `${markdownTable(head, all.slice(0, mostRows).map(rowOf))}${more}${warningOf(all)}`
}

function warningOf(results: readonly CheckResult[]): string {
  const ids = results.filter(({ isInsecure }) => isInsecure).map(({ id }) => `\`${id}\``)
  if (ids.length === 0) return ''
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''
  const who = `${ids.slice(0, mostNamed).join(', ')}${more}`
  return `\n> [!WARNING]\n> ${who} checked no certificate (\`insecure: true\`), so anybody in between can answer instead of the service. Set \`ca-file\` instead.\n`
}

function rowOf({ id, kind, severity, status, phase, attempts, durations, message }: CheckResult): readonly string[] {
  const where = phase === 'bake' && status !== 'passed' ? ' in the bake' : ''
  const weight = severity === 'warning' ? ', warning only' : ''
  return [
    status === 'passed' ? status : `**${status}${where}**`,
    `\`${id}\``,
    `${kind}${weight}`,
    String(attempts),
    durations === undefined ? '' : milliseconds(durations.median),
    durations === undefined ? '' : milliseconds(durations.p95),
    escapeCell(message, longestMessage),
  ]
}

function milliseconds(value: number): string {
  return value < 10
    ? `${value.toFixed(1)} ms`
    : value < 10_000
      ? `${Math.round(value)} ms`
      : `${(value / 1_000).toFixed(1)} s`
}
