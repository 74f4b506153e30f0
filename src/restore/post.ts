import { connect } from '../github/client.ts'
import { listStatuses, readDeployment } from '../github/deployments.ts'
import { type Life, readLife } from '../ledger/life.ts'
import { mark } from '../ledger/record.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { readState } from '../runner/state.ts'
import { stateNames } from './perform.ts'
import { readPlace } from './place.ts'
import { placeOf } from './saying.ts'

const open: ReadonlySet<string> = new Set(['started', 'consumed', 'verifying', 'failed', 'rolling-back'])

/**
 * Closes what a cancelled or killed step left open: a record that says «in progress» for ever would be taken for a deployment that runs.
 * The next attempt of the job goes on where this one stopped all the same.
 */
export async function closeOpen(readToken: () => Promise<string>, host: Host): Promise<void> {
  const ids = readState(host.env, stateNames.deployments)
    .split(' ')
    .filter((id) => /^\d{1,15}$/.test(id))
  if (ids.length === 0) return
  const github = await connect({ token: await readToken(), host, repository: host.env['GITHUB_REPOSITORY'] ?? '' })
  const place = readPlace(host)
  for (const id of ids.map(Number)) {
    const deployment = await readDeployment(github, id)
    const life = deployment && readLife({ deployment, statuses: await listStatuses(github, id) })
    if (life === undefined || !isOpen(life)) continue
    host.log.warning(
      `Deployment ${id} was left ${brief(life.events.at(-1)?.phase ?? 'open')}: it is marked as cancelled. Run the job again to go on.`,
    )
    await mark(github, life, { phase: 'cancelled', fields: placeOf(place), logUrl: place.url })
  }
}

function isOpen({ events }: Life): boolean {
  const newest = events.at(-1)
  return newest === undefined || open.has(newest.phase)
}
