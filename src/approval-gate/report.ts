import { subjectCode } from '../gate/subject.ts'
import { escapeLine } from '../markdown/escape.ts'
import { approverData, inputData } from '../request/outputs.ts'
import { freshTable, tableText } from '../request/table.ts'
import { factsTable, issueText } from '../request/text.ts'
import { approvalLine, missingWords, stateWords } from '../request/words.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Report } from '../runner/host.ts'
import type { Outcome } from './apply.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { Plan, Result } from './plan.ts'
import { toldOf } from './told.ts'

/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'approvers',
  'inputs',
  'request-url',
  'deployment-id',
  'code',
  'sha',
  'waited-seconds',
] as const

/** All that is told of a run. */
export interface Story {
  readonly inputs: Inputs
  readonly facts: Facts
  readonly plan: Plan
  /** Undefined in a dry run. */
  readonly outcome: Outcome | undefined
}

interface Verdict {
  readonly result: Result
  readonly reason: string
}

/** Outputs and summary. Whatever is not an approval that was taken makes the step red, save where asking was all it had to do. */
export function report(story: Story): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const verdict = judge(story)
  const headline = headlineOf(story, verdict)
  const told = { outputs: outputsOf(story, verdict), summary: summaryOf(story, headline), headline }
  const isGreen =
    isOpen(verdict) || (verdict.result === 'waiting' && story.inputs.workflow !== '' && story.outcome !== undefined)
  if (isGreen) return told
  const error = story.plan.kind === 'stop' ? story.plan.complaint : new Complaint(verdict.reason, headline)
  return { ...told, error }
}

function isOpen({ result }: Verdict): boolean {
  return result === 'approved' || result === 'overridden'
}

function judge({ plan, outcome }: Story): Verdict {
  switch (plan.kind) {
    case 'stop':
      return { result: 'error', reason: plan.complaint.reason }
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

function headlineOf({ facts, plan, outcome, inputs }: Story, { result, reason }: Verdict): string {
  const { situation, policy, subject } = facts
  const what = `${subject.environment}, ${subject.sha.slice(0, 7)}`
  const url = urlOf({ facts, outcome })
  if (reason === 'dry-run')
    return plan.kind === 'open'
      ? `${what}: the approvals are there, and a dry run opens nothing.`
      : `${what}: a real run would ask for approval.`
  if (plan.kind === 'stop') return plan.complaint.message
  if (result === 'waiting') {
    const missing =
      situation === undefined || outcome?.request !== undefined ? '' : missingWords(situation.assessment.tally)
    const lacks = missing === '' ? '' : `, ${missing} missing`
    const then =
      inputs.workflow === '' ? 'This job is run again after the last approval.' : `Then ${inputs.workflow} is started.`
    const code = subjectCode(situation?.filed.subject ?? subject)
    return reason === 'started-elsewhere'
      ? `${what}: approved; ${inputs.workflow} goes on with it: ${url}`
      : `Waiting for approval of ${what}${lacks}: comment \`${approvalLine(policy, code)}\` on ${url} . ${then}`
  }
  if (isOpen({ result, reason })) {
    const names = situation === undefined ? [] : approverData(situation).map(({ login }) => String(login))
    return `${what}: ${result} by ${names.join(', ')}.`
  }
  if (reason === 'already-used')
    return `${what}: this approval was used already, and one approval is good for one attempt: ${url}`
  return `${what}: ${result} (${reason}). ${situation === undefined ? '' : stateWords(situation.assessment.state)} ${url}`
}

function urlOf({ facts, outcome }: Pick<Story, 'facts' | 'outcome'>): string {
  return outcome?.request?.issue.url ?? facts.situation?.url ?? ''
}

function outputsOf(story: Story, verdict: Verdict): Readonly<Record<(typeof outputNames)[number], string>> {
  const { facts, outcome } = story
  const { situation, policy, now } = facts
  // A request that was filed now is another than the one that was looked at.
  const isFresh = outcome?.request !== undefined
  const filed = outcome?.request?.filed ?? situation?.filed
  const assessment = isFresh ? undefined : situation?.assessment
  const opened = assessment?.opensAt ?? now
  return {
    ...verdict,
    approvers: JSON.stringify(isFresh || situation === undefined ? [] : approverData(situation)),
    inputs: JSON.stringify(assessment === undefined ? {} : inputData(assessment, policy)),
    'request-url': urlOf(story),
    'deployment-id': filed === undefined ? '' : String(filed.deployment.id),
    code: subjectCode(filed?.subject ?? facts.subject),
    sha: facts.subject.sha,
    'waited-seconds': String(Math.max(0, Math.round((now - opened) / 1000))),
  }
}

function summaryOf(story: Story, headline: string): string {
  const { inputs, facts, plan, outcome } = story
  const { situation, policy } = facts
  const subject = outcome?.request?.filed.subject ?? situation?.filed.subject ?? facts.subject
  const url = urlOf(story)
  const told = toldOf(inputs, facts, subject)
  const warnings = plan.kind === 'request' ? plan.warnings.map(({ text }) => `> [!WARNING]\n> ${escapeLine(text)}`) : []
  const votes =
    situation === undefined || plan.kind === 'request'
      ? freshTable(policy)
      : tableText({ ...situation.assessment, policy, acknowledged: new Map(), note: '' })
  return [
    `### Approval: ${escapeLine(inputs.gate)}`,
    escapeLine(headline, 2_000),
    url === '' ? '' : `[The request](${url})`,
    ...warnings,
    votes,
    plan.kind === 'request' ? issueText(told) : factsTable(told),
    outcome === undefined || outcome.untidy.length === 0
      ? ''
      : `Not tidied up: ${outcome.untidy.map((item) => escapeLine(item)).join(' ')}`,
  ]
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')
}
