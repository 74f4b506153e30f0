import type { SchemaState } from '../../ledger/payload.ts'
import type { DeploymentEvent, DeploymentTimeline } from '../../ledger/timeline.ts'

/** What to do if the target cannot run on the database's schema. */
export type DbPolicy = 'block' | 'undo' | 'ignore'

/** Whether a target can run on the schema. */
export interface SchemaJudgement {
  /** The schema changed after the target, and nothing shows that the target can run on the new one. */
  readonly isAhead: boolean
  readonly why: string
  /** The newest script when the target was deployed; '' if it is not known. */
  readonly known: string
}

/**
 * Compares the schema with the one that the target ran on. `db-migrate` reports whether the version right before a change can run on the new schema.
 * After two or more changes no report covers the target, so the answer is no.
 */
export function judgeSchema(
  timelines: readonly DeploymentTimeline[],
  current: DeploymentTimeline,
  target: DeploymentTimeline,
): SchemaJudgement {
  const good = (target.verifiedAt ?? target.startedAt)?.getTime() ?? 0
  const end = current.startedAt?.getTime() ?? 0
  const start = ({ startedAt }: DeploymentTimeline) => startedAt?.getTime() ?? 0
  const between = timelines
    .filter((timeline) => {
      const time = start(timeline)
      return time > 0 && time <= end && timeline.record.deployment.id !== target.record.deployment.id && time >= good
    })
    .toSorted((one, other) => start(one) - start(other) || one.record.deployment.id - other.record.deployment.id)
  const changes = between.flatMap((timeline) => {
    const schema = schemaOf(timeline)
    return schema === undefined || schema.before === schema.after ? [] : [schema]
  })
  const known = schemaOf(target)?.after || (changes[0]?.before ?? '')
  const [only, ...more] = changes
  if (only === undefined) return { isAhead: false, why: '', known }
  const name = target.version || target.record.deployment.sha.slice(0, 7)
  if (more.length > 0)
    return {
      isAhead: true,
      why: `The database's schema changed ${changes.length} times since ${name}, and nothing shows that this version can run on all of these changes. ${cure}`,
      known,
    }
  if (only.compatible === 'true') return { isAhead: false, why: '', known }
  const verb = only.compatible === 'false' ? 'cannot' : 'may not be able to'
  return {
    isAhead: true,
    why: `The database's schema is now at ${only.after}, and ${name} ${verb} run on it. ${cure}`,
    known,
  }
}

const cure =
  'Deploy a version that fixes it, undo the schema change (`db-policy: undo`), or roll back anyway (`db-policy: ignore`).'

/** What `db-migrate` reported for a deployment: in its payload, or in a status if the payload was written earlier. */
export function schemaOf({ payload, events }: DeploymentTimeline): SchemaState | undefined {
  return payload?.schema ?? events.map(schemaIn).findLast((schema) => schema !== undefined)
}

function schemaIn({ fields }: DeploymentEvent): SchemaState | undefined {
  const { before = '', after = '', compatible } = fields
  if (before === '' && after === '') return undefined
  return { before, after, compatible: compatible === 'true' || compatible === 'false' ? compatible : 'unknown' }
}
