import { type ApprovalSubject, subjectCode, writeSubject } from '../approval/case/subject.ts'
import { asksOwners } from '../approval/owners/read.ts'
import { issueMarker, markedDeployment } from '../approval/request/marks.ts'
import {
  type Filed,
  parseFiled,
  type Resume,
  taskOf,
  writeAfter,
  writeDoubted,
  writeResume,
  writeSince,
} from '../approval/request/record.ts'
import { issueBody, issueText, issueTitle } from '../approval/request/text.ts'
import { writeMark } from '../approval/request/write.ts'
import type { From } from '../approval/rules/policy.ts'
import type { GitHub } from '../github/connection/call.ts'
import { createIssue, type Issue, listIssues, lockIssue } from '../github/conversation/issues.ts'
import { createDeployment, type Deployment } from '../github/operations/deployments.ts'
import { type Payload, writePayload } from '../ledger/payload.ts'
import type { GateFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { previousReport } from './previous-report.ts'

/** A request that people can answer. */
export interface FiledRequest {
  readonly filed: Filed
  readonly issue: Issue
}

/** GitHub accepts ten assignees. */
const mostAssignees = 10

/**
 * Creates a request, or completes one that was begun: record, issue, the status that connects them, live table. After a kill, it continues after what
 * exists already.
 */
export async function fileRequest(
  github: GitHub,
  inputs: Inputs,
  facts: GateFacts,
  isNew: boolean,
): Promise<FiledRequest> {
  const begun = isNew ? undefined : facts.situation?.filed
  const filed = begun ?? (await createRecord(github, inputs, facts))
  const issue = (begun && (await findIssue(github, begun, inputs))) ?? (await openIssue(github, inputs, facts, filed))
  if (!facts.run.isPrivate && facts.policy.require.every(({ from }) => isWriter(from)))
    await lockIssue(github, issue.number)
  const code = subjectCode(filed.subject)
  await writeMark(github, filed.deployment.id, { phase: 'waiting', fields: { code } }, issue.url)
  return { filed, issue }
}

async function createRecord(
  github: GitHub,
  inputs: Inputs,
  { run, job, policy, subject, range, after }: GateFacts,
): Promise<Filed> {
  const { base } = range
  const previous = base && { id: base.id, sha: base.sha, version: base.version }
  const resume = resumeOf(inputs)
  const since = asksOwners(policy) ? (base?.since ?? '') : ''
  const payload: Payload = {
    v: 1,
    service: subject.service,
    version: inputs.version,
    previous,
    run: { id: run.id, attempt: run.attempt, job: job.name },
    actor: run.actor,
    checks: '',
    schema: undefined,
    hotfixOf: undefined,
    rollbackOf: undefined,
    reason: '',
    eventSha: subject.sha === run.sha ? undefined : run.sha,
    gate: {
      ...writeSubject(subject),
      ...writeResume(resume),
      ...writeDoubted(range.doubted),
      ...writeSince(since),
      ...writeAfter(after),
    },
  }
  const deployment = await createDeployment(github, {
    ref: subject.sha,
    task: taskOf(subject.gate),
    environment: subject.environment,
    description: '',
    payload: writePayload(payload),
    isOurs: (made) => isOfAttempt(made, subject, run.attempt),
  })
  return { deployment, payload, subject, resume, shown: { id: base?.id ?? 0, doubted: range.doubted, since }, after }
}

function resumeOf({ workflow, form }: Inputs): Resume {
  if (form !== '') return { kind: 'form', workflow: form }
  return workflow === '' ? { kind: 'rerun' } : { kind: 'dispatch', workflow }
}

function isOfAttempt(made: Deployment, { runId, jobName, service }: ApprovalSubject, attempt: number): boolean {
  const filed = parseFiled(made)
  return (
    filed?.subject.runId === runId &&
    filed.subject.service === service &&
    filed.subject.jobName === jobName &&
    filed.payload.run.attempt === attempt
  )
}

/** An issue of the same account that names this record: from an attempt that was killed before it could connect the two. */
async function findIssue(
  github: GitHub,
  { deployment }: Filed,
  { labels: [label = ''] }: Inputs,
): Promise<Issue | undefined> {
  const issues = await listIssues(github, { label, state: 'open' })
  return issues.find(
    ({ author, body }) => author.id === deployment.creator.id && markedDeployment(body) === deployment.id,
  )
}

async function openIssue(github: GitHub, inputs: Inputs, facts: GateFacts, filed: Filed): Promise<Issue> {
  const reported = previousReport(inputs, { ...facts, after: filed.after }, filed.subject)
  const marker = issueMarker(filed.deployment.id)
  const body = issueBody(filed.deployment.id, issueText(reported))
  return createIssue(github, {
    title: issueTitle(reported),
    body,
    labels: inputs.labels,
    assignees: assigneesOf(facts),
    marker,
  })
}

/** The people whom the policy names. People who cannot be assigned are still mentioned. */
function assigneesOf({ policy }: GateFacts): readonly string[] {
  const named = policy.require.flatMap(({ from }) => namesIn(from))
  return [...new Set(named)].slice(0, mostAssignees)
}

function namesIn(from: From): readonly string[] {
  if ('members' in from) return from.members.map(({ login }) => login)
  const areas = from.kind === 'codeowners' ? (from.areas ?? []) : []
  return areas.flatMap(({ owners }) => owners).filter((owner) => !/[@/]/.test(owner))
}

/** In a locked conversation only people with write access can comment, which keeps strangers out of a public repository's requests. */
function isWriter(from: From): boolean {
  return (from.kind === 'role' && from.role !== 'triage') || from.kind === 'codeowners'
}
