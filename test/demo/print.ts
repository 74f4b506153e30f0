import type { StepResult } from '../support/runner.ts'
import { keepSummary } from './folder.ts'

const isTerminal = process.stdout.isTTY === true

/** A chapter's title. */
export function chapter(title: string): void {
  write(`\n${bold(`━━ ${title} `)}${'━'.repeat(Math.max(0, 76 - title.length))}\n`)
}

/** A sentence between the steps. */
export function say(text: string): void {
  write(`${text}\n`)
}

/** One step as a job's page shows it: its inputs, its log, the outputs that the next step would use. */
export function showStep(action: string, inputs: Readonly<Record<string, string>>, result: StepResult): void {
  keepSummary(action, result)
  write(`\n${bold(`▶ ${action}`)}  ${Math.round(result.milliseconds)} ms, exit code ${result.exitCode}\n`)
  for (const [name, value] of Object.entries(inputs)) write(`    with  ${name}: ${short(value)}\n`)
  for (const line of result.log.split('\n')) write(`    │ ${line}\n`)
  for (const { kind, message } of result.annotations) write(`    ${kind}: ${message}\n`)
  for (const name of ['result', 'reason', 'version', 'tag', 'previous-tag', 'html-url', 'approvers', 'request-url']) {
    const value = result.outputs[name]
    if (value) write(`    ${name} = ${short(value)}\n`)
  }
}

/** Text of several lines, indented. */
export function quote(text: string): void {
  for (const line of text.trimEnd().split('\n')) write(`    ${line}\n`)
}

function short(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, '; ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

function bold(text: string): string {
  return isTerminal ? `\u001b[1m${text}\u001b[0m` : text
}

function write(text: string): void {
  process.stdout.write(text)
}
