import type { Connection } from '../database/database.ts'

/** What a big statement waits for between two batches. */
export interface Throttle {
  /** Milliseconds between two batches. */
  readonly pause: number
  /** Milliseconds that replicas may be behind; 0 is no check. */
  readonly maxReplicaLag: number
  /** Statements that may run on the server; 0 is no check. */
  readonly maxThreadsRunning: number
  /** Connections to MySQL's replicas, made at the first use. */
  readonly replicas: () => Promise<readonly Connection[]>
}
