// The index of @actions/core also loads what no action here uses: OpenID Connect, and a platform that starts programs. For them, every start would
// load node:crypto and node:child_process, which takes a quarter of the start time. So only the toolkit's own files that write commands are imported.
import { EOL } from 'node:os'
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js'

/** The position and title of an annotation, in the toolkit's names. */
export interface AnnotationProperties {
  title?: string
  file?: string
  startLine?: number
}

/** Writes a line of the log. */
export function info(message: string): void {
  process.stdout.write(`${message}${EOL}`)
}

/** Writes a line that the log shows only if debugging is on. */
export function debug(message: string): void {
  issueCommand('debug', {}, message)
}

/** Annotates the run. */
export function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  properties: AnnotationProperties = {},
): void {
  issueCommand(kind, toCommandProperties(properties), message)
}

/** Folds what `body` prints under a title. */
export async function group<Result>(title: string, body: () => Promise<Result>): Promise<Result> {
  issue('group', title)
  try {
    return await body()
  } finally {
    issue('endgroup')
  }
}

/** Masks a line in the log from now on. */
export function setSecret(line: string): void {
  issueCommand('add-mask', {}, line)
}

/** Shows an output outside a runner, which has a file for outputs. */
export function setOutput(name: string, value: string): void {
  process.stdout.write(EOL)
  issueCommand('set-output', { name }, value)
}

/** Shows a value for the post step outside a runner, which has a file for them. */
export function saveState(name: string, value: string): void {
  issueCommand('save-state', { name }, value)
}
