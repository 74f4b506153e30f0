import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames, report } from './report.ts'

/** Reports, from inside the runner, what the other actions are missing, each with the fix; changes nothing. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const { examine } = await import('./examine.ts')
  const { headline, ...told } = report(await examine(inputs, host))
  host.log.info(headline)
  return told
}
