import type { GitHub } from '../../github/connection/call.ts'
import type { Account } from '../../github/people/account.ts'
import { readViewer } from '../../github/people/people.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'

/**
 * Tells which accounts write our records: bots, and the account of the token in use. What another person wrote is none of ours, whatever it
 * says. GitHub is asked whose token it is only where a person is among those who wrote.
 */
export async function findOurs(github: GitHub, writers: readonly Account[]): Promise<(writer: Account) => boolean> {
  const viewer = writers.some(({ type }) => type !== 'Bot') ? await readViewer(github) : 0
  return ({ id, type }) => type === 'Bot' || (id !== 0 && id === viewer)
}

/** Who filed the requests among deployments. */
export function requestersOf(timelines: readonly DeploymentTimeline[]): readonly Account[] {
  return timelines.flatMap(({ payload, record }) => (payload?.gate === undefined ? [] : [record.deployment.creator]))
}
