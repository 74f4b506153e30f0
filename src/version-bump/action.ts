import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './run-result.ts'

/** Decides the next version from the history, writes it into the manifests, commits, tags and pushes. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  host.log.info('version-bump: reading the history')
  const { open } = await import('./tip/open.ts')
  const opening = open(host, inputs)
  await using history = opening.history
  // The rest is loaded while git answers; earlier, it would only delay git.
  await opening.asked
  const [repository, { startAhead }] = await Promise.all([opening.repository, import('./tip/ahead.ts')])
  const ahead = await startAhead(repository, inputs, host, history.log)
  if (ahead.history === undefined) await history[Symbol.asyncDispose]()
  const { release } = await import('./attempt.ts')
  return await release(repository, connectOnce(inputs.token.value, host), inputs, host, ahead)
}
