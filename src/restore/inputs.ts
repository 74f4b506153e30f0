import { posix } from 'node:path'
import type { InputReader } from '../runner/inputs.ts'
import type { OnInconclusive } from './machine.ts'
import type { DbPolicy } from './schema.ts'
import { type Choice, readChoice } from './target.ts'
import { readStrategy, type StrategyWish, strategyInputs } from './wish.ts'

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
  'webhook-url',
  'webhook-format',
  'folder',
  'dry-run',
] as const
export type RestoreInput = (typeof restoreInputs)[number]

/** The file of checks when the input says none. */
const usualChecks = 'smoke.yml'

/** Where the checks are. */
export interface ChecksWish {
  /** '' where they stand in a file. */
  readonly text: string
  /** From the workspace. */
  readonly file: string
}

/** Whom to tell how it ended. */
export interface TellWish {
  readonly incident: boolean
  readonly labels: readonly string[]
  /** '' for nobody. */
  readonly webhook: string
  readonly format: WebhookFormat
}

/** The form of the webhook's JSON. */
export type WebhookFormat = 'auto' | 'slack' | 'teams' | 'json'

/** The shared inputs, checked and typed. */
export interface RestoreInputs {
  readonly token: string
  readonly environment: string
  readonly service: string
  readonly choice: Choice
  readonly strategy: StrategyWish | undefined
  readonly dbPolicy: DbPolicy
  /** Program and arguments; empty for none. */
  readonly undoCommand: readonly string[]
  /** Program and arguments; empty for none. */
  readonly diagnoseCommand: readonly string[]
  readonly cluster: { readonly kubeconfig: string; readonly context: string }
  readonly checks: ChecksWish
  readonly onInconclusive: OnInconclusive
  /** Milliseconds for all checks; 0 for no limit. */
  readonly timeout: number
  readonly tell: TellWish
  /** From the workspace. */
  readonly folder: string
  readonly dryRun: boolean
}

type Reader = InputReader<RestoreInput>

const defaultTimeout = 1_800_000

/** Reads the shared inputs; what is wrong is recorded in the reader. */
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
    tell: readTell(reader),
    folder: readPath(reader, 'folder', 'slipway-report'),
    dryRun: reader.flag('dry-run'),
  }
  if (inputs.environment === '') reader.complain('environment', 'is not given; it is the name of the environment')
  refuseUndo(reader, inputs)
  return inputs
}

function readPath(reader: Reader, name: 'checks-file' | 'folder', otherwise: string): string {
  const path = posix.normalize(reader.text(name) || otherwise)
  const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0')
  if (isOutside) reader.refuse(name, path, `a path inside the workspace, such as \`${otherwise}\``)
  return path
}

function readTell(reader: Reader): TellWish {
  const webhook = reader.text('webhook-url')
  if (webhook !== '' && !URL.canParse(webhook)) reader.complain('webhook-url', 'is no address')
  else if (webhook !== '' && !/^https?:$/.test(new URL(webhook).protocol))
    reader.complain('webhook-url', 'begins neither with `https://` nor with `http://`')
  const labels = reader.lines('incident-labels').flatMap((line) => line.split(',').map((label) => label.trim()))
  return {
    incident: reader.flag('incident', true),
    labels: labels.length === 0 ? ['incident'] : labels.filter((label) => label !== ''),
    webhook,
    format: reader.choice('webhook-format', ['auto', 'slack', 'teams', 'json'], 'auto'),
  }
}

/** Taking a schema back is a program of the user's, or a step of the workflow that deploys. */
function refuseUndo(reader: Reader, { dbPolicy, undoCommand, strategy }: RestoreInputs): void {
  if (dbPolicy !== 'undo' || undoCommand.length > 0) return
  const wish = strategy?.wish
  const isHanded = wish?.kind === 'redeploy' && Object.values(wish.inputs).some((value) => value.includes('{schema}'))
  if (!isHanded)
    reader.complain(
      'db-policy',
      'is `undo`, and nothing says how: give `undo-command`, or hand `{schema}` to the workflow in `workflow-inputs`',
    )
}
