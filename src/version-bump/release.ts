import type { Person } from '../git/objects.ts'
import type { RefUpdate } from '../git/push.ts'
import type { NewFile } from '../git/tree.ts'
import type { PullRequest } from '../github/conversation/pulls.ts'
import { brief } from '../text/printable.ts'

/** One thing that a plan does, in the order given; each is safe to do again. */
export type ReleaseStep =
  /** Writes into the work tree and leaves it to the job (`skip-commit`). */
  | { readonly kind: 'write'; readonly files: readonly NewFile[] }
  /** Makes the release commit and the tag objects; no ref moves. */
  | { readonly kind: 'commit'; readonly files: readonly NewFile[]; readonly message: string; readonly parent: string }
  /** Makes the commit that begins the next version, on top of the release; only the branch goes there. */
  | { readonly kind: 'snapshot'; readonly files: readonly NewFile[]; readonly message: string }
  /** Moves the branch and makes the tags on the remote, all or none. */
  | {
      readonly kind: 'push'
      readonly branch: BranchMove | undefined
      readonly tags: readonly NewTag[]
      readonly floating: readonly FloatingTag[]
    }
  /** Brings the checkout to the release: branch, work tree, tags. */
  | {
      readonly kind: 'checkout'
      readonly branch: string | undefined
      /** The release's commit where it stands already; left out, it is the one of this plan. */
      readonly at?: string
      readonly tags: readonly NewTag[]
      readonly floating?: readonly FloatingTag[]
      /** Tags that stand already. */
      readonly standing?: readonly { readonly name: string; readonly object: string }[]
    }
  /** Opens the release pull request, or brings it up to date. */
  | {
      readonly kind: 'pull-request'
      readonly title: string
      readonly body: string
      readonly head: string
      readonly base: string
      readonly number: number | undefined
    }
  /** Closes the release pull request: nothing is left to release. */
  | { readonly kind: 'close'; readonly number: number }

export interface BranchMove {
  readonly name: string
  /** Where the remote has it; undefined if it does not exist yet. */
  readonly from: string | undefined
  /** The release pull request's own branch is made again each time. */
  readonly force: boolean
}

export interface NewTag {
  readonly name: string
  readonly message: string
  /** The commit that it names; undefined is the release commit of the same plan, or the tip where there is none. */
  readonly at: string | undefined
}

/** A tag such as v1 that moves: always a plain ref to the commit, never a copy of another tag's object. */
export interface FloatingTag {
  readonly name: string
  readonly from: string | undefined
  readonly at: string | undefined
}

export type ReleaseStepStatus = 'done' | 'already' | 'skipped' | 'failed' | 'not-reached'

/** What happened to a step; `detail` is one sentence for people. */
export interface ReleaseStepOutcome {
  readonly step: ReleaseStep['kind']
  readonly status: ReleaseStepStatus
  readonly detail: string
}

/** How a plan ended. `moved`: somebody else's push came first and nothing was changed, so all is to be decided again. */
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

/** A merged release pull request whose tags are still to be made. */
export interface ReleasePull {
  readonly number: number
  readonly url: string
  /** The commit on the branch that the merge made. */
  readonly sha: string
  readonly tags: readonly { readonly name: string; readonly version: string }[]
}

/** What stands on GitHub of release pull requests for this branch. */
export interface ReleasePulls {
  readonly open: PullRequest | undefined
  /** Oldest first. */
  readonly merged: readonly ReleasePull[]
  /** Where the release branch stands, and whether people committed to it. */
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

/** Matches those of all runs. */
export const anyPending = 'slipway/pending/*'

/** Who signs commit and tag, and when. */
export interface Signature {
  readonly person: Person
  readonly date: Date
}

/** Where the refs of a push go: tags to the release, the branch to what stands on it. */
export interface Standpoint {
  readonly commit: string
  /** The commit that begins the next version, or the release again. */
  readonly head: string
}

/** The refs of a push step as the transport wants them: object per ref. */
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

/** The message of the commit that begins the next versions; it says itself that it counts for no release. */
export function snapshotMessage(versions: readonly string[]): string {
  return `chore(release): begin ${brief(versions.join(', '), 200)}\n\n[skip release]`
}

/** Whether a commit did nothing but begin the next version. */
export function isSnapshotMessage(message: string): boolean {
  return /^chore\(release\): begin [^\n]+\n\n\[skip release\]\s*$/.test(message)
}
