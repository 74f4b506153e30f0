import type { Connection } from '../../database/session/database.ts'
import { UserError } from '../../input/user-error.ts'
import type { Host } from '../../runner/host.ts'
import { formatDuration } from '../../text/duration.ts'
import type { LedgerHome } from '../ledger/records.ts'

/** What is needed to wait for the lock. */
export interface LockWait {
  readonly connection: Connection
  readonly home: LedgerHome
  /** Milliseconds. */
  readonly patience: number
  readonly host: Host
  /** Opens another connection to the same database: it tests a pooler, and renews a lease while a statement runs. */
  readonly side: () => Promise<Connection>
}

/** The error if another runner keeps the lock. */
export function tooLong(holder: string, patience: number): UserError {
  const cure = 'Wait until it has ended and run this again, or raise the input `lock-timeout`.'
  return new UserError(
    'locked',
    `Another runner has been working on this database for longer than ${formatDuration(patience)}: ${holder}. ${cure}`,
  )
}
