import type { GitHub } from '../../github/connection/call.ts'
import type { Account } from '../../github/people/account.ts'
import { readViewer } from '../../github/people/people.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'

/**
 * Finds the accounts that write our records: bots, and the account of the current token. Other people's records never count as ours, whatever they
 * say. GitHub is asked for the token's account only if a person is among the writers.
 */
export async function findOurs(github: GitHub, writers: readonly Account[]): Promise<(writer: Account) => boolean> {
  const viewer = writers.some(({ type }) => type !== 'Bot') ? await readViewer(github) : 0
  return ({ id, type }) => type === 'Bot' || (id !== 0 && id === viewer)
}

/** Creators of requests among deployments. */
export function requestersOf(timelines: readonly DeploymentTimeline[]): readonly Account[] {
  return timelines.flatMap(({ payload, record }) => (payload?.gate === undefined ? [] : [record.deployment.creator]))
}
