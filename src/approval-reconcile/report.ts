import { escapeCell } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { missingWords, stateWords } from '../request/words.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Report } from '../runner/host.ts'
import { reasonOf } from '../runner/reason.ts'
import type { Facts } from './facts.ts'
import type { Plan } from './plan.ts'
import type { Resumed } from './resume.ts'

/** Every output of action.yml. */
export const outputNames = ['result', 'reason', 'requests'] as const

/** What output `result` says, of a request and of the whole: the first that holds of any request. */
const results = ['failed', 'resumed', 'settled', 'waiting', 'dry-run', 'nothing'] as const
type Result = (typeof results)[number]

/** What became of one issue. */
export interface Story {
  readonly issue: number
  /** Undefined where reading failed. */
  readonly facts: Facts | undefined
  readonly plan: Plan | undefined
  readonly resumed: Resumed | undefined
  readonly error: unknown
  readonly isTrial: boolean
}

interface Verdict {
  readonly result: Result
  readonly reason: string
}

/** Outputs and summary of all requests that were looked at. */
export function report(
  stories: readonly Story[],
): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const told = stories.map((story) => ({ story, verdict: judge(story) }))
  const first = results.find((result) => told.some(({ verdict }) => verdict.result === result))
  const verdict = told.find(({ verdict: { result } }) => result === first)?.verdict ?? {
    result: 'nothing',
    reason: 'no-request',
  }
  const headline =
    told.length === 0 ? 'No request is open.' : told.map(({ story, verdict: each }) => lineOf(story, each)).join('\n')
  const outputs = { ...verdict, requests: JSON.stringify(told.map(({ story, verdict: each }) => dataOf(story, each))) }
  const rows = told.map(({ story, verdict: each }) => [
    `#${story.issue}`,
    each.result,
    each.reason,
    escapeCell(wordsOf(story)),
  ])
  const summary = `### Approvals\n\n${markdownTable(['request', 'result', 'reason', ''], rows) || headline}\n`
  const errors = stories.flatMap((story) => errorOf(story) ?? [])
  if (errors.length === 0) return { outputs, summary, headline }
  const error = errors.length === 1 ? errors[0] : new Complaint(verdict.reason, errors.map(messageOf))
  return { outputs, summary, headline, error }
}

function judge({ facts, plan, resumed, error, isTrial }: Story): Verdict {
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  if (facts === undefined || facts.kind === 'none' || plan === undefined)
    return { result: 'nothing', reason: 'not-a-request' }
  const { state } = facts.situation.assessment
  if (state.kind === 'void' && plan.step.kind === 'nothing') return { result: 'nothing', reason: 'not-a-request' }
  if (isTrial && /^(resume|watch|close)$/.test(plan.step.kind))
    return { result: 'dry-run', reason: `would-${plan.step.kind}` }
  if (resumed !== undefined) return { result: resumed.result, reason: resumed.reason }
  if (plan.step.kind === 'started') return { result: 'waiting', reason: 'workflow-running' }
  if (plan.step.kind === 'close') return { result: 'settled', reason: state.kind }
  return {
    result: 'waiting',
    reason: state.kind === 'waiting' ? 'not-enough-approvals' : state.kind === 'error' ? state.why : state.kind,
  }
}

function wordsOf({ facts, resumed, error }: Story): string {
  if (error !== undefined) return messageOf(error)
  if (facts === undefined || facts.kind === 'none') return 'No gate filed this issue.'
  const { state, tally } = facts.situation.assessment
  const missing = state.kind === 'waiting' ? missingWords(tally) : ''
  return [stateWords(state), missing === '' ? '' : `Still needed: ${missing}.`, resumed?.cure ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

function lineOf(story: Story, { result, reason }: Verdict): string {
  return `#${story.issue}: ${result} (${reason}). ${wordsOf(story)}`
}

function dataOf({ issue, facts }: Story, verdict: Verdict): Readonly<Record<string, unknown>> {
  const asked = facts?.kind === 'request' ? facts : undefined
  return {
    issue,
    'deployment-id': asked?.filed.deployment.id ?? null,
    gate: asked?.filed.subject.gate ?? '',
    state: asked?.situation.assessment.state.kind ?? '',
    ...verdict,
  }
}

/** A request that cannot go on makes the step red, so that somebody looks. */
function errorOf({ error, resumed, issue }: Story): unknown {
  if (error !== undefined) return error
  return resumed?.result === 'failed'
    ? new Complaint(resumed.reason, `#${issue} was approved, and its job could not be run again. ${resumed.cure}`)
    : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
