import { type GatePolicy, lifetimeOf, policyDigest } from '../gate/policy.ts'
import { compareSubjects, type Subject } from '../gate/subject.ts'
import type { GitHub } from '../github/call.ts'
import { listDeployments, readDeployment } from '../github/deployments.ts'
import { type Job, readRun } from '../github/runs.ts'
import { type Filed, parseFiled, taskOf } from '../request/record.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Inputs } from './inputs.ts'
import { type RunningAttempt, workflowPath } from './run.ts'

/** What is to be approved, and the request for it. */
export interface Origin {
  /** As the run that asks tells it itself; the authors are still to be read. */
  readonly subject: Subject
  readonly filed: Filed | undefined
  /** Fields in which the record differs from the run. */
  readonly compare: (own: Subject) => readonly string[]
}

interface Around {
  readonly run: RunningAttempt
  readonly job: Job
  readonly policy: GatePolicy
  readonly now: number
}

/** This run and its newest request; in a workflow that was dispatched, the run that asked and the request that was named. */
export async function findOrigin(github: GitHub, inputs: Inputs, around: Around): Promise<Origin> {
  return inputs.deploymentId === 0 ? ownOrigin(github, inputs, around) : namedOrigin(github, inputs, around)
}

async function ownOrigin(github: GitHub, inputs: Inputs, around: Around): Promise<Origin> {
  const { run, job, policy, now } = around
  const { gate, environment, digest, resume } = inputs
  const deployments = await listDeployments(github, { sha: run.sha, environment, task: taskOf(gate) })
  const own = deployments
    .flatMap((deployment) => parseFiled(deployment) ?? [])
    .filter(({ subject }) => subject.runId === run.id && subject.jobName === job.name)
  const filed = own.toSorted((one, other) => other.deployment.id - one.deployment.id)[0]
  const subject: Subject = {
    repositoryId: run.repositoryId,
    runId: run.id,
    gate,
    environment,
    sha: run.sha,
    ref: run.ref,
    workflowRef: run.workflowRef,
    workflowSha: run.workflowSha,
    actorId: run.actor.id,
    actorLogin: run.actor.login,
    triggeringActorId: await triggeringActor(github, run),
    authors: [],
    unknownAuthors: 0,
    pullRequestAuthors: [],
    digest,
    policyDigest: policyDigest(policy),
    jobName: job.name,
    expiresAt: new Date(now + lifetimeOf(policy, resume)).toISOString(),
  }
  return { subject, filed, compare: (given) => (filed === undefined ? [] : compareSubjects(filed.subject, given)) }
}

/** The runner tells only the login; it differs from the actor's where a person ran a later attempt. */
async function triggeringActor(github: GitHub, run: RunningAttempt): Promise<number> {
  if (run.triggeringActor === run.actor.login) return run.actor.id
  return (await readRun(github, run.id))?.triggeringActor.id ?? 0
}

async function namedOrigin(github: GitHub, inputs: Inputs, { run }: Around): Promise<Origin> {
  const deployment = await readDeployment(github, inputs.deploymentId)
  const filed = deployment && parseFiled(deployment)
  if (filed === undefined)
    throw new Complaint(
      'unknown-request',
      `Deployment ${inputs.deploymentId} is not there, or no gate filed it. Input \`deployment-id\` takes the id that the asking gate gave as its output.`,
    )
  refuseOther(inputs, filed, run)
  const { subject } = filed
  const asking = await readRun(github, subject.runId)
  // What was recorded stands where the run that asked cannot say otherwise.
  const path = workflowPath({ repository: run.repository, workflowRef: subject.workflowRef })
  const own: Subject = {
    ...subject,
    repositoryId: run.repositoryId,
    runId: asking?.id ?? 0,
    sha: asking?.sha ?? '',
    actorId: asking?.actor.id ?? 0,
    workflowRef: asking?.workflowPath === path ? subject.workflowRef : '',
  }
  return { subject: own, filed, compare: (given) => compareSubjects(subject, given) }
}

/** Another request than this step is for is the step's mistake, so it leaves the request as it is. */
function refuseOther(inputs: Inputs, { subject, resume, deployment }: Filed, run: RunningAttempt): void {
  const wrong = (['gate', 'environment', 'digest'] as const).filter(
    (name) => !(name === 'digest' && inputs.digest === '') && inputs[name] !== subject[name],
  )
  if (wrong.length > 0)
    throw new Complaint(
      'other-request',
      wrong.map(
        (name) =>
          `Request ${deployment.id} is for ${name} \`${brief(subject[name])}\`, this step for \`${brief(inputs[name])}\`. Give input \`${name}\` the same value as the gate that asked.`,
      ),
    )
  const file = workflowPath(run)
  const isExpected = resume.kind === 'dispatch' && file === `.github/workflows/${resume.workflow}`
  if (!isExpected || run.ref !== `refs/heads/${run.defaultBranch}`)
    throw new Complaint(
      'other-workflow',
      `Request ${deployment.id} ${resume.kind === 'dispatch' ? `starts \`.github/workflows/${brief(resume.workflow)}\` on \`${brief(run.defaultBranch)}\`` : 'goes on in the run that filed it'}; this is \`${brief(file)}\` on \`${brief(run.ref)}\`, which it does not let through.`,
    )
}
