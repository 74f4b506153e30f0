import type { Life } from './life.ts'
import type { Payload } from './payload.ts'

/** A deployment that is about to be recorded. */
export interface Draft {
  readonly sha: string
  readonly task: 'deploy' | 'rollback'
  readonly environment: string
  readonly payload: Payload
}

/**
 * The record that this deployment has already: the one that a gate filed, for this run or another that asked for it, and this very attempt
 * consumed; else the one that an earlier attempt of the same run made. `lives` are of the draft's environment.
 */
export function findRecord(lives: readonly Life[], draft: Draft): Life | undefined {
  const { run, service, rollbackOf } = draft.payload
  const same = lives.filter(
    ({ record, payload }) => record.deployment.sha === draft.sha && payload?.service === service,
  )
  const own = same.filter(({ payload }) => payload?.run.id === run.id)
  const isConsumed = ({ consumedBy }: Life) => consumedBy?.run === run.id && consumedBy.attempt === run.attempt
  const filed = draft.task === 'deploy' ? newest(same.filter(isConsumed)) : undefined
  return (
    filed ??
    newest(
      own.filter(({ record, payload }) => record.deployment.task === draft.task && payload?.rollbackOf === rollbackOf),
    )
  )
}

/** The deployment that GitHub made by itself for a job of this run (`environment:` of the job), known by the address of its log. */
export function findAttached(
  lives: readonly Life[],
  { sha, run }: { readonly sha: string; readonly run: number },
): Life | undefined {
  const isOfRun = ({ url }: { readonly url: string }) => `${url}/`.includes(`/actions/runs/${run}/`)
  return newest(
    lives.filter(({ isForeign, record, events }) => isForeign && record.deployment.sha === sha && events.some(isOfRun)),
  )
}

/** Ids of deployments grow. */
function newest(lives: readonly Life[]): Life | undefined {
  return lives.toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0]
}
