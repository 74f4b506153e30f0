import type { Verification } from '../../checks/check.ts'
import type { StatusMark } from '../../ledger/mark.ts'
import type { StatusUpdate } from '../../ledger/record.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { WalkEnd } from './machine.ts'

/** The name of the deploy step among the checks. */
export const deployStep = 'deploy'

/** Fields that name the attempt that wrote a status. */
export function runFields({ id, attempt }: { readonly id: number; readonly attempt: number }): StatusMark['fields'] {
  return { run: String(id), attempt: String(attempt) }
}

/** The status of a deployment with a failed critical check: `check` is the first one, `live` is when it began to get traffic. */
export function failedStatus(check: string, at: Date, timeline: DeploymentTimeline | undefined): StatusUpdate {
  const live = timeline?.liveAt === undefined ? {} : { live: timeline.liveAt.toISOString() }
  return { phase: 'failed', fields: { at: at.toISOString(), ...live, check } }
}

/** Passed checks of all, such as `9/9`. */
export function passedOfAll({ results }: Verification): string {
  return `${results.filter(({ status }) => status === 'passed').length}/${results.length}`
}

/** The first critical check that did not pass; `deploy` means the deploy step. */
export function firstFailedCheck(verification: Verification | undefined): string {
  if (verification === undefined) return deployStep
  const critical = verification.results.filter(({ severity }) => severity === 'critical')
  const found = critical.find(({ status }) => status === 'failed') ?? critical.find(({ status }) => status !== 'passed')
  return found?.id ?? ''
}

/** The last status of a deployment, whether it was rolled back or not. Undefined if the earlier statuses say it all. */
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
