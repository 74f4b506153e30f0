import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

/** Holds a job until the responsible people approve, without a waiting runner. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, failure: 'error', run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const github = await connectOnce(inputs.token, host)()
  const { gateReported } = await import('./reported.ts')
  return gateReported(inputs, github, host)
}
