import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

/** Writes what changed, for people: notes, changelog, GitHub release. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  host.log.info('release-notes: reading the history')
  const { openRepository } = await import('../git/open.ts')
  const asked = Promise.withResolvers<void>()
  const token = { value: inputs.token, isExplicit: false }
  const opening = openRepository(host, inputs.workingDirectory, token, { asked: asked.resolve })
  // The rest is loaded while git answers; earlier, it would only delay git.
  await Promise.race([asked.promise, opening])
  const [repository, { notesReported }] = await Promise.all([opening, import('./reported.ts')])
  return notesReported(repository, inputs, host)
}
