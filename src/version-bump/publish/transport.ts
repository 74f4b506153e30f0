import type { PushResult } from '../../git/push.ts'
import type { NewFile } from '../../git/tree.ts'
import type { NewTag, ReleaseStep, Standpoint } from '../release.ts'

export type PushStep = Extract<ReleaseStep, { kind: 'push' }>

/** How a release gets to the remote: by git's own protocol, or by GitHub's API for verified commits. */
export interface Transport {
  /** Makes the commit without moving a visible ref. */
  readonly commit: (commit: {
    readonly parent: string
    readonly files: readonly NewFile[]
    readonly message: string
  }) => Promise<CommitResult>
  /** Moves the branch and creates the tags, all or none. */
  readonly push: (step: PushStep, at: Standpoint) => Promise<PushResult>
  /** The objects of the tags' refs, tag name → object; the repository may need to fetch them. */
  readonly tagObjects: (tags: readonly NewTag[], commit: string) => Promise<ReadonlyMap<string, string>>
}

export type CommitResult =
  | { readonly kind: 'created'; readonly sha: string }
  | { readonly kind: 'moved'; readonly said: string }
