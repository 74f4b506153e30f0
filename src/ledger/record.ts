import type { GitHub } from '../github/connection/call.ts'
import { createDeployment, createStatus, type DeploymentState } from '../github/operations/deployments.ts'
import { readRecords } from '../github/operations/records.ts'
import { findRecord, type RecordDraft } from './find.ts'
import { live } from './good.ts'
import { formatMark, type StatusMark, stateOf } from './mark.ts'
import { writePayload } from './payload.ts'
import { ofService } from './service.ts'
import { type DeploymentTimeline, readTimeline } from './timeline.ts'

/** Whose deployments are wanted. */
export interface TimelineFilter {
  readonly environment: string
  /** '' is the repository's only one; left out, all. Deployments of others name no service: those from before the first record count for all. */
  readonly service?: string
  /** What gates filed for this run is given too: of this service, or where there is none, of all, since a gate need not name one. */
  readonly run?: { readonly id: number }
  /** How many are read at most, newest first; 200 when left out. */
  readonly limit?: number
}

/** A mark to be written, with what the status shows beside it. */
export interface StatusUpdate extends StatusMark {
  /** Left out, the state that carries the phase. */
  readonly state?: DeploymentState
  readonly logUrl?: string
  readonly environmentUrl?: string
}

const usualLimit = 200

/** What happened to an environment's deployments, newest first; a request for each hundred. */
export async function readTimelines(github: GitHub, wanted: TimelineFilter): Promise<readonly DeploymentTimeline[]> {
  const { environment, service, run, limit = usualLimit } = wanted
  const timelines = (await readRecords(github, { environments: [environment], limit })).map(readTimeline)
  return service === undefined ? timelines : ofService(timelines, service, run)
}

/** The record of this deployment among `lives` (of its environment), or a new one; running it again makes no second one. */
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

/** Writes a mark, unless it is the deployment's newest already; gives the life with it. */
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
 * Says of exactly the deployment that was live before `by` that it no longer is: GitHub does not in production, and
 * takes too many elsewhere. Gives it as it is then; undefined if none was live.
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
