import type { GitHub } from '../../github/connection/call.ts'
import type { Diagnostics } from '../../kubernetes/diagnose.ts'
import type { Host } from '../../runner/host.ts'

/** What an environment goes back to. Always this very version, never «the one before». */
export interface RestoreTarget {
  /** Without prefix, as the checks expect it; '' if the ledger does not know it. */
  readonly version: string
  /** As it is recorded. */
  readonly sha: string
  /** The commit of its release: the recorded one, or where that is only the event's, the one of its tag. */
  readonly commit: string
  /** The commit that the run which deployed it was started for, where that is another one; '' if it is not. */
  readonly built: string
  /** Its tag; '' if none is known. */
  readonly tag: string
  /** Of the deployment that brought it; 0 for a version or sha that was given and never deployed here. */
  readonly deploymentId: number
  /** The branch, tag or sha that it was deployed with; '' if it is not known. */
  readonly ref: string
  /** Newest script of the database when it was deployed; '' if it is not known. */
  readonly schema: string
  /** The schema is ahead of it and is to be taken back; done before the strategy begins. */
  readonly undoesSchema: boolean
}

/** Why a strategy will not begin; nothing has been changed. */
export interface StrategyRefusal {
  /** From the strategy's documented list, as `paused` or `gitops-owned`; becomes the output `reason`. */
  readonly reason: string
  /** Sentences for people: what is in the way, and what to do. Printable, without Markdown but code spans. */
  readonly why: string
}

/** What a strategy came to. */
export type RestoreOutcome =
  /** `detail` for people, as `web is back at revision 4`; `run` is the workflow run that deployed it, where one did. */
  | { readonly kind: 'done'; readonly detail: string; readonly run?: number }
  /** Effects may have taken place. */
  | { readonly kind: 'failed'; readonly why: string }
  /** All that can be done was done, and somebody has to go on, as with a pull request that waits to be merged. */
  | { readonly kind: 'handed-over'; readonly detail: string; readonly url: string }

/** How a roll-back is asked for. */
export interface RestoreAttempt {
  /** When an earlier attempt began that was killed; undefined for the first. A strategy that starts something looks for it then. */
  readonly begunAt: Date | undefined
  /** The deployment that records this roll-back, to recognise what was started for it. */
  readonly recordId: number
  /** Aborted when the strategy's own time-out has passed, or the job is cancelled. */
  readonly signal: AbortSignal
}

/** Whether a version runs: `unknown` where nothing tells. */
export type RunningAnswer = 'yes' | 'no' | 'unknown'

/** The same of what was asked: `silent` where something could tell, and gave no answer. */
export type SeenAnswer = RunningAnswer | 'silent'

/** One way to return an environment to a target. */
export interface Strategy {
  readonly name: StrategyName
  /** Continues «It would …»: `set Deployment prod/web back to the revision that runs 1.2.3`. */
  readonly describe: (target: RestoreTarget) => string
  /** Looks whether it can begin; reads only. Undefined: it can. */
  readonly prepare: (target: RestoreTarget) => Promise<StrategyRefusal | undefined>
  /**
   * Makes the environment run the target and waits for it. Doing it again for a target that runs already changes nothing. Throws for what
   * it does not know; that counts as failed with effects.
   */
  readonly restore: (target: RestoreTarget, attempt: RestoreAttempt) => Promise<RestoreOutcome>
  /** Whether the environment itself says that it is set to run this version; absent where the strategy cannot see that. Reads only. */
  readonly runs?: (target: RestoreTarget) => Promise<RunningAnswer>
  /** Gathers what a failing version leaves behind; absent where the strategy knows nothing of the environment. */
  readonly diagnose?: (signal: AbortSignal) => Promise<Diagnostics>
}

/** Every strategy, as the input `strategy` spells it. */
export const strategyNames = ['kubernetes', 'helm', 'blue-green', 'redeploy', 'git-revert', 'command'] as const
export type StrategyName = (typeof strategyNames)[number]

/** What the strategies that work through GitHub need besides the host. */
export interface Tools {
  readonly github: () => Promise<GitHub>
  readonly token: string
}

/** Makes a strategy of its inputs, checked already; loads what it needs only then. Wishes are in `wish.ts`. */
export type OpenStrategy<Wish> = (options: Wish, host: Host) => Strategy
