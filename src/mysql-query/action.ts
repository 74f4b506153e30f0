import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

/** Runs SQL on MySQL or MariaDB; rows are returned as files, outputs and a summary. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const started = host.now().getTime()
  const inputs = await readInputs(host)
  const { queryReported } = await import('./reported.ts')
  return queryReported(inputs, host, started)
}
