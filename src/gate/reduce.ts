import type { Facts } from './facts.ts'
import { announcementsOf, boundAt, consumptions, isVerified, latchOf, resumedAttempt } from './record.ts'
import { supersededBy } from './rivals.ts'
import type { Assessment, State, Tally, VoidReason } from './state.ts'
import { tallyVotes } from './tally.ts'
import { countVotes, type Hours, type Votes } from './votes.ts'

/**
 * Where a request stands, from all that is known of it now. What speaks against it is believed wherever it is written; what speaks for it
 * is derived anew from people's own comments each time. The order of statuses, comments and people does not matter, nor does repetition.
 */
export function reduce(facts: Facts): Assessment {
  const { request, policy } = facts
  const hours: Hours = {
    opensAt: boundAt(request),
    closesAt: Math.min(Date.parse(request.subject.expiresAt), request.createdAt + policy.expires),
  }
  const votes = countVotes(facts, hours)
  const tally = tallyVotes(facts, votes)
  const state = closedState(facts, votes, hours) ?? openState(facts, votes, tally, hours)
  const closedAt = state.kind === 'consumed' ? usesElsewhere(facts).at(-1)?.at : latchOf(request)?.at
  return { state, tally, verdicts: votes.verdicts, ...hours, closedAt, announcements: announcementsOf(request) }
}

/** The state if the request is over, whatever people say. */
function closedState(facts: Facts, votes: Votes, { closesAt }: Hours): State | undefined {
  const { request } = facts
  if (!facts.bots.includes(request.creator)) return voidState('foreign-record', '')
  const taken = usesElsewhere(facts).at(-1)
  if (taken !== undefined && !mayRetry(facts)) return { kind: 'consumed', run: taken.run, attempt: taken.attempt }
  const latched = latchedState(facts)
  if (latched !== undefined) return latched
  if (facts.mismatches.length > 0) return voidState('subject-mismatch', facts.mismatches.join(', '))
  if (request.subject.policyDigest !== facts.policyDigest) return voidState('policy-changed', '')
  const fault = boundAt(request) === undefined ? undefined : faultOfEvidence(facts)
  if (fault !== undefined) return voidState(fault, '')
  if (votes.rejection !== undefined) {
    const { person, reason } = votes.rejection
    return { kind: 'rejected', by: person.id, login: person.login, reason, isLatched: false }
  }
  const successor = supersededBy(facts)
  if (successor !== undefined) return { kind: 'superseded', by: successor, isLatched: false }
  // A date that cannot be read is no reason to stay open.
  return facts.now < closesAt ? undefined : { kind: 'expired', isLatched: false }
}

/** The state of a request that is not over. */
function openState(facts: Facts, votes: Votes, tally: Tally, { opensAt }: Hours): State {
  if (opensAt === undefined) return { kind: 'unbound' }
  if (votes.unread.length > 0) return { kind: 'error', why: 'people-unread', detail: votes.unread.join(', ') }
  const isFull = tally.rules.every(({ missing }) => missing === 0)
  const isComplete = isFull && tally.missingInputs.length === 0 && tally.conflicts.length === 0
  const isOverridden = !isComplete && tally.override !== undefined
  if (!isComplete && !isOverridden) return { kind: 'waiting' }
  const isTaken = isTakenHere(facts)
  const attempt = resumedAttempt(facts.request)
  if (attempt > 0 && !isTaken) return { kind: 'resuming', isOverridden, attempt }
  return { kind: 'satisfied', isOverridden, isTaken }
}

function voidState(why: VoidReason, detail: string): State {
  return { kind: 'void', why, detail, isLatched: false }
}

function latchedState({ request, people }: Facts): State | undefined {
  const latch = latchOf(request)
  if (latch === undefined) return undefined
  const { phase, by, why } = latch
  if (phase === 'expired') return { kind: 'expired', isLatched: true }
  if (phase === 'superseded') return { kind: 'superseded', by, isLatched: true }
  if (phase === 'void') return { kind: 'void', why: 'latched', detail: why, isLatched: true }
  const login = people.find(({ id }) => id === by)?.login ?? ''
  return { kind: 'rejected', by, login, reason: '', isLatched: true }
}

function faultOfEvidence({ evidence, request, bots }: Facts): VoidReason | undefined {
  if (evidence === undefined) return 'issue-gone'
  if (!bots.includes(evidence.author) || evidence.deployment !== request.id) return 'issue-foreign'
  if (evidence.isTransferred) return 'issue-transferred'
  if (!evidence.editors.every((editor) => bots.includes(editor))) return 'issue-edited'
  return evidence.deletions.every(({ by, author }) => by !== 0 && by === author) ? undefined : 'comment-deleted'
}

/** The step looks again in the attempt in which it has taken the request already: once is once. */
function isTakenHere({ request, here }: Facts): boolean {
  return consumptions(request).some(({ run, attempt }) => run === here?.run && attempt === here.attempt)
}

/** By which other attempts the request was used, in order. A forged mark can add to them, and take nothing away. */
function usesElsewhere({ request, here }: Facts) {
  return consumptions(request).filter(({ run, attempt }) => run !== here?.run || attempt !== here.attempt)
}

/** Only what GitHub itself says of the attempts tells that each failed; of the record only what speaks against it is believed. */
function mayRetry(facts: Facts): boolean {
  const { request, policy, here, conclusions } = facts
  if (!policy.retriesAfterFailure || here === undefined || isVerified(request)) return false
  const hasFailed = (attempt: number) => /^(failure|cancelled|timed_out)$/.test(conclusions.get(attempt) ?? '')
  return usesElsewhere(facts).every(
    ({ run, attempt }) => run === here.run && attempt < here.attempt && hasFailed(attempt),
  )
}
