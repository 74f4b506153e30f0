import type { RequestState } from '../approval/case/state.ts'
import { type Closing, decideGate } from '../approval/decision/decide.ts'
import { resumedAttempt } from '../approval/decision/record.ts'
import { looksHourly } from '../approval/hours/cron.ts'
import { openingAt } from '../approval/hours/opening.ts'
import type { ReceiverInspection } from '../approval/hours/receiver.ts'
import { receiverPath } from '../approval/request/marks.ts'
import { describeOpening, describeUnread } from '../approval/request/words.ts'
import { refuseAdmission } from '../approval/rules/admission.ts'
import { type GatePolicy, needsClock } from '../approval/rules/policy.ts'
import { UserError } from '../input/user-error.ts'
import { documentAddress } from '../text/documents.ts'
import { brief } from '../text/printable.ts'
import type { GateContext } from './context.ts'
import type { GateFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { WorkflowInspection } from './run/workflow.ts'

/** The values of the output `result`. */
export type GateResult =
  | 'approved'
  | 'overridden'
  | 'waiting'
  | 'rejected'
  | 'expired'
  | 'superseded'
  | 'void'
  | 'error'

/** Warnings in addition to the request itself; `line` is in the run's workflow file, 0 for none. */
export interface GateWarning {
  readonly text: string
  readonly line: number
}

/** What is to be done. */
export type GatePlan =
  /** Create a request, or complete one that was begun. */
  | { readonly kind: 'request'; readonly isNew: boolean; readonly warnings: readonly GateWarning[] }
  | {
      readonly kind: 'wait'
      readonly reason: 'not-enough-approvals' | 'frozen' | 'outside-hours' | 'started-elsewhere'
    }
  | {
      readonly kind: 'open'
      readonly writes: boolean
      readonly result: 'approved' | 'overridden'
      readonly reason: 'quorum' | 'override' | 'already-open'
    }
  | {
      readonly kind: 'refuse'
      readonly result: GateResult
      readonly reason: string
      readonly closing: Closing | undefined
    }
  | { readonly kind: 'stop'; readonly error: UserError }

/** Decides; a pure function. */
export function makePlan(inputs: Inputs, facts: GateFacts): GatePlan {
  const { situation, job, policy, subject, ref } = facts
  // If GitHub does not say when this attempt began, no request counts as over before.
  const step = decideGate(situation?.assessment, job.startedAt?.getTime() ?? 0)
  const refused = refuseAdmission(policy, { ...subject, ref })
  // Authors may become unknown later. Then the record must say that it is over, or the receiver would run the job again at each look.
  const isOver = step.kind === 'refuse' && refused?.reason === 'unknown-authors'
  if (refused !== undefined && !isOver) return stop(refused.reason, refused.text)
  switch (step.kind) {
    case 'file-request':
      return mayAsk(inputs, facts) ? planRequest(inputs, facts, step.isNew) : used(facts)
    case 'wait': {
      const state = situation?.assessment.state
      return { kind: 'wait', reason: state?.kind === 'shut' ? state.why : 'not-enough-approvals' }
    }
    case 'go-on': {
      // The job that asks does not continue; another workflow does.
      if (inputs.workflow !== '') return { kind: 'wait', reason: 'started-elsewhere' }
      const reason = !step.writes ? 'already-open' : step.result === 'overridden' ? 'override' : 'quorum'
      return { ...step, kind: 'open', reason }
    }
    case 'refuse':
      return { ...step, reason: reasonOf(situation?.assessment.state) }
  }
}

/**
 * A dispatched workflow never creates a request. Nor does an attempt that the receiver started: if the request was over before it reached the gate
 * (usually superseded), it stays over until a person runs the job again.
 */
function mayAsk({ deploymentId }: Inputs, { situation, run }: GateFacts): boolean {
  if (deploymentId !== 0) return false
  if (situation === undefined || run.attempt === 1) return true
  // Then the receiver starts another workflow, and numbers its starts.
  const isAnother = situation.filed.resume.kind === 'dispatch'
  return isAnother || resumedAttempt(situation.facts.request) !== run.attempt - 1
}

function used({ situation }: GateFacts): GatePlan {
  const state = situation?.assessment.state
  const result =
    state?.kind === 'rejected' || state?.kind === 'expired' || state?.kind === 'superseded' ? state.kind : 'void'
  return { kind: 'refuse', result, reason: reasonOf(state), closing: undefined }
}

function reasonOf(state: RequestState | undefined): string {
  switch (state?.kind) {
    case 'consumed':
      return 'already-used'
    case 'void':
      return state.why === 'latched' ? latchedReason(state.detail) : state.why
    case 'error':
      return state.why
    default:
      return state?.kind ?? 'unbound'
  }
}

const voidReasons = [
  'foreign-record',
  'subject-mismatch',
  'policy-changed',
  'issue-gone',
  'issue-foreign',
  'issue-edited',
  'issue-differs',
  'issue-transferred',
  'comment-deleted',
]

/** The record's own text, if it is one of ours, because outputs come from a closed list. */
function latchedReason(word: string): string {
  return voidReasons.includes(word) ? word : 'latched'
}

function planRequest(inputs: Inputs, facts: GateFacts, isNew: boolean): GatePlan {
  const { refusing, surroundings, policy } = facts
  const idle = policy.idle.map((text) => ({ text, line: 0 }))
  if (refusing !== undefined)
    return stop(
      'request-open',
      `Another run's request for this gate is still open (deployment ${refusing}), and the policy has \`on-new-request: refuse\`. Approve or reject it, then run this job again.`,
    )
  if (surroundings === undefined) throw new Error('the surroundings of a request were not read')
  const { inspection, file } = surroundings
  const unsafe = inputs.resume === 'dispatch' ? requestProblem(inspection, file) : undefined
  if (unsafe !== undefined) return stop('not-last', unsafe)
  if (isOlderAgain(inputs, facts))
    return stop(
      'older-commit',
      `This is a later attempt of run ${facts.run.id}, and its commit is older than ${facts.newer === undefined ? 'the running version' : `the one in request ${facts.newer}`}. To prevent an accidental downgrade, no approval is requested. To go back on purpose, set the input \`allow-older: true\`, or start a new run for this commit${facts.newer === undefined ? '' : ', or reject the newer request first'}.`,
    )
  return {
    kind: 'request',
    isNew,
    warnings: [...warningsOf(surroundings), ...warningsOfPolicy(inputs, facts), ...idle],
  }
}

/** A first attempt is always wanted for this commit; a later one may be an accidental click on an old run. */
function isOlderAgain({ allowOlder }: Inputs, { run, range, newer }: GateFacts): boolean {
  return !allowOlder && run.attempt > 1 && (range.isOlder || newer !== undefined)
}

function stop(reason: string, text: string): GatePlan {
  return { kind: 'stop', error: new UserError(reason, text) }
}

/** The job that asks ends green, so nothing may come after it. */
function requestProblem(inspection: WorkflowInspection, file: string): string | undefined {
  if (inspection.kind === 'unread')
    return `With \`resume: dispatch\` the job ends green while it waits, so nothing may follow the gate. The workflow file could not be checked for this: ${inspection.why}.`
  const [first] = inspection.followers
  if (first === undefined) return undefined
  const others = inspection.followers.length > 1 ? `, and ${inspection.followers.length - 1} more` : ''
  return `With \`resume: dispatch\` the job ends green while it waits, so ${first.what} (${brief(file)}:${first.line}${others}) would run without approval: ${first.because}. Move it into the workflow that the approval starts.`
}

function warningsOf({ inspection, file, receiver, form }: GateContext): readonly GateWarning[] {
  const guard = `check the gate's result in its condition, see ${documentAddress('approval.md#red-while-waiting-guard-what-runs-on-failure')}`
  const dangers =
    inspection.kind === 'unread'
      ? [
          {
            text: `The workflow file could not be checked for jobs and steps that run while the gate waits: ${inspection.why}.`,
            line: 0,
          },
        ]
      : inspection.dangers.map(({ line, what, because }) => ({
          text: `${what} runs while the gate waits, as if the deployment had failed (\`${brief(because, 100)}\`, ${brief(file)}:${line}): ${guard}.`,
          line,
        }))
  const traps =
    inspection.kind === 'unread'
      ? []
      : inspection.traps.map(({ line, what, because }) => ({
          text: `${what} (${brief(file)}:${line}): ${because}.`,
          line,
        }))
  return [...dangers, ...traps, ...warningOf(receiver), ...warningOfForm(form)]
}

/** Settings for hours, notifications and owners that have no effect. */
function warningsOfPolicy(
  { webhook }: Inputs,
  { policy, subject, now, surroundings }: GateFacts,
): readonly GateWarning[] {
  const opening = openingAt(policy, now)
  const closesAt = Date.parse(subject.expiresAt)
  const isTooLate = !opening.isOpen && (opening.opensAt === undefined || opening.opensAt >= closesAt)
  const texts = [
    isTooLate ? describeOpening(opening, closesAt, policy) : '',
    describeUnread(surroundings?.unreadTeams ?? [], policy),
    clockProblem(policy, surroundings?.received),
    webhookProblem(policy, surroundings?.received),
    policy.notify !== undefined && webhook === undefined
      ? `The policy has \`notify\` for gate \`${brief(policy.id)}\`, but the input \`webhook-url\` is empty, so this step notifies nobody.`
      : '',
    policy.notify === undefined && webhook !== undefined
      ? `Input \`webhook-url\` is given, but the policy has no \`notify\` for gate \`${brief(policy.id)}\`, so nobody is notified.`
      : '',
  ]
  return texts.filter((text) => text !== '').map((text) => ({ text, line: 0 }))
}

/** The receiver must run on a schedule, and often enough. */
function clockProblem(policy: GatePolicy, received: ReceiverInspection | undefined): string {
  if (received === undefined || !needsClock(policy) || looksHourly(received.times, policy)) return ''
  const waits = `Gate \`${brief(policy.id)}\` waits for a time (\`hours\`, \`freeze\` or a reminder), but \`${receiverPath}\``
  const then = "add `- cron: '*/15 * * * *'` under `schedule:` there, or run *Gates* by hand at that time"
  return received.crons.length === 0
    ? `${waits} has no \`schedule:\`, so nothing happens at that time: ${then}.`
    : `${waits} does not run in every hour when the gate may open (\`${brief(received.crons.join(', '), 200)}\`), so the gate would open late: ${then}.`
}

/** The receiver sends reminders and most rejections. */
function webhookProblem(policy: GatePolicy, received: ReceiverInspection | undefined): string {
  const told = (['reminder', 'rejected'] as const).filter((event) => policy.notify?.on.includes(event))
  if (received === undefined || received.hasWebhook || told.length === 0) return ''
  const events = told.map((event) => `\`${event}\``).join(' and ')
  return `The policy has \`notify\` for ${events} of gate \`${brief(policy.id)}\`, but the receiver's step in \`${receiverPath}\` has no \`webhook-url\`, so nobody is notified of these. Give it the same \`webhook-url\` as this step.`
}

function warningOf(receiver: string): readonly GateWarning[] {
  if (receiver === 'active') return []
  const text =
    receiver === ''
      ? `Approvals will not be counted automatically: there is no \`${receiverPath}\` on the default branch. Copy it from Slipway's repository. Until then, run this job again by hand after the last approval.`
      : `Approvals will not be counted automatically: the workflow \`${receiverPath}\` is ${brief(receiver, 40)}. Enable it on the Actions page of the repository.`
  return [{ text, line: 0 }]
}

function warningOfForm(form: GateContext['form']): readonly GateWarning[] {
  if (form === undefined || form.state === 'active') return []
  const state = form.state === '' ? 'missing' : brief(form.state, 40)
  return [
    {
      text: `The form cannot be used: the workflow \`${brief(form.path)}\` of the default branch is ${state}. Comments still count.`,
      line: 0,
    },
  ]
}
