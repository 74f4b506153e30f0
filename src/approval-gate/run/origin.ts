import { type ApprovalSubject, compareSubjects } from '../../approval/case/subject.ts'
import { findOurs } from '../../approval/request/ours.ts'
import { type Filed, parseFiled, taskOf } from '../../approval/request/record.ts'
import { type GatePolicy, lifetimeOf, policyDigest } from '../../approval/rules/policy.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { type Deployment, listDeployments, readDeployment } from '../../github/operations/deployments.ts'
import { type Job, type Run, readAttempt, readRun } from '../../github/operations/runs.ts'
import { UserError } from '../../input/user-error.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import { brief } from '../../text/printable.ts'
import type { Inputs } from '../inputs.ts'
import { type RunningAttempt, workflowPath } from './run.ts'

/** What is to be approved, and the request for it. */
export interface Origin {
  /** From the run that asks; the authors are not read yet. */
  readonly subject: ApprovalSubject
  readonly filed: Filed | undefined
  /** The run that asked, if it is another one. */
  readonly asking: Run | undefined
  /** Fields in which the record differs from the run. */
  readonly compare: (own: ApprovalSubject) => readonly string[]
}

interface Around {
  readonly run: RunningAttempt
  readonly job: Job
  readonly policy: GatePolicy
  /** Of the environment, newest first. */
  readonly timelines: readonly DeploymentTimeline[]
  /** Whether there may be more of them. */
  readonly areMore: boolean
  readonly now: number
}

/** This run and its newest request; in a dispatched workflow, the run that asked and the named request. */
export async function findOrigin(github: GitHub, inputs: Inputs, around: Around): Promise<Origin> {
  return inputs.deploymentId === 0 ? ownOrigin(github, inputs, around) : namedOrigin(github, inputs, around)
}

async function ownOrigin(github: GitHub, inputs: Inputs, around: Around): Promise<Origin> {
  const { run, job, policy, now } = around
  const { gate, environment, service, digest, resume } = inputs
  const sha = inputs.sha || run.sha
  const filed = await newestOwn(github, inputs, { ...around, sha })
  const subject: ApprovalSubject = {
    repositoryId: run.repositoryId,
    runId: run.id,
    gate,
    environment,
    service,
    sha,
    headSha: job.sha,
    ref: run.ref,
    workflowRef: run.workflowRef,
    workflowSha: run.workflowSha,
    actorId: run.actor.id,
    actorLogin: run.actor.login,
    triggeringActorId: await askingActor(github, run, filed),
    authors: [],
    unknownAuthors: 0,
    pullRequestAuthors: [],
    digest,
    policyDigest: policyDigest(policy),
    jobName: job.name,
    expiresAt: new Date(now + lifetimeOf(policy, resume)).toISOString(),
  }
  return {
    subject,
    filed,
    asking: undefined,
    compare: (given) => (filed === undefined ? [] : compareSubjects(filed.subject, given)),
  }
}

/** The newest request that this run created for this job; forged ones are ignored. */
async function newestOwn(
  github: GitHub,
  { gate, environment, service }: Inputs,
  { run, job, sha, timelines, areMore }: Around & { readonly sha: string },
): Promise<Filed | undefined> {
  const claimsIn = (deployments: readonly Deployment[]) =>
    claimsAmong(deployments, { runId: run.id, jobName: job.name, gate, sha, service })
  const known = claimsIn(timelines.map(({ record }) => record.deployment))
  const isListed = known.length > 0 || !areMore
  const claimed = isListed ? known : claimsIn(await listDeployments(github, { sha, environment, task: taskOf(gate) }))
  const isOurs = await findOurs(
    github,
    claimed.map(({ deployment }) => deployment.creator),
  )
  const own = claimed.filter(({ deployment }) => isOurs(deployment.creator))
  return own.toSorted((one, other) => other.deployment.id - one.deployment.id)[0]
}

/** The requests that claim to be for this run, job, gate, commit and service. */
export function claimsAmong(
  deployments: readonly Deployment[],
  wanted: Pick<ApprovalSubject, 'runId' | 'jobName' | 'gate' | 'sha' | 'service'>,
): readonly Filed[] {
  const names = ['runId', 'jobName', 'gate', 'sha', 'service'] as const
  return deployments
    .flatMap((deployment) => parseFiled(deployment) ?? [])
    .filter(({ subject }) => names.every((name) => subject[name] === wanted[name]))
}

/** Who triggered the attempt that asked; for the first attempt, who started the run. */
async function askingActor(github: GitHub, run: RunningAttempt, filed: Filed | undefined): Promise<number> {
  if (filed === undefined) return readTriggeringActor(github, run)
  const { attempt } = filed.payload.run
  if (attempt === 1) return run.actor.id
  return (await readAttempt(github, run.id, attempt))?.triggeringActor.id ?? 0
}

/** Who triggered this attempt. The runner only provides the login; it differs from the actor's in a later attempt. */
export async function readTriggeringActor(github: GitHub, run: RunningAttempt): Promise<number> {
  if (run.triggeringActor === run.actor.login) return run.actor.id
  return (await readRun(github, run.id))?.triggeringActor.id ?? 0
}

async function namedOrigin(github: GitHub, inputs: Inputs, { run }: Around): Promise<Origin> {
  const deployment = await readDeployment(github, inputs.deploymentId)
  const filed = deployment && parseFiled(deployment)
  if (filed === undefined)
    throw new UserError(
      'unknown-request',
      `Deployment ${inputs.deploymentId} does not exist, or no gate created it. Set the input \`deployment-id\` to the output of the gate that asked.`,
    )
  refuseOther(inputs, filed, run)
  const { subject } = filed
  const asking = await readRun(github, subject.runId)
  // The recorded value counts for fields that the asking run cannot confirm.
  const path = workflowPath({ repository: run.repository, workflowRef: subject.workflowRef })
  const own: ApprovalSubject = {
    ...subject,
    repositoryId: run.repositoryId,
    runId: asking?.id ?? 0,
    headSha: asking?.sha ?? '',
    actorId: asking?.actor.id ?? 0,
    actorLogin: asking?.actor.login ?? '',
    workflowRef: asking?.workflowPath === path ? subject.workflowRef : '',
  }
  return { subject: own, filed, asking, compare: (given) => compareSubjects(subject, given) }
}

/** A request for something else is an error of this step, so the request stays as it is. */
function refuseOther(inputs: Inputs, { subject, resume, deployment }: Filed, run: RunningAttempt): void {
  const wrong = (['gate', 'environment', 'service', 'sha', 'digest'] as const).filter(
    (name) => !((name === 'sha' || name === 'digest') && inputs[name] === '') && inputs[name] !== subject[name],
  )
  if (wrong.length > 0)
    throw new UserError(
      'other-request',
      wrong.map(
        (name) =>
          `Request ${deployment.id} is for ${name} \`${brief(subject[name])}\`, but this step is for \`${brief(inputs[name])}\`. Set the input \`${name}\` to the same value as in the gate that asked.`,
      ),
    )
  const file = workflowPath(run)
  const isExpected = resume.kind === 'dispatch' && file === `.github/workflows/${resume.workflow}`
  if (!isExpected || run.ref !== `refs/heads/${run.defaultBranch}`)
    throw new UserError(
      'other-workflow',
      `Request ${deployment.id} ${resume.kind === 'dispatch' ? `starts \`.github/workflows/${brief(resume.workflow)}\` on \`${brief(run.defaultBranch)}\`` : 'continues in the run that created it'}. This workflow (\`${brief(file)}\` on \`${brief(run.ref)}\`) cannot use the request.`,
    )
}
