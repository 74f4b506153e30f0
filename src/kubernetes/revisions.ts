import { isPlain, numberAt, type Plain, plainAt, textAt } from './object.ts'
import { imagesOf, isOwnedBy, type Workload } from './workload.ts'

/** One state that a workload was in, as its controller keeps it. */
export interface Revision {
  readonly number: number
  /** Of the ReplicaSet or ControllerRevision. */
  readonly name: string
  /** The whole pod template, ready to be put back. */
  readonly template: Plain
  readonly images: readonly string[]
  /** `kubernetes.io/change-cause`; '' where nobody wrote one. */
  readonly cause: string
  readonly createdAt: string
}

/** What a revision is looked for by; one of them is enough. */
export interface Wanted {
  readonly version: string
  readonly sha: string
  /** Explicit, from 1; 0 for none. */
  readonly revision: number
}

/** The annotation by which kubectl tells why a revision was made. */
export const changeCause = 'kubernetes.io/change-cause'
const revisionMark = 'deployment.kubernetes.io/revision'

/** A Deployment's revisions from ReplicaSets, newest first. */
export function fromReplicaSets(workload: Workload, replicaSets: readonly Plain[]): readonly Revision[] {
  const owned = replicaSets.filter((each) => isOwnedBy(each, workload))
  return newestFirst(
    owned.map((each) => {
      const template = withoutHash(plainAt(each, 'spec', 'template'))
      return revisionOf(each, Number(textAt(each, 'metadata', 'annotations', revisionMark)) || 0, template)
    }),
  )
}

/** A StatefulSet's or DaemonSet's revisions from ControllerRevisions, newest first. */
export function fromControllerRevisions(workload: Workload, revisions: readonly Plain[]): readonly Revision[] {
  const owned = revisions.filter((each) => isOwnedBy(each, workload))
  return newestFirst(
    owned.map((each) => {
      // The data is a strategic merge patch, whose directive is no part of the template.
      const { $patch: _, ...template } = plainAt(each, 'data', 'spec', 'template')
      return revisionOf(each, numberAt(0, each, 'revision'), template)
    }),
  )
}

/** The newest revision that runs what is wanted; undefined when none does. */
export function findRevision(revisions: readonly Revision[], wanted: Wanted): Revision | undefined {
  if (wanted.revision > 0) return revisions.find(({ number }) => number === wanted.revision)
  return revisions.find((revision) => runs(revision, wanted))
}

/** Whether a template bears the version or sha: in an image's tag, in `app.kubernetes.io/version`, or word by word in its change-cause. */
export function runs(
  { template, images, cause }: Pick<Revision, 'template' | 'images' | 'cause'>,
  wanted: Wanted,
): boolean {
  const names = namesOf(wanted)
  const labels = plainAt(template, 'metadata', 'labels')
  const annotations = plainAt(template, 'metadata', 'annotations')
  const told = [labels, annotations].map((each) => textAt(each, 'app.kubernetes.io/version'))
  const words = [...told, ...images.map(tagOf), ...cause.split(/[\s,;=:]+/)]
  const { sha } = wanted
  const isSha = (word: string) => sha !== '' && word.length >= 7 && sha.startsWith(word.replace(/^sha-/, ''))
  return words.some(
    (word) => word !== '' && (names.includes(word) || (/^(sha-)?[0-9a-f]{7,40}$/.test(word) && isSha(word))),
  )
}

/** Whether two pod templates are the same, whatever the order of their keys. */
export function isSameTemplate(one: Plain, other: Plain): boolean {
  return canonical(withoutHash(one)) === canonical(withoutHash(other))
}

function namesOf({ version }: Wanted): readonly string[] {
  if (version === '') return []
  const bare = version.replace(/^v(?=\d)/, '')
  return [bare, `v${bare}`, version]
}

/** `1.4.2` of `registry:5000/team/web:1.4.2@sha256:…`; '' without a tag. */
function tagOf(image: string): string {
  const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? ''
  return name.includes(':') ? name.slice(name.indexOf(':') + 1) : ''
}

function revisionOf(object: Plain, number: number, template: Plain): Revision {
  return {
    number,
    name: textAt(object, 'metadata', 'name'),
    template,
    images: imagesOf(template),
    cause: textAt(object, 'metadata', 'annotations', changeCause),
    createdAt: textAt(object, 'metadata', 'creationTimestamp'),
  }
}

function newestFirst(revisions: readonly Revision[]): readonly Revision[] {
  return revisions.toSorted((one, other) => other.number - one.number)
}

/** The controller adds this label to a ReplicaSet's pods; in the Deployment's own template it would tie it to that ReplicaSet. */
function withoutHash(template: Plain): Plain {
  const metadata = plainAt(template, 'metadata')
  const { 'pod-template-hash': _, ...labels } = plainAt(metadata, 'labels')
  return { ...template, metadata: { ...metadata, labels } }
}

/** JSON with sorted keys; nulls (`creationTimestamp: null`) and empty objects are left out, as the API gives them in some answers only. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isPlain(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .map(([key, each]) => [key, canonical(each)] as const)
    .filter(([, each]) => each !== 'null' && each !== '{}')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${each}`).join(',')}}`
}
