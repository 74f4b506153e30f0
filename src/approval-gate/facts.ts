import type { CompetingRequest, RequestFacts } from '../approval/case/facts.ts'
import type { ApprovalSubject } from '../approval/case/subject.ts'
import type { RequestedRange } from '../approval/changes/range.ts'
import { refusingRequest } from '../approval/decision/rivals.ts'
import { asksOwners, type OwnedChanges, withOwners } from '../approval/owners/read.ts'
import type { Form } from '../approval/request/forms.ts'
import { findOurs, requestersOf } from '../approval/request/ours.ts'
import { readGatePolicy } from '../approval/request/policy.ts'
import { type EarlierRejection, type Filed, rivalsOf } from '../approval/request/record.ts'
import { rejectedBefore } from '../approval/request/replaced.ts'
import { type RequestSituation, readSituation } from '../approval/request/situation.ts'
import { isIssueOf } from '../approval/request/text.ts'
import { type GatePolicy, policyDigest } from '../approval/rules/policy.ts'
import type { GitHub } from '../github/connection/call.ts'
import { isGitHubError } from '../github/connection/errors.ts'
import type { Job } from '../github/operations/runs.ts'
import { readDefaultBranch } from '../github/repository/commits.ts'
import { compare } from '../github/repository/compare.ts'
import { readTimelines } from '../ledger/record.ts'
import type { DeploymentTimeline } from '../ledger/timeline.ts'
import type { Host } from '../runner/host.ts'
import { type AskedChanges, readChanges } from './changes.ts'
import { type GateContext, readGateContext } from './context.ts'
import type { Inputs } from './inputs.ts'
import { previousReport } from './previous-report.ts'
import { findJob, readConclusions } from './run/job.ts'
import { findOrigin, type Origin, readTriggeringActor } from './run/origin.ts'
import { readRef } from './run/ref.ts'
import { type RunningAttempt, readRunningAttempt } from './run/run.ts'

/** What is known before anything is written. */
export interface GateFacts {
  readonly run: RunningAttempt
  readonly job: Job
  readonly policy: GatePolicy
  /** What is to be approved, from the run itself. */
  readonly subject: ApprovalSubject
  /** The ref, if the policy needs it. Differs from the subject's if GitHub does not confirm that one. */
  readonly ref: string
  readonly range: RequestedRange
  /** The newest request for it; undefined if there is none. */
  readonly situation: RequestSituation | undefined
  /** Only read if a request may have to be created. */
  readonly surroundings: GateContext | undefined
  /** The open request of another run that blocks a new one (`on-new-request: refuse`). */
  readonly refusing: number | undefined
  /** The open request of another run for a commit that contains this one; only looked for in a later attempt that would create a request. */
  readonly newer: number | undefined
  /** The rejection that a new request would follow. */
  readonly after: EarlierRejection | undefined
  /** Of the environment, newest first. */
  readonly timelines: readonly DeploymentTimeline[]
  /** Milliseconds, by the runner's clock. */
  readonly now: number
}

/** How many deployments of the environment are read: one request per hundred. */
const limit = 300

/** Reads everything that the gate's decision needs; if a call fails, the gate stays closed. */
export async function readGateFacts(inputs: Inputs, github: GitHub, host: Host): Promise<GateFacts> {
  const run = await readRunningAttempt(host)
  const written = await readGatePolicy(github, inputs.policyFile, inputs.gate)
  const job = await findJob(github, inputs.jobId, run)
  // The runner's clock may be slow, so the time is at least what GitHub reported for this job.
  const now = Math.max(host.now().getTime(), job.startedAt?.getTime() ?? 0)
  const timelines = await readTimelines(github, { environment: inputs.environment, limit })
  const areMore = timelines.length >= limit
  const origin = await findOrigin(github, inputs, { run, job, policy: written, timelines, areMore, now })
  const ref = await readRef(github, written, run, origin)
  const isOurs = await findOurs(github, requestersOf(timelines))
  const rivals = rivalsOf(timelines, origin.filed?.deployment.id ?? 0, { now, lifetime: written.expires }, isOurs)
  const { range, authors } = await readChanges(github, inputs, { run, job, policy: written, timelines, origin })
  const policy = await withOwners(github, written, changesOf(range, origin))
  const asked = { ...origin.subject, ...authors }
  const situation = await readOwn(
    github,
    inputs,
    { run, job, policy, timelines, rivals, now },
    { origin, range, asked },
  )
  const mayFile = inputs.deploymentId === 0 && (situation === undefined || isOver(situation))
  const around = { run, job, policy, timelines, situation, ref, now }
  if (!mayFile)
    return {
      ...around,
      subject: asked,
      range,
      surroundings: undefined,
      refusing: undefined,
      newer: undefined,
      after: undefined,
    }
  const again = situation && (await readAgain(github, inputs, { run, job, policy, timelines, origin }))
  return {
    ...around,
    policy: again ? await withOwners(github, written, changesOf(again.range, origin)) : policy,
    subject: again?.subject ?? asked,
    range: again?.range ?? range,
    surroundings: await readGateContext(github, run, { form: inputs.form, policy }),
    refusing: refusingRequest({ policy, rivals }, asked),
    after: rejectedBefore(
      timelines.filter(({ record }) => isOurs(record.deployment.creator)),
      asked,
      run.repository,
    ),
    newer: run.attempt > 1 && !inputs.allowOlder ? await findNewer(github, rivals, asked) : undefined,
  }
}

function changesOf({ base }: RequestedRange, { subject }: Origin): OwnedChanges {
  return { since: base?.since ?? '', sha: subject.sha }
}

/** The open request of the same gate and service whose commit contains this one; needs one request for each that is open. */
async function findNewer(
  github: GitHub,
  rivals: readonly CompetingRequest[],
  { runId, gate, service, sha }: ApprovalSubject,
): Promise<number | undefined> {
  const open = rivals.filter(
    (rival) => rival.stage === 'open' && rival.gate === gate && rival.service === service && rival.run !== runId,
  )
  for (const rival of open) if (rival.sha !== sha && (await isAncestor(github, sha, rival.sha))) return rival.id
  return undefined
}

async function isAncestor(github: GitHub, sha: string, of: string): Promise<boolean> {
  try {
    const { aheadBy, behindBy } = await compare(github, sha, of, { limit: 1 })
    return aheadBy > 0 && behindBy === 0
  } catch (error) {
    if (isGitHubError(error, 'not-found')) return false
    throw error
  }
}

/** The request of this run, and its state. */
async function readOwn(
  github: GitHub,
  inputs: Inputs,
  {
    run,
    job,
    policy,
    timelines,
    rivals,
    now,
  }: Pick<GateFacts, 'run' | 'job' | 'policy' | 'timelines' | 'now'> & {
    readonly rivals: readonly CompetingRequest[]
  },
  {
    origin,
    range,
    asked,
  }: { readonly origin: Origin; readonly range: RequestedRange; readonly asked: ApprovalSubject },
): Promise<RequestSituation | undefined> {
  const { filed } = origin
  if (filed === undefined) return undefined
  return readSituation(github, filed, {
    policy,
    policyDigest: policyDigest(policy),
    timelines,
    rivals,
    ...suspicionOf(range),
    mismatches: [...origin.compare(asked), ...(isNarrower(policy, range) ? ['authors'] : [])],
    isAsFiled: (body) => isFiled(body, filed, inputs, { policy, range, run }),
    witness: undefined,
    here: { run: run.id, attempt: run.attempt },
    // From the step itself, because others could have written the record.
    form: inputs.form === '' ? undefined : await formOf(github, inputs.form, run),
    conclusions: async () => (policy.retriesAfterFailure ? readConclusions(github, run.id, job.name) : new Map()),
    now,
  })
}

function suspicionOf({ suspects }: RequestedRange): Pick<RequestFacts, 'suspects'> {
  if (suspects === undefined) return {}
  return { suspects: { authors: suspects.accounts, pullRequestAuthors: suspects.pullRequestAuthors } }
}

/** Whether a policy also asks for something else than other approvers if more commits count. */
function isNarrower(policy: GatePolicy, { suspects }: RequestedRange): boolean {
  if (suspects === undefined) return false
  return asksOwners(policy) || (policy.refusesUnknownAuthors && suspects.unknown > 0)
}

/** What a new request would say. If there was one already, nobody has seen the new text yet. */
async function readAgain(
  github: GitHub,
  inputs: Inputs,
  { run, job, policy, timelines, origin }: AskedChanges,
): Promise<Pick<GateFacts, 'subject' | 'range'>> {
  const fresh = { ...origin, filed: undefined }
  const { range, authors } = await readChanges(github, inputs, { run, job, policy, timelines, origin: fresh })
  const triggeringActorId = await readTriggeringActor(github, run)
  return { range, subject: { ...origin.subject, ...authors, triggeringActorId } }
}

/** A dispatched workflow does not know the summary and version of the one that asked. */
function isFiled(
  body: string,
  { deployment, subject, payload, after }: Filed,
  inputs: Inputs,
  facts: Pick<GateFacts, 'policy' | 'range' | 'run'>,
): boolean {
  const knowsSummary = inputs.deploymentId === 0
  const version = knowsSummary ? inputs.version : payload.version
  return isIssueOf(
    body,
    deployment.id,
    previousReport({ ...inputs, version }, { ...facts, after }, subject),
    knowsSummary,
  )
}

async function formOf(github: GitHub, workflow: string, { defaultBranch }: RunningAttempt): Promise<Form> {
  return { workflow, branch: defaultBranch || (await readDefaultBranch(github)) }
}

function isOver({ assessment: { state } }: RequestSituation): boolean {
  return state.kind !== 'waiting' && state.kind !== 'shut' && state.kind !== 'satisfied' && state.kind !== 'resuming'
}
