import type { Connection, StatementFailure } from '../../database/session/database.ts'
import type { Host } from '../../runner/host.ts'
import type { LedgerHome, RunSignature } from '../ledger/records.ts'
import type { KnownBroken, StorageLimits } from '../server/engine.ts'
import type { Prepared, Statement } from '../statements/statement.ts'

/** What a big statement waits for between two batches. */
export interface BatchThrottle {
  /** Milliseconds between two batches. */
  readonly pause: number
  /** Maximum lag of replicas in milliseconds; 0 for no check. */
  readonly maxReplicaLag: number
  /** Maximum number of running statements on the server; 0 for no check. */
  readonly maxThreadsRunning: number
  /** Connections to MySQL's replicas, opened when first used. */
  readonly replicas: () => Promise<readonly Connection[]>
}

/**
 * Tables that this run created, by lower-case name, each with all words of its statements so far: a column or index whose name was never used does
 * not exist.
 */
export type OwnTables = Map<string, Set<string>>

/** How often the current script was rolled back and repeated, and why. */
export interface Repeats {
  count: number
  last: string
}

/** What is needed to run scripts on one database. */
export interface RunContext {
  readonly connection: Connection
  readonly home: LedgerHome
  readonly signature: RunSignature
  readonly host: Host
  /** Default limit of a statement in milliseconds; 0 for none. */
  readonly statementTimeout: number
  readonly throttle: BatchThrottle
  /** The name of this database in the summary; '' if there is only one. */
  readonly target: string
  /** Tables that existed when the lock was taken, in lower case; read when first used. */
  readonly tables: () => Promise<Set<string>>
  /** Tables that this run created. */
  readonly own: OwnTables
  /** What cannot be rolled back; read when first used, and again after it was reset. */
  readonly storage: () => Promise<StorageLimits | undefined>
  readonly forgetStorage: () => void
  readonly repeats: Repeats
  /** Foreign keys that were broken before the current script; none if the server checks each statement. */
  readonly keys: { before: KnownBroken }
  /** Closes everything that was opened in addition to the connection. */
  readonly close: () => Promise<void>
}

/** The position of a statement that the server rejected, and how it was run. */
export interface RefusedPlace {
  readonly path: string
  readonly statement: Statement
  /** How many statements of the script were run and not rolled back. */
  readonly kept: number
  readonly total: number
  readonly mode: Prepared['mode']
  /** What was repeated before giving up, in words; '' for nothing. */
  readonly again: string
  /** The server could not roll back everything: a trigger or function wrote to a table without transactions. */
  readonly isLeft: boolean
}

/** An error of the server for a statement; does not include its position and what was run before it. */
export class StatementError extends Error implements RefusedPlace {
  readonly path: string
  readonly statement: Statement
  readonly failure: StatementFailure
  /** How many statements of the script were run and not rolled back. */
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

  /** The same, with more details. */
  with(more: Partial<RefusedPlace>): StatementError {
    return new StatementError({ ...this, ...more }, this.failure)
  }
}

/** The line of the file that a failure is about. */
export function lineOf({ statement, failure }: StatementError): number {
  if (failure.line === null) return statement.line
  return statement.line + Math.max(0, failure.line - 1 - statement.offset)
}
