import type { Connection, StatementFailure } from '../../database/session/database.ts'
import type { Host } from '../../runner/host.ts'
import type { LedgerHome, RunSignature } from '../ledger/records.ts'
import type { KnownBroken, StorageLimits } from '../server/engine.ts'
import type { Prepared, Statement } from '../statements/statement.ts'

/** What a big statement waits for between two batches. */
export interface BatchThrottle {
  /** Milliseconds between two batches. */
  readonly pause: number
  /** Milliseconds that replicas may be behind; 0 is no check. */
  readonly maxReplicaLag: number
  /** Statements that may run on the server; 0 is no check. */
  readonly maxThreadsRunning: number
  /** Connections to MySQL's replicas, made at the first use. */
  readonly replicas: () => Promise<readonly Connection[]>
}

/**
 * Tables that this run made, by their names in lower case, each with every word that its statements said so far: a column or an index whose
 * name was never said is not there.
 */
export type OwnTables = Map<string, Set<string>>

/** How often the script that runs now was rolled back and run again, and for what. */
export interface Repeats {
  count: number
  last: string
}

/** What running scripts on one database needs. */
export interface RunContext {
  readonly connection: Connection
  readonly home: LedgerHome
  readonly signature: RunSignature
  readonly host: Host
  /** Milliseconds a statement may run where its script says nothing; 0 is no limit. */
  readonly statementTimeout: number
  readonly throttle: BatchThrottle
  /** What the summary calls this database; '' if there is only one. */
  readonly target: string
  /** Tables that were there when the lock was taken, in lower case; read at the first use. */
  readonly tables: () => Promise<Set<string>>
  /** Tables that this run made. */
  readonly own: OwnTables
  /** What cannot roll back; read at the first use, and at the first one after it was forgotten. */
  readonly storage: () => Promise<StorageLimits | undefined>
  readonly forgetStorage: () => void
  readonly repeats: Repeats
  /** Foreign keys that pointed at nothing before the script that runs now; where servers check each statement, none. */
  readonly keys: { before: KnownBroken }
  /** Closes what was opened besides the connection. */
  readonly close: () => Promise<void>
}

/** Where a statement stands that the server refused, and how it was run. */
export interface RefusedPlace {
  readonly path: string
  readonly statement: Statement
  /** How many statements of the script were run and stay. */
  readonly kept: number
  readonly total: number
  readonly mode: Prepared['mode']
  /** What was repeated before it was given up, in words; '' for nothing. */
  readonly again: string
  /** The server could not roll back all of it: a trigger or a function wrote to a table without transactions. */
  readonly isLeft: boolean
}

/** A statement that the server refused, besides where it stands and what was run before it. */
export class StatementError extends Error implements RefusedPlace {
  readonly path: string
  readonly statement: Statement
  readonly failure: StatementFailure
  /** How many statements of the script were run and stay. */
  readonly kept: number
  readonly total: number
  readonly mode: Prepared['mode']
  readonly again: string
  readonly isLeft: boolean

  constructor(at: RefusedPlace, failure: StatementFailure) {
    super(failure.message)
    this.name = 'StatementFault'
    this.path = at.path
    this.statement = at.statement
    this.failure = failure
    this.kept = at.kept
    this.total = at.total
    this.mode = at.mode
    this.again = at.again
    this.isLeft = at.isLeft
  }

  /** The same, with more that is known of it. */
  with(more: Partial<RefusedPlace>): StatementError {
    return new StatementError({ ...this, ...more }, this.failure)
  }
}

/** The line of the file that a failure is about. */
export function lineOf({ statement, failure }: StatementError): number {
  if (failure.line === null) return statement.line
  return statement.line + Math.max(0, failure.line - 1 - statement.offset)
}
