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

/** Where a request stands. `isLatched` tells whether the record says it already. */
export type RequestState =
  /** Filed, and not yet bound to its issue. */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'waiting' }
  /** The quorum stands, and the gate is outside of its hours or frozen. */
  | { readonly kind: 'shut'; readonly why: 'frozen' | 'outside-hours' }
  /** The quorum stands now. `isTaken` where this very attempt has taken the request already. */
  | { readonly kind: 'satisfied'; readonly isOverridden: boolean; readonly isTaken: boolean }
  /** As satisfied, and somebody has announced that they re-run the attempt that waits. */
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
  /** `by` is the other deployment; 0 if it is not known. */
  | { readonly kind: 'superseded'; readonly by: number; readonly isLatched: boolean }
  | { readonly kind: 'void'; readonly why: VoidReason; readonly detail: string; readonly isLatched: boolean }
  /** Something that must be known is not: the gate stays closed. */
  | { readonly kind: 'error'; readonly why: 'people-unread'; readonly detail: string }

/** Somebody whose approval counts. */
export interface Approver {
  readonly id: number
  readonly login: string
  readonly comment: number
  /** Index of the rule that they fill; undefined if others fill all that they could. */
  readonly rule: number | undefined
}

/** How far one rule is filled. */
export interface RuleCount {
  readonly from: From
  readonly count: number
  readonly missing: number
}

/** How the votes stand, whatever the state. */
export interface VoteCount {
  readonly rules: readonly RuleCount[]
  readonly approvers: readonly Approver[]
  readonly override:
    | { readonly id: number; readonly login: string; readonly reason: string; readonly comment: number }
    | undefined
  /** Values given at approval, by name. */
  readonly inputs: ReadonlyMap<string, string>
  /** Files of which no owner is among the approvers, where the policy asks for owners. */
  readonly unowned: readonly OwnedArea[]
  /** Owning teams in which nobody is known to be, since they cannot be read. */
  readonly unreadTeams: readonly string[]
  readonly missingInputs: readonly string[]
  /** Inputs for which approvers gave different values. */
  readonly conflicts: readonly string[]
}

/** Why a command counts or not. */
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

/** What happened to one comment that is a command, or nearly one. */
export interface CommandVerdict {
  readonly comment: number
  readonly author: number
  readonly login: string
  readonly command: 'approve' | 'reject' | 'override' | 'unclear'
  readonly why: CommandVerdictReason
  /** What is wrong with an input or a command; '' for the rest. */
  readonly detail: string
}

/** The whole answer of `reduce`. */
export interface RequestAssessment {
  readonly state: RequestState
  readonly count: VoteCount
  /** In the order of the comments' ids. */
  readonly verdicts: readonly CommandVerdict[]
  /** From when to when commands count. `opensAt` is undefined if the request is not bound. */
  readonly opensAt: number | undefined
  readonly closesAt: number
  /** When the record began to say that it is over; undefined if it does not. */
  readonly closedAt: number | undefined
  /** How many statuses announce a re-run. */
  readonly announcements: number
  /** Whether the gate may open at all at this moment. */
  readonly opening: Opening
}
