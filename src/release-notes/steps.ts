import type { Asset } from '../github/assets.ts'
import type { Release, ReleaseChanges } from '../github/releases.ts'

/** One thing that a plan does, in the order given; each is safe to do again. */
export type Step = FileStep | DraftStep | TextStep | AssetStep | PublishStep

interface Settling {
  /** Set where nothing is to be done any more. */
  readonly done?: Settled
}

export interface FileStep extends Settling {
  readonly kind: 'notes-file' | 'changelog'
  /** Absolute. */
  readonly path: string
  readonly bytes: Buffer
  readonly isNew: boolean
}

/** Makes a draft, so that the assets are there when it is published: an immutable release takes none later. */
export interface DraftStep extends Settling {
  readonly kind: 'draft'
  readonly tag: string
  readonly changes: ReleaseChanges
}

/** Brings the text of a release that is there up to date. */
export interface TextStep extends Settling {
  readonly kind: 'text'
  readonly release: Release
  readonly changes: ReleaseChanges
}

export interface AssetStep extends Settling {
  readonly kind: 'asset'
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly replaces: Asset | undefined
}

export interface PublishStep extends Settling {
  readonly kind: 'publish'
  readonly changes: ReleaseChanges
}

/** Why a step has nothing to do: it is as it should be, or it is not ours to change. */
export interface Settled {
  readonly status: 'already' | 'skipped'
  readonly detail: string
}

export type StepStatus = 'done' | 'already' | 'skipped' | 'failed' | 'not-reached'

/** What became of a step; `detail` is one phrase for people, printable and without Markdown. */
export interface StepOutcome {
  readonly kind: Step['kind']
  readonly status: StepStatus
  readonly detail: string
}

/** What a step is about, for the summary. */
export function labelOf(step: Step): string {
  switch (step.kind) {
    case 'notes-file':
    case 'changelog':
      return step.path
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
