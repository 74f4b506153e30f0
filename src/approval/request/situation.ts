import type { GitHub } from '../../github/connection/call.ts'
import { listAppComments, readEvidence, type Evidence as Thread } from '../../github/conversation/evidence.ts'
import { type DeploymentStatus, listStatuses } from '../../github/operations/deployments.ts'
import { readViewer } from '../../github/people/people.ts'
import { UserError } from '../../input/user-error.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { Attempt, CompetingRequest, Evidence, RequestFacts } from '../case/facts.ts'
import type { RequestAssessment } from '../case/state.ts'
import { reduce } from '../decision/reduce.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { listCandidates } from '../votes/comments.ts'
import { type Witness, withWitness } from '../votes/witness.ts'
import { type Form, readForms } from './forms.ts'
import { markedDeployment } from './marks.ts'
import { readPeople } from './people.ts'
import { boundUrl, evidenceOf, type Filed, issueNumber, requestOf } from './record.ts'

/** A request with everything known about it now, and its assessment. */
export interface RequestSituation {
  readonly filed: Filed
  readonly statuses: readonly DeploymentStatus[]
  /** Address and number of the issue; '' and 0 before the record has one. */
  readonly url: string
  readonly issue: number
  /** Undefined if the issue was deleted or does not exist yet. */
  readonly thread: Thread | undefined
  readonly facts: RequestFacts
  readonly assessment: RequestAssessment
}

/** What was read already. */
export interface KnownSituation {
  readonly policy: GatePolicy
  readonly policyDigest: string
  /** Of the environment, usually including the request's own. */
  readonly timelines: readonly DeploymentTimeline[]
  readonly rivals: readonly CompetingRequest[]
  readonly suspects?: NonNullable<RequestFacts['suspects']>
  readonly mismatches: readonly string[]
  /** Whether the text of an issue is the one that the gate writes for this request. */
  readonly isAsFiled: (body: string) => boolean
  /** The event that caused this look; undefined for none. */
  readonly witness: Witness | undefined
  readonly here: Attempt | undefined
  /** Where people may answer in addition to the issue. */
  readonly form: Form | undefined
  /** How the attempts of the run ended, by number; only requested if one of them used the request. */
  readonly conclusions: () => Promise<ReadonlyMap<number, string>>
  readonly now: number
}

/** How often the comments are read again if they change meanwhile. */
const looks = 3

/**
 * Reads a request: its issue (if it was not read before), the comments from both APIs (each knows only half), the standing of everybody who wrote a
 * command, and last the statuses. If an author deletes a rejection meanwhile, the record has it by then, provided that anybody saw it.
 */
export async function readSituation(github: GitHub, filed: Filed, known: KnownSituation): Promise<RequestSituation> {
  const { policy, conclusions, form, timelines, isAsFiled, witness, ...rest } = known
  const { id } = filed.deployment
  const seen = timelines.find(({ record }) => record.deployment.id === id)?.record.statuses
  const before = seen ?? (await listStatuses(github, id))
  const url = boundUrl(before)
  const { owner, name } = github.repository
  const issue = issueNumber(url, `${owner}/${name}`)
  const { thread, evidence: said } = await readThread(github, filed, { url, issue, isAsFiled })
  const forms = form && said && (await readForms(github, form, issue, filed.deployment.createdAt))
  const evidence = said && withWitness({ ...said, comments: [...said.comments, ...(forms ?? [])] }, witness)
  const spoke = await readPeople(github, evidence === undefined ? [] : listCandidates(evidence), policy)
  const bots = [await botOf(github, filed)]
  const statuses = issue === 0 && seen === undefined ? before : await listStatuses(github, id)
  if (boundUrl(statuses) !== url) return readSituation(github, filed, { ...known, timelines: [] })
  const request = requestOf(filed, statuses)
  const isTaken = request.statuses.some(({ phase }) => phase === 'consumed')
  const facts: RequestFacts = {
    ...rest,
    request,
    policy,
    evidence,
    ...spoke,
    bots,
    conclusions: isTaken ? await conclusions() : new Map(),
  }
  return { filed, statuses, url, issue, thread, facts, assessment: reduce(facts) }
}

interface Read {
  readonly thread: Thread | undefined
  readonly evidence: Evidence | undefined
}

async function readThread(
  github: GitHub,
  { deployment }: Filed,
  { url, issue, isAsFiled }: Pick<KnownSituation, 'isAsFiled'> & { readonly url: string; readonly issue: number },
): Promise<Read> {
  for (let look = 1; look <= looks && issue !== 0; look++) {
    const thread = await readEvidence(github, issue)
    if (thread === undefined) break
    const apps = thread.comments.length === 0 ? new Map<number, string>() : await listAppComments(github, issue)
    if (thread.comments.every(({ id }) => apps.has(id))) {
      const { body } = thread.issue
      return { thread, evidence: evidenceOf(url, markedDeployment(body), thread, apps, isAsFiled(body)) }
    }
    if (look === looks)
      throw new UserError(
        'github-unavailable',
        `GitHub's two lists of the comments on ${url} differed ${looks} times in a row (deployment ${deployment.id}). Run this job again.`,
      )
  }
  return { thread: undefined, evidence: undefined }
}

/**
 * The account that writes our records. A record by any bot is judged by its content, because nothing in it counts in favour of the request. A
 * person's record must belong to the account of the current token.
 */
async function botOf(github: GitHub, { deployment }: Filed): Promise<number> {
  return deployment.creator.type === 'Bot' ? deployment.creator.id : await readViewer(github)
}
