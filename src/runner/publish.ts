import * as core from '@actions/core'
import { Complaint } from './complaint.ts'
import type { Log, Report } from './host.ts'
import { printable } from './printable.ts'

/** GitHub drops a summary over 1 MiB whole. */
const summaryBytes = 1_000_000
const issuesPage = 'https://github.com/slipway-actions/slipway/issues'

/** Writes outputs and step summary, and sets the exit code. */
export async function publish(report: Report): Promise<void> {
  for (const [name, value] of Object.entries(report.outputs)) core.setOutput(name, value)
  await summarize(report.summary)
  if (report.failed) process.exitCode = core.ExitCode.Failure
}

/** The one place where an error ends: a complaint without a stack, anything else with stack, causes and where to report it. */
export async function publishFailure(name: string, error: unknown, log: Log): Promise<void> {
  const complaint = error instanceof Complaint ? error : undefined
  const items = complaint?.items ?? [`${name} failed in a way that it does not know: ${messageOf(error)}`]
  for (const item of items) log.error(item, { title: name })
  if (complaint === undefined)
    log.info(`${stackOf(error)}\nThis is a fault of ours. Please report it with the lines above: ${issuesPage}`)
  core.setOutput('result', 'failed')
  core.setOutput('reason', complaint?.reason ?? 'internal-error')
  await summarize(
    `### ${name}: failed\n\n${items.map((item) => `- ${printable(item).replaceAll('\n', ' ').replaceAll('<', '&lt;')}`).join('\n')}\n`,
  )
  process.exitCode = core.ExitCode.Failure
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
