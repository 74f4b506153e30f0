import type { RetryPolicy } from '../runner/retry.ts'
import type { FailureReason } from './session/database.ts'

/** How often a rolled-back statement is sent again: a deadlock is over at once, and a lock that somebody holds has already had its waiting time. */
export const passingPolicy: RetryPolicy = { attempts: 4, first: 500, longest: 4_000, jitter: 0.5 }

/** Whether a statement that the server rolled back may succeed if it is sent again unchanged. */
export function isPassing({ reason }: { readonly reason: FailureReason }): boolean {
  return reason === 'deadlock' || reason === 'lock-timeout'
}
