import type { Host } from '../runner/host.ts'
import { every, retry } from '../runner/retry.ts'
import { brief } from '../text/printable.ts'
import type { Kubernetes } from './client.ts'
import { abortUpdate, promoteFully } from './delivery.ts'
import { notedTemplate, otherAppliers } from './objects/applied.ts'
import { isPromotedTo } from './objects/delivery.ts'
import { kindOf, type WorkloadKind } from './objects/kinds.ts'
import type { Plain } from './objects/object.ts'
import { plainAt, textAt } from './objects/object.ts'
import { restoreSteps } from './objects/patch.ts'
import {
  findRevision,
  fromControllerRevisions,
  fromReplicaSets,
  type Revision,
  type RevisionFilter,
} from './objects/revisions.ts'
import { expiredAt, keptByPartition, readRolloutSince } from './objects/rollout.ts'
import { readWorkload, type Workload } from './objects/workload.ts'
import { ownershipOf } from './obstacle.ts'
import type { RequestLimit } from './request.ts'
import { adviceForStuck } from './stuck.ts'

/** Which workload goes back to which version. */
export interface UndoOptions {
  readonly kind: WorkloadKind
  readonly namespace: string
  readonly name: string
  readonly wanted: RevisionFilter
  /** Written as change-cause, which a plain undo does not update. */
  readonly cause: string
  /** The kind of an owner that the user named for this workload; '' or missing for none. */
  readonly allowedOwner?: string
}

/** Why nothing may be done; `cure` is the fix. */
export interface UndoRefusal {
  readonly kind: 'refused'
  readonly reason:
    | 'not-found'
    | 'paused'
    | 'gitops-owned'
    | 'operator-owned'
    | 'on-delete'
    | 'no-history'
    | 'no-revision'
  readonly why: string
  readonly cure: string
}

/** The state of the cluster before anything is changed. */
export type UndoPlan =
  | UndoRefusal
  | { readonly kind: 'already'; readonly workload: Workload; readonly revision: Revision | undefined }
  | {
      readonly kind: 'ready'
      readonly workload: Workload
      readonly revision: Revision
      /** The current template may also be the wanted version: nothing distinguishes it from the revision before. */
      readonly isCurrentToo: boolean
    }

/** The result of a rollback. */
export type UndoResult =
  | UndoRefusal
  | { readonly kind: 'done'; readonly detail: string }
  | { readonly kind: 'failed'; readonly why: string }

const pollTime = 1_000
/** How many times in a row a StatefulSet is seen unchanged before its pods are checked. */
const patienceWithPods = 4
/** Attempts, because the workload may change between read and patch. */
const changing = { attempts: 5, first: pollTime, longest: pollTime, jitter: 1 }

/** Reads a workload, and the Deployment that a Rollout takes its pods from; undefined if either does not exist. */
export async function findWorkload(
  kubernetes: Kubernetes,
  { kind, namespace, name }: Pick<UndoOptions, 'kind' | 'namespace' | 'name'>,
  limit?: RequestLimit,
): Promise<Workload | undefined> {
  const object = await kubernetes.get(kindOf(kind), namespace, name, limit)
  if (object === undefined) return undefined
  const reference = plainAt(object, 'spec', 'workloadRef')
  if (kind !== 'Rollout' || textAt(reference, 'kind') !== 'Deployment') return readWorkload(kind, object)
  const holder = { kind: 'Deployment', name: textAt(reference, 'name') } as const
  const referenced = await kubernetes.get(kindOf('Deployment'), namespace, holder.name, limit)
  return referenced === undefined ? undefined : readWorkload(kind, object, { ...holder, object: referenced })
}

/** Checks whether the workload can go back; reads only. */
export async function planUndo(kubernetes: Kubernetes, options: UndoOptions): Promise<UndoPlan> {
  const workload = await findWorkload(kubernetes, options)
  if (workload === undefined)
    return refuse(options, 'not-found', 'does not exist', 'Check the kind, name and namespace.')
  const obstacle = obstacleOf(workload, options)
  if (obstacle !== undefined) return obstacle
  const revisions = await readRevisions(kubernetes, workload)
  const found = findRevision(workload, revisions, options.wanted)
  if (found === undefined) return missing(options, revisions)
  if (found.kind === 'current') return { kind: 'already', workload, revision: found.revision }
  return { kind: 'ready', workload, revision: found.revision, isCurrentToo: found.isCurrentToo }
}

function obstacleOf(workload: Workload, options: UndoOptions): UndoRefusal | undefined {
  const { kind, namespace, name } = options
  const command = kind === 'Rollout' ? 'kubectl argo rollouts promote' : 'kubectl rollout resume'
  const called = kind === 'Rollout' ? name : `${kind.toLowerCase()}/${name}`
  const resume = `Resume it (\`${command} ${called} -n ${namespace}\`) and run the job again.`
  if (workload.isPaused) return refuse(options, 'paused', 'is paused', resume)
  const owned = [workload.object, workload.holder.object].map((each) => ownershipOf(each, options.allowedOwner))
  const owner = owned.find((each) => each !== undefined)
  const abort = `\`kubectl argo rollouts abort ${name} -n ${namespace}\` stops the traffic to the new version meanwhile.`
  if (owner !== undefined)
    return refuse(options, owner.reason, owner.why, kind === 'Rollout' ? `${owner.cure} ${abort}` : owner.cure)
  const rolling =
    'Nothing would be restarted automatically. Set its update strategy to RollingUpdate, or delete its pods one by one.'
  if (workload.strategy !== 'OnDelete') return undefined
  return refuse(options, 'on-delete', 'has the update strategy OnDelete', rolling)
}

async function readRevisions(kubernetes: Kubernetes, workload: Workload): Promise<readonly Revision[]> {
  const { namespace, selector } = workload
  if (workload.kind === 'Deployment' || workload.kind === 'Rollout') {
    const kind = { apiVersion: 'apps/v1', kind: 'ReplicaSet' }
    return fromReplicaSets(workload, await kubernetes.list(kind, namespace, selector))
  }
  const kind = { apiVersion: 'apps/v1', kind: 'ControllerRevision' }
  return fromControllerRevisions(workload, await kubernetes.list(kind, namespace, selector))
}

function missing(options: UndoOptions, revisions: readonly Revision[]): UndoRefusal {
  const { version, commits, revision } = options.wanted
  const names = [version, ...commits.map((commit) => commit.slice(0, 12))].filter((each) => each !== '')
  const target = revision > 0 ? `revision ${revision}` : names.join(' or ')
  const keep = 'Set `revisionHistoryLimit` above 0 (10 is the default), or use `strategy: redeploy`.'
  if (revisions.length <= 1) return refuse(options, 'no-history', 'has no earlier revision', keep)
  const kept = revisions
    .slice(0, 10)
    .map(({ number, images }) => `${number} (${images.map((image) => brief(image, 80)).join(', ')})`)
  const cure = `Available: ${kept.join('; ')}. Set \`revision\` to one of them, or label the pod template with \`app.kubernetes.io/version\` so that versions are found.`
  return refuse(options, 'no-revision', `has no revision that runs ${brief(target)}`, cure)
}

function refuse(
  { kind, namespace, name }: UndoOptions,
  reason: UndoRefusal['reason'],
  why: string,
  cure: string,
): UndoRefusal {
  return { kind: 'refused', reason, why: `${kind} ${namespace}/${name} ${why}.`, cure }
}

/** Restores the workload and waits until it has rolled out or the signal says that the time is over. A second call changes nothing more. */
export async function undo(
  kubernetes: Kubernetes,
  options: UndoOptions,
  host: Host,
  signal: AbortSignal,
): Promise<UndoResult> {
  const place = `${options.kind} ${options.namespace}/${options.name}`
  const why = `${place} changed ${changing.attempts} times while it was being rolled back`
  return await retry<UndoResult>({ ...changing, signal }, host, async () => {
    const plan = await planUndo(kubernetes, options)
    if (plan.kind === 'refused') return { value: plan }
    const watch = async (stale: string, detail: string) => ({
      value: await follow(kubernetes, options, { stale, signal, detail, hash: plan.revision?.hash ?? '' }, host),
    })
    const { workload } = plan
    const before = expiredAt(workload.object)
    // Restored before, perhaps by a killed run: a deadline that expired then says nothing about now.
    if (plan.kind === 'already') return await watch(before, `${place} already runs it`)
    const { revision } = plan
    if (options.kind === 'Rollout') await abortUpdate(kubernetes, workload, revision, host)
    host.log.info(`Kubernetes: ${place} goes back to revision ${revision.number}.`)
    const { holder } = workload
    const reason = { cause: options.cause, version: options.wanted.version || (options.wanted.commits[0] ?? '') }
    const steps = restoreSteps(holder, revision, reason)
    const patched = await kubernetes.patch(kindOf(holder.kind), options.namespace, holder.name, steps)
    if (patched === 'changed')
      return { end: () => ({ kind: 'failed', why }), why: 'Kubernetes: the workload changed in the meantime' }
    warnOfApplies(holder.object, revision, place, host)
    const expired = options.kind === holder.kind ? expiredAt(patched) : before
    return await watch(expired, `${place} is back at revision ${revision.number}`)
  })
}

/** The next deployment may restore parts of the bad version or be refused, so the person who deploys it must know. */
function warnOfApplies(object: Plain, { template }: Revision, place: string, host: Host): void {
  const note = notedTemplate(object, template)
  const warnings = [
    ...(note.kind === 'impossible'
      ? [
          `The \`last-applied-configuration\` of \`kubectl apply\` could not be set to the restored version, because ${note.why}: the next apply keeps what only that version has.`,
        ]
      : []),
    ...otherAppliers(object),
  ]
  for (const each of warnings) host.log.warning(`${place}: ${each}`)
}

interface Following {
  readonly stale: string
  readonly signal: AbortSignal
  readonly detail: string
  /** Hash of the revision that must take over, if the kind has one. */
  readonly hash: string
}

async function follow(
  kubernetes: Kubernetes,
  options: UndoOptions,
  { stale, signal, detail, hash }: Following,
  host: Host,
): Promise<UndoResult> {
  let progress = 'no status yet'
  let mayPromote = true
  /** How often there was no progress in a row, and what helps. */
  let [still, advice] = [0, '']
  const late = (): UndoResult => {
    const why = `${options.name} did not roll out in time: ${progress}`
    return { kind: 'failed', why: advice === '' ? why : `${why}. ${advice}` }
  }
  return await retry<UndoResult>({ ...every(pollTime), signal }, host, async () => {
    const read = kubernetes.get(kindOf(options.kind), options.namespace, options.name)
    const object = await read.catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    if (signal.aborted) return { value: late() }
    const state = isPromotedTo(options.kind, object, hash, readRolloutSince(options.kind, object, stale))
    if (state.kind === 'complete') {
      const kept = keptByPartition(options.kind, object)
      return { value: { kind: 'done', detail: kept === '' ? detail : `${detail}; ${kept}` } }
    }
    if (state.kind === 'failed') return { value: { kind: 'failed', why: `${options.name}: ${state.why}` } }
    if (options.kind === 'Rollout' && mayPromote)
      mayPromote = await promoteFully(kubernetes, options, object, hash, host)
    if (state.why !== progress) host.log.info(`Kubernetes: ${options.name}: ${state.why}.`)
    still = state.why === progress ? still + 1 : 0
    progress = state.why
    if (options.kind === 'StatefulSet' && still === patienceWithPods) {
      advice = await adviceForStuck(kubernetes, options.namespace, object, { timeout: 10_000, signal })
      if (advice !== '') host.log.warning(`${options.name}: ${advice}`)
    }
    return { end: late }
  })
}
