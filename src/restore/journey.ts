import type { Verification } from '../checks/check.ts'
import type { Life } from '../ledger/life.ts'
import type { Mark } from '../ledger/mark.ts'
import type { Saying } from '../ledger/record.ts'
import type { Case } from './decide.ts'
import type { End, OnInconclusive } from './machine.ts'
import type { Attempt, Refusal, Restored, Target } from './strategy.ts'

/** What a walk does to the world. Each deed may be cut off before, within or after its effect, and is then asked for again. */
export interface World {
  /** The lives of the environment and service, read now. */
  readonly lives: () => Promise<readonly Life[]>
  /** The record of this run's deployment: what an earlier attempt opened, or a new one; `anew` leaves what was opened before alone. */
  readonly openDeployment: (lives: readonly Life[], anew: boolean) => Promise<Life>
  /** The record of this run's rollback of a deployment, found or made. */
  readonly openRollback: (lives: readonly Life[], of: Life, target: Target) => Promise<Life>
  /** Writes a status, unless it is the newest already; gives the life with it. */
  readonly mark: (life: Life, saying: Saying) => Promise<Life>
  /** Says of the deployment that was live before this one that it no longer is. */
  readonly supersede: (lives: readonly Life[], by: Life) => Promise<void>
  /** Runs all checks, on what was deployed or (without a bake) on what was restored; undefined where there are none. */
  readonly check: (restored: Target | undefined) => Promise<Verification | undefined>
  /** Whether this very version answers, by a short look. */
  readonly look: (target: Target) => Promise<'yes' | 'no' | 'unknown'>
  /** Gathers the evidence; never an error. */
  readonly diagnose: (verification: Verification | undefined) => Promise<void>
  /** Why the strategy will not begin; undefined where it can. */
  readonly prepare: (target: Target) => Promise<Refusal | undefined>
  /** Makes the environment run the target, within the strategy's own time. */
  readonly restore: (target: Target, attempt: Omit<Attempt, 'signal'>) => Promise<Restored>
  readonly now: () => Date
}

/** What a walk is to do. */
export interface Errand extends Pick<Case, 'run' | 'choice' | 'dbPolicy'> {
  readonly kind: 'release' | 'by-hand'
  /** What became of the deploy step: where it failed, nothing needs to be checked. */
  readonly deploy: 'done' | 'failed' | 'skipped'
  /** False says only what could be done where a release fails. */
  readonly rollsBack: boolean
  readonly isDry: boolean
  readonly onInconclusive: OnInconclusive
  /** What the ledger shall know of a deployment whose payload was filed before: fields of the status `verifying`. */
  readonly told: Mark['fields']
}

/** What a walk came to. */
export interface Journey {
  readonly end: End
  /** What was verified or taken back; undefined where there is no record. */
  readonly current: Life | undefined
  readonly rollback: Life | undefined
  /** Of what was deployed. */
  readonly verification: Verification | undefined
  /** Of what was restored. */
  readonly proof: Verification | undefined
  /** The first failed sample of a critical check. */
  readonly failedAt: Date | undefined
  /** When the restored version was verified. */
  readonly restoredAt: Date | undefined
}
