import { InputReader, type SecretInputs } from '../input/reader.ts'
import { type RestoreInputs, readRestoreInputs, restoreInputs, restoreSecrets } from '../restore/inputs.ts'
import type { Host } from '../runner/host.ts'

/** Every input of action.yml. */
export const inputNames = [...restoreInputs, 'reason', 'force'] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = restoreSecrets

/** The inputs of one step, checked and typed. */
export interface Inputs extends RestoreInputs {
  readonly reason: string
  /** Restore the named target even if it runs already or failed later. */
  readonly isForced: boolean
}

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Pick<Host, 'env' | 'secrets'>): Promise<Inputs> {
  const reader = new InputReader(host, inputNames, secretInputs)
  const inputs: Inputs = {
    ...(await readRestoreInputs(reader)),
    reason: reader.text('reason'),
    isForced: reader.flag('force'),
  }
  if (inputs.strategy === undefined && !inputs.dryRun)
    reader.reportError(
      'strategy',
      'and `command` are both missing; set one of them to say how to roll back the environment',
    )
  reader.finish()
  return inputs
}
