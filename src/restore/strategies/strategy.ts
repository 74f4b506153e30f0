import type { GitHub } from '../../github/connection/call.ts'
import type { Diagnostics } from '../../kubernetes/diagnose.ts'
import type { Host } from '../../runner/host.ts'

/** What an environment goes back to. Always one fixed version, never "the one before". */
export interface RestoreTarget {
  /** Without prefix, as the checks expect it; '' if it is not in the ledger. */
  readonly version: string
  /** As it is recorded. */
  readonly sha: string
  /** The commit of its release: the recorded commit, or that of its tag if only the event's commit is recorded. */
  readonly commit: string
  /** The commit that its run was started for, if it is a different one; else ''. */
  readonly built: string
  /** Its tag; '' if none is known. */
  readonly tag: string
  /** Of the deployment that created it; 0 for a given version or sha that was never deployed here. */
  readonly deploymentId: number
  /** The branch, tag or sha that it was deployed with; '' if it is not known. */
  readonly ref: string
  /** Newest script of the database when it was deployed; '' if it is not known. */
  readonly schema: string
  /** The schema is ahead of the target and must be undone; this happens before the strategy starts. */
  readonly undoesSchema: boolean
}

/** Why a strategy does not start; nothing was changed. */
export interface StrategyRefusal {
  /** From the strategy's documented list, such as `paused` or `gitops-owned`; becomes the output `reason`. */
  readonly reason: string
  /** Sentences for people: the obstacle and the fix. Printable, with no Markdown except code spans. */
  readonly why: string
}

/** The outcome of a strategy. */
export type RestoreOutcome =
  /** `detail` is for people, such as `web is back at revision 4`. `run` is the workflow run that deployed it, if there was one. */
  | { readonly kind: 'done'; readonly detail: string; readonly run?: number }
  /** Something may have been changed. */
  | { readonly kind: 'failed'; readonly why: string }
  /** All that can be automated is done. A person must continue, for example merge a pull request. */
  | { readonly kind: 'handed-over'; readonly detail: string; readonly url: string }

/** How a rollback is requested. */
export interface RestoreAttempt {
  /** When an earlier attempt that was killed began; undefined for the first. A strategy that starts something looks for what that attempt started. */
  readonly begunAt: Date | undefined
  /** The deployment that records this rollback, to recognise what was started for it. */
  readonly recordId: number
  /** Aborted when the strategy's own timeout has passed or the job is cancelled. */
  readonly signal: AbortSignal
}

/** Whether a version runs; `unknown` if nothing can tell. */
export type RunningAnswer = 'yes' | 'no' | 'unknown'

/** The same, but `silent` if something was asked and did not answer. */
export type SeenAnswer = RunningAnswer | 'silent'

/** One way to return an environment to a target. */
export interface Strategy {
  readonly name: StrategyName
  /** Completes "It would …": `set Deployment prod/web back to the revision that runs 1.2.3`. */
  readonly describe: (target: RestoreTarget) => string
  /** Checks whether it can start; reads only. Undefined means yes. */
  readonly prepare: (target: RestoreTarget) => Promise<StrategyRefusal | undefined>
  /**
   * Makes the environment run the target and waits for it. Changes nothing if the target runs already. Any error that it throws counts as failed,
   * with possible effects.
   */
  readonly restore: (target: RestoreTarget, attempt: RestoreAttempt) => Promise<RestoreOutcome>
  /** Whether the environment is set to run this version. Missing if the strategy cannot see that. Reads only. */
  readonly runs?: (target: RestoreTarget) => Promise<RunningAnswer>
  /** Collects diagnostics of a failing version; missing if the strategy cannot see the environment. */
  readonly diagnose?: (signal: AbortSignal) => Promise<Diagnostics>
}

/** Every strategy, as the input `strategy` spells it. */
export const strategyNames = ['kubernetes', 'helm', 'blue-green', 'redeploy', 'git-revert', 'command'] as const
export type StrategyName = (typeof strategyNames)[number]

/** What the strategies that use GitHub need in addition to the host. */
export interface Tools {
  readonly github: () => Promise<GitHub>
  readonly token: string
}

/** Creates a strategy from checked inputs, and loads its code only then. */
export type OpenStrategy<Wish> = (options: Wish, host: Host) => Strategy
