import type { ConnectionTarget } from '../database/target.ts'
import type { Facts } from './facts.ts'
import type { Plan } from './plan.ts'
import type { Recovery } from './recover.ts'

export type Status = 'planned' | 'done' | 'already' | 'skipped' | 'failed' | 'not-reached'

/** What happened to one step of a plan. */
export interface StepOutcome {
  /** The script's key, or the step's name. */
  readonly step: string
  readonly version: string
  readonly action: 'up' | 'down' | 'create' | 'import' | 'backup' | 'record' | 'clear'
  /** Path of the script; '' for other steps. */
  readonly path: string
  readonly status: Status
  readonly milliseconds: number
  /** One sentence, or ''. */
  readonly detail: string
}

/** One database's part of a run. */
export interface Story {
  /** '' where there is only one. */
  readonly target: string
  readonly at: ConnectionTarget
  /** The server's own words and the connection's security; '' where it could not be reached. */
  readonly server: string
  readonly facts: Facts | undefined
  readonly plan: Plan | undefined
  /** Undefined where nothing was to be changed: a plan, a dry run, a database that is up to date. */
  readonly steps: readonly StepOutcome[] | undefined
  readonly recoveries: readonly Recovery[]
  readonly error: unknown
  readonly milliseconds: number
}
