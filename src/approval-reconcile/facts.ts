import { withOwners } from '../approval/owners/read.ts'
import { markedDeployment } from '../approval/request/marks.ts'
import { findOurs, requestersOf } from '../approval/request/ours.ts'
import { readGatePolicy } from '../approval/request/policy.ts'
import { type Filed, parseFiled, rivalsOf } from '../approval/request/record.ts'
import { type RequestSituation, readSituation } from '../approval/request/situation.ts'
import { statedFacts, statesFacts } from '../approval/request/text.ts'
import { type GatePolicy, policyDigest } from '../approval/rules/policy.ts'
import type { GitHub } from '../github/connection/call.ts'
import { readIssue } from '../github/conversation/issues.ts'
import { readDeployment } from '../github/operations/deployments.ts'
import { type Run, readRun } from '../github/operations/runs.ts'
import { readTimelines } from '../ledger/record.ts'
import type { CommentEvent } from '../runner/event.ts'

/** What is known about one issue. */
export type ReconcileFacts =
  /** Not a request of a gate: an ordinary issue, or one whose record names another issue. */
  { readonly kind: 'none'; readonly issue: number } | OpenRequest

/** A request. */
export interface OpenRequest {
  readonly kind: 'request'
  readonly issue: number
  readonly filed: Filed
  readonly policy: GatePolicy
  readonly situation: RequestSituation
  /** The run that asks, in its newest attempt; undefined if it was deleted. */
  readonly run: Run | undefined
  /** Address of the repository. */
  readonly home: string
}

interface Around {
  readonly github: GitHub
  readonly policyFile: string
  /** What was read already for the event. */
  readonly first: { readonly filed: Filed; readonly policy: GatePolicy } | undefined
  /** The event, if it belongs to this issue. */
  readonly event: CommentEvent | undefined
  readonly repositoryId: number
  /** Address of the repository. */
  readonly home: string
  readonly defaultBranch: string
  readonly now: number
}

/** How many deployments of the environment are read: one request per hundred. */
const limit = 300

/** Reads one issue, its record, and everything needed to judge them. */
export async function readReconcileFacts(number: number, around: Around): Promise<ReconcileFacts> {
  const { github, policyFile, first, event, repositoryId, home, defaultBranch, now } = around
  const issue = await readIssue(github, number)
  const id = issue === undefined || issue.isPull ? 0 : markedDeployment(issue.body)
  const filed = first?.filed.deployment.id === id ? first.filed : await readFiled(github, id)
  if (issue === undefined || filed === undefined) return { kind: 'none', issue: number }
  const { gate, environment, runId } = filed.subject
  const written = first?.policy.id === gate ? first.policy : await readGatePolicy(github, policyFile, gate)
  const policy = await withOwners(github, written, { since: filed.shown.since, sha: filed.subject.sha })
  const run = await readRun(github, runId)
  const timelines = await readTimelines(github, { environment, limit })
  const isOurs = await findOurs(github, requestersOf(timelines))
  const situation = await readSituation(github, filed, {
    policy,
    policyDigest: policyDigest(policy),
    timelines,
    rivals: rivalsOf(timelines, filed.deployment.id, { now, lifetime: policy.expires }, isOurs),
    mismatches: mismatchesOf(filed, run, repositoryId),
    isAsFiled: (body) => statesFacts(body, filed.deployment.id, statedFacts(filed, home)),
    witness: event,
    here: undefined,
    form: filed.resume.kind === 'form' ? { workflow: filed.resume.workflow, branch: defaultBranch } : undefined,
    conclusions: async () => new Map(),
    now,
  })
  // Only the record says which issue belongs to it.
  return situation.issue === number
    ? { kind: 'request', issue: number, filed, policy, situation, run, home }
    : { kind: 'none', issue: number }
}

async function readFiled(github: GitHub, id: number): Promise<Filed | undefined> {
  const deployment = id === 0 ? undefined : await readDeployment(github, id)
  return deployment && parseFiled(deployment)
}

/** The run's own data; the gate compares the rest when it verifies. */
function mismatchesOf({ subject }: Filed, run: Run | undefined, repositoryId: number): readonly string[] {
  const own = {
    repositoryId,
    runId: run?.id ?? 0,
    headSha: run?.sha ?? '',
    actorId: run?.actor.id ?? 0,
    actorLogin: run?.actor.login ?? '',
  }
  const names = ['repositoryId', 'runId', 'headSha', 'actorId', 'actorLogin'] as const
  return names.filter((name) => own[name] !== subject[name])
}
