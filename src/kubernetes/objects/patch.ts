import type { PatchStep } from '../client.ts'
import { lastAppliedMark, notedTemplate } from './applied.ts'
import { plainAt, textAt } from './object.ts'
import { changeCause, type Revision, restoredMark } from './revisions.ts'
import type { TemplateHolder } from './workload.ts'

/** Why the template is restored. */
export interface PatchReason {
  /** Becomes the change-cause, which a plain undo does not update. */
  readonly cause: string
  /** The version, or the sha if it is unknown. */
  readonly version: string
}

/**
 * Restores a template. The patch fails if the object is a different one, or has a new template since it was read; changes of its status do not
 * matter.
 */
export function restoreSteps(
  { object }: TemplateHolder,
  { template, name }: Revision,
  { cause, version }: PatchReason,
): readonly PatchStep[] {
  const metadata = plainAt(object, 'metadata')
  const annotations = plainAt(metadata, 'annotations')
  const marks = { [changeCause]: cause, [restoredMark]: `${name} ${version}` }
  const replace: PatchStep = { op: 'replace', path: '/spec/template', value: template }
  // The map of annotations must be created, but not if somebody else creates one meanwhile.
  if (Object.keys(annotations).length === 0)
    return [
      same('/metadata/resourceVersion', textAt(metadata, 'resourceVersion')),
      replace,
      { op: 'add', path: '/metadata/annotations', value: marks },
    ]
  const note = notedTemplate(object, template)
  return [
    same('/metadata/uid', metadata['uid']),
    same('/metadata/generation', metadata['generation']),
    ...(note.kind === 'replace' ? [same(annotation(lastAppliedMark), note.before)] : []),
    replace,
    ...Object.entries(marks).map(([key, value]): PatchStep => ({ op: 'add', path: annotation(key), value })),
    ...(note.kind === 'replace'
      ? [{ op: 'replace', path: annotation(lastAppliedMark), value: note.after } as const]
      : []),
  ]
}

function same(path: string, value: unknown): PatchStep {
  return { op: 'test', path, value }
}

function annotation(key: string): string {
  return `/metadata/annotations/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
