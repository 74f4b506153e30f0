import { UserError } from '../input/user-error.ts'
import { escapeCell } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Report } from '../runner/host.ts'
import type { Finding, State } from './finding.ts'

/** Every output of action.yml. */
export const outputNames = ['result', 'reason', 'problems', 'checks'] as const

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

const marks: Readonly<Record<State, string>> = { ok: '✅ ok', missing: '❌ missing', unknown: '⚪ not checked' }

/** Outputs and summary; anything missing makes the step red. */
export function report(findings: readonly Finding[]): Report<keyof Outputs> & { readonly headline: string } {
  const problems = findings.filter(({ state }) => state === 'missing')
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length
  const headline = `${count('ok')} ok, ${count('missing')} missing, ${count('unknown')} not checked`
  const rows = findings.map(({ check, state, what, cure }) => [
    check,
    marks[state],
    escapeCell(what, cellLength),
    escapeCell(cure, cellLength),
  ])
  return {
    outputs: {
      result: problems.length === 0 ? 'ok' : 'missing',
      reason: problems[0]?.check ?? 'all-there',
      problems: JSON.stringify(problems.map(({ state: _, ...problem }) => problem)),
      checks: JSON.stringify(findings),
    },
    summary: `### doctor: ${headline}\n\n${markdownTable(['check', '', 'seen', 'cure'], rows)}`,
    headline,
    ...(problems.length === 0 ? {} : { error: new UserError('missing', problems.map(sentenceOf)) }),
  }
}

const cellLength = 2_000

function sentenceOf({ check, what, cure }: Finding): string {
  const said = `${check}: ${what.replace(/\.$/, '')}.`
  return cure === '' ? said : `${said} ${cure}`
}
