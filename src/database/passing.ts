import type { RetryPolicy } from '../runner/retry.ts'
import type { FailureReason } from './session/database.ts'

/** How often what was rolled back is sent once more: a deadlock is over at once, and a lock that somebody holds has been waited for already. */
export const passingPolicy: RetryPolicy = { attempts: 4, first: 500, longest: 4_000, jitter: 0.5 }

/** Whether what the server rolled back may well succeed when it is sent once more, as it is. */
export function isPassing({ reason }: { readonly reason: FailureReason }): boolean {
  return reason === 'deadlock' || reason === 'lock-timeout'
}
