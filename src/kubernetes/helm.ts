import { runCommand } from '../runner/command.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { isPlain, numberAt, type Plain, textAt } from './object.ts'
import type { Wanted } from './revisions.ts'

/** Which release goes back to what; needs `helm` on PATH. */
export interface HelmWish {
  readonly release: string
  readonly namespace: string
  /** A path; '' leaves it to helm. */
  readonly kubeconfig: string
  readonly context: string
  readonly wanted: Wanted
}

/** One entry of `helm history`. */
export interface HelmRevision {
  readonly number: number
  /** As `deployed`, `superseded`, `failed`, `pending-upgrade`. */
  readonly status: string
  readonly chart: string
  readonly appVersion: string
  readonly description: string
}

/** Why nothing may be done; `cure` is what to do instead. */
export interface HelmRefusal {
  readonly kind: 'refused'
  readonly reason: 'no-helm' | 'not-found' | 'pending' | 'no-revision'
  readonly why: string
  readonly cure: string
}

/** What a look at the release's history says before anything is changed. */
export type HelmPlan = HelmRefusal | { readonly kind: 'ready' | 'already'; readonly revision: HelmRevision }

/** What a roll-back came to. */
export type HelmResult =
  | HelmRefusal
  | { readonly kind: 'done'; readonly revision: string }
  | { readonly kind: 'failed'; readonly why: string }

/** Looks for the revision to go back to; reads only. */
export async function planHelm(wish: HelmWish, host: Host): Promise<HelmPlan> {
  const output: string[] = []
  const told: string[] = []
  const code = await runCommand(['helm', 'history', wish.release, '--max', '256', '-o', 'json', ...flags(wish)], {
    host,
    env: {},
    line: (text) => void output.push(text),
    error: (text) => void told.push(text),
  })
  if (code === undefined)
    return refuse('no-helm', '`helm` is not on this runner’s PATH.', 'Install it in a step before this one.')
  const history = code === 0 ? readHistory(output.join('\n')) : undefined
  if (history !== undefined) return chooseRevision(history, wish)
  const why = `\`helm history ${brief(wish.release)}\` ended with ${code}: ${brief(told.at(-1) ?? '', 300)}`
  return refuse('not-found', why, 'Check the release, its namespace and the cluster.')
}

/** The revision to go back to, by explicit number, app version or chart version; only one that was live once. */
export function chooseRevision(history: readonly HelmRevision[], { wanted, release, namespace }: HelmWish): HelmPlan {
  const newest = history.toSorted((one, other) => other.number - one.number)
  const current = newest[0]
  if (current?.status.startsWith('pending-')) {
    const settle = `Another helm may still run; if none does, settle it with \`helm rollback ${brief(release)} ${lastLive(newest)} -n ${brief(namespace)}\`.`
    return refuse(
      'pending',
      `Release ${brief(release)} is stuck in ${current.status} at revision ${current.number}.`,
      settle,
    )
  }
  const wasLive = newest.filter(({ status }) => status === 'deployed' || status === 'superseded')
  const revision = wasLive.find((each) =>
    wanted.revision > 0 ? each.number === wanted.revision : isVersion(each, wanted),
  )
  if (revision !== undefined) return { kind: revision === current ? 'already' : 'ready', revision }
  const target = wanted.revision > 0 ? `revision ${wanted.revision}` : `version ${brief(wanted.version)}`
  const kept = wasLive.slice(0, 10).map((each) => `${each.number} (${brief(each.appVersion || each.chart, 60)})`)
  return refuse(
    'no-revision',
    `Release ${brief(release)} has no revision that was live with ${target}.`,
    `Kept are ${kept.join(', ') || 'none'}. Give one as \`revision\`, or set \`appVersion\` of the chart at each release.`,
  )
}

/** Rolls back to an explicit revision. Whether it works is for the verification to judge, so helm does not wait. */
export async function rollbackHelm(wish: HelmWish, host: Host, timeout: number): Promise<HelmResult> {
  const plan = await planHelm(wish, host)
  if (plan.kind === 'refused') return plan
  const name = `revision ${plan.revision.number}`
  if (plan.kind === 'already') return { kind: 'done', revision: name }
  const seconds = `${Math.max(1, Math.ceil(timeout / 1000))}s`
  const command = ['helm', 'rollback', wish.release, String(plan.revision.number), '--timeout', seconds, ...flags(wish)]
  const told: string[] = []
  const line = (text: string) => {
    told.push(text)
    host.log.info(`helm: ${text}`)
  }
  const code = await runCommand(command, { host, env: {}, line })
  if (code === 0) return { kind: 'done', revision: name }
  return { kind: 'failed', why: `helm rollback ended with ${code ?? 'no start'}: ${brief(told.at(-1) ?? '', 300)}` }
}

function flags({ namespace, kubeconfig, context }: HelmWish): readonly string[] {
  return [
    ...(namespace === '' ? [] : ['--namespace', namespace]),
    ...(kubeconfig === '' ? [] : ['--kubeconfig', kubeconfig]),
    ...(context === '' ? [] : ['--kube-context', context]),
  ]
}

function readHistory(output: string): readonly HelmRevision[] | undefined {
  try {
    const value: unknown = JSON.parse(output)
    return Array.isArray(value) ? value.filter(isPlain).map(readRevision) : undefined
  } catch {
    // No JSON is no history; the caller says what helm printed.
    return undefined
  }
}

function readRevision(entry: Plain): HelmRevision {
  return {
    number: numberAt(0, entry, 'revision'),
    status: textAt(entry, 'status'),
    chart: textAt(entry, 'chart'),
    appVersion: textAt(entry, 'app_version'),
    description: textAt(entry, 'description'),
  }
}

function isVersion({ appVersion, chart }: HelmRevision, { version }: Wanted): boolean {
  const bare = (text: string) => text.replace(/^v(?=\d)/, '')
  return version !== '' && (bare(appVersion) === bare(version) || chart.endsWith(`-${bare(version)}`))
}

function lastLive(newest: readonly HelmRevision[]): string {
  return String(newest.find(({ status }) => status === 'deployed' || status === 'superseded')?.number ?? 'REVISION')
}

function refuse(reason: HelmRefusal['reason'], why: string, cure: string): HelmRefusal {
  return { kind: 'refused', reason, why, cure }
}
