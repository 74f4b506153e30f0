import type { PatchStep } from '../client.ts'
import { lastAppliedMark, notedTemplate } from './applied.ts'
import { plainAt, textAt } from './object.ts'
import { changeCause, type Revision, restoredMark } from './revisions.ts'
import type { TemplateHolder } from './workload.ts'

/** Why the template is put back. */
export interface PatchReason {
  /** Becomes the change-cause, which a plain undo leaves as it was. */
  readonly cause: string
  /** The version, or the sha where nobody knows one. */
  readonly version: string
}

/**
 * Puts a template back. The patch fails where the object is another one, or was given something else to run since it was read; that its status
 * has changed meanwhile does not matter.
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
  // The map of annotations must be made, and not over one that somebody else makes meanwhile.
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
