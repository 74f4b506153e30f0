import { reasonOf } from '../input/reason.ts'
import { UserError } from '../input/user-error.ts'
import { escapeLine, escapeWithAddress } from '../markdown/escape.ts'
import { documentIn } from '../text/documents.ts'
import { helpAddress } from './help.ts'
import type { Host, Log, Report } from './host.ts'
import { writeOutputs, writeSummary } from './outputs.ts'

/** Longest text of one error in the summary, in UTF-16 units. */
const itemLength = 4_000
/** How many causes of an error are shown. */
const mostCauses = 10
const issuesPage = 'https://github.com/slipway-actions/slipway/issues'

/** What publishing needs from the host. */
type Place = Pick<Host, 'env' | 'log'>

/** Writes outputs and step summary; a report with an error makes the step red. */
export function publish(name: string, report: Report, { env, log }: Place): void {
  writeOutputs(report.outputs, log, report.whole)
  if (report.error === undefined) {
    writeSummary(report.summary, log)
    return
  }
  const help = helpAddress(name, report.outputs['reason'] ?? reasonOf(report.error), env)
  explain(name, report.error, help, log)
  writeSummary(`${report.summary.trimEnd()}\n\n${helpLine(help)}\n`, log)
}

/** The only place where thrown errors end. */
export function publishFailure(name: string, error: unknown, { env, log }: Place, result = 'failed'): void {
  const reason = reasonOf(error)
  const help = helpAddress(name, reason, env)
  writeOutputs({ result, reason }, log)
  const items = explain(name, error, help, log)
  const list = items
    .map((item) => `- ${escapeWithAddress(item, documentIn(item), (text) => escapeLine(text, itemLength))}`)
    .join('\n')
  writeSummary(`### ${name}: ${result}\n\n${list}\n\n${helpLine(help)}\n`, log)
}

function helpLine(help: string): string {
  return `[What this means, and what to do](${help})`
}

/** Annotates an error: a UserError without a stack, anything else with stack, causes and where to report it. */
function explain(name: string, error: unknown, help: string, log: Log): readonly string[] {
  process.exitCode = 1
  const isUserError = error instanceof UserError
  const items = isUserError ? error.items : [`${name} failed with an unexpected error: ${messageOf(error)}`]
  for (const item of items) log.error(item, { title: name })
  log.info(`What this means, and what to do: ${help}`)
  if (!isUserError)
    log.info(`${stackOf(error)}\nThis is a bug in Slipway. Please report it with the lines above: ${issuesPage}`)
  return items
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** With its causes, which may form a cycle. */
function stackOf(error: unknown, depth = 1): string {
  if (!(error instanceof Error)) return messageOf(error)
  const stack = error.stack ?? error.message
  if (error.cause === undefined || depth === mostCauses) return stack
  return `${stack}\nCaused by: ${stackOf(error.cause, depth + 1)}`
}
