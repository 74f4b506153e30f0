import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { ApprovalSubject } from '../case/subject.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { boundUrl, type EarlierRejection, type Filed, issueNumber, parseFiled } from './record.ts'

/** How many requests are notified. Killed runs may leave more; those notice it by themselves. */
const most = 5

/** A request that a new one replaces. */
export interface ReplacedRequest {
  readonly filed: Filed
  /** Address of its issue; '' if it has none. */
  readonly url: string
}

/** The open requests of other runs that a new one replaces, without those of other accounts. */
export function replacedBy(
  { timelines, policy }: { readonly timelines: readonly DeploymentTimeline[]; readonly policy: GatePolicy },
  by: Filed,
): readonly ReplacedRequest[] {
  if (policy.onNewRequest !== 'supersede') return []
  return timelines
    .flatMap(({ outcome, record }) => {
      const filed = outcome === 'waiting' ? parseFiled(record.deployment) : undefined
      const isSame = filed?.subject.gate === by.subject.gate && filed.subject.service === by.subject.service
      const { id, creator } = record.deployment
      const isOlder = creator.id === by.deployment.creator.id && id < by.deployment.id
      return filed !== undefined && isSame && isOlder ? [{ filed, url: boundUrl(record.statuses) }] : []
    })
    .slice(0, most)
}

/**
 * The newest rejection of a request of the same gate and service, so that approvers hear of it. Any deployment since then, through this gate or not,
 * makes it obsolete. `timelines` are ours, newest first.
 */
export function rejectedBefore(
  timelines: readonly DeploymentTimeline[],
  { gate, service }: ApprovalSubject,
  repository: string,
): EarlierRejection | undefined {
  for (const timeline of timelines) {
    const { record, events, payload } = timeline
    if ((payload?.service ?? '') === service && wasDeployed(timeline)) return undefined
    const subject = parseFiled(record.deployment)?.subject
    if (subject?.gate !== gate || subject.service !== service) continue
    if (events.some(({ phase }) => phase === 'consumed')) return undefined
    const rejection = events.find(({ phase }) => phase === 'rejected')
    const issue = issueNumber(boundUrl(record.statuses), repository)
    const comment = /^\d{1,15}$/.exec(rejection?.fields['comment'] ?? '')?.[0] ?? '0'
    if (rejection !== undefined && issue !== 0) return { issue, comment: Number(comment), sha: subject.sha }
  }
  return undefined
}

/** A deployment that another gate approved may still have been stopped by this one. GitHub also creates a deployment for a job that only asked. */
function wasDeployed({ verifiedAt, events }: DeploymentTimeline): boolean {
  return verifiedAt !== undefined || events.some(({ phase }) => phase === 'started' || phase === 'verifying')
}
