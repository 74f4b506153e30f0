import type { GitHub } from '../../github/connection/call.ts'
import { createDeployment } from '../../github/operations/deployments.ts'
import type { ReleaseName, ReleasePlace } from '../../github/repository/release.ts'
import type { RecordDraft } from '../../ledger/find.ts'
import { live } from '../../ledger/good.ts'
import { parsePayload, type SchemaState, writePayload } from '../../ledger/payload.ts'
import { openDeployment } from '../../ledger/record.ts'
import { type DeploymentTimeline, readTimeline } from '../../ledger/timeline.ts'
import { brief } from '../../text/printable.ts'
import { schemaOf } from '../decide/schema.ts'
import type { RestoreTarget } from '../strategies/strategy.ts'
import type { WorkflowRun } from './place.ts'

/** What is recorded about a deployment. */
export interface DeployedRelease {
  readonly environment: string
  readonly service: string
  readonly version: string
  /** '' means what the gate approved for this attempt, else the commit of the run. */
  readonly sha: string
  /** The commit from which `sha` was derived; missing if `sha` was given. */
  readonly from?: string
  /** Digest of the checks; '' if there are none. */
  readonly checks: string
  readonly schema: SchemaState | undefined
  readonly hotfixOf: number | undefined
  readonly reason: string
  readonly place: WorkflowRun
}

/** The record of this run's deployment, found or created; `isNew` always creates one. */
export async function openRelease(
  github: GitHub,
  timelines: readonly DeploymentTimeline[],
  release: DeployedRelease,
  isNew: boolean,
): Promise<DeploymentTimeline> {
  const draft = draftOf(timelines, release)
  if (!isNew) return openDeployment(github, timelines, draft)
  const { run } = draft.payload
  const deployment = await createDeployment(github, {
    ref: draft.sha,
    task: draft.task,
    environment: draft.environment,
    description: '',
    payload: writePayload(draft.payload),
    isOurs: ({ payload }) => {
      const made = parsePayload(payload)?.run
      return made?.id === run.id && made.attempt === run.attempt
    },
  })
  return readTimeline({ deployment, statuses: [] })
}

/**
 * The same with its commit. This is the given commit, else that of the release tag that descends from what the gate approved for this attempt or from
 * the run's commit, else that commit itself.
 */
export async function withSha(
  timelines: readonly DeploymentTimeline[],
  release: DeployedRelease,
  find: (name: ReleaseName) => Promise<ReleasePlace>,
): Promise<DeployedRelease> {
  if (release.sha !== '') return release
  const { service, version, place } = release
  const taken = timelines.find(
    ({ payload, consumedBy }) =>
      payload?.gate !== undefined &&
      payload.service === service &&
      consumedBy?.run === place.id &&
      consumedBy.attempt === place.attempt,
  )
  const sha = taken?.record.deployment.sha ?? place.sha
  return { ...release, sha: (await find({ version, service, sha })).commit, from: sha }
}

/** What a dry run uses instead of a record: it has begun, but is not written anywhere. */
export function imagineRelease(
  timelines: readonly DeploymentTimeline[],
  release: DeployedRelease,
  now: Date,
): DeploymentTimeline {
  const { sha, task, environment, payload } = draftOf(timelines, release)
  const creator = { ...release.place.actor, type: 'User' } as const
  const at = { creator, app: '', createdAt: now }
  return readTimeline({
    deployment: {
      id: 0,
      sha,
      ref: sha,
      task,
      environment,
      description: '',
      payload: writePayload(payload),
      url: '',
      ...at,
    },
    statuses: [{ id: 0, state: 'in_progress', description: 'started', logUrl: '', environmentUrl: '', ...at }],
  })
}

/** The record of this run's rollback of a deployment, or of a version that is not in the ledger; found or created. */
export async function openRollback(
  github: GitHub,
  timelines: readonly DeploymentTimeline[],
  of: DeploymentTimeline | undefined,
  target: RestoreTarget,
  { environment, service, checks, reason, place }: DeployedRelease,
): Promise<DeploymentTimeline> {
  const after = target.undoesSchema ? target.schema : ((of && schemaOf(of)?.after) ?? '')
  return openDeployment(github, timelines, {
    sha: target.sha,
    task: 'rollback',
    environment,
    payload: {
      v: 1,
      service,
      version: target.version,
      previous: of && earlier(of),
      run: runOf(place),
      actor: place.actor,
      checks,
      schema: after === '' ? undefined : { before: after, after, compatible: 'true' },
      hotfixOf: undefined,
      rollbackOf: of?.record.deployment.id,
      reason: brief(reason, 500),
      eventSha: target.built || undefined,
      gate: undefined,
    },
  })
}

function draftOf(timelines: readonly DeploymentTimeline[], release: DeployedRelease): RecordDraft {
  const { environment, service, version, sha, from, checks, schema, hotfixOf, reason, place } = release
  const before = live(timelines)
  return {
    sha,
    ...(from === undefined ? {} : { from }),
    task: 'deploy',
    environment,
    payload: {
      v: 1,
      service,
      version,
      previous: before === undefined ? undefined : earlier(before),
      run: runOf(place),
      actor: place.actor,
      checks,
      schema,
      hotfixOf,
      rollbackOf: undefined,
      reason,
      eventSha: place.sha === sha || place.sha === '' ? undefined : place.sha,
      gate: undefined,
    },
  }
}

function runOf({ id, attempt, job }: WorkflowRun): RecordDraft['payload']['run'] {
  return { id, attempt, job }
}

function earlier({ version, record: { deployment } }: DeploymentTimeline) {
  return { id: deployment.id, sha: deployment.sha, version }
}
