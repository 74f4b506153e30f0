import type { RunPlace } from '../../ledger/payload.ts'
import type { Host } from '../../runner/host.ts'
import { serverUrl } from '../../runner/server.ts'

/** The job that this step is part of, from the runner's variables. */
export interface WorkflowRun extends RunPlace {
  readonly actor: { readonly id: number; readonly login: string }
  /** The commit that the run is for. */
  readonly sha: string
  /** Start of the run's attempt. */
  readonly url: string
}

/** Reads the runner's variables; 0 and '' outside a job of GitHub. */
export function readWorkflowRun({ env }: Pick<Host, 'env'>): WorkflowRun {
  const id = numberIn(env['GITHUB_RUN_ID'])
  const attempt = numberIn(env['GITHUB_RUN_ATTEMPT']) || 1
  return {
    id,
    attempt,
    job: env['GITHUB_JOB'] ?? '',
    actor: { id: numberIn(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' },
    sha: env['GITHUB_SHA'] ?? '',
    url: `${serverUrl(env)}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}/attempts/${attempt}`,
  }
}

function numberIn(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}
