import type { CommandVerdict } from '../approval/case/state.ts'
import { decideReceiver, decideStart, type StartStep } from '../approval/decision/decide.ts'
import { type Acknowledged, parseAcknowledged } from '../approval/request/acknowledged.ts'
import { ownComments } from '../approval/request/table.ts'
import type { OpenRequest } from './facts.ts'

/** What to do about one request. */
export interface ReconcilePlan {
  readonly step: StartStep
  /** Comments to mark as counting or not counting. */
  readonly reactions: Acknowledged
}

/** Reactions in one look, each an API request. A flood of comments is processed in several looks. */
const mostReactions = 20

/** Decides; a pure function. */
export function makePlan(facts: OpenRequest, now: number): ReconcilePlan {
  const { assessment } = facts.situation
  const known = parseAcknowledged(ownComments(facts.situation))
  const fresh = assessment.verdicts
    // A form is a run, which cannot have a reaction.
    .filter(({ comment }) => comment > 0)
    .map((verdict) => [verdict.comment, reactionTo(verdict)] as const)
    .filter(([comment, content]) => known.get(comment) !== content)
  return { step: decide(facts, now), reactions: new Map(fresh.slice(-mostReactions)) }
}

function reactionTo({ why }: CommandVerdict): '+1' | '-1' {
  return why === 'counted' || why === 'replaced' ? '+1' : '-1'
}

function decide({ situation, run, filed }: OpenRequest, now: number): ReconcilePlan['step'] {
  const { assessment, facts } = situation
  if (filed.resume.kind !== 'dispatch')
    return decideReceiver(assessment, { attempt: run?.attempt ?? 0, isRunning: run?.status !== 'completed' })
  return decideStart(assessment, facts.request, now)
}
