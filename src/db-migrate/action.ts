import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

/** Applies versioned SQL scripts, each once. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const started = host.now().getTime()
  const inputs = await readInputs(host)
  const { migrateReported } = await import('./reported.ts')
  return migrateReported(inputs, host, started)
}
