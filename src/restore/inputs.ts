import { posix } from 'node:path'
import { eventsInputs, eventsSecrets, readEventsUrl } from '../events/inputs.ts'
import type { InputReader, SecretInputs } from '../input/reader.ts'
import { readWebhook, type Webhook, webhookInputs, webhookSecrets } from '../webhook/inputs.ts'
import type { DbPolicy } from './decide/schema.ts'
import { readChoice, type TargetChoice } from './decide/target.ts'
import { readStrategy, type StrategyOptions, strategyInputs } from './strategies/options.ts'
import type { OnInconclusive } from './walk/machine.ts'

/** The inputs that `smoke-test` and `rollback` share. */
export const restoreInputs = [
  'token',
  'environment',
  'service',
  'target',
  ...strategyInputs,
  'db-policy',
  'undo-command',
  'diagnose-command',
  'checks-file',
  'checks',
  'on-inconclusive',
  'timeout',
  'incident',
  'incident-labels',
  ...webhookInputs,
  ...eventsInputs,
  'folder',
  'dry-run',
] as const
export type RestoreInput = (typeof restoreInputs)[number]

/** Those that are secrets or contain secrets. */
export const restoreSecrets = {
  token: 'value',
  kubeconfig: 'document',
  checks: 'document',
  ...webhookSecrets,
  ...eventsSecrets,
} as const satisfies SecretInputs<RestoreInput>

/** The file of checks, unless an input names another one. */
const usualChecks = 'smoke.yml'

/** Where the checks are. */
export interface ChecksOptions {
  /** '' if the checks are in a file. */
  readonly text: string
  /** Relative to the workspace. */
  readonly file: string
}

/** Whom to notify of the outcome. */
export interface NotifyOptions {
  readonly incident: boolean
  readonly labels: readonly string[]
  /** Undefined for no notification. */
  readonly webhook: Webhook | undefined
}

/** The shared inputs, checked and typed. */
export interface RestoreInputs {
  readonly token: string
  readonly environment: string
  readonly service: string
  readonly choice: TargetChoice
  readonly strategy: StrategyOptions | undefined
  readonly dbPolicy: DbPolicy
  /** Program and arguments; empty for none. */
  readonly undoCommand: readonly string[]
  /** Program and arguments; empty for none. */
  readonly diagnoseCommand: readonly string[]
  readonly cluster: { readonly kubeconfig: string; readonly context: string }
  readonly checks: ChecksOptions
  readonly onInconclusive: OnInconclusive
  /** Milliseconds for all checks together; 0 for no limit. */
  readonly timeout: number
  readonly notify: NotifyOptions
  /** '' to write no reports. */
  readonly eventsUrl: string
  /** Relative to the workspace. */
  readonly folder: string
  readonly dryRun: boolean
}

type Reader = InputReader<RestoreInput>

const defaultTimeout = 1_800_000

/** Reads the shared inputs. The reader records errors. */
export async function readRestoreInputs(reader: Reader): Promise<RestoreInputs> {
  const inputs: RestoreInputs = {
    token: reader.text('token'),
    environment: reader.text('environment'),
    service: reader.text('service'),
    choice: readChoice(reader.text('target')),
    strategy: readStrategy(reader, await reader.yaml('workflow-inputs')),
    dbPolicy: reader.choice('db-policy', ['block', 'undo', 'ignore'], 'block'),
    undoCommand: reader.lines('undo-command'),
    diagnoseCommand: reader.lines('diagnose-command'),
    cluster: { kubeconfig: reader.text('kubeconfig'), context: reader.text('context') },
    checks: { text: reader.raw('checks').trim(), file: readPath(reader, 'checks-file', usualChecks) },
    onInconclusive: reader.choice('on-inconclusive', ['hold', 'fail', 'pass'], 'hold'),
    timeout: reader.duration('timeout', defaultTimeout),
    notify: readTell(reader),
    eventsUrl: readEventsUrl(reader),
    folder: readPath(reader, 'folder', 'slipway-report'),
    dryRun: reader.flag('dry-run'),
  }
  if (inputs.environment === '') reader.reportError('environment', 'is missing; give the name of the environment')
  refuseUndo(reader, inputs)
  return inputs
}

function readPath(reader: Reader, name: 'checks-file' | 'folder', otherwise: string): string {
  const path = posix.normalize(reader.text(name) || otherwise)
  const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0')
  if (isOutside) reader.refuse(name, path, `a path inside the workspace, such as \`${otherwise}\``)
  return path
}

function readTell(reader: Reader): NotifyOptions {
  const labels = reader.list('incident-labels')
  return {
    incident: reader.flag('incident', true),
    labels: labels.length === 0 ? ['incident'] : labels,
    webhook: readWebhook(reader),
  }
}

/** Slipway does not undo schema changes itself: a program of the user or the deploy workflow does. */
function refuseUndo(reader: Reader, { dbPolicy, undoCommand, strategy }: RestoreInputs): void {
  if (dbPolicy !== 'undo' || undoCommand.length > 0) return
  const options = strategy?.options
  const isHanded =
    options?.kind === 'redeploy' && Object.values(options.inputs).some((value) => value.includes('{schema}'))
  if (!isHanded)
    reader.reportError(
      'db-policy',
      'is `undo`, but nothing says how: give `undo-command`, or pass `{schema}` to the workflow in `workflow-inputs`',
    )
}
