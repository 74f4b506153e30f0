import { decideReceiver, type ReceiverStep } from '../gate/decide.ts'
import { resumedAttempt } from '../gate/record.ts'
import type { Verdict } from '../gate/state.ts'
import { type Acknowledged, parseAcknowledged } from '../request/acknowledged.ts'
import { tableOf } from '../request/table.ts'
import type { Asked } from './facts.ts'

/** What is to be done about one request. */
export interface Plan {
  readonly step: ReceiverStep | { readonly kind: 'started' }
  /** Comments to be marked: they count, or they do not. */
  readonly reactions: Acknowledged
}

/** Reactions of one look, each a request: a flood of comments is worked off in several. */
const mostReactions = 20

/** Decides; a pure function. */
export function makePlan(facts: Asked, now: number): Plan {
  const { assessment } = facts.situation
  const known = parseAcknowledged(tableOf(facts.situation).body)
  const fresh = assessment.verdicts
    // A form is a run, which cannot be marked.
    .filter(({ comment }) => comment > 0)
    .map((verdict) => [verdict.comment, reactionTo(verdict)] as const)
    .filter(([comment, content]) => known.get(comment) !== content)
  return { step: decide(facts, now), reactions: new Map(fresh.slice(-mostReactions)) }
}

function reactionTo({ why }: Verdict): '+1' | '-1' {
  return why === 'counted' || why === 'replaced' ? '+1' : '-1'
}

/** Milliseconds in which a workflow that was started has to come to its gate; after that it is started again. */
const patience = 15 * 60_000

function decide({ situation, run, filed }: Asked, now: number): Plan['step'] {
  const { assessment, facts } = situation
  if (filed.resume.kind !== 'dispatch')
    return decideReceiver(assessment, { attempt: run?.attempt ?? 0, isRunning: run?.status !== 'completed' })
  // GitHub re-runs a job once at a time; nothing keeps it from starting a workflow twice but what the record says.
  const starts = facts.request.statuses.filter(({ phase }) => phase === 'resuming')
  const step = decideReceiver(assessment, { attempt: resumedAttempt(facts.request) + 1, isRunning: false })
  const isRecent = starts.some(({ at }) => now - at < patience)
  return step.kind === 'resume' && (isRecent || !step.writes) ? { kind: 'started' } : step
}
