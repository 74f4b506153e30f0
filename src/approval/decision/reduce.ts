import type { Deletion, RequestFacts } from '../case/facts.ts'
import type { RequestAssessment, RequestState, VoidReason, VoteCount } from '../case/state.ts'
import { type Opening, openingAt } from '../hours/opening.ts'
import { isForeign } from '../votes/comments.ts'
import { hasStanding } from '../votes/people.ts'
import { countApprovals } from '../votes/tally.ts'
import { countVotes, type Votes, type VotingHours } from '../votes/votes.ts'
import { announcementsOf, boundAt, consumptions, isVerified, latchOf, resumedAttempt } from './record.ts'
import { supersededBy } from './rivals.ts'

/**
 * The state of a request, from everything known now. Evidence against it is trusted from any source. Evidence for it is derived again from people's
 * own comments each time. The order and repetition of statuses, comments and people do not matter.
 */
export function reduce(facts: RequestFacts): RequestAssessment {
  const { request, policy } = facts
  const hours: VotingHours = {
    opensAt: boundAt(request),
    closesAt: Math.min(Date.parse(request.subject.expiresAt), request.createdAt + policy.expires),
    ended: endOf(facts),
  }
  const votes = countVotes(facts, hours)
  const count = countApprovals(facts, votes)
  const opening = openingAt(policy, facts.now)
  const state = closedState(facts, votes, hours) ?? openState(facts, votes, count, { ...hours, opening })
  const closedAt = state.kind === 'consumed' ? usesElsewhere(facts).at(-1)?.at : latchOf(request)?.at
  const { opensAt, closesAt } = hours
  return {
    state,
    count,
    verdicts: votes.verdicts,
    opensAt,
    closesAt,
    closedAt,
    announcements: announcementsOf(request),
    opening,
  }
}

/** A use that may be repeated does not end the request, so a later rejection still stops the next attempt. */
function endOf(facts: RequestFacts): VotingHours['ended'] {
  const used = facts.policy.retriesAfterFailure ? undefined : usesElsewhere(facts)[0]
  if (used !== undefined) return { at: used.at, why: 'after-use' }
  const latch = latchOf(facts.request)
  return latch && { at: latch.at, why: 'after-end' }
}

/** The state if the request is over, independent of votes. */
function closedState(facts: RequestFacts, votes: Votes, { closesAt }: VotingHours): RequestState | undefined {
  const { request } = facts
  if (!facts.bots.includes(request.creator)) return voidState('foreign-record', '')
  const taken = usesElsewhere(facts).at(-1)
  if (taken !== undefined && !mayRetry(facts)) return { kind: 'consumed', run: taken.run, attempt: taken.attempt }
  const latched = latchedState(facts)
  if (latched !== undefined) return latched
  if (facts.mismatches.length > 0) return voidState('subject-mismatch', facts.mismatches.join(', '))
  if (request.subject.policyDigest !== facts.policyDigest) return voidState('policy-changed', '')
  const fault = boundAt(request) === undefined ? undefined : evidenceProblem(facts)
  if (fault !== undefined) return voidState(fault, '')
  if (votes.rejection !== undefined) {
    const { person, reason } = votes.rejection
    return { kind: 'rejected', by: person.id, login: person.login, reason, isLatched: false }
  }
  const successor = supersededBy(facts)
  if (successor !== undefined) return { kind: 'superseded', by: successor, isLatched: false }
  // An unreadable date must not keep it open.
  return facts.now < closesAt ? undefined : { kind: 'expired', isLatched: false }
}

/** The state of a request that is not over. */
function openState(
  facts: RequestFacts,
  votes: Votes,
  count: VoteCount,
  { opensAt, opening }: Pick<VotingHours, 'opensAt'> & { readonly opening: Opening },
): RequestState {
  if (opensAt === undefined) return { kind: 'unbound' }
  if (votes.unread.length > 0) return { kind: 'error', why: 'people-unread', detail: votes.unread.join(', ') }
  const isFull = count.rules.every(({ missing }) => missing === 0) && count.unowned.length === 0
  const isComplete = isFull && count.missingInputs.length === 0 && count.conflicts.length === 0
  const isOverridden = (!isComplete || !opening.isOpen) && count.override !== undefined
  // The receiver counts them; otherwise it would run the job again at each look.
  if (!isComplete && !isOverridden)
    return votes.areSuspected ? voidState('subject-mismatch', 'authors') : { kind: 'waiting' }
  const isTaken = isTakenHere(facts)
  // An attempt that has passed stays passed when the hours end.
  if (!opening.isOpen && !isOverridden && !isTaken) return { kind: 'shut', why: opening.why }
  const attempt = resumedAttempt(facts.request)
  if (attempt > 0 && !isTaken) return { kind: 'resuming', isOverridden, attempt }
  return { kind: 'satisfied', isOverridden, isTaken }
}

function voidState(why: VoidReason, detail: string): RequestState {
  return { kind: 'void', why, detail, isLatched: false }
}

function latchedState({ request, people }: RequestFacts): RequestState | undefined {
  const latch = latchOf(request)
  if (latch === undefined) return undefined
  const { phase, by, why } = latch
  if (phase === 'expired') return { kind: 'expired', isLatched: true }
  if (phase === 'superseded') return { kind: 'superseded', by, isLatched: true }
  if (phase === 'void') return { kind: 'void', why: 'latched', detail: why, isLatched: true }
  const login = people.find(({ id }) => id === by)?.login ?? ''
  return { kind: 'rejected', by, login, reason: '', isLatched: true }
}

function evidenceProblem(facts: RequestFacts): VoidReason | undefined {
  const { evidence, request, bots } = facts
  if (evidence === undefined) return 'issue-gone'
  if (!bots.includes(evidence.author) || evidence.deployment !== request.id) return 'issue-foreign'
  if (evidence.isTransferred) return 'issue-transferred'
  if (!evidence.editors.every((editor) => bots.includes(editor))) return 'issue-edited'
  if (!evidence.isAsFiled) return 'issue-differs'
  return evidence.deletions.some((deletion) => isTampering(deletion, facts)) ? 'comment-deleted' : undefined
}

/** Comments of people without a say may be deleted, for example to clean up the issue. */
function isTampering(deletion: Deletion, { people, policy }: RequestFacts): boolean {
  if (!isForeign(deletion)) return false
  const author = people.find(({ id }) => id === deletion.author)
  return author === undefined || hasStanding(policy, author)
}

/** The step looks again in the attempt that has used the request; that must not count as a second use. */
function isTakenHere({ request, here }: RequestFacts): boolean {
  return consumptions(request).some(({ run, attempt }) => run === here?.run && attempt === here.attempt)
}

/** The other attempts that used the request, in order. Forged marks can add to them, but not remove any. */
function usesElsewhere({ request, here }: RequestFacts) {
  return consumptions(request).filter(({ run, attempt }) => run !== here?.run || attempt !== here.attempt)
}

const failed: ReadonlySet<string | undefined> = new Set(['failure', 'cancelled', 'timed_out'])

/** Whether each attempt failed is taken only from GitHub. The record is only trusted as evidence against. */
function mayRetry(facts: RequestFacts): boolean {
  const { request, policy, here, conclusions } = facts
  if (!policy.retriesAfterFailure || here === undefined || isVerified(request)) return false
  const hasFailed = (attempt: number) => failed.has(conclusions.get(attempt))
  return usesElsewhere(facts).every(
    ({ run, attempt }) => run === here.run && attempt < here.attempt && hasFailed(attempt),
  )
}
