import type { Connection, StatementFailure } from '../database/database.ts'
import type { Host } from '../runner/host.ts'
import type { Engines } from './engines.ts'
import type { Statement } from './prepare.ts'
import type { Home, Signature } from './records.ts'
import type { OwnTables } from './simple.ts'
import type { Throttle } from './throttle.ts'

/** What running scripts on one database needs. */
export interface Workshop {
  readonly connection: Connection
  readonly home: Home
  readonly signature: Signature
  readonly host: Host
  /** Milliseconds a statement may run where its script says nothing; 0 is no limit. */
  readonly statementTimeout: number
  readonly throttle: Throttle
  /** What the summary calls this database; '' where there is only one. */
  readonly target: string
  /** Tables that were there when the lock was taken, in lower case; read at the first use. */
  readonly tables: () => Promise<Set<string>>
  /** Tables that this run made. */
  readonly own: OwnTables
  /** What cannot roll back; read at the first use, and at the first one after it was forgotten. */
  readonly engines: () => Promise<Engines>
  readonly forgetEngines: () => void
  /** Closes what was opened beside the connection. */
  readonly close: () => Promise<void>
}

/** A statement that the server refused, beside where it stands and what was run before it. */
export class StatementFault extends Error {
  readonly path: string
  readonly statement: Statement
  readonly failure: StatementFailure
  /** How many statements of the script were run and stay. */
  readonly kept: number
  readonly total: number

  constructor(
    at: { readonly path: string; readonly statement: Statement; readonly kept: number; readonly total: number },
    failure: StatementFailure,
  ) {
    super(failure.message)
    this.name = 'StatementFault'
    this.path = at.path
    this.statement = at.statement
    this.failure = failure
    this.kept = at.kept
    this.total = at.total
  }
}

/** The line of the file that a failure is about. */
export function lineOf({ statement, failure }: StatementFault): number {
  if (failure.line === null) return statement.line
  return statement.line + Math.max(0, failure.line - 1 - statement.offset)
}
