import type { Restored } from '../restore/strategy.ts'
import type { HelmWish } from '../restore/wish.ts'
import { runCommand } from '../runner/command.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { at, isPlain, numberAt, type Plain, textAt } from './object.ts'
import type { Wanted } from './revisions.ts'

/** One entry of `helm history`. */
export interface HelmRevision {
  readonly number: number
  /** As `deployed`, `superseded`, `failed`, `pending-upgrade`. */
  readonly status: string
  readonly chart: string
  readonly appVersion: string
}

/** Why nothing may be done; `why` ends with what to do instead. */
export interface HelmRefusal {
  readonly kind: 'refused'
  readonly reason: 'no-helm' | 'not-found' | 'pending' | 'no-revision'
  readonly why: string
}

/** What a look at the release's history says before anything is changed. */
export type HelmPlan = HelmRefusal | { readonly kind: 'ready' | 'already'; readonly revision: HelmRevision }

/** How many revisions are asked for their values at most. */
const deepest = 20

/** Looks for the revision to go back to; reads only. */
export async function planHelm(wish: HelmWish, wanted: Wanted, host: Host): Promise<HelmPlan> {
  const { code, output, told } = await askHelm(['history', wish.release, '--max', '256'], wish, host)
  if (code === undefined)
    return refuse('no-helm', '`helm` is not on this runner’s PATH. Install it in a step before this one.')
  const history = code === 0 && Array.isArray(output) ? output.filter(isPlain).map(readRevision) : undefined
  const said = `\`helm history ${brief(wish.release)}\` ended with ${code}: ${brief(told, 300)}`
  if (history === undefined) return refuse('not-found', `${said}. Check the release, its namespace and the cluster.`)
  const newest = history.toSorted((one, other) => other.number - one.number)
  const stuck = pendingOf(newest, wish)
  if (stuck !== undefined) return stuck
  const wasLive = newest.filter(isLive)
  const revision = await findRevision(wasLive, wish, wanted, host)
  if (revision !== undefined) return { kind: revision === newest[0] ? 'already' : 'ready', revision }
  const target = wish.revision > 0 ? `revision ${wish.revision}` : `version ${brief(wanted.version)}`
  const kept = wasLive.slice(0, 10).map((each) => `${each.number} (${brief(each.appVersion || each.chart, 60)})`)
  const cure = `Kept are ${kept.join(', ') || 'none'}. Give one as \`revision\`, set the chart’s \`appVersion\` at each release, or name the value that holds the version in \`helm-version-value\`.`
  return refuse('no-revision', `Release ${brief(wish.release)} has no revision that was live with ${target}. ${cure}`)
}

/** Rolls back to an explicit revision. Whether it works is for the verification to judge, so helm does not wait. */
export async function rollbackHelm(wish: HelmWish, wanted: Wanted, host: Host): Promise<Restored | HelmRefusal> {
  const plan = await planHelm(wish, wanted, host)
  if (plan.kind === 'refused') return plan
  const detail = `release ${wish.release} is at revision ${plan.revision.number}`
  if (plan.kind === 'already') return { kind: 'done', detail: `${detail} already` }
  let last = ''
  const line = (text: string) => {
    last = text
    host.log.info(`helm: ${text}`)
  }
  const command = ['helm', 'rollback', wish.release, String(plan.revision.number), ...flags(wish)]
  const code = await runCommand(command, { host, env: {}, line })
  if (code === 0) return { kind: 'done', detail: `${detail} again` }
  return { kind: 'failed', why: `\`helm rollback\` ended with ${code ?? 'no start'}: ${brief(last, 300)}` }
}

async function findRevision(
  wasLive: readonly HelmRevision[],
  wish: HelmWish,
  wanted: Wanted,
  host: Host,
): Promise<HelmRevision | undefined> {
  if (wish.revision > 0) return wasLive.find(({ number }) => number === wish.revision)
  if (wish.versionValue === '') return wasLive.find((each) => isVersion(each, wanted.version))
  for (const revision of wasLive.slice(0, deepest)) {
    const asked = ['get', 'values', wish.release, '--all', '--revision', String(revision.number)]
    const value = at((await askHelm(asked, wish, host)).output, ...wish.versionValue.split('.'))
    const isWanted = bare(String(value)) === bare(wanted.version) || (wanted.sha !== '' && value === wanted.sha)
    if (isWanted) return revision
  }
  return undefined
}

function pendingOf(newest: readonly HelmRevision[], wish: HelmWish): HelmRefusal | undefined {
  const current = newest[0]
  if (current === undefined || !current.status.startsWith('pending-') || wish.recoverPending) return undefined
  const last = newest.find(isLive)?.number ?? 'REVISION'
  const space = wish.namespace === '' ? '' : ` -n ${brief(wish.namespace)}`
  const cure = `If no other helm is at work on it, settle it with \`helm rollback ${brief(wish.release)} ${last}${space}\` or set \`recover-pending: true\`.`
  return refuse(
    'pending',
    `Release ${brief(wish.release)} is in ${current.status} at revision ${current.number}. ${cure}`,
  )
}

interface Answer {
  readonly code: number | undefined
  /** Parsed; undefined for what is no JSON. */
  readonly output: unknown
  /** The last line of its error stream. */
  readonly told: string
}

async function askHelm(args: readonly string[], wish: HelmWish, host: Host): Promise<Answer> {
  const output: string[] = []
  let told = ''
  const code = await runCommand(['helm', ...args, '--output', 'json', ...flags(wish)], {
    host,
    env: {},
    line: (text) => void output.push(text),
    error: (text) => {
      told = text
    },
  })
  return { code, output: parse(output.join('\n')), told }
}

function flags({ namespace, kubeconfig, context }: HelmWish): readonly string[] {
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
    // No JSON is no answer; the caller says what helm printed.
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
  return version !== '' && (bare(appVersion) === bare(version) || chart.endsWith(`-${bare(version)}`))
}

function bare(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

function refuse(reason: HelmRefusal['reason'], why: string): HelmRefusal {
  return { kind: 'refused', reason, why }
}
