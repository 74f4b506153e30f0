import type { Payload } from './payload.ts'
import type { DeploymentTimeline } from './timeline.ts'

/** A deployment that is about to be recorded. */
export interface RecordDraft {
  readonly sha: string
  /** The commit from which `sha` was found, as that of the release tag which descends from it; left out where it was given. */
  readonly from?: string
  readonly task: 'deploy' | 'rollback'
  readonly environment: string
  readonly payload: Payload
}

/**
 * The record that this deployment has already: the one that a gate filed, for this run or another that asked for it, and this very attempt
 * consumed; else the one that an earlier attempt of the same run made. A gate may have been given the commit before the release commit; that
 * both name one version, or that the one was found from the other, shows that they mean one deployment. `lives` are of the draft's environment.
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

/** The deployment that GitHub made by itself for a job of this run (`environment:` of the job), known by the address of its log. */
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

/** Ids of deployments grow. */
function newest(timelines: readonly DeploymentTimeline[]): DeploymentTimeline | undefined {
  return timelines.toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0]
}
