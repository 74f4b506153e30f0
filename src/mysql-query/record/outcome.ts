import type { QueryFacts } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import type { QueryPlan } from '../plan.ts'

/** What happened to a statement. */
export type StatementStatus = 'done' | 'failed' | 'skipped' | 'planned' | 'rolled-back' | 'not-reached'

/** One statement on one server. */
export interface StatementRecord {
  readonly file: string
  readonly line: number
  readonly statement: string
  readonly status: StatementStatus
  readonly rows: number
  readonly affectedRows: bigint | null
  readonly insertId: bigint | null
  readonly warnings: number | null
  readonly milliseconds: number
  /** The message of an error, otherwise ''. */
  readonly code: string
  readonly state: string
  readonly message: string
}

/** The beginning of a result set, as Markdown. */
export interface ResultSheet {
  readonly title: string
  readonly markdown: string
  readonly shown: number
  readonly rowCount: number
  readonly truncated: boolean
}

/** The last result set, as far as the outputs show it. */
export interface LastSet {
  readonly rowCount: number
  readonly truncated: boolean
  /** The first rows as JSON objects. */
  readonly rows: readonly string[]
  /** First column of the first row: as shown, and the raw value; undefined without a row. */
  readonly value: string | null | undefined
  readonly rawValue: string | null | undefined
}

/** Why the run on a server ended early; `place` points into a file of the workspace. */
export interface QueryFailure {
  /** The reason of a failed statement or of a UserError. */
  readonly reason: string
  readonly message: string
  readonly target: { readonly file: string; readonly line: number } | undefined
}

/** What happened on one server. */
export interface TargetOutcome {
  readonly name: string
  /** A description of the server, without secrets. */
  readonly where: string
  readonly status: 'done' | 'failed' | 'not-reached'
  /** `MariaDB 10.11.19, TLS 1.3, server verified`; '' without a connection. */
  readonly server: string
  readonly records: readonly StatementRecord[]
  readonly counts: { readonly done: number; readonly failed: number; readonly skipped: number }
  readonly affectedRows: bigint
  readonly sheets: readonly ResultSheet[]
  readonly warnings: readonly string[]
  readonly last: LastSet | undefined
  readonly truncated: boolean
  /** Paths from the workspace's root. */
  readonly files: readonly string[]
  readonly failures: readonly QueryFailure[]
  /** A note that its transaction was rolled back and sent again; undefined if it was not. */
  readonly note?: string
}

/** What happened on all of them. */
export interface QueryOutcome {
  readonly places: readonly TargetOutcome[]
  /** Files with the rows of all targets. */
  readonly merged: readonly string[]
  readonly notes: readonly string[]
}

/** Everything that is reported of a run. */
export interface RunResult {
  readonly inputs: Inputs
  readonly facts: QueryFacts
  readonly plan: QueryPlan
  /** Undefined if nothing was sent. */
  readonly outcome: QueryOutcome | undefined
  readonly milliseconds: number
}
