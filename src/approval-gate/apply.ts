import type { RequestState } from '../approval/case/state.ts'
import type { LeftOpen } from '../approval/changes/base.ts'
import type { Closing } from '../approval/decision/decide.ts'
import { resumedAttempt, shutMark, takerOf, wasUsed } from '../approval/decision/record.ts'
import { openingAt } from '../approval/hours/opening.ts'
import { type Messenger, tellOverridden, tellRejected } from '../approval/notify/notify.ts'
import { consumedMark, overriddenMark, writeClosing } from '../approval/request/closing.ts'
import { tableMarker } from '../approval/request/marks.ts'
import { issueNumber, requestOf } from '../approval/request/record.ts'
import { type ReplacedRequest, replacedBy } from '../approval/request/replaced.ts'
import type { RequestSituation } from '../approval/request/situation.ts'
import { freshTable } from '../approval/request/table.ts'
import { statedFacts } from '../approval/request/text.ts'
import { describeRetry } from '../approval/request/words.ts'
import { closeIssue, closingMark, writeMark } from '../approval/request/write.ts'
import type { GitHub } from '../github/connection/call.ts'
import { createComment } from '../github/conversation/comments.ts'
import { updateIssue } from '../github/conversation/issues.ts'
import { createStatus, listStatuses } from '../github/operations/deployments.ts'
import { UserError } from '../input/user-error.ts'
import type { StatusMark } from '../ledger/mark.ts'
import { escapeLine } from '../markdown/escape.ts'
import { formatMarker, marker } from '../markdown/marker.ts'
import { refutation } from './changes.ts'
import type { GateFacts } from './facts.ts'
import { type FiledRequest, fileRequest } from './filing.ts'
import type { Inputs } from './inputs.ts'
import type { GatePlan } from './plan.ts'
import { homeOf } from './previous-report.ts'

/** What was written. */
export interface GateOutcome {
  /** Created or completed now; undefined if it already existed. */
  readonly request: FiledRequest | undefined
  /** True if another run used the approval at the same moment; this one stays closed. */
  readonly isTaken: boolean
  /** What could not be cleaned up, without effect on the result. */
  readonly untidy: readonly string[]
  /** Older requests that this one replaces, and whose end was written. */
  readonly replaced: readonly ReplacedRequest[]
}

/** Where it is written. */
export interface GateConnections {
  readonly github: GitHub
  readonly messenger: Messenger
}

/** Writes what the plan says. The deciding writes come first, and the gate stays closed if one fails. The rest only cleans up. */
export async function apply(
  plan: GatePlan,
  { github, messenger }: GateConnections,
  inputs: Inputs,
  facts: GateFacts,
): Promise<GateOutcome> {
  const { situation } = facts
  if (plan.kind === 'request') return file({ github, messenger }, inputs, facts, plan.isNew)
  if (situation === undefined || plan.kind === 'stop') return nothing
  if (plan.kind === 'wait') return wait(github, inputs, facts, situation)
  if (plan.kind === 'open') {
    const outcome = await open(github, facts, situation, plan.writes)
    if (plan.writes && !outcome.isTaken && plan.result === 'overridden') await tellOverridden(messenger, situation)
    return outcome
  }
  const written =
    plan.closing && (await writeMark(github, situation.filed.deployment.id, markOf(plan.closing, situation, facts)))
  const untidy = await tidy(async () => {
    await writeEnd(github, facts, situation, situation.assessment.state)
    await closeIssue(github, situation, 'not_planned')
  })
  if (written !== undefined) await tellRejected(messenger, github, situation, written)
  return { ...nothing, untidy }
}

function markOf(closing: Closing, { filed, assessment }: RequestSituation, { range }: GateFacts): StatusMark {
  const { phase, fields } = closingMark(closing, assessment)
  return { phase, fields: phase === 'void' ? { ...fields, ...refutation(range, filed.shown) } : fields }
}

const nothing: GateOutcome = { request: undefined, isTaken: false, untidy: [], replaced: [] }

/** Nothing is decided while a gate waits; this only logs what it waits for. */
async function wait(
  github: GitHub,
  { deploymentId }: Inputs,
  facts: GateFacts,
  situation: RequestSituation,
): Promise<GateOutcome> {
  const { run } = facts
  const { state } = situation.assessment
  const { id } = situation.filed.deployment
  const attempt = resumedAttempt(situation.facts.request)
  const untidy = await tidy(
    async () => {
      // It reached its gate too late, so its start does not count as failed.
      if (deploymentId !== 0 && state.kind === 'shut' && attempt > 0)
        await writeMark(github, id, { ...shutMark, fields: { attempt: String(attempt), ...shutMark.fields } })
    },
    async () => {
      if (!wasUsed(situation.facts.request, { run: run.id, attempt: run.attempt })) return
      const told = marker('gate-retry', [['attempt', String(run.attempt)]])
      const text = `Attempt ${run.attempt} is waiting at the gate. ${describeRetry(situation.assessment, facts.policy)}`
      await createComment(github, situation.issue, told, `${formatMarker(told)}\n${escapeLine(text, 1_000)}`, 'issue')
    },
  )
  return { ...nothing, untidy }
}

async function file(
  { github, messenger }: GateConnections,
  inputs: Inputs,
  facts: GateFacts,
  isNew: boolean,
): Promise<GateOutcome> {
  const request = await fileRequest(github, inputs, facts, isNew)
  const { issue, filed } = request
  const table = freshTable(facts.policy, statedFacts(filed, homeOf(facts.run)), {
    now: facts.now,
    closesAt: Date.parse(filed.subject.expiresAt),
    unreadTeams: facts.surroundings?.unreadTeams ?? [],
  })
  const replaced: ReplacedRequest[] = []
  const untidy = await tidy(
    async () =>
      void (await createComment(github, issue.number, tableMarker, `${formatMarker(tableMarker)}\n${table}`, 'issue')),
    ...facts.range.left.map((left) => async () => endLeft(github, left)),
    ...replacedBy(facts, filed).map((old) => async () => replace(github, old, request, () => replaced.push(old))),
  )
  await tellRequested(messenger, facts, request)
  return { request, isTaken: false, untidy, replaced }
}

/** Only the attempt that gives the request its issue sends the message. */
async function tellRequested(
  messenger: Messenger,
  { policy, now }: GateFacts,
  { filed, issue }: FiledRequest,
): Promise<void> {
  if (!messenger.tells(policy, 'requested')) return
  await messenger.tell('requested', async () => ({
    event: 'requested',
    subject: filed.subject,
    version: filed.payload.version,
    policy,
    url: issue.url,
    opening: openingAt(policy, now),
    closesAt: Date.parse(filed.subject.expiresAt),
    missing: '',
    by: '',
    reason: '',
  }))
}

/** Records the conclusion of a run that ended without saying what became of its deployment. */
async function endLeft(github: GitHub, { timeline, conclusion }: LeftOpen): Promise<void> {
  const state = conclusion === 'success' ? 'success' : conclusion === 'cancelled' ? 'error' : 'failure'
  const description = `The run ended as ${conclusion}; nothing else was recorded for this deployment.`
  await createStatus(github, timeline.record.deployment.id, { state, description })
}

/** The reader notices the newer request by itself; this is only for people. */
async function replace(github: GitHub, old: ReplacedRequest, by: FiledRequest, onWritten: () => void): Promise<void> {
  const { owner, name } = github.repository
  const number = issueNumber(old.url, `${owner}/${name}`)
  await writeMark(github, old.filed.deployment.id, {
    phase: 'superseded',
    fields: { by: String(by.filed.deployment.id) },
  })
  onWritten()
  if (number === 0) return
  const replaced = marker('gate-replaced')
  await createComment(
    github,
    number,
    replaced,
    `${formatMarker(replaced)}\nA newer request replaces this one: #${by.issue.number}.`,
    'issue',
  )
  await updateIssue(github, number, { state: 'closed', stateReason: 'not_planned' })
}

/** Uses the approval. If several runs use it at once, it belongs to the one that the first status names. */
async function open(
  github: GitHub,
  facts: GateFacts,
  situation: RequestSituation,
  writes: boolean,
): Promise<GateOutcome> {
  const { run } = facts
  const { filed, statuses } = situation
  const { id } = filed.deployment
  if (writes) {
    await writeMark(github, id, consumedMark({ run: run.id, attempt: run.attempt }, situation))
    const now = requestOf(filed, await listStatuses(github, id))
    const taker = takerOf(requestOf(filed, statuses).statuses, now.statuses)
    if (taker?.run !== run.id || taker.attempt !== run.attempt) return { ...nothing, isTaken: true }
  }
  const overridden = writes ? overriddenMark(situation) : undefined
  const untidy = await tidy(async () => {
    if (overridden !== undefined) await writeMark(github, id, overridden)
    const state = { kind: 'consumed', run: run.id, attempt: run.attempt } as const
    await writeEnd(github, facts, situation, state)
    await closeIssue(github, situation, 'completed')
  })
  return { ...nothing, untidy }
}

async function writeEnd(
  github: GitHub,
  { run }: GateFacts,
  situation: RequestSituation,
  state: RequestState,
): Promise<void> {
  const stated = statedFacts(situation.filed, homeOf(run))
  await writeClosing(github, { state, stated, situation, acknowledged: new Map() })
}

/** Does work that does not change the result. If GitHub refuses, it is logged and skipped. */
async function tidy(...works: readonly (() => Promise<void>)[]): Promise<readonly string[]> {
  const untidy: string[] = []
  for (const work of works) {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      untidy.push(...error.items)
    }
  }
  return untidy
}
