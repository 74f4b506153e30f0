import { isPlain, numberAt, type Plain, parseJson, plainAt, textAt } from './object.ts'
import { statesBuilt, statesRunning, type WantedVersion } from './versions.ts'
import { imagesOf, isOwnedBy, type Workload } from './workload.ts'

/** One earlier state of a workload, as its controller keeps it. */
export interface Revision {
  readonly number: number
  /** Name of the ReplicaSet or ControllerRevision. */
  readonly name: string
  /** The hash that identifies its pods; '' if the kind has none. */
  readonly hash: string
  /** The whole pod template, ready to be restored. */
  readonly template: Plain
  readonly images: readonly string[]
  /** `kubernetes.io/change-cause`; '' if there is none, or if it is ours and was copied from the workload to later revisions. */
  readonly cause: string
  readonly createdAt: string
}

/** How to find a revision; one match is enough. */
export interface RevisionFilter extends WantedVersion {
  /** An explicit number from 1; 0 for none. */
  readonly revision: number
}

/** The annotation in which kubectl stores why a revision was created. */
export const changeCause = 'kubernetes.io/change-cause'
/** Our annotation: the name of the restored revision, and the version for which it was restored. */
export const restoredMark = 'slipway/restored'
const ownCause = /^rolled back to .* by slipway$/s
const revisionMarks = ['deployment.kubernetes.io/revision', 'rollout.argoproj.io/revision'] as const
const hashLabels = ['pod-template-hash', 'rollouts-pod-template-hash'] as const
const ephemeralMark = 'rollout.argoproj.io/ephemeral-metadata'

/** A Deployment's or Rollout's revisions from ReplicaSets, newest first. */
export function fromReplicaSets(workload: Workload, replicaSets: readonly Plain[]): readonly Revision[] {
  const owned = replicaSets.filter((each) => isOwnedBy(each, workload))
  return newestFirst(
    owned.map((each) => {
      const template = withoutEphemeral(withoutHash(plainAt(each, 'spec', 'template')), each)
      const [number = 0] = revisionMarks
        .map((mark) => Number(textAt(each, 'metadata', 'annotations', mark)))
        .filter(Boolean)
      return revisionOf(each, number, template)
    }),
  )
}

/** A StatefulSet's or DaemonSet's revisions from ControllerRevisions, newest first. */
export function fromControllerRevisions(workload: Workload, revisions: readonly Plain[]): readonly Revision[] {
  const owned = revisions.filter((each) => isOwnedBy(each, workload))
  return newestFirst(
    owned.map((each) => {
      // The data is a strategic merge patch, whose directive is not part of the template.
      const { $patch: _, ...template } = plainAt(each, 'data', 'spec', 'template')
      return revisionOf(each, numberAt(0, each, 'revision'), template)
    }),
  )
}

/**
 * Where a version is: in the workload's current template, in an earlier revision (`isCurrentToo`: the current one may be that version as well), or
 * nowhere (undefined).
 */
export type Whereabouts =
  | { readonly kind: 'current'; readonly revision: Revision | undefined }
  | { readonly kind: 'earlier'; readonly revision: Revision; readonly isCurrentToo: boolean }

/** Finds the newest template with the wanted version. The current one only counts if it is certain, or if nothing else matches. */
export function findRevision(
  { name, template, holder }: Pick<Workload, 'name' | 'template' | 'holder'>,
  revisions: readonly Revision[],
  wanted: RevisionFilter,
): Whereabouts | undefined {
  const now = revisions.find((each) => isSameTemplate(each.template, template))
  const found = (revision: Revision, isCurrentToo = false): Whereabouts =>
    revision === now || isSameTemplate(revision.template, template)
      ? { kind: 'current', revision }
      : { kind: 'earlier', revision, isCurrentToo }
  if (wanted.revision > 0) {
    const revision = revisions.find(({ number }) => number === wanted.revision)
    return revision === undefined ? undefined : found(revision)
  }
  // Our annotation is on the object that has the template.
  const [restored = '', version = ''] = textAt(holder.object, 'metadata', 'annotations', restoredMark).split(' ')
  if (now !== undefined && restored === now.name && [wanted.version, ...wanted.commits].includes(version))
    return { kind: 'current', revision: now }
  const unrecorded = { template, cause: '', revision: undefined }
  const states = revisions.map((revision) => ({ template: revision.template, cause: revision.cause, revision }))
  const all = now === undefined ? [unrecorded, ...states] : states
  const running = statesRunning(all, name, wanted)
  const isCurrent = (state: (typeof running.states)[number]) => state.revision === now
  const current = running.states.find(isCurrent)
  const earlier = running.states.find((state) => !isCurrent(state))
  const chosen = running.isSure ? (current ?? earlier) : (earlier ?? current)
  if (chosen === undefined) {
    const isNow = (state: (typeof all)[number]) => isCurrent(state) || isSameTemplate(state.template, template)
    const built = statesBuilt(all, name, wanted, isNow)[0]?.revision
    return built && { kind: 'earlier', revision: built, isCurrentToo: false }
  }
  return chosen.revision === undefined
    ? { kind: 'current', revision: undefined }
    : found(chosen.revision, current !== undefined)
}

/** Whether two pod templates are the same, whatever the order of their keys. */
export function isSameTemplate(one: Plain, other: Plain): boolean {
  return canonical(withoutHash(one)) === canonical(withoutHash(other))
}

function revisionOf(object: Plain, number: number, template: Plain): Revision {
  const name = textAt(object, 'metadata', 'name')
  const annotations = plainAt(object, 'metadata', 'annotations')
  const cause = textAt(annotations, changeCause)
  const isCopied = ownCause.test(cause) && textAt(annotations, restoredMark).split(' ')[0] !== name
  return {
    number,
    name,
    hash: hashLabels.map((label) => textAt(object, 'metadata', 'labels', label)).find((each) => each !== '') ?? '',
    template,
    images: imagesOf(template),
    cause: isCopied ? '' : cause,
    createdAt: textAt(object, 'metadata', 'creationTimestamp'),
  }
}

function newestFirst(revisions: readonly Revision[]): readonly Revision[] {
  return revisions.toSorted((one, other) => other.number - one.number)
}

/** The controller adds this label to a ReplicaSet's pods; in the workload's own template it would bind it to that ReplicaSet. */
function withoutHash(template: Plain): Plain {
  const metadata = plainAt(template, 'metadata')
  const labels = Object.entries(plainAt(metadata, 'labels')).filter(([key]) => !hashLabels.some((each) => each === key))
  return { ...template, metadata: { ...metadata, labels: Object.fromEntries(labels) } }
}

/** Argo Rollouts adds labels and annotations for their role to the pods of a canary or stable version, and notes them in the ReplicaSet. */
function withoutEphemeral(template: Plain, replicaSet: Plain): Plain {
  const text = textAt(replicaSet, 'metadata', 'annotations', ephemeralMark)
  if (text === '') return template
  const added = parseJson(text)
  const metadata = plainAt(template, 'metadata')
  const rest = (key: 'labels' | 'annotations') => {
    const kept = Object.entries(plainAt(metadata, key)).filter(([name]) => !(name in plainAt(added, key)))
    return key in metadata ? { [key]: Object.fromEntries(kept) } : {}
  }
  return { ...template, metadata: { ...metadata, ...rest('labels'), ...rest('annotations') } }
}

/** JSON with sorted keys, without nulls (`creationTimestamp: null`) and empty objects, which only some answers of the API contain. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isPlain(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .map(([key, each]) => [key, canonical(each)] as const)
    .filter(([, each]) => each !== 'null' && each !== '{}')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${each}`).join(',')}}`
}
