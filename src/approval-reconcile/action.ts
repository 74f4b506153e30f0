import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

/** Counts the approvals of waiting gates, and resumes what they hold. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const github = await connectOnce(inputs.token, host)()
  const { reconcileReported } = await import('./reported.ts')
  return reconcileReported(inputs, github, host)
}
