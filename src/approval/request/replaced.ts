import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { boundUrl, type Filed, parseFiled } from './record.ts'

/** How many are told: more were left by runs that were killed, and find out by themselves. */
const most = 5

/** A request whose place a new one takes. */
export interface ReplacedRequest {
  readonly filed: Filed
  /** Of its issue; '' where it is bound to none. */
  readonly url: string
}

/** The open requests of other runs whose place a new one takes; those of another account are none of ours. */
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
