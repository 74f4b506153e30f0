import { appendWhole } from '../files/append.ts'
import { brief } from '../text/printable.ts'
import { fitOutputs } from './fit.ts'
import type { Log } from './host.ts'
import { saveState, setOutput } from './toolkit.ts'

/** Bytes: GitHub drops a larger step summary (1 MiB). */
const mostBytes = 1_000_000
/** Bytes of all outputs: GitHub accepts 1 MB per job, counted in UTF-16. */
const mostOutputs = 1_000_000

/**
 * Writes all outputs of the step. It never throws: they come last, and a step that is red only because of a full disk would hide that the work is
 * done. If they cannot be written, it tries only `result` and `reason`. `whole` is the place of full lists that are too long for an output.
 */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  log: Log,
  whole = 'the summary and the log of this step',
): void {
  const fitted = fitOutputs(outputs, mostOutputs, whole)
  for (const note of fitted.notes) log.warning(note)
  const kept = Object.entries(fitted.outputs)
  if (!process.env['GITHUB_OUTPUT']) {
    // Outside a runner, as the toolkit does it.
    for (const [name, value] of kept) setOutput(name, value)
    return
  }
  if (append('OUTPUT', kept, 'The outputs of this step', log)) return
  const first = kept.filter(([name]) => name === 'result' || name === 'reason')
  append('OUTPUT', first, 'Even `result` and `reason`', log)
}

/** Passes a value to the post step of this action. It never throws: without it, the post step only has less to clean up. */
export function writeState(name: string, value: string, log: Log): void {
  if (process.env['GITHUB_STATE']) append('STATE', [[name, value]], 'The state for the post step', log)
  else saveState(name, value)
}

/** Adds Markdown to the step summary and cuts it at 1 MiB. It never throws. */
export function writeSummary(markdown: string, log: Log): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (markdown === '' || !path) return
  const bytes = Buffer.from(markdown)
  const note = '\n\n*Cut here: a step summary may have at most 1 MiB.*\n'
  const beginning = () =>
    bytes
      .subarray(0, mostBytes)
      .toString()
      .replace(/\n[^\n]*$/, '')
  const text = bytes.length <= mostBytes ? `${markdown}\n` : `${beginning()}${note}\n`
  careful('The step summary', log, () => appendWhole(path, text))
}

/** Adds values to a command file of the runner; false if that failed. */
function append(
  command: 'OUTPUT' | 'STATE',
  values: readonly (readonly [string, string])[],
  what: string,
  log: Log,
): boolean {
  const lines = values.map(([name, value]) => {
    const delimiter = delimiterFor(value)
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  })
  return careful(what, log, () => appendWhole(process.env[`GITHUB_${command}`] ?? '', lines.join('')))
}

/**
 * A text that the value does not contain, so that no line of the value can end it: one underscore more than in any text like it. The toolkit uses a
 * random one, for which each start would load node:crypto.
 */
export function delimiterFor(value: string): string {
  let longest = 0
  for (const [, end = ''] of value.matchAll(/ghadelimiter(_*)/g)) longest = Math.max(longest, end.length)
  return `ghadelimiter${'_'.repeat(longest + 1)}`
}

function careful(what: string, log: Log, write: () => void): boolean {
  try {
    write()
    return true
  } catch (error) {
    const why = brief(error instanceof Error ? error.message : String(error), 200)
    log.warning(`${what} could not be written (${why}). The work of this step is done; its log has everything.`)
    return false
  }
}
