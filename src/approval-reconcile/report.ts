import { endOf, requestEvent } from '../approval/notify/events.ts'
import { describeMissing, describeOpening, describeState, exhaustedWords } from '../approval/request/words.ts'
import { reasonOf } from '../input/reason.ts'
import { UserError } from '../input/user-error.ts'
import { escapeCell } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { EventDraft, Report } from '../runner/host.ts'
import type { AuditedDecision } from './audit.ts'
import type { ReconcileFacts } from './facts.ts'
import type { outputNames } from './outputs.ts'
import type { ReconcilePlan } from './plan.ts'
import type { ResumeResult } from './resume.ts'

/** The values of the output `result`, for each request and in total: the first one that any request has. */
const results = ['failed', 'resumed', 'settled', 'waiting', 'dry-run', 'nothing'] as const
type Result = (typeof results)[number]

/** What happened to one issue. */
export interface RunResult {
  readonly issue: number
  /** Undefined if reading failed. */
  readonly facts: ReconcileFacts | undefined
  readonly plan: ReconcilePlan | undefined
  readonly resumed: ResumeResult | undefined
  readonly error: unknown
  /** Why the comment of the event, and so everything else, was skipped. */
  readonly dismissed: 'not-a-command' | 'not-eligible' | undefined
  readonly isTrial: boolean
}

interface Verdict {
  readonly result: Result
  readonly reason: string
}

/** Outputs and summary of all requests that were processed. */
export function report(
  runResults: readonly RunResult[],
): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const reported = runResults.map((runResult) => ({ runResult, verdict: judge(runResult) }))
  const first = results.find((result) => reported.some(({ verdict }) => verdict.result === result))
  const verdict = reported.find(({ verdict: { result } }) => result === first)?.verdict ?? {
    result: 'nothing',
    reason: 'no-request',
  }
  const headline =
    reported.length === 0
      ? 'No request is open.'
      : reported.map(({ runResult, verdict: each }) => lineOf(runResult, each)).join('\n')
  const outputs = {
    ...verdict,
    json: '',
    csv: '',
    requests: JSON.stringify(reported.map(({ runResult, verdict: each }) => dataOf(runResult, each))),
  }
  const rows = reported.map(({ runResult, verdict: each }) => [
    `#${runResult.issue}`,
    each.result,
    each.reason,
    escapeCell(wordsOf(runResult)),
  ])
  const summary = `### Approvals\n\n${markdownTable(['request', 'result', 'reason', ''], rows) || headline}\n`
  const errors = runResults.flatMap((runResult) => errorOf(runResult) ?? [])
  if (errors.length === 0) return { outputs, summary, headline }
  const unknown = errors.find((each) => !(each instanceof UserError))
  const error = errors.length === 1 ? errors[0] : (unknown ?? new UserError(verdict.reason, errors.map(messageOf)))
  return { outputs, summary, headline, error }
}

/** The events for other systems: the ends that this run has written to records. */
export function eventsOf(runResults: readonly RunResult[], repository: string): readonly EventDraft[] {
  return runResults.flatMap(({ facts, plan, isTrial, error }) => {
    if (isTrial || error !== undefined || facts?.kind !== 'request') return []
    if (plan?.step.kind !== 'close' || plan.step.closing === undefined) return []
    const { filed, url, assessment } = facts.situation
    const end = endOf(assessment.state)
    return end === undefined ? [] : [requestEvent(end.fate, repository, filed, { url, reason: end.reason })]
  })
}

/** Outputs and summary of an audit: the number of requests for each outcome. */
export function reportAudit(
  decisions: readonly AuditedDecision[],
  paths: { readonly json: string; readonly csv: string },
): Report<(typeof outputNames)[number]> {
  const counts = [...Map.groupBy(decisions, ({ state }) => state)].map(([state, own]) => [state, String(own.length)])
  const result = paths.json === '' ? 'dry-run' : 'audited'
  const table = markdownTable(['state', 'requests'], counts) || 'No request was created in this period.'
  return {
    outputs: { result, reason: 'audit', requests: '[]', ...paths },
    summary: `### Decisions of gates\n\n${table}\n`,
  }
}

function judge({ facts, plan, resumed, error, dismissed, isTrial }: RunResult): Verdict {
  if (dismissed !== undefined) return { result: 'nothing', reason: dismissed }
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  if (facts === undefined || facts.kind === 'none' || plan === undefined)
    return { result: 'nothing', reason: 'not-a-request' }
  const { state } = facts.situation.assessment
  if (state.kind === 'void' && plan.step.kind === 'nothing') return { result: 'nothing', reason: 'not-a-request' }
  if (isTrial && /^(resume|watch|close)$/.test(plan.step.kind))
    return { result: 'dry-run', reason: `would-${plan.step.kind}` }
  if (resumed !== undefined) return { result: resumed.result, reason: resumed.reason }
  if (plan.step.kind === 'started') return { result: 'waiting', reason: 'workflow-running' }
  if (plan.step.kind === 'exhausted') return { result: 'waiting', reason: 'not-arrived' }
  if (plan.step.kind === 'close') return { result: 'settled', reason: state.kind }
  return {
    result: 'waiting',
    reason:
      state.kind === 'waiting'
        ? 'not-enough-approvals'
        : state.kind === 'error' || state.kind === 'shut'
          ? state.why
          : state.kind,
  }
}

function wordsOf({ facts, plan, resumed, error, dismissed }: RunResult): string {
  if (dismissed === 'not-a-command') return 'The comment is not a command.'
  if (dismissed === 'not-eligible') return 'By the policy of the gate, the author of the comment may not decide.'
  if (error !== undefined) return messageOf(error)
  if (facts === undefined || facts.kind === 'none') return 'This issue was not created by a gate.'
  if (plan?.step.kind === 'exhausted') return exhaustedWords(facts.filed)
  const { state, count, opening, closesAt } = facts.situation.assessment
  const missing = state.kind === 'waiting' ? describeMissing(count) : ''
  const isWaiting = state.kind === 'waiting' || state.kind === 'shut'
  return [
    describeState(state),
    missing === '' ? '' : `Still needed: ${missing}.`,
    isWaiting ? describeOpening(opening, closesAt, facts.policy) : '',
    resumed?.cure ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function lineOf(runResult: RunResult, { result, reason }: Verdict): string {
  return `#${runResult.issue}: ${result} (${reason}). ${wordsOf(runResult)}`
}

function dataOf({ issue, facts }: RunResult, verdict: Verdict): Readonly<Record<string, unknown>> {
  const asked = facts?.kind === 'request' ? facts : undefined
  return {
    issue,
    'deployment-id': asked?.filed.deployment.id ?? null,
    gate: asked?.filed.subject.gate ?? '',
    state: asked?.situation.assessment.state.kind ?? '',
    ...verdict,
  }
}

/** A request that cannot continue makes the step red, so that somebody notices. */
function errorOf({ error, resumed, issue }: RunResult): unknown {
  if (error !== undefined) return error
  return resumed?.result === 'failed'
    ? new UserError(
        resumed.reason,
        `#${issue} was approved, but ${resumed.reason === 'not-started' ? 'its workflow could not be started' : 'its job could not be run again'}. ${resumed.cure}`,
      )
    : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
