import type { InputReader } from '../../input/reader.ts'
import { brief } from '../../text/printable.ts'
import { type StrategyName, strategyNames } from './strategy.ts'

/** The inputs that say how an environment is returned to a target; `smoke-test` and `rollback` share them. */
export const strategyInputs = [
  'strategy',
  'strategy-timeout',
  'command',
  'workflow',
  'workflow-ref',
  'workflow-inputs',
  'branch',
  'paths',
  'revert-via',
  'kubeconfig',
  'context',
  'namespace',
  'workload',
  'revision',
  'helm-release',
  'helm-version-value',
  'recover-pending',
  'kubernetes-service',
  'selector-label',
] as const
export type StrategyInput = (typeof strategyInputs)[number]

/** The API server and its namespace; '' means the defaults found there. */
export interface ClusterOptions {
  /** A path, or the content of the file. */
  readonly kubeconfig: string
  readonly context: string
  readonly namespace: string
}

/** The name of the workload itself. */
export interface WorkloadName {
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Rollout' | 'Canary'
  readonly name: string
}

/** Return workloads to the revision that ran the target. */
export interface KubernetesOptions extends ClusterOptions {
  readonly kind: 'kubernetes'
  /** At least one. */
  readonly workloads: readonly WorkloadName[]
  /** 0 to find it by version or sha. */
  readonly revision: number
}

/** Return a release to the Helm revision that ran the target. */
export interface HelmOptions extends ClusterOptions {
  readonly kind: 'helm'
  readonly release: string
  /** Dotted path of the value that contains the version, such as `image.tag`; '' for the chart's app version. */
  readonly versionValue: string
  readonly recoverPending: boolean
  /** 0 to find it by version or sha. */
  readonly revision: number
}

/** Switch the Service to the pods that run the target. */
export interface BlueGreenOptions extends ClusterOptions {
  readonly kind: 'blue-green'
  readonly service: string
  /** The label in its selector that distinguishes blue and green. */
  readonly label: string
}

/** Run the deploy workflow for the target. */
export interface RedeployOptions {
  readonly kind: 'redeploy'
  /** Its file name, such as `deploy.yml`. */
  readonly workflow: string
  /** '' for the branch or tag that the target was deployed with, if it still points to its commit. */
  readonly ref: string
  /** By name, with placeholders. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Restore files of the checkout to their content at the target. */
export interface RevertOptions {
  readonly kind: 'git-revert'
  /** '' for the checked-out branch. */
  readonly branch: string
  /** From the root of the repository; at least one. */
  readonly paths: readonly string[]
  readonly via: 'pull-request' | 'push'
}

/** Run a program of the user. */
export interface CommandStrategyOptions {
  readonly kind: 'command'
  /** Program and arguments. */
  readonly command: readonly string[]
}

/** How an environment is returned to a target. */
export type RollbackOptions =
  | KubernetesOptions
  | HelmOptions
  | BlueGreenOptions
  | RedeployOptions
  | RevertOptions
  | CommandStrategyOptions

/** The strategy and its own timeout in milliseconds. */
export interface StrategyOptions {
  readonly options: RollbackOptions
  readonly timeout: number
}

type Reader = InputReader<StrategyInput>

const defaultTimeout = 600_000

/** The strategy's inputs. The reader records errors. If `strategy` is missing, it is `command` if a command is given, else none (undefined). */
export function readStrategy(reader: Reader, workflowInputs: unknown): StrategyOptions | undefined {
  const command = reader.lines('command')
  const all = readWishes(reader, command, workflowInputs)
  const timeout = reader.duration('strategy-timeout', defaultTimeout)
  const isGiven = reader.text('strategy') !== ''
  const name = isGiven ? reader.choice('strategy', strategyNames, 'command') : 'command'
  if (!isGiven && command.length === 0) return undefined
  refuseGaps(reader, name)
  return { options: all[name], timeout }
}

function readWishes(
  reader: Reader,
  command: readonly string[],
  workflowInputs: unknown,
): { readonly [Name in StrategyName]: Extract<RollbackOptions, { kind: Name }> } {
  const cluster: ClusterOptions = {
    kubeconfig: reader.text('kubeconfig'),
    context: reader.text('context'),
    namespace: reader.text('namespace'),
  }
  const revision = reader.integer('revision', { least: 1, most: 1_000_000, otherwise: 0 })
  return {
    kubernetes: { kind: 'kubernetes', ...cluster, revision, workloads: readWorkloads(reader) },
    helm: {
      kind: 'helm',
      ...cluster,
      revision,
      release: reader.text('helm-release'),
      versionValue: reader.text('helm-version-value'),
      recoverPending: reader.flag('recover-pending'),
    },
    'blue-green': {
      kind: 'blue-green',
      ...cluster,
      service: reader.text('kubernetes-service'),
      label: reader.text('selector-label') || 'color',
    },
    redeploy: {
      kind: 'redeploy',
      workflow: reader.text('workflow'),
      ref: reader.text('workflow-ref'),
      inputs: readMap(reader, workflowInputs),
    },
    'git-revert': {
      kind: 'git-revert',
      branch: reader.text('branch'),
      paths: reader.lines('paths'),
      via: reader.choice('revert-via', ['pull-request', 'push'], 'pull-request'),
    },
    command: { kind: 'command', command },
  }
}

const kinds: Readonly<Record<string, WorkloadName['kind']>> = {
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet',
  rollout: 'Rollout',
  canary: 'Canary',
}

function readWorkloads(reader: Reader): readonly WorkloadName[] {
  return reader.lines('workload').flatMap((line) => {
    const [, kind = '', name = ''] = /^(\w{1,20})\/([a-z0-9][a-z0-9.-]{0,252})$/.exec(line) ?? []
    const known = kinds[kind.toLowerCase()]
    if (known !== undefined) return [{ kind: known, name }]
    reader.refuse(
      'workload',
      line,
      '`deployment/name`, `statefulset/name`, `daemonset/name`, `rollout/name`, `canary/name`, one per line',
    )
    return []
  })
}

function readMap(reader: Reader, value: unknown): Readonly<Record<string, string>> {
  if (value === undefined) return {}
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  if (entries.length === 0) reader.reportError('workflow-inputs', 'is not a map of names to values')
  const isPlain = (item: unknown) => ['string', 'number', 'boolean'].includes(typeof item)
  for (const [name, item] of entries)
    if (!isPlain(item))
      reader.reportError('workflow-inputs', `has \`${brief(name)}\`, which is not a text, a number or a boolean`)
  return Object.fromEntries(entries.map(([name, item]) => [name, String(item)]))
}

const needs: Readonly<Record<StrategyName, readonly StrategyInput[]>> = {
  kubernetes: ['workload'],
  helm: ['helm-release'],
  'blue-green': ['kubernetes-service'],
  redeploy: ['workflow'],
  'git-revert': ['paths'],
  command: ['command'],
}

function refuseGaps(reader: Reader, name: StrategyName): void {
  for (const input of needs[name])
    if (reader.text(input) === '') reader.reportError(input, `is missing; \`strategy: ${name}\` needs it`)
  // helm takes it as an argument, and every process of the machine could read a secret there
  if (name === 'helm' && reader.text('kubeconfig').includes('\n'))
    reader.reportError(
      'kubeconfig',
      'is the content of a file, but `strategy: helm` needs a path: write the file in an earlier step',
    )
}
