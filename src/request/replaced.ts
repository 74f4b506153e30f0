import type { GatePolicy } from '../gate/policy.ts'
import type { Life } from '../ledger/life.ts'
import { boundUrl, type Filed, parseFiled } from './record.ts'

/** How many are told: more were left by runs that were killed, and find out by themselves. */
const most = 5

/** The open requests of other runs whose place a new one takes. */
export function replacedBy(
  { lives, policy }: { readonly lives: readonly Life[]; readonly policy: GatePolicy },
  by: Filed,
): readonly { readonly deployment: number; readonly url: string }[] {
  if (policy.onNewRequest !== 'supersede') return []
  return lives
    .filter(({ outcome, record }) => {
      const old = outcome === 'waiting' ? parseFiled(record.deployment) : undefined
      return old?.subject.gate === by.subject.gate && record.deployment.id < by.deployment.id
    })
    .slice(0, most)
    .map(({ record }) => ({ deployment: record.deployment.id, url: boundUrl(record.statuses) }))
}
