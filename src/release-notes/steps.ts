import type { NamedFile } from '../files/file-error.ts'
import type { Asset } from '../github/operations/assets.ts'
import type { Release, ReleaseChanges } from '../github/operations/releases.ts'

/** One step of a plan, in the given order; each is safe to repeat. */
export type NotesStep = FileStep | DraftStep | TextStep | AssetStep | PublishStep

interface Settling {
  /** Set if nothing remains to be done. */
  readonly done?: SettledStep
}

export interface FileStep extends Settling {
  readonly kind: 'notes-file' | 'changelog'
  readonly file: NamedFile
  readonly bytes: Buffer
  readonly isNew: boolean
}

/** Creates a draft, so that it has its assets when it is published: an immutable release accepts none later. */
export interface DraftStep extends Settling {
  readonly kind: 'draft'
  readonly tag: string
  readonly changes: ReleaseChanges
}

/** Updates the text of an existing release. */
export interface TextStep extends Settling {
  readonly kind: 'text'
  readonly release: Release
  readonly changes: ReleaseChanges
}

export interface AssetStep extends Settling {
  readonly kind: 'asset'
  readonly name: string
  readonly file: NamedFile
  readonly replaces: Asset | undefined
}

export interface PublishStep extends Settling {
  readonly kind: 'publish'
  readonly changes: ReleaseChanges
}

/** Why a step has nothing to do: the state is correct already, or it must not be changed. */
export interface SettledStep {
  readonly status: 'already' | 'skipped'
  readonly detail: string
}

export type NotesStepStatus = 'done' | 'already' | 'skipped' | 'failed' | 'not-reached'

/** The result of a step; `detail` is one phrase for people, printable and without Markdown. */
export interface NotesStepOutcome {
  readonly kind: NotesStep['kind']
  readonly status: NotesStepStatus
  readonly detail: string
}

/** The subject of a step, for the summary. */
export function labelOf(step: NotesStep): string {
  switch (step.kind) {
    case 'notes-file':
    case 'changelog':
      return step.file.path
    case 'asset':
      return step.name
    case 'draft':
      return step.tag
    case 'text':
      return step.release.tag
    case 'publish':
      return step.changes.makeLatest === 'true' ? 'as the latest release' : ''
  }
}
