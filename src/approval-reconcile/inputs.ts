import type { Host } from '../runner/host.ts'
import { InputReader } from '../runner/inputs.ts'

/** Every input of action.yml. */
export const inputNames = ['token', 'issue', 'policy-file', 'dry-run'] as const

/** The inputs of one step, checked and typed. */
export interface Inputs {
  readonly token: string
  /** The request's issue; 0 is that of the event, or all where it has none. */
  readonly issue: number
  readonly policyFile: string
  readonly dryRun: boolean
}

/** Reads all inputs; throws one complaint that lists everything that is wrong. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader = new InputReader(host.env, inputNames)
  const token = reader.text('token')
  if (token !== '') host.log.mask(token)
  const inputs: Inputs = {
    token,
    issue: reader.integer('issue', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
    policyFile: reader.path('policy-file', '.github/gates.yml'),
    dryRun: reader.flag('dry-run'),
  }
  reader.finish()
  return inputs
}
