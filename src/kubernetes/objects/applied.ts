/** Notes of tools that apply whole manifests: the next time, they only remove what they noted. */
import { brief } from '../../text/printable.ts'
import { withoutForeign } from './foreign.ts'
import { isPlain, type Plain, parseJson, plainAt, plainsAt, textAt } from './object.ts'

/** `kubectl apply` stores its manifest here. It removes exactly what is there and missing in the next manifest. */
export const lastAppliedMark = 'kubectl.kubernetes.io/last-applied-configuration'
/** Maximum size of all annotations of an object: 256 KiB. */
const mostAnnotations = 256 * 1024

/** What happens to the note when a template is restored. */
export type NoteChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'replace'; readonly before: string; readonly after: string }
  | { readonly kind: 'impossible'; readonly why: string }

/**
 * The note as if the restored version had been applied. Otherwise the next apply would keep what only that version has (kubernetes#94698). Fields
 * that the object has now and the note has not belong to others (an autoscaler, `kubectl set`, the API's own defaults), and no apply may remove them.
 */
export function notedTemplate(object: Plain, template: Plain): NoteChange {
  const annotations = plainAt(object, 'metadata', 'annotations')
  const before = textAt(annotations, lastAppliedMark)
  if (before === '') return { kind: 'none' }
  const noted = parseJson(before)
  if (!isPlain(noted) || !isPlain(noted['spec'])) return { kind: 'impossible', why: 'it is not the JSON of a workload' }
  const own = withoutForeign(bare(template), plainAt(object, 'spec', 'template'), plainAt(noted, 'spec', 'template'))
  const after = `${JSON.stringify({ ...noted, spec: { ...noted['spec'], template: own } })}\n`
  const size = Buffer.byteLength(JSON.stringify(annotations)) - before.length + Buffer.byteLength(after)
  if (size > mostAnnotations) return { kind: 'impossible', why: 'it would be too long' }
  return { kind: 'replace', before, after }
}

/** A template as in a manifest: without `creationTimestamp: null`, which controllers add. */
function bare(template: Plain): Plain {
  const { creationTimestamp: _, ...metadata } = plainAt(template, 'metadata')
  return { ...template, metadata }
}

/** Who else keeps such notes, and what happens when they apply the next version. Sentences for people. */
export function otherAppliers(object: Plain): readonly string[] {
  const managers = plainsAt(object, 'metadata', 'managedFields')
    .filter((each) => each['operation'] === 'Apply' && isPlain(plainAt(each, 'fieldsV1', 'f:spec')['f:template']))
    .map((each) => textAt(each, 'manager'))
  const release = textAt(object, 'metadata', 'annotations', 'meta.helm.sh/release-name')
  return [
    ...[...new Set(managers)].map(
      (manager) =>
        `Field manager \`${brief(manager, 100)}\` applied it on the server. Its next apply conflicts with \`slipway\` until it is run with \`--force-conflicts\`, and keeps containers, variables and volumes that only the restored version has: remove them then.`,
    ),
    ...(release === ''
      ? []
      : [
          `It belongs to the Helm release \`${brief(release, 100)}\`, which still treats the previous version as the current one: its next upgrade keeps what only the restored version has. Use \`strategy: helm\`.`,
        ]),
  ]
}
