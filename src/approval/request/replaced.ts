import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { boundUrl, type Filed, parseFiled } from './record.ts'

/** How many are told: more were left by runs that were killed, and find out by themselves. */
const most = 5

/** The open requests of other runs whose place a new one takes; those of another account are none of ours. */
export function replacedBy(
  { timelines, policy }: { readonly timelines: readonly DeploymentTimeline[]; readonly policy: GatePolicy },
  by: Filed,
): readonly { readonly deployment: number; readonly url: string }[] {
  if (policy.onNewRequest !== 'supersede') return []
  return timelines
    .filter(({ outcome, record }) => {
      const old = outcome === 'waiting' ? parseFiled(record.deployment) : undefined
      const isSame = old?.subject.gate === by.subject.gate && old.subject.service === by.subject.service
      const { id, creator } = record.deployment
      return isSame && creator.id === by.deployment.creator.id && id < by.deployment.id
    })
    .slice(0, most)
    .map(({ record }) => ({ deployment: record.deployment.id, url: boundUrl(record.statuses) }))
}
