import type { Verification } from '../../checks/check.ts'
import type { StatusMark } from '../../ledger/mark.ts'
import type { StatusUpdate } from '../../ledger/record.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { WalkEnd } from './machine.ts'

/** Stands for the deploy step among the checks. */
export const deployStep = 'deploy'

/** Fields of a status that names the attempt which wrote it. */
export function runFields({ id, attempt }: { readonly id: number; readonly attempt: number }): StatusMark['fields'] {
  return { run: String(id), attempt: String(attempt) }
}

/** The status of a deployment of which a critical check failed: `check` is the first that did, `live` since when it had traffic. */
export function failedStatus(check: string, at: Date, timeline: DeploymentTimeline | undefined): StatusUpdate {
  const live = timeline?.liveAt === undefined ? {} : { live: timeline.liveAt.toISOString() }
  return { phase: 'failed', fields: { at: at.toISOString(), ...live, check } }
}

/** Passed of all, as `9/9`. */
export function passedOfAll({ results }: Verification): string {
  return `${results.filter(({ status }) => status === 'passed').length}/${results.length}`
}

/** The first critical check that did not pass; `deploy` stands for the deploy step. */
export function firstFailedCheck(verification: Verification | undefined): string {
  if (verification === undefined) return deployStep
  const critical = verification.results.filter(({ severity }) => severity === 'critical')
  const found = critical.find(({ status }) => status === 'failed') ?? critical.find(({ status }) => status !== 'passed')
  return found?.id ?? ''
}

/** The last status of a deployment that was taken back, or was not. Undefined if the statuses before say all. */
export function closingStatus({ result, reason, target }: WalkEnd, hasFailed: boolean): StatusUpdate | undefined {
  switch (result) {
    case 'rollback-failed':
      return { phase: 'rollback-failed', fields: { why: reason } }
    case 'held':
      return {
        phase: 'held',
        state: hasFailed ? 'failure' : 'error',
        fields: { why: reason, ...(target === undefined ? {} : { to: String(target.deploymentId) }) },
      }
    default:
      return undefined
  }
}
