import type { Person } from '../git/objects.ts'
import type { RefUpdate } from '../git/push.ts'
import type { NewFile } from '../git/tree.ts'
import type { PullRequest } from '../github/conversation/pulls.ts'
import { brief } from '../text/printable.ts'

/** One step of a plan, in the given order; each is safe to repeat. */
export type ReleaseStep =
  /** Writes to the work tree and leaves the commit to the job (`skip-commit`). */
  | { readonly kind: 'write'; readonly files: readonly NewFile[] }
  /** Creates the release commit and the tag objects; moves no ref. */
  | { readonly kind: 'commit'; readonly files: readonly NewFile[]; readonly message: string; readonly parent: string }
  /** Creates the commit that begins the next version, on top of the release; only the branch gets it. */
  | { readonly kind: 'snapshot'; readonly files: readonly NewFile[]; readonly message: string }
  /** Moves the branch and creates the tags on the remote, all or none. */
  | {
      readonly kind: 'push'
      readonly branch: BranchMove | undefined
      readonly tags: readonly NewTag[]
      readonly floating: readonly FloatingTag[]
    }
  /** Moves the checkout to the release: branch, work tree, tags. */
  | {
      readonly kind: 'checkout'
      readonly branch: string | undefined
      /** The release's commit if it already exists; by default, that of this plan. */
      readonly at?: string
      readonly tags: readonly NewTag[]
      readonly floating?: readonly FloatingTag[]
      /** Tags that already exist. */
      readonly standing?: readonly { readonly name: string; readonly object: string }[]
    }
  /** Opens or updates the release pull request. */
  | {
      readonly kind: 'pull-request'
      readonly title: string
      readonly body: string
      readonly head: string
      readonly base: string
      readonly number: number | undefined
    }
  /** Closes the release pull request, because nothing is left to release. */
  | { readonly kind: 'close'; readonly number: number }

export interface BranchMove {
  readonly name: string
  /** Its commit on the remote; undefined if it does not exist yet. */
  readonly from: string | undefined
  /** The release pull request's own branch is rebuilt each time. */
  readonly force: boolean
}

export interface NewTag {
  readonly name: string
  readonly message: string
  /** Its commit; undefined for the release commit of the same plan, or the tip if there is none. */
  readonly at: string | undefined
}

/** A tag such as v1 that moves: always a plain ref to the commit, never a copy of another tag's object. */
export interface FloatingTag {
  readonly name: string
  readonly from: string | undefined
  readonly at: string | undefined
}

export type ReleaseStepStatus = 'done' | 'already' | 'skipped' | 'failed' | 'not-reached'

/** The result of a step; `detail` is one sentence for people. */
export interface ReleaseStepOutcome {
  readonly step: ReleaseStep['kind']
  readonly status: ReleaseStepStatus
  readonly detail: string
}

/** The result of a plan. `moved`: somebody else pushed first and nothing was changed, so everything is decided again. */
export interface ReleaseOutcome {
  readonly steps: readonly ReleaseStepOutcome[]
  readonly sha: string
  readonly pullRequest:
    | { readonly number: number; readonly url: string; readonly change: 'opened' | 'updated' | 'current' }
    | undefined
  readonly moved: boolean
  /** The error that ended it, for the one catch. */
  readonly error: unknown
}

/** A merged release pull request whose tags do not exist yet. */
export interface ReleasePull {
  readonly number: number
  readonly url: string
  /** The merge commit on the branch. */
  readonly sha: string
  readonly tags: readonly { readonly name: string; readonly version: string }[]
}

/** The release pull requests for this branch on GitHub. */
export interface ReleasePulls {
  readonly open: PullRequest | undefined
  /** Oldest first. */
  readonly merged: readonly ReleasePull[]
  /** The commit of the release branch, and whether people committed to it. */
  readonly branch: { readonly sha: string; readonly parent: string; readonly foreign: number } | undefined
}

/** The branch of the release pull request. */
export function releaseBranch(target: string): string {
  return `slipway/release/${target}`
}

/** The branch on which `commit-via: api` makes its commit before anything moves. */
export function pendingBranch(run: string): string {
  return `slipway/pending/${run}`
}

/** Matches the pending branches of all runs. */
export const anyPending = 'slipway/pending/*'

/** Author and date of commit and tag. */
export interface Signature {
  readonly person: Person
  readonly date: Date
}

/** The targets of a push: for tags the release, for the branch the newest commit. */
export interface Standpoint {
  readonly commit: string
  /** The commit that begins the next version, or again the release. */
  readonly head: string
}

/** The refs of a push step in the transport's form: object per ref. */
export function refUpdates(
  step: Extract<ReleaseStep, { kind: 'push' }>,
  { commit, head }: Standpoint,
  objects: ReadonlyMap<string, string>,
): readonly RefUpdate[] {
  const branch = step.branch && [
    {
      ref: `refs/heads/${step.branch.name}`,
      object: head,
      ...(step.branch.force ? { expected: step.branch.from ?? '' } : {}),
    },
  ]
  const tags = step.tags.map((tag) => ({ ref: `refs/tags/${tag.name}`, object: objects.get(tag.name) ?? commit }))
  const floating = step.floating.map((tag) => ({
    ref: `refs/tags/${tag.name}`,
    object: tag.at ?? commit,
    expected: tag.from ?? '',
  }))
  return [...(branch ?? []), ...tags, ...floating]
}

/** The message of the commit that begins the next versions; it says itself that it must not cause a release. */
export function snapshotMessage(versions: readonly string[]): string {
  return `chore(release): begin ${brief(versions.join(', '), 200)}\n\n[skip release]`
}

/** Whether a commit only began the next version. */
export function isSnapshotMessage(message: string): boolean {
  return /^chore\(release\): begin [^\n]+\n\n\[skip release\]\s*$/.test(message)
}
