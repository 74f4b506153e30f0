import type { RequestState } from '../approval/case/state.ts'
import { subjectCode } from '../approval/case/subject.ts'
import { wasUsed } from '../approval/decision/record.ts'
import { openingAt } from '../approval/hours/opening.ts'
import { endOf, requestEvent } from '../approval/notify/events.ts'
import { approverData, inputData } from '../approval/request/outputs.ts'
import { freshTable, tableText } from '../approval/request/table.ts'
import { factsTable, issueText } from '../approval/request/text.ts'
import {
  approvalLine,
  describeMissing,
  describeOpening,
  describeRetry,
  describeState,
} from '../approval/request/words.ts'
import { UserError } from '../input/user-error.ts'
import { escapeLine, escapeWithAddress } from '../markdown/escape.ts'
import type { EventDraft, Report } from '../runner/host.ts'
import { documentIn } from '../text/documents.ts'
import type { GateOutcome } from './apply.ts'
import type { GateFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { outputNames } from './outputs.ts'
import type { GatePlan, GateResult } from './plan.ts'
import { previousReport } from './previous-report.ts'

/** The result of a run. */
export interface RunResult {
  readonly inputs: Inputs
  readonly facts: GateFacts
  readonly plan: GatePlan
  /** Undefined in a dry run. */
  readonly outcome: GateOutcome | undefined
}

interface Verdict {
  readonly result: GateResult
  readonly reason: string
}

/** Outputs and summary. The step is red unless the approval was used, or asking was all that it had to do. */
export function report(runResult: RunResult): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const verdict = judge(runResult)
  const headline = headlineOf(runResult, verdict)
  const reported = { outputs: outputsOf(runResult, verdict), summary: summaryOf(runResult, headline), headline }
  const isGreen =
    isOpen(verdict) ||
    (verdict.result === 'waiting' && runResult.inputs.workflow !== '' && runResult.outcome !== undefined)
  if (isGreen) return reported
  const error = runResult.plan.kind === 'stop' ? runResult.plan.error : new UserError(verdict.reason, headline)
  return { ...reported, error }
}

/** The events for other systems: only what this run wrote to the record, so that each is sent once. */
export function eventsOf({ facts, plan, outcome }: RunResult, repository: string): readonly EventDraft[] {
  const { situation } = facts
  if (outcome === undefined) return []
  if (plan.kind === 'request' && outcome.request !== undefined) {
    const { filed, issue } = outcome.request
    const ended = outcome.replaced.map((old) =>
      requestEvent('superseded', repository, old.filed, { url: old.url, reason: '' }),
    )
    return [...ended, requestEvent('requested', repository, filed, { url: issue.url })]
  }
  if (situation === undefined) return []
  const { filed, url } = situation
  if (plan.kind === 'open' && plan.writes && !outcome.isTaken) {
    const approvers = approverData(situation).map(({ login, rule }) => ({ login, rule }))
    return [requestEvent('granted', repository, filed, { url, overridden: plan.result === 'overridden', approvers })]
  }
  const end = plan.kind === 'refuse' && plan.closing !== undefined ? endOf(situation.assessment.state) : undefined
  return end === undefined ? [] : [requestEvent(end.fate, repository, filed, { url, reason: end.reason })]
}

function isOpen({ result }: Verdict): boolean {
  return result === 'approved' || result === 'overridden'
}

function judge({ plan, outcome }: RunResult): Verdict {
  switch (plan.kind) {
    case 'stop':
      return { result: 'error', reason: plan.error.reason }
    case 'request':
      return { result: 'waiting', reason: outcome === undefined ? 'dry-run' : 'requested' }
    case 'wait':
      return { result: 'waiting', reason: plan.reason }
    case 'refuse':
      return { result: plan.result, reason: plan.reason }
    case 'open':
      if (outcome === undefined) return { result: 'waiting', reason: 'dry-run' }
      return outcome.isTaken ? { result: 'void', reason: 'already-used' } : { result: plan.result, reason: plan.reason }
  }
}

function headlineOf({ facts, plan, outcome, inputs }: RunResult, { result, reason }: Verdict): string {
  const { situation, policy, subject } = facts
  const what = `${subject.environment}, ${subject.sha.slice(0, 7)}`
  const url = urlOf({ facts, outcome })
  if (reason === 'dry-run')
    return plan.kind === 'open'
      ? `${what}: the approvals are complete, but a dry run does not open the gate.`
      : `${what}: a normal run would ask for approval.`
  if (plan.kind === 'stop') return plan.error.message
  if (result === 'waiting') {
    const missing =
      situation === undefined || outcome?.request !== undefined ? '' : describeMissing(situation.assessment.count)
    const lacks = missing === '' ? '' : `, ${missing} missing`
    const then =
      inputs.workflow === ''
        ? 'After the last approval, this job runs again.'
        : `After the last approval, ${inputs.workflow} is started.`
    if (
      situation !== undefined &&
      outcome?.request === undefined &&
      wasUsed(situation.facts.request, { run: facts.run.id, attempt: facts.run.attempt })
    )
      return `${what}: ${describeRetry(situation.assessment, policy)} ${url}`
    const code = subjectCode(situation?.filed.subject ?? subject)
    const closesAt = Date.parse((outcome?.request?.filed ?? situation?.filed)?.subject.expiresAt ?? subject.expiresAt)
    const shut = describeOpening(openingAt(policy, facts.now), closesAt, policy)
    if (situation?.assessment.state.kind === 'shut') return `${what}: approved. ${shut} ${url}`
    return reason === 'started-elsewhere'
      ? `${what}: approved; ${inputs.workflow} continues with it: ${url}`
      : `Waiting for approval of ${what}${lacks}: comment \`${approvalLine(policy, code)}\` on ${url} . ${shut === '' ? then : shut}`
  }
  if (isOpen({ result, reason })) {
    const names = situation === undefined ? [] : approverData(situation).map(({ login }) => String(login))
    return `${what}: ${result} by ${names.join(', ')}.`
  }
  if (reason === 'already-used')
    return `${what}: this approval was already used, and each approval is valid for only one attempt: ${url}`
  return `${what}: ${result} (${reason}). ${situation === undefined ? '' : describeState(situation.assessment.state)} ${url}`
}

function urlOf({ facts, outcome }: Pick<RunResult, 'facts' | 'outcome'>): string {
  return outcome?.request?.issue.url ?? facts.situation?.url ?? ''
}

function outputsOf(runResult: RunResult, verdict: Verdict): Readonly<Record<(typeof outputNames)[number], string>> {
  const { facts, outcome } = runResult
  const { situation, policy, now } = facts
  // A request that was just created is not the one that was looked at.
  const isFresh = outcome?.request !== undefined
  const filed = outcome?.request?.filed ?? situation?.filed
  const assessment = isFresh ? undefined : situation?.assessment
  const opened = assessment?.opensAt ?? now
  return {
    ...verdict,
    approvers: JSON.stringify(isFresh || situation === undefined ? [] : approverData(situation)),
    inputs: JSON.stringify(assessment === undefined ? {} : inputData(assessment, policy)),
    'request-url': urlOf(runResult),
    'deployment-id': filed === undefined ? '' : String(filed.deployment.id),
    code: subjectCode(filed?.subject ?? facts.subject),
    sha: facts.subject.sha,
    'opens-at': opensAtOf(runResult, verdict),
    'waited-seconds': String(Math.max(0, Math.round((now - opened) / 1000))),
  }
}

/** When a waiting gate opens at the earliest; '' if it is open or that is unknown. */
function opensAtOf({ facts: { policy, now } }: RunResult, { result }: Verdict): string {
  const opening = openingAt(policy, now)
  if (result !== 'waiting' || opening.isOpen || opening.opensAt === undefined) return ''
  return new Date(opening.opensAt).toISOString()
}

function summaryOf(runResult: RunResult, headline: string): string {
  const { inputs, facts, plan, outcome } = runResult
  const { situation, policy } = facts
  const subject = outcome?.request?.filed.subject ?? situation?.filed.subject ?? facts.subject
  const url = urlOf(runResult)
  const reported = previousReport(inputs, facts, subject)
  const warnings =
    plan.kind === 'request'
      ? plan.warnings.map(
          ({ text }) =>
            `> [!WARNING]\n> ${escapeWithAddress(text, documentIn(text), (line) => escapeLine(line, 2_000))}`,
        )
      : []
  const votes =
    situation === undefined || plan.kind === 'request'
      ? freshTable(policy, undefined, {
          now: facts.now,
          closesAt: Date.parse(subject.expiresAt),
          unreadTeams: facts.surroundings?.unreadTeams ?? [],
        })
      : tableText({
          ...situation.assessment,
          state: stateAfter(runResult, situation.assessment.state),
          stated: undefined,
          starts: inputs.workflow,
          policy,
          acknowledged: new Map(),
          note: '',
        })
  return [
    `### Approval: ${escapeLine(inputs.gate)}`,
    escapeWithAddress(headline, urlOf(runResult), (text) => escapeLine(text, 2_000)),
    url === '' ? '' : `[The request](${url})`,
    ...warnings,
    votes,
    plan.kind === 'request' ? issueText(reported) : factsTable({ ...reported, base: facts.range.base }),
    outcome === undefined || outcome.untidy.length === 0
      ? ''
      : `Not cleaned up: ${outcome.untidy.map((item) => escapeLine(item)).join(' ')}`,
  ]
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')
}

/** The approval that this attempt used now counts as used. */
function stateAfter({ facts: { run }, plan, outcome }: RunResult, before: RequestState): RequestState {
  const isTaken = plan.kind === 'open' && outcome !== undefined && !outcome.isTaken
  return isTaken ? { kind: 'consumed', run: run.id, attempt: run.attempt } : before
}
