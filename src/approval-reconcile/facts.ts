import { type GatePolicy, policyDigest } from '../gate/policy.ts'
import type { GitHub } from '../github/call.ts'
import { readDeployment } from '../github/deployments.ts'
import { readIssue } from '../github/issues.ts'
import { type Run, readRun } from '../github/runs.ts'
import { readLives } from '../ledger/record.ts'
import { markedDeployment } from '../request/marks.ts'
import { readGatePolicy } from '../request/policy.ts'
import { type Filed, parseFiled, rivalsOf } from '../request/record.ts'
import { readSituation, type Situation } from '../request/situation.ts'

/** What is known of one issue. */
export type Facts =
  /** No request of a gate: an ordinary issue, or one whose record names another. */
  { readonly kind: 'none'; readonly issue: number } | Asked

/** A request. */
export interface Asked {
  readonly kind: 'request'
  readonly issue: number
  readonly filed: Filed
  readonly policy: GatePolicy
  readonly situation: Situation
  /** The run that asks, in its newest attempt; undefined where it is gone. */
  readonly run: Run | undefined
}

interface Around {
  readonly github: GitHub
  readonly policyFile: string
  readonly repositoryId: number
  readonly defaultBranch: string
  readonly now: number
}

/** Deployments of the environment that are looked at: a request for each hundred. */
const limit = 300

/** Reads one issue, its record, and everything that they are judged by. */
export async function readFacts(number: number, around: Around): Promise<Facts> {
  const { github, policyFile, repositoryId, defaultBranch, now } = around
  const issue = await readIssue(github, number)
  const id = issue === undefined || issue.isPull ? 0 : markedDeployment(issue.body)
  const deployment = id === 0 ? undefined : await readDeployment(github, id)
  const filed = deployment && parseFiled(deployment)
  if (issue === undefined || filed === undefined) return { kind: 'none', issue: number }
  const { gate, environment, runId } = filed.subject
  const policy = await readGatePolicy(github, policyFile, gate)
  const run = await readRun(github, runId)
  const lives = await readLives(github, { environment, limit })
  const situation = await readSituation(github, filed, {
    policy,
    policyDigest: policyDigest(policy),
    rivals: rivalsOf(lives, filed.deployment.id, now),
    mismatches: mismatchesOf(filed, run, repositoryId),
    here: undefined,
    form: filed.resume.kind === 'form' ? { workflow: filed.resume.workflow, branch: defaultBranch } : undefined,
    conclusions: async () => new Map(),
    now,
  })
  // Only the record says which issue is its own.
  return situation.issue === number
    ? { kind: 'request', issue: number, filed, policy, situation, run }
    : { kind: 'none', issue: number }
}

/** What the run says of itself; the gate compares the rest when it verifies. */
function mismatchesOf({ subject }: Filed, run: Run | undefined, repositoryId: number): readonly string[] {
  const own = { repositoryId, runId: run?.id ?? 0, sha: run?.sha ?? '', actorId: run?.actor.id ?? 0 }
  return (['repositoryId', 'runId', 'sha', 'actorId'] as const).filter((name) => own[name] !== subject[name])
}
