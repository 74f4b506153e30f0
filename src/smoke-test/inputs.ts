import { InputReader, type SecretInputs } from '../input/reader.ts'
import type { SchemaState } from '../ledger/payload.ts'
import { type RestoreInputs, readRestoreInputs, restoreInputs, restoreSecrets } from '../restore/inputs.ts'
import type { Host } from '../runner/host.ts'

/** Every input of action.yml. */
export const inputNames = [
  ...restoreInputs,
  'version',
  'sha',
  'deploy-outcome',
  'attach',
  'rollback',
  'schema-before',
  'schema-after',
  'schema-compatible',
  'hotfix-of',
  'fail-on-rollback',
] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = restoreSecrets

type Reader = InputReader<(typeof inputNames)[number]>

/** The inputs of one step, checked and typed. */
export interface Inputs extends RestoreInputs {
  /** Without `v`; '' if it was not given. */
  readonly version: string
  /** '' for the commit of the run. */
  readonly sha: string
  readonly deploy: 'done' | 'failed' | 'skipped'
  readonly attach: boolean
  readonly rollsBack: boolean
  readonly schema: SchemaState | undefined
  readonly hotfixOf: number | undefined
  readonly failOnRollback: boolean
}

const outcomes = { success: 'done', failure: 'failed', cancelled: 'failed', skipped: 'skipped' } as const

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Pick<Host, 'env' | 'secrets'>): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const outcome = reader.choice('deploy-outcome', ['success', 'failure', 'cancelled', 'skipped'], 'success')
  const hotfixOf = reader.integer('hotfix-of', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 })
  const inputs: Inputs = {
    ...(await readRestoreInputs(reader)),
    version: reader.text('version').replace(/^v(?=\d)/, ''),
    sha: reader.text('sha').toLowerCase(),
    deploy: outcomes[outcome],
    attach: reader.flag('attach'),
    rollsBack: reader.choice('rollback', ['none', 'auto'], 'none') === 'auto',
    schema: readSchema(reader),
    hotfixOf: hotfixOf === 0 ? undefined : hotfixOf,
    failOnRollback: reader.flag('fail-on-rollback', true),
  }
  if (inputs.sha !== '' && !/^[0-9a-f]{40}$/.test(inputs.sha))
    reader.refuse('sha', inputs.sha, 'all 40 digits of a sha')
  if (/[\p{Cc}\u2028\u2029]/u.test(inputs.version) || inputs.version.length > 200)
    reader.refuse('version', inputs.version, 'one line of at most 200 characters')
  if (inputs.attach && inputs.service !== '')
    reader.reportError('attach', 'is `true`, but GitHub’s own deployments have no `service`; remove one of the two')
  if (inputs.rollsBack && inputs.strategy === undefined)
    reader.reportError('rollback', 'is `auto`, but `strategy` and `command` are both missing')
  reader.finish()
  return inputs
}

function readSchema(reader: Reader): SchemaState | undefined {
  const before = reader.text('schema-before')
  const after = reader.text('schema-after')
  const compatible = reader.choice('schema-compatible', ['true', 'false', 'unknown'], 'unknown')
  return before === '' && after === '' ? undefined : { before, after, compatible }
}
