import type { Attempt, Diagnostics, OpenStrategy, Refusal, Restored, Strategy, Target } from '../restore/strategy.ts'
import type { BlueGreenWish, ClusterWish, HelmWish, KubernetesWish, WorkloadName } from '../restore/wish.ts'
import type { Host } from '../runner/host.ts'
import { findCluster } from './access.ts'
import { type Kubernetes, openKubernetes } from './client.ts'
import { diagnose, type Patient } from './diagnose.ts'
import { planHelm, rollbackHelm } from './helm.ts'
import { plainAt } from './object.ts'
import type { Wanted } from './revisions.ts'
import { planSwitch, type SwitchWish, switchService } from './switch.ts'
import { planUndo, type UndoWish, undo } from './undo.ts'
import { kindOf, readWorkload, selectorText } from './workload.ts'

/** Puts Deployments, StatefulSets and DaemonSets back to the revision that ran the target. */
export const openKubernetesStrategy: OpenStrategy<KubernetesWish> = (wish, host): Strategy => ({
  name: 'kubernetes',
  describe: ({ version, sha }) => {
    const names = wish.workloads.map(({ kind, name }) => `${kind} ${placeOf(wish)}${name}`).join(', ')
    return `set ${names} back to the revision that runs ${wish.revision > 0 ? wish.revision : version || sha}`
  },
  prepare: (target) =>
    withCluster(wish, host, async (kubernetes) => {
      for (const workload of wish.workloads) {
        const plan = await planUndo(kubernetes, undoWish(wish, workload, target, kubernetes))
        if (plan.kind === 'refused') return refusalOf(plan)
      }
      return undefined
    }),
  restore: (target, attempt) =>
    withCluster(wish, timed(host, attempt), async (kubernetes) => {
      const done: string[] = []
      for (const workload of wish.workloads) {
        const result = await undo(kubernetes, undoWish(wish, workload, target, kubernetes), host, attempt.signal)
        if (result.kind === 'refused') return failed(`${result.why} ${result.cure}`, done)
        if (result.kind === 'failed') return failed(result.why, done)
        done.push(result.detail)
      }
      return { kind: 'done', detail: done.join('; ') }
    }),
  diagnose: (signal) =>
    withCluster(wish, { ...host, signal }, async (kubernetes) => {
      const parts: Diagnostics[] = []
      for (const { kind, name } of wish.workloads) {
        const namespace = wish.namespace || kubernetes.namespace
        const selector = async () => {
          const object = await kubernetes.get(kindOf(kind), namespace, name)
          return object === undefined ? '' : readWorkload(kind, object).selector
        }
        parts.push(await diagnose(kubernetes, { namespace, name, selector }))
      }
      return joined(
        parts,
        wish.workloads.map(({ name }) => name),
      )
    }),
})

/** Rolls a Helm release back to the revision that ran the target. */
export const openHelmStrategy: OpenStrategy<HelmWish> = (wish, host): Strategy => ({
  name: 'helm',
  describe: ({ version }) =>
    `roll release ${wish.release} back to ${wish.revision > 0 ? `revision ${wish.revision}` : `the revision of ${version}`}`,
  prepare: async (target) => {
    const plan = await planHelm(wish, wantedOf(target, wish.revision), host)
    return plan.kind === 'refused' ? { reason: plan.reason, why: plan.why } : undefined
  },
  restore: async (target, attempt) => {
    const result = await rollbackHelm(wish, wantedOf(target, wish.revision), timed(host, attempt))
    return result.kind === 'refused' ? failed(result.why, []) : result
  },
  diagnose: (signal) =>
    withCluster(wish, { ...host, signal }, (kubernetes) => {
      const selector = async () => `app.kubernetes.io/instance=${wish.release}`
      return diagnose(kubernetes, { namespace: wish.namespace || kubernetes.namespace, name: wish.release, selector })
    }),
})

/** Points a Service at the pods that run the target. */
export const openBlueGreenStrategy: OpenStrategy<BlueGreenWish> = (wish, host): Strategy => ({
  name: 'blue-green',
  describe: ({ version, sha }) =>
    `switch Service ${placeOf(wish)}${wish.service} to the pods that run ${version || sha}`,
  prepare: (target) =>
    withCluster(wish, host, async (kubernetes) => {
      const plan = await planSwitch(kubernetes, switchWish(wish, target, kubernetes))
      return plan.kind === 'refused' ? refusalOf(plan) : undefined
    }),
  restore: (target, attempt) =>
    withCluster(wish, timed(host, attempt), async (kubernetes) => {
      const result = await switchService(kubernetes, switchWish(wish, target, kubernetes), host, attempt.signal)
      return result.kind === 'refused' ? failed(`${result.why} ${result.cure}`, []) : result
    }),
  diagnose: (signal) =>
    withCluster(wish, { ...host, signal }, (kubernetes) => {
      const patient = behindService(kubernetes, wish.namespace || kubernetes.namespace, wish.service)
      return diagnose(kubernetes, patient)
    }),
})

function behindService(kubernetes: Kubernetes, namespace: string, name: string): Patient {
  const selector = async () => {
    const service = await kubernetes.get({ apiVersion: 'v1', kind: 'Service' }, namespace, name)
    return selectorText({ matchLabels: plainAt(service, 'spec', 'selector') })
  }
  return { namespace, name, selector }
}

/** The host of one attempt: its requests end when the strategy's time is up. */
function timed(host: Host, { signal }: Attempt): Host {
  return { ...host, signal }
}

async function withCluster<Result>(
  wish: ClusterWish,
  host: Host,
  body: (kubernetes: Kubernetes) => Promise<Result>,
): Promise<Result> {
  await using kubernetes = openKubernetes(await findCluster(wish, host), host)
  return await body(kubernetes)
}

function undoWish(wish: KubernetesWish, workload: WorkloadName, target: Target, kubernetes: Kubernetes): UndoWish {
  return {
    ...workload,
    namespace: wish.namespace || kubernetes.namespace,
    wanted: wantedOf(target, wish.revision),
    cause: `rolled back to ${target.version || target.sha.slice(0, 12)} by slipway`,
  }
}

function switchWish(wish: BlueGreenWish, target: Target, kubernetes: Kubernetes): SwitchWish {
  const namespace = wish.namespace || kubernetes.namespace
  return { namespace, service: wish.service, key: wish.label, wanted: wantedOf(target, 0) }
}

function wantedOf({ version, sha }: Target, revision: number): Wanted {
  return { version, sha, revision }
}

function placeOf({ namespace }: ClusterWish): string {
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
}): Refusal {
  return { reason, why: `${why} ${cure}` }
}

function failed(why: string, done: readonly string[]): Restored {
  return { kind: 'failed', why: done.length === 0 ? why : `${why} (done before: ${done.join('; ')})` }
}

function joined(parts: readonly Diagnostics[], names: readonly string[]): Diagnostics {
  const folder = (index: number) => (parts.length === 1 ? '' : `${names[index]}/`)
  return {
    findings: parts.flatMap(({ findings }, index) =>
      findings.map(({ file, text }) => ({ file: `${folder(index)}${file}`, text })),
    ),
    complaints: parts.flatMap(({ complaints }) => complaints),
    gaps: parts.flatMap(({ gaps }) => gaps),
  }
}
