import { markedDeployment } from '../approval/request/marks.ts'
import { readStanding } from '../approval/request/people.ts'
import { readGatePolicy } from '../approval/request/policy.ts'
import { type Filed, parseFiled } from '../approval/request/record.ts'
import type { GatePolicy } from '../approval/rules/policy.ts'
import { parseCommand } from '../approval/votes/command.ts'
import { mayHaveStanding } from '../approval/votes/people.ts'
import type { GitHub } from '../github/connection/call.ts'
import { addReaction } from '../github/conversation/issues.ts'
import { readDeployment } from '../github/operations/deployments.ts'
import type { CommentEvent } from '../runner/event.ts'

/** Whether the comment of an event matters. */
export type FirstLook =
  /** Not a command, or one without a right to decide, which was marked so: nothing else needs to be read. */
  | { readonly kind: 'dismissed'; readonly reason: 'not-a-command' | 'not-eligible' }
  | { readonly kind: 'open'; readonly filed: Filed; readonly policy: GatePolicy }
  /** The event does not contain enough. */
  | { readonly kind: 'unknown' }

/**
 * Checks the author of a comment first, with three requests and a reaction. Anybody may comment in a public repository, and a crowd must not use up
 * the API requests that all workflows share. A comment is only skipped here; whether it counts is decided elsewhere.
 */
export async function lookFirst(
  github: GitHub,
  { action, comment, body, author, issueBody }: CommentEvent,
  { policyFile, dryRun }: { readonly policyFile: string; readonly dryRun: boolean },
): Promise<FirstLook> {
  const isNew = action === 'created'
  if (isNew && parseCommand(body) === undefined) return { kind: 'dismissed', reason: 'not-a-command' }
  const id = markedDeployment(issueBody)
  const deployment = id === 0 ? undefined : await readDeployment(github, id)
  const filed = deployment && parseFiled(deployment)
  if (filed === undefined) return { kind: 'unknown' }
  const policy = await readGatePolicy(github, policyFile, filed.subject.gate)
  const person = author.type === 'User' ? await readStanding(github, author, policy) : undefined
  if (person !== undefined && mayHaveStanding(policy, person)) return { kind: 'open', filed, policy }
  if (isNew && !dryRun) await addReaction(github, comment, '-1')
  return { kind: 'dismissed', reason: 'not-eligible' }
}
