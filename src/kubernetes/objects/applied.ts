/** What the tools that apply whole manifests noted at an object: the next time, they take away only what they noted. */
import { brief } from '../../text/printable.ts'
import { withoutForeign } from './foreign.ts'
import { isPlain, type Plain, parseJson, plainAt, plainsAt, textAt } from './object.ts'

/** Where `kubectl apply` notes what it applied: of what stands there and not in the next manifest, it takes away all, and nothing else. */
export const lastAppliedMark = 'kubectl.kubernetes.io/last-applied-configuration'
/** All annotations of an object together may have 256 KiB. */
const mostAnnotations = 256 * 1024

/** What happens to the note when a template is put back. */
export type NoteChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'replace'; readonly before: string; readonly after: string }
  | { readonly kind: 'impossible'; readonly why: string }

/**
 * The note as if the restored version had been applied: else the next apply would keep what only that has (kubernetes#94698). What the object has
 * now and the note does not belongs to others (an autoscaler, `kubectl set`, the API's own defaults), and no apply may take it away.
 */
export function notedTemplate(object: Plain, template: Plain): NoteChange {
  const annotations = plainAt(object, 'metadata', 'annotations')
  const before = textAt(annotations, lastAppliedMark)
  if (before === '') return { kind: 'none' }
  const noted = parseJson(before)
  if (!isPlain(noted) || !isPlain(noted['spec'])) return { kind: 'impossible', why: 'it is no JSON of a workload' }
  const own = withoutForeign(bare(template), plainAt(object, 'spec', 'template'), plainAt(noted, 'spec', 'template'))
  const after = `${JSON.stringify({ ...noted, spec: { ...noted['spec'], template: own } })}\n`
  const size = Buffer.byteLength(JSON.stringify(annotations)) - before.length + Buffer.byteLength(after)
  if (size > mostAnnotations) return { kind: 'impossible', why: 'it would be too long' }
  return { kind: 'replace', before, after }
}

/** A template as a manifest would have it: without `creationTimestamp: null`, which controllers leave in theirs. */
function bare(template: Plain): Plain {
  const { creationTimestamp: _, ...metadata } = plainAt(template, 'metadata')
  return { ...template, metadata }
}

/** Who else notes what it applied, each with what happens when it applies the next version. Sentences for people. */
export function otherAppliers(object: Plain): readonly string[] {
  const managers = plainsAt(object, 'metadata', 'managedFields')
    .filter((each) => each['operation'] === 'Apply' && isPlain(plainAt(each, 'fieldsV1', 'f:spec')['f:template']))
    .map((each) => textAt(each, 'manager'))
  const release = textAt(object, 'metadata', 'annotations', 'meta.helm.sh/release-name')
  return [
    ...[...new Set(managers)].map(
      (manager) =>
        `Field manager \`${brief(manager, 100)}\` applied it on the server. Its next apply conflicts with \`slipway\` until it is run with \`--force-conflicts\`, and keeps containers, variables and volumes that only the restored version has: remove them at that point.`,
    ),
    ...(release === ''
      ? []
      : [
          `It belongs to the Helm release \`${brief(release, 100)}\`, which still treats the previous version as the current one: its next upgrade keeps what only the restored version has. Use \`strategy: helm\`.`,
        ]),
  ]
}
