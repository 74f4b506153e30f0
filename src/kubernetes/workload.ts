/** One workload that a user named. Most are restored directly; a Flagger Canary means two workloads. */
import type { Host } from '../runner/host.ts'
import type { Kubernetes } from './client.ts'
import type { DiagnosedWorkload } from './diagnose.ts'
import { canaryTarget } from './objects/delivery.ts'
import { kindOf, type RollingKind, type WorkloadKind } from './objects/kinds.ts'
import { ownershipOf } from './obstacle.ts'
import {
  findWorkload,
  planUndo,
  type UndoOptions,
  type UndoPlan,
  type UndoRefusal,
  type UndoResult,
  undo,
} from './undo.ts'

/** Which workload goes back to which version. */
export interface WorkloadWish extends Omit<UndoOptions, 'kind' | 'allowedOwner'> {
  readonly kind: RollingKind
}

/** The state of the cluster before anything is changed. */
export type WorkloadPlan =
  | UndoRefusal
  | {
      readonly kind: 'ready' | 'already'
      /** The wanted version runs now, or nothing shows that it does not. */
      readonly isRunning: boolean
    }

/** How often a Canary is restored if Flagger promotes the bad version meanwhile. */
const mostRounds = 3

/** Checks whether the workload can go back; reads only. */
export async function planWorkload(kubernetes: Kubernetes, wish: WorkloadWish): Promise<WorkloadPlan> {
  const found = await partsOf(kubernetes, wish)
  if (found.kind === 'refused') return found
  const plans: UndoPlan[] = []
  for (const part of found.parts) {
    const plan = await planUndo(kubernetes, part)
    if (plan.kind === 'refused') return plan
    plans.push(plan)
  }
  const isRunning = plans.every((plan) => plan.kind === 'already' || (plan.kind === 'ready' && plan.isCurrentToo))
  return { kind: plans.every(({ kind }) => kind === 'already') ? 'already' : 'ready', isRunning }
}

/**
 * Restores the workload and waits for it. For a Canary, first the target from which Flagger takes new versions, so that it promotes no more bad ones;
 * then the primary, which has the traffic.
 */
export async function undoWorkload(
  kubernetes: Kubernetes,
  wish: WorkloadWish,
  host: Host,
  signal: AbortSignal,
): Promise<UndoResult> {
  let details: readonly string[] = []
  for (let round = 1; round <= mostRounds; round++) {
    const found = await partsOf(kubernetes, wish)
    if (found.kind === 'refused') return found
    const done: string[] = []
    for (const part of found.parts) {
      const result = await undo(kubernetes, part, host, signal)
      if (result.kind !== 'done') return result
      done.push(result.detail)
    }
    details = round === 1 ? done : details
    if (found.parts.length === 1 || (await planWorkload(kubernetes, wish)).kind === 'already')
      return { kind: 'done', detail: details.join(', ') }
  }
  const place = `Canary ${wish.namespace}/${wish.name}`
  return {
    kind: 'failed',
    why: `${place}: Flagger promoted another version ${mostRounds} times while it was being rolled back`,
  }
}

/** The workloads to look at when one fails: itself, or the two workloads of a Canary. */
export async function diagnosedParts(
  kubernetes: Kubernetes,
  { kind, namespace, name }: Pick<WorkloadWish, 'kind' | 'namespace' | 'name'>,
  signal: AbortSignal,
): Promise<readonly DiagnosedWorkload[]> {
  const part = (own: WorkloadKind, called: string): DiagnosedWorkload => ({
    namespace,
    name: called,
    selector: async (limit) =>
      (await findWorkload(kubernetes, { kind: own, namespace, name: called }, limit))?.selector ?? '',
  })
  if (kind !== 'Canary') return [part(kind, name)]
  // A Canary that cannot be read is treated as if its target had the same name.
  const limit = { timeout: 3_000, signal, attempts: 1 }
  const canary = await kubernetes.get(kindOf('Canary'), namespace, name, limit).catch(() => undefined)
  const target = canaryTarget(canary) ?? { kind: 'Deployment', name, primary: `${name}-primary` }
  return [part(target.kind, target.name), part(target.kind, target.primary)]
}

interface Parts {
  readonly kind: 'parts'
  readonly parts: readonly UndoOptions[]
}

async function partsOf(kubernetes: Kubernetes, wish: WorkloadWish): Promise<UndoRefusal | Parts> {
  const { kind, namespace, name, ...rest } = wish
  if (kind !== 'Canary') return { kind: 'parts', parts: [{ ...rest, kind, namespace, name }] }
  const canary = await kubernetes.get(kindOf(kind), namespace, name)
  const place = `Canary ${namespace}/${name}`
  if (canary === undefined)
    return {
      kind: 'refused',
      reason: 'not-found',
      why: `${place} does not exist.`,
      cure: 'Check its name and namespace.',
    }
  const owner = ownershipOf(canary)
  if (owner !== undefined && owner.reason === 'operator-owned')
    return { kind: 'refused', reason: owner.reason, why: `${place} ${owner.why}.`, cure: owner.cure }
  const target = canaryTarget(canary)
  if (target === undefined)
    return {
      kind: 'refused',
      reason: 'no-history',
      why: `${place} does not target a Deployment or DaemonSet.`,
      cure: 'Use `strategy: redeploy`.',
    }
  if (wish.wanted.revision > 0)
    return {
      kind: 'refused',
      reason: 'no-revision',
      why: `${place} has two workloads with separate revision numbers.`,
      cure: 'Remove `revision`: then Slipway finds the revision of each by its version.',
    }
  const part = { ...rest, kind: target.kind, namespace, allowedOwner: 'Canary' }
  return { kind: 'parts', parts: [target.name, target.primary].map((each) => ({ ...part, name: each })) }
}
