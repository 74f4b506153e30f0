import { type RestoreInputs, readRestoreInputs, restoreInputs } from '../restore/inputs.ts'
import type { Host } from '../runner/host.ts'
import { InputReader } from '../runner/inputs.ts'

/** Every input of action.yml. */
export const inputNames = [...restoreInputs, 'reason'] as const

/** The inputs of one step, checked and typed. */
export interface Inputs extends RestoreInputs {
  readonly reason: string
}

/** Reads all inputs; throws one complaint that lists everything that is wrong. */
export async function readInputs(host: Pick<Host, 'env'>): Promise<Inputs> {
  const reader = new InputReader(host.env, inputNames)
  const inputs: Inputs = { ...(await readRestoreInputs(reader)), reason: reader.text('reason') }
  if (inputs.strategy === undefined && !inputs.dryRun)
    reader.complain(
      'strategy',
      'is not given, and neither is `command`; one of them says how the environment is returned',
    )
  reader.finish()
  return inputs
}
