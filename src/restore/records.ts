import type { GitHub } from '../github/call.ts'
import { createDeployment } from '../github/deployments.ts'
import type { Draft } from '../ledger/find.ts'
import { live } from '../ledger/good.ts'
import { type Life, readLife } from '../ledger/life.ts'
import { parsePayload, type Schema, writePayload } from '../ledger/payload.ts'
import { openDeployment } from '../ledger/record.ts'
import { brief } from '../runner/printable.ts'
import type { Place } from './place.ts'
import { schemaOf } from './schema.ts'
import type { Target } from './strategy.ts'

/** What is told of a deployment when it is recorded. */
export interface Release {
  readonly environment: string
  readonly service: string
  readonly version: string
  readonly sha: string
  /** Digest of the checks; '' without any. */
  readonly checks: string
  readonly schema: Schema | undefined
  readonly hotfixOf: number | undefined
  readonly reason: string
  readonly place: Place
}

/** The record of this run's deployment, found or made; `anew` makes one though there is one. */
export async function openRelease(
  github: GitHub,
  lives: readonly Life[],
  release: Release,
  anew: boolean,
): Promise<Life> {
  const draft = draftOf(lives, release)
  if (!anew) return openDeployment(github, lives, draft)
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
  return readLife({ deployment, statuses: [] })
}

/** What a dry run works on in place of a record: it has begun, and nobody else knows. */
export function imagineRelease(lives: readonly Life[], release: Release, now: Date): Life {
  const { sha, task, environment, payload } = draftOf(lives, release)
  const creator = { ...release.place.actor, type: 'User' } as const
  const at = { creator, app: '', createdAt: now }
  return readLife({
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

/** The record of this run's rollback of a deployment, found or made. */
export async function openRollback(
  github: GitHub,
  lives: readonly Life[],
  of: Life,
  target: Target,
  { environment, service, checks, reason, place }: Release,
): Promise<Life> {
  const after = target.undoesSchema ? target.schema : (schemaOf(of)?.after ?? '')
  return openDeployment(github, lives, {
    sha: target.sha,
    task: 'rollback',
    environment,
    payload: {
      v: 1,
      service,
      version: target.version,
      previous: earlier(of),
      run: runOf(place),
      actor: place.actor,
      checks,
      schema: after === '' ? undefined : { before: after, after, compatible: 'true' },
      hotfixOf: undefined,
      rollbackOf: of.record.deployment.id,
      reason: brief(reason, 500),
      gate: undefined,
    },
  })
}

function draftOf(lives: readonly Life[], release: Release): Draft {
  const { environment, service, version, sha, checks, schema, hotfixOf, reason, place } = release
  const before = live(lives)
  return {
    sha,
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
      gate: undefined,
    },
  }
}

function runOf({ id, attempt, job }: Place): Draft['payload']['run'] {
  return { id, attempt, job }
}

function earlier({ version, record: { deployment } }: Life) {
  return { id: deployment.id, sha: deployment.sha, version }
}
