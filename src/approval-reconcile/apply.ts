import type { State } from '../gate/state.ts'
import type { GitHub } from '../github/call.ts'
import { addReaction } from '../github/issues.ts'
import { parseAcknowledged } from '../request/acknowledged.ts'
import { tableOf, tableText } from '../request/table.ts'
import { closeIssue, closingMark, showTable, writeMark } from '../request/write.ts'
import type { Host } from '../runner/host.ts'
import type { Asked } from './facts.ts'
import type { Plan } from './plan.ts'
import { type Again, type Resumed, rerun, start } from './resume.ts'

/** What is known of the surroundings. */
export interface Around {
  readonly github: GitHub
  readonly host: Host
  readonly defaultBranch: string
  /** How often it may still pause for a run that works. */
  readonly pauses: number
}

/** Does what has to be done for one request: what speaks against it first, then the job, then what people see. */
export async function apply(plan: Plan, asked: Asked, around: Around): Promise<Resumed | Again | undefined> {
  const { github } = around
  const { situation, filed } = asked
  const { step, reactions } = plan
  if (step.kind === 'close' && step.closing !== undefined)
    await writeMark(github, filed.deployment.id, closingMark(step.closing))
  const resumed = await resume(plan, asked, around)
  if (resumed?.result === 'again') return resumed
  for (const [comment, content] of reactions) await addReaction(github, comment, content)
  await showTable(github, situation, tableOfPlan(plan, asked, resumed))
  if (step.kind === 'close')
    await closeIssue(github, situation, situation.assessment.state.kind === 'consumed' ? 'completed' : 'not_planned')
  return resumed
}

async function resume(
  { step }: Plan,
  asked: Asked,
  { github, host, defaultBranch, pauses }: Around,
): Promise<Resumed | Again | undefined> {
  if (step.kind !== 'resume' && step.kind !== 'watch') return undefined
  const { filed, run } = asked
  const { state } = asked.situation.assessment
  // An attempt after the one that was announced is at work: it takes the request by itself.
  if (step.kind === 'watch' && state.kind === 'resuming' && state.attempt < (run?.attempt ?? 0))
    return { result: 'resumed', reason: 'resumed-elsewhere', url: run?.url ?? '', cure: '' }
  const wish =
    step.kind === 'resume' ? step : { attempt: run?.attempt ?? 0, writes: asked.situation.assessment.announcements < 1 }
  const around = { github, host, filed, attempt: wish.attempt, writes: wish.writes }
  return filed.resume.kind === 'dispatch' ? start(around, filed.resume.workflow, defaultBranch) : rerun(around, pauses)
}

function tableOfPlan({ reactions }: Plan, { situation, policy }: Asked, resumed: Resumed | undefined): string {
  const { state, tally, verdicts } = situation.assessment
  const acknowledged = new Map([...parseAcknowledged(tableOf(situation).body), ...reactions])
  const note =
    resumed === undefined || resumed.result === 'resumed' ? '' : `The job could not be run again yet. ${resumed.cure}`
  return tableText({ state: shown(state), tally, verdicts, policy, acknowledged, note })
}

/** People need not know that it was announced. */
function shown(state: State): State {
  return state.kind === 'resuming' ? { kind: 'satisfied', isOverridden: state.isOverridden, isTaken: false } : state
}
