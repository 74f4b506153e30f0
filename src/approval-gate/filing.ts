import { type Subject, subjectCode, writeSubject } from '../gate/subject.ts'
import type { GitHub } from '../github/call.ts'
import { createDeployment, type Deployment } from '../github/deployments.ts'
import { createIssue, type Issue, listIssues, lockIssue } from '../github/issues.ts'
import { type Payload, writePayload } from '../ledger/payload.ts'
import { issueMark, label, markedDeployment } from '../request/marks.ts'
import { type Filed, parseFiled, type Resume, taskOf, writeResume } from '../request/record.ts'
import { issueText, issueTitle } from '../request/text.ts'
import { writeMark } from '../request/write.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { toldOf } from './told.ts'

/** A request that people can answer. */
export interface Request {
  readonly filed: Filed
  readonly issue: Issue
}

/** GitHub takes ten assignees. */
const mostAssignees = 10

/**
 * Files a request, or what lacks of one that was begun: record, issue, the status that binds one to the other, live table. Killed in
 * between, it finds what is there and goes on behind it.
 */
export async function fileRequest(github: GitHub, inputs: Inputs, facts: Facts, isNew: boolean): Promise<Request> {
  const begun = isNew ? undefined : facts.situation?.filed
  const filed = begun ?? (await createRecord(github, inputs, facts))
  const issue = (begun && (await findIssue(github, begun))) ?? (await openIssue(github, inputs, facts, filed))
  if (!facts.run.isPrivate && facts.policy.require.every(({ from }) => isWriter(from)))
    await lockIssue(github, issue.number)
  const code = subjectCode(filed.subject)
  await writeMark(github, filed.deployment.id, { phase: 'waiting', fields: { code } }, issue.url)
  return { filed, issue }
}

async function createRecord(github: GitHub, inputs: Inputs, { run, job, subject, range }: Facts): Promise<Filed> {
  const { base } = range
  const previous = base && {
    id: base.record.deployment.id,
    sha: base.record.deployment.sha,
    version: base.version,
  }
  const resume = resumeOf(inputs)
  const payload: Payload = {
    v: 1,
    service: '',
    version: inputs.version,
    previous,
    run: { id: run.id, attempt: run.attempt, job: job.name },
    actor: run.actor,
    checks: '',
    schema: undefined,
    hotfixOf: undefined,
    rollbackOf: undefined,
    reason: '',
    gate: { ...writeSubject(subject), ...writeResume(resume) },
  }
  const deployment = await createDeployment(github, {
    ref: subject.sha,
    task: taskOf(subject.gate),
    environment: subject.environment,
    description: '',
    payload: writePayload(payload),
    isOurs: (made) => isOfAttempt(made, subject, run.attempt),
  })
  return { deployment, payload, subject, resume }
}

function resumeOf({ workflow, form }: Inputs): Resume {
  if (form !== '') return { kind: 'form', workflow: form }
  return workflow === '' ? { kind: 'rerun' } : { kind: 'dispatch', workflow }
}

function isOfAttempt(made: Deployment, { runId, jobName }: Subject, attempt: number): boolean {
  const filed = parseFiled(made)
  return filed?.subject.runId === runId && filed.subject.jobName === jobName && filed.payload.run.attempt === attempt
}

/** An issue of the same account that names this record: written by an attempt that was killed before it could bind the two. */
async function findIssue(github: GitHub, { deployment }: Filed): Promise<Issue | undefined> {
  const issues = await listIssues(github, { label, state: 'open' })
  return issues.find(
    ({ author, body }) => author.id === deployment.creator.id && markedDeployment(body) === deployment.id,
  )
}

async function openIssue(github: GitHub, inputs: Inputs, facts: Facts, filed: Filed): Promise<Issue> {
  const told = toldOf(inputs, facts, filed.subject)
  const mark = issueMark(filed.deployment.id)
  const body = `${mark}\n${issueText(told)}`
  return createIssue(github, { title: issueTitle(told), body, labels: [label], assignees: assigneesOf(facts), mark })
}

/** The people whom the policy names; whoever cannot be assigned is mentioned all the same. */
function assigneesOf({ policy }: Facts): readonly string[] {
  const named = policy.require.flatMap(({ from }) => ('members' in from ? from.members.map(({ login }) => login) : []))
  return [...new Set(named)].slice(0, mostAssignees)
}

/** In a locked conversation only those who may write can comment, which keeps the crowd of a public repository out. */
function isWriter(from: Facts['policy']['require'][number]['from']): boolean {
  return from.kind === 'role' && from.role !== 'triage'
}
