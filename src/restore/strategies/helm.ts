import { UserError } from '../../input/user-error.ts'
import { bareVersion, isTagOf, isVariantOf } from '../../kubernetes/objects/images.ts'
import { at, isPlain, numberAt, type Plain, textAt } from '../../kubernetes/objects/object.ts'
import type { RevisionFilter } from '../../kubernetes/objects/revisions.ts'
import { Excerpt, lines } from '../../programs/output.ts'
import { describeEnd, type ProgramOutcome, runForLines, runProgram } from '../../programs/run.ts'
import { ProgramTimeout } from '../../programs/supervise.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import type { HelmOptions } from './options.ts'
import type { RestoreOutcome } from './strategy.ts'

/** One entry of `helm history`. */
export interface HelmRevision {
  readonly number: number
  /** For example `deployed`, `superseded`, `failed`, `pending-upgrade`. */
  readonly status: string
  readonly chart: string
  readonly appVersion: string
}

/** Why nothing may be done; `why` ends with the fix. */
export interface HelmRefusal {
  readonly kind: 'refused'
  readonly reason: 'no-helm' | 'not-found' | 'pending' | 'no-revision'
  readonly why: string
}

/** What the release's history says, before anything is changed. */
export type HelmPlan = HelmRefusal | { readonly kind: 'ready' | 'already'; readonly revision: HelmRevision }

/** At most this many revisions are asked for their values. */
const deepest = 20
/** Milliseconds for one command that only reads. */
const readTime = 120_000
/** Bytes of helm's answers that are read. */
const mostOutput = 16 * 1024 ** 2

/** Looks for the revision to go back to; reads only. */
export async function planHelm(
  options: HelmOptions,
  wanted: RevisionFilter,
  host: Host,
  deadline = readTime,
): Promise<HelmPlan> {
  const ask = (args: readonly string[]) => askHelm(args, options, host, deadline)
  const { outcome, output, told: reported } = await ask(['history', options.release, '--max', '256'])
  if (outcome.kind === 'not-started')
    return refuse('no-helm', '`helm` is not on this runner’s PATH. Install it in a step before this one.')
  const history = isSuccess(outcome) && Array.isArray(output) ? output.filter(isPlain).map(readRevision) : undefined
  const said = `\`helm history ${brief(options.release)}\` ${describeEnd(outcome)}: ${brief(reported, 300)}`
  if (history === undefined) return refuse('not-found', `${said}. Check the release, its namespace and the cluster.`)
  const newest = history.toSorted((one, other) => other.number - one.number)
  const stuck = pendingOf(newest, options)
  if (stuck !== undefined) return stuck
  const wasLive = newest.filter(isLive)
  const revision = await findRevision(wasLive, newest[0], options, wanted, ask)
  if (revision !== undefined) return { kind: revision === newest[0] ? 'already' : 'ready', revision }
  const target = options.revision > 0 ? `revision ${options.revision}` : `version ${brief(wanted.version)}`
  const kept = wasLive.slice(0, 10).map((each) => `${each.number} (${brief(each.appVersion || each.chart, 60)})`)
  const cure = `Available: ${kept.join(', ') || 'none'}. Set \`revision\` to one of them, set the chart’s \`appVersion\` at each release, or set \`helm-version-value\` to the value that contains the version.`
  return refuse(
    'no-revision',
    `Release ${brief(options.release)} has no revision that was live with ${target}. ${cure}`,
  )
}

/** Rolls back to a fixed revision. The checks decide whether it works, so helm does not wait. */
export async function rollbackHelm(
  options: HelmOptions,
  wanted: RevisionFilter,
  host: Host,
): Promise<RestoreOutcome | HelmRefusal> {
  const plan = await planHelm(options, wanted, host)
  if (plan.kind === 'refused') return plan
  const place = `at revision ${plan.revision.number}`
  if (plan.kind === 'already') return { kind: 'done', detail: `release ${options.release} is already ${place}` }
  let last = ''
  const line = (text: string) => {
    last = text
    host.log.info(`helm: ${text}`)
  }
  const command = ['helm', 'rollback', options.release, String(plan.revision.number), ...flags(options)]
  const outcome = await runForLines(command, host, { line })
  if (isSuccess(outcome)) return { kind: 'done', detail: `release ${options.release} is back ${place}` }
  return { kind: 'failed', why: `\`helm rollback\` ${describeEnd(outcome)}: ${brief(last, 300)}` }
}

async function findRevision(
  wasLive: readonly HelmRevision[],
  current: HelmRevision | undefined,
  options: HelmOptions,
  wanted: RevisionFilter,
  ask: (args: readonly string[]) => Promise<Answer>,
): Promise<HelmRevision | undefined> {
  if (options.revision > 0) return wasLive.find(({ number }) => number === options.revision)
  const { version, commits, built = '' } = wanted
  if (options.versionValue === '')
    return (
      wasLive.find((each) => isVersion(each, version)) ??
      wasLive.find(({ appVersion }) => version !== '' && isVariantOf(appVersion, version))
    )
  let variant: HelmRevision | undefined
  let byEvent: HelmRevision | undefined
  for (const revision of wasLive.slice(0, deepest)) {
    const asked = ['get', 'values', options.release, '--all', '--revision', String(revision.number)]
    const value = at((await ask(asked)).output, ...options.versionValue.split('.'))
    const isWanted = isExactly(String(value), version) || commits.some((commit) => commit === value)
    if (isWanted) return revision
    if (version !== '' && isVariantOf(String(value), version)) variant ??= revision
    if (built !== '' && value === built && revision !== current) byEvent ??= revision
  }
  // as with images: `1.0.0-alpine` only means `1.0.0` if no exact match exists, and the event's commit is the last resort
  return variant ?? byEvent
}

function pendingOf(newest: readonly HelmRevision[], options: HelmOptions): HelmRefusal | undefined {
  const current = newest[0]
  if (current === undefined || !current.status.startsWith('pending-') || options.recoverPending) return undefined
  const last = newest.find(isLive)?.number ?? 'REVISION'
  const space = options.namespace === '' ? '' : ` -n ${brief(options.namespace)}`
  const cure = `If no other helm process is changing it, resolve this with \`helm rollback ${brief(options.release)} ${last}${space}\` or set \`recover-pending: true\`.`
  return refuse(
    'pending',
    `Release ${brief(options.release)} is in ${current.status} at revision ${current.number}. ${cure}`,
  )
}

interface Answer {
  readonly outcome: ProgramOutcome
  /** Parsed; undefined if it is not JSON. */
  readonly output: unknown
  /** The last line of its error stream. */
  readonly told: string
}

async function askHelm(args: readonly string[], options: HelmOptions, host: Host, deadline: number): Promise<Answer> {
  const stdout = new Excerpt({ head: mostOutput })
  let reported = ''
  const stderr = lines((text) => {
    reported = text
  })
  const command = ['helm', ...args, '--output', 'json', ...flags(options)]
  const outcome = await runProgram(command, host, { stdout, stderr, deadline }).catch((error: unknown) => {
    if (!(error instanceof ProgramTimeout)) throw error
    const what = `\`helm ${brief(args.slice(0, 2).join(' '), 80)}\` was ${error.message}`
    throw new UserError('kubernetes-unreachable', `${what}. Check that the cluster can be reached from this runner.`)
  })
  return { outcome, output: parse(stdout.beginning), told: reported }
}

function isSuccess(outcome: ProgramOutcome): boolean {
  return outcome.kind === 'ended' && outcome.code === 0
}

function flags({ namespace, kubeconfig, context }: HelmOptions): readonly string[] {
  return [
    ...(namespace === '' ? [] : ['--namespace', namespace]),
    ...(kubeconfig === '' ? [] : ['--kubeconfig', kubeconfig]),
    ...(context === '' ? [] : ['--kube-context', context]),
  ]
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output)
  } catch {
    // Not an error here: the caller reports what helm printed.
    return undefined
  }
}

function readRevision(entry: Plain): HelmRevision {
  return {
    number: numberAt(0, entry, 'revision'),
    status: textAt(entry, 'status'),
    chart: textAt(entry, 'chart'),
    appVersion: textAt(entry, 'app_version'),
  }
}

function isLive({ status }: HelmRevision): boolean {
  return status === 'deployed' || status === 'superseded'
}

function isVersion({ appVersion, chart }: HelmRevision, version: string): boolean {
  return isExactly(appVersion, version) || (version !== '' && chart.endsWith(`-${bareVersion(version)}`))
}

function isExactly(text: string, version: string): boolean {
  return version !== '' && isTagOf(text, version)
}

function refuse(reason: HelmRefusal['reason'], why: string): HelmRefusal {
  return { kind: 'refused', reason, why }
}
