import { listCandidates } from '../gate/comments.ts'
import type { Attempt, Evidence, Facts, Rival } from '../gate/facts.ts'
import type { GatePolicy } from '../gate/policy.ts'
import { reduce } from '../gate/reduce.ts'
import type { Assessment } from '../gate/state.ts'
import type { GitHub } from '../github/call.ts'
import { type DeploymentStatus, listStatuses } from '../github/deployments.ts'
import { listAppComments, readEvidence, type Evidence as Thread } from '../github/evidence.ts'
import { readViewer } from '../github/viewer.ts'
import { Complaint } from '../runner/complaint.ts'
import { type Form, readForms } from './forms.ts'
import { markedDeployment } from './marks.ts'
import { readPeople } from './people.ts'
import { boundUrl, evidenceOf, type Filed, issueNumber, requestOf } from './record.ts'

/** A request with all that is known of it now, and what that comes to. */
export interface Situation {
  readonly filed: Filed
  readonly statuses: readonly DeploymentStatus[]
  /** Address and number of the issue; '' and 0 while the record is not bound to one. */
  readonly url: string
  readonly issue: number
  /** Undefined where the issue is gone, or not yet bound. */
  readonly thread: Thread | undefined
  readonly facts: Facts
  readonly assessment: Assessment
}

/** What is known already. */
export interface Known {
  readonly policy: GatePolicy
  readonly policyDigest: string
  readonly rivals: readonly Rival[]
  readonly mismatches: readonly string[]
  readonly here: Attempt | undefined
  /** Where people may answer besides the issue. */
  readonly form: Form | undefined
  /** How the attempts of the run ended, by their numbers; asked only where one of them took the request. */
  readonly conclusions: () => Promise<ReadonlyMap<number, string>>
  readonly now: number
}

/** How often the comments are read again when they change meanwhile. */
const looks = 3

/**
 * Reads a request: the comments twice (each API tells half), the standing of whoever wrote a command, and the statuses last: a rejection
 * that its author deletes is in the record by then, if anybody has seen it.
 */
export async function readSituation(github: GitHub, filed: Filed, known: Known): Promise<Situation> {
  const { policy, conclusions, form, ...rest } = known
  const { id } = filed.deployment
  const before = await listStatuses(github, id)
  const url = boundUrl(before)
  const { owner, name } = github.repository
  const issue = issueNumber(url, `${owner}/${name}`)
  const { thread, evidence: said } = await readThread(github, filed, url, issue)
  const forms = form && said && (await readForms(github, form, issue, filed.deployment.createdAt))
  const evidence = said && { ...said, comments: [...said.comments, ...(forms ?? [])] }
  const people = evidence === undefined ? [] : await readPeople(github, listCandidates(evidence), policy)
  const bots = [await botOf(github, filed)]
  const statuses = issue === 0 ? before : await listStatuses(github, id)
  const request = requestOf(filed, statuses)
  const isTaken = request.statuses.some(({ phase }) => phase === 'consumed')
  const facts: Facts = {
    ...rest,
    request,
    policy,
    evidence,
    people,
    bots,
    conclusions: isTaken ? await conclusions() : new Map(),
  }
  return { filed, statuses, url, issue, thread, facts, assessment: reduce(facts) }
}

interface Read {
  readonly thread: Thread | undefined
  readonly evidence: Evidence | undefined
}

async function readThread(github: GitHub, { deployment }: Filed, url: string, issue: number): Promise<Read> {
  for (let look = 1; look <= looks && issue !== 0; look++) {
    const thread = await readEvidence(github, issue)
    if (thread === undefined) break
    const apps = thread.comments.length === 0 ? new Map<number, string>() : await listAppComments(github, issue)
    if (thread.comments.every(({ id }) => apps.has(id)))
      return { thread, evidence: evidenceOf(url, markedDeployment(thread.issue.body), thread, apps) }
    if (look === looks)
      throw new Complaint(
        'github-unavailable',
        `GitHub's two lists of the comments on ${url} differ, ${looks} times in a row (deployment ${deployment.id}). Run this job again.`,
      )
  }
  return { thread: undefined, evidence: undefined }
}

/**
 * The account under which our records are written. A bot's record is judged by what it says, whichever bot it is: nothing in it speaks for
 * the request. A person's must be that of the token in use.
 */
async function botOf(github: GitHub, { deployment }: Filed): Promise<number> {
  return deployment.creator.type === 'Bot' ? deployment.creator.id : await readViewer(github)
}
