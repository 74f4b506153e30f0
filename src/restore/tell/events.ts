import type { Verification } from '../../checks/check.ts'
import {
  deploymentEvent,
  incidentEvent,
  type ReleaseName,
  type ServicePlace,
  serviceEvent,
  testsFinished,
} from '../../events/drafts.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { EventDraft } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import { failedChecks, headline, isIdle, nameOf, type RunResult } from './run-result.ts'

const outcomes = { passed: 'success', failed: 'failure', inconclusive: 'error' } as const

/** The events of a walk for other systems: how the checks ended, what failed, what is live now. */
export function eventsOf(result: RunResult, kind: 'release' | 'by-hand'): readonly EventDraft[] {
  const { end, verification, proof, current, failedAt } = result.walked
  if (isIdle(end) || end.result === 'dry-run') return []
  const place = { repository: result.repository, service: result.service, environment: result.environment }
  const release = { sha: result.sha, version: result.version }
  const data = { result: end.result, reason: end.reason, version: release.version }
  const restored = end.target && { ...end.target, sha: end.target.commit || end.target.sha }
  const events: EventDraft[] = []
  const deployment = current?.record.deployment.id ?? 0
  if (verification !== undefined) events.push(tested(place, release, deployment, verification))
  const incident = { deployment, release, description: brief(headline(result), 300) }
  const isFailed = failedAt !== undefined || current?.failedAt !== undefined
  const isUnknown = end.result === 'superseded' || (end.result === 'held' && !isFailed)
  const isNew = kind === 'release' ? isFailed && end.result !== 'verified' : end.result === 'rollback-failed'
  if (isNew && deployment !== 0)
    events.push(incidentEvent('detected', place, incident, { ...data, checks: failedIds(result) }))
  if (kind === 'release' && isUnknown && deployment !== 0)
    events.push(deploymentEvent(end.result === 'held' ? 'held' : 'superseded', place, { deployment, release }, data))
  if (end.result === 'verified') {
    const isFirst = current?.payload?.previous === undefined
    events.push(serviceEvent(isFirst ? 'deployed' : 'upgraded', place, release, deployment, data))
  }
  if (restored !== undefined && proof !== undefined) events.push(tested(place, restored, deployment, proof))
  if (end.result === 'restored' && restored !== undefined) {
    const from = { 'from-version': release.version, 'from-sha': release.sha }
    events.push(
      serviceEvent('rolledBack', place, restored, deployment, { ...data, ...from, version: restored.version }),
    )
    if (isFailed && end.reason !== 'not-verified' && deployment !== 0)
      events.push(incidentEvent('resolved', place, incident, data))
  }
  const told = end.result === 'restored' ? deployment : 0
  const over = result.walked.over.filter(({ record }) => record.deployment.id !== told)
  return [...events, ...over.map((timeline) => resolved(timeline, result, data))]
}

/** A failure that was still open. */
function resolved(
  timeline: DeploymentTimeline,
  { environment, service, repository, walked }: RunResult,
  { result, reason }: Readonly<Record<'result' | 'reason', string>>,
): EventDraft {
  const release = releaseOf(timeline)
  const by = walked.end.target ?? (walked.current && releaseOf(walked.current))
  const description = `${nameOf(release)} had failed in ${environment}; ${by === undefined ? 'another version' : nameOf(by)} is verified there now.`
  const incident = { deployment: timeline.record.deployment.id, release, description: brief(description, 300) }
  return incidentEvent('resolved', { repository, service, environment }, incident, {
    result,
    reason,
    version: release.version,
  })
}

/** The events of a deployment that a cancelled or killed step left open: it failed, if it had failed, and it ends here. */
export function leftOpenEvents(timeline: DeploymentTimeline, repository: string): readonly EventDraft[] {
  const { deployment } = timeline.record
  const release = releaseOf(timeline)
  const place = { repository, service: timeline.payload?.service ?? '', environment: deployment.environment }
  const data = { result: 'cancelled', reason: 'cancelled', version: release.version }
  const ended = deploymentEvent('cancelled', place, { deployment: deployment.id, release }, data)
  if (timeline.isRollback || timeline.failedAt === undefined) return [ended]
  const description = brief(`${nameOf(release)} failed in ${place.environment}, and the step was interrupted.`, 300)
  return [incidentEvent('detected', place, { deployment: deployment.id, release, description }, data), ended]
}

function releaseOf({ record, version }: DeploymentTimeline): ReleaseName {
  return { sha: record.deployment.sha, version }
}

function tested(
  place: ServicePlace,
  release: ReleaseName,
  deployment: number,
  { verdict, results }: Verification,
): EventDraft {
  const unwell = results.filter(({ status }) => status !== 'passed').map(({ id, status }) => `${id}: ${status}`)
  const told = { outcome: outcomes[verdict], reason: brief(unwell.join(', '), 500) }
  return testsFinished(place, release, told, { deployment, checks: results.map(({ id }) => id) })
}

/** Of the first checks that did not pass. Answers of servers are not sent to other systems. */
function failedIds({ walked }: RunResult): readonly string[] {
  return failedChecks({ ...walked, proof: undefined })
    .filter(({ status }) => status !== 'skipped')
    .slice(0, 100)
    .map(({ id }) => id)
}
