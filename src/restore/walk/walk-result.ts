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

/** What checks came to; `isPartial` where critical ones were left out, because nobody knows the version that they ask for. */
export type Checked = Verification & { readonly isPartial?: boolean }

/** What a walk does to the world. Each deed may be cut off before, within or after its effect, and is then asked for again. */
export interface WalkActions {
  /** The lives of the environment and service, read now. */
  readonly timelines: () => Promise<readonly DeploymentTimeline[]>
  /** The record of this run's deployment: what an earlier attempt opened, or a new one; `anew` leaves what was opened before alone. */
  readonly openDeployment: (timelines: readonly DeploymentTimeline[], isNew: boolean) => Promise<DeploymentTimeline>
  /** The record of this run's rollback of a deployment, or of what the ledger does not know, found or made. */
  readonly openRollback: (
    timelines: readonly DeploymentTimeline[],
    of: DeploymentTimeline | undefined,
    target: RestoreTarget,
  ) => Promise<DeploymentTimeline>
  /** Writes a status, unless it is the newest already; gives the life with it. */
  readonly writeStatus: (timeline: DeploymentTimeline, update: StatusUpdate) => Promise<DeploymentTimeline>
  /** Says of the deployment that was live before this one that it no longer is. */
  readonly supersede: (timelines: readonly DeploymentTimeline[], by: DeploymentTimeline) => Promise<void>
  /** Runs all checks, on what was deployed or (without a bake) on what was restored; undefined if there are none. */
  readonly check: (restored: RestoreTarget | undefined) => Promise<Checked | undefined>
  /** The same with the versions that only release tags tell. */
  readonly withVersions: (timelines: readonly DeploymentTimeline[]) => Promise<readonly DeploymentTimeline[]>
  /** The target with its version, commit and tag, where the record leaves them out and a release tag tells them. */
  readonly complete: (target: RestoreTarget) => Promise<RestoreTarget>
  /** Whether this version is what runs now: the strategy or one look at the version tells. */
  readonly runs: (target: RestoreTarget) => Promise<SeenAnswer>
  /** Whether this very version answers, by a short look. */
  readonly look: (target: RestoreTarget) => Promise<RunningAnswer>
  /** Gathers the evidence; never an error. */
  readonly diagnose: (verification: Verification | undefined) => Promise<void>
  /** Why the strategy will not begin; undefined if it can. */
  readonly prepare: (target: RestoreTarget) => Promise<StrategyRefusal | undefined>
  /** Makes the environment run the target, within the strategy's own time. */
  readonly restore: (target: RestoreTarget, attempt: Omit<RestoreAttempt, 'signal'>) => Promise<RestoreOutcome>
  readonly now: () => Date
}

/** What a walk is to do. */
export interface WalkTask extends Pick<RollbackCase, 'run' | 'choice' | 'dbPolicy'> {
  readonly kind: 'release' | 'by-hand'
  /** The target that a person names is restored whether it runs or not. */
  readonly isForced: boolean
  /** What happened to the deploy step: where it failed, nothing needs to be checked. */
  readonly deploy: 'done' | 'failed' | 'skipped'
  /** False says only what could be done where a release fails. */
  readonly rollsBack: boolean
  readonly isDry: boolean
  readonly onInconclusive: OnInconclusive
  /** What the ledger is to know of a deployment whose payload was filed before: fields of the status `verifying`. */
  readonly ledgerFields: StatusMark['fields']
}

/** What a walk came to. */
export interface WalkResult {
  readonly end: WalkEnd
  /** What was verified or taken back; undefined if there is no record. */
  readonly current: DeploymentTimeline | undefined
  /** What the ledger has for live, where that was not what ran: nothing of it is taken back. */
  readonly passedOver: DeploymentTimeline | undefined
  readonly rollback: DeploymentTimeline | undefined
  /** Of what was deployed. */
  readonly verification: Checked | undefined
  /** Of what was restored. */
  readonly proof: Checked | undefined
  /** The first failed sample of a critical check. */
  readonly failedAt: Date | undefined
  /** When the restored version was verified. */
  readonly restoredAt: Date | undefined
  /** Deployments whose failure is over with this one. */
  readonly over: readonly DeploymentTimeline[]
}
