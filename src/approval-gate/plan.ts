import { type Closing, decideGate } from '../gate/decide.ts'
import { resumedAttempt } from '../gate/record.ts'
import type { State } from '../gate/state.ts'
import { receiverPath } from '../request/marks.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './surroundings.ts'
import type { Inspection } from './workflow.ts'

/** What output `result` says. */
export type Result = 'approved' | 'overridden' | 'waiting' | 'rejected' | 'expired' | 'superseded' | 'void' | 'error'

/** What people should know beside the request itself; `line` is of the run's workflow file, 0 where it is of none. */
export interface Warning {
  readonly text: string
  readonly line: number
}

/** What is to be done. */
export type Plan =
  /** File a request, or what lacks of the one that was begun. */
  | { readonly kind: 'request'; readonly isNew: boolean; readonly warnings: readonly Warning[] }
  | { readonly kind: 'wait'; readonly reason: 'not-enough-approvals' | 'started-elsewhere' }
  | {
      readonly kind: 'open'
      readonly writes: boolean
      readonly result: 'approved' | 'overridden'
      readonly reason: 'quorum' | 'override' | 'already-open'
    }
  | { readonly kind: 'refuse'; readonly result: Result; readonly reason: string; readonly closing: Closing | undefined }
  | { readonly kind: 'stop'; readonly complaint: Complaint }

/** Decides; a pure function. */
export function makePlan(inputs: Inputs, facts: Facts): Plan {
  const { situation, job } = facts
  // Where GitHub does not say when this attempt began, nothing was over before.
  const step = decideGate(situation?.assessment, job.startedAt?.getTime() ?? 0)
  switch (step.kind) {
    case 'file-request':
      return mayAsk(inputs, facts) ? planRequest(inputs, facts, step.isNew) : used(facts)
    case 'wait':
      return { kind: 'wait', reason: 'not-enough-approvals' }
    case 'go-on': {
      // The job that asks has nothing to go on with: another workflow has.
      if (inputs.workflow !== '') return { kind: 'wait', reason: 'started-elsewhere' }
      const reason = !step.writes ? 'already-open' : step.result === 'overridden' ? 'override' : 'quorum'
      return { ...step, kind: 'open', reason }
    }
    case 'refuse':
      return { ...step, reason: reasonOf(situation?.assessment.state) }
  }
}

/**
 * A workflow that was dispatched has nothing to ask for. Neither has an attempt that the receiver started: what was over before it came to
 * its gate (superseded, as a rule) stays over until a person runs the job again.
 */
function mayAsk({ deploymentId }: Inputs, { situation, run }: Facts): boolean {
  if (deploymentId !== 0) return false
  return situation === undefined || resumedAttempt(situation.facts.request) !== run.attempt - 1 || run.attempt === 1
}

function used({ situation }: Facts): Plan {
  const state = situation?.assessment.state
  const result =
    state?.kind === 'rejected' || state?.kind === 'expired' || state?.kind === 'superseded' ? state.kind : 'void'
  return { kind: 'refuse', result, reason: reasonOf(state), closing: undefined }
}

function reasonOf(state: State | undefined): string {
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
  'issue-transferred',
  'comment-deleted',
]

/** The record's own word, if it is one of ours: outputs come from a closed list. */
function latchedReason(word: string): string {
  return voidReasons.includes(word) ? word : 'latched'
}

function planRequest(inputs: Inputs, { refusing, surroundings }: Facts, isNew: boolean): Plan {
  if (refusing !== undefined)
    return stop(
      'request-open',
      `Another run's request for this gate is still open (deployment ${refusing}), and the policy says \`on-new-request: refuse\`. Approve or reject it, then run this job again.`,
    )
  if (surroundings === undefined) throw new Error('the surroundings of a request were not read')
  const { inspection, file } = surroundings
  const unsafe = inputs.resume === 'dispatch' ? faultOfAsking(inspection, file) : undefined
  if (unsafe !== undefined) return stop('not-last', unsafe)
  return { kind: 'request', isNew, warnings: warningsOf(surroundings) }
}

function stop(reason: string, text: string): Plan {
  return { kind: 'stop', complaint: new Complaint(reason, text) }
}

/** The job that asks ends green, so nothing may come after it. */
function faultOfAsking(inspection: Inspection, file: string): string | undefined {
  if (inspection.kind === 'unread')
    return `With \`resume: dispatch\` the job ends green while it waits, so nothing may follow the gate; this could not be checked in the workflow file: ${inspection.why}.`
  const [first] = inspection.followers
  if (first === undefined) return undefined
  const others = inspection.followers.length > 1 ? `, and ${inspection.followers.length - 1} more` : ''
  return `With \`resume: dispatch\` the job ends green while it waits, so ${first.what} (${brief(file)}:${first.line}${others}) would run without approval: ${first.because}. Move it into the workflow that the approval starts.`
}

function warningsOf({ inspection, file, receiver, form }: Surroundings): readonly Warning[] {
  const guard = 'ask for the result of the gate in it (docs/approval.md, «Red while waiting»)'
  const dangers =
    inspection.kind === 'unread'
      ? [
          {
            text: `What runs while the gate waits could not be checked in the workflow file: ${inspection.why}.`,
            line: 0,
          },
        ]
      : inspection.dangers.map(({ line, what, because }) => ({
          text: `${what} runs while the gate waits, as if the deployment had failed (\`${brief(because, 100)}\`, ${brief(file)}:${line}): ${guard}.`,
          line,
        }))
  return [...dangers, ...warningOf(receiver), ...warningOfForm(form)]
}

function warningOf(receiver: string): readonly Warning[] {
  if (receiver === 'active') return []
  const text =
    receiver === ''
      ? `Nothing will count the approvals: there is no \`${receiverPath}\` on the default branch. Copy it from the repository of Slipway; until then, run this job again by hand after the last approval.`
      : `Nothing will count the approvals: the workflow \`${receiverPath}\` is ${brief(receiver, 40)}. Enable it on the Actions page of the repository.`
  return [{ text, line: 0 }]
}

function warningOfForm(form: Surroundings['form']): readonly Warning[] {
  if (form === undefined || form.state === 'active') return []
  const state = form.state === '' ? 'not there' : brief(form.state, 40)
  return [
    {
      text: `Nobody can fill in the form: the workflow \`${brief(form.path)}\` of the default branch is ${state}. Comments count all the same.`,
      line: 0,
    },
  ]
}
