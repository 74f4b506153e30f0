import type { Payload } from './payload.ts'
import type { DeploymentTimeline } from './timeline.ts'

/** A deployment that will be recorded. */
export interface RecordDraft {
  readonly sha: string
  /** The commit for which `sha` was found, such as the release tag that descends from it; undefined if `sha` was given. */
  readonly from?: string
  readonly task: 'deploy' | 'rollback'
  readonly environment: string
  readonly payload: Payload
}

/**
 * The existing record of this deployment: the one that a gate filed, for this run or another run that requested it, and that this very attempt
 * consumed; else the one from an earlier attempt of the same run. A gate may have had the commit before the release commit; if both have the same
 * version, or one was found from the other, they mean one deployment. `lives` are of the draft's environment.
 */
export function findRecord(
  timelines: readonly DeploymentTimeline[],
  draft: RecordDraft,
): DeploymentTimeline | undefined {
  const { run, service, version, rollbackOf } = draft.payload
  const ofService = timelines.filter(({ payload }) => payload?.service === service)
  const same = ofService.filter(({ record }) => record.deployment.sha === draft.sha)
  const own = same.filter(({ payload }) => payload?.run.id === run.id)
  const isConsumed = ({ consumedBy }: DeploymentTimeline) =>
    consumedBy?.run === run.id && consumedBy.attempt === run.attempt
  const isMeant = ({ payload, record: { deployment } }: DeploymentTimeline) =>
    payload?.gate !== undefined && (deployment.sha === draft.from || (version !== '' && payload.version === version))
  const consumed = draft.task === 'deploy' ? ofService.filter(isConsumed) : []
  const filed = newest(consumed.filter((each) => same.includes(each))) ?? newest(consumed.filter(isMeant))
  return (
    filed ??
    newest(
      own.filter(({ record, payload }) => record.deployment.task === draft.task && payload?.rollbackOf === rollbackOf),
    )
  )
}

/** The deployment that GitHub created automatically for a job of this run (`environment:` of the job), recognized by the URL of its log. */
export function findAttached(
  timelines: readonly DeploymentTimeline[],
  { sha, run }: { readonly sha: string; readonly run: number },
): DeploymentTimeline | undefined {
  const isOfRun = ({ url }: { readonly url: string }) => `${url}/`.includes(`/actions/runs/${run}/`)
  return newest(
    timelines.filter(
      ({ isForeign, record, events }) => isForeign && record.deployment.sha === sha && events.some(isOfRun),
    ),
  )
}

/** Ids of deployments increase. */
function newest(timelines: readonly DeploymentTimeline[]): DeploymentTimeline | undefined {
  return timelines.toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0]
}
