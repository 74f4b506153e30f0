import type { Opening } from '../hours/opening.ts'
import type { From, OwnedArea } from '../rules/policy.ts'

/** Why a request is void. */
export type VoidReason =
  | 'foreign-record'
  | 'subject-mismatch'
  | 'policy-changed'
  | 'issue-gone'
  | 'issue-foreign'
  | 'issue-edited'
  | 'issue-differs'
  | 'issue-transferred'
  | 'comment-deleted'
  | 'latched'

/** The state of a request. `isLatched` means that the record says so already. */
export type RequestState =
  /** Created, but its issue is not recorded yet. */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'waiting' }
  /** The quorum is reached, but the gate is outside its hours or frozen. */
  | { readonly kind: 'shut'; readonly why: 'frozen' | 'outside-hours' }
  /** The quorum is reached. `isTaken` means that this attempt has already used the request. */
  | { readonly kind: 'satisfied'; readonly isOverridden: boolean; readonly isTaken: boolean }
  /** Satisfied, and somebody has announced that they re-run the waiting attempt. */
  | { readonly kind: 'resuming'; readonly isOverridden: boolean; readonly attempt: number }
  | { readonly kind: 'consumed'; readonly run: number; readonly attempt: number }
  | {
      readonly kind: 'rejected'
      readonly by: number
      readonly login: string
      readonly reason: string
      readonly isLatched: boolean
    }
  | { readonly kind: 'expired'; readonly isLatched: boolean }
  /** `by` is the other deployment; 0 if it is unknown. */
  | { readonly kind: 'superseded'; readonly by: number; readonly isLatched: boolean }
  | { readonly kind: 'void'; readonly why: VoidReason; readonly detail: string; readonly isLatched: boolean }
  /** Something necessary is unknown, so the gate stays closed. */
  | { readonly kind: 'error'; readonly why: 'people-unread'; readonly detail: string }

/** A person whose approval counts. */
export interface Approver {
  readonly id: number
  readonly login: string
  readonly comment: number
  /** Index of the rule that this person fills; undefined if others already fill all that they could. */
  readonly rule: number | undefined
}

/** How far one rule is filled. */
export interface RuleCount {
  readonly from: From
  readonly count: number
  readonly missing: number
}

/** The votes, whatever the state. */
export interface VoteCount {
  readonly rules: readonly RuleCount[]
  readonly approvers: readonly Approver[]
  readonly override:
    | { readonly id: number; readonly login: string; readonly reason: string; readonly comment: number }
    | undefined
  /** Values given at approval, by name. */
  readonly inputs: ReadonlyMap<string, string>
  /** Files without an approval by one of their owners, if the policy asks for owners. */
  readonly unowned: readonly OwnedArea[]
  /** Owning teams whose members are unknown because the token cannot read them. */
  readonly unreadTeams: readonly string[]
  readonly missingInputs: readonly string[]
  /** Inputs for which approvers gave different values. */
  readonly conflicts: readonly string[]
}

/** Why a command does or does not count. */
export type CommandVerdictReason =
  | 'counted'
  | 'near-miss'
  | 'not-a-person'
  | 'app'
  | 'email'
  | 'edited'
  | 'minimized'
  | 'too-early'
  | 'too-late'
  | 'after-use'
  | 'after-end'
  | 'excluded'
  | 'not-eligible'
  | 'code-missing'
  | 'wrong-code'
  | 'bad-input'
  | 'reason-missing'
  | 'no-override'
  | 'replaced'
  | 'people-unread'

/** The verdict on one comment that is a command, or almost one. */
export interface CommandVerdict {
  readonly comment: number
  readonly author: number
  readonly login: string
  readonly command: 'approve' | 'reject' | 'override' | 'unclear'
  readonly why: CommandVerdictReason
  /** What is wrong with an input or a command; else ''. */
  readonly detail: string
}

/** The complete result of `reduce`. */
export interface RequestAssessment {
  readonly state: RequestState
  readonly count: VoteCount
  /** In the order of the comments' ids. */
  readonly verdicts: readonly CommandVerdict[]
  /** The period in which commands count. `opensAt` is undefined if the request has no issue yet. */
  readonly opensAt: number | undefined
  readonly closesAt: number
  /** When the record first said that the request is over; undefined if it does not. */
  readonly closedAt: number | undefined
  /** How many statuses announce a re-run. */
  readonly announcements: number
  /** Whether the gate's hours let it open now. */
  readonly opening: Opening
}
