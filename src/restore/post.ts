import { connect } from '../github/connection/client.ts'
import { listStatuses, readDeployment } from '../github/operations/deployments.ts'
import { writeStatus } from '../ledger/record.ts'
import { type DeploymentTimeline, readTimeline } from '../ledger/timeline.ts'
import type { Announcement, EventDraft, Host } from '../runner/host.ts'
import { readState } from '../runner/state.ts'
import { brief } from '../text/printable.ts'
import { stateNames } from './perform.ts'
import { readWorkflowRun } from './record/place.ts'
import { leftOpenEvents } from './tell/events.ts'
import { runFields } from './walk/status-update.ts'

const open: ReadonlySet<string> = new Set(['started', 'consumed', 'overridden', 'verifying', 'failed', 'rolling-back'])

/** The inputs that the post step reads. */
interface PostInputs {
  readonly token: string
  readonly eventsUrl: string
}

/**
 * Closes what a cancelled or killed step left open. Otherwise a record that stays «in progress» would count as a running deployment. The next attempt
 * of the job still continues where this one stopped.
 */
export async function closeOpen(readInputs: () => Promise<PostInputs>, host: Host): Promise<Announcement | undefined> {
  const ids = readState(host.env, stateNames.deployments)
    .split(' ')
    .filter((id) => /^\d{1,15}$/.test(id))
  if (ids.length === 0) return undefined
  const { token, eventsUrl } = await readInputs()
  const repository = host.env['GITHUB_REPOSITORY'] ?? ''
  const github = await connect({ token, host, repository })
  const events: EventDraft[] = []
  const place = readWorkflowRun(host)
  for (const id of ids.map(Number)) {
    const deployment = await readDeployment(github, id)
    const timeline = deployment && readTimeline({ deployment, statuses: await listStatuses(github, id) })
    if (timeline === undefined || !isOpen(timeline)) continue
    host.log.warning(
      `Deployment ${id} was left in the state ${brief(timeline.events.at(-1)?.phase ?? 'open')} and is now marked as cancelled. Run the job again to continue.`,
    )
    await writeStatus(github, timeline, { phase: 'cancelled', fields: runFields(place), logUrl: place.url })
    events.push(...leftOpenEvents(timeline, repository))
  }
  return { to: eventsUrl, events }
}

function isOpen({ events }: DeploymentTimeline): boolean {
  const newest = events.at(-1)
  return newest === undefined || open.has(newest.phase)
}
