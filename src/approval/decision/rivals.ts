import type { CompetingRequest, RequestFacts } from '../case/facts.ts'

/** The deployment that replaces this request, the oldest of several; undefined for none. */
export function supersededBy(facts: RequestFacts): number | undefined {
  const ids = facts.rivals.filter((rival) => isSuperseding(rival, facts)).map(({ id }) => id)
  return ids.length === 0 ? undefined : Math.min(...ids)
}

function isSuperseding(rival: CompetingRequest, { request, policy }: RequestFacts): boolean {
  const { id, service, subject } = request
  if (rival.service !== service) return false
  // GitHub creates its own deployment for every attempt of a job that names an environment: for this same commit it
  // is not a rival.
  if (rival.run === 0) return rival.id > id && rival.stage === 'begun' && rival.sha !== subject.sha
  // A matrix, or an earlier gate of the same run, deploys the same release.
  const isSameJob = rival.run === subject.runId && rival.job === subject.jobName && rival.gate === subject.gate
  if (rival.run === subject.runId && !isSameJob) return false
  if (rival.id > id && rival.stage === 'begun') return true
  if (rival.gate !== subject.gate) return false
  return policy.onNewRequest === 'supersede' ? rival.id > id : rival.id < id && rival.stage === 'open' && !isSameJob
}

/** With `on-new-request: refuse`: the open request that blocks a new one; undefined if none does. */
export function refusingRequest(
  facts: Pick<RequestFacts, 'policy' | 'rivals'>,
  subject: { readonly runId: number; readonly gate: string; readonly service: string },
): number | undefined {
  if (facts.policy.onNewRequest !== 'refuse') return undefined
  return facts.rivals.find(
    ({ run, gate, stage, service }) =>
      stage === 'open' && gate === subject.gate && service === subject.service && run !== subject.runId,
  )?.id
}
