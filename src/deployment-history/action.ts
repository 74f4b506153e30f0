import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

/** Reports what is deployed where, since when, and with which changes; computes the five DORA metrics. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const github = await connectOnce(inputs.token, host)()
  const { historyReported } = await import('./reported.ts')
  return historyReported(inputs, github, host)
}
