import type { Verification } from '../../checks/check.ts'
import type { StatusMark } from '../../ledger/mark.ts'
import type { StatusUpdate } from '../../ledger/record.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { RollbackCase } from '../decide/decide.ts'
import type {
  RestoreAttempt,
  RestoreOutcome,
  RestoreTarget,
  RunningAnswer,
  SeenAnswer,
  StrategyRefusal,
} from '../strategies/strategy.ts'
import type { OnInconclusive, WalkEnd } from './machine.ts'

/** The outcome of checks. `isPartial` means that critical ones were left out because the version that they need is unknown. */
export type Checked = Verification & { readonly isPartial?: boolean }

/** What a walk does to the world. Each call may be interrupted before, during or after its effect, and is then repeated. */
export interface WalkActions {
  /** The timelines of the environment and service, read now. */
  readonly timelines: () => Promise<readonly DeploymentTimeline[]>
  /** The record of this run's deployment: that of an earlier attempt, or a new one; `isNew` ignores earlier ones. */
  readonly openDeployment: (timelines: readonly DeploymentTimeline[], isNew: boolean) => Promise<DeploymentTimeline>
  /** The record of this run's rollback of a deployment, or of a version that is not in the ledger; found or created. */
  readonly openRollback: (
    timelines: readonly DeploymentTimeline[],
    of: DeploymentTimeline | undefined,
    target: RestoreTarget,
  ) => Promise<DeploymentTimeline>
  /** Writes a status, unless it is the newest already; returns the timeline with it. */
  readonly writeStatus: (timeline: DeploymentTimeline, update: StatusUpdate) => Promise<DeploymentTimeline>
  /** Marks the previously live deployment as no longer live. */
  readonly supersede: (timelines: readonly DeploymentTimeline[], by: DeploymentTimeline) => Promise<void>
  /** Runs all checks on the deployed version, or (without a bake) on the restored one; undefined if there are none. */
  readonly check: (restored: RestoreTarget | undefined) => Promise<Checked | undefined>
  /** The same, with versions that only release tags know. */
  readonly withVersions: (timelines: readonly DeploymentTimeline[]) => Promise<readonly DeploymentTimeline[]>
  /** The target with version, commit and tag, filled in from a release tag if the record has none. */
  readonly complete: (target: RestoreTarget) => Promise<RestoreTarget>
  /** Whether this version runs now, from the strategy or one look at the version. */
  readonly runs: (target: RestoreTarget) => Promise<SeenAnswer>
  /** Whether exactly this version answers, by a short look. */
  readonly look: (target: RestoreTarget) => Promise<RunningAnswer>
  /** Collects the evidence; never throws. */
  readonly diagnose: (verification: Verification | undefined) => Promise<void>
  /** Why the strategy does not start; undefined if it can. */
  readonly prepare: (target: RestoreTarget) => Promise<StrategyRefusal | undefined>
  /** Makes the environment run the target, within the strategy's own time. */
  readonly restore: (target: RestoreTarget, attempt: Omit<RestoreAttempt, 'signal'>) => Promise<RestoreOutcome>
  readonly now: () => Date
}

/** The options of a walk. */
export interface WalkTask extends Pick<RollbackCase, 'run' | 'choice' | 'dbPolicy'> {
  readonly kind: 'release' | 'by-hand'
  /** Restore the target that a person names even if it runs already. */
  readonly isForced: boolean
  /** The outcome of the deploy step. If it failed, no checks are needed. */
  readonly deploy: 'done' | 'failed' | 'skipped'
  /** False only reports what could be done about a failed release. */
  readonly rollsBack: boolean
  readonly isDry: boolean
  readonly onInconclusive: OnInconclusive
  /** What the ledger should know of a deployment whose payload was written earlier: fields of the status `verifying`. */
  readonly ledgerFields: StatusMark['fields']
}

/** The result of a walk. */
export interface WalkResult {
  readonly end: WalkEnd
  /** What was verified or rolled back; undefined if there is no record. */
  readonly current: DeploymentTimeline | undefined
  /** What the ledger lists as live, if something else ran. It is not rolled back. */
  readonly passedOver: DeploymentTimeline | undefined
  readonly rollback: DeploymentTimeline | undefined
  /** Of the deployed version. */
  readonly verification: Checked | undefined
  /** Of the restored version. */
  readonly proof: Checked | undefined
  /** The first failed sample of a critical check. */
  readonly failedAt: Date | undefined
  /** When the restored version was verified. */
  readonly restoredAt: Date | undefined
  /** Deployments whose failure ends with this one. */
  readonly over: readonly DeploymentTimeline[]
}
