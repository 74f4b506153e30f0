import type { Request } from '../case/facts.ts'
import type { RequestAssessment } from '../case/state.ts'
import { wasReminded } from '../decision/record.ts'
import type { GatePolicy, Notification } from '../rules/policy.ts'

/** Whether the policy wants a message for an event. */
export function isTold({ notify }: GatePolicy, event: Notification): boolean {
  return notify?.on.includes(event) === true
}

/**
 * Whether it is time for a reminder: as long before the expiry as the policy says, but not in the first half of the request's time. A request with
 * all approvals needs a reminder only if it expires before its gate opens.
 */
export function isReminderDue(
  { state, opening, closesAt }: Pick<RequestAssessment, 'state' | 'opening' | 'closesAt'>,
  request: Request,
  policy: GatePolicy,
  now: number,
): boolean {
  if (policy.notify === undefined || !isTold(policy, 'reminder') || wasReminded(request)) return false
  const isLate = !opening.isOpen && (opening.opensAt === undefined || opening.opensAt >= closesAt)
  if (state.kind !== 'waiting' && !(state.kind === 'shut' && isLate)) return false
  const lead = Math.min(policy.notify.beforeExpiry, (closesAt - request.createdAt) / 2)
  return closesAt - lead <= now && now < closesAt
}
