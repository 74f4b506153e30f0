import { findCluster } from '../../kubernetes/access.ts'
import { type Kubernetes, openKubernetes } from '../../kubernetes/client.ts'
import type { Diagnostics } from '../../kubernetes/diagnose.ts'
import { type DiagnosedWorkload, diagnose } from '../../kubernetes/diagnose.ts'
import { plainAt } from '../../kubernetes/objects/object.ts'
import type { RevisionFilter } from '../../kubernetes/objects/revisions.ts'
import { selectorText } from '../../kubernetes/objects/workload.ts'
import type { RequestLimit } from '../../kubernetes/request.ts'
import { planSwitch, type SwitchOptions, switchService } from '../../kubernetes/switch.ts'
import { diagnosedParts, planWorkload, undoWorkload, type WorkloadWish } from '../../kubernetes/workload.ts'
import type { Host } from '../../runner/host.ts'
import { planHelm, rollbackHelm } from './helm.ts'
import type { BlueGreenOptions, ClusterOptions, HelmOptions, KubernetesOptions, WorkloadName } from './options.ts'
import type {
  OpenStrategy,
  RestoreAttempt,
  RestoreOutcome,
  RestoreTarget,
  RunningAnswer,
  Strategy,
  StrategyRefusal,
} from './strategy.ts'

/** Returns Deployments, StatefulSets, DaemonSets, Rollouts and Canaries to the revision that ran the target. */
export const openKubernetesStrategy: OpenStrategy<KubernetesOptions> = (options, host): Strategy => ({
  name: 'kubernetes',
  describe: ({ version, sha }) => {
    const names = options.workloads.map(({ kind, name }) => `${kind} ${placeOf(options)}${name}`).join(', ')
    return `set ${names} back to the revision that runs ${options.revision > 0 ? options.revision : version || sha}`
  },
  prepare: (target) =>
    withCluster(options, host, async (kubernetes) => {
      for (const workload of options.workloads) {
        const plan = await planWorkload(kubernetes, undoWish(options, workload, target, kubernetes))
        if (plan.kind === 'refused') return refusalOf(plan)
      }
      return undefined
    }),
  restore: (target, attempt) =>
    withCluster(options, timed(host, attempt), async (kubernetes) => {
      const done: string[] = []
      for (const workload of options.workloads) {
        const result = await undoWorkload(
          kubernetes,
          undoWish(options, workload, target, kubernetes),
          host,
          attempt.signal,
        )
        if (result.kind === 'refused') return failed(`${result.why} ${result.cure}`, done)
        if (result.kind === 'failed') return failed(result.why, done)
        done.push(result.detail)
      }
      return { kind: 'done', detail: done.join('; ') }
    }),
  runs: (target) =>
    withCluster(options, host, async (kubernetes) => {
      if (options.revision > 0) return 'unknown'
      const plans = options.workloads.map((workload) =>
        planWorkload(kubernetes, undoWish(options, workload, target, kubernetes)),
      )
      // A rollback prefers an earlier revision if several may be the version. Here the question is only what runs.
      return together(
        (await Promise.all(plans)).map((plan) => ('isRunning' in plan && plan.isRunning ? 'already' : plan.kind)),
      )
    }),
  diagnose: (signal) =>
    withCluster(options, { ...host, signal }, async (kubernetes) => {
      const namespace = options.namespace || kubernetes.namespace
      const diagnosed = (
        await Promise.all(options.workloads.map((each) => diagnosedParts(kubernetes, { ...each, namespace }, signal)))
      ).flat()
      const parts = await Promise.all(diagnosed.map((each) => diagnose(kubernetes, each, signal)))
      return joined(
        parts,
        diagnosed.map(({ name }) => name),
      )
    }),
})

/** Rolls a Helm release back to the revision that ran the target. */
export const openHelmStrategy: OpenStrategy<HelmOptions> = (options, host): Strategy => ({
  name: 'helm',
  describe: ({ version }) =>
    `roll release ${options.release} back to ${options.revision > 0 ? `revision ${options.revision}` : `the revision of ${version}`}`,
  prepare: async (target) => {
    const plan = await planHelm(options, wantedOf(target, options.revision), host)
    return plan.kind === 'refused' ? { reason: plan.reason, why: plan.why } : undefined
  },
  restore: async (target, attempt) => {
    const result = await rollbackHelm(options, wantedOf(target, options.revision), timed(host, attempt))
    return result.kind === 'refused' ? failed(result.why, []) : result
  },
  runs: async (target) => {
    if (options.revision > 0) return 'unknown'
    return together([(await planHelm(options, wantedOf(target, 0), host)).kind])
  },
  diagnose: (signal) =>
    withCluster(options, { ...host, signal }, (kubernetes) => {
      const selector = async () => `app.kubernetes.io/instance=${options.release}`
      const namespace = options.namespace || kubernetes.namespace
      return diagnose(kubernetes, { namespace, name: options.release, selector }, signal)
    }),
})

/** Points a Service at the pods that run the target. */
export const openBlueGreenStrategy: OpenStrategy<BlueGreenOptions> = (options, host): Strategy => ({
  name: 'blue-green',
  describe: ({ version, sha }) =>
    `switch Service ${placeOf(options)}${options.service} to the pods that run ${version || sha}`,
  prepare: (target) =>
    withCluster(options, host, async (kubernetes) => {
      const plan = await planSwitch(kubernetes, switchWish(options, target, kubernetes))
      return plan.kind === 'refused' ? refusalOf(plan) : undefined
    }),
  restore: (target, attempt) =>
    withCluster(options, timed(host, attempt), async (kubernetes) => {
      const wish = { ...switchWish(options, target, kubernetes), record: attempt.recordId }
      const result = await switchService(kubernetes, wish, host, attempt.signal)
      return result.kind === 'refused' ? failed(`${result.why} ${result.cure}`, []) : result
    }),
  runs: (target) =>
    withCluster(options, host, async (kubernetes) =>
      together([(await planSwitch(kubernetes, switchWish(options, target, kubernetes))).kind]),
    ),
  diagnose: (signal) =>
    withCluster(options, { ...host, signal }, (kubernetes) => {
      const diagnosed = behindService(kubernetes, options.namespace || kubernetes.namespace, options.service)
      return diagnose(kubernetes, diagnosed, signal)
    }),
})

/** A version runs only if every part is set to it. One part that would change means no. */
function together(plans: readonly ('refused' | 'ready' | 'already')[]): RunningAnswer {
  if (plans.includes('ready')) return 'no'
  return plans.length > 0 && plans.every((plan) => plan === 'already') ? 'yes' : 'unknown'
}

function behindService(kubernetes: Kubernetes, namespace: string, name: string): DiagnosedWorkload {
  const selector = async (limit: RequestLimit) => {
    const service = await kubernetes.get({ apiVersion: 'v1', kind: 'Service' }, namespace, name, limit)
    return selectorText({ matchLabels: plainAt(service, 'spec', 'selector') })
  }
  return { namespace, name, selector }
}

/** A host for one attempt: its requests end when the strategy's time is up. */
function timed(host: Host, { signal }: RestoreAttempt): Host {
  return { ...host, signal }
}

async function withCluster<Result>(
  options: ClusterOptions,
  host: Host,
  body: (kubernetes: Kubernetes) => Promise<Result>,
): Promise<Result> {
  await using kubernetes = openKubernetes(await findCluster(options, host), host)
  return await body(kubernetes)
}

function undoWish(
  options: KubernetesOptions,
  workload: WorkloadName,
  target: RestoreTarget,
  kubernetes: Kubernetes,
): WorkloadWish {
  return {
    ...workload,
    namespace: options.namespace || kubernetes.namespace,
    wanted: wantedOf(target, options.revision),
    cause: `rolled back to ${target.version || target.sha.slice(0, 12)} by slipway`,
  }
}

function switchWish(options: BlueGreenOptions, target: RestoreTarget, kubernetes: Kubernetes): SwitchOptions {
  const namespace = options.namespace || kubernetes.namespace
  return { namespace, service: options.service, key: options.label, wanted: wantedOf(target, 0) }
}

function wantedOf({ version, sha, commit, built }: RestoreTarget, revision: number): RevisionFilter {
  return { version, commits: [...new Set([sha, commit])].filter((each) => each !== ''), built, revision }
}

function placeOf({ namespace }: ClusterOptions): string {
  return namespace === '' ? '' : `${namespace}/`
}

function refusalOf({
  reason,
  why,
  cure,
}: {
  readonly reason: string
  readonly why: string
  readonly cure: string
}): StrategyRefusal {
  return { reason, why: `${why} ${cure}` }
}

function failed(why: string, done: readonly string[]): RestoreOutcome {
  return { kind: 'failed', why: done.length === 0 ? why : `${why} (done before: ${done.join('; ')})` }
}

function joined(parts: readonly Diagnostics[], names: readonly string[]): Diagnostics {
  const folder = (index: number) => (parts.length === 1 ? '' : `${names[index]}/`)
  return {
    findings: parts.flatMap(({ findings }, index) =>
      findings.map(({ file, text }) => ({ file: `${folder(index)}${file}`, text })),
    ),
    problems: parts.flatMap(({ problems }) => problems),
    gaps: parts.flatMap(({ gaps }) => gaps),
  }
}
