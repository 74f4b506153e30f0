import type { ConnectionTarget } from '../database/session/target.ts'
import type { Recovery } from './journal/recover.ts'
import type { MigrationFacts } from './plan/facts.ts'
import type { MigrationPlan } from './plan/plan.ts'

export type StepStatus = 'planned' | 'done' | 'already' | 'skipped' | 'failed' | 'not-reached'

/** What happened to one step of a plan. */
export interface MigrationStepOutcome {
  /** The script's key, or the step's name. */
  readonly step: string
  readonly version: string
  readonly action: 'up' | 'down' | 'create' | 'import' | 'backup' | 'record' | 'clear'
  /** Path of the script; '' for other steps. */
  readonly path: string
  readonly status: StepStatus
  readonly milliseconds: number
  /** One sentence, or ''. */
  readonly detail: string
}

/** One database's part of a run. */
export interface RunResult {
  /** '' if there is only one. */
  readonly target: string
  readonly at: ConnectionTarget
  /** The server's version string and the connection's security; '' if the server could not be reached. */
  readonly server: string
  readonly facts: MigrationFacts | undefined
  readonly plan: MigrationPlan | undefined
  /** Undefined if there was nothing to change: a plan, a dry run, a database that is up to date. */
  readonly steps: readonly MigrationStepOutcome[] | undefined
  readonly recoveries: readonly Recovery[]
  readonly error: unknown
  readonly milliseconds: number
}
