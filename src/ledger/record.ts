import type { GitHub } from '../github/connection/call.ts'
import { createDeployment, createStatus, type DeploymentState } from '../github/operations/deployments.ts'
import { readRecords } from '../github/operations/records.ts'
import { findRecord, type RecordDraft } from './find.ts'
import { live } from './good.ts'
import { formatMark, type StatusMark, stateOf } from './mark.ts'
import { writePayload } from './payload.ts'
import { ofService } from './service.ts'
import { type DeploymentTimeline, readTimeline } from './timeline.ts'

/** Whose deployments to read. */
export interface TimelineFilter {
  readonly environment: string
  /** '' is the repository's only one; undefined means all. Deployments of others name no service: those before the first record count for all. */
  readonly service?: string
  /** Also returns what gates filed for this run: of this service, or if there is none, of all, because a gate need not name one. */
  readonly run?: { readonly id: number }
  /** The maximum number to read, newest first; 200 by default. */
  readonly limit?: number
}

/** A mark to write, and what the status shows next to it. */
export interface StatusUpdate extends StatusMark {
  /** By default the state that carries the phase. */
  readonly state?: DeploymentState
  readonly logUrl?: string
  readonly environmentUrl?: string
}

const usualLimit = 200

/** What happened to an environment's deployments, newest first; one request per hundred. */
export async function readTimelines(github: GitHub, wanted: TimelineFilter): Promise<readonly DeploymentTimeline[]> {
  const { environment, service, run, limit = usualLimit } = wanted
  const timelines = (await readRecords(github, { environments: [environment], limit })).map(readTimeline)
  return service === undefined ? timelines : ofService(timelines, service, run)
}

/** The record of this deployment among `lives` (of its environment), or a new one; a repeated call makes no second one. */
export async function openDeployment(
  github: GitHub,
  timelines: readonly DeploymentTimeline[],
  draft: RecordDraft,
): Promise<DeploymentTimeline> {
  const found = findRecord(timelines, draft)
  if (found !== undefined) return found
  const { sha, task, environment, payload } = draft
  const deployment = await createDeployment(github, {
    ref: sha,
    task,
    environment,
    description: '',
    payload: writePayload(payload),
    isOurs: (made) => findRecord([readTimeline({ deployment: made, statuses: [] })], draft) !== undefined,
  })
  return readTimeline({ deployment, statuses: [] })
}

/** Writes a mark, unless it is already the deployment's newest; returns the updated life. */
export async function writeStatus(
  github: GitHub,
  timeline: DeploymentTimeline,
  { state, logUrl, environmentUrl, ...said }: StatusUpdate,
): Promise<DeploymentTimeline> {
  const { deployment, statuses } = timeline.record
  const draft = { state: state ?? stateOf(said.phase), description: formatMark(said) }
  if (statuses[0]?.state === draft.state && statuses[0].description === draft.description) return timeline
  const written = await createStatus(github, deployment.id, {
    ...draft,
    ...(logUrl === undefined ? {} : { logUrl }),
    ...(environmentUrl === undefined ? {} : { environmentUrl }),
  })
  return readTimeline({ deployment, statuses: [written, ...statuses] })
}

/**
 * Records that exactly the deployment that was live before `by` no longer is: GitHub does not do so in production, and does it for too many
 * elsewhere. Returns its new state; undefined if none was live.
 */
export async function supersede(
  github: GitHub,
  timelines: readonly DeploymentTimeline[],
  by: DeploymentTimeline,
): Promise<DeploymentTimeline | undefined> {
  const { id } = by.record.deployment
  const before = live(timelines.filter(({ record }) => record.deployment.id !== id))
  if (before === undefined || before.record.statuses[0]?.state === 'inactive') return before
  return writeStatus(github, before, { phase: 'superseded', fields: { by: String(id) } })
}
