import { posix } from 'node:path'
import type { Guards } from '../database/session/database.ts'
import type { ConnectionTarget } from '../database/session/target.ts'
import {
  guardInputs,
  readGuards,
  readTarget,
  type TargetFields,
  targetFields,
  targetInputs,
  targetSecrets,
} from '../database/target/inputs.ts'
import { overlay, parseTargets, secretsOf } from '../database/target/targets.ts'
import { eventsInputs, eventsSecrets, readEventsUrl } from '../events/inputs.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import type { Level, Rule } from '../lint/rule.ts'
import type { Host } from '../runner/host.ts'
import type { Placeholders } from '../sql/placeholders.ts'
import { levelsFrom } from './plan/levels.ts'
import { type Layout, layouts, shownLayout } from './scripts/script.ts'
import { canonicalVersion, versionPattern } from './scripts/version.ts'

const commands = ['plan', 'up', 'down', 'to', 'status', 'validate', 'baseline', 'repair'] as const
export type Command = (typeof commands)[number]

/** Every input of action.yml. */
export const inputNames = [
  'command',
  'scripts',
  'allow-empty',
  'layout',
  'target',
  'steps',
  'out-of-order',
  'history-table',
  'environment',
  'placeholders',
  ...targetInputs,
  'targets',
  'wave-size',
  'lock',
  'lock-timeout',
  ...guardInputs,
  'in-doubt',
  'batch-pause',
  'max-replica-lag',
  'replicas',
  'max-threads-running',
  'backup',
  'backup-command',
  'lint',
  'probe',
  'comment',
  'comment-intro',
  'token',
  'plan-file',
  ...eventsInputs,
  'dry-run',
] as const

/** The inputs that are or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = {
  ...targetSecrets,
  token: 'value',
  targets: 'document',
  ...eventsSecrets,
}

type Reader = InputReader<(typeof inputNames)[number]>

/** One database to migrate. */
export interface NamedTarget {
  /** '' if there is only one. */
  readonly name: string
  readonly at: ConnectionTarget
}

/** The user's decision about a statement in doubt: `resume V3:2`, `skip V3:2`. */
export interface Resolution {
  readonly verb: 'resume' | 'skip'
  readonly key: string
  readonly position: number
}

/** The inputs of one step, checked and typed; times in milliseconds, 0 for none. */
export interface Inputs {
  readonly command: Command
  /** From the workspace's root, without `./` and trailing `/`. */
  readonly folder: string
  /** A folder without a script is not an error. */
  readonly allowEmpty: boolean
  /** Undefined if it must be detected. */
  readonly layout: Layout | undefined
  /** Canonical version; undefined when not given. */
  readonly target: string | undefined
  readonly steps: number | undefined
  readonly outOfOrder: 'refuse' | 'allow'
  /** The other tool's table; '' for the default names, `none` for none. */
  readonly historyTable: string
  readonly environment: string
  readonly placeholders: Placeholders
  readonly targets: readonly NamedTarget[]
  readonly waveSize: number
  readonly lock: 'auto' | 'lease'
  readonly lockTimeout: number
  readonly guards: Guards
  readonly inDoubt: Resolution | undefined
  readonly batchPause: number
  readonly maxReplicaLag: number
  readonly replicas: readonly string[]
  readonly maxThreadsRunning: number
  /** Program and arguments; empty for no backup. */
  readonly backup: readonly string[]
  /** The level of each rule. */
  readonly lint: Readonly<Record<Rule, Level>>
  readonly probe: 'auto' | 'off'
  readonly comment: 'auto' | 'off'
  /** Markdown above the plan. */
  readonly commentIntro: string
  readonly token: string
  /** From the workspace's root; '' for none. */
  readonly planFile: string
  /** '' for nowhere. */
  readonly eventsUrl: string
  readonly dryRun: boolean
}

/** Reads all inputs; throws one UserError that lists everything that is wrong. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const environment = reader.text('environment')
  const inputs: Inputs = {
    command: readCommand(reader, host),
    folder: readPath(reader, 'scripts', 'migrations'),
    allowEmpty: reader.flag('allow-empty'),
    layout: readLayout(reader),
    target: readVersion(reader),
    steps: reader.text('steps') === '' ? undefined : reader.integer('steps', { least: 1, most: 100_000, otherwise: 1 }),
    outOfOrder: reader.choice('out-of-order', ['refuse', 'allow'], 'refuse'),
    historyTable: reader.text('history-table'),
    environment,
    placeholders: { environment, ...(await readPlaceholders(reader)) },
    targets: await readAllTargets(reader, host),
    waveSize: reader.integer('wave-size', { least: 1, most: 64, otherwise: 4 }),
    lock: reader.choice('lock', ['auto', 'lease'], 'auto'),
    lockTimeout: reader.duration('lock-timeout', 600_000),
    guards: readGuards(reader, { lockWait: 30_000, statement: 0, total: 0 }),
    inDoubt: readResolution(reader),
    batchPause: reader.duration('batch-pause', 50),
    maxReplicaLag: reader.duration('max-replica-lag', 0),
    replicas: reader.lines('replicas'),
    maxThreadsRunning: reader.integer('max-threads-running', { least: 0, most: 100_000, otherwise: 0 }),
    backup: readBackup(reader),
    lint: await readLevels(reader),
    probe: reader.choice('probe', ['auto', 'off'], 'auto'),
    comment: reader.choice('comment', ['auto', 'off'], 'auto'),
    commentIntro: reader.text('comment-intro').trim(),
    token: reader.text('token'),
    planFile: reader.text('plan-file') === '' ? '' : readPath(reader, 'plan-file', ''),
    eventsUrl: readEventsUrl(reader),
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  if (inputs.maxReplicaLag > 0 || inputs.lock === 'lease') await refuseUnable(reader, inputs)
  reader.finish()
  return inputs
}

function readCommand(reader: Reader, { env }: Host): Command {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const otherwise = /^(pull_request(_target)?|merge_group)$/.test(event) ? 'plan' : 'up'
  return reader.choice('command', commands, otherwise)
}

function readPath(reader: Reader, name: 'scripts' | 'plan-file', otherwise: string): string {
  const given = reader.text(name) || otherwise
  const path = posix.normalize(given).replace(/(?<=.)\/$/, '')
  const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0')
  if (isOutside) reader.refuse(name, given, 'a path inside the workspace, such as `migrations`')
  return path
}

function readLayout(reader: Reader): Layout | undefined {
  const given = reader.choice('layout', ['auto', ...layouts.map(shownLayout)], 'auto')
  return layouts.find((layout) => shownLayout(layout) === given)
}

function readVersion(reader: Reader): string | undefined {
  const given = reader.text('target').replace(/^V(?=\d)/, '')
  if (given === '') return undefined
  if (!versionPattern.test(given)) reader.refuse('target', given, 'a version such as `7`, `1.2` or `20260131120000`')
  return canonicalVersion(given)
}

async function readPlaceholders(reader: Reader): Promise<Placeholders> {
  const value = await reader.yaml('placeholders')
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    reader.reportError('placeholders', 'is not a map such as `schema: shop`')
    return {}
  }
  const entries = Object.entries(value).map(([name, text]): readonly [string, string] => {
    if (typeof text === 'object')
      reader.reportError('placeholders', `has a value for \`${name}\` that is not a plain value`)
    return [name, String(text)]
  })
  return Object.fromEntries(entries)
}

async function readAllTargets(reader: Reader, host: Host): Promise<readonly NamedTarget[]> {
  const common = targetFields(reader)
  const around = { env: host.env, workspace: host.workspace, secrets: host.secrets }
  const one = (fields: TargetFields, name: string): readonly NamedTarget[] => {
    const reportError = (field: (typeof targetInputs)[number], what: string) =>
      name === ''
        ? reader.reportError(field, what)
        : reader.reportError('targets', `has, for \`${name}\`, a \`${field}\` that ${what}`)
    const at = readTarget(fields, { ...around, reportError })
    if (at === undefined) return []
    return [{ name, at: at.dialect === 'mysql' ? { ...at, manyStatements: true } : at }]
  }
  const listed = parseTargets(await reader.yaml('targets'), (what) => reader.reportError('targets', what))
  if (reader.text('targets') === '') return one(common, '')
  for (const secret of listed.flatMap(secretsOf)) host.secrets.add(secret)
  return listed.flatMap((target) => one(overlay(common, target), target.name))
}

function readResolution(reader: Reader): Resolution | undefined {
  const given = reader.text('in-doubt')
  if (given === '') return undefined
  const [, verb, key = '', position = ''] = /^(resume|skip)\s+(\S.*):(\d{1,6})$/.exec(given) ?? []
  if (verb === 'resume' || verb === 'skip') return { verb, key, position: Number(position) }
  reader.refuse('in-doubt', given, '`resume SCRIPT:STATEMENT` or `skip SCRIPT:STATEMENT`, such as `skip V3:2`')
  return undefined
}

async function readLevels(reader: Reader): Promise<Inputs['lint']> {
  return levelsFrom(await reader.yaml('lint'), (what) => reader.reportError('lint', what))
}

function readBackup(reader: Reader): readonly string[] {
  const command = reader.lines('backup-command')
  const options = reader.choice('backup', ['command', 'none'], command.length > 0 ? 'command' : 'none')
  if (options === 'command' && command.length === 0)
    reader.reportError('backup', 'is `command`, but `backup-command` is not given')
  return options === 'command' ? command : []
}

function refuseContradictions(reader: Reader, inputs: Inputs): void {
  const { command, target, steps } = inputs
  if ((command === 'to' || command === 'baseline') && target === undefined)
    reader.reportError('target', `is needed with \`command: ${command}\``)
  if (target !== undefined && steps !== undefined) reader.reportError('steps', 'cannot be given together with `target`')
  if (steps !== undefined && command !== 'up' && command !== 'down' && command !== 'plan')
    reader.reportError('steps', 'is only for `up` and `down`')
}

/** What a server has no way to do. Only rare inputs need what is specific to a server, so it is not loaded for the others. */
async function refuseUnable(reader: Reader, { lock, maxReplicaLag, replicas, targets }: Inputs): Promise<void> {
  const { engineOf } = await import('./server/engines.ts')
  const asksReplicas = targets.some(({ at }) => engineOf(at.dialect).asksReplicas)
  if (maxReplicaLag > 0 && asksReplicas && replicas.length === 0)
    reader.reportError('max-replica-lag', 'needs `replicas` for MySQL, because only a replica knows its own lag')
  if (lock === 'lease' && targets.some(({ at }) => engineOf(at.dialect).lease === undefined))
    reader.reportError('lock', 'is `lease`, but SQLite needs no lease: each transaction locks the file; remove it')
}
