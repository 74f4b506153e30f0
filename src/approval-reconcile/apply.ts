import type { RequestState } from '../approval/case/state.ts'
import { wasRefused } from '../approval/decision/record.ts'
import { type Messenger, tellRejected } from '../approval/notify/notify.ts'
import { parseAcknowledged } from '../approval/request/acknowledged.ts'
import { answerLate, isClosed, writeClosing } from '../approval/request/closing.ts'
import { ownComments, tableText } from '../approval/request/table.ts'
import { statedFacts } from '../approval/request/text.ts'
import { describeVerdict, exhaustedWords } from '../approval/request/words.ts'
import { closeIssue, closingMark, showTable, writeMark } from '../approval/request/write.ts'
import type { GitHub } from '../github/connection/call.ts'
import { addReaction } from '../github/conversation/issues.ts'
import { escapeLine } from '../markdown/escape.ts'
import type { Host } from '../runner/host.ts'
import type { OpenRequest } from './facts.ts'
import type { ReconcilePlan } from './plan.ts'
import { type RerunState, type ResumeResult, rerun, start } from './resume.ts'

/** The context of the request. */
export interface ReconcileContext {
  readonly github: GitHub
  readonly host: Host
  readonly messenger: Messenger
  readonly defaultBranch: string
  /** How many more times it may wait for a run in progress. */
  readonly pauses: number
}

/** Does the work for one request: first evidence against it, then the job, then what people see. */
export async function apply(
  plan: ReconcilePlan,
  asked: OpenRequest,
  around: ReconcileContext,
): Promise<ResumeResult | RerunState | undefined> {
  const { github } = around
  const { situation, filed } = asked
  const { step, reactions } = plan
  const written =
    step.kind === 'close' && step.closing !== undefined
      ? await writeMark(github, filed.deployment.id, closingMark(step.closing, situation.assessment))
      : undefined
  const resumed = await resume(plan, asked, around)
  if (resumed?.result === 'again') return resumed
  for (const [comment, content] of reactions) await addReaction(github, comment, content)
  if (step.kind === 'close') await end(plan, asked, github)
  else await showTable(github, situation, tableOfPlan(plan, asked, resumed))
  if (written !== undefined) await tellRejected(around.messenger, github, situation, written)
  return resumed
}

/** The text before the end is no longer updated; late commands get a separate answer. */
async function end(
  { reactions }: ReconcilePlan,
  { situation, filed, home }: OpenRequest,
  github: GitHub,
): Promise<void> {
  const { state, verdicts } = situation.assessment
  const stated = statedFacts(filed, home)
  const told = (comment: number) => {
    const verdict = verdicts.find((each) => each.comment === comment)
    if (verdict === undefined) return ''
    const command = verdict.command === 'unclear' ? 'A comment' : `\`/${verdict.command}\``
    return `${command} of ${escapeLine(verdict.login)} ${describeVerdict(verdict)}.`
  }
  const late = new Map([...reactions].filter(([, content]) => content === '-1'))
  if (isClosed(situation)) await answerLate(github, situation, late, told)
  else await writeClosing(github, { state, stated, situation, acknowledged: reactions })
  await closeIssue(github, situation, state.kind === 'consumed' ? 'completed' : 'not_planned')
}

async function resume(
  { step }: ReconcilePlan,
  asked: OpenRequest,
  { github, host, defaultBranch, pauses }: ReconcileContext,
): Promise<ResumeResult | RerunState | undefined> {
  if (step.kind !== 'resume' && step.kind !== 'watch') return undefined
  const { filed, run } = asked
  const { state } = asked.situation.assessment
  // A later attempt than the announced one is running and will use the request by itself.
  if (step.kind === 'watch' && state.kind === 'resuming' && state.attempt < (run?.attempt ?? 0))
    return { result: 'resumed', reason: 'resumed-elsewhere', url: run?.url ?? '', cure: '' }
  const options =
    step.kind === 'resume' ? step : { attempt: run?.attempt ?? 0, writes: asked.situation.assessment.announcements < 1 }
  const around = { github, host, filed, attempt: options.attempt, writes: options.writes }
  return filed.resume.kind === 'dispatch'
    ? start(around, {
        workflow: filed.resume.workflow,
        branch: defaultBranch,
        isRefused: wasRefused(asked.situation.facts.request),
      })
    : rerun(around, pauses)
}

function tableOfPlan(
  { step, reactions }: ReconcilePlan,
  { situation, policy, filed, home }: OpenRequest,
  resumed: ResumeResult | undefined,
): string {
  const { state, count, verdicts, opening, closesAt } = situation.assessment
  const acknowledged = new Map([...parseAcknowledged(ownComments(situation)), ...reactions])
  const starts = filed.resume.kind === 'dispatch' ? filed.resume.workflow : ''
  const what = starts === '' ? 'The job could not be run again yet.' : `${starts} could not be started yet.`
  const failed = resumed === undefined || resumed.result === 'resumed' ? '' : `${what} ${resumed.cure}`
  const note = step.kind === 'exhausted' ? exhaustedWords(filed) : failed
  return tableText({
    stated: statedFacts(filed, home),
    starts,
    state: isShown(state),
    ...(step.kind === 'exhausted' ? { headline: 'Approved; nothing more is started automatically.' } : {}),
    count,
    verdicts,
    policy,
    opening,
    closesAt,
    acknowledged,
    note,
  })
}

/** People need not know about the announcement. */
function isShown(state: RequestState): RequestState {
  return state.kind === 'resuming' ? { kind: 'satisfied', isOverridden: state.isOverridden, isTaken: false } : state
}
