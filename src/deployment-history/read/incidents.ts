import type { Incident } from '../../dora/failure.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { isGitHubError } from '../../github/connection/errors.ts'
import { type Issue, listIssues } from '../../github/conversation/issues.ts'
import { leadingMarker } from '../../markdown/marker.ts'
import type { Inputs } from '../inputs.ts'
import { fitsName } from './names.ts'

/** Which incidents count. */
export interface IncidentFilter extends Pick<Inputs, 'incidentLabel' | 'aliases' | 'service'> {
  /** A name or pattern. */
  readonly environment: string
  readonly since: Date
}

/**
 * The issues with the label that changed since then. Those of `smoke-test` and `rollback` name their deployment, environment and service, and count
 * if these match; those of people belong to the metrics environment.
 */
export async function readIncidents(
  github: GitHub,
  { incidentLabel, environment, service, aliases, since }: IncidentFilter,
  notices: string[],
): Promise<readonly Incident[]> {
  if (incidentLabel === '') return []
  try {
    const issues = await listIssues(github, { label: incidentLabel, state: 'all', since })
    return issues.filter(({ body }) => isOfPlace(body)).map(incidentOf)
  } catch (error) {
    if (!isGitHubError(error, 'missing-permission')) throw error
    notices.push('Incidents are not counted: add `issues: read` under `permissions:` of the job to count them.')
    return []
  }

  function isOfPlace(body: string): boolean {
    const fields = leadingMarker(body, 'incident-place')?.fields
    if (fields === undefined) return true
    const name = fields.get('environment') ?? ''
    const isOwn = service === '' || (fields.get('service') ?? '') === service
    return isOwn && fitsName(environment, aliases.get(name) ?? name)
  }
}

function incidentOf({ number, title, url, body, createdAt, closedAt }: Issue): Incident {
  const deployment = Number(leadingMarker(body, 'incident')?.fields.get('deployment') ?? Number.NaN)
  const named = Number.isSafeInteger(deployment) ? deployment : undefined
  return { number, title, url, openedAt: createdAt, closedAt, deployment: named }
}
