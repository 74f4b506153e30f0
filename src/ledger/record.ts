import type { GitHub } from '../github/call.ts'
import { createDeployment, createStatus, type DeploymentState } from '../github/deployments.ts'
import { readRecords } from '../github/records.ts'
import { type Draft, findRecord } from './find.ts'
import { live } from './good.ts'
import { type Life, readLife } from './life.ts'
import { formatMark, type Mark, stateOf } from './mark.ts'
import { writePayload } from './payload.ts'

/** Whose deployments are wanted. */
export interface Wanted {
  readonly environment: string
  /** '' is the repository's only one; left out, all. Deployments of others name no service. */
  readonly service?: string
  /** How many are read at most, newest first; 200 when left out. */
  readonly limit?: number
}

/** A mark to be written, with what the status shows beside it. */
export interface Saying extends Mark {
  /** Left out, the state that carries the phase. */
  readonly state?: DeploymentState
  readonly logUrl?: string
  readonly environmentUrl?: string
}

const usualLimit = 200

/** What became of an environment's deployments, newest first; a request for each hundred. */
export async function readLives(github: GitHub, wanted: Wanted): Promise<readonly Life[]> {
  const { environment, service, limit = usualLimit } = wanted
  const lives = (await readRecords(github, { environments: [environment], limit })).map(readLife)
  return service === undefined ? lives : lives.filter(({ payload }) => (payload?.service ?? '') === service)
}

/** The record of this deployment among `lives` (of its environment), or a new one; running it again makes no second one. */
export async function openDeployment(github: GitHub, lives: readonly Life[], draft: Draft): Promise<Life> {
  const found = findRecord(lives, draft)
  if (found !== undefined) return found
  const { sha, task, environment, payload } = draft
  const deployment = await createDeployment(github, {
    ref: sha,
    task,
    environment,
    description: '',
    payload: writePayload(payload),
    isOurs: (made) => findRecord([readLife({ deployment: made, statuses: [] })], draft) !== undefined,
  })
  return readLife({ deployment, statuses: [] })
}

/** Writes a mark, unless it is the deployment's newest already; gives the life with it. */
export async function mark(
  github: GitHub,
  life: Life,
  { state, logUrl, environmentUrl, ...said }: Saying,
): Promise<Life> {
  const { deployment, statuses } = life.record
  const draft = { state: state ?? stateOf(said.phase), description: formatMark(said) }
  if (statuses[0]?.state === draft.state && statuses[0].description === draft.description) return life
  const written = await createStatus(github, deployment.id, {
    ...draft,
    ...(logUrl === undefined ? {} : { logUrl }),
    ...(environmentUrl === undefined ? {} : { environmentUrl }),
  })
  return readLife({ deployment, statuses: [written, ...statuses] })
}

/**
 * Says of exactly the deployment that was live before `by` that it no longer is: GitHub does not in production, and takes too many elsewhere.
 * Gives it as it is then; undefined where none was live.
 */
export async function supersede(github: GitHub, lives: readonly Life[], by: Life): Promise<Life | undefined> {
  const { id } = by.record.deployment
  const before = live(lives.filter(({ record }) => record.deployment.id !== id))
  if (before === undefined || before.record.statuses[0]?.state === 'inactive') return before
  return mark(github, before, { phase: 'superseded', fields: { by: String(id) } })
}
