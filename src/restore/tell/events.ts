import type { Verification } from '../../checks/check.ts'
import { incidentEvent, type ReleaseName, type ServicePlace, serviceEvent, testsFinished } from '../../events/drafts.ts'
import type { EventDraft } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import { failedChecks, headline, isIdle, type RunResult } from './run-result.ts'

const outcomes = { passed: 'success', failed: 'failure', inconclusive: 'error' } as const

/** What other systems are told of a walk: how the checks ended, what failed, what is live now. */
export function eventsOf(result: RunResult, kind: 'release' | 'by-hand'): readonly EventDraft[] {
  const { end, verification, proof, current, failedAt } = result.walked
  if (isIdle(end) || end.result === 'dry-run') return []
  const place = { repository: result.repository, service: result.service, environment: result.environment }
  const release = { sha: result.sha, version: result.version }
  const data = { result: end.result, reason: end.reason, version: release.version }
  const restored = end.target && { ...end.target, sha: end.target.commit || end.target.sha }
  const events: EventDraft[] = []
  if (verification !== undefined) events.push(tested(place, release, verification))
  const deployment = current?.record.deployment.id ?? 0
  const incident = { deployment, release, description: brief(headline(result), 300) }
  const isFailed = failedAt !== undefined || current?.failedAt !== undefined
  const isNew = kind === 'release' ? isFailed && end.result !== 'verified' : end.result === 'rollback-failed'
  if (isNew && deployment !== 0)
    events.push(incidentEvent('detected', place, incident, { ...data, checks: failedIds(result) }))
  if (end.result === 'verified') {
    const isFirst = current?.payload?.previous === undefined
    events.push(serviceEvent(isFirst ? 'deployed' : 'upgraded', place, release, { ...data, deployment }))
  }
  if (restored !== undefined && proof !== undefined) events.push(tested(place, restored, proof))
  if (end.result === 'restored' && restored !== undefined) {
    const from = { 'from-version': release.version, 'from-sha': release.sha }
    events.push(
      serviceEvent('rolledBack', place, restored, { ...data, ...from, version: restored.version, deployment }),
    )
    if (isFailed && end.reason !== 'not-verified' && deployment !== 0)
      events.push(incidentEvent('resolved', place, incident, data))
  }
  return events
}

function tested(place: ServicePlace, release: ReleaseName, { verdict, results }: Verification): EventDraft {
  const unwell = results.filter(({ status }) => status !== 'passed').map(({ id, status }) => `${id}: ${status}`)
  const told = { outcome: outcomes[verdict], reason: brief(unwell.join(', '), 500) }
  return testsFinished(place, release, told, { version: release.version, checks: results.length })
}

/** Of the first checks that did not pass; what servers said stays where people look. */
function failedIds({ walked }: RunResult): readonly string[] {
  return failedChecks({ ...walked, proof: undefined })
    .filter(({ status }) => status !== 'skipped')
    .slice(0, 100)
    .map(({ id }) => id)
}
