import type { Verification } from '../checks/check.ts'
import type { Life } from '../ledger/life.ts'
import type { Mark } from '../ledger/mark.ts'
import type { Saying } from '../ledger/record.ts'
import type { End } from './machine.ts'
import { deployStep } from './story.ts'

/** Fields of a status that names the attempt which wrote it. */
export function placeOf({ id, attempt }: { readonly id: number; readonly attempt: number }): Mark['fields'] {
  return { run: String(id), attempt: String(attempt) }
}

/** The status of a deployment of which a critical check failed: `check` is the first that did, `live` since when it had traffic. */
export function failing(check: string, at: Date, life: Life | undefined): Saying {
  const live = life?.liveAt === undefined ? {} : { live: life.liveAt.toISOString() }
  return { phase: 'failed', fields: { at: at.toISOString(), ...live, check } }
}

/** Passed of all, as `9/9`. */
export function tally({ results }: Verification): string {
  return `${results.filter(({ status }) => status === 'passed').length}/${results.length}`
}

/** The first critical check that did not pass; `deploy` stands for the deploy step. */
export function culprit(verification: Verification | undefined): string {
  if (verification === undefined) return deployStep
  const critical = verification.results.filter(({ severity }) => severity === 'critical')
  const found = critical.find(({ status }) => status === 'failed') ?? critical.find(({ status }) => status !== 'passed')
  return found?.id ?? ''
}

/** The last status of a deployment that was taken back, or was not. Undefined where the statuses before say all. */
export function closing({ result, reason, target }: End, hasFailed: boolean): Saying | undefined {
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
