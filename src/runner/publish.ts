import * as core from '@actions/core'
import { Complaint } from './complaint.ts'
import type { Log, Report } from './host.ts'
import { printable } from './printable.ts'
import { reasonOf } from './reason.ts'

/** GitHub drops a summary over 1 MiB whole. */
const summaryBytes = 1_000_000
const issuesPage = 'https://github.com/slipway-actions/slipway/issues'

/** Writes outputs and step summary; a report with an error makes the step red. */
export async function publish(name: string, report: Report, log: Log): Promise<void> {
  for (const [output, value] of Object.entries(report.outputs)) core.setOutput(output, value)
  if (report.error !== undefined) explain(name, report.error, log)
  await summarize(report.summary)
}

/** The one place where a thrown error ends. */
export async function publishFailure(name: string, error: unknown, log: Log, result = 'failed'): Promise<void> {
  core.setOutput('result', result)
  core.setOutput('reason', reasonOf(error))
  const items = explain(name, error, log)
  await summarize(`### ${name}: ${result}\n\n${items.map((item) => `- ${asMarkdown(item)}`).join('\n')}\n`)
}

/** Annotates what is wrong: a complaint without a stack, anything else with stack, causes and where to report it. */
function explain(name: string, error: unknown, log: Log): readonly string[] {
  process.exitCode = core.ExitCode.Failure
  const isComplaint = error instanceof Complaint
  const items = isComplaint ? error.items : [`${name} failed in a way that it does not know: ${messageOf(error)}`]
  for (const item of items) log.error(item, { title: name })
  if (!isComplaint)
    log.info(`${stackOf(error)}\nThis is a fault of ours. Please report it with the lines above: ${issuesPage}`)
  return items
}

// Code spans are ours and hold what others typed with backticks replaced; outside of them nothing may become structure.
function asMarkdown(item: string): string {
  return printable(item)
    .replaceAll('\n', ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[<>@#|[\]*~\\]/g, (found) => `&#${found.charCodeAt(0)};`),
    )
    .join('')
}

async function summarize(markdown: string): Promise<void> {
  if (markdown === '' || !process.env['GITHUB_STEP_SUMMARY']) return
  const bytes = Buffer.from(markdown)
  const fits = bytes.length <= summaryBytes
  const cut = fits
    ? markdown
    : `${bytes
        .subarray(0, summaryBytes)
        .toString()
        .replace(/\n[^\n]*$/, '')}\n\n*Cut here: a step summary holds 1 MiB.*\n`
  await core.summary.addRaw(cut, true).write()
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stack = error.stack ?? error.message
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`
}
