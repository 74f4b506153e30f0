import { InputReader, type SecretInputs } from '../input/reader.ts'
import { type RestoreInputs, readRestoreInputs, restoreInputs, restoreSecrets } from '../restore/inputs.ts'
import type { Host } from '../runner/host.ts'

/** Every input of action.yml. */
export const inputNames = [...restoreInputs, 'reason', 'force'] as const

/** Those that are or hold secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = restoreSecrets

/** The inputs of one step, checked and typed. */
export interface Inputs extends RestoreInputs {
  readonly reason: string
  /** The named target is restored whether it runs or not, and though it failed later. */
  readonly isForced: boolean
}

/** Reads all inputs; throws one UserError that lists everything that is wrong. */
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
      'is not given, and neither is `command`; one of them says how the environment is returned',
    )
  reader.finish()
  return inputs
}
