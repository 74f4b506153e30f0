import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Kubernetes, PatchStep } from './client.ts'
import { plainAt } from './object.ts'
import {
  changeCause,
  findRevision,
  fromControllerRevisions,
  fromReplicaSets,
  isSameTemplate,
  type Revision,
  runs,
  type Wanted,
} from './revisions.ts'
import { expiredAt, readRollout } from './rollout.ts'
import { imagesOf, kindOf, readWorkload, type Workload, type WorkloadKind } from './workload.ts'

/** Which workload goes back to what. */
export interface UndoWish {
  readonly kind: WorkloadKind
  readonly namespace: string
  readonly name: string
  readonly wanted: Wanted
  /** Stamped as change-cause, which a plain undo leaves as it was. */
  readonly cause: string
}

/** Why nothing may be done; `cure` is what to do instead. */
export interface UndoRefusal {
  readonly kind: 'refused'
  readonly reason: 'not-found' | 'paused' | 'gitops-owned' | 'on-delete' | 'no-history' | 'no-revision'
  readonly why: string
  readonly cure: string
}

/** What a look at the cluster says before anything is changed. */
export type UndoPlan =
  | UndoRefusal
  | { readonly kind: 'already'; readonly workload: Workload }
  | { readonly kind: 'ready'; readonly workload: Workload; readonly revision: Revision }

/** What a roll-back came to. */
export type UndoResult =
  | UndoRefusal
  | { readonly kind: 'done'; readonly detail: string }
  | { readonly kind: 'failed'; readonly why: string }

const pollTime = 1_000
/** How often a workload that changes under us is read again. */
const attempts = 5

/** Looks whether the workload can go back; reads only. */
export async function planUndo(kubernetes: Kubernetes, wish: UndoWish): Promise<UndoPlan> {
  const object = await kubernetes.get(kindOf(wish.kind), wish.namespace, wish.name)
  if (object === undefined) return refuse(wish, 'not-found', 'is not there', 'Check the kind, name and namespace.')
  const workload = readWorkload(wish.kind, object)
  const obstacle = obstacleOf(workload, wish)
  if (obstacle !== undefined) return obstacle
  const { template } = workload
  const cause = plainAt(object, 'metadata', 'annotations')[changeCause]
  const current = { template, images: imagesOf(template), cause: typeof cause === 'string' ? cause : '' }
  const revisions = await readRevisions(kubernetes, workload)
  const revision = findRevision(revisions, wish.wanted)
  const isThere = revision === undefined ? wish.wanted.revision === 0 && runs(current, wish.wanted) : false
  if (isThere || (revision !== undefined && isSameTemplate(revision.template, template)))
    return { kind: 'already', workload }
  return revision === undefined ? missing(wish, revisions) : { kind: 'ready', workload, revision }
}

function obstacleOf({ isPaused, owner, strategy }: Workload, wish: UndoWish): UndoRefusal | undefined {
  const resume = `Resume it (\`kubectl rollout resume ${wish.kind.toLowerCase()}/${wish.name} -n ${wish.namespace}\`) and start again.`
  if (isPaused) return refuse(wish, 'paused', 'is paused', resume)
  const put = `${owner} would put the bad version back within minutes. Use \`strategy: git-revert\`.`
  if (owner !== '') return refuse(wish, 'gitops-owned', `is owned by ${owner}`, put)
  const rolling =
    'Nothing would roll by itself. Set its update strategy to RollingUpdate, or delete its pods one by one.'
  return strategy === 'OnDelete' ? refuse(wish, 'on-delete', 'has the update strategy OnDelete', rolling) : undefined
}

async function readRevisions(kubernetes: Kubernetes, workload: Workload): Promise<readonly Revision[]> {
  const { namespace, selector } = workload
  if (workload.kind === 'Deployment') {
    const kind = { apiVersion: 'apps/v1', kind: 'ReplicaSet' }
    return fromReplicaSets(workload, await kubernetes.list(kind, namespace, selector))
  }
  const kind = { apiVersion: 'apps/v1', kind: 'ControllerRevision' }
  return fromControllerRevisions(workload, await kubernetes.list(kind, namespace, selector))
}

function missing(wish: UndoWish, revisions: readonly Revision[]): UndoRefusal {
  const { version, sha, revision } = wish.wanted
  const target =
    revision > 0 ? `revision ${revision}` : [version, sha.slice(0, 12)].filter((each) => each !== '').join(' or ')
  const keep = 'Set `revisionHistoryLimit` above 0 (10 is the default), or use `strategy: redeploy`.'
  if (revisions.length <= 1) return refuse(wish, 'no-history', 'has no earlier revision', keep)
  const kept = revisions
    .slice(0, 10)
    .map(({ number, images }) => `${number} (${images.map((image) => brief(image, 80)).join(', ')})`)
  const cure = `Kept are ${kept.join('; ')}. Give one of them as \`revision\`, or label the pod template with \`app.kubernetes.io/version\` so that versions are found.`
  return refuse(wish, 'no-revision', `has no revision that runs ${brief(target)}`, cure)
}

function refuse(
  { kind, namespace, name }: UndoWish,
  reason: UndoRefusal['reason'],
  why: string,
  cure: string,
): UndoRefusal {
  return { kind: 'refused', reason, why: `${kind} ${namespace}/${name} ${why}.`, cure }
}

/** Puts the workload back and waits until it has rolled out or the signal says that the time is up. Running it twice changes nothing more. */
export async function undo(
  kubernetes: Kubernetes,
  wish: UndoWish,
  host: Host,
  signal: AbortSignal,
): Promise<UndoResult> {
  const place = `${wish.kind} ${wish.namespace}/${wish.name}`
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const plan = await planUndo(kubernetes, wish)
    if (plan.kind === 'refused') return plan
    // Put back before us, perhaps by a run that was killed: what had expired then says nothing about now.
    if (plan.kind === 'already')
      return follow(
        kubernetes,
        wish,
        { stale: expiredAt(plan.workload.object), signal, detail: `${place} runs it already` },
        host,
      )
    const { revision, workload } = plan
    host.log.info(`Kubernetes: ${place} goes back to revision ${revision.number}.`)
    const steps = patchSteps(workload, revision, wish.cause)
    const patched = await kubernetes.patch(kindOf(wish.kind), wish.namespace, wish.name, steps)
    const detail = `${place} is back at revision ${revision.number}`
    if (patched !== 'changed') return follow(kubernetes, wish, { stale: expiredAt(patched), signal, detail }, host)
    host.log.info('Kubernetes: it changed meanwhile; looking again.')
    await host.sleep(pollTime * host.random())
  }
  return { kind: 'failed', why: `${place} changed ${attempts} times while it was to be put back` }
}

/** The patch fails unless the workload is still what was read. */
function patchSteps(
  { resourceVersion, object }: Workload,
  { template }: Revision,
  cause: string,
): readonly PatchStep[] {
  const hasAnnotations = Object.keys(plainAt(object, 'metadata', 'annotations')).length > 0
  const stamp: PatchStep = hasAnnotations
    ? { op: 'add', path: `/metadata/annotations/${changeCause.replace('/', '~1')}`, value: cause }
    : { op: 'add', path: '/metadata/annotations', value: { [changeCause]: cause } }
  return [
    { op: 'test', path: '/metadata/resourceVersion', value: resourceVersion },
    { op: 'replace', path: '/spec/template', value: template },
    stamp,
  ]
}

interface Following {
  readonly stale: string
  readonly signal: AbortSignal
  readonly detail: string
}

async function follow(
  kubernetes: Kubernetes,
  wish: UndoWish,
  { stale, signal, detail }: Following,
  host: Host,
): Promise<UndoResult> {
  let told = 'no word of it yet'
  while (!signal.aborted) {
    const object = await kubernetes.get(kindOf(wish.kind), wish.namespace, wish.name).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    if (signal.aborted) break
    const state = readRollout(wish.kind, object ?? {}, stale)
    if (state.kind === 'complete') return { kind: 'done', detail }
    if (state.kind === 'failed') return { kind: 'failed', why: `${wish.name}: ${state.why}` }
    if (state.why !== told) host.log.info(`Kubernetes: ${wish.name}: ${state.why}.`)
    told = state.why
    await host.sleep(pollTime)
  }
  return { kind: 'failed', why: `${wish.name} had not rolled out in time: ${told}` }
}
